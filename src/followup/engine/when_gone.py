"""When an entry went, asked of the entry itself where the list said no more than that it did (D1, D2).

An incremental list tells a deleted entry by its id alone; asked for by id, Google mostly says since when.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from followup.domain.calendar import Gone
from followup.engine.dossiers import TIDYING
from followup.engine.errors import UNREADABLE, NotFound, Permanent
from followup.engine.shell import Shell


def with_time(shell: Shell, gone: Gone, last_there: datetime, now: datetime) -> Gone:
    """The same with the UTC instant at which it went, where that decides and Google says so.

    It decides where the last instant to call an interview off lies between when the entry was `last_there`
    and `now`. Raises the engine's errors.
    """
    session = shell.store.session_of_event(shell.account, gone.calendar_id, gone.id)
    if gone.at is not None or session is None or session.gone_at is not None:
        return gone
    if not last_there <= session.event.end + TIDYING < now:
        return gone
    try:
        found = shell.calendar.event(gone.calendar_id, gone.id)
    except NotFound:
        return gone
    except Permanent as error:
        if error.reason != UNREADABLE:
            raise
        return gone
    return replace(gone, at=found.at) if isinstance(found, Gone) else gone

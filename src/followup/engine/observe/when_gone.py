"""When an entry went, where the list said no more than that it did (D1, D2).

An incremental list tells a deleted entry by its id alone. Asked for by id, Google mostly says since when; if
it does not, drafts that another computer, or a later state of this ledger, began tell that it took place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from followup.domain.calendar import Gone
from followup.domain.process import Sighting, rounds_of
from followup.domain.steps import ArtefactKey, ArtefactKind, Step, event_id
from followup.engine.known.dossiers import TIDYING
from followup.engine.known.reminder_state import holds_claims
from followup.engine.records import Artefact, Session
from followup.engine.shell import Shell
from followup.engine.unreadable import readable_entry


def with_time(shell: Shell, gone: Gone, last_there: datetime, now: datetime) -> Gone:
    """The same with the UTC instant at which it went, where that decides and can be known.

    It decides where the last instant to call an interview off lies between when the entry was `last_there`
    and `now`. Raises the engine's errors.
    """
    session = shell.store.session_of_event(shell.account, gone.calendar_id, gone.id)
    if gone.at is not None or session is None or session.gone_at is not None:
        return gone
    if not last_there <= session.event.end + TIDYING < now:
        return gone
    found = readable_entry(shell, gone.calendar_id, gone.id)
    told = found.at if isinstance(found, Gone) else None
    if told is None and _drafts_were_begun(shell, session):
        told = now
    return replace(gone, at=told)


def _drafts_were_begun(shell: Shell, session: Session) -> bool:
    """Whether its reminders hold claims: drafts are begun when it is over, and it still stood."""
    account = shell.store.account(shell.account)
    if account is None or not account.own_calendar:
        return False
    asked = (readable_entry(shell, account.own_calendar, place) for place in _places(shell, session))
    return any(one is not None and holds_claims(one.private) for one in asked)


def _places(shell: Shell, session: Session) -> Iterator[str]:
    """The ids of the reminders of its round: the one that ought to hold claims, and those known here."""
    rows = shell.store.artefacts(shell.account, session.process_id)
    entries = [
        Sighting(one.interview, one.first_seen)
        for one in shell.store.sessions(shell.account, session.process_id)
        if one.interview is not None
    ]
    for each in rounds_of(entries, shell.owner.zone, {row.key.anchor for row in rows}):
        if session.key in {one.key for one in each.sessions}:
            yield event_id(shell.account, ArtefactKey(ArtefactKind.REMINDER, Step.SEND_THANKS, each.anchor))
            yield from (one.remote_id for one in rows if one.key.anchor == each.anchor and _is_reminder(one))


def _is_reminder(row: Artefact) -> bool:
    return row.key.kind is ArtefactKind.REMINDER and bool(row.remote_id)

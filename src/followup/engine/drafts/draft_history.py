"""Whether Gmail's history tells of drafts (google_api 4.1 is unsure): learnt from those that we made.

A history that told nothing of a draft that we made proves nothing about a draft whose answer was lost. Before
the first one it is believed.
"""

from __future__ import annotations

from collections.abc import Set
from datetime import datetime

from followup.engine.records import Artefact, ArtefactState, Cursor
from followup.engine.shell import Shell

_FEED = "drafts untold"


def learn(shell: Shell, saved: Set[str], told: Set[str], since: datetime, now: datetime) -> None:
    """Compare what history told since a reading of it with the drafts that were made meanwhile.

    Messages by id: `saved` those that drafts were given, `told` all that history spoke of.
    """
    drafts = shell.store.open_drafts(shell.account)
    if any(row.message_id in saved for row in drafts):
        shell.store.forget_cursor(shell.account, _FEED)
    elif any(row.message_id not in told for row in drafts if _made_since(row, since)):
        shell.store.save_cursor(shell.account, _FEED, Cursor("", now, now))


def is_silent(shell: Shell) -> bool:
    """Whether history was silent about the drafts that we made last."""
    return shell.store.cursor(shell.account, _FEED) is not None


def _made_since(row: Artefact, since: datetime) -> bool:
    """Whether Gmail has answered, since then, that it made the draft."""
    here = row.state is ArtefactState.LIVE and row.found_at is None and not row.touched
    return here and row.intent_at is not None and row.intent_at >= since

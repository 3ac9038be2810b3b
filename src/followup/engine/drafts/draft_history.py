"""Whether Gmail's history tells of drafts (google_api 4.1 is unsure): learnt from the last that was seen.

A history that is silent about drafts proves nothing about one whose answer was lost. Until a draft was seen
nothing is known: then it is believed, as Google says.
"""

from __future__ import annotations

from collections.abc import Set
from datetime import datetime

from followup.engine.known import notebook
from followup.engine.known.draft_states import DraftState, draft_state
from followup.engine.known.notebook import Note, Page
from followup.engine.records import Artefact
from followup.engine.shell import Shell


def learn(shell: Shell, saved: Set[str], told: Set[str], since: datetime, now: datetime) -> None:
    """Compare what history told since a reading of it with the drafts that were made meanwhile.

    Messages by id: `saved` those that drafts were given, by us or by the user, `told` all that it spoke of.
    """
    if saved:
        notebook.strike(shell.store, shell.account, Page.DRAFTS_UNTOLD)
    elif any(row.message_id not in told for row in _made_since(shell, since)):
        notebook.write(shell.store, shell.account, Page.DRAFTS_UNTOLD, Note("", now, now))


def is_silent(shell: Shell) -> bool:
    """Whether history was silent about the draft that was seen last."""
    return notebook.read(shell.store, shell.account, Page.DRAFTS_UNTOLD) is not None


def _made_since(shell: Shell, since: datetime) -> list[Artefact]:
    """The drafts of which Gmail has answered, since then, that it made them."""
    return [
        row
        for row in shell.store.open_drafts(shell.account)
        if draft_state(row) is DraftState.OURS and row.found_at is None
        if row.intent_at is not None and row.intent_at >= since
    ]

"""What a draft's row in the ledger means: its state, and what may be done then (design 3, Drafts).

A row keeps `state`, and beside it what is known of the attempts: `attempt`, `absent_at`, `remote_id`,
`touched`. What they say together is decided here and nowhere else; callers ask for the state and compare it
with one of the groups below.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from followup.domain.steps import ArtefactKind
from followup.engine.records import Artefact, ArtefactState


class DraftState(StrEnum):
    """Where a draft stands.

    state        what it is                                      what may be done then
    NEW          no row: nothing is known of it                  held or begun, if nobody claims it
    HELD         kept back before anything was tried, the user   begun once nothing speaks against it; not
                 is told why                                     wanted any more: UNBEGUN
    UNBEGUN      claimed, held or refused for now: no attempt    held or begun
                 counts
    NOT_MADE     tried, and Gmail made none                      held, or begun again; what comes late is
                                                                 taken for it
    TAKEN_BACK   lay in Gmail as we wrote it, until we took it   held, or begun again
                 away
    UNSETTLED    begun, and nobody knows what came of it         looked for (`settle`), nothing is written
    UNCLEAR      looked for, and still not clear: the user is    never begun again; what comes late is the
                 asked                                           user's; not wanted any more: LEFT
    FAILED       Gmail made none and was asked often enough, or  not begun as long as it is wanted, then
                 refused for good: the user is asked             NOT_MADE; what comes late is the user's
    OURS         lies in Gmail as we wrote it                    given new words, or taken away
    EDITED       lies in Gmail, and the user changed it          looked at; not wanted any more: LEFT
    SENT         sent by the user                                nothing, the step is done; if the sending is
                                                                 taken back: EDITED
    GONE         deleted or scheduled by the user                nothing: never made again
    LEFT         not wanted any more, and the user's: edited,    nothing: neither written nor made again
                 or unclear whether it is there
    """

    NEW = "new"
    HELD = "held"
    UNBEGUN = "unbegun"
    NOT_MADE = "not_made"
    TAKEN_BACK = "taken_back"
    UNSETTLED = "unsettled"
    UNCLEAR = "unclear"
    FAILED = "failed"
    OURS = "ours"
    EDITED = "edited"
    SENT = "sent"
    GONE = "gone"
    LEFT = "left"


NEVER_TRIED = frozenset({DraftState.NEW, DraftState.HELD})
"""This ledger knows of no attempt; an earlier life or another computer may."""

NONE_THERE = frozenset({DraftState.UNBEGUN, DraftState.NOT_MADE, DraftState.TAKEN_BACK})
"""This ledger knows that none lies in Gmail, and waits for the next chance to begin it."""

MAY_BEGIN = NEVER_TRIED | NONE_THERE
"""Begun when it is wanted, and nothing speaks against it. All others are not made again."""

ASKED_ABOUT = frozenset({DraftState.HELD, DraftState.UNCLEAR, DraftState.FAILED})
"""The user is told of them and has to write them without us, as things are."""

NEVER_MADE = frozenset({DraftState.HELD, DraftState.FAILED})
"""Those of which Gmail surely made none: who stops asking about one may begin it later."""

MAY_BE_THERE = frozenset({DraftState.UNSETTLED, DraftState.UNCLEAR})
"""Begun, and it is not known whether Gmail made one."""

GIVEN_UP = frozenset({DraftState.NOT_MADE, DraftState.UNCLEAR, DraftState.FAILED})
"""Begun, and not found: tried again or asked about."""

CLAIM_OPEN = MAY_BE_THERE | {DraftState.FAILED}
"""Those whose claim in the calendar says no more than that they were begun: whoever reads it looks itself."""

IN_GMAIL = frozenset({DraftState.OURS, DraftState.EDITED})
"""They lie in Gmail, as far as is known."""

OUT_OF_HAND = frozenset(DraftState) - MAY_BEGIN - {DraftState.OURS}
"""What we can neither begin nor take back."""


def draft_state(row: Artefact | None) -> DraftState:
    """Where the draft of a row stands; None is a draft that has none."""
    if row is None:
        return DraftState.NEW
    match row.state:
        case ArtefactState.INTENT:
            return DraftState.UNSETTLED
        case ArtefactState.LIVE:
            return DraftState.EDITED if row.touched else DraftState.OURS
        case ArtefactState.ATTENTION:
            return _asked_about(row)
        case ArtefactState.REMOVED:
            return _not_there(row)
        case ArtefactState.DONE:
            return DraftState.SENT
        case ArtefactState.GONE:
            return DraftState.GONE
        case ArtefactState.LEFT:
            return DraftState.LEFT


def _asked_about(row: Artefact) -> DraftState:
    if row.attempt == 0:
        return DraftState.HELD
    return DraftState.UNCLEAR if row.absent_at is None else DraftState.FAILED


def _not_there(row: Artefact) -> DraftState:
    if row.remote_id:
        return DraftState.TAKEN_BACK
    return DraftState.NOT_MADE if row.attempt > 0 else DraftState.UNBEGUN


# --- attempts ---------------------------------------------------------------------------------------


def may_come_late(row: Artefact) -> bool:
    """Whether an attempt that was given up may still be applied: nothing of it was ever seen in Gmail."""
    return draft_state(row) in GIVEN_UP and not row.remote_id


def failed_attempts(row: Artefact | None) -> int:
    """How many attempts came to nothing since the draft was made last, if it ever was."""
    return row.attempt if row is not None and not row.remote_id else 0


def begun_at(row: Artefact) -> datetime:
    """Since when a mail may be this draft: when it was begun, or first known here."""
    return row.intent_at or row.changed_at


def unsettled_since(row: Artefact) -> datetime | None:
    """When a draft was begun of which nobody knows what came; None for any other row.

    The clock of another computer that began it may run ahead.
    """
    if row.key.kind is not ArtefactKind.DRAFT or draft_state(row) is not DraftState.UNSETTLED:
        return None
    known = (at for at in (row.intent_at, row.found_at) if at is not None)
    return min(known, default=None)


# --- what `mark` holds ------------------------------------------------------------------------------
#
# Before the draft is seen in Gmail: where the mailbox stood. While it lies there: new words that were asked
# for. In a reminder's row it is a third thing (`reminder_state.shown_as`).


def mailbox_before(row: Artefact) -> str:
    """Where the mailbox's history stood right before the attempt (`historyId`); empty if unknown."""
    return "" if draft_state(row) in IN_GMAIL else row.mark


def words_under_way(row: Artefact) -> str:
    """The revision of new words that Gmail was asked to put in and has not confirmed; empty for none."""
    return row.mark if draft_state(row) in IN_GMAIL else ""


def with_words_under_way(row: Artefact, revision: str) -> Artefact:
    """The row of a draft in Gmail that is about to be given the words of this revision."""
    return replace(row, mark=revision)


def answered(row: Artefact) -> Artefact:
    """The row of a draft of which it is known what came of all that Gmail was asked for."""
    return replace(row, mark="")

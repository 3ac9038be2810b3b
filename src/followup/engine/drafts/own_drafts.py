"""Drafts that lie in Gmail as we wrote them: given new words, or taken away; anything else is the user's.

Each is read right before: it must be a draft, unsent, and hold the message that we wrote last. Deleting the
id of one that was sent would destroy the sent mail (google_api 4.6).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from followup.domain.own_headers import MARKER_HEADER
from followup.domain.steps import ArtefactKey, marker
from followup.engine.drafts.drafts_seen import check_draft
from followup.engine.drafts.settle import SETTLE
from followup.engine.errors import NotFound, Permanent
from followup.engine.known.draft_rows import Due, keep
from followup.engine.known.draft_states import (
    IN_GMAIL,
    NEVER_MADE,
    answered,
    draft_state,
    with_words_under_way,
    words_under_way,
)
from followup.engine.records import Artefact, ArtefactState
from followup.engine.refusals import as_it_was_if_refused
from followup.engine.shell import DEADLINE, Effect, Shell

_NOT_USED = "what is new is not used in it: you edited it"
_REFUSED = "Gmail refuses new words for it: read it once more before you send it"
_NEWS = "Your notes, the interview or the time since changed."


def rewrite_draft(shell: Shell, due: Due, now: datetime, *, rehearse: bool = False) -> list[Effect]:
    """Put new words into a draft that is still exactly what we wrote (B6)."""
    row = due.artefact
    if row is None or draft_state(row) not in IN_GMAIL:
        return []
    if row.fingerprint == due.text.fingerprint or _words_may_still_come(row, now):
        return []
    if row.touched:
        if row.fingerprint and row.note != _NOT_USED and not rehearse:
            keep(shell, row, ArtefactState.LIVE, _NOT_USED, _NEWS, now)
        return []
    effect = Effect("rewrite", due.title, None, _NEWS)
    return [effect] if rehearse or _rewritten(shell, due, row, now) else []


def _words_may_still_come(row: Artefact, now: datetime) -> bool:
    """Whether a rewrite without an answer may still come: after a second one it would look like an edit."""
    return bool(words_under_way(row)) and timedelta(0) <= now - row.changed_at < SETTLE


def _rewritten(shell: Shell, due: Due, row: Artefact, now: datetime) -> bool:
    in_time = shell.within(DEADLINE)
    if not _is_ours_still(shell, row, now):
        return False
    pending = replace(with_words_under_way(row, due.text.fingerprint), changed_at=now)
    shell.store.save_artefact(shell.account, pending)
    try:
        with as_it_was_if_refused(shell, row):
            ref = shell.mail.update_draft(
                row.remote_id, due.text.raw, row.thread_id, envelope=due.text.envelope, in_time=in_time
            )
    except Permanent as error:
        check_draft(shell, row, now)
        if not isinstance(error, NotFound):
            _say_refused(shell, row, now)
        return False
    written = replace(
        answered(row),
        message_id=ref.message_id,
        thread_id=ref.thread_id,
        fingerprint=due.text.fingerprint,
        title=due.title,
    )
    keep(shell, written, ArtefactState.LIVE, "rewritten", _NEWS, now)
    return True


def _say_refused(shell: Shell, row: Artefact, now: datetime) -> None:
    """Tell once that a draft keeps its old words; what the user did to it was told otherwise."""
    kept = shell.store.artefact(shell.account, row.key)
    if kept == row and row.note != _REFUSED:
        keep(shell, row, ArtefactState.LIVE, _REFUSED, _NEWS, now)


def withdraw_draft(
    shell: Shell, artefact: Artefact, why: str, now: datetime, *, rehearse: bool = False
) -> Effect | None:
    """Delete a draft that is no longer wanted; one that the user edited stays."""
    if draft_state(artefact) not in IN_GMAIL:
        return None
    if artefact.touched:
        if not rehearse:
            note = "no longer needed, but you edited it: it stays"
            keep(shell, artefact, ArtefactState.LEFT, note, why, now)
        return None
    effect = Effect("remove", artefact.title, None, why)
    return effect if rehearse or _removed(shell, artefact, why, now) else None


def _removed(shell: Shell, row: Artefact, why: str, now: datetime) -> bool:
    """Whether we took it away: what was gone before we asked for it, the user sent or deleted (U5, U6)."""
    in_time = shell.within(DEADLINE)
    if not _is_ours_still(shell, row, now):
        return False
    shell.store.save_artefact(shell.account, replace(row, removing=True))
    with as_it_was_if_refused(shell, row):
        ours = shell.mail.delete_draft(row.remote_id, in_time=in_time)
    if not (ours or row.removing):
        shell.store.save_artefact(shell.account, row)  # the next look tells what became of it
        return False
    keep(shell, row, ArtefactState.REMOVED, "removed", why, now)
    return True


def _is_ours_still(shell: Shell, row: Artefact, now: datetime) -> bool:
    """Whether nobody but us has written it; what the user did to it is kept."""
    if is_as_left(shell, row.key, row.remote_id, row.message_id):
        return True
    check_draft(shell, row, now)
    return is_as_left(
        shell, row.key, row.remote_id, row.message_id
    )  # one 404 proves nothing (reliability A18)


def is_as_left(shell: Shell, key: ArtefactKey, draft_id: str, message_id: str) -> bool:
    """Whether a draft is there, unsent, ours by its mark, and holds this message.

    Asked right before it is written over: where we know it from, somebody may have made up (X19).
    """
    view = shell.mail.draft(draft_id)
    return (
        view is not None
        and view.is_draft
        and view.ref.message_id == message_id
        and view.message.header(MARKER_HEADER) == marker(shell.account, key)
    )


def dismiss_draft(shell: Shell, artefact: Artefact, why: str, now: datetime) -> None:
    """Stop asking the user for a draft that is no longer wanted; what may lie in Gmail is not begun again."""
    state = ArtefactState.REMOVED if draft_state(artefact) in NEVER_MADE else ArtefactState.LEFT
    keep(shell, artefact, state, "no longer needed", why, now)

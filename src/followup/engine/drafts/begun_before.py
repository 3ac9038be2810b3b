"""Drafts that an earlier life or another computer has claimed: found again, never begun (L4, L6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from followup.domain.dossier import Dossier
from followup.domain.own_headers import MARKER_HEADER, REVISION_HEADER
from followup.domain.steps import marker
from followup.engine.drafts.by_hand import lies_marked
from followup.engine.drafts.claims import Witness
from followup.engine.drafts.drafts_seen import check_draft, taken_away
from followup.engine.drafts.older_drafts import not_in_gmail
from followup.engine.drafts.settle import settle
from followup.engine.known.draft_rows import Due, begun_row, keep
from followup.engine.known.draft_states import NEVER_TRIED, NONE_THERE, answered, draft_state
from followup.engine.known.reminder_state import Claim, ClaimState
from followup.engine.ports import DraftView
from followup.engine.records import Artefact, ArtefactState
from followup.engine.shell import Effect, Shell
from followup.engine.unreadable import readable_draft

_WHY = "claim in the calendar"


def unclaimed(
    shell: Shell, dossier: Dossier, fresh: Sequence[Due], witness: Witness, now: datetime
) -> tuple[list[Due], list[Effect]]:
    """What nobody has begun; all else is taken over, with the effects that tell so."""
    free: list[Due] = []
    found: list[Effect] = []
    for due in fresh:
        claim = witness.claims.get(due.wanted.key)
        ended = claim is None or _is_ended(shell, claim, due.artefact)
        if _is_unclear(shell, due, claim, witness) or (ended and lies_marked(shell, dossier, due)):
            _look_for(shell, dossier, due, now)
        elif claim is None or ended:
            free.append(due)
        elif _adopted(shell, dossier, due, claim, now):
            found.append(Effect("find", due.title, None, "It was begun before."))
    free, lying = not_in_gmail(shell, dossier, free, now)
    return free, found + lying


def _is_unclear(shell: Shell, due: Due, claim: Claim | None, witness: Witness) -> bool:
    """Whether a draft may have been begun, and nobody can be believed about what came of it."""
    key, row = due.wanted.key, due.artefact
    if claim is None:
        never_tried = draft_state(row) in NEVER_TRIED
        return key in witness.unreadable or (never_tried and key in witness.lost)
    return claim.state is ClaimState.UNDONE and not _vouched(shell, claim, row)


def _vouched(shell: Shell, claim: Claim, row: Artefact | None) -> bool:
    """Whether a word of ours says that we took a draft away, which would be made again (X19)."""
    return draft_state(row) in NONE_THERE or claim.begun_at_place_of(shell.writer)


def _is_ended(shell: Shell, claim: Claim, row: Artefact | None) -> bool:
    """Whether what a claim tells of is over, so that the draft may be begun."""
    return claim.state is ClaimState.UNDONE or _came_to_nothing(shell, claim) or _is_known(claim, row)


def _came_to_nothing(shell: Shell, claim: Claim) -> bool:
    """Whether it was claimed and not tried: no intent of this very process followed its claim.

    The intent is committed before every create, and a ledger cannot be lost while its process lives.
    """
    return claim.state is ClaimState.INTENT and claim.writer == shell.writer


def _is_known(claim: Claim, row: Artefact | None) -> bool:
    """Whether it is the attempt that this ledger knows the end of."""
    began = row.intent_at if row is not None else None
    return began is not None and claim.at == began.replace(microsecond=0)


def _look_for(shell: Shell, dossier: Dossier, due: Due, now: datetime) -> None:
    """Nobody can say whether it was begun: what lies in Gmail is looked through, nothing is written."""
    row = begun_row(dossier, due, due.wanted.round.end, "", now, elsewhere=True)
    keep(shell, row, ArtefactState.INTENT, "perhaps begun before; looking for it", "", now)


def _adopted(shell: Shell, dossier: Dossier, due: Due, claim: Claim, now: datetime) -> bool:
    """Take over what a claim says: a finished draft is looked up, an open one is settled by reading.

    False for one that is there and was not found by its id: it is taken over at the next look.
    """
    elsewhere = claim.at > now or not claim.begun_at_place_of(shell.writer)
    row = begun_row(dossier, due, claim.at, claim.mark, now, elsewhere=elsewhere)
    if claim.state is ClaimState.INTENT:
        keep(shell, row, ArtefactState.INTENT, "begun before; looking for it", _WHY, now)
        settle(shell, [row], now)
        return True
    view = shell.mail.draft(claim.draft_id) if claim.draft_id else None
    if view is None:
        if claim.draft_id and _lies_there(shell, claim):
            return False
        taken_away(shell, replace(row, remote_id=claim.draft_id), now)
    elif not _may_be(shell, due, view):
        _look_for(shell, dossier, due, now)
    else:
        take_over(shell, row, claim, view, now)
    return True


def _lies_there(shell: Shell, claim: Claim) -> bool:
    """Whether a draft that was not found by its id is there all the same (A18)."""
    if any(ref.draft_id == claim.draft_id for ref in shell.mail.drafts()):
        return True
    message = readable_draft(shell, claim.message_id) if claim.message_id else None
    return message is not None and "DRAFT" in message.labels and "TRASH" not in message.labels


def _may_be(shell: Shell, due: Due, view: DraftView) -> bool:
    """Whether it is the draft that it is said to be: it bears the mark, or went without to that person."""
    mark = view.message.header(MARKER_HEADER)
    to = {address.email for address in view.message.recipients}
    return mark == marker(shell.account, due.wanted.key) or (not mark and due.wanted.recipient.email in to)


def take_over(shell: Shell, row: Artefact, claim: Claim, view: DraftView, now: datetime) -> None:
    """It is ours to write only as long as it bears our mark and is the message that the claim names."""
    marked = view.message.header(MARKER_HEADER) == marker(shell.account, row.key)
    live = replace(
        answered(row),
        state=ArtefactState.LIVE,
        remote_id=view.ref.draft_id,
        message_id=view.ref.message_id,
        thread_id=view.ref.thread_id,
        fingerprint=view.message.header(REVISION_HEADER),
        touched=not marked or view.ref.message_id != claim.message_id,
    )
    with shell.store.transaction():
        shell.store.watch_thread(shell.account, live.thread_id, live.process_id)
        keep(shell, live, ArtefactState.LIVE, "found in Gmail", _WHY, now)
    if not view.is_draft:
        check_draft(shell, live, now)

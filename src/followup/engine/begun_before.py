"""Drafts that an earlier life or another computer has claimed: found again, never begun (L4, L6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from followup.domain.dossier import Dossier
from followup.engine.claims import read_claims
from followup.engine.draft_rows import Due, begun, keep
from followup.engine.drafts_seen import REVISION_HEADER, check_draft, taken_away
from followup.engine.older_drafts import not_in_gmail
from followup.engine.records import Artefact, ArtefactState
from followup.engine.reminder_state import Claim
from followup.engine.shell import Effect, Shell


def unclaimed(
    shell: Shell, calendar_id: str, dossier: Dossier, fresh: Sequence[Due], now: datetime
) -> tuple[list[Due], list[Effect]]:
    """What nobody has begun; all else is taken over, with the effects that tell so."""
    witness = read_claims(shell, calendar_id, dossier.id, [due.wanted.key for due in fresh])
    free: list[Due] = []
    found: list[Effect] = []
    for due in fresh:
        claim = witness.claims.get(due.wanted.key)
        if claim is not None and not _is_own(shell, claim, due.artefact):
            _adopt(shell, dossier, due, claim, now)
            found.append(Effect("find", due.title, None, "It was begun before."))
        elif claim is None and due.artefact is None and due.wanted.key in witness.lost:
            _look_for(shell, dossier, due, now)
        else:
            free.append(due)
    free, lying = not_in_gmail(shell, dossier, free, now)
    return free, found + lying


def _is_own(shell: Shell, claim: Claim, row: Artefact | None) -> bool:
    """Whether a claim is of an attempt that this ledger knows the end of, or that came to nothing.

    The intent is committed before every create, and a ledger cannot be lost while its process lives: behind a
    claim of this process that no intent followed nothing was tried.
    """
    if claim.state == "intent" and claim.writer == shell.writer:
        return True
    began = row.intent_at if row is not None else None
    return began is not None and claim.at == began.replace(microsecond=0)


def _look_for(shell: Shell, dossier: Dossier, due: Due, now: datetime) -> None:
    """Nobody can say whether it was begun: what lies in Gmail is looked through, nothing is written."""
    row = begun(dossier, due, due.wanted.round.end, "", now, elsewhere=True)
    keep(shell, row, ArtefactState.INTENT, "perhaps begun before; looking for it", "", now)


def _adopt(shell: Shell, dossier: Dossier, due: Due, claim: Claim, now: datetime) -> None:
    """Take over what a claim says: a finished draft is looked up, an open one is settled by reading."""
    elsewhere = not claim.begun_at_place_of(shell.writer)
    row = begun(dossier, due, claim.at, claim.mark, now, elsewhere=elsewhere)
    why = "claim in the calendar"
    if claim.state == "intent":
        keep(shell, row, ArtefactState.INTENT, "begun before; looking for it", why, now)
        return
    view = shell.mail.draft(claim.draft_id) if claim.draft_id else None
    if view is None:
        taken_away(shell, replace(row, remote_id=claim.draft_id), now)
        return
    live = replace(
        row,
        remote_id=view.ref.draft_id,
        message_id=view.ref.message_id,
        thread_id=view.ref.thread_id,
        fingerprint=view.message.header(REVISION_HEADER),
        touched=view.ref.message_id != claim.message_id,
    )
    keep(shell, live, ArtefactState.LIVE, "found in Gmail", why, now)
    if not view.is_draft:
        check_draft(shell, live, now)

"""Defects by which a draft is made twice, lost, or written over."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from followup.domain import dossier
from followup.domain.facts import FactKind
from followup.engine import tick
from followup.engine.apply import drafts as apply_drafts
from followup.engine.apply import withdraw
from followup.engine.drafts import begun_before, claims, drafts_seen, lost_drafts, own_drafts, settle
from followup.engine.errors import Ambiguous, Changed, FollowupError, Transient
from followup.engine.known import dossiers
from followup.engine.known.draft_rows import keep
from followup.engine.known.draft_states import MAY_BEGIN, DraftState
from followup.engine.observe import reminders as observe_reminders
from followup.engine.records import Artefact, ArtefactState
from followup.google import failures
from followup.google.gmail import GoogleMail
from tests.simulation.defects.planting import (
    Patch,
    no_claims_read,
    no_second_drafts_cleared,
    nothing,
    nothing_begun_by_hand,
)


def another_name_is_another_draft(patch: Patch) -> None:
    """A thank-you is known by its key alone, which rests on the first session of the day (U1, U3)."""
    patch.setattr(dossiers, "_out_of_hand", lambda _: {})


def retries_on_create(patch: Patch) -> None:
    """The client repeats a create without an answer (google_workspace_mcp#997)."""
    once = GoogleMail.create_draft

    def again(self: GoogleMail, raw: bytes, thread_id: str = "", **limits: Any) -> Any:
        try:
            return once(self, raw, thread_id, **limits)
        except Ambiguous:
            return once(self, raw, thread_id, **limits)

    patch.setattr(GoogleMail, "create_draft", again)


def no_settling(patch: Patch) -> None:
    """An attempt without an answer is simply made again (Nylas)."""

    def forget(shell: Any, row: Any, _began: datetime, now: datetime, _mailbox: Any) -> None:
        keep(shell, row, ArtefactState.REMOVED, "not created yet", "", now)

    patch.setattr(settle, "_settle", forget)
    no_claims_read(patch)
    no_second_drafts_cleared(patch)


def no_settle_time(patch: Patch) -> None:
    """Looked for at once, although a request without an answer may be applied minutes later."""
    patch.setattr(settle, "SETTLE", timedelta(0))


def one_absence_is_enough(patch: Patch) -> None:
    """A single look that finds nothing is trusted (OutlookGoogleCalendarSync#1989)."""

    def absent(shell: Any, row: Any, now: datetime) -> None:
        keep(shell, row, ArtefactState.REMOVED, "proved not created", "", now)
        shell.store.mark_dirty(shell.account, [row.process_id])

    patch.setattr(settle, "_absent", absent)


def absence_without_looking(patch: Patch) -> None:
    """When a lost draft should be looked for, nothing is read, and it is taken for absent."""
    patch.setattr(settle, "look_for", lambda *_: lost_drafts.Absent())


def search_proves_absence(patch: Patch) -> None:
    """The search index is asked whether the draft exists."""

    def look(shell: Any, _mailbox: Any, row: Artefact, *_when: datetime) -> Any:
        for message_id in shell.mail.find(f"to:{row.person} in:drafts", 10):
            return lost_drafts._as_found(shell, shell.mail.message(message_id), ())
        return lost_drafts.Absent()

    patch.setattr(settle, "look_for", look)
    patch.setattr(begun_before, "lies_marked", lambda *_: False)
    no_second_drafts_cleared(patch)


def vanished_is_absent(patch: Patch) -> None:
    """A draft that came and went is taken for one that was never made."""
    patch.setattr(lost_drafts, "_came_and_went", lambda *_: False)


def only_the_marker_counts(patch: Patch) -> None:
    """A lost draft is looked for by its marker alone, which an edit takes away; by search, not history."""
    for doubt in ("_is_edited", "_may_be_among", "_came_and_went"):
        patch.setattr(lost_drafts, doubt, lambda *_: False)
    nothing_begun_by_hand(patch)


def errors_mean_not_applied(patch: Patch) -> None:
    """A server error on a write is taken for a refusal (inbox-zero's retry)."""
    table = tuple(
        replace(row, make=failures._throttled) if 500 in row.statuses else row for row in failures.TABLE
    )
    patch.setattr(failures, "TABLE", table)
    no_claims_read(patch)


def silence_means_not_applied(patch: Patch) -> None:
    """A timeout on a write is taken for a refusal."""

    def refused(_service: str, _method: str, message: str, reason: str) -> FollowupError:
        return Transient(message, reason=reason)

    patch.setattr(failures, "no_answer", refused)
    no_claims_read(patch)


def recorded_after_the_effect(patch: Patch) -> None:
    """Nothing is stored or claimed before a create, only its result (Nylas create_event)."""

    def create(shell: Any, one: Any, due: Any, _mark: str, _in_time: Any, now: datetime) -> Any:
        ref = shell.mail.create_draft(due.text.raw, due.text.thread_id, envelope=due.text.envelope)
        row = Artefact(due.wanted.key, one.id, ArtefactState.LIVE, now, ref.draft_id, ref.message_id)
        shell.store.save_artefact(shell.account, replace(row, thread_id=ref.thread_id))
        return ref

    patch.setattr(apply_drafts, "_create_one", create)
    no_claims_read(patch)


def claim_not_written(patch: Patch) -> None:
    """Drafts are made without a claim in the calendar (strategy E)."""
    patch.setattr(apply_drafts, "write_claims", lambda _s, _c, _p, keys, *_: dict.fromkeys(keys))


def claims_name_the_first_only(patch: Patch) -> None:
    """One claim for each draft, but all of them by the name of the first (3.3 E)."""
    annotate = claims.annotate

    def the_first(shell: Any, cal: str, row: Any, private: Any, now: datetime) -> Any:
        first = next(iter(private))
        numbered = {f"{first}{number or ''}": claim for number, claim in enumerate(private.values())}
        return annotate(shell, cal, row, numbered, now)

    patch.setattr(claims, "annotate", the_first)


def conflict_of_claims_ignored(patch: Patch) -> None:
    """Where another computer claimed first, the drafts are made without a claim (3.3 E)."""
    annotate = claims.annotate

    def without(*about: Any) -> Any:
        try:
            return annotate(*about)
        except Changed:
            return about[2]

    patch.setattr(claims, "annotate", without)


def claim_ignored_on_rebuild(patch: Patch) -> None:
    """After the ledger was lost nobody asks the calendar what was done (strategy E)."""
    no_claims_read(patch)
    patch.setattr(observe_reminders, "note_claims", nothing)


def done_claim_taken_for_open(patch: Patch) -> None:
    """A closed claim whose draft is gone is begun again after a rebuild (inbox-zero's fail-open)."""

    def begin_again(shell: Any, row: Artefact, _now: datetime) -> None:
        shell.store.save_artefact(shell.account, replace(row, state=ArtefactState.REMOVED))
        shell.store.mark_dirty(shell.account, [row.process_id])

    patch.setattr(begun_before, "taken_away", begin_again)


def second_drafts_are_left(patch: Patch) -> None:
    """Nobody looks for what a proxy doubled, or Google applied late."""
    no_second_drafts_cleared(patch)


def two_drafts_for_one_recipient(patch: Patch) -> None:
    """A second key for the same person on the same day gives a second draft (U3, U11)."""
    once = GoogleMail.create_draft

    def doubled(self: GoogleMail, raw: bytes, thread_id: str = "", **limits: Any) -> Any:
        other = raw.replace(b"X-Followup-Key: ", b"X-Followup-Key: 2")
        once(self, other, thread_id, **limits)
        return once(self, raw, thread_id, **limits)

    patch.setattr(GoogleMail, "create_draft", doubled)


def vanished_drafts_come_back(patch: Patch) -> None:
    """What is not found is made again (OutlookGoogleCalendarSync#1989)."""
    patch.setattr(dossier, "ENDING_GESTURES", dossier.ENDING_GESTURES - {FactKind.DRAFT_GONE})
    for place in (apply_drafts, tick):
        patch.setattr(place, "MAY_BEGIN", MAY_BEGIN | {DraftState.GONE})
    no_claims_read(patch)


def sent_is_not_recognised(patch: Patch) -> None:
    """A draft that was sent is taken for one that is missing, and made again (inbox-zero before #1770)."""

    def missing(shell: Any, row: Any, message: Any, now: datetime) -> set[str]:
        again = replace(row, state=ArtefactState.REMOVED, changed_at=now)
        shell.store.save_artefact(shell.account, again)
        shell.store.mark_dirty(shell.account, [row.process_id])
        return {message.id}

    patch.setattr(drafts_seen, "keep_sent", missing)
    no_claims_read(patch)


def edits_are_overwritten(patch: Patch) -> None:
    """A draft that the user edited is deleted when its time is over (inbox-zero before #2505)."""
    patch.setattr(drafts_seen, "_edited", lambda *_: set())
    forced = own_drafts.withdraw_draft

    def force(shell: Any, artefact: Any, why: str, now: datetime, *, rehearse: bool = False) -> Any:
        view = shell.mail.draft(artefact.remote_id)
        if view is not None and view.is_draft and not rehearse:
            shell.mail.delete_draft(artefact.remote_id)
        return forced(shell, artefact, why, now, rehearse=rehearse)

    patch.setattr(withdraw, "withdraw_draft", force)


def edited_draft_is_rewritten(patch: Patch) -> None:
    """New words are put into a draft without asking who wrote the last ones (U4)."""

    def ours(shell: Any, row: Any, ref: Any, _now: datetime) -> set[str]:
        shell.store.save_artefact(shell.account, replace(row, message_id=ref.message_id))
        return {ref.message_id}

    patch.setattr(drafts_seen, "_edited", ours)
    patch.setattr(own_drafts, "is_as_left", lambda *_: True)

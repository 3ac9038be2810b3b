"""Defects that others had, planted one at a time: the oracle sees every one of them (reliability 6.5)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from followup.domain import dossier, standing
from followup.domain.facts import FactKind
from followup.engine import (
    apply_drafts,
    apply_reminders,
    drafts_seen,
    observe_mail,
    observe_reminders,
    settle,
    tick,
)
from followup.engine.errors import Ambiguous
from followup.engine.records import ArtefactState, Cursor
from followup.google.gmail import GoogleMail
from tests.simulation.play import play
from tests.simulation.schedules import Plan
from tests.simulation.stories import SCRIPTS
from tests.simulation.verdict import complaints, undisturbed

Patch = pytest.MonkeyPatch

FIRST = 12
"""So many of a story's writes are struck: reminders and drafts of its first day are among them."""


def retries_on_create(patch: Patch) -> None:
    """The client repeats a create without an answer (google_workspace_mcp#997)."""
    once = GoogleMail.create_draft

    def again(self: GoogleMail, raw: bytes, thread_id: str = "") -> Any:
        try:
            return once(self, raw, thread_id)
        except Ambiguous:
            return once(self, raw, thread_id)

    patch.setattr(GoogleMail, "create_draft", again)


def no_settling(patch: Patch) -> None:
    """An attempt without an answer is simply made again (Nylas)."""

    def forget(shell: Any, row: Any, _began: datetime, now: datetime) -> None:
        settle._keep(shell, row, ArtefactState.REMOVED, "not created yet", now)

    patch.setattr(settle, "_settle", forget)
    patch.setattr(apply_drafts, "_unclaimed", lambda _s, _c, _d, fresh, _n: fresh)


def random_ids(patch: Patch) -> None:
    """Reminders get a random id each time (Nylas); nothing else recognises what was inserted unseen."""
    patch.setattr(observe_reminders, "_take", lambda *_: None)
    patch.setattr(apply_reminders, "event_id", lambda _account, _key: f"fu{uuid.uuid4().hex}")


def vanished_drafts_come_back(patch: Patch) -> None:
    """What is not found is made again (OutlookGoogleCalendarSync#1989)."""
    patch.setattr(dossier, "ENDING_GESTURES", dossier.ENDING_GESTURES - {FactKind.DRAFT_GONE})
    patch.setattr(apply_drafts, "_BEGINNABLE", (*apply_drafts._BEGINNABLE, ArtefactState.GONE))
    patch.setattr(apply_drafts, "_unclaimed", lambda _s, _c, _d, fresh, _n: fresh)


def edits_are_overwritten(patch: Patch) -> None:
    """A draft that the user edited is deleted when its time is over (inbox-zero before #2505)."""
    patch.setattr(drafts_seen, "_edited", lambda *_: set())
    forced = apply_drafts.withdraw_draft

    def force(shell: Any, artefact: Any, why: str, now: datetime, *, rehearse: bool = False) -> Any:
        view = shell.mail.draft(artefact.remote_id)
        if view is not None and view.is_draft and not rehearse:
            shell.mail.delete_draft(artefact.remote_id)
        return forced(shell, artefact, why, now, rehearse=rehearse)

    patch.setattr(tick, "withdraw_draft", force)


def history_lost_is_skipped(patch: Patch) -> None:
    """A lost history cursor is set to now and nothing is read again (inbox-zero)."""

    def reset(shell: Any, now: datetime, since: datetime | None = None) -> int:
        del since
        cursor = Cursor(shell.mail.profile().history_id, now, now, 1)
        shell.store.save_cursor(shell.account, observe_mail.FEED, cursor)
        return 0

    patch.setattr(observe_mail, "_begin", reset)
    patch.setattr(tick, "look_for_answers", lambda *_: False)


def answers_decide_nothing(patch: Patch) -> None:
    """Mail is read and forgotten (an item's error swallowed, the cursor advanced)."""
    patch.setattr(standing, "_news", lambda *_: [])


def no_look_before_a_nudge(patch: Patch) -> None:
    """One empty answer of history is trusted (lieer#22)."""
    patch.setattr(tick, "look_for_answers", lambda *_: False)


def deleted_reminders_come_back(patch: Patch) -> None:
    """A deleted reminder is shown again (vdirsyncer PR#964)."""

    def undelete(shell: Any, gone: Any, _now: datetime) -> None:
        row = shell.store.artefact_by_remote(shell.account, gone.id)
        if row is not None:
            again = replace(row, state=ArtefactState.REMOVED)
            shell.store.save_artefact(shell.account, again)
            shell.store.mark_dirty(shell.account, [row.process_id])

    patch.setattr(observe_reminders, "_take_gone", undelete)


def no_last_look(patch: Patch) -> None:
    """Drafts are made from what was read once, however old (no precondition re-read)."""
    patch.setattr(observe_mail, "observe_mail", lambda *_: 0)
    patch.setattr(tick, "observe_mail", lambda *_: 0)
    patch.setattr(apply_drafts, "_mailbox_unmoved", lambda *_: "1")
    patch.setattr(tick, "look_for_answers", lambda *_: False)


def at_writes(story: str, *kinds: str) -> Iterator[Plan]:
    """Each of the kinds at each request of the story that writes."""
    for number in undisturbed(story).writes[:FIRST]:
        for kind in kinds:
            yield Plan(story, {number: kind})


def at_reads(story: str) -> Iterator[Plan]:
    """An empty answer at each request around the company's answer."""
    for number in range(200, 260):
        yield Plan(story, {number: "empty_list"})


def quiet(story: str) -> Iterator[Plan]:
    """The story as it is."""
    yield Plan(story, {})


Hunt = Callable[[], Iterator[Plan]]

PLANTED: list[tuple[Callable[[Patch], None], str, Hunt]] = [
    (retries_on_create, "I1", lambda: at_writes("sent", "lost_after")),
    (no_settling, "I1", lambda: at_writes("sent", "lost_after")),
    (random_ids, "I4", lambda: at_writes("silence", "lost_after")),
    (vanished_drafts_come_back, "I6", lambda: quiet("a draft deleted, one edited")),
    (edits_are_overwritten, "I5", lambda: quiet("a draft deleted, one edited")),
    (history_lost_is_skipped, "", lambda: quiet("cursors expire")),
    (answers_decide_nothing, "I3", lambda: quiet("declined")),
    (no_look_before_a_nudge, "I3", lambda: at_reads("declined")),
    (deleted_reminders_come_back, "I6", lambda: quiet("reminders deleted")),
    (no_last_look, "I3", lambda: quiet("declined on the morning of the follow-up")),
]


@pytest.mark.parametrize(("plant", "promise", "hunt"), PLANTED, ids=[one[0].__name__ for one in PLANTED])
def test_a_planted_defect_is_seen(
    plant: Callable[[Patch], None], promise: str, hunt: Hunt, monkeypatch: Patch
) -> None:
    plans = list(hunt())
    assert undisturbed(plans[0].story).wrong == ()
    plant(monkeypatch)

    for plan in plans:
        found = complaints(plan, play(SCRIPTS[plan.story], plan.schedule))
        if any(one.startswith(promise) for one in found):
            return

    pytest.fail("the defect survived")

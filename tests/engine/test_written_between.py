"""Somebody writes between our look and our request: that counts, and it is looked at again at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from requests import PreparedRequest

from followup.domain.facts import FactKind
from followup.domain.steps import ArtefactKind, Step
from followup.engine.records import Artefact, ArtefactState
from followup.sandbox.inprocess import SandboxAdapter
from tests.engine.candidacies import REFUSAL, TIDEWELL, met, type_into, write
from tests.stage import ME, PANEL, Stage


def right_before(
    patch: pytest.MonkeyPatch, method: str, part: str, act: Callable[[str], object]
) -> list[str]:
    """Do something once, right before a request leaves; given, and kept, is what its address ends with."""
    send = SandboxAdapter.send
    done: list[str] = []

    def sent(adapter: SandboxAdapter, request: PreparedRequest, *rest: Any, **more: Any) -> Any:
        address = str(request.url).partition("?")[0]
        if request.method == method and part in address and not done:
            done.append(address.rpartition("/")[2])
            act(done[0])
        return send(adapter, request, *rest, **more)

    patch.setattr(SandboxAdapter, "send", sent)
    return done


def change(stage: Stage, event_id: str, **patch: object) -> None:
    stage.do("patch_event", account=ME, event_id=event_id, patch=patch, calendar="own")


def nudges(stage: Stage) -> list[str]:
    return [one["summary"] for one in stage.reminders() if one["summary"].startswith(("Email", "Call"))]


def row_of(stage: Stage, step: Step) -> Artefact:
    return next(row for row in stage.artefacts(ArtefactKind.REMINDER) if row.key.step is step)


@pytest.fixture
def refused(stage: Stage) -> Stage:
    """Dana was thanked; her refusal has come in, and the next look will read it."""
    met(stage)
    stage.go_to("2026-03-04 19:00", every=timedelta(hours=6))
    assert len(nudges(stage)) == 2
    write(stage, TIDEWELL, REFUSAL.replace("Tom", "Dana"))
    return stage


def reopen(stage: Stage) -> None:
    notes = next(one for one in stage.reminders() if one["summary"].startswith("Notes"))
    type_into(stage, notes, "#reopen")
    stage.world.advance(300)
    stage.tick()


@pytest.mark.spec("reliability A22")
def test_a_reminder_that_got_another_colour_at_that_moment_is_taken_away_all_the_same(
    refused: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = right_before(monkeypatch, "DELETE", "/events/", lambda one: change(refused, one, colorId="5"))

    refused.tick()

    assert done
    assert nudges(refused) == []


@pytest.mark.spec("reliability A22", "reliability U5", "reliability I6")
def test_a_reminder_that_was_renamed_at_that_moment_is_left_and_does_not_come_back_once_deleted(
    refused: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = right_before(monkeypatch, "DELETE", "/events/", lambda one: change(refused, one, summary="Mine"))
    refused.tick()
    assert [one["summary"] for one in refused.reminders() if one["id"] == done[0]] == ["Mine"]
    step = next(row.key.step for row in refused.artefacts() if row.remote_id == done[0])
    assert row_of(refused, step).state is ArtefactState.LEFT

    refused.do("delete_event", account=ME, event_id=done[0], calendar="own")
    refused.tick()
    reopen(refused)

    assert done[0] not in [one["id"] for one in refused.reminders()]


@pytest.mark.spec("reliability A22", "D3")
def test_a_reminder_that_got_another_colour_at_that_moment_is_moved_all_the_same(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:20")
    before = {one["id"]: one["start"] for one in stage.reminders() if one["summary"] in nudges(stage)}
    stage.do("patch_event", account=ME, event_id="interview1", patch={"description": "Next: 2026-03-20"})
    done = right_before(monkeypatch, "PATCH", "/events/", lambda one: change(stage, one, colorId="5"))
    notes = next(one for one in stage.reminders() if one["summary"].startswith("Notes"))
    type_into(stage, notes, "Next: they decide on 20 March")

    stage.tick()

    assert done
    rows = [row for row in stage.artefacts(ArtefactKind.REMINDER) if row.state is ArtefactState.LIVE]
    shown = {one["id"]: one["start"] for one in stage.reminders() if one["summary"] in nudges(stage)}
    assert all(shown[one] != before[one] for one in before)
    assert not any(row.touched for row in rows if row.key.step is not Step.NOTES)


@pytest.mark.spec("reliability A7", "reliability L1")
def test_a_reminder_that_came_late_is_taken_away_if_nobody_wants_it_by_then(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 15:30")
    stage.world.set_time(stage.now + timedelta(minutes=31))
    stage.do("add_fault", match="calendar.events.insert", times=1, kind="late", seconds=240)
    stage.app.sync(ME, stage.now)
    (late,) = [row for row in stage.artefacts() if row.state is ArtefactState.INTENT]
    stage.do("delete_event", account=ME, event_id="interview1")
    stage.world.advance(30)
    stage.tick()
    stage.tick()

    stage.world.advance(600)
    stage.tick()

    assert late.remote_id not in [one["id"] for one in stage.reminders()]


@pytest.mark.spec("reliability A1", "reliability I6")
def test_what_the_user_deleted_after_google_refused_our_removal_does_not_come_back(refused: Stage) -> None:
    refused.do(
        "add_fault",
        match="calendar.events.delete",
        times=1,
        kind="error",
        code=429,
        reason="rateLimitExceeded",
    )
    refused.app.sync(ME, refused.now)
    email = next(one for one in refused.reminders() if one["summary"].startswith(("Email", "Call")))
    row = next(row for row in refused.artefacts() if row.remote_id == email["id"])
    for one in refused.reminders():
        if one["summary"].startswith(("Email", "Call")):
            refused.do("delete_event", account=ME, event_id=one["id"], calendar="own")
    refused.world.advance(60)
    refused.tick()
    reopen(refused)

    assert row_of(refused, row.key.step).state is ArtefactState.GONE
    assert nudges(refused) == []


@pytest.mark.spec("F20", "reliability I5")
def test_a_reminder_that_we_took_away_and_the_user_put_back_stays(refused: Stage) -> None:
    (email,) = [one for one in refused.reminders() if one["summary"].startswith("Email")]
    refused.tick()
    assert nudges(refused) == []
    refused.world.advance(300)

    refused.do("restore_event", account=ME, event_id=email["id"], calendar="own")
    refused.go_to(refused.now + timedelta(days=1), every=timedelta(hours=6))

    assert nudges(refused) == [email["summary"]]
    row = row_of(refused, Step.FOLLOW_UP)
    assert (row.state, row.touched) == (ArtefactState.LEFT, True)
    refused.do("delete_event", account=ME, event_id=email["id"], calendar="own")
    refused.tick()
    reopen(refused)
    assert not any(one.startswith("Email") for one in nudges(refused))


@pytest.mark.spec("F20", "reliability A6")
def test_a_reminder_that_we_put_back_ourselves_without_an_answer_stays_ours(refused: Stage) -> None:
    refused.tick()
    assert nudges(refused) == []
    refused.world.advance(300)
    refused.do("add_fault", match="calendar.events.patch", kind="timeout", applied=True)
    notes = next(one for one in refused.reminders() if one["summary"].startswith("Notes"))
    type_into(refused, notes, "#reopen")
    refused.app.sync(ME, refused.now)
    refused.do("clear_faults")
    refused.world.advance(600)

    refused.go_to(refused.now + timedelta(hours=2))

    assert len(nudges(refused)) == 2
    for step in (Step.FOLLOW_UP, Step.PHONE):
        row = row_of(refused, step)
        assert (row.state, row.touched) == (ArtefactState.LIVE, False)


@pytest.mark.spec("F1", "reliability L1")
def test_a_draft_that_is_sent_at_that_moment_is_planned_with_at_once(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:40")
    (draft,) = stage.drafts()
    notes = next(one for one in stage.reminders() if one["summary"].startswith("Notes"))
    type_into(stage, notes, "Dana: their move to one queue")
    right_before(
        monkeypatch, "GET", "/drafts/", lambda _: stage.do("send_draft", account=ME, draft_id=draft["id"])
    )

    stage.tick()

    (process,) = stage.app.store.processes(ME)
    assert FactKind.SENT in [fact.kind for fact in stage.app.store.facts(ME, process.id)]
    assert not any(one["summary"].startswith("Send") for one in stage.reminders())

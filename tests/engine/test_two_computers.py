"""Two computers look after one account, each with a ledger of its own (L4)."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from requests import PreparedRequest

from followup.domain.steps import ArtefactKind, Step
from followup.engine.apply import drafts as apply_drafts
from followup.engine.records import ArtefactState
from followup.sandbox.inprocess import SandboxAdapter
from tests.stage import ME, PANEL, Stage, at


def beside(stage: Stage, home: Path) -> Stage:
    """A second computer, connected to the same account; it shares nothing with the first but Google."""
    other = Stage.__new__(Stage)
    other.world, other.google = stage.world, stage.google
    other.environ = stage.environ | {"FOLLOWUP_HOME": str(home)}
    other.app = other.start()
    other.connect()
    return other


@pytest.fixture
def second(stage: Stage, tmp_path: Path) -> Stage:
    """A second computer from the start; both have looked once."""
    found = beside(stage, tmp_path / "second")
    for each in (stage, found):
        each.tick()
    return found


def seen(stage: Stage) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    """How often each person has a draft, and what rings when."""
    drafts = Counter(str(one["to"]) for one in stage.drafts())
    reminders = Counter((str(one["summary"]), str(one["start"]["dateTime"])) for one in stage.reminders())
    return drafts, reminders


def together(first: Stage, second: Stage, until: str) -> None:
    """Both tick, one after the other, every half hour."""
    while first.now < at(until):
        first.world.advance(timedelta(minutes=30).total_seconds())
        for each in (first, second):
            each.tick()


@pytest.mark.spec("L4")
def test_a_second_computer_takes_over_what_the_first_made(panel: Stage, tmp_path: Path) -> None:
    before = seen(panel)
    assert len(before[0]) == 3
    second = beside(panel, tmp_path / "second")

    for _ in range(3):
        second.tick()
        second.world.advance(300)

    assert seen(panel) == before
    assert len(second.artefacts()) >= len(panel.artefacts())


@pytest.mark.spec("L4")
def test_two_computers_from_the_start_make_each_thing_once(stage: Stage, second: Stage) -> None:
    stage.add_interview("2026-03-03 15:00")

    together(stage, second, "2026-03-03 18:00")

    drafts, reminders = seen(stage)
    assert sorted(drafts.values()) == [1, 1, 1]
    assert set(reminders.values()) == {1}
    together(stage, second, "2026-03-20 18:00")
    drafts, reminders = seen(stage)
    assert set(drafts.values()) == {1}
    assert set(reminders.values()) == {1}


@pytest.mark.spec("L4")
def test_what_the_user_took_away_on_one_computer_does_not_come_back_from_the_other(
    panel: Stage, tmp_path: Path
) -> None:
    draft = next(one for one in panel.drafts() if "Priya" in one["to"])
    panel.do("discard_draft", account=ME, draft_id=draft["id"])
    email = next(one for one in panel.reminders() if one["summary"].startswith("Email"))
    panel.do("delete_event", account=ME, event_id=email["id"], calendar="own")
    panel.tick()

    second = beside(panel, tmp_path / "second")
    together(panel, second, "2026-03-04 18:00")

    assert not any("Priya" in one["to"] for one in panel.drafts())
    assert not any(one["summary"].startswith("Email") for one in panel.reminders())


def asleep_at_the_create(patch: pytest.MonkeyPatch, first: Stage, second: Stage, minutes: int) -> None:
    """The first computer falls asleep when a create is on its way to the socket; the second goes on."""
    send = SandboxAdapter.send
    slept: list[bool] = []

    def sent(adapter: SandboxAdapter, request: PreparedRequest, *rest: Any, **more: Any) -> Any:
        if request.method == "POST" and str(request.url).endswith("/drafts?alt=json") and not slept:
            slept.append(True)
            for _ in range(minutes // 5):
                first.world.advance(300)
                second.app.sync(ME, second.now)
        return send(adapter, request, *rest, **more)

    patch.setattr(SandboxAdapter, "send", sent)


@pytest.mark.spec("L4", "reliability P4", "reliability M2", "reliability I1")
@pytest.mark.parametrize(("minutes", "made_after"), [(20, 20), (55, 55), (90, 75)])
def test_a_computer_that_wakes_in_the_middle_of_a_create_makes_no_second_draft(
    stage: Stage, second: Stage, monkeypatch: pytest.MonkeyPatch, minutes: int, made_after: int
) -> None:
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:20")
    stage.restart()  # its access token is as fresh as can be
    asleep_at_the_create(monkeypatch, stage, second, minutes)
    stage.world.set_time(at("2026-03-03 16:30"))

    stage.app.sync(ME, stage.now)
    together(stage, second, "2026-03-03 20:00")

    entries = stage.do("journal")["entries"]
    (made,) = [one for one in entries if one["method"] == "gmail.users.drafts.create" and one["applied"]]
    assert datetime.fromisoformat(made["at"]) == at("2026-03-03 16:30") + timedelta(minutes=made_after)
    assert len(stage.drafts()) == 1
    for each in (stage, second):
        assert {row.state for row in each.artefacts(ArtefactKind.DRAFT)} == {ArtefactState.LIVE}


def looks_before_a_claim(patch: pytest.MonkeyPatch, second: Stage) -> None:
    """The second computer does all of its work right before the first one's claim leaves."""
    send = SandboxAdapter.send
    looked: list[bool] = []

    def sent(adapter: SandboxAdapter, request: PreparedRequest, *rest: Any, **more: Any) -> Any:
        if request.method == "PATCH" and b"followupClaim" in (request.body or b"") and not looked:
            looked.append(True)
            second.app.sync(ME, second.now)
        return send(adapter, request, *rest, **more)

    patch.setattr(SandboxAdapter, "send", sent)


@pytest.mark.spec("L4", "reliability M2", "reliability I1")
def test_two_claims_meet_although_one_computer_could_not_make_the_reminder_that_holds_them(
    stage: Stage, second: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.add_interview("2026-03-03 15:00")
    stage.world.set_time(at("2026-03-03 15:00"))
    stage.tick()
    stage.do("add_fault", match="calendar.events.insert", kind="error", code=400, reason="invalid", nth=[1])
    stage.world.set_time(at("2026-03-03 16:10"))
    for each in (stage, second, stage):
        each.app.sync(ME, each.now)
    refused = [row for row in stage.artefacts() if row.state is ArtefactState.ATTENTION]
    assert [row.key.step for row in refused] == [Step.SEND_THANKS]
    stage.world.set_time(at("2026-03-03 16:30"))
    looks_before_a_claim(monkeypatch, second)

    stage.app.sync(ME, stage.now)
    together(stage, second, "2026-03-03 20:00")

    made = [one for one in stage.do("journal")["entries"] if one["method"] == "gmail.users.drafts.create"]
    assert len(made) == len(stage.drafts()) == len(PANEL)


@pytest.mark.spec("L4", "reliability I1")
def test_a_draft_with_our_mark_is_not_made_beside_though_no_claim_tells_of_it(
    stage: Stage, second: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.add_interview("2026-03-03 15:00")
    together(stage, second, "2026-03-03 16:00")
    stage.world.set_time(at("2026-03-03 16:30"))
    with monkeypatch.context() as patch:
        patch.setattr(apply_drafts, "write_claims", lambda *given: dict.fromkeys(given[3]))
        stage.tick()
    before = sorted(one["id"] for one in stage.drafts())
    assert len(before) == len(PANEL)

    together(stage, second, "2026-03-03 20:00")

    assert sorted(one["id"] for one in stage.drafts()) == before
    assert {row.state for row in second.artefacts(ArtefactKind.DRAFT)} == {ArtefactState.LIVE}


@pytest.mark.spec("L6", "reliability L1")
def test_what_a_dead_process_of_the_same_folder_had_claimed_is_made_as_soon_as_that_is_safe(
    stage: Stage,
) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:20")
    stage.do("add_fault", match="gmail.users.drafts.create", times=1, kind="timeout")
    stage.world.set_time(at("2026-03-03 16:30"))
    stage.app.sync(ME, stage.now)
    stage.lose_ledger()

    stage.go_to("2026-03-03 17:00", every=timedelta(minutes=5))

    assert len(stage.drafts()) == 1


@pytest.mark.spec("L4", "reliability L1")
def test_what_a_dead_computer_had_claimed_days_ago_is_made_once_it_is_known_to_be_absent(
    stage: Stage, second: Stage
) -> None:
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:20")
    stage.do("add_fault", match="gmail.users.drafts.create", times=1, kind="timeout")
    stage.world.set_time(at("2026-03-03 16:30"))
    stage.app.sync(ME, stage.now)
    second.world.set_time(at("2026-03-05 09:00"))

    for _ in range(8):
        second.tick()
        second.world.advance(timedelta(minutes=20).total_seconds())

    assert len(second.drafts()) == 1


@pytest.mark.spec("L4", "reliability I6", "reliability M2")
def test_a_reply_that_was_discarded_before_its_claim_was_closed_is_not_made_again(
    stage: Stage, second: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lay in the conversation of the thanks, in which other mails are known to lie."""
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    together(stage, second, "2026-03-03 18:00")
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    together(stage, second, "2026-03-03 19:00")
    monkeypatch.setattr(apply_drafts, "close_claims", lambda *_: None)
    stage.go_to("2026-03-10 15:00", every=timedelta(hours=6))
    (follow_up,) = stage.drafts()
    stage.do("discard_draft", account=ME, draft_id=follow_up["id"])

    together(stage, second, "2026-03-10 20:00")

    assert stage.drafts() == []


def made_and_not_told(first: Stage, second: Stage) -> None:
    """The first computer makes the only draft; what it then tells of it in the calendar is refused."""
    first.add_interview("2026-03-03 15:00", people=PANEL[:1])
    together(first, second, "2026-03-03 16:00")
    first.world.set_time(at("2026-03-03 16:30"))
    first.do(
        "add_fault",
        match="calendar.events.patch",
        nth=[2],
        kind="error",
        code=429,
        reason="rateLimitExceeded",
    )
    assert first.app.sync(ME, first.now).error is not None
    assert len(first.drafts()) == 1


@pytest.mark.spec("L4", "reliability A1", "reliability I6")
@pytest.mark.parametrize("tells", [True, False])
def test_a_draft_that_was_not_told_of_is_taken_over_where_it_is_seen(
    stage: Stage, second: Stage, *, tells: bool
) -> None:
    stage.do("set_variants", mail={"history_tells_drafts": tells})
    made_and_not_told(stage, second)
    second.world.advance(300)
    second.tick()
    assert [row.state for row in second.artefacts(ArtefactKind.DRAFT)] == [ArtefactState.LIVE]
    stage.do("discard_draft", account=ME, draft_id=stage.drafts()[0]["id"])

    for _ in range(8):
        second.world.advance(1200)
        second.tick()

    assert stage.drafts() == []


@pytest.mark.spec("L4", "reliability A1")
def test_what_could_not_be_told_of_a_draft_is_told_at_the_next_look(stage: Stage, second: Stage) -> None:
    made_and_not_told(stage, second)
    stage.world.advance(600)
    stage.tick()
    stage.do("discard_draft", account=ME, draft_id=stage.drafts()[0]["id"])

    second.world.advance(300)
    second.tick()

    assert [row.state for row in second.artefacts(ArtefactKind.DRAFT)] == [ArtefactState.GONE]
    assert stage.drafts() == []


def note(stage: Stage, words: str) -> None:
    """The user types into the notes event."""
    notes = next(one for one in stage.reminders() if one["summary"].startswith("Notes"))
    typed = str(notes["description"]).replace("Dana Ruiz:", f"Dana Ruiz: {words}")
    stage.do("describe_event", account=ME, event_id=notes["id"], description=typed, calendar="own")


def edited(stage: Stage) -> list[str]:
    return [entry.what for entry in stage.app.store.journal(ME) if "You edited" in entry.what]


@pytest.mark.spec("L4", "B6")
@pytest.mark.parametrize("refused", [False, True])
def test_what_another_computer_rewrote_is_no_edit_of_the_users(
    stage: Stage, second: Stage, *, refused: bool
) -> None:
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    together(stage, second, "2026-03-03 17:00")
    note(stage, "the billing migration")
    if refused:
        stage.do("add_fault", match="calendar.events.patch", times=1, kind="error", code=429)
        stage.app.sync(ME, stage.now)
        stage.world.advance(600)
    stage.tick()
    first_words = stage.drafts()[0]["text"]
    assert "billing migration" in first_words

    second.tick()
    note(stage, "the new ledger")
    stage.world.advance(300)
    second.tick()
    stage.tick()

    assert edited(stage) == edited(second) == []
    assert "new ledger" in stage.drafts()[0]["text"]


@pytest.mark.spec("L4", "reliability A1")
def test_what_may_never_be_told_of_a_draft_stops_nothing(stage: Stage, second: Stage) -> None:
    made_and_not_told(stage, second)
    stage.do("add_fault", match="calendar.events.patch", times=1, kind="error", code=400, reason="invalid")
    stage.world.advance(600)
    stage.tick()
    assert all(rule["struck"] for rule in stage.do("faults")["faults"])


@pytest.mark.spec("L6", "B6")
def test_a_lost_ledger_knows_words_that_were_rewritten_as_ours(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 17:00")
    note(stage, "the billing migration")
    stage.tick()
    stage.lose_ledger()
    stage.tick()

    note(stage, "the new ledger")
    stage.go_to("2026-03-03 17:30")

    assert "new ledger" in stage.drafts()[0]["text"]


@pytest.mark.spec("L4", "e.2")
def test_an_edit_of_what_another_computer_rewrote_is_the_users(stage: Stage, second: Stage) -> None:
    stage.do("set_variants", mail={"ui_edit_strips_headers": False})
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    together(stage, second, "2026-03-03 17:00")
    note(stage, "the billing migration")
    stage.tick()
    stage.do("edit_draft", account=ME, draft_id=stage.drafts()[0]["id"], text="Mine.")

    together(stage, second, "2026-03-03 19:00")

    assert len(edited(second)) == 1
    assert [str(one["text"]).strip() for one in stage.drafts()] == ["Mine."]

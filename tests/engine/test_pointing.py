"""The label that leads every computer to the one reminder calendar stands before anything is written (L4)."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from followup.cli.theatre import Theatre
from followup.engine.account.own_calendar import POINTER_ROOT
from followup.engine.account.pointing import UNPOINTED
from followup.engine.errors import Transient
from followup.engine.known import notebook
from followup.engine.known.notebook import Note, Page
from tests.engine.test_two_computers import beside, together
from tests.stage import ME, Stage, at

FAULTS: dict[str, dict[str, Any]] = {
    "lost": {"kind": "reset"},
    "429": {"kind": "error", "code": 429, "reason": "rateLimitExceeded"},
    "503": {"kind": "error", "code": 503, "reason": "backendError"},
    "403": {"kind": "error", "code": 403, "reason": "forbidden"},
    "no answer": {"kind": "timeout", "applied": True},
}
CREATE = "gmail.users.labels.create"


def stage_with(tmp_path: Path, times: int, **fault: Any) -> Stage:
    """Connected while labels could not be made, on the eve of an interview."""
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.do("add_fault", match=CREATE, times=times, **fault)
    stage.connect()
    stage.add_interview("2026-03-03 15:00")
    return stage


def pointers(stage: Stage) -> list[str]:
    labels = stage.do("snapshot", account=ME)["mailbox"]["labels"]
    return [name for name in labels if name.startswith(POINTER_ROOT)]


def own_calendar(stage: Stage) -> str:
    account = stage.app.store.account(ME)
    assert account is not None
    return account.own_calendar


def made_once(stage: Stage) -> None:
    assert sorted(Counter(str(one["to"]) for one in stage.drafts()).values()) == [1, 1, 1]


@pytest.mark.spec("L4", "reliability M2")
@pytest.mark.parametrize("fault", FAULTS)
def test_a_label_that_could_not_be_made_keeps_no_second_calendar_alive(tmp_path: Path, fault: str) -> None:
    stage = stage_with(tmp_path / "first", 1, **FAULTS[fault])
    second = beside(stage, tmp_path / "second")
    for each in (stage, second, stage):
        Theatre.tick(each)
        stage.world.advance(60)

    together(stage, second, "2026-03-03 18:00")

    assert own_calendar(stage) == own_calendar(second)
    tokens = [each.app.tokens.load(ME) for each in (stage, second)]
    assert [token.own_calendar for token in tokens if token] == [own_calendar(stage)] * 2
    assert pointers(stage) == [POINTER_ROOT + own_calendar(stage)]
    made_once(stage)


@pytest.mark.spec("L6", "reliability D5")
def test_a_computer_that_lost_everything_finds_the_calendar_that_was_pointed_to_late(tmp_path: Path) -> None:
    stage = stage_with(tmp_path / "first", 1, **FAULTS["503"])
    stage.go_to("2026-03-03 17:00", every=timedelta(hours=3))
    made_once(stage)

    again = beside(stage, tmp_path / "again")
    again.go_to("2026-03-03 20:00")

    assert own_calendar(again) == own_calendar(stage)
    made_once(stage)


@pytest.mark.spec("L4")
@pytest.mark.parametrize("fault", ["503", "403"])
def test_nothing_is_written_while_the_label_cannot_be_made_and_the_user_reads_why(
    tmp_path: Path, fault: str
) -> None:
    stage = stage_with(tmp_path, 0, **FAULTS[fault])
    for hour in ("15", "16", "17"):
        stage.world.set_time(at(f"2026-03-03 {hour}:00"))
        assert Theatre.tick(stage).error is not None

    account = stage.app.store.account(ME)
    assert account is not None
    assert account.notice.startswith(UNPOINTED)
    assert sum(one.what.startswith(UNPOINTED) for one in stage.app.store.journal(ME)) == 1
    assert stage.reminders() == stage.drafts() == []
    stage.do("clear_faults")
    stage.go_to("2026-03-03 17:30")
    made_once(stage)


@pytest.mark.spec("L4", "reliability A10")
def test_a_list_without_any_label_does_not_make_a_second_calendar(panel: Stage, tmp_path: Path) -> None:
    panel.do("add_fault", match="gmail.users.labels.list", kind="empty_list", times=1)

    with pytest.raises(Transient, match="no readable answer"):
        beside(panel, tmp_path / "second")

    names = [one["summary"] for one in panel.do("snapshot", account=ME)["calendars"]]
    assert names.count("Interview follow-ups") == 1


@pytest.mark.spec("L4")
def test_two_first_connects_at_one_instant_end_with_one_calendar(stage: Stage, tmp_path: Path) -> None:
    unseen = {"labels": [{"id": "INBOX", "name": "INBOX"}]}
    stage.do("add_fault", match="gmail.users.labels.list", kind="rewrite", times=1, put=unseen)
    second = beside(stage, tmp_path / "second")
    assert len(pointers(stage)) == 2
    stage.add_interview("2026-03-03 15:00")

    for each in (stage, second, stage, second):
        Theatre.tick(each)
        stage.world.advance(60)
    together(stage, second, "2026-03-03 18:00")

    assert own_calendar(stage) == own_calendar(second)
    made_once(stage)


@pytest.mark.spec("L4", "reliability M2")
@pytest.mark.parametrize("refused", [False, True])
def test_a_label_that_the_user_deletes_stands_again_the_next_day(panel: Stage, refused: bool) -> None:
    labels = panel.world.mailbox_of(ME).labels
    (label,) = [one for one in labels if one.name.startswith(POINTER_ROOT)]
    labels.delete(label)
    if refused:
        panel.do("add_fault", match=CREATE, kind="error", code=403, reason="forbidden")
    panel.go_to("2026-03-04 19:00", every=timedelta(hours=6))
    panel.do("clear_faults")
    panel.go_to("2026-03-05 12:00", every=timedelta(hours=6))

    second = beside(panel, panel.app.settings.database_path.parent / "second")
    together(panel, second, "2026-03-05 20:00")

    assert own_calendar(second) == own_calendar(panel)
    assert pointers(panel) == [POINTER_ROOT + own_calendar(panel)]
    made_once(panel)


@pytest.mark.spec("L4", "reliability A1")
def test_when_google_asks_for_a_pause_over_the_label_nothing_else_is_asked(panel: Stage) -> None:
    panel.go_to("2026-03-04 12:00", every=timedelta(hours=1))
    busy = {"kind": "error", "code": 429, "reason": "rateLimitExceeded", "retry_after": 600}
    panel.do("add_fault", match="gmail.users.labels.list", **busy)
    panel.world.set_time(at("2026-03-05 12:30"))
    panel.add_interview("2026-03-05 11:00", event_id="harrow", title="Interview with Harrow")
    panel.do("clear_journal")

    panel.app.sync(ME, panel.now)

    asked = [one["method"] for one in panel.do("journal")["entries"]]
    assert asked[-1] == "gmail.users.labels.list"


@pytest.mark.spec("L4")
def test_once_the_label_stands_no_tick_asks_for_it(panel: Stage) -> None:
    panel.do("clear_journal")

    panel.go_to("2026-03-03 18:00")

    methods = [str(entry["method"]) for entry in panel.do("journal")["entries"]]
    assert not any("labels" in one for one in methods)


@pytest.mark.spec("L4", "reliability C2")
def test_a_label_that_was_seen_by_a_clock_that_was_ahead_settles_all_the_same(panel: Stage) -> None:
    ahead = panel.now + timedelta(days=30)
    notebook.write(panel.app.store, ME, Page.POINTER, Note(own_calendar(panel), ahead, ahead))
    panel.go_to("2026-03-03 17:00", every=timedelta(minutes=10))
    panel.do("clear_journal")

    panel.tick()

    methods = [str(entry["method"]) for entry in panel.do("journal")["entries"]]
    assert not any("labels" in one for one in methods)


@pytest.mark.spec("F19", "reliability A18", "reliability I4")
def test_one_answer_that_the_calendar_is_not_there_makes_no_second_one(panel: Stage) -> None:
    before = [one["summary"] for one in panel.reminders()]
    known = own_calendar(panel)
    panel.do("add_fault", match="calendar.calendars.get", kind="error", code=404, reason="notFound", times=1)

    panel.connect()
    panel.tick()

    assert own_calendar(panel) == known
    assert [one["summary"] for one in panel.reminders()] == before
    names = [one["summary"] for one in panel.do("snapshot", account=ME)["calendars"]]
    assert names.count("Interview follow-ups") == 1

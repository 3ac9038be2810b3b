"""A candidacy keeps the name it had: in a new ledger, and on every computer (L4, L6)."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from followup.domain.steps import ArtefactKind, Step
from followup.engine.records import ArtefactState
from tests.engine.test_two_computers import beside, together
from tests.stage import ME, PANEL, Stage

Json = dict[str, Any]


def seen(stage: Stage) -> tuple[list[str], list[tuple[str, str]]]:
    """The drafts by their ids, and what rings when."""
    reminders = [(str(one["summary"]), str(one["start"]["dateTime"])) for one in stage.reminders()]
    return sorted(one["id"] for one in stage.drafts()), reminders


def names(stage: Stage) -> list[tuple[str, str]]:
    return [(one.id, one.anchor) for one in stage.app.store.processes(ME)]


def look_on(*computers: Stage, times: int = 6) -> None:
    """Each looks, one after the other, every five minutes."""
    for _ in range(times):
        for each in computers:
            each.tick()
        computers[0].world.advance(300)


def earlier_talk_on_the_same_day(stage: Stage) -> None:
    """A talk right before the interview is entered when the notes event of that day stands already."""
    stage.add_interview("2026-03-03 17:00", event_id="later", people=PANEL[:1])
    stage.go_to("2026-03-03 16:10", every=timedelta(hours=6))
    stage.add_interview("2026-03-03 16:30", minutes=30, event_id="early", people=PANEL[1:2])
    stage.go_to("2026-03-03 19:00")


def earlier_interview(stage: Stage) -> None:
    """One for Tuesday is entered after one for Friday was."""
    stage.add_interview("2026-03-06 17:00", event_id="later", people=PANEL[:1])
    stage.tick()
    stage.add_interview("2026-03-03 15:00", event_id="early", people=PANEL[1:2])
    stage.go_to("2026-03-06 23:00", every=timedelta(hours=2))


def long_ago(stage: Stage) -> None:
    """The first interview is older than a new ledger looks back."""
    stage.add_interview("2026-03-03 15:00", event_id="one", people=PANEL[:1])
    stage.go_to("2026-03-03 21:00", every=timedelta(hours=2))
    stage.add_interview("2026-04-01 15:00", event_id="two", people=PANEL[1:2])
    stage.go_to("2026-04-12 21:00", every=timedelta(hours=12))


def moved_behind_the_second(stage: Stage) -> None:
    """The first interview that was known takes place after the one that was entered later."""
    stage.add_interview("2026-03-03 15:00", event_id="one", people=PANEL[:1])
    stage.tick()
    stage.add_interview("2026-03-04 15:00", event_id="two", people=PANEL[1:2])
    stage.tick()
    stage.do("move_event", account=ME, event_id="one", seconds=2 * 86_400)
    stage.go_to("2026-03-05 21:00", every=timedelta(hours=2))


def entered_anew(stage: Stage) -> None:
    """The company's system deletes the entry that named the process, and makes another for another day."""
    stage.add_interview("2026-03-05 15:00", event_id="one", people=PANEL[:1])
    stage.tick()
    stage.do("delete_event", account=ME, event_id="one")
    stage.tick()
    stage.add_interview("2026-03-04 15:00", event_id="two", people=PANEL[:1])
    stage.go_to("2026-03-04 21:00", every=timedelta(hours=2))


STORIES = [earlier_talk_on_the_same_day, earlier_interview, long_ago, moved_behind_the_second, entered_anew]


@pytest.mark.spec("L6", "reliability I1", "reliability I4")
@pytest.mark.parametrize("story", STORIES)
def test_a_new_ledger_does_nothing_twice_whichever_session_was_known_first(stage: Stage, story: Any) -> None:
    stage.tick()
    story(stage)
    before, name = seen(stage), names(stage)

    for _ in range(2):
        stage.lose_ledger()
        look_on(stage)

    assert (seen(stage), names(stage)) == (before, name)


@pytest.mark.spec("L4", "reliability I1", "reliability I4")
@pytest.mark.parametrize("story", STORIES)
def test_a_second_computer_does_nothing_twice_whichever_session_was_known_first(
    stage: Stage, tmp_path: Path, story: Any
) -> None:
    stage.tick()
    story(stage)
    before, name = seen(stage), names(stage)
    second = beside(stage, tmp_path / "second")

    look_on(second, stage)

    assert seen(stage) == before
    assert names(stage) == names(second) == name


@pytest.mark.spec("L4", "reliability I4")
def test_what_a_computer_knew_under_another_name_goes_on_under_the_one_in_the_calendar(
    stage: Stage, tmp_path: Path
) -> None:
    """The second was off while the interviews were entered one by one, and heard a mail since."""
    second = beside(stage, tmp_path / "second")
    stage.tick()
    stage.add_interview("2026-03-06 17:00", event_id="later", people=PANEL[:1])
    stage.tick()
    stage.add_interview("2026-03-03 15:00", event_id="early", people=PANEL[1:2])
    for each in (stage, second):
        each.tick()
    stage.do(
        "deliver",
        account=ME,
        sender="Dana Ruiz <dana.ruiz@tidewell.example>",
        subject="Our interviews",
        text="I look forward to meeting you on Friday.",
    )

    together(stage, second, "2026-03-06 23:00")

    assert len(names(stage)) == 1
    assert names(second) == names(stage)
    (process,) = second.app.store.processes(ME)
    assert [fact.kind for fact in second.app.store.facts(ME, process.id)][:1] == ["reply"]
    assert {one.process_id for one in second.app.store.sessions(ME)} == {process.id}
    assert set(
        Counter(one["summary"] for one in stage.reminders() if "Check" in one["summary"]).values()
    ) == {1}


@pytest.mark.spec("L6", "reliability I6")
def test_a_check_in_that_the_user_deleted_does_not_come_back_under_another_name(stage: Stage) -> None:
    stage.tick()
    long_ago(stage)
    (check_in,) = [one for one in stage.reminders() if one["summary"].startswith("Check")]
    stage.do("delete_event", account=ME, event_id=check_in["id"], calendar="own")
    stage.tick()
    before = seen(stage)

    stage.lose_ledger()
    look_on(stage)

    assert seen(stage) == before
    rows = [row for row in stage.artefacts(ArtefactKind.REMINDER) if row.key.step is Step.CHECK_IN]
    assert [row.state for row in rows] == [ArtefactState.GONE]


@pytest.mark.spec("L6", "reliability A10")
@pytest.mark.parametrize("story", STORIES)
def test_an_empty_list_of_reminders_is_no_witness_that_there_are_none(stage: Stage, story: Any) -> None:
    stage.tick()
    story(stage)
    before, name = seen(stage), names(stage)
    stage.lose_ledger()
    stage.do("add_fault", match="calendar.events.list", kind="empty_list", nth=[2])

    look_on(stage)

    assert (seen(stage), names(stage)) == (before, name)


def answered_and_forgotten(stage: Stage) -> None:
    """One interview, thanks and follow-up sent, no answer; ten weeks later only the check-in is to come."""
    stage.add_interview("2026-03-03 15:00", event_id="one", people=PANEL[:1])
    stage.go_to("2026-03-03 17:00", every=timedelta(hours=2))
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.go_to("2026-03-10 17:00", every=timedelta(hours=12))
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.go_to("2026-05-12 17:00", every=timedelta(hours=36))


@pytest.mark.spec("L6", "J1", "reliability L3")
@pytest.mark.parametrize("another", [False, True])
def test_what_is_older_than_a_new_ledger_looks_back_is_known_by_its_reminders(
    stage: Stage, tmp_path: Path, *, another: bool
) -> None:
    """With a second interview afterwards the two are one candidacy, with one check-in."""
    other = Stage(tmp_path / "other", stage.now)
    other.connect()
    ends = []
    for each, lost in ((stage, False), (other, True)):
        each.tick()
        answered_and_forgotten(each)
        before = seen(each)
        if lost:
            each.lose_ledger()
        look_on(each)
        assert seen(each) == before
        if another:
            each.add_interview("2026-05-14 15:00", event_id="two", people=PANEL[:2])
            each.go_to("2026-05-15 17:00", every=timedelta(hours=6))
        else:
            each.go_to("2026-09-14 17:00", every=timedelta(hours=36))
        drafts = sorted((one["to"], one["subject"]) for one in each.drafts())
        ends.append((drafts, seen(each)[1], names(each)))
    other.app.close()
    assert ends[0][0]
    assert ends[1] == ends[0]


@pytest.mark.spec("L6", "F14", "reliability L3")
@pytest.mark.parametrize("listed", [True, False])
def test_a_new_ledger_knows_that_the_user_moved_a_reminder(stage: Stage, *, listed: bool) -> None:
    """What comes behind it stays where it is, and no mail is drafted before its day."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 18:00", every=timedelta(hours=2))
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.tick()
    (email,) = [one for one in stage.reminders() if one["summary"].startswith("Email")]
    stage.do("move_event", account=ME, event_id=email["id"], seconds=9 * 86_400, calendar="own")
    stage.go_to("2026-03-05 18:00", every=timedelta(hours=6))
    before = seen(stage)

    stage.lose_ledger()
    if not listed:
        stage.do("add_fault", match="calendar.events.list", kind="empty_list", nth=[2, 3])
    look_on(stage)
    assert seen(stage) == before

    stage.go_to("2026-03-10 13:30", every=timedelta(hours=6))
    assert seen(stage) == before

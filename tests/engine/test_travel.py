"""The user travels: what rings is placed anew in the new zone, on the same dates (C8)."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.engine.candidacies import met, write
from tests.stage import ME, Stage

DANA = ("dana.ruiz@tidewell.example", "Dana Ruiz")
PRIYA = ("priya.nair@tidewell.example", "Priya Nair")


def travel(stage: Stage, zone: str) -> None:
    book = stage.world.books[ME]
    next(one for one in book.calendars.values() if one.primary).time_zone = zone
    stage.tick()


def local(stage: Stage, title: str, zone: str) -> str:
    starts = [one["start"]["dateTime"] for one in stage.reminders() if str(one["summary"]).startswith(title)]
    start = min(map(datetime.fromisoformat, starts))
    return f"{start.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


@pytest.fixture
def asked(stage: Stage) -> Stage:
    """Dana, met on Tuesday, asked something on Wednesday; it is to be answered on Thursday at nine."""
    met(stage)
    stage.go_to("2026-03-04 15:00")
    write(stage, DANA, "Hi Maya,\n\ncould you send me two references?\n\nDana", "Re: Interview")
    stage.tick()
    assert local(stage, "Answer", "America/New_York") == "2026-03-05 09:00"
    return stage


@pytest.mark.spec("C8")
def test_a_reminder_keeps_date_and_time_of_day_in_the_new_zone(asked: Stage) -> None:
    travel(asked, "Europe/London")

    assert local(asked, "Answer", "Europe/London") == "2026-03-05 09:00"
    assert len([one for one in asked.reminders() if str(one["summary"]).startswith("Answer")]) == 1


@pytest.mark.spec("C8", "F14")
def test_a_reminder_that_the_user_moved_stays_where_it_is(asked: Stage) -> None:
    one = next(each for each in asked.reminders() if str(each["summary"]).startswith("Answer"))
    asked.do(
        "move_event",
        account=ME,
        event_id=one["id"],
        seconds=timedelta(hours=5).total_seconds(),
        calendar="own",
    )
    asked.world.advance(60)
    asked.tick()

    travel(asked, "Europe/London")

    assert local(asked, "Answer", "America/New_York") == "2026-03-05 14:00"


@pytest.mark.spec("C8")
def test_what_hangs_on_the_recipients_day_does_not_move(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(DANA,))
    stage.go_to("2026-03-03 17:00")
    before = {title: local(stage, title, "America/New_York") for title in ("Email", "Call")}

    travel(stage, "Europe/London")

    assert {title: local(stage, title, "America/New_York") for title in ("Email", "Call")} == before


@pytest.mark.spec("C8", "E3")
def test_beyond_the_date_line_a_round_stays_one_round_and_nobody_is_thanked_twice(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 14:00", people=(DANA,))
    stage.add_interview("2026-03-03 15:30", people=(DANA, PRIYA), event_id="interview2")
    stage.go_to("2026-03-03 17:30")
    assert len(stage.drafts()) == 2
    assert local(stage, "Email", "America/New_York") == "2026-03-10 10:00"

    travel(stage, "Asia/Tokyo")
    stage.do("patch_event", account=ME, event_id="interview2", patch={"location": "Room 2"})
    stage.go_to("2026-03-04 06:00")

    assert len(stage.drafts()) == 2
    assert local(stage, "Email", "America/New_York") == "2026-03-10 10:00"

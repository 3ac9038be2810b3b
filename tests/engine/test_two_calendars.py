"""One entry in two calendars that are read: a group's and the user's, or a copy that was imported (U11)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.stage import ME, PANEL, Stage, at


@pytest.fixture
def twice(tmp_path: Path) -> Iterator[Stage]:
    """Tuesday 3 March, 10:00 in New York, in both calendars; both were read."""
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.do("add_calendar", account=ME, summary="Jobs", calendar="jobs@group.calendar.google.com")
    stage.app.close()
    stage.environ["FOLLOWUP_CALENDARS__INTERVIEWS"] = "primary,jobs@group.calendar.google.com"
    stage.app = stage.start()
    stage.connect()
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.add_interview("2026-03-03 15:00", calendar="jobs@group.calendar.google.com")
    stage.tick()
    stage.world.advance(300)
    yield stage
    stage.app.close()


@pytest.mark.spec("reliability U11")
@pytest.mark.parametrize("calendar", ["primary", "jobs@group.calendar.google.com"])
@pytest.mark.parametrize("moment", ["2026-03-02 14:00", "2026-03-03 15:30"])
def test_whoever_tidies_one_of_the_two_away_is_still_to_thank(
    twice: Stage, calendar: str, moment: str
) -> None:
    twice.go_to(moment, every=timedelta(hours=6))

    twice.do("delete_event", account=ME, event_id="interview1", calendar=calendar)
    twice.go_to("2026-03-03 17:00")

    assert len(twice.drafts()) == len(PANEL)
    created = [one for one in twice.do("journal")["entries"] if one["method"] == "gmail.users.drafts.create"]
    assert len(created) == len(PANEL)


@pytest.mark.spec("reliability U11", "D1")
def test_an_interview_that_is_deleted_in_both_is_off(twice: Stage) -> None:
    for calendar in ("primary", "jobs@group.calendar.google.com"):
        twice.do("delete_event", account=ME, event_id="interview1", calendar=calendar)
        twice.tick()

    twice.go_to("2026-03-03 17:00", every=timedelta(hours=2))

    assert twice.drafts() == twice.reminders() == []


@pytest.mark.spec("reliability U11", "D3")
@pytest.mark.parametrize("calendar", ["primary", "jobs@group.calendar.google.com"])
def test_the_copy_that_was_changed_last_counts_also_when_all_is_read_again(
    twice: Stage, calendar: str
) -> None:
    twice.do("move_event", account=ME, event_id="interview1", seconds=2 * 86_400, calendar=calendar)
    twice.tick()
    twice.do("expire_sync_tokens", account=ME)
    twice.go_to("2026-03-03 17:30", every=timedelta(hours=3))
    assert twice.drafts() == []

    twice.go_to("2026-03-05 17:30", every=timedelta(hours=3))

    assert len(twice.drafts()) == len(PANEL)


@pytest.mark.spec("reliability U11", "L6")
def test_an_entry_that_moves_from_one_calendar_to_the_other_takes_nothing_away(twice: Stage) -> None:
    twice.do("delete_event", account=ME, event_id="interview1")
    twice.go_to("2026-03-03 17:00", every=timedelta(hours=2))
    before = sorted(one["id"] for one in twice.drafts())
    assert before

    twice.do("add_event", account=ME, event={**moved(twice), "id": "moved"})
    twice.do("delete_event", account=ME, event_id="interview1", calendar="jobs@group.calendar.google.com")
    twice.go_to("2026-03-03 18:00")

    assert sorted(one["id"] for one in twice.drafts()) == before


def moved(stage: Stage) -> dict[str, object]:
    found = stage.do("event", account=ME, event_id="interview1", calendar="jobs@group.calendar.google.com")
    kept = ("iCalUID", "status", "summary", "start", "end", "attendees", "organizer")
    return {name: found[name] for name in kept if name in found}

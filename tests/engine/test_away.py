"""The user goes on vacation while a company is silent (C22)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from followup.engine.records import AWAY
from tests.stage import ME, Stage

USUAL, BACK = "2026-03-10", "2026-03-23"


def vacation(stage: Stage, **fields: Any) -> None:
    """From Monday 9 to Friday 20 March, as Google enters it."""
    event = {
        "id": "vacation1",
        "iCalUID": "vacation1@google.com",
        "summary": "Out of office",
        "eventType": "outOfOffice",
        "organizer": {"email": ME, "self": True},
        "start": {"dateTime": "2026-03-09T00:00:00-04:00", "timeZone": "America/New_York"},
        "end": {"dateTime": "2026-03-21T00:00:00-04:00", "timeZone": "America/New_York"},
    }
    stage.do("add_event", account=ME, event=event | fields)
    stage.tick()


def follow_up(stage: Stage) -> dict[str, str]:
    (one,) = [one for one in stage.reminders() if str(one["summary"]).startswith("Email")]
    start = datetime.fromisoformat(one["start"]["dateTime"]).astimezone(ZoneInfo("America/New_York"))
    return {"day": f"{start:%Y-%m-%d}", "text": str(one["description"])}


@pytest.mark.spec("C22")
def test_a_vacation_entered_later_moves_what_lies_inside(panel: Stage) -> None:
    assert follow_up(panel)["day"] == USUAL

    vacation(panel)

    assert follow_up(panel)["day"] == BACK
    assert "Your calendar has you away until Friday, March 20" in follow_up(panel)["text"]
    assert len(panel.drafts()) == 3


@pytest.mark.spec("C22")
def test_a_vacation_that_is_called_off_or_moved_gives_the_days_back(panel: Stage) -> None:
    vacation(panel)
    panel.do(
        "patch_event",
        account=ME,
        event_id="vacation1",
        patch={"end": {"dateTime": "2026-03-11T00:00:00-04:00", "timeZone": "America/New_York"}},
    )
    panel.tick()
    assert follow_up(panel)["day"] == "2026-03-11"

    panel.do("delete_event", account=ME, event_id="vacation1")
    panel.tick()
    assert follow_up(panel)["day"] == USUAL
    assert panel.tick().effects == []


@pytest.mark.spec("C22", "A4")
def test_whole_days_count_until_they_are_renamed(panel: Stage) -> None:
    days = {"start": {"date": "2026-03-09"}, "end": {"date": "2026-03-21"}, "eventType": "default"}
    vacation(panel, summary="Urlaub", **days)
    assert follow_up(panel)["day"] == BACK

    panel.do("patch_event", account=ME, event_id="vacation1", patch={"summary": "Urlaub planen"})
    panel.tick()
    assert follow_up(panel)["day"] == USUAL


@pytest.mark.spec("C22")
def test_an_absence_is_nobodys_process_and_keeps_nothing_but_its_days(panel: Stage) -> None:
    vacation(panel, description="Flight LH 400, seat 12A", location="Crete")

    (one,) = panel.app.store.sessions(ME, AWAY)
    assert (one.event.description, one.event.location, one.interview) == ("", "", None)
    assert len(panel.app.store.processes(ME)) == 1
    panel.go_to("2026-03-12 12:00", every=timedelta(hours=12))
    assert [one["summary"] for one in panel.reminders() if "away" in str(one["summary"]).lower()] == []

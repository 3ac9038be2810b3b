"""A calendar in the settings that the account does not have: said, and everything else goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stage import ME, PANEL, Stage, at

TOM = ("tom.becker@northwind.example", "Tom Becker")
_JOBS = "jobs@group.calendar.google.com"


def stage_with(folder: Path, calendars: str) -> Stage:
    stage = Stage(folder, at("2026-03-02 14:00"), environ={"FOLLOWUP_CALENDARS__INTERVIEWS": calendars})
    stage.connect()
    return stage


@pytest.mark.spec("A16")
@pytest.mark.parametrize("calendars", [f"primary,{_JOBS}", f"{_JOBS},primary"])
def test_an_unknown_calendar_is_named_with_a_remedy_and_the_others_are_followed(
    tmp_path: Path, calendars: str
) -> None:
    stage = stage_with(tmp_path, calendars)
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:40")

    assert len(stage.drafts()) == 1
    account = stage.app.store.account(ME)
    assert account is not None
    assert _JOBS in account.notice
    assert "calendars.interviews" in account.notice
    assert account.backoff_until is None
    stage.app.close()


@pytest.mark.spec("A16")
def test_what_stands_in_a_calendar_that_went_away_is_left_as_it_is_until_the_calendar_is_back(
    tmp_path: Path,
) -> None:
    stage = stage_with(tmp_path, "primary")
    shared = str(stage.do("add_calendar", account=ME, summary="Interviews")["id"])
    stage.app.close()
    stage.environ["FOLLOWUP_CALENDARS__INTERVIEWS"] = f"primary,{shared}"
    stage.app = stage.start()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1], calendar=shared)
    stage.go_to("2026-03-03 16:10")
    before = [one["summary"] for one in stage.reminders()]
    assert before

    stage.do("delete_calendar", account=ME, calendar=shared)
    stage.add_interview("2026-03-03 15:00", people=(TOM,), event_id="other", title="Interview with Northwind")
    stage.go_to("2026-03-03 17:30")

    assert [one["to"].split()[0] for one in stage.drafts()] == ["Tom"]
    assert set(before) <= {one["summary"] for one in stage.reminders()}
    stage.app.close()

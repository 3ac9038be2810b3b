"""Recurring events: masters, instances, exceptions (google_api 3.3)."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from followup.sandbox.call import Json
from followup.sandbox.recurrence import occurrences
from tests.sandbox.conftest import ALICE, Client, event
from tests.sandbox.test_calendar_sync import add, ids, listed

FIRST = datetime(2026, 3, 3, 10, 0)  # noqa: DTZ001 - local time of the series


def weekly(**fields: object) -> Json:
    """Three Tuesdays at ten in Zurich, over the change to summer time."""
    start = {"dateTime": "2026-03-24T10:00:00", "timeZone": "Europe/Zurich"}
    end = {"dateTime": "2026-03-24T11:00:00", "timeZone": "Europe/Zurich"}
    rule = ["RRULE:FREQ=WEEKLY;COUNT=3"]
    return event(id="series1", start=start, end=end, recurrence=rule, **fields)


INSTANCES = ["series1_20260324T090000Z", "series1_20260331T080000Z", "series1_20260407T080000Z"]


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        (["RRULE:FREQ=DAILY;COUNT=3"], ["03-03", "03-04", "03-05"]),
        (["RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20260307T090000Z"], ["03-03", "03-05", "03-07"]),
        (["RRULE:FREQ=DAILY;UNTIL=20260304"], ["03-03", "03-04"]),
        (["RRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=3"], ["03-05", "03-09", "03-12"]),
        (["RRULE:FREQ=MONTHLY;COUNT=3"], ["03-03", "04-03", "05-03"]),
        (["RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=2"], ["03-03", "04-07"]),
        (["RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2"], ["03-27", "04-24"]),
        (["RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2"], ["03-31", "05-31"]),
        (["RRULE:FREQ=YEARLY;COUNT=1"], ["03-03"]),
        (["RRULE:FREQ=DAILY;COUNT=3", "EXDATE;TZID=Europe/Zurich:20260304T100000"], ["03-03", "03-05"]),
        (["RDATE:20260310T090000Z"], ["03-03", "03-10"]),
        (["RRULE:FREQ=DAILY;COUNT=2", "RDATE:20260304T090000Z"], ["03-03", "03-04"]),
    ],
)
def test_rules_give_their_days(lines: list[str], days: list[str]) -> None:
    until = datetime(2026, 12, 31)  # noqa: DTZ001 - local time of the series
    found = occurrences(lines, FIRST, until, ZoneInfo("Europe/Zurich"))
    assert [f"{start:%m-%d}" for start in found] == days


def test_a_list_shows_the_master_or_the_instances(client: Client) -> None:
    add(client, weekly())
    assert ids(listed(client)) == ["series1"]
    single = listed(client, singleEvents="true")
    assert ids(single) == INSTANCES
    second = single["items"][1]
    assert second["recurringEventId"] == "series1"
    assert second["originalStartTime"] == second["start"]
    assert second["start"]["dateTime"] == "2026-03-31T10:00:00+02:00"
    assert "recurrence" not in second
    assert len({item["iCalUID"] for item in single["items"]}) == 1
    assert client.get(f"/calendars/primary/events/{INSTANCES[1]}").json()["id"] == INSTANCES[1]
    assert ids(client.get("/calendars/primary/events/series1/instances").json()) == INSTANCES


def test_instances_keep_to_the_window_and_page(client: Client) -> None:
    add(client, weekly(), event(id="single1"))
    window = {"timeMin": "2026-03-25T00:00:00Z", "timeMax": "2026-04-01T00:00:00Z"}
    assert ids(listed(client, singleEvents="true", **window)) == [INSTANCES[1]]
    first = listed(client, singleEvents="true", maxResults=2)
    last = listed(client, singleEvents="true", maxResults=2, pageToken=first["nextPageToken"])
    assert ids(first, last) == [*INSTANCES, "single1"]


def test_a_moved_instance_is_an_exception_with_its_original_start(client: Client) -> None:
    add(client, weekly())
    token = listed(client, singleEvents="true")["nextSyncToken"]
    client.control.calendar.move_event(ALICE, INSTANCES[1], 3600)
    changed = listed(client, singleEvents="true", syncToken=token)
    assert ids(changed) == [INSTANCES[1]]
    assert changed["items"][0]["start"]["dateTime"] == "2026-03-31T11:00:00+02:00"
    assert changed["items"][0]["originalStartTime"]["dateTime"] == "2026-03-31T10:00:00+02:00"
    assert sorted(ids(listed(client, singleEvents="true"))) == INSTANCES
    assert ids(listed(client)) == ["series1", INSTANCES[1]]


def test_a_deleted_instance_is_a_cancelled_exception_even_without_show_deleted(client: Client) -> None:
    add(client, weekly())
    client.control.calendar.delete_event(ALICE, INSTANCES[1])
    assert ids(listed(client, singleEvents="true")) == [INSTANCES[0], INSTANCES[2]]
    master, stub = listed(client)["items"]
    assert master["id"] == "series1"
    assert set(stub) == {"kind", "etag", "id", "status", "recurringEventId", "originalStartTime"}
    assert stub["status"] == "cancelled"


def test_a_deleted_series_cancels_its_instances(client: Client) -> None:
    add(client, weekly())
    client.control.calendar.rename_event(ALICE, INSTANCES[0], "Other")
    token = listed(client, singleEvents="true")["nextSyncToken"]
    client.control.calendar.delete_event(ALICE, "series1")
    changed = listed(client, singleEvents="true", syncToken=token)
    assert sorted(ids(changed)) == INSTANCES
    assert {item["status"] for item in changed["items"]} == {"cancelled"}
    assert listed(client, singleEvents="true")["items"] == []
    assert listed(client)["items"] == []


def test_a_shortened_series_cancels_the_instances_that_are_gone(client: Client) -> None:
    add(client, weekly())
    token = listed(client, singleEvents="true")["nextSyncToken"]
    client.control.calendar.patch_event(ALICE, "series1", {"recurrence": ["RRULE:FREQ=WEEKLY;COUNT=2"]})
    changed = listed(client, singleEvents="true", syncToken=token)
    gone = [item["id"] for item in changed["items"] if item["status"] == "cancelled"]
    assert gone == [INSTANCES[2]]
    assert ids(listed(client, singleEvents="true")) == INSTANCES[:2]
    assert ids(listed(client)) == ["series1"]


def test_an_all_day_series_has_dates_as_ids(client: Client) -> None:
    dates = {"start": {"date": "2026-03-03"}, "end": {"date": "2026-03-04"}}
    add(client, event(id="series2", recurrence=["RRULE:FREQ=DAILY;COUNT=2"], **dates))
    shown = listed(client, singleEvents="true")["items"]
    assert [(item["id"], item["end"]) for item in shown] == [
        ("series2_20260303", {"date": "2026-03-04"}),
        ("series2_20260304", {"date": "2026-03-05"}),
    ]


def test_an_endless_series_is_listed_to_a_horizon(client: Client) -> None:
    add(client, event(id="series3", recurrence=["RRULE:FREQ=WEEKLY"]))
    assert 100 < len(ids(listed(client, singleEvents="true"))) < 110

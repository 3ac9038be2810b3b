"""Calendars, the user's list of them, and settings (google_api 3.7)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.sandbox.conftest import ALICE, Client, event, reason


@pytest.fixture
def full(client_with: Callable[..., Client]) -> Client:
    """A client with the full Calendar scope."""
    return client_with("calendar")


def test_a_new_calendar_is_owned_listed_and_described(full: Client) -> None:
    body = {"summary": "Own", "description": "Reminders", "timeZone": "Europe/Paris"}
    made = full.post("/calendars", body).json()
    assert made["id"].endswith("@group.calendar.google.com")
    assert (made["kind"], made["timeZone"], made["dataOwner"]) == ("calendar#calendar", "Europe/Paris", ALICE)
    entries = full.get("/users/me/calendarList").json()["items"]
    assert [entry["id"] for entry in entries] == [ALICE, made["id"]]
    assert entries[0]["primary"] is True
    assert (entries[1]["accessRole"], entries[1]["defaultReminders"]) == ("owner", [])
    assert full.get(f"/calendars/{made['id']}").json() == made


@pytest.mark.parametrize(("choice", "zone"), [("utc", "UTC"), ("account", "Europe/Zurich")])
def test_the_zone_of_a_calendar_without_one_is_a_variant(full: Client, choice: str, zone: str) -> None:
    full.control.set_variants(calendar={"new_calendar_zone": choice})
    assert full.post("/calendars", {"summary": "Own"}).json()["timeZone"] == zone


def test_a_calendar_needs_a_title_and_a_real_zone(full: Client) -> None:
    assert reason(full.post("/calendars", {})) == (400, "required")
    assert reason(full.post("/calendars", {"summary": "x", "timeZone": "Mars"})) == (400, "invalid")


def test_a_calendar_is_patched_and_replaced(full: Client) -> None:
    made = full.post("/calendars", {"summary": "Own", "description": "Old"}).json()
    path = f"/calendar/v3/calendars/{made['id']}"
    patched = full.call("PATCH", path, {"timeZone": "Asia/Tokyo"}).json()
    assert (patched["summary"], patched["description"], patched["timeZone"]) == ("Own", "Old", "Asia/Tokyo")
    assert patched["etag"] != made["etag"]
    replaced = full.call("PUT", path, {"summary": "New"}).json()
    assert (replaced["summary"], "description" in replaced) == ("New", False)
    assert reason(full.call("PUT", path, {"description": "x"})) == (400, "required")


def test_a_deleted_calendar_is_404_everywhere(full: Client) -> None:
    own = full.own
    full.insert(id="abcde")
    assert full.call("DELETE", f"/calendar/v3/calendars/{own}").status_code == 204
    for path in (f"/calendars/{own}", f"/users/me/calendarList/{own}", f"/calendars/{own}/events"):
        assert reason(full.get(path)) == (404, "notFound")
    assert reason(full.get(f"/calendars/{own}/events/abcde")) == (404, "notFound")
    assert reason(full.post(f"/calendars/{own}/events", event())) == (404, "notFound")
    assert reason(full.call("DELETE", f"/calendar/v3/calendars/{own}")) == (404, "notFound")


def test_the_list_entry_has_a_colour_and_another_title(full: Client) -> None:
    path = f"/calendar/v3/users/me/calendarList/{full.own}"
    full.call("PATCH", path, {"colorId": "7", "summaryOverride": "Mine"})
    entry = full.get(f"/users/me/calendarList/{full.own}").json()
    assert (entry["colorId"], entry["summaryOverride"], entry["summary"]) == ("7", "Mine", "Follow-ups")


def test_an_owned_calendar_stays_in_the_list(full: Client) -> None:
    answer = full.call("DELETE", f"/calendar/v3/users/me/calendarList/{full.own}")
    assert reason(answer) == (403, "forbidden")


def test_the_list_pages_and_syncs(full: Client) -> None:
    own = full.own
    first = full.get("/users/me/calendarList", maxResults=1).json()
    last = full.get("/users/me/calendarList", maxResults=1, pageToken=first["nextPageToken"]).json()
    assert [entry["id"] for entry in first["items"] + last["items"]] == [ALICE, own]
    full.control.calendar.delete_calendar(ALICE, own)
    changed = full.get("/users/me/calendarList", syncToken=last["nextSyncToken"]).json()["items"]
    assert [(entry["id"], entry.get("deleted")) for entry in changed] == [(own, True)]
    assert reason(full.get("/users/me/calendarList", syncToken="nonsense")) == (410, "fullSyncRequired")


def test_the_list_knows_access_roles(full: Client) -> None:
    shared = full.control.calendar.add_calendar(ALICE, "Team", access_role="reader")["id"]
    owned = full.get("/users/me/calendarList", minAccessRole="owner").json()["items"]
    assert shared not in [entry["id"] for entry in owned]
    assert shared in [entry["id"] for entry in full.get("/users/me/calendarList").json()["items"]]


def test_settings_are_texts(full: Client) -> None:
    assert full.get("/users/me/settings/timezone").json()["value"] == "Europe/Zurich"
    every = {item["id"]: item["value"] for item in full.get("/users/me/settings").json()["items"]}
    assert every["defaultEventLength"] == "60"
    assert reason(full.get("/users/me/settings/nonsense")) == (404, "notFound")


def test_methods_that_are_not_offered_say_so(full: Client) -> None:
    assert full.get("/colors").status_code == 501

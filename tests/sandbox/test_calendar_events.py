"""Single events: what is kept, refused, revived and shown (google_api 3.2 to 3.6)."""

from __future__ import annotations

from typing import Any

import pytest

from followup.sandbox.world import World
from tests.sandbox.conftest import ALICE, Client, event, reason


def path(client: Client, event_id: str = "") -> str:
    """The path of the own calendar's events."""
    return f"/calendar/v3/calendars/{client.own}/events" + (f"/{event_id}" if event_id else "")


def patch(client: Client, event_id: str, body: Any, etag: str = "") -> Any:
    """PATCH of an event of the own calendar."""
    return client.call("PATCH", path(client, event_id), body, headers={"if-match": etag} if etag else {})


def test_an_inserted_event_carries_what_google_adds(client: Client) -> None:
    made = client.insert(id="abcde12345", transparency="opaque", visibility="private")
    assert made["kind"] == "calendar#event"
    assert made["status"] == "confirmed"
    assert made["etag"].startswith('"')
    assert made["htmlLink"].startswith("https://www.google.com/calendar/event?eid=")
    assert made["iCalUID"] == "abcde12345@google.com"
    assert (made["sequence"], made["eventType"]) == (0, "default")
    assert made["reminders"] == {"useDefault": True}
    assert made["created"] == "2026-03-02T09:00:00.000Z"
    assert made["start"] == {"dateTime": "2026-03-03T10:00:00+01:00", "timeZone": "Europe/Zurich"}
    assert made["visibility"] == "private"
    assert "transparency" not in made
    assert "attendees" not in made


def test_the_organizer_on_a_secondary_calendar_is_the_calendar(client: Client) -> None:
    made = client.insert()
    assert made["organizer"] == {"email": client.own, "self": True, "displayName": "Follow-ups"}
    assert made["creator"] == {"email": ALICE}


def test_the_user_organizes_on_the_primary_calendar(client: Client) -> None:
    made = client.control.calendar.add_event(ALICE, event())
    assert made["organizer"] == {"email": ALICE, "self": True}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"id": "ab12"}, (400, "invalid")),
        ({"id": "wxyz1"}, (400, "invalid")),
        ({"id": "ABCDE"}, (400, "invalid")),
        ({"id": "a" * 1025}, (400, "invalid")),
        ({"id": "abcde", "iCalUID": "x@y"}, (400, "invalid")),
        ({"end": None}, (400, "required")),
        ({"end": {}}, (400, "required")),
        ({"start": None}, (400, "required")),
        ({"end": {"date": "2026-03-04"}}, (400, "invalid")),
        ({"end": {"dateTime": "2026-03-03T09:00:00+01:00"}}, (400, "timeRangeEmpty")),
        ({"end": {"dateTime": "2026-03-03T11:00:00"}}, (400, "required")),
        ({"end": {"dateTime": "2026-03-03T11:00:00", "timeZone": "Mars/Base"}}, (400, "invalid")),
        ({"start": {"dateTime": "2026-03-03T10:00:00Z", "date": "2026-03-03"}}, (400, "invalid")),
        (
            {"reminders": {"useDefault": False, "overrides": [{"method": "popup", "minutes": 1}] * 6}},
            (400, "invalid"),
        ),
        ({"reminders": {"overrides": [{"method": "sms", "minutes": 1}]}}, (400, "invalid")),
        ({"reminders": {"overrides": [{"method": "popup", "minutes": 40321}]}}, (400, "invalid")),
        (
            {"reminders": {"useDefault": True, "overrides": [{"method": "popup", "minutes": 1}]}},
            (400, "cannotUseDefaultRemindersAndSpecifyOverride"),
        ),
        ({"status": "maybe"}, (400, "invalid")),
        ({"visibility": "secret"}, (400, "invalid")),
        ({"source": {"url": "ftp://example.com"}}, (400, "invalid")),
        ({"recurrence": ["DTSTART:20260303T090000Z"]}, (400, "invalid")),
    ],
)
def test_a_bad_event_is_refused(client: Client, change: dict[str, Any], expected: tuple[int, str]) -> None:
    answer = client.call("POST", path(client), event(**change))
    assert reason(answer) == expected
    assert "status" not in answer.json()["error"]
    assert client.get(f"/calendars/{client.own}/events").json()["items"] == []


@pytest.mark.parametrize("event_id", ["abcde", "0" * 1024, "v9v9v"])
def test_a_base32hex_id_is_kept(client: Client, event_id: str) -> None:
    assert client.insert(id=event_id)["id"] == event_id


def test_five_overrides_are_allowed(client: Client) -> None:
    overrides = [{"method": "popup", "minutes": minutes} for minutes in (0, 5, 10, 60, 40320)]
    made = client.insert(reminders={"useDefault": False, "overrides": overrides})
    assert made["reminders"] == {"useDefault": False, "overrides": overrides}


def test_an_id_stays_taken_after_deletion(client: Client) -> None:
    client.insert(id="abcde")
    assert reason(client.call("POST", path(client), event(id="abcde"))) == (409, "duplicate")
    client.call("DELETE", path(client, "abcde"))
    assert reason(client.call("POST", path(client), event(id="abcde"))) == (409, "duplicate")


def test_ids_are_free_again_on_another_calendar(client: Client) -> None:
    client.insert(id="abcde")
    client.control.calendar.delete_calendar(ALICE, client.own)
    assert reason(client.call("POST", path(client), event(id="abcde"))) == (404, "notFound")
    fresh = client.post("/calendars", {"summary": "Again"}).json()["id"]
    assert client.post(f"/calendars/{fresh}/events", event(id="abcde")).status_code == 200


def test_deletion_is_204_then_410_and_get_shows_it_cancelled(client: Client) -> None:
    client.insert(id="abcde")
    assert client.call("DELETE", path(client, "abcde")).status_code == 204
    assert reason(client.call("DELETE", path(client, "abcde"))) == (410, "deleted")
    got = client.call("GET", path(client, "abcde"))
    assert got.status_code == 200
    assert got.json()["status"] == "cancelled"
    assert got.json()["summary"]
    client.control.set_variants(calendar={"get_cancelled": "id"})
    assert set(client.call("GET", path(client, "abcde")).json()) == {"kind", "etag", "id", "status"}
    client.control.set_variants(calendar={"get_cancelled": 404})
    assert client.call("GET", path(client, "abcde")).status_code == 404


def test_details_of_cancelled_events_are_kept_by_choice(client: Client) -> None:
    invitation = event(id="invit1", organizer={"email": "hr@corp.example"}, attendees=[{"email": ALICE}])
    client.control.calendar.add_event(ALICE, invitation)
    client.control.calendar.delete_event(ALICE, "invit1")
    client.insert(id="mine1")
    client.call("DELETE", path(client, "mine1"))
    shown = {}
    for details in ("none", "invitations", "all"):
        client.control.set_variants(lists={"cancelled_details": details})
        shown[details] = tuple(
            "summary" in one
            for calendar in ("primary", client.own)
            for one in client.get(f"/calendars/{calendar}/events", showDeleted="true").json()["items"]
        )
    assert shown == {"none": (False, False), "invitations": (True, False), "all": (True, True)}


@pytest.mark.parametrize("verb", ["PATCH", "PUT"])
def test_a_deleted_event_is_revived_by_its_id(client: Client, verb: str) -> None:
    client.insert(id="abcde")
    client.call("DELETE", path(client, "abcde"))
    body = {"status": "confirmed"} if verb == "PATCH" else event(status="confirmed")
    revived = client.call(verb, path(client, "abcde"), body).json()
    assert (revived["status"], revived["summary"]) == ("confirmed", "Send the thank-yous")
    assert client.get(f"/calendars/{client.own}/events").json()["items"][0]["id"] == "abcde"


def test_an_emptied_trash_cannot_be_revived(client: Client) -> None:
    client.insert(id="abcde")
    client.call("DELETE", path(client, "abcde"))
    client.control.calendar.empty_trash(ALICE, "own")
    assert patch(client, "abcde", {"status": "confirmed"}).status_code == 403
    assert client.call("GET", path(client, "abcde")).status_code == 404
    assert reason(client.call("POST", path(client), event(id="abcde"))) == (409, "duplicate")


def test_if_match_guards_writes(client: Client) -> None:
    made = client.insert()
    changed = patch(client, made["id"], {"summary": "New"}, made["etag"]).json()
    assert changed["etag"] != made["etag"]
    for verb in ("PATCH", "PUT", "DELETE"):
        body = None if verb == "DELETE" else event()
        answer = client.call(verb, path(client, made["id"]), body, headers={"if-match": made["etag"]})
        assert reason(answer) == (412, "conditionNotMet")
        entry = answer.json()["error"]["errors"][0]
        assert (entry["locationType"], entry["location"]) == ("header", "If-Match")
    assert patch(client, made["id"], {"summary": "Any"}, "*").status_code == 200


def test_if_none_match_answers_304(client: Client) -> None:
    made = client.insert()
    answer = client.call("GET", path(client, made["id"]), headers={"if-none-match": made["etag"]})
    assert (answer.status_code, answer.content) == (304, b"")


def test_a_patch_merges_objects_replaces_arrays_and_removes_nulls(client: Client) -> None:
    two = [{"method": "popup", "minutes": 1}, {"method": "popup", "minutes": 2}]
    made = client.insert(
        description="old",
        location="here",
        extendedProperties={"private": {"key": "k", "old": "o"}},
        reminders={"useDefault": False, "overrides": two},
    )
    change = {
        "description": None,
        "extendedProperties": {"private": {"old": None, "new": "n"}},
        "reminders": {"overrides": two[:1]},
        "start": {"dateTime": "2026-03-03T10:30:00+01:00"},
    }
    changed = patch(client, made["id"], change).json()
    assert "description" not in changed
    assert changed["location"] == "here"
    assert changed["extendedProperties"] == {"private": {"key": "k", "new": "n"}}
    assert changed["reminders"] == {"useDefault": False, "overrides": two[:1]}
    assert changed["start"] == {"dateTime": "2026-03-03T10:30:00+01:00", "timeZone": "Europe/Zurich"}


def test_an_update_resets_what_it_leaves_out(client: Client) -> None:
    made = client.insert(description="old", extendedProperties={"private": {"key": "k"}})
    updated = client.call("PUT", path(client, made["id"]), event(summary="New")).json()
    assert updated["summary"] == "New"
    assert "description" not in updated
    assert "extendedProperties" not in updated
    assert updated["created"] == made["created"]


def test_an_update_needs_an_end(client: Client) -> None:
    made = client.insert()
    body = {name: value for name, value in event().items() if name != "end"}
    answer = client.call("PUT", path(client, made["id"]), body)
    assert reason(answer) == (400, "required")
    assert answer.json()["error"]["message"] == "Missing end time."


def test_updated_ignores_reminders_and_sequence_counts_moves(client: Client, world: World) -> None:
    made = client.insert()
    world.advance(60)
    rung = patch(client, made["id"], {"reminders": {"useDefault": False}}).json()
    assert rung["updated"] == made["updated"]
    assert rung["etag"] != made["etag"]
    world.advance(60)
    renamed = patch(client, made["id"], {"summary": "New"}).json()
    assert (renamed["updated"], renamed["sequence"]) == ("2026-03-02T09:02:00.000Z", 0)
    moved = patch(client, made["id"], {"end": {"dateTime": "2026-03-03T12:00:00+01:00"}}).json()
    assert moved["sequence"] == 1


def test_extended_properties_are_cut_in_silence(client: Client) -> None:
    given = {"k" * 44: "v" * 1025, "l" * 45: "dropped"}
    made = client.insert(extendedProperties={"private": given})
    assert made["extendedProperties"] == {"private": {"k" * 44: "v" * 1024}}


def test_times_are_shown_in_the_calendars_zone_or_the_wanted_one(client: Client) -> None:
    tokyo = {"dateTime": "2026-03-03T18:00:00", "timeZone": "Asia/Tokyo"}
    made = client.insert(start=tokyo, end={**tokyo, "dateTime": "2026-03-03T19:00:00"})
    assert made["start"] == {"dateTime": "2026-03-03T10:00:00+01:00", "timeZone": "Asia/Tokyo"}
    in_utc = client.call("GET", path(client, made["id"]), params={"timeZone": "UTC"}).json()
    assert in_utc["start"] == {"dateTime": "2026-03-03T09:00:00Z", "timeZone": "Asia/Tokyo"}
    wrong = client.call("GET", path(client, made["id"]), params={"timeZone": "Mars/Base"})
    assert reason(wrong) == (400, "invalid")


def test_all_day_events_are_dates(client: Client) -> None:
    made = client.insert(start={"date": "2026-03-03"}, end={"date": "2026-03-04"})
    assert (made["start"], made["end"]) == ({"date": "2026-03-03"}, {"date": "2026-03-04"})


def test_conference_data_is_ignored_without_its_version(client: Client) -> None:
    data = {"createRequest": {"requestId": "r"}}
    assert "conferenceData" not in client.insert(conferenceData=data)


def test_attendees_are_cut_to_max_attendees(client: Client) -> None:
    guests = [{"email": f"g{number}@corp.example"} for number in range(3)]
    client.control.calendar.add_event(ALICE, event(id="panel", attendees=[*guests, {"email": ALICE}]))
    shown = client.get("/calendars/primary/events/panel", maxAttendees=1).json()
    assert shown["attendees"] == [{"email": ALICE, "self": True}]
    assert shown["attendeesOmitted"] is True
    assert len(client.get("/calendars/primary/events/panel").json()["attendees"]) == 4


def test_a_malformed_event_of_the_user_is_shown_as_it_is(client: Client) -> None:
    client.control.calendar.add_event(
        ALICE, {"id": "odd", "start": {"dateTime": "soon"}, "attendees": "nobody"}
    )
    shown = client.get("/calendars/primary/events").json()["items"][0]
    assert (shown["start"], shown["attendees"]) == ({"dateTime": "soon"}, "nobody")
    assert "end" not in shown


def test_an_unknown_event_is_404(client: Client) -> None:
    assert reason(client.call("GET", path(client, "nothing"))) == (404, "notFound")
    assert reason(patch(client, "nothing", {})) == (404, "notFound")

"""Lists of events: filters, pages, sync tokens (google_api 3.1, 3.2)."""

from __future__ import annotations

from collections.abc import Iterator
from time import process_time
from typing import Any

import pytest

from followup.sandbox.call import Json
from followup.sandbox.world import World
from tests.sandbox.conftest import ALICE, Client, event, reason


def at(hour: int, day: int = 3, **fields: Any) -> Json:
    """An event of one hour in March 2026, UTC."""
    start, end = f"2026-03-{day:02d}T{hour:02d}:00:00Z", f"2026-03-{day:02d}T{hour + 1:02d}:00:00Z"
    return event(start={"dateTime": start}, end={"dateTime": end}, **fields)


def add(client: Client, *events: Json) -> None:
    """Put events on the primary calendar."""
    client.control.calendar.add_events(ALICE, list(events))


def listed(client: Client, **params: Any) -> Json:
    """The whole answer of one list request on the primary calendar."""
    answer = client.get("/calendars/primary/events", **params)
    assert answer.status_code == 200, answer.text
    body: Json = answer.json()
    return body


def pages(client: Client, **params: Any) -> Iterator[Json]:
    """Every page of a list."""
    page = listed(client, **params)
    yield page
    while "nextPageToken" in page:
        page = listed(client, **params, pageToken=page["nextPageToken"])
        yield page


def ids(*answers: Json) -> list[str]:
    """The ids of the items, in order."""
    return [item["id"] for answer in answers for item in answer["items"]]


def test_a_full_list_ends_with_a_token_and_an_incremental_one_shows_changes(client: Client) -> None:
    add(client, at(8, id="early1"), at(9, id="later1"))
    full = listed(client)
    assert ids(full) == ["early1", "later1"]
    assert (full["kind"], full["timeZone"], full["accessRole"]) == (
        "calendar#events",
        "Europe/Zurich",
        "owner",
    )
    quiet = listed(client, syncToken=full["nextSyncToken"])
    assert quiet["items"] == []
    client.control.calendar.rename_event(ALICE, "later1", "New title")
    add(client, at(10, id="third1"))
    client.control.calendar.delete_event(ALICE, "early1")
    changed = listed(client, syncToken=quiet["nextSyncToken"])
    assert ids(changed) == ["later1", "third1", "early1"]
    assert changed["items"][2]["status"] == "cancelled"
    assert "summary" not in changed["items"][2]


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({}, ["a1234", "b1234", "c1234"]),
        ({"timeMin": "2026-03-03T09:00:00Z"}, ["b1234", "c1234"]),
        ({"timeMin": "2026-03-03T08:59:59Z"}, ["a1234", "b1234", "c1234"]),
        ({"timeMax": "2026-03-03T12:00:00Z"}, ["a1234", "b1234"]),
        ({"timeMax": "2026-03-03T12:00:01.999Z"}, ["a1234", "b1234", "c1234"]),
        ({"q": "corp alpha"}, ["a1234"]),
        ({"q": "hr@corp.example"}, ["b1234"]),
        ({"iCalUID": "b1234@google.com"}, ["b1234"]),
        ({"eventTypes": ["outOfOffice"]}, ["c1234"]),
        ({"privateExtendedProperty": ["k=1", "l=2"]}, ["a1234"]),
        ({"privateExtendedProperty": ["k=1", "l=3"]}, []),
        ({"sharedExtendedProperty": "s=1"}, ["b1234"]),
        ({"singleEvents": "true", "orderBy": "startTime"}, ["a1234", "b1234", "c1234"]),
    ],
)
def test_filters(client: Client, params: dict[str, Any], expected: list[str]) -> None:
    private = {"private": {"k": "1", "l": "2"}}
    add(
        client,
        at(8, id="a1234", summary="Alpha", location="Corp tower", extendedProperties=private),
        at(
            10,
            id="b1234",
            attendees=[{"email": "hr@corp.example"}],
            extendedProperties={"shared": {"s": "1"}},
        ),
        at(12, id="c1234", eventType="outOfOffice", extendedProperties={"private": {"k": "1"}}),
    )
    assert ids(listed(client, **params)) == expected


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"orderBy": "startTime"}, (400, "invalid")),
        ({"timeMin": "2026-03-03T09:00:00Z", "timeMax": "2026-03-03T09:00:00Z"}, (400, "timeRangeEmpty")),
        ({"updatedMin": "2025-03-03T09:00:00Z"}, (410, "updatedMinTooLongAgo")),
        ({"pageToken": "nonsense"}, (400, "invalid")),
        ({"syncToken": "nonsense"}, (410, "fullSyncRequired")),
        ({"timeZone": "Mars/Base"}, (400, "invalid")),
    ],
)
def test_impossible_lists_are_refused(
    client: Client, params: dict[str, Any], expected: tuple[int, str]
) -> None:
    assert reason(client.get("/calendars/primary/events", **params)) == expected


@pytest.mark.parametrize(
    "params",
    [
        {"iCalUID": "x"},
        {"orderBy": "updated"},
        {"privateExtendedProperty": "k=1"},
        {"sharedExtendedProperty": "k=1"},
        {"q": "x"},
        {"timeMin": "2026-03-01T00:00:00Z"},
        {"timeMax": "2026-03-01T00:00:00Z"},
        {"updatedMin": "2026-03-01T00:00:00Z"},
        {"showDeleted": "false"},
        {"singleEvents": "true"},
        {"eventTypes": "default"},
    ],
)
def test_what_does_not_go_with_a_sync_token_is_400(client: Client, params: dict[str, str]) -> None:
    token = listed(client)["nextSyncToken"]
    assert reason(client.get("/calendars/primary/events", syncToken=token, **params)) == (400, "invalid")


@pytest.mark.parametrize(
    ("params", "token"),
    [
        ({"timeMin": "2026-03-01T00:00:00Z", "timeMax": "2026-04-01T00:00:00Z"}, True),
        ({"singleEvents": "true", "showDeleted": "true", "eventTypes": "default"}, True),
        ({"singleEvents": "true", "orderBy": "startTime"}, False),
        ({"orderBy": "updated"}, False),
        ({"q": "x"}, False),
        ({"iCalUID": "x"}, False),
        ({"privateExtendedProperty": "k=1"}, False),
        ({"updatedMin": "2026-03-01T00:00:00Z"}, False),
    ],
)
def test_which_full_lists_end_with_a_sync_token(client: Client, params: dict[str, str], token: bool) -> None:
    assert ("nextSyncToken" in listed(client, **params)) is token


def test_a_sync_with_the_same_parameters_goes_on(client: Client) -> None:
    token = listed(client, singleEvents="true", timeMin="2026-03-01T00:00:00Z")["nextSyncToken"]
    add(client, at(8, id="a1234"))
    assert ids(listed(client, singleEvents="true", syncToken=token)) == ["a1234"]


@pytest.mark.parametrize(("choice", "expected"), [("open", ["march", "april"]), ("kept", ["march"])])
def test_the_window_after_an_initial_window_is_a_variant(
    client: Client, choice: str, expected: list[str]
) -> None:
    client.control.set_variants(lists={"incremental_window": choice})
    token = listed(client, timeMax="2026-04-01T00:00:00Z")["nextSyncToken"]
    outside = {"dateTime": "2026-04-05T10:00:00Z"}
    add(client, at(8, id="march"), event(id="april", start=outside, end=outside))
    assert ids(listed(client, syncToken=token)) == expected


def test_sync_tokens_die_by_switch_by_age_and_by_damage(client: Client, world: World) -> None:
    token = listed(client)["nextSyncToken"]
    mangled = token[:-4] + "AAA="
    assert reason(client.get("/calendars/primary/events", syncToken=mangled)) == (410, "fullSyncRequired")
    own = client.get(f"/calendars/{client.own}/events").json()["nextSyncToken"]
    assert reason(client.get("/calendars/primary/events", syncToken=own)) == (410, "fullSyncRequired")
    client.control.calendar.expire_sync_tokens(ALICE, "primary")
    expired = client.get("/calendars/primary/events", syncToken=token)
    assert reason(expired) == (410, "fullSyncRequired")
    entry = expired.json()["error"]["errors"][0]
    assert (entry["domain"], entry["locationType"], entry["location"]) == (
        "calendar",
        "parameter",
        "syncToken",
    )
    fresh = listed(client)["nextSyncToken"]
    world.advance(29 * 86_400)
    client.session.headers["authorization"] = (
        f"Bearer {client.control.mint_token(ALICE, _scopes(client))['access_token']}"
    )
    assert reason(client.get("/calendars/primary/events", syncToken=fresh)) == (410, "fullSyncRequired")


def _scopes(client: Client) -> list[str]:
    scope: str = client.tokens["scope"]
    return scope.split()


def test_pages_follow_one_another_and_only_the_last_has_the_token(client: Client) -> None:
    add(client, *(at(8, id=f"event{number}") for number in range(5)))
    answers = list(pages(client, maxResults=2))
    assert [len(answer["items"]) for answer in answers] == [2, 2, 1]
    assert ids(*answers) == [f"event{number}" for number in range(5)]
    assert [("nextSyncToken" in a, "nextPageToken" in a) for a in answers] == [
        (False, True),
        (False, True),
        (True, False),
    ]
    assert ids(*pages(client, maxResults=5)) == ids(*answers)


def test_a_page_token_belongs_to_its_query(client: Client) -> None:
    add(client, *(at(8, id=f"event{number}") for number in range(3)))
    token = listed(client, maxResults=2)["nextPageToken"]
    answer = client.get("/calendars/primary/events", pageToken=token, showDeleted="true")
    assert reason(answer) == (400, "invalid")


@pytest.mark.parametrize(
    "rules", [{"empty_pages": True}, {"short_pages": 1}, {"empty_pages": True, "short_pages": 1}]
)
def test_empty_and_short_pages_lose_nothing(client: Client, rules: dict[str, Any]) -> None:
    client.control.set_variants(lists=rules)
    add(client, *(at(8, id=f"event{number}") for number in range(3)))
    answers = list(pages(client))
    assert ids(*answers) == ["event0", "event1", "event2"]
    assert len(answers) > 1
    add(client, at(9, id="event3"), at(9, id="event4"))
    token = answers[-1]["nextSyncToken"]
    assert ids(*pages(client, syncToken=token)) == ["event3", "event4"]


def test_a_change_while_paging_is_not_missed(client: Client) -> None:
    add(client, *(at(8, id=f"event{number}") for number in range(4)))
    first = listed(client, maxResults=2)
    client.control.calendar.rename_event(ALICE, "event0", "Changed")
    client.control.calendar.delete_event(ALICE, "event3")
    last = listed(client, maxResults=2, pageToken=first["nextPageToken"])
    assert ids(last) == ["event2"]
    after = listed(client, syncToken=last["nextSyncToken"])
    assert ids(after) == ["event0", "event3"]


def test_ordered_pages_are_ordered_as_a_whole(client: Client) -> None:
    hours = (12, 8, 10, 9, 11)
    add(client, *(at(hour, id=f"hour{hour}") for hour in hours))
    order = {"singleEvents": "true", "orderBy": "startTime", "maxResults": 2}
    assert ids(*pages(client, **order)) == ["hour8", "hour9", "hour10", "hour11", "hour12"]
    assert all("nextSyncToken" not in answer for answer in pages(client, **order))


def test_deleted_events_are_listed_when_asked_for(client: Client, world: World) -> None:
    add(client, at(8, id="gone1"), at(9, id="here1"))
    world.advance(60)
    client.control.calendar.delete_event(ALICE, "gone1")
    assert ids(listed(client)) == ["here1"]
    assert ids(listed(client, showDeleted="true")) == ["gone1", "here1"]
    assert ids(listed(client, updatedMin="2026-03-02T09:00:30Z")) == ["gone1"]


def test_the_answer_is_rendered_in_the_wanted_zone(client: Client) -> None:
    add(client, at(8))
    answer = listed(client, timeZone="America/New_York")
    assert answer["timeZone"] == "America/New_York"
    assert answer["items"][0]["start"]["dateTime"] == "2026-03-03T03:00:00-05:00"


def test_ten_thousand_events_page_quickly(client: Client) -> None:
    add(client, *(at(8 + number % 10, 1 + number % 28, id=f"event{number:05d}") for number in range(10_000)))
    started = process_time()
    answers = list(pages(client, maxResults=250))
    assert len(ids(*answers)) == 10_000
    assert len(answers) == 40
    client.control.calendar.rename_event(ALICE, "event00017", "Changed")
    changed = listed(client, syncToken=answers[-1]["nextSyncToken"])
    assert ids(changed) == ["event00017"]
    # generous: a page that looks at every event, or copies it, takes many times as long
    assert process_time() - started < 10

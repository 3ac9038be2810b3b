"""What GoogleCalendar asks of Google, and what it makes of odd answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from followup.domain.calendar import CalendarEvent, Gone
from followup.engine.errors import (
    Ambiguous,
    CursorExpired,
    NeedsConsent,
    NotFound,
    Permanent,
    Refused,
    Transient,
)
from followup.engine.ports import EventPage, ReminderText
from followup.google.calendar import GoogleCalendar
from tests.google.canned import Answer, Canned, client_of, google_error

OWN = "own1@group.calendar.google.com"
EVENT_ID = "fu0123"
NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
REMINDER = ReminderText(
    "Send the thank-yous",
    "Three drafts wait.",
    NINE,
    NINE + timedelta(minutes=15),
    "Europe/Zurich",
    (0, 10),
    {"k": "v"},
)


def calendar_of(*steps: Any, max_bytes: int = 1024 * 1024) -> tuple[GoogleCalendar, Canned]:
    google = Canned(*steps)
    return GoogleCalendar(client_of(google, OWN, max_bytes=max_bytes)), google


def entry(event_id: str = "e1", **fields: Any) -> dict[str, Any]:
    moment = {"dateTime": "2026-03-02T10:00:00+01:00", "timeZone": "Europe/Zurich"}
    return {"id": event_id, "iCalUID": "u", "status": "confirmed", "start": moment, "end": moment, **fields}


def page(*items: Any, **more: Any) -> Answer:
    return Answer(body={"timeZone": "Europe/Zurich", "items": list(items), **more})


def asked(google: Canned, number: int = 0) -> dict[str, list[str]]:
    return parse_qs(urlsplit(str(google.requests[number].url)).query)


def test_a_full_read_asks_for_large_pages_from_a_date_on() -> None:
    calendar, google = calendar_of(page(nextSyncToken="s1"))
    since = datetime(2026, 1, 1, 1, tzinfo=timezone(timedelta(hours=1)))

    assert [found.cursor for found in calendar.pages("primary", "", since=since)] == ["s1"]
    assert asked(google) == {"maxResults": ["2500"], "timeMin": ["2026-01-01T00:00:00Z"], "alt": ["json"]}


def test_an_increment_sends_the_cursor_without_the_date_and_with_the_same_view() -> None:
    calendar, google = calendar_of(page(nextSyncToken="s2"))

    list(calendar.pages("primary", "s1", since=NINE, deleted=True))

    assert asked(google) == {
        "maxResults": ["2500"],
        "syncToken": ["s1"],
        "showDeleted": ["true"],
        "alt": ["json"],
    }


def test_an_empty_page_with_a_token_is_followed_and_every_page_repeats_the_question() -> None:
    calendar, google = calendar_of(
        page(entry("a"), nextPageToken="p2"), page(nextPageToken="p3"), page(entry("b"), nextSyncToken="s2")
    )

    pages = list(calendar.pages("primary", "s1"))

    assert [[event.id for event in found.events] for found in pages] == [["a"], [], ["b"]]
    assert [found.cursor for found in pages] == ["", "", "s2"]
    assert [asked(google, n).get("syncToken") for n in range(3)] == [["s1"]] * 3
    assert [asked(google, n).get("pageToken") for n in range(3)] == [None, ["p2"], ["p3"]]


def test_pages_are_asked_for_one_at_a_time() -> None:
    calendar, google = calendar_of(page(nextPageToken="p2"), page(nextSyncToken="s"))

    pages: Iterator[EventPage] = calendar.pages("primary", "")
    next(pages)

    assert len(google.requests) == 1


@pytest.mark.spec("reliability A15")
def test_a_missing_cursor_keeps_the_old_one_and_is_no_success_without_one() -> None:
    calendar, _ = calendar_of(page(), page())

    assert [found.cursor for found in calendar.pages("primary", "s1")] == ["s1"]
    with pytest.raises(Transient):
        list(calendar.pages("primary", ""))


@pytest.mark.spec("reliability A13")
@pytest.mark.parametrize("reason", ["fullSyncRequired", "updatedMinTooLongAgo", "somethingNew"])
def test_an_expired_cursor_is_named(reason: str) -> None:
    calendar, _ = calendar_of(google_error(410, reason))

    with pytest.raises(CursorExpired):
        list(calendar.pages("primary", "old"))


def test_good_gone_and_bad_entries_come_apart() -> None:
    calendar, _ = calendar_of(
        page(entry("a"), {"id": "b", "status": "cancelled"}, {"id": "c"}, None, entry("d"), nextSyncToken="s")
    )

    (found,) = calendar.pages("primary", "")

    assert [event.id for event in found.events] == ["a", "d"]
    assert found.gone == (Gone("primary", "b"),)
    assert [bad.id for bad in found.bad] == ["c", ""]
    assert found.zone == "Europe/Zurich"


def test_a_page_beyond_the_size_cap_is_asked_for_again_in_smaller_ones() -> None:
    huge = page(entry("a", description="x" * 5000), nextSyncToken="s")
    calendar, google = calendar_of(huge, huge, page(entry("a"), nextSyncToken="s"), max_bytes=4000)

    pages = list(calendar.pages("primary", ""))

    assert [event.id for event in pages[0].events] == ["a"]
    assert [asked(google, n)["maxResults"] for n in range(3)] == [["2500"], ["250"], ["25"]]


def test_a_page_that_stays_too_large_is_given_up() -> None:
    huge = page(entry("a", description="x" * 5000), nextSyncToken="s")
    calendar, _ = calendar_of(huge, huge, huge, huge, huge, max_bytes=4000)

    with pytest.raises(Permanent):
        list(calendar.pages("primary", "s1"))


def test_a_reminder_is_private_free_silent_and_rings_by_itself() -> None:
    calendar, google = calendar_of(Answer(body=entry(EVENT_ID)))

    calendar.insert(OWN, EVENT_ID, REMINDER)

    assert asked(google)["sendUpdates"] == ["none"]
    assert json.loads(google.requests[0].body or "") == {
        "id": EVENT_ID,
        "summary": "Send the thank-yous",
        "description": "Three drafts wait.",
        "start": {"dateTime": "2026-03-02T10:00:00+01:00", "timeZone": "Europe/Zurich"},
        "end": {"dateTime": "2026-03-02T10:15:00+01:00", "timeZone": "Europe/Zurich"},
        "visibility": "private",
        "transparency": "transparent",
        "reminders": {
            "useDefault": False,
            "overrides": [{"method": "popup", "minutes": 0}, {"method": "popup", "minutes": 10}],
        },
        "extendedProperties": {"private": {"k": "v"}},
    }


def test_changes_are_conditional_and_silent() -> None:
    calendar, google = calendar_of(
        Answer(body=entry(EVENT_ID)), Answer(body=entry(EVENT_ID)), Answer(204, "")
    )

    calendar.patch(OWN, EVENT_ID, '"1"', REMINDER)
    calendar.annotate(OWN, EVENT_ID, '"2"', {"claim": "x"})
    calendar.delete(OWN, EVENT_ID, '"3"')

    assert [request.headers["if-match"] for request in google.requests] == ['"1"', '"2"', '"3"']
    assert [asked(google, n)["sendUpdates"] for n in range(3)] == [["none"]] * 3
    # Notifications, "busy" and who may see it are the user's once it is there.
    rewritten = json.loads(google.requests[0].body or "")
    assert set(rewritten) == {"summary", "description", "start", "end", "extendedProperties"}
    assert json.loads(google.requests[1].body or "") == {"extendedProperties": {"private": {"claim": "x"}}}


@pytest.mark.spec("reliability A18")
def test_deleting_what_is_gone_is_fine() -> None:
    not_found = google_error(404, "notFound")
    for gone in ((not_found, not_found), (google_error(410, "deleted"),)):
        calendar, _ = calendar_of(*gone)
        calendar.delete(OWN, EVENT_ID, '"1"')


@pytest.mark.parametrize("answer", [{}, {"id": EVENT_ID}, {"id": EVENT_ID, "start": {}}])
def test_a_write_whose_answer_cannot_be_read_is_ambiguous(answer: Any) -> None:
    calendar, _ = calendar_of(Answer(body=answer))

    with pytest.raises(Ambiguous):
        calendar.insert(OWN, EVENT_ID, REMINDER)


def test_patching_what_turns_out_to_be_deleted_is_not_found() -> None:
    calendar, _ = calendar_of(Answer(body={"id": EVENT_ID, "status": "cancelled"}))

    with pytest.raises(NotFound):
        calendar.annotate(OWN, EVENT_ID, '"1"', {})


def test_a_deleted_event_is_gone_whether_google_still_shows_it_or_not() -> None:
    calendar, _ = calendar_of(Answer(body={"id": "e1", "status": "cancelled"}), google_error(410, "deleted"))

    assert calendar.event("primary", "e1") == Gone("primary", "e1")
    assert calendar.event("primary", "e1") == Gone("primary", "e1")


def test_an_unknown_event_is_not_found_and_an_unreadable_one_permanent() -> None:
    calendar, _ = calendar_of(google_error(404, "notFound"), page(), Answer(body={"id": "e1"}))

    with pytest.raises(NotFound):
        calendar.event("primary", "e1")
    list(calendar.pages("primary", "s1"))
    with pytest.raises(Permanent):
        calendar.event("primary", "e1")


def test_an_all_day_event_is_read_in_the_calendars_zone_asked_for_once() -> None:
    day = {"id": "e1", "start": {"date": "2026-03-02"}, "end": {"date": "2026-03-03"}}
    calendar, google = calendar_of(Answer(body=day), page(nextPageToken="x"), Answer(body=day))

    first, second = calendar.event("primary", "e1"), calendar.event("primary", "e1")

    assert isinstance(first, CalendarEvent)
    assert first == second
    assert first.start == datetime(2026, 3, 1, 23, tzinfo=UTC)
    assert len(google.requests) == 3


def test_a_created_calendar_may_be_written_to_and_a_deleted_one_no_more() -> None:
    calendar, _ = calendar_of(
        Answer(body={"id": "new1@group.calendar.google.com"}), Answer(body=entry(EVENT_ID)), Answer(204, "")
    )

    with pytest.raises(Refused):
        calendar.insert("new1@group.calendar.google.com", EVENT_ID, REMINDER)
    new = calendar.create_calendar("Interview follow-ups", "Europe/Zurich", "Made by followup")
    calendar.insert(new, EVENT_ID, REMINDER)
    calendar.delete_calendar(new)
    with pytest.raises(Refused):
        calendar.insert(new, EVENT_ID, REMINDER)


def test_a_calendar_without_an_id_was_perhaps_created() -> None:
    calendar, _ = calendar_of(Answer(body={}))

    with pytest.raises(Ambiguous):
        calendar.create_calendar("Interview follow-ups", "UTC", "")


@pytest.mark.spec("reliability A26")
def test_a_missing_permission_names_the_remedy() -> None:
    calendar, _ = calendar_of(google_error(403, "insufficientPermissions"))

    with pytest.raises(NeedsConsent) as caught:
        list(calendar.pages("primary", ""))

    assert "followup connect" in caught.value.remedy

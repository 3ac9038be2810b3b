"""Calendar's JSON in the domain's words."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.domain.calendar import BadItem, CalendarEvent, EventStatus, Gone, Response
from followup.google.wire_calendar import known_zone, read_item

DATA = Path(__file__).parent / "data"
ZONE = "Europe/Zurich"


def stored(name: str) -> Any:
    return json.loads((DATA / f"{name}.json").read_text())


def item(**fields: Any) -> Any:
    moment = {"dateTime": "2026-03-02T10:00:00+01:00", "timeZone": ZONE}
    later = {"dateTime": "2026-03-02T11:00:00+01:00", "timeZone": ZONE}
    data = {"id": "e1", "iCalUID": "u1", "status": "confirmed", "start": moment, "end": later, **fields}
    return read_item("primary", {k: v for k, v in data.items() if v != "absent"}, ZONE)


def event(**fields: Any) -> CalendarEvent:
    found = item(**fields)
    assert isinstance(found, CalendarEvent), found
    return found


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


def test_a_full_invitation_is_read_with_everything_the_domain_asks_for() -> None:
    found = read_item("ann@example.com", stored("invitation"), ZONE)

    assert isinstance(found, CalendarEvent)
    assert found.title == "Interview: Data Engineer"
    assert (found.start, found.end, found.zone) == (
        utc(2026, 3, 2, 15),
        utc(2026, 3, 2, 16),
        "America/New_York",
    )
    assert found.organizer is not None
    assert (found.organizer.email, found.organizer.name) == ("rita@tidewell.test", "Rita Recruiter")
    assert [(guest.email, guest.is_self, guest.is_resource, guest.is_optional) for guest in found.guests] == [
        ("rita@tidewell.test", False, False, False),
        ("ann@example.com", True, False, False),
        ("room-4@resource.calendar.google.com", False, True, False),
        ("otto@tidewell.test", False, False, True),
    ]
    assert found.own_response is Response.ACCEPTED
    assert found.guests[0].is_organizer
    assert found.description.split("\n")[0] == "Meet the team"
    assert "&nbsp;" not in found.description
    assert found.links == (
        "https://meet.google.com/abc-defg-hij",
        "tel:+41-44-000-00-00",
        "https://greenhouse.test/kit/1?a=1&b=2",
        "https://tidewell.test/jobs/7",
    )
    assert found.private == {"app": "other"}
    assert found.etag == '"3400000000000000"'
    assert found.updated == utc(2026, 2, 20, 9, 30)


@pytest.mark.parametrize(
    "data",
    [
        {"id": "e1", "status": "cancelled"},
        {
            "id": "e1_20260302T090000Z",
            "status": "cancelled",
            "recurringEventId": "e1",
            "originalStartTime": {"dateTime": "2026-03-02T10:00:00+01:00"},
        },
        {"id": "e1", "status": "cancelled", "summary": "Still here", "start": {"date": "2026-03-02"}},
    ],
)
def test_cancelled_entries_are_gone_however_much_is_left_of_them(data: dict[str, Any]) -> None:
    assert read_item("primary", data, ZONE) == Gone("primary", str(data["id"]))


def test_an_all_day_entry_runs_from_midnight_to_midnight_in_the_calendars_zone() -> None:
    found = event(start={"date": "2026-03-28"}, end={"date": "2026-03-30"})

    assert found.all_day
    assert found.zone == ZONE
    assert (found.start, found.end) == (utc(2026, 3, 27, 23), utc(2026, 3, 29, 22))  # over the spring change


def test_an_all_day_entry_ignores_a_zone_of_its_own() -> None:
    found = event(start={"date": "2026-03-02", "timeZone": "Asia/Tokyo"}, end={"date": "2026-03-03"})

    assert found.start == utc(2026, 3, 1, 23)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ({"date": "2026-03-02"}, "absent", utc(2026, 3, 2, 23)),
        ({"dateTime": "2026-03-02T10:00:00+01:00"}, "absent", utc(2026, 3, 2, 9)),
        ({"dateTime": "2026-03-02T10:00:00+01:00"}, None, utc(2026, 3, 2, 9)),
        ({"dateTime": "2026-03-02T10:00:00+01:00"}, {}, utc(2026, 3, 2, 9)),
    ],
)
def test_an_entry_without_an_end_is_not_given_an_invented_one(
    start: Any, end: Any, expected: datetime
) -> None:
    assert event(start=start, end=end, endTimeUnspecified=True).end == expected


@pytest.mark.spec("reliability C7")
@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("America/New_York", "America/New_York"),
        ("W. Europe Standard Time", ZONE),
        ("Nowhere/Atlantis", ZONE),
        ("", ZONE),
        ("../../etc/passwd", ZONE),
        ("America", ZONE),
        ("\x00", ZONE),
        ("x" * 5000, ZONE),
    ],
)
def test_an_unknown_zone_falls_back_to_the_calendars(zone: str, expected: str) -> None:
    found = event(start={"dateTime": "2026-03-02T10:00:00+01:00", "timeZone": zone})

    assert found.zone == expected
    assert found.start == utc(2026, 3, 2, 9)


def test_an_unknown_calendar_zone_falls_back_to_utc() -> None:
    assert known_zone("Pacific Standard Time", "UTC") == "UTC"
    found = read_item("c", {"id": "e", "start": {"date": "2026-03-02"}}, "Pacific Standard Time")
    assert isinstance(found, CalendarEvent)
    assert found.start == utc(2026, 3, 2)


def test_a_floating_time_is_read_in_its_zone() -> None:
    assert event(start={"dateTime": "2026-03-02T10:00:00", "timeZone": "Asia/Tokyo"}).start == utc(
        2026, 3, 2, 1
    )


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        ({"dateTime": "2026-03-02T10:00:00+01:00", "timeZone": ZONE}, utc(2026, 3, 2, 9)),
        ({"date": "2026-03-02"}, utc(2026, 3, 2)),
        (None, None),
    ],
)
def test_the_original_start_names_an_instance(original: Any, expected: datetime | None) -> None:
    assert event(originalStartTime=original).original_start == expected


@pytest.mark.parametrize(
    ("fields", "hidden"),
    [
        ({}, False),
        ({"guestsCanSeeOtherGuests": False}, True),
        ({"guestsCanSeeOtherGuests": False, "organizer": {"email": "x@y.test"}}, True),
        ({"guestsCanSeeOtherGuests": False, "organizer": {"email": "me@y.test", "self": True}}, False),
        ({"attendeesOmitted": True}, True),
    ],
)
def test_a_guest_list_that_is_kept_from_us_is_known_to_be(fields: dict[str, Any], hidden: bool) -> None:
    assert event(**fields).guests_hidden is hidden


def test_unknown_words_for_an_answer_count_as_no_answer() -> None:
    found = event(attendees=[{"email": "A@B.test", "responseStatus": "maybe"}])

    assert found.guests[0].response is Response.NEEDS_ACTION
    assert found.guests[0].email == "a@b.test"


def test_tentative_is_kept_and_recurrence_is_seen() -> None:
    found = event(status="tentative", recurrence=["RRULE:FREQ=WEEKLY"])

    assert found.status is EventStatus.TENTATIVE
    assert found.is_series


def test_null_means_absent_and_unknown_fields_are_ignored() -> None:
    found = event(summary=None, description=None, attendees=None, newIn2027={"a": 1})

    assert (found.title, found.description, found.guests) == ("", "", ())


@pytest.mark.spec("reliability A28", "reliability C8")
@pytest.mark.parametrize(
    "broken",
    [
        {"start": "absent"},
        {"start": {}},
        {"start": {"dateTime": "yesterday"}},
        {"start": {"date": "2026-02-30"}},
        {"start": {"dateTime": "9999-12-31T23:59:59-12:00"}},
        {"start": {"dateTime": "0001-01-01T00:00:00+12:00"}},
        {"end": {"dateTime": "2026-03-02T09:00:00+01:00"}},
        {"end": {"date": "2026-03-01"}},
        {"attendees": {"email": "x"}},
        {"summary": ["x"]},
        {"start": {"date": "9999-12-31"}, "end": "absent"},
    ],
)
def test_an_entry_that_cannot_be_read_is_set_aside_with_its_id_and_a_reason(broken: dict[str, Any]) -> None:
    found = item(**broken)

    assert isinstance(found, BadItem)
    assert found.id == "e1"
    assert found.reason
    assert "Input should" not in found.reason


@pytest.mark.parametrize("data", [None, 7, "text", [], {}, {"id": None}, {"id": 5, "status": "confirmed"}])
def test_anything_at_all_is_judged_without_an_error(data: Any) -> None:
    assert isinstance(read_item("primary", data, ZONE), BadItem)


_INNER = ["dateTime", "date", "timeZone", "email", "self", "private", "x"]
_JSON = st.recursive(
    st.sampled_from([None, True, -1, 2**70, 0.5, "", "x", "\ud800", "2026-03-02", "2026-03-02T10:00:00Z"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(_INNER), inner, max_size=2),
    max_leaves=4,
)
_FIELDS = [
    "id",
    "status",
    "start",
    "end",
    "summary",
    "description",
    "attendees",
    "organizer",
    "extendedProperties",
]


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(_FIELDS), _JSON))
def test_no_json_makes_the_reader_fail(data: dict[str, Any]) -> None:
    assert isinstance(read_item("primary", data, ZONE), (CalendarEvent, Gone, BadItem))


@pytest.mark.spec("reliability X1")
@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Interview\r\nBcc: eve@evil.test", "Interview Bcc: eve@evil.test"),
        ("a\x00b\x1b[31mc\x7f", "ab[31mc"),
        ("a\u2028b\u0085c", "a b c"),
        ("\u202eevil\u202c", "evil"),
        ("  two   spaces ", "two spaces"),
        ("\ud83d lone", "\ufffd lone"),
        ("Gespräch 🎉 مقابلة", "Gespräch 🎉 مقابلة"),
    ],
)
def test_titles_are_one_clean_line(title: str, expected: str) -> None:
    assert event(summary=title).title == expected


def test_a_huge_description_is_bounded_and_read_quickly() -> None:
    html = "<p>" + "<b>word</b> <a href='https://x.test/'>" * 30_000
    started = time.process_time()

    found = event(description=html[: 1024 * 1024])

    assert len(found.description) <= 128 * 1024
    assert time.process_time() - started < 5


@pytest.mark.parametrize("piece", ["<a ", "<", "href='", "https://", "&#", "<div>", "</p", "\r\n", "<br>"])
def test_no_repetition_makes_reading_a_description_slow(piece: str) -> None:
    started = time.process_time()

    event(description=piece * (1024 * 1024 // len(piece)))

    assert time.process_time() - started < 5


def test_a_plain_description_is_kept_to_the_letter() -> None:
    text = "Line one\n\n  indented < 5 & > 3\n"

    assert event(description=text).description == text


@pytest.mark.spec("reliability X1")
@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (
            "Interview with =?UTF-8?Q?=0A?=Bcc: x@evil.example Tidewell",
            "Interview with Bcc: x@evil.example Tidewell",
        ),
        ("=?utf-8?B?SW50ZXJ2aWV3?= Tidewell", "Tidewell"),
        ("What =? is this", "What =? is this"),
    ],
)
def test_a_title_holds_no_encoded_words(title: str, expected: str) -> None:
    found = item(summary=title)
    assert isinstance(found, CalendarEvent)
    assert found.title == expected


@pytest.mark.spec("reliability X1")
@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("Dana@Tidewell.example ", "dana@tidewell.example"),
        ("jürgen@müller.example", "jürgen@müller.example"),
        ("e@tidewell.example\r\nBcc: x@evil.example", ""),
        ("e@tidewell.example bcc: x@evil.example", ""),
        ("a@x.example,b@x.example", ""),
        ("not an address", ""),
        ("<e@tidewell.example>", ""),
    ],
)
def test_a_guest_has_one_address_or_none(address: str, expected: str) -> None:
    found = item(attendees=[{"email": address, "displayName": "Eve Hill"}])
    assert isinstance(found, CalendarEvent)
    assert [(guest.email, guest.name) for guest in found.guests] == [(expected, "Eve Hill")]


@pytest.mark.spec("B10")
def test_the_address_behind_a_mail_link_is_kept_beside_its_name() -> None:
    linked = "<p>Interviewer: <a href='mailto:kim.li@tidewell.example?subject=Hi'>Kim Li</a></p>"
    plain_ = '<p>Write to <a href="mailto:kim.li@tidewell.example">kim.li@tidewell.example</a></p>'

    first, second = item(description=linked), item(description=plain_)

    assert isinstance(first, CalendarEvent)
    assert isinstance(second, CalendarEvent)
    assert first.description == "Interviewer: Kim Li <kim.li@tidewell.example>"
    assert second.description == "Write to kim.li@tidewell.example"

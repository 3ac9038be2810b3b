"""What every CalendarPort promises."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from followup.domain.calendar import CalendarEvent, Gone
from followup.engine.errors import (
    AlreadyExists,
    Ambiguous,
    Changed,
    CursorExpired,
    FollowupError,
    NeedsConsent,
    NotFound,
    Transient,
)
from followup.engine.ports import EventPage, ReminderText
from tests.contract.stages import ANN, NOW, ZONE, Stage

EVENT_ID = "fu" + "0123456789abcdefghijklmnopqrstuv"


def interview(event_id: str = "talk1", **fields: Any) -> dict[str, Any]:
    return {
        "id": event_id,
        "summary": "Interview",
        "start": {"dateTime": "2026-03-03T10:00:00+01:00", "timeZone": ZONE},
        "end": {"dateTime": "2026-03-03T11:00:00+01:00", "timeZone": ZONE},
        **fields,
    }


def reminder(title: str = "Send the thank-yous", **private: str) -> ReminderText:
    return ReminderText(
        title, "Three drafts wait.", NOW, NOW + timedelta(minutes=15), ZONE, (0, 10), private or {"k": "v"}
    )


@pytest.fixture
def own(stage: Stage) -> str:
    """The id of the own calendar."""
    return stage.calendar.create_calendar("Interview follow-ups", ZONE, "Made by followup")


def read(stage: Stage, calendar: str, cursor: str = "", **options: Any) -> list[EventPage]:
    return list(stage.calendar.pages(calendar, cursor, **options))


def ids(pages: list[EventPage]) -> list[str]:
    return [event.id for page in pages for event in page.events]


# --- reading --------------------------------------------------------------------------------------


def test_a_full_read_brings_everything_that_ends_after_a_date_and_a_cursor(stage: Stage) -> None:
    stage.user.calendar.add_event(ANN, interview("talk1"))
    moment = {"dateTime": "2025-03-03T10:00:00+01:00"}
    stage.user.calendar.add_event(ANN, interview("older", start=moment, end=moment))

    pages = read(stage, "primary", since=datetime(2026, 1, 1, tzinfo=UTC))

    assert ids(pages) == ["talk1"]
    assert pages[-1].zone == ZONE
    assert pages[-1].cursor
    assert sorted(ids(read(stage, "primary"))) == ["older", "talk1"]


@pytest.mark.spec("reliability C2")
def test_googles_clock_is_read_with_every_answer(stage: Stage) -> None:
    read(stage, "primary")
    first = stage.calendar.clock()
    assert first is not None
    assert first.at == NOW
    stage.user.advance(60)
    stage.mail.profile()
    second = stage.calendar.clock()
    assert second is not None
    assert second.at == NOW + timedelta(minutes=1)
    assert second.asked == first.asked + 60


def test_an_increment_brings_what_changed_and_a_new_cursor(stage: Stage) -> None:
    stage.user.calendar.add_event(ANN, interview("talk1"))
    stage.user.calendar.add_event(ANN, interview("talk2"))
    cursor = read(stage, "primary")[-1].cursor

    assert ids(read(stage, "primary", cursor)) == []
    stage.user.calendar.move_event(ANN, "talk1", 3600)
    stage.user.calendar.delete_event(ANN, "talk2")
    pages = read(stage, "primary", cursor)

    assert ids(pages) == ["talk1"]
    assert [gone for page in pages for gone in page.gone] == [Gone("primary", "talk2")]
    assert ids(read(stage, "primary", pages[-1].cursor)) == []


def test_deleted_entries_come_with_a_full_read_when_asked_for(stage: Stage) -> None:
    stage.user.calendar.add_event(ANN, interview("talk1"))
    stage.user.calendar.delete_event(ANN, "talk1")

    assert [page.gone for page in read(stage, "primary")] == [()]
    pages = read(stage, "primary", deleted=True)
    assert pages[-1].gone == (Gone("primary", "talk1"),)
    assert read(stage, "primary", pages[-1].cursor, deleted=True)[-1].gone == ()


@pytest.mark.spec("A13")
def test_a_calendar_tells_whether_it_holds_an_entry_by_its_uid(stage: Stage) -> None:
    stage.user.calendar.add_event(ANN, interview("talk1", iCalUID="u1@tidewell.example"))

    assert [one.ical_uid for one in stage.calendar.entries("primary", "u1@tidewell.example")] == [
        "u1@tidewell.example"
    ]
    assert not stage.calendar.entries("primary", "u2@tidewell.example")
    stage.user.calendar.delete_event(ANN, "talk1")
    assert not stage.calendar.entries("primary", "u1@tidewell.example")


def test_a_long_list_comes_in_pages_with_the_cursor_on_the_last(stage: Stage) -> None:
    stage.user.calendar.add_events(ANN, [interview(f"talk{n}") for n in range(600)])
    cursor = read(stage, "primary", since=NOW)[-1].cursor
    for n in range(300):
        stage.user.calendar.rename_event(ANN, f"talk{n}", "Moved")

    pages = read(stage, "primary", cursor)

    assert len(set(ids(pages))) == 300
    assert [bool(page.cursor) for page in pages] == [False] * (len(pages) - 1) + [True]


@pytest.mark.spec("reliability A13")
def test_an_expired_cursor_is_named(stage: Stage) -> None:
    cursor = read(stage, "primary")[-1].cursor
    stage.user.calendar.expire_sync_tokens(ANN)

    with pytest.raises(CursorExpired):
        read(stage, "primary", cursor)
    assert read(stage, "primary")[-1].cursor


@pytest.mark.spec("reliability A28")
def test_a_malformed_entry_is_set_aside_and_the_others_come(stage: Stage) -> None:
    stage.user.calendar.add_events(ANN, [interview("talk1"), {"id": "broken", "start": {"date": "soon"}}])

    pages = read(stage, "primary")

    assert ids(pages) == ["talk1"]
    assert [bad.id for page in pages for bad in page.bad] == ["broken"]


def test_a_series_is_seen_as_one_and_its_changed_instance_keeps_its_name(stage: Stage) -> None:
    stage.user.calendar.add_event(ANN, interview("series", recurrence=["RRULE:FREQ=WEEKLY;COUNT=3"]))
    moved = {
        "recurringEventId": "series",
        "originalStartTime": {"dateTime": "2026-03-10T10:00:00+01:00", "timeZone": ZONE},
        "start": {"dateTime": "2026-03-11T15:00:00+01:00", "timeZone": ZONE},
        "end": {"dateTime": "2026-03-11T16:00:00+01:00", "timeZone": ZONE},
    }
    stage.user.calendar.add_event(ANN, {**interview("series_20260310T090000Z"), **moved})

    found = {event.id: event for page in read(stage, "primary") for event in page.events}

    assert found["series"].is_series
    assert found["series_20260310T090000Z"].original_start == datetime(2026, 3, 10, 9, tzinfo=UTC)


@pytest.mark.spec("C23")
def test_what_lies_between_two_instants_comes_with_each_instance_of_a_series(stage: Stage) -> None:
    stage.user.calendar.add_event(ANN, interview("series", recurrence=["RRULE:FREQ=WEEKLY;COUNT=9"]))
    stage.user.calendar.add_event(ANN, interview("once", transparency="transparent"))
    since, until = datetime(2026, 3, 3, 9, 30, tzinfo=UTC), datetime(2026, 3, 17, 9, tzinfo=UTC)

    found = [one for page in stage.calendar.between("primary", since, until) for one in page.events]

    assert sorted((one.start.day, one.shown_free) for one in found) == [(3, False), (3, True), (10, False)]
    with pytest.raises(NotFound):
        list(stage.calendar.between("nowhere@group.calendar.google.com", since, until))


def test_one_event_is_read_by_its_id(stage: Stage) -> None:
    stage.user.calendar.add_event(ANN, interview("talk1", description="<p>See <b>you</b></p>"))

    found = stage.calendar.event("primary", "talk1")

    assert isinstance(found, CalendarEvent)
    assert found.start == datetime(2026, 3, 3, 9, tzinfo=UTC)
    assert found.description == "See you"
    assert found == read(stage, "primary")[0].events[0]


def test_a_deleted_event_is_gone_and_an_unknown_one_not_found(stage: Stage) -> None:
    stage.user.calendar.add_event(ANN, interview("talk1"))
    stage.user.calendar.delete_event(ANN, "talk1")

    assert stage.calendar.event("primary", "talk1") == Gone("primary", "talk1", NOW)
    with pytest.raises(NotFound):
        stage.calendar.event("primary", "nowhere")


# --- reminders ------------------------------------------------------------------------------------


def test_a_reminder_comes_back_as_it_was_written(stage: Stage, own: str) -> None:
    made = stage.calendar.insert(own, EVENT_ID, reminder())

    assert (made.id, made.title, made.description) == (EVENT_ID, "Send the thank-yous", "Three drafts wait.")
    assert (made.start, made.end, made.zone) == (NOW, NOW + timedelta(minutes=15), ZONE)
    assert made.private == {"k": "v"}
    assert made.etag
    assert made.guests == ()
    assert stage.calendar.event(own, EVENT_ID) == made
    assert read(stage, own)[0].events == (made,)
    stored = stage.user.calendar.event(ANN, EVENT_ID, "own")
    assert stored["visibility"] == "private"
    assert stored["transparency"] == "transparent"
    assert stored["reminders"] == {
        "useDefault": False,
        "overrides": [{"method": "popup", "minutes": 0}, {"method": "popup", "minutes": 10}],
    }


@pytest.mark.spec("reliability A19", "reliability A20")
def test_an_id_is_taken_once_even_by_a_deleted_reminder(stage: Stage, own: str) -> None:
    made = stage.calendar.insert(own, EVENT_ID, reminder())

    with pytest.raises(AlreadyExists):
        stage.calendar.insert(own, EVENT_ID, reminder())
    stage.calendar.delete(own, EVENT_ID, made.etag)
    with pytest.raises(AlreadyExists):
        stage.calendar.insert(own, EVENT_ID, reminder())
    assert stage.calendar.event(own, EVENT_ID) == Gone(own, EVENT_ID, NOW, {"k": "v"})


@pytest.mark.spec("reliability A22")
def test_a_change_by_the_user_in_between_wins(stage: Stage, own: str) -> None:
    made = stage.calendar.insert(own, EVENT_ID, reminder())
    stage.user.calendar.rename_event(ANN, EVENT_ID, "My own words", "own")

    with pytest.raises(Changed):
        stage.calendar.patch(own, EVENT_ID, made.etag, reminder("Ours"))
    with pytest.raises(Changed):
        stage.calendar.annotate(own, EVENT_ID, made.etag, {"k": "w"})
    with pytest.raises(Changed):
        stage.calendar.delete(own, EVENT_ID, made.etag)
    left = stage.calendar.event(own, EVENT_ID)
    assert isinstance(left, CalendarEvent)
    assert left.title == "My own words"


def test_a_reminder_is_rewritten_and_annotated(stage: Stage, own: str) -> None:
    made = stage.calendar.insert(own, EVENT_ID, reminder(a="1", b="2"))

    rewritten = stage.calendar.patch(own, EVENT_ID, made.etag, reminder("Now", a="3"))
    annotated = stage.calendar.annotate(own, EVENT_ID, rewritten.etag, {"claim": "x"})

    assert rewritten.title == "Now"
    assert annotated.title == "Now"
    assert annotated.private == {"a": "3", "b": "2", "claim": "x"}
    assert len({made.etag, rewritten.etag, annotated.etag}) == 3


def test_a_reminder_that_we_removed_can_be_brought_back(stage: Stage, own: str) -> None:
    made = stage.calendar.insert(own, EVENT_ID, reminder())
    stage.calendar.delete(own, EVENT_ID, made.etag)

    again = stage.calendar.revive(own, EVENT_ID, reminder("Again"))

    assert again.title == "Again"
    assert stage.calendar.event(own, EVENT_ID) == again


def test_a_rewrite_never_brings_a_deleted_reminder_back(stage: Stage, own: str) -> None:
    made = stage.calendar.insert(own, EVENT_ID, reminder())
    stage.user.calendar.delete_event(ANN, EVENT_ID, own)

    with pytest.raises((Changed, NotFound)):
        stage.calendar.patch(own, EVENT_ID, made.etag, reminder("Again"))

    assert isinstance(stage.calendar.event(own, EVENT_ID), Gone)


def test_deleting_twice_is_fine(stage: Stage, own: str) -> None:
    made = stage.calendar.insert(own, EVENT_ID, reminder())

    assert stage.calendar.delete(own, EVENT_ID, made.etag)
    assert not stage.calendar.delete(own, EVENT_ID, made.etag), "it was deleted before"
    stage.calendar.delete(own, "fu" + "0" * 32, '"1"')


def test_the_own_calendar_knows_its_zone_and_can_be_deleted_twice(stage: Stage, own: str) -> None:
    assert stage.calendar.calendar_zone(own) == ZONE

    stage.user.calendar.delete_calendar(ANN, own)
    with pytest.raises(NotFound):
        stage.calendar.calendar_zone(own)
    with pytest.raises(NotFound):
        read(stage, own)
    with pytest.raises(NotFound):
        stage.calendar.insert(own, EVENT_ID, reminder())
    stage.calendar.delete_calendar(own)


# --- failures -------------------------------------------------------------------------------------


@pytest.mark.spec("reliability A4", "reliability A6")
@pytest.mark.parametrize(
    ("kind", "applied"),
    [
        *(
            (kind, applied)
            for kind in ("timeout", "reset", "html", "empty", "error")
            for applied in (False, True)
        ),
        *((kind, True) for kind in ("cut", "truncated")),
    ],
)
def test_an_insert_of_unknown_fate_is_ambiguous_and_can_be_settled_by_the_id(
    stage: Stage, own: str, kind: str, applied: bool
) -> None:
    stage.user.add_fault(kind=kind, match="calendar.events.insert", times=1, applied=applied)

    with pytest.raises(Ambiguous):
        stage.calendar.insert(own, EVENT_ID, reminder())

    if applied:
        with pytest.raises(AlreadyExists):
            stage.calendar.insert(own, EVENT_ID, reminder())
    else:
        assert stage.calendar.insert(own, EVENT_ID, reminder()).id == EVENT_ID


@pytest.mark.parametrize(
    ("code", "reason", "expected"),
    [
        (403, "rateLimitExceeded", Transient),
        (403, "quotaExceeded", Transient),
        (429, "rateLimitExceeded", Transient),
        (500, "backendError", Transient),
        (403, "insufficientPermissions", NeedsConsent),
        (403, "accessNotConfigured", NeedsConsent),
        (403, "domainPolicy", NeedsConsent),
    ],
)
def test_reading_fails_with_what_the_caller_does_next(
    stage: Stage, code: int, reason: str, expected: type[FollowupError]
) -> None:
    stage.user.add_fault(kind="error", match="calendar.events.list", code=code, reason=reason, retry_after=7)

    with pytest.raises(FollowupError) as caught:
        read(stage, "primary")

    assert type(caught.value) is expected


@pytest.mark.parametrize("kind", ["timeout", "reset", "cut", "truncated", "html", "empty"])
def test_a_read_that_breaks_off_is_transient(stage: Stage, kind: str) -> None:
    stage.user.add_fault(kind=kind, match="calendar.events.list")

    with pytest.raises(Transient) as caught:
        read(stage, "primary")

    assert not isinstance(caught.value, Ambiguous)

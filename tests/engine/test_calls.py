"""The call behind a follow-up, and the mail in its place (I)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from followup.domain.facts import FactKind
from followup.domain.steps import Step
from tests.engine.candidacies import HARROW, TIDEWELL, addressees, met, reminder, send_all, titles, write
from tests.stage import ME, Stage


def stands_at(stage: Stage, step: Step) -> str:
    """When a reminder rings, to the minute (UTC)."""
    start = datetime.fromisoformat(reminder(stage, step)["start"]["dateTime"])
    return start.astimezone(UTC).strftime("%Y-%m-%dT%H:%M")


@pytest.mark.spec("I2", "L6")
def test_without_a_number_a_mail_lies_ready_and_a_lost_ledger_makes_no_second_one(stage: Stage) -> None:
    met(stage)
    stage.go_to("2026-03-10 15:00", every=timedelta(hours=12))
    send_all(stage, "Dana")
    stage.go_to("2026-03-13 11:00", every=timedelta(hours=12))

    assert "Call Dana Ruiz (Tidewell)" in titles(stage)
    assert addressees(stage) == [TIDEWELL[0]]

    stage.lose_ledger()
    stage.go_to("2026-03-13 14:00", every=timedelta(minutes=30))

    assert addressees(stage) == [TIDEWELL[0]]

    send_all(stage, "Dana")

    assert "Call Dana Ruiz (Tidewell)" not in titles(stage)


@pytest.mark.spec("I2", "L6")
def test_a_ledger_that_is_lost_before_the_call_is_due_costs_no_mail(stage: Stage) -> None:
    met(stage)
    stage.go_to("2026-03-10 15:00", every=timedelta(hours=12))
    send_all(stage, "Dana")
    stage.lose_ledger()
    stage.go_to("2026-03-13 13:00", every=timedelta(hours=12))

    assert addressees(stage) == [TIDEWELL[0]]


@pytest.mark.spec("C23")
@pytest.mark.parametrize("shown_as", ["opaque", "transparent"])
def test_a_call_gives_way_to_an_interview_that_is_entered_later(stage: Stage, shown_as: str) -> None:
    met(stage)
    stage.go_to("2026-03-10 15:00", every=timedelta(hours=12))
    send_all(stage, "Dana")
    assert stands_at(stage, Step.PHONE) == "2026-03-13T14:30"

    stage.add_interview(
        "2026-03-13 14:00",
        event_id="other",
        title="Interview with Harrow",
        people=(HARROW,),
        minutes=90,
        transparency=shown_as,
    )
    stage.tick()

    assert stands_at(stage, Step.PHONE) == "2026-03-13T18:30"


def appointment(
    stage: Stage, start: str, *, event_id: str = "other", minutes: int = 90, **fields: Any
) -> None:
    stage.add_interview(start, event_id=event_id, title="Budget", people=(), minutes=minutes, **fields)


def calling_dana(stage: Stage) -> Stage:
    """The thanks are sent; without anything else the call stands at 10:30 in New York."""
    met(stage)
    stage.go_to("2026-03-10 15:00", every=timedelta(hours=12))
    send_all(stage, "Dana")
    return stage


@pytest.mark.spec("C23")
@pytest.mark.parametrize(
    ("fields", "call"),
    [
        ({}, "2026-03-13T18:30"),
        ({"transparency": "transparent"}, "2026-03-13T14:30"),
        ({"status": "cancelled"}, "2026-03-13T14:30"),
        ({"attendees": [{"email": ME, "self": True, "responseStatus": "declined"}]}, "2026-03-13T14:30"),
        ({"eventType": "workingLocation", "transparency": "transparent"}, "2026-03-13T14:30"),
    ],
    ids=["busy", "shown as free", "cancelled", "declined", "where the user works"],
)
def test_a_call_gives_way_to_what_else_the_user_does(stage: Stage, fields: dict[str, Any], call: str) -> None:
    appointment(stage, "2026-03-13 14:00", **fields)
    calling_dana(stage)

    assert stands_at(stage, Step.PHONE) == call


@pytest.mark.spec("C23")
def test_a_call_gives_way_to_a_weekly_appointment(stage: Stage) -> None:
    appointment(stage, "2026-02-13 15:00", minutes=60, recurrence=["RRULE:FREQ=WEEKLY"])
    calling_dana(stage)

    assert stands_at(stage, Step.PHONE) == "2026-03-13T18:30"


@pytest.mark.spec("C23")
@pytest.mark.parametrize(
    "fields", [{}, {"recurrence": ["RRULE:FREQ=DAILY;COUNT=3"]}], ids=["one", "a series"]
)
def test_a_call_gives_way_to_an_appointment_that_is_made_later(stage: Stage, fields: dict[str, Any]) -> None:
    calling_dana(stage)
    assert stands_at(stage, Step.PHONE) == "2026-03-13T14:30"

    appointment(stage, "2026-03-12 14:00" if fields else "2026-03-13 14:00", **fields)
    stage.tick()

    assert stands_at(stage, Step.PHONE) == "2026-03-13T18:30"


@pytest.mark.spec("C23")
def test_who_is_busy_all_day_calls_on_the_next_business_day(stage: Stage) -> None:
    appointment(stage, "2026-03-13 12:00", minutes=720)
    calling_dana(stage)

    assert stands_at(stage, Step.PHONE) == "2026-03-16T14:30"


@pytest.mark.spec("C23", "F14")
def test_a_call_that_the_user_put_somewhere_stays_there(stage: Stage) -> None:
    calling_dana(stage)
    call = reminder(stage, Step.PHONE)
    stage.do("move_event", account=ME, event_id=call["id"], calendar="own", seconds=3600)
    stage.tick()

    appointment(stage, "2026-03-13 15:00")
    stage.tick()

    assert stands_at(stage, Step.PHONE) == "2026-03-13T15:30"


@pytest.mark.spec("C23")
def test_of_other_appointments_only_their_hours_are_kept(stage: Stage) -> None:
    appointment(stage, "2026-03-13 14:00")
    calling_dana(stage)
    process = stage.app.store.processes(ME)[0]

    (busy,) = [one for one in stage.app.store.facts(ME, process.id) if one.kind is FactKind.BUSY]

    assert busy.data["spans"] == "2026-03-13T14:00:00Z/2026-03-13T15:30:00Z"
    assert "Budget" not in str(stage.app.store.sessions(ME))


@pytest.mark.spec("C23")
def test_the_calendar_is_asked_once_for_a_call_and_not_again_until_something_changes(stage: Stage) -> None:
    calling_dana(stage)
    asked = [one for one in stage.do("journal")["entries"] if "singleEvents" in str(one)]

    stage.go_to("2026-03-12 15:00", every=timedelta(hours=6))

    assert asked == [one for one in stage.do("journal")["entries"] if "singleEvents" in str(one)]
    assert len(asked) <= 2


@pytest.mark.spec("I2", "I3")
@pytest.mark.parametrize(
    ("mail", "number"),
    [
        ("Thanks, great meeting you!\n\nDana Ruiz\nHead of Platform\nT +1 212 555 0188", "+1 212-555-0188"),
        (
            "Thanks, great meeting you!\nDana Ruiz\n\nJoin Zoom Meeting\n+1 646 558 8656",
            "",
        ),
    ],
)
def test_the_number_under_their_mail_is_called(stage: Stage, mail: str, number: str) -> None:
    met(stage)
    write(stage, TIDEWELL, mail, "Tidewell")
    stage.tick()

    call = str(reminder(stage, Step.PHONE)["description"])

    assert ("No number is known" in call) is not bool(number)
    assert number in call


@pytest.mark.spec("I2", "I6", "F14")
def test_after_days_off_the_mail_in_place_of_a_moved_call_waits_for_the_follow_up(stage: Stage) -> None:
    """The user moved the call by an hour, and was away when the follow-up and the call were due."""
    met(stage)
    stage.go_to("2026-03-09 15:00", every=timedelta(hours=12))
    call = reminder(stage, Step.PHONE)["id"]
    stage.do("move_event", account=ME, event_id=call, seconds=3600, calendar="own")
    stage.tick()
    stage.go_to("2026-03-18 15:00", every=timedelta(days=30))

    assert addressees(stage) == [TIDEWELL[0]]

    send_all(stage, "Dana")
    stage.go_to("2026-03-23 15:00", every=timedelta(days=1))

    assert addressees(stage) == [TIDEWELL[0]]

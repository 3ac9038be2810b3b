"""An invitation that sits in the mail only (A13)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from followup.engine.observe.not_in_calendar import Missing, missing
from tests.stage import ME, Stage, at

ON = {"FOLLOWUP_CALENDARS__INVITATIONS_IN_MAIL": "true"}
START = "2026-03-05 15:00"


@pytest.fixture
def reading(tmp_path: Path) -> Iterator[Stage]:
    """Monday 2 March; the user has opted in."""
    found = Stage(tmp_path, at("2026-03-02 13:00"), environ=ON)
    found.connect()
    found.tick()
    yield found
    found.app.close()


def mail(
    stage: Stage,
    uid: str = "m1@tidewell.example",
    method: str = "REQUEST",
    title: str = "",
    *,
    attached: bool = False,
) -> None:
    """Tom Becker sends an invitation as calendars do, with the event beside the text."""
    event = [
        "BEGIN:VCALENDAR",
        f"METHOD:{method}",
        "BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\nDTSTART:20070311T020000\r\nEND:VTIMEZONE",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "DTSTART;TZID=America/New_York:20260305T100000",
        f"SUMMARY:{title or 'Interview with Tidewell: Platform Engineer'}",
        "DESCRIPTION:You will meet Dana Ruiz\\, the hiring\r\n  manager.",
        "BEGIN:VALARM\r\nDESCRIPTION:Reminder\r\nEND:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    stage.do(
        "calendar_mail",
        account=ME,
        sender="Tom Becker <tom.becker@tidewell.example>",
        subject="Invitation: Interview",
        method=method,
        calendar="\r\n".join(event),
        attached=attached,
    )
    stage.tick()


def named(stage: Stage) -> tuple[Missing, ...]:
    return missing(stage.app.store, ME, stage.now)


@pytest.mark.spec("A13")
@pytest.mark.parametrize("attached", [False, True])
def test_an_interview_that_is_in_the_mail_only_is_named_until_it_is_over(
    reading: Stage, *, attached: bool
) -> None:
    mail(reading, attached=attached)

    assert named(reading) == (Missing(at(START), "Interview with Tidewell: Platform Engineer", "Tom Becker"),)
    reading.go_to("2026-03-05 15:10", every=timedelta(hours=12))
    assert named(reading) == ()


@pytest.mark.spec("A13")
@pytest.mark.parametrize("uid", ["m1@tidewell.example", "typed-by-hand@google.com"])
def test_what_is_in_the_calendar_by_uid_or_time_is_not_named(reading: Stage, uid: str) -> None:
    reading.add_interview(START, iCalUID=uid)
    reading.tick()

    mail(reading)

    assert named(reading) == ()


@pytest.mark.spec("A13")
def test_who_adds_it_afterwards_is_told_no_more(reading: Stage) -> None:
    mail(reading)
    reading.add_interview(START, iCalUID="m1@tidewell.example")
    reading.go_to("2026-03-02 15:00", every=timedelta(hours=1))

    assert named(reading) == ()


@pytest.mark.spec("A13")
def test_a_cancellation_forgets_it_and_other_appointments_are_never_named(reading: Stage) -> None:
    mail(reading)
    mail(reading, method="CANCEL")
    mail(reading, uid="m2@dentist.example", title="Dentist")

    assert named(reading) == ()


@pytest.mark.spec("A13")
def test_it_is_off_unless_asked_for(stage: Stage) -> None:
    stage.tick()
    mail(stage)

    assert named(stage) == ()


@pytest.mark.spec("A13")
def test_nothing_is_put_into_a_calendar(reading: Stage) -> None:
    before = reading.do("snapshot", account=ME)["calendars"]
    mail(reading)

    assert reading.do("snapshot", account=ME)["calendars"] == before
    assert reading.reminders() == []

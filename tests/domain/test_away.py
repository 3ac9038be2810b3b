"""The user is away: what the calendar says, and what waits for the return (C22)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from followup.domain.away import Away, away_evidence, days_away
from followup.domain.calendar import CalendarEvent
from followup.domain.facts import FactKind
from followup.domain.steps import Step
from tests.domain.invitations import MAYA, event, guest, invitation
from tests.domain.planning import at, reminder, starts
from tests.factories import dossier, fact, reminder_key, round_of
from tests.factories import interview as session

BERLIN = ZoneInfo("Europe/Berlin")


def whole_days(title: str, days: int = 7, **more: Any) -> CalendarEvent:
    """From Monday 9 March 2026 on, local to the user."""
    start = datetime(2026, 3, 9, tzinfo=BERLIN)
    times = {"start": start.astimezone(UTC), "end": (start + timedelta(days=days)).astimezone(UTC)}
    return event(title, all_day=True, **(times | more))


@pytest.mark.spec("C22")
@pytest.mark.parametrize(
    "title",
    [
        "Out of office", "OOO", "Vacation", "Vacation!", "PTO", "Annual leave", "My vacation", "Maya OOO",
        "OOO (Maya)", "Vacation in Greece", "Vacation - Greece",
        "Urlaub 9.-20. März", "Holiday", "Urlaub", "Ferien", "Im Urlaub",
        "Urlaub Kreta", "Kreta Urlaub", "Urlaub Bad Ischl", "Sommerurlaub", "Skiurlaub Tirol",
        "Vacances Corse", "Family vacation",
        "Urlaub in Dänemark", "Abwesend", "Congés", "En vacances", "Vacances à Nice", "Vacaciones",
        "Fuera de la oficina",
    ],
)  # fmt: skip
def test_a_whole_day_says_that_the_user_is_away(title: str) -> None:
    assert away_evidence(whole_days(title), MAYA) is not None


@pytest.mark.spec("C22")
@pytest.mark.parametrize(
    "title",
    [
        "Holiday party", "Plan vacation", "Book vacation", "Vacation planning", "Tom's vacation", "Anna OOO",
        "OOO - Anna", "Vacation (Tom Becker)", "Urlaub Anna", "Urlaub Team", "Urlaub mit Tom planen",
        "Urlaub Müller", "Urlaub Frau Thiel", "Anna Urlaub", "Holiday Inn", "Urlaub Familie Otto", "Kreta",
        "School holidays", "Urlaubsantrag", "Away game",
        "Vacation - kids", "Holiday Inn Berlin", "Vacances scolaires", "", "Interview",
    ],
)  # fmt: skip
def test_other_peoples_absences_and_plans_are_none_of_the_users(title: str) -> None:
    assert away_evidence(whole_days(title), MAYA) is None


@pytest.mark.spec("C22", "A15")
def test_only_an_entry_of_the_users_own_that_does_not_repeat() -> None:
    tom = guest("tom@tidewell.example", "Tom Becker")
    assert away_evidence(invitation("Out of office", "", tom, all_day=True), MAYA) is None
    assert away_evidence(whole_days("Out of office", is_series=True), MAYA) is None
    assert away_evidence(event("Out of office"), MAYA) is None


@pytest.mark.spec("C22")
@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2026-03-09 00:00", "2026-03-16 00:00", ("2026-03-09", "2026-03-15")),
        ("2026-03-09 12:00", "2026-03-13 18:00", ("2026-03-10", "2026-03-13")),
        ("2026-03-09 09:00", "2026-03-09 17:00", ("2026-03-09", "2026-03-09")),
        ("2026-03-09 13:00", "2026-03-09 18:00", None),
        ("2026-03-09 08:00", "2026-03-09 12:00", None),
    ],
)
def test_an_out_of_office_entry_fills_the_days_whose_working_hours_it_covers(
    start: str, end: str, days: tuple[str, str] | None
) -> None:
    times = [datetime.fromisoformat(one).replace(tzinfo=BERLIN).astimezone(UTC) for one in (start, end)]
    one = event("Busy", start=times[0], end=times[1], event_type="outOfOffice")
    wanted = Away(date.fromisoformat(days[0]), date.fromisoformat(days[1])) if days else None
    assert days_away(one, "Europe/Berlin") == wanted
    assert (away_evidence(one, MAYA) is not None) is (wanted is not None)


def away(first: str, last: str) -> tuple[Away, ...]:
    return (Away(date.fromisoformat(first), date.fromisoformat(last)),)


@pytest.mark.spec("C22")
@pytest.mark.parametrize(
    ("days", "follow_up", "phone"),
    [
        # V1: the follow-up on Tuesday 10 March, the call on Friday 13 March.
        (("2026-03-02", "2026-03-09"), "2026-03-10 10:00", "2026-03-13 10:30"),
        (("2026-03-10", "2026-03-10"), "2026-03-11 10:00", "2026-03-16 10:30"),
        (("2026-03-09", "2026-03-20"), "2026-03-23 10:00", "2026-03-26 10:30"),
        (("2026-03-12", "2026-03-13"), "2026-03-10 10:00", "2026-03-16 10:30"),
    ],
)
def test_nudges_inside_wait_for_the_first_business_day_after(
    days: tuple[str, str], follow_up: str, phone: str
) -> None:
    made = starts(at(dossier(away=away(*days)), "2026-03-03 17:00"))
    assert (made["follow_up"], made["phone"]) == (follow_up, phone)


@pytest.mark.spec("C22")
def test_the_reminder_says_why_it_waits_and_thanks_do_not() -> None:
    inside = at(dossier(away=away("2026-03-03", "2026-03-20")), "2026-03-03 17:00")
    usual = at(dossier(), "2026-03-03 17:00")
    assert reminder(inside, Step.FOLLOW_UP).away_until == date(2026, 3, 20)
    assert reminder(inside, Step.PHONE).away_until is None
    assert starts(inside)["send_thanks"] == starts(usual)["send_thanks"]
    assert [one.key for one in inside.drafts] == [one.key for one in usual.drafts]


@pytest.mark.spec("C22", "F14")
def test_where_the_user_put_a_reminder_it_stays() -> None:
    moved = fact(
        FactKind.MOVED, "2026-03-04 12:00", reminder_key(Step.FOLLOW_UP), start="2026-03-12T15:00:00+00:00"
    )
    made = at(dossier(facts=(moved,), away=away("2026-03-09", "2026-03-20")), "2026-03-04 17:00")
    assert starts(made)["follow_up"] == "2026-03-12 11:00"
    assert reminder(made, Step.FOLLOW_UP).away_until is None


@pytest.mark.spec("C22", "L2")
def test_what_was_missed_is_not_put_into_the_absence() -> None:
    one = dossier(round_of(session()), away=away("2026-03-11", "2026-03-20"))
    assert starts(at(one, "2026-03-10 20:00"))["follow_up"] == "2026-03-23 10:00"

"""When things are due: the golden vectors, then each rule by itself, then what holds for every input."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from followup.domain.business_days import BusinessDays, business_days
from followup.domain.interview import Kind
from followup.domain.people import Name
from followup.domain.policy import Policy
from followup.domain.stated import VAGUE, StatedDate
from followup.domain.timing import (
    after_return,
    check_in_day,
    decent_time,
    decision_reminders,
    draft_due,
    follow_up_day,
    follow_up_instant,
    free_call,
    lapse_day,
    not_past,
    phone_day,
    phone_instant,
    stagger,
    suggested_send,
)
from followup.domain.zones import add_months, instant
from tests.domain.calendars import US, calendar_of

BERLIN, NEW_YORK, TOKYO, SYDNEY = "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Sydney"
SAN_FRANCISCO = "America/Los_Angeles"
USUAL = Policy()


def d(text: str) -> date:
    return date.fromisoformat(text)


def stated(day: str) -> StatedDate:
    return StatedDate(d(day), "")


def local(moment: datetime | None, zone: str) -> str:
    return "" if moment is None else f"{moment.astimezone(ZoneInfo(zone)):%a %d %b %H:%M}"


def at(text: str, zone: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def vector(name: str, *values: object) -> object:
    return pytest.param(*values, marks=pytest.mark.spec(name), id=name)


CHAINS = """
#   country kind  interview  named      follow-up  call       lapse      check-in
V1  US ordinary 2026-03-03 -          2026-03-10 2026-03-13 2026-03-20 2026-09-14
V2  US ordinary 2026-03-06 -          2026-03-13 2026-03-18 2026-03-25 2026-09-18
V3  US ordinary 2026-03-03 2026-03-13 2026-03-17 2026-03-20 2026-03-27 2026-09-21
V4  US ordinary 2026-03-05 2026-03-13 2026-03-17 2026-03-20 2026-03-27 2026-09-21
V5  US ordinary 2026-03-04 2026-03-18 2026-03-20 2026-03-25 2026-04-01 2026-09-25
V6  US ordinary 2026-03-10 2026-03-31 2026-04-02 2026-04-07 2026-04-14 2026-10-07
V7  DE ordinary 2026-03-31 -          2026-04-16 2026-04-23 2026-04-30 2026-10-23
V8  US ordinary 2026-11-20 -          2026-12-01 2026-12-04 2026-12-11 2027-06-04
V9  US ordinary 2026-03-04 2026-03-09 2026-03-11 2026-03-16 2026-03-23 2026-09-16
V10 US ordinary 2026-12-17 -          2027-01-04 2027-01-07 2027-01-14 2027-07-07
V11 US final    2026-02-06 -          2026-02-11 2026-02-17 2026-02-24 2026-08-17
V12 FR ordinary 2026-03-03 -          2026-03-12 2026-03-17 2026-03-24 2026-09-17
V13 US ordinary 2026-06-29 -          2026-07-07 2026-07-10 2026-07-17 2027-01-11
V14 US ordinary 2026-03-09 -          2026-03-16 2026-03-19 2026-03-26 2026-09-21
V15 US ordinary 2026-03-05 -          2026-03-12 2026-03-17 2026-03-24 2026-09-17
"""


def chains() -> Iterator[object]:
    for row in CHAINS.strip().splitlines()[1:]:
        name, *values = row.split()
        yield pytest.param(*values, marks=pytest.mark.spec(name), id=name)


@pytest.mark.parametrize(
    ("country", "kind", "interview", "named", "follow_up", "phone", "lapse", "check_in"), list(chains())
)
def test_the_chain_of_a_round_has_exactly_these_days(
    country: str,
    kind: str,
    interview: str,
    named: str,
    follow_up: str,
    phone: str,
    lapse: str,
    check_in: str,
) -> None:
    days = calendar_of(country)
    date_named = None if named == "-" else stated(named)
    second = follow_up_day(d(interview), date_named, Kind(kind), USUAL, days)
    third = phone_day(second, USUAL, days)
    found = (second, third, lapse_day(third, USUAL, days), check_in_day(third, USUAL, days))
    assert found == (d(follow_up), d(phone), d(lapse), d(check_in))


@pytest.mark.spec("V1", "J1")
def test_the_provisional_check_in_counts_from_the_interview() -> None:
    assert check_in_day(d("2026-03-03"), USUAL, US) == d("2026-09-03")


@pytest.mark.spec("V16")
def test_the_call_counts_from_the_day_the_follow_up_was_really_sent() -> None:
    call = phone_day(d("2026-03-12"), USUAL, US)
    assert (call, lapse_day(call, USUAL, US)) == (d("2026-03-17"), d("2026-03-24"))


@pytest.mark.spec("V17", "G5")
def test_an_absence_moves_the_follow_up_behind_the_return() -> None:
    second = after_return(d("2026-03-10"), d("2026-03-16"), US)
    third = phone_day(second, USUAL, US)
    assert (second, third, lapse_day(third, USUAL, US)) == (d("2026-03-17"), d("2026-03-20"), d("2026-03-27"))


@pytest.mark.spec("G5")
def test_an_absence_that_is_over_by_then_moves_nothing() -> None:
    assert after_return(d("2026-03-20"), d("2026-03-16"), US) == d("2026-03-20")


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        vector("V18", "2026-03-19", "2026-09-21"),
        vector("V19", "2026-08-31", "2027-03-01"),
        vector("J4", "2026-06-26", "2027-01-04"),
    ],
)
@pytest.mark.spec("J2", "J3", "J5")
def test_a_check_in_falls_on_the_next_business_day(since: str, expected: str) -> None:
    assert check_in_day(d(since), USUAL, US) == d(expected)


@pytest.mark.spec("V20")
def test_an_offer_is_to_be_decided_two_business_days_before_its_deadline() -> None:
    decide, deadline = decision_reminders(d("2026-03-27"), NEW_YORK, US)
    assert local(decide, NEW_YORK) == "Wed 25 Mar 18:00"
    assert local(deadline, NEW_YORK) == "Fri 27 Mar 09:00"


@pytest.mark.spec("V21", "C7", "C9")
def test_ten_in_san_francisco_is_shown_as_six_in_berlin_between_the_clock_changes() -> None:
    follow_up = follow_up_instant(d("2026-03-10"), SAN_FRANCISCO, USUAL)
    call = phone_instant(d("2026-03-13"), SAN_FRANCISCO, BERLIN, USUAL)
    assert local(follow_up, BERLIN) == "Tue 10 Mar 18:00"
    assert local(call, BERLIN) == "Fri 13 Mar 18:30"


@pytest.mark.spec("V22", "C15", "C16")
@pytest.mark.parametrize(
    ("day", "there", "here", "expected"),
    [
        ("2026-03-13", TOKYO, NEW_YORK, ""),
        ("2026-03-13", SYDNEY, NEW_YORK, ""),
        ("2026-07-14", SYDNEY, NEW_YORK, ""),
        ("2026-01-13", SYDNEY, NEW_YORK, ""),
        ("2026-03-12", BERLIN, NEW_YORK, "Thu 12 Mar 14:30"),
        ("2026-03-12", NEW_YORK, NEW_YORK, "Thu 12 Mar 10:30"),
        ("2026-03-12", NEW_YORK, BERLIN, "Thu 12 Mar 10:30"),
    ],
)
def test_a_call_needs_an_hour_that_is_decent_for_both(day: str, there: str, here: str, expected: str) -> None:
    assert local(phone_instant(d(day), there, here, USUAL), there) == expected


@pytest.mark.spec("C18")
@pytest.mark.parametrize(
    ("day", "wanted", "expected"),
    [
        ("2026-03-09", "09:30", "10:00"),
        ("2026-03-10", "09:00", "09:30"),
        ("2026-03-13", "16:00", "15:00"),
        ("2026-03-12", "16:00", "16:00"),
        ("2026-03-12", "18:00", "16:30"),
    ],
)
def test_monday_mornings_and_friday_afternoons_are_left_alone(day: str, wanted: str, expected: str) -> None:
    assert decent_time(d(day), time.fromisoformat(wanted), USUAL) == time.fromisoformat(expected)


@pytest.mark.spec("C23")
def test_a_call_evades_the_users_appointments_within_the_day_then_to_the_next() -> None:
    day = d("2026-03-12")
    morning = (at("2026-03-12T10:15", NEW_YORK), at("2026-03-12T10:45", NEW_YORK))
    rest = (at("2026-03-12T11:00", NEW_YORK), at("2026-03-12T18:00", NEW_YORK))
    early = (at("2026-03-12T08:00", NEW_YORK), at("2026-03-12T11:00", NEW_YORK))
    found = [
        local(free_call(day, NEW_YORK, NEW_YORK, USUAL, US, busy), NEW_YORK)
        for busy in ([], [morning], [morning, rest], [early, rest])
    ]
    assert found == ["Thu 12 Mar 10:30", "Thu 12 Mar 14:30", "Thu 12 Mar 09:30", "Fri 13 Mar 10:30"]


@pytest.mark.parametrize(
    ("days", "policy", "kind", "named", "expected"),
    [
        (calendar_of("AT"), USUAL, Kind.ORDINARY, None, "2026-03-17"),
        (calendar_of("CH"), USUAL, Kind.ORDINARY, None, "2026-03-17"),
        (calendar_of("DE-BY"), Policy(follow_up_wait=4), Kind.ORDINARY, None, "2026-03-09"),
        (US, Policy(stated_date_wait=1), Kind.ORDINARY, "2026-03-13", "2026-03-16"),
        (US, USUAL, Kind.FINAL, "2026-03-30", "2026-04-01"),
        (calendar_of("IL"), USUAL, Kind.ORDINARY, None, "2026-03-10"),
    ],
)
@pytest.mark.spec("C13", "C17", "C19")
def test_waits_follow_the_country_and_the_users_settings(
    days: BusinessDays, policy: Policy, kind: Kind, named: str | None, expected: str
) -> None:
    date_named = stated(named) if named else None
    assert follow_up_day(d("2026-03-03"), date_named, kind, policy, days) == d(expected)


@pytest.mark.spec("N3")
@pytest.mark.parametrize(
    ("base", "named", "expected"),
    [
        ("2026-03-03", None, "2026-03-12"),
        ("2026-03-04", None, "2026-03-17"),
        ("2026-03-05", None, "2026-03-17"),
        ("2026-03-03", "2026-03-11", "2026-03-17"),
    ],
)
def test_in_france_a_follow_up_falls_in_the_middle_of_the_week(
    base: str, named: str | None, expected: str
) -> None:
    on = stated(named) if named else None

    assert follow_up_day(d(base), on, Kind.ORDINARY, USUAL, calendar_of("FR")) == d(expected)


def test_a_vague_statement_doubles_the_wait() -> None:
    spring = StatedDate(d("2026-06-21"), "spring", (VAGUE,))
    assert follow_up_day(d("2026-03-03"), spring, Kind.ORDINARY, USUAL, US) == d("2026-03-17")


@pytest.mark.spec("C12")
def test_who_asked_not_to_be_chased_is_given_a_day_more() -> None:
    found = follow_up_day(d("2026-03-03"), None, Kind.ORDINARY, USUAL, US, unwanted=True)
    assert found == d("2026-03-11")


@pytest.mark.spec("C14", "C17")
@pytest.mark.parametrize(
    ("country", "day", "working"),
    [
        ("US", "2026-07-03", False),
        ("US", "2026-11-27", False),
        ("DE", "2026-11-27", True),
        ("DE", "2026-12-24", False),
        ("FR", "2026-12-30", False),
        ("IL", "2026-03-06", False),
        ("IL", "2026-03-08", True),
        ("AE", "2026-03-06", True),
        ("NP", "2026-03-08", True),
        ("", "2026-03-07", False),
    ],
)
def test_people_work_on_these_days(country: str, day: str, *, working: bool) -> None:
    assert calendar_of(country).is_business_day(d(day)) is working


def test_days_the_user_calls_quiet_are_no_business_days() -> None:
    august = [date(2026, 8, day) for day in range(1, 32)]
    assert calendar_of("FR", august).add(d("2026-07-31"), 1) == d("2026-09-01")


class CountingLookups:
    """Holidays on 4 March of every year; counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def holidays(self, country: str, year: int) -> frozenset[date]:
        assert country == "US"
        self.asked.append(year)
        return frozenset({date(year, 3, 4)})

    def name(self, text: str) -> Name:
        return Name(text)

    def registrable_domain(self, host: str) -> str:
        return host

    def phones(self, text: str, country: str) -> tuple[str, ...]:
        return (text, country)

    def phone_country(self, number: str) -> str:
        return number

    def zone_country(self, zone: str) -> str:
        return zone

    def country_zones(self, country: str) -> tuple[str, ...]:
        return (country,)

    def visible_reply(self, text: str) -> str:
        return text


def test_the_holidays_of_a_year_are_asked_for_once() -> None:
    lookups = CountingLookups()
    days = business_days("US", lookups, [d("2026-03-05")])
    assert days.add(d("2026-03-03"), 1) == d("2026-03-06")
    assert days.previous(d("2026-03-06")) == d("2026-03-03")
    assert lookups.asked == [2026]


@pytest.mark.spec("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C21")
@pytest.mark.parametrize(
    ("end", "near", "now", "expected"),
    [
        ("2026-03-03T11:30", "", "", "Tue 03 Mar 12:30"),
        ("2026-03-03T15:00", "", "", "Tue 03 Mar 16:00"),
        ("2026-03-03T15:01", "", "", "Wed 04 Mar 08:30"),
        ("2026-03-03T21:00", "", "", "Wed 04 Mar 08:30"),
        ("2026-03-03T00:30", "", "", "Tue 03 Mar 08:30"),
        ("2026-03-06T16:00", "", "", "Mon 09 Mar 08:30"),
        ("2026-03-06T16:00", NEW_YORK, "", "Fri 06 Mar 17:00"),
        ("2026-03-07T12:00", "", "", "Mon 09 Mar 08:30"),
        ("2026-03-07T12:00", NEW_YORK, "", "Sat 07 Mar 13:00"),
        ("2026-07-03T10:00", "", "", "Mon 06 Jul 08:30"),
        ("2026-03-03T20:00", NEW_YORK, "", "Wed 04 Mar 08:30"),
        ("2026-03-03T16:00", BERLIN, "", "Wed 04 Mar 08:30"),
        ("2026-03-03T11:30", "", "2026-03-03T14:02", "Tue 03 Mar 14:05"),
        ("2026-03-03T11:30", "", "2026-03-03T17:30", "Wed 04 Mar 08:30"),
        ("2026-03-03T16:00", "", "2026-03-05T11:00", "Thu 05 Mar 11:00"),
        ("2026-03-03T16:00", "", "2026-03-06T18:00", "Mon 09 Mar 08:30"),
    ],
)
def test_thank_yous_are_suggested_for_the_recipients_day(
    end: str, near: str, now: str, expected: str
) -> None:
    """The recipient sits in New York; `near` is the user's zone where a decision is near."""
    over = at(end, NEW_YORK)
    seen = at(now, NEW_YORK) if now else over
    found = suggested_send(over, NEW_YORK, US, seen, bool(near), near or BERLIN)
    assert local(found, NEW_YORK) == expected


@pytest.mark.parametrize(
    ("start", "end", "after", "expected"),
    [
        pytest.param(
            "2026-03-03T10:00", "2026-03-03T11:00", 30, "Tue 03 Mar 11:30", marks=pytest.mark.spec("C1")
        ),
        pytest.param(
            "2026-03-03T20:00", "2026-03-03T21:00", 30, "Tue 03 Mar 21:30", marks=pytest.mark.spec("C3")
        ),
        pytest.param(
            "2026-03-03T21:00", "2026-03-03T22:00", 180, "Tue 03 Mar 23:45", marks=pytest.mark.spec("C3")
        ),
        pytest.param(
            "2026-03-03T22:30", "2026-03-03T23:20", 30, "Tue 03 Mar 23:20", marks=pytest.mark.spec("C4")
        ),
        pytest.param(
            "2026-03-03T23:30", "2026-03-04T00:30", 30, "Wed 04 Mar 00:30", marks=pytest.mark.spec("C4")
        ),
    ],
)
def test_drafts_are_due_on_the_day_of_the_interview(start: str, end: str, after: int, expected: str) -> None:
    found = draft_due(at(start, BERLIN), at(end, BERLIN), BERLIN, Policy(drafts_after=after))
    assert local(found, BERLIN) == expected


@pytest.mark.spec("C24")
def test_reminders_of_other_processes_are_fifteen_minutes_away() -> None:
    ten = at("2026-03-10T10:00", BERLIN)
    quarter = timedelta(minutes=15)
    assert stagger(ten, frozenset()) == ten
    assert stagger(ten, {ten, ten + quarter}) == ten + 2 * quarter
    assert stagger(ten, {ten + timedelta(minutes=5)}) == ten + 2 * quarter
    assert stagger(ten, {ten - quarter, ten + quarter}) == ten
    full = {ten + n * quarter for n in range(30)}
    assert stagger(ten, full, until=ten + timedelta(hours=6)) == ten


@pytest.mark.parametrize(("day", "expected"), [("2026-03-12", "2026-03-12"), ("2026-03-05", "2026-03-09")])
def test_overdue_work_goes_to_the_next_business_day(day: str, expected: str) -> None:
    assert not_past(d(day), d("2026-03-07"), US) == d(expected)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"drafts_after": 181}, "drafts_after"),
        ({"lapse": 4}, "lapse"),
        ({"follow_up_wait": 2}, "follow_up_wait"),
    ],
)
def test_a_setting_out_of_range_is_refused_with_its_range(change: dict[str, int], named: str) -> None:
    with pytest.raises(ValueError, match=rf"{named} is \d+; it can be from \d+ to \d+"):
        Policy(**change)  # type: ignore[arg-type]


def test_hours_must_run_forwards() -> None:
    with pytest.raises(ValueError, match="hours_from"):
        Policy(hours_from=time(17))
    with pytest.raises(ValueError, match="phone_times"):
        Policy(phone_times=())


@pytest.mark.parametrize(
    ("wall", "zone", "expected"),
    [
        ("2026-03-29T02:30", BERLIN, "2026-03-29T01:00+00:00"),
        ("2026-10-25T02:30", BERLIN, "2026-10-25T00:30+00:00"),
        ("2026-03-08T02:00", NEW_YORK, "2026-03-08T07:00+00:00"),
        ("2011-12-30T10:00", "Pacific/Apia", "2011-12-30T10:00+00:00"),
        ("2026-03-29T03:00", BERLIN, "2026-03-29T01:00+00:00"),
    ],
)
@pytest.mark.spec("C9")
def test_skipped_and_doubled_hours_have_one_meaning(wall: str, zone: str, expected: str) -> None:
    moment = datetime.fromisoformat(wall)
    assert instant(moment.date(), moment.time(), zone).isoformat(timespec="minutes") == expected


ZONES = sorted(zoneinfo.available_timezones() - {"localtime", "Factory"})
DAYS = st.dates(date(1995, 1, 1), date(2036, 12, 31))
TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
COUNTRIES = st.sampled_from(["US", "DE", "FR", "IL", "NP", "AE", ""])


@settings(max_examples=400, deadline=None)
@given(DAYS, TIMES, st.sampled_from(ZONES))
@example(date(2026, 3, 29), time(2, 30), BERLIN)
@example(date(2026, 10, 4), time(2, 15), "Australia/Lord_Howe")
def test_in_every_zone_a_wall_time_is_the_first_instant_that_shows_it_or_later(
    day: date, wall: time, zone: str
) -> None:
    found = instant(day, wall, zone)
    wanted = datetime.combine(day, wall)
    shown = found.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    before = (found - timedelta(seconds=1)).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    assert shown >= wanted
    assert before < wanted or before > shown
    assert found.astimezone(ZoneInfo(zone)).fold == 0 or shown > wanted


@settings(max_examples=200, deadline=None)
@given(DAYS, st.integers(0, 60))
@example(date(2026, 8, 31), 6)
def test_months_later_is_the_same_day_or_the_last_of_the_month(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(days=1)).day == 1)


@settings(max_examples=200, deadline=None)
@given(DAYS, st.integers(1, 20), COUNTRIES)
def test_adding_business_days_only_ever_moves_forward_to_working_days(
    day: date, count: int, country: str
) -> None:
    days = calendar_of(country)
    later = days.add(day, count)
    assert days.is_business_day(later)
    assert days.add(day, count - 1) < later <= days.add(day, count + 1)
    assert later <= days.add(day + timedelta(days=1), count)
    assert days.between(day, later) == count


@settings(max_examples=200, deadline=None)
@given(
    DAYS,
    TIMES,
    st.sampled_from(ZONES),
    st.sampled_from(ZONES),
    st.integers(0, 20_000),
    st.booleans(),
    COUNTRIES,
)
def test_a_suggestion_is_never_past_nor_within_the_first_hour(
    day: date,
    ended: time,
    there: str,
    here: str,
    minutes: int,
    near: bool,
    country: str,
) -> None:
    over = instant(day, ended, there)
    now = over + timedelta(minutes=minutes)
    found = suggested_send(over, there, calendar_of(country), now, near, here)
    assert found >= max(now, over + timedelta(hours=1))
    if not near:
        assert calendar_of(country).is_business_day(found.astimezone(ZoneInfo(there)).date())


@settings(max_examples=150, deadline=None)
@given(DAYS, st.sampled_from(ZONES), st.sampled_from(ZONES))
def test_a_call_rings_in_waking_hours_or_not_at_all(day: date, there: str, here: str) -> None:
    call = phone_instant(day, there, here, USUAL)
    if call is not None:
        assert time(8) <= call.astimezone(ZoneInfo(here)).time() <= time(20)
        assert time(9, 30) <= call.astimezone(ZoneInfo(there)).time() <= time(16, 30)

"""When each step is due: days by business days (c.3), then the hour for the person who is written to (C)."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from followup.domain.business_days import BusinessDays
from followup.domain.interview import Kind
from followup.domain.policy import Policy
from followup.domain.stated import StatedDate
from followup.domain.zones import add_months, instant, local_day

SAME_DAY_UNTIL = time(15)
"""An interview that ends later is thanked for on the next business day (0.2, C1, C2)."""

SEND_FROM, SEND_UNTIL = time(8, 30), time(17)
EVENING_UNTIL = time(20, 30)
COOLING = timedelta(minutes=60)
"""No thank-you is suggested earlier after the end: minutes after, it looks prepared (b.5)."""

MONDAY_FROM, FRIDAY_UNTIL = time(10), time(15)
DRAFTS_UNTIL = time(23, 45)
AT_ONCE_AFTER = time(23, 15)
SLOT = timedelta(minutes=15)
_CALL_DAYS = 10
_MID_WEEK = (1, 2, 3)
_GRID = timedelta(minutes=5)


def draft_due(start: datetime, end: datetime, zone: str, policy: Policy) -> datetime:
    """When the thank-you drafts of a round are due (UTC): on the user's local day on which it started.

    A while after the end so that notes can come in (c.1), but before midnight (C3); at once when the round
    ends too late for that (C4).
    """
    day = local_day(start, zone)
    if end > instant(day, AT_ONCE_AFTER, zone):
        return end
    return min(end + timedelta(minutes=policy.drafts_after), instant(day, DRAFTS_UNTIL, zone))


def suggested_send(
    round_end: datetime,
    zone: str,
    days: BusinessDays,
    now: datetime,
    decision_is_near: bool,
    owner_zone: str,
) -> datetime:
    """When to send the thank-yous (UTC; c.2, C1 to C6): an hour after the end or later, never before `now`.

    `zone` and `days` are the recipient's, `owner_zone` the user's.
    """
    earliest = _up(max(round_end + COOLING, now))
    day = local_day(round_end, zone)
    if days.is_business_day(day) and round_end <= instant(day, SAME_DAY_UNTIL, zone):
        same_day = max(earliest, instant(day, SEND_FROM, zone))
        if same_day <= instant(day, SEND_UNTIL, zone):
            return same_day
    if decision_is_near and earliest < instant(local_day(round_end, owner_zone), EVENING_UNTIL, owner_zone):
        return earliest
    return _morning(days.add(day, 1), zone, days, earliest)


def _morning(day: date, zone: str, days: BusinessDays, earliest: datetime) -> datetime:
    """08:30 on that business day; when that is over, the next moment within somebody's working day."""
    usual = instant(day, SEND_FROM, zone)
    if usual >= earliest:
        return usual
    today = days.next_or_same(local_day(earliest, zone))
    begin = max(earliest, instant(today, SEND_FROM, zone))
    return (
        begin if begin <= instant(today, SEND_UNTIL, zone) else instant(days.add(today, 1), SEND_FROM, zone)
    )


def follow_up_day(
    base: date,
    stated: StatedDate | None,
    kind: Kind,
    policy: Policy,
    days: BusinessDays,
    *,
    unwanted: bool = False,
) -> date:
    """The recipient's day for the follow-up (c.3, C10 to C13, C19 to C21).

    A vague statement ("in spring") doubles the wait (d.4); `unwanted` says that they asked not to be chased,
    which adds a business day (C12).
    """
    if stated is not None and stated.is_date:
        day = days.add(stated.day, policy.stated_date_wait)
    else:
        wait = policy.wait_in(days.country)
        if kind is Kind.FINAL:
            wait = min(wait, policy.final_wait)
        day = days.add(base, wait * 2 if stated is not None else wait)
    day = days.add(day, 1) if unwanted else day
    return _mid_week(day, days) if days.country[:2] == "FR" else day


def _mid_week(day: date, days: BusinessDays) -> date:
    """The first business day from then on that is a Tuesday, Wednesday or Thursday (N3)."""
    for _ in range(_CALL_DAYS):
        if day.weekday() in _MID_WEEK:
            return day
        day = days.add(day, 1)
    return day


def phone_day(follow_up: date, policy: Policy, days: BusinessDays) -> date:
    """The day of the call, counted from the day the follow-up was sent, or will be (c.3)."""
    return days.add(follow_up, policy.gap_in(days.country))


def lapse_day(last: date, policy: Policy, days: BusinessDays) -> date:
    """From this day on silence after the last nudge counts as an answer (c.3)."""
    return days.add(last, policy.lapse)


def check_in_day(since: date, policy: Policy, days: BusinessDays) -> date:
    """The check-in, months after an outcome, the last contact or the interview (c.3, J1 to J5)."""
    return days.next_or_same(add_months(since, policy.check_in_months))


def after_return(day: date, return_date: date, days: BusinessDays) -> date:
    """A nudge's day moved behind an absence: the business day after the stated return, never earlier (G5)."""
    return max(day, days.add(return_date, 1))


def not_past(day: date, today: date, days: BusinessDays) -> date:
    """The day itself, or the next business day from today when it is over (c.3, invariant 4)."""
    return day if day >= today else days.next_or_same(today)


def decision_reminders(deadline: date, zone: str, days: BusinessDays) -> tuple[datetime, datetime]:
    """An offer's two reminders (UTC): two business days before at 18:00, and 09:00 on the day (c.1)."""
    before = days.previous(days.previous(deadline))
    return instant(before, time(18), zone), instant(deadline, time(9), zone)


def decent_time(day: date, at: time, policy: Policy) -> time:
    """A time of day moved into the recipient's hours, which are shorter on Mondays and Fridays (C18)."""
    first = max(policy.hours_from, MONDAY_FROM) if day.weekday() == 0 else policy.hours_from
    last = min(policy.hours_until, FRIDAY_UNTIL) if day.weekday() == 4 else policy.hours_until
    return min(max(at, first), last)


def follow_up_instant(day: date, zone: str, policy: Policy) -> datetime:
    """When the follow-up is due on its day (UTC), in the recipient's hours."""
    return instant(day, decent_time(day, policy.follow_up_time, policy), zone)


def phone_instant(day: date, zone: str, owner_zone: str, policy: Policy) -> datetime | None:
    """When to call on a day (UTC); None when no usual time is decent for both, so that a mail is better.

    Decent is: within the recipient's hours (C18), and in the user's own hours of the same
    calendar day (C15, C16).
    """
    return next(_calls(day, zone, owner_zone, policy, policy.phone_times), None)


def free_call(
    day: date,
    zone: str,
    owner_zone: str,
    policy: Policy,
    days: BusinessDays,
    busy: Collection[tuple[datetime, datetime]],
) -> datetime | None:
    """Like `phone_instant`, avoiding the user's appointments (UTC start and end; C23).

    Shifted inside the same day's hours, else to the next business day; None as above, or when the user is
    busy for two weeks.
    """
    if phone_instant(day, zone, owner_zone, policy) is None:
        return None
    for _ in range(_CALL_DAYS):
        times = (*policy.phone_times, *_quarters(policy.hours_from, policy.hours_until))
        for call in _calls(day, zone, owner_zone, policy, times):
            if not any(start < call + SLOT and call < end for start, end in busy):
                return call
        day = days.add(day, 1)
    return None


def stagger(start: datetime, taken: Container[datetime], until: datetime | None = None) -> datetime:
    """The first quarter of an hour from `start` on that touches no reminder in `taken` (full minutes; C24).

    With no such place up to `until`, `start` itself: ringing together is better than ringing at night.
    """
    minutes = [timedelta(minutes=minute) for minute in range(-14, 15)]
    place = start
    while any(place + minute in taken for minute in minutes):
        place += SLOT
        if until is not None and place > until:
            return start
    return place


def _calls(
    day: date, zone: str, owner_zone: str, policy: Policy, times: Collection[time]
) -> Iterator[datetime]:
    for at in times:
        if decent_time(day, at, policy) != at:
            continue
        call = instant(day, at, zone)
        there = call.astimezone(ZoneInfo(owner_zone))
        if there.date() == day and policy.own_hours[0] <= there.time() <= policy.own_hours[1]:
            yield call


def _quarters(first: time, last: time) -> tuple[time, ...]:
    begin = (first.hour * 60 + first.minute + 14) // 15
    return tuple(
        time(quarter // 4, quarter % 4 * 15)
        for quarter in range(begin, last.hour * 4 + last.minute // 15 + 1)
    )


def _up(moment: datetime) -> datetime:
    """The next full five minutes, because reminders stand at such times."""
    rest = (moment - datetime(1970, 1, 1, tzinfo=UTC)) % _GRID
    return moment + (_GRID - rest if rest else rest)


__all__ = [
    "add_months",
    "after_return",
    "check_in_day",
    "decent_time",
    "decision_reminders",
    "draft_due",
    "follow_up_day",
    "follow_up_instant",
    "free_call",
    "instant",
    "lapse_day",
    "not_past",
    "phone_day",
    "phone_instant",
    "stagger",
    "suggested_send",
]

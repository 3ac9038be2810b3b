"""When each step is due: rules in the right zone, computed in business days (c.1 to c.3, C)."""

from __future__ import annotations

import calendar
from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from followup.domain.business_days import BusinessDays
from followup.domain.dates import StatedDate
from followup.domain.interview import Kind
from followup.domain.policy import Policy

EARLIEST_SEND = timedelta(minutes=60)
"""A thank-you within minutes looks as if it had been written before (b.5)."""

_AFTERNOON = time(15, 0)
_LAST_SEND = time(17, 0)
_MORNING = time(8, 30)
_EVENING = time(20, 30)
_SLOT = timedelta(minutes=15)


def instant(day: date, at: time, zone: str) -> datetime:
    """The UTC instant of a wall time. In a gap the first valid instant after it, in a fold the first (C4)."""
    tz = ZoneInfo(zone)
    wall = datetime.combine(day, at)
    found = wall.replace(tzinfo=tz).astimezone(UTC)
    if found.astimezone(tz).replace(tzinfo=None) == wall:
        return found
    # The wall time does not exist: the clock jumped over it. The transition is the first instant after.
    before = found - timedelta(hours=3)
    offset = before.astimezone(tz).utcoffset()
    low, high = before, found + timedelta(hours=3)
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) / 2
        if middle.astimezone(tz).utcoffset() == offset:
            low = middle
        else:
            high = middle
    return high.replace(microsecond=0)


def add_months(day: date, months: int) -> date:
    """The same day so many months later, the last of the month where there is none (J5)."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def draft_due(start: datetime, end: datetime, owner_zone: str, policy: Policy) -> datetime:
    """When thank-you drafts appear: after the last session, on the user's local day the round began (C1, C3, C4)."""
    zone = ZoneInfo(owner_zone)
    due = end + timedelta(minutes=policy.drafts_after_minutes)
    if due.astimezone(zone).date() == start.astimezone(zone).date():
        return due
    last_of_day = instant(start.astimezone(zone).date(), time(23, 45), owner_zone)
    return max(end, min(due, last_of_day))


def suggested_send(
    end: datetime, zone: str, days: BusinessDays, now: datetime, decision_is_near: bool, owner_zone: str
) -> datetime:
    """When to send the thank-yous (c.2), not before an hour has passed; UTC.

    `zone` is the recipient's, `owner_zone` the user's, `now` moves a missed suggestion on.
    """
    local = end.astimezone(ZoneInfo(zone))
    earliest = max(end + EARLIEST_SEND, now + timedelta(minutes=5))
    earliest += (timedelta(minutes=5) - timedelta(minutes=earliest.minute % 5, seconds=earliest.second)) % timedelta(minutes=5)
    earliest = earliest.replace(second=0, microsecond=0)
    last = instant(local.date(), _LAST_SEND, zone)
    if days.is_business_day(local.date()) and local.time() <= _AFTERNOON and earliest <= last:
        return earliest
    if decision_is_near:
        evening = instant(end.astimezone(ZoneInfo(owner_zone)).date(), _EVENING, owner_zone)
        if earliest < evening:
            return earliest
    day = days.add(max(local.date(), now.astimezone(ZoneInfo(zone)).date() - timedelta(days=1)), 1)
    morning = instant(day, _MORNING, zone)
    return morning if morning > now else instant(days.add(day, 1), _MORNING, zone)


def follow_up_day(base: date, stated: StatedDate | None, kind: Kind, policy: Policy, days: BusinessDays) -> date:
    """The day of the follow-up: after the stated date, else after the custom of the country (C10, C13, C21)."""
    if stated is not None:
        return days.add(max(stated.day, base), policy.stated_date_wait)
    if kind is Kind.FINAL:
        return days.add(base, policy.final_round_wait)
    return days.add(base, policy.wait_for(days.country))


def phone_day(follow_up: date, policy: Policy, days: BusinessDays) -> date:
    """The day of the call, counted from the follow-up's sending or its plan."""
    return days.add(follow_up, policy.gap_for(days.country))


def lapse_day(last: date, policy: Policy, days: BusinessDays) -> date:
    """The day on which silence counts as an answer (H20)."""
    return days.add(last, policy.lapse_after)


def check_in_day(since: date, policy: Policy, days: BusinessDays) -> date:
    """Six months on, moved to the next business day (J1 to J5)."""
    return days.next_or_same(add_months(since, policy.check_in_months))


def phone_instant(day: date, zone: str, owner_zone: str, policy: Policy) -> datetime | None:
    """A time to call that is decent at both ends; None when there is none, meaning an email (C15, C16, C18)."""
    for at in policy.phone_times:
        if (day.weekday() == 0 and at < time(10)) or (day.weekday() == 4 and at >= _AFTERNOON):
            continue
        found = instant(day, at, zone)
        here = found.astimezone(ZoneInfo(owner_zone)).time()
        if policy.own_hours[0] <= here <= policy.own_hours[1]:
            return found
    return None


def stagger(start: datetime, taken: Collection[datetime]) -> datetime:
    """The first free quarter of an hour from `start` on (C24)."""
    while start in taken:
        start += _SLOT
    return start

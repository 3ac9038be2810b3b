"""Occurrences of a series: the part of RFC 5545 that calendars of people hold (google_api 3.3)."""

from __future__ import annotations

import calendar as months
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from heapq import merge
from itertools import islice
from zoneinfo import ZoneInfo

from followup.sandbox.call import Json
from followup.sandbox.errors import known_error

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MOST = 2_000


def check_recurrence(lines: list[str]) -> None:
    """Raise ApiError 400 for lines that Google refuses or that cannot be expanded here."""
    for line in lines:
        name, _, value = line.partition(":")
        if name.partition(";")[0] not in {"RRULE", "EXRULE", "RDATE", "EXDATE"} or not value:
            raise known_error(400, "invalid", "Invalid recurrence rule.")
        if name == "RRULE" and _parts(value).get("FREQ") not in {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}:
            raise known_error(400, "invalid", "Invalid recurrence rule.")


def occurrences(lines: list[str], first: datetime, until: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    """Local (naive) starts of a series up to a local limit, ascending, at most two thousand.

    `first` is the local start of the series; dates of all-day series are midnights.
    """
    rules = [line.partition(":")[2] for line in lines if line.startswith("RRULE")]
    extra = sorted(_dates(lines, "RDATE", zone))
    skipped = set(_dates(lines, "EXDATE", zone))
    streams = [_rule(_parts(rule), first, zone) for rule in rules] or [iter([first])]
    previous: datetime | None = None
    for start in islice(merge(*streams, extra), _MOST):
        if start > until:
            return
        if start != previous and start not in skipped:
            yield start
        previous = start


def _parts(rule: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in rule.upper().split(";") if "=" in part)


def _rule(parts: dict[str, str], first: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    limit = _until(parts.get("UNTIL", ""), first, zone)
    starts: Iterator[datetime] = (start for start in _candidates(parts, first) if start >= first)
    if "COUNT" in parts:
        starts = islice(starts, int(parts["COUNT"]))
    for start in starts:
        if limit is not None and start > limit:
            return
        yield start


def _candidates(parts: dict[str, str], first: datetime) -> Iterator[datetime]:
    interval = int(parts.get("INTERVAL", "1"))
    frequency = parts["FREQ"]
    if frequency == "DAILY":
        yield from _steps(first, timedelta(days=interval))
    elif frequency == "WEEKLY":
        yield from _weekly(parts.get("BYDAY", _DAYS[first.weekday()]), first, interval)
    else:
        step = interval * (12 if frequency == "YEARLY" else 1)
        yield from _monthly(parts, first, step)


def _steps(first: datetime, step: timedelta) -> Iterator[datetime]:
    start = first
    for _ in range(_MOST):
        yield start
        start += step


def _weekly(days: str, first: datetime, interval: int) -> Iterator[datetime]:
    wanted = sorted(_DAYS.index(day[-2:]) for day in days.split(","))
    monday = first - timedelta(days=first.weekday())
    for week in _steps(monday, timedelta(weeks=interval)):
        for day in wanted:
            yield week + timedelta(days=day)


def _monthly(parts: dict[str, str], first: datetime, step: int) -> Iterator[datetime]:
    month = first.year * 12 + first.month - 1
    for _ in range(_MOST):
        year, index = divmod(month, 12)
        if year > 9_000:
            return
        for day in _days_of_month(parts, first, year, index + 1):
            yield first.replace(year=year, month=index + 1, day=day)
        month += step


def _days_of_month(parts: dict[str, str], first: datetime, year: int, month: int) -> list[int]:
    length = months.monthrange(year, month)[1]
    if "BYDAY" in parts and parts["FREQ"] == "MONTHLY":
        days = (_nth_weekday(day, year, month, length) for day in parts["BYDAY"].split(","))
        return sorted(day for day in days if day)
    wanted = [int(day) for day in parts.get("BYMONTHDAY", str(first.day)).split(",")]
    return sorted(day if day > 0 else length + 1 + day for day in wanted if abs(day) <= length)


def _nth_weekday(text: str, year: int, month: int, length: int) -> int:
    match = re.fullmatch(r"([+-]?\d)?([A-Z]{2})", text)
    if match is None:
        return 0
    nth = int(match.group(1) or 1)
    weekday = _DAYS.index(match.group(2))
    days = [day for day in range(1, length + 1) if date(year, month, day).weekday() == weekday]
    index = nth - 1 if nth > 0 else nth
    return days[index] if -len(days) <= index < len(days) else 0


def _until(text: str, first: datetime, zone: ZoneInfo) -> datetime | None:
    if not text:
        return None
    moment = _local(text, zone)
    return moment.replace(hour=first.hour, minute=first.minute) if len(text) == 8 else moment


def _dates(lines: list[str], name: str, zone: ZoneInfo) -> Iterator[datetime]:
    for line in lines:
        head, _, value = line.partition(":")
        if head.partition(";")[0] == name:
            yield from (_local(text, zone) for text in value.split(","))


def _local(text: str, zone: ZoneInfo) -> datetime:
    if text.endswith("Z"):
        moment = datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        return moment.astimezone(zone).replace(tzinfo=None)
    return datetime.fromisoformat(text)


def original_key(when: Json) -> str:
    """The part of an instance id that names its original start: UTC basic form, or the date."""
    if "date" in when:
        return str(when["date"]).replace("-", "")
    return f"{datetime.fromisoformat(when['dateTime']).astimezone(UTC):%Y%m%dT%H%M%SZ}"

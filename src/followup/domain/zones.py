"""Wall-clock times and months turned into instants and days (C9; c.3)."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def instant(day: date, at: time, zone: str) -> datetime:
    """The UTC instant of a wall-clock time in an IANA zone.

    A time that the clocks skip becomes the first instant after the gap; of a time that comes twice, the
    first is meant. Raises `zoneinfo.ZoneInfoNotFoundError` for an unknown zone.
    """
    place = ZoneInfo(zone)
    wall = datetime.combine(day, at)
    later = wall.replace(tzinfo=place).astimezone(UTC)
    if _wall(later, place) == wall:
        return later
    earlier = wall.replace(tzinfo=place, fold=1).astimezone(UTC)
    while later - earlier > timedelta(seconds=1):
        middle = earlier + timedelta(seconds=(later - earlier) // timedelta(seconds=2))
        if _wall(middle, place) >= wall:
            later = middle
        else:
            earlier = middle
    return later


def local_day(moment: datetime, zone: str) -> date:
    """The calendar day of an instant in a zone."""
    return moment.astimezone(ZoneInfo(zone)).date()


def add_months(day: date, months: int) -> date:
    """The same day of the month `months` later, or the last one of a shorter month (J5)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _wall(moment: datetime, place: ZoneInfo) -> datetime:
    return moment.astimezone(place).replace(tzinfo=None, fold=0)

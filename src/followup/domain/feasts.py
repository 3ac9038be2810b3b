"""Feasts that people count from: "after Easter", "before Christmas" (d.4)."""

from __future__ import annotations

from datetime import date, timedelta


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap, century_rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - correction + 15) % 30
    quarter, quarter_rest = divmod(rest, 4)
    weekday = (32 + 2 * century_rest + 2 * quarter - epact - quarter_rest) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def thanksgiving(year: int) -> date:
    """The fourth Thursday of November (United States)."""
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)


def feast(name: str, year: int) -> tuple[date, date]:
    """First and last day of a feast: easter, pentecost, christmas, new_year, thanksgiving."""
    if name == "easter":
        return easter(year) - timedelta(days=2), easter(year) + timedelta(days=1)
    if name == "pentecost":
        return easter(year) + timedelta(days=49), easter(year) + timedelta(days=50)
    if name == "thanksgiving":
        return thanksgiving(year), thanksgiving(year) + timedelta(days=1)
    if name == "new_year":
        return date(year - 1, 12, 31), date(year, 1, 1)
    return date(year, 12, 24), date(year, 12, 26)

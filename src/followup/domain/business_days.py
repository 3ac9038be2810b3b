"""Business days: weekends, public holidays and quiet days of a country (C14, C17)."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date, timedelta

from followup.domain.feasts import thanksgiving
from followup.domain.lookups import Lookups

SATURDAY_SUNDAY = frozenset({5, 6})

WEEKENDS: dict[str, frozenset[int]] = {
    "AE": SATURDAY_SUNDAY,
    "AF": frozenset({3, 4}),
    "BD": frozenset({4, 5}),
    "BH": frozenset({4, 5}),
    "BN": frozenset({4, 6}),
    "DZ": frozenset({4, 5}),
    "EG": frozenset({4, 5}),
    "IL": frozenset({4, 5}),
    "IQ": frozenset({4, 5}),
    "IR": frozenset({3, 4}),
    "JO": frozenset({4, 5}),
    "KW": frozenset({4, 5}),
    "LY": frozenset({4, 5}),
    "MV": frozenset({4, 5}),
    "NP": frozenset({5}),
    "OM": frozenset({4, 5}),
    "QA": frozenset({4, 5}),
    "SA": frozenset({4, 5}),
    "SD": frozenset({4, 5}),
    "SY": frozenset({4, 5}),
    "YE": frozenset({4, 5}),
}
"""Weekdays (Monday is 0) on which nobody works, by country; Saturday and Sunday everywhere else."""

_LONGEST_BREAK = 60


@dataclass(frozen=True, slots=True)
class BusinessDays:
    """The working calendar of one country. `holidays` gives the public holidays of a year."""

    country: str = ""
    weekend: frozenset[int] = SATURDAY_SUNDAY
    holidays: Callable[[int], frozenset[date]] = field(default=lambda _year: frozenset(), compare=False)
    quiet: frozenset[date] = frozenset()

    def is_business_day(self, day: date) -> bool:
        """Whether people work on that day."""
        return not (
            day.weekday() in self.weekend
            or day in self.quiet
            or _always_quiet(day, self.country)
            or day in self.holidays(day.year)
        )

    def add(self, day: date, count: int) -> date:
        """The `count`-th business day strictly after `day` (c.3); the day itself for a count of zero."""
        for _ in range(count):
            day = self.next_or_same(day + timedelta(days=1))
        return day

    def next_or_same(self, day: date) -> date:
        """The day itself if people work, else the next one on which they do."""
        for _ in range(_LONGEST_BREAK):
            if self.is_business_day(day):
                return day
            day += timedelta(days=1)
        return day

    def previous(self, day: date) -> date:
        """The last business day strictly before `day`."""
        for _ in range(_LONGEST_BREAK):
            day -= timedelta(days=1)
            if self.is_business_day(day):
                return day
        return day

    def between(self, first: date, last: date) -> int:
        """How many business days lie after `first` up to and including `last`."""
        count = 0
        while first < last:
            first += timedelta(days=1)
            count += self.is_business_day(first)
        return count


def business_days(country: str, lookups: Lookups, quiet_days: Collection[date] = ()) -> BusinessDays:
    """The working calendar of a country (ISO 3166, also with subdivision); weekends only when unknown."""
    known: dict[int, frozenset[date]] = {}

    def holidays(year: int) -> frozenset[date]:
        if year not in known:
            known[year] = lookups.holidays(country, year) if country else frozenset()
        return known[year]

    weekend = WEEKENDS.get(country[:2].upper(), SATURDAY_SUNDAY)
    return BusinessDays(country.upper(), weekend, holidays, frozenset(quiet_days))


def _always_quiet(day: date, country: str) -> bool:
    """The days between the years, and the day after Thanksgiving in the United States (C14)."""
    if (day.month, day.day) >= (12, 24) or (day.month, day.day) == (1, 1):
        return True
    return country[:2] == "US" and day == thanksgiving(day.year) + timedelta(days=1)

"""Public holidays written out by hand, for the countries the tests speak of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from followup.domain.business_days import SATURDAY_SUNDAY, WEEKENDS, BusinessDays

HOLIDAYS: dict[str, frozenset[date]] = {
    "US": frozenset(
        {
            date(2026, 1, 1), date(2026, 1, 19), date(2026, 2, 16), date(2026, 5, 25), date(2026, 6, 19),
            date(2026, 7, 3), date(2026, 7, 4), date(2026, 9, 7), date(2026, 10, 12), date(2026, 11, 11),
            date(2026, 11, 26), date(2026, 12, 25), date(2027, 1, 1), date(2027, 1, 18), date(2027, 2, 15),
        }
    ),
    "DE": frozenset(
        {
            date(2026, 1, 1), date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 1), date(2026, 5, 14),
            date(2026, 5, 25), date(2026, 10, 3), date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1),
        }
    ),
    "FR": frozenset(
        {
            date(2026, 1, 1), date(2026, 4, 6), date(2026, 5, 1), date(2026, 5, 8), date(2026, 5, 14),
            date(2026, 5, 25), date(2026, 7, 14), date(2026, 8, 15), date(2026, 11, 1), date(2026, 11, 11),
            date(2026, 12, 25), date(2027, 1, 1),
        }
    ),
}  # fmt: skip


def calendar_of(country: str, quiet: Iterable[date] = ()) -> BusinessDays:
    """The working calendar of a country; one without a table here has weekends only."""
    known = HOLIDAYS.get(country[:2], frozenset())
    return BusinessDays(
        country,
        WEEKENDS.get(country[:2], SATURDAY_SUNDAY),
        lambda year: frozenset(day for day in known if day.year == year),
        frozenset(quiet),
    )


US, DE, FR = calendar_of("US"), calendar_of("DE"), calendar_of("FR")

"""Public holidays by country and year."""

from __future__ import annotations

from datetime import date
from functools import lru_cache


@lru_cache(maxsize=512)
def public_holidays(country: str, year: int) -> frozenset[date]:
    """Public holidays of an ISO 3166 country (`DE`) or subdivision (`DE-BY`), with substitute days.

    An unknown subdivision falls back to its country; an unknown country gives an empty set.
    """
    import holidays

    code, _, part = country.strip().upper().partition("-")
    for subdivision in (part, None) if part else (None,):
        try:
            found = holidays.country_holidays(code, subdiv=subdivision, years=year)
        except NotImplementedError:
            continue
        return frozenset(day for day in found if day.year == year)
    return frozenset()

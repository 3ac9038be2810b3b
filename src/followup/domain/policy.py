"""What the user may decide about timing and content, with the documented defaults and ranges (c.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from types import MappingProxyType
from typing import Literal

RANGES: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "drafts_after": (0, 180),
        "follow_up_wait": (3, 15),
        "stated_date_wait": (1, 5),
        "final_wait": (1, 5),
        "phone_gap": (2, 10),
        "lapse": (5, 20),
        "check_in_months": (3, 12),
        "lookback_days": (0, 14),
        "lookback_business_days": (0, 30),
    }
)
"""Smallest and largest allowed value of each number in a `Policy`."""

DEFAULT_WAIT = 5
WAITS: Mapping[str, int] = MappingProxyType(
    {"FR": 7, "BE": 7, "DE": 10, "AT": 10, "CH": 10, "IT": 6, "PT": 6, "JP": 7, "KR": 7}
)
"""Business days before the follow-up where a country's custom differs (0.2, b.6)."""

DEFAULT_GAP = 3
GAPS: Mapping[str, int] = MappingProxyType({"DE": 5, "AT": 5, "CH": 5})
"""Business days between follow-up and call where a country's custom differs (b.6)."""

NO_CALLS = frozenset({"JP", "KR"})
"""Countries where nobody is called after an interview: a second mail is written instead (b.6)."""

MAIL_FIRST = frozenset({"AT", "AU", "CH", "DE", "DK", "ES", "GB", "IE", "IT", "NL", "NO", "PL", "PT", "SE"})
"""Countries where calling a manager is unusual: the reminder offers the mail before the number (I8, b.6)."""


@dataclass(frozen=True, slots=True)
class Policy:
    """All settings that decide when something is due and what it may contain.

    `drafts_after` is in minutes; `follow_up_wait`, `stated_date_wait`, `final_wait`, `phone_gap`, `lapse` and
    `lookback_business_days` are business days, `lookback_days` calendar days. None means the custom of the
    recipient's country. Times of day are those of the recipient, but for `own_hours`, when the user
    makes calls. `neutral_titles` keeps company names out of reminder titles.
    Raises ValueError on a number out of range.
    """

    notes_event: bool = True
    drafts_after: int = 30
    without_notes: Literal["generic", "hold"] = "generic"
    send_reminder: bool = True
    nudge: bool = True
    follow_up_wait: int | None = None
    stated_date_wait: int = 2
    final_wait: int = 3
    follow_up_time: time = time(10)
    phone: Literal["planned", "never"] = "planned"
    phone_gap: int | None = None
    phone_times: tuple[time, ...] = (time(10, 30), time(14, 30))
    lapse: int = 5
    check_in_months: int = 6
    hours_from: time = time(9, 30)
    hours_until: time = time(16, 30)
    own_hours: tuple[time, time] = (time(8), time(20))
    quiet_days: frozenset[date] = frozenset()
    courtesy: Literal["rearm", "cancel"] = "rearm"
    card: bool = False
    lookback_days: int = 3
    lookback_business_days: int = 15
    neutral_titles: bool = False

    def __post_init__(self) -> None:
        for name, (low, high) in RANGES.items():
            value = getattr(self, name)
            if value is not None and not low <= value <= high:
                raise ValueError(f"{name} is {value}; it can be from {low} to {high}")
        if self.hours_from >= self.hours_until:
            raise ValueError("hours_from must be earlier than hours_until")
        if not self.phone_times:
            raise ValueError("phone_times needs at least one time of day")

    def wait_in(self, country: str) -> int:
        """Business days before the follow-up in a country (ISO 3166, also with subdivision)."""
        return self.follow_up_wait or WAITS.get(country[:2].upper(), DEFAULT_WAIT)

    def gap_in(self, country: str) -> int:
        """Business days between follow-up and call in a country."""
        return self.phone_gap or GAPS.get(country[:2].upper(), DEFAULT_GAP)

    def calls_in(self, country: str) -> bool:
        """Whether the user calls at all, and people of a country may be called (I5, I8)."""
        return self.phone != "never" and country[:2].upper() not in NO_CALLS

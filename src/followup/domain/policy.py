"""The user's settings that decide timing and content, with the documented defaults (c.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

FOLLOW_UP_WAIT: dict[str, int] = {"FR": 7, "BE": 7, "DE": 10, "AT": 10, "CH": 10, "JP": 7, "KR": 7, "IT": 6, "PT": 6}
"""Business days before the follow-up when no date was named, by the recipient's country (b.6); 5 elsewhere."""

PHONE_GAP: dict[str, int] = {"DE": 5, "AT": 5, "CH": 5}
"""Business days between follow-up and call, by the recipient's country; 3 elsewhere."""


@dataclass(frozen=True, slots=True)
class Policy:
    """Timing and content. Times of day are the recipient's unless said otherwise; waits are business days.

    `follow_up_wait` and `phone_gap` of None mean the custom of the recipient's country. `phone` is "planned"
    or "never" (I9), `without_notes` "generic" or "hold" (B5), `courtesy` "rearm" or "cancel" (f.3.3).
    """

    drafts_after_minutes: int = 30
    notes_event: bool = True
    nudge: bool = True
    follow_up_wait: int | None = None
    stated_date_wait: int = 2
    final_round_wait: int = 3
    phone_gap: int | None = None
    lapse_after: int = 5
    check_in_months: int = 6
    follow_up_time: time = time(10, 0)
    phone_times: tuple[time, time] = (time(10, 30), time(14, 30))
    hours: tuple[time, time] = (time(9, 30), time(16, 30))
    own_hours: tuple[time, time] = (time(8, 0), time(20, 0))
    phone: str = "planned"
    without_notes: str = "generic"
    courtesy: str = "rearm"
    lookback_days: int = 3
    quiet_days: tuple[date, ...] = ()
    neutral_titles: bool = False

    def wait_for(self, country: str) -> int:
        """Business days before the follow-up when no date was named."""
        return self.follow_up_wait if self.follow_up_wait is not None else FOLLOW_UP_WAIT.get(country[:2].upper(), 5)

    def gap_for(self, country: str) -> int:
        """Business days between follow-up and call."""
        return self.phone_gap if self.phone_gap is not None else PHONE_GAP.get(country[:2].upper(), 3)

"""Quota units: what each method costs, and the sliding minute per user (google_api 5.1, 5.2)."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from followup.sandbox.call import ApiError
from followup.sandbox.errors import known_error

GMAIL_UNITS_PER_MINUTE = 6_000
CALENDAR_REQUESTS_PER_MINUTE = 600

GMAIL_UNITS = {
    "gmail.users.getProfile": 1,
    "gmail.users.watch": 100,
    "gmail.users.stop": 50,
    "gmail.users.labels.list": 1,
    "gmail.users.labels.get": 1,
    "gmail.users.labels.create": 5,
    "gmail.users.labels.patch": 5,
    "gmail.users.labels.update": 5,
    "gmail.users.labels.delete": 5,
    "gmail.users.history.list": 2,
    "gmail.users.messages.list": 5,
    "gmail.users.messages.get": 20,
    "gmail.users.messages.attachments.get": 20,
    "gmail.users.messages.modify": 5,
    "gmail.users.messages.batchModify": 50,
    "gmail.users.messages.batchDelete": 50,
    "gmail.users.messages.delete": 10,
    "gmail.users.messages.import": 25,
    "gmail.users.messages.insert": 25,
    "gmail.users.messages.send": 100,
    "gmail.users.messages.trash": 20,
    "gmail.users.messages.untrash": 20,
    "gmail.users.threads.list": 10,
    "gmail.users.threads.get": 40,
    "gmail.users.threads.modify": 10,
    "gmail.users.threads.trash": 20,
    "gmail.users.threads.untrash": 20,
    "gmail.users.threads.delete": 20,
    "gmail.users.drafts.list": 5,
    "gmail.users.drafts.get": 20,
    "gmail.users.drafts.create": 10,
    "gmail.users.drafts.update": 15,
    "gmail.users.drafts.delete": 10,
    "gmail.users.drafts.send": 100,
}


def units_of(method: str) -> int:
    """The cost of a method; Calendar counts requests, a patch for three (google_api 3.6)."""
    if method.startswith("calendar.") and method.endswith(".patch"):
        return 3
    return GMAIL_UNITS.get(method, 1)


@dataclass(slots=True)
class Quota:
    """Units used in the last minute per user, project and API, and in all per method.

    `over` chooses between the two documented answers (403 and 429, both rateLimitExceeded).
    """

    enabled: bool = True
    over: Literal[403, 429] = 403
    retry_after: int | None = None
    gmail_per_minute: int = GMAIL_UNITS_PER_MINUTE
    calendar_per_minute: int = CALENDAR_REQUESTS_PER_MINUTE
    units: Counter[str] = field(default_factory=Counter)
    calls: Counter[str] = field(default_factory=Counter)
    _windows: dict[tuple[str, str, str], _Window] = field(default_factory=dict)

    def charge(self, method: str, account: str, project: str, now: datetime) -> int:
        """Charge a call and return its units; ApiError when the minute is used up."""
        cost = units_of(method)
        if self.enabled:
            api = method.split(".", 1)[0]
            limit = self.gmail_per_minute if api == "gmail" else self.calendar_per_minute
            window = self._windows.setdefault((api, account, project), _Window())
            if window.used(now) + cost > limit:
                raise self._exceeded(api)
            window.add(now, cost)
        self.units[method] += cost
        self.calls[method] += 1
        return cost

    def _exceeded(self, api: str) -> ApiError:
        message = "" if api == "gmail" else "Rate Limit Exceeded"
        return known_error(self.over, "rateLimitExceeded", message, retry_after=self.retry_after)


@dataclass(slots=True)
class _Window:
    """The charges of the last minute."""

    charges: deque[tuple[datetime, int]] = field(default_factory=deque)
    total: int = 0

    def used(self, now: datetime) -> int:
        start = now - timedelta(minutes=1)
        # a charge later than `now` belongs to a time before the clock was set back
        while self.charges and (self.charges[0][0] <= start or self.charges[0][0] > now):
            self.total -= self.charges.popleft()[1]
        return self.total

    def add(self, now: datetime, units: int) -> None:
        if self.charges and self.charges[-1][0] == now:
            units_before = self.charges.pop()[1]
            self.charges.append((now, units_before + units))
        else:
            self.charges.append((now, units))
        self.total += units

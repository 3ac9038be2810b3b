"""Asking "has it come?" so that every unanswered question says when to look again."""

from __future__ import annotations

from datetime import datetime


class Moments:
    """The plan's view of time. Each instant that was asked about and lies ahead becomes a wake-up.

    A plan compares with the clock only through `reached`, so no change that time alone brings can be
    forgotten: `next` is the earliest instant at which some answer would differ.
    """

    def __init__(self, now: datetime) -> None:
        if now.tzinfo is None:
            raise ValueError("now must know its time zone")
        self.now = now
        self._ahead: set[datetime] = set()

    def reached(self, instant: datetime) -> bool:
        """Whether `instant` has come."""
        if instant <= self.now:
            return True
        self._ahead.add(instant)
        return False

    @property
    def next(self) -> datetime | None:
        """The earliest instant ahead that was asked about, or None."""
        return min(self._ahead, default=None)

"""What was played, and how often a promise was broken."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tests.simulation.play import Played


@dataclass(slots=True)
class Figures:
    """Counts of the runs of one kind, since `begun` (seconds)."""

    begun: float = field(default_factory=time.monotonic)
    runs: int = 0
    calls: int = 0
    struck: int = 0
    kills: int = 0
    asked: int = 0
    broken: int = 0

    def count(self, played: Played, schedule: Mapping[int, str], wrong: Sequence[str]) -> None:
        """One run more."""
        self.runs += 1
        self.calls += played.calls
        self.struck += sum(number <= played.calls for number in schedule)
        self.kills += played.kills
        self.asked += bool(played.asked)
        self.broken += bool(wrong)

    def lines(self, what: str) -> tuple[str, str]:
        """For people to read."""
        rate = 60 * self.runs / (time.monotonic() - self.begun)
        counts = (
            f"{self.runs} schedules, {self.calls} requests, {self.struck} of them struck, {self.kills} kills"
        )
        asked = f"{self.asked} asked the user for help; {self.broken} broke a promise"
        return f"{what}: {counts}", f"{rate:.0f} schedules a minute; {asked}"

"""What was played, and how often a promise was broken."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tests.simulation.chaos import FAULTS
from tests.simulation.play import Played

MOST_ASKED = {
    "singles": 0.03,
    "at reads": 0.005,
    "pairs": 0.01,
    "mixes": 0.16,
    "at settling": 0.16,
    "in variants": 0.4,
    "user acts": 0.02,
}
"""The share of runs of each sort that may end in asking the user (reliability G10, 6.6).

Of single strikes it is the refusals alone. A mix strikes at every twentieth request or oftener.
"""

MANY = 300
"""Of fewer runs no share is told: some scenes hold more that may be refused than others."""


@dataclass(slots=True)
class Figures:
    """Counts of runs, since `begun` (seconds); `sorts` is how many of each sort there were.

    A boundary is one side of one request of one scene or story: before it, or after it.
    """

    begun: float = field(default_factory=time.monotonic)
    sorts: Counter[str] = field(default_factory=Counter)
    boundaries: set[tuple[str, int, str]] = field(default_factory=set)
    calls: int = 0
    struck: int = 0
    kills: int = 0
    asked: Counter[str] = field(default_factory=Counter)
    broken: int = 0

    def count(
        self, sort: str, where: str, played: Played, schedule: Mapping[int, str], wrong: Sequence[str]
    ) -> None:
        """One run more, of a scene or story."""
        met = {number: kind for number, kind in schedule.items() if number <= played.calls}
        self.sorts[sort] += 1
        self.calls += played.calls
        self.struck += len(met)
        self.boundaries.update((where, number, _side(kind)) for number, kind in met.items())
        self.kills += played.kills
        self.asked[sort] += bool(played.asked)
        self.broken += bool(wrong)

    def lines(self, what: str) -> Iterator[str]:
        """For people to read."""
        runs = self.sorts.total()
        rate = 60 * runs / (time.monotonic() - self.begun)
        sorts = ", ".join(f"{number} {sort}" for sort, number in self.sorts.items())
        yield f"{what}: {runs} schedules ({sorts}), {rate:.0f} a minute"
        yield (
            f"{self.calls} requests, {self.struck} of them struck at {len(self.boundaries)} boundaries, "
            f"{self.kills} kills"
        )
        asked = (
            f"{self.asked[sort]} of {number} {sort} ({self._share(sort):.1%})"
            for sort, number in self.sorts.items()
        )
        yield f"asked the user for help: {', '.join(asked)}"
        yield from self.too_many()
        yield f"{self.broken} broke a promise"

    def too_many(self) -> Iterator[str]:
        """The sorts of runs in which the user was asked too often."""
        for sort in self.asked:
            if self.sorts[sort] >= MANY and self._share(sort) > MOST_ASKED[sort]:
                yield f"G10: of {sort} at most {MOST_ASKED[sort]:.1%} may ask the user for help"

    def _share(self, sort: str) -> float:
        return self.asked[sort] / self.sorts[sort]


def _side(kind: str) -> str:
    """Before the request reaches Google, or after."""
    early = kind.endswith("_before") or (kind in FAULTS and not kind.endswith("_after"))
    return "before" if early else "after"

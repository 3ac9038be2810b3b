"""Schedules: which request of a run meets which fault or death. The same seed gives the same schedule."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.simulation.chaos import KILLS, KINDS, PAUSES
from tests.simulation.stories import DRAWN

CALLS = 700
"""Requests that may be struck; a quiet story makes some 550."""

RATES = (0.0, 0.0, 0.002, 0.01)
"""Each kind of fault is off, rare or frequent in a run (reliability 6.4)."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One run: the name of a story, and what happens at which request."""

    story: str
    schedule: Mapping[int, str]


def swarm(seed: int, *, pauses: bool = False) -> Plan:
    """Every seed draws its story and its own mix of faults."""
    dice = random.Random(seed)  # noqa: S311  # repeatable, not secret
    story = dice.choice(DRAWN)
    rates = {kind: dice.choice(RATES) for kind in KINDS}
    schedule: dict[int, str] = {}
    for number in range(1, CALLS):
        for kind in KINDS:
            if rates[kind] and dice.random() < rates[kind]:
                schedule[number] = kind
    return Plan(story, _with_pauses(seed, schedule) if pauses else schedule)


def _with_pauses(seed: int, schedule: dict[int, str]) -> dict[int, str]:
    """Drawn with dice of their own, so that everything else stays what the seed gave before."""
    dice = random.Random(f"pauses {seed}")  # noqa: S311  # repeatable, not secret
    rates = {kind: dice.choice(RATES) for kind in PAUSES}
    for number in range(1, CALLS):
        for kind, rate in rates.items():
            if rate and dice.random() < rate / 2:
                schedule.setdefault(number, kind)
    return schedule


def singles(story: str, numbers: Iterator[int], kinds: tuple[str, ...] = KINDS) -> Iterator[Plan]:
    """One fault or death a run, at each of these requests."""
    for number in numbers:
        for kind in kinds:
            yield Plan(story, {number: kind})


def pairs(story: str, number: int, within: int = 12) -> Iterator[Plan]:
    """A lost answer, then a death at each of the next requests: the directed pairs."""
    for fault in ("lost_after", "late", "error_after"):
        for later in range(number + 1, number + 1 + within):
            for kind in KILLS:
                yield Plan(story, {number: fault, later: kind})

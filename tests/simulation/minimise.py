"""What it takes to break a promise: a schedule without all that is not needed for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

Schedule = Mapping[int, str]


def promises(wrong: Sequence[str]) -> frozenset[str]:
    """Which promises were broken: `I1`, `L3`."""
    return frozenset(one.partition(":")[0] for one in wrong)


def smallest(schedule: Schedule, found: Callable[[Schedule], Sequence[str]]) -> dict[int, str]:
    """The schedule without what can be left out, and the same promise, or one of them, breaks as well.

    `found` plays a schedule and says what is wrong. Halves are left out first, then ever smaller parts.
    """
    broken, left = promises(found(schedule)), dict(schedule)
    size = len(left) // 2
    while size:
        for part in _parts(left, size):
            without = {number: kind for number, kind in left.items() if number not in part}
            if without and promises(found(without)) & broken:
                left = without
        size //= 2
    return left


def _parts(schedule: Schedule, size: int) -> list[frozenset[int]]:
    numbers = sorted(schedule)
    return [frozenset(numbers[first : first + size]) for first in range(0, len(numbers), size)]

"""What takes two runs to see: that one account's trouble is nobody else's (I13)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from tests.oracle.story import Request

Line = tuple[datetime, str, bool, int]


def undisturbed_by_others(calm: Sequence[Request], troubled: Sequence[Request]) -> Iterator[str]:
    """I13: an account is served in the same way whether another one is in trouble or not.

    Both are the requests of the account that has no trouble.
    """
    lines, others = [_line(one) for one in calm], [_line(one) for one in troubled]
    for number, (line, other) in enumerate(zip(lines, others, strict=False), 1):
        if line != other:
            yield f"I13: request {number} of the neighbour is {other} instead of {line}"
            return
    if len(lines) != len(others):
        yield f"I13: the neighbour made {len(others)} requests instead of {len(lines)}"


def _line(one: Request) -> Line:
    return one.at, one.method, one.applied, one.status

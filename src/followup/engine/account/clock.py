"""Whether this computer's clock agrees with Google's (reliability C2).

What is due is told by our clock alone: one that is ahead thanks for an interview that is still to come.
Google dates each of its answers, so that comparing costs no call.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from followup.engine.ports import ClockReading
from followup.engine.records import CLOCK_TOLERANCE
from followup.engine.shell import Shell

REMEDY = "Set this computer's clock, or have it set automatically; then it goes on by itself."
"""How every sentence about the clock ends."""


def clock_trouble(shell: Shell, now: datetime) -> str:
    """What is wrong with the tick's `now` (UTC), and what to do about it; empty when nothing is."""
    reading, began = shell.calendar.clock(), shell.tick_began
    if reading is None or began is None:
        return ""
    ahead = how_far_ahead(reading, now, began)
    if abs(ahead) <= CLOCK_TOLERANCE:
        return ""
    side = "ahead of" if ahead > timedelta(0) else "behind"
    return f"This computer's clock is {span(abs(ahead))} {side} Google's, so nothing is written. {REMEDY}"


def how_far_ahead(reading: ClockReading, now: datetime, began: float) -> timedelta:
    """By how much `now`, which was read at `began`, is ahead of Google's clock; negative when behind.

    Google dated its answer between call and answer: an answer that took long says the less.
    """
    least = now + timedelta(seconds=reading.asked - began) - reading.at
    most = now + timedelta(seconds=reading.answered - began) - reading.at
    return max(least, min(most, timedelta(0)))


def span(length: timedelta) -> str:
    """A length of time in the largest unit that says enough."""
    minutes = max(0, int(length.total_seconds() // 60))
    if minutes < 2 * 60:
        return f"{minutes} min"
    if minutes < 2 * 24 * 60:
        return f"{minutes // 60} h"
    return f"{minutes // (24 * 60)} days"

"""Where a reminder stands: pinned, at its usual time, where it is already, or at the next business slot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from followup.domain.dossier import Dossier
from followup.domain.moments import Moments
from followup.domain.steps import ArtefactKey
from followup.domain.timing import decent_time, stagger
from followup.domain.zones import instant, local_day

A_DAY = timedelta(days=1)
SLOT = timedelta(minutes=5)
CROWDED = timedelta(minutes=30)
"""A missed nudge is moved to no day on which it would have to stand this long behind others (A19)."""

DAYS_LATER = 20
"""So many business days ahead a place is looked for; what would come later still would come too late."""

KEPT_WITHIN = timedelta(hours=2)
"""A reminder that had to give way stays where it stands this long after its usual time (C24)."""


def place(dossier: Dossier, key: ArtefactKey, usual: datetime, moments: Moments) -> datetime | None:
    """Pinned, else the usual time if it lies ahead, else where it stands; None: missed (invariant 4).

    A reminder that rang on a day before its time, because what moved it was learnt too late, was missed too.
    """
    pinned = dossier.pinned(key)
    if pinned is not None:
        return pinned
    if not moments.reached(usual):
        return usual
    shown = dossier.shown.get(key)
    return shown if shown is not None and shown > usual - A_DAY else None


def place_nudge(
    dossier: Dossier,
    key: ArtefactKey,
    day: date,
    at: Callable[[date], datetime],
    zone: str,
    moments: Moments,
) -> datetime:
    """Where a nudge of `day` stands (UTC); a missed one goes to the next business slot (L2).

    After a first look at a full calendar, or weeks without one, many are missed at once: each goes to the
    first day that has room (A19).

    `at` gives the usual instant of a day, `zone` is the recipient's.
    """
    pinned = dossier.pinned(key)
    if pinned is not None:
        return pinned
    start = place(dossier, key, at(day), moments)
    if start is None:
        start = _next_with_room(dossier, at, zone, moments)
    return _staggered(dossier, key, start, zone)


def _next_with_room(
    dossier: Dossier, at: Callable[[date], datetime], zone: str, moments: Moments
) -> datetime:
    """The first day on which it need not stand behind a crowd; with none near, the first day of all."""
    days = dossier.days
    first = days.next_or_same(local_day(moments.now, zone))
    if moments.reached(at(first)):
        first = days.add(first, 1)
    day = first
    for _ in range(DAYS_LATER):
        if stagger(at(day), dossier.taken) <= at(day) + CROWDED:
            return at(day)
        day = days.add(day, 1)
    return at(first)


def next_slot(now: datetime) -> datetime:
    """The next full five minutes, at least one minute ahead."""
    ahead = now + timedelta(minutes=1)
    return ahead + (
        SLOT - timedelta(minutes=ahead.minute % 5, seconds=ahead.second, microseconds=ahead.microsecond)
    )


def _staggered(dossier: Dossier, key: ArtefactKey, start: datetime, zone: str) -> datetime:
    """Fifteen minutes apart from other processes' reminders, within hours; a place once taken is kept."""
    day = local_day(start, zone)
    until = instant(day, decent_time(day, time.max, dossier.policy), zone)
    shown = dossier.shown.get(key)
    if shown is not None and start <= shown <= min(start + KEPT_WITHIN, max(until, start)):
        return shown
    return stagger(start, dossier.taken, until)

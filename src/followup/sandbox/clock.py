"""The sandbox's own time, and ids that are the same in every run."""

from __future__ import annotations

import hashlib
import time
from datetime import UTC, datetime, timedelta
from itertools import count

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class VirtualClock:
    """A clock that stands still until it is moved, or that follows the wall clock from where it is."""

    def __init__(self, now: datetime, *, follow_wall: bool = False) -> None:
        self._base = utc(now)
        self._anchor: float | None = time.monotonic() if follow_wall else None

    def now(self) -> datetime:
        """The virtual instant, in UTC."""
        if self._anchor is None:
            return self._base
        return self._base + timedelta(seconds=time.monotonic() - self._anchor)

    def set(self, now: datetime) -> None:
        """Jump to an instant, forwards or backwards."""
        self._base = utc(now)
        if self._anchor is not None:
            self._anchor = time.monotonic()

    def follow_wall(self, follow: bool) -> None:
        """Start or stop following the wall clock, from the present virtual instant on."""
        self._base = self.now()
        self._anchor = time.monotonic() if follow else None


class Ids:
    """Ids and tokens from a seed and counters: no two alike, and the same ones in every run."""

    def __init__(self, seed: int | str) -> None:
        self._seed = str(seed)
        self._count = count(1)

    def hexadecimal(self, kind: str, length: int) -> str:
        """The next id of a kind, as hexadecimal digits (at most 128)."""
        return hashlib.sha512(f"{self._seed}|{kind}|{next(self._count)}".encode()).hexdigest()[:length]

    def share(self, *key: object) -> float:
        """A number in [0, 1) that depends on the seed and the key only."""
        digest = hashlib.sha256("|".join((self._seed, *map(str, key))).encode()).digest()
        return int.from_bytes(digest[:7]) / 2**56


def utc(instant: datetime) -> datetime:
    """An aware instant in UTC; ValueError for a naive one."""
    if instant.tzinfo is None:
        raise ValueError(f"an instant needs a time zone: {instant.isoformat()}")
    return instant.astimezone(UTC)


def stamp(instant: datetime) -> str:
    """An instant as Google writes `created` and `updated`: RFC 3339, milliseconds, Z."""
    return f"{instant:%Y-%m-%dT%H:%M:%S}.{instant.microsecond // 1000:03d}Z"


def parse_instant(value: datetime | str) -> datetime:
    """An instant in UTC from an aware datetime or an RFC 3339 text."""
    return utc(datetime.fromisoformat(value) if isinstance(value, str) else value)

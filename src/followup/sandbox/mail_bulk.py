"""Many letters that exist only as numbers until somebody looks at one."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from functools import partial

from followup.sandbox.mail_message import Fields, Key, StoredMessage, milliseconds, normal_people


def numbered_id(seed: str, number: int) -> str:
    """Sixteen hexadecimal digits that grow with the number and cannot be guessed from it, like Gmail's."""
    return f"19{number:06x}{hashlib.sha256(f'{seed}|{number}'.encode()).hexdigest()[:8]}"


@dataclass(slots=True)
class Bulk:
    """`count` letters from one sender, `step` apart from `start` on, each in a thread of its own.

    Letter i has the number `first + i` of the mailbox's counter. `gone` holds those that were deleted or
    have become messages of their own because something happened to them.
    """

    seed: str
    address: str
    sender: str
    labels: frozenset[str]
    first: int
    count: int
    start: datetime
    step: timedelta
    arrived: datetime
    history_id: int
    gone: set[int] = field(default_factory=set)
    _people: tuple[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._people = normal_people(self.sender), normal_people(self.address)

    def __len__(self) -> int:
        return self.count - len(self.gone)

    def find(self, message_id: str) -> StoredMessage | None:
        """The letter of that id; None when it is none of these."""
        index = self.index(message_id)
        return None if index is None else self.letter(index)

    def index(self, message_id: str) -> int | None:
        """Which letter has that id; None when it is none of these."""
        try:
            index = int(message_id[2:8], 16) - self.first
        except ValueError:
            return None
        known = 0 <= index < self.count and index not in self.gone
        return index if known and self._id(index) == message_id else None

    def letter(self, index: int) -> StoredMessage:
        """One letter."""
        message_id = self._id(index)
        return StoredMessage(
            message_id,
            message_id,
            partial(self._written, index),
            self.start + index * self.step,
            self.labels,
            order=self.first + index,
            arrived=self.arrived,
            history_id=self.history_id,
            fields=Fields(
                senders=self._people[0],
                to=self._people[1],
                cc="",
                bcc="",
                subject=f" letter {index} ",
                text=" hello ",
                message_id=self._rfc_id(index),
                has_attachment=False,
            ),
        )

    def ids(self) -> Iterator[str]:
        """The ids of the letters, oldest first."""
        return (self._id(index) for index in range(self.count) if index not in self.gone)

    def newest_first(self, before: Key | None, earliest: int) -> Iterator[StoredMessage]:
        """The letters that stand before a key and are not older than `earliest` (milliseconds)."""
        after_last = self.count if before is None else bisect_left(range(self.count), before, key=self._key)
        for index in range(after_last - 1, -1, -1):
            if milliseconds(self.start + index * self.step) < earliest:
                return
            if index not in self.gone:
                yield self.letter(index)

    def _key(self, index: int) -> Key:
        return (milliseconds(self.start + index * self.step), self.first + index, self._id(index))

    def _id(self, index: int) -> str:
        return numbered_id(self.seed, self.first + index)

    def _rfc_id(self, index: int) -> str:
        return f"letter.{self.first + index}@letters.example"

    def _written(self, index: int) -> bytes:
        at = self.start + index * self.step
        head = f"From: {self.sender}\r\nTo: {self.address}\r\nSubject: Letter {index}\r\n"
        rest = f"Date: {format_datetime(at)}\r\nMessage-ID: <{self._rfc_id(index)}>\r\n\r\nHello.\r\n"
        return (head + rest).encode()

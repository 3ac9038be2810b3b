"""What happened in a mailbox, as history.list tells it (google_api 4.1)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from followup.sandbox.call import Json
from followup.sandbox.mail_errors import not_found

Kind = Literal["messageAdded", "messageDeleted", "labelAdded", "labelRemoved"]

_KEYS: dict[str, str] = {
    "messageAdded": "messagesAdded",
    "messageDeleted": "messagesDeleted",
    "labelAdded": "labelsAdded",
    "labelRemoved": "labelsRemoved",
}


@dataclass(frozen=True, slots=True)
class Record:
    """One change: its id, kind and instant, the message with its labels then, and the labels put or taken."""

    id: int
    kind: Kind
    at: datetime
    message_id: str
    thread_id: str
    labels: frozenset[str]
    changed: tuple[str, ...] = ()

    def show(self) -> Json:
        """The record as Gmail shows it."""
        message: Json = {"id": self.message_id, "threadId": self.thread_id}
        told: Json = {"message": message | ({"labelIds": sorted(self.labels)} if self.labels else {})}
        if self.changed:
            told["labelIds"] = list(self.changed)
        return {"id": str(self.id), "messages": [message], _KEYS[self.kind]: [told]}


@dataclass
class History:
    """Records in ascending order; ids grow but are not contiguous."""

    current: int = 1000
    forgotten: int = 999
    records: list[Record] = field(default_factory=list)

    def add(
        self,
        kind: Kind,
        at: datetime,
        message_id: str,
        thread_id: str,
        labels: frozenset[str],
        changed: tuple[str, ...] = (),
    ) -> int:
        """Append a record and return its id."""
        self._step()
        self.records.append(Record(self.current, kind, at, message_id, thread_id, labels, changed))
        return self.current

    def expire(self) -> None:
        """Forget everything so far: every id handed out until now answers 404 (retention)."""
        self.forgotten = self.current
        self.records.clear()
        self._step()

    def forget_before(self, instant: datetime) -> None:
        """Forget what is older than an instant; ids that something forgotten followed answer 404."""
        old = bisect_right(self.records, instant, key=lambda record: record.at)
        if old:
            self.forgotten = self.records[old - 1].id - 1
            del self.records[:old]

    def after(self, start: int, kinds: frozenset[str], label: str) -> Iterator[Record]:
        """Records strictly after `start`. Raises ApiError 404 for an expired or unknown id."""
        if not self.forgotten < start <= self.current:
            raise not_found()
        return self._after(start, kinds, label)

    def _after(self, start: int, kinds: frozenset[str], label: str) -> Iterator[Record]:
        first = bisect_right(self.records, start, key=lambda record: record.id)
        for position in range(first, len(self.records)):
            record = self.records[position]
            if (not kinds or record.kind in kinds) and (
                not label or label in record.labels or label in record.changed
            ):
                yield record

    def _step(self) -> None:
        self.current += 3 + self.current * 7 % 11

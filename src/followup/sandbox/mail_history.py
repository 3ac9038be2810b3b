"""What happened in a mailbox, as history.list tells it (google_api 4.1)."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from followup.sandbox.call import ApiError, Json

_KINDS = {
    "messageAdded": "messagesAdded",
    "messageDeleted": "messagesDeleted",
    "labelAdded": "labelsAdded",
    "labelRemoved": "labelsRemoved",
}


@dataclass(frozen=True, slots=True)
class Record:
    """One change: its id, kind, the message with the labels it had then, and the labels put or taken."""

    id: int
    kind: str
    message_id: str
    thread_id: str
    labels: tuple[str, ...]
    changed: tuple[str, ...] = ()

    def show(self) -> Json:
        """The record as Gmail shows it."""
        message = {"id": self.message_id, "threadId": self.thread_id}
        told: Json = {"message": message | ({"labelIds": list(self.labels)} if self.labels else {})}
        if self.changed:
            told["labelIds"] = list(self.changed)
        return {"id": str(self.id), "messages": [message], _KINDS[self.kind]: [told]}


@dataclass
class History:
    """Records in ascending order; ids grow but are not contiguous."""

    current: int = 1000
    expired_before: int = 1000
    records: list[Record] = field(default_factory=list)
    ids: list[int] = field(default_factory=list)

    def add(
        self, kind: str, message_id: str, thread_id: str, labels: set[str], changed: tuple[str, ...] = ()
    ) -> int:
        """Append a record and return its id."""
        self.current += 7
        self.records.append(Record(self.current, kind, message_id, thread_id, tuple(sorted(labels)), changed))
        self.ids.append(self.current)
        return self.current

    def expire(self) -> None:
        """Forget everything so far: every id handed out until now answers 404 (retention)."""
        self.expired_before = self.current + 1
        self.current += 7

    def since(self, start: str, kinds: list[str], label: str) -> list[Record]:
        """Records strictly after `start`. Raises ApiError 404 for an expired or unknown id."""
        try:
            number = int(start)
        except ValueError:
            number = -1
        if number < max(1, self.expired_before) or number > self.current:
            raise ApiError(404, "notFound", "Requested entity was not found.", status="NOT_FOUND")
        found = self.records[bisect_right(self.ids, number) :]
        return [
            record
            for record in found
            if (not kinds or record.kind in kinds)
            and (not label or label in record.labels or label in record.changed)
        ]

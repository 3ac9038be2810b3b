"""What a list of messages holds: search, labels, hidden places and the lag of the search index."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from followup.sandbox.mail_message import HIDDEN, Key, StoredMessage
from followup.sandbox.mail_search import Query
from followup.sandbox.mail_store import MessageStore


@dataclass(frozen=True, slots=True)
class Found:
    """The messages of a store that a list shows (google_api 4.7).

    `labels` must all be there. `hidden` shows spam and trash. A `query` sees what arrived until `indexed`.
    """

    store: MessageStore
    labels: frozenset[str]
    hidden: bool
    query: Query | None
    indexed: datetime

    def has(self, message: StoredMessage) -> bool:
        """Whether a message is shown."""
        if not self.labels <= message.labels or (not self.hidden and message.labels & HIDDEN):
            return False
        return self.query is None or (message.arrived <= self.indexed and self.query.test(message))

    def messages(self, before: Key | None) -> Iterator[StoredMessage]:
        """Newest first, those before a key."""
        labels, earliest = self.labels, 0
        if self.query is not None:
            labels, earliest = labels | self.query.labels, self.query.earliest
        return filter(self.has, self.store.walk(labels, before=before, earliest=earliest))

    def newest_of_threads(self, before: Key | None) -> Iterator[StoredMessage]:
        """Of every thread the newest message shown, newest first, those before a key."""
        for message in self.messages(before):
            thread = self.store.thread(message.thread_id)
            if not any(other.key > message.key and self.has(other) for other in thread):
                yield message

"""The messages of a mailbox by id, by thread, by label and in order of date."""

from __future__ import annotations

import heapq
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from followup.sandbox.mail_bulk import Bulk
from followup.sandbox.mail_message import Key, StoredMessage

_ALL = ""


class MessageStore:
    """Keeps messages and their indexes; knows nothing of history or rules.

    Lists come newest first. Letters in bulk take part in everything and become messages of their own as
    soon as one of them is changed.
    """

    def __init__(self) -> None:
        self._by_id: dict[str, StoredMessage] = {}
        self._order: dict[str, list[Key]] = {_ALL: []}
        self._threads: dict[str, list[str]] = {}
        self._bulks: list[Bulk] = []

    def __len__(self) -> int:
        return len(self._by_id) + self.in_bulk

    @property
    def in_bulk(self) -> int:
        """How many letters exist only in bulk."""
        return sum(len(bulk) for bulk in self._bulks)

    @property
    def thread_count(self) -> int:
        """How many threads there are."""
        return len(self._threads) + self.in_bulk

    def __iter__(self) -> Iterator[StoredMessage]:
        """Every message that does not exist only in bulk, in order of arrival."""
        return iter(self._by_id.values())

    def get(self, message_id: str) -> StoredMessage | None:
        """A message by id."""
        found = self._by_id.get(message_id)
        if found is None and self._bulks:
            return next((letter for bulk in self._bulks if (letter := bulk.find(message_id))), None)
        return found

    def thread(self, thread_id: str) -> list[StoredMessage]:
        """The messages of a thread in order of arrival; empty when there is no such thread."""
        if thread_id in self._threads:
            return [self._by_id[one] for one in self._threads[thread_id]]
        letter = self.get(thread_id) if self._bulks else None
        return [letter] if letter is not None and letter.thread_id == thread_id else []

    def count(self, label: str) -> int:
        """How many messages carry a label."""
        own = len(self._order.get(label, ()))
        return own + sum(len(bulk) for bulk in self._bulks if label in bulk.labels)

    def add(self, message: StoredMessage) -> None:
        """Take a message in."""
        self._by_id[message.id] = message
        thread = self.thread(message.thread_id)
        if thread and message.thread_id not in self._threads:
            self._own(thread[0])
        self._threads.setdefault(message.thread_id, []).append(message.id)
        for label in (_ALL, *message.labels):
            insort(self._order.setdefault(label, []), message.key)

    def add_bulk(self, bulk: Bulk) -> None:
        """Take letters in bulk in."""
        self._bulks.append(bulk)

    def remove(self, message: StoredMessage) -> None:
        """Let a message go."""
        message = self._own(message)
        del self._by_id[message.id]
        members = self._threads[message.thread_id]
        members.remove(message.id)
        if not members:
            del self._threads[message.thread_id]
        for label in (_ALL, *message.labels):
            self._unlist(label, message.key)

    def relabel(self, message: StoredMessage, labels: Iterable[str]) -> StoredMessage:
        """Give a message other labels; the message as it is kept now."""
        message = self._own(message)
        wanted = frozenset(labels)
        for label in message.labels - wanted:
            self._unlist(label, message.key)
        for label in wanted - message.labels:
            insort(self._order.setdefault(label, []), message.key)
        message.labels = wanted
        return message

    def redate(self, message: StoredMessage, at: datetime) -> None:
        """Give a message another date."""
        message = self._own(message)
        for label in (_ALL, *message.labels):
            self._unlist(label, message.key)
        message.at = at
        for label in (_ALL, *message.labels):
            insort(self._order.setdefault(label, []), message.key)

    def walk(
        self, labels: frozenset[str] = frozenset(), *, before: Key | None = None, earliest: int = 0
    ) -> Iterator[StoredMessage]:
        """Messages that carry all the labels, newest first, those before a key, none older than `earliest`.

        `earliest` is in milliseconds. The store must not change meanwhile.
        """
        indexes: list[list[Key]] = [self._order.get(label, []) for label in labels] or [self._order[_ALL]]
        streams = [self._listed(min(indexes, key=len), labels, before, earliest)]
        streams += [bulk.newest_first(before, earliest) for bulk in self._bulks if labels <= bulk.labels]
        if len(streams) == 1:
            return streams[0]
        by_key: Callable[[StoredMessage], Key] = _key_of
        return heapq.merge(*streams, key=by_key, reverse=True)

    def _listed(
        self, index: list[Key], labels: frozenset[str], before: Key | None, earliest: int
    ) -> Iterator[StoredMessage]:
        end = len(index) if before is None else bisect_left(index, before)
        for position in range(end - 1, -1, -1):
            at, _, message_id = index[position]
            if at < earliest:
                return
            message = self._by_id[message_id]
            if labels <= message.labels:
                yield message

    def _own(self, message: StoredMessage) -> StoredMessage:
        """The message itself, taken out of its bulk where it was only a letter there."""
        known = self._by_id.get(message.id)
        if known is not None:
            return known
        for bulk in self._bulks:
            index = bulk.index(message.id)
            if index is not None:
                bulk.gone.add(index)
                self.add(message)
                return message
        raise KeyError(f"no such message: {message.id}")

    def _unlist(self, label: str, key: Key) -> None:
        index = self._order[label]
        del index[bisect_left(index, key)]
        if not index and label != _ALL:
            del self._order[label]


def _key_of(message: StoredMessage) -> Key:
    return message.key

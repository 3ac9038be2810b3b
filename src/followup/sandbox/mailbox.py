"""One Gmail mailbox: messages, threads, drafts, labels, history and send-as identities (google_api 4)."""

from __future__ import annotations

import hashlib
import heapq
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime, getaddresses

from followup.sandbox.call import Json
from followup.sandbox.mail_bulk import Bulk, numbered_id
from followup.sandbox.mail_errors import invalid, not_found
from followup.sandbox.mail_find import Found
from followup.sandbox.mail_history import History
from followup.sandbox.mail_labels import SYSTEM_LABELS, Label, Labels
from followup.sandbox.mail_message import HIDDEN, StoredMessage
from followup.sandbox.mail_mime import mailbox_header
from followup.sandbox.mail_raw import field, parse_raw, split, with_crlf, with_headers
from followup.sandbox.mail_search import parse_query
from followup.sandbox.mail_store import MessageStore
from followup.sandbox.mail_threads import LONGEST_THREAD, same_subject
from followup.sandbox.mail_variants import MailVariants

__all__ = ["SYSTEM_LABELS", "Label", "MailVariants", "Mailbox", "SendAs"]


@dataclass(slots=True)
class SendAs:
    """A send-as identity with its signature as HTML."""

    email: str
    name: str = ""
    signature: str = ""
    is_primary: bool = False
    is_default: bool = False
    verified: bool = True


class Mailbox:
    """The mail of one account.

    Ids come from counters and hashes: two equal runs give equal ids. `clock` gives the virtual instant.
    Nothing here checks what a token may do.
    """

    def __init__(
        self,
        address: str,
        display_name: str = "",
        *,
        variants: MailVariants | None = None,
        clock: Callable[[], datetime],
    ) -> None:
        self.address = address
        self.variants = variants or MailVariants()
        self.clock = clock
        self.store = MessageStore()
        self.history = History()
        self.labels = Labels()
        self.senders = [SendAs(address, display_name, is_primary=True, is_default=True)]
        self.drafts: dict[str, str] = {}
        self.orphans: dict[str, str] = {}
        self.sent_from: dict[str, str] = {}
        self._draft_of: dict[str, str] = {}
        self._by_rfc_id: dict[str, str] = {}
        self._due: list[tuple[datetime, str]] = []
        self._count = 0

    # --- messages ---------------------------------------------------------------------------------

    def add(
        self, raw: bytes, labels: Iterable[str], *, thread_id: str = "", at: datetime | None = None
    ) -> StoredMessage:
        """Store a mail and record it; without a thread it starts one."""
        message_id = self._new_id()
        now = self.clock()
        message = StoredMessage(
            message_id,
            thread_id or message_id,
            with_crlf(raw),
            at or now,
            labels,
            order=self._count,
            arrived=now,
            history_id=self.history.current,
        )
        self.store.add(message)
        self._know(message)
        if self._told(message):
            message.history_id = self.history.add(
                "messageAdded", now, message_id, message.thread_id, message.labels
            )
        return message

    def remove(self, message: StoredMessage) -> None:
        """Delete a message for good, and the draft that holds it."""
        self.store.remove(message)
        draft_id = self._draft_of.pop(message.id, "")
        if self.drafts.get(draft_id) == message.id:
            del self.drafts[draft_id]
        for orphan in [one for one, sent in self.orphans.items() if sent == message.id]:
            del self.orphans[orphan]
        if self._told(message):
            self.history.add("messageDeleted", self.clock(), message.id, message.thread_id, message.labels)

    def relabel(self, message: StoredMessage, put: Iterable[str] = (), take: Iterable[str] = ()) -> None:
        """Put and take labels; only real changes are recorded."""
        added = tuple(sorted(set(put) - message.labels))
        gone = tuple(sorted(set(take) & message.labels))
        now = self.clock()
        if added:
            message = self.store.relabel(message, message.labels | set(added))
            message.history_id = self.history.add(
                "labelAdded", now, message.id, message.thread_id, message.labels, added
            )
        if gone:
            message = self.store.relabel(message, message.labels - set(gone))
            message.history_id = self.history.add(
                "labelRemoved", now, message.id, message.thread_id, message.labels, gone
            )

    def rewrite(self, message: StoredMessage, raw: bytes) -> None:
        """Give a message other content and this instant as its date, under the same id."""
        message.raw = raw
        message.arrived = self.clock()
        self.store.redate(message, message.arrived)
        self._know(message)

    def fill(
        self,
        count: int,
        sender: str,
        labels: Iterable[str],
        *,
        start: datetime,
        step: timedelta,
        history: bool,
    ) -> None:
        """Letters in bulk, one every `step` from `start` on; `history` tells that they were added."""
        known = frozenset(labels)
        bulk = Bulk(
            self.address, self.address, sender, known, self._count + 1, count, start, step,
            self.clock(), self.history.current,
        )  # fmt: skip
        self._count += count
        self.store.add_bulk(bulk)
        if history:
            for message_id in bulk.ids():
                self.history.add("messageAdded", bulk.arrived, message_id, message_id, known)

    def message(self, message_id: str) -> StoredMessage:
        """A message by id. Raises ApiError 404."""
        found = self.store.get(message_id)
        if found is None:
            raise not_found()
        return found

    def thread(self, thread_id: str) -> list[StoredMessage]:
        """The messages of a thread, oldest first. Raises ApiError 404."""
        found = self.store.thread(thread_id)
        if not found:
            raise not_found()
        return found

    def thread_for(self, references: Iterable[str], subject: str) -> str:
        """The thread that a received mail joins; "" for a new one (google_api 4.4)."""
        for reference in references:
            known = self.store.get(self._by_rfc_id.get(reference, ""))
            if known is not None and same_subject(known.header("Subject"), subject):
                full = len(self.store.thread(known.thread_id)) >= LONGEST_THREAD
                return "" if full else known.thread_id
        return ""

    def find(self, query: str = "", labels: Iterable[str] = (), *, hidden: bool = False) -> Found:
        """What a list shows; spam and trash only when asked for (google_api 4.7).

        Raises ApiError 400 for a label that does not exist.
        """
        wanted = frozenset(labels)
        for label in wanted:
            if not self.labels.knows(label):
                raise invalid(f"Invalid label: {label}")
        now = self.clock()
        parsed = parse_query(query, self.labels.by_query_name(), now) if query.strip() else None
        named = bool(wanted & HIDDEN) or (parsed is not None and parsed.hidden)
        return Found(self.store, wanted, hidden or named, parsed, now - self.variants.search_lag)

    # --- drafts -----------------------------------------------------------------------------------

    def create_draft(self, raw: str, thread_id: str = "") -> tuple[str, StoredMessage]:
        """A new draft from base64url bytes: its id and its message. Raises ApiError 400 or 404."""
        message = self._draft_message(raw, thread_id)
        return self.hold(message), message

    def hold(self, message: StoredMessage, draft_id: str = "") -> str:
        """Let a draft hold a message, a new draft unless one is named; the draft's id."""
        if not draft_id:
            digest = hashlib.sha256(f"{self.address}|draft|{self.next_number()}".encode()).hexdigest()
            draft_id = f"r{'-' if int(digest[-1], 16) % 2 else ''}{int(digest[:15], 16)}"
        self.drafts[draft_id] = message.id
        self._draft_of[message.id] = draft_id
        return draft_id

    def release(self, draft_id: str) -> StoredMessage:
        """The message of a draft that is a draft no longer. Raises ApiError 404."""
        message = self.message(self.drafts.pop(draft_id, ""))
        del self._draft_of[message.id]
        return message

    def draft_of(self, message: StoredMessage) -> str:
        """The id of the draft that holds a message; "" for none."""
        return self._draft_of.get(message.id, "")

    def update_draft(self, draft_id: str, raw: str, thread_id: str = "") -> StoredMessage:
        """Replace a draft's message by a new one. Raises ApiError 400 or 404."""
        if draft_id in self.orphans:
            raise invalid("Message not a draft")
        old = self.message(self.drafts.get(draft_id, ""))
        if not thread_id and self.variants.update_without_thread == "stays":
            thread_id = old.thread_id
        fresh = self._draft_message(raw, thread_id)
        self.replace(draft_id, old, fresh)
        return fresh

    def replace(self, draft_id: str, old: StoredMessage, fresh: StoredMessage) -> None:
        """Put another message into a draft and delete the old one."""
        self.hold(fresh, draft_id)
        self.remove(old)

    def delete_draft(self, draft_id: str) -> None:
        """Delete a draft for good; on an orphan this destroys the sent mail (google_api 4.6)."""
        self.remove(self.draft_message(draft_id))

    def draft_message(self, draft_id: str) -> StoredMessage:
        """The message in a draft, or what was sent of it where orphans answer. Raises ApiError 404."""
        return self.message(self.drafts.get(draft_id) or self.orphans.get(draft_id, ""))

    def stamped(self, raw: bytes) -> bytes:
        """A mail with the Message-ID, Date and From that Gmail gives it, whatever the client wrote."""
        digest = hashlib.sha256(f"{self.address}|rfc|{self.next_number()}".encode()).hexdigest()
        put = {
            "Message-ID": f"<CA+{digest[:32]}@mail.gmail.com>",
            "Date": format_datetime(self.clock()),
        }
        own = {sender.email.lower() for sender in self.senders if sender.verified}
        written = getaddresses([field(split(raw)[0], "From")])
        if not any(address.lower() in own for _, address in written):
            default = next(sender for sender in self.senders if sender.is_default)
            put["From"] = mailbox_header(default.name, default.email)
        return with_headers(raw, put)

    def _draft_message(self, raw: str, thread_id: str) -> StoredMessage:
        content = parse_raw(raw)
        if thread_id:
            self.thread(thread_id)
        return self.add(self.stamped(content), {"DRAFT"}, thread_id=thread_id)

    # --- sending by hand --------------------------------------------------------------------------

    def schedule(self, message: StoredMessage, at: datetime) -> None:
        """Let a held message go out at an instant."""
        heapq.heappush(self._due, (at, message.id))

    def settle(self) -> None:
        """Let go out what has fallen due, and forget history that is too old."""
        while self._due and self._due[0][0] <= self.clock():
            at, message_id = heapq.heappop(self._due)
            message = self.store.get(message_id)
            if message is not None and "SENT" not in message.labels:
                self.go_out(message, at)
        if self.variants.history_days is not None:
            self.history.forget_before(self.clock() - timedelta(days=self.variants.history_days))

    def go_out(self, message: StoredMessage, at: datetime) -> None:
        """A held message is sent."""
        self.store.redate(message, at)
        self.relabel(message, put={"SENT"}, take={"SCHEDULED"})

    # --- the rest ---------------------------------------------------------------------------------

    def delete_label(self, label: Label) -> None:
        """Drop a user label, also from the messages that carry it."""
        for message in list(self.store.walk(frozenset({label.id}))):
            self.relabel(message, take={label.id})
        self.labels.delete(label)

    def sender(self, email: str) -> SendAs:
        """A send-as identity. Raises ApiError 404."""
        for one in self.senders:
            if one.email.lower() == email.lower():
                return one
        raise not_found()

    def next_number(self) -> int:
        """The next number of the counter that all ids come from."""
        self._count += 1
        return self._count

    def snapshot(self) -> Json:
        """Everything a person could see, as JSON; of letters in bulk only how many."""
        return {
            "drafts": [
                self._shown(self.message(held)) | {"id": draft} for draft, held in self.drafts.items()
            ],
            "messages": [self._shown(one) for one in self.store if "DRAFT" not in one.labels],
            "labels": [label.name for label in self.labels],
            "bulk": self.store.in_bulk,
            "history_id": str(self.history.current),
        }

    @staticmethod
    def _shown(message: StoredMessage) -> Json:
        return {
            "message": message.id,
            "thread": message.thread_id,
            "labels": sorted(message.labels),
            "from": message.header("From"),
            "to": message.header("To"),
            "cc": message.header("Cc"),
            "subject": message.header("Subject"),
            "text": message.text,
            "at": message.at.isoformat(),
        }

    def _told(self, message: StoredMessage) -> bool:
        return "DRAFT" not in message.labels or self.variants.history_tells_drafts

    def _know(self, message: StoredMessage) -> None:
        if message.message_id:
            self._by_rfc_id[message.message_id] = message.id

    def _new_id(self) -> str:
        return numbered_id(self.address, self.next_number())

"""One Gmail mailbox: messages, threads, drafts, labels, history and send-as identities (google_api 4)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from followup.sandbox.call import ApiError, Json
from followup.sandbox.mail_history import History
from followup.sandbox.mail_message import StoredMessage, parse_raw, with_headers
from followup.sandbox.mail_search import Search

SYSTEM_LABELS = (
    "INBOX", "SENT", "DRAFT", "SPAM", "TRASH", "UNREAD", "STARRED", "IMPORTANT", "CHAT", "CATEGORY_PERSONAL",
    "CATEGORY_SOCIAL", "CATEGORY_PROMOTIONS", "CATEGORY_UPDATES", "CATEGORY_FORUMS",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class MailVariants:
    """Where reports about Gmail conflict (google_api 4.5, 4.6). The defaults are the likelier reading."""

    ui_send: str = "new_id"  # or "same_id": the draft's message only changes its labels
    orphan_drafts: bool = True  # a draft sent from the page still answers drafts.get
    ui_edit_strips_headers: bool = True
    ui_edit_changes_draft_id: bool = False
    search_lag: timedelta = timedelta(0)
    discard: str = "deleted"  # or "trash"


@dataclass(slots=True)
class Label:
    """A user label."""

    id: str
    name: str
    list_visibility: str = "labelShow"
    message_visibility: str = "show"


@dataclass(slots=True)
class SendAs:
    """A send-as identity with its signature as HTML."""

    email: str
    name: str = ""
    signature: str = ""
    is_primary: bool = False
    is_default: bool = False


@dataclass
class Mailbox:
    """The mail of one account. Ids come from a counter, so two equal runs give equal ids."""

    address: str
    display_name: str = ""
    variants: MailVariants = field(default_factory=MailVariants, kw_only=True)
    clock: Callable[[], datetime] = field(kw_only=True)
    messages: dict[str, StoredMessage] = field(default_factory=dict, init=False)
    threads: dict[str, list[str]] = field(default_factory=dict, init=False)
    drafts: dict[str, str] = field(default_factory=dict, init=False)
    orphans: dict[str, str] = field(default_factory=dict, init=False)
    labels: dict[str, Label] = field(default_factory=dict, init=False)
    senders: list[SendAs] = field(default_factory=list, init=False)
    history: History = field(default_factory=History, init=False)
    _by_rfc_id: dict[str, str] = field(default_factory=dict, init=False)
    _count: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self.senders.append(SendAs(self.address, self.display_name, is_primary=True, is_default=True))

    # Messages and threads

    def new_id(self, kind: str) -> str:
        """Sixteen hexadecimal digits, in growing order like Gmail's."""
        self._count += 1
        tail = hashlib.sha256(f"{self.address}|{kind}|{self._count}".encode()).hexdigest()[:8]
        return f"19{self._count:06x}{tail}"

    def add(
        self, raw: bytes, labels: Iterable[str], *, thread_id: str = "", at: datetime | None = None
    ) -> StoredMessage:
        """Store a message and record it; without a thread it starts one."""
        message_id = self.new_id("message")
        message = StoredMessage(message_id, thread_id or message_id, raw, at or self.clock(), set(labels))
        self.messages[message_id] = message
        self.threads.setdefault(message.thread_id, []).append(message_id)
        if message.message_id and "DRAFT" not in message.labels:
            self._by_rfc_id[message.message_id] = message_id
        message.history_id = self.history.add("messageAdded", message_id, message.thread_id, message.labels)
        return message

    def remove(self, message: StoredMessage) -> None:
        """Delete a message for good."""
        del self.messages[message.id]
        members = self.threads[message.thread_id]
        members.remove(message.id)
        if not members:
            del self.threads[message.thread_id]
        self.history.add("messageDeleted", message.id, message.thread_id, set())

    def relabel(self, message: StoredMessage, put: Iterable[str] = (), take: Iterable[str] = ()) -> None:
        """Put and take labels; only real changes are recorded."""
        added = tuple(sorted(set(put) - message.labels))
        gone = tuple(sorted(set(take) & message.labels))
        if added:
            message.labels |= set(added)
            message.history_id = self.history.add(
                "labelAdded", message.id, message.thread_id, message.labels, added
            )
        if gone:
            message.labels -= set(gone)
            message.history_id = self.history.add(
                "labelRemoved", message.id, message.thread_id, message.labels, gone
            )

    def message(self, message_id: str) -> StoredMessage:
        """A message by id. Raises ApiError 404."""
        found = self.messages.get(message_id)
        if found is None:
            raise not_found()
        return found

    def thread(self, thread_id: str) -> list[StoredMessage]:
        """The messages of a thread, oldest first. Raises ApiError 404."""
        if thread_id not in self.threads:
            raise not_found()
        return [self.messages[one] for one in self.threads[thread_id]]

    def thread_for(self, raw_references: str, subject: str) -> str:
        """The thread a received mail joins: by References and a matching subject (google_api 4.4)."""
        for reference in reversed(raw_references.split()):
            known = self.messages.get(self._by_rfc_id.get(reference, ""))
            if known is not None and bare_subject(known.header("Subject")) == bare_subject(subject):
                return known.thread_id
        return ""

    def search(self, query: str, label_ids: Iterable[str], *, hidden: bool) -> list[StoredMessage]:
        """Messages newest first. Spam and trash only when asked for; a query sees mail after the search lag."""
        wanted = set(label_ids)
        now = self.clock()
        names = {label.name.lower(): label.id for label in self.labels.values()}
        search = Search(query, names, now) if query else None
        hidden = hidden or bool(wanted & {"SPAM", "TRASH"}) or (search is not None and search.names_hidden)
        found = []
        for message in reversed(self.messages.values()):
            if not wanted <= message.labels or (not hidden and message.labels & {"SPAM", "TRASH"}):
                continue
            if search is not None and not (
                message.at <= now - self.variants.search_lag and search.matches(message)
            ):
                continue
            found.append(message)
        return sorted(found, key=lambda one: one.at, reverse=True)

    # Drafts

    def create_draft(self, raw: str, thread_id: str) -> tuple[str, StoredMessage]:
        """A new draft; its Message-ID is Gmail's, whatever the client sent (google_api 4.5)."""
        message = self._draft_message(raw, thread_id)
        draft_id = f"r-{int(hashlib.sha256(f'{self.address}{message.id}'.encode()).hexdigest()[:15], 16)}"
        self.drafts[draft_id] = message.id
        return draft_id, message

    def update_draft(self, draft_id: str, raw: str, thread_id: str) -> StoredMessage:
        """Replace a draft's message by a new one; without a thread it leaves its own."""
        if draft_id in self.orphans:
            raise ApiError(400, "failedPrecondition", "Message not a draft", status="FAILED_PRECONDITION")
        old = self.message(self._draft(draft_id))
        fresh = self._draft_message(raw, thread_id)
        self.drafts[draft_id] = fresh.id
        self.remove(old)
        return fresh

    def delete_draft(self, draft_id: str) -> None:
        """Delete a draft for good; on an orphan this destroys the sent mail (google_api 4.6)."""
        if draft_id in self.orphans:
            self.remove(self.message(self.orphans.pop(draft_id)))
            return
        message = self.message(self._draft(draft_id))
        del self.drafts[draft_id]
        self.remove(message)

    def draft_message(self, draft_id: str) -> StoredMessage:
        """The message inside a draft, or what was sent of it where orphans answer. Raises ApiError 404."""
        known = self.drafts.get(draft_id) or self.orphans.get(draft_id)
        if known is None or known not in self.messages:
            raise not_found()
        return self.messages[known]

    def _draft(self, draft_id: str) -> str:
        if draft_id not in self.drafts:
            raise not_found()
        return self.drafts[draft_id]

    def _draft_message(self, raw: str, thread_id: str) -> StoredMessage:
        if thread_id and thread_id not in self.threads:
            raise not_found()
        content = self.stamped(parse_raw(raw))
        return self.add(content, {"DRAFT"}, thread_id=thread_id)

    def stamped(self, raw: bytes) -> bytes:
        """A mail with the Message-ID and From that Gmail gives it."""
        self._count += 1
        put = {
            "Message-ID": f"<CA+{self._count:08d}@mail.gmail.com>",
            "Date": self.clock().strftime("%a, %d %b %Y %H:%M:%S +0000"),
        }
        if b"\nfrom:" not in b"\n" + raw.split(b"\r\n\r\n", 1)[0].lower():
            default = next(one for one in self.senders if one.is_default)
            put["From"] = f"{default.name} <{default.email}>" if default.name else default.email
        return with_headers(raw, put)

    # Labels

    def create_label(self, name: str, list_visibility: str, message_visibility: str) -> Label:
        """A user label; names are unique without regard to case (google_api 4.8)."""
        self._check_label_name(name, "")
        self._count += 1
        label = Label(f"Label_{self._count}", name, list_visibility, message_visibility)
        self.labels[label.id] = label
        return label

    def rename_label(self, label: Label, name: str) -> None:
        """Rename a user label under the same rules."""
        self._check_label_name(name, label.id)
        label.name = name

    def _check_label_name(self, name: str, own_id: str) -> None:
        if not name.strip() or name.upper() in SYSTEM_LABELS:
            raise ApiError(400, "invalidArgument", "Invalid label name", status="INVALID_ARGUMENT")
        if any(one.name.lower() == name.lower() and one.id != own_id for one in self.labels.values()):
            raise ApiError(409, "aborted", "Label name exists or conflicts", status="ABORTED")

    def snapshot(self) -> Json:
        """Everything a person could see, as JSON."""
        return {
            "drafts": [self._shown(self.messages[m]) | {"id": d} for d, m in self.drafts.items()],
            "messages": [self._shown(m) for m in self.messages.values() if "DRAFT" not in m.labels],
            "labels": [label.name for label in self.labels.values()],
            "history_id": str(self.history.current),
        }

    def _shown(self, message: StoredMessage) -> Json:
        return {
            "message": message.id,
            "thread": message.thread_id,
            "labels": sorted(message.labels),
            "from": message.header("From"),
            "to": message.header("To"),
            "subject": message.header("Subject"),
            "text": message.text,
            "at": message.at.isoformat(),
        }


def bare_subject(subject: str) -> str:
    """A subject without its Re: and Fwd: prefixes, lower case."""
    return (
        re.sub(r"^(?:\s*(?:re|aw|sv|fwd?|wg|tr)\s*:\s*)+", "", subject, flags=re.IGNORECASE).strip().lower()
    )


def not_found() -> ApiError:
    """Gmail's 404."""
    return ApiError(404, "notFound", "Requested entity was not found.", status="NOT_FOUND")

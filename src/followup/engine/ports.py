"""All the engine asks of the outside. Adapters implement these; the engine imports no library."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from followup.domain.calendar import BadItem, CalendarEvent, Gone
from followup.domain.facts import Fact
from followup.domain.mail import Message
from followup.domain.steps import ArtefactKey, Step
from followup.engine.records import Account, Artefact, Cursor, JournalEntry, Process, SeenMail, Session


@dataclass(frozen=True, slots=True)
class EventPage:
    """One page of an event list. `cursor` is set on the last page only; `zone` is the calendar's."""

    events: tuple[CalendarEvent, ...]
    gone: tuple[Gone, ...] = ()
    bad: tuple[BadItem, ...] = ()
    zone: str = "UTC"
    cursor: str = ""


@dataclass(frozen=True, slots=True)
class ReminderText:
    """What a reminder on the own calendar says.

    `start` and `end` are UTC instants shown in `zone`; `popups` are minutes before the start; `private` the
    private extended properties (key up to 44, value up to 1024 characters).
    """

    title: str
    description: str
    start: datetime
    end: datetime
    zone: str
    popups: tuple[int, ...] = (0,)
    private: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ClockReading:
    """What Google's clock said (UTC, whole seconds) in an answer.

    `asked` and `answered` are when the call began and when its answer came, as `Shell.elapsed` counts.
    """

    at: datetime
    asked: float
    answered: float


class CalendarPort(Protocol):
    """Google Calendar, as far as we may go. Errors are those of `engine.errors`."""

    def clock(self) -> ClockReading | None:
        """Google's clock in the latest answer to any call of the account; None before the first. No call."""

    def pages(
        self, calendar_id: str, cursor: str, *, since: datetime | None = None, deleted: bool = False
    ) -> Iterator[EventPage]:
        """Changes since `cursor`, or everything that ends after `since` when it is empty.

        `deleted` asks a full read for cancelled entries too; the same value goes with the cursor.
        Raises CursorExpired; nothing may be kept of a read that did not reach its last page.
        """

    def between(self, calendar_id: str, since: datetime, until: datetime) -> Iterator[EventPage]:
        """What lies between two instants, of a series each instance; cancelled entries are left out.

        Raises NotFound when the calendar is unknown. The pages' cursors lead nowhere.
        """

    def event(self, calendar_id: str, event_id: str) -> CalendarEvent | Gone:
        """One event by id; Gone when deleted. Raises NotFound when the id or the calendar is unknown."""

    def entries(self, calendar_id: str, ical_uid: str) -> tuple[CalendarEvent, ...]:
        """The entries of a calendar with this iCalUID that are not cancelled. Raises NotFound."""

    def insert(self, calendar_id: str, event_id: str, reminder: ReminderText) -> CalendarEvent:
        """Create a reminder under an id of ours. Raises AlreadyExists, Ambiguous."""

    def patch(self, calendar_id: str, event_id: str, etag: str, reminder: ReminderText) -> CalendarEvent:
        """Rewrite a reminder if its etag still holds. Raises Changed, NotFound."""

    def revive(self, calendar_id: str, event_id: str, reminder: ReminderText) -> CalendarEvent:
        """Bring back a reminder that we ourselves removed (google_api 3.6). Raises Permanent."""

    def annotate(
        self, calendar_id: str, event_id: str, etag: str, private: Mapping[str, str]
    ) -> CalendarEvent:
        """Set private extended properties only, if the etag still holds. Raises Changed, NotFound."""

    def delete(self, calendar_id: str, event_id: str, etag: str) -> bool:
        """Delete a reminder if its etag still holds; one that is gone already is fine. Raises Changed.

        False if Google says that it had been deleted before.
        """

    def create_calendar(self, name: str, zone: str, description: str) -> str:
        """Create the own calendar and return its id. Raises Ambiguous."""

    def calendar_zone(self, calendar_id: str) -> str:
        """IANA zone of a calendar we created. Raises NotFound when it is gone."""

    def delete_calendar(self, calendar_id: str) -> None:
        """Delete a calendar that we created; one that is gone already is fine."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Whose mailbox it is and where its history stands."""

    email: str
    history_id: str


@dataclass(frozen=True, slots=True)
class MailChange:
    """What history says of one message. `labels` are those it had at that moment."""

    message_id: str
    thread_id: str
    labels: frozenset[str]
    added: bool = False
    deleted: bool = False
    labels_added: frozenset[str] = frozenset()
    labels_removed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class MailPage:
    """One page of history; `history_id` is set on the last page only."""

    changes: tuple[MailChange, ...]
    history_id: str = ""


@dataclass(frozen=True, slots=True)
class DraftRef:
    """Google's names for a draft: its id, the message inside it and that message's thread."""

    draft_id: str
    message_id: str
    thread_id: str


@dataclass(frozen=True, slots=True)
class DraftView:
    """A draft as it stands: its message with headers; `is_draft` is false once it was sent from Gmail."""

    ref: DraftRef
    message: Message
    is_draft: bool


@dataclass(frozen=True, slots=True)
class Sender:
    """A send-as identity: address, display name and signature as HTML."""

    email: str
    name: str
    signature_html: str
    is_default: bool
    is_primary: bool


InTime = Callable[[], bool]
"""Asked right before a request is written to the socket: whether what it rests on is fresh enough."""


def always() -> bool:
    """No limit."""
    return True


@dataclass(frozen=True, slots=True)
class Envelope:
    """What a mail is meant to be, told beside its bytes (I12): every address it goes to, every header name.

    Taken from the plan, not from the bytes: they are read again and compared before they leave.
    """

    to: frozenset[str]
    headers: frozenset[str]


class MailPort(Protocol):
    """Gmail, as far as we may go. Errors are those of `engine.errors`.

    Writes take `in_time`; when it says no, nothing is sent and TooLate is raised. A mail takes its
    `envelope`; when its bytes say anything else, nothing is sent and Refused is raised.
    """

    def profile(self) -> Profile:
        """Address and current history id; the baseline is taken before any listing."""

    def changes(self, history_id: str) -> Iterator[MailPage]:
        """Everything after `history_id`. Raises CursorExpired; keep nothing of a read that broke off."""

    def message(self, message_id: str, *, body: bool = False, files: bool = False) -> Message | None:
        """One message, headers only or with its text; None when it is gone.

        `files`: an invitation that is attached to it is read like one that came within the text.
        """

    def thread(self, thread_id: str) -> tuple[Message, ...]:
        """All messages of a thread with headers, oldest first; empty when it is gone."""

    def find(self, query: str, limit: int) -> tuple[str, ...]:
        """Ids of messages that a Gmail search finds, newest first. Search lags: never proof of absence."""

    def labelled(self, label: str, limit: int) -> tuple[str, ...]:
        """Ids of messages under a system label, newest first; consistent at once."""

    def drafts(self) -> tuple[DraftRef, ...]:
        """All drafts of the mailbox."""

    def draft(self, draft_id: str) -> DraftView | None:
        """One draft with headers; None when it is gone."""

    def create_draft(
        self, raw: bytes, thread_id: str = "", *, envelope: Envelope, in_time: InTime = always
    ) -> DraftRef:
        """Create a draft, exactly one attempt. Raises Ambiguous when its fate is unknown."""

    def update_draft(
        self,
        draft_id: str,
        raw: bytes,
        thread_id: str = "",
        *,
        envelope: Envelope,
        in_time: InTime = always,
    ) -> DraftRef:
        """Replace a draft's content. Raises NotFound, Permanent ("Message not a draft"), Ambiguous."""

    def delete_draft(self, draft_id: str, *, in_time: InTime = always) -> bool:
        """Delete a draft; the caller has just seen that it is one and unsent. False if it was gone before."""

    def labels(self) -> Mapping[str, str]:
        """Label names by id."""

    def create_label(self, name: str, *, hidden: bool = False) -> str:
        """Create a label and return its id. Raises AlreadyExists."""

    def delete_label(self, label_id: str) -> None:
        """Delete a label of ours; one that is gone already is fine."""

    def senders(self) -> tuple[Sender, ...]:
        """The send-as identities of the account."""


class StorePort(Protocol):
    """The ledger. Every method outside `transaction()` commits on its own."""

    def transaction(self) -> AbstractContextManager[None]:
        """All calls inside commit together or not at all (BEGIN IMMEDIATE, durable on return)."""

    def accounts(self) -> tuple[Account, ...]: ...
    def account(self, account: str) -> Account | None: ...
    def save_account(self, account: Account) -> None: ...
    def forget_account(self, account: str) -> None:
        """Delete every row of the account."""

    def cursor(self, account: str, feed: str) -> Cursor | None: ...
    def save_cursor(self, account: str, feed: str, cursor: Cursor) -> None: ...
    def forget_cursor(self, account: str, feed: str) -> None: ...

    def session(self, account: str, key: str) -> Session | None: ...
    def session_of_event(self, account: str, calendar_id: str, event_id: str) -> Session | None: ...
    def sessions(self, account: str, process_id: str = "") -> tuple[Session, ...]:
        """Sessions of a process, or of the whole account, by start."""

    def save_session(self, account: str, session: Session) -> None: ...

    def process(self, account: str, process_id: str) -> Process | None: ...
    def processes(self, account: str) -> tuple[Process, ...]: ...
    def save_process(self, account: str, process: Process) -> None: ...
    def rename_process(self, account: str, process_id: str, process: Process) -> None:
        """Give a process another id, `process.id`, together with all that belongs to it."""

    def mark_dirty(self, account: str, process_ids: Iterable[str]) -> None: ...
    def due_processes(self, account: str, now: datetime) -> tuple[Process, ...]:
        """Processes that are dirty or whose wake time has come."""

    def unscanned_processes(self, account: str) -> tuple[Process, ...]:
        """Processes whose earlier mail was not looked through yet (`scan_since`)."""

    def next_wake(self, account: str) -> datetime | None: ...

    def add_fact(self, account: str, fact: Fact) -> bool:
        """Store a fact and mark its process dirty; False when its id is known already."""

    def replace_fact(self, account: str, fact: Fact, *, is_news: bool = True) -> None:
        """Store a fact in place of an earlier one with the same id, and mark its process dirty.

        Not dirty is what was asked for while it is planned, and will be planned with.
        """

    def facts(self, account: str, process_id: str) -> tuple[Fact, ...]:
        """Facts of a process by time."""

    def artefact(self, account: str, key: ArtefactKey) -> Artefact | None: ...
    def artefact_by_remote(self, account: str, remote_id: str) -> Artefact | None: ...
    def artefacts(self, account: str, process_id: str = "") -> tuple[Artefact, ...]: ...
    def artefacts_at(self, account: str, step: Step) -> tuple[Artefact, ...]:
        """Artefacts of one step, of the whole account, by business key."""

    def open_drafts(self, account: str) -> tuple[Artefact, ...]:
        """Drafts in state INTENT or LIVE."""

    def sent_to(self, account: str) -> Mapping[str, frozenset[str]]:
        """Process id -> the addresses that its sent drafts went to: the user may have changed one (F9)."""

    def save_artefact(self, account: str, artefact: Artefact) -> None: ...

    def seen_mail(self, account: str, message_id: str) -> SeenMail | None: ...
    def save_mail(self, account: str, mail: SeenMail) -> None: ...
    def mail_of_kind(self, account: str, kind: str) -> tuple[SeenMail, ...]:
        """Messages that were read as this kind, oldest first."""

    def watched_threads(self, account: str) -> Mapping[str, str]:
        """Thread id -> process id, from drafts, sent mail and matched messages."""

    def watch_thread(self, account: str, thread_id: str, process_id: str) -> None: ...

    def note(self, account: str, entry: JournalEntry) -> None:
        """Append to the journal."""

    def journal(self, account: str, process_id: str = "", limit: int = 200) -> tuple[JournalEntry, ...]:
        """Newest last."""

    def set_aside(self, account: str, item: BadItem, at: datetime) -> None:
        """Remember an item that could not be read, to be shown."""

    def take_back(self, account: str, source: str, item_id: str) -> None:
        """Forget an item that was set aside: it was read after all."""

    def bad_items(self, account: str) -> tuple[tuple[datetime, BadItem], ...]: ...

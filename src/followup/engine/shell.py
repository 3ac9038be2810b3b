"""What one account's tick works with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from followup.domain.appointments import Span
from followup.domain.dossier import Dossier
from followup.domain.lookups import Lookups
from followup.domain.mail import Message
from followup.domain.people import Owner
from followup.domain.plan import WantedDraft, WantedReminder
from followup.domain.policy import Policy
from followup.engine.errors import NeedsConsent
from followup.engine.ports import (
    CalendarPort,
    DraftRef,
    Envelope,
    InTime,
    MailPort,
    ReminderText,
    Sender,
    StorePort,
)

NOBODY = Envelope(frozenset(), frozenset())
"""The envelope of a mail that is not written."""

DEADLINE = 30.0
"""Seconds from the beginning of a last look to the write that rests on it, a claim between them included.

After a suspend, or an answer that took long, the look is repeated (fault P4). Asked once more at the socket.
"""


@dataclass(frozen=True, slots=True)
class DraftText:
    """A draft ready to be written: the raw message (RFC 5322), its thread, and what identifies it.

    `envelope` is what `raw` is meant to be. `fingerprint` changes with the words; `problem` is a sentence
    when the draft must be held instead: then there are no bytes.
    """

    raw: bytes
    thread_id: str
    fingerprint: str
    marker: str
    problem: str = ""
    envelope: Envelope = NOBODY


class WordsPort(Protocol):
    """Turns what is wanted into words. Deterministic: the same wish gives the same text."""

    def reminder(self, dossier: Dossier, wanted: WantedReminder, typed: str) -> ReminderText:
        """The reminder's text; `typed` is what the user wrote into it, which is kept below our block."""

    def drafts(
        self, account: str, dossier: Dossier, wanted: Sequence[WantedDraft], sender: Sender | None
    ) -> tuple[DraftText, ...]:
        """The drafts of one process, composed together, in the order given."""

    def typed_text(self, description: str) -> str:
        """What the user wrote into a reminder: its description without our own block."""


@dataclass(frozen=True, slots=True)
class Appointments:
    """When the user is busy from now `until` then (UTC), by start and without overlaps."""

    until: datetime
    spans: tuple[Span, ...]


@dataclass(slots=True)
class Shell:
    """One account's outside world. `elapsed` gives seconds that never run backwards and go on while the
    computer sleeps, for deadlines and for how long a tick has taken.

    `writer` names this process in claims, as `place.process` (see `Claim`). `stop` says whether a shutdown
    was asked for: the effect in hand is finished, the next one not begun. `progress` is told what long work
    is at. `reads_mail`, `writes_drafts` and `keeps_pointer` (the label that leads to the own calendar) are
    off where the user left a box unticked; everything else goes on. `reads_invitations`: new mail is looked
    through for invitations that are not in the calendar (A13).
    `older_drafts` are the drafts in Gmail that the ledger does not know, as of this tick; `more_drafts`:
    there are more of them than were read; `plain_drafts` are messages of those that were seen to have no mark
    of ours.
    `appointments`: the user's, where a call was placed in this tick.
    `own_labels` are labels of the user's that mean one of ours, as in `label_words.labels_of`.
    """

    account: str
    store: StorePort
    calendar: CalendarPort
    mail: MailPort
    words: WordsPort
    lookups: Lookups
    owner: Owner
    policy: Policy
    calendars: tuple[str, ...]
    elapsed: Callable[[], float]
    writer: str
    stop: Callable[[], bool]
    progress: Callable[[str], None]
    jitter: Callable[[], float]
    reads_mail: bool = True
    writes_drafts: bool = True
    keeps_pointer: bool = True
    reads_invitations: bool = False
    own_labels: Mapping[str, str] = field(default_factory=dict)
    known_senders: tuple[Sender, ...] | None = None
    tick_began: float | None = None
    older_drafts: tuple[tuple[DraftRef, Message], ...] | None = None
    more_drafts: bool = False
    plain_drafts: set[str] = field(default_factory=set)
    appointments: Appointments | None = None

    def begin_tick(self) -> None:
        """Remember when the tick began, for `late`; what was read for the last one only is forgotten."""
        self.tick_began = self.elapsed()
        self.older_drafts = None
        self.appointments = None

    def late(self, now: datetime) -> datetime:
        """What has become of the tick's `now` (UTC): the computer may have slept since it was read.

        For what is waited for after a request: counted from the tick's beginning it would be over too soon.
        """
        return now if self.tick_began is None else now + timedelta(seconds=self.elapsed() - self.tick_began)

    def within(self, seconds: float) -> InTime:
        """Whether so many seconds have not yet gone by since now, sleep of the computer included."""
        began = self.elapsed()
        return lambda: self.elapsed() - began <= seconds

    def senders(self) -> tuple[Sender, ...]:
        """The account's send-as identities, asked for once; none where the permission is missing."""
        if self.known_senders is None:
            try:
                self.known_senders = self.mail.senders()
            except NeedsConsent:
                self.known_senders = ()
        return self.known_senders


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing a tick did or would do, for people: what, to what, when it is due."""

    verb: str
    title: str
    at: datetime | None = None
    why: str = ""

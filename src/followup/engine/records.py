"""The rows of the ledger, as values. Every row belongs to an account."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from followup.domain.calendar import CalendarEvent
from followup.domain.decision import Decision
from followup.domain.interview import Company, Interview, Recognition
from followup.domain.steps import ArtefactKey


class AccountState(StrEnum):
    """Whether the account can be worked with."""

    OK = "ok"
    NEEDS_SIGN_IN = "needs_sign_in"
    NEEDS_CONSENT = "needs_consent"
    CALENDAR_GONE = "calendar_gone"  # the own calendar is not found: nothing is written (F19)


@dataclass(frozen=True, slots=True)
class Account:
    """One connected Google account.

    `id` is the lower-case address. `own_calendar` is the id of the calendar we created, empty before.
    `granted` are the scopes the user ticked. `notice` says what stands in the way, for people: nothing is
    decided by its words. `clock_wrong`: this computer's clock and Google's differed at the last look.
    `name` is the user's, as Gmail writes it, empty when it has none.
    `backoff_until` holds reads and writes back after throttling; `failures` counts them in a row.
    """

    id: str
    own_calendar: str = ""
    zone: str = "UTC"
    granted: frozenset[str] = frozenset()
    state: AccountState = AccountState.OK
    notice: str = ""
    paused: bool = False
    backoff_until: datetime | None = None
    failures: int = 0
    connected_at: datetime | None = None
    name: str = ""
    clock_wrong: bool = False


CLOCK_TOLERANCE = timedelta(minutes=5)
"""A reading that lies further in the future than this was dated by a clock that was wrong."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where we left off in a feed: Google's token, the last complete read, how many full reads there were.

    `full_at` is when it was last read in full. A feed without a token is read in full again: the last full
    reading is in doubt; `full_at` is then when it was last read without, `generation` 0 if it never was.
    """

    token: str
    read_at: datetime
    full_at: datetime
    generation: int = 1


def next_token(token: str, answered: str, *, brought: bool) -> str:
    """The `syncToken` or `historyId` to go on with: an answer that `brought` nothing moves none.

    A falsely empty one would lose a change until the next full reading (reliability, finding 4); asked
    again from the old token, it still comes. `token` is empty for a full reading; one that brought nothing
    is made again, which costs no more calls than asking what is new (reliability A10).
    """
    return answered if brought else token


@dataclass(frozen=True, slots=True)
class Session:
    """A calendar entry that is, or may be, an interview.

    `first_seen` is when we saw it first, `first_text` its description then (later lines are the user's).
    `gone_at` is when it was cancelled or deleted, as far as can be known. `first_run` marks what the very
    first reading of the calendar brought (A19). `process_id` is empty until the session was grouped.
    """

    key: str
    event: CalendarEvent
    recognition: Recognition
    first_seen: datetime
    first_text: str = ""
    interview: Interview | None = None
    process_id: str = ""
    gone_at: datetime | None = None
    first_run: bool = False


@dataclass(frozen=True, slots=True)
class Process:
    """One candidacy. `anchor` is the key of its first session; `wake_at` is when to look again.

    `created_at` is when the first of its interviews was entered into the calendar, by Google's account;
    None before an entry was recognised.

    `scan_since` is set while mail from before we knew of the process must still be looked through. `decision`
    is how it stood when it was planned last, for the other processes.
    """

    id: str
    anchor: str
    company: Company = field(default_factory=Company)
    role: str = ""
    agency: Company = field(default_factory=Company)
    created_at: datetime | None = None
    wake_at: datetime | None = None
    dirty: bool = True
    summary: str = ""
    waiting_on: str = ""
    scan_since: datetime | None = None
    paused: bool = False
    decision: Decision | None = None


class ArtefactState(StrEnum):
    """What became of an artefact. LIVE is the only state in which we may still write to it."""

    INTENT = "intent"  # about to be created, or created without our knowing
    LIVE = "live"
    DONE = "done"  # sent, or marked done
    GONE = "gone"  # deleted or taken away by the user: never again
    REMOVED = "removed"  # taken away by us, untouched, no longer wanted
    LEFT = "left"  # touched by the user and no longer wanted: stays, unwritten
    ATTENTION = "attention"  # could not be settled; the user is asked


AWAY = "away"
"""In place of a process: the entries that say when the user is away, which concern all of them (C22)."""

PASSED_OVER = "passed over"
"""In place of a process: invitations to no interview that came with a tag of theirs about it (A4, f.2).

Of other entries that were passed over nothing is kept: a tag that is in one of them later was added.
"""


@dataclass(frozen=True, slots=True)
class Artefact:
    """A ledger row: one draft or reminder, from intent to end.

    `remote_id` is the draft id or event id, `message_id` the Gmail message inside the draft that we last
    wrote, `etag` and `fingerprint` the event as we last wrote it, `start` its instant (UTC). `intent_at`
    is when it was begun, by the clock of who began it; `attempt` counts how often since it was made
    last, if it ever was. What all this says of a draft is read in `known/draft_states`, which also names what
    `mark` holds: where the mailbox stood before the attempt, or the new words that were asked for; of a
    reminder how Google showed it after our write (`known/reminder_state`).

    `found_at` is when this ledger met in Google what it had not made: it was lost, or another computer made
    it; of a draft that was begun, only if its beginner may still live; of a deleted reminder, only if nobody
    saw it go. `absent_at` is when a draft that was begun was first looked for in vain, or was refused: one
    that the user is asked about was never made, if it has that. `removing`: we asked for its removal and
    heard nothing, so that its absence is our doing and no gesture. `shared`: the user added guests to the
    reminder (F22). `note` tells people the reason of the present state; nothing is decided by it.
    """

    key: ArtefactKey
    process_id: str
    state: ArtefactState
    changed_at: datetime
    remote_id: str = ""
    message_id: str = ""
    thread_id: str = ""
    etag: str = ""
    fingerprint: str = ""
    touched: bool = False
    start: datetime | None = None
    title: str = ""
    person: str = ""
    attempt: int = 0
    intent_at: datetime | None = None
    mark: str = ""
    note: str = ""
    found_at: datetime | None = None
    absent_at: datetime | None = None
    removing: bool = False
    shared: bool = False


@dataclass(frozen=True, slots=True)
class SeenMail:
    """A message that was looked at: ids, class and the evidence for it; never its text."""

    id: str
    thread_id: str
    at: datetime
    process_id: str = ""
    kind: str = ""
    rule: str = ""
    phrase: str = ""
    sender: str = ""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One decision, for `show`: when, about what, what was done and why."""

    at: datetime
    what: str
    why: str = ""
    process_id: str = ""
    key: str = ""

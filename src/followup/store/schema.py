"""The tables. Every row belongs to an account; what must never happen twice is a key here.

A change here needs a new file in `migrations/versions` (and `migrations.HEAD`): a test builds the schema both
ways and finds any difference.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    false,
    text,
)

from followup.domain.calendar import CalendarEvent
from followup.domain.decision import Decision
from followup.domain.facts import FactKind
from followup.domain.interview import Company, Interview, Recognition
from followup.domain.steps import ArtefactKind, Step
from followup.engine.records import AccountState, ArtefactState
from followup.store.column_types import JsonValue, UtcDateTime, word

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def _account(*, part_of_key: bool = True) -> Column[str]:
    # Deferred: within one transaction the account may be written last.
    owner = ForeignKey("accounts.account", ondelete="CASCADE", deferrable=True, initially="DEFERRED")
    return Column("account", Text, owner, primary_key=part_of_key, nullable=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default=false())


accounts = Table(
    "accounts",
    metadata,
    Column("account", Text, primary_key=True),
    _text("own_calendar"),
    _text("zone"),
    Column("granted", JsonValue(frozenset[str]), nullable=False),
    Column("state", word(AccountState, check="state"), nullable=False),
    _text("notice"),
    Column("paused", Boolean, nullable=False),
    Column("backoff_until", UtcDateTime),
    Column("failures", Integer, nullable=False),
    Column("connected_at", UtcDateTime),
    Column("name", Text, nullable=False, server_default=""),
    _flag("clock_wrong"),
    CheckConstraint("account <> '' AND account = lower(account)", "address"),
)

cursors = Table(
    "cursors",
    metadata,
    _account(),
    Column("feed", Text, primary_key=True),
    _text("token"),
    Column("read_at", UtcDateTime, nullable=False),
    Column("full_at", UtcDateTime, nullable=False),
    Column("generation", Integer, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    _account(),
    Column("key", Text, primary_key=True),
    Column("event", JsonValue(CalendarEvent), nullable=False),
    Column("recognition", JsonValue(Recognition), nullable=False),
    Column("first_seen", UtcDateTime, nullable=False),
    _text("first_text"),
    Column("interview", JsonValue(Interview)),
    _text("process_id"),
    Column("gone_at", UtcDateTime),
    Column("first_run", Boolean, nullable=False),
    # Out of `event`, to be searched by.
    _text("calendar_id"),
    _text("event_id"),
    Column("start", UtcDateTime, nullable=False),
    Index(None, "account", "calendar_id", "event_id"),
    Index(None, "account", "process_id", "start"),
)

processes = Table(
    "processes",
    metadata,
    _account(),
    Column("id", Text, primary_key=True),
    _text("anchor"),
    Column("company", JsonValue(Company), nullable=False),
    _text("role"),
    Column("agency", JsonValue(Company), nullable=False),
    Column("created_at", UtcDateTime),
    Column("wake_at", UtcDateTime),
    Column("dirty", Boolean, nullable=False),
    _text("summary"),
    _text("waiting_on"),
    Column("scan_since", UtcDateTime),
    Column("paused", Boolean, nullable=False),
    Column("decision", JsonValue(Decision)),
)
# PostgreSQL's clauses of the partial indexes stand in the migration only: naming that dialect here would
# import it at every start.
Index(
    "ix_processes_dirty",
    processes.c.account,
    sqlite_where=text("dirty = 1"),
)
Index(
    "ix_processes_wake_at",
    processes.c.account,
    processes.c.wake_at,
    sqlite_where=processes.c.wake_at.is_not(None),
)

facts = Table(
    "facts",
    metadata,
    _account(),
    Column("id", Text, primary_key=True),
    _text("process_id"),
    Column("kind", word(FactKind), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    _text("subject"),
    Column("data", JsonValue(dict[str, str]), nullable=False),
    Index(None, "account", "process_id", "at"),
)

artefacts = Table(
    "artefacts",
    metadata,
    _account(),
    # The business key in its parts: its written form cannot always be taken apart again.
    Column("kind", word(ArtefactKind, check="kind"), primary_key=True),
    Column("step", word(Step), primary_key=True),
    Column("anchor", Text, primary_key=True),
    Column("contact", Text, primary_key=True),
    _text("process_id"),
    Column("state", word(ArtefactState, check="state"), nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    _text("remote_id"),
    _text("message_id"),
    _text("thread_id"),
    _text("etag"),
    _text("fingerprint"),
    Column("touched", Boolean, nullable=False),
    Column("start", UtcDateTime),
    _text("title"),
    _text("person"),
    Column("attempt", Integer, nullable=False),
    Column("intent_at", UtcDateTime),
    _text("mark"),
    _text("note"),
    Column("found_at", UtcDateTime),
    Column("absent_at", UtcDateTime),
    _flag("removing"),
    _flag("shared"),
    CheckConstraint("state <> 'live' OR remote_id <> ''", "live_is_somewhere"),
    Index(None, "account", "process_id"),
)
# One thing in Google belongs to one row.
Index(
    "uq_artefacts_remote_id",
    artefacts.c.account,
    artefacts.c.remote_id,
    unique=True,
    sqlite_where=artefacts.c.remote_id != text("''"),
)
OPEN_DRAFT = text("kind = 'draft' AND state IN ('intent', 'live')")
Index(
    "ix_artefacts_open_drafts",
    artefacts.c.account,
    artefacts.c.kind,
    artefacts.c.state,
    sqlite_where=OPEN_DRAFT,
)

mail = Table(
    "mail",
    metadata,
    _account(),
    Column("id", Text, primary_key=True),
    _text("thread_id"),
    Column("at", UtcDateTime, nullable=False),
    _text("process_id"),
    _text("kind"),
    _text("rule"),
    _text("phrase"),
    _text("sender"),
    Index(None, "account", "thread_id"),
)

threads = Table(
    "threads",
    metadata,
    _account(),
    Column("thread_id", Text, primary_key=True),
    _text("process_id"),
)

journal = Table(
    "journal",
    metadata,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    _account(part_of_key=False),
    Column("at", UtcDateTime, nullable=False),
    _text("what"),
    _text("why"),
    _text("process_id"),
    _text("key"),
    Index(None, "account", "process_id", "number"),
    Index(None, "account", "number"),
)

bad_items = Table(
    "bad_items",
    metadata,
    _account(),
    Column("source", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    _text("reason"),
    Column("at", UtcDateTime, nullable=False),
)

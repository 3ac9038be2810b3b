"""The first schema: accounts and all that belongs to them."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table."""
    _accounts()
    _artefacts()
    _bad_items()
    _cursors()
    _facts()
    _journal()
    _mail()
    _processes()
    _sessions()
    _threads()


def _owner(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["account"],
        ["accounts.account"],
        name=f"fk_{table}_account",
        ondelete="CASCADE",
        deferrable=True,
        initially="DEFERRED",
    )


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def _accounts() -> None:
    op.create_table(
        "accounts",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("own_calendar", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("granted", sa.Text(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("notice", sa.Text(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("backoff_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("connected_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("account", name="pk_accounts"),
        sa.CheckConstraint("account <> '' AND account = lower(account)", name=op.f("ck_accounts_address")),
        sa.CheckConstraint(
            "state IN ('ok', 'needs_sign_in', 'needs_consent', 'calendar_gone')",
            name=op.f("ck_accounts_state"),
        ),
    )


def _artefacts() -> None:
    op.create_table(
        "artefacts",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("step", sa.String(32), nullable=False),
        sa.Column("anchor", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("process_id", sa.Text(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("remote_id", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("thread_id", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("touched", sa.Boolean(), nullable=False),
        sa.Column("start", sa.DateTime(timezone=True), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("intent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account", "kind", "step", "anchor", "contact", name="pk_artefacts"),
        sa.CheckConstraint("kind IN ('draft', 'reminder')", name=op.f("ck_artefacts_kind")),
        sa.CheckConstraint("state <> 'live' OR remote_id <> ''", name=op.f("ck_artefacts_live_is_somewhere")),
        sa.CheckConstraint(
            "state IN ('intent', 'live', 'done', 'gone', 'removed', 'left', 'attention')",
            name=op.f("ck_artefacts_state"),
        ),
        _owner("artefacts"),
    )
    op.create_index("ix_artefacts_account_process_id", "artefacts", ["account", "process_id"])
    op.create_index(
        "ix_artefacts_open_drafts",
        "artefacts",
        ["account", "kind", "state"],
        **_where("kind = 'draft' AND state IN ('intent', 'live')"),
    )
    op.create_index(
        "uq_artefacts_remote_id",
        "artefacts",
        ["account", "remote_id"],
        unique=True,
        **_where("remote_id != ''"),
    )


def _bad_items() -> None:
    op.create_table(
        "bad_items",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("account", "source", "id", name="pk_bad_items"),
        _owner("bad_items"),
    )


def _cursors() -> None:
    op.create_table(
        "cursors",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("feed", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("full_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("account", "feed", name="pk_cursors"),
        _owner("cursors"),
    )


def _facts() -> None:
    op.create_table(
        "facts",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("process_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account", "id", name="pk_facts"),
        _owner("facts"),
    )
    op.create_index("ix_facts_account_process_id_at", "facts", ["account", "process_id", "at"])


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("process_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_journal"),
        _owner("journal"),
    )
    op.create_index("ix_journal_account_number", "journal", ["account", "number"])
    op.create_index("ix_journal_account_process_id_number", "journal", ["account", "process_id", "number"])


def _mail() -> None:
    op.create_table(
        "mail",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("thread_id", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("process_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("phrase", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account", "id", name="pk_mail"),
        _owner("mail"),
    )
    op.create_index("ix_mail_account_thread_id", "mail", ["account", "thread_id"])


def _processes() -> None:
    op.create_table(
        "processes",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("anchor", sa.Text(), nullable=False),
        sa.Column("company", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("wake_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("dirty", sa.Boolean(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("waiting_on", sa.Text(), nullable=False),
        sa.Column("scan_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("account", "id", name="pk_processes"),
        _owner("processes"),
    )
    op.create_index(
        "ix_processes_dirty",
        "processes",
        ["account"],
        sqlite_where=sa.text("dirty = 1"),
        postgresql_where=sa.text("dirty"),
    )
    op.create_index(
        "ix_processes_wake_at", "processes", ["account", "wake_at"], **_where("wake_at IS NOT NULL")
    )


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("recognition", sa.Text(), nullable=False),
        sa.Column("first_seen", sa.DateTime(timezone=True), nullable=False),
        sa.Column("first_text", sa.Text(), nullable=False),
        sa.Column("interview", sa.Text(), nullable=True),
        sa.Column("process_id", sa.Text(), nullable=False),
        sa.Column("gone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first_run", sa.Boolean(), nullable=False),
        sa.Column("calendar_id", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("start", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("account", "key", name="pk_sessions"),
        _owner("sessions"),
    )
    op.create_index(
        "ix_sessions_account_calendar_id_event_id", "sessions", ["account", "calendar_id", "event_id"]
    )
    op.create_index("ix_sessions_account_process_id_start", "sessions", ["account", "process_id", "start"])


def _threads() -> None:
    op.create_table(
        "threads",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("thread_id", sa.Text(), nullable=False),
        sa.Column("process_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account", "thread_id", name="pk_threads"),
        _owner("threads"),
    )

"""The engine's StorePort on a Database: state rows and an append-only journal, in Core statements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import fields
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    CompoundSelect,
    Connection,
    Select,
    Table,
    delete,
    func,
    insert,
    not_,
    select,
    union_all,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from followup.domain.calendar import BadItem
from followup.domain.facts import Fact
from followup.domain.steps import ArtefactKey
from followup.engine.records import Account, Artefact, Cursor, JournalEntry, Process, SeenMail, Session
from followup.store import backup, schema
from followup.store.database import Database

_INSERT = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


class Store:
    """The ledger of all accounts in one database.

    `created` says that the database was new when it was opened, `set_aside_file` where a damaged one was
    moved to. Every method raises StorageFailure when the disk or the database fails; then nothing of it is
    written.
    """

    def __init__(self, database: Database, *, created: bool = False, set_aside: Path | None = None) -> None:
        self.created = created
        self.set_aside_file = set_aside
        self._database = database

    @property
    def path(self) -> Path:
        """The database file."""
        return self._database.path

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def backup(self, now: datetime) -> Path:
        """Write today's copy unless there is one, drop those older than a week, and return today's path."""
        return backup.write_daily(self._database, now)

    def transaction(self) -> AbstractContextManager[None]:
        """All calls inside, by this thread, commit together or not at all. Nests."""
        return self._database.transaction()

    # Accounts

    def accounts(self) -> tuple[Account, ...]:
        """All connected accounts, by address."""
        return tuple(Account(*row) for row in self._all(_ACCOUNT.order_by(schema.accounts.c.account)))

    def account(self, account: str) -> Account | None:
        """One account, or None."""
        row = self._one(_ACCOUNT.where(schema.accounts.c.account == account))
        return Account(*row) if row else None

    def save_account(self, account: Account) -> None:
        """Add an account or replace what is known of it."""
        row = _values(account)
        row["account"] = row.pop("id")
        self._upsert(schema.accounts, row)

    def forget_account(self, account: str) -> None:
        """Delete every row of the account."""
        with self._database.transaction(), self._database.writing() as connection:
            for table in reversed(schema.metadata.sorted_tables):
                connection.execute(delete(table).where(table.c.account == account))

    # Cursors

    def cursor(self, account: str, feed: str) -> Cursor | None:
        """Where we left off in a feed, or None before its first complete read."""
        table = schema.cursors
        row = self._one(_CURSOR.where(table.c.account == account, table.c.feed == feed))
        return Cursor(*row) if row else None

    def save_cursor(self, account: str, feed: str, cursor: Cursor) -> None:
        """Move a feed's cursor."""
        self._upsert(schema.cursors, {"account": account, "feed": feed, **_values(cursor)})

    def forget_cursor(self, account: str, feed: str) -> None:
        """Have the feed read in full again."""
        table = schema.cursors
        self._write(delete(table).where(table.c.account == account, table.c.feed == feed))

    # Sessions

    def session(self, account: str, key: str) -> Session | None:
        """One session by its key (iCalUID and original start)."""
        table = schema.sessions
        row = self._one(_SESSION.where(table.c.account == account, table.c.key == key))
        return Session(*row) if row else None

    def session_of_event(self, account: str, calendar_id: str, event_id: str) -> Session | None:
        """The session that an event id stands for; of several, one that is still on, then the newest."""
        table = schema.sessions
        row = self._one(
            _SESSION.where(
                table.c.account == account, table.c.calendar_id == calendar_id, table.c.event_id == event_id
            )
            .order_by(table.c.gone_at.is_not(None), table.c.first_seen.desc(), table.c.key)
            .limit(1)
        )
        return Session(*row) if row else None

    def sessions(self, account: str, process_id: str = "") -> tuple[Session, ...]:
        """Sessions of a process, or of the whole account, by start."""
        table = schema.sessions
        query = _of_process(_SESSION, table, account, process_id).order_by(table.c.start, table.c.key)
        return tuple(Session(*row) for row in self._all(query))

    def save_session(self, account: str, session: Session) -> None:
        """Add a session or replace what is known of it."""
        event = session.event
        found_by = {"calendar_id": event.calendar_id, "event_id": event.id, "start": event.start}
        self._upsert(schema.sessions, {"account": account, **_values(session), **found_by})

    # Processes

    def process(self, account: str, process_id: str) -> Process | None:
        """One process by id."""
        table = schema.processes
        row = self._one(_PROCESS.where(table.c.account == account, table.c.id == process_id))
        return Process(*row) if row else None

    def processes(self, account: str) -> tuple[Process, ...]:
        """All processes of an account, by id."""
        table = schema.processes
        query = _PROCESS.where(table.c.account == account).order_by(table.c.id)
        return tuple(Process(*row) for row in self._all(query))

    def save_process(self, account: str, process: Process) -> None:
        """Add a process or replace what is known of it."""
        self._upsert(schema.processes, {"account": account, **_values(process)})

    def mark_dirty(self, account: str, process_ids: Iterable[str]) -> None:
        """Have processes planned again; unknown ids are passed over."""
        ids = sorted({one for one in process_ids if one})
        if ids:
            with self._database.writing() as connection:
                _mark_dirty(connection, account, ids)

    def due_processes(self, account: str, now: datetime) -> tuple[Process, ...]:
        """Processes that are dirty or whose wake time has come, by id."""
        table = schema.processes
        mine = _PROCESS.where(table.c.account == account)
        # Two questions, as SQLite uses no partial index below an OR, nor where it is asked to sort.
        due = union_all(mine.where(table.c.dirty), mine.where(table.c.wake_at <= now, not_(table.c.dirty)))
        return tuple(sorted((Process(*row) for row in self._all(due)), key=lambda process: process.id))

    def next_wake(self, account: str) -> datetime | None:
        """The earliest wake time of the account's processes (UTC); it may be past."""
        table = schema.processes
        wakes = select(func.min(table.c.wake_at)).where(table.c.account == account)
        row = self._one(wakes.where(table.c.wake_at.is_not(None)))
        wake: datetime | None = row[0] if row else None
        return wake

    # Facts

    def add_fact(self, account: str, fact: Fact) -> bool:
        """Store a fact and mark its process dirty; False, with nothing changed, when its id is known."""
        statement = self._insert(schema.facts).on_conflict_do_nothing()
        with self._database.transaction(), self._database.writing() as connection:
            added = connection.execute(statement, _fact_row(account, fact)).rowcount == 1
            if added:
                _mark_dirty(connection, account, [fact.process_id])
        return added

    def replace_fact(self, account: str, fact: Fact) -> None:
        """Store a fact in place of an earlier one with the same id, and mark its process dirty."""
        with self._database.transaction(), self._database.writing() as connection:
            self._upsert(schema.facts, _fact_row(account, fact))
            _mark_dirty(connection, account, [fact.process_id])

    def facts(self, account: str, process_id: str) -> tuple[Fact, ...]:
        """Facts of a process by time."""
        table = schema.facts
        query = _FACT.where(table.c.account == account, table.c.process_id == process_id)
        return tuple(Fact(*row) for row in self._all(query.order_by(table.c.at, table.c.id)))

    # Artefacts

    def artefact(self, account: str, key: ArtefactKey) -> Artefact | None:
        """One artefact by its business key."""
        table = schema.artefacts
        return _artefact(
            self._one(
                _ARTEFACT.where(
                    table.c.account == account,
                    table.c.kind == key.kind,
                    table.c.step == key.step,
                    table.c.anchor == key.anchor,
                    table.c.contact == key.person,
                )
            )
        )

    def artefact_by_remote(self, account: str, remote_id: str) -> Artefact | None:
        """The artefact that a draft id or event id belongs to; None for the empty id."""
        table = schema.artefacts
        if not remote_id:
            return None
        # Said once more in the form of the partial index, so that it is used.
        named = (table.c.remote_id == remote_id) & (table.c.remote_id != "")
        return _artefact(self._one(_ARTEFACT.where(table.c.account == account, named)))

    def artefacts(self, account: str, process_id: str = "") -> tuple[Artefact, ...]:
        """Artefacts of a process, or of the whole account, by business key."""
        query = _of_process(_ARTEFACT, schema.artefacts, account, process_id)
        return _artefacts(self._all(query))

    def open_drafts(self, account: str) -> tuple[Artefact, ...]:
        """Drafts in state INTENT or LIVE, by business key."""
        query = _ARTEFACT.where(schema.artefacts.c.account == account, schema.OPEN_DRAFT)
        return _artefacts(self._all(query))

    def save_artefact(self, account: str, artefact: Artefact) -> None:
        """Add an artefact or replace its row."""
        row = _values(artefact)
        key: ArtefactKey = row.pop("key")
        parts = {"kind": key.kind, "step": key.step, "anchor": key.anchor, "contact": key.person}
        self._upsert(schema.artefacts, {"account": account, **parts, **row})

    # Mail

    def seen_mail(self, account: str, message_id: str) -> SeenMail | None:
        """What was made of a message, or None when it was never looked at."""
        table = schema.mail
        row = self._one(_MAIL.where(table.c.account == account, table.c.id == message_id))
        return SeenMail(*row) if row else None

    def save_mail(self, account: str, mail: SeenMail) -> None:
        """Remember that a message was looked at, and what it was."""
        self._upsert(schema.mail, {"account": account, **_values(mail)})

    def watched_threads(self, account: str) -> Mapping[str, str]:
        """Thread id -> process id."""
        table = schema.threads
        query = select(table.c.thread_id, table.c.process_id).where(table.c.account == account)
        return {row[0]: row[1] for row in self._all(query.order_by(table.c.thread_id))}

    def watch_thread(self, account: str, thread_id: str, process_id: str) -> None:
        """Look for answers in a thread on behalf of a process; an empty thread id is passed over."""
        if thread_id:
            row = {"account": account, "thread_id": thread_id, "process_id": process_id}
            self._upsert(schema.threads, row)

    # Journal

    def note(self, account: str, entry: JournalEntry) -> None:
        """Append to the journal."""
        self._write(insert(schema.journal), {"account": account, **_values(entry)})

    def journal(self, account: str, process_id: str = "", limit: int = 200) -> tuple[JournalEntry, ...]:
        """The last `limit` entries, of a process or of the whole account, newest last."""
        table = schema.journal
        query = _of_process(_ENTRY, table, account, process_id).order_by(table.c.number.desc()).limit(limit)
        return tuple(JournalEntry(*row) for row in reversed(self._all(query)))

    def set_aside(self, account: str, item: BadItem, at: datetime) -> None:
        """Remember an item that could not be read; a second failure of the same item replaces the first."""
        self._upsert(schema.bad_items, {"account": account, **_values(item), "at": at})

    def bad_items(self, account: str) -> tuple[tuple[datetime, BadItem], ...]:
        """Items that could not be read, with when that was seen last, oldest first."""
        table = schema.bad_items
        query = _BAD_ITEM.where(table.c.account == account).order_by(table.c.at, table.c.source, table.c.id)
        return tuple((row[0], BadItem(*row[1:])) for row in self._all(query))

    # Statements

    def _one(self, query: Select[Any]) -> Any:
        with self._database.reading() as connection:
            return connection.execute(query).one_or_none()

    def _all(self, query: Select[Any] | CompoundSelect[Any]) -> Sequence[Any]:
        with self._database.reading() as connection:
            return connection.execute(query).all()

    def _write(self, statement: Any, row: Mapping[str, Any] | None = None) -> None:
        with self._database.writing() as connection:
            connection.execute(statement, row)

    def _insert(self, table: Table) -> Any:
        return _INSERT[self._database.dialect](table)

    def _upsert(self, table: Table, row: Mapping[str, Any]) -> None:
        self._write(_upsert_into(table, self._database.dialect), row)


@cache
def _upsert_into(table: Table, dialect: str) -> Any:
    """Built once: putting the statement together takes longer than carrying it out."""
    statement: Any = _INSERT[dialect](table)
    rest = {column.name: statement.excluded[column.name] for column in table.c if not column.primary_key}
    return statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=rest)


def _values(record: Any) -> dict[str, Any]:
    """The fields of a record, as they are."""
    return {field.name: getattr(record, field.name) for field in fields(record)}


def _columns(table: Table, record: type, *without: str) -> list[Column[Any]]:
    """The columns that hold a record, in the order of its fields."""
    return [table.c[field.name] for field in fields(record) if field.name not in without]


def _of_process(query: Select[Any], table: Table, account: str, process_id: str) -> Select[Any]:
    query = query.where(table.c.account == account)
    return query.where(table.c.process_id == process_id) if process_id else query


def _mark_dirty(connection: Connection, account: str, process_ids: Sequence[str]) -> None:
    table = schema.processes
    connection.execute(
        update(table).where(table.c.account == account, table.c.id.in_(process_ids)).values(dirty=True)
    )


def _fact_row(account: str, fact: Fact) -> dict[str, Any]:
    return {"account": account, **_values(fact)}


def _artefact(row: Any) -> Artefact | None:
    return Artefact(ArtefactKey(*row[:4]), *row[4:]) if row else None


def _artefacts(rows: Iterable[Any]) -> tuple[Artefact, ...]:
    found = [Artefact(ArtefactKey(*row[:4]), *row[4:]) for row in rows]
    return tuple(sorted(found, key=lambda artefact: artefact.key))


_ACCOUNT = select(schema.accounts.c.account, *_columns(schema.accounts, Account, "id"))
_CURSOR = select(*_columns(schema.cursors, Cursor))
_SESSION = select(*_columns(schema.sessions, Session))
_PROCESS = select(*_columns(schema.processes, Process))
_FACT = select(*_columns(schema.facts, Fact))
_ARTEFACT = select(
    *(schema.artefacts.c[part] for part in ("kind", "step", "anchor", "contact")),
    *_columns(schema.artefacts, Artefact, "key"),
)
_MAIL = select(*_columns(schema.mail, SeenMail))
_ENTRY = select(*_columns(schema.journal, JournalEntry))
_BAD_ITEM = select(schema.bad_items.c.at, *_columns(schema.bad_items, BadItem))

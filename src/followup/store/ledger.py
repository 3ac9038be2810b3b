"""The engine's StorePort on a Database: state rows and an append-only journal, in Core statements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import fields
from datetime import datetime
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, SelectBase, Table, delete, insert, update

from followup.domain.calendar import BadItem
from followup.domain.facts import Fact
from followup.domain.steps import ArtefactKey, Step
from followup.engine.records import Account, Artefact, Cursor, JournalEntry, Process, SeenMail, Session
from followup.store import backup, schema
from followup.store import questions as ask
from followup.store.database import LOG_LIMIT_BYTES, Database
from followup.store.prepared import Row

_NOTE = insert(schema.journal)

_OF_A_PROCESS = tuple(table for table in schema.metadata.sorted_tables if "process_id" in table.c)
"""Whose rows name the process that they belong to."""


class Store:
    """The ledger of all accounts in one database.

    `created` says that the database was new when it was opened, `restored` that it was put back from a daily
    copy, `set_aside_file` where a damaged one was moved to. Every method raises StorageFailure when the disk
    or the database fails; then nothing of it is written.
    """

    def __init__(
        self,
        database: Database,
        *,
        created: bool = False,
        restored: bool = False,
        set_aside: Path | None = None,
    ) -> None:
        self.created = created
        self.restored = restored
        self.set_aside_file = set_aside
        self._database = database

    @property
    def path(self) -> Path:
        """The database file."""
        return self._database.path

    def log_is_stuck(self) -> bool:
        """Whether the write-ahead log outgrew its limit: another program keeps it from being folded."""
        return self._database.log_bytes > LOG_LIMIT_BYTES

    def fold_log(self) -> None:
        """Fold the write-ahead log into the database file, as far as nobody else reads from it."""
        self._database.fold_log()

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def backup(self, now: datetime) -> Path:
        """Write today's copy unless there is one, drop those older than a week, and return today's path."""
        return backup.write_daily(self._database, now)

    def forget_backups(self) -> None:
        """Delete the daily copies."""
        backup.forget(self._database)

    def transaction(self) -> AbstractContextManager[None]:
        """All calls inside, by this thread, commit together or not at all. Nests."""
        return self._database.transaction()

    # Accounts

    def accounts(self) -> tuple[Account, ...]:
        """All connected accounts, by address."""
        return tuple(Account(*row) for row in self._all(ask.ACCOUNTS))

    def account(self, account: str) -> Account | None:
        """One account, or None."""
        row = self._one(ask.ACCOUNT, account=account)
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
        row = self._one(ask.CURSOR, account=account, feed=feed)
        return Cursor(*row) if row else None

    def save_cursor(self, account: str, feed: str, cursor: Cursor) -> None:
        """Move a feed's cursor."""
        self._upsert(schema.cursors, {"account": account, "feed": feed, **_values(cursor)})

    def forget_cursor(self, account: str, feed: str) -> None:
        """Have the feed read in full again."""
        table = schema.cursors
        with self._database.writing() as connection:
            connection.execute(delete(table).where(table.c.account == account, table.c.feed == feed))

    # Sessions

    def session(self, account: str, key: str) -> Session | None:
        """One session by its key (iCalUID and original start)."""
        row = self._one(ask.SESSION, account=account, key=key)
        return Session(*row) if row else None

    def session_of_event(self, account: str, calendar_id: str, event_id: str) -> Session | None:
        """The session that an event id stands for; of several, one that is still on, then the newest."""
        row = self._one(ask.SESSION_OF_EVENT, account=account, calendar_id=calendar_id, event_id=event_id)
        return Session(*row) if row else None

    def sessions(self, account: str, process_id: str = "") -> tuple[Session, ...]:
        """Sessions of a process, or of the whole account, by start."""
        rows = self._of_process(ask.SESSIONS, ask.SESSIONS_OF_PROCESS, account, process_id)
        return tuple(Session(*row) for row in rows)

    def save_session(self, account: str, session: Session) -> None:
        """Add a session or replace what is known of it."""
        event = session.event
        found_by = {"calendar_id": event.calendar_id, "event_id": event.id, "start": event.start}
        self._upsert(schema.sessions, {"account": account, **_values(session), **found_by})

    # Processes

    def process(self, account: str, process_id: str) -> Process | None:
        """One process by id."""
        row = self._one(ask.PROCESS, account=account, id=process_id)
        return Process(*row) if row else None

    def processes(self, account: str) -> tuple[Process, ...]:
        """All processes of an account, by id."""
        return tuple(Process(*row) for row in self._all(ask.PROCESSES, account=account))

    def save_process(self, account: str, process: Process) -> None:
        """Add a process or replace what is known of it."""
        self._upsert(schema.processes, {"account": account, **_values(process)})

    def rename_process(self, account: str, process_id: str, process: Process) -> None:
        """Give a process another id, `process.id`, together with all that belongs to it."""
        with self._database.transaction(), self._database.writing() as connection:
            for table in _OF_A_PROCESS:
                of_it = (table.c.account == account, table.c.process_id == process_id)
                connection.execute(update(table).where(*of_it).values(process_id=process.id))
            table = schema.bad_items
            of_it = (table.c.account == account, table.c.id == process_id)
            connection.execute(update(table).where(*of_it).values(id=process.id))
            table = schema.processes
            connection.execute(delete(table).where(table.c.account == account, table.c.id == process_id))
            self.save_process(account, process)

    def mark_dirty(self, account: str, process_ids: Iterable[str]) -> None:
        """Have processes planned again; unknown ids are passed over."""
        ids = sorted({one for one in process_ids if one})
        if ids:
            with self._database.writing() as connection:
                _mark_dirty(connection, account, ids)

    def due_processes(self, account: str, now: datetime) -> tuple[Process, ...]:
        """Processes that are dirty or whose wake time has come, by id."""
        rows = self._all(ask.DUE, account=account, now=now)
        return tuple(sorted((Process(*row) for row in rows), key=lambda process: process.id))

    def unscanned_processes(self, account: str) -> tuple[Process, ...]:
        """Processes whose earlier mail was not looked through yet, by id."""
        return tuple(Process(*row) for row in self._all(ask.UNSCANNED, account=account))

    def next_wake(self, account: str) -> datetime | None:
        """The earliest wake time of the account's processes (UTC); it may be past."""
        row = self._one(ask.NEXT_WAKE, account=account)
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

    def replace_fact(self, account: str, fact: Fact, *, is_news: bool = True) -> None:
        """Store a fact in place of an earlier one with the same id; news mark its process dirty."""
        with self._database.transaction(), self._database.writing() as connection:
            self._upsert(schema.facts, _fact_row(account, fact))
            if is_news:
                _mark_dirty(connection, account, [fact.process_id])

    def facts(self, account: str, process_id: str) -> tuple[Fact, ...]:
        """Facts of a process by time."""
        return tuple(Fact(*row) for row in self._all(ask.FACTS, account=account, process_id=process_id))

    # Artefacts

    def artefact(self, account: str, key: ArtefactKey) -> Artefact | None:
        """One artefact by its business key."""
        return _artefact(self._one(ask.ARTEFACT, account=account, **_key_parts(key)))

    def artefact_by_remote(self, account: str, remote_id: str) -> Artefact | None:
        """The artefact that a draft id or event id belongs to; None for the empty id."""
        if not remote_id:
            return None
        return _artefact(self._one(ask.ARTEFACT_BY_REMOTE, account=account, remote_id=remote_id))

    def artefacts(self, account: str, process_id: str = "") -> tuple[Artefact, ...]:
        """Artefacts of a process, or of the whole account, by business key."""
        return _artefacts(self._of_process(ask.ARTEFACTS, ask.ARTEFACTS_OF_PROCESS, account, process_id))

    def artefacts_at(self, account: str, step: Step) -> tuple[Artefact, ...]:
        """Artefacts of one step, of the whole account, by business key."""
        return _artefacts(self._all(ask.ARTEFACTS_AT, account=account, step=step))

    def open_drafts(self, account: str) -> tuple[Artefact, ...]:
        """Drafts in state INTENT or LIVE, by business key."""
        return _artefacts(self._all(ask.OPEN_DRAFTS, account=account))

    def sent_to(self, account: str) -> Mapping[str, frozenset[str]]:
        """Process id -> the addresses that its sent drafts went to."""
        found: dict[str, set[str]] = {}
        for process_id, person in self._all(ask.SENT_TO, account=account):
            found.setdefault(process_id, set()).add(person)
        return {process_id: frozenset(people) for process_id, people in found.items()}

    def save_artefact(self, account: str, artefact: Artefact) -> None:
        """Add an artefact or replace its row."""
        row = _values(artefact)
        parts = _key_parts(row.pop("key"))
        self._upsert(schema.artefacts, {"account": account, **parts, **row})

    # Mail

    def seen_mail(self, account: str, message_id: str) -> SeenMail | None:
        """What was made of a message, or None when it was never looked at."""
        row = self._one(ask.MAIL, account=account, id=message_id)
        return SeenMail(*row) if row else None

    def save_mail(self, account: str, mail: SeenMail) -> None:
        """Remember that a message was looked at, and what it was."""
        self._upsert(schema.mail, {"account": account, **_values(mail)})

    def mail_of_kind(self, account: str, kind: str) -> tuple[SeenMail, ...]:
        """Messages that were read as this kind, oldest first."""
        return tuple(SeenMail(*row) for row in self._all(ask.MAIL_OF_KIND, account=account, kind=kind))

    def watched_threads(self, account: str) -> Mapping[str, str]:
        """Thread id -> process id."""
        return {row[0]: row[1] for row in self._all(ask.THREADS, account=account)}

    def watch_thread(self, account: str, thread_id: str, process_id: str) -> None:
        """Look for answers in a thread on behalf of a process; an empty thread id is passed over."""
        if thread_id:
            row = {"account": account, "thread_id": thread_id, "process_id": process_id}
            self._upsert(schema.threads, row)

    # Journal

    def note(self, account: str, entry: JournalEntry) -> None:
        """Append to the journal."""
        self._database.tell(_NOTE, {"account": account, **_values(entry)})

    def journal(self, account: str, process_id: str = "", limit: int = 200) -> tuple[JournalEntry, ...]:
        """The last `limit` entries, of a process or of the whole account, newest last."""
        rows = self._of_process(ask.ENTRIES, ask.ENTRIES_OF_PROCESS, account, process_id, limit=limit)
        return tuple(JournalEntry(*row) for row in reversed(rows))

    def set_aside(self, account: str, item: BadItem, at: datetime) -> None:
        """Remember an item that could not be read; a second failure of the same item replaces the first."""
        self._upsert(schema.bad_items, {"account": account, **_values(item), "at": at})

    def take_back(self, account: str, source: str, item_id: str) -> None:
        """Forget an item that was set aside: it was read after all."""
        table = schema.bad_items
        item = (table.c.account == account, table.c.source == source, table.c.id == item_id)
        with self._database.writing() as connection:
            connection.execute(delete(table).where(*item))

    def bad_items(self, account: str) -> tuple[tuple[datetime, BadItem], ...]:
        """Items that could not be read, with when that was seen last, oldest first."""
        rows = self._all(ask.BAD_ITEMS, account=account)
        return tuple((row[0], BadItem(*row[1:])) for row in rows)

    # Statements

    def _one(self, question: SelectBase, **values: Any) -> Row | None:
        rows = self._database.ask(question, values)
        return rows[0] if rows else None

    def _all(self, question: SelectBase, **values: Any) -> Sequence[Row]:
        return self._database.ask(question, values)

    def _of_process(
        self, everything: SelectBase, of_process: SelectBase, account: str, process_id: str, **values: Any
    ) -> Sequence[Row]:
        """Rows of one process, or of the whole account when none is named."""
        if process_id:
            return self._all(of_process, account=account, process_id=process_id, **values)
        return self._all(everything, account=account, **values)

    def _insert(self, table: Table) -> Any:
        return _insert_into(table, self._database.dialect)

    def _upsert(self, table: Table, row: Mapping[str, Any]) -> None:
        self._database.tell(_upsert_into(table, self._database.dialect), row)


def _insert_into(table: Table, dialect: str) -> Any:
    """The dialect's own INSERT, which knows conflicts. Only the one in use is loaded: each takes long."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert(table)


@cache
def _upsert_into(table: Table, dialect: str) -> Any:
    """Built once: putting the statement together takes longer than carrying it out."""
    statement = _insert_into(table, dialect)
    rest = {column.name: statement.excluded[column.name] for column in table.c if not column.primary_key}
    return statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=rest)


def _values(record: Any) -> dict[str, Any]:
    """The fields of a record, as they are."""
    return {field.name: getattr(record, field.name) for field in fields(record)}


def _mark_dirty(connection: Connection, account: str, process_ids: Sequence[str]) -> None:
    table = schema.processes
    connection.execute(
        update(table).where(table.c.account == account, table.c.id.in_(process_ids)).values(dirty=True)
    )


def _key_parts(key: ArtefactKey) -> dict[str, str]:
    return {"kind": key.kind, "step": key.step, "anchor": key.anchor, "contact": key.person}


def _fact_row(account: str, fact: Fact) -> dict[str, Any]:
    return {"account": account, **_values(fact)}


def _artefact(row: Any) -> Artefact | None:
    return Artefact(ArtefactKey(*row[:4]), *row[4:]) if row else None


def _artefacts(rows: Iterable[Any]) -> tuple[Artefact, ...]:
    found = [Artefact(ArtefactKey(*row[:4]), *row[4:]) for row in rows]
    return tuple(sorted(found, key=lambda artefact: artefact.key))

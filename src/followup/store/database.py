"""Connections and transactions of one SQLite file, and its failures as sentences."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from followup.engine.errors import StorageFailure

BUSY_SECONDS = 30
_WAL_LIMIT_BYTES = 64 * 1024 * 1024


def engine_for(path: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine on a SQLite file. `foreign_keys` is off only while tables are rebuilt by a migration."""
    engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        # pysqlite's own transactions would commit before DDL: half a migration would stay (style 3).
        connection.isolation_level = None
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        if mode != "wal":
            raise StorageFailure(
                f"{path} is on a disk that does not support safe writing.",
                "Set storage.path to a folder on a local disk.",
            )
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        connection.execute(f"PRAGMA journal_size_limit = {_WAL_LIMIT_BYTES}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that turns from reading to writing midway can fail at once, whatever the timeout.
        # A single SELECT sees one state of the file by itself.
        if connection.get_execution_options().get("writing", False):
            # By the driver itself: through SQLAlchemy the word costs as much as a question.
            driver: Any = connection.connection.driver_connection
            driver.execute("BEGIN IMMEDIATE")

    return engine


class Database:
    """One file. Within `transaction()` all calls of a thread share one connection."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self.path = path
        self._readers = engine
        self._writers = engine.execution_options(writing=True)
        self._thread = threading.local()
        self._kept: list[Connection] = []

    @property
    def dialect(self) -> str:
        """The database's name in SQLAlchemy."""
        return self._readers.dialect.name

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for one SELECT: the open transaction's, or the one this thread keeps for reading."""
        with explained(self.path):
            yield self._shared() or self._reader()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection to write with: the open transaction's, or one that commits at the end of this call."""
        shared = self._shared()
        if shared is not None:
            with explained(self.path):
                yield shared
            return
        with explained(self.path), self._writers.begin() as connection:
            yield connection

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All calls inside commit together or not at all; an inner one alone can be undone."""
        shared = self._shared()
        if shared is not None:
            with explained(self.path), shared.begin_nested():
                yield
            return
        with explained(self.path), self._writers.begin() as connection:
            self._thread.connection = connection
            try:
                yield
            finally:
                self._thread.connection = None

    def raw(self) -> sqlite3.Connection:
        """A driver connection in autocommit, for what cannot run in a transaction; the caller closes it."""
        connection = sqlite3.connect(self.path, timeout=BUSY_SECONDS, isolation_level=None)
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        while self._kept:
            self._kept.pop().close()
        self._readers.dispose()

    def _reader(self) -> Connection:
        """Kept open, as taking one from the pool costs more than most questions; it holds no transaction."""
        reader: Connection | None = getattr(self._thread, "reader", None)
        if reader is None or reader.closed or reader.invalidated:
            reader = self._readers.connect()
            self._thread.reader = reader
            self._kept.append(reader)
        return reader

    def _shared(self) -> Connection | None:
        connection: Connection | None = getattr(self._thread, "connection", None)
        return connection


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn failures of disk and database into StorageFailure; mistakes of ours stay what they are."""
    try:
        yield
    except DBAPIError as error:
        if not isinstance(error.orig, sqlite3.Error):
            raise
        raise _failure(path, error.orig, error) from error
    except sqlite3.Error as error:
        raise _failure(path, error, error) from error


_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")

_SENTENCES = (
    (
        ("SQLITE_FULL",),
        "The disk is full: {path} cannot be written.",
        "Free some space; work goes on by itself after that.",
    ),
    (
        ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL"),
        "{path} is held by another program.",
        "Close the program that has it open; it will be tried again.",
    ),
    (
        ("SQLITE_IOERR",),
        "The disk reports an error at {path}.",
        "Check the disk and its free space; it will be tried again.",
    ),
    (
        ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH"),
        "{path} cannot be opened for writing.",
        "Make sure that the file and its folder belong to you.",
    ),
    (
        _DAMAGED,
        "{path} is damaged.",
        "Start again: it is kept aside, and everything is read again from Google.",
    ),
    (
        ("SQLITE_CONSTRAINT_FOREIGNKEY",),
        "The account is not connected any more, so nothing was stored in {path}.",
        "Run `followup connect`.",
    ),
)


def _failure(path: Path, cause: sqlite3.Error, raised: Exception) -> Exception:
    name = getattr(cause, "sqlite_errorname", "")
    for beginnings, message, remedy in _SENTENCES:
        if name.startswith(beginnings):
            return StorageFailure(message.format(path=path), remedy, damaged=name.startswith(_DAMAGED))
    return raised

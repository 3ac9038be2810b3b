"""Connections and transactions of one SQLite file, and its failures as sentences."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, cast

from sqlalchemy import URL, Connection, Engine, Insert, SelectBase, create_engine, event
from sqlalchemy.exc import DBAPIError

from followup.engine.errors import StorageFailure
from followup.store.files import doubt
from followup.store.prepared import Row, Unreadable, prepared

BUSY_SECONDS = 30
LOG_LIMIT_BYTES = 64 * 1024 * 1024
"""How large the write-ahead log may stay; one beyond it cannot be folded into the file (reliability D8)."""


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
        connection.execute(f"PRAGMA journal_size_limit = {LOG_LIMIT_BYTES}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that turns from reading to writing midway can fail at once, whatever the timeout.
        # A single SELECT sees one state of the file by itself.
        if connection.get_execution_options().get("writing", False):
            # By the driver itself: through SQLAlchemy the word costs as much as a question.
            _driver(connection).execute("BEGIN IMMEDIATE")

    return engine


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)


class Database:
    """One file. Each thread keeps a connection of its own, on which it reads and writes.

    Kept, as taking one from a pool costs more than most questions, and the same for both, as SQLite forgets
    the pages that it knows when another connection has written. It holds no transaction in between.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self.path = path
        self._engine = engine.execution_options(writing=True)
        self._thread = threading.local()
        self._kept: list[Connection] = []

    @property
    def dialect(self) -> str:
        """The database's name in SQLAlchemy."""
        return self._engine.dialect.name

    def ask(self, question: SelectBase, values: Mapping[str, Any]) -> list[Row]:
        """The rows of a question that lives as long as the process."""
        with explained(self.path):
            connection = self._connection()
            try:
                return prepared(question, connection.dialect).rows(_driver(connection), values)
            except (Unreadable, UnicodeDecodeError) as error:
                doubt(self.path)
                raise damaged(self.path) from error

    def tell(self, statement: Insert, row: Mapping[str, Any]) -> None:
        """Write a row with a statement that lives as long as the process, always with the same columns."""
        with self.writing() as connection:
            prepared(statement, connection.dialect, row).carry_out(_driver(connection), row)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection to write with: the open transaction's, or one that commits at the end of this call."""
        with explained(self.path):
            connection = self._connection()
            if connection.in_transaction():
                yield connection
                return
            with self._begun(connection):
                yield connection

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All calls inside commit together or not at all; an inner one alone can be undone."""
        with explained(self.path):
            connection = self._connection()
            with connection.begin_nested() if connection.in_transaction() else self._begun(connection):
                yield

    def raw(self) -> sqlite3.Connection:
        """A driver connection in autocommit, for what cannot run in a transaction; the caller closes it."""
        connection = sqlite3.connect(self.path, timeout=BUSY_SECONDS, isolation_level=None)
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    def fold_log(self) -> None:
        """Fold the write-ahead log into the file, as far as nobody else reads from it."""
        with explained(self.path), closing(self.raw()) as connection:
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @property
    def log_bytes(self) -> int:
        """How large the write-ahead log is."""
        log = self.path.with_name(f"{self.path.name}-wal")
        return log.stat().st_size if log.exists() else 0

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        while self._kept:
            self._kept.pop().close()
        self._engine.dispose()

    @contextmanager
    def _begun(self, connection: Connection) -> Iterator[None]:
        try:
            with connection.begin():
                yield
        except BaseException:
            # After a COMMIT that failed SQLite is still in the transaction; going back to the pool ends it.
            with suppress(ValueError):
                self._kept.remove(connection)
            connection.close()
            raise

    def _connection(self) -> Connection:
        """This thread's."""
        connection: Connection | None = getattr(self._thread, "connection", None)
        if connection is None or connection.closed or connection.invalidated:
            connection = self._engine.connect()
            self._thread.connection = connection
            self._kept.append(connection)
        return connection


def damaged(path: Path) -> StorageFailure:
    """What is said of a file that cannot be trusted."""
    _, message, remedy = next(row for row in _SENTENCES if row[0] is _DAMAGED)
    return StorageFailure(message.format(path=path), remedy, damaged=True)


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

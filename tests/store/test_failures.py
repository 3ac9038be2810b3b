"""Disks fill up and files are held: one sentence, nothing half written, and on it goes."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from followup.engine.errors import FollowupError, StorageFailure
from followup.engine.records import Account
from followup.store import Store, ledger, open_store
from followup.store.database import explained
from followup.store.prepared import Prepared
from tests.store.samples import ANN, CURSOR, DRAFT, ENTRY, FACT


def limit_pages(store: Store, pages: int) -> None:
    """From now on the file cannot grow beyond `pages`."""

    with store._database.writing() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def page_count(store: Store) -> int:
    """How large the file is now."""
    with store._database.writing() as connection:
        count: int = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    return count


def write_pairs(store: Store, written: list[int]) -> None:
    """Pairs of notes, each pair in a transaction, until something stops it; `written` counts the pairs."""
    for number in range(1000):
        with store.transaction():
            store.note(ANN, replace(ENTRY, what=f"{number} a " + "x" * 500))
            store.note(ANN, replace(ENTRY, what=f"{number} b " + "x" * 500))
        written.append(number)


@pytest.mark.parametrize("spare_pages", [0, 1, 2, 3, 5, 8])
def test_a_full_disk_stops_whole_transactions_and_reading_goes_on(store: Store, spare_pages: int) -> None:
    limit_pages(store, page_count(store) + spare_pages)
    written: list[int] = []
    with pytest.raises(StorageFailure, match="full") as caught:
        write_pairs(store, written)
    assert caught.value.remedy
    assert len(store.journal(ANN, limit=10_000)) == 2 * len(written)
    assert store.accounts() == (Account(ANN),)
    limit_pages(store, 1_000_000)
    store.note(ANN, ENTRY)
    assert store.journal(ANN, limit=1) == (ENTRY,)


def test_somebody_elses_long_write_is_waited_for_and_then_told(path: Path, store: Store) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        with store._database.writing() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 1")
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(StorageFailure, match="held by another program"):
            store.note(ANN, ENTRY)
        assert store.accounts() == (Account(ANN),)
        other.execute("ROLLBACK")
    store.note(ANN, ENTRY)


FAILURES: tuple[tuple[int, str], ...] = (
    (sqlite3.SQLITE_FULL, "disk is full"),
    (sqlite3.SQLITE_BUSY, "another program"),
    (sqlite3.SQLITE_BUSY_SNAPSHOT, "another program"),
    (sqlite3.SQLITE_LOCKED, "another program"),
    (sqlite3.SQLITE_IOERR, "disk reports an error"),
    (sqlite3.SQLITE_IOERR_WRITE, "disk reports an error"),
    (sqlite3.SQLITE_IOERR_FSYNC, "disk reports an error"),
    (sqlite3.SQLITE_READONLY, "opened for writing"),
    (sqlite3.SQLITE_READONLY_DIRECTORY, "opened for writing"),
    (sqlite3.SQLITE_CANTOPEN, "opened for writing"),
    (sqlite3.SQLITE_CORRUPT, "damaged"),
    (sqlite3.SQLITE_NOTADB, "damaged"),
)


@pytest.mark.parametrize(("code", "words"), FAILURES)
def test_each_failure_of_the_disk_is_a_sentence_and_a_remedy(code: int, words: str, tmp_path: Path) -> None:
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    error.sqlite_errorname = next(
        name for name in dir(sqlite3) if name.startswith("SQLITE_") and _is(name, code)
    )
    with pytest.raises(StorageFailure, match=words) as caught, explained(tmp_path / "f.db"):
        raise error
    assert isinstance(caught.value, FollowupError)
    assert caught.value.remedy.endswith(".")
    assert caught.value.__cause__ is error


def _is(name: str, code: int) -> bool:
    return bool(getattr(sqlite3, name) == code) and name.split("_")[1] in {
        "FULL",
        "BUSY",
        "LOCKED",
        "IOERR",
        "READONLY",
        "CANTOPEN",
        "CORRUPT",
        "NOTADB",
    }


def test_a_mistake_of_ours_is_not_blamed_on_the_disk(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.save_artefact(ANN, replace(DRAFT, remote_id=""))


def test_a_failure_of_others_inside_a_transaction_stays_what_it_is(store: Store) -> None:
    with pytest.raises(ConnectionResetError), store.transaction():
        raise ConnectionResetError("Google hung up")


_WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from followup.store import open_store
from tests.store.samples import ANN, ENTRY, FACT
store = open_store(Path(sys.argv[1]))
won = 0
for number in range(60):
    with store.transaction():
        won += store.add_fact(ANN, replace(FACT, id=str(number)))
        store.note(ANN, replace(ENTRY, what=sys.argv[2]))
store.close()
print(won)
"""


def test_two_processes_write_at_once_and_each_fact_is_added_by_one(path: Path, store: Store) -> None:
    root = Path(__file__).parents[2]
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path), name],
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(root)},
        )
        for name in ("one", "two")
    ]
    won = [int(writer.communicate(timeout=60)[0]) for writer in writers]
    assert sum(won) == 60
    assert len(store.facts(ANN, "p1")) == 60
    assert len(store.journal(ANN, limit=1000)) == 120


_DYING: tuple[Callable[[Store], object], ...] = (
    lambda store: store.add_fact(ANN, FACT),
    lambda store: store.save_artefact(ANN, DRAFT),
    lambda store: store.forget_account(ANN),
    lambda store: store.save_account(Account(ANN, paused=True)),
    lambda store: store.note(ANN, ENTRY),
)


@pytest.mark.parametrize("act", _DYING)
def test_a_full_disk_leaves_the_rows_as_they_were(
    path: Path, store: Store, act: Callable[[Store], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    store.note(ANN, ENTRY)
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        before = list(connection.iterdump())
    opened = open_store(path)

    def fail(*_write: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"
        raise error

    def listen(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith(("INSERT", "UPDATE", "DELETE FROM accounts")):
            fail()

    event.listen(opened._database._engine, "before_cursor_execute", listen)
    monkeypatch.setattr(Prepared, "carry_out", fail)
    with pytest.raises(StorageFailure, match="full"):
        act(opened)
    opened.close()
    with closing(sqlite3.connect(path)) as connection:
        assert list(connection.iterdump()) == before


@pytest.mark.spec("reliability D8")
def test_a_log_that_a_reader_keeps_from_being_folded_is_noticed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "LOG_LIMIT_BYTES", 20_000)
    assert not store.log_is_stuck()
    with closing(sqlite3.connect(store.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM cursors").fetchone()
        for number in range(30):
            store.save_cursor(ANN, f"feed {number}", CURSOR)

        store.fold_log()

        assert store.log_is_stuck()
    store.fold_log()
    assert not store.log_is_stuck()

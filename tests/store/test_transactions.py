"""Together or not at all."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from followup.engine.records import Account
from followup.store import Store, open_store
from tests.store.samples import ANN, CURSOR, ENTRY, FACT, PROCESS


class Killed(BaseException):
    """The process dies here."""


def write_and_break_off(store: Store, failure: BaseException) -> None:
    """A fact and a cursor, and then a failure."""
    with store.transaction():
        store.add_fact(ANN, FACT)
        store.save_cursor(ANN, "mail", CURSOR)
        raise failure


def note_and_break_off(store: Store) -> None:
    """A transaction inside another that gets through, before the outer one fails."""
    with store.transaction():
        with store.transaction():
            store.note(ANN, ENTRY)
        raise Killed


def test_what_is_inside_commits_together(store: Store, path: Path) -> None:
    other = open_store(path)
    with store.transaction():
        store.add_fact(ANN, FACT)
        store.save_cursor(ANN, "mail", CURSOR)
        assert store.cursor(ANN, "mail") == CURSOR
        assert other.cursor(ANN, "mail") is None
    assert other.cursor(ANN, "mail") == CURSOR
    assert other.facts(ANN, "p1") == (FACT,)
    other.close()


@pytest.mark.parametrize("failure", [ValueError, Killed, KeyboardInterrupt])
def test_whatever_breaks_it_off_undoes_all_of_it(store: Store, failure: type[BaseException]) -> None:
    with pytest.raises(failure):
        write_and_break_off(store, failure())
    assert store.facts(ANN, "p1") == ()
    assert store.cursor(ANN, "mail") is None
    store.save_cursor(ANN, "mail", CURSOR)
    assert store.cursor(ANN, "mail") == CURSOR


def test_an_inner_one_joins_the_outer(store: Store) -> None:
    with pytest.raises(Killed):
        note_and_break_off(store)
    assert store.journal(ANN) == ()


def test_an_inner_one_that_breaks_off_can_be_survived(store: Store) -> None:
    with store.transaction():
        store.note(ANN, ENTRY)
        with pytest.raises(Killed):
            write_and_break_off(store, Killed())
        store.note(ANN, replace(ENTRY, what="after"))
    assert [entry.what for entry in store.journal(ANN)] == [ENTRY.what, "after"]
    assert store.cursor(ANN, "mail") is None


def test_a_fact_and_the_mark_on_its_process_are_one(store: Store) -> None:
    store.save_process(ANN, PROCESS)
    with pytest.raises(Killed):
        write_and_break_off(store, Killed())
    assert not store.processes(ANN)[0].dirty


def test_a_transaction_belongs_to_its_thread(store: Store) -> None:
    seen: list[tuple[Account, ...]] = []
    with store.transaction():
        store.save_account(Account("zoe@mail.example"))
        reader = threading.Thread(target=lambda: seen.append(store.accounts()))
        reader.start()
        reader.join()
    assert seen == [(Account(ANN),)]
    assert len(store.accounts()) == 2


def test_readers_see_the_last_commit_while_somebody_writes(store: Store, path: Path) -> None:
    reader = open_store(path)
    with store.transaction():
        store.note(ANN, ENTRY)
        assert reader.journal(ANN) == ()
    assert reader.journal(ANN) == (ENTRY,)
    reader.close()


def test_what_was_committed_is_there_for_the_next_process(store: Store, path: Path) -> None:
    store.note(ANN, ENTRY)
    second = open_store(path)
    assert second.journal(ANN) == (ENTRY,)
    second.close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 30000)],
)
def test_every_connection_is_durable_and_patient(store: Store, pragma: str, value: object) -> None:
    with store._database.writing() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value

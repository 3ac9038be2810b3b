"""What connecting, and connecting again, leaves in the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.engine.account.reconnect import record_connected
from followup.engine.records import Account, AccountState, Artefact, ArtefactState, Cursor, Process
from followup.store import Store, open_store

NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)
ADA = "ada@gmail.com"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "followup.db")
    yield opened
    opened.close()


def connect(store: Store, calendar: str = "own") -> Account:
    return record_connected(store, ADA, calendar, "Europe/Rome", ["scope"], NOW)


def reminder(step: Step, state: ArtefactState, *, touched: bool = False) -> Artefact:
    key = ArtefactKey(ArtefactKind.REMINDER, step, "anchor")
    return Artefact(
        key, "p1", state, NOW, f"fu{step}", etag='"1"', fingerprint="f", touched=touched, start=NOW, title="R"
    )


def test_a_first_connect_records_the_account(store: Store) -> None:
    account = connect(store)
    assert account == store.account(ADA)
    assert account == Account(ADA, "own", "Europe/Rome", frozenset({"scope"}), connected_at=NOW)
    assert [entry.what for entry in store.journal(ADA)] == ["Connected"]


def test_connecting_again_clears_what_stood_in_the_way_and_keeps_the_rest(store: Store) -> None:
    store.save_account(
        Account(
            ADA,
            "own",
            "UTC",
            state=AccountState.NEEDS_SIGN_IN,
            notice="The token is dead.",
            paused=True,
            backoff_until=NOW + timedelta(hours=1),
            failures=7,
        )
    )
    store.save_cursor(ADA, "reminders", Cursor("token", NOW, NOW))
    account = connect(store)
    assert (account.state, account.notice, account.backoff_until, account.failures) == ("ok", "", None, 0)
    assert account.paused
    assert store.cursor(ADA, "reminders") is not None


@pytest.mark.spec("F19")
def test_a_new_calendar_in_place_of_a_deleted_one_gets_its_reminders_again(store: Store) -> None:
    connect(store)
    store.save_cursor(ADA, "reminders", Cursor("token", NOW, NOW))
    store.save_cursor(ADA, "mail", Cursor("token", NOW, NOW))
    store.save_process(ADA, Process("p1", "anchor", dirty=False))
    states = {
        Step.NOTES: ArtefactState.LIVE,
        Step.FOLLOW_UP: ArtefactState.REMOVED,
        Step.PHONE: ArtefactState.GONE,
        Step.CHECK_IN: ArtefactState.DONE,
    }
    for step, state in states.items():
        store.save_artefact(ADA, reminder(step, state, touched=True))

    connect(store, "another")

    after = {row.key.step: (row.state, row.touched, row.etag) for row in store.artefacts(ADA)}
    assert after[Step.NOTES] == (ArtefactState.INTENT, False, "")
    assert after[Step.FOLLOW_UP] == (ArtefactState.INTENT, False, "")
    assert after[Step.PHONE][0] is ArtefactState.GONE
    assert after[Step.CHECK_IN][0] is ArtefactState.DONE
    assert store.cursor(ADA, "reminders") is None
    assert store.cursor(ADA, "mail") is not None
    assert [process.id for process in store.due_processes(ADA, NOW)] == ["p1"]


def test_the_same_calendar_keeps_its_reminders(store: Store) -> None:
    connect(store)
    row = reminder(Step.NOTES, ArtefactState.LIVE, touched=True)
    store.save_process(ADA, Process("p1", "anchor", dirty=False))
    store.save_artefact(ADA, row)
    connect(store)
    assert store.artefacts(ADA) == (row,)


@pytest.mark.spec("reliability A26", "reliability L1")
def test_who_connects_again_has_everything_planned_anew_if_the_permissions_changed(store: Store) -> None:
    """What could not be written for want of a permission is due; so is what could not be taken away."""
    connect(store)
    store.save_process(ADA, Process("p1", "anchor", dirty=False, wake_at=NOW + timedelta(days=2)))

    connect(store)
    assert store.due_processes(ADA, NOW) == ()

    record_connected(store, ADA, "own", "Europe/Rome", ["scope", "another"], NOW)
    assert [process.id for process in store.due_processes(ADA, NOW)] == ["p1"]

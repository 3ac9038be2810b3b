"""What the schema itself refuses, whoever asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from sqlite3 import IntegrityError
from typing import Any

import pytest
from sqlalchemy import update

from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.engine.records import Account
from followup.store import Store
from followup.store.schema import artefacts, metadata
from tests.store.samples import ANN, BEN, DRAFT, DRAFT_KEY, NOON


def test_every_row_belongs_to_an_account() -> None:
    without = [
        table.name for table in metadata.sorted_tables if "account" not in table.c or table.c.account.nullable
    ]
    assert without == []


def test_one_draft_or_event_of_google_belongs_to_one_artefact(store: Store) -> None:
    store.save_account(Account(BEN))
    store.save_artefact(ANN, DRAFT)
    store.save_artefact(BEN, DRAFT)
    second = replace(DRAFT, key=replace(DRAFT_KEY, person="other@tidewell.example"))
    with pytest.raises(IntegrityError, match="UNIQUE"):
        store.save_artefact(ANN, second)
    assert store.artefacts(ANN) == (DRAFT,)


def test_a_live_artefact_is_somewhere_in_google(store: Store) -> None:
    with pytest.raises(IntegrityError, match="live_is_somewhere"):
        store.save_artefact(ANN, replace(DRAFT, remote_id=""))


@pytest.mark.parametrize("wrong", ["Ann@mail.example", ""])
def test_an_account_is_a_lower_case_address(store: Store, wrong: str) -> None:
    with pytest.raises(IntegrityError, match="address"):
        store.save_account(Account(wrong))


@pytest.mark.parametrize(
    ("column", "value"), [("state", "sent"), ("kind", "mail")], ids=["unknown state", "unknown kind"]
)
def test_states_and_kinds_are_of_the_known_ones(store: Store, column: str, value: str) -> None:
    store.save_artefact(ANN, DRAFT)
    with (
        pytest.raises(IntegrityError, match=f"ck_artefacts_{column}"),
        store._database.writing() as connection,
    ):
        connection.connection.execute(f"UPDATE artefacts SET {column} = '{value}'")  # noqa: S608


QUESTIONS: tuple[tuple[str, Callable[[Store], object]], ...] = (
    ("uq_artefacts_remote_id", lambda store: store.artefact_by_remote(ANN, "r-1")),
    ("ix_artefacts_open_drafts", lambda store: store.open_drafts(ANN)),
    ("ix_artefacts_account_process_id", lambda store: store.artefacts(ANN, "p1")),
    ("ix_facts_account_process_id_at", lambda store: store.facts(ANN, "p1")),
    ("ix_processes_wake_at", lambda store: store.next_wake(ANN)),
    ("ix_processes_dirty", lambda store: store.due_processes(ANN, NOON)),
    ("ix_sessions_account_calendar_id_event_id", lambda store: store.session_of_event(ANN, "c", "e")),
    ("ix_sessions_account_process_id_start", lambda store: store.sessions(ANN, "p1")),
    ("ix_journal_account_process_id_number", lambda store: store.journal(ANN, "p1")),
    ("ix_journal_account_number", lambda store: store.journal(ANN)),
)


@pytest.mark.parametrize(("index", "question"), QUESTIONS, ids=[index for index, _ in QUESTIONS])
def test_the_frequent_questions_are_answered_from_an_index(
    store: Store, index: str, question: Callable[[Store], object]
) -> None:
    asked: list[str] = []
    with store._database.writing() as connection:
        driver: Any = connection.connection.driver_connection
    driver.set_trace_callback(asked.append)
    question(store)
    driver.set_trace_callback(None)
    statement = next(one for one in asked if one.startswith("SELECT"))
    plan = driver.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
    assert f"INDEX {index} " in str(plan)


def test_the_enumerations_are_stored_by_value(store: Store) -> None:
    store.save_artefact(ANN, replace(DRAFT, key=ArtefactKey(ArtefactKind.REMINDER, Step.CHECK_IN, "k")))
    with store._database.writing() as connection:
        rows = list(connection.exec_driver_sql("SELECT kind, step, state FROM artefacts"))
        connection.execute(update(artefacts).values(note="x"))
    assert rows == [("reminder", "check_in", "live")]

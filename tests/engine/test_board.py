"""Many processes are planned together: what they must know of each other is read once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from followup.domain.steps import Step
from followup.engine.known.board import Board
from followup.engine.records import ArtefactState
from followup.store.ledger import Store
from tests.engine.candidacies import BRIGHTPATH, HARROW, TIDEWELL
from tests.stage import ME, Stage


@pytest.fixture
def three(stage: Stage) -> Stage:
    """Three companies on one Tuesday; the drafts are there, the follow-ups are due at the same hour."""
    stage.tick()
    for number, (person, company) in enumerate(
        ((TIDEWELL, "Tidewell"), (HARROW, "Harrow"), (BRIGHTPATH, "Brightpath"))
    ):
        stage.add_interview(
            f"2026-03-03 1{5 + number}:00",
            event_id=f"interview{number}",
            title=f"Interview with {company}: Platform Engineer",
            people=(person,),
        )
    stage.go_to("2026-03-03 19:00", every=timedelta(hours=3))
    return stage


def test_a_tick_reads_all_rows_once_however_many_processes_it_plans(
    three: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: Counter[str] = Counter()
    for name in ("artefacts", "processes"):
        original = getattr(Store, name)

        def counted(store: Store, account: str, *of: str, _name: str = name, _do: Any = original) -> Any:
            read[_name] += not any(of)
            return _do(store, account, *of)

        monkeypatch.setattr(Store, name, counted)
    three.tick()  # after this the mailbox tells nothing new
    three.app.store.mark_dirty(ME, [one.id for one in three.app.store.processes(ME)])
    read.clear()

    three.tick()

    assert read == {"artefacts": 1, "processes": 1}


@pytest.mark.spec("C24")
def test_what_one_process_is_given_is_taken_for_the_next(three: Stage) -> None:
    follow_ups = [
        row.start
        for row in three.artefacts()
        if row.key.step is Step.FOLLOW_UP and row.state is ArtefactState.LIVE
    ]
    assert len(set(follow_ups)) == 3


def test_the_board_forgets_what_was_taken_away(three: Stage) -> None:
    board = Board(three.app.shell(ME))
    one, other, _ = three.app.store.processes(ME)
    gone = next(
        row for row in three.artefacts() if row.process_id == one.id and row.key.step is Step.FOLLOW_UP
    )
    assert gone.start in board.taken(other.id)
    three.app.store.save_artefact(ME, replace(gone, state=ArtefactState.GONE))

    board.read_again(one.id)

    assert gone.start not in board.taken(other.id)
    assert {each.id for each in board.others(one.id)} == {p.id for p in board.processes(without=one.id)}

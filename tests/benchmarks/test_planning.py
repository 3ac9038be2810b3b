"""Deciding: it costs in proportion to the processes, and a tick decides only what changed. Ratios only."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from followup.domain.interview import Company
from followup.domain.people import Contact
from followup.domain.plan import plan
from followup.engine.known.board import Board
from followup.engine.known.dossiers import dossier_of
from tests.stage import ME, Stage, at

BEGIN = "2026-03-02 13:00"
OVER = "2026-03-03 18:00"


def around(few: Callable[[str], float], many: Callable[[], float]) -> tuple[float, float]:
    """The cost of few, measured before and after that of many: the machine may slow down in between."""
    before, whole, after = few("before"), many(), few("after")
    return (before + after) / 2, whole


def first_look(folder: Path, interviews: int) -> float:
    """Processor seconds in which so many interviews of as many companies are read, decided and shown."""
    folder.mkdir()
    stage = Stage(folder, at(BEGIN))
    stage.connect()
    for number in range(interviews):
        stage.add_interview(
            at(BEGIN) + timedelta(days=2 + number % 20, minutes=15 * (number // 20)),
            event_id=f"interview{number:04d}",
            title=f"Interview with Company{number}: Engineer",
            people=[(f"ann@company{number}.example", "Ann Lee")],
        )
    begin = time.process_time()
    stage.tick()
    spent = time.process_time() - begin
    stage.app.close()
    return spent


def test_a_first_look_costs_in_proportion_to_the_interviews(tmp_path: Path) -> None:
    few, many = around(
        lambda name: first_look(tmp_path / name, 60), lambda: first_look(tmp_path / "many", 480)
    )
    print(f"\nFirst look at 480 interviews: {many / few:.1f} times one at 60 ({many:.1f} s)")
    assert many / few < 8 * 1.6


def stored(stage: Stage, processes: int) -> None:
    """So many more processes like the one there is, each with the reminders of its round."""
    store = stage.app.store
    session, process = store.sessions(ME)[0], store.processes(ME)[0]
    rows = store.artefacts(ME, process.id)
    assert session.interview is not None
    with store.transaction():
        for number in range(processes):
            key, company = f"more{number}|", Company(f"Company{number}", f"company{number}.example")
            people = tuple(_moved(one, company) for one in session.interview.people)
            event = replace(session.event, id=f"more{number}", ical_uid=f"more{number}")
            interview = replace(session.interview, key=key, company=company, people=people)
            id_ = f"q{number:05d}"
            store.save_session(
                ME, replace(session, key=key, event=event, interview=interview, process_id=id_)
            )
            store.save_process(ME, replace(process, id=id_, anchor=key, company=company, dirty=True))
            for turn, row in enumerate(rows):
                fresh = replace(row, key=replace(row.key, anchor=key), process_id=id_)
                start = row.start and row.start + number * timedelta(hours=1)
                store.save_artefact(ME, replace(fresh, remote_id=f"{id_}x{turn}", start=start))


def _moved(contact: Contact, company: Company) -> Contact:
    return replace(contact, email=f"{contact.email.partition('@')[0]}@{company.domain}")


def decided(folder: Path, processes: int) -> float:
    """Processor seconds in which so many stored processes are decided, and what is applied is taken in."""
    folder.mkdir()
    stage = Stage(folder, at(BEGIN))
    stage.connect()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to(OVER, every=timedelta(hours=6))
    stored(stage, processes)
    shell = stage.app.shell(ME)
    begin = time.process_time()
    board = Board(shell)
    for process in shell.store.due_processes(ME, stage.now):
        plan(dossier_of(shell, process, board), stage.now)
        board.read_again(process.id)
    spent = time.process_time() - begin
    stage.app.close()
    return spent


def test_deciding_costs_in_proportion_to_the_processes(tmp_path: Path) -> None:
    few, many = around(
        lambda name: decided(tmp_path / name, 1_000), lambda: decided(tmp_path / "many", 10_000)
    )
    print(f"\nDeciding 10,000 stored processes: {many / few:.1f} times 1,000 ({many:.1f} s)")
    assert many / few < 10 * 1.6


def test_a_tick_decides_only_what_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage(tmp_path, at(BEGIN))
    stage.connect()
    for number in range(30):
        stage.add_interview(
            f"2026-03-{4 + number % 15:02d} {14 + number // 15}:00",
            event_id=f"interview{number}",
            title=f"Interview with Company{number}: Engineer",
            people=[(f"ann@company{number}.example", "Ann Lee")],
        )
    assert len(stage.tick().plans) >= 30
    assert stage.tick().plans == []
    stage.do("move_event", account=ME, event_id="interview7", seconds=3600)
    assert {process.company.name for process, _, _ in stage.tick().plans} == {"Company7"}

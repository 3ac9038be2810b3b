"""The disk fails, or the process dies, at the n-th write, for every n: Google holds the same in the end.

A failure ends the tick; the next one, or the next process, goes on, on the same database.
"""

from __future__ import annotations

import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy import Connection, event

from followup.bootstrap import App
from followup.engine.errors import StorageFailure
from followup.store.prepared import Prepared
from tests.simulation.chaos import Killed
from tests.simulation.play import Played, judged, tell
from tests.simulation.player import Player
from tests.simulation.scenes import Scene, scenes_of
from tests.simulation.stories import SCRIPTS

STORY = "sent"
WRITES = ("INSERT", "UPDATE", "DELETE")
FAILURES = (
    ("SQLITE_FULL", "database or disk is full", 3),
    ("SQLITE_IOERR", "disk I/O error", 1),
    ("SQLITE_BUSY", "database is locked", 1),
    ("SIGKILL", "", 1),
)
"""As SQLite says it, and how many writes one after the other fail; a process dies once."""


class Disk:
    """Counts what is written, commits included; from the n-th write on (0: never) some fail in one way."""

    def __init__(self, app: App, nth: int, failure: tuple[str, str, int]) -> None:
        self.name, self.words, lasts = failure
        self.failing = range(nth, nth + lasts) if nth else range(0)
        self.writes = 0
        engine = app.store._database._engine  # the disk below the store is nobody's to see but here
        event.listen(engine, "before_cursor_execute", self._statement)
        event.listen(engine, "begin", self._begin)
        event.listen(engine, "commit", lambda _connection: self._write())
        self._carry_out = Prepared.carry_out

    def between(self) -> AbstractContextManager[object]:
        """Stand between the statements that go to the driver directly and the driver."""

        def carry_out(*statement: Any) -> None:
            self._write()
            self._carry_out(*statement)

        return patch.object(Prepared, "carry_out", carry_out)

    def _begin(self, connection: Connection) -> None:
        if connection.get_execution_options().get("writing"):
            self._write()

    def _statement(self, _connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith(WRITES):
            self._write()

    def _write(self) -> None:
        self.writes += 1
        if self.writes in self.failing:
            if self.name == "SIGKILL":
                raise Killed
            error = sqlite3.OperationalError(self.words)
            error.sqlite_errorname = self.name
            raise error


class Patient(Player):
    """Goes on after a failure of the disk, as the service does."""

    failures = 0

    def live(self) -> bool:
        try:
            return super().live()
        except StorageFailure:
            self.failures += 1
            return False


def played(
    scene: Scene, home: Path, nth: int, failure: tuple[str, str, int] = FAILURES[0]
) -> tuple[Played, int, int]:
    """The scene on a disk that fails at the n-th write; the ticks that broke off, the writes there were."""
    home.mkdir()
    player = Patient.back_at(scene.start, home, {}, "ports")
    assert isinstance(player, Patient)
    disk = Disk(player.app, nth, failure)
    try:
        with disk.between():
            tell(SCRIPTS[scene.story], player, scene.until)
        return judged(SCRIPTS[scene.story], player), player.failures + player.kills, disk.writes
    finally:
        player.close()


@pytest.fixture(scope="module")
def scene() -> Scene:
    """The reminders and the thank-yous of an interview are written."""
    return max(scenes_of(STORY), key=lambda one: len(one.writes))


@pytest.mark.spec("reliability D1", "reliability D2", "reliability D7", "reliability P1")
@pytest.mark.parametrize("failure", FAILURES, ids=[name for name, _, _ in FAILURES])
def test_a_failure_at_any_write_leads_to_the_same_end(
    scene: Scene, tmp_path: Path, failure: tuple[str, str, int]
) -> None:
    calm, _, writes = played(scene, tmp_path / "calm", 0)
    assert writes > 100

    for nth in range(1, writes + 1):
        end, failures, _ = played(scene, tmp_path / str(nth), nth, failure)

        assert failures, f"write {nth} was not missed"
        assert end.wrong == (), f"write {nth}"
        assert end.outcome == calm.outcome or end.asked, f"write {nth}"

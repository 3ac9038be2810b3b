"""A user at a terminal: every command through the one entry, on a local Google and a home of its own."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from followup.bootstrap import App
from followup.cli.main import call
from followup.cli.session import Session
from tests.stage import ME, Stage

NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)
INTERVAL = timedelta(minutes=10)


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The JSON document it printed."""
        return json.loads(self.out)


class Terminal:
    """Runs command lines; each sees the same disk and the same Google, nothing else survives."""

    def __init__(self, stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
        self.stage = stage
        self._capsys = capsys

    @property
    def app(self) -> App:
        """The application as another process has it, to look at the ledger and to prepare it."""
        return self.stage.app

    def run(self, *arguments: str, typed: Iterable[str] = ()) -> Ran:
        """Type a command, and these lines when it asks; then the input ends."""
        lines = iter(typed)

        def read_line(_seconds: float | None) -> str | None:
            for line in lines:
                return line
            raise EOFError

        self._capsys.readouterr()
        session = Session(make_app=self.stage.start, read_line=read_line, open_link=lambda _url: False)
        code = call(list(arguments), session)
        captured = self._capsys.readouterr()
        return Ran(code, captured.out, captured.err)


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterable[Stage]:
    monkeypatch.setenv("FOLLOWUP_HOME", str(tmp_path / "home"))
    made = Stage(tmp_path / "home", NOW)
    yield made
    made.app.close()


@pytest.fixture
def terminal(stage: Stage, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal before anything was connected."""
    return Terminal(stage, capsys)


@pytest.fixture
def connected(terminal: Terminal) -> Terminal:
    """A terminal with one connected account."""
    terminal.stage.connect()
    return terminal


__all__ = ["INTERVAL", "ME", "NOW", "Ran", "Terminal"]

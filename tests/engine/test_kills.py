"""The process may die at any request, before or after Google applied it; a new start ends where none died.

Exhaustive: the n-th request of a tick is the last one of that process, for every n until none is left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import requests

from followup.sandbox.inprocess import SandboxAdapter
from tests.stage import ME, Stage, at


class Killed(BaseException):
    """SIGKILL: nothing of the process acts afterwards."""


class Deadly(SandboxAdapter):
    """Lets some requests through, then kills: instead of the next one, or right after it was applied."""

    def __init__(self, google: Any, after: int, *, applied: bool) -> None:
        super().__init__(google)
        self.left = after
        self.applied = applied
        self.dead = False

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: bool | str = True,
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        if self.dead:
            raise Killed
        if self.left > 0:
            self.left -= 1
            return super().send(request, stream, timeout, verify, cert, proxies)
        self.dead = True
        if self.applied:
            super().send(request, stream, timeout, verify, cert, proxies)
        raise Killed


def prepared(home: Path) -> Stage:
    """Everything read, the interview over for half an hour, nothing of this tick done."""
    stage = Stage(home, at("2026-03-02 13:00"))
    stage.connect()
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.world.set_time(at("2026-03-03 12:00"))
    stage.tick()
    return stage


def outcome(stage: Stage) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    """What the user sees: drafts by addressee, reminders by title and start."""
    drafts = Counter(str(one["to"]) for one in stage.drafts())
    reminders = Counter((str(one["summary"]), str(one["start"]["dateTime"])) for one in stage.reminders())
    return drafts, reminders


def live_on(stage: Stage) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    """Ticks until well after everything unclear must be settled."""
    for minute in (1, 6, 16, 21, 31, 36):
        stage.world.set_time(at("2026-03-03 16:31").replace(minute=31 + minute if minute < 29 else 59))
        stage.tick()
    stage.go_to("2026-03-03 18:30")
    return outcome(stage)


def kill_points(home: Path) -> int:
    """How many requests the tick makes that is killed below, signing in included."""
    stage = prepared(home)
    stage.world.set_time(at("2026-03-03 16:31"))
    stage.restart()
    counting = Deadly(stage.google, 1000, applied=False)
    stage.app.adapter = counting
    stage.tick()
    stage.app.close()
    return 1000 - counting.left


@pytest.fixture(scope="module")
def undisturbed(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[Counter[str], Counter[tuple[str, str]]]]:
    stage = prepared(tmp_path_factory.mktemp("undisturbed"))
    stage.world.set_time(at("2026-03-03 16:31"))
    stage.tick()
    yield live_on(stage)
    stage.app.close()


@pytest.mark.parametrize("applied", [False, True], ids=["before", "after"])
def test_a_kill_at_every_request_leads_to_the_same_drafts_and_reminders(
    tmp_path: Path, undisturbed: tuple[Counter[str], Counter[tuple[str, str]]], applied: bool
) -> None:
    points = kill_points(tmp_path / "count")
    assert points >= 15
    for number in range(points):
        stage = prepared(tmp_path / f"run{number}")
        stage.world.set_time(at("2026-03-03 16:31"))
        stage.app.close()
        doomed = stage.start()
        doomed.adapter = Deadly(stage.google, number, applied=applied)
        with pytest.raises(Killed):
            doomed.sync(ME, stage.now)
        doomed.close()
        stage.app = stage.start()

        assert live_on(stage) == undisturbed, f"killed at request {number}"
        stage.app.close()

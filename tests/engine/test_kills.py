"""The process may die at any request, before or after Google applied it; a new start ends where none died.

Exhaustive: the n-th request of a tick is the last one of that process, for every n until none is left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.simulation.chaos import KILLS, Chaos, ChaoticAdapter, Killed
from tests.stage import ME, Stage, at


def deadly(stage: Stage, schedule: Mapping[int, str]) -> ChaoticAdapter:
    """The way to Google of a process that dies at the n-th request."""
    return ChaoticAdapter(stage.google, Chaos(stage.world.faults, schedule))


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
    counting = Chaos(stage.world.faults, {})
    stage.app.adapter = ChaoticAdapter(stage.google, counting)
    stage.tick()
    stage.app.close()
    return counting.number


@pytest.fixture(scope="module")
def undisturbed(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[Counter[str], Counter[tuple[str, str]]]]:
    stage = prepared(tmp_path_factory.mktemp("undisturbed"))
    stage.world.set_time(at("2026-03-03 16:31"))
    stage.tick()
    yield live_on(stage)
    stage.app.close()


@pytest.mark.parametrize("kind", KILLS)
def test_a_kill_at_every_request_leads_to_the_same_drafts_and_reminders(
    tmp_path: Path, undisturbed: tuple[Counter[str], Counter[tuple[str, str]]], kind: str
) -> None:
    points = kill_points(tmp_path / "count")
    assert points >= 15
    for number in range(1, points + 1):
        stage = prepared(tmp_path / f"run{number}")
        stage.world.set_time(at("2026-03-03 16:31"))
        stage.app.close()
        doomed = stage.start()
        doomed.adapter = deadly(stage, {number: kind})
        with pytest.raises(Killed):
            doomed.sync(ME, stage.now)
        doomed.close()
        stage.app = stage.start()

        assert live_on(stage) == undisturbed, f"killed at request {number}"
        stage.app.close()

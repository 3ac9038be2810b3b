"""A clock that was wrong for a while: what was read and planned by it is read and planned again (C2, C3)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.engine.test_kills import outcome
from tests.stage import ME, Stage, at

WRONG = [timedelta(days=365), timedelta(hours=7), timedelta(days=-1), timedelta(hours=-1)]


@pytest.mark.spec("reliability C2", "reliability C3")
@pytest.mark.parametrize("wrong", WRONG, ids=str)
@pytest.mark.parametrize("known", [False, True], ids=["found by it", "known before"])
def test_after_a_wrong_clock_everything_is_there_once(tmp_path: Path, wrong: timedelta, known: bool) -> None:
    ends = []
    for name, error in (("right", timedelta(0)), ("wrong", wrong)):
        stage = Stage(tmp_path / name, at("2026-03-03 12:00"))
        stage.connect()
        stage.add_interview("2026-03-03 15:00")
        if known:
            stage.tick()
        stage.world.set_time(at("2026-03-03 14:00"))
        stage.app.sync(ME, stage.now + error)
        stage.world.set_time(at("2026-03-03 14:10"))
        stage.tick()
        stage.go_to("2026-03-03 18:00", every=timedelta(hours=1))
        ends.append(outcome(stage))
        stage.app.close()

    assert ends[0] == ends[1]

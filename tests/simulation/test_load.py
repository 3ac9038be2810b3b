"""While Google fails, it is not asked much more often than on any day (reliability L4, G9)."""

from __future__ import annotations

import random
import threading
from pathlib import Path

import pytest

from followup.sandbox.faults import Fault
from followup.service import BEAT_SECONDS, Service
from tests.stage import Stage, at

MOST = 1.2
HOUR = 3600


def calls_of_an_hour(home: Path, begin: str, seed: int, rate: float) -> int:
    """How often Google is asked in an hour with work in it, when this share of the answers is a failure."""
    stage = Stage(home, at("2026-03-02 13:00"))
    stage.connect()
    stage.app.random = random.Random(seed).random  # noqa: S311  # repeatable, not secret
    stage.add_interview("2026-03-03 15:00")
    service = Service(stage.app, threading.Event(), lambda _account, _report: None)
    service.beat()
    stage.world.set_time(at(begin))
    service.beat()
    before = len(stage.world.journal.entries)
    if rate:
        stage.world.faults.add(Fault("error", rate=rate, code=503)).number = seed + 1  # another draw
    for _ in range(HOUR // BEAT_SECONDS):
        stage.world.advance(BEAT_SECONDS)
        service.beat()
    stage.app.close()
    return len(stage.world.journal.entries) - before


@pytest.mark.spec("reliability L4", "reliability A1", "reliability G9")
@pytest.mark.parametrize("begin", ["2026-03-03 12:00", "2026-03-03 16:15"])
def test_with_thirty_percent_of_failures_for_an_hour(tmp_path: Path, begin: str) -> None:
    calm = [calls_of_an_hour(tmp_path / f"calm{seed}", begin, seed, 0) for seed in range(3)]
    failing = [calls_of_an_hour(tmp_path / f"failing{seed}", begin, seed, 0.3) for seed in range(3)]
    assert sum(failing) <= MOST * sum(calm)

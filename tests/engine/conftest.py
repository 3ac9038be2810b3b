"""A connected account on the eve of an interview."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stage import Stage, at


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """Monday 2 March 2026, 08:00 in New York; nothing in the calendar yet."""
    found = Stage(tmp_path, at("2026-03-02 13:00"))
    found.connect()
    yield found
    found.app.close()


@pytest.fixture
def panel(stage: Stage) -> Stage:
    """Tuesday 3 March: three people at Tidewell, 10:00 to 11:00 in New York; the drafts are there."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:30")
    return stage

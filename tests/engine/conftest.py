"""A connected account on the eve of an interview."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.engine.candidacies import BRIGHTPATH, HARROW, TIDEWELL, thanked
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


@pytest.fixture
def candidate(stage: Stage) -> Stage:
    """Interviews at three companies in the first days of March; all were thanked. Friday 20 March, noon."""
    stage.tick()
    for number, (day, person, company) in enumerate(
        (("03", TIDEWELL, "Tidewell"), ("17", HARROW, "Harrow"), ("18", BRIGHTPATH, "Brightpath"))
    ):
        stage.add_interview(
            f"2026-03-{day} 15:00",
            event_id=f"interview{number}",
            title=f"Interview with {company}: Platform Engineer",
            people=(person,),
        )
    for day in ("03", "17", "18"):
        stage.go_to(f"2026-03-{day} 16:40", every=timedelta(hours=3))
        thanked(stage)
    stage.go_to("2026-03-20 16:00", every=timedelta(hours=3))
    return stage

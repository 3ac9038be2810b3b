"""Who does not look for months finds what looking every day would have left, and no late nudge (0.4)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.stage import PANEL, Stage, at

BACK = "2026-09-04 18:00"


def back_after(stage: Stage, every: timedelta) -> tuple[list[str], set[str]]:
    """The drafts that lie there half a year later, and the kinds of what is still to ring."""
    stage.do("set_variants", idle_days=None)
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 18:00")
    stage.go_to(BACK, every=every)
    stage.tick()
    coming = {
        one["summary"].split()[0]
        for one in stage.reminders()
        if one["start"]["dateTime"] > at(BACK).isoformat()
    }
    return [str(one["subject"]) for one in stage.drafts()], coming


@pytest.mark.spec("H20", "J1", "reliability L2")
def test_after_half_a_year_off_there_is_the_check_in_and_no_follow_up(stage: Stage, tmp_path: Path) -> None:
    other = Stage(tmp_path / "other", stage.now)
    other.connect()

    off = back_after(stage, timedelta(days=400))

    assert off == back_after(other, timedelta(days=1))
    assert off == ([], {"Check"})
    other.app.close()

"""Two computers look after one account, each with a ledger of its own (L4)."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from tests.stage import ME, Stage, at


def beside(stage: Stage, home: Path) -> Stage:
    """A second computer, connected to the same account; it shares nothing with the first but Google."""
    other = Stage.__new__(Stage)
    other.world, other.google = stage.world, stage.google
    other.environ = stage.environ | {"FOLLOWUP_HOME": str(home)}
    other.app = other.start()
    other.connect()
    return other


def seen(stage: Stage) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    """How often each person has a draft, and what rings when."""
    drafts = Counter(str(one["to"]) for one in stage.drafts())
    reminders = Counter((str(one["summary"]), str(one["start"]["dateTime"])) for one in stage.reminders())
    return drafts, reminders


def together(first: Stage, second: Stage, until: str) -> None:
    """Both tick, one after the other, every half hour."""
    while first.now < at(until):
        first.world.advance(timedelta(minutes=30).total_seconds())
        for each in (first, second):
            each.tick()


@pytest.mark.spec("L4")
def test_a_second_computer_takes_over_what_the_first_made(panel: Stage, tmp_path: Path) -> None:
    before = seen(panel)
    assert len(before[0]) == 3
    second = beside(panel, tmp_path / "second")

    for _ in range(3):
        second.tick()
        second.world.advance(300)

    assert seen(panel) == before
    assert len(second.artefacts()) >= len(panel.artefacts())


@pytest.mark.spec("L4")
def test_two_computers_from_the_start_make_each_thing_once(stage: Stage, tmp_path: Path) -> None:
    second = beside(stage, tmp_path / "second")
    stage.tick()
    second.tick()
    stage.add_interview("2026-03-03 15:00")

    together(stage, second, "2026-03-03 18:00")

    drafts, reminders = seen(stage)
    assert sorted(drafts.values()) == [1, 1, 1]
    assert set(reminders.values()) == {1}
    together(stage, second, "2026-03-20 18:00")
    drafts, reminders = seen(stage)
    assert set(drafts.values()) == {1}
    assert set(reminders.values()) == {1}


@pytest.mark.spec("L4")
def test_what_the_user_took_away_on_one_computer_does_not_come_back_from_the_other(
    panel: Stage, tmp_path: Path
) -> None:
    draft = next(one for one in panel.drafts() if "Priya" in one["to"])
    panel.do("discard_draft", account=ME, draft_id=draft["id"])
    email = next(one for one in panel.reminders() if one["summary"].startswith("Email"))
    panel.do("delete_event", account=ME, event_id=email["id"], calendar="own")
    panel.tick()

    second = beside(panel, tmp_path / "second")
    together(panel, second, "2026-03-04 18:00")

    assert not any("Priya" in one["to"] for one in panel.drafts())
    assert not any(one["summary"].startswith("Email") for one in panel.reminders())

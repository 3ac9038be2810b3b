"""An invitation whose guests may change it: what the user writes there is read by all (N9)."""

from __future__ import annotations

import pytest

from tests.stage import Stage

TOLD = "The other guests can read and change the text of the invitation:"


def notes(stage: Stage) -> list[bool]:
    """Of each notes event, by time, whether it warns."""
    return [TOLD in one["description"] for one in stage.reminders() if one["summary"].startswith("Notes")]


@pytest.mark.spec("N9")
@pytest.mark.parametrize("shared", [True, False])
def test_the_notes_event_says_that_the_invitation_is_no_place_for_notes(stage: Stage, shared: bool) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", guestsCanModify=shared)
    stage.go_to("2026-03-03 15:30")

    assert notes(stage) == [shared]


@pytest.mark.spec("N9")
def test_it_is_said_once_in_a_process(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", guestsCanModify=True)
    stage.add_interview("2026-03-05 15:00", guestsCanModify=True, event_id="interview2")
    stage.go_to("2026-03-05 15:30")

    assert notes(stage) == [True, False]

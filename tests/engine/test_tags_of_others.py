"""A hashtag in somebody else's invitation that came with it is theirs, one added later the user's (f.2)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.engine.candidacies import addressees
from tests.stage import ME, PANEL, Stage

DANA = PANEL[0]
THEIRS = "Bring the deck to #interview-prep.\n#interview"


def invite(stage: Stage, description: str, start: str = "2026-03-12 15:00", **fields: Any) -> None:
    """Dana invites to something that is no interview by anything but a tag."""
    stage.tick()
    stage.world.advance(3600)
    stage.add_interview(start, people=[DANA], title="Lunch", description=description, **fields)
    stage.world.advance(600)
    stage.tick()
    stage.world.advance(600)


def change(stage: Stage, **patch: Any) -> None:
    stage.do("patch_event", account=ME, event_id="interview1", patch=patch)


@pytest.mark.spec("A4", "f.2", "reliability X8")
@pytest.mark.parametrize("change_of", ["room", "answer", "nothing"])
def test_a_tag_that_came_with_an_invitation_is_theirs_whatever_is_changed_later(
    stage: Stage, change_of: str
) -> None:
    """Read in full a week later it is an old entry that was no interview, and its text is as it came."""
    invite(stage, THEIRS)
    if change_of == "room":
        change(stage, location="Room 7")
    elif change_of == "answer":
        stage.do("respond_event", account=ME, event_id="interview1", response="tentative")

    stage.go_to("2026-03-12 18:00", every=timedelta(hours=4))

    assert addressees(stage) == []
    assert stage.reminders() == []


@pytest.mark.spec("A4", "f.2", "A15")
def test_a_tag_that_came_with_a_series_of_theirs_is_not_the_users_at_a_date_that_they_move(
    stage: Stage,
) -> None:
    invite(stage, THEIRS, "2026-03-05 15:00", recurrence=["RRULE:FREQ=WEEKLY;COUNT=3"])
    stage.do("move_event", account=ME, event_id="interview1_20260312T140000Z", seconds=600)

    stage.go_to("2026-03-12 20:00", every=timedelta(hours=4))

    assert addressees(stage) == []


@pytest.mark.spec("A4", "f.2")
@pytest.mark.parametrize("theirs", ["See you there.", THEIRS])
def test_a_tag_that_the_user_adds_counts_beside_one_that_came(stage: Stage, theirs: str) -> None:
    invite(stage, theirs)
    change(stage, description=f"{theirs}\nThis is my #interview")

    stage.go_to("2026-03-12 18:00", every=timedelta(hours=4))

    assert addressees(stage) == [DANA[0]]
    assert not any("deck" in str(one["text"]) for one in stage.drafts())


@pytest.mark.spec("A4", "L6", "A15", "reliability L3")
@pytest.mark.parametrize("of_series", [False, True])
@pytest.mark.parametrize("moment", ["2026-03-12 18:00", "2026-03-14 18:00"])
def test_a_new_ledger_knows_by_the_reminders_that_the_user_added_the_tag(
    stage: Stage, moment: str, *, of_series: bool
) -> None:
    text = "See you there.\n#interview"
    if of_series:
        invite(stage, "See you there.", "2026-03-05 15:00", recurrence=["RRULE:FREQ=WEEKLY;COUNT=3"])
        date = "interview1_20260312T140000Z"
        stage.do("describe_event", account=ME, event_id=date, description=text)
    else:
        invite(stage, "See you there.")
        change(stage, description=text)
    stage.go_to(moment, every=timedelta(hours=4))
    before = [one["id"] for one in stage.drafts()], [one["id"] for one in stage.reminders()]

    stage.lose_ledger()
    for _ in range(4):
        stage.tick()
        stage.world.advance(300)

    (process,) = stage.app.store.processes(ME)
    assert process.summary == "Nobody has answered yet."
    assert before == ([one["id"] for one in stage.drafts()], [one["id"] for one in stage.reminders()])
    stage.go_to("2026-03-19 17:00", every=timedelta(hours=4))
    assert len(stage.drafts()) == 2


@pytest.mark.spec("A4")
def test_nothing_is_told_of_such_an_invitation_that_goes(stage: Stage) -> None:
    invite(stage, THEIRS)
    stage.do("delete_event", account=ME, event_id="interview1")

    stage.go_to("2026-03-03 18:00", every=timedelta(hours=4))

    assert stage.app.store.processes(ME) == ()
    assert stage.app.store.journal(ME) == ()

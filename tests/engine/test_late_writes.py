"""What the user does to a draft while a write of ours has no answer, or is applied late (A5, A7)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.steps import ArtefactKind
from followup.engine.records import Artefact, ArtefactState
from tests.engine.candidacies import TIDEWELL
from tests.stage import ME, Stage, at

LATE = 240
OWN = "My own words."


@pytest.fixture
def drafted(stage: Stage) -> Stage:
    """One person at Tidewell on 3 March, 10:00 to 11:00 in New York; the draft is there."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(TIDEWELL,))
    stage.go_to("2026-03-03 16:30")
    return stage


def ours(stage: Stage) -> Artefact:
    (row,) = stage.artefacts(ArtefactKind.DRAFT)
    return row


def texts(stage: Stage) -> list[str]:
    return [str(one["text"]) for one in stage.drafts()]


def calls(stage: Stage, verb: str) -> int:
    return sum(entry.method == f"gmail.users.drafts.{verb}" for entry in stage.world.journal.entries)


def given_up(stage: Stage, verb: str) -> None:
    """A look whose request gets no answer; it is applied after four minutes."""
    stage.do("add_fault", match=f"gmail.users.drafts.{verb}", kind="late", seconds=LATE, times=1)
    assert stage.app.sync(ME, stage.now).error is not None


def note(stage: Stage, words: str = "the billing migration") -> None:
    notes = next(one for one in stage.reminders() if one["summary"].startswith("Notes"))
    typed = str(notes["description"]).replace("Dana Ruiz:", f"Dana Ruiz: {words}")
    stage.do("describe_event", account=ME, event_id=notes["id"], description=typed, calendar="own")


def edit(stage: Stage) -> None:
    """The user's own words, in whatever draft lies there."""
    stage.do("edit_draft", account=ME, draft_id=stage.drafts()[0]["id"], text=OWN)


def pass_minutes(stage: Stage, minutes: int) -> None:
    for _ in range(minutes):
        stage.world.advance(60)
        stage.app.sync(ME, stage.now)


@pytest.mark.spec("reliability A7", "B6")
def test_a_rewrite_that_is_applied_late_is_ours_and_the_only_one(drafted: Stage) -> None:
    note(drafted)
    given_up(drafted, "update")

    pass_minutes(drafted, 40)

    (text,) = texts(drafted)
    assert "billing migration" in text
    assert (ours(drafted).state, ours(drafted).touched) == (ArtefactState.LIVE, False)
    assert calls(drafted, "update") == 1


@pytest.mark.spec("B6")
def test_a_rewrite_that_never_came_is_made_once_more(drafted: Stage) -> None:
    note(drafted)
    drafted.do("add_fault", match="gmail.users.drafts.update", kind="timeout", times=1)

    pass_minutes(drafted, 40)

    assert "billing migration" in texts(drafted)[0]
    assert (ours(drafted).touched, calls(drafted, "update")) == (False, 2)


@pytest.mark.spec("reliability A7", "reliability U4")
def test_what_a_late_rewrite_writes_over_is_not_written_over_by_a_second_one(drafted: Stage) -> None:
    """A request that is on its way cannot be called back; from the edit on nothing of ours follows it."""
    note(drafted)
    given_up(drafted, "update")
    drafted.world.advance(60)
    edit(drafted)

    pass_minutes(drafted, 40)
    edit(drafted)
    note(drafted, "weekend releases")
    drafted.go_to("2026-03-06 12:00", timedelta(hours=6))

    assert [text.strip() for text in texts(drafted)] == [OWN]
    assert ours(drafted).touched
    assert (calls(drafted, "create"), calls(drafted, "update"), calls(drafted, "delete")) == (1, 1, 0)


@pytest.mark.spec("reliability A5", "reliability U4")
def test_an_edit_right_behind_a_rewrite_without_an_answer_is_the_users(drafted: Stage) -> None:
    """Where an edit leaves our headers in the draft, it bears the revision that we meant to write."""
    drafted.do("set_variants", mail={"ui_edit_strips_headers": False})
    note(drafted)
    drafted.do("add_fault", match="gmail.users.drafts.update", kind="timeout", applied=True, times=1)
    drafted.app.sync(ME, drafted.now)
    edit(drafted)

    pass_minutes(drafted, 10)
    note(drafted, "weekend releases")
    pass_minutes(drafted, 20)

    assert [text.strip() for text in texts(drafted)] == [OWN]
    assert ours(drafted).touched


@pytest.mark.spec("reliability A5", "reliability U4")
@pytest.mark.parametrize("edited", [True, False])
def test_an_edit_right_behind_a_create_without_an_answer_is_the_users(stage: Stage, *, edited: bool) -> None:
    stage.do("set_variants", mail={"ui_edit_strips_headers": False})
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(TIDEWELL,))
    stage.go_to("2026-03-03 16:20")
    stage.do("add_fault", match="gmail.users.drafts.create", kind="timeout", applied=True, times=1)
    stage.world.set_time(at("2026-03-03 16:30"))
    stage.app.sync(ME, stage.now)
    if edited:
        edit(stage)

    pass_minutes(stage, 20)
    note(stage)
    pass_minutes(stage, 20)

    (text,) = texts(stage)
    assert (text.strip() == OWN, "billing migration" in text) == (edited, not edited)
    assert ours(stage).touched is edited


@pytest.mark.spec("reliability A7", "reliability U5", "reliability U6")
@pytest.mark.parametrize("act", ["send_draft", "discard_draft"])
def test_a_late_rewrite_brings_nothing_back(drafted: Stage, act: str) -> None:
    note(drafted)
    given_up(drafted, "update")
    drafted.do(act, account=ME, draft_id=drafted.drafts()[0]["id"])

    pass_minutes(drafted, 20)
    drafted.go_to("2026-03-04 12:00", timedelta(hours=6))

    assert drafted.drafts() == []
    assert calls(drafted, "create") == 1


@pytest.mark.spec("reliability A7", "reliability I1", "D4")
@pytest.mark.parametrize("edited", [True, False])
def test_after_a_late_removal_there_is_one_draft_at_most(drafted: Stage, *, edited: bool) -> None:
    """What the user wrote in between goes with it; then it counts as his, and is not made again."""
    drafted.do("move_event", account=ME, event_id="interview1", seconds=86400)
    given_up(drafted, "delete")
    if edited:
        drafted.world.advance(60)
        edit(drafted)

    pass_minutes(drafted, 20)
    drafted.go_to("2026-03-05 12:00", timedelta(hours=3))

    assert len(drafted.drafts()) == (0 if edited else 1)
    assert calls(drafted, "create") == (1 if edited else 2)


@pytest.mark.spec("reliability A7", "reliability U5")
def test_what_is_wanted_again_before_a_late_removal_is_not_made_twice(drafted: Stage) -> None:
    for seconds in (86400, -86400):
        drafted.do("move_event", account=ME, event_id="interview1", seconds=seconds)
        if seconds > 0:
            given_up(drafted, "delete")
            drafted.world.advance(60)

    pass_minutes(drafted, 20)

    assert len(drafted.drafts()) <= 1
    assert calls(drafted, "create") == 1

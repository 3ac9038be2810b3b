"""What was known of a draft when it is begun once more: held back meanwhile, made before, or refused."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from followup.domain.steps import ArtefactKind
from followup.engine.records import Artefact, ArtefactState
from tests.stage import ME, PANEL, Stage, at

OFTEN = timedelta(minutes=5)
DANA = PANEL[:1]


def row(stage: Stage) -> Artefact:
    (found,) = stage.artefacts(ArtefactKind.DRAFT)
    return found


def begun_by_the_user(stage: Stage) -> str:
    """A mail of the user's own to the same person, which ours is not begun beside."""
    written = stage.do("write_draft", account=ME, to=DANA[0][0], subject="Thanks", text="Dear Dana,")
    return str(written["draftId"])


def fail(stage: Stage, method: str, **fault: Any) -> None:
    stage.do("add_fault", match=method, **fault)


@pytest.mark.spec("F6", "reliability I7", "reliability L1")
@pytest.mark.parametrize("restarted", [False, True])
def test_a_refused_draft_that_was_held_meanwhile_is_made(stage: Stage, restarted: bool) -> None:
    stage.add_interview("2026-03-03 15:00", people=DANA)
    stage.go_to("2026-03-03 16:25")
    fail(stage, "gmail.users.drafts.create", kind="error", code=429, reason="rateLimitExceeded", times=1)
    stage.world.set_time(at("2026-03-03 16:30"))
    stage.app.sync(ME, stage.now)
    own = begun_by_the_user(stage)
    stage.go_to("2026-03-03 16:50", every=OFTEN)
    assert row(stage).state is ArtefactState.ATTENTION
    if restarted:
        stage.restart()

    stage.do("discard_draft", account=ME, draft_id=own)
    stage.go_to("2026-03-03 17:40", every=OFTEN)

    assert row(stage).state is ArtefactState.LIVE
    assert len(stage.drafts()) == 1


@pytest.mark.spec("D1", "F6", "reliability A22", "reliability I6")
def test_a_draft_that_we_took_away_is_not_the_users_deletion_though_it_was_held_since(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00", people=DANA)
    stage.go_to("2026-03-03 16:40")
    stage.do("move_event", account=ME, event_id="interview1", seconds=timedelta(days=3).total_seconds())
    fail(stage, "calendar.events.patch", kind="error", code=412, reason="conditionNotMet", times=1)
    stage.go_to("2026-03-03 16:45", every=OFTEN)
    stage.go_to("2026-03-06 16:20", every=timedelta(hours=3))
    own = begun_by_the_user(stage)
    stage.go_to("2026-03-06 16:50", every=OFTEN)

    stage.do("discard_draft", account=ME, draft_id=own)
    stage.go_to("2026-03-06 17:40", every=OFTEN)

    assert row(stage).state is ArtefactState.LIVE
    assert len(stage.drafts()) == 1


@pytest.mark.spec("D1", "reliability A5", "reliability L1")
def test_a_draft_that_was_made_before_has_not_failed_before(stage: Stage) -> None:
    """Moved twice, the draft is made three times; one lost answer is the first failure."""
    stage.add_interview("2026-03-03 15:00", people=DANA)
    stage.go_to("2026-03-03 16:40")
    for day in ("06", "09"):
        stage.do("move_event", account=ME, event_id="interview1", seconds=timedelta(days=3).total_seconds())
        stage.go_to(f"2026-03-{day} 16:00", every=timedelta(hours=3))
        if day == "06":
            stage.go_to(f"2026-03-{day} 16:40")
    fail(stage, "gmail.users.drafts.create", kind="timeout", times=1)
    for _ in range(20):
        stage.world.advance(OFTEN.total_seconds())
        stage.app.sync(ME, stage.now)

    assert row(stage).state is ArtefactState.LIVE
    assert len(stage.drafts()) == 1


def note_to(stage: Stage, line: str) -> None:
    """A line in the notes event, from which the draft gets new words."""
    notes = next(one for one in stage.reminders() if "otes" in one["summary"])
    words = f"{line}\n{notes['description']}"
    stage.do("describe_event", account=ME, event_id=notes["id"], calendar="own", description=words)


@pytest.mark.spec("B6", "reliability A18")
def test_a_draft_that_is_not_found_once_when_it_is_rewritten_was_not_refused(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00", people=DANA)
    stage.go_to("2026-03-03 16:40")
    fail(stage, "gmail.users.drafts.update", kind="error", code=404, reason="notFound", times=1)
    note_to(stage, "Dana: the billing migration")

    stage.go_to("2026-03-03 18:00", every=OFTEN)

    assert not [one for one in stage.app.store.journal(ME) if "refuses new words" in one.what]
    assert len(stage.drafts()) == 1


@pytest.mark.spec("B6", "reliability A12", "reliability P1")
def test_new_words_that_gmail_refuses_are_told_of_once_and_not_tried_for_ever(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00", people=DANA)
    stage.go_to("2026-03-03 16:40")
    old = stage.drafts()[0]["text"]
    fail(stage, "gmail.users.drafts.update", kind="error", code=400, reason="invalidArgument", times=100)
    note_to(stage, "Dana: the billing migration")
    before = len(stage.do("journal")["entries"])

    stage.go_to("2026-03-03 20:00", every=OFTEN)

    asked = stage.do("journal")["entries"][before:]
    tried = [one for one in asked if one["method"].endswith("drafts.update")]
    told = [one for one in stage.app.store.journal(ME) if "refuses new words" in one.what]
    assert 1 <= len(tried) <= 3
    assert len(told) == 1
    assert row(stage).mark == ""
    assert stage.drafts()[0]["text"] == old

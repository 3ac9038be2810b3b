"""A Gmail whose history tells nothing of drafts: what it does not tell proves nothing (google_api 4.1)."""

from __future__ import annotations

import pytest

from followup.domain.steps import ArtefactKind
from followup.engine.records import Artefact, ArtefactState
from tests.engine.candidacies import TIDEWELL
from tests.stage import ME, PANEL, Stage

CREATE = "gmail.users.drafts.create"


@pytest.fixture
def thanked(stage: Stage) -> Stage:
    """History is silent about drafts; somebody was thanked, and a second interview is about to end."""
    stage.do("set_variants", mail={"history_tells_drafts": False})
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(TIDEWELL,))
    stage.go_to("2026-03-03 17:00")
    assert len(stage.drafts()) == 1
    stage.add_interview("2026-03-04 15:00", people=PANEL[1:2], event_id="interview2")
    stage.go_to("2026-03-04 16:20")
    return stage


def second(stage: Stage) -> Artefact:
    return next(row for row in stage.artefacts(ArtefactKind.DRAFT) if row.key.person == PANEL[1][0])


def lose(stage: Stage, *, applied: bool) -> None:
    """A draft is asked for ten minutes from now; its answer never comes."""
    stage.do("add_fault", match=CREATE, times=1, kind="timeout", applied=applied)
    stage.world.advance(600)
    assert stage.app.sync(ME, stage.now).error is not None


def discard(stage: Stage, to: str) -> None:
    lost = next(one for one in stage.drafts() if to in one["to"])
    stage.do("discard_draft", account=ME, draft_id=lost["id"])


def look(stage: Stage) -> None:
    for _ in range(8):
        stage.world.advance(600)
        stage.tick()


@pytest.mark.spec("google_api 4.1", "reliability A5", "reliability I1", "reliability I6")
def test_a_lost_draft_that_the_user_discarded_stays_away(thanked: Stage) -> None:
    lose(thanked, applied=True)
    discard(thanked, PANEL[1][0])

    look(thanked)

    assert [one for one in thanked.drafts() if PANEL[1][0] in one["to"]] == []
    assert second(thanked).state is ArtefactState.ATTENTION


@pytest.mark.spec("google_api 4.1", "reliability L1")
def test_nobody_knows_whether_one_was_made_so_that_the_user_is_asked(thanked: Stage) -> None:
    lose(thanked, applied=False)

    thanked.go_to("2026-03-04 17:30")

    assert second(thanked).state is ArtefactState.ATTENTION


@pytest.mark.spec("google_api 4.1", "reliability L1")
def test_a_history_that_tells_of_a_draft_after_all_is_believed_again(thanked: Stage) -> None:
    thanked.do("set_variants", mail={"history_tells_drafts": True})
    thanked.go_to("2026-03-04 17:00")
    assert second(thanked).state is ArtefactState.LIVE
    thanked.add_interview("2026-03-05 15:00", people=PANEL[2:], event_id="interview3")
    thanked.go_to("2026-03-05 16:20")
    lose(thanked, applied=False)

    thanked.go_to("2026-03-05 18:00")

    third = next(row for row in thanked.artefacts(ArtefactKind.DRAFT) if row.key.person == PANEL[2][0])
    assert third.state is ArtefactState.LIVE

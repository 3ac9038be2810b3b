"""The computer sleeps between the last look and the write: nothing is written on what was known before."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from followup.domain.steps import ArtefactKind
from followup.engine.drafts.settle import SECOND_LOOK, SETTLE
from followup.engine.records import ArtefactState
from followup.store.ledger import Store
from tests.stage import ME, PANEL, Stage, at


def sleeps_at(patch: pytest.MonkeyPatch, stage: Stage, state: ArtefactState) -> None:
    """Once, the computer sleeps for a quarter of an hour right after such a row of a draft was committed."""
    save = Store.save_artefact
    slept: list[bool] = []

    def saved(store: Store, account: str, row: Any) -> None:
        save(store, account, row)
        if row.key.kind is ArtefactKind.DRAFT and row.state is state and not slept:
            slept.append(True)
            stage.world.advance(900)

    patch.setattr(Store, "save_artefact", saved)


@pytest.fixture
def drowsy(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Ten minutes before a draft is due; the computer will sleep between its intent and the socket."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:20")
    sleeps_at(monkeypatch, stage, ArtefactState.INTENT)
    return stage


def look(stage: Stage, times: int) -> None:
    """Look every ten minutes; one that comes too late is no failure of the test."""
    for _ in range(times):
        stage.world.advance(600)
        stage.app.sync(ME, stage.now)


@pytest.mark.spec("reliability P4")
def test_a_draft_to_somebody_whom_the_user_wrote_to_during_the_sleep_is_not_made(drowsy: Stage) -> None:
    def write_by_hand() -> None:
        words = {"subject": "Thank you", "text": "Dear Dana, thank you for your time today. Maya"}
        drowsy.do("send_by_hand", account=ME, to=PANEL[0][0], **words)

    drowsy.world.later(11 * 60, write_by_hand)
    look(drowsy, 5)

    entries = drowsy.do("journal")["entries"]
    assert [one for one in entries if one["method"] == "gmail.users.drafts.create"] == []


@pytest.mark.spec("reliability P4")
def test_a_draft_that_was_too_late_is_made_at_the_next_look_and_once(drowsy: Stage) -> None:
    look(drowsy, 1)
    assert drowsy.drafts() == []

    look(drowsy, 3)
    assert len(drowsy.drafts()) == 1


@pytest.mark.spec("reliability P4", "reliability A8")
def test_what_is_waited_for_counts_from_the_request_and_not_from_before_a_sleep(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00", people=(("dana.ruiz@tidewell.example", "Dana Ruiz"),))
    stage.go_to("2026-03-03 16:25")
    stage.do("add_fault", match="gmail.users.history.list", times=1, kind="slow", seconds=1200)
    stage.do("add_fault", match="gmail.users.drafts.create", times=1, kind="timeout", applied=False)
    stage.world.set_time(at("2026-03-03 16:30"))
    stage.app.sync(ME, stage.now)

    while not stage.drafts():
        stage.world.advance(60)
        stage.app.sync(ME, stage.now)

    first, second = (
        datetime.fromisoformat(str(one["at"]))
        for one in stage.do("journal")["entries"]
        if one["method"] == "gmail.users.drafts.create"
    )
    assert first >= at("2026-03-03 16:50")
    assert second - first >= SETTLE + SECOND_LOOK

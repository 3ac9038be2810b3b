"""The last look before a draft: what it rests on is fresh, and what it put off is soon tried again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.steps import ArtefactKind, Step
from followup.engine.records import ArtefactState
from tests.stage import ME, PANEL, Stage, at

SOON = timedelta(minutes=5)


def deliver_in(stage: Stage, seconds: float, sender: str, text: str) -> None:
    """A mail that comes in while a request is under way."""

    def arrive() -> None:
        stage.do("deliver", account=ME, sender=sender, subject="Your interview", text=text)

    stage.world.later(seconds, arrive)


def slow(stage: Stage, method: str, seconds: float) -> None:
    stage.do("add_fault", match=method, times=1, kind="slow", seconds=seconds)


def created(stage: Stage) -> int:
    entries = stage.do("journal")["entries"]
    return sum(entry["method"] == "gmail.users.drafts.create" for entry in entries)


@pytest.mark.spec("reliability I3", "reliability P4")
def test_a_slow_claim_is_followed_by_a_fresh_look_not_by_a_draft(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:29")
    stage.world.set_time(stage.now + timedelta(minutes=1))
    slow(stage, "calendar.events.patch", 45)

    stage.tick()

    assert created(stage) == 0
    stage.world.advance(SOON.total_seconds())
    stage.tick()
    assert created(stage) == 3
    assert len(stage.drafts()) == 3


@pytest.mark.spec("reliability I3", "reliability P4")
def test_an_answer_that_comes_during_a_slow_claim_stops_the_follow_up(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 18:00")
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.go_to("2026-03-10 09:59")
    before = created(stage)
    stage.world.set_time(stage.now + timedelta(minutes=1))
    slow(stage, "calendar.events.patch", 45)
    deliver_in(stage, 5, "Dana Ruiz <dana.ruiz@tidewell.example>", "We have decided for another candidate.")

    stage.tick()
    stage.go_to("2026-03-10 20:00", every=SOON)

    rows = stage.artefacts(ArtefactKind.DRAFT)
    begun = [row.key.step for row in rows if row.state is not ArtefactState.REMOVED]
    assert created(stage) == before
    assert Step.FOLLOW_UP not in begun


@pytest.mark.spec("reliability L1")
def test_a_draft_put_off_at_the_last_moment_is_tried_again_soon(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:29")
    stage.world.set_time(stage.now + timedelta(minutes=1))
    slow(stage, "calendar.events.get", 20)
    deliver_in(stage, 5, "News <news@letter.example>", "This week in gardening.")

    stage.tick()

    assert created(stage) == 0
    wake = stage.app.store.next_wake(ME)
    assert wake is not None
    assert wake <= stage.now + SOON
    stage.world.set_time(wake)
    stage.tick()
    assert created(stage) == 3


@pytest.mark.spec("reliability I6")
@pytest.mark.parametrize("edited", [False, True])
def test_a_lost_draft_that_the_user_deleted_at_once_does_not_come_back(stage: Stage, edited: bool) -> None:
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:29")
    stage.world.set_time(stage.now + timedelta(minutes=1))
    stage.do("add_fault", match="gmail.users.drafts.create", times=1, kind="timeout", applied=True)
    stage.app.sync(ME, stage.now)
    if edited:
        stage.do("edit_draft", account=ME, draft_id=stage.drafts()[0]["id"], text="My own words.")
    stage.do("discard_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.world.advance(60)

    stage.go_to("2026-03-03 20:00", every=SOON)

    assert created(stage) == 1
    (draft,) = stage.artefacts(ArtefactKind.DRAFT)
    assert draft.state is ArtefactState.ATTENTION


@pytest.mark.spec("reliability A16", "reliability L1")
def test_a_history_that_expires_while_a_draft_is_unsettled_stops_nothing(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:29")
    stage.world.set_time(stage.now + timedelta(minutes=1))
    stage.do("add_fault", match="gmail.users.drafts.create", times=1, kind="timeout", applied=True)
    stage.app.sync(ME, stage.now)
    stage.do("expire_history", account=ME)
    stage.world.advance(60)

    stage.go_to("2026-03-03 17:00", every=SOON)

    assert created(stage) == 3
    assert {row.state for row in stage.artefacts(ArtefactKind.DRAFT)} == {ArtefactState.LIVE}


@pytest.mark.spec("reliability L1")
def test_a_draft_that_never_arrived_is_tried_again_after_two_looks(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:29")
    stage.world.set_time(stage.now + timedelta(minutes=1))
    stage.do("add_fault", match="gmail.users.drafts.create", times=1, kind="timeout")
    stage.app.sync(ME, stage.now)
    stage.world.advance(60)
    stage.tick()
    for _ in range(2):
        wake = stage.app.store.next_wake(ME)
        assert wake is not None
        stage.world.set_time(wake)
        stage.tick()

    assert stage.now <= at("2026-03-03 16:50")
    assert len(stage.drafts()) == 1


@pytest.mark.spec("reliability L6", "google_api 5.1")
def test_what_lies_among_the_drafts_is_not_read_as_mail(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 18:00")
    lying = {row.message_id for row in stage.artefacts(ArtefactKind.DRAFT) if row.state is ArtefactState.LIVE}
    before = len(stage.do("journal")["entries"])

    stage.lose_ledger()
    stage.tick()

    asked = stage.do("journal")["entries"][before:]
    read = {one["path"].rpartition("/")[2] for one in asked if one["method"] == "gmail.users.messages.get"}
    assert len(lying) == 3
    assert not read & lying

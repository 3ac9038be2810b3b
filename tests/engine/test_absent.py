"""What Google does not find once: held, believed only when it was looked for again, and never made anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from followup.domain.steps import ArtefactKind
from followup.engine.records import Artefact, ArtefactState
from tests.engine.candidacies import REFUSAL, TIDEWELL, titles, write
from tests.stage import ME, PANEL, Stage, at

NOT_FOUND = {"kind": "error", "code": 404, "reason": "notFound"}
DRAFTS_GET = "gmail.users.drafts.get"


@pytest.fixture
def met(stage: Stage) -> Stage:
    """Dana at Tidewell on 3 March, until 16:00; her draft lies in Gmail since 16:30."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:30", every=timedelta(hours=3))
    return stage


def the_draft(stage: Stage) -> Artefact:
    (row,) = stage.artefacts(ArtefactKind.DRAFT)
    return row


def missing(stage: Stage) -> list[str]:
    return [item.reason for _, item in stage.app.store.bad_items(ME) if "found" in item.source]


def recounted(stage: Stage) -> None:
    """The daily count of drafts, of which every answer says that there are none."""
    stage.world.advance(86400)
    stage.do("add_fault", match="gmail.users.drafts.list", times=2, kind="empty_list")
    stage.do("add_fault", match=DRAFTS_GET, times=1, **NOT_FOUND)
    stage.do("add_fault", match="gmail.users.messages.get", times=1, **NOT_FOUND)
    stage.tick()


@pytest.mark.spec("reliability A18", "reliability I10")
def test_a_draft_that_is_not_found_once_is_still_there(met: Stage) -> None:
    recounted(met)
    assert the_draft(met).state is ArtefactState.LIVE
    assert missing(met) == ["“Thank-you to Dana Ruiz” is not found among your drafts"]
    met.restart()

    met.world.advance(360)
    met.tick()

    assert the_draft(met).state is ArtefactState.LIVE
    assert missing(met) == []
    assert len(met.drafts()) == 1


@pytest.mark.spec("reliability A18", "e.2")
def test_a_draft_that_history_says_was_deleted_is_gone_at_once(met: Stage) -> None:
    met.do("discard_draft", account=ME, draft_id=the_draft(met).remote_id)

    met.tick()

    assert the_draft(met).state is ArtefactState.GONE
    assert missing(met) == []


@pytest.mark.spec("reliability A18")
def test_a_draft_that_nobody_tells_of_is_gone_when_it_was_not_found_twice(met: Stage) -> None:
    met.do("set_variants", mail={"history_tells_drafts": False})
    met.do("discard_draft", account=ME, draft_id=the_draft(met).remote_id)
    met.world.advance(86400)
    met.tick()
    assert the_draft(met).state is ArtefactState.LIVE
    met.restart()

    met.world.advance(300)
    met.tick()

    assert the_draft(met).state is ArtefactState.GONE
    assert missing(met) == []
    assert met.drafts() == []


@pytest.mark.spec("reliability A18", "reliability I1")
def test_a_draft_that_is_being_removed_and_not_found_once_is_not_made_again(met: Stage) -> None:
    met.app.store.save_artefact(ME, replace(the_draft(met), removing=True))
    recounted(met)

    met.go_to(met.now + timedelta(hours=2))

    assert the_draft(met).state is ArtefactState.LIVE
    assert len(met.drafts()) == 1


def reminders_of(stage: Stage) -> list[Artefact]:
    return stage.artefacts(ArtefactKind.REMINDER)


@pytest.mark.spec("reliability A18", "reliability A10")
def test_a_reminder_that_is_not_found_once_is_no_gesture(met: Stage) -> None:
    shown = titles(met)
    met.do("expire_sync_tokens", account=ME)
    met.do("add_fault", match="calendar.events.list", nth=[4], kind="empty_list")
    met.do("add_fault", match="calendar.events.get", times=1, **NOT_FOUND)
    met.tick()
    assert len(missing(met)) == 1
    met.restart()

    met.tick()

    assert missing(met) == []
    assert all(row.state is ArtefactState.LIVE for row in reminders_of(met))
    assert titles(met) == shown


@pytest.mark.spec("reliability A18")
@pytest.mark.parametrize(
    "method", ["calendar.events.patch", "calendar.events.delete", "calendar.events.list"]
)
def test_a_reminder_that_is_not_found_when_it_is_written_is_written_later(met: Stage, method: str) -> None:
    shown = titles(met)
    met.do("move_event", account=ME, event_id="interview1", seconds=3 * 86400)
    met.do("add_fault", match=method, nth=[2], **NOT_FOUND)
    for _ in range(2):
        met.world.advance(300)
        met.app.sync(ME, met.now)
    assert titles(met) == []

    met.world.set_time(at("2026-03-06 16:10"))
    met.app.sync(ME, met.now)
    met.world.set_time(at("2026-03-06 16:30"))
    met.tick()

    assert missing(met) == []
    assert set(shown) <= set(titles(met))
    assert {row.state for row in reminders_of(met)} == {ArtefactState.LIVE}


@pytest.mark.spec("reliability A18", "reliability I1")
def test_a_draft_that_is_not_found_when_it_is_removed_is_not_made_again_beside_itself(met: Stage) -> None:
    met.do("move_event", account=ME, event_id="interview1", seconds=3 * 86400)
    met.do("add_fault", match="gmail.users.drafts.delete", times=1, **NOT_FOUND)
    met.world.advance(300)
    assert met.app.sync(ME, met.now).error is not None

    met.go_to("2026-03-06 17:00", every=timedelta(hours=6))

    assert len(met.drafts()) == 1


@pytest.mark.spec("reliability A18", "reliability I10")
def test_an_interview_that_is_not_found_once_is_neither_thanked_for_nor_cancelled(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:10", every=timedelta(hours=3))
    before = titles(stage)
    stage.do("expire_sync_tokens", account=ME)
    stage.do("add_fault", match="calendar.events.list", nth=[2], kind="empty_list")
    stage.do("add_fault", match="calendar.events.get", times=1, **NOT_FOUND)
    stage.world.set_time(stage.now + timedelta(minutes=20))
    stage.tick()
    stage.restart()
    assert len(missing(stage)) == 1
    assert stage.drafts() == []
    assert titles(stage) == before

    stage.world.advance(300)
    stage.tick()

    assert missing(stage) == []
    assert len(stage.drafts()) == 1


@pytest.mark.spec("reliability A18")
def test_an_interview_that_stays_unfound_for_a_day_was_called_off(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.tick()
    stage.do("expire_sync_tokens", account=ME)
    stage.do("add_fault", match="calendar.events.list", kind="empty_list")
    stage.do("add_fault", match="calendar.events.get", **NOT_FOUND)
    before = titles(stage)
    stage.go_to(stage.now + timedelta(hours=20), every=timedelta(hours=5))
    assert titles(stage) == before

    stage.go_to("2026-03-03 19:00", every=timedelta(hours=5))

    assert missing(stage) == []
    assert titles(stage) == []
    assert stage.drafts() == []


@pytest.mark.spec("reliability A18", "reliability I9")
@pytest.mark.parametrize("reading", [1, 2])  # of its headers, of its text
def test_an_answer_that_is_not_found_when_it_comes_in_is_read_at_the_next_look(
    met: Stage, reading: int
) -> None:
    write(met, TIDEWELL, REFUSAL)
    met.do("add_fault", match="gmail.users.messages.get", nth=[reading], **NOT_FOUND)
    met.tick()
    assert len(missing(met)) == 1
    met.restart()

    met.tick()

    assert missing(met) == []
    assert not any(title.startswith(("Email", "Call")) for title in titles(met))


@pytest.mark.spec("reliability A18")
def test_a_mail_that_is_gone_when_it_is_read_is_looked_for_once_more_and_forgotten(met: Stage) -> None:
    write(met, TIDEWELL, REFUSAL)
    met.do("add_fault", match="gmail.users.messages.get", **NOT_FOUND)
    met.tick()
    met.world.advance(300)
    met.tick()

    assert missing(met) == []


@pytest.mark.spec("reliability A18", "reliability L1")
@pytest.mark.parametrize("misses", [1, 2, 3])
def test_a_draft_that_is_not_found_when_it_is_to_go_goes_at_the_next_look(met: Stage, misses: int) -> None:
    met.do("move_event", account=ME, event_id="interview1", seconds=3 * 86400)
    met.do("add_fault", match=DRAFTS_GET, times=misses, **NOT_FOUND)
    for _ in range(3):
        met.world.advance(300)
        met.tick()

    assert met.drafts() == []
    assert the_draft(met).state is ArtefactState.REMOVED

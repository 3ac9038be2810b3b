"""The user deletes the conversation in which a draft would lie: it begins a new one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.steps import ArtefactKind, Step
from followup.engine.records import ArtefactState
from tests.engine.candidacies import OFFER, TIDEWELL, write
from tests.stage import ME, PANEL, Stage


@pytest.fixture
def thanked(stage: Stage) -> str:
    """Dana was thanked, in a conversation that is given by its only mail."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 17:00", every=timedelta(hours=2))
    sent = stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.go_to("2026-03-04 19:00", every=timedelta(hours=6))
    return str(sent["id"])


@pytest.mark.spec("F1", "reliability L1", "reliability L2")
def test_a_follow_up_is_written_though_the_thanks_were_deleted(stage: Stage, thanked: str) -> None:
    stage.do("delete_message", account=ME, message_id=thanked)

    stage.go_to("2026-03-10 15:00", every=timedelta(hours=6))

    (draft,) = stage.drafts()
    assert not draft["subject"].startswith("Re:")
    assert stage.app.store.bad_items(ME) == ()
    refused = [one for one in stage.do("journal")["entries"] if one["method"] == "gmail.users.drafts.create"]
    assert [one["status"] for one in refused] == [200, 404, 200]


@pytest.mark.spec("F1", "reliability A18")
def test_one_answer_that_it_is_not_there_is_not_believed(stage: Stage, thanked: str) -> None:
    stage.do(
        "add_fault", match="gmail.users.drafts.create", times=1, kind="error", code=404, reason="notFound"
    )

    stage.go_to("2026-03-10 16:00", every=timedelta(hours=6))
    stage.go_to("2026-03-10 18:00", every=timedelta(minutes=20))

    (draft,) = stage.drafts()
    assert draft["subject"].startswith("Re:")


@pytest.mark.spec("H1", "reliability L2")
def test_an_offer_whose_mail_was_deleted_is_answered_in_a_mail_of_its_own(stage: Stage, thanked: str) -> None:
    thread = write(stage, TIDEWELL, OFFER)
    stage.tick()
    stage.go_to(stage.now + timedelta(hours=3), every=timedelta(minutes=30))
    before = [row.key.step for row in stage.artefacts(ArtefactKind.DRAFT) if row.state is ArtefactState.LIVE]
    assert before == [Step.OFFER_ACK]
    stage.do("discard_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.do("delete_message", account=ME, message_id=thread)
    stage.do("delete_message", account=ME, message_id=thanked)
    stage.tick()
    notes = next(one for one in stage.reminders() if one["summary"].startswith("Notes"))
    text = f"{notes['description']}\n#accepted"
    stage.do("describe_event", account=ME, event_id=notes["id"], description=text, calendar="own")

    stage.go_to(stage.now + timedelta(hours=3), every=timedelta(minutes=30))

    live = [row.key.step for row in stage.artefacts(ArtefactKind.DRAFT) if row.state is ArtefactState.LIVE]
    assert live == [Step.ACCEPT]
    assert not stage.drafts()[0]["subject"].startswith("Re:")

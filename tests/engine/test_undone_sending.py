"""Gmail takes a sending back for some seconds; a look may have come in between (F1, google_api 4.6)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.steps import ArtefactKind, Step
from followup.engine.records import ArtefactState
from tests.stage import ME, PANEL, Stage


@pytest.fixture(params=[True, False], ids=["same draft", "another draft"])
def undone(request: pytest.FixtureRequest, stage: Stage) -> Stage:
    """Tuesday 3 March: the thank-you to Dana was sent, seen, and taken back."""
    stage.do("set_variants", mail={"undo_keeps_draft_id": request.param})
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 17:00", every=timedelta(hours=1))
    sent = stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.tick()
    stage.world.advance(20)
    stage.do("undo_send", account=ME, message_id=sent["id"])
    stage.world.advance(300)
    stage.tick()
    return stage


@pytest.mark.spec("F1", "F3")
def test_a_thank_you_whose_sending_was_undone_is_the_users_draft(undone: Stage) -> None:
    (row,) = undone.artefacts(ArtefactKind.DRAFT)
    assert (row.state, row.touched, row.remote_id) == (ArtefactState.LIVE, True, undone.drafts()[0]["id"])
    assert any(one["summary"].startswith("Send 1 thank-you") for one in undone.reminders())


@pytest.mark.spec("F12", "0.4.7")
def test_a_follow_up_answers_no_mail_that_was_never_sent(undone: Stage) -> None:
    undone.go_to("2026-03-10 17:00", every=timedelta(hours=6))

    thanks, follow_up = undone.drafts()
    assert thanks["subject"] not in follow_up["subject"]
    assert "thank" in follow_up["text"].lower()


@pytest.mark.spec("F1", "F2")
def test_who_sends_it_after_all_has_thanked(undone: Stage) -> None:
    draft = undone.drafts()[0]["id"]
    undone.do("edit_draft", account=ME, draft_id=draft, text="Dear Dana, thank you. Maya")
    undone.tick()
    undone.world.advance(600)
    undone.do("send_draft", account=ME, draft_id=undone.drafts()[0]["id"])

    undone.go_to("2026-03-10 17:00", every=timedelta(hours=6))

    (follow_up,) = undone.drafts()
    assert follow_up["subject"].startswith("Re: ")
    states = {row.key.step: row.state for row in undone.artefacts(ArtefactKind.DRAFT)}
    assert states[Step.THANK_YOU] is ArtefactState.DONE

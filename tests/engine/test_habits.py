"""Drafts take over how the user signs, from what he wrote and sent himself (b.4.9)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.mail import Message
from followup.domain.steps import ArtefactKind
from followup.engine.errors import Permanent
from followup.engine.records import ArtefactState
from followup.google.gmail import GoogleMail
from tests.engine.candidacies import TIDEWELL, write_by_hand
from tests.stage import ME, Stage

DANA = (TIDEWELL,)
OWN = "Hey Dana,\n\nThanks for the invitation, I'm looking forward to it.\n\nCheers,\nMaya"


def next_round(stage: Stage, day: str, number: int) -> str:
    stage.add_interview(f"2026-03-{day} 15:00", event_id=f"interview{number}", people=DANA)
    stage.go_to(f"2026-03-{day} 16:40", every=timedelta(hours=3))
    return str(stage.drafts()[0]["text"])


@pytest.mark.spec("b.4.9")
def test_a_mail_by_hand_teaches_how_the_user_greets_and_signs(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=DANA)
    stage.tick()
    write_by_hand(stage, TIDEWELL, OWN)
    stage.tick()
    stage.go_to("2026-03-03 16:40", every=timedelta(hours=3))

    (draft,) = stage.drafts()
    assert str(draft["text"]).startswith("Hey Dana,\n")
    assert str(draft["text"]).endswith("Cheers,\nMaya")
    again = stage.drafts()[0]["id"]
    stage.go_to("2026-03-03 17:10")
    assert stage.drafts()[0]["id"] == again
    assert stage.drafts()[0]["text"] == draft["text"]


@pytest.mark.spec("b.4.9")
def test_only_what_the_user_changed_in_a_draft_is_taken_over(stage: Stage) -> None:
    stage.tick()
    first = next_round(stage, "03", 1)
    own = first.rsplit("\n\n", 1)[0] + "\n\nCheers,\nMaya"
    stage.do("edit_draft", account=ME, draft_id=stage.drafts()[0]["id"], text=own)
    stage.tick()
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.tick()

    second = next_round(stage, "05", 2)

    assert second.endswith("Cheers,\nMaya")
    assert second.split("\n")[0] == first.split("\n")[0]


@pytest.mark.spec("b.4.9")
def test_a_draft_that_is_sent_as_it_is_teaches_nothing(stage: Stage) -> None:
    stage.tick()
    next_round(stage, "03", 1)
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.tick()

    assert stage.app.store.facts(ME, "habits") == ()


@pytest.mark.spec("b.4.9", "reliability P6")
def test_a_mail_that_google_refuses_teaches_nothing_and_is_a_sent_draft_all_the_same(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.tick()
    next_round(stage, "03", 1)
    stage.do("edit_draft", account=ME, draft_id=stage.drafts()[0]["id"], text="Mine.\n\nCheers,\nMaya")
    stage.tick()
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    real = GoogleMail.message

    def message(self: GoogleMail, message_id: str, **how: bool) -> Message | None:
        if how.get("body"):
            raise Permanent("Gmail refused this (400).", reason="failedPrecondition")
        return real(self, message_id, **how)

    monkeypatch.setattr(GoogleMail, "message", message)
    stage.world.advance(300)

    assert stage.app.sync(ME, stage.now).error is None
    assert {row.state for row in stage.artefacts(ArtefactKind.DRAFT)} == {ArtefactState.DONE}
    assert stage.app.store.facts(ME, "habits") == ()

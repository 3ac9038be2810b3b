"""A round of drafts that is cut short: what was made is told of in its claims all the same."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.steps import ArtefactKey, ArtefactKind
from followup.engine.drafts.claims import read_claims
from followup.engine.known.reminder_state import Claim, ClaimState
from tests.stage import ME, PANEL, Stage, at

OFTEN = timedelta(minutes=5)


def claims(stage: Stage) -> dict[ArtefactKey, Claim]:
    """What the calendar says of the drafts of the one candidacy, by their keys."""
    shell = stage.app.shell(ME)
    (process,) = stage.app.store.processes(ME)
    account = stage.app.store.account(ME)
    assert account is not None
    keys = [row.key for row in stage.artefacts(ArtefactKind.DRAFT)]
    return dict(read_claims(shell, account.own_calendar, process.id, keys).claims)


@pytest.mark.spec("reliability A1", "reliability I7")
def test_the_first_draft_is_told_of_at_the_next_look_though_the_second_was_refused(stage: Stage) -> None:
    """The user begins mails to the others himself, so that nothing of ours is claimed there any more."""
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:25")
    stage.do("add_fault", match="gmail.users.drafts.create", kind="error", code=429, nth=[2], times=1)
    stage.world.set_time(at("2026-03-03 16:30"))
    stage.app.sync(ME, stage.now)
    (made,) = stage.drafts()
    for email, _ in PANEL:
        if email not in made["to"]:
            stage.do("write_draft", account=ME, to=email, subject="Thanks", text="Dear all,")

    for _ in range(12):
        stage.world.advance(OFTEN.total_seconds())
        stage.app.sync(ME, stage.now)

    told = {claim.draft_id: claim.state for claim in claims(stage).values()}
    assert told[made["id"]] is ClaimState.DONE


@pytest.mark.spec("reliability A22", "reliability I7", "L4")
def test_a_claim_is_closed_though_the_reminder_was_changed_meanwhile(stage: Stage) -> None:
    """The second write of the reminder meets a newer one: 412, read once more, written beside the change."""
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:25")
    stage.do(
        "add_fault",
        match="calendar.events.patch",
        kind="error",
        code=412,
        reason="conditionNotMet",
        nth=[2],
        times=1,
    )

    stage.go_to("2026-03-03 16:35", every=OFTEN)

    assert {claim.state for claim in claims(stage).values()} == {ClaimState.DONE}


@pytest.mark.spec("reliability A1", "reliability L1", "reliability P2")
def test_what_was_claimed_and_not_begun_is_begun_by_the_next_process(stage: Stage) -> None:
    """A draft that the user throws away meanwhile is not taken for one of those."""
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:25")
    stage.do("add_fault", match="gmail.users.drafts.create", kind="error", code=429, times=1)
    stage.world.set_time(at("2026-03-03 16:30"))
    stage.app.sync(ME, stage.now)
    assert stage.drafts() == []
    stage.restart()
    stage.world.advance(60)
    other = stage.do("write_draft", account=ME, to="mum@home.example", subject="Hi", text="Hello,")
    stage.do("discard_draft", account=ME, draft_id=other["draftId"])

    for _ in range(4):
        stage.world.advance(OFTEN.total_seconds())
        stage.app.sync(ME, stage.now)

    assert len(stage.drafts()) == len(PANEL)

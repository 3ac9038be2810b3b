"""After a lost ledger what lies in Gmail and is wanted no longer is taken away all the same (L6)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.steps import ArtefactKind, Step
from tests.engine.test_recall import look_on
from tests.stage import ME, PANEL, Stage

REFUSAL = "Thank you for your time. Unfortunately we have decided to move forward with other candidates."


@pytest.fixture
def nudged(stage: Stage) -> Stage:
    """Thanked on 3 March, no answer; since 10 March a follow-up lies among the drafts."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 19:00", every=timedelta(hours=2))
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.go_to("2026-03-10 19:00", every=timedelta(hours=6))
    (nudge,) = stage.drafts()
    assert "dana.ruiz" in nudge["to"]
    return stage


def refused(stage: Stage) -> None:
    sender = "Dana Ruiz <dana.ruiz@tidewell.example>"
    stage.do("deliver", account=ME, sender=sender, subject="Your interview", text=REFUSAL)


def to_dana(stage: Stage) -> list[str]:
    return [one["id"] for one in stage.drafts() if "dana.ruiz" in one["to"]]


@pytest.mark.spec("L6", "G1", "reliability L3")
@pytest.mark.parametrize("looked_between", [True, False])
def test_a_nudge_to_somebody_who_answered_does_not_stay_after_a_lost_ledger(
    nudged: Stage, *, looked_between: bool
) -> None:
    (nudge,) = to_dana(nudged)
    nudged.lose_ledger()
    if looked_between:
        look_on(nudged)
        assert to_dana(nudged) == [nudge]
    refused(nudged)
    look_on(nudged)

    assert nudge not in to_dana(nudged)


@pytest.mark.spec("L6", "reliability I5")
def test_one_that_the_user_changed_stays(nudged: Stage) -> None:
    nudged.do("edit_draft", account=ME, draft_id=nudged.drafts()[0]["id"], text="My own words.")
    nudged.tick()
    (edited,) = to_dana(nudged)
    nudged.lose_ledger()
    look_on(nudged)
    refused(nudged)
    look_on(nudged)

    assert edited in to_dana(nudged)


@pytest.mark.spec("L6", "reliability I6")
def test_one_that_the_user_deleted_is_not_known_again(nudged: Stage) -> None:
    nudged.do("discard_draft", account=ME, draft_id=nudged.drafts()[0]["id"])
    nudged.tick()
    nudged.lose_ledger()
    look_on(nudged)

    assert nudged.drafts() == []
    assert [row.state.value for row in nudged.artefacts(ArtefactKind.DRAFT)] in (
        [],
        ["gone"],
        ["gone", "done"],
    )


@pytest.mark.spec("L6", "reliability A10", "reliability A18", "reliability L3")
@pytest.mark.parametrize(
    "fault",
    [
        {"match": "gmail.users.drafts.list", "kind": "empty_list"},
        {"match": "gmail.users.drafts.get", "kind": "error", "code": 404, "reason": "notFound"},
    ],
)
def test_one_answer_alone_does_not_leave_it_there(nudged: Stage, fault: dict[str, object]) -> None:
    (nudge,) = to_dana(nudged)
    nudged.lose_ledger()
    refused(nudged)
    nudged.do("add_fault", nth=[1], **fault)
    look_on(nudged)

    assert nudge not in to_dana(nudged)


@pytest.mark.spec("L6", "reliability A16")
def test_one_that_cannot_be_read_stops_nothing_else(nudged: Stage) -> None:
    nudged.lose_ledger()
    refused(nudged)
    nudged.do("add_fault", match="gmail.users.drafts.get", kind="error", code=400, reason="badRequest")
    look_on(nudged)

    assert [row.key.step for row in nudged.artefacts() if row.key.step is Step.REJECTION_ANSWER]


@pytest.mark.spec("L6", "B6", "F13", "reliability I5")
def test_new_words_that_are_told_beside_a_deleted_reminder_are_no_edit(stage: Stage) -> None:
    """The claim stood in the reminder that the user deleted; another one tells of the words since."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 19:00")
    written = stage.drafts()[0]["message"]
    send = next(one for one in stage.reminders() if one["summary"].startswith("Send"))
    stage.do("delete_event", account=ME, event_id=send["id"], calendar="own")
    stage.go_to("2026-03-06 19:00", every=timedelta(hours=6))
    assert stage.drafts()[0]["message"] != written
    stage.lose_ledger()
    look_on(stage)

    assert [row.touched for row in stage.artefacts(ArtefactKind.DRAFT)] == [False]

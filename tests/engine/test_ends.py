"""What the calendar still holds when a process has ended, or ended before it began (H)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.steps import ArtefactKind, Step
from tests.engine.candidacies import (
    BRIGHTPATH,
    OFFER,
    REFUSAL,
    TIDEWELL,
    reminder,
    send_all,
    titles,
    type_into,
    waiting,
    write,
)
from tests.stage import ME, Stage


def thanks_to(stage: Stage, name: str) -> list[str]:
    """Thank-yous to somebody that were ever drafted."""
    return [
        row.person
        for row in stage.artefacts(ArtefactKind.DRAFT)
        if row.key.step is Step.THANK_YOU and name in row.person
    ]


OTHER_TOM = ("nina.roth@brightpath.example", "Nina Roth")


@pytest.fixture
def invited_again(candidate: Stage) -> Stage:
    """Brightpath has a second interview in the calendar, on Wednesday 25 March, with Nina."""
    candidate.add_interview(
        "2026-03-25 15:00",
        event_id="second",
        title="Interview with Brightpath: Platform Engineer",
        people=(OTHER_TOM,),
    )
    candidate.tick()
    return candidate


def says_goodbye(stage: Stage, how: str) -> None:
    """The user accepts at Tidewell, or withdraws from or declines at Brightpath, on Monday 23 March."""
    write(stage, TIDEWELL, OFFER)
    thread = write(stage, BRIGHTPATH, "Hi Maya,\n\nthank you for your time.\n\nTom")
    stage.go_to("2026-03-23 14:00")
    if how == "Accepted":
        type_into(stage, reminder(stage, Step.DECIDE), "#accepted")
    else:
        stage.do("label_thread", account=ME, thread_id=thread, label=f"Interviews/{how}")
    stage.go_to("2026-03-23 15:00")


@pytest.mark.spec("H14", "H18", "H26")
@pytest.mark.parametrize("how", ["Accepted", "Withdrawn", "Declined"])
@pytest.mark.parametrize("lost", [False, True])
def test_an_interview_that_stays_in_the_calendar_after_the_end_is_not_thanked_for(
    invited_again: Stage, how: str, lost: bool
) -> None:
    says_goodbye(invited_again, how)
    send_all(invited_again, "tom.becker")
    if lost:
        invited_again.lose_ledger()
    invited_again.go_to("2026-03-30 14:00")

    assert thanks_to(invited_again, "nina.roth") == []
    assert not any("interview?" in title or "Notes" in title for title in titles(invited_again))
    assert not any(
        title.startswith(("Email", "Call", "Withdraw")) and "Brightpath" in title
        for title in titles(invited_again)
    )


@pytest.mark.spec("E1", "H21")
@pytest.mark.parametrize("how", ["Withdrawn", "Declined"])
def test_an_interview_that_comes_up_after_the_end_opens_the_process_again(candidate: Stage, how: str) -> None:
    says_goodbye(candidate, how)
    candidate.add_interview(
        "2026-03-25 15:00",
        event_id="second",
        title="Interview with Brightpath: Platform Engineer",
        people=(OTHER_TOM,),
    )
    candidate.go_to("2026-03-25 16:40")

    assert thanks_to(candidate, "nina.roth") != []
    assert any(title.startswith("Email") and "Brightpath" in title for title in titles(candidate))


@pytest.mark.spec("H1", "H5")
def test_an_interview_that_stays_in_the_calendar_after_a_refusal_is_asked_about(invited_again: Stage) -> None:
    write(invited_again, BRIGHTPATH, REFUSAL)
    invited_again.go_to("2026-03-25 16:40")

    assert thanks_to(invited_again, "nina.roth") == []
    asked = next(one for one in invited_again.reminders() if "take place?" in str(one["summary"]))
    assert not any(
        title.startswith(("Email", "Call")) and "Bright" in title for title in titles(invited_again)
    )

    type_into(invited_again, asked, "Nina: the on-call rota")
    invited_again.tick()
    invited_again.tick()

    assert thanks_to(invited_again, "nina.roth") != []


@pytest.mark.spec("H1")
def test_a_refusal_before_the_first_interview_is_neither_thanked_for_nor_answered(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-04 15:00")
    stage.go_to("2026-03-02 14:00")
    write(stage, TIDEWELL, REFUSAL.replace("Tom", "Dana").replace("thank you for your time. ", ""))
    stage.go_to("2026-03-04 14:30")
    process = stage.app.store.processes(ME)[0]
    assert process.summary == "Dana Ruiz declined."

    stage.go_to("2026-03-05 16:40")

    assert stage.drafts() == []
    assert [one["summary"] for one in stage.reminders()] == ["Did this interview take place? (Tidewell)"]


@pytest.mark.spec("H18", "H19")
def test_a_withdrawal_before_the_first_interview_can_be_taken_back_in_its_reminder(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-06 15:00")
    stage.tick()
    thread = write(stage, TIDEWELL, "Hi Maya,\n\nlooking forward to it.\n\nDana")
    stage.tick()
    stage.do("label_thread", account=ME, thread_id=thread, label="Interviews/Withdrawn")
    stage.go_to("2026-03-03 16:00")
    assert waiting(stage) == {"withdraw": "dana.ruiz@tidewell.example"}

    type_into(stage, reminder(stage, Step.WITHDRAW), "#reopen")
    stage.tick()
    stage.tick()
    assert waiting(stage) == {}
    stage.go_to("2026-03-06 17:00")

    assert thanks_to(stage, "dana.ruiz") != []


@pytest.mark.spec("H18", "H26")
def test_a_withdrawal_typed_into_a_coming_interview_is_heard_in_the_same_tick_and_can_be_taken_out(
    stage: Stage,
) -> None:
    stage.tick()
    stage.add_interview("2026-03-06 15:00", description="Agenda: the team")
    stage.go_to("2026-03-03 10:00", every=timedelta(hours=3))

    stage.do("describe_event", account=ME, event_id="interview1", description="Agenda: the team\n#withdraw")
    stage.tick()
    assert waiting(stage) == {"withdraw": "dana.ruiz@tidewell.example"}

    stage.world.advance(3600)
    stage.do("describe_event", account=ME, event_id="interview1", description="Agenda: the team")
    stage.tick()
    assert waiting(stage) == {}


@pytest.mark.spec("H18", "H19")
def test_what_was_reopened_since_is_not_withdrawn_again_when_the_interview_ends(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-06 15:00", description="Agenda: the team")
    stage.tick()
    stage.do("describe_event", account=ME, event_id="interview1", description="Agenda: the team\n#withdraw")
    stage.go_to("2026-03-03 16:00", every=timedelta(hours=3))

    type_into(stage, reminder(stage, Step.WITHDRAW), "#reopen")
    stage.go_to("2026-03-06 17:00", every=timedelta(hours=6))

    assert thanks_to(stage, "dana.ruiz") != []
    assert waiting(stage) == {}

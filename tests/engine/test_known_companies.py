"""A company that is a process already makes an entry an interview, but no earlier meeting with its people."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.interview import Verdict
from tests.engine.candidacies import addressees
from tests.stage import ME, PANEL, Stage

DANA, PRIYA, LUIS = PANEL


def verdicts(stage: Stage) -> dict[str, Verdict]:
    return {one.event.title: one.recognition.verdict for one in stage.app.store.sessions(ME)}


@pytest.mark.spec("A3", "A19")
@pytest.mark.parametrize("gesture", ["full reading", "lost ledger", "edited"])
def test_a_meeting_from_before_the_candidacy_stays_a_meeting_whenever_it_is_read(
    stage: Stage, gesture: str
) -> None:
    stage.tick()
    stage.add_interview("2026-03-06 10:00", title="Product discussion", people=(LUIS,), event_id="meeting1")
    stage.go_to("2026-03-02 15:00")
    stage.add_interview("2026-03-05 15:00", people=(DANA, PRIYA))
    stage.go_to("2026-03-05 17:00")

    if gesture == "lost ledger":
        stage.lose_ledger()
    elif gesture == "edited":
        stage.do("patch_event", account=ME, event_id="meeting1", patch={"location": "Room 7"})
    stage.go_to(
        "2026-03-06 12:00" if gesture != "full reading" else "2026-03-10 12:00", every=timedelta(hours=2)
    )

    assert LUIS[0] not in addressees(stage)
    assert "Product discussion" not in verdicts(stage)


@pytest.mark.spec("A3", "A19")
@pytest.mark.parametrize("first", ["interview", "jotting"])
def test_what_one_reading_brings_is_judged_by_all_of_it_in_any_order(stage: Stage, first: str) -> None:
    """The jotting stands before or behind the interview that makes its company known."""
    jotting, interview = ("a1", "b1") if first == "jotting" else ("b1", "a1")
    stage.world.advance(-7200)
    stage.add_interview("2026-03-03 15:00", people=(DANA,), event_id=interview)
    stage.world.advance(3600)
    start = {"dateTime": "2026-03-04T14:00:00Z"}
    end = {"dateTime": "2026-03-04T15:00:00Z"}
    stage.do(
        "add_event",
        account=ME,
        event={"id": jotting, "summary": "Tidewell 2pm", "start": start, "end": end},
    )
    stage.tick()

    assert verdicts(stage)["Tidewell 2pm"] is Verdict.INTERVIEW

    before = verdicts(stage)
    stage.lose_ledger()
    stage.tick()
    assert verdicts(stage) == before

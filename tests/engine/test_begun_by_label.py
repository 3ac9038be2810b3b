"""A label on a conversation with a company of which no interview is in the calendar (e.1)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.steps import Step
from tests.engine.candidacies import (
    OFFER,
    reminder,
    text_to,
    titles,
    type_into,
    waiting,
    write,
    write_by_hand,
)
from tests.stage import ME, Stage

ROSA = ("rosa.klein@larkspur.example", "Rosa Klein")
SUBJECT = "Offer: Contracts Editor"
TEXT = OFFER.replace("Dana", "Rosa")


def label(stage: Stage, thread: str, name: str, *, remove: bool = False) -> None:
    stage.do("label_thread", account=ME, thread_id=thread, label=f"Interviews/{name}", remove=remove)


def told(stage: Stage) -> list[str]:
    return [entry.what for entry in stage.app.store.journal(ME)]


@pytest.mark.spec("e.1", "H14")
def test_an_offer_of_a_company_without_interview_is_accepted_by_label_and_taken_back(
    candidate: Stage,
) -> None:
    thread = write(candidate, ROSA, TEXT, SUBJECT)
    candidate.tick()
    assert waiting(candidate) == {}
    label(candidate, thread, "Accepted")
    candidate.tick()
    assert waiting(candidate) == {}
    candidate.go_to("2026-03-20 16:30")

    written = waiting(candidate)
    assert written["accept"] == ROSA[0]
    assert "withdraw" in written
    assert "I accept your offer" in text_to(candidate, ROSA[0])
    draft = next(one for one in candidate.drafts() if ROSA[0] in str(one["to"]))
    assert draft["subject"] == f"Re: {SUBJECT}"
    assert any(what == "Your label made a conversation with Larkspur a candidacy" for what in told(candidate))

    label(candidate, thread, "Accepted", remove=True)
    candidate.tick()
    candidate.tick()
    assert not {"accept", "withdraw"} & set(waiting(candidate))
    assert "Email Claire Moreau (Harrow)" in titles(candidate)


@pytest.mark.spec("e.1", "H6", "H8", "0.4.7")
def test_an_offer_without_interview_is_answered_by_its_day_and_claims_no_meeting(stage: Stage) -> None:
    stage.tick()
    thread = write(stage, ROSA, TEXT.replace("27 March", "13 March"), SUBJECT)
    stage.tick()
    label(stage, thread, "Offer")
    stage.go_to("2026-03-02 14:00")

    assert waiting(stage) == {"offer_ack": ROSA[0]}
    assert "Friday, March 13" in text_to(stage, ROSA[0])
    assert any(title.startswith("Decide on the Larkspur offer") for title in titles(stage))

    type_into(stage, reminder(stage, Step.DECIDE), "#declined")
    stage.go_to("2026-03-02 15:00")
    assert waiting(stage) == {"decline": ROSA[0]}
    text = text_to(stage, ROSA[0])
    assert not any(word in text for word in ("met", "meeting", "conversation"))


@pytest.mark.spec("e.1", "0.4.7")
@pytest.mark.parametrize("name", ["Rejected", "Closed", "Pause", "Ignore"])
def test_labels_that_only_end_things_write_to_nobody(stage: Stage, name: str) -> None:
    stage.tick()
    thread = write(stage, ROSA, TEXT, SUBJECT)
    label(stage, thread, name)
    stage.go_to("2026-03-03 16:00", every=timedelta(hours=3))

    assert waiting(stage) == {}
    assert stage.drafts() == []


@pytest.mark.spec("e.1", "0.4.7")
def test_what_nobody_reads_is_not_written_to_although_it_is_labelled(candidate: Stage) -> None:
    sender = ("no-reply@hire.lever.co", "Larkspur Hiring")
    thread = write(candidate, sender, TEXT, "Your application to Larkspur")
    candidate.tick()
    label(candidate, thread, "Accepted")
    candidate.tick()
    candidate.go_to("2026-03-20 16:30")

    assert "withdraw" in waiting(candidate)
    assert not any("lever" in str(draft["to"]) for draft in candidate.drafts())


@pytest.mark.spec("e.1", "L6")
def test_a_lost_ledger_finds_the_candidacy_again_and_writes_nothing_twice(stage: Stage) -> None:
    stage.tick()
    thread = write(stage, ROSA, TEXT, SUBJECT)
    stage.tick()
    label(stage, thread, "Accepted")
    stage.go_to("2026-03-02 14:00")
    before = [(draft["id"], draft["text"]) for draft in stage.drafts()]
    reminders = titles(stage)

    stage.lose_ledger()
    stage.go_to("2026-03-02 16:00")

    assert [(draft["id"], draft["text"]) for draft in stage.drafts()] == before != []
    assert titles(stage) == reminders
    assert waiting(stage) == {"accept": ROSA[0]}


@pytest.mark.spec("e.1", "E1")
def test_an_interview_that_comes_later_belongs_to_the_candidacy_of_the_label(stage: Stage) -> None:
    stage.tick()
    thread = write(stage, ROSA, "Hi Maya, thank you for your application. Are you still interested? Rosa")
    label(stage, thread, "Need time")
    stage.tick()
    assert len(stage.app.store.processes(ME)) == 1

    stage.add_interview("2026-03-03 15:00", title="Interview with Larkspur: Contracts Editor", people=(ROSA,))
    stage.go_to("2026-03-03 16:40", every=timedelta(hours=3))

    assert len(stage.app.store.processes(ME)) == 1
    assert len(stage.drafts()) == 1


@pytest.mark.spec("e.1", "e.2")
def test_who_accepted_by_hand_in_the_conversation_gets_no_second_mail(stage: Stage) -> None:
    stage.tick()
    thread = write(stage, ROSA, TEXT, SUBJECT)
    stage.tick()
    stage.world.advance(60)
    write_by_hand(stage, ROSA, "Dear Rosa, yes, gladly. Maya", f"Re: {SUBJECT}", thread)
    stage.world.advance(60)
    label(stage, thread, "Accepted")
    stage.go_to("2026-03-02 14:00")

    assert waiting(stage) == {}


@pytest.mark.spec("e.1")
def test_two_conversations_with_one_company_are_one_candidacy(stage: Stage) -> None:
    stage.tick()
    threads = [write(stage, ROSA, TEXT, SUBJECT), write(stage, ROSA, "The contract follows.", "Contract")]
    for thread in threads:
        label(stage, thread, "Accepted")
    stage.go_to("2026-03-02 14:00")

    assert len(stage.app.store.processes(ME)) == 1
    assert list(waiting(stage)) == ["accept"]

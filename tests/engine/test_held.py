"""A draft that cannot be written: told in the reminder, made once it can be, forgotten when not wanted."""

from __future__ import annotations

import pytest

from followup.domain.facts import Fact, FactKind
from followup.domain.steps import ArtefactKind, Step
from followup.engine.records import ArtefactState
from tests.stage import ME, Stage

NAMELESS = ("q7x@tidewell.example", "")
DANA = ("dana.ruiz@tidewell.example", "Dana Ruiz")
REASON = (
    "Their name is not known. Write “With: their name, their address” into the notes, and the draft follows."
)


def reminder(stage: Stage, step: Step) -> dict[str, object]:
    row = next(r for r in stage.artefacts(ArtefactKind.REMINDER) if r.key.step is step)
    return next(one for one in stage.reminders() if one["id"] == row.remote_id)


def held(stage: Stage) -> list[str]:
    return [row.note for row in stage.artefacts() if row.state is ArtefactState.ATTENTION]


@pytest.fixture
def nameless(stage: Stage) -> Stage:
    """An interview with Dana and with an address that tells no name, when its drafts are due."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(DANA, NAMELESS))
    stage.go_to("2026-03-03 16:30")
    stage.tick()
    return stage


@pytest.mark.spec("B21")
def test_the_reminder_counts_what_waits_and_says_whom_nothing_could_be_written_to(nameless: Stage) -> None:
    found = reminder(nameless, Step.SEND_THANKS)

    assert found["summary"] == "Send 1 thank-you (Tidewell)"
    assert f"No draft could be made. q7x@tidewell.example: {REASON}" in str(found["description"])
    assert held(nameless) == [REASON]


def test_nothing_to_send_is_not_called_sending(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(NAMELESS,))
    stage.go_to("2026-03-03 16:30")
    stage.tick()

    assert reminder(stage, Step.SEND_THANKS)["summary"] == "Write your thank-yous (Tidewell)"


def test_a_name_in_the_notes_brings_the_draft_and_nothing_needs_the_user_any_more(nameless: Stage) -> None:
    notes = reminder(nameless, Step.NOTES)
    typed = f"{notes['description']}\nWith: Jo Doe, q7x@tidewell.example"
    nameless.do("describe_event", account=ME, event_id=notes["id"], description=typed, calendar="own")
    nameless.tick()
    nameless.tick()

    assert sorted(str(draft["to"]) for draft in nameless.drafts()) == [
        "Dana Ruiz <dana.ruiz@tidewell.example>",
        "Jo Doe <q7x@tidewell.example>",
    ]
    assert held(nameless) == []
    assert reminder(nameless, Step.SEND_THANKS)["summary"] == "Send 2 thank-yous (Tidewell)"


@pytest.mark.spec("B21")
def test_the_name_above_their_own_mail_brings_the_draft(nameless: Stage) -> None:
    text = "Hi Maya, thank you for coming in today. Jo"
    nameless.do("deliver", account=ME, sender=f"Jo Doe <{NAMELESS[0]}>", subject="Your interview", text=text)
    nameless.tick()
    nameless.tick()

    assert "Jo Doe <q7x@tidewell.example>" in {str(draft["to"]) for draft in nameless.drafts()}


def test_what_the_user_skips_is_not_asked_for_any_longer(nameless: Stage) -> None:
    row = next(one for one in nameless.artefacts() if one.state is ArtefactState.ATTENTION)
    fact = Fact("skipped", row.process_id, FactKind.SKIPPED, nameless.now, str(row.key))
    nameless.app.store.add_fact(ME, fact)

    nameless.tick()

    assert held(nameless) == []
    assert "No draft could be made" not in str(reminder(nameless, Step.SEND_THANKS)["description"])


def test_a_held_draft_is_told_once(nameless: Stage) -> None:
    before = len(nameless.app.store.journal(ME))

    assert nameless.tick().effects == []
    assert len(nameless.app.store.journal(ME)) == before


@pytest.mark.spec("B5", "A3")
def test_an_interview_with_nobody_named_says_what_to_write_and_the_thank_you_follows(stage: Stage) -> None:
    stage.tick()
    times = {"start": {"dateTime": "2026-03-03T15:00:00Z"}, "end": {"dateTime": "2026-03-03T16:00:00Z"}}
    stage.do("add_event", account=ME, event={"id": "own1", "summary": "Interview Globex", **times})
    stage.go_to("2026-03-03 16:40")

    (notes,) = [one for one in stage.reminders() if one["summary"].startswith("Notes")]
    assert "Nobody is named in the entry." in notes["description"]
    assert "nobody can be thanked" in stage.app.store.processes(ME)[0].summary

    typed = f"{notes['description']}\nWith: Ann Lee, ann@globex.example"
    stage.do("describe_event", account=ME, event_id=notes["id"], description=typed, calendar="own")
    stage.go_to("2026-03-03 17:00")

    assert [one["to"] for one in stage.drafts()] == ["Ann Lee <ann@globex.example>"]
    assert stage.app.store.processes(ME)[0].summary == "Nobody has answered yet."

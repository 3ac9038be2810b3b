"""A draft that cannot be written: told in the reminder, made once it can be, forgotten when not wanted."""

from __future__ import annotations

import pytest

from followup.domain.facts import Fact, FactKind
from followup.domain.steps import ArtefactKind, Step
from followup.engine.records import ArtefactState
from tests.stage import ME, Stage

NAMELESS = ("q7x@tidewell.example", "")
UNSENDABLE = ("jö.doe@tidewell.example", "Jo Doe")
TITLE = "Interview with Tidewell: Platform Engineer"
DANA = ("dana.ruiz@tidewell.example", "Dana Ruiz")
REASON = "The address is not one that mail can use. Write this one yourself."


def reminder(stage: Stage, step: Step) -> dict[str, object]:
    row = next(r for r in stage.artefacts(ArtefactKind.REMINDER) if r.key.step is step)
    return next(one for one in stage.reminders() if one["id"] == row.remote_id)


def held(stage: Stage) -> list[str]:
    return [row.note for row in stage.artefacts() if row.state is ArtefactState.ATTENTION]


def due(stage: Stage, *people: tuple[str, str], title: str = TITLE) -> Stage:
    """An interview with these people, when its drafts are due."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=people, title=title)
    stage.go_to("2026-03-03 16:30")
    stage.tick()
    return stage


@pytest.fixture
def unsendable(stage: Stage) -> Stage:
    """An interview with Dana and with an address that no mail is written to."""
    return due(stage, DANA, UNSENDABLE)


@pytest.mark.spec("B21")
def test_who_is_known_by_address_alone_is_greeted_without_a_name_and_the_draft_waits(stage: Stage) -> None:
    due(stage, DANA, NAMELESS)

    (draft,) = [one for one in stage.drafts() if not one["to"]]
    text = str(draft["text"])
    assert text.startswith(
        "Hello,\n\n[[greet q7x@tidewell.example by name, and put the address into To]]\n\n"
    )
    assert "q7x" not in text.partition("]]")[2].casefold()
    told = str(reminder(stage, Step.SEND_THANKS)["description"])
    assert "No name is known for q7x@tidewell.example: put name and address into the draft" in told
    assert "#search/in%3Adrafts\n" in told


@pytest.mark.spec("B21")
def test_a_name_in_the_notes_completes_the_draft_that_waits(stage: Stage) -> None:
    due(stage, DANA, NAMELESS)
    notes = reminder(stage, Step.NOTES)
    typed = f"{notes['description']}\nWith: Jo Doe, q7x@tidewell.example"

    stage.do("describe_event", account=ME, event_id=notes["id"], description=typed, calendar="own")
    stage.tick()
    stage.tick()

    assert sorted(str(draft["to"]) for draft in stage.drafts()) == [
        "Dana Ruiz <dana.ruiz@tidewell.example>",
        "Jo Doe <q7x@tidewell.example>",
    ]
    assert all("[[" not in str(draft["text"]) for draft in stage.drafts())
    assert "No name is known" not in str(reminder(stage, Step.SEND_THANKS)["description"])


@pytest.mark.spec("B21", "F1")
def test_the_draft_that_waits_is_known_again_when_it_was_completed_and_sent(stage: Stage) -> None:
    due(stage, NAMELESS)
    (draft,) = stage.drafts()
    stage.do(
        "edit_draft", account=ME, draft_id=draft["id"], to="q7x@tidewell.example", text="Hello Jo, thanks."
    )
    stage.do("send_draft", account=ME, draft_id=draft["id"])

    stage.go_to("2026-03-03 19:00")

    assert stage.drafts() == []
    (row,) = stage.artefacts(ArtefactKind.DRAFT)
    assert row.state is ArtefactState.DONE


def test_the_reminder_counts_what_waits_and_says_whom_nothing_could_be_written_to(unsendable: Stage) -> None:
    found = reminder(unsendable, Step.SEND_THANKS)

    assert found["summary"] == "Send 1 thank-you (Tidewell)"
    assert f"No draft could be made. Jo Doe: {REASON}" in str(found["description"])
    assert held(unsendable) == [REASON]


def test_nothing_to_send_is_not_called_sending(stage: Stage) -> None:
    due(stage, UNSENDABLE)

    assert reminder(stage, Step.SEND_THANKS)["summary"] == "Write your thank-yous (Tidewell)"


def test_what_the_user_skips_is_not_asked_for_any_longer(unsendable: Stage) -> None:
    row = next(one for one in unsendable.artefacts() if one.state is ArtefactState.ATTENTION)
    fact = Fact("skipped", row.process_id, FactKind.SKIPPED, unsendable.now, str(row.key))
    unsendable.app.store.add_fact(ME, fact)

    unsendable.tick()

    assert held(unsendable) == []
    assert "No draft could be made" not in str(reminder(unsendable, Step.SEND_THANKS)["description"])


def test_a_held_draft_is_told_once(unsendable: Stage) -> None:
    before = len(unsendable.app.store.journal(ME))

    assert unsendable.tick().effects == []
    assert len(unsendable.app.store.journal(ME)) == before


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


@pytest.mark.spec("A23")
def test_an_entry_without_a_company_asks_for_it_and_speaks_of_it_then(stage: Stage) -> None:
    due(stage, ("dana.ruiz@gmail.com", "Dana Ruiz"), title="Job interview")
    notes = reminder(stage, Step.NOTES)
    assert "The entry names no company. Write “Company: its name” below" in str(notes["description"])

    typed = f"{notes['description']}\nCompany: Tidewell"
    stage.do("describe_event", account=ME, event_id=notes["id"], description=typed, calendar="own")
    stage.tick()
    stage.tick()

    assert reminder(stage, Step.SEND_THANKS)["summary"] == "Send 1 thank-you (Tidewell)"


def test_what_is_wanted_again_after_it_was_not_is_held_again(stage: Stage) -> None:
    due(stage, DANA, UNSENDABLE)
    notes = reminder(stage, Step.NOTES)
    typed = f"{notes['description']}\n#nothanks"
    stage.do("describe_event", account=ME, event_id=notes["id"], description=typed, calendar="own")
    stage.tick()
    assert held(stage) == []
    before = f"{notes['description']}\nlater"
    stage.do("describe_event", account=ME, event_id=notes["id"], description=before, calendar="own")

    stage.tick()
    stage.tick()

    assert held(stage) == [REASON]

"""The user sends a draft to somebody else, or to others as well (F9)."""

from __future__ import annotations

import pytest

from tests.stage import ME, Stage

NEW = "dana.ruiz@tidewell-labs.example"


def draft_to(stage: Stage, address: str) -> str:
    return next(str(one["id"]) for one in stage.drafts() if address in one["to"])


def sent_instead(stage: Stage, to: str, cc: str = "") -> None:
    """Dana's thank-you is sent to these recipients."""
    before = draft_to(stage, "dana.ruiz")
    stage.do("edit_draft", account=ME, draft_id=before, to=to, cc=cc)
    stage.tick()
    stage.do("send_draft", account=ME, draft_id=draft_to(stage, to.rpartition("<")[2].strip(">")))
    stage.tick()


def follow_up(stage: Stage) -> dict[str, str]:
    stage.go_to("2026-03-10 14:30")
    (found,) = [one for one in stage.drafts() if "Dana" in one["to"]]
    return {name: str(found[name]) for name in ("to", "subject", "text")}


def starts(stage: Stage) -> set[str]:
    return {one["summary"].split()[0] for one in stage.reminders()}


@pytest.mark.spec("F9")
def test_the_follow_up_goes_to_the_address_that_the_user_put_in(panel: Stage) -> None:
    sent_instead(panel, f"Dana Ruiz <{NEW}>")

    found = follow_up(panel)

    assert NEW in found["to"]
    assert found["subject"].startswith("Re: ")


@pytest.mark.spec("F9")
def test_an_answer_from_the_new_address_is_an_answer(panel: Stage) -> None:
    sent_instead(panel, NEW)
    panel.do(
        "deliver",
        account=ME,
        sender=f"Dana Ruiz <{NEW}>",
        subject="Your interview",
        text="Hi Maya, we have decided to move forward with another candidate. Dana",
    )

    panel.tick()

    assert not {"Email", "Call"} & starts(panel)


@pytest.mark.spec("F9")
def test_thanks_sent_to_a_new_address_are_not_drafted_for_the_old_one(panel: Stage) -> None:
    sent_instead(panel, f"Dana Ruiz <{NEW}>")

    panel.go_to("2026-03-05 18:00")

    assert not any("Dana" in one["to"] for one in panel.drafts())
    panel.add_interview(
        "2026-03-09 15:00", event_id="interview2", people=(("dana.ruiz@tidewell.example", "Dana Ruiz"),)
    )
    panel.go_to("2026-03-09 18:00")
    assert [one["to"] for one in panel.drafts() if "Dana" in one["to"]] == [f"Dana Ruiz <{NEW}>"]


@pytest.mark.spec("F9")
@pytest.mark.parametrize("to", ["Office <office@tidewell.example>", "office@tidewell.example"])
def test_somebody_of_another_name_does_not_become_the_contact(panel: Stage, to: str) -> None:
    sent_instead(panel, to)

    assert "dana.ruiz@tidewell.example" in follow_up(panel)["to"]


@pytest.mark.spec("F9", "F10")
def test_who_was_added_to_a_draft_is_thanked_and_the_one_it_was_for_stays_the_contact(panel: Stage) -> None:
    to = "Priya Nair <priya.nair@tidewell.example>, Dana Ruiz <dana.ruiz@tidewell.example>"
    before = draft_to(panel, "dana.ruiz")
    panel.do("edit_draft", account=ME, draft_id=before, to=to, cc="Office <office@tidewell.example>")
    panel.tick()
    panel.do("send_draft", account=ME, draft_id=draft_to(panel, "dana.ruiz"))
    panel.tick()

    assert [one["to"] for one in panel.drafts()] == ["Luis Ortega <luis.ortega@tidewell.example>"]
    assert follow_up(panel)["subject"].startswith("Re: ")

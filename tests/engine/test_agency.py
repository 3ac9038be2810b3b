"""An agency stands between the user and the company: it is the contact, and its answers count (G14, B17)."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from followup.domain.steps import Step
from tests.engine.candidacies import HARROW, type_into
from tests.stage import ME, Stage

JO = ("jo@castletonsearch.example", "Jo Lambert")


@pytest.fixture
def arranged(stage: Stage) -> Stage:
    """The debrief to Jo of the agency is sent; everybody waits."""
    stage.tick()
    stage.add_interview(
        "2026-03-03 15:00", title="Interview with Tidewell", people=(JO,), description="With: Dana Ruiz"
    )
    stage.go_to("2026-03-03 16:30")
    (draft,) = stage.drafts()
    stage.do("send_draft", account=ME, draft_id=draft["id"])
    stage.tick()
    return stage


def rings(stage: Stage) -> dict[str, str]:
    return {one["summary"].split()[0]: one["summary"] for one in stage.reminders()}


def mail(stage: Stage, sender: str, text: str) -> None:
    stage.do("deliver", account=ME, sender=sender, subject="Your interview", text=text)
    stage.tick()


@pytest.mark.spec("G14", "B17")
def test_the_agency_is_the_one_to_write_to_and_to_call(arranged: Stage) -> None:
    found = rings(arranged)

    assert "Jo Lambert" in found["Email"]
    assert "Jo Lambert" in found["Call"]


@pytest.mark.spec("B17", "0.4.7")
def test_the_follow_up_tells_an_agency_of_no_conversation_with_it(arranged: Stage) -> None:
    arranged.go_to("2026-03-10 15:00", every=timedelta(hours=12))

    (draft,) = arranged.drafts()
    assert "interview" in draft["text"]
    assert not re.search(r"\b[Oo]ur conversation|\b[Ww]e (?:met|spoke|talked)|your decision", draft["text"])


@pytest.mark.spec("G14")
@pytest.mark.parametrize(
    "sender", ["Jo Lambert <jo@castletonsearch.example>", "Ana Bell <ana@castletonsearch.example>"]
)
@pytest.mark.parametrize(
    "text",
    [
        "Hi Maya, they have decided to move forward with another candidate for the interview. Jo",
        "Hi Maya, Tidewell would like to invite you to a second interview. Jo",
    ],
)
def test_news_from_the_agency_ends_the_wait(arranged: Stage, sender: str, text: str) -> None:
    mail(arranged, sender, text)

    assert not {"Email", "Call"} & set(rings(arranged))


@pytest.mark.spec("G14", "G2")
def test_a_courtesy_of_the_agency_puts_the_follow_up_off(arranged: Stage) -> None:
    arranged.go_to("2026-03-09 16:00")

    mail(arranged, "Jo Lambert <jo@castletonsearch.example>", "Thanks Maya, great to hear. Jo")

    email = next(one for one in arranged.reminders() if one["summary"].startswith("Email"))
    assert email["start"]["dateTime"].startswith("2026-03-16")


@pytest.mark.spec("H16", "H14")
def test_who_accepts_elsewhere_withdraws_through_the_agency(arranged: Stage) -> None:
    arranged.add_interview(
        "2026-03-04 15:00",
        event_id="other",
        title="Interview with Harrow: Platform Engineer",
        people=(HARROW,),
    )
    arranged.go_to("2026-03-04 16:40", every=timedelta(hours=3))
    notes = next(one for one in arranged.reminders() if one["summary"] == "Notes: Harrow interview")
    type_into(arranged, notes, "#accepted")
    arranged.tick()

    withdrawn = [row for row in arranged.artefacts() if row.key.step is Step.WITHDRAW and row.thread_id]
    assert [row.person for row in withdrawn] == [JO[0]]


@pytest.mark.spec("G14", "G5")
def test_an_out_of_office_of_the_agency_is_no_answer(arranged: Stage) -> None:
    messages = arranged.do("snapshot", account=ME)["mailbox"]["messages"]
    sent = next(one for one in messages if "SENT" in one["labels"])

    arranged.do("out_of_office", account=ME, message_id=sent["message"], text="I am away, without mail.")
    arranged.tick()

    assert {"Email", "Call"} <= set(rings(arranged))

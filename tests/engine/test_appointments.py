"""They invite the user to something: another interview, or what follows interviews (G19, E1, D16)."""

from __future__ import annotations

import pytest

from tests.stage import ME, Stage

DANA = (("dana.ruiz@tidewell.example", "Dana Ruiz"),)


@pytest.fixture
def waiting(panel: Stage) -> Stage:
    """The thank-you to Dana is sent; everybody waits, until Monday 9 March at noon."""
    draft = next(one for one in panel.drafts() if "Dana" in one["to"])
    panel.do("send_draft", account=ME, draft_id=draft["id"])
    panel.go_to("2026-03-09 16:00")
    return panel


def invited(stage: Stage, title: str, start: str = "2026-03-12 15:00") -> None:
    """The entry in the calendar and the mail that Calendar sends with it."""
    stage.do("calendar_mail", account=ME, sender=DANA[0][0], subject=f"Invitation: {title}", method="REQUEST")
    stage.add_interview(start, title=title, event_id="invited", people=DANA)
    stage.tick()


def days(stage: Stage) -> dict[str, str]:
    return {one["summary"].split()[0]: one["start"]["dateTime"][:10] for one in stage.reminders()}


@pytest.mark.spec("G19", "E1", "G9")
def test_an_invitation_to_another_interview_is_an_answer(waiting: Stage) -> None:
    invited(waiting, "Second interview with Tidewell")

    assert not {"Email", "Call"} & set(days(waiting))


@pytest.mark.spec("G19", "D16")
def test_nobody_is_asked_for_news_before_an_offer_call(waiting: Stage) -> None:
    assert days(waiting)["Email"] == "2026-03-10"

    invited(waiting, "Offer call with Tidewell")

    assert (days(waiting)["Email"], days(waiting)["Call"]) == ("2026-03-19", "2026-03-24")
    waiting.go_to("2026-03-11 15:00")
    assert not any("Dana" in one["to"] for one in waiting.drafts())
    waiting.go_to("2026-03-12 18:00")
    assert not any("Dana" in one["to"] for one in waiting.drafts())


@pytest.mark.spec("G19", "D16")
def test_a_call_waits_for_an_appointment_too_and_the_draft_that_lies_there_is_taken_away(
    waiting: Stage,
) -> None:
    waiting.go_to("2026-03-10 15:00")
    draft = next(one for one in waiting.drafts() if "Dana" in one["to"])
    waiting.do("send_draft", account=ME, draft_id=draft["id"])
    waiting.tick()
    assert days(waiting)["Call"] == "2026-03-13"

    invited(waiting, "Reference check", start="2026-03-16 15:00")

    assert days(waiting)["Call"] == "2026-03-23"


@pytest.mark.spec("G19", "D16")
def test_the_follow_up_comes_back_when_the_appointment_is_called_off(waiting: Stage) -> None:
    invited(waiting, "Offer call with Tidewell")
    waiting.do("delete_event", account=ME, event_id="invited")

    waiting.tick()

    assert days(waiting)["Email"] == "2026-03-10"


@pytest.mark.spec("D16")
def test_an_offer_call_of_a_company_nobody_knows_starts_nothing(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", title="Offer call with Tidewell", people=DANA)
    stage.go_to("2026-03-04 18:00")

    assert stage.app.store.processes(ME) == ()
    assert stage.reminders() == []

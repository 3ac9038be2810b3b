"""One whole candidacy, from the first screen to the accepted offer, through Gmail and Calendar alone (H)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from followup.domain.steps import ArtefactKind
from tests.engine.candidacies import address, addressees, write
from tests.stage import ME, Stage

RUTH = ("ruth.cole@tidewell.example", "Ruth Cole")
DANA = ("dana.ruiz@tidewell.example", "Dana Ruiz")
CLAIRE = ("claire.moreau@harrow.example", "Claire Moreau")
TOM = ("tom.becker@brightpath.example", "Tom Becker")


def invited(stage: Stage, when: str, company: str, person: tuple[str, str], what: str = "Interview") -> None:
    stage.add_interview(
        when,
        event_id=f"{company}{when[5:10]}".lower().replace("-", ""),
        title=f"{what} with {company}: Platform Engineer",
        people=(person,),
    )


def writes(stage: Stage, person: tuple[str, str], text: str, subject: str = "Your application") -> str:
    return write(stage, person, f"Hi Maya,\n\n{text}\n\n{person[1].split()[0]}", subject)


def send(stage: Stage) -> None:
    """The user sends all that lies in Gmail."""
    for draft in stage.drafts():
        stage.do("send_draft", account=ME, draft_id=draft["id"])
    stage.tick()


def type_into(stage: Stage, title: str, line: str) -> None:
    one = next(each for each in stage.reminders() if str(each["summary"]).startswith(title))
    text = f"{one['description']}\n{line}"
    stage.world.advance(60)
    stage.do("describe_event", account=ME, event_id=one["id"], description=text, calendar="own")
    stage.tick()


def coming(stage: Stage) -> list[tuple[str, str]]:
    """What is still to ring: local day, and title."""
    return sorted(
        (one["start"]["dateTime"][:10], str(one["summary"]))
        for one in stage.reminders()
        if datetime.fromisoformat(one["start"]["dateTime"]) > stage.now
    )


@pytest.mark.spec("H6", "H8", "H10", "H11", "H14", "H22", "E1", "G1")
def test_from_the_first_screen_to_the_accepted_offer(stage: Stage) -> None:
    stage.tick()
    invited(stage, "2026-03-03 15:00", "Tidewell", RUTH, "Phone screen")
    stage.go_to("2026-03-03 16:40")
    assert addressees(stage) == [RUTH[0]]
    send(stage)

    stage.go_to("2026-03-05 14:00")
    writes(stage, RUTH, "We would like to invite you to an interview with Dana on Tuesday.")
    invited(stage, "2026-03-10 15:00", "Tidewell", DANA)
    invited(stage, "2026-03-11 15:00", "Harrow", CLAIRE)
    invited(stage, "2026-03-12 15:00", "Brightpath", TOM)
    stage.tick()
    assert not any(title.startswith(("Email", "Call")) for _, title in coming(stage))
    for day, person in (("10", DANA), ("11", CLAIRE), ("12", TOM)):
        stage.go_to(f"2026-03-{day} 16:40")
        assert addressees(stage) == [person[0]]
        send(stage)

    stage.go_to("2026-03-13 14:00")
    writes(
        stage,
        DANA,
        "We are pleased to offer you the position. Please let us know your decision by Friday 20 March.",
    )
    stage.tick()
    assert addressees(stage) == [DANA[0]]
    send(stage)
    invited(stage, "2026-03-24 15:00", "Brightpath", TOM)
    stage.go_to("2026-03-16 14:00")
    type_into(stage, "Decide on the Tidewell offer", "#moretime")
    stage.tick()
    assert addressees(stage) == [DANA[0]]
    send(stage)
    stage.go_to("2026-03-17 14:00")
    writes(stage, DANA, "Of course, you can have until 25 March to decide.")
    stage.tick()
    stage.tick()
    assert ("2026-03-25", "Decide on the Tidewell offer (due Wed 25 Mar)") in coming(stage)

    stage.go_to("2026-03-19 15:00")
    # The follow-ups to the others; the user waits with them.
    assert set(addressees(stage)) <= {CLAIRE[0], TOM[0]}
    type_into(stage, "Decide on the Tidewell offer (due Wed", "#accepted")

    assert addressees(stage) == [CLAIRE[0], DANA[0], TOM[0]]
    stage.tick()
    assert [title for _, title in coming(stage) if "Decide" not in title] == [
        "Accept the Tidewell offer",
        "Withdraw from Brightpath",
        "Withdraw from Harrow",
    ]
    send(stage)
    stage.go_to("2026-11-30 14:00", every=timedelta(hours=12))

    assert stage.drafts() == []
    assert coming(stage) == []
    created = [row for row in stage.artefacts(ArtefactKind.DRAFT) if row.remote_id]
    assert len({str(row.key) for row in created}) == len(created)


def lying(stage: Stage) -> list[tuple[str, str, str]]:
    """Every draft in Gmail: to whom, its step, and the conversation it is in."""
    steps = {row.remote_id: row.key.step.value for row in stage.artefacts(ArtefactKind.DRAFT)}
    return sorted((address(one), steps[str(one["id"])], str(one["thread"])) for one in stage.drafts())


def labelled(stage: Stage, thread: str, name: str) -> None:
    """A label on a conversation, and the ten minutes for second thoughts."""
    stage.do("label_thread", account=ME, thread_id=thread, label=f"Interviews/{name}")
    stage.tick()
    stage.world.advance(11 * 60)
    stage.tick()


@pytest.mark.spec("H6", "H8", "H10", "H11", "H14", "H16", "H22", "H25", "H26", "e.1")
def test_with_two_offers_and_a_near_interview_the_accepting_label_leaves_exactly_what_is_to_be_said(
    stage: Stage,
) -> None:
    """Two offers, one extended; a third company's interview is tomorrow. Nothing but sends and labels."""
    stage.tick()
    for when, company, person in (
        ("2026-03-10 15:00", "Tidewell", DANA),
        ("2026-03-11 15:00", "Harrow", CLAIRE),
        ("2026-03-12 15:00", "Brightpath", TOM),
    ):
        invited(stage, when, company, person)
        stage.go_to(f"{when[:10]} 16:40", every=timedelta(hours=6))
        send(stage)
    stage.go_to("2026-03-13 14:00", every=timedelta(hours=6))
    offer = "We are pleased to offer you the position. Please let us know your decision by Friday 20 March."
    tidewell = writes(stage, DANA, offer, "Offer: Platform Engineer")
    harrow = writes(stage, CLAIRE, offer.replace("Friday 20 March", "Thursday 26 March"), "Our offer")
    invited(stage, "2026-03-24 15:00", "Brightpath", TOM)
    stage.tick()

    assert lying(stage) == [(CLAIRE[0], "offer_ack", harrow), (DANA[0], "offer_ack", tidewell)]
    assert [one for one in coming(stage) if "Check in" not in one[1]] == [
        ("2026-03-13", "Thank Claire Moreau for the offer (Harrow)"),
        ("2026-03-13", "Thank Dana Ruiz for the offer (Tidewell)"),
        ("2026-03-18", "Decide on the Tidewell offer (due Fri 20 Mar)"),
        ("2026-03-20", "Decide on the Tidewell offer (due Fri 20 Mar)"),
        ("2026-03-24", "Decide on the Harrow offer (due Thu 26 Mar)"),
        ("2026-03-26", "Decide on the Harrow offer (due Thu 26 Mar)"),
    ]
    send(stage)

    stage.go_to("2026-03-16 14:00", every=timedelta(hours=6))
    labelled(stage, tidewell, "Need time")
    assert lying(stage) == [(DANA[0], "more_time", tidewell)]
    send(stage)
    stage.go_to("2026-03-17 14:00", every=timedelta(hours=6))
    writes(stage, DANA, "Of course, you can have until 25 March to decide.", "Re: Offer: Platform Engineer")
    stage.go_to("2026-03-23 14:00", every=timedelta(hours=6))
    assert lying(stage) == []

    labelled(stage, tidewell, "Accepted")

    withdrawal = next(one for one in lying(stage) if one[0] == TOM[0])
    assert lying(stage) == [
        (CLAIRE[0], "decline", harrow),
        (DANA[0], "accept", tidewell),
        (TOM[0], "withdraw", withdrawal[2]),
    ]
    assert coming(stage) == [
        ("2026-03-23", "Accept the Tidewell offer"),
        ("2026-03-23", "Decline the Harrow offer"),
        ("2026-03-23", "Withdraw from Brightpath"),
    ]
    urgent = next(one for one in stage.reminders() if one["summary"] == "Withdraw from Brightpath")
    assert "2026-03-23T10:" in str(urgent["start"]["dateTime"])
    assert "Tuesday, March 24" in str(urgent["description"])

    send(stage)
    assert (lying(stage), coming(stage)) == ([], [])
    stage.go_to("2026-11-30 14:00", every=timedelta(hours=24))
    assert (lying(stage), coming(stage)) == ([], [])

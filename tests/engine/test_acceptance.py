"""Who accepts an offer tells all the others, hears no more of them, and can take it back (H14, H19, H22)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.plan import DRAFT_LEAD
from followup.domain.steps import ArtefactKind, Step
from followup.engine.records import ArtefactState
from tests.engine.candidacies import (
    BRIGHTPATH,
    HARROW,
    OFFER,
    REFUSAL,
    TIDEWELL,
    addresses,
    reminder,
    send_all,
    text_to,
    titles,
    type_into,
    waiting,
    write,
)
from tests.stage import ME, Stage


def accepts(stage: Stage) -> None:
    """Tidewell offers on Friday, the user accepts on Monday; the first look since."""
    write(stage, TIDEWELL, OFFER)
    stage.go_to("2026-03-23 14:00")
    type_into(stage, reminder(stage, Step.DECIDE), "#accepted")
    stage.tick()


@pytest.mark.spec("H14", "H22", "H25", "H16")
def test_accepting_one_offer_tells_all_the_others_within_the_same_tick(candidate: Stage) -> None:
    write(candidate, TIDEWELL, OFFER)
    write(candidate, HARROW, OFFER.replace("Dana", "Claire"), "Offer")
    candidate.go_to("2026-03-23 14:00")
    accepted = next(
        one for one in candidate.reminders() if str(one["summary"]).startswith("Decide on the Tidewell offer")
    )
    type_into(candidate, accepted, "#accepted")

    candidate.tick()

    assert waiting(candidate) == {
        "accept": "dana.ruiz@tidewell.example",
        "decline": "claire.moreau@harrow.example",
        "withdraw": "tom.becker@brightpath.example",
    }
    assert not any(title.startswith(("Email", "Call", "Check in")) for title in titles(candidate))
    assert "Brightpath and Harrow" in str(reminder(candidate, Step.ACCEPT)["description"])
    assert "Tidewell" not in text_to(candidate, "tom.becker") + text_to(candidate, "claire.moreau")


@pytest.mark.spec("H26", "H14")
def test_an_interview_that_is_near_makes_a_withdrawal_urgent(candidate: Stage) -> None:
    candidate.add_interview(
        "2026-03-24 15:00",
        event_id="again",
        title="Interview with Brightpath: Platform Engineer",
        people=(BRIGHTPATH,),
    )
    accepts(candidate)
    candidate.tick()

    found = next(one for one in candidate.reminders() if one["summary"] == "Withdraw from Brightpath")

    assert "2026-03-23T10:" in str(found["start"]["dateTime"])
    assert "Tuesday, March 24" in str(found["description"])
    assert "24" in text_to(candidate, "tom.becker")


@pytest.mark.spec("H19", "H5")
def test_reopening_takes_back_what_nobody_has_touched(candidate: Stage) -> None:
    accepts(candidate)
    withdrawn = next(one for one in candidate.drafts() if "tom.becker" in str(one["to"]))
    candidate.do("edit_draft", account=ME, draft_id=withdrawn["id"], text="My own words.")
    candidate.tick()

    type_into(candidate, reminder(candidate, Step.ACCEPT), "#reopen")
    candidate.tick()
    candidate.tick()

    assert "accept" not in waiting(candidate)
    assert "My own words." in text_to(candidate, "tom.becker")
    assert any(title.startswith("Email Claire") for title in titles(candidate))


@pytest.mark.spec("K17")
@pytest.mark.parametrize(("verbal", "dated"), [(False, True), (True, False)])
def test_an_acceptance_names_the_written_offer_by_its_day(
    candidate: Stage, verbal: bool, dated: bool
) -> None:
    mine = next(one for one in candidate.reminders() if "Dana Ruiz" in str(one["summary"]))
    if verbal:
        type_into(candidate, mine, "#verbal")
    else:
        write(candidate, TIDEWELL, OFFER)
    candidate.go_to("2026-03-23 14:00", every=timedelta(hours=6))
    type_into(candidate, reminder(candidate, Step.DECIDE), "#accepted")
    candidate.tick()

    body = text_to(candidate, "dana.ruiz")
    assert ("offer of March 20" in body) is dated


@pytest.mark.spec("H14")
def test_what_is_sent_or_deleted_does_not_come_back(candidate: Stage) -> None:
    accepts(candidate)
    one, two, *_ = sorted(candidate.drafts(), key=lambda draft: str(draft["to"]))
    candidate.do("send_draft", account=ME, draft_id=one["id"])
    candidate.do("discard_draft", account=ME, draft_id=two["id"])

    candidate.go_to("2026-03-27 14:00")

    left = addresses(candidate)
    assert str(one["to"]) not in left
    assert str(two["to"]) not in left


@pytest.mark.spec("H22", "H23")
def test_who_is_hired_keeps_up_with_nobody_until_the_search_begins_again(candidate: Stage) -> None:
    write(candidate, BRIGHTPATH, REFUSAL)
    write(candidate, TIDEWELL, OFFER)
    candidate.go_to("2026-03-23 14:00")
    assert "Check in with Tom Becker (Brightpath)" in titles(candidate)
    type_into(candidate, reminder(candidate, Step.DECIDE), "#accepted")
    candidate.tick()
    assert not any(title.startswith("Check in") for title in titles(candidate))

    type_into(candidate, reminder(candidate, Step.ACCEPT), "#resume")
    candidate.tick()
    candidate.tick()

    assert "Check in with Tom Becker (Brightpath)" in titles(candidate)


@pytest.mark.spec("H15")
def test_a_process_of_which_nothing_was_heard_for_long_is_not_withdrawn_from(candidate: Stage) -> None:
    candidate.go_to("2026-06-01 14:00", every=timedelta(hours=12))
    write(candidate, TIDEWELL, OFFER.replace("27 March", "12 June"))
    candidate.tick()
    type_into(candidate, reminder(candidate, Step.DECIDE), "#accepted")
    candidate.tick()

    assert "withdraw" not in waiting(candidate)
    assert waiting(candidate)["accept"] == "dana.ruiz@tidewell.example"


@pytest.mark.spec("H19")
def test_who_was_told_of_a_withdrawal_is_never_asked_for_news_again(candidate: Stage) -> None:
    accepts(candidate)
    send_all(candidate, "claire", "tom")
    type_into(candidate, reminder(candidate, Step.ACCEPT), "#reopen")

    candidate.go_to("2026-03-30 18:00")

    assert not {"follow_up", "second_email"} & set(waiting(candidate))
    assert not any(title.startswith(("Email", "Call")) for title in titles(candidate))


@pytest.mark.spec("H14")
def test_another_role_at_the_company_that_was_accepted_gets_no_withdrawal(candidate: Stage) -> None:
    candidate.add_interview(
        "2026-03-20 17:00",
        event_id="role2",
        title="Interview with Tidewell: Office Manager",
        people=(("eva.moss@tidewell.example", "Eva Moss"),),
    )
    candidate.go_to("2026-03-20 19:00")
    write(candidate, TIDEWELL, OFFER, "Offer: Platform Engineer")
    candidate.go_to("2026-03-23 14:00")
    type_into(candidate, reminder(candidate, Step.DECIDE), "#accepted")
    candidate.tick()

    assert "Withdraw from Tidewell" not in titles(candidate)
    assert "Withdraw from Harrow" in titles(candidate)


@pytest.mark.spec("H14")
def test_an_interview_that_comes_up_after_an_acceptance_is_not_withdrawn_from(candidate: Stage) -> None:
    accepts(candidate)
    candidate.go_to("2026-03-25 14:00")
    candidate.add_interview(
        "2026-03-27 15:00",
        event_id="new",
        title="Interview with Oakline: Engineer",
        people=(("kim.poe@oakline.example", "Kim Poe"),),
    )
    candidate.go_to("2026-03-27 16:40")

    assert "Withdraw from Oakline" not in titles(candidate)
    assert any("kim.poe" in one for one in addresses(candidate))


@pytest.mark.spec("H14")
def test_a_death_while_the_acceptance_is_stored_leaves_nobody_untold(
    candidate: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No request is made between two commits of the ledger: faults at requests do not reach this."""
    write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    candidate.go_to("2026-03-23 14:00")
    type_into(candidate, reminder(candidate, Step.DECIDE), "#accepted")

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("followup.engine.apply.remember._tell_others", dies)
        with pytest.raises(KeyboardInterrupt):
            candidate.tick()
    candidate.restart()
    candidate.go_to("2026-03-23 14:11")

    assert {"accept", "withdraw"} <= set(waiting(candidate))


@pytest.mark.spec("H19")
def test_who_takes_an_acceptance_back_sees_who_had_heard_of_it(candidate: Stage) -> None:
    accepts(candidate)
    send_all(candidate, "claire")
    type_into(candidate, reminder(candidate, Step.ACCEPT), "#reopen")
    candidate.tick()
    candidate.tick()

    told = next(one for one in candidate.reminders() if str(one["summary"]).startswith("See who heard"))
    assert "no longer available: Harrow. Nothing" in str(told["description"])
    assert told["start"]["dateTime"].startswith("2026-03-23T10:3")
    assert not any("claire" in one or "tom.becker" in one for one in addresses(candidate))


@pytest.mark.spec("H19")
def test_a_refusal_after_the_acceptance_is_pointed_at_and_undoes_nothing_by_itself(candidate: Stage) -> None:
    accepts(candidate)
    candidate.world.advance(600)
    write(
        candidate,
        TIDEWELL,
        "Dear Maya,\n\nI am sorry, we have decided to move forward with another candidate.\n\nDana",
    )
    candidate.tick()
    candidate.tick()

    assert "Read the new mail from Tidewell" in titles(candidate)
    assert {"accept", "withdraw"} <= set(waiting(candidate))

    type_into(candidate, reminder(candidate, Step.TAKE_STOCK), "#reopen")
    candidate.tick()
    candidate.tick()

    assert not {"accept", "withdraw", "offer_ack"} & set(waiting(candidate))
    assert "Email Claire Moreau (Harrow)" in titles(candidate)


@pytest.mark.spec("H14", "H13")
@pytest.mark.parametrize(("hired", "nudged"), [(HARROW, BRIGHTPATH), (BRIGHTPATH, HARROW)])
def test_who_accepts_when_a_follow_up_to_another_falls_due_never_sees_that_one(
    candidate: Stage, hired: tuple[str, str], nudged: tuple[str, str]
) -> None:
    write(candidate, hired, OFFER)
    candidate.tick()
    due = next(
        row.start - DRAFT_LEAD
        for row in candidate.artefacts(ArtefactKind.REMINDER)
        if row.key.step is Step.FOLLOW_UP and nudged[1].split()[0] in row.title and row.start is not None
    )
    candidate.go_to(due - timedelta(minutes=30), every=timedelta(hours=6))
    type_into(candidate, reminder(candidate, Step.DECIDE), "#accepted")
    assert not any(nudged[0] in one for one in addresses(candidate))
    candidate.world.set_time(due)

    candidate.tick()

    rows = [row for row in candidate.artefacts(ArtefactKind.DRAFT) if row.person == nudged[0]]
    assert [row.key.step for row in rows if row.state is ArtefactState.LIVE] == [Step.WITHDRAW]
    assert not any(row.key.step is Step.FOLLOW_UP for row in rows)

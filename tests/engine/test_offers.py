"""Offers and decisions, played through Gmail and Calendar alone (H)."""

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


@pytest.mark.spec("H6", "H8", "V20")
def test_an_offer_brings_thanks_and_two_reminders_and_takes_the_nudges_away(candidate: Stage) -> None:
    write(candidate, TIDEWELL, OFFER, "Offer: Platform Engineer")
    candidate.tick()

    assert waiting(candidate) == {"offer_ack": "dana.ruiz@tidewell.example"}
    draft = next(one for one in candidate.drafts() if "dana.ruiz" in str(one["to"]))
    assert draft["subject"] == "Re: Offer: Platform Engineer"
    assert "27 March" in text_to(candidate, "dana.ruiz") or "March 27" in text_to(candidate, "dana.ruiz")
    assert [one for one in titles(candidate) if "Tidewell" in one] == [
        "Check in with Dana Ruiz (Tidewell)",
        "Decide on the Tidewell offer (due Fri 27 Mar)",
        "Decide on the Tidewell offer (due Fri 27 Mar)",
        "Thank Dana Ruiz for the offer (Tidewell)",
    ]
    first, last = reminder(candidate, Step.DECIDE, "27"), reminder(candidate, Step.DECIDE, "last")
    assert first["start"]["dateTime"].startswith("2026-03-25T18:00")
    assert last["start"]["dateTime"].startswith("2026-03-27T09:00")
    assert "search/from%3Adana.ruiz%40tidewell.example" in str(first["description"])


@pytest.mark.spec("H6")
def test_nothing_accepts_or_declines_before_the_user_says_so(candidate: Stage) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.go_to("2026-03-24 12:00")

    assert set(waiting(candidate)) - {"follow_up"} == {"offer_ack"}


@pytest.mark.spec("H10", "H11", "H12")
def test_more_time_is_asked_for_once_and_a_new_day_replaces_the_old_one(candidate: Stage) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    type_into(candidate, reminder(candidate, Step.DECIDE), "#moretime")
    candidate.tick()
    candidate.tick()
    assert any("April 1" in str(one["text"]) for one in candidate.drafts())
    # No promise to answer by their day lies beside it.
    assert "offer_ack" not in waiting(candidate)
    for draft in candidate.drafts():
        candidate.do("send_draft", account=ME, draft_id=draft["id"])
    candidate.go_to("2026-03-23 14:00")

    write(candidate, TIDEWELL, "Hi Maya,\n\nof course, you can have until 1 April to decide.\n\nDana")
    candidate.tick()
    candidate.tick()

    assert "Decide on the Tidewell offer (due Wed 1 Apr)" in titles(candidate)
    candidate.go_to("2026-03-31 20:00")
    assert "more_time" not in waiting(candidate)


@pytest.mark.spec("H10")
def test_who_is_still_undecided_two_business_days_before_is_offered_a_request(candidate: Stage) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.go_to("2026-03-25 21:50")
    assert "more_time" not in waiting(candidate)

    candidate.go_to("2026-03-25 22:05")

    assert waiting(candidate)["more_time"] == "dana.ruiz@tidewell.example"


@pytest.mark.spec("H9")
def test_an_offer_without_a_day_is_asked_for_one_and_brought_to_mind(candidate: Stage) -> None:
    write(candidate, TIDEWELL, "Dear Maya,\n\nwe are pleased to offer you the position.\n\nDana")
    candidate.tick()

    body = text_to(candidate, "dana.ruiz")
    assert "?" in body
    assert "Decide on the Tidewell offer" in titles(candidate)
    type_into(candidate, reminder(candidate, Step.DECIDE), "#deadline 27 March")
    candidate.tick()
    candidate.tick()
    assert "Decide on the Tidewell offer (due Fri 27 Mar)" in titles(candidate)


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
    write(candidate, TIDEWELL, OFFER)
    candidate.go_to("2026-03-23 14:00")
    type_into(candidate, reminder(candidate, Step.DECIDE), "#accepted")
    candidate.tick()
    candidate.tick()

    found = next(one for one in candidate.reminders() if one["summary"] == "Withdraw from Brightpath")

    assert "2026-03-23T10:" in str(found["start"]["dateTime"])
    assert "Tuesday, March 24" in str(found["description"])
    assert "24" in text_to(candidate, "tom.becker")


@pytest.mark.spec("H19", "H5")
def test_reopening_takes_back_what_nobody_has_touched(candidate: Stage) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.go_to("2026-03-23 14:00")
    type_into(candidate, reminder(candidate, Step.DECIDE), "#accepted")
    candidate.tick()
    withdrawn = next(one for one in candidate.drafts() if "tom.becker" in str(one["to"]))
    candidate.do("edit_draft", account=ME, draft_id=withdrawn["id"], text="My own words.")
    candidate.tick()

    type_into(candidate, reminder(candidate, Step.ACCEPT), "#reopen")
    candidate.tick()
    candidate.tick()

    assert "accept" not in waiting(candidate)
    assert "My own words." in text_to(candidate, "tom.becker")
    assert any(title.startswith("Email Claire") for title in titles(candidate))


@pytest.mark.spec("H1", "K12")
def test_a_refusal_is_answered_kindly_on_the_next_business_day(candidate: Stage) -> None:
    write(candidate, BRIGHTPATH, REFUSAL)
    candidate.tick()
    assert waiting(candidate) == {}
    assert "Answer Tom Becker (Brightpath)" in titles(candidate)

    candidate.go_to("2026-03-23 13:00")

    assert waiting(candidate) == {"rejection_answer": "tom.becker@brightpath.example"}
    assert any(title == "Check in with Tom Becker (Brightpath)" for title in titles(candidate))


@pytest.mark.spec("H1")
@pytest.mark.parametrize("sender", ["no-reply@brightpath.example", "noreply@brightpath.example"])
def test_a_refusal_from_an_address_that_nobody_reads_is_not_answered(candidate: Stage, sender: str) -> None:
    write(candidate, (sender, "Brightpath Careers"), REFUSAL.replace("Hi Maya", "Dear Maya Lind"))
    candidate.go_to("2026-03-24 13:00")

    assert "rejection_answer" not in waiting(candidate)


@pytest.mark.spec("H13", "K15")
def test_another_process_hears_of_an_offer_only_on_request(candidate: Stage) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    assert "Brightpath and Harrow" in str(reminder(candidate, Step.DECIDE)["description"])
    assert "expedite" not in waiting(candidate)

    harrow = next(one for one in candidate.reminders() if str(one["summary"]).startswith("Email Claire"))
    type_into(candidate, harrow, "#expedite")
    candidate.tick()
    candidate.tick()

    assert waiting(candidate)["expedite"] == "claire.moreau@harrow.example"
    assert "Tidewell" not in text_to(candidate, "claire.moreau")


@pytest.mark.spec("H17", "H18")
@pytest.mark.parametrize(("tag", "step"), [("#declined", "decline"), ("#withdraw", "withdraw")])
def test_declining_and_withdrawing_give_no_reason(candidate: Stage, tag: str, step: str) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    type_into(candidate, reminder(candidate, Step.DECIDE), tag)
    candidate.tick()
    candidate.tick()

    assert step in waiting(candidate)
    text = text_to(candidate, "dana.ruiz")
    assert "another" not in text
    assert titles(candidate).count("Decide on the Tidewell offer (due Fri 27 Mar)") == 1
    assert {"Email Claire Moreau (Harrow)", "Email Tom Becker (Brightpath)"} <= set(titles(candidate))


@pytest.mark.spec("H7")
def test_a_verbal_offer_is_asked_for_in_writing_and_withdraws_nothing(candidate: Stage) -> None:
    mine = next(one for one in candidate.reminders() if "Dana Ruiz" in str(one["summary"]))
    type_into(candidate, mine, "#verbal")
    candidate.tick()
    candidate.tick()

    assert waiting(candidate) == {"offer_ack": "dana.ruiz@tidewell.example"}
    assert "in writing" in text_to(candidate, "dana.ruiz")


@pytest.mark.spec("H7", "e.3")
def test_a_verbal_offer_can_be_told_in_words(candidate: Stage) -> None:
    mine = next(one for one in candidate.reminders() if "Claire Moreau" in str(one["summary"]))
    type_into(candidate, mine, "Claire called, verbal offer!")
    candidate.tick()
    candidate.tick()

    assert waiting(candidate) == {"offer_ack": "claire.moreau@harrow.example"}


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
    write(candidate, TIDEWELL, OFFER)
    candidate.go_to("2026-03-23 14:00")
    type_into(candidate, reminder(candidate, Step.DECIDE), "#accepted")
    candidate.tick()
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


@pytest.mark.spec("H24")
def test_an_offer_before_the_thank_yous_went_out_leaves_those_to_the_others(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:40")
    write(stage, TIDEWELL, OFFER)
    stage.tick()

    to = " ".join(str(draft["to"]) for draft in stage.drafts())
    assert "priya.nair" in to
    assert "luis.ortega" in to
    assert to.count("dana.ruiz") == 1


@pytest.mark.spec("B9", "B21", "H6")
@pytest.mark.parametrize(
    ("name", "address", "greeting"),
    [
        ("Tidewell Careers", "careers@tidewell.example", "Dear hiring team,"),
        ("Eva Moss", "eva.moss@tidewell.example", "Hi Eva,"),
    ],
)
def test_who_writes_for_the_first_time_is_greeted_as_a_person_or_as_a_team(
    candidate: Stage, name: str, address: str, greeting: str
) -> None:
    write(candidate, (address, name), OFFER.replace("Dear Maya", "Dear Maya Lind"), "Your offer")
    candidate.tick()

    assert greeting in text_to(candidate, address)


@pytest.mark.spec("H19")
def test_who_was_told_of_a_withdrawal_is_never_asked_for_news_again(candidate: Stage) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.go_to("2026-03-23 14:00")
    type_into(candidate, reminder(candidate, Step.DECIDE), "#accepted")
    candidate.tick()
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
    write(candidate, TIDEWELL, OFFER)
    candidate.go_to("2026-03-23 14:00")
    type_into(candidate, reminder(candidate, Step.DECIDE), "#accepted")
    candidate.tick()
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


@pytest.mark.spec("H8", "H11")
@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("HR needs until 3 April to prepare the papers. The deadline stays the same.", "Fri 27 Mar"),
        ("I will get back to you by 2 April with the answers about the health plan.", "Fri 27 Mar"),
        ("Unfortunately we need your answer by 26 March instead.", "Thu 26 Mar"),
        ("Of course, please let me know by 2 April.", "Thu 2 Apr"),
    ],
)
def test_only_a_day_they_ask_an_answer_for_moves_the_deadline(candidate: Stage, text: str, due: str) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.go_to("2026-03-23 14:00")
    write(candidate, TIDEWELL, f"Hi Maya,\n\n{text}\n\nDana")
    candidate.tick()
    candidate.tick()

    decide = {title for title in titles(candidate) if title.startswith("Decide")}
    assert decide == {f"Decide on the Tidewell offer (due {due})"}


@pytest.mark.spec("H6", "H1")
def test_an_offer_from_an_address_that_nobody_reads_is_acknowledged_to_the_main_contact(
    candidate: Stage,
) -> None:
    text = OFFER.replace("Dear Maya", "Dear Maya Lind")
    write(candidate, ("no-reply@tidewell.example", "Tidewell Careers"), text, "Your offer from Tidewell")
    candidate.tick()

    assert waiting(candidate) == {"offer_ack": "dana.ruiz@tidewell.example"}


@pytest.mark.spec("e.1", "H17")
@pytest.mark.parametrize("label", ["Accepted", "Declined"])
def test_who_has_answered_by_hand_and_notes_it_afterwards_gets_no_second_mail(
    candidate: Stage, label: str
) -> None:
    thread = write(candidate, TIDEWELL, OFFER)
    candidate.go_to("2026-03-23 14:00")
    candidate.do(
        "send_by_hand",
        account=ME,
        to="dana.ruiz@tidewell.example",
        subject="Re: Your application",
        text="Dear Dana, here is my answer. Maya",
        thread_id=thread,
    )
    candidate.tick()
    candidate.do("label_thread", account=ME, thread_id=thread, label=f"Interviews/{label}")
    candidate.go_to("2026-03-23 14:30")

    assert not any("dana.ruiz" in one for one in addresses(candidate))


@pytest.mark.spec("H5")
def test_a_refusal_that_was_none_gives_the_steps_back(candidate: Stage) -> None:
    thread = write(candidate, BRIGHTPATH, REFUSAL)
    candidate.tick()
    assert "Email Tom Becker (Brightpath)" not in titles(candidate)
    type_into(candidate, reminder(candidate, Step.REJECTION_ANSWER), "#reopen")
    candidate.tick()
    candidate.tick()

    assert thread
    assert "Email Tom Becker (Brightpath)" in titles(candidate)
    assert "rejection_answer" not in waiting(candidate)


@pytest.mark.spec("e.1", "H8", "H19")
@pytest.mark.parametrize("label", ["Accepted", "Declined", "Withdrawn"])
@pytest.mark.parametrize("until", ["2026-03-23 14:05", "2026-03-23 14:30"])
def test_a_decision_taken_back_leaves_the_offer_and_its_day_as_they_were(
    candidate: Stage, label: str, until: str
) -> None:
    thread = write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    send_all(candidate, "dana.ruiz")
    candidate.go_to("2026-03-23 14:00")
    before = [title for title in titles(candidate) if title.startswith("Decide")]
    name = f"Interviews/{label}"
    candidate.do("label_thread", account=ME, thread_id=thread, label=name)
    candidate.tick()
    candidate.go_to(until)
    candidate.do("label_thread", account=ME, thread_id=thread, label=name, remove=True)
    candidate.world.advance(11 * 60)
    candidate.tick()
    candidate.tick()

    assert [title for title in titles(candidate) if title.startswith("Decide")] == before
    assert not {"accept", "decline", "withdraw", "offer_ack"} & set(waiting(candidate))
    assert not any(title.startswith(("Email Dana", "Call Dana")) for title in titles(candidate))


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
        patch.setattr("followup.engine.remember._tell_others", dies)
        with pytest.raises(KeyboardInterrupt):
            candidate.tick()
    candidate.restart()
    candidate.go_to("2026-03-23 14:11")

    assert {"accept", "withdraw"} <= set(waiting(candidate))


@pytest.mark.spec("H8")
def test_the_day_to_answer_never_passes_in_silence(candidate: Stage) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.go_to("2026-03-27 22:00")
    assert "offer_ack" in waiting(candidate)

    candidate.go_to("2026-03-28 10:00")

    assert "offer_ack" not in waiting(candidate)
    assert "Your answer to Tidewell was due (Fri 27 Mar)" in titles(candidate)
    passed = reminder(candidate, Step.DECIDE, "passed")
    assert passed["start"]["dateTime"].startswith("2026-03-30T09:00")
    assert "Your answer was due on Friday, March 27" in str(passed["description"])
    summaries = {one.summary for one in candidate.app.store.processes(ME)}
    assert "The day to answer their offer has passed." in summaries
    candidate.go_to("2026-04-20 10:00", every=timedelta(hours=6))
    assert not any("Tidewell" in title and "Check in" not in title for title in titles(candidate))


@pytest.mark.spec("H12")
def test_a_request_that_was_not_granted_is_named_on_the_last_morning(candidate: Stage) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    assert "so the day stands" not in str(reminder(candidate, Step.DECIDE, "last")["description"])
    type_into(candidate, reminder(candidate, Step.DECIDE, "27"), "#moretime")
    candidate.tick()
    candidate.tick()
    send_all(candidate, "dana.ruiz")
    candidate.go_to("2026-03-24 14:00")

    assert "so the day stands" in str(reminder(candidate, Step.DECIDE, "last")["description"])


@pytest.mark.spec("H10")
def test_who_has_written_by_hand_since_the_offer_is_not_offered_a_request_for_more_time(
    candidate: Stage,
) -> None:
    thread = write(candidate, TIDEWELL, OFFER)
    candidate.go_to("2026-03-23 14:00")
    candidate.do(
        "send_by_hand",
        account=ME,
        to="dana.ruiz@tidewell.example",
        subject="Re: Your application",
        text="Dear Dana, may I have until 1 April? Maya",
        thread_id=thread,
    )
    candidate.go_to("2026-03-26 22:05")

    assert "more_time" not in waiting(candidate)


def accepts(stage: Stage) -> None:
    write(stage, TIDEWELL, OFFER)
    stage.go_to("2026-03-23 14:00")
    type_into(stage, reminder(stage, Step.DECIDE), "#accepted")
    stage.tick()


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

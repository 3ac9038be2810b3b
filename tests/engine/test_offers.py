"""Offers and decisions, played through Gmail and Calendar alone (H)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.steps import Step
from tests.engine.candidacies import (
    BRIGHTPATH,
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
    write_by_hand,
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
    write_by_hand(candidate, TIDEWELL, "Dear Dana, here is my answer. Maya", "Re: Your application", thread)
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
    write_by_hand(
        candidate, TIDEWELL, "Dear Dana, may I have until 1 April? Maya", "Re: Your application", thread
    )
    candidate.go_to("2026-03-26 22:05")

    assert "more_time" not in waiting(candidate)


@pytest.mark.spec("b.1", "H17", "d.5")
@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("#declined Reason: we are staying in Boston", True),
        ("#declined\nReason: my health", False),
        ("#declined ask Tom first", False),
    ],
)
def test_a_reason_is_given_only_where_the_user_wrote_one_that_may_be_told(
    candidate: Stage, line: str, told: bool
) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    type_into(candidate, reminder(candidate, Step.DECIDE), line)
    candidate.tick()

    text = text_to(candidate, TIDEWELL[0])
    assert ("we are staying in Boston" in text) is told
    assert "health" not in text
    assert "ask Tom" not in text


@pytest.mark.spec("b.1", "K17")
@pytest.mark.parametrize(
    ("line", "told"), [("Start: 4 May", True), ("Beginn: 4. Mai", True), ("4 May", False)]
)
def test_the_first_day_is_named_when_the_user_gave_it(candidate: Stage, line: str, told: bool) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    type_into(candidate, reminder(candidate, Step.DECIDE), f"#accepted {line}")
    candidate.tick()

    assert ("Monday, May 4" in text_to(candidate, TIDEWELL[0])) is told

"""What answers and automatic mail make of the chain (G)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from followup.domain.dossier import Ball
from followup.domain.facts import Fact, FactKind
from followup.domain.notes import Notes
from followup.domain.people import Contact
from followup.domain.policy import Policy
from followup.domain.stated import StatedDate
from followup.domain.steps import Step
from tests.domain.chains import after, away, days, nudges, reply, sent, wrote
from tests.domain.planning import at, drafts, names, reminder, starts
from tests.factories import (
    DANA,
    PRIYA,
    dossier,
    draft_key,
    fact,
    interview,
    reminder_key,
    round_of,
)

# Answers


@pytest.mark.spec("G1", "H1", "H2", "G4", "f.3.3")
@pytest.mark.parametrize(
    ("kind", "ball"),
    [
        ("rejection", Ball.NOBODY),
        ("reschedule", Ball.NOBODY),
        ("offer", Ball.ME),
        ("next_round", Ball.ME),
        ("question", Ball.ME),
        ("other", Ball.ME),
    ],
)
def test_a_persons_answer_takes_follow_up_and_call_away_and_keeps_the_check_in(kind: str, ball: Ball) -> None:
    one = after(reply("2026-03-10 12:00", kind))
    assert drafts(at(after(), "2026-03-10 12:00"), Step.FOLLOW_UP)

    made = at(one, "2026-03-10 12:00")

    assert (made.ball, nudges(one, "2026-03-10 12:00")) == (ball, ("-", "-"))
    assert drafts(made, Step.FOLLOW_UP) == []
    assert "check_in" in starts(made)


@pytest.mark.spec("G13")
def test_an_answer_to_one_thank_you_leaves_the_drafts_to_the_others() -> None:
    one = after(
        fact(FactKind.SENT, "2026-03-03 17:00", draft_key(Step.THANK_YOU, DANA), to=DANA.email),
        reply("2026-03-03 19:00", "rejection"),
    )

    assert names(at(one, "2026-03-03 19:10")) == ["Priya", "Luis"]


@pytest.mark.spec("G2", "G3", "V15")
@pytest.mark.parametrize(
    ("kind", "stated", "noted", "expected"),
    [
        ("courtesy", "", "", ("2026-03-12", "2026-03-17")),
        ("courtesy", "", "2026-03-06", ("2026-03-12", "2026-03-17")),
        ("courtesy", "", "2026-03-20", ("2026-03-24", "2026-03-27")),
        ("courtesy", "2026-03-20", "", ("2026-03-12", "2026-03-17")),
        ("new_date", "2026-03-20", "2026-03-09", ("2026-03-24", "2026-03-27")),
        ("new_date", "2026-03-06", "2026-03-20", ("2026-03-10", "2026-03-13")),
    ],
    ids=[
        "five business days after the courtesy",
        "not earlier, though a date was near",
        "not before the date they named",
        "a day that a courtesy mentions is no date of theirs",
        "the new date wins",
        "also when it is an earlier one",
    ],
)
def test_a_courtesy_or_a_new_date_starts_the_wait_again(
    kind: str, stated: str, noted: str, expected: tuple[str, str]
) -> None:
    notes = Notes(next_step=StatedDate(date.fromisoformat(noted), "then")) if noted else Notes()
    answer = reply("2026-03-05 15:00", kind, stated_date=stated)
    one = after(answer, one=dossier(round_of(interview(), notes=notes)))

    made = at(one, "2026-03-05 15:10")

    assert made.ball is Ball.THEM
    assert nudges(one, "2026-03-05 15:10") == expected
    assert reminder(made, Step.FOLLOW_UP).key == reminder_key(Step.FOLLOW_UP, 2)


@pytest.mark.spec("G2", "f.3.3")
@pytest.mark.parametrize("kind", ["courtesy", "new_date"])
def test_the_setting_cancel_lets_any_answer_end_the_chain(kind: str) -> None:
    one = replace(after(reply("2026-03-05 15:00", kind)), policy=Policy(courtesy="cancel"))

    assert nudges(one, "2026-03-05 15:10") == ("-", "-")


@pytest.mark.spec("H1", "G1")
@pytest.mark.parametrize("decision", ["rejection", "offer"])
@pytest.mark.parametrize("kind", ["courtesy", "new_date", "question", "on_hold"])
def test_what_comes_after_a_decision_does_not_reopen_it(decision: str, kind: str) -> None:
    later = reply("2026-03-06 15:00", kind, stated_date="2026-03-20")
    one = after(reply("2026-03-05 15:00", decision), later, wrote("2026-03-06 16:00"))

    assert nudges(one, "2026-03-06 16:10") == ("-", "-")


@pytest.mark.spec("H1", "reliability I1")
def test_a_refusal_that_is_repeated_is_answered_once_and_counted_from_the_first() -> None:
    """What was drafted for the first one is not withdrawn and written again a day later."""
    first, again = (reply(day, "rejection") for day in ("2026-03-05 15:00", "2026-03-06 13:00"))

    made, repeated = (at(after(*news), "2026-03-06 14:00") for news in ([first], [first, again]))

    assert starts(repeated) == starts(made)
    assert drafts(repeated, Step.REJECTION_ANSWER) == drafts(made, Step.REJECTION_ANSWER) != []


@pytest.mark.spec("H1")
def test_a_person_who_refuses_after_a_machine_is_answered() -> None:
    machine = reply("2026-03-05 15:00", "rejection", replace(DANA, email="no-reply@tidewell.example"))
    person = reply("2026-03-06 15:00", "rejection")

    assert drafts(at(after(machine), "2026-03-09 13:00"), Step.REJECTION_ANSWER) == []
    assert len(drafts(at(after(machine, person), "2026-03-09 13:00"), Step.REJECTION_ANSWER)) == 1


@pytest.mark.spec("C20", "G3")
def test_the_newest_named_date_stands_also_when_a_courtesy_follows_it() -> None:
    one = after(
        reply("2026-03-04 15:00", "new_date", stated_date="2026-03-20"), reply("2026-03-05 15:00", "courtesy")
    )

    assert nudges(one, "2026-03-05 15:10") == ("2026-03-24", "2026-03-27")


@pytest.mark.spec("G4")
def test_a_question_puts_a_reminder_to_answer_on_the_next_business_morning() -> None:
    one = after(reply("2026-03-06 15:00", "question"))

    made = at(one, "2026-03-06 15:10")

    assert nudges(one, "2026-03-06 15:10") == ("-", "-")
    assert starts(made)["answer"] == "2026-03-09 09:00"
    assert reminder(made, Step.ANSWER).contact == DANA


@pytest.mark.spec("G4", "G10")
def test_who_asks_without_being_known_is_named_as_the_mail_names_them() -> None:
    stranger = Contact(replace(DANA.name, full="Ines Moreau"), "ines@tidewell.example")

    made = at(after(reply("2026-03-06 15:00", "question", stranger)), "2026-03-06 15:10")

    contact = reminder(made, Step.ANSWER).contact
    assert contact is not None
    assert (contact.name.full, contact.email) == ("Ines Moreau", "ines@tidewell.example")


@pytest.mark.spec("G4")
def test_the_users_answer_to_a_question_starts_the_wait_again() -> None:
    one = after(reply("2026-03-06 15:00", "question"), wrote("2026-03-09 15:00"))

    assert days(one, "2026-03-09 15:10", "answer", "follow_up", "phone") == ("-", "2026-03-16", "2026-03-19")


@pytest.mark.spec("G4")
@pytest.mark.parametrize("kind", ["next_round", "reschedule"])
def test_an_invitation_that_asks_for_times_waits_for_the_users_answer(kind: str) -> None:
    asked = reply("2026-03-06 15:00", kind, asks=True)

    assert days(after(asked), "2026-03-06 15:10", "answer", "follow_up") == ("2026-03-09", "-")
    answered = after(asked, wrote("2026-03-06 16:00"))
    assert days(answered, "2026-03-06 16:10", "answer", "follow_up") == ("-", "2026-03-13")


@pytest.mark.spec("G4")
def test_an_invitation_with_its_time_asks_for_nothing() -> None:
    one = after(reply("2026-03-06 15:00", "next_round"))

    assert days(one, "2026-03-06 15:10", "answer", "follow_up") == ("-", "-")


@pytest.mark.spec("G4")
def test_mail_to_somebody_else_answers_no_question() -> None:
    one = after(reply("2026-03-06 15:00", "question"), wrote("2026-03-09 15:00", PRIYA))

    assert days(one, "2026-03-09 15:10", "answer", "follow_up") == ("2026-03-10", "-")


@pytest.mark.spec("G2", "G4")
def test_each_new_start_has_reminders_of_its_own_that_were_never_used() -> None:
    one = after(
        reply("2026-03-04 15:00", "question"),
        wrote("2026-03-04 16:00"),
        sent("2026-03-11 15:00", turn=2),
        reply("2026-03-12 15:00", "courtesy"),
    )

    assert reminder(at(one, "2026-03-12 15:10"), Step.FOLLOW_UP).key == reminder_key(Step.FOLLOW_UP, 3)


@pytest.mark.spec("H4")
@pytest.mark.parametrize(("stated", "expected"), [("", "2026-04-02"), ("2026-05-15", "2026-05-19")])
def test_a_frozen_position_is_asked_about_after_four_weeks_or_the_date_they_named_and_never_called(
    stated: str, expected: str
) -> None:
    one = after(reply("2026-03-05 15:00", "on_hold", stated_date=stated))

    assert nudges(one, "2026-03-05 15:10") == (expected, "-")


# Automatic mail


@pytest.mark.spec("G5", "V17")
def test_a_stated_return_moves_follow_up_and_call_behind_it() -> None:
    one = after(away("2026-03-04 15:00", return_date="2026-03-16"))

    assert nudges(one, "2026-03-04 15:10") == ("2026-03-17", "2026-03-20")


@pytest.mark.spec("G5")
@pytest.mark.parametrize(
    ("came", "follow_up", "expected"),
    [
        ("2026-03-04 15:00", "", ("2026-03-10", "2026-03-13")),
        ("2026-03-05 15:00", "", ("2026-03-13", "2026-03-18")),
        ("2026-03-09 15:00", "", ("2026-03-13", "2026-03-18")),
        ("2026-03-10 15:00", "2026-03-10 14:30", ("-", "2026-03-18")),
    ],
    ids=["due later", "due on the third business day", "due tomorrow", "the call is due"],
)
def test_an_absence_without_a_return_pushes_what_is_due_within_three_business_days(
    came: str, follow_up: str, expected: tuple[str, str]
) -> None:
    one = after(*([sent(follow_up)] if follow_up else []), away(came))

    assert nudges(one, came) == expected


@pytest.mark.spec("G5")
def test_the_absence_of_somebody_else_moves_nothing() -> None:
    one = after(away("2026-03-04 15:00", PRIYA, return_date="2026-03-16"))

    assert nudges(one, "2026-03-04 15:10") == ("2026-03-10", "2026-03-13")


@pytest.mark.spec("G7", "G8", "G9")
@pytest.mark.parametrize("kind", ["bounce", "acknowledgement", "calendar", "automatic"])
def test_automatic_mail_changes_nothing(kind: str) -> None:
    one = after(fact(FactKind.AUTOMATIC, "2026-03-04 15:00", DANA.email, class_=kind))

    assert nudges(one, "2026-03-04 15:10") == ("2026-03-10", "2026-03-13")
    assert at(one, "2026-03-04 15:10").ball is Ball.THEM


# A mail that may be an answer


def maybe(at: str, kind: str = "rejection") -> Fact:
    return fact(FactKind.REPLY, at, "dana77@gmail.example", class_=kind, name="Dana Ruiz", unsure="yes")


@pytest.mark.spec("e.5", "G16", "X9")
@pytest.mark.parametrize(
    ("mail", "expected"),
    [
        ("2026-03-09 15:00", ("2026-03-12", "2026-03-17")),
        ("2026-03-06 15:00", ("2026-03-11", "2026-03-16")),
        ("2026-03-05 15:00", ("2026-03-10", "2026-03-13")),
    ],
    ids=["due tomorrow", "due in two business days", "due later"],
)
def test_a_doubtful_answer_cancels_nothing_but_holds_up_what_is_due_soon(
    mail: str, expected: tuple[str, str]
) -> None:
    one = after(maybe(mail))

    assert nudges(one, mail) == expected
    assert at(one, mail).ball is Ball.THEM
    assert days(one, mail, "check_in") == days(after(), mail, "check_in")


@pytest.mark.spec("e.5")
def test_the_next_reminder_asks_about_the_doubtful_mail_and_only_that_one() -> None:
    made = at(after(maybe("2026-03-09 15:00")), "2026-03-09 15:10")

    asked = reminder(made, Step.FOLLOW_UP).doubt
    assert asked is not None
    assert (asked.sender, asked.day) == ("Dana Ruiz", date(2026, 3, 9))
    assert reminder(made, Step.PHONE).doubt is None


@pytest.mark.spec("e.5")
def test_a_follow_up_that_lies_ready_is_taken_back_until_the_doubt_has_been_looked_at() -> None:
    one = after(maybe("2026-03-10 12:00"))
    assert drafts(at(after(), "2026-03-10 12:10"), Step.FOLLOW_UP)

    assert drafts(at(one, "2026-03-10 12:10"), Step.FOLLOW_UP) == []
    assert drafts(at(one, "2026-03-13 13:00"), Step.FOLLOW_UP)

"""What answers, gestures and further rounds make of the chain (E, F, G, H, J)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from followup.domain.dossier import Ball, Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.interview import Kind
from followup.domain.notes import Notes, Tag
from followup.domain.people import Contact
from followup.domain.policy import Policy
from followup.domain.stated import StatedDate
from followup.domain.steps import ArtefactKind, Step
from tests.domain.planning import at, drafts, lived, names, reminder, starts
from tests.factories import (
    DANA,
    LUIS,
    PRIYA,
    dossier,
    draft_key,
    fact,
    interview,
    reminder_key,
    round_of,
    utc,
)

END = "2026-03-03 16:00"
SECOND = "interview2@tidewell.example|"


def reply(at: str, kind: str, sender: Contact = DANA, stated_date: str = "") -> Fact:
    named = {"stated_date": stated_date} if stated_date else {}
    return fact(FactKind.REPLY, at, sender.email, class_=kind, name=sender.name.full, **named)


def away(at: str, sender: Contact = DANA, **more: str) -> Fact:
    return fact(FactKind.AUTOMATIC, at, sender.email, class_="out_of_office", **more)


def wrote(at: str, to: Contact = DANA) -> Fact:
    return fact(FactKind.OUTGOING, at, to.email)


def sent(at: str, step: Step = Step.FOLLOW_UP, turn: int = 1) -> Fact:
    key = replace(reminder_key(step, turn), kind=ArtefactKind.DRAFT)
    return fact(FactKind.SENT, at, key, to=DANA.email)


def after(*facts: Fact, one: Dossier | None = None) -> Dossier:
    """The process with these facts, its reminders put up when the round ended."""
    return replace(lived(one or dossier(), END), facts=facts)


def days(one: Dossier, now: str, *steps: str) -> tuple[str, ...]:
    found = starts(at(one, now))
    return tuple(found[step][:10] if step in found else "-" for step in steps)


def nudges(one: Dossier, now: str) -> tuple[str, ...]:
    return days(one, now, "follow_up", "phone")


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


# Gestures


@pytest.mark.spec("F13", "F16", "F1", "F5", "I6", "F18")
@pytest.mark.parametrize(
    ("kind", "key", "now", "expected"),
    [
        (FactKind.SENT, draft_key(Step.FOLLOW_UP), "2026-03-11 15:00", ("-", "2026-03-16")),
        (FactKind.DRAFT_GONE, draft_key(Step.FOLLOW_UP), "2026-03-11 15:00", ("-", "2026-03-16")),
        (FactKind.DONE, reminder_key(Step.FOLLOW_UP), "2026-03-06 15:00", ("-", "2026-03-11")),
        (FactKind.DELETED, reminder_key(Step.FOLLOW_UP), "2026-03-06 15:00", ("-", "2026-03-13")),
        (FactKind.SKIPPED, reminder_key(Step.FOLLOW_UP), "2026-03-06 15:00", ("-", "2026-03-13")),
        (FactKind.DELETED, reminder_key(Step.PHONE), "2026-03-06 15:00", ("2026-03-10", "-")),
        (FactKind.DONE, reminder_key(Step.PHONE), "2026-03-12 15:00", ("2026-03-10", "-")),
        (FactKind.DRAFT_EDITED, draft_key(Step.FOLLOW_UP), "2026-03-10 15:00", ("2026-03-10", "2026-03-13")),
    ],
    ids=[
        "sent", "vanished", "done", "deleted", "skipped", "call deleted", "call done", "edited, not sent",
    ],
)  # fmt: skip
def test_a_gesture_ends_its_step_and_the_chain_goes_on(
    kind: FactKind, key: object, now: str, expected: tuple[str, str]
) -> None:
    assert nudges(after(fact(kind, now, key)), now) == expected


@pytest.mark.spec("F14")
@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("2026-03-12 20:00", ("2026-03-12 16:00", "2026-03-17 10:30")),
        ("2026-03-14 14:00", ("2026-03-14 10:00", "2026-03-18 10:30")),
    ],
    ids=["another day", "a Saturday, as the user wants"],
)
def test_a_moved_follow_up_is_pinned_and_the_call_keeps_its_distance(
    to: str, expected: tuple[str, str]
) -> None:
    moved = fact(FactKind.MOVED, "2026-03-04 15:00", reminder_key(Step.FOLLOW_UP), start=utc(to).isoformat())

    found = starts(at(after(moved), "2026-03-04 15:10"))

    assert (found["follow_up"], found["phone"]) == expected


@pytest.mark.spec("F14", "C20", "G5")
def test_a_pinned_step_is_not_moved_by_new_dates_or_absences() -> None:
    moved = fact(
        FactKind.MOVED,
        "2026-03-04 15:00",
        reminder_key(Step.FOLLOW_UP),
        start=utc("2026-03-12 14:00").isoformat(),
    )
    one = after(moved, away("2026-03-05 15:00", return_date="2026-03-30"))

    assert nudges(one, "2026-03-05 15:10")[0] == "2026-03-12"


@pytest.mark.spec("F15")
def test_a_call_put_before_the_follow_up_lets_the_follow_up_count_from_the_call() -> None:
    there = utc("2026-03-09 15:00").isoformat()
    moved = fact(FactKind.MOVED, "2026-03-04 15:00", reminder_key(Step.PHONE), start=there)

    assert nudges(after(moved), "2026-03-04 15:10") == ("2026-03-12", "2026-03-09")


@pytest.mark.spec("F20")
def test_a_reminder_taken_out_of_the_bin_lives_again_where_it_lies() -> None:
    key = reminder_key(Step.FOLLOW_UP)
    one = after(
        fact(FactKind.DELETED, "2026-03-04 15:00", key),
        fact(FactKind.RESTORED, "2026-03-05 15:00", key),
        fact(FactKind.MOVED, "2026-03-05 15:01", key, start=utc("2026-03-11 14:00").isoformat()),
    )

    assert nudges(one, "2026-03-05 15:10") == ("2026-03-11", "2026-03-16")


@pytest.mark.spec("F4", "F5", "F6", "F7", "F10")
@pytest.mark.parametrize(
    "gesture",
    [
        fact(FactKind.SENT, "2026-03-03 17:00", draft_key(Step.THANK_YOU, PRIYA)),
        fact(FactKind.DRAFT_GONE, "2026-03-03 17:00", draft_key(Step.THANK_YOU, PRIYA)),
        fact(FactKind.SKIPPED, "2026-03-03 17:00", draft_key(Step.THANK_YOU, PRIYA)),
        fact(FactKind.OUTGOING, "2026-03-03 16:10", PRIYA.email),
    ],
    ids=["sent", "vanished", "skipped", "thanked by hand"],
)
def test_who_was_thanked_or_left_out_is_not_drafted_for_again(gesture: Fact) -> None:
    one = after(gesture)

    made = at(one, "2026-03-03 17:10")

    assert names(made) == ["Dana", "Luis"]
    assert [each.name.given for each in reminder(made, Step.SEND_THANKS).people] == ["Dana", "Luis"]
    assert nudges(one, "2026-03-03 17:10") == ("2026-03-10", "2026-03-13")


@pytest.mark.spec("F6")
def test_a_mail_from_before_the_end_is_no_thanks() -> None:
    one = after(fact(FactKind.OUTGOING, "2026-03-03 15:50", PRIYA.email))

    assert names(at(one, "2026-03-03 17:10")) == ["Dana", "Priya", "Luis"]


@pytest.mark.spec("F8")
def test_who_the_notes_say_was_thanked_is_left_out() -> None:
    one = after(one=dossier(round_of(interview(), notes=Notes(thanked=frozenset({LUIS.key})))))

    assert names(at(one, "2026-03-03 17:10")) == ["Dana", "Priya"]


@pytest.mark.spec("F4")
def test_with_every_draft_gone_the_reminder_to_send_goes_and_the_follow_up_stays() -> None:
    gone = [
        fact(FactKind.DRAFT_GONE, "2026-03-03 17:00", draft_key(Step.THANK_YOU, each))
        for each in (DANA, PRIYA, LUIS)
    ]

    made = at(after(*gone), "2026-03-03 17:10")

    assert set(starts(made)) == {"notes", "follow_up", "phone", "check_in"}


@pytest.mark.spec("F17")
@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-03-04 15:00", ("2026-03-10", "2026-03-13")),
        ("2026-03-06 15:00", ("-", "2026-03-11")),
        ("2026-03-12 15:00", ("-", "2026-03-17")),
    ],
    ids=["so soon it belongs to the thanks", "before the follow-up", "after it was due"],
)
def test_a_mail_by_hand_to_the_contact_counts_as_the_follow_up(
    written: str, expected: tuple[str, str]
) -> None:
    assert nudges(after(wrote(written)), written) == expected


@pytest.mark.spec("F17")
def test_a_mail_by_hand_to_somebody_else_is_no_follow_up() -> None:
    assert nudges(after(wrote("2026-03-06 15:00", PRIYA)), "2026-03-06 15:10")[0] == "2026-03-10"


@pytest.mark.spec("F17", "F13")
def test_a_mail_by_hand_after_the_reminder_was_deleted_still_holds_the_call_back() -> None:
    deleted = fact(FactKind.DELETED, "2026-03-06 15:00", reminder_key(Step.FOLLOW_UP))

    assert nudges(after(deleted, wrote("2026-03-12 15:00")), "2026-03-12 15:10") == ("-", "2026-03-17")


@pytest.mark.spec("F18", "G18", "I7")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("spoke to Tom, Friday", ("2026-03-24", "2026-03-27")),
        ("called", ("-", "-")),
        ("left message", ("-", "-")),
        ("vm", ("-", "-")),
        ("ask about the team", ("-", "2026-03-16")),
    ],
)
def test_a_line_typed_into_the_call_logs_it_and_a_date_in_it_starts_the_wait_again(
    text: str, expected: tuple[str, str]
) -> None:
    typed = fact(FactKind.TYPED, "2026-03-16 15:00", reminder_key(Step.PHONE), text=text)

    waiting = lived(after(sent("2026-03-11 15:00")), "2026-03-11 15:10")

    one = replace(waiting, facts=(*waiting.facts, typed))

    assert nudges(one, "2026-03-16 15:10") == expected


@pytest.mark.spec("I7", "H20")
def test_after_a_logged_call_the_process_lapses_five_business_days_later() -> None:
    typed = fact(FactKind.TYPED, "2026-03-16 15:00", reminder_key(Step.PHONE), text="vm")
    one = after(sent("2026-03-11 15:00"), typed)

    assert at(one, "2026-03-23 03:59").ball is Ball.THEM
    assert at(one, "2026-03-23 04:00").ball is Ball.NOBODY


@pytest.mark.spec("e.3")
@pytest.mark.parametrize(
    ("text", "step", "expected"),
    [
        ("#skip", Step.FOLLOW_UP, ("-", "2026-03-13", "-")),
        ("#nocall", Step.FOLLOW_UP, ("2026-03-10", "-", "2026-03-13")),
        ("#rejected", Step.FOLLOW_UP, ("-", "-", "-")),
    ],
)
def test_hashtags_typed_into_a_reminder_count(text: str, step: Step, expected: tuple[str, ...]) -> None:
    typed = fact(FactKind.TYPED, "2026-03-05 15:00", reminder_key(step), text=text)

    assert days(after(typed), "2026-03-05 15:10", "follow_up", "phone", "second_email") == expected


@pytest.mark.spec("d.3")
def test_a_hashtag_with_a_date_puts_the_step_there() -> None:
    tags = (Tag("followup", "17 Mar", date(2026, 3, 17)), Tag("call", "25 Mar", date(2026, 3, 25)))
    one = after(one=dossier(round_of(interview(), notes=Notes(tags=tags))))

    assert nudges(one, END) == ("2026-03-17", "2026-03-25")


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


# The call waits


@pytest.mark.spec("I6")
def test_the_call_waits_while_the_follow_up_lies_unsent() -> None:
    one = after()

    assert nudges(one, "2026-03-13 03:59") == ("2026-03-10", "2026-03-13")
    assert nudges(one, "2026-03-13 04:00") == ("2026-03-10", "2026-03-18")
    assert nudges(lived(one, "2026-03-13 04:00"), "2026-03-18 04:00") == ("2026-03-10", "2026-03-23")


@pytest.mark.spec("I6")
def test_the_call_waits_four_weeks_at_most_and_then_the_process_lapses() -> None:
    one = lived(after(), *(f"2026-03-{day} 12:00" for day in range(10, 32)), "2026-04-08 12:00")

    assert nudges(one, "2026-04-14 12:00") == ("2026-03-10", "2026-04-08")
    assert at(one, "2026-04-15 12:00").ball is Ball.NOBODY


@pytest.mark.spec("I6", "F13")
def test_a_skipped_follow_up_lets_the_call_stay_on_its_date() -> None:
    deleted = fact(FactKind.DELETED, "2026-03-05 15:00", reminder_key(Step.FOLLOW_UP))

    assert nudges(after(deleted), "2026-03-13 12:00") == ("-", "2026-03-13")


# Rounds


@pytest.fixture
def second() -> Dossier:
    """A second round on Monday 9 March, with Dana and Luis."""
    again = interview("2026-03-09 14:00", key=SECOND, people=(DANA, LUIS))
    return dossier(round_of(interview()), round_of(again))


@pytest.mark.spec("E1", "V14")
def test_a_second_round_in_the_calendar_ends_the_first_chain_and_begins_its_own(second: Dossier) -> None:
    booked = lived(second, END)

    assert nudges(booked, "2026-03-04 15:00") == ("-", "-")
    assert names(at(booked, "2026-03-04 15:00")) == ["Dana", "Priya", "Luis"]
    assert nudges(booked, "2026-03-09 15:00") == ("2026-03-16", "2026-03-19")
    made = at(booked, "2026-03-09 15:00")
    assert reminder(made, Step.FOLLOW_UP).key == reminder_key(Step.FOLLOW_UP, anchor=SECOND)


@pytest.mark.spec("E2")
def test_unsent_thanks_of_the_first_round_are_withdrawn_when_the_second_begins(second: Dossier) -> None:
    assert names(at(second, "2026-03-09 13:59")) == ["Dana", "Priya", "Luis"]
    assert names(at(second, "2026-03-09 14:00")) == []
    assert names(at(second, "2026-03-09 15:30")) == ["Dana", "Luis"]


@pytest.mark.spec("E3", "D9", "B16")
def test_two_interviews_of_a_day_are_one_round_with_one_chain_behind_the_last() -> None:
    late = interview("2026-03-03 19:00", key=SECOND, people=(DANA,))
    one = dossier(round_of(interview(people=(PRIYA, DANA)), late))

    assert starts(at(one, END)) == {}
    made = at(one, "2026-03-03 20:30")
    assert names(made) == ["Priya", "Dana"]
    assert len([each for each in made.reminders if each.key.step is Step.FOLLOW_UP]) == 1


@pytest.mark.spec("E8", "F1")
def test_an_answer_to_the_first_round_says_nothing_about_the_second(second: Dossier) -> None:
    one = replace(second, facts=(reply("2026-03-05 15:00", "next_round"),))

    assert nudges(one, "2026-03-09 15:00") == ("2026-03-16", "2026-03-19")


@pytest.mark.spec("D1")
def test_when_the_second_round_is_called_off_the_first_chain_comes_back() -> None:
    one = after()

    assert nudges(one, "2026-03-05 15:00") == ("2026-03-10", "2026-03-13")


@pytest.mark.spec("D4")
def test_an_interview_moved_into_the_future_takes_drafts_and_nudges_with_it() -> None:
    moved = replace(after(), rounds=(round_of(interview("2026-03-06 15:00")),))

    made = at(moved, "2026-03-04 15:00")

    assert (made.reminders, made.drafts) == ((), ())
    assert nudges(moved, "2026-03-06 16:00") == ("2026-03-13", "2026-03-18")


@pytest.mark.spec("D13", "D14")
@pytest.mark.parametrize("tag", ["noshow", "missed", "skip"])
def test_of_a_meeting_that_did_not_take_place_nothing_is_written(tag: str) -> None:
    made = at(dossier(round_of(interview(tags=frozenset({tag})))), "2026-03-03 17:00")

    assert made.drafts == ()
    assert not {"send_thanks", "follow_up", "phone", "check_in"} & set(starts(made))


# Outcomes and silence


@pytest.mark.spec("H1", "V18", "J2")
def test_a_rejection_counts_the_check_in_from_its_day_and_says_so_without_an_if() -> None:
    one = after(reply("2026-03-19 12:00", "rejection"))

    made = at(one, "2026-03-19 12:10")

    assert days(one, "2026-03-19 12:10", "check_in") == ("2026-09-21",)
    assert not reminder(made, Step.CHECK_IN).provisional


@pytest.mark.spec("J1", "H20", "E1")
def test_the_check_in_is_provisional_until_the_outcome_is_known() -> None:
    one = lived(after(sent("2026-03-10 15:00")), "2026-03-10 15:10")
    asked = after(reply("2026-03-10 12:00", "question"))

    assert reminder(at(one, "2026-03-10 15:10"), Step.CHECK_IN).provisional
    assert reminder(at(asked, "2026-03-10 15:10"), Step.CHECK_IN).provisional
    assert not reminder(at(one, "2026-03-20 12:00"), Step.CHECK_IN).provisional


@pytest.mark.spec("A7", "A6")
@pytest.mark.parametrize("kind", [Kind.INFORMATIONAL, Kind.SCHOOL])
def test_a_check_in_speaks_of_a_job_only_if_there_was_one(kind: Kind) -> None:
    assert not reminder(at(dossier(round_of(interview(kind=kind))), END), Step.CHECK_IN).provisional


@pytest.mark.spec("H20")
def test_silence_ends_in_a_lapse_that_leaves_the_check_in_and_takes_the_draft() -> None:
    one = lived(after(), "2026-03-10 10:00")
    for_ever = lived(one, *(f"2026-03-{day} 12:00" for day in range(11, 32)), "2026-04-03 12:00")
    assert drafts(at(for_ever, "2026-04-14 12:00"), Step.FOLLOW_UP)

    made = at(lived(for_ever, "2026-04-08 12:00"), "2026-04-15 12:00")

    assert (made.ball, made.summary) == (Ball.NOBODY, "No answer came; no answer is common.")
    assert made.drafts == ()
    assert "check_in" in starts(made)


@pytest.mark.spec("H21")
def test_a_late_answer_opens_a_lapsed_process_again() -> None:
    one = after(sent("2026-03-10 15:00"), reply("2026-04-01 15:00", "courtesy"))

    assert nudges(one, "2026-04-01 15:10") == ("2026-04-08", "2026-04-13")


@pytest.mark.spec("H17", "H18", "H22")
@pytest.mark.parametrize("outcome", ["accepted", "declined", "withdrawn"])
def test_an_outcome_the_user_noted_ends_everything_also_the_check_in(outcome: str) -> None:
    one = after(fact(FactKind.OUTCOME, "2026-03-05 15:00", outcome=outcome))

    assert days(one, "2026-03-05 15:10", "follow_up", "phone", "check_in") == ("-", "-", "-")


@pytest.mark.spec("H19", "H5")
def test_a_reopened_process_goes_on() -> None:
    one = after(
        fact(FactKind.OUTCOME, "2026-03-05 15:00", outcome="rejected"),
        fact(FactKind.OUTCOME, "2026-03-06 15:00", outcome="reopen"),
    )

    assert nudges(one, "2026-03-06 15:10") == ("2026-03-10", "2026-03-13")


# Check-ins


@pytest.mark.spec("J1", "J3", "J4", "J5")
@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("2026-03-03 15:00", "2026-09-03"),
        ("2026-03-06 15:00", "2026-09-08"),
        ("2026-06-26 15:00", "2027-01-04"),
        ("2026-08-31 15:00", "2027-03-01"),
    ],
    ids=["six months on", "behind Labor Day", "behind the turn of the year", "the end of a short month"],
)
def test_a_check_in_comes_six_months_later_on_a_business_day(start: str, expected: str) -> None:
    one = dossier(round_of(interview(start)))
    end = f"{one.rounds[0].end:%Y-%m-%d %H:%M}"

    assert days(one, end, "check_in") == (expected,)


@pytest.mark.spec("J2")
def test_the_check_in_draft_lies_ready_that_morning() -> None:
    one = lived(after(reply("2026-03-05 15:00", "rejection")), "2026-03-05 15:10")

    assert drafts(at(one, "2026-09-08 09:59"), Step.CHECK_IN) == []
    assert [each.recipient for each in drafts(at(one, "2026-09-08 10:00"), Step.CHECK_IN)] == [DANA]


@pytest.mark.spec("J6")
@pytest.mark.parametrize(("count", "keep", "wanted"), [(1, False, True), (4, False, False), (4, True, True)])
def test_the_next_check_in_counts_from_the_last_and_four_in_a_row_are_enough(
    count: int, keep: bool, wanted: bool
) -> None:
    turns = ["2026-09-04", "2027-03-04", "2027-09-03", "2028-03-03"][:count]
    facts = [sent(f"{day} 15:00", Step.CHECK_IN, turn) for turn, day in enumerate(turns, 1)]
    tags = (Tag("keepintouch"),) if keep else ()
    one = after(
        reply("2026-03-05 15:00", "rejection"),
        *facts,
        one=dossier(round_of(interview(), notes=Notes(tags=tags))),
    )

    found = [each for each in at(one, f"{turns[-1]} 16:00").reminders if each.key.step is Step.CHECK_IN]

    assert [each.key.person for each in found] == ([f"turn-{count + 1}"] if wanted else [])
    assert all(each.start > utc(f"{turns[-1]} 16:00") for each in found)


@pytest.mark.spec("J7")
@pytest.mark.parametrize("kind", ["courtesy", "new_date", "other", "rejection"])
def test_an_answer_to_a_check_in_starts_no_nudges_and_moves_the_next_check_in(kind: str) -> None:
    one = after(
        reply("2026-03-05 15:00", "rejection"),
        sent("2026-09-08 15:00", Step.CHECK_IN),
        reply("2026-09-10 15:00", kind, stated_date="2026-09-18"),
    )

    assert days(one, "2026-09-10 15:10", "follow_up", "phone", "check_in") == ("-", "-", "2027-03-10")


@pytest.mark.spec("F13", "J1")
def test_a_deleted_check_in_stays_deleted() -> None:
    one = after(fact(FactKind.DELETED, "2026-03-05 15:00", reminder_key(Step.CHECK_IN)))

    assert "check_in" not in starts(at(one, "2026-09-05 15:00"))

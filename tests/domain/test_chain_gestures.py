"""What the user does in Gmail and Calendar makes of the chain (F)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from followup.domain.dossier import Ball
from followup.domain.facts import Fact, FactKind
from followup.domain.notes import Notes, Tag
from followup.domain.steps import Step
from tests.domain.chains import END, after, away, days, nudges, sent, wrote
from tests.domain.planning import at, lived, names, reminder, starts
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


@pytest.mark.spec("C20", "G18", "d.1")
@pytest.mark.parametrize(
    "text", ["Next: decision by Friday 20 March", "they decide by 20 March", "Next: 20 March"]
)
def test_a_new_date_typed_into_a_reminder_is_waited_for(text: str) -> None:
    typed = fact(FactKind.TYPED, "2026-03-09 15:00", reminder_key(Step.FOLLOW_UP), text=text)

    assert nudges(after(typed), "2026-03-09 15:10") == ("2026-03-24", "2026-03-27")


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


@pytest.mark.spec("e.3", "F21", "H19")
@pytest.mark.parametrize("text", ["#closed", "#closed\nAsk about the team.", "Ask about the team.\n#closed"])
def test_what_a_reminder_has_said_before_is_not_said_again_by_a_change_of_it(text: str) -> None:
    """Who moves it, or adds a line, does not take back what was said elsewhere since."""
    closed = fact(FactKind.TYPED, "2026-03-05 15:00", reminder_key(Step.PHONE), text="#closed")
    reopened = fact(FactKind.TYPED, "2026-03-06 15:00", reminder_key(Step.CHECK_IN), text="#reopen")
    changed = fact(FactKind.TYPED, "2026-03-06 17:00", reminder_key(Step.PHONE), text=text)

    before = at(after(closed, reopened), "2026-03-06 17:10")
    found = at(after(closed, reopened, changed), "2026-03-06 17:10")

    assert (found.ball, names(found)) == (before.ball, names(before))
    assert at(after(closed), "2026-03-06 17:10").ball is not found.ball


@pytest.mark.spec("e.3")
def test_a_word_that_was_wiped_and_is_typed_anew_is_said_anew() -> None:
    closed, again = (
        fact(FactKind.TYPED, day, reminder_key(Step.PHONE), text="#closed")
        for day in ("2026-03-05 15:00", "2026-03-06 18:00")
    )
    reopened = fact(FactKind.TYPED, "2026-03-06 15:00", reminder_key(Step.CHECK_IN), text="#reopen")
    wiped = fact(FactKind.TYPED, "2026-03-06 17:00", reminder_key(Step.PHONE), text="Ask about the team.")

    assert at(after(closed, reopened, wiped, again), "2026-03-06 18:10").ball is Ball.NOBODY


@pytest.mark.spec("d.3")
def test_a_hashtag_with_a_date_puts_the_step_there() -> None:
    tags = (Tag("followup", "17 Mar", date(2026, 3, 17)), Tag("call", "25 Mar", date(2026, 3, 25)))
    one = after(one=dossier(round_of(interview(), notes=Notes(tags=tags))))

    assert nudges(one, END) == ("2026-03-17", "2026-03-25")

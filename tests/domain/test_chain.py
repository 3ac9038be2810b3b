"""What further rounds, outcomes and silence make of the chain (E, H, I, J)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.domain.dossier import Ball, Dossier
from followup.domain.facts import FactKind
from followup.domain.interview import Kind
from followup.domain.notes import Notes, Tag
from followup.domain.steps import Step
from tests.domain.chains import END, SECOND, after, days, nudges, reply, sent
from tests.domain.planning import at, drafts, lived, names, reminder, starts
from tests.factories import (
    ANCHOR,
    DANA,
    LUIS,
    PRIYA,
    dossier,
    fact,
    interview,
    reminder_key,
    round_of,
    utc,
)

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


@pytest.mark.spec("D13", "D14")
@pytest.mark.parametrize(
    ("tag", "told", "expected"),
    [
        ("noshow", "2026-03-03 16:20", "2026-03-04 10:00"),
        ("missed", "2026-03-03 16:20", "2026-03-03 11:50"),
        ("missed", "2026-03-04 01:20", "2026-03-04 10:00"),
    ],
)
def test_for_an_interview_that_was_not_held_a_new_date_is_asked_for(
    tag: str, told: str, expected: str
) -> None:
    notes = fact(FactKind.NOTES, told, ANCHOR, text=f"#{tag}")
    one = dossier(round_of(interview(tags=frozenset({tag}))), facts=(notes,))

    made = at(one, told)

    assert starts(made)["new_date"] == expected
    assert made.ball is Ball.THEM
    assert made.drafts == ()


@pytest.mark.spec("D13")
def test_a_new_date_is_not_asked_for_once_there_is_one_or_somebody_wrote_or_the_user_does_not_want_it() -> (
    None
):
    missed = round_of(interview(tags=frozenset({"noshow"})))
    later = round_of(interview("2026-03-09 15:00", key=SECOND))
    invited = reply("2026-03-03 18:00", "invitation")
    unwanted = round_of(interview(tags=frozenset({"noshow", "nofollowup"})))

    for one in (dossier(missed, later), dossier(missed, facts=(invited,)), dossier(unwanted)):
        assert "new_date" not in starts(at(one, "2026-03-03 18:10"))
    assert "new_date" not in starts(at(dossier(missed), "2026-03-11 15:00"))


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


@pytest.mark.spec("H5", "H6", "0.4.13")
def test_an_offer_that_was_none_gives_the_steps_back_when_it_is_taken_back() -> None:
    one = after(
        reply("2026-03-05 15:00", "offer"),
        fact(FactKind.OUTCOME, "2026-03-06 15:00", outcome="reopen"),
    )

    assert nudges(one, "2026-03-06 15:10") == ("2026-03-10", "2026-03-13")


@pytest.mark.spec("H3")
@pytest.mark.parametrize(
    ("rule", "named", "expected"),
    [
        ("H3 rejection", "2026-09-30", "2026-09-30"),
        ("H3 rejection", "", "2026-06-05"),
        ("e.5.5 rejection", "2026-09-30", "2026-09-08"),
    ],
    ids=["the day they named", "three months", "no wish to keep in touch"],
)
def test_who_declines_and_names_a_time_to_talk_again_is_written_to_then(
    rule: str, named: str, expected: str
) -> None:
    refused = fact(
        FactKind.REPLY, "2026-03-05 15:00", DANA.email, class_="rejection", rule=rule, stated_date=named
    )

    assert days(after(refused), "2026-03-05 15:10", "check_in") == (expected,)


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

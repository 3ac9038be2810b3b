"""What a plan holds, and when: reminders up front, drafts when due, golden dates (design 3, c.1 to c.4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from followup.domain.dossier import Ball, Dossier
from followup.domain.facts import FactKind
from followup.domain.interview import Kind
from followup.domain.notes import Notes, Tag
from followup.domain.plan import plan
from followup.domain.policy import Policy
from followup.domain.stated import StatedDate
from followup.domain.steps import Step
from tests.domain.planning import at, drafts, lived, local, names, reminder, starts
from tests.factories import (
    DANA,
    TOM,
    dossier,
    draft_key,
    fact,
    interview,
    reminder_key,
    round_of,
    utc,
)

END = "2026-03-03 16:00"
ALL = {"notes", "send_thanks", "follow_up", "phone", "check_in"}


def on(start: str, *, next_by: str = "", text: str = "", **more: Any) -> Dossier:
    """A dossier with one interview at `start` (UTC); `next_by` is the date they named."""
    notes = Notes(next_step=StatedDate(date.fromisoformat(next_by), text)) if next_by else Notes()
    return dossier(round_of(interview(start, **more), notes=notes))


def days(found: dict[str, str], *steps: str) -> tuple[str, ...]:
    return tuple(found[step][:10] if step in found else "-" for step in steps)


# Reminders of a round


@pytest.mark.spec("c.1", "f.3.2", "J1")
def test_every_reminder_is_wanted_when_the_round_ends_and_none_but_the_notes_before() -> None:
    before, after = at(dossier(), "2026-03-03 15:59"), at(dossier(), END)

    assert set(starts(before)) == {"notes"}
    assert set(starts(after)) == ALL
    assert not after.drafts


@pytest.mark.spec("d.2")
@pytest.mark.parametrize(
    ("now", "wanted"), [("2026-03-03 13:59", False), ("2026-03-03 14:00", True), ("2026-03-03 15:59", True)]
)
def test_the_notes_event_comes_two_hours_early_and_rings_at_the_end(now: str, wanted: bool) -> None:
    found = starts(at(dossier(), now))

    assert found == ({"notes": "2026-03-03 11:00"} if wanted else {})


@pytest.mark.spec("d.2", "L1")
def test_a_notes_event_that_was_missed_comes_at_once_but_not_a_day_later() -> None:
    assert starts(at(dossier(), "2026-03-03 18:02"))["notes"] == "2026-03-03 13:05"
    assert "notes" not in starts(at(dossier(), "2026-03-04 16:00"))


@pytest.mark.spec("A2")
def test_a_session_that_may_be_an_interview_gets_the_notes_event_and_nothing_else() -> None:
    asked = replace(dossier(), rounds=(), asking=(round_of(interview()),))

    made = at(asked, "2026-03-03 17:00")

    assert set(starts(made)) == {"notes"}
    assert reminder(made, Step.NOTES).asks
    assert made.drafts == ()


def test_a_paused_process_wants_nothing() -> None:
    made = at(replace(dossier(), paused=True), "2026-03-10 17:00")

    assert (made.reminders, made.drafts, made.wake_at) == ((), (), None)


def test_settings_can_do_without_the_notes_event_and_the_reminder_to_send() -> None:
    quiet = replace(dossier(), policy=Policy(notes_event=False, send_reminder=False))

    assert set(starts(at(quiet, END))) == {"follow_up", "phone", "check_in"}


# Thank-you drafts


@pytest.mark.spec("C1", "C2", "C3", "C4", "B2")
@pytest.mark.parametrize(
    ("start", "minutes", "due"),
    [
        ("2026-03-03 15:00", 60, "2026-03-03 16:30"),
        ("2026-03-03 21:00", 60, "2026-03-03 22:30"),
        ("2026-03-04 01:30", 60, "2026-03-04 03:00"),
        ("2026-03-04 03:20", 60, "2026-03-04 04:20"),
        ("2026-03-04 02:00", 125, "2026-03-04 04:35"),
    ],
    ids=["noon", "afternoon", "late evening", "after a quarter past eleven", "never later than a quarter to"],
)
def test_drafts_come_half_an_hour_after_the_end_and_before_midnight(
    start: str, minutes: int, due: str
) -> None:
    one = on(start, minutes=minutes)
    moment = min(utc(due), utc(start) + timedelta(minutes=minutes + 30))
    early, ripe = plan(one, moment - timedelta(seconds=1)), plan(one, moment)

    assert (drafts(early), names(ripe)) == ([], ["Dana", "Priya", "Luis"])


@pytest.mark.spec("C1", "C2", "C6", "C21", "c.2")
@pytest.mark.parametrize(
    ("start", "more", "expected"),
    [
        ("2026-03-03 15:00", {}, "2026-03-03 12:00"),
        ("2026-03-03 20:00", {}, "2026-03-04 08:30"),
        ("2026-03-06 20:00", {}, "2026-03-09 08:30"),
        ("2026-03-07 16:00", {}, "2026-03-09 08:30"),
        ("2026-03-06 20:00", {"kind": Kind.FINAL}, "2026-03-06 17:00"),
        ("2026-03-06 20:00", {"next_by": "2026-03-07"}, "2026-03-06 17:00"),
    ],
    ids=["morning", "afternoon", "Friday", "Saturday", "superday", "they decide over the weekend"],
)
def test_the_reminder_to_send_stands_at_the_suggested_time(
    start: str, more: dict[str, Any], expected: str
) -> None:
    one = on(start, **more)

    assert starts(plan(one, one.rounds[0].end))["send_thanks"] == expected


@pytest.mark.spec("F3", "F11", "c.1")
def test_unsent_drafts_move_the_reminder_to_nine_the_next_morning_once() -> None:
    one = lived(dossier(), END, "2026-03-03 16:30")
    assert starts(at(one, "2026-03-03 20:59"))["send_thanks"] == "2026-03-03 12:00"

    moved = lived(one, "2026-03-03 21:00")
    assert starts(at(moved, "2026-03-03 21:00"))["send_thanks"] == "2026-03-04 09:00"

    for later in ("2026-03-04 14:01", "2026-03-05 15:00", "2026-03-06 20:00"):
        assert starts(at(moved, later))["send_thanks"] == "2026-03-04 09:00"


@pytest.mark.spec("F11", "L2")
def test_a_nudge_that_fell_into_a_time_without_service_comes_the_next_business_morning() -> None:
    one = lived(dossier(), END, "2026-03-03 16:30")

    assert starts(at(one, "2026-03-04 18:00"))["send_thanks"] == "2026-03-05 09:00"


@pytest.mark.spec("F11", "A18")
@pytest.mark.parametrize(
    ("now", "count", "late"),
    [
        ("2026-03-06 04:59", 3, False),
        ("2026-03-06 05:00", 3, True),
        ("2026-03-11 03:59", 3, True),
        ("2026-03-11 04:00", 0, False),
    ],
)
def test_thanks_are_worded_late_on_the_third_business_day_and_over_after_the_fifth(
    now: str, count: int, late: bool
) -> None:
    found = drafts(at(lived(dossier(), END), now))

    assert (len(found), any(one.late for one in found)) == (count, late)


@pytest.mark.spec("A18")
def test_an_event_entered_two_days_late_is_thanked_for_with_the_late_wording() -> None:
    late = dossier(round_of(interview(), seen_at=utc("2026-03-05 15:00")))

    made = at(late, "2026-03-05 15:00")

    assert [one.late for one in drafts(made)] == [True, True, True]
    assert "notes" not in starts(made)
    assert days(starts(made), "follow_up", "phone") == ("2026-03-10", "2026-03-13")


@pytest.mark.spec("A18")
@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        ("2026-03-09 15:00", ("2026-03-10", "2026-03-13", "2026-09-03")),
        ("2026-03-10 15:30", ("2026-03-11", "-", "2026-09-03")),
        ("2026-03-20 15:30", ("2026-03-23", "-", "2026-09-03")),
        ("2026-03-25 15:30", ("-", "-", "2026-09-03")),
        ("2026-10-20 15:30", ("-", "-", "-")),
    ],
)
def test_the_later_an_event_is_entered_the_less_follows(seen: str, expected: tuple[str, ...]) -> None:
    late = dossier(round_of(interview(), seen_at=utc(seen)))

    assert days(starts(at(late, seen)), "follow_up", "phone", "check_in") == expected


@pytest.mark.spec("A19")
@pytest.mark.parametrize(
    ("seen", "thanked", "expected"),
    [
        ("2026-03-06 15:59", 3, ("2026-03-10", "2026-03-13")),
        ("2026-03-06 16:01", 0, ("2026-03-10", "2026-03-13")),
        ("2026-03-24 15:30", 0, ("2026-03-25", "2026-03-30")),
        ("2026-03-25 15:30", 0, ("-", "-")),
    ],
)
def test_a_first_run_looks_back_three_days_for_drafts_and_three_weeks_for_nudges(
    seen: str, thanked: int, expected: tuple[str, str]
) -> None:
    old = dossier(round_of(interview(), seen_at=utc(seen), first_run=True))

    made = at(old, seen)

    assert len(drafts(made)) == thanked
    assert days(starts(made), "follow_up", "phone") == expected


@pytest.mark.spec("A19")
def test_a_first_run_on_an_old_interview_asks_for_nothing_at_all() -> None:
    old = dossier(round_of(interview(), seen_at=utc("2027-03-25 15:00"), first_run=True))

    assert (at(old, "2027-03-25 15:00").reminders, at(old, "2027-03-25 15:00").drafts) == ((), ())


@pytest.mark.spec("A19")
def test_how_far_a_first_run_looks_back_can_be_set() -> None:
    old = dossier(round_of(interview(), seen_at=utc("2026-03-06 15:00"), first_run=True))
    strict = replace(old, policy=Policy(lookback_days=0, lookback_business_days=2))

    made = at(strict, "2026-03-06 15:00")

    assert set(starts(made)) == {"check_in"}
    assert made.drafts == ()


# Kinds of conversation


@pytest.mark.spec("A6", "A7", "A20", "A21")
@pytest.mark.parametrize(
    ("kind", "thanked", "steps"),
    [
        (Kind.ORDINARY, 3, ALL),
        (Kind.SCHOOL, 3, {"notes", "send_thanks", "check_in"}),
        (Kind.INFORMATIONAL, 3, {"notes", "send_thanks", "check_in"}),
        (Kind.ASSESSMENT, 0, {"notes", "follow_up", "phone", "check_in"}),
        (Kind.SCREEN, 3, ALL - {"phone"}),
    ],
)
def test_what_follows_depends_on_the_kind_of_conversation(kind: Kind, thanked: int, steps: set[str]) -> None:
    made = at(lived(dossier(round_of(interview(kind=kind))), END), "2026-03-03 16:30")

    assert len(drafts(made)) == thanked
    assert set(starts(made)) == steps


@pytest.mark.spec("A6")
@pytest.mark.parametrize(
    "notes",
    [Notes(next_text="they will write"), Notes(next_step=StatedDate(date(2026, 3, 13), "by 13 March"))],
)
def test_a_school_that_said_what_comes_next_is_followed_up(notes: Notes) -> None:
    made = at(dossier(round_of(interview(kind=Kind.SCHOOL), notes=notes)), END)

    assert {"follow_up", "phone"} <= set(starts(made))


@pytest.mark.spec("A21")
def test_a_recruiter_who_gave_a_number_is_called() -> None:
    screen = round_of(interview(kind=Kind.SCREEN), notes=Notes(phones={"": "+1 212 555 0199"}))

    made = at(dossier(screen), END)

    assert reminder(made, Step.PHONE).contact == replace(DANA, phone="+1 212 555 0199")


@pytest.mark.spec("A20")
def test_an_assessment_is_followed_up_with_whoever_arranged_it() -> None:
    made = at(dossier(round_of(interview(kind=Kind.ASSESSMENT, people=(), others=(TOM,)))), END)

    assert reminder(made, Step.FOLLOW_UP).contact == TOM


# Golden vectors (c.4)


@pytest.mark.parametrize(
    ("start", "next_by", "follow_up", "phone", "lapse", "check_in"),
    [
        pytest.param(
            "2026-03-03 15:00", "", "2026-03-10", "2026-03-13", "2026-03-20", "2026-09-14",
            marks=pytest.mark.spec("V1", "C13", "H20", "J3"),
        ),
        pytest.param(
            "2026-03-06 15:00", "", "2026-03-13", "2026-03-18", "2026-03-25", "2026-09-18",
            marks=pytest.mark.spec("V2"),
        ),
        pytest.param(
            "2026-03-03 15:00", "2026-03-13", "2026-03-17", "2026-03-20", "2026-03-27", "2026-09-21",
            marks=pytest.mark.spec("V3", "C10"),
        ),
        pytest.param(
            "2026-03-05 15:00", "2026-03-13", "2026-03-17", "2026-03-20", "2026-03-27", "2026-09-21",
            marks=pytest.mark.spec("V4", "C11"),
        ),
        pytest.param(
            "2026-03-04 15:00", "2026-03-18", "2026-03-20", "2026-03-25", "2026-04-01", "2026-09-25",
            marks=pytest.mark.spec("V5", "C19"),
        ),
    ],
)  # fmt: skip
def test_the_chain_of_a_silent_process_keeps_the_golden_dates(
    start: str, next_by: str, follow_up: str, phone: str, lapse: str, check_in: str
) -> None:
    one = on(start, next_by=next_by)
    planned = starts(plan(one, one.rounds[0].end))
    assert (planned["follow_up"], planned["phone"]) == (f"{follow_up} 10:00", f"{phone} 10:30")

    sent = lived(
        replace(one, facts=(fact(FactKind.SENT, f"{follow_up} 15:00", draft_key(Step.FOLLOW_UP)),)),
        f"{follow_up} 15:00",
    )
    midnight = utc(f"{lapse} 04:00")
    assert plan(sent, midnight - timedelta(seconds=1)).ball is Ball.THEM
    assert starts(plan(sent, midnight))["check_in"] == f"{check_in} 10:00"
    assert not {"follow_up", "phone"} & set(starts(plan(sent, midnight)))


@pytest.mark.spec("V16", "F1", "I6")
def test_the_call_counts_from_the_day_the_follow_up_was_really_sent() -> None:
    one = lived(dossier(), END, "2026-03-10 10:00")
    sent = replace(one, facts=(fact(FactKind.SENT, "2026-03-12 15:00", draft_key(Step.FOLLOW_UP)),))

    made = at(sent, "2026-03-12 15:10")

    assert starts(made)["phone"] == "2026-03-17 10:30"
    assert reminder(made, Step.PHONE).follow_up_on == date(2026, 3, 12)
    sent = lived(sent, "2026-03-12 15:10")
    assert at(sent, "2026-03-24 03:59").ball is Ball.THEM
    assert "phone" not in starts(at(sent, "2026-03-24 04:00"))


# Follow-up drafts


@pytest.mark.spec("F12", "c.1")
def test_the_follow_up_draft_comes_on_its_morning_and_stands_alone_when_thanks_were_never_sent() -> None:
    one = lived(dossier(), END)

    assert drafts(at(one, "2026-03-10 09:59"), Step.FOLLOW_UP) == []
    (made,) = drafts(at(one, "2026-03-10 10:00"), Step.FOLLOW_UP)
    assert (made.recipient, made.thanked, made.reply_to) == (DANA, False, None)


@pytest.mark.spec("F1", "F2")
def test_the_follow_up_answers_in_the_thread_of_the_thanks_that_were_sent() -> None:
    sent = fact(
        FactKind.SENT,
        "2026-03-03 17:00",
        draft_key(Step.THANK_YOU, DANA),
        to=DANA.email,
        thread="t1",
        message_id="<a@mail>",
        subject_="Thank you",
    )

    (made,) = drafts(at(lived(dossier(facts=(sent,)), END), "2026-03-10 10:00"), Step.FOLLOW_UP)

    assert made.thanked
    assert made.reply_to is not None
    assert (made.reply_to.thread_id, made.reply_to.message_id) == ("t1", "<a@mail>")


@pytest.mark.spec("C11")
def test_a_vague_word_doubles_the_wait_and_is_never_quoted_as_a_date() -> None:
    vague = Notes(next_step=StatedDate(date(2026, 5, 31), "in spring", ("double",)))

    made = at(dossier(round_of(interview(), notes=vague)), END)

    assert starts(made)["follow_up"] == "2026-03-17 10:00"
    assert reminder(made, Step.FOLLOW_UP).stated is None


@pytest.mark.spec("C12")
def test_who_asked_not_to_be_chased_is_written_to_a_day_later_and_never_called() -> None:
    made = at(dossier(round_of(interview(), notes=Notes(tags=(Tag("nochase"),)))), END)

    assert days(starts(made), "follow_up", "phone", "second_email") == ("2026-03-11", "-", "-")


# Stability


def test_what_the_calendar_shows_stays_where_it_is_from_tick_to_tick() -> None:
    one = lived(dossier(), END)
    first = starts(at(one, END))

    for now in ("2026-03-03 16:05", "2026-03-03 20:30", "2026-03-05 12:00", "2026-03-09 23:00"):
        found = starts(at(lived(one, "2026-03-03 20:59"), now))
        assert {step: found[step] for step in ("follow_up", "phone", "check_in")} == {
            step: first[step] for step in ("follow_up", "phone", "check_in")
        }


@pytest.mark.spec("C24")
def test_reminders_of_two_companies_stand_a_quarter_of_an_hour_apart_and_stay_there() -> None:
    ten = utc("2026-03-10 14:00")
    crowded = replace(dossier(), taken=frozenset({ten}))

    assert starts(at(crowded, END))["follow_up"] == "2026-03-10 10:15"
    kept = replace(lived(crowded, END), taken=frozenset())
    assert starts(at(kept, "2026-03-04 10:00"))["follow_up"] == "2026-03-10 10:15"


@pytest.mark.spec("C24", "C18")
def test_giving_way_never_leads_out_of_the_hours() -> None:
    late = replace(dossier(), policy=Policy(follow_up_time=Policy().hours_until))
    usual = utc("2026-03-10 20:30")

    crowded = replace(late, taken=frozenset({usual}))

    assert starts(at(crowded, END))["follow_up"] == "2026-03-10 16:30"


@pytest.mark.spec("L2", "L5")
def test_after_two_weeks_off_the_follow_up_goes_to_the_next_business_slot_and_the_call_behind_it() -> None:
    made = at(dossier(), "2026-03-20 15:00")

    assert days(starts(made), "follow_up", "phone") == ("2026-03-23", "2026-03-26")


@pytest.mark.spec("C18")
def test_a_follow_up_never_stands_on_a_monday_before_ten() -> None:
    early = replace(on("2026-03-02 15:00"), policy=Policy(follow_up_time=Policy().hours_from))

    assert starts(plan(early, early.rounds[0].end))["follow_up"] == "2026-03-09 10:00"


@pytest.mark.spec("C7")
def test_times_are_the_recipients_and_the_reminder_is_shown_in_the_users_zone() -> None:
    abroad = dossier(round_of(interview(zone="America/Los_Angeles")))

    made = at(abroad, END)

    assert local(reminder(made, Step.FOLLOW_UP).start, "America/Los_Angeles") == "2026-03-10 10:00"
    assert reminder(made, Step.FOLLOW_UP).zone == "America/New_York"


@pytest.mark.spec("C16", "I5", "I9")
@pytest.mark.parametrize("why", ["no shared hour", "never phones", "asked not to call"])
def test_where_a_call_is_unwelcome_a_second_mail_takes_its_place(why: str) -> None:
    one = {
        "no shared hour": dossier(round_of(interview(zone="Asia/Tokyo"))),
        "never phones": replace(dossier(), policy=Policy(phone="never")),
        "asked not to call": dossier(round_of(interview(), notes=Notes(tags=(Tag("nocall"),)))),
    }[why]
    zone = one.rounds[0].zone

    made = at(one, END)

    found = {each.key.step: local(each.start, zone) for each in made.reminders}
    assert Step.PHONE not in found
    assert found[Step.SECOND_EMAIL] == "2026-03-13 10:00"


@pytest.mark.spec("I5", "F13", "F16")
@pytest.mark.parametrize("kind", [FactKind.DELETED, FactKind.DONE])
def test_the_second_mail_can_be_skipped_or_done_like_every_step(kind: FactKind) -> None:
    written = replace(dossier(), policy=Policy(phone="never"))
    gesture = fact(kind, "2026-03-05 15:00", reminder_key(Step.SECOND_EMAIL))

    assert "second_email" not in starts(at(replace(written, facts=(gesture,)), "2026-03-05 16:00"))


@pytest.mark.spec("L2")
def test_a_call_that_rang_before_the_follow_up_was_known_to_be_sent_rings_again() -> None:
    one = lived(dossier(), END)
    sent = replace(one, facts=(fact(FactKind.SENT, "2026-03-12 15:00", draft_key(Step.FOLLOW_UP)),))

    assert starts(at(sent, "2026-03-19 18:00"))["phone"] == "2026-03-20 10:30"

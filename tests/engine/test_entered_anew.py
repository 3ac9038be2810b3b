"""An entry of an interview that was over is deleted, and stands under another id: it is the same interview.

A new ledger, or a second computer, sees only the other entry. The reminders tell which round it is (L4, L6).
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from followup.domain.interview import Kind
from followup.domain.steps import ArtefactKey, ArtefactKind, Step, event_id
from followup.engine.observe.told_rounds import ToldRound
from followup.engine.records import ArtefactState
from tests.engine.test_old_copy import keep_copy, put_back
from tests.engine.test_recall import look_on, names, seen
from tests.engine.test_two_computers import beside
from tests.stage import ME, PANEL, Stage, at

SHOWN = ["whole", "id", 404]
"""What Google still tells of a deleted entry (google_api 3.2)."""


def by_another_id(stage: Stage) -> None:
    """The company's system deletes the entry after the interview and makes another for the same time."""
    stage.add_interview("2026-03-03 15:00", event_id="one", people=PANEL[:2])
    stage.go_to("2026-03-03 19:00", every=timedelta(hours=2))
    stage.do("delete_event", account=ME, event_id="one")
    stage.add_interview("2026-03-03 15:00", event_id="two", people=PANEL[:2])
    stage.go_to("2026-03-03 20:00")


def one_of_two_on_a_day(stage: Stage) -> None:
    """The first of two talks on one day, which gave the round its name, is entered anew."""
    stage.add_interview("2026-03-03 15:00", event_id="one", people=PANEL[:1])
    stage.add_interview("2026-03-03 17:00", event_id="two", people=PANEL[1:2])
    stage.go_to("2026-03-03 22:00", every=timedelta(hours=2))
    stage.do("delete_event", account=ME, event_id="one")
    stage.add_interview("2026-03-03 15:00", event_id="anew", people=PANEL[:1])
    stage.go_to("2026-03-03 23:00")


def tagged_series_split(stage: Stage) -> None:
    """The user's own series, one date of it tagged, is changed from that date on: Google splits it."""
    own = {"email": ME, "self": True}
    stage.add_interview(
        "2026-02-24 15:00",
        event_id="ser",
        people=PANEL[:1],
        recurrence=["RRULE:FREQ=WEEKLY;COUNT=3"],
        organizer=own,
    )
    stage.tick()
    date = "ser_20260303T150000Z"
    stage.do("describe_event", account=ME, event_id=date, description="#interview")
    stage.go_to("2026-03-03 19:00", every=timedelta(hours=2))
    stage.do(
        "patch_event",
        account=ME,
        event_id="ser",
        patch={"recurrence": ["RRULE:FREQ=WEEKLY;UNTIL=20260302T000000Z"]},
    )
    stage.do("delete_event", account=ME, event_id=date)
    stage.add_interview(
        "2026-03-03 15:00", event_id="rest", people=PANEL[:1], description="#interview", organizer=own
    )
    stage.go_to("2026-03-03 20:00")


STORIES = [by_another_id, one_of_two_on_a_day, tagged_series_split]


def discarded(stage: Stage) -> None:
    for draft in stage.drafts():
        stage.do("discard_draft", account=ME, draft_id=draft["id"])


def edited(stage: Stage) -> None:
    for draft in stage.drafts():
        stage.do("edit_draft", account=ME, draft_id=draft["id"], text="Thanks, and see you.")


def left(_: Stage) -> None:
    """The user does nothing."""


@pytest.mark.spec("L6", "D2", "D15", "reliability I1", "reliability I4")
@pytest.mark.parametrize("act", [left, discarded, edited])
@pytest.mark.parametrize("shown", SHOWN)
@pytest.mark.parametrize("story", STORIES)
def test_a_new_ledger_does_nothing_twice_for_an_entry_made_anew(
    stage: Stage, story: Any, shown: object, act: Any
) -> None:
    stage.do("set_variants", calendar={"get_cancelled": shown})
    stage.tick()
    story(stage)
    act(stage)
    stage.tick()
    before, name = seen(stage), names(stage)

    for _ in range(2):
        stage.lose_ledger()
        look_on(stage)

    assert (seen(stage), names(stage)) == (before, name)


@pytest.mark.spec("L4", "D2", "D15", "reliability I1", "reliability I4")
@pytest.mark.parametrize("act", [left, discarded])
@pytest.mark.parametrize("shown", SHOWN)
@pytest.mark.parametrize("story", STORIES)
def test_a_second_computer_does_nothing_twice_for_an_entry_made_anew(
    stage: Stage, tmp_path: Path, story: Any, shown: object, act: Any
) -> None:
    stage.do("set_variants", calendar={"get_cancelled": shown})
    stage.tick()
    story(stage)
    act(stage)
    stage.tick()
    before, name = seen(stage), names(stage)
    second = beside(stage, tmp_path / "second")

    look_on(second, stage)

    assert seen(stage) == before
    assert names(stage) == names(second) == name


@pytest.mark.spec("L4", "D2", "D15", "reliability I1")
@pytest.mark.parametrize("shown", SHOWN)
def test_a_computer_that_was_off_meanwhile_does_nothing_twice_for_an_entry_made_anew(
    stage: Stage, tmp_path: Path, shown: object
) -> None:
    stage.do("set_variants", calendar={"get_cancelled": shown})
    second = beside(stage, tmp_path / "second")
    for each in (stage, second):
        each.tick()
    by_another_id(stage)
    discarded(stage)
    stage.tick()
    before, name = seen(stage), names(stage)

    look_on(second, stage)

    assert seen(stage) == before
    assert names(stage) == names(second) == name


@pytest.mark.spec("L6", "D15", "F13", "reliability I1", "reliability I6")
def test_a_new_ledger_asks_deleted_reminders_what_they_held(stage: Stage) -> None:
    """The user threw away all that was ours of a round, and its entry was made anew."""
    stage.tick()
    by_another_id(stage)
    discarded(stage)
    for reminder in stage.reminders():
        stage.do("delete_event", account=ME, event_id=reminder["id"], calendar="own")
    stage.tick()
    before = seen(stage)
    stage.lose_ledger()
    look_on(stage)

    assert seen(stage) == before == ([], [])


@pytest.mark.spec("L6", "D2", "G1")
@pytest.mark.parametrize("shown", ["whole", "id"])
def test_after_a_lost_ledger_who_answered_is_not_nudged_though_the_entry_was_tidied_away(
    stage: Stage, shown: object
) -> None:
    stage.do("set_variants", calendar={"get_cancelled": shown})
    stage.tick()
    stage.add_interview("2026-03-03 15:00", event_id="one", people=PANEL[:1])
    stage.go_to("2026-03-03 19:00", every=timedelta(hours=2))
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.tick()
    stage.do("delete_event", account=ME, event_id="one")
    stage.tick()
    stage.lose_ledger()
    look_on(stage)
    assert [one for one in stage.reminders() if "Email" in one["summary"]]

    stage.do(
        "deliver",
        account=ME,
        sender="Dana Ruiz <dana.ruiz@tidewell.example>",
        subject="Our talk",
        text="Thank you for your time. Unfortunately we have decided to move forward with other candidates.",
    )
    stage.go_to("2026-03-12 15:00", every=timedelta(hours=6))

    follow_ups = [one["summary"] for one in stage.reminders() if "Email" in one["summary"]]
    assert follow_ups == []


@pytest.mark.spec("L6", "D1")
@pytest.mark.parametrize("shown", SHOWN)
def test_a_new_ledger_thanks_nobody_for_what_was_called_off_before_it(stage: Stage, shown: object) -> None:
    """It was deleted while nothing ran, and the ledger went with the computer."""
    stage.do("set_variants", calendar={"get_cancelled": shown})
    stage.tick()
    stage.add_interview("2026-03-03 15:00", event_id="one", people=PANEL[:1])
    stage.tick()
    stage.world.set_time(stage.now + timedelta(hours=1))
    stage.do("delete_event", account=ME, event_id="one")
    stage.lose_ledger()

    stage.go_to("2026-03-12 19:00", every=timedelta(hours=6))

    assert stage.drafts() == []


@pytest.mark.spec("L6", "D2", "reliability X19")
def test_what_only_the_reminders_tell_of_stays_and_nobody_is_written_to_for_it(stage: Stage) -> None:
    stage.do("set_variants", calendar={"get_cancelled": "id"})
    stage.tick()
    stage.add_interview("2026-03-03 15:00", event_id="one", people=PANEL[:1])
    stage.go_to("2026-03-03 19:00", every=timedelta(hours=2))
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.tick()
    stage.do("delete_event", account=ME, event_id="one")
    stage.tick()
    before = seen(stage)
    stage.lose_ledger()
    look_on(stage)
    assert seen(stage) == before

    stage.go_to("2026-03-11 15:00", every=timedelta(hours=6))

    assert stage.drafts() == []
    (held,) = [row for row in stage.artefacts(ArtefactKind.DRAFT) if row.state is ArtefactState.ATTENTION]
    (reminder,) = [one for one in stage.reminders() if one["summary"].startswith("Email")]
    assert "A draft" not in reminder["description"]
    assert held.key.step is Step.FOLLOW_UP
    assert "no longer in your calendar" in held.note


@pytest.mark.spec("L6", "D2", "D15", "reliability D6", "reliability I1", "reliability I6")
@pytest.mark.parametrize("act", [left, discarded, edited])
@pytest.mark.parametrize("shown", SHOWN)
def test_an_old_copy_from_just_after_the_end_does_nothing_twice_for_an_entry_made_anew(
    stage: Stage, tmp_path: Path, shown: object, act: Any
) -> None:
    """The copy saw the entry last when it might still have been called off; drafts tell that it was not."""
    stage.do("set_variants", calendar={"get_cancelled": shown})
    stage.tick()
    stage.add_interview("2026-03-03 15:00", event_id="one", people=PANEL[:2])
    stage.go_to("2026-03-03 16:05", every=timedelta(hours=2))
    keep_copy(stage, tmp_path / "copy")
    stage.go_to("2026-03-03 19:00", every=timedelta(hours=2))
    stage.do("delete_event", account=ME, event_id="one")
    stage.add_interview("2026-03-03 15:00", event_id="two", people=PANEL[:2])
    stage.go_to("2026-03-03 20:00")
    act(stage)
    stage.tick()
    before = seen(stage)

    put_back(stage, tmp_path / "copy")
    look_on(stage)

    assert seen(stage) == before


@pytest.mark.spec("L6", "D1")
@pytest.mark.parametrize("shown", SHOWN)
def test_a_ledger_that_begins_after_the_hour_thanks_nobody_for_what_was_called_off(
    stage: Stage, shown: object
) -> None:
    stage.do("set_variants", calendar={"get_cancelled": shown})
    stage.tick()
    stage.add_interview("2026-03-03 15:00", event_id="one", people=PANEL[:1])
    stage.tick()
    stage.do("delete_event", account=ME, event_id="one")
    stage.world.set_time(at("2026-03-03 19:00"))
    stage.lose_ledger()

    stage.go_to("2026-03-05 19:00", every=timedelta(hours=6))

    assert stage.drafts() == []


@pytest.mark.spec("L6", "D2", "A11")
def test_who_deletes_an_invitation_afterwards_has_not_declined_the_interview(stage: Stage) -> None:
    """Gmail's page declines an invitation that is deleted."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", event_id="one", people=PANEL[:1])
    stage.go_to("2026-03-03 19:00", every=timedelta(hours=2))
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.tick()
    before = seen(stage)
    stage.lose_ledger()
    stage.do("respond_event", account=ME, event_id="one", response="declined")
    stage.do("delete_event", account=ME, event_id="one")
    look_on(stage)

    assert seen(stage) == before


@pytest.mark.spec("reliability X19")
@pytest.mark.parametrize("entry", ["never", "interview1"])
def test_a_reminder_that_somebody_made_up_leads_to_nothing(stage: Stage, entry: str) -> None:
    """Whoever may write to the calendar of reminders puts one there that tells of an interview."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 19:00", every=timedelta(hours=2))
    before = seen(stage)
    key = ArtefactKey(ArtefactKind.REMINDER, Step.FOLLOW_UP, f"{entry}@evil.example|")
    told = ToldRound(
        "primary", entry, at("2026-03-03 15:00"), at("2026-03-03 16:00"), "UTC", "", all_day=False,
        kind=Kind.ORDINARY, company="Evil", domain="evil.example", role="",
    )  # fmt: skip
    properties = {
        "followupKey": str(key),
        "followupProcess": "p12345678",
        "followupRound": str(told),
        "followupPeople": '[["Eve Evil", "Eve", "Evil", "", "", "eve@evil.example", "interviewer"]]',
        "followupClaim0": "done|here.1|2026-03-03T16:30:00+00:00|1|r1|m1",
    }
    own = next(one["id"] for one in stage.do("snapshot", account=ME)["calendars"] if one["created_by"])
    stage.do(
        "add_event",
        account=ME,
        calendar=own,
        event={
            "id": event_id(ME, key),
            "summary": "Made up",
            "start": {"dateTime": "2026-03-06T15:00:00Z"},
            "end": {"dateTime": "2026-03-06T15:30:00Z"},
            "extendedProperties": {"private": properties},
        },
    )
    stage.go_to("2026-03-05 19:00", every=timedelta(hours=6))

    drafts, reminders = seen(stage)
    assert drafts == before[0]
    assert [one for one in reminders if "Evil" in one[0]] == []


@pytest.mark.spec("L6", "D15", "J1", "reliability I4", "reliability P1")
@pytest.mark.parametrize("shown", SHOWN)
def test_a_new_ledger_that_was_cut_short_before_the_reminders_knows_the_entry_half_a_year_later(
    stage: Stage, shown: object
) -> None:
    """It knows the other entry alone, and what was to ring has rung by the time it looks again."""
    stage.do("set_variants", calendar={"get_cancelled": shown}, idle_days=None)
    stage.tick()
    by_another_id(stage)
    stage.go_to("2026-03-23 19:00", every=timedelta(days=7))
    stage.lose_ledger()
    stage.do("add_fault", match="calendar.events.list", kind="error", code=503, nth=[2])
    assert stage.app.sync(ME, stage.now).error is not None
    stage.do("clear_faults")
    stage.world.set_time(at("2026-09-04 16:00"))

    look_on(stage)

    titles = [title for title, _ in seen(stage)[1]]
    assert len(titles) == len(set(titles)) == 4

"""What changes of the calendar lead to, played against the local Google (D, E, A, J, L)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from followup.domain.steps import ArtefactKind, Step
from followup.engine.records import ArtefactState
from followup.messages.variation import same_sentences
from tests.engine.candidacies import addressees, write
from tests.engine.test_two_computers import beside
from tests.stage import ME, PANEL, Stage, at

DANA, PRIYA, LUIS = PANEL
TOM = ("tom.becker@brightpath.example", "Tom Becker")


def titles(stage: Stage) -> list[str]:
    return [str(one["summary"]) for one in stage.reminders()]


def text_to(stage: Stage, name: str) -> str:
    return next(str(one["text"]) for one in stage.drafts() if name in str(one["to"]))


def guests(*people: tuple[str, str]) -> list[dict[str, object]]:
    found: list[dict[str, object]] = [
        {"email": email, "displayName": name, "responseStatus": "accepted"} for email, name in people
    ]
    return [*found, {"email": ME, "self": True, "responseStatus": "accepted"}]


@pytest.mark.spec("D3")
def test_an_interview_moved_before_it_took_place_is_planned_anew_and_nothing_is_there_twice(
    stage: Stage,
) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 14:30")
    assert titles(stage) == ["Notes: Tidewell interview"]

    stage.do("move_event", account=ME, event_id="interview1", seconds=86400)
    stage.go_to("2026-03-03 17:00")
    assert stage.drafts() == []

    stage.go_to("2026-03-04 16:40")
    assert addressees(stage) == sorted(email for email, _ in PANEL)
    assert len(titles(stage)) == len(set(titles(stage))) == 5


@pytest.mark.spec("D5")
def test_a_longer_interview_brings_its_drafts_later_and_another_room_changes_nothing(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 15:50")
    end = {"dateTime": "2026-03-03T17:00:00+00:00"}
    stage.do("patch_event", account=ME, event_id="interview1", patch={"end": end, "location": "Room 7"})
    stage.go_to("2026-03-03 17:20")
    assert stage.drafts() == []

    stage.go_to("2026-03-03 17:30")

    assert len(stage.drafts()) == 3


@pytest.mark.spec("D6")
def test_an_interviewer_added_afterwards_gets_a_draft_and_one_removed_keeps_it(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(DANA, PRIYA))
    stage.go_to("2026-03-03 16:40")
    stage.do("patch_event", account=ME, event_id="interview1", patch={"attendees": guests(DANA, LUIS)})

    stage.go_to("2026-03-03 17:00")

    assert addressees(stage) == sorted([DANA[0], PRIYA[0], LUIS[0]])


@pytest.mark.spec("B13", "B15", "B14")
def test_who_declined_is_thanked_if_the_notes_mention_them_and_a_stranger_too(stage: Stage) -> None:
    stage.tick()
    declined = guests(DANA, PRIYA)
    declined[1]["responseStatus"] = "declined"
    stage.add_interview("2026-03-03 15:00", attendees=declined)
    stage.go_to("2026-03-03 16:05")
    notes = next(one for one in stage.reminders() if one["summary"].startswith("Notes"))
    typed = f"{notes['description']}\nPriya: billing migration\nLuis: weekend releases"
    stage.do("describe_event", account=ME, event_id=notes["id"], description=typed, calendar="own")

    stage.go_to("2026-03-03 16:40")

    assert addressees(stage) == ["", DANA[0], PRIYA[0]]
    assert "billing migration" in text_to(stage, "Priya")
    assert "Luis" not in text_to(stage, "Dana")
    assert next("weekend releases" in str(one["text"]) for one in stage.drafts() if not one["to"])


@pytest.mark.spec("D6")
def test_an_interviewer_removed_before_it_took_place_is_not_thanked(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.tick()
    stage.do("patch_event", account=ME, event_id="interview1", patch={"attendees": guests(DANA, PRIYA)})

    stage.go_to("2026-03-03 16:40")

    assert addressees(stage) == sorted([DANA[0], PRIYA[0]])


@pytest.mark.spec("D8", "B7")
def test_sessions_merged_into_one_entry_are_one_round_with_the_people_of_its_lines(stage: Stage) -> None:
    stage.tick()
    stage.add_interview(
        "2026-03-03 15:00",
        minutes=120,
        people=(("tom.cole@tidewell.example", "Tom Cole"),),
        description="10:00 - 10:45 System design with Priya Nair\n10:45 - 11:30 Coding with Luis Ortega\n"
        "Tom Cole, Recruiting Coordinator",
    )
    stage.go_to("2026-03-03 17:40")

    assert addressees(stage) == ["tom.cole@tidewell.example"]
    text = text_to(stage, "Tom Cole")
    assert "Priya" in text
    assert "Luis" in text


@pytest.mark.spec("D1")
@pytest.mark.parametrize(
    ("mail", "expected"),
    [
        ("Hi Maya, unfortunately we have to cancel the interview on Tuesday. Dana", ["2026-03-09"]),
        ("", []),
    ],
)
def test_who_called_an_interview_off_by_mail_is_asked_for_a_new_date(
    stage: Stage, mail: str, expected: list[str]
) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(DANA,))
    stage.tick()
    if mail:
        write(stage, DANA, mail, "Interview with Tidewell: Platform Engineer")
    stage.do("cancel_event", account=ME, event_id="interview1")
    stage.tick()

    asked = [one for one in stage.reminders() if one["summary"] == "Ask Dana Ruiz for a new date (Tidewell)"]

    assert [one["start"]["dateTime"][:10] for one in asked] == expected
    stage.add_interview("2026-03-05 15:00", people=(DANA,), event_id="interview2")
    stage.tick()
    assert not any("new date" in str(one["summary"]) for one in stage.reminders())


@pytest.mark.spec("D12")
def test_a_title_changed_afterwards_makes_no_other_process_and_enters_no_draft(panel: Stage) -> None:
    before = [process.id for process in panel.app.store.processes(ME)]
    panel.do("rename_event", account=ME, event_id="interview1", summary="Tidewell - bad")
    panel.tick()
    panel.go_to("2026-03-10 15:00")

    assert [process.id for process in panel.app.store.processes(ME)] == before
    assert not any("bad" in str(draft["text"]) for draft in panel.drafts())


@pytest.mark.spec("D15")
def test_the_users_own_entry_and_the_invitation_are_one_round(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.do(
        "add_event",
        account=ME,
        event={
            "id": "mine",
            "summary": "Interview Tidewell",
            "start": {"dateTime": "2026-03-03T15:00:00+00:00"},
            "end": {"dateTime": "2026-03-03T16:00:00+00:00"},
            "organizer": {"email": ME, "self": True},
        },
    )
    stage.go_to("2026-03-03 16:10")
    patch = {"description": "Priya: the billing tables"}
    stage.do("patch_event", account=ME, event_id="mine", patch=patch)
    stage.go_to("2026-03-03 16:40")

    assert addressees(stage) == sorted(email for email, _ in PANEL)
    assert titles(stage).count("Notes: Tidewell interview") == 1
    assert "billing tables" in text_to(stage, "Priya")


@pytest.mark.spec("D15")
def test_an_own_entry_at_the_same_time_is_the_same_interview_however_it_calls_the_job(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", title="Interview with Tidewell: Senior Platform Engineer")
    mine = "Interview Tidewell (backend developer), with Dana"
    stage.add_interview("2026-03-03 15:15", title=mine, people=(), event_id="mine", organizer={"email": ME})

    stage.go_to("2026-03-03 17:00", every=timedelta(hours=6))

    assert addressees(stage) == sorted(email for email, _ in PANEL)
    assert len(stage.app.store.processes(ME)) == 1


@pytest.mark.spec("A17", "N10")
def test_a_private_or_free_entry_is_an_interview_like_any_other(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", visibility="private", transparency="transparent")
    stage.go_to("2026-03-03 16:40")

    assert len(stage.drafts()) == 3
    assert all(one["visibility"] == "private" for one in stage.reminders())


@pytest.mark.spec("E6")
def test_a_second_round_with_somebody_thanked_before_is_worded_anew(panel: Stage) -> None:
    first = text_to(panel, "Dana")
    for draft in panel.drafts():
        panel.do("send_draft", account=ME, draft_id=draft["id"])
    panel.tick()
    panel.add_interview("2026-03-06 15:00", event_id="second", people=(DANA,))

    panel.go_to("2026-03-06 16:40")

    again = text_to(panel, "Dana")
    assert again != first
    assert not same_sentences(*("\n".join(text.split("\n\n")[1:-1]) for text in (again, first)))
    assert len(again.split()) < len(first.split()) + 10
    assert len(panel.app.store.processes(ME)) == 1


@pytest.mark.spec("E9")
def test_an_interview_a_year_later_is_a_new_application(panel: Stage) -> None:
    panel.go_to("2027-03-08 15:00", every=timedelta(days=20))
    panel.add_interview("2027-03-09 15:00", event_id="later")
    panel.tick()

    assert len(panel.app.store.processes(ME)) == 2


@pytest.mark.spec("E10")
def test_two_companies_on_one_day_are_two_rounds_that_never_name_each_other(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(DANA,))
    stage.add_interview(
        "2026-03-03 18:00",
        event_id="other",
        title="Interview with Brightpath: Data Engineer",
        people=(TOM,),
    )
    stage.go_to("2026-03-03 20:00")

    assert addressees(stage) == sorted([DANA[0], TOM[0]])
    assert "Brightpath" not in text_to(stage, "Dana")
    assert "Tidewell" not in text_to(stage, "Tom")


@pytest.mark.spec("J10")
def test_a_new_process_at_a_company_stops_the_old_check_in(panel: Stage) -> None:
    panel.go_to("2027-03-08 15:00", every=timedelta(days=20))
    panel.add_interview("2027-03-09 15:00", event_id="later")
    panel.go_to("2027-03-09 16:40")
    panel.tick()

    live = [
        row
        for row in panel.artefacts(ArtefactKind.REMINDER)
        if row.key.step is Step.CHECK_IN and row.state is ArtefactState.LIVE and row.start is not None
    ]
    assert len([row for row in live if row.start is not None and row.start > panel.now]) == 1


@pytest.mark.spec("F22")
def test_guests_in_a_reminder_are_warned_of(panel: Stage) -> None:
    one = next(one for one in panel.reminders() if one["summary"].startswith("Email"))
    panel.do(
        "patch_event",
        account=ME,
        event_id=one["id"],
        patch={"attendees": [{"email": "dana.ruiz@tidewell.example"}]},
        calendar="own",
    )
    panel.tick()

    assert any("guests" in entry.what.lower() for entry in panel.app.store.journal(ME))


@pytest.mark.spec("J9")
def test_two_processes_at_one_company_have_one_check_in(panel: Stage) -> None:
    panel.add_interview(
        "2026-03-12 15:00",
        event_id="role2",
        title="Interview with Tidewell: Office Manager",
        people=(("eva.moss@tidewell.example", "Eva Moss"),),
    )
    panel.go_to("2026-03-12 16:40")
    panel.tick()

    assert len(panel.app.store.processes(ME)) == 2
    assert [title for title in titles(panel) if title.startswith("Check in")] == [
        "Check in with Eva Moss (Tidewell)"
    ]


@pytest.mark.spec("G23", "J8")
def test_a_contact_who_has_left_is_not_written_to_any_more(panel: Stage) -> None:
    for draft in panel.drafts():
        panel.do("send_draft", account=ME, draft_id=draft["id"])
    panel.tick()
    messages = panel.do("snapshot", account=ME)["mailbox"]["messages"]
    sent = next(m for m in messages if "SENT" in m["labels"] and "dana" in str(m["to"]))
    panel.do(
        "out_of_office",
        account=ME,
        message_id=sent["message"],
        text="Thank you for your message. I no longer work at Tidewell. Please write to the team.",
    )
    panel.tick()

    assert not any("Dana Ruiz" in title for title in titles(panel))
    assert any(title.startswith("Email ") for title in titles(panel))


@pytest.mark.spec("H3")
def test_who_declines_and_wishes_to_keep_in_touch_is_written_to_after_three_months(panel: Stage) -> None:
    panel.do(
        "deliver",
        account=ME,
        sender="Dana Ruiz <dana.ruiz@tidewell.example>",
        subject="Your interview",
        text="Hi Maya,\n\nwe have decided to move forward with another candidate. I would love to keep in "
        "touch, as more roles are coming.\n\nDana",
    )
    panel.tick()

    check_in = next(one for one in panel.reminders() if one["summary"].startswith("Check in"))
    assert check_in["start"]["dateTime"].startswith("2026-06-0")


AGAIN = "2026-03-05 15:00"


def moved_as_another_entry(stage: Stage, **fields: Any) -> None:
    """An interview on 3 March, and a day later an entry of its own for 5 March, while the first one stays."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-02 18:00")
    stage.add_interview(AGAIN, event_id="interview2", **fields)
    stage.tick()


@pytest.mark.spec("D7", "A14")
@pytest.mark.parametrize(
    "title",
    [
        "Interview with Tidewell: Platform Engineer",
        "Rescheduled: Interview with Tidewell (Platform Engineer)",
    ],
)
def test_an_interview_that_was_moved_as_another_entry_is_thanked_for_once(stage: Stage, title: str) -> None:
    moved_as_another_entry(stage, title=title)
    stage.go_to("2026-03-03 17:00")
    assert stage.drafts() == []
    assert [one["summary"] for one in stage.reminders()] == ["Did this interview take place? (Tidewell)"]

    stage.go_to("2026-03-05 17:00")

    assert len(stage.drafts()) == 3


@pytest.mark.spec("D7")
def test_an_interview_that_was_held_after_all_is_thanked_for_once_the_user_says_so(stage: Stage) -> None:
    moved_as_another_entry(stage)
    stage.go_to("2026-03-03 17:00")
    asked = stage.reminders()[0]
    text = f"{asked['description']}\nDana: the billing migration"
    stage.do("describe_event", account=ME, event_id=asked["id"], description=text, calendar="own")
    stage.go_to("2026-03-03 18:00")

    assert len(stage.drafts()) == 3


@pytest.mark.spec("D7", "E1")
@pytest.mark.parametrize(
    "fields",
    [
        {"people": (("kim.poe@tidewell.example", "Kim Poe"),)},
        {"title": "Tidewell: Platform Engineer final interview"},
    ],
)
def test_a_second_interview_that_is_another_one_leaves_the_first_as_it_was(
    stage: Stage, fields: dict[str, object]
) -> None:
    moved_as_another_entry(stage, **fields)
    stage.go_to("2026-03-03 17:00")

    assert len(stage.drafts()) == 3


@pytest.mark.spec("D7")
def test_a_mail_about_moving_tells_which_of_two_entries_counts(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-02 18:00")
    stage.do(
        "deliver",
        account=ME,
        sender="Dana Ruiz <dana.ruiz@tidewell.example>",
        subject="Our interview",
        text="Hi Maya,\n\nsomething came up, we need to reschedule our interview to Thursday.\n\nDana",
    )
    stage.add_interview(AGAIN, event_id="interview2", title="Platform Engineer interview, Tidewell")
    stage.go_to("2026-03-03 17:00")

    assert stage.drafts() == []


@pytest.mark.spec("D7", "D9")
def test_two_days_of_one_interview_that_were_entered_together_are_both_thanked_for(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.world.advance(300)
    stage.add_interview(AGAIN, event_id="interview2")
    stage.go_to("2026-03-03 17:00")

    assert len(stage.drafts()) == 3


@pytest.mark.spec("D1", "D2")
@pytest.mark.parametrize("shown", ["whole", "id", 404])
@pytest.mark.parametrize("details", ["none", "all"])
@pytest.mark.parametrize(("called_off_at", "took_place"), [("14:30", False), ("16:40", True)])
def test_what_was_called_off_while_the_computer_was_off_is_judged_by_when_that_was(
    stage: Stage, details: str, shown: object, called_off_at: str, *, took_place: bool
) -> None:
    """The list or the entry itself may say when; if neither does, nobody is thanked."""
    stage.do("set_variants", lists={"cancelled_details": details}, calendar={"get_cancelled": shown})
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 14:00")
    stage.world.set_time(at(f"2026-03-03 {called_off_at}"))
    stage.do("cancel_event", account=ME, event_id="interview1")

    stage.world.set_time(at("2026-03-03 17:00"))
    stage.tick()

    assert bool(stage.drafts()) is (took_place and (details == "all" or shown == "whole"))


@pytest.mark.spec("D2", "L4")
def test_two_computers_agree_that_an_entry_was_tidied_away(stage: Stage, tmp_path: Path) -> None:
    """One that was off since the end does not take away what the other wrote by better knowledge."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:03")
    before = titles(stage)
    stage.world.set_time(at("2026-03-03 16:20"))
    stage.do("delete_event", account=ME, event_id="interview1")
    stage.world.set_time(at("2026-03-03 16:27"))
    beside(stage, tmp_path / "second").tick()

    stage.tick()

    assert titles(stage) == before
    stage.go_to("2026-03-03 17:00")
    assert len(stage.drafts()) == 3


@pytest.mark.spec("D1", "reliability A10")
def test_a_list_that_was_silent_about_a_cancellation_is_no_proof_that_it_took_place(stage: Stage) -> None:
    """Asked for by id it is gone, and Google does not say since when."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 14:00")
    stage.do("cancel_event", account=ME, event_id="interview1")
    stage.do("add_fault", match="calendar.events.list", kind="empty_list", times=2)
    stage.do("add_fault", match="calendar.events.get", kind="rewrite", drop=["updated"])

    stage.world.set_time(at("2026-03-03 16:30"))
    stage.tick()
    stage.go_to("2026-03-03 18:00")

    assert stage.drafts() == []

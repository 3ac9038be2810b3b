"""The ledger is lost in the middle of a search for work: Google tells it again, and nothing is done twice."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from followup.domain.steps import ArtefactKind, Step
from followup.engine.errors import Transient
from followup.engine.observe import judging, single_entries
from followup.engine.records import ArtefactState
from tests.engine.candidacies import write_by_hand
from tests.stage import ME, PANEL, Stage, at

INTERVIEWS = 30
MOST_CALLS = 225
"""Two hundred interviews may take 1,500 calls, so these thirty may take this many."""

Seen = tuple[Counter[tuple[str, str]], Counter[tuple[str, str, str]]]


def seen(stage: Stage) -> Seen:
    """What the user sees: drafts and reminders."""
    drafts = Counter((one["to"], one["subject"]) for one in stage.drafts())
    reminders = Counter((one["id"], one["summary"], one["start"]["dateTime"]) for one in stage.reminders())
    return drafts, reminders


@pytest.fixture
def searcher(tmp_path: Path) -> Stage:
    """An interview with two people on each of thirty business days, up to today; nothing was sent."""
    stage = Stage(tmp_path, at("2026-01-05 13:00"))
    stage.do("set_quota", enabled=False)
    stage.connect()
    stage.tick()
    day = at("2026-01-06 15:00")
    for number in range(INTERVIEWS):
        stage.add_interview(
            day,
            event_id=f"interview{number:03d}",
            title=f"Interview with Company{number}: Engineer",
            people=(
                (f"dana@company{number}.example", "Dana Ruiz"),
                (f"tom@company{number}.example", "Tom Becker"),
            ),
        )
        for hours in (-1, 2, 3, 7):
            stage.world.set_time(day + timedelta(hours=hours))
            stage.tick()
        day += timedelta(days=3 if day.weekday() == 4 else 1)
    stage.world.advance(3_600)
    stage.tick()
    return stage


@pytest.mark.spec("L6", "I6")
def test_many_interviews_come_back_from_google_alone(searcher: Stage) -> None:
    """Old ones too: their calls wait for a follow-up that lies unsent, whenever the new ledger saw them."""
    before = seen(searcher)
    assert sum(before[1].values()) > 3 * INTERVIEWS
    searcher.lose_ledger()
    calls = searcher.calls()

    for _ in range(3):
        searcher.tick()
        searcher.world.advance(300)

    made = searcher.calls() - calls
    assert seen(searcher) == before
    assert made <= MOST_CALLS
    drafts = searcher.artefacts(ArtefactKind.DRAFT)
    assert [row for row in drafts if row.state is ArtefactState.INTENT] == []


@pytest.mark.spec("L6")
def test_a_claim_finds_a_place_when_the_reminder_to_send_does_not_stand(stage: Stage) -> None:
    """On Friday noon it is too late for the reminder: the notes event holds the claims on the drafts."""
    stage.tick()
    stage.add_interview("2026-03-06 15:00")
    stage.go_to("2026-03-06 14:00")
    stage.world.set_time(at("2026-03-06 17:00"))
    stage.tick()
    stage.world.set_time(at("2026-03-06 18:00"))
    stage.tick()
    assert [one["summary"] for one in stage.reminders() if "thank-you" in one["summary"]] == []
    before = sorted(one["id"] for one in stage.drafts())
    assert len(before) == 3

    for _ in range(2):
        stage.lose_ledger()
        for _ in range(3):
            stage.world.advance(300)
            stage.tick()

    assert sorted(one["id"] for one in stage.drafts()) == before


def lose_calendar(stage: Stage) -> None:
    """The user deletes the calendar, is told so, and connects again."""
    (account,) = stage.app.store.accounts()
    stage.do("delete_calendar", account=ME, calendar=account.own_calendar)
    stage.world.advance(600)
    stage.tick()
    stage.connect()
    stage.world.advance(600)
    stage.tick()


@pytest.mark.spec("L6", "F19")
def test_a_calendar_that_was_made_again_knows_what_the_deleted_one_did(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:40")
    before = seen(stage)
    deleted, sent, edited = stage.drafts()
    stage.do("discard_draft", account=ME, draft_id=deleted["id"])
    stage.do("send_draft", account=ME, draft_id=sent["id"])
    stage.do("edit_draft", account=ME, draft_id=edited["id"], text="My own words.")
    stage.world.advance(600)
    stage.tick()
    lose_calendar(stage)
    assert sum(seen(stage)[1].values()) >= len(before[1]) - 1

    stage.lose_ledger()
    for _ in range(3):
        stage.tick()
        stage.world.advance(300)

    assert [one["id"] for one in stage.drafts()] == [edited["id"]]
    found = {f"{row.person}>": row for row in stage.artefacts(ArtefactKind.DRAFT)}
    states = [found[one["to"].partition("<")[2]].state for one in (deleted, edited)]
    assert states == [ArtefactState.GONE, ArtefactState.LIVE]
    assert found[edited["to"].partition("<")[2]].touched


@pytest.mark.spec("L6", "F19")
@pytest.mark.parametrize("discard", ["trash", "deleted"])
def test_a_draft_the_user_deleted_stays_away_over_two_lost_ledgers_and_a_new_calendar(
    stage: Stage, discard: str
) -> None:
    stage.do("set_variants", mail={"discard": discard})
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:2])
    stage.go_to("2026-03-03 16:40")
    deleted, sent = stage.drafts()
    stage.do("discard_draft", account=ME, draft_id=deleted["id"])
    stage.do("send_draft", account=ME, draft_id=sent["id"])
    stage.world.advance(600)
    stage.tick()

    stage.lose_ledger()
    stage.tick()
    lose_calendar(stage)
    stage.lose_ledger()
    for _ in range(8):
        stage.tick()
        stage.world.advance(900)

    assert stage.drafts() == []
    states = {row.state for row in stage.artefacts(ArtefactKind.DRAFT)}
    assert states <= {ArtefactState.GONE, ArtefactState.DONE}


def lose_everything(stage: Stage, home: Path) -> None:
    """The calendar is deleted, and the computer is another one."""
    (account,) = stage.app.store.accounts()
    stage.do("delete_calendar", account=ME, calendar=account.own_calendar)
    stage.app.close()
    stage.environ = stage.environ | {"FOLLOWUP_HOME": str(home)}
    stage.app = stage.start()
    stage.world.advance(600)
    stage.connect()


@pytest.mark.spec("L6", "F19")
def test_an_empty_list_of_drafts_is_no_witness_that_there_are_none(stage: Stage, tmp_path: Path) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:40")
    before = [one["id"] for one in stage.drafts()]
    lose_everything(stage, tmp_path / "new computer")
    stage.do("add_fault", match="gmail.users.drafts.list", times=1, kind="empty_list")

    errors = []
    for _ in range(4):
        errors.append(stage.app.sync(ME, stage.now).error)
        stage.world.advance(1000)

    assert [isinstance(one, Transient) for one in errors] == [True, False, False, False]
    assert [one["id"] for one in stage.drafts()] == before


@pytest.mark.spec("L6", "F19")
def test_two_drafts_to_one_person_are_taken_over_for_their_own_rounds(stage: Stage, tmp_path: Path) -> None:
    stage.tick()
    for number, company in enumerate(("Harrow", "Brightpath")):
        stage.add_interview(
            f"2026-03-03 {14 + number}:00",
            event_id=f"agency{number}",
            title=f"Interview with {company}: Engineer",
            people=(("uwe@talentbridge.example", "Uwe Kern"),),
        )
    stage.go_to("2026-03-03 17:40")
    drafts = stage.drafts()
    assert len(drafts) == 2
    stage.do("edit_draft", account=ME, draft_id=drafts[0]["id"], text="My own words.")
    lose_everything(stage, tmp_path / "new computer")

    for _ in range(3):
        assert stage.tick().error is None
        stage.world.advance(600)

    assert [one["id"] for one in stage.drafts()] == [one["id"] for one in drafts]


@pytest.mark.spec("L6", "F19")
@pytest.mark.parametrize("edited", [False, True])
def test_with_calendar_and_computer_gone_the_drafts_themselves_are_the_witness(
    stage: Stage, tmp_path: Path, edited: bool
) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:40")
    before = [(one["id"], one["to"]) for one in stage.drafts()]
    if edited:
        stage.do("edit_draft", account=ME, draft_id=before[0][0], text="My own words.")
    lose_everything(stage, tmp_path / "new computer")

    for _ in range(3):
        stage.tick()
        stage.world.advance(300)

    assert [(one["id"], one["to"]) for one in stage.drafts()] == before
    assert all(row.touched for row in stage.artefacts(ArtefactKind.DRAFT))


@pytest.mark.spec("L6", "B6")
@pytest.mark.parametrize("edited", [False, True])
def test_a_draft_that_nobody_touched_is_ours_again_after_the_ledger_was_lost(
    stage: Stage, edited: bool
) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:40")
    draft = stage.drafts()[0]
    if edited:
        stage.do("edit_draft", account=ME, draft_id=draft["id"], text="My own words.")
        stage.tick()
    stage.lose_ledger()
    stage.tick()

    notes = next(one for one in stage.reminders() if one["summary"].startswith("Notes"))
    typed = f"{notes['description']}\nDana: their move to one queue"
    stage.do("describe_event", account=ME, event_id=notes["id"], description=typed, calendar="own")
    stage.world.advance(600)
    stage.tick()
    stage.tick()

    (after,) = stage.drafts()
    assert ("one queue" in after["subject"] + after["text"]) is not edited


@pytest.mark.spec("L6", "reliability A18")
@pytest.mark.parametrize("discarded", [False, True])
def test_a_claimed_draft_that_is_not_found_once_is_looked_for_again(stage: Stage, discarded: bool) -> None:
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:40", every=timedelta(hours=2))
    if discarded:
        stage.do("discard_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.lose_ledger()
    stage.do("add_fault", match="gmail.users.drafts.get", times=1, kind="error", code=404)

    stage.go_to("2026-03-03 17:10", every=timedelta(minutes=6))

    (row,) = stage.artefacts(ArtefactKind.DRAFT)
    assert row.state is (ArtefactState.GONE if discarded else ArtefactState.LIVE)
    assert len(stage.drafts()) == (not discarded)
    assert stage.app.store.bad_items(ME) == ()


@pytest.mark.spec("L6", "H1")
def test_a_refusal_from_the_companys_own_address_is_found_again(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:40")
    stage.do(
        "deliver",
        account=ME,
        sender="Tidewell Careers <careers@tidewell.example>",
        subject="Your application at Tidewell",
        text="Thank you for your time. Unfortunately we have decided to move forward with another candidate.",
    )
    stage.tick()
    before = [one.summary for one in stage.app.store.processes(ME)]
    stage.lose_ledger()
    stage.tick()
    stage.tick()
    assert [one.summary for one in stage.app.store.processes(ME)] == before


@pytest.mark.spec("D1", "L6")
def test_thanks_that_we_took_away_when_the_interview_moved_are_written_again(stage: Stage) -> None:
    """The claim says so; else a new ledger would take them for deleted by the user."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 17:30", timedelta(hours=3))
    stage.do("move_event", account=ME, event_id="interview1", seconds=3 * 86_400)
    stage.go_to("2026-03-05 12:00", timedelta(hours=12))
    assert stage.drafts() == []

    stage.lose_ledger()
    stage.go_to("2026-03-06 18:00", timedelta(hours=3))

    assert len(stage.drafts()) == len(PANEL)


@pytest.mark.spec("L6", "reliability D5")
@pytest.mark.parametrize("shown", ["whole", "id", 404])
def test_claims_in_a_reminder_that_the_user_deleted_still_count(stage: Stage, shown: object) -> None:
    """Where Google keeps nothing of it, the drafts are looked for in Gmail and none is written meanwhile."""
    stage.do("set_variants", calendar={"get_cancelled": shown})
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 17:30", timedelta(hours=3))
    send = next(one for one in stage.reminders() if one["summary"].startswith("Send"))
    stage.do("delete_event", account=ME, event_id=send["id"], calendar="own")
    stage.go_to("2026-03-04 12:00", timedelta(hours=6))
    before = sorted(one["id"] for one in stage.drafts())

    stage.lose_ledger()
    stage.go_to("2026-03-04 18:00", timedelta(hours=1))

    assert sorted(one["id"] for one in stage.drafts()) == before
    live = [row for row in stage.artefacts(ArtefactKind.DRAFT) if row.state is ArtefactState.LIVE]
    assert sorted(row.remote_id for row in live) == before


@pytest.mark.spec("F1", "L6")
@pytest.mark.parametrize("edited", [False, True])
@pytest.mark.parametrize("lost", [False, True])
def test_the_follow_up_lies_in_the_conversation_of_the_thanks_all_the_same(
    stage: Stage, *, lost: bool, edited: bool
) -> None:
    """Gmail's page drops our marker from an edited draft: nothing tells then that the mail was ours."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:40")
    (draft,) = stage.drafts()
    if edited:
        stage.do("edit_draft", account=ME, draft_id=draft["id"], text="Dear Dana, thank you.")
        stage.tick()
    sent = stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.tick()
    if lost:
        stage.world.advance(3600)
        stage.lose_ledger()

    stage.go_to("2026-03-11 12:00", every=timedelta(hours=4))

    (follow_up,) = stage.drafts()
    assert follow_up["subject"] == f"Re: {draft['subject']}"
    assert follow_up["thread"] == sent["threadId"]
    thanks = [row for row in stage.artefacts(ArtefactKind.DRAFT) if row.key.step is Step.THANK_YOU]
    assert [row.state for row in thanks] == ([] if lost and edited else [ArtefactState.DONE])


@pytest.mark.spec("F1", "F6")
def test_the_follow_up_lies_in_the_conversation_of_thanks_that_were_written_by_hand(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    for time, subject in (("16:10", "Thank you, Dana"), ("18:00", "My travel expenses")):
        stage.world.set_time(at(f"2026-03-03 {time}"))
        write_by_hand(stage, PANEL[0], "Dear Dana,", subject)
        stage.tick()

    stage.go_to("2026-03-11 12:00", every=timedelta(hours=4))

    assert [one["subject"] for one in stage.drafts()] == ["Re: Thank you, Dana"]


@pytest.mark.spec("L6", "f.2", "H12")
@pytest.mark.parametrize("line", ["#withdraw", "#notinterview", "#nochase"])
@pytest.mark.parametrize("place", ["below", "above"])
def test_what_the_user_wrote_into_an_invitation_still_counts(stage: Stage, line: str, place: str) -> None:
    """And what the organiser wrote does not: the reminders know what stood there first."""
    invitation = "Your interview with Tidewell.\n\n#accepted\nJoin by video."
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1], description=invitation)
    stage.go_to("2026-03-03 16:40")
    text = f"{invitation}\n{line}" if place == "below" else f"{line}\n{invitation}"
    stage.do("describe_event", account=ME, event_id="interview1", description=text)
    stage.go_to("2026-03-03 18:00")
    drafts, reminders = seen(stage)
    before = [one.summary for one in stage.app.store.processes(ME)]

    stage.lose_ledger()
    for _ in range(3):
        stage.tick()
        stage.world.advance(300)

    assert [one.summary for one in stage.app.store.processes(ME)] == before
    assert seen(stage) == (drafts, reminders)


@pytest.mark.spec("f.2", "L6")
def test_an_entry_that_cannot_be_judged_again_does_not_stop_the_reminders(
    panel: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise ValueError

    shell = panel.app.shell(ME)
    (session,) = shell.store.sessions(ME)
    monkeypatch.setattr(judging, "recognise", fail)

    single_entries.read_again(shell, session, panel.now)

    assert [(bad.id, bad.reason) for _, bad in shell.store.bad_items(ME)] == [
        (session.event.id, "could not be read: ValueError")
    ]


@pytest.mark.spec("L6", "A19")
def test_a_round_is_known_as_long_as_any_of_its_reminders_was_there(stage: Stage) -> None:
    """The notes event is deleted and the other reminder has not rung: that it was made tells it."""
    stage.tick()
    stage.add_interview("2026-03-06 13:00")
    stage.go_to("2026-03-06 23:00", every=timedelta(hours=2))
    for reminder in stage.reminders():
        if "otes" in reminder["summary"]:
            stage.do("delete_event", account=ME, event_id=reminder["id"], calendar="own")
    stage.world.set_time(at("2026-03-09 23:00"))
    stage.tick()
    before = seen(stage), sorted(one["id"] for one in stage.drafts())
    stage.lose_ledger()

    for _ in range(3):
        stage.tick()
        stage.world.advance(300)

    assert (seen(stage), sorted(one["id"] for one in stage.drafts())) == before
    rows = stage.artefacts(ArtefactKind.DRAFT)
    assert [row.state for row in rows] == [ArtefactState.LIVE] * 3


@pytest.mark.spec("L6", "reliability A18", "reliability A20")
def test_that_a_reminder_is_neither_listed_nor_found_once_does_not_mean_that_the_user_deleted_it(
    stage: Stage,
) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 17:30", timedelta(hours=3))
    before = seen(stage)
    stage.lose_ledger()
    stage.do("add_fault", match="calendar.events.list", kind="empty_list", nth=[2])
    stage.do("add_fault", match="calendar.events.get", kind="error", code=404, reason="notFound", nth=[1])

    stage.go_to("2026-03-03 18:30", timedelta(minutes=5))

    assert seen(stage) == before
    assert {row.state for row in stage.artefacts(ArtefactKind.REMINDER)} == {ArtefactState.LIVE}
    assert not any("deleted" in line.what for line in stage.app.store.journal(ME))

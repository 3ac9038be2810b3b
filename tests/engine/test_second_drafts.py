"""Two drafts with one mark: a proxy repeated the request, or Gmail applied it after it was given up (A8)."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from followup.domain.steps import ArtefactKind
from followup.engine.account.health import doubles
from followup.engine.account.removal import remove
from followup.engine.records import Artefact, ArtefactState
from tests.engine.candidacies import HARROW, TIDEWELL
from tests.engine.test_two_computers import beside
from tests.stage import ME, Stage, at

CREATE = "gmail.users.drafts.create"
SOON = timedelta(minutes=5)


@pytest.fixture
def over(stage: Stage) -> Stage:
    """One person at Tidewell on 3 March, 10:00 to 11:00 in New York; the draft is about to be made."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(TIDEWELL,))
    stage.go_to("2026-03-03 16:20")
    return stage


def made_twice(stage: Stage, until: str = "2026-03-03 16:30", kind: str = "twice", **how: Any) -> None:
    stage.do("add_fault", match=CREATE, kind=kind, times=1, **how)
    stage.world.set_time(at("2026-03-03 16:30"))
    stage.app.sync(ME, stage.now)
    if stage.now < at(until):
        stage.go_to(until, SOON)


def ours(stage: Stage) -> Artefact:
    (row,) = stage.artefacts(ArtefactKind.DRAFT)
    return row


def told(stage: Stage) -> list[str]:
    """What the user is asked to decide."""
    return [item.reason for _, item in stage.app.store.bad_items(ME)]


def noted(stage: Stage, words: str) -> int:
    return sum(words in entry.what for entry in stage.app.store.journal(ME))


def deleted(stage: Stage) -> int:
    return sum(entry.method == "gmail.users.drafts.delete" for entry in stage.world.journal.entries)


@pytest.mark.spec("reliability A8", "reliability I1")
@pytest.mark.parametrize("apart", [1, -1], ids=["the answer named the younger", "the answer named the older"])
def test_of_two_drafts_that_a_repeated_request_made_the_older_is_left(over: Stage, apart: int) -> None:
    """Whichever the answer named, so that two computers never delete both."""
    made_twice(over)
    known = ours(over)
    box = over.world.mailbox_of(ME)
    box.store.redate(box.message(known.message_id), over.now + timedelta(seconds=apart))

    over.go_to("2026-03-03 16:40", SOON)

    (draft,) = over.drafts()
    assert (ours(over).remote_id, ours(over).touched) == (draft["id"], False)
    assert (draft["id"] == known.remote_id) is (apart < 0)
    assert told(over) == []
    assert noted(over, "made twice") == 1
    over.lose_ledger()
    over.go_to("2026-03-03 18:00")
    assert (ours(over).state, ours(over).remote_id) == (ArtefactState.LIVE, draft["id"])
    assert over.drafts() == [draft]


@pytest.mark.spec("reliability A8", "L4", "reliability M2")
@pytest.mark.parametrize("first", [0, 1])
def test_two_computers_that_know_one_each_leave_one(over: Stage, tmp_path: Path, first: int) -> None:
    """As when both made it while they were led to two reminder calendars."""
    second = beside(over, tmp_path / "second")
    second.tick()
    made_twice(over)
    second.tick()
    other = next(one for one in over.drafts() if one["id"] != ours(over).remote_id)
    there = replace(ours(over), remote_id=other["id"], message_id=other["message"], thread_id=other["thread"])
    second.app.store.save_artefact(ME, there)

    for _ in range(3):
        over.world.advance(300)
        for each in (over, second)[:: 1 if first else -1]:
            each.tick()

    (draft,) = over.drafts()
    assert draft["id"] in {ours(each).remote_id for each in (over, second)}


@pytest.mark.spec("reliability A8", "reliability A7")
def test_a_request_that_was_applied_after_it_was_given_up_leaves_one_draft(over: Stage) -> None:
    made_twice(over, "2026-03-03 17:25", kind="late", seconds=3600)
    (kept,) = over.drafts()

    over.go_to("2026-03-03 17:31", timedelta(minutes=6))
    over.go_to("2026-03-03 18:00", SOON)

    assert over.drafts() == [kept]
    assert ours(over).remote_id == kept["id"]


@pytest.mark.spec("reliability A8")
def test_what_is_applied_before_it_is_tried_again_is_taken_instead(over: Stage) -> None:
    over.do("add_fault", match=CREATE, nth=[2], kind="error", code=429, reason="rateLimitExceeded")
    made_twice(over, "2026-03-03 16:30", kind="late", seconds=19 * 60)
    for minute in (46, 48, 50, 52, 59):
        over.world.set_time(at(f"2026-03-03 16:{minute}"))
        over.app.sync(ME, over.now)

    (draft,) = over.drafts()
    assert (ours(over).state, ours(over).remote_id) == (ArtefactState.LIVE, draft["id"])
    tried = [entry for entry in over.world.journal.entries if entry.method == CREATE]
    assert [entry.status for entry in tried] == [0, 429]


@pytest.mark.spec("reliability A8", "reliability U4")
@pytest.mark.parametrize("edited", ["the one we know", "the other one"])
def test_where_the_user_has_edited_one_both_stay_and_he_is_told_once(over: Stage, edited: str) -> None:
    over.do("set_variants", mail={"ui_edit_strips_headers": False})
    made_twice(over)
    known = ours(over).remote_id
    theirs = next(one["id"] for one in over.drafts() if (one["id"] == known) == (edited == "the one we know"))
    over.do("edit_draft", account=ME, draft_id=theirs, text="My own words.")

    over.go_to("2026-03-03 17:00", SOON)

    assert len(over.drafts()) == 2
    assert deleted(over) == 0
    (reason,) = told(over)
    assert reason.startswith("“Thank-you to Dana Ruiz” lies in Gmail twice")
    assert noted(over, "lies in Gmail twice") == 1
    assert not doubles(over.app.store.bad_items(ME)).ok
    over.do("discard_draft", account=ME, draft_id=next(d["id"] for d in over.drafts() if d["id"] != theirs))
    over.go_to("2026-03-05 17:00", timedelta(hours=12))
    assert told(over) == []
    assert len(over.drafts()) == 1


@pytest.mark.spec("reliability A8", "reliability U6")
@pytest.mark.parametrize("sent", [0, 1])
def test_the_second_of_a_draft_that_was_sent_does_not_lie_there_to_be_sent_again(
    over: Stage, sent: int
) -> None:
    made_twice(over)
    over.do("send_draft", account=ME, draft_id=over.drafts()[sent]["id"])

    over.go_to("2026-03-03 18:00")

    assert over.drafts() == []
    messages = over.do("snapshot", account=ME)["mailbox"]["messages"]
    assert [one["labels"] for one in messages] == [["SENT"]]


@pytest.mark.spec("reliability A8", "reliability I6", "F5")
def test_a_draft_that_the_user_brings_back_is_his(over: Stage) -> None:
    """Of a draft that is gone nobody can say whether what lies there is the late one, or was fetched back."""
    made_twice(over, "2026-03-03 17:00", kind="late", seconds=3600)
    over.do("discard_draft", account=ME, draft_id=over.drafts()[0]["id"])

    over.go_to("2026-03-03 18:00", SOON)

    assert len(over.drafts()) == 1
    assert deleted(over) == 0
    assert ours(over).state is ArtefactState.GONE
    assert told(over) == []


@pytest.mark.spec("reliability A8", "reliability A16")
def test_a_second_draft_is_found_where_history_was_lost(over: Stage) -> None:
    made_twice(over)
    over.do("expire_history", account=ME)

    over.go_to("2026-03-03 16:40", SOON)

    assert [one["id"] for one in over.drafts()] == [ours(over).remote_id]


@pytest.mark.spec("reliability A8", "reliability D5")
@pytest.mark.parametrize("how", ["history is silent about drafts", "the ledger is lost"])
def test_what_no_history_told_is_found_when_the_drafts_are_counted(over: Stage, how: str) -> None:
    over.do("set_variants", mail={"history_tells_drafts": how != "history is silent about drafts"})
    made_twice(over)
    if how == "the ledger is lost":
        over.lose_ledger()
    over.go_to("2026-03-03 18:00", SOON)
    assert len(over.drafts()) == 2

    over.go_to("2026-03-04 20:00", timedelta(hours=12))

    assert [one["id"] for one in over.drafts()] == [ours(over).remote_id]


@pytest.mark.spec("reliability A8", "L7")
def test_who_takes_everything_away_takes_both(over: Stage) -> None:
    made_twice(over)
    account = over.app.store.account(ME)
    assert account is not None

    remove(over.app.shell(ME), account, over.now, keep_changed=False)

    assert over.drafts() == []


@pytest.mark.spec("reliability A8")
def test_drafts_of_the_users_own_are_read_once_not_every_day(over: Stage) -> None:
    over.go_to("2026-03-03 16:40")
    box = over.world.mailbox_of(ME)
    for number in range(3):
        box.create_draft(base64.urlsafe_b64encode(f"Subject: {number}\r\n\r\nHello".encode()).decode())
    over.tick()
    read = [entry.method for entry in over.world.journal.entries].count("gmail.users.messages.get")

    over.go_to("2026-03-06 12:00", timedelta(hours=12))

    again = [entry.method for entry in over.world.journal.entries].count("gmail.users.messages.get")
    assert again == read


@pytest.mark.spec("reliability A8", "reliability A5")
def test_a_repeated_request_without_an_answer_leaves_one_draft(over: Stage) -> None:
    made_twice(over)
    unsettled = replace(ours(over), state=ArtefactState.INTENT, remote_id="", message_id="", thread_id="")
    over.app.store.save_artefact(ME, unsettled)

    over.go_to("2026-03-03 17:00", SOON)

    (draft,) = over.drafts()
    assert (ours(over).state, ours(over).remote_id) == (ArtefactState.LIVE, draft["id"])


@pytest.mark.spec("reliability A8", "reliability L1")
def test_the_deleted_one_is_not_taken_for_another_draft_that_vanished(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:20")
    stage.do("add_fault", match=CREATE, nth=[2], kind="timeout")
    made_twice(stage, "2026-03-03 17:30")

    assert len(stage.drafts()) == 3
    assert {row.state for row in stage.artefacts(ArtefactKind.DRAFT)} == {ArtefactState.LIVE}


@pytest.mark.spec("reliability A8")
@pytest.mark.parametrize("applied", [True, False])
def test_a_deletion_without_an_answer_is_cleared_up(over: Stage, applied: bool) -> None:
    made_twice(over)
    over.do("add_fault", match="gmail.users.drafts.delete", times=1, kind="timeout", applied=applied)
    for minute in (35, 40, 50):
        over.world.set_time(at(f"2026-03-03 16:{minute}"))
        over.app.sync(ME, over.now)

    assert [one["id"] for one in over.drafts()] == [ours(over).remote_id]
    assert ours(over).state is ArtefactState.LIVE
    assert told(over) == []


@pytest.mark.spec("reliability A8")
def test_a_rehearsal_deletes_nothing(over: Stage) -> None:
    made_twice(over)
    over.world.advance(300)

    over.app.sync(ME, over.now, dry_run=True)

    assert len(over.drafts()) == 2
    assert told(over) == []


@pytest.mark.spec("reliability P6", "reliability L1")
@pytest.mark.parametrize("noticed", [False, True])
def test_a_draft_that_google_refuses_to_show_holds_up_nothing_else(over: Stage, noticed: bool) -> None:
    """Whether it came in just now, or was noticed as a second one before."""
    if noticed:
        made_twice(over, "2026-03-03 16:30")
        over.do("edit_draft", account=ME, draft_id=over.drafts()[0]["id"], text="My own words.")
    else:
        over.do("write_draft", account=ME, to="aunt@home.example", subject="Sunday", text="Dear aunt,")
    over.do(
        "add_fault", match="gmail.users.messages.get", kind="error", code=400, reason="failedPrecondition"
    )
    over.add_interview("2026-03-03 15:00", people=(HARROW,), event_id="other", title="Interview with Harrow")

    over.go_to("2026-03-04 18:00", timedelta(hours=2))

    assert any("Harrow" in one["summary"] for one in over.reminders())
    assert over.app.store.account(ME).failures == 0  # type: ignore[union-attr]

"""A draft whose request got no answer: found again, or tried again on proof, never made twice (design 3)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from followup.domain.steps import ArtefactKind
from followup.engine.records import Artefact, ArtefactState
from tests.engine.candidacies import TIDEWELL
from tests.stage import ME, PANEL, Stage, at

CREATE = "gmail.users.drafts.create"
HISTORY = "gmail.users.history.list"
BEGUN = at("2026-03-03 16:30")
MINUTES = (16, 19, 25, 60)
"""After the attempt: not before fifteen, and what is not there is looked for twice."""


@pytest.fixture
def over(stage: Stage) -> Stage:
    """One person at Tidewell on 3 March, 10:00 to 11:00 in New York; the draft is about to be made."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(TIDEWELL,))
    stage.go_to("2026-03-03 16:20")
    return stage


def lose(stage: Stage, **fault: Any) -> None:
    """Gmail makes the draft, and its answer never comes."""
    stage.do("add_fault", match=CREATE, times=1, **({"kind": "timeout", "applied": True} | fault))
    stage.world.set_time(BEGUN)
    stage.app.sync(ME, stage.now)
    stage.world.advance(60)


def look(stage: Stage, *minutes: int) -> None:
    for minute in minutes or MINUTES:
        stage.world.set_time(BEGUN + timedelta(minutes=minute))
        stage.tick()


def ours(stage: Stage) -> Artefact:
    (row,) = stage.artefacts(ArtefactKind.DRAFT)
    return row


def lost_draft(stage: Stage) -> str:
    return str(stage.drafts()[0]["id"])


def created(stage: Stage) -> int:
    """How many drafts were asked for."""
    return sum(entry.method == CREATE for entry in stage.world.journal.entries)


# --- absence that is none ---------------------------------------------------------------------------


@pytest.mark.spec("reliability A10", "reliability I1")
def test_a_falsely_empty_history_does_not_prove_that_a_draft_was_never_made(over: Stage) -> None:
    lose(over)
    over.do("discard_draft", account=ME, draft_id=lost_draft(over))
    over.do("add_fault", match=HISTORY, kind="empty_list")

    look(over)

    assert created(over) == 1
    assert ours(over).state is ArtefactState.INTENT


@pytest.mark.spec("reliability A10", "reliability L1")
def test_what_a_falsely_empty_history_hid_is_found_among_the_drafts(over: Stage) -> None:
    lose(over)
    over.do("add_fault", match=HISTORY, kind="empty_list")

    look(over, 16)

    assert (ours(over).state, ours(over).remote_id) == (ArtefactState.LIVE, lost_draft(over))


@pytest.mark.spec("reliability A5", "reliability A16", "google_api 4.1")
@pytest.mark.parametrize("history", ["tells of no drafts", "expired"])
@pytest.mark.parametrize("sent", [False, True])
def test_what_history_does_not_tell_is_found_among_drafts_and_sent_mail(
    over: Stage, history: str, *, sent: bool
) -> None:
    if history != "expired":
        over.do("set_variants", mail={"history_tells_drafts": False})
    lose(over)
    if sent:
        over.do("send_draft", account=ME, draft_id=lost_draft(over))
    if history == "expired":
        over.do("expire_history", account=ME)

    look(over)

    assert created(over) == 1
    assert ours(over).state is (ArtefactState.DONE if sent else ArtefactState.LIVE)


@pytest.mark.spec("reliability A5", "reliability L1")
def test_one_that_was_never_made_is_tried_again_although_other_mails_are_written(over: Stage) -> None:
    lose(over, applied=False)
    for number in range(10):
        over.begin_a_mail(f"friend{number}@home.example")
    over.do("send_by_hand", account=ME, to="aunt@home.example", subject="Sunday", text="See you then.")

    look(over)

    assert created(over) == 2
    assert ours(over).state is ArtefactState.LIVE


@pytest.mark.spec("reliability A10", "reliability L1")
def test_a_history_that_is_believed_again_proves_that_nothing_was_made(over: Stage) -> None:
    lose(over, applied=False)
    over.do("deliver", account=ME, sender="x@news.example", subject="News", text="x", labels=["CHAT"])
    over.do("add_fault", match=HISTORY, kind="empty_list")
    look(over, 16, 19, 22)
    assert created(over) == 1

    over.do("clear_faults")
    look(over, 25, 28)

    assert created(over) == 2


@pytest.mark.spec("reliability A5", "L4")
def test_what_goes_to_somebody_else_who_is_looked_for_is_not_in_doubt(stage: Stage) -> None:
    """The third of three was not made; a new ledger knows the second, edited since, by its claim only."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:20")
    stage.do("add_fault", match=CREATE, nth=[3], kind="timeout")
    stage.world.set_time(BEGUN)
    stage.app.sync(ME, stage.now)
    (second,) = (draft["id"] for draft in stage.drafts() if PANEL[1][0] in draft["to"])
    stage.do("edit_draft", account=ME, draft_id=second, text="Mine.")
    stage.lose_ledger()

    look(stage, 1, 17, 20, 67, 70, 75)

    assert created(stage) == 4
    rows = stage.artefacts(ArtefactKind.DRAFT)
    assert {row.state for row in rows} == {ArtefactState.LIVE}
    assert [row.touched for row in rows if row.person == PANEL[1][0]] == [True]


@pytest.mark.spec("reliability A5", "reliability L1")
def test_a_mail_by_hand_to_another_interviewer_is_written_to_that_one(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:20")
    stage.do("add_fault", match=CREATE, nth=[3], kind="timeout")
    stage.world.set_time(BEGUN)
    stage.app.sync(ME, stage.now)
    stage.do("send_by_hand", account=ME, to=PANEL[1][0], subject="Thanks", text="Thank you!")

    look(stage)

    assert created(stage) == 4


# --- what the user did to it ------------------------------------------------------------------------

OTHERS = {
    "a copy to somebody": {"cc": "x@elsewhere.example"},
    "a colleague instead": {"to": PANEL[1][0]},
    "nobody": {"to": ""},
    "somebody unknown": {"to": "hr@elsewhere.example"},
}


@pytest.mark.spec("reliability A5", "reliability U4")
@pytest.mark.parametrize("change", OTHERS)
def test_one_that_the_user_addressed_to_others_is_asked_about_and_not_made_again(
    over: Stage, change: str
) -> None:
    lose(over)
    over.do("edit_draft", account=ME, draft_id=lost_draft(over), text="Mine.", **OTHERS[change])

    look(over)

    assert created(over) == 1
    assert ours(over).state is ArtefactState.ATTENTION
    assert "may be this one" in ours(over).note


@pytest.mark.spec("reliability A5", "reliability U4")
def test_words_of_ours_under_another_subject_to_somebody_unknown_may_be_the_lost_one(over: Stage) -> None:
    lose(over)
    change = {"to": "hr@elsewhere.example", "subject": "My visit"}
    over.do("edit_draft", account=ME, draft_id=lost_draft(over), **change)

    look(over)

    assert created(over) == 1
    assert ours(over).state is ArtefactState.ATTENTION


@pytest.mark.spec("reliability A5")
@pytest.mark.parametrize("to", [f"{TIDEWELL[0]}, x@elsewhere.example", "jobs@tidewell.example"])
def test_a_mail_by_hand_to_the_person_or_the_company_may_be_the_lost_one(over: Stage, to: str) -> None:
    lose(over, applied=False)
    over.begin_a_mail(to)

    look(over)

    assert created(over) == 1
    assert ours(over).state is ArtefactState.ATTENTION


@pytest.mark.spec("reliability A5", "reliability A16", "reliability L2")
def test_what_no_look_can_prove_any_more_is_asked_about_the_same_day(over: Stage) -> None:
    lose(over, applied=False)
    over.do("expire_history", account=ME)

    look(over, 20, 100, 170)
    assert ours(over).state is ArtefactState.INTENT
    look(over, 190)

    assert created(over) == 1
    assert ours(over).state is ArtefactState.ATTENTION


@pytest.mark.spec("reliability A5", "reliability N5")
@pytest.mark.parametrize("history", ["known", "expired"])
def test_one_that_was_edited_at_once_is_found_by_a_clock_that_is_ahead(over: Stage, history: str) -> None:
    ahead = timedelta(minutes=3)
    over.do("add_fault", match=CREATE, times=1, kind="timeout", applied=True)
    over.world.set_time(BEGUN)
    over.app.sync(ME, BEGUN + ahead)
    over.do("edit_draft", account=ME, draft_id=lost_draft(over), text="Mine.")
    if history == "expired":
        over.do("expire_history", account=ME)

    for minute in MINUTES:
        over.world.set_time(BEGUN + timedelta(minutes=minute))
        over.app.sync(ME, over.now + ahead)

    assert created(over) == 1
    assert (ours(over).state, ours(over).touched) == (ArtefactState.LIVE, True)


@pytest.mark.spec("reliability A5", "reliability I6")
def test_one_that_was_thrown_into_the_bin_does_not_come_back(over: Stage) -> None:
    over.do("set_variants", mail={"discard": "trash"})
    lose(over)
    over.do("discard_draft", account=ME, draft_id=lost_draft(over))

    look(over)

    assert created(over) == 1
    assert ours(over).state is ArtefactState.GONE


@pytest.mark.spec("reliability A5", "F5")
def test_one_that_was_scheduled_is_not_made_again(over: Stage) -> None:
    lose(over)
    tomorrow = (BEGUN + timedelta(days=1)).isoformat()
    over.do("schedule_draft", account=ME, draft_id=lost_draft(over), at=tomorrow)

    look(over)

    assert (created(over), ours(over).state) == (1, ArtefactState.GONE)


@pytest.mark.spec("reliability A5", "reliability U4", "reliability I5")
@pytest.mark.parametrize("edited", [False, True])
def test_one_that_was_edited_is_the_users_even_where_its_headers_stay(over: Stage, *, edited: bool) -> None:
    over.do("set_variants", mail={"ui_edit_strips_headers": False})
    lose(over)
    if edited:
        over.do("edit_draft", account=ME, draft_id=lost_draft(over), text="My own words.")

    look(over)

    assert (ours(over).state, ours(over).touched) == (ArtefactState.LIVE, edited)


# --- an answer that is not Google's -----------------------------------------------------------------


@pytest.mark.spec("reliability A9", "reliability I1")
@pytest.mark.parametrize("code", [400, 401, 403, 404, 429])
def test_a_refusal_that_is_not_in_googles_words_may_hide_a_draft(over: Stage, code: int) -> None:
    lose(over, kind="html", code=code)

    look(over)

    assert created(over) == 1
    assert ours(over).state is ArtefactState.LIVE


@pytest.mark.spec("reliability L1", "reliability A18")
def test_looks_that_could_tell_nothing_are_made_again_soon(over: Stage) -> None:
    lose(over, applied=False)
    over.begin_a_mail("sam@elsewhere.example")
    over.do("add_fault", match=HISTORY, kind="empty_list")
    look(over)

    wake = over.app.store.next_wake(ME)

    assert ours(over).state is ArtefactState.INTENT
    assert wake is not None
    assert wake - over.now <= timedelta(minutes=15)

"""A draft that the user begins himself: ours to the same person is not put beside it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.steps import ArtefactKind, Step
from followup.engine.drafts.by_hand import HELD
from followup.engine.records import ArtefactState
from tests.engine.candidacies import reminder
from tests.stage import ME, PANEL, Stage, at

SOON = timedelta(minutes=5)
DANA, PRIYA = PANEL[0], PANEL[1]
PERSON = f"{DANA[1]} <{DANA[0]}>"


def begin(stage: Stage, to: str, **more: str) -> str:
    made = stage.do("write_draft", account=ME, to=to, subject="Thanks", text="Dear Dana,", **more)
    return str(made["draftId"])


def addressees(stage: Stage) -> list[str]:
    return sorted(str(draft["to"]) for draft in stage.drafts())


@pytest.fixture
def pair(stage: Stage) -> Stage:
    """An interview with Dana and Priya is over; ten minutes until their thank-yous are due."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:2])
    stage.go_to("2026-03-03 16:20")
    return stage


@pytest.mark.spec("F6", "L6")
@pytest.mark.parametrize(
    ("to", "cc"), [(DANA[0], ""), (PERSON, "boss@home.example"), ("boss@home.example", DANA[0])]
)
def test_a_draft_begun_by_hand_keeps_ours_away_and_the_user_is_told(pair: Stage, to: str, cc: str) -> None:
    begin(pair, to, cc=cc)

    pair.go_to("2026-03-03 17:00", every=SOON)

    assert addressees(pair) == sorted([to, f"{PRIYA[1]} <{PRIYA[0]}>"])
    held = [row for row in pair.artefacts(ArtefactKind.DRAFT) if row.state is ArtefactState.ATTENTION]
    assert [row.note for row in held] == [HELD]
    told = str(reminder(pair, Step.SEND_THANKS)["description"])
    assert f"No draft could be made. {DANA[1]}: {HELD}" in told


@pytest.mark.spec("F6")
def test_a_draft_begun_to_somebody_whom_nobody_knew_yet_counts_as_well(stage: Stage) -> None:
    stage.tick()
    begin(stage, DANA[0])
    stage.tick()
    stage.world.advance(SOON.total_seconds())
    stage.add_interview("2026-03-02 14:00", people=PANEL[:2])

    stage.go_to("2026-03-02 16:40", every=timedelta(minutes=20))

    assert addressees(stage) == sorted([DANA[0], f"{PRIYA[1]} <{PRIYA[0]}>"])


@pytest.mark.spec("F6")
@pytest.mark.parametrize("spurious", [False, True])
def test_ours_is_made_when_the_draft_by_hand_is_deleted(pair: Stage, *, spurious: bool) -> None:
    mine = begin(pair, DANA[0])
    pair.go_to("2026-03-03 16:40", every=SOON)
    if spurious:
        pair.do("add_fault", match="gmail.users.messages.get", times=1, kind="error", code=404)
        pair.app.store.mark_dirty(ME, [pair.app.store.processes(ME)[0].id])
        pair.tick()
        assert len(pair.drafts()) == 2
    pair.do("discard_draft", account=ME, draft_id=mine)

    pair.world.advance(SOON.total_seconds())
    pair.tick()

    assert addressees(pair) == [PERSON, f"{PRIYA[1]} <{PRIYA[0]}>"]


@pytest.mark.spec("F6")
@pytest.mark.parametrize("ui_send", ["new_id", "same_id"])
def test_the_step_is_done_when_the_draft_by_hand_is_sent(pair: Stage, ui_send: str) -> None:
    pair.do("set_variants", mail={"ui_send": ui_send})
    mine = begin(pair, DANA[0])
    pair.go_to("2026-03-03 16:40", every=SOON)
    pair.do("send_draft", account=ME, draft_id=mine)

    pair.go_to("2026-03-03 18:00", every=SOON)

    assert addressees(pair) == [f"{PRIYA[1]} <{PRIYA[0]}>"]
    states = {row.person or row.title: row.state for row in pair.artefacts(ArtefactKind.DRAFT)}
    assert ArtefactState.ATTENTION not in states.values()


@pytest.mark.spec("F6")
def test_a_draft_of_another_day_or_to_somebody_else_holds_nothing_back(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.world.set_time(at("2026-03-02 18:00"))
    begin(stage, DANA[0])
    stage.tick()
    stage.world.set_time(at("2026-03-03 16:10"))
    begin(stage, PRIYA[0])

    stage.go_to("2026-03-03 16:40", every=SOON)

    assert PERSON in addressees(stage)


@pytest.mark.spec("reliability I3")
def test_a_draft_that_is_begun_at_the_last_moment_is_read_first(pair: Stage) -> None:
    pair.do("add_fault", match="calendar.events.get", times=1, kind="slow", seconds=10)
    pair.world.later(5, lambda: (begin(pair, DANA[0]), None)[1])
    pair.world.set_time(at("2026-03-03 16:30"))

    for _ in range(3):
        pair.tick()
        pair.world.advance(SOON.total_seconds())

    assert addressees(pair) == sorted([DANA[0], f"{PRIYA[1]} <{PRIYA[0]}>"])


@pytest.mark.spec("F6", "L6")
def test_one_that_was_begun_before_this_ledger_counts_too(pair: Stage) -> None:
    begin(pair, "boss@home.example", cc=DANA[0])
    pair.lose_ledger()

    pair.go_to("2026-03-03 17:00", every=SOON)

    assert addressees(pair) == sorted(["boss@home.example", f"{PRIYA[1]} <{PRIYA[0]}>"])


@pytest.mark.spec("F6", "reliability A10", "I3")
def test_a_nudge_that_was_held_is_not_made_after_an_answer_that_history_did_not_tell(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 17:00", every=timedelta(hours=1))
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.go_to("2026-03-06 17:00", every=timedelta(hours=12))
    mine = begin(stage, DANA[0])
    stage.go_to("2026-03-11 17:00", every=timedelta(hours=12))
    stage.do("add_fault", match="gmail.users.history.list", kind="rewrite", drop=["history"])
    sent = [one for one in stage.do("snapshot", account=ME)["mailbox"]["messages"] if "SENT" in one["labels"]]
    stage.do(
        "reply", account=ME, message_id=sent[-1]["message"], text="Hi Maya, we will write on Friday. Dana"
    )
    stage.do("discard_draft", account=ME, draft_id=mine)
    stage.app.store.mark_dirty(ME, [stage.app.store.processes(ME)[0].id])

    stage.go_to("2026-03-11 17:20", every=SOON)

    assert stage.drafts() == []

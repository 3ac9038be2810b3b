"""Gmail refuses to search for mail from before an interview was known: what was thanked for already?"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from followup.engine.account.health import aside
from tests.engine.candidacies import addresses, write, write_by_hand
from tests.engine.test_recall import look_on, seen
from tests.engine.test_two_computers import beside
from tests.stage import ME, PANEL, Stage, at


@pytest.fixture
def thanked_by_hand(stage: Stage) -> Stage:
    """An interview that was entered after it, and a mail to Dana from in between; the search is refused."""
    stage.tick()
    stage.world.set_time(at("2026-03-03 16:10"))
    write_by_hand(stage, PANEL[0], "Thank you for today.")
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.world.set_time(at("2026-03-03 17:00"))
    return stage


def refuse(stage: Stage, times: int) -> None:
    refused = {"kind": "error", "code": 400, "reason": "failedPrecondition"}
    stage.do("add_fault", match="gmail.users.messages.list", times=times, **refused)


@pytest.mark.spec("A18", "F6", "reliability I10")
def test_drafts_wait_for_a_search_of_earlier_mail_that_was_refused(thanked_by_hand: Stage) -> None:
    stage = thanked_by_hand
    refuse(stage, 1)
    stage.tick()
    assert stage.drafts() == []
    told = aside(stage.app.store.bad_items(ME))
    assert "refused to search for earlier mail" in told.sentence
    assert "asked again" in told.remedy

    stage.world.advance(120)
    stage.tick()

    assert len(stage.drafts()) == 2
    assert not any(PANEL[0][0] in one for one in addresses(stage))
    assert aside(stage.app.store.bad_items(ME)).ok


@pytest.mark.spec("reliability L1", "reliability L2")
def test_a_search_that_is_refused_for_a_day_is_told_and_waited_for_no_longer(thanked_by_hand: Stage) -> None:
    stage = thanked_by_hand
    refuse(stage, 0)
    stage.go_to("2026-03-04 16:30", every=timedelta(hours=4))
    assert stage.drafts() == []

    stage.go_to("2026-03-04 21:00", every=timedelta(hours=4))

    assert len(stage.drafts()) == 3
    told = [one.what for one in stage.app.store.journal(ME) if "search for earlier mail" in one.what]
    assert len(told) == 2
    assert "no longer wait" in told[1]


@pytest.mark.spec("reliability C2")
def test_a_refusal_dated_in_the_future_by_a_wrong_clock_is_not_waited_for(thanked_by_hand: Stage) -> None:
    stage = thanked_by_hand
    refuse(stage, 0)
    stage.tick()
    ((_, item),) = stage.app.store.bad_items(ME)
    stage.app.store.take_back(ME, item.source, item.id)
    stage.app.store.set_aside(ME, item, stage.now + timedelta(days=30))

    stage.go_to("2026-03-03 18:00")

    assert len(stage.drafts()) == 3


@pytest.mark.spec("F6", "L6", "reliability I10")
@pytest.mark.parametrize("fault", ["lag", "first", "second"])
def test_who_was_thanked_by_hand_is_not_thanked_again_because_a_search_knows_nothing(
    stage: Stage, fault: str
) -> None:
    """Gmail's search lags behind what was sent just now, and any list may come empty once."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:02", every=timedelta(hours=2))
    if fault == "lag":
        stage.do("set_variants", mail={"search_lag": 3600})
    stage.world.set_time(at("2026-03-03 16:05"))
    write_by_hand(stage, PANEL[0], "Dear Dana, thank you so much.", "Thank you")
    stage.tick()
    stage.lose_ledger()
    if fault != "lag":
        nth = [1 if fault == "first" else 2]
        stage.do("add_fault", match="gmail.users.messages.list", kind="empty_list", nth=nth)

    stage.go_to("2026-03-03 18:00", every=timedelta(minutes=10))

    assert stage.drafts() == []


@pytest.mark.spec("G1", "L4", "L6", "reliability A10", "reliability I10")
@pytest.mark.parametrize("who", ["lost ledger", "second computer"])
def test_an_answer_is_not_forgotten_because_the_search_for_it_came_empty_once(
    stage: Stage, tmp_path: Path, who: str
) -> None:
    """Who was asked a question sees no nudge planned, and the reminder to answer stays."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 18:00", every=timedelta(hours=2))
    write(stage, PANEL[1], "Could you send us two references, please?")
    stage.go_to("2026-03-03 19:00")
    before = seen(stage)
    assert not any(title.startswith("Email") for title, _ in before[1])
    other = stage
    if who == "lost ledger":
        stage.lose_ledger()
    else:
        other = beside(stage, tmp_path / "second")
    stage.do("add_fault", match="gmail.users.messages.list", kind="empty_list", nth=[1])

    look_on(other, times=3)

    assert seen(stage) == before

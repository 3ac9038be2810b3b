"""A feed whose place Google forgets is read in full: twice a day at most, and never from an older place."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from followup.engine.observe import events
from tests.engine.candidacies import REFUSAL, TIDEWELL, titles, write
from tests.stage import ME, PANEL, Stage

HISTORY = "gmail.users.history.list"


@pytest.fixture
def met(stage: Stage) -> Stage:
    """Dana at Tidewell on 3 March; the reminders are there."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:40", every=timedelta(hours=3))
    return stage


def in_full(stage: Stage, calendar: str) -> int:
    """How often a calendar was read from the beginning."""
    asked = [e["params"] for e in stage.do("journal")["entries"] if e["method"] == "calendar.events.list"]
    return sum(one.get("calendarId") == calendar and "syncToken" not in one for one in asked)


def notice(stage: Stage) -> str:
    account = stage.app.store.account(ME)
    assert account is not None
    return account.notice


def looks(stage: Stage, number: int, every: timedelta) -> None:
    for _ in range(number):
        stage.do("expire_sync_tokens", account=ME)
        stage.world.advance(every.total_seconds())
        stage.app.sync(ME, stage.now)


@pytest.mark.spec("reliability A14", "reliability I14")
def test_a_calendar_whose_place_is_forgotten_at_every_look_is_read_twice_a_day_and_told_of_once(
    met: Stage,
) -> None:
    before, told = in_full(met, "primary"), len(met.app.store.journal(ME))

    looks(met, 22, timedelta(hours=1))

    assert in_full(met, "primary") - before == 2
    assert "Google Calendar forgets over and over" in notice(met)
    assert "tomorrow" in notice(met)
    assert len(met.app.store.journal(ME)) == told + 1

    looks(met, 4, timedelta(hours=1))
    met.world.advance(3600)
    met.tick()

    assert in_full(met, "primary") - before in (3, 4)
    assert notice(met) == ""


@pytest.mark.spec("reliability A14")
def test_a_place_that_is_forgotten_now_and_then_is_found_again_each_time(met: Stage) -> None:
    before = in_full(met, "primary")

    for _ in range(5):
        looks(met, 1, timedelta(hours=1))
        met.world.advance(3600)
        met.tick()

    assert in_full(met, "primary") - before == 5
    assert notice(met) == ""


@pytest.mark.spec("reliability A14")
def test_a_full_reading_that_breaks_off_is_made_again_and_not_counted(met: Stage) -> None:
    met.do("expire_sync_tokens", account=ME)
    met.do("add_fault", match="calendar.events.list", nth=[2, 4, 6], kind="error", code=500)
    for _ in range(6):
        met.world.advance(1800)
        met.app.sync(ME, met.now)

    assert notice(met) == ""


@pytest.mark.spec("reliability A14", "reliability P1")
def test_a_full_reading_in_which_the_process_dies_is_not_counted(
    met: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    for _ in range(3):
        met.do("expire_sync_tokens", account=ME)
        met.world.advance(1800)
        with monkeypatch.context() as patch:
            patch.setattr(events, "look_for_missing", dies)
            with pytest.raises(KeyboardInterrupt):
                met.app.sync(ME, met.now)
        met.restart()
    met.world.advance(1800)

    met.tick()

    assert notice(met) == ""


@pytest.mark.spec("reliability A14")
def test_a_full_reading_counts_only_if_what_it_passed_over_could_be_asked_for(met: Stage) -> None:
    met.do("expire_sync_tokens", account=ME)
    met.do("add_fault", match="calendar.events.list", nth=[2, 4, 6], kind="empty_list")
    met.do("add_fault", match="calendar.events.get", times=3, kind="error", code=500)
    for _ in range(6):
        met.world.advance(1800)
        met.app.sync(ME, met.now)

    assert in_full(met, "primary") > 2
    assert notice(met) == ""


@pytest.mark.spec("reliability A14")
def test_a_place_that_was_not_forgotten_after_all_is_gone_on_from_at_once(met: Stage) -> None:
    fault: dict[str, Any] = {"kind": "error", "code": 410, "reason": "fullSyncRequired"}
    met.do("add_fault", match="calendar.events.list", **fault)
    for _ in range(5):
        met.world.advance(1200)
        met.app.sync(ME, met.now)
    assert notice(met) != ""
    met.google.world.faults.clear()

    met.world.advance(1200)
    met.tick()

    assert notice(met) == ""


@pytest.mark.spec("reliability A16", "reliability A14")
def test_a_mailbox_whose_history_is_forgotten_at_every_look_is_read_twice_a_day(met: Stage) -> None:
    met.do("add_fault", match=HISTORY, kind="error", code=404, reason="notFound")
    before = len(met.do("journal")["entries"])
    for _ in range(8):
        met.world.advance(3600)
        met.app.sync(ME, met.now)

    asked = [e["method"] for e in met.do("journal")["entries"][before:]]
    assert asked.count("gmail.users.getProfile") == 2
    assert "Gmail forgets over and over" in notice(met)


@pytest.mark.spec("reliability A17")
def test_one_answer_from_before_our_place_moves_nothing(met: Stage) -> None:
    before = met.app.store.cursor(ME, "mail")
    write(met, TIDEWELL, REFUSAL)
    met.do("add_fault", match=HISTORY, times=1, kind="rewrite", drop=["history"], put={"historyId": "7"})

    met.tick()

    after = met.app.store.cursor(ME, "mail")
    assert before is not None
    assert after is not None
    assert after.token == before.token
    met.tick()
    assert not any(title.startswith(("Email", "Call")) for title in titles(met))


@pytest.mark.spec("reliability A17")
def test_a_mailbox_that_really_went_back_is_looked_through_again(met: Stage) -> None:
    write(met, TIDEWELL, REFUSAL)
    for method in (HISTORY, "gmail.users.getProfile"):
        met.do("add_fault", match=method, kind="rewrite", drop=["history"], put={"historyId": "7"})

    met.tick()

    cursor = met.app.store.cursor(ME, "mail")
    assert cursor is not None
    assert cursor.token == "7"
    assert not any(title.startswith(("Email", "Call")) for title in titles(met))

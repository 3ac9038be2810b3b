"""A clock that was wrong for a while: what was read and planned by it is read and planned again (C2, C3)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from followup.engine.account.clock import REMEDY, how_far_ahead
from followup.engine.ports import ClockReading
from tests.engine.test_kills import outcome
from tests.stage import ME, Stage, at

WRONG = [timedelta(days=365), timedelta(hours=7), timedelta(days=-1), timedelta(hours=-1)]


@pytest.mark.spec("reliability C2", "reliability C3")
@pytest.mark.parametrize("wrong", WRONG, ids=str)
@pytest.mark.parametrize("known", [False, True], ids=["found by it", "known before"])
def test_after_a_wrong_clock_everything_is_there_once(tmp_path: Path, wrong: timedelta, known: bool) -> None:
    ends = []
    for name, error in (("right", timedelta(0)), ("wrong", wrong)):
        stage = Stage(tmp_path / name, at("2026-03-03 12:00"))
        stage.connect()
        stage.add_interview("2026-03-03 15:00")
        if known:
            stage.tick()
        stage.world.set_time(at("2026-03-03 14:00"))
        stage.app.sync(ME, stage.now + error)
        stage.world.set_time(at("2026-03-03 14:10"))
        stage.tick()
        stage.go_to("2026-03-03 18:00", every=timedelta(hours=1))
        ends.append(outcome(stage))
        stage.app.close()

    assert ends[0] == ends[1]


# --- a clock that is wrong now ---------------------------------------------------------------------


def shifted(tmp_path: Path, wrong: timedelta) -> Stage:
    """An hour before an interview ends whose day has come; the computer's clock is `wrong`."""
    stage = Stage(tmp_path, at("2026-03-03 13:00"))
    stage.connect()
    stage.add_interview("2026-03-03 15:00")
    stage.tick()
    stage.world.set_time(at("2026-03-03 14:00"))
    stage.app.clock = lambda: stage.world.now + wrong
    return stage


def tick(stage: Stage) -> None:
    report = stage.app.sync(ME, stage.app.clock())
    assert report.error is None, report.error


@pytest.mark.spec("reliability C2")
@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (timedelta(hours=3), "3 h ahead of Google's"),
        (timedelta(minutes=-6), "6 min behind Google's"),
        (timedelta(days=365), "365 days ahead of Google's"),
    ],
    ids=str,
)
def test_nothing_is_written_while_the_clock_is_wrong_and_the_user_reads_why(
    tmp_path: Path, wrong: timedelta, words: str
) -> None:
    stage = shifted(tmp_path, wrong)
    before = stage.do("snapshot", account=ME)["calendars"]

    for _ in range(3):
        tick(stage)
        stage.world.advance(300)

    assert stage.drafts() == []
    assert stage.do("snapshot", account=ME)["calendars"] == before
    account = stage.app.store.account(ME)
    assert account is not None
    assert words in account.notice
    assert account.notice.endswith(REMEDY)
    assert account.clock_wrong
    told = [entry for entry in stage.app.store.journal(ME) if "clock" in entry.what]
    assert len(told) == 1


@pytest.mark.spec("reliability C2")
def test_what_is_told_of_a_failure_meanwhile_does_not_make_the_wrong_clock_news_again(tmp_path: Path) -> None:
    stage = shifted(tmp_path, timedelta(hours=3))
    tick(stage)
    stage.do("add_fault", match="gmail.users.history.list", kind="error", code=400, times=1)
    assert stage.app.sync(ME, stage.app.clock()).error is not None
    stage.world.advance(1200)

    tick(stage)

    assert sum("clock" in entry.what for entry in stage.app.store.journal(ME)) == 1


@pytest.mark.spec("reliability C2")
@pytest.mark.parametrize("wrong", [timedelta(minutes=5), timedelta(minutes=-5)], ids=str)
def test_a_few_minutes_are_no_trouble(tmp_path: Path, wrong: timedelta) -> None:
    stage = shifted(tmp_path, wrong)
    stage.world.set_time(at("2026-03-03 17:00"))

    tick(stage)

    assert len(stage.drafts()) == 3


@pytest.mark.spec("reliability C2")
def test_it_goes_on_by_itself_when_the_clock_is_right_again(tmp_path: Path) -> None:
    stage = shifted(tmp_path, timedelta(hours=3))
    tick(stage)
    stage.app.clock = lambda: stage.world.now

    stage.go_to("2026-03-03 17:00")

    account = stage.app.store.account(ME)
    assert account is not None
    assert (account.notice, account.clock_wrong) == ("", False)
    assert len(stage.drafts()) == 3


@pytest.mark.spec("reliability C2")
def test_a_pause_that_began_by_a_wrong_clock_ends_with_it(tmp_path: Path) -> None:
    stage = shifted(tmp_path, timedelta(hours=3))
    stage.do("add_fault", match="calendar.events.list", kind="error", code=503, times=1)
    assert stage.app.sync(ME, stage.app.clock()).error is not None
    stage.app.clock = lambda: stage.world.now
    stage.world.set_time(at("2026-03-03 16:40"))

    stage.tick()

    assert len(stage.drafts()) == 3


@pytest.mark.spec("reliability C2")
def test_an_answer_that_took_long_says_nothing_against_the_clock(tmp_path: Path) -> None:
    stage = shifted(tmp_path, timedelta(0))
    stage.world.set_time(at("2026-03-03 17:00"))
    stage.do("add_fault", match="gmail.users.history.list", kind="slow", seconds=1200, times=1)

    tick(stage)
    tick(stage)

    assert len(stage.drafts()) == 3


@pytest.mark.spec("reliability C2")
@pytest.mark.parametrize(
    ("asked", "answered", "ahead"),
    [(0, 1, 0), (-3600, -3599, -3600 + 1), (3600, 3601, 3600), (-600, 600, 0), (-900, -400, -400)],
)
def test_how_far_ahead_is_the_least_that_fits_the_call(asked: float, answered: float, ahead: float) -> None:
    now = at("2026-03-03 14:00")
    reading = ClockReading(now, 100 + asked, 100 + answered)
    assert how_far_ahead(reading, now, began=100).total_seconds() == ahead

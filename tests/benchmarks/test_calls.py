"""How many calls a tick makes: no more than reading, preconditions and effects need."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.stage import Stage, at

READS = {"calendar.events.list", "gmail.users.history.list"}


def calls_of(stage: Stage) -> Counter[str]:
    """API calls since the journal was cleared, by method."""
    entries = stage.do("journal")["entries"]
    return Counter(str(entry["method"]) for entry in entries if not str(entry["method"]).startswith("oauth"))


@pytest.fixture
def eve(tmp_path: Path) -> Stage:
    """Everything is read; the interview of three people lies ahead."""
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.connect()
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:01")
    return stage


def test_an_idle_tick_makes_three_calls_and_no_write(eve: Stage) -> None:
    eve.tick()
    eve.do("clear_journal")

    eve.tick()

    assert calls_of(eve) == {"calendar.events.list": 2, "gmail.users.history.list": 1}


def test_the_tick_that_writes_three_drafts_makes_only_the_calls_it_needs(eve: Stage) -> None:
    eve.world.set_time(at("2026-03-03 16:31"))
    eve.do("clear_journal")

    report = eve.tick()

    assert [effect.verb for effect in report.effects] == ["draft"] * 3
    calls = calls_of(eve)
    print(f"\nTick with three drafts: {sum(calls.values())} calls: {dict(calls)}")
    assert calls == {
        "calendar.events.list": 2,  # reading
        "gmail.users.history.list": 2,  # reading; nothing came in since
        "calendar.events.get": 2,  # the interview is still on; nobody claimed these drafts
        "gmail.users.messages.list": 1,  # drafts that the user has begun himself
        "gmail.users.settings.sendAs.list": 1,  # the signature, once per process
        "calendar.events.patch": 2,  # the claim, and its end
        "gmail.users.drafts.create": 3,
    }


def test_a_new_interview_that_is_over_takes_one_tick_and_few_calls(tmp_path: Path) -> None:
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.connect()
    stage.tick()
    stage.world.set_time(at("2026-03-03 16:38"))
    stage.tick()  # signs in again on virtual time
    stage.world.set_time(at("2026-03-03 16:40"))
    stage.add_interview("2026-03-03 15:00")
    stage.do("clear_journal")

    report = stage.tick()

    verbs = Counter(effect.verb for effect in report.effects)
    calls = calls_of(stage)
    print(f"\nTick with a new interview of three people: {sum(calls.values())} calls: {dict(calls)}")
    assert verbs == {"remind": 5, "draft": 3}
    assert calls == {
        "calendar.events.list": 3,  # reading; what the user does at the time of the call
        "gmail.users.history.list": 2,  # reading; nothing came in since
        "gmail.users.messages.list": 4,  # written before it was known, asked twice, and sent; begun by hand
        "calendar.events.insert": 5,  # the reminders
        "calendar.events.get": 2,  # the interview is still on; nobody claimed these drafts
        "gmail.users.settings.sendAs.list": 1,  # the signature, once per process
        "calendar.events.patch": 2,  # the claim, and its end
        "gmail.users.drafts.create": 3,
    }

"""Planning that breaks on one candidacy: that one is set aside, the others go on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from followup.domain.dossier import Dossier
from followup.domain.mail import Message
from followup.domain.matching import Match, match
from followup.domain.plan import Plan, plan
from followup.engine import tick as ticking
from followup.engine.account.crashes import ALONE
from followup.engine.account.health import crashed
from followup.engine.observe import one_mail
from tests.engine.candidacies import BRIGHTPATH, REFUSAL, TIDEWELL, addressees, titles, write
from tests.simulation.chaos import Killed
from tests.stage import ME, PANEL, Stage

DANA = PANEL[0][0]
TOM = BRIGHTPATH[0]


class Breaking:
    """A planner that breaks on Tidewell, as often as it is asked while `error` is set."""

    def __init__(self) -> None:
        self.error: Callable[[], BaseException] | None = None
        self.times = 0

    def __call__(self, dossier: Dossier, now: datetime) -> Plan:
        if self.error is not None and dossier.company.name == "Tidewell":
            self.times += 1
            raise self.error()
        return plan(dossier, now)


@pytest.fixture
def breaking(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Breaking:
    """Two interviews that ended at the same time; the planner can be broken."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    title = "Interview with Brightpath: Data Engineer"
    stage.add_interview("2026-03-03 15:00", people=(BRIGHTPATH,), event_id="interview2", title=title)
    found = Breaking()
    monkeypatch.setattr(ticking, "plan", found)
    return found


def look(stage: Stage, after: timedelta) -> None:
    stage.world.advance(after.total_seconds())
    stage.app.sync(ME, stage.now)


def said(stage: Stage) -> list[str]:
    return [entry.what for entry in stage.app.store.journal(ME) if "Could not go on" in entry.what]


def notices(stage: Stage) -> list[str]:
    return [item.reason for _, item in stage.app.store.bad_items(ME)]


@pytest.mark.spec("reliability P5", "reliability P6")
@pytest.mark.parametrize("error", [RecursionError, MemoryError, RuntimeError, AssertionError, OSError])
def test_whatever_planning_one_raises_the_others_go_on(
    stage: Stage, breaking: Breaking, error: type[Exception]
) -> None:
    breaking.error = error
    stage.world.set_time(stage.now + timedelta(days=1, hours=3, minutes=35))

    report = stage.app.sync(ME, stage.now)

    assert report.error is None
    assert [type(one) for one in report.defects] == [error]
    assert addressees(stage) == [TOM]


@pytest.mark.spec("reliability P5", "reliability L2")
def test_after_two_crashes_a_candidacy_is_left_alone_for_a_day_and_told_of_once(
    stage: Stage, breaking: Breaking
) -> None:
    breaking.error = RuntimeError
    look(stage, timedelta(days=1, hours=3, minutes=35))
    look(stage, timedelta(minutes=20))
    crashes, told = breaking.times, said(stage)
    for _ in range(4):
        look(stage, timedelta(hours=4))

    assert breaking.times == crashes
    assert said(stage) == told
    assert len(told) == 2
    (words,) = notices(stage)
    assert "Tidewell" in words
    assert "RuntimeError" in words
    assert crashed(stage.app.store.bad_items(ME)).remedy == "Please report it; the others go on."

    breaking.error = None
    look(stage, ALONE)

    assert addressees(stage) == sorted([DANA, TOM])
    assert notices(stage) == []


@pytest.mark.spec("reliability P5")
def test_what_is_left_alone_is_planned_again_once_something_changes(stage: Stage, breaking: Breaking) -> None:
    breaking.error = RuntimeError
    look(stage, timedelta(days=1, hours=3, minutes=35))
    look(stage, timedelta(minutes=20))
    breaking.error = None

    stage.do("move_event", account=ME, event_id="interview1", seconds=-600)
    look(stage, timedelta(minutes=5))

    assert addressees(stage) == sorted([DANA, TOM])


@pytest.mark.spec("reliability P5")
def test_a_candidacy_that_ends_the_whole_program_is_found_and_left_alone(
    stage: Stage, breaking: Breaking
) -> None:
    breaking.error = Killed
    stage.world.set_time(stage.now + timedelta(days=1, hours=3, minutes=35))
    deaths = 0
    for _ in range(8):
        try:
            look(stage, timedelta(minutes=16))
        except Killed:
            deaths += 1
            stage.restart()

    assert deaths <= 4
    assert addressees(stage) == [TOM]
    assert "Tidewell" in notices(stage)[0]


@pytest.mark.spec("reliability P5")
def test_a_mail_that_cannot_be_understood_does_not_hold_up_the_others(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:40", every=timedelta(hours=3))

    def matched(message: Message, *known: Any) -> Match | None:
        if message.subject == "Poison":
            raise MemoryError
        return match(message, *known)

    monkeypatch.setattr(one_mail, "match", matched)
    write(stage, TIDEWELL, "Hello.", "Poison")
    write(stage, TIDEWELL, REFUSAL)

    stage.tick()

    assert notices(stage) == ["a mail could not be understood: MemoryError"]
    assert not any(title.startswith(("Email", "Call")) for title in titles(stage))


@pytest.mark.spec("reliability P6")
def test_what_google_refuses_of_a_candidacy_is_told_once_and_until_it_is_over(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:20", every=timedelta(hours=6))
    refusal = {"kind": "error", "code": 400, "reason": "failedPrecondition"}
    stage.do("add_fault", match="gmail.users.settings.sendAs.list", **refusal)

    for _ in range(4):
        look(stage, timedelta(minutes=16))

    assert [one.partition(":")[0] for one in notices(stage)] == ["Tidewell"]
    assert len(said(stage)) == 1
    stage.google.world.faults.clear()
    look(stage, timedelta(minutes=16))
    assert notices(stage) == []
    assert len(stage.drafts()) == 1

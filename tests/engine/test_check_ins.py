"""What the user wants to tell in a check-in is typed into its reminder (K11)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.steps import Step
from tests.engine.candidacies import met
from tests.stage import ME, Stage


@pytest.fixture
def lapsed(stage: Stage) -> Stage:
    """Nobody answered; the day of the check-in is here and its draft lies ready."""
    met(stage)
    stage.go_to("2026-08-20 12:00", every=timedelta(days=4))
    due = next(row.start for row in stage.artefacts() if row.key.step is Step.CHECK_IN and row.start)
    stage.go_to(due - timedelta(hours=3), every=timedelta(days=4))
    return stage


def told(stage: Stage, line: str) -> str:
    one = next(each for each in stage.reminders() if str(each["summary"]).startswith("Check in"))
    assert "Write your own news below" in str(one["description"])
    text = f"{one['description']}\n{line}"
    stage.do("describe_event", account=ME, event_id=one["id"], description=text, calendar="own")
    stage.tick()
    return str(next(draft["text"] for draft in stage.drafts() if "Dana" in str(draft["to"])))


@pytest.mark.spec("K11", "b.1", "e.3")
def test_news_typed_into_the_reminder_stands_in_the_draft(lapsed: Stage) -> None:
    assert "ran releases" not in str(lapsed.drafts())

    assert "I ran releases for a group of twelve." in told(lapsed, "I ran releases for a group of twelve")


@pytest.mark.spec("K11", "d.5")
@pytest.mark.parametrize("line", ["my salary is 95k now", "! quit my job", "#keepintouch"])
def test_what_notes_keep_to_themselves_does_not(lapsed: Stage, line: str) -> None:
    before = [draft["text"] for draft in lapsed.drafts()]
    told(lapsed, line)

    assert [draft["text"] for draft in lapsed.drafts()] == before

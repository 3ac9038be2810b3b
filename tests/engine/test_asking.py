"""Entries of which we do not know whether they are interviews: one question, and nothing else (A2)."""

from __future__ import annotations

import pytest

from tests.stage import ME, Json, Stage


@pytest.fixture
def asked(stage: Stage) -> Stage:
    """A talk that may have been an interview is about to end."""
    stage.add_interview(
        "2026-03-03 15:00", event_id="talk", title="Chat with Ann", people=[("ann@zeta.example", "Ann Zed")]
    )
    stage.go_to("2026-03-03 15:50")
    return stage


def question(stage: Stage) -> Json:
    return next(one for one in stage.reminders() if one["summary"].startswith("Was this an interview?"))


@pytest.mark.spec("A2")
def test_a_doubtful_entry_leads_to_one_question_and_nothing_else(asked: Stage) -> None:
    asked.go_to("2026-03-05 18:00")

    assert [one["summary"].split("(")[0].strip() for one in asked.reminders()] == ["Was this an interview?"]
    assert asked.drafts() == []


@pytest.mark.spec("A2", "A4")
@pytest.mark.parametrize("answer", ["#interview", "Ann: the rollout in May"])
def test_an_answer_in_it_makes_it_an_interview(asked: Stage, answer: str) -> None:
    entry = question(asked)
    asked.do(
        "describe_event",
        account=ME,
        event_id=entry["id"],
        calendar="own",
        description=f"{entry['description']}\n{answer}",
    )

    asked.go_to("2026-03-03 17:00")

    assert len(asked.drafts()) == 1


@pytest.mark.spec("A4")
@pytest.mark.parametrize("answer", ["#notinterview", ""])
def test_no_or_silence_leaves_it_alone(asked: Stage, answer: str) -> None:
    entry = question(asked)
    asked.do(
        "describe_event",
        account=ME,
        event_id=entry["id"],
        calendar="own",
        description=f"{entry['description']}\n{answer}",
    )

    asked.go_to("2026-03-05 18:00")

    assert asked.drafts() == []

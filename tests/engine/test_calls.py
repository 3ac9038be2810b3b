"""The call behind a follow-up, and the mail in its place (I)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from followup.domain.steps import Step
from tests.engine.candidacies import HARROW, TIDEWELL, addressees, met, reminder, send_all, titles, write
from tests.stage import Stage


def stands_at(stage: Stage, step: Step) -> str:
    """When a reminder rings, to the minute (UTC)."""
    start = datetime.fromisoformat(reminder(stage, step)["start"]["dateTime"])
    return start.astimezone(UTC).strftime("%Y-%m-%dT%H:%M")


@pytest.mark.spec("I2", "L6")
def test_without_a_number_a_mail_lies_ready_and_a_lost_ledger_makes_no_second_one(stage: Stage) -> None:
    met(stage)
    stage.go_to("2026-03-10 15:00", every=timedelta(hours=12))
    send_all(stage, "Dana")
    stage.go_to("2026-03-13 11:00", every=timedelta(hours=12))

    assert "Call Dana Ruiz (Tidewell)" in titles(stage)
    assert addressees(stage) == [TIDEWELL[0]]

    stage.lose_ledger()
    stage.go_to("2026-03-13 14:00", every=timedelta(minutes=30))

    assert addressees(stage) == [TIDEWELL[0]]

    send_all(stage, "Dana")

    assert "Call Dana Ruiz (Tidewell)" not in titles(stage)


@pytest.mark.spec("I2", "L6")
def test_a_ledger_that_is_lost_before_the_call_is_due_costs_no_mail(stage: Stage) -> None:
    met(stage)
    stage.go_to("2026-03-10 15:00", every=timedelta(hours=12))
    send_all(stage, "Dana")
    stage.lose_ledger()
    stage.go_to("2026-03-13 13:00", every=timedelta(hours=12))

    assert addressees(stage) == [TIDEWELL[0]]


@pytest.mark.spec("C23")
def test_a_call_gives_way_to_an_interview_that_is_entered_later(stage: Stage) -> None:
    met(stage)
    stage.go_to("2026-03-10 15:00", every=timedelta(hours=12))
    send_all(stage, "Dana")
    assert stands_at(stage, Step.PHONE) == "2026-03-13T14:30"

    stage.add_interview(
        "2026-03-13 14:00", event_id="other", title="Interview with Harrow", people=(HARROW,), minutes=90
    )
    stage.tick()

    assert stands_at(stage, Step.PHONE) == "2026-03-13T18:30"


@pytest.mark.spec("I2", "I3")
@pytest.mark.parametrize(
    ("mail", "number"),
    [
        ("Thanks, great meeting you!\n\nDana Ruiz\nHead of Platform\nT +1 212 555 0188", "+1 212-555-0188"),
        (
            "Thanks, great meeting you!\nDana Ruiz\n\nJoin Zoom Meeting\n+1 646 558 8656",
            "",
        ),
    ],
)
def test_the_number_under_their_mail_is_called(stage: Stage, mail: str, number: str) -> None:
    met(stage)
    write(stage, TIDEWELL, mail, "Tidewell")
    stage.tick()

    call = str(reminder(stage, Step.PHONE)["description"])

    assert ("No number is known" in call) is not bool(number)
    assert number in call

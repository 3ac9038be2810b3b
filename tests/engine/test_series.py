"""A repeating entry that the user tagged: its first date may be called off or moved like any other (A15)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stage import ME, PANEL, Stage


def add_series(stage: Stage, description: str = "") -> None:
    """The user's own entry on three Tuesdays at 10:00 in New York, which moves its clocks on 8 March."""
    stage.tick()
    stage.add_interview(
        "2026-03-03 15:00",
        event_id="ser",
        people=PANEL[:1],
        recurrence=["RRULE:FREQ=WEEKLY;COUNT=3"],
        description=description,
        organizer={"email": ME, "self": True},
    )
    stage.tick()


@pytest.mark.spec("A15")
@pytest.mark.parametrize("moved", [True, False])
def test_nobody_is_thanked_for_the_first_date_of_a_series_that_did_not_take_place(
    stage: Stage, *, moved: bool
) -> None:
    add_series(stage, "#interview")
    first = "ser_20260303T150000Z"
    if moved:
        stage.do("move_event", account=ME, event_id=first, seconds=2 * 86_400)
    else:
        stage.do("delete_event", account=ME, event_id=first)

    stage.go_to("2026-03-03 18:00", every=timedelta(hours=1))

    assert stage.drafts() == []


@pytest.mark.spec("A15", "A4")
def test_the_one_date_that_the_user_moved_and_tagged_is_an_interview(stage: Stage) -> None:
    add_series(stage)
    date = "ser_20260310T140000Z"
    stage.do("move_event", account=ME, event_id=date, seconds=600)
    stage.do("describe_event", account=ME, event_id=date, description="#interview")

    stage.go_to("2026-03-10 18:00", every=timedelta(hours=6))

    assert [one["to"] for one in stage.drafts()] == ["Dana Ruiz <dana.ruiz@tidewell.example>"]

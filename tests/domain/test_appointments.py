"""When nobody would call, by the calendar (C23)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from followup.domain.appointments import (
    AHEAD,
    busy_fact,
    is_known,
    merged,
    spans_of,
    takes_time,
    unknown_again,
)
from followup.domain.calendar import CalendarEvent, EventStatus, Guest, Response

NOON = datetime(2026, 3, 13, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
BUDGET = CalendarEvent("primary", "e1", "u1", EventStatus.CONFIRMED, NOON, NOON + HOUR, "UTC")


@pytest.mark.spec("C23")
@pytest.mark.parametrize(
    ("fields", "taken"),
    [
        ({}, True),
        ({"status": EventStatus.TENTATIVE}, True),
        ({"guests": (Guest("me@x.example", response=Response.NEEDS_ACTION, is_self=True),)}, True),
        ({"guests": (Guest("me@x.example", response=Response.DECLINED, is_self=True),)}, False),
        ({"guests": (Guest("bo@x.example", response=Response.DECLINED),)}, True),
        ({"event_type": "focusTime"}, True),
        ({"event_type": "workingLocation"}, False),
        ({"event_type": "birthday"}, False),
        ({"all_day": True}, False),
        ({"shown_free": True}, False),
        ({"end": NOON}, False),
    ],
)
def test_what_keeps_somebody_from_calling(fields: dict[str, Any], taken: bool) -> None:
    assert takes_time(replace(BUDGET, **fields)) is taken


@pytest.mark.spec("C23")
def test_a_process_knows_the_appointments_around_its_call_until_something_changes() -> None:
    near, late = (NOON, NOON + HOUR), (NOON + 2 * AHEAD, NOON + 2 * AHEAD + HOUR)
    told = busy_fact("p1", [near, late], NOON, NOON + AHEAD)

    assert spans_of([told]) == (near,)
    assert is_known([told], NOON)
    assert not is_known([told], NOON + AHEAD)
    assert not is_known([unknown_again("p1", NOON)], NOON)
    assert not is_known([], NOON)
    assert unknown_again("p1", NOON).id == told.id
    assert spans_of([busy_fact("p0", [], NOON - HOUR, NOON), told]) == (near,)


@pytest.mark.spec("C23")
def test_times_that_overlap_or_touch_are_one() -> None:
    spans = [
        (NOON + HOUR, NOON + 3 * HOUR),
        (NOON, NOON + HOUR),
        (NOON + 2 * HOUR, NOON + 2 * HOUR + HOUR / 2),
    ]

    assert merged([*spans, (NOON + 5 * HOUR, NOON + 6 * HOUR)]) == (
        (NOON, NOON + 3 * HOUR),
        (NOON + 5 * HOUR, NOON + 6 * HOUR),
    )

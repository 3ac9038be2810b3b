"""Values of the domain come back from the disk as they went."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from followup.domain.calendar import CalendarEvent, EventStatus
from followup.domain.interview import Company, Interview, Recognition, Verdict
from followup.engine.records import Artefact, ArtefactState, Cursor, Session
from followup.store import Store
from followup.store.column_types import JsonValue, UtcDateTime
from tests.store import samples
from tests.store.samples import ANN, EVENT, INTERVIEW, NOON, SESSION

_DIALECT = sqlite.dialect()


def there_and_back(kind: Any, value: Any) -> Any:
    """Through the column type, as SQLite would see it."""
    column = JsonValue(kind)
    stored = column.process_bind_param(value, _DIALECT)
    assert stored is None or isinstance(stored, str)
    return column.process_result_value(stored, _DIALECT)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (CalendarEvent, EVENT),
        (CalendarEvent, CalendarEvent("c", "e", "u", EventStatus.CONFIRMED, NOON, NOON, "UTC")),
        (Interview, INTERVIEW),
        (Interview, Interview("k", "c", "e", NOON, NOON, "UTC")),
        (Recognition, samples.RECOGNITION),
        (Recognition, Recognition(Verdict.INTERVIEW, 3)),
        (Company, Company("A \ud7ff \U0001f600", "")),
        (frozenset[str], frozenset({"b", "a"})),
        (frozenset[str], frozenset()),
        (dict[str, str], {"k": 'v "\\ \n', "": ""}),
        (Interview, None),
    ],
)
def test_a_value_comes_back_equal_and_of_the_same_types(kind: Any, value: Any) -> None:
    back = there_and_back(kind, value)
    assert back == value
    assert _types(back) == _types(value)


def test_the_samples_leave_no_field_at_its_default() -> None:
    """What the round trips would not see otherwise."""
    full: list[Any] = [value for name, value in vars(samples).items() if name.isupper()]
    records = [value for value in full if hasattr(value, "__dataclass_fields__")]
    assert len(records) > 10
    defaults = [
        f"{type(record).__name__}.{field.name}"
        for record in records
        for field in fields(record)
        if getattr(record, field.name) == field.default and field.default is not False
    ]
    assert defaults == []


def test_instants_come_back_in_utc_whatever_their_zone_was(store: Store) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    fold = datetime(2026, 10, 25, 2, 30, tzinfo=berlin, fold=1)
    store.save_cursor(ANN, "mail", Cursor("t", fold, fold.replace(fold=0)))
    cursor = store.cursor(ANN, "mail")
    assert cursor is not None
    assert cursor.read_at == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert cursor.full_at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert cursor.read_at.tzinfo is UTC


def test_a_naive_instant_is_refused_and_nothing_is_stored(store: Store) -> None:
    with pytest.raises(ValueError, match="time zone"):
        store.save_cursor(ANN, "mail", Cursor("t", datetime(2026, 1, 1), NOON))  # noqa: DTZ001
    assert store.cursor(ANN, "mail") is None


_MOMENTS = st.datetimes(
    min_value=datetime(1000, 1, 2),  # noqa: DTZ001
    max_value=datetime(9999, 12, 30),  # noqa: DTZ001
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)


@given(_MOMENTS, _MOMENTS)
def test_every_instant_survives_and_keeps_its_order(one: datetime, other: datetime) -> None:
    column = UtcDateTime()
    to_text = column.bind_processor(_DIALECT)
    from_text = column.result_processor(_DIALECT, None)
    assert to_text is not None
    assert from_text is not None
    assert from_text(to_text(one)) == one
    assert (to_text(one) < to_text(other)) == (one < other)


_TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@given(_TEXTS, st.dictionaries(_TEXTS, _TEXTS), st.frozensets(_TEXTS), _MOMENTS)
def test_any_text_of_an_event_survives(
    text: str, private: dict[str, str], tags: frozenset[str], moment: datetime
) -> None:
    event = replace(EVENT, title=text, description=text, private=private, updated=moment)
    assert there_and_back(CalendarEvent, event) == event
    interview = replace(INTERVIEW, own_text=text, tags=tags)
    assert there_and_back(Interview, interview) == interview


def test_what_is_absent_comes_back_absent(store: Store) -> None:
    bare = Session(
        SESSION.key, replace(EVENT, original_start=None, organizer=None), samples.RECOGNITION, NOON
    )
    store.save_session(ANN, bare)
    assert store.session(ANN, bare.key) == bare
    blank = Artefact(samples.DRAFT_KEY, "p1", ArtefactState.INTENT, NOON)
    store.save_artefact(ANN, blank)
    assert store.artefact(ANN, samples.DRAFT_KEY) == blank


def test_a_field_that_a_later_version_dropped_or_gained_does_no_harm() -> None:
    column = JsonValue(Company)
    assert column.process_result_value('{"name": "A", "ticker": "AAA"}', _DIALECT) == Company("A", "")


def _types(value: Any) -> Any:
    """The shape of a value: types all the way down."""
    if hasattr(value, "__dataclass_fields__"):
        return type(value), [_types(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, (tuple, list)):
        return type(value), [_types(item) for item in value]
    return type(value)

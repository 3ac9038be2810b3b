"""Entries as calendars contain them, labelled before they were read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.measure_fresh import Fresh, rows, wrong

_LINES = (Path(__file__).parent / "data" / "fresh_events_open.tsv").read_text("utf-8").splitlines()
OPEN = {
    title: set(misread.split())
    for title, misread in (line.split("\t") for line in _LINES if not line.startswith("#"))
}


def test_the_share_of_other_entries_is_that_of_a_calendar() -> None:
    others = [row for row in rows() if row.verdict != "interview"]

    assert 0.4 < len(others) / len(rows()) < 0.6


@pytest.mark.spec("A1", "A2", "A3", "A5", "A8", "A20", "A23", "A24", "B1", "B7", "B9", "B10", "d.6", "d.7")
@pytest.mark.parametrize("row", rows(), ids=lambda row: row.title)
def test_a_fresh_entry_is_understood(row: Fresh) -> None:
    assert wrong(row) == OPEN.get(row.title, set())

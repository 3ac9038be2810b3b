"""Calendar entries made up for this table: whether each is an interview, and who is thanked for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup.domain.recognise import recognise
from tests.domain.entries import LOOKUPS, entry, thanked, user

DATA = Path(__file__).with_name("data")
TABLES = (DATA / "own_events.tsv", DATA / "calendar_events.tsv")
COLUMNS = 7


def rows() -> list[tuple[str, ...]]:
    """The columns of the tables, as their first lines name them."""
    lines = [line for table in TABLES for line in table.read_text(encoding="utf-8").splitlines()]
    cells = [tuple(line.split("\t")) for line in lines if not line.startswith("#")]
    return [(*row, "") if len(row) == COLUMNS - 1 else row for row in cells]


def test_the_table_is_worth_running() -> None:
    verdicts = [row[0] for row in rows()]

    assert verdicts.count("interview") >= 40
    assert verdicts.count("not_interview") >= 40


@pytest.mark.spec("A1", "A2", "A3", "A5", "A8", "A10", "A11", "A15", "B1", "B2", "B10", "d.6", "d.7")
@pytest.mark.parametrize(("verdict", "people", "title", "organizer", "guests", "text", "how"), rows())
def test_each_entry_is_what_it_is_and_the_right_people_are_thanked(
    verdict: str, people: str, title: str, organizer: str, guests: str, text: str, how: str
) -> None:
    event = entry(title, organizer, guests, text, how)

    assert recognise(event, user(how), LOOKUPS).verdict.value == verdict
    if verdict == "interview":
        assert thanked(event, user(how)) == {one.strip() for one in people.split(",") if one.strip()}

"""What a reminder tells of its round is read back, or not at all (reliability X19)."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from followup.domain.calendar import Gone
from followup.domain.interview import Kind
from followup.engine.observe.told_rounds import ToldRound, people_told_by, told_by

TOLD = ToldRound(
    calendar_id="primary",
    event_id="one_20260303T150000Z",
    start=datetime(2026, 3, 3, 15, tzinfo=UTC),
    end=datetime(2026, 3, 3, 16, tzinfo=UTC),
    zone="Europe/Berlin",
    home="",
    all_day=False,
    kind=Kind.FINAL,
    company="Tidewell | \u201cMøller\u201d {{ x }}",
    domain="tidewell.example",
    role="Ingénieur",
)


def test_it_is_read_back_as_it_was_told() -> None:
    assert ToldRound.parse(str(TOLD)) == TOLD


@pytest.mark.spec("reliability X19")
@pytest.mark.parametrize(
    "forged",
    [
        {"event_id": "../../calendars"},
        {"event_id": ""},
        {"zone": "Mars/Olympus"},
        {"zone": ""},
        {"zone": "../../etc/passwd"},
        {"home": "nowhere"},
        {"start": "yesterday"},
        {"start": "2026-03-04T15:00:00+00:00"},
        {"start": 5},
        {"end": "0001-01-01T00:00:00+23:00"},
        {"kind": "best"},
        {"company": None, "kind": None},
        {"company": "Tidewell\u001b[31m"},
        {"role": "Engineer\nBcc: z@y.example"},
    ],
)
def test_what_cannot_be_is_not_believed(forged: dict[str, object]) -> None:
    assert ToldRound.parse(json.dumps(json.loads(str(TOLD)) | forged)) is None


@pytest.mark.spec("reliability X19")
@pytest.mark.parametrize("text", ["", "{", "[]", "null", "1", '"x"', "[" * 100_000, "{}", '{"start": 1}'])
def test_what_is_cut_or_of_another_make_tells_nothing(text: str) -> None:
    reminder = Gone("own", "fu1", private={"followupRound": text, "followupPeople": text})

    assert told_by(reminder) is None
    assert people_told_by(reminder) == ()


@pytest.mark.spec("reliability X19")
@pytest.mark.parametrize(
    "rows",
    [
        [["a"]],
        [[1, 2]],
        [5],
        [["", "", "", "", "", "x@y.example", "boss"]],
        [["", "", "", "", "", "x@y.example, z@y.example", "interviewer"]],
        [["Dana\r\nBcc: z@y.example", "", "", "", "", "x@y.example", "interviewer"]],
    ],
)
def test_people_who_cannot_be_read_are_nobody(rows: object) -> None:
    assert people_told_by(Gone("own", "fu1", private={"followupPeople": json.dumps(rows)})) == ()

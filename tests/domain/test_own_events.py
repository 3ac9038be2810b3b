"""Calendar entries made up for this table: whether each is an interview, and who is thanked for it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from followup.domain.calendar import CalendarEvent
from followup.domain.people import Owner
from followup.domain.recipients import thanks_of
from followup.domain.recognise import read_interview, recognise
from followup.google.wire_calendar import read_item
from followup.lookups.library import LibraryLookups
from tests.factories import dossier, round_of

TABLE = Path(__file__).with_name("data") / "own_events.tsv"
LOOKUPS = LibraryLookups()
MAYA = Owner(
    frozenset({"maya.lind@gmail.com"}),
    "Maya Lind",
    zone="Europe/Berlin",
    country="DE",
    work_domains=frozenset({"corran.example"}),
)
ME = {"email": "maya.lind@gmail.com", "self": True, "responseStatus": "accepted"}
_PERSON = re.compile(r"(.*?)\s*<(.*?)>\s*(.*)")


def rows() -> list[tuple[str, ...]]:
    """The columns of the table, as its first line names them."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if not line.startswith("#")]


def person(text: str) -> dict[str, Any]:
    """`Dana Ruiz <dana@tidewell.example> -` as a guest of the calendar."""
    match = _PERSON.fullmatch(text.strip())
    if match is None:
        return {"email": text.strip(), "responseStatus": "accepted"}
    answer = "declined" if "-" in match[3] else "accepted"
    return {
        "displayName": match[1],
        "email": match[2],
        "responseStatus": answer,
        "optional": "?" in match[3],
    }


def entry(title: str, organizer: str, guests: str, text: str) -> CalendarEvent:
    """The row as Google would give it, read as the service reads it."""
    host = ME if organizer == "me" else person(organizer)
    listed = [person(one) for one in guests.split(";") if one.strip()]
    found = read_item(
        "primary",
        {
            "id": "e1",
            "summary": title,
            "description": text.replace("\\n", "\n"),
            "start": {"dateTime": "2026-03-03T10:00:00Z"},
            "end": {"dateTime": "2026-03-03T11:00:00Z"},
            "organizer": host,
            "creator": host,
            "attendees": [*listed, ME] if listed or organizer != "me" else [],
        },
        "Europe/Berlin",
    )
    assert isinstance(found, CalendarEvent)
    return found


def thanked(event: CalendarEvent) -> set[str]:
    """Addresses, or names where there is none; `relay:` before somebody who passes it on."""
    one = read_interview(event, MAYA, LOOKUPS)
    process = dossier(round_of(one), company=one.company, role=one.role, agency=one.agency, owner=MAYA)
    return {
        ("relay:" if each.relayed else "") + (each.recipient.email or each.recipient.name.full)
        for each in thanks_of(process, process.rounds[0])
    }


def test_the_table_is_worth_running() -> None:
    verdicts = [row[0] for row in rows()]

    assert verdicts.count("interview") >= 40
    assert verdicts.count("not_interview") >= 40


@pytest.mark.spec("A1", "A2", "A3", "A5", "A8", "A10", "A11", "A15", "B1", "B2", "B10", "d.6", "d.7")
@pytest.mark.parametrize(("verdict", "people", "title", "organizer", "guests", "text"), rows())
def test_each_entry_is_what_it_is_and_the_right_people_are_thanked(
    verdict: str, people: str, title: str, organizer: str, guests: str, text: str
) -> None:
    event = entry(title, organizer, guests, text)

    assert recognise(event, MAYA, LOOKUPS).verdict.value == verdict
    if verdict == "interview":
        assert thanked(event) == {one.strip() for one in people.split(",") if one.strip()}

"""Titles as hiring systems, recruiters and people write them, and as every other meeting bears them."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup.domain.calendar import CalendarEvent
from followup.domain.interview import Verdict
from followup.domain.recognise import recognise
from tests.domain.invitations import LOOKUPS, MAYA, ME, event, guest, invitation

TABLE = Path(__file__).with_name("data") / "titles.tsv"
FILLED = {"C": "Corvidia", "M": MAYA.name, "R": "Senior Data Analyst", "P": "Petra Olsson"}
PETRA = guest("petra.olsson@corvidia.example", "Petra Olsson")
TALENT = guest("talent@corvidia.example", "Corvidia Talent")
BOOKED = ("https://calendly.com/cancellations/1",)


def titles(kind: str) -> list[str]:
    """The titles of one kind with a company, a job and people filled in."""
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    return [title.format(**FILLED) for found, title in rows if found == kind]


def verdict(one: CalendarEvent) -> Verdict:
    return recognise(one, MAYA, LOOKUPS).verdict


@pytest.mark.spec("A1", "A2", "d.6", "d.7")
@pytest.mark.parametrize("title", titles("interview"))
def test_what_a_hiring_team_calls_an_interview_is_one(title: str) -> None:
    assert verdict(invitation(title, "", TALENT, PETRA)) is Verdict.INTERVIEW


@pytest.mark.spec("A5", "A2", "D16")
@pytest.mark.parametrize("title", titles("meeting"))
def test_no_other_meeting_is_taken_for_one(title: str) -> None:
    seen = {
        verdict(invitation(title, "", PETRA)),
        verdict(invitation(title, "", PETRA, links=BOOKED)),
        verdict(event(title)),
        verdict(event(title, guests=(ME, PETRA))),
    }
    assert Verdict.INTERVIEW not in seen

"""A day of talks at a university, as its itinerary tells it (B7, A24, d.6)."""

from __future__ import annotations

import pytest

from followup.domain.interview import Verdict
from followup.domain.recognise import read_interview
from tests.domain.attending import people
from tests.domain.invitations import LOOKUPS, MAYA, event, verdict

ITINERARY = """9:00 a.m. Arrival, Dr. Hana Kim (Search Chair)
9:30-10:15 a.m. Meetings: Anton Rehm, Lucy Bright
10:30 a.m.-11:30 a.m. Job talk
12:00 noon Lunch with graduate students
1:00 - 1:45 p.m. Dean Robert Hale
2:00 p.m. Meeting with Provost Lisa Ng and Dr. Omar Said"""


@pytest.mark.spec("B7", "d.7")
def test_everybody_of_an_itinerary_is_met() -> None:
    one = event("Campus visit - Assistant Professor, History, Ridgeway University", ITINERARY)
    assert [(each.name.full, each.job_title) for each in people(one)] == [
        ("Hana Kim", "Search Chair"),
        ("Anton Rehm", ""),
        ("Lucy Bright", ""),
        ("Robert Hale", "Dean"),
        ("Lisa Ng", "Provost"),
        ("Omar Said", ""),
    ]


@pytest.mark.spec("A1", "A6", "d.6")
@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Campus visit - Assistant Professor, Ridgeway University", Verdict.INTERVIEW),
        ("Campus interview: Lecturer in Geology (Ridgeway)", Verdict.INTERVIEW),
        ("Campus visit - Ridgeway University", Verdict.NOT_INTERVIEW),
        ("Campus visit with Tim", Verdict.NOT_INTERVIEW),
    ],
)
def test_a_campus_visit_is_for_a_post_or_for_a_student(title: str, wanted: Verdict) -> None:
    assert verdict(event(title)) is wanted


@pytest.mark.spec("A23", "A24")
@pytest.mark.parametrize(
    ("title", "company", "role"),
    [
        (
            "Campus visit - Assistant Professor, History, Ridgeway University",
            "Ridgeway University",
            "Assistant Professor, History",
        ),
        ("Interview - Ward Nurse, Oxford Health", "Oxford Health", "Ward Nurse"),
        ("Interview - Ward Nurse, Mental Health", "", "Ward Nurse, Mental Health"),
        ("Interview - Ward Nurse, Leeds", "", "Ward Nurse"),
    ],
)
def test_the_house_behind_a_job_is_no_part_of_it(title: str, company: str, role: str) -> None:
    one = read_interview(event(title), MAYA, LOOKUPS)
    assert (one.company.name, one.role) == (company, role)

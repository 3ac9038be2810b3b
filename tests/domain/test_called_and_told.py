"""What a company is called in full, and a job without what stands around it (A23, A24, B7)."""

from __future__ import annotations

import pytest

from followup.domain.calendar import CalendarEvent
from followup.domain.interview import Interview
from followup.domain.recognise import read_interview
from tests.domain.attending import DANA
from tests.domain.invitations import LOOKUPS, MAYA, event, guest, invitation


def read(one: CalendarEvent) -> Interview:
    return read_interview(one, MAYA, LOOKUPS)


@pytest.mark.spec("A23")
@pytest.mark.parametrize(
    ("title", "place", "company"),
    [
        ("Interview Tidewell", "Tidewell Instruments GmbH, Hafenstr. 2", "Tidewell Instruments"),
        ("Interview Tidewell", "Tidewell House, Harbour Road", "Tidewell"),
        ("Maya Lind - Tidewell Talent Interview", "", "Tidewell"),
        ("Interview - Tidewell Research Group", "", "Tidewell"),
        ("Tidewell Recruitment Process", "", "Tidewell"),
        ("Interview · The Tidewell Studio", "", "The Tidewell Studio"),
    ],
)
def test_a_company_is_called_in_full_and_without_its_departments(
    title: str, place: str, company: str
) -> None:
    assert read(invitation(title, "", DANA, location=place)).company.name == company


@pytest.mark.spec("A23")
def test_initials_are_spelt_out_where_the_text_holds_the_words() -> None:
    host = guest("jobs@lri.example", "LRI Appointments")
    one = invitation("Interview, LRI", "Kind regards\nLarkspur Institute of Rheology", host)
    assert read(one).company.name == "LRI"
    one = invitation("Interview", "Kind regards\nLarkspur Rheology Institute, Ulm", host)
    assert read(one).company.name == "Larkspur Rheology Institute"


@pytest.mark.spec("A24")
@pytest.mark.parametrize(
    ("title", "text", "role"),
    [
        ("Interview Payroll Clerk (m/w/d)", "", "Payroll Clerk"),
        ("Interview Tidewell", "Poste : Data Analyst F/H (CDI)", "Data Analyst"),
        ("Interview Tidewell", "Position you applied for\nPayroll Clerk", "Payroll Clerk"),
        ("Intro call", "A relaxed chat about you and the Payroll Clerk role.", "Payroll Clerk"),
        ("Tidewell interview", "Payroll Delivery Manager - first call", "Payroll Delivery Manager"),
        ("Tidewell panel", "Schedule for Maya Lind - Data Analyst, Shared Services", "Data Analyst"),
        ("Entretien physique Conducteur de grue", "", ""),
    ],
)
def test_a_job_stands_without_what_is_around_it(title: str, text: str, role: str) -> None:
    found = read(invitation(title, text, DANA)).role
    assert found == role or (not role and "physique" not in found)


@pytest.mark.spec("A24", "A23", "B7")
def test_an_unknown_name_beside_a_vacancy_is_the_firm_and_nobody() -> None:
    one = read(event("Entrevista con Naveros Pagos (Backend Developer)"))
    assert (one.company.name, one.role, one.people) == ("Naveros Pagos", "Backend Developer", ())
    assert read(event("Interview Tidewell", "junior payroll planner\nask: hybrid?")).role == (
        "junior payroll planner"
    )

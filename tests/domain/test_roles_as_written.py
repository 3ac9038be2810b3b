"""Jobs with a number, another ending, small letters or a contract beside them (A24)."""

from __future__ import annotations

import pytest

from followup.domain.people import Owner
from followup.domain.recognise import read_interview
from followup.domain.role import is_role
from tests.domain.attending import DANA
from tests.domain.invitations import LOOKUPS, MAYA, event, guest, invitation


@pytest.mark.spec("A24")
@pytest.mark.parametrize(
    "title",
    [
        "Interview: Data Analyst (20418)",
        "Interview: Data Analyst (REQ-20418)",
        "Interview: Data Analyst (JR0020418)",
        "Interview: Data Analyst #20418",
        "Your interview for Data Analyst (20418) (Updated)",
    ],
)
def test_the_number_of_a_vacancy_is_no_part_of_its_name(title: str) -> None:
    assert read_interview(invitation(title, "", DANA), MAYA, LOOKUPS).role == "Data Analyst"


@pytest.mark.spec("A24")
@pytest.mark.parametrize(
    "job",
    [
        "Chargé(e) de clientèle",
        "Chargé·e de projet",
        "Conseiller·ère clientèle",
        "Infirmier/ère",
        "Pflegefachmann/-frau",
        "Kaufmann/-frau im Einzelhandel",
        "Entwickler:in",
        "Técnico/a de Compras",
        "Night Shift Leader",
    ],
)
def test_a_job_that_anybody_may_have_is_one(job: str) -> None:
    assert is_role(job)
    assert read_interview(invitation(f"Entretien - {job}", "", DANA), MAYA, LOOKUPS).role == job


@pytest.mark.spec("A24", "A3")
@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("poste vendeuse CDI\nprendre le CV", "vendeuse"),
        ("als Köchin, Teilzeit", "Köchin"),
        ("position in the queue: 4", ""),
        ("stelle mich kurz vor", ""),
    ],
)
def test_a_job_behind_a_word_for_it_in_the_users_own_lines_is_the_role(text: str, role: str) -> None:
    assert read_interview(event("Interview Tidewell", text), MAYA, LOOKUPS).role == role


@pytest.mark.spec("A24")
@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Looking forward to telling you about the senior designer role at Tidewell.", "senior designer"),
        ("Suite à votre candidature au poste de développeuse web, voici le lien.", "développeuse web"),
        ("We invite you to interview for the position of Assistant Librarian.", "Assistant Librarian"),
        ("Tell us about the last role.", ""),
        ("You will talk to the engineering manager.", ""),
    ],
)
def test_a_job_in_small_letters_is_told_as_one(text: str, role: str) -> None:
    assert read_interview(invitation("Interview", text, DANA), MAYA, LOOKUPS).role == role


@pytest.mark.spec("A24")
def test_the_text_tells_where_the_department_begins() -> None:
    title = "Interview - Lecturer, Earth and Ocean Sciences"
    told = "We invite you to interview for the position of Lecturer."
    assert read_interview(event(title), MAYA, LOOKUPS).role == "Lecturer, Earth and Ocean Sciences"
    assert read_interview(event(title, told), MAYA, LOOKUPS).role == "Lecturer"


@pytest.mark.spec("A23", "E11")
@pytest.mark.parametrize(
    ("title", "company"),
    [
        ("Tidewell Engineering: values interview", "Tidewell"),
        ("Tidewell Robotics: values interview", "Tidewell Robotics"),
    ],
)
def test_a_department_behind_the_company_is_no_part_of_its_name(title: str, company: str) -> None:
    assert read_interview(invitation(title, "", DANA), MAYA, LOOKUPS).company.name == company


@pytest.mark.spec("B7")
@pytest.mark.parametrize(
    "line",
    ["Votre interlocuteur : Marc Aubry", "Ihr Gesprächspartner: Marc Aubry", "Tu entrevistador: Marc Aubry"],
)
def test_yours_in_front_of_the_key_makes_no_difference(line: str) -> None:
    office = guest("office@tidewell.example", "Tidewell")
    owner = Owner(MAYA.emails, MAYA.name)
    one = read_interview(invitation("Interview", line, office), owner, LOOKUPS)
    assert [each.name.full for each in one.people] == ["Marc Aubry"]

"""Jobs that stand in a sentence, alone in a line, or in front of whoever has them (A24, B7)."""

from __future__ import annotations

import pytest

from followup.domain.recognise import read_interview
from tests.domain.attending import DANA, TOM, named, people
from tests.domain.invitations import LOOKUPS, MAYA, event, invitation


@pytest.mark.spec("A24")
@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Thanks for your application to the Backend Engineer role.", "Backend Engineer"),
        ("You applied for our Backend Engineer opening.", "Backend Engineer"),
        ("A talk about your application as Backend Engineer at Tidewell.", "Backend Engineer"),
        (
            "Interview for Product Operations Working Student at Tidewell.",
            "Product Operations Working Student",
        ),
        ("Ihre Bewerbung auf die Stelle Projektleiter Tiefbau", "Projektleiter Tiefbau"),
        ("Suite à votre candidature au poste de Chargée de paie", "Chargée de paie"),
        ("Tu candidatura al puesto de Analista de riesgos", "Analista de riesgos"),
        ("Thanks for your interest in the Tidewell team.", ""),
        ("Your application to Tidewell is with Dana, our Head of Data.", ""),
    ],
)
def test_the_text_says_what_one_applied_for(text: str, role: str) -> None:
    one = invitation("Interview with Tidewell", f"Hi Maya,\n\n{text}\n\nDana", DANA)
    assert read_interview(one, MAYA, LOOKUPS).role.casefold() == role.casefold()


@pytest.mark.spec("A24")
@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Founding Engineer\nInterviewers: Kavita Rao", "Founding Engineer"),
        ("Senior Data Analyst", "Senior Data Analyst"),
        ("Engineering Manager\nDana Ruiz", ""),
        ("ask for the manager", ""),
        ("Dana Ruiz\nEngineering Manager", ""),
        ("Bring a designer portfolio", ""),
    ],
)
def test_a_job_alone_in_the_first_line_the_user_wrote_is_the_role(text: str, role: str) -> None:
    assert read_interview(event("Recruiter screen — Tidewell", text), MAYA, LOOKUPS).role == role


@pytest.mark.spec("A24", "B7", "B24")
@pytest.mark.parametrize(
    "title",
    [
        "3rd round - Tidewell - VP Eng Nadia Osman",
        "Tidewell interview - Head of Data Nadia Osman",
        "Interview Tidewell, CTO Nadia Osman",
        "Tidewell final: Engineering Manager Nadia Osman",
        "Interview Tidewell - hiring manager Nadia Osman",
    ],
)
def test_who_stands_behind_their_job_is_met_and_it_is_no_vacancy(title: str) -> None:
    one = event(title)
    assert named(people(one)) == [("Nadia Osman", "")]
    assert read_interview(one, MAYA, LOOKUPS).role == ""
    assert read_interview(one, MAYA, LOOKUPS).company.name == "Tidewell"


@pytest.mark.spec("A24")
@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Maya Lind x Regina Vogel (CFO) - final interview", ""),
        ("Final chat: Maya <> Regina (CEO) - interview", ""),
        ("Maya Lind (Editor) x Tidewell - interview", "Editor"),
        ("Interview: Tidewell (Product Manager)", "Product Manager"),
    ],
)
def test_the_job_behind_somebody_elses_name_is_no_vacancy(title: str, role: str) -> None:
    assert read_interview(invitation(title, "", TOM), MAYA, LOOKUPS).role == role


@pytest.mark.spec("A23", "A24")
@pytest.mark.parametrize(
    ("title", "company", "role"),
    [
        ("Interview: Maya Lind, UX Researcher", "Tidewell", "UX Researcher"),
        (
            "Campus visit - Assistant Professor Search - Maya Lind, interview",
            "Tidewell",
            "Assistant Professor",
        ),
    ],
)
def test_a_job_beside_the_users_name(title: str, company: str, role: str) -> None:
    one = read_interview(invitation(title, "", DANA), MAYA, LOOKUPS)
    assert (one.company.name, one.role) == (company, role)


@pytest.mark.spec("A23")
@pytest.mark.parametrize(
    ("title", "company"),
    [
        ("onsite @ Fennel 10-3", "Fennel"),
        ("Interview Fennel 9-17", "Fennel"),
        ("Entretien 2 Sogeval avec la DRH Mme Vidal", "Sogeval"),
        ("Interview Sogeval with the CFO Anna Vidal", "Sogeval"),
        ("Vorstellungsgespräch Sogeval mit dem Geschäftsführer Herrn Vidal", "Sogeval"),
        ("group interview Zara 6pm", "Zara"),
    ],
)
def test_hours_and_people_behind_a_company_are_no_part_of_it(title: str, company: str) -> None:
    assert read_interview(event(title), MAYA, LOOKUPS).company.name == company


@pytest.mark.spec("A23", "A24")
@pytest.mark.parametrize(
    ("title", "text", "role"),
    [
        ("Gespräch Referentin Fundraising, Frau Lind", "", "Referentin Fundraising"),
        ("Vorstellungsgespräch Key Account Managerin, Frau Maya Lind", "", "Key Account Managerin"),
        ("Your interview with Tidewell", "Posting: Content Strategist", "Content Strategist"),
        ("Einladung Vorstellungsgespräch Elektroniker/in", "", "Elektroniker/in"),
    ],
)
def test_a_job_beside_the_users_salutation_or_behind_its_key(title: str, text: str, role: str) -> None:
    assert read_interview(invitation(title, text, DANA), MAYA, LOOKUPS).role == role

"""Who wrote an invitation, by a signature in whatever form, and whether the writer takes part (B11, B12)."""

from __future__ import annotations

import pytest

from tests.domain.attending import DANA, LUIS, PRIYA, TOM, addresses, named, others, people
from tests.domain.invitations import event, guest, invitation


@pytest.mark.spec("B11", "B12")
@pytest.mark.parametrize(
    "signature",
    [
        "Tom Becker (he/him)\nSr. Talent Acquisition Coordinator",
        "Tom Becker, MSc\nRecruitment Administrator",
        "*Tom Becker*\nHR Administrator",
        "Tom\nTalent Operations",
        "- Tom Becker, Recruiting Operations",
        "Tom Becker\nTidewell\nInterview Scheduler",
        "See you soon!\nTom Becker\nPeople Coordinator",
        "tom becker | candidate experience",
    ],
)
def test_a_signature_in_another_form_is_one(signature: str) -> None:
    one = invitation(
        "Interview with Tidewell", f"The team looks forward to it!\n\n{signature}", TOM, DANA, PRIYA
    )
    assert addresses(people(one)) == {DANA.email, PRIYA.email}
    assert TOM.email in addresses(others(one))


@pytest.mark.spec("B1", "B11")
@pytest.mark.parametrize(
    "signature",
    [
        "Tom Becker (he/him)\nHead of Data",
        "Tom Becker\nTidewell\nEngineering Manager",
        "Tom",
        "Tom Becker\nGeschäftsführer",
    ],
)
def test_who_signs_as_somebody_of_the_trade_takes_part(signature: str) -> None:
    one = invitation("Interview with Tidewell", f"See you on Tuesday!\n\n{signature}", TOM, DANA, PRIYA)
    assert addresses(people(one)) == {TOM.email, DANA.email, PRIYA.email}


@pytest.mark.spec("B11")
@pytest.mark.parametrize(
    "text",
    [
        "The interview will be held by myself and Dana, our Head of Data.",
        "It will be me and Dana.",
        "Neben mir wird Frau Ruiz teilnehmen.",
        "Dana, notre directrice, se joindra à nous.",
        "Dana from design will be joining me.",
    ],
)
def test_a_recruiter_who_says_so_takes_part_beside_others(text: str) -> None:
    one = invitation("Interview with Tidewell", f"{text}\n\nTom Becker\nHR Administrator", TOM, DANA)
    assert addresses(people(one)) == {TOM.email, DANA.email}


@pytest.mark.spec("B7", "B11")
@pytest.mark.parametrize(
    "text",
    [
        "Dana, notre directrice de création, se joindra à vous.",
        "Dana Ruiz, our Head of Data, will take you through a case.",
        "Frau Ruiz (Leiterin Daten) wird das Gespräch führen.",
        "Dana Ruiz, directora de datos, te entrevistará.",
    ],
)
def test_who_does_something_is_met_though_a_job_stands_between(text: str) -> None:
    one = invitation("Interview with Tidewell", f"{text}\n\nTom Becker", TOM, DANA)
    assert addresses(people(one)) == {DANA.email}


@pytest.mark.spec("B9", "B11", "B21")
def test_a_function_of_the_office_without_a_name_arranges_where_others_are_named() -> None:
    intern = guest("stage-rh@tidewell.example", "Stagiaire RH")
    assert addresses(people(invitation("2nd interview", "", DANA, LUIS, intern))) == {DANA.email, LUIS.email}
    expert = guest("expert@tidewell.example", "Expert")
    assert expert.email in addresses(people(invitation("2nd interview", "", DANA, expert)))


@pytest.mark.spec("A3", "A23", "B7")
@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Interview - Greggs 2pm (manager Sue)", [("Sue", "")]),
        ("Interview Greggs, manager Sue", [("Sue", "")]),
        ("Second interview w/ Dr Patel, Riverside Surgery", [("Dr. Patel", "")]),
        ("Zoom interview with Danai, Helvetic Labs", [("Danai", "")]),
        ("Zoom interview with Danai Kowalczyk, Helvetic Labs", [("Danai Kowalczyk", "")]),
        ("int w/ Harrow & Finch, Ines Moreau", [("Ines Moreau", "")]),
        ("Interview with Solwind, Berlin", []),
        ("Interview Store Manager Sydney", []),
        ("Entrevista Ikea 12h (RRHH: Noelia)", [("Noelia", "")]),
        ("Interview Ikea (HR: Noelia Ruiz)", [("Noelia Ruiz", "")]),
        ("Interview Ikea (Room: Oslo)", []),
        ("Interview Lush - Hannah (shop floor)", [("Hannah", "")]),
        ("Interview Hannah (shop floor)", []),
        ("Vorstellungsgespräch Klinikum, Dr. Engelhardt", [("Dr. Engelhardt", "")]),
    ],
)
def test_jotted_people_beside_firms(title: str, wanted: list[tuple[str, str]]) -> None:
    assert named(people(event(title))) == wanted


@pytest.mark.spec("A3", "B7")
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Partner: Gillian Frost", [("Gillian Frost", "")]),
        ("hiring manager: Gillian", [("Gillian", "")]),
        ("CTO - Gillian Frost", [("Gillian Frost", "")]),
        ("Recruiter: Gillian Frost", []),
        ("Dresscode: Casual", []),
        ("Reference: Gillian Frost", []),
    ],
)
def test_a_jotted_key_of_who_interviews(text: str, wanted: list[tuple[str, str]]) -> None:
    assert named(people(event("Final stage Deloitte interview", text))) == wanted


@pytest.mark.spec("B7", "B11")
@pytest.mark.parametrize(
    ("text", "writer_too"),
    [
        ("You'll spend 30 minutes each with Dana (Head of Insights) and Luis (Founder).", False),
        ("You'll start with Dana and finish with Luis.", False),
        ("You will have an hour with Dana Ruiz and Luis Ortega.", False),
        ("Je spreekt met Dana (directeur) en Luis en mezelf.", True),
        ("Dana from HR and Luis will sit in.", True),
    ],
)
def test_with_whom_the_time_is_spent(text: str, writer_too: bool) -> None:
    found = addresses(people(invitation("Tidewell interview", f"{text}\n\nTom", TOM, DANA, LUIS)))
    assert found == {DANA.email, LUIS.email} | ({TOM.email} if writer_too else set())


@pytest.mark.spec("B1", "B11")
@pytest.mark.parametrize(
    ("title", "both"),
    [
        ("Branch Manager Interview - Harbor Credit Union", True),
        ("Product Manager interview", True),
        ("Interview: Account Manager", True),
        ("Hiring Manager Interview", False),
        ("Manager interview", False),
        ("Interview with the hiring manager - Product Manager", False),
    ],
)
def test_a_job_in_the_title_is_not_whom_one_talks_to(title: str, both: bool) -> None:
    found = addresses(people(invitation(title, "", TOM, DANA)))
    assert found == {DANA.email} | ({TOM.email} if both else set())

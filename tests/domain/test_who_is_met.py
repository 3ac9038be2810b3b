"""Whom an invitation, or the user's own lines, say one meets, and who only wrote or referred (B7 to B12)."""

from __future__ import annotations

import pytest

from followup.domain.recognise import read_interview
from tests.domain.attending import DANA, MAILBOX, PRIYA, TOM, addresses, named, others, people
from tests.domain.invitations import LOOKUPS, MAYA, event, guest, invitation


def names(one: str) -> set[str]:
    return {name for name, _ in named(people(event("Interview Tidewell", one)))}


@pytest.mark.spec("B11")
@pytest.mark.parametrize(
    "text",
    [
        "Dana, our Head of Data, will go through your code with you.\nTom",
        "Dana and Priya will take you through the exercise.\nTom (People)",
        "Dana und Priya aus dem Team nehmen sich Zeit für dich.\nTom",
        "Dana, nuestra directora, comentará contigo tus proyectos.\nTom",
        "Dana et Priya vous présenteront leur travail.\nTom",
        "Ich selbst bin nicht dabei.\nTom",
        "I myself won't be on the call.\nTom",
    ],
)
def test_who_writes_of_guests_as_those_one_meets_is_not_there(text: str) -> None:
    one = invitation("Interview with Tidewell", f"Hi Maya,\n\n{text}", TOM, DANA, PRIYA)
    assert addresses(people(one)) == {DANA.email, PRIYA.email}
    assert TOM.email in addresses(others(one))


@pytest.mark.spec("B1", "B11")
@pytest.mark.parametrize(
    "text",
    [
        "Dana will send you the link.\nTom",
        "You have met Dana before.\nTom",
        "Dana and I will go through your code with you.\nTom",
        "Dana will show you the code. I look forward to our conversation.\nTom",
        "Dana will meet you at reception.\nTom",
        "Ask Dana if you need anything.\nTom",
    ],
)
def test_who_writes_otherwise_of_a_guest_may_be_there(text: str) -> None:
    one = invitation("Interview with Tidewell", f"Hi Maya,\n\n{text}", TOM, DANA)
    assert TOM.email in addresses(people(one))


@pytest.mark.spec("B7", "B9")
@pytest.mark.parametrize(
    "text",
    [
        "Vous serez reçu(e) par Mme Agathe Lenoir, responsable paie.",
        "Vous serez reçus par Mme Agathe Lenoir.",
        "Le atenderá Agathe Lenoir, directora financiera.",
        "Te recibirá Agathe Lenoir, jefa de obra.",
        "La segunda fase es la entrevista profesional, que hará Agathe Lenoir.",
        "Sie werden von Frau Agathe Lenoir empfangen.",
        "Das Gespräch führt Frau Agathe Lenoir.",
        "This confirms your interview on May 2nd at 10:00 AM with Agathe Lenoir via Google Meet.",
    ],
)
def test_a_sentence_says_who_receives_the_candidate(text: str) -> None:
    found = {one.name.full for one in people(invitation("Interview with Tidewell", text, MAILBOX))}
    assert found == {"Agathe Lenoir"}


@pytest.mark.spec("B7", "B11")
@pytest.mark.parametrize(
    "text",
    [
        "Je vous recevrai avec notre responsable comptable, Agathe Lenoir.",
        "I will interview you together with our Head of Data, Agathe Lenoir.",
        "Ich führe das Gespräch gemeinsam mit Frau Agathe Lenoir.",
        "Le recibiré junto con Agathe Lenoir, jefa de obra.",
    ],
)
def test_who_writes_names_who_else_is_there(text: str) -> None:
    one = invitation("Interview with Tidewell", f"{text}\n\nDana Ruiz", DANA)
    assert {each.name.full for each in people(one)} == {"Dana Ruiz", "Agathe Lenoir"}


@pytest.mark.spec("B7")
def test_the_job_behind_a_name_in_a_schedule_is_nobody() -> None:
    text = "9:00 - 9:45: Dana Ruiz, Director of Care\n9:45 - 10:30: Priya Nair, Senior Care Steward"
    one = invitation("Interview with Tidewell", text, TOM, DANA, PRIYA)
    assert addresses(people(one)) == {DANA.email, PRIYA.email}
    text = "9:00 - 9:45: Yaw Boateng, Senior Zonal Navigator\n10:00: Priya Nair, Deputy Grid Shaper"
    assert [each.name.full for each in people(invitation("Interview with Tidewell", text, MAILBOX))] == [
        "Yaw Boateng",
        "Priya Nair",
    ]


@pytest.mark.spec("B11", "d.7")
@pytest.mark.parametrize("booked", ["Booked by\nMaya Lind\nmaya.lind@gmail.com", "Gebucht von: Maya Lind"])
def test_whose_page_the_user_booked_on_is_there(booked: str) -> None:
    one = invitation("Technical Screening (Maya Lind)", f"{booked}\n", DANA, PRIYA)
    assert addresses(people(one)) == {DANA.email, PRIYA.email}


@pytest.mark.spec("B11", "A3")
@pytest.mark.parametrize(
    "line",
    [
        "Kay Chapman (Dave's office) set this up.",
        "Kay Chapman arranged it.",
        "Kay Chapman referred me",
        "Kay Chapman hat das organisiert",
        "Kay Chapman a organisé ça",
        "Kay Chapman booked the slot",
        "Kay Chapman recommended me to them",
    ],
)
def test_who_only_brought_it_about_is_not_met(line: str) -> None:
    assert names(f"{line}\nwith Dana Ruiz") == {"Dana Ruiz"}


@pytest.mark.spec("B7", "A3")
@pytest.mark.parametrize(
    "line",
    [
        "then talk w/ Anna Vidal and Tom Becker",
        "coding exercise, afterwards meet Anna Vidal & Tom Becker",
        '"This confirms your interview on May 2nd at 10:00 AM with Anna Vidal and Tom Becker via Zoom."',
        "Product Analyst, hiring manager interview w/ Anna Vidal + Tom Becker",
    ],
)
def test_the_users_lines_say_with_whom_inside_a_line(line: str) -> None:
    assert names(line) == {"Anna Vidal", "Tom Becker"}


@pytest.mark.spec("A3")
@pytest.mark.parametrize(
    "line",
    [
        "prep w/ Anna Vidal on Monday",
        "mock interview with Anna Vidal before",
        "spoke with Anna Vidal already",
    ],
)
def test_whom_the_user_talks_to_otherwise_is_not_met(line: str) -> None:
    assert names(line) == set()


@pytest.mark.spec("B16", "B23")
def test_a_name_with_an_initial_is_the_full_name_below() -> None:
    one = event("Tidewell - Martin C. (HM)", "hiring manager interview w/ Martin Cordell")
    assert [each.name.full for each in people(one)] == ["Martin Cordell"]


@pytest.mark.spec("B9", "B12")
def test_the_mailbox_of_one_chief_is_no_list() -> None:
    chief = guest("cto@tidewell.example", "CTO Tidewell")
    one = invitation("Interview with the CTO - Tidewell", "", MAILBOX, chief, DANA)
    assert addresses(people(one)) == {chief.email, DANA.email}
    assert next(each for each in people(one) if each.email == chief.email).name.full == ""


@pytest.mark.spec("A1")
def test_the_people_are_read_of_an_interview() -> None:
    assert read_interview(invitation("Interview with Tidewell", "", DANA), MAYA, LOOKUPS).people


@pytest.mark.spec("B16", "B20")
def test_two_family_names_of_which_the_text_writes_one_are_one_person() -> None:
    ana = guest("ana.vidal@tidewell.example", "Ana Vidal Otero")
    one = invitation("Entrevista Tidewell", "La entrevista, que hará Ana Vidal, es en inglés.", TOM, ana)
    assert addresses(people(one)) == {ana.email}
    assert len(people(one)) == 1


@pytest.mark.spec("B11")
@pytest.mark.parametrize(
    "text",
    [
        "You'll spend time with Dana and Priya, show them your work and ask questions.",
        "You will meet Dana and Priya, who will answer your questions.",
    ],
)
def test_questions_to_those_one_meets_make_nobody_a_contact(text: str) -> None:
    one = invitation("Interview with Tidewell", text, TOM, DANA, PRIYA)
    assert addresses(people(one)) == {DANA.email, PRIYA.email}


@pytest.mark.spec("B9")
def test_the_chief_of_a_firm_that_is_called_like_one_is_no_list() -> None:
    chief = guest("ceo@harborlabs.example", "CEO Harbor Labs")
    one = invitation("Interview", "", guest("jobs@harborlabs.example", "Harbor Labs Jobs"), chief)
    assert addresses(people(one)) == {chief.email}

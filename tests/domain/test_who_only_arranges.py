"""Who says or signs that they only arrange the conversation, and with whom it then is (B10 to B12, B16)."""

from __future__ import annotations

import pytest

from tests.domain.attending import DANA, LUIS, PRIYA, TOM, addresses, named, others, people
from tests.domain.invitations import guest, invitation


@pytest.mark.spec("B11")
@pytest.mark.parametrize(
    "text",
    [
        "I only book it.\nTom",
        "I'm just setting this up, the others will take it from there.",
        "I am only the one with the calendar. // Tom",
        "Ich organisiere nur den Termin.\nTom",
        "Je ne fais que réserver la salle.\nTom",
        "Yo solo coordino la agenda.\nTom",
        "Tom here from the scheduling team. You're all set!",
        "I'm writing from the recruiting team to confirm the time.",
    ],
)
def test_who_says_to_arrange_it_only_is_not_thanked(text: str) -> None:
    one = invitation("Interview with Tidewell", text, TOM, DANA, PRIYA)
    assert addresses(people(one)) == {DANA.email, PRIYA.email}
    assert TOM.email in addresses(others(one))


@pytest.mark.spec("B1", "B11")
@pytest.mark.parametrize(
    "text",
    [
        "I only have 45 minutes, so let us start on time.\nTom",
        "I'm just back from leave and look forward to it.\nTom",
        "Tom here from the data team. See you on Tuesday!",
    ],
)
def test_who_says_something_else_of_themselves_takes_part(text: str) -> None:
    one = invitation("Interview with Tidewell", text, TOM, DANA, PRIYA)
    assert addresses(people(one)) == {TOM.email, DANA.email, PRIYA.email}


@pytest.mark.spec("B11")
@pytest.mark.parametrize(
    "signature",
    [
        "See you on Tuesday. // Tom, HR Coordinator",
        "Kind regards\nTom (HR-Koordination)",
        "Tom, HR Operations",
        "Tom | Talent Operations",
        "Tom – Candidate Experience",
    ],
)
def test_a_signature_of_the_first_name_and_the_job_in_one_line_is_one(signature: str) -> None:
    one = invitation("Interview with Tidewell", f"The team looks forward to it!\n\n{signature}", TOM, DANA)
    assert addresses(people(one)) == {DANA.email}
    assert TOM.email in addresses(others(one))


@pytest.mark.spec("B11")
@pytest.mark.parametrize(
    "line",
    [
        "Dana (Talent) only sets this up and will leave the call once we are connected.",
        "Dana just opens the meeting and will drop off afterwards.",
        "Dana Ruiz will introduce us and then leave the call.",
        "Dana richtet nur den Termin ein.",
        "Dana ne fait qu'organiser la visio.",
    ],
)
def test_of_whom_it_is_said_that_they_only_set_it_up_is_not_thanked(line: str) -> None:
    one = invitation("Interview with Tidewell", f"{line}\n\nTom Becker\nHead of Data", TOM, DANA)
    assert addresses(people(one)) == {TOM.email}
    assert DANA.email in addresses(others(one))


@pytest.mark.spec("B7", "B11")
@pytest.mark.parametrize(
    "text",
    [
        "Je vous confirme l'entretien technique avec Priya Nair et Luis Ortega.",
        "In der 2. Runde sprichst du mit Priya Nair und Luis Ortega aus dem Team.",
        "In diesem Gespräch treffen Sie Priya Nair und Luis Ortega.",
        "You're confirmed for a 60-minute technical screen with Priya Nair (Lead Analyst) and Luis Ortega.",
        "This is your interview for the vacancy Operations Director with Priya Nair and Luis Ortega.",
        "WHO    Priya Nair and Luis Ortega\nWHERE  Mill Lane",
    ],
)
def test_with_whom_it_is_says_the_text_in_other_orders_too(text: str) -> None:
    one = invitation("Interview with Tidewell", text, TOM)
    assert {name for name, _ in named(people(one))} == {"Priya Nair", "Luis Ortega"}
    assert TOM.email in addresses(others(one))


@pytest.mark.spec("B11")
def test_an_earlier_conversation_of_ours_says_nothing_about_this_one() -> None:
    text = "Suite à notre échange, je vous confirme l'entretien avec Dana Ruiz.\n\nTom Becker\nRecruteur"
    assert addresses(people(invitation("Interview with Tidewell", text, TOM, DANA))) == {DANA.email}


@pytest.mark.spec("B11")
@pytest.mark.parametrize(
    "welcome",
    [
        "09:00  Welcome – Tom Becker, Campus & Lateral Recruiting",
        "09:00 Begrüssung  Tom Becker (HR, nur Empfang)",
        "09:00 – 09:10 Arrival and check-in: Tom Becker, Talent Coordinator",
    ],
)
def test_who_of_hiring_only_welcomes_is_not_thanked(welcome: str) -> None:
    text = f"{welcome}\n09:15 System design – Dana Ruiz\n10:00 Values – Priya Nair\n\nTom Becker"
    one = invitation("Onsite with Tidewell", text, TOM, DANA, PRIYA)
    assert addresses(people(one)) == {DANA.email, PRIYA.email}
    assert TOM.email in addresses(others(one))


@pytest.mark.spec("B11", "B16")
def test_a_recruiter_with_a_session_of_her_own_is_thanked() -> None:
    text = (
        "Session 1 (15:00, 40m)  Safety & vendors   -> Dana Ruiz\n"
        "Session 2 (15:40, 40m)  Leadership         -> Priya Nair (covering for Luis)\n"
        "Session 3 (16:20, 20m)  Recruiter interview: motivation, salary, notice period -> Tom Becker\n\n"
        "Tom Becker (he/him), Recruiter"
    )
    one = invitation("Final interviews Tidewell", text, TOM, DANA, PRIYA)
    assert addresses(people(one)) == {TOM.email, DANA.email, PRIYA.email}
    welcomed = text.replace("Session 1", "14:50 Welcome - Tom Becker, Recruiting\nSession 1")
    again = invitation("Final interviews Tidewell", welcomed, TOM, DANA, PRIYA)
    assert addresses(people(again)) == {TOM.email, DANA.email, PRIYA.email}


@pytest.mark.spec("B11", "B12")
@pytest.mark.parametrize(
    "local", ["resourcing.becker", "interview-scheduling.becker", "rekruttering.becker", "bewerbung-becker"]
)
def test_whose_address_is_a_function_of_hiring_arranges_for_others(local: str) -> None:
    desk = guest(f"{local}@tidewell.example", "Tom Becker")
    one = invitation("Interview with Tidewell", "See you on Tuesday.", desk, DANA, LUIS)
    assert addresses(people(one)) == {DANA.email, LUIS.email}
    assert desk.email in addresses(others(one))


@pytest.mark.spec("B11")
def test_who_signs_as_a_coordinator_passes_thanks_on_where_nobody_is_named() -> None:
    text = "10:30 Individual interviews with two assessors\n\nTom Becker, Early Careers Coordinator"
    one = invitation("Assessment centre Tidewell", text, TOM)
    assert people(one) == ()
    assert addresses(others(one)) == {TOM.email}


@pytest.mark.spec("B1", "B11")
@pytest.mark.parametrize(
    "job", ["Volunteer Coordinator", "Programme Coordinator", "Head of Data", "Recruiter"]
)
def test_a_coordinator_of_anything_else_who_alone_invites_is_thanked(job: str) -> None:
    one = invitation("Interview with Tidewell", f"See you on Tuesday.\n\nTom Becker\n{job}", TOM)
    assert addresses(people(one)) == {TOM.email}


@pytest.mark.spec("B10")
@pytest.mark.parametrize(
    ("email", "name"),
    [
        ("zi-jungfrau@tidewell.example", "Zi. Jungfrau"),
        ("rm-bergen@tidewell.example", "Rm. Bergen"),
        ("sz.pilatus@tidewell.example", "SZ. Pilatus"),
    ],
)
def test_a_room_may_be_called_by_an_abbreviation(email: str, name: str) -> None:
    one = invitation("Interview with Tidewell", "", DANA, guest(email, name))
    assert addresses(people(one)) == {DANA.email}
    somebody = guest("zi.wang@tidewell.example", "Zi Wang")
    assert somebody.email in addresses(people(invitation("Interview with Tidewell", "", DANA, somebody)))

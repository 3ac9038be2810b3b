"""Who is on an invitation and sat in no conversation: rooms called like people, services, the unlisted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.domain.calendar import CalendarEvent, Guest
from followup.domain.people import Function
from followup.domain.recognise import read_interview
from tests.domain.attending import DANA, LUIS, MAILBOX, PRIYA, TOM, addresses, named, others, people
from tests.domain.invitations import LOOKUPS, MAYA, guest, invitation


@pytest.mark.spec("B10")
@pytest.mark.parametrize(
    "room",
    [
        guest("ada.lovelace@tidewell.example", "Ada Lovelace (6p)"),
        guest("marie.curie@tidewell.example", "Marie Curie (8 Pers.)"),
        guest("alan.turing@tidewell.example", "Alan Turing [10 seats]"),
        guest("rosa.parks@tidewell.example", "Rosa Parks (cap. 12)"),
        guest("rosa.parks@tidewell.example", "Rosa Parks - 12 people"),
        guest("frida.kahlo@tidewell.example", "Frida Kahlo (max 4)"),
        guest("grace.hopper@tidewell.example", "Grace Hopper (VC)"),
        guest("sophie.scholl@tidewell.example", "Sophie Scholl (6 Plätze, Beamer)"),
    ],
)
def test_a_room_that_bears_a_persons_name_tells_how_many_it_seats(room: Guest) -> None:
    one = invitation("Panel interview", "", DANA, PRIYA, room)
    assert addresses(people(one)) == {DANA.email, PRIYA.email}
    assert room.email not in addresses(others(one))


@pytest.mark.spec("B1", "B10")
@pytest.mark.parametrize(
    "shown",
    ["Zoe Kern (she/her)", "Zoe Kern (Extern)", "Zoe Kern (VP)", "Zoe Kern (2nd floor)", "Zoe Kern - EM"],
)
def test_what_else_stands_in_brackets_makes_no_room_of_a_person(shown: str) -> None:
    zoe = guest("zoe.kern@tidewell.example", shown)
    assert zoe.email in addresses(people(invitation("Panel interview", "", DANA, PRIYA, zoe)))


@pytest.mark.spec("B10")
@pytest.mark.parametrize(
    "service",
    [
        guest("tidewell@scheduler.cronofy.com", "Tidewell"),
        guest("dana@scheduling.getprelude.example", "Tidewell Labs"),
        guest("tidewell@notifications.peoplesuite.example", "Tidewell"),
        guest("tidewell@calendar.peoplesuite.example", "Dana at Tidewell"),
        guest("tidewell@mailer.peoplesuite.example", "Tidewell"),
    ],
)
def test_a_service_that_sends_for_a_company_is_nobody(service: Guest) -> None:
    one = invitation("Interview with Tidewell", "", DANA, PRIYA, organizer=service)
    assert addresses(people(one)) == {DANA.email, PRIYA.email}
    assert service.email not in addresses(others(one))


@pytest.mark.spec("B11", "B15")
@pytest.mark.parametrize(
    "text",
    [
        "Interviewers: Dana Ruiz, Priya Nair",
        "Interviewer(s): Dana Ruiz and Priya Nair",
        "Interview panel:\nDana Ruiz, Head of Data\nPriya Nair, Engineer",
        "Gesprächspartner: Dana Ruiz, Priya Nair",
        "Interlocuteurs : Dana Ruiz, Priya Nair",
        "Entrevistadoras: Dana Ruiz y Priya Nair",
    ],
)
def test_where_the_interviewers_are_listed_nobody_else_on_the_guest_list_is_one(text: str) -> None:
    one = invitation("Interview with Tidewell", text, DANA, PRIYA, LUIS, organizer=MAILBOX)
    assert addresses(people(one)) == {DANA.email, PRIYA.email}
    assert LUIS.email not in addresses(others(one))
    assert read_interview(one, MAYA, LOOKUPS).left_out == 1


@pytest.mark.spec("B1", "B2")
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("You'll meet Dana, our head of data.", {DANA.email, LUIS.email}),
        ("Interviewers: tbd", {DANA.email, LUIS.email}),
        ("Interviewers: Nina Hall", {"", DANA.email, LUIS.email}),
        ("Interviewers: Dana, Luis", {DANA.email, LUIS.email}),
        ("Interviewers: D. Ruiz, Ortega", {DANA.email, LUIS.email}),
    ],
)
def test_a_list_that_names_no_guest_and_a_sentence_leave_out_nobody(text: str, wanted: set[str]) -> None:
    one = invitation("Interview with Tidewell", text, DANA, LUIS, organizer=MAILBOX)
    assert addresses(people(one)) == wanted


@pytest.mark.spec("B11", "B12")
@pytest.mark.parametrize(
    "signature",
    [
        "Tom Becker\nAssistenz der Geschäftsführung",
        "Tom Becker\nAssistent des Vorstands",
        "Tom Becker\nExecutive Assistant",
        "Tom Becker\nSecrétariat de direction",
        "Tom Becker\nSecretario de dirección",
        "Tom Becker\nCandidate Experience Specialist",
        "Tom Becker\nPeople Operations",
        "Tom Becker\nHiring Coordination",
        "Tom Becker\nInterview Logistics",
    ],
)
def test_who_signs_as_an_assistant_or_scheduler_passes_on_what_is_for_whom_the_text_names(
    signature: str,
) -> None:
    one = invitation("Interview with Tidewell", f"You will meet Dana Ruiz.\n\n{signature}", TOM)
    assert named(people(one)) == [("Dana Ruiz", "")]
    assert TOM.email in addresses(others(one))


@pytest.mark.spec("B7", "B11", "B12")
@pytest.mark.parametrize(
    "title",
    [
        "Maya Lind x Dana Ruiz (CFO) - final interview",
        "Maya Lind <> Dana Ruiz - final interview",
        "Final interview: Dana Ruiz / Maya Lind",
        "Interview Maya Lind & Dana Ruiz",
        "Interview: Maya <> Dana Ruiz",
        "Maya Lind and Dana Ruiz (VP Engineering) - interview",
    ],
)
def test_the_title_names_who_is_met_beside_the_user(title: str) -> None:
    one = invitation(title, "Dana freut sich.\n\nTom Becker\nAssistenz", TOM)
    assert named(people(one)) == [("Dana Ruiz", "")]
    assert [(each.email, each.function) for each in others(one)] == [(TOM.email, Function.ASSISTANT)]


@pytest.mark.spec("B1", "B7")
@pytest.mark.parametrize(
    ("title", "host"),
    [
        ("Maya Lind x Tidewell - final interview", DANA),
        ("Maya Lind x Dana Ruiz - final interview", DANA),
        ("Maya / Dana - interview", DANA),
        ("Maya Lind & Harvey Nichols - interview", DANA),
        ("Maya Lind / Product Manager - interview", DANA),
    ],
)
def test_a_company_a_job_or_a_guest_beside_the_user_is_nobody_else(title: str, host: Guest) -> None:
    one: CalendarEvent = invitation(title, "", host)
    assert named(people(one)) == [(host.name, host.email)]


@pytest.mark.spec("B9")
@pytest.mark.parametrize(
    ("shown", "is_somebody"),
    [
        ("Ellery & Stone", False),
        ("Harper + Lowe", False),
        ("Ellery & Stone Partners", False),
        ("Zoe Kern (R&D)", True),
        ("Zoe Kern - Research & Development", True),
    ],
)
def test_two_names_joined_are_a_firm_or_two_people(shown: str, is_somebody: bool) -> None:
    one = guest("zk@tidewell.example" if is_somebody else "office-zk@tidewell.example", shown)
    host = replace(one, is_organizer=True)
    found = addresses(people(invitation("Interview with Tidewell", "", host, DANA)))
    assert found == ({one.email} if is_somebody else set()) | {DANA.email}

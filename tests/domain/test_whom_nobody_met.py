"""Who is on an invitation and sat in no conversation: rooms called like people, services, the unlisted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.domain.calendar import CalendarEvent, Guest
from followup.domain.people import Function
from followup.domain.recognise import read_interview
from tests.domain.attending import DANA, LUIS, MAILBOX, PRIYA, TOM, addresses, named, others, people
from tests.domain.invitations import LOOKUPS, MAYA, event, guest, invitation


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


@pytest.mark.spec("B10")
@pytest.mark.parametrize(
    "room",
    [
        guest("thelibrary@tidewell.example", "The Library"),
        guest("confa@tidewell.example", "TWL Conf A"),
        guest("mtg4@tidewell.example", "Mtg Four"),
        guest("library@tidewell.example", "Library"),
        guest("bibliothek@tidewell.example", "Bibliothek 2. OG"),
        guest("lounge@tidewell.example", "Lounge West"),
        guest("vltava@tidewell.example", "Vltava"),
        guest("monet@tidewell.example", "Monet"),
        guest("fjord@tidewell.example", "Fjord"),
    ],
)
def test_what_is_called_by_one_word_that_is_no_first_name_is_a_room_among_full_names(room: Guest) -> None:
    one = invitation("Panel interview", "", DANA, PRIYA, room)
    assert addresses(people(one)) == {DANA.email, PRIYA.email}
    assert room.email not in addresses(others(one))


@pytest.mark.spec("B1", "B10", "B21")
@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (invitation("Panel interview", "", DANA, guest("suki@tidewell.example", "Suki")), 2),
        (
            invitation(
                "Panel interview", "You'll also meet Kemi.", DANA, guest("kemi@tidewell.example", "Kemi")
            ),
            2,
        ),
        (invitation("Interview with Dana and Kemi", "", DANA, guest("kemi@tidewell.example", "Kemi")), 2),
        (invitation("Interview", "", guest("bosun@tidewell.example", "Bosun")), 1),
        (
            invitation(
                "Panel interview",
                "",
                guest("kemi@tidewell.example", "Kemi"),
                guest("bo@tidewell.example", "Bosun"),
            ),
            2,
        ),
        (invitation("Panel interview", "", DANA, guest("expert@tidewell.example", "Expert")), 2),
        (invitation("Panel interview", "", DANA, guest("druiz@tidewell.example")), 2),
    ],
)
def test_a_first_name_alone_a_name_in_the_text_and_one_among_its_like_are_people(
    one: CalendarEvent, wanted: int
) -> None:
    assert len(people(one)) == wanted


@pytest.mark.spec("B11", "B12")
@pytest.mark.parametrize(
    "text",
    [
        "Dana and Priya look forward to meeting you.",
        "Dana and Priya can't wait to meet you.",
        "Dana and Priya are keen to speak with you.",
        "Dana und Priya freuen sich auf dich.",
        "Dana et Priya se réjouissent de vous rencontrer.",
        "Dana y Priya tienen ganas de conocerte.",
    ],
)
def test_who_looks_forward_to_the_user_is_met_and_the_writer_arranged_it(text: str) -> None:
    one = invitation(
        "Tidewell - 2nd round", f"Details below. {text}\n\nTom Becker | People Services", TOM, DANA, PRIYA
    )
    assert addresses(people(one)) == {DANA.email, PRIYA.email}
    assert TOM.email in addresses(others(one))


@pytest.mark.spec("B11")
@pytest.mark.parametrize(
    "text",
    [
        "Frau Ruiz und ich freuen uns auf Sie.",
        "Dana and I look forward to meeting you.",
        "Dana and I will take you through a case.",
        "Dana et moi serons ravis de vous rencontrer.",
        "Dana y yo te esperamos.",
        "You'll be chatting with me, our Talent Acquisition Partner, and Dana Ruiz from the content team.",
        "Ich führe das Gespräch zusammen mit Frau Ruiz.",
    ],
)
def test_a_recruiter_who_writes_of_both_takes_part(text: str) -> None:
    one = invitation("Interview with Tidewell", f"{text}\n\nTom Becker\nRecruiter", TOM, DANA)
    assert addresses(people(one)) == {TOM.email, DANA.email}


@pytest.mark.spec("B7", "B11")
def test_who_is_named_beside_me_is_met_though_a_coordinator_is_spoken_of() -> None:
    text = (
        "You'll be chatting with me, our Talent Acquisition Coordinator, and Tom Reyes from the content team."
    )
    assert set(named(people(invitation("2nd interview - Tidewell", text, DANA)))) == {
        ("Dana Ruiz", DANA.email),
        ("Tom Reyes", ""),
    }


@pytest.mark.spec("B13", "B14")
@pytest.mark.parametrize(
    "text",
    [
        "Frau Nair, unsere Personalchefin, ist leider auf Dienstreise, daher führe ich das Gespräch.",
        "Priya Nair, Head of Data, is unfortunately travelling.",
        "Priya Nair (VP) is on leave that day.",
        "Priya Nair, our CTO, can't make it after all.",
        "Mme Nair, notre DRH, est en déplacement.",
        "Priya Nair, directora, está de viaje.",
    ],
)
def test_who_is_said_to_be_away_is_not_met(text: str) -> None:
    assert addresses(people(invitation("Interview with Tidewell", text, DANA))) == {DANA.email}


@pytest.mark.spec("A3", "B7")
@pytest.mark.parametrize(
    ("title", "text", "wanted"),
    [
        ("call recruiter Tessa - Nimbus", "", ["Tessa"]),
        ("Nimbus screen with recruiter Tessa Moor", "", ["Tessa Moor"]),
        ("Telefonat Recruiterin Tessa, Nimbus", "", ["Tessa"]),
        ("recruiter call Nimbus", "", []),
        ("onsite @ Fennel", "Tess (eng mgr)\nJorge (staff)\nAmina (principal)", ["Tess", "Jorge", "Amina"]),
        ("onsite @ Fennel", "Jorge (school friend)", []),
    ],
)
def test_jotted_recruiters_and_ranks(title: str, text: str, wanted: list[str]) -> None:
    assert [one.name.full for one in people(event(title, text))] == wanted


@pytest.mark.spec("B9", "B10")
@pytest.mark.parametrize(
    "list_of_people",
    [
        guest("design-crit@tidewell.example", "Design Crit"),
        guest("hiring-loop@tidewell.example", "Hiring Loop"),
        guest("br@tidewell.example", "Betriebsrat"),
        guest("pr@tidewell.example", "Personalrat Tidewell"),
        guest("works.council@tidewell.example", "Works Council"),
        guest("tidewell@trac.jobs", "Tidewell NHS Trust"),
    ],
)
def test_a_list_and_a_council_are_nobody(list_of_people: Guest) -> None:
    one = invitation("Panel interview", "", DANA, PRIYA, list_of_people)
    assert addresses(people(one)) == {DANA.email, PRIYA.email}


@pytest.mark.spec("B1", "B9")
def test_a_double_first_name_with_a_hyphen_is_somebody() -> None:
    anna = guest("anna-lena@tidewell.example", "Anna Lena")
    assert anna.email in addresses(people(invitation("Panel interview", "", DANA, anna)))

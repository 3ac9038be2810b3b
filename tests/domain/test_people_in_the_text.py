"""People whom the title or the text of an invitation names: itineraries, lists, letters (B4, B7, d.7)."""

from __future__ import annotations

import pytest

from followup.domain.calendar import CalendarEvent
from tests.domain.attending import ATS, DANA, LUIS, MAILBOX, PRIYA, TOM, addresses, named, others, people
from tests.domain.invitations import event, guest, invitation


@pytest.mark.spec("B7", "B8", "f.2")
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("With: Dana Ruiz (EM), Priya Nair", ["Dana Ruiz", "Priya Nair"]),
        ("Interviewers: Dana Ruiz & Priya Nair", ["Dana Ruiz", "Priya Nair"]),
        (
            "Interviewers:\n- Dana Ruiz, Staff Engineer\n- Priya Nair, Head of Data",
            ["Dana Ruiz", "Priya Nair"],
        ),
        (
            "The interviewers would be:\n\nDana Ruiz      Head of Data\nPriya Nair     Analyst",
            ["Dana Ruiz", "Priya Nair"],
        ),
        ("Panel: Dana Ruiz; Priya Nair; Luis Ortega", ["Dana Ruiz", "Priya Nair", "Luis Ortega"]),
        ("You will meet Dana Ruiz, our Head of Design, and Priya Nair.", ["Dana Ruiz", "Priya Nair"]),
        ("You'll be speaking with Dana Ruiz and Priya Nair", ["Dana Ruiz", "Priya Nair"]),
        ("10:00 Dana Ruiz, system design\n11:00 Priya Nair, coding", ["Dana Ruiz", "Priya Nair"]),
        ("10:00 AM - 10:45 AM | Experimentation\nDana Ruiz, Data Scientist", ["Dana Ruiz"]),
        ("Dana Ruiz, dana@x.example, will join", ["Dana Ruiz"]),
        ("2:00 PM - 2:30 PM CET\nHiring Manager Screen with Dana Ruiz", ["Dana Ruiz"]),
        ("11:00 AM - 11:30 AM\nCross-functional Collaboration\nDana Ruiz", ["Dana Ruiz"]),
        ("Dana Ruiz (VP Product) and Theo from design", ["Dana Ruiz", "Theo"]),
        ("You'll first speak to Dana Ruiz, and then Priya Nair will join.", ["Dana Ruiz", "Priya Nair"]),
        ("Monday 10:00 – 11:00 System Design (Dana Ruiz)", ["Dana Ruiz"]),
        ("Who you'll meet\nDana Ruiz\nVP Engineering\n\nPriya Nair\nAnalyst", ["Dana Ruiz", "Priya Nair"]),
        ("Interviewer Name: Dana Ruiz\nInterviewer Title: Engineering Manager", ["Dana Ruiz"]),
        ("Interview with: Dana Ruiz, CTO; Priya Nair, CEO", ["Dana Ruiz", "Priya Nair"]),
        ("You'll talk to Dana (Head of Data) about it.", ["Dana"]),
        ("You will meet:\n• Dana Ruiz – Analyst\n\nTom Becker\nRecruiting Coordinator", ["Dana Ruiz"]),
        (
            "10:00 AM - 10:45 AM Coding - Dana Ruiz\n10:45 AM Break\n11 AM Values with Priya Nair",
            ["Dana Ruiz", "Priya Nair"],
        ),
        ("Gesprächspartner: Frau Dr. Brandt, Herr Vogel", ["Frau Dr. Brandt", "Herr Vogel"]),
        ("Sie sprechen mit Anna Brandt und Jörg Vogel.", ["Anna Brandt", "Jörg Vogel"]),
        ("Mit: Anna Brandt, Jörg Vogel (Leiter IT)", ["Anna Brandt", "Jörg Vogel"]),
        ("10.00 Uhr Anna Brandt, Fachgespräch\n11.00 Uhr Rundgang", ["Anna Brandt"]),
        ("Avec : Mme Moreau (DRH) et Luc Petit", ["Madame Moreau", "Luc Petit"]),
        ("Vous rencontrerez Inès Moreau et Luc Petit.", ["Inès Moreau", "Luc Petit"]),
        ("Interlocuteurs : Inès Moreau, Luc Petit", ["Inès Moreau", "Luc Petit"]),
        ("14h00 Inès Moreau - étude de cas", ["Inès Moreau"]),
        ("Entrevistadores: Ana López y Juan de la Cruz", ["Ana López", "Juan de la Cruz"]),
        ("Con: Ana López (Directora), Juan Gil", ["Ana López", "Juan Gil"]),
        ("You'll be talking to me and my colleague Dana Ruiz.", ["Dana Ruiz"]),
        ("L'entretien aura lieu en présence de Dana Ruiz, directrice.", ["Dana Ruiz"]),
        ("You are meeting Dana (design) and Priya Nair.", ["Dana", "Priya Nair"]),
        ("Who: Dana Ruiz", ["Dana Ruiz"]),
        ("Teilnehmende: Anna Brandt, Jörg Vogel (HR)", ["Anna Brandt", "Jörg Vogel"]),
        ("Interviewer(s): Dana Ruiz; Priya Nair", ["Dana Ruiz", "Priya Nair"]),
        ("Panel chair: Dana Ruiz", ["Dana Ruiz"]),
        ("You will meet our GM, Dana Ruiz, and Executive Chef Priya Nair.", ["Dana Ruiz", "Priya Nair"]),
        ("Please ask for Tom at reception. You'll be meeting with Dana Ruiz.", ["Dana Ruiz"]),
        (
            "Es nehmen teil:\n- Anna Brandt, Leiterin\n- Jörg Vogel, HR\n\nFreundliche Grüße",
            ["Anna Brandt", "Jörg Vogel"],
        ),
        ("12:00pm - 12:45pm PT\nCoding\nInterviewer: Dana Ruiz", ["Dana Ruiz"]),
        ("10:00 AM CT - 11:00 AM CT: Scott Lee & Matt Hale (Coding)", ["Scott Lee", "Matt Hale"]),
        ("11:00 Art Jensen, architecture", ["Art Jensen"]),
        ("Event Name: 45 Minute Interview - Account Manager", []),
        ("Dabei sind Anna Brandt (Leiterin) und Jörg Vogel.", ["Anna Brandt", "Jörg Vogel"]),
        ("Rencontre avec M. Lefèvre, directeur technique", ["Monsieur Lefèvre"]),
        ("Con Dña. Carmen Ruiz, directora de RRHH", ["Carmen Ruiz"]),
        ("Incontro con il dott. Paolo Conti", ["Paolo Conti"]),
        ("We look forward to meeting you.", []),
        ("With kind regards", []),
        ("Meet the team over lunch.\n12:00 Lunch\n13:00 Office Tour", []),
        ("Location: Market Street 5, San Francisco\nDress Code: Business Casual", []),
        ("Please join the Google Meet five minutes early.", []),
    ],
)
def test_people_in_the_text_of_a_hiring_system_have_names_and_no_addresses(
    text: str, wanted: list[str]
) -> None:
    found = people(invitation("Interview with Tidewell", text, ATS))
    assert [contact.name.full for contact in found] == wanted
    assert addresses(found) <= {""}


@pytest.mark.spec("A3", "B8")
def test_beside_somebody_with_a_job_a_line_of_the_same_form_names_somebody_too() -> None:
    own = event("Onsite Tidewell", "Ron (backend)\nSoo-jin (EM)\nlunch (kitchen)\nBring laptop (old)")
    assert [name for name, _ in named(people(own))] == ["Ron", "Soo-jin"]
    alone = event("Interview Tidewell", "Soo-jin (EM)")
    assert people(alone) == ()


@pytest.mark.spec("B8", "f.2")
def test_an_address_in_an_invitations_text_never_becomes_a_recipient() -> None:
    text = "With: Dana Ruiz dana@evil.example\nContact eve@evil.example"
    assert addresses(people(invitation("Interview with Tidewell", text, ATS))) == {""}


@pytest.mark.spec("f.2", "d.3")
def test_an_address_in_a_line_of_the_user_binds_to_the_name_beside_it() -> None:
    for line in ("With: {}", "{}", "{}, will join", "{}\nRoom 3"):
        for who in ("Dana Ruiz dana@tidewell.example", "Dana Ruiz, dana@tidewell.example"):
            own = event("Interview at Tidewell", line.format(who))
            assert named(people(own)) == [("Dana Ruiz", "dana@tidewell.example")]
    text = "See you!\nWith: Dana Ruiz dana@tidewell.example"
    added = invitation("Interview with Tidewell", text, ATS)
    assert named(people(added, first="See you!")) == [("Dana Ruiz", "dana@tidewell.example")]
    assert named(people(added, first=text)) == [("Dana Ruiz", "")]


@pytest.mark.spec("B7", "B22")
@pytest.mark.parametrize(
    "title", ["Interview Frau Lind - Platform Engineer", "Interview: Sr. Product Manager"]
)
def test_neither_the_user_nor_a_rank_is_a_person_of_the_title(title: str) -> None:
    assert addresses(people(invitation(title, "", DANA, PRIYA))) == {DANA.email, PRIYA.email}


@pytest.mark.spec("B4")
def test_neither_times_nor_labels_become_topics() -> None:
    text = (
        "10:00 AM CT - 11:00 AM CT: Dana Ruiz, Director of Engineering (Architecture)\n"
        "11:00 AM CT – 11:30 AM CT: Pipelines (Interviewer: Priya Nair)"
    )
    assert [(one.topic, one.job_title) for one in people(invitation("Onsite", text, ATS))] == [
        ("Architecture", "Director of Engineering"),
        ("Pipelines", ""),
    ]


@pytest.mark.spec("B4", "B16")
def test_sessions_give_topics_and_a_person_met_twice_is_one() -> None:
    text = (
        "10:00 Dana Ruiz, system design\n11:00 Pair programming - Sam Pereira (45 min)\n"
        "12:00 Lunch\n13:00 Dana Ruiz, values"
    )
    found = people(invitation("Onsite", text, ATS))
    assert [(contact.name.full, contact.topic) for contact in found] == [
        ("Dana Ruiz", "system design, values"),
        ("Sam Pereira", "Pair programming"),
    ]


@pytest.mark.spec("B4")
def test_job_titles_in_brackets_or_behind_a_comma_are_kept() -> None:
    text = "Panel:\nDana Ruiz (Engineering Manager)\nPriya Nair, Staff Engineer\nLuis Ortega - Head of Data"
    assert [
        contact.job_title for contact in people(invitation("Interview", text, MAILBOX, DANA, PRIYA, LUIS))
    ] == [
        "Engineering Manager",
        "Staff Engineer",
        "Head of Data",
    ]


@pytest.mark.spec("B21", "B7")
@pytest.mark.parametrize("address", ["druiz", "dana.ruiz", "ruiz.dana", "ruizd", "danar", "dana", "ruiz"])
def test_a_name_in_the_text_is_joined_with_the_guest_whose_address_fits(address: str) -> None:
    one = invitation("Interview", "With: Dana Ruiz", guest(f"{address}@tidewell.example"))
    assert named(people(one)) == [("Dana Ruiz", f"{address}@tidewell.example")]


@pytest.mark.spec("B24")
def test_a_title_or_salutation_in_the_text_reaches_the_guest() -> None:
    one = invitation("Vorstellungsgespräch", "Mit: Frau Dr. Ruiz", DANA)
    name = people(one)[0].name
    assert (name.full, name.title, name.salutation) == ("Dana Ruiz", "Dr.", "Frau")


@pytest.mark.spec("A3", "B7")
@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Entretien Mme Moreau (DRH)", ["Madame Moreau"]),
        ("Vorstellungsgespräch Stadtwerke, Fr. Dr. Brandt, Raum 3.12", ["Frau Dr. Brandt"]),
        ("Interview with Dana Ruiz at Tidewell", ["Dana Ruiz"]),
        ("Interview with Dana Ruiz (Head of Data)", ["Dana Ruiz"]),
        ("Interview: Tidewell – Dana + Priya", ["Dana", "Priya"]),
        ("Phone interview, Green Dog", []),
        ("Interview with Green Dog", []),
        ("Phone interview at Acme", []),
    ],
)
def test_people_of_a_title_typed_by_hand(title: str, wanted: list[str]) -> None:
    assert [contact.name.full for contact in people(event(title))] == wanted


@pytest.mark.spec("I2", "I3")
@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("With: Dana Ruiz, (415) 555-0132", "+1 415-555-0132"),
        ("Best regards,\nDana Ruiz\nTidewell\nTel. +49 30 901820", "+49 30 901820"),
        (
            "Join Zoom Meeting\nhttps://z.us/1\n+14155550132,,1# US\nDial by location\n+1 415 555 0132",
            "",
        ),
        ("Dial in: +1 415 555 0132 PIN: 1234#\nWith: Dana Ruiz", ""),
        ("With: Dana Ruiz\nQuestions? Call +41 44 668 18 00", ""),
        ("Regards,\nDana Ruiz\nMobil: +41 44 668 18 00", "+41 44 668 18 00"),
    ],
)
def test_a_phone_number_is_a_persons_never_a_dial_in(text: str, phone: str) -> None:
    assert [contact.phone for contact in people(invitation("Interview", text, DANA))] == [phone]


@pytest.mark.spec("B21")
def test_family_name_first_in_the_guest_list_is_the_same_person() -> None:
    yuki = guest("yuki.sato@tidewell.example", "Sato Yuki")
    found = people(invitation("Interview", "Agenda\n10:00 Yuki Sato - system design", yuki))
    assert [contact.email for contact in found] == ["yuki.sato@tidewell.example"]


GREENHOUSE_LOOP = """Hi Maya,

Your onsite is confirmed! Here is your schedule (all times CET):

09:00 - 09:45 | Dana Ruiz, Engineering Manager | System Design
10:00 - 10:45 | Priya Nair, Staff Engineer | Coding
11:00 - 11:30 | Break
11:30 - 12:00 | Luis Ortega, VP Engineering | Values

If you have any questions, reach out to Tom Becker at tom.becker@tidewell.example.

Best,
Tom Becker
Recruiting Coordinator"""


GERMAN_LETTER = """Sehr geehrte Frau Lind,

wir laden Sie ein. Teilnehmer: Frau Dr. Anna Brandt (Personalleiterin), Herr Jörg Groß (Leiter IT).

Mit freundlichen Grüßen
Sabine Koch
Personalabteilung"""


FRENCH_LETTER = """Bonjour Maya,

Vous serez reçue par Mme Inès Moreau, directrice éditoriale, et M. Luc Petit, responsable RH.

Cordialement,
Claire Dubois"""


SPANISH_LETTER = """Hola Maya,

Te entrevistarán Ana López (Directora de Datos) y Juan Gil.

Un saludo,
Marta Ruiz
Talent Acquisition"""


TEAMS_MAIL = """Dear Maya,
Please join for your interview with the panel below:
Dana Ruiz - Head of Analytics
Priya Nair - Senior Analyst
Kind regards,
Tom"""


CALENDAR = guest("c_x@group.calendar.google.com", "Tidewell Candidate Calendar")


SABINE = guest("sabine.koch@tidewell.example", "Koch, Sabine")


@pytest.mark.spec("B2", "B7", "B11", "d.7")
@pytest.mark.parametrize(
    ("one", "thanked", "helpers"),
    [
        (
            invitation("Virtual Onsite - Staff Engineer", GREENHOUSE_LOOP, CALENDAR),
            ["Dana Ruiz", "Priya Nair", "Luis Ortega"],
            ["Tom Becker"],
        ),
        (
            invitation("Vorstellungsgespräch", GERMAN_LETTER, SABINE),
            ["Anna Brandt", "Jörg Groß"],
            ["Sabine Koch"],
        ),
        (
            invitation("Entretien", FRENCH_LETTER, guest("c.dubois@hf.example", "Claire DUBOIS")),
            ["Inès Moreau", "Luc Petit"],
            ["Claire Dubois"],
        ),
        (
            invitation("Entrevista", SPANISH_LETTER, guest("marta.ruiz@datos.example", "Marta Ruiz")),
            ["Ana López", "Juan Gil"],
            ["Marta Ruiz"],
        ),
        (
            invitation("Teams Interview", TEAMS_MAIL, TOM, DANA, PRIYA),
            ["Dana Ruiz", "Priya Nair"],
            ["Tom Becker"],
        ),
        (
            invitation(
                "Interview",
                "Interview panel\nDana Ruiz | Hiring Manager\nPriya Nair | Peer",
                TOM,
                DANA,
                PRIYA,
            ),
            ["Dana Ruiz", "Priya Nair"],
            ["Tom Becker"],
        ),
        (
            invitation(
                "Final Interview", "Join us for your final interview with our CEO, Luis Ortega.", TOM, LUIS
            ),
            ["Luis Ortega"],
            ["Tom Becker"],
        ),
        (
            invitation("Interview", "Committee: Prof. Dr. Hans Brandt, Dr. Eva Kern", CALENDAR),
            ["Hans Brandt", "Eva Kern"],
            [],
        ),
        (
            event("Tidewell onsite", "9:30 Dana Ruiz\n11:30 lunch w/ team\n13:00 Luis Ortega"),
            ["Dana Ruiz", "Luis Ortega"],
            [],
        ),
        (
            event("Vorstellungsgespräch", "Gespräch m. Dr. Brandt u. Hr. Vogel"),
            ["Dr. Brandt", "Herr Vogel"],
            [],
        ),
        (event("Interview w/ Dana Ruiz @ Tidewell"), ["Dana Ruiz"], []),
    ],
)
def test_whole_invitations_give_interviewers_and_helpers(
    one: CalendarEvent, thanked: list[str], helpers: list[str]
) -> None:
    assert [contact.name.full for contact in people(one)] == thanked
    assert [contact.name.full for contact in others(one)] == helpers


@pytest.mark.spec("B7")
@pytest.mark.parametrize(
    ("line", "job"),
    [
        ("11:00 Hiring manager – Kim Brandt", "Hiring manager"),
        ("11:00 Head of data – Kim Brandt", "Head of data"),
        ("11:00 - 12:00 Hiring manager – Kim Brandt", "Hiring manager"),
        ("11:00 h Kim Brandt – Head of data", "Head of data"),
        ("11:00 am Kim Brandt, Head of data", "Head of data"),
        ("11:00 Amanda Brandt, Head of data", "Head of data"),
    ],
)
def test_a_clock_in_front_takes_no_letter_of_the_next_word(line: str, job: str) -> None:
    (who,) = people(invitation("Onsite interview Tidewell", line, organizer=ATS))

    assert who.name.family == "Brandt"
    assert who.job_title == job

"""Whom an interview was with, and who only arranged it; every row names the rule of the specification."""

from dataclasses import replace

import pytest

from followup.domain.calendar import CalendarEvent, Guest, Response
from followup.domain.people import Contact, Function, Owner
from followup.domain.recognise import read_interview
from tests.domain.invitations import LOOKUPS, MAYA, ME, event, guest, invitation

DANA = guest("dana.ruiz@tidewell.example", "Dana Ruiz")
PRIYA = guest("priya.nair@tidewell.example", "Priya Nair")
LUIS = guest("luis.ortega@tidewell.example", "Luis Ortega")
TOM = guest("tom.becker@tidewell.example", "Tom Becker")
MAILBOX = guest("recruiting@tidewell.example", "Tidewell Recruiting")
ATS = guest("no-reply@us.greenhouse-mail.io", "Tidewell")


def people(one: CalendarEvent, owner: Owner = MAYA, first: str | None = None) -> tuple[Contact, ...]:
    return read_interview(one, owner, LOOKUPS, first).people


def others(one: CalendarEvent) -> tuple[Contact, ...]:
    return read_interview(one, MAYA, LOOKUPS).others


def addresses(contacts: tuple[Contact, ...]) -> set[str]:
    return {contact.email for contact in contacts}


def named(contacts: tuple[Contact, ...]) -> list[tuple[str, str]]:
    return [(contact.name.full, contact.email) for contact in contacts]


@pytest.mark.spec("B1", "B2")
@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (invitation("Interview", "", DANA), {DANA.email}),
        (
            invitation("Panel interview", "", MAILBOX, DANA, PRIYA, LUIS),
            {DANA.email, PRIYA.email, LUIS.email},
        ),
        (invitation("Panel interview", "", DANA, PRIYA, LUIS), {DANA.email, PRIYA.email, LUIS.email}),
        (event("Interview Tidewell", guests=(ME, DANA, PRIYA)), {DANA.email, PRIYA.email}),
        (invitation("Interview", "", DANA, guests_hidden=True), {DANA.email}),
        (invitation("Interview", "", organizer=DANA), {DANA.email}),
    ],
)
def test_every_interviewer_on_the_guest_list_is_thanked(one: CalendarEvent, wanted: set[str]) -> None:
    assert addresses(people(one)) == wanted


@pytest.mark.spec("B9", "B10", "B13", "B15")
@pytest.mark.parametrize(
    "bystander",
    [
        guest("c_1888@resource.calendar.google.com", "Room Fjord (8)", is_resource=True),
        guest("fjord@tidewell.example", "Fjord", is_resource=True),
        guest("fjord@tidewell.example", "Meeting Room Fjord"),
        guest("ann@grain.com", "Ann Grain"),
        guest("raum-3@tidewell.example", "Besprechungsraum 3.12"),
        guest("boardroom2@tidewell.example", "Board Room 2"),
        guest("sala.goya@tidewell.example", "Sala Goya"),
        guest("mpls-cr-4b@tidewell.example", "MPLS-CR-4B"),
        guest("zr-sf-maple@tidewell.example", "ZR SF Maple"),
        guest("maple@tidewell.example", "Maple (10)"),
        guest("salle.pasteur@tidewell.example"),
        guest("retail_recruiting@tidewell.example", "Retail Recruiting"),
        guest("saiyo@tidewell.example", "採用担当"),
        guest("a@tidewell.example", "会議室A"),
        guest("biosearch@tidewell.example", "Biology Search Committee"),
        guest("hello.world@tidewell.example", "Tidewell"),
        guest("hiringdesk@tidewell.example", "Tidewell Technologies"),
        guest("c_abc@group.calendar.google.com", "Tidewell Candidate Calendar"),
        guest("x1@tidewell.example", "Interview Room 4"),
        guest("x1@tidewell.example", "Conference Room A"),
        guest("x1@tidewell.example", "Bewerbung"),
        guest("x1@tidewell.example", "Service RH"),
        guest("x1@tidewell.example", "Info"),
        guest("maya.alt@gmail.com", "Maya Lind"),
        guest("fred@fireflies.ai", "Fireflies.ai Notetaker"),
        guest("assistant@otter.ai", "Otter"),
        guest("notes@fathom.video", "Fathom"),
        guest("bot@read.ai", "read.ai meeting notes"),
        guest("x@tidewell.example", "Metaview Notetaker"),
        guest("noreply@tidewell.example", "Tidewell"),
        guest("no-reply@tidewell.example"),
        guest("tidewell.noreply@mail.example"),
        guest("nicht-antworten@tidewell.example"),
        guest("interviews@tidewell.goodtime.io", "Tidewell"),
        guest("calendar@hire.lever.co", "Tidewell"),
        guest("panel@tidewell.example"),
        guest("recruiting@tidewell.example", "Recruiting"),
        guest("careers@tidewell.example", "Tidewell Careers"),
        guest("talent-acquisition@tidewell.example", "Talent"),
        guest("eng.hiring@tidewell.example"),
        guest("hr@tidewell.example", "HR Tidewell"),
        guest("personalabteilung@tidewell.example", "Personalabteilung"),
        guest("platform@tidewell.example", "Platform Interviewers"),
        guest("kiel-meeting-room-1@tidewell.example"),
        guest("kielroom2@tidewell.example"),
        guest("nyc12a@tidewell.example", "NYC 12A Hudson"),
        guest("parking@tidewell.example", "Parking P2"),
        guest("wagen@tidewell.example", "Firmenwagen KI-AB 12"),
        guest("beamer@tidewell.example", "Beamer"),
        guest("backend-team@tidewell.example"),
        guest("kontakt@tidewell.example"),
        guest("empfang@tidewell.example"),
        guest("candidate-experience@tidewell.example"),
        guest("pc@tidewell.example", "People & Culture"),
        guest("po@tidewell.example", "P&O Afdeling"),
        guest("physik@tidewell.example", "Institut für Physik"),
        guest("lehrstuhl.weber@tidewell.example", "Lehrstuhl Prof. Weber"),
        guest("direccion@tidewell.example", "Dirección"),
        guest("accueil@tidewell.example", "Accueil"),
        guest("gemeinde@tidewell.example", "Gemeinde Tidewell"),
        guest("tidewell@tidewell.example", "Tidewell"),
        guest("it@tidewell.example", "IT Support"),
        guest("zoe.kern@tidewell.example", "Zoe Kern", Response.DECLINED),
        guest("zoe.kern@tidewell.example", "Zoe Kern", Response.NEEDS_ACTION, is_optional=True),
        guest("zoe.kern@tidewell.example", "Zoe Kern", Response.TENTATIVE, is_optional=True),
    ],
)
def test_rooms_bots_aliases_and_absent_people_are_never_thanked(bystander: Guest) -> None:
    found = people(invitation("Panel interview", "", DANA, PRIYA, bystander))
    assert addresses(found) == {DANA.email, PRIYA.email}
    alone = people(invitation("Interview with Tidewell", "", bystander))
    assert alone == ()


@pytest.mark.spec("B1", "B10")
@pytest.mark.parametrize(
    "somebody",
    [
        guest("jo.booth@tidewell.example", "Jo Booth"),
        guest("h.raum@tidewell.example", "Hugo Raum"),
        guest("ann.hall@tidewell.example", "Hall, Ann"),
        guest("sara.lobby@tidewell.example", "Sara Lobby"),
        guest("jo.doe2@tidewell.example", "Jo Doe 2"),
    ],
)
def test_somebody_whose_name_has_another_sense_is_thanked(somebody: Guest) -> None:
    assert somebody.email in addresses(people(invitation("Panel interview", "", DANA, PRIYA, somebody)))


@pytest.mark.spec("B13")
def test_a_decliner_named_in_the_itinerary_is_not_thanked_either() -> None:
    gone = guest(PRIYA.email, PRIYA.name, Response.DECLINED)
    one = invitation(
        "Onsite", "10:00 Dana Ruiz, system design\n11:00 Priya Nair, coding", MAILBOX, DANA, gone
    )
    assert named(people(one)) == [("Dana Ruiz", DANA.email)]


@pytest.mark.spec("B15")
def test_an_optional_guest_who_accepted_takes_part() -> None:
    shadow = guest("zoe.kern@tidewell.example", "Zoe Kern", Response.ACCEPTED, is_optional=True)
    assert shadow.email in addresses(people(invitation("Interview", "", MAILBOX, DANA, shadow)))


@pytest.mark.spec("B9")
def test_a_shared_address_is_kept_to_pass_things_on() -> None:
    one = invitation("Interview with Tidewell", "With: Dana Ruiz, Priya Nair", MAILBOX)
    assert named(people(one)) == [("Dana Ruiz", ""), ("Priya Nair", "")]
    assert [(contact.email, contact.function) for contact in others(one)] == [(MAILBOX.email, Function.ALIAS)]


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


@pytest.mark.spec("B8", "f.2")
def test_an_address_in_an_invitations_text_never_becomes_a_recipient() -> None:
    text = "With: Dana Ruiz dana@evil.example\nContact eve@evil.example"
    assert addresses(people(invitation("Interview with Tidewell", text, ATS))) == {""}


@pytest.mark.spec("f.2", "d.3")
def test_an_address_in_a_line_of_the_user_binds_to_the_name_beside_it() -> None:
    own = event("Interview at Tidewell", "With: Dana Ruiz dana@tidewell.example")
    assert named(people(own)) == [("Dana Ruiz", "dana@tidewell.example")]
    text = "See you!\nWith: Dana Ruiz dana@tidewell.example"
    added = invitation("Interview with Tidewell", text, ATS)
    assert named(people(added, first="See you!")) == [("Dana Ruiz", "dana@tidewell.example")]
    assert named(people(added, first=text)) == [("Dana Ruiz", "")]


@pytest.mark.spec("B11", "B12")
@pytest.mark.parametrize(
    ("one", "helper", "function"),
    [
        (invitation("Interview", "With: Dana Ruiz", TOM, DANA), TOM, Function.COORDINATOR),
        (invitation("Onsite", "10:00 Dana Ruiz, system design", TOM, DANA), TOM, Function.COORDINATOR),
        (invitation("Interview", "Scheduled by Tom Becker", TOM, DANA, PRIYA), TOM, Function.COORDINATOR),
        (
            invitation("Interview", "Questions? Contact Tom Becker (Recruiter).", TOM, DANA),
            TOM,
            Function.RECRUITER,
        ),
        (invitation("Interview with Dana and Priya", "", TOM, DANA, PRIYA), TOM, Function.COORDINATOR),
        (invitation("Hiring Manager Interview", "", TOM, DANA), TOM, Function.COORDINATOR),
        (invitation("Entrevista final con el director", "", TOM, DANA), TOM, Function.COORDINATOR),
        (invitation("Financial Analyst II - Maya Lind", "", TOM, DANA), TOM, Function.COORDINATOR),
        (
            invitation("Interview", "", guest(TOM.email, "Tom Becker (Recruiting Coordinator)"), DANA, PRIYA),
            TOM,
            Function.COORDINATOR,
        ),
        (
            invitation("Interview", "", DANA, PRIYA, guest(TOM.email, "Tom Becker (Executive Assistant)")),
            TOM,
            Function.ASSISTANT,
        ),
        (
            invitation("Interview", "", DANA, guest(TOM.email, "Tom Becker - Assistant to Dana")),
            TOM,
            Function.ASSISTANT,
        ),
    ],
)
def test_who_only_arranges_is_not_thanked_but_kept(
    one: CalendarEvent, helper: Guest, function: Function
) -> None:
    assert helper.email not in addresses(people(one))
    assert DANA.email in addresses(people(one))
    assert (helper.email, function) in {(contact.email, contact.function) for contact in others(one)}


@pytest.mark.spec("B11", "d.7")
def test_who_made_an_entry_of_a_shared_calendar_arranges_it_like_an_organiser() -> None:
    shared = guest("c_1a2b@group.calendar.google.com", "Tidewell Candidate Calendar")
    one = invitation("Tidewell interview", "Interviewers\nDana Ruiz", DANA, TOM, organizer=shared)
    made = replace(one, creator_email=TOM.email)
    assert addresses(people(made)) == {DANA.email}
    assert addresses(people(one)) == {DANA.email, TOM.email}


@pytest.mark.spec("B12")
@pytest.mark.parametrize(
    "text", ["Scheduled by Tom (EA to Dana Ruiz, CEO)", "Tom Becker, Assistant to Dana Ruiz"]
)
def test_whom_an_assistant_works_for_is_who_was_met(text: str) -> None:
    known = invitation("Interview with Tidewell", text, TOM, DANA)
    assert addresses(people(known)) == {DANA.email}
    unknown = invitation("Interview with Tidewell", text, TOM)
    assert named(people(unknown)) == [("Dana Ruiz", "")]
    assert addresses(others(unknown)) == {TOM.email}


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


@pytest.mark.spec("B11")
@pytest.mark.parametrize(
    ("signature", "takes_part"),
    [
        ("Best regards,\nTom Becker", True),
        ("Best regards,\nTom Becker, Engineering Manager", True),
        ("Best regards,\nTom Becker\nRecruiting Coordinator", False),
        ("Best regards,\nTom Becker\nTalent Acquisition", False),
        ("Best regards,\nTom Becker (Recruiter)", False),
    ],
)
def test_signing_an_invitation_makes_no_helper_but_the_job_in_the_signature_does(
    signature: str, takes_part: bool
) -> None:
    one = invitation("Panel interview", f"See you on Tuesday.\n\n{signature}", TOM, DANA, PRIYA)
    assert (TOM.email in addresses(people(one))) is takes_part
    assert (TOM.email in addresses(others(one))) is not takes_part


@pytest.mark.spec("B7", "B11")
def test_who_signs_a_hiring_systems_mail_is_a_helper_not_an_interviewer() -> None:
    one = invitation(
        "Interview with Tidewell", "With: Dana Ruiz\n\nBest,\nTom Becker, Engineering Manager", ATS
    )
    assert named(people(one)) == [("Dana Ruiz", "")]
    assert named(others(one)) == [("Tom Becker", "")]


@pytest.mark.spec("B11")
def test_an_organiser_alone_with_the_user_is_the_interviewer() -> None:
    one = invitation("Phone screen", "", guest(TOM.email, "Tom Becker (Recruiter)"))
    assert [(contact.email, contact.function) for contact in people(one)] == [(TOM.email, Function.RECRUITER)]


@pytest.mark.spec("B11", "B2")
@pytest.mark.parametrize(
    ("title", "takes_part"),
    [
        ("Interview: Platform Engineer at Tidewell", True),
        ("Second interview - Platform Engineer", True),
        ("Bewerbungsgespräch Platform Engineer – Maya Lind", True),
        ("Platform Engineer - Maya Lind", False),
    ],
)
def test_an_organiser_beside_one_guest_takes_part_unless_a_scheduler_wrote_the_title(
    title: str, takes_part: bool
) -> None:
    assert (TOM.email in addresses(people(invitation(title, "", TOM, DANA)))) is takes_part


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


@pytest.mark.spec("B20")
def test_two_people_of_one_first_name_stay_two() -> None:
    other = guest("dana.kim@tidewell.example", "Dana Kim")
    one = invitation(
        "Interview", "Dana: system design\nWith: Dana Ruiz (CTO), Dana Kim", MAILBOX, DANA, other
    )
    assert [(contact.name.full, contact.email, contact.job_title) for contact in people(one)] == [
        ("Dana Ruiz", DANA.email, "CTO"),
        ("Dana Kim", other.email, ""),
    ]


@pytest.mark.spec("B21")
@pytest.mark.parametrize("shown", ["", "druiz", "druiz@tidewell.example"])
def test_a_local_part_never_becomes_a_name(shown: str) -> None:
    one = invitation("Interview", "", guest("druiz@tidewell.example", shown))
    assert named(people(one)) == [("", "druiz@tidewell.example")]


@pytest.mark.spec("B21", "B7")
@pytest.mark.parametrize("address", ["druiz", "dana.ruiz", "ruiz.dana", "ruizd", "danar", "dana", "ruiz"])
def test_a_name_in_the_text_is_joined_with_the_guest_whose_address_fits(address: str) -> None:
    one = invitation("Interview", "With: Dana Ruiz", guest(f"{address}@tidewell.example"))
    assert named(people(one)) == [("Dana Ruiz", f"{address}@tidewell.example")]


@pytest.mark.spec("B22", "B24")
@pytest.mark.parametrize(
    ("shown", "full", "title"),
    [
        ("RUIZ, Dana (Contractor)", "Dana Ruiz", ""),
        ("DANA RUIZ", "Dana Ruiz", ""),
        ("Dana Ruiz (she/her)", "Dana Ruiz", ""),
        ("🦊 Dana Ruiz", "Dana Ruiz", ""),
        ("Prof. Dr. Dana Ruiz", "Dana Ruiz", "Prof. Dr."),
        ("Recruiter Dana Ruiz", "Dana Ruiz", ""),
        ("Candidate", "", ""),
        ("دانا رويز", "دانا رويز", ""),
        ("Observer: Bo Chen", "Bo Chen", ""),
        ("HM: Dr. Bo Chen", "Bo Chen", "Dr."),
        ("Anna Chen: Head of Data", "Anna Chen", ""),
    ],
)
def test_display_names_are_made_presentable(shown: str, full: str, title: str) -> None:
    found = people(invitation("Interview", "", guest("x7@tidewell.example", shown)))
    assert [(contact.name.full, contact.name.title) for contact in found] == [(full, title)]


@pytest.mark.spec("B24")
def test_a_title_or_salutation_in_the_text_reaches_the_guest() -> None:
    one = invitation("Vorstellungsgespräch", "Mit: Frau Dr. Ruiz", DANA)
    name = people(one)[0].name
    assert (name.full, name.title, name.salutation) == ("Dana Ruiz", "Dr.", "Frau")


@pytest.mark.spec("B9")
@pytest.mark.parametrize("shown", ["Hiring Manager", "President", "CTO"])
def test_a_function_for_a_name_is_kept_as_a_job_title_only(shown: str) -> None:
    found = people(invitation("Interview", "", MAILBOX, guest("hm@tidewell.example", shown)))
    assert [(contact.name.full, contact.job_title, contact.email) for contact in found] == [
        ("", shown, "hm@tidewell.example")
    ]


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


@pytest.mark.spec("B17", "B19")
def test_an_agencys_recruiter_is_an_agent_and_the_client_is_not_written_to() -> None:
    jo = guest("jo@castletonsearch.example", "Jo Lambert")
    one = read_interview(invitation("Interview with Tidewell", "", jo), MAYA, LOOKUPS)
    assert (one.agency.domain, one.company.name) == ("castletonsearch.example", "Tidewell")
    assert one.people == ()
    assert [(contact.email, contact.function) for contact in one.others] == [(jo.email, Function.AGENCY)]
    registration = read_interview(invitation("Interview", "", jo), MAYA, LOOKUPS)
    assert registration.agency.domain == ""
    assert addresses(registration.people) == {jo.email}


@pytest.mark.spec("B17")
def test_a_via_line_of_the_user_names_the_agency() -> None:
    one = read_interview(
        event("Interview at Tidewell", "Via: Castleton Search\nWith: Dana Ruiz"), MAYA, LOOKUPS
    )
    assert (one.agency.name, one.company.name) == ("Castleton Search", "Tidewell")
    assert [contact.name.full for contact in one.people] == ["Dana Ruiz"]


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


def test_at_most_ten_people_are_read_from_a_list_of_two_hundred() -> None:
    crowd = [
        guest(f"person{number}@tidewell.example", f"Ann Number{chr(97 + number % 26)}")
        for number in range(200)
    ]
    assert len(people(invitation("Interview day", "", *crowd))) == 10


@pytest.mark.parametrize("owner_mail", ["maya.lind@gmail.com", "maya@lind.example"])
def test_the_user_is_never_among_the_people(owner_mail: str) -> None:
    owner = Owner(frozenset({"maya.lind@gmail.com", "maya@lind.example"}), name="Maya Lind")
    me = guest(owner_mail, "Maya Lind")
    one = event("Interview", "Interviewers: Dana Ruiz\nWith: Maya Lind", organizer=DANA, guests=(DANA, me))
    assert addresses(people(one, owner)) == {DANA.email}


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


@pytest.mark.spec("B2", "B11")
@pytest.mark.parametrize(
    "stranger",
    [guest("paul.lind@gmail.com", "Paul Lind"), guest("rita@careercoaching.example", "Rita Coach")],
)
def test_a_stranger_to_the_company_is_counted_and_gets_no_thanks(stranger: Guest) -> None:
    one = read_interview(invitation("Interview Tidewell", "", DANA, stranger), MAYA, LOOKUPS)

    assert addresses(one.people) == {DANA.email}
    assert one.others == ()
    assert one.left_out == 1


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

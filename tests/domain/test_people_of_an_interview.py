"""Whom an interview was with, and who only arranged it; every row names the rule of the specification."""

from dataclasses import replace

import pytest

from followup.domain.calendar import CalendarEvent, Guest, Response
from followup.domain.people import Function, Owner
from followup.domain.process import merge_people
from followup.domain.recognise import read_interview
from tests.domain.attending import ATS, DANA, LUIS, MAILBOX, PRIYA, TOM, addresses, named, others, people
from tests.domain.invitations import LOOKUPS, MAYA, ME, event, guest, invitation


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
        guest("tivoli@tidewell.example", "Tidewell/CPH/Tivoli"),
        guest("spree@tidewell.example", "Tidewell BER Spree"),
        guest("gate.security@tidewell.example", "Gate Security"),
        guest("bz-eg@tidewell.example", "Besprechungszimmer EG links"),
        guest("gf-2@tidewell.example", "Ground Floor North"),
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
        (
            invitation(
                "Interview", "Dana and Priya from the data team will interview you.", TOM, DANA, PRIYA
            ),
            TOM,
            Function.COORDINATOR,
        ),
        (
            invitation("Interview", "Dana will take you through a case.\n\nTom (People Ops)", TOM, DANA),
            TOM,
            Function.COORDINATOR,
        ),
        (
            invitation("Interview", "I won't be on the call myself.", TOM, DANA, PRIYA),
            TOM,
            Function.COORDINATOR,
        ),
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


@pytest.mark.spec("B11")
@pytest.mark.parametrize(
    "absent",
    [
        "Ich kann leider selbst nicht dabei sein.",
        "Je ne pourrai malheureusement pas y assister.",
        "Yo no podré asistir, pero escríbeme si tienes dudas.",
        "Io non potrò partecipare.",
        "Ik kan er helaas niet bij zijn.",
        "Jeg kan dessverre ikke delta.",
    ],
)
def test_who_writes_in_any_language_of_not_coming_is_not_thanked(absent: str) -> None:
    assert addresses(people(invitation("Interview", absent, TOM, DANA))) == {DANA.email}


@pytest.mark.spec("B11", "d.7")
def test_who_made_an_entry_of_a_shared_calendar_arranges_it_like_an_organiser() -> None:
    shared = guest("c_1a2b@group.calendar.google.com", "Tidewell Candidate Calendar")
    one = invitation("Tidewell interview", "You will meet Dana Ruiz.", DANA, TOM, organizer=shared)
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


@pytest.mark.spec("B11")
@pytest.mark.parametrize(
    ("signature", "takes_part"),
    [
        ("Best regards,\nTom Becker", True),
        ("Best regards,\nTom Becker, Engineering Manager", True),
        ("Best regards,\nTom Becker\nRecruiting Coordinator", False),
        ("Best regards,\nTom Becker\nTalent Acquisition", False),
        ("Best regards,\nTom Becker (Recruiter)", False),
        ("Speak soon,\nTom Becker\nTalent Acquisition", False),
        ("You will meet Dana Ruiz and me.\n\nBest regards,\nTom Becker (Recruiter)", True),
        ("Our interview will be in the presence of Dana Ruiz.\n\nRegards,\nTom Becker (Recruiter)", True),
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


@pytest.mark.spec("B9")
@pytest.mark.parametrize("shown", ["Hiring Manager", "President", "CTO"])
def test_a_function_for_a_name_is_kept_as_a_job_title_only(shown: str) -> None:
    found = people(invitation("Interview", "", MAILBOX, guest("hm@tidewell.example", shown)))
    assert [(contact.name.full, contact.job_title, contact.email) for contact in found] == [
        ("", shown, "hm@tidewell.example")
    ]


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
@pytest.mark.parametrize(
    ("title", "agency", "who"),
    [
        ("Interview Tidewell via Jo (Castleton Search)", "Castleton Search", "Jo"),
        ("Interview Tidewell (via Jo Lambert @ Castleton)", "Castleton", "Jo Lambert"),
        ("Interview Tidewell via Jo", "", "Jo"),
        ("Interview Tidewell via Zoom", "", ""),
    ],
)
def test_whom_a_jotted_title_names_behind_via_is_the_agencys(title: str, agency: str, who: str) -> None:
    one = read_interview(event(title), MAYA, LOOKUPS)
    assert (one.company.name, one.agency.name, one.people) == ("Tidewell", agency, ())
    assert [(contact.name.full, contact.function) for contact in one.others] == (
        [(who, Function.AGENCY)] if who else []
    )


@pytest.mark.spec("B17")
def test_a_via_line_of_the_user_names_the_agency() -> None:
    one = read_interview(
        event("Interview at Tidewell", "Via: Castleton Search\nWith: Dana Ruiz"), MAYA, LOOKUPS
    )
    assert (one.agency.name, one.company.name) == ("Castleton Search", "Tidewell")
    assert [contact.name.full for contact in one.people] == ["Dana Ruiz"]


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


@pytest.mark.spec("D15", "B16")
@pytest.mark.parametrize("text", ["With Dana", "With: Frau Ruiz", "with Dana and Priya"])
def test_who_is_called_by_one_name_in_the_users_own_entry_is_the_guest_of_the_invitation(text: str) -> None:
    own = event("Interview Tidewell", text, guests=())

    found = merge_people([*people(own), *people(invitation("Interview", "", DANA, PRIYA))])

    assert sorted(one.email for one in found) == [DANA.email, PRIYA.email]


@pytest.mark.spec("D15", "B20")
def test_a_first_name_that_two_bear_is_nobody_besides_them() -> None:
    own = event("Interview Tidewell", "With Dana", guests=())
    another = guest("dana.cole@tidewell.example", "Dana Cole")

    assert len(merge_people([*people(own), *people(invitation("Interview", "", DANA, another))])) == 2

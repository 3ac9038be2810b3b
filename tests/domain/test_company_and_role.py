"""Company, role, kind, language and the user's own text of an interview."""

from datetime import timedelta

import pytest

from followup.domain.calendar import CalendarEvent, Guest
from followup.domain.describe import clean
from followup.domain.interview import Company, Interview, Kind
from followup.domain.languages import language_in
from followup.domain.recognise import read_interview
from tests.domain.invitations import LOOKUPS, MAYA, START, event, guest, invitation

DANA = guest("dana.ruiz@tidewell.example", "Dana Ruiz")
PRIYA = guest("priya.nair@tidewell.example", "Priya Nair")
ATS = guest("no-reply@us.greenhouse-mail.io", "Tidewell Recruiting")
PRIVATE = guest("dana.ruiz@gmail.com", "Dana Ruiz")


RULE = "_" * 80
MEET = "-::~:~::~:~:~::~:~::~-"
NOISE = [
    f"{MEET}\nJoin with Google Meet: https://meet.google.com/a\nDial: (US) +1 415-555-0132 PIN: 1#\n{MEET}",
    f"{RULE}\nMicrosoft Teams meeting\nJoin on your computer\nMeeting ID: 234 567\nPasscode: xY1\n{RULE}",
    f"{RULE}\nMicrosoft Teams-Besprechung\nNehmen Sie am Computer teil\nBesprechungs-ID: 234 567",
    """Join Zoom Meeting
https://us02web.zoom.us/j/812

Meeting ID: 812 345
Passcode: 99
One tap mobile
+16699006833,,812# US (San Jose)

Dial by your location
• +1 669 900 6833 US (San Jose)
Find your local number: https://zoom.example/u""",
    "Powered by Calendly.com",
    "Need to make changes to this event?\nCancel: https://calendly.com/c/1\nReschedule: https://calendly.com/r/1",
    "Unsubscribe from these messages",
    "This email and any attachments are confidential.",
    "https://track.example/click?id=1",
]


def read(one: CalendarEvent, first: str | None = None) -> Interview:
    return read_interview(one, MAYA, LOOKUPS, first)


@pytest.mark.spec("A23")
@pytest.mark.parametrize(
    ("title", "people", "company"),
    [
        ("Interview", (DANA,), Company("Tidewell", "tidewell.example")),
        ("Interview with Tidewell", (DANA,), Company("Tidewell", "tidewell.example")),
        ("Interview with Tidewell Labs", (DANA,), Company("Tidewell Labs", "tidewell.example")),
        ("Tidewell Final Round", (DANA,), Company("Tidewell", "tidewell.example")),
        ("Technical Interview - Tide Well", (DANA,), Company("Tide Well", "tidewell.example")),
        ("Maya Lind <> Tidewell", (DANA,), Company("Tidewell", "tidewell.example")),
        ("Interview with Dana Ruiz", (DANA,), Company("Tidewell", "tidewell.example")),
        ("Interview with the CTO", (DANA,), Company("Tidewell", "tidewell.example")),
        (
            "Interview",
            (guest("x@jobs.mail.tidewell.co.uk", "Dana Ruiz"),),
            Company("Tidewell", "tidewell.co.uk"),
        ),
        ("Interview with Tidewell", (ATS,), Company("Tidewell", "")),
        ("Interview", (ATS,), Company("Tidewell", "")),
        ("Interview with Tidewell", (PRIVATE,), Company("Tidewell", "")),
        ("Interview", (PRIVATE,), Company("", "")),
        ("Interview - Support Engineer at Blue Peak", (PRIVATE,), Company("Blue Peak", "")),
        ("Interview Scheduled: Senior Engineer @ Blue Peak", (PRIVATE,), Company("Blue Peak", "")),
        ("Phone interview, Green Dog", (), Company("Green Dog", "")),
        ("Phone interview at Acme", (), Company("Acme", "")),
        ("Vorstellungsgespräch bei Stadtwerke Kiel", (), Company("Stadtwerke Kiel", "")),
        ("Entretien chez Tidewell", (), Company("Tidewell", "")),
        ("Entrevista con Tidewell", (), Company("Tidewell", "")),
        ("Interview with Tidewell GmbH", (), Company("Tidewell GmbH", "")),
        ("Interview", (), Company("", "")),
        ("Case Interview Round 2", (DANA,), Company("Tidewell", "tidewell.example")),
        (
            "Screening Call: Maya Lind / Dana Ruiz (Tidewell)",
            (DANA,),
            Company("Tidewell", "tidewell.example"),
        ),
        ("Zoom interview - Harrow & Finch (rights editor)", (), Company("Harrow & Finch", "")),
        (
            "Interview",
            (guest("a@stadtwerke-kiel.example"),),
            Company("Stadtwerke Kiel", "stadtwerke-kiel.example"),
        ),
    ],
)
def test_the_company_is_derived_from_title_and_addresses(
    title: str, people: tuple[Guest, ...], company: Company
) -> None:
    one = invitation(title, "", *people) if people else event(title)
    assert read(one).company == company


@pytest.mark.spec("A23")
@pytest.mark.parametrize(
    "title",
    [
        "Job interview",
        "JOB INTERVIEW",
        "My interview",
        "Interview #2",
        "In-person interview",
        "Face to face interview",
        "System design interview",
        "Summer job interview",
        "Hopefully last interview",
        "Lunch interview",
        "Zweites Gespräch",
        "Wichtiges Vorstellungsgespräch",
        "Segunda entrevista",
        "Dernier entretien",
        "Webex interview",
        "Placeholder: Interview",
        "AW: Vorstellungsgespräch",
        "Interview Schedule for Maya Lind",
        "Interview Slot 3",
        "Step 2: Interview",
        "Skip-level interview",
        "Product Sense Interview",
        "Interview Haus B",
        "Interview @ Tue Mar 3, 2026 3pm",
        "Interview at Home",
        "Interview - London",
        "Interview New York",
        "HireVue Interview",
        "Senior Product Manager (Payments) Interview",
        "Entrevista en Madrid",
        "Vorstellungsgespräch Teilzeit",
        "Vorstellungsgespräch Präsenz",
        "Interview with Founders",
        "Interview with the Growth Folks",
        "Interview with Talent Acquisition",
        "Interview with Data Platform team",
        "Interview with TBD",
        "Interview with Search Committee",
        "Interview with Mike from Engineering",
        "Entretien avec N+1",
        "Entrevista con RRHH",
        "Gespräch mit Geschäftsführer Tom Becker",
    ],
)
def test_words_that_describe_an_interview_name_no_company(title: str) -> None:
    assert read(invitation(title, "", PRIVATE)).company == Company()
    assert read(invitation(title, "", DANA)).company == Company("Tidewell", "tidewell.example")


@pytest.mark.spec("A23")
@pytest.mark.parametrize(
    "title",
    [
        "Interview with J. Smith",
        "Interview with D. Pedro Sánchez",
        "Interview with Li Wei",
        "Interview with Xiaoming Zhang",
        "Interview with Łukasz Wójcik",
        "Interview with Tom Becker Monday",
        "Interview with Tom Becker Room 4",
        "Interview with Tom HR",
        "Interview with Tom Becker's team",
        "Interview with Professor Jane Goodwin",
        "Entrevista con María del Carmen Ruiz Pérez",
        "Entrevista con Sra. García",
        "Entrevista con Dña. Carmen Ruiz",
        "Entrevista con Ana Belén de Recursos Humanos",
        "Vorstellungsgespräch mit Fr. Weber, Hr. Schmidt",
        "Interview with Fr. Meier",
        "Phone Screen: Maya Lind and Dana Ruiz",
        "Maya's interview",
    ],
)
def test_somebody_is_no_company_however_the_name_is_written(title: str) -> None:
    assert read(invitation(title, "", PRIVATE)).company == Company()
    assert read(invitation(title, "", DANA)).company == Company("Tidewell", "tidewell.example")


@pytest.mark.spec("A23")
@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("🎉 Interview Harrow", "Harrow"),
        ("💼 Interview at Harrow 💼", "Harrow"),
        ("Interview with Harrow Monday", "Harrow"),
        ("Interview with Harrow in Berlin", "Harrow"),
        ("Interview with Harrow at 3", "Harrow"),
        ("Interview with Harrow's team", "Harrow"),
        ("Interview with Harrow as Data Engineer", "Harrow"),
        ("Interview with Harrow/Tom", "Harrow"),
        ("Your Interview at Harrow is confirmed", "Harrow"),
        ("Interview at Harrow HQ", "Harrow"),
        ("Interview with Ahlam Idrissi at Harrow", "Harrow"),
        ("Interview at Harrow with Ahlam Idrissi", "Harrow"),
        ("Entrevista RRHH Harrow", "Harrow"),
        ("Harrow job interview", "Harrow"),
        ("Harrow Interview - Payments Team", "Harrow"),
        ("Harrow Interview - Berlin", "Harrow"),
        ("Harrow Interview - Maya Lind and Dana Ruiz", "Harrow"),
        ("Bewerbungsgespräch bei Fa. Harrow", "Harrow"),
        ("Vorstellungsgespräch bei Harrow am Montag", "Harrow"),
        ("Vorstellungsgespräch bei Harrow per Teams", "Harrow"),
        ("Entretien Harrow M. Dubois", "Harrow"),
        ("Entretien Teams avec Claire Dubois d'Airbus", "Airbus"),
        ("Interview with Next", "Next"),
        ("Interview with Dropbox", "Dropbox"),
        ("Interview with Personio", "Personio"),
        ("Interview with ZoomInfo", "ZoomInfo"),
        ("Interview with J.P. Morgan", "J.P. Morgan"),
        ("Interview with J. Crew", "J. Crew"),
        ("Interview with T-Mobile", "T-Mobile"),
        ("Interview with Women in Tech", "Women in Tech"),
        ("Interview with Dr. Oetker", "Dr. Oetker"),
        ("Interview with St. Mary's Hospital", "St. Mary's Hospital"),
        ("Interview with Robert-Bosch-Krankenhaus", "Robert-Bosch-Krankenhaus"),
        ("Interview with Grace Hopper Academy", "Grace Hopper Academy"),
        ("Interview with Team Liquid", "Team Liquid"),
    ],
)
def test_what_is_said_of_a_company_is_no_part_of_its_name(title: str, name: str) -> None:
    assert read(invitation(title, "", PRIVATE)).company == Company(name)


@pytest.mark.spec("A23")
@pytest.mark.parametrize(
    "shown", ["Interview Scheduling", "Candidate Calendar", "People Team", "Tech Interviews"]
)
def test_what_a_calendar_is_for_names_no_company(shown: str) -> None:
    one = read(invitation("Interview", "", guest("x@tidewell.example", shown)))
    assert one.company == Company("Tidewell", "tidewell.example")


@pytest.mark.spec("A23")
@pytest.mark.parametrize(("title", "name"), [("Harrow interview", "Harrow"), ("Interview at Next", "Next")])
def test_what_is_called_like_a_company_or_stands_behind_at_is_one(title: str, name: str) -> None:
    assert read(invitation(title, "", PRIVATE)).company == Company(name)


@pytest.mark.spec("A23", "d.3")
@pytest.mark.parametrize("key", ["Company", "company", "Firma", "Entreprise", "Empresa"])
def test_a_company_line_wins(key: str) -> None:
    assert read(event("Interview with somebody", f"{key}: Harrow & Finch")).company.name == "Harrow & Finch"


@pytest.mark.spec("A23")
@pytest.mark.parametrize(
    ("link", "name"),
    [
        ("https://boards.greenhouse.io/tidewell/jobs/1", "Tidewell"),
        ("https://jobs.lever.co/tide-well/1", "Tide Well"),
        ("https://jobs.ashbyhq.com/tidewell/1", "Tidewell"),
        ("https://tidewell.wd5.myworkdayjobs.com/x", "Tidewell"),
        ("https://tidewell.recruitee.com/o/x", "Tidewell"),
        ("https://app.greenhouse.io/interview/x", ""),
    ],
)
def test_a_hiring_systems_link_tells_the_company(link: str, name: str) -> None:
    sender = guest("no-reply@greenhouse.io")
    assert read(invitation("Interview", "", sender, links=(link,))).company.name == name


@pytest.mark.spec("A24")
@pytest.mark.parametrize(
    ("title", "text", "role"),
    [
        ("Interview - Platform Engineer", "", "Platform Engineer"),
        ("Interview Platform Engineer – Maya Lind", "", "Platform Engineer"),
        ("Tidewell Interview: Maya Lind (Platform Engineer)", "", "Platform Engineer"),
        (
            "Interview with Tidewell - Senior Program Manager, Engineering Operations",
            "",
            "Senior Program Manager, Engineering Operations",
        ),
        (
            "Initial Discussion | Project Manager, Program Management | Tidewell",
            "",
            "Project Manager, Program Management",
        ),
        ("Financial Analyst II - Maya Lind", "", "Financial Analyst II"),
        ("Interview for the Platform Engineer role at Tidewell", "", "Platform Engineer"),
        ("Interview Scheduled: Senior Engineer @ Tidewell", "", "Senior Engineer"),
        ("Zoom - further discussion, Machine Learning Engineer role", "", "Machine Learning Engineer"),
        ("Vorstellungsgespräch: Sachbearbeiterin Einkauf (m/w/d)", "", "Sachbearbeiterin Einkauf"),
        ("Entretien - Chargée de mission", "", "Chargée de mission"),
        ("Entrevista: Analista de datos", "", "Analista de datos"),
        ("Interview", "Role: Platform Engineer (Level 5)", "Platform Engineer (Level 5)"),
        ("Interview", "Position: Rights Editor", "Rights Editor"),
        ("Vorstellungsgespräch", "Stelle: Lektorin Rechte", "Lektorin Rechte"),
        ("Entretien d'embauche", "Poste : Éditrice", "Éditrice"),
        ("Entrevista", "Puesto: Editora", "Editora"),
        (
            "Interview",
            "We are glad to talk about the Platform Engineer position with you.",
            "Platform Engineer",
        ),
        (
            "Maya Lind and Dana Ruiz",
            "Event Name\nHiring Manager Chat - Controls Engineer",
            "Controls Engineer",
        ),
        ("Interview", "Here is your schedule for the Data Scientist interview.", "Data Scientist"),
        ("Interview", "The call at Tidewell (Position: Vertriebsinnendienst).", "Vertriebsinnendienst"),
        ("Interview with Tidewell", "", ""),
        ("Hiring Manager Interview", "", ""),
        ("Interview", "Interviewer: Dana Ruiz (Director of Engineering)", ""),
        ("Interview with the CTO", "", ""),
        ("Interview with Tom Becker (Engineering Manager)", "", ""),
        ("Tidewell Recruiter Phone Screen: Tom Becker and Maya Lind", "", ""),
        ("☎️ Recruiter call – Tidewell", "", ""),
        ("Recruiter Tom Becker", "", ""),
        ("Vorstellungsgespräch Zahnarzt Dr. Meier", "", ""),
        ("Vorstellungsgespräch beim Bäcker", "", ""),
        ("Prueba técnica Tidewell", "", ""),
    ],
)
def test_the_role_is_taken_as_the_company_writes_it(title: str, text: str, role: str) -> None:
    assert read(invitation(title, text, DANA)).role == role


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        pytest.param("Interview", "", Kind.ORDINARY, marks=pytest.mark.spec("A1")),
        pytest.param("Phone screen", "", Kind.SCREEN, marks=pytest.mark.spec("A21")),
        pytest.param("Recruiter call", "", Kind.SCREEN, marks=pytest.mark.spec("A21")),
        pytest.param("Telefoninterview", "", Kind.SCREEN, marks=pytest.mark.spec("A21")),
        pytest.param("Final round", "", Kind.FINAL, marks=pytest.mark.spec("C21")),
        pytest.param("Superday", "", Kind.FINAL, marks=pytest.mark.spec("C21")),
        pytest.param("Tidewell onsite", "", Kind.FINAL, marks=pytest.mark.spec("C21")),
        pytest.param(
            "Informational interview with Dana", "", Kind.INFORMATIONAL, marks=pytest.mark.spec("A7")
        ),
        pytest.param("Coffee chat", "#interview", Kind.INFORMATIONAL, marks=pytest.mark.spec("A7")),
        pytest.param("Scholarship interview", "", Kind.SCHOOL, marks=pytest.mark.spec("A6")),
        pytest.param("Medical residency interview", "", Kind.SCHOOL, marks=pytest.mark.spec("A6")),
        pytest.param("HireVue for Tidewell", "", Kind.ASSESSMENT, marks=pytest.mark.spec("A20")),
        pytest.param("Take-home test", "", Kind.ASSESSMENT, marks=pytest.mark.spec("A20")),
        pytest.param("Interview", "#onsite", Kind.FINAL, marks=pytest.mark.spec("d.3")),
        pytest.param("Interview", "#informational", Kind.INFORMATIONAL, marks=pytest.mark.spec("d.3")),
    ],
)
def test_the_kind_of_conversation(title: str, text: str, kind: Kind) -> None:
    assert read(event(title, text)).kind is kind


@pytest.mark.spec("N1")
@pytest.mark.parametrize(
    ("title", "text", "language"),
    [
        ("Interview with Tidewell", "We look forward to your visit and will meet you at the door.", "en"),
        ("Vorstellungsgespräch Tidewell", "Wir freuen uns auf Sie.", "de"),
        ("Interview Tidewell", "Hallo Maya, wir freuen uns auf das Gespräch mit dir.", "de"),
        ("Entretien RH", "Nous vous attendons à l'accueil.", "fr"),
        ("Entrevista de trabajo", "Le esperamos en la oficina.", "es"),
        ("Tidewell", "", "en"),
    ],
)
def test_the_language_is_that_of_the_invitation(title: str, text: str, language: str) -> None:
    assert read(invitation(title, text, DANA)).language == language


@pytest.mark.spec("f.2", "d.8")
def test_own_text_is_what_the_user_wrote_above_the_conferencing_block() -> None:
    block = (
        "-::~:~::~:~:~::~:~::~-\nJoin with Google Meet: https://meet.google.com/abc\n-::~:~::~:~:~::~:~::~-"
    )
    own = event("Interview Tidewell", f"ask about on-call #card\n\n{block}")
    assert read(own).own_text == "ask about on-call #card"
    assert read(own).tags == {"card"}
    theirs = invitation("Interview Tidewell", "Mention: us #accepted\ndirect", DANA)
    assert (read(theirs).own_text, set(read(theirs).tags)) == ("", set())
    added = read(invitation("Interview Tidewell", "Agenda\nMention: checklist #card", DANA), "Agenda")
    assert added.own_text == "Mention: checklist #card"
    assert added.tags == {"card"}


@pytest.mark.spec("B4")
@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("System Design - Tidewell", "System Design"),
        ("Tidewell pair programming", "pair programming"),
        ("Interview", ""),
    ],
)
def test_the_topic_of_a_session_is_in_its_title(title: str, topic: str) -> None:
    assert read(invitation(title, "", DANA)).topic == topic


@pytest.mark.spec("d.8")
@pytest.mark.parametrize("noise", NOISE)
def test_conferencing_blocks_and_footers_are_cut_and_the_text_around_stays(noise: str) -> None:
    kept = [line for line in clean(f"See you soon.\n\n{noise}\n\nWith: Dana Ruiz").lines if line]
    unclosed = noise.endswith("234 567")
    assert kept == (["See you soon."] if unclosed else ["See you soon.", "With: Dana Ruiz"])


@pytest.mark.spec("d.8")
@pytest.mark.parametrize(
    "heading",
    ["Responsibilities", "About the role:", "Aufgaben", "Ihr Profil", "Profil recherché", "Requisitos:"],
)
def test_a_job_advert_is_left_out_until_the_invitation_goes_on(heading: str) -> None:
    text = f"Hello\n{heading}\n- run user research\n- meet Sam Poole, Chief Editor\n\nInterviewers: Dana Ruiz"
    assert clean(text).text.split("\n") == ["Hello", "Interviewers: Dana Ruiz"]


def test_a_mail_body_repeated_in_the_description_is_read_once() -> None:
    line = "Thank you for applying, we look forward to talking to you on Tuesday."
    assert clean(f"{line}\n{line}").lines == (line,)


@pytest.mark.spec("A23")
@pytest.mark.parametrize(
    ("address", "company"), [("priya.sharma@nimbus.example", "Nimbus"), ("priya@gmail.com", "")]
)
def test_the_first_name_of_a_guest_without_one_is_no_company(address: str, company: str) -> None:
    assert read(invitation("Maya <> Priya: 2nd round", "", guest(address))).company.name == company


@pytest.mark.spec("f.2", "A3")
@pytest.mark.parametrize(
    ("updated", "first_text", "first_seen", "prepared"),
    [
        (-1, None, None, "Applied via a friend"),
        (-1, "", -2, "Applied via a friend"),
        (2, "Applied via a friend", -2, "Applied via a friend"),
        (2, "Something else", -2, ""),
        (2, "Applied via a friend", 3, ""),
        (2, None, None, ""),
    ],
)
def test_what_stood_in_an_own_entry_before_the_interview_is_known_as_that(
    updated: int, first_text: str | None, first_seen: int | None, prepared: str
) -> None:
    one = event("Interview at Acme", "Applied via a friend", updated=START + timedelta(hours=updated))
    seen = None if first_seen is None else START + timedelta(hours=first_seen)
    interview = read_interview(one, MAYA, LOOKUPS, first_text, seen)
    assert (interview.own_text, interview.prepared) == ("Applied via a friend", prepared)


@pytest.mark.spec("A23", "A24")
@pytest.mark.parametrize(
    ("title", "company", "role"),
    [
        ("Interview Larkspur, Contracts Editor", "Larkspur", "Contracts Editor"),
        ("Interview: Larkspur, Contracts Editor", "Larkspur", "Contracts Editor"),
        ("Larkspur, Contracts Editor interview", "Larkspur", "Contracts Editor"),
        ("Job interview Harrow & Finch, Rights Editor", "Harrow & Finch", "Rights Editor"),
        ("Interview Contracts Editor, Larkspur", "Larkspur", "Contracts Editor"),
        ("Vorstellungsgespräch Larkspur, Sachbearbeiterin", "Larkspur", "Sachbearbeiterin"),
        ("Bewerbungsgespräch Larkspur, Lektorin", "Larkspur", "Lektorin"),
        ("Entretien Larkspur, Chargée de communication", "Larkspur", "Chargée de communication"),
        ("Entrevista Larkspur, Redactora", "Larkspur", "Redactora"),
        ("Interview: Senior Editor, Children's Books", "", "Senior Editor, Children's Books"),
        ("Interview: Kim Brandt, Editor", "", "Editor"),
        ("Interview: London, Editor", "", "Editor"),
        ("Interview Larkspur: Rights Editor, Luc Petit", "Larkspur", "Rights Editor"),
        ("Final round Larkspur, Marcus (CEO)", "Larkspur", ""),
        ("Interview Larkspur on Anna's calendar", "Larkspur", ""),
        ("Entrevista de trabajo Larkspur", "Larkspur", ""),
        ("Colloquio Larkspur - Responsabile marketing", "Larkspur", "Responsabile marketing"),
        ("Probearbeiten Bäckerei Kornfeld, Ansprechpartnerin Sabine Roth", "Bäckerei Kornfeld", ""),
    ],
)
def test_a_comma_between_company_and_job_leaves_each_its_own(title: str, company: str, role: str) -> None:
    one = read(event(title))

    assert (one.company.name, one.role) == (company, role)


@pytest.mark.spec("A23")
@pytest.mark.parametrize(
    ("organizer", "people", "company"),
    [
        (guest("scheduling@rooster.example", "Rooster Scheduling"), (DANA, PRIYA), "Tidewell"),
        (guest("scheduling@rooster.example"), (DANA, PRIYA), "Tidewell"),
        (guest("sam.fox@rooster.example", "Sam Fox"), (DANA, PRIYA), "Tidewell"),
        (guest("sam.fox@rooster.example", "Sam Fox"), (DANA,), "Rooster"),
        (
            guest("sam.fox@rooster.example", "Sam Fox"),
            (DANA, PRIYA, guest("una.ash@rooster.example", "Una Ash")),
            "Rooster",
        ),
    ],
)
def test_several_of_one_company_outvote_a_lone_organiser(
    organizer: Guest, people: tuple[Guest, ...], company: str
) -> None:
    one = read(invitation("Interview Platform Engineer", "", *people, organizer=organizer))

    assert one.company.name == company


@pytest.mark.spec("N1")
@pytest.mark.parametrize(
    ("country", "language"), [("DE", "de"), ("FR", "fr"), ("MX", "es"), ("CH", ""), ("CA", ""), ("", "")]
)
def test_a_country_with_one_language_tells_it(country: str, language: str) -> None:
    assert language_in(country) == language

"""Which calendar entries are interviews of the user; every row names the rule of the specification."""

from datetime import datetime, timedelta

import pytest

from followup.domain.calendar import CalendarEvent, Response
from followup.domain.describe import own_text
from followup.domain.interview import Company, Verdict
from followup.domain.known_companies import KnownCompanies
from followup.domain.people import Owner
from followup.domain.recognise import recognise
from tests.domain.invitations import LOOKUPS, MAYA, ME, START, event, guest, invitation

DANA = guest("dana.ruiz@tidewell.example", "Dana Ruiz")
HR = guest("recruiting@tidewell.example", "Tidewell Recruiting")
SAM = guest("sam.poole@gmail.com", "Sam Poole")
ATS = guest("no-reply@us.greenhouse-mail.io", "Tidewell Recruiting")
CALENDLY = ("https://calendly.com/cancellations/abc", "https://calendly.com/reschedulings/abc")


def verdict(
    one: CalendarEvent, owner: Owner = MAYA, known: tuple[str, ...] = (), first: str | None = None
) -> Verdict:
    return recognise(one, owner, LOOKUPS, companies(*known), first).verdict


def companies(*words: str, since: datetime = START - timedelta(days=9)) -> KnownCompanies:
    """Companies by name or domain, whose first interview was entered a week before the entries."""
    return KnownCompanies.of((Company(domain=w) if "." in w else Company(w), since) for w in words)


@pytest.mark.spec("A2", "d.6")
def test_an_invitation_titled_by_a_job_and_somebody_who_is_not_on_it_is_an_interview_of_who_got_it() -> None:
    unnamed = Owner(MAYA.emails, country="US")
    one = invitation("Financial Analyst II - Jordan Lee", "", DANA)

    assert verdict(one, unnamed) is Verdict.INTERVIEW
    assert verdict(invitation("Financial Analyst II - Dana Ruiz", "", DANA), unnamed) is Verdict.ASK


@pytest.mark.spec("A1", "d.6", "d.7")
@pytest.mark.parametrize(
    "title",
    [
        "Interview with Tidewell",
        "Tidewell Interview: Maya Lind (Platform Engineer)",
        "Interview Platform Engineer – Maya Lind",
        "Maya / Tidewell – Hiring manager chat",
        "Phone Screen - Tidewell",
        "Recruiter screen w/ Dana",
        "Recruiter call with Tidewell",
        "Call with the hiring manager",
        "Technical Screen | Tidewell",
        "Tidewell Onsite",
        "Virtual On-Site: Maya Lind",
        "Superday - Tidewell Capital",
        "Tidewell final round",
        "Assessment Centre Tidewell",
        "Panel with Tidewell platform team",
        "Case interview (45 min)",
        "System Design - Tidewell",
        "Tidewell: Meet the Team",
        "Culture fit conversation",
        "INTERVIEW: TIDEWELL",
        "🎉 Interview @ Tidewell 🎉",
        "Follow-up interview with Tidewell",
        "Interviews with Tidewell",
        "2nd round - Tidewell",
        "Live interview with Tidewell (HireVue)",
        "Technische Interviewrunde / Interview Tidewell",
        "Vorstellungsgespräch Tidewell GmbH",
        "VORSTELLUNGSGESPRACH Tidewell",
        "Bewerbungsgespräch: Plattformentwickler",
        "Kennenlerngespräch mit Tidewell",
        "Telefoninterview Tidewell",
        "Probetag bei Tidewell",
        "Zweitgespräch Tidewell",
        "Entretien d'embauche – Tidewell",
        "Entretien d’embauche",
        "Entretien RH Tidewell",
        "Entretien technique avec l'équipe",
        "Entretien téléphonique Tidewell",
        "Entretien Tidewell",
        "Entrevista de trabajo - Tidewell",
        "Entrevista técnica",
        "Proceso de selección Tidewell",
        "Colloquio di lavoro Tidewell",
        "Sollicitatiegesprek Tidewell",
        "Kennismakingsgesprek",
        "Anställningsintervju Tidewell",
        "Jobsamtale hos Tidewell",
        "Rozmowa kwalifikacyjna - Tidewell",
        "Entrevista de emprego",
        "一次面接 Tidewell",
        "カジュアル面談",
        "Fachinterview Tidewell",
        "Online-Interview Tidewell",
        "Call mit Tidewell (3. Runde)",
        "L1 technical discussion - Tidewell",
        "Entretien de motivation",
        "Entretien de recrutement Tidewell",
        "Échange Tidewell – 2ème tour",
        "Tercera ronda con Tidewell",
        "Rekrytointihaastattelu",
        "Pohovor Tidewell",
    ],
)
def test_an_invitation_with_an_interview_word_from_outside_is_an_interview(title: str) -> None:
    assert verdict(invitation(title, "", DANA)) is Verdict.INTERVIEW


@pytest.mark.spec("A1", "A2", "d.7")
@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Maya Lind and Dana Ruiz", "Event Name\n30 Minute Interview\n\nPowered by Calendly.com"),
        ("Maya Lind and Dana Ruiz", "Event Name\nHiring Manager Chat - Controls Engineer"),
        ("Tidewell & Maya", "We look forward to your interview for the Platform Engineer position."),
        ("Initial Discussion | Project Manager | Tidewell", ""),
        ("Financial Analyst II - Maya Lind", ""),
        ("Call with an HR member - Tidewell", ""),
        ("First conversation with Tom, Talent Acquisition Manager", ""),
        ("Zoom - further discussion, Data Engineer role", ""),
        ("1st HR round with Tidewell", ""),
        ("Gespräch Tidewell: Stelle als Redakteurin", ""),
        ("Échange avec la recruteuse Tidewell", ""),
        ("Llamada con recursos humanos", "Puesto: Analista de datos"),
    ],
)
def test_two_agreeing_signals_make_an_interview_without_the_word(title: str, text: str) -> None:
    assert verdict(invitation(title, text, DANA, links=CALENDLY)) is Verdict.INTERVIEW
    assert verdict(invitation(title, text, DANA)) is Verdict.INTERVIEW


@pytest.mark.spec("A2")
@pytest.mark.parametrize(
    ("title", "links", "known", "wanted"),
    [
        ("30 minutes with Dana", CALENDLY, (), Verdict.ASK),
        ("Intro call", (), (), Verdict.ASK),
        ("Maya <> Tidewell", (), (), Verdict.ASK),
        ("Maya <> Tidewell", ("https://app.ashbyhq.com/meet/1",), (), Verdict.INTERVIEW),
        ("30 minutes with Dana", ("https://tidewell.goodtime.io/x",), (), Verdict.INTERVIEW),
        ("30 minutes with Dana", CALENDLY, ("tidewell.example",), Verdict.INTERVIEW),
        ("Maya <> Tidewell", (), ("Tidewell",), Verdict.INTERVIEW),
        ("Dinner plans", CALENDLY, (), Verdict.NOT_INTERVIEW),
    ],
)
def test_one_signal_is_a_reason_to_ask_and_two_to_act(
    title: str, links: tuple[str, ...], known: tuple[str, ...], wanted: Verdict
) -> None:
    assert verdict(invitation(title, "", DANA, links=links), known=known) is wanted


@pytest.mark.spec("A2", "d.6")
@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("bewerbung@tidewell.example", Verdict.INTERVIEW),
        ("eng.hiring@tidewell.example", Verdict.INTERVIEW),
        ("careers@tidewell.example", Verdict.NOT_INTERVIEW),
        ("info@tidewell.example", Verdict.NOT_INTERVIEW),
    ],
)
def test_a_hiring_teams_mailbox_is_a_word_of_hiring(address: str, wanted: Verdict) -> None:
    assert verdict(invitation("Einladung zum Gespräch", "", guest(address))) is wanted


@pytest.mark.spec("A8", "d.6")
def test_whoever_asks_one_private_person_is_asked_at_most() -> None:
    assert verdict(event("Interview for the nanny role", "", guests=(ME, SAM))) is Verdict.ASK


@pytest.mark.spec("A3", "d.6")
def test_a_jotted_entretien_with_a_firm_is_one() -> None:
    assert verdict(event("Entretien Groupe Verdon")) is Verdict.INTERVIEW
    assert verdict(event("Entretien Verdon")) is Verdict.INTERVIEW
    assert verdict(event("Entretien")) is Verdict.NOT_INTERVIEW
    assert verdict(event("Entretien jeudi")) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("A2", "d.7")
@pytest.mark.parametrize(
    "sender",
    [
        "no-reply@us.greenhouse-mail.io",
        "notifications@hire.lever.co",
        "noreply@ashbyhq.com",
        "tidewell@myworkday.com",
        "scheduling@goodtime.io",
        "calendar@modernloop.io",
    ],
)
def test_an_invitation_of_a_hiring_system_needs_only_a_weak_word(sender: str) -> None:
    assert (
        verdict(invitation("Tidewell: introductory call", "", guest(sender, "Tidewell"))) is Verdict.INTERVIEW
    )


@pytest.mark.spec("A3", "d.7")
@pytest.mark.parametrize(
    ("title", "known", "wanted"),
    [
        ("Phone interview at Acme", (), Verdict.INTERVIEW),
        ("Phone interview, Green Dog", (), Verdict.INTERVIEW),
        ("int w/ H&F 3pm rights ed, Ines Moreau", (), Verdict.INTERVIEW),
        ("2nd interview Tidewell, via Jo", (), Verdict.INTERVIEW),
        ("Vorstellungsgespräch Stadtwerke, Fr. Dr. Brandt, Raum 3.12", (), Verdict.INTERVIEW),
        ("Entretien Mme Moreau (DRH)", (), Verdict.INTERVIEW),
        ("Entretien avec Tidewell", (), Verdict.INTERVIEW),
        ("Tidewell 2pm", ("Tidewell",), Verdict.INTERVIEW),
        ("Tidewell – Dana + Priya", ("Tidewell",), Verdict.INTERVIEW),
        ("Tidewell 2pm", (), Verdict.NOT_INTERVIEW),
        ("Send Tidewell my portfolio", ("Tidewell",), Verdict.ASK),
        ("call Tom (recruiter) 555 0199", (), Verdict.INTERVIEW),
        ("Dentist", (), Verdict.NOT_INTERVIEW),
        ("Tidewater cruise", ("Tidewell",), Verdict.NOT_INTERVIEW),
    ],
)
def test_an_entry_typed_by_hand_needs_a_word_or_a_known_company(
    title: str, known: tuple[str, ...], wanted: Verdict
) -> None:
    assert verdict(event(title), known=known) is wanted


@pytest.mark.spec("A4")
@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (event("Acme 2pm #interview"), Verdict.INTERVIEW),
        (event("Acme 2pm", "see them #Interview"), Verdict.INTERVIEW),
        (event("Interview practice #interview"), Verdict.INTERVIEW),
        (event("Weekly class", "#interview", is_series=True), Verdict.INTERVIEW),
        (event("Interview at Acme #notinterview"), Verdict.NOT_INTERVIEW),
        (event("Interview at Acme", "#NotInterview"), Verdict.NOT_INTERVIEW),
        (invitation("Coffee", "#interview", DANA), Verdict.NOT_INTERVIEW),
        (invitation("Interview with Tidewell", "#notinterview", DANA), Verdict.INTERVIEW),
        (event("Interview", "see https://x.example/#notinterview"), Verdict.INTERVIEW),
    ],
)
def test_a_hashtag_decides_only_in_text_the_user_wrote(one: CalendarEvent, wanted: Verdict) -> None:
    assert verdict(one) is wanted


@pytest.mark.spec("A4")
def test_a_line_added_to_an_invitation_counts_as_the_users() -> None:
    first = "Agenda: none"
    assert verdict(invitation("Lunch", f"{first}\n#interview", DANA), first=first) is Verdict.INTERVIEW
    assert (
        verdict(invitation("Lunch", f"{first}\n#interview", DANA), first=f"{first}\n#interview")
        is Verdict.NOT_INTERVIEW
    )
    added = invitation("Interview with Tidewell", f"{first}\n#notinterview", DANA)
    assert verdict(added, first=first) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("f.2", "d.8")
@pytest.mark.parametrize(
    "line",
    [
        "Recording: attached",
        "Transcript: https://docs.example/t1",
        "Meeting recording available",
        "Notes by Gemini: Interview Maya Lind",
        "AI summary: Maya described a migration",
        "Meeting notes - shared with everyone",
        "This call was recorded by Fathom",
        "Aufzeichnung: siehe Anhang",
        "Pièces jointes : 2",
        "Please use the new link",
        "Bitte bringen Sie einen Ausweis mit",
        "You will meet Luis as well",
        "Hi Maya, the room has changed to Aurora",
    ],
)
def test_a_line_that_a_machine_or_the_organiser_added_is_not_the_users(line: str) -> None:
    one = invitation("Interview with Tidewell", f"Agenda: none\n{line}\n", DANA)
    assert own_text(one, MAYA, "Agenda: none") == ""


@pytest.mark.spec("f.2")
def test_what_the_user_added_beside_such_a_line_is_kept() -> None:
    one = invitation(
        "Interview with Tidewell", "Agenda: none\nRecording: attached\nrecording of sales calls", DANA
    )
    assert own_text(one, MAYA, "Agenda: none") == "recording of sales calls"
    greeted = invitation("Interview with Tidewell", "Agenda: none\nHi Maya,\n#accepted\nDana", DANA)
    assert own_text(greeted, MAYA, "Agenda: none") == ""


@pytest.mark.spec("A4", "f.2")
def test_an_invitation_added_from_a_file_is_not_the_users_text() -> None:
    """Such an entry names the user as creator, but somebody else as organiser."""
    one = event("Team lunch", "#interview", organizer=DANA, creator_email="maya.lind@gmail.com")
    assert verdict(one) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("A5")
@pytest.mark.parametrize(
    "title",
    [
        "Exit interview",
        "User interview: P4 - checkout redesign",
        "Customer interview with Sam",
        "UX research interview",
        "User research session with Dana",
        "Press interview - The Daily Post",
        "Radio interview about the book",
        "Podcast interview: Maya Lind on The Build Hour",
        "Magazine interview",
        "Visa interview",
        "US consulate interview appointment",
        "Green card interview",
        "Mock interview with Jordan",
        "Practice interview",
        "Interview prep with Jordan",
        "Interview preparation session",
        "Prep for Tidewell interview",
        "Prepare for interview on Friday",
        "Interview debrief",
        "Debrief: platform candidate",
        "Interview training",
        "Interviewer training for managers",
        "How to interview (workshop)",
        "Workshop on interviewing",
        "Interview skills webinar",
        "Interview loop design review",
        "Hiring committee",
        "Structured interviewing 101",
        "Interviewing: candidate for Data team",
        "Interview candidate for Research Group",
        "Candidates to phone interview",
        "Mitarbeitergespräch",
        "Interviewtraining",
        "Nutzerinterview Bestellstrecke",
        "Vorbereitung auf das Vorstellungsgespräch",
        "Entretien annuel",
        "Entretien professionnel",
        "Entretien chaudière",
        "Préparation entretien",
        "Simulation d'entretien",
        "Entrevista de salida",
        "Entrevista de radio",
        "Simulacro de entrevista",
        "Preparar la entrevista",
        "Panel discussion: future of energy",
        "System design review",
        "Onsite training",
        "Discovery call",
        "Product demo",
        "Customer development interview",
        "Problem interview with a founder",
        "Win/loss interview – Tidewell",
        "Testimonial interview",
        "Passport interview",
        "Co-op board interview",
        "Interview for our YouTube channel",
        "Interview for my daughter",
        "Interview contractors for the kitchen",
        "Interview engineering candidate - Paula",
        "Prep call: Tidewell interview",
        "Vorbereitungsgespräch: Interview bei Tidewell",
        "Interview mit Lokalzeitung",
        "Interview für Masterarbeit",
        "Visumsinterview",
        "Kennenlerngespräch Hebamme",
        "Workshop: Bewerbungsgespräche führen",
        "Entretien préfecture naturalisation",
        "Interview pour l'étude de marché",
        "Formation : conduite d'entretien",
        "Entrevista en Radio Nacional",
        "Entrevista embajada visado",
        "Entrevista para documental",
        "Taller: cómo superar una entrevista",
        "Colloquio con la maestra di Sofia",
        "Stakeholder interview – website redesign",
        "Post-interview catch up",
        "Interview about your banking habits",
        "Interview Schülerzeitung",
        "三者面談",
        "模擬面接",
    ],
)
def test_other_senses_of_the_word_are_no_interview(title: str) -> None:
    assert verdict(invitation(title, "", DANA)) is Verdict.NOT_INTERVIEW
    assert verdict(event(title)) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("A5")
@pytest.mark.parametrize(
    "title",
    [
        "Interview - Research Scientist",
        "Research – Interview with Tidewell",
        "Interview: Training Coordinator",
        "Interview Training Coordinator – Maya Lind",
        "Training Manager interview",
        "Prep Cook interview",
        "Practice Manager interview",
        "Press Officer interview",
        "Social Media Manager - Interview",
        "Music Teacher interview",
        "Interview with Visa",
        "Interview - Strategy Consultant",
        "Interview with Bloomberg for the Data Engineer role",
        "UX Researcher interview",
        "Client interview - Tidewell",
        "1:1 interview with Dana",
        "Entretien responsable maintenance - Tidewell",
        "Tidewell interview: candidate itinerary",
        "Problem-solving interview - Tidewell",
        "Take-home debrief interview with Tidewell",
        "Confirmation de votre entretien du 12 mars – poste de Data Engineer",
        "Interview with Tidewell Candidate Experience",
    ],
)
def test_job_titles_do_not_make_another_sense_of_the_word(title: str) -> None:
    assert verdict(invitation(title, "", DANA)) is Verdict.INTERVIEW


@pytest.mark.spec("A5")
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("You will be interviewed by Dana Ruiz and Priya Nair.", Verdict.INTERVIEW),
        ("Please prepare a short presentation. An interview prep guide is attached.", Verdict.INTERVIEW),
        ("You will lead user research and run usability studies.", Verdict.INTERVIEW),
        ("Listen to our podcast to learn how we work.", Verdict.INTERVIEW),
        ("Thank you for taking part in our study.", Verdict.NOT_INTERVIEW),
        ("You will be interviewed about how you bank.", Verdict.NOT_INTERVIEW),
        ("The interview will be featured on the front page.", Verdict.NOT_INTERVIEW),
        ("60 minute mock interview and written feedback.", Verdict.NOT_INTERVIEW),
        ("30 minutes, and a $40 gift card for you.", Verdict.NOT_INTERVIEW),
        ("You are the interviewer: Sam Poole is looking forward to it.", Verdict.NOT_INTERVIEW),
    ],
)
def test_a_description_counts_against_only_when_no_invitation_would_say_it(
    text: str, wanted: Verdict
) -> None:
    assert verdict(invitation("Interview with Tidewell", text, DANA)) is wanted


@pytest.mark.spec("A5", "d.7")
def test_what_was_booked_counts_where_a_booking_tool_titles_by_the_names() -> None:
    title, study = "Maya Lind and Dana Ruiz", "Customer research interview"
    for text in (
        f"Event Name: {study}",
        f"Event Name\n{study}\n\nPowered by Calendly.com",
        f"What:\n{study}",
    ):
        assert verdict(invitation(title, text, DANA, links=CALENDLY)) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("A5")
@pytest.mark.parametrize(
    "link", ["https://riverside.fm/studio/x", "https://www.userinterviews.com/p/1", "https://pramp.com/x"]
)
def test_a_studio_research_or_practice_link_is_no_interview(link: str) -> None:
    assert verdict(invitation("Interview with Maya", "", DANA, links=(link,))) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("A8")
@pytest.mark.parametrize(
    ("title", "text", "links"),
    [
        ("Interview with Sam Poole", "", ("https://app.greenhouse.io/guides/12/people/34",)),
        ("Technical interview", "Interview Kit: see link\nSubmit your scorecard afterwards.", ()),
        ("Technical interview", "Please complete your scorecard within a day.", ()),
        ("Technical interview", "You are interviewing Sam. Candidate's resume attached.", ()),
        ("Technical interview", "Candidate: Sam Poole\nRole: Backend Engineer", ()),
        ("Interview: Sam Poole for Backend Engineer", "", ()),
        ("Interview - Sam Poole - Backend Engineer", "Candidate: Sam Poole", ()),
        ("Interview", "Bitte den Bewertungsbogen ausfüllen.", ()),
        ("Interview", "", ("https://hire.lever.co/interviews/1",)),
        ("Interview", "", ("https://app.ashbyhq.com/interview-briefings/1",)),
    ],
)
def test_the_interviewers_side_is_left_alone(title: str, text: str, links: tuple[str, ...]) -> None:
    recognition = recognise(invitation(title, text, DANA, links=links), MAYA, LOOKUPS)
    assert recognition.verdict is Verdict.NOT_INTERVIEW
    assert recognition.evidence[0].rule == "A8"


@pytest.mark.spec("A8")
@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Technical interview", "Candidate: Maya Lind\nRole: Backend Engineer"),
        ("Interview: Maya Lind for Backend Engineer", ""),
        ("Interview: Dana Ruiz - Tidewell", ""),
        ("Interview: Backend Engineer for Tidewell", ""),
        ("Interview with Tidewell", "https://boards.greenhouse.io/tidewell/jobs/123"),
    ],
)
def test_the_users_own_name_does_not_make_an_interviewer_of_the_user(title: str, text: str) -> None:
    assert verdict(invitation(title, text, DANA)) is Verdict.INTERVIEW


@pytest.mark.spec("A8", "A9")
@pytest.mark.parametrize(
    ("people", "rule"),
    [
        ((guest("rc@corran.example", "Rita Cole"), SAM), "A8"),
        ((guest("rc@corran.example", "Rita Cole"), guest("lee@corran.example", "Lee Wu"), SAM), "A8"),
        ((guest("rc@corran.example", "Rita Cole"), guest("lee@corran.example", "Lee Wu")), "A9"),
    ],
)
def test_interviews_inside_the_users_own_company_need_a_tag(people: tuple, rule: str) -> None:  # type: ignore[type-arg]
    owner = Owner(frozenset({"maya@corran.example"}), "Maya Lind", work_domains=frozenset({"corran.example"}))
    recognition = recognise(invitation("Interview Backend Engineer", "", *people), owner, LOOKUPS)
    assert recognition.verdict is Verdict.NOT_INTERVIEW
    assert rule in {one.rule for one in recognition.evidence}
    tagged = event("Interview Backend Engineer #interview")
    assert recognise(tagged, owner, LOOKUPS).verdict is Verdict.INTERVIEW


@pytest.mark.spec("A5")
def test_of_several_own_companies_in_a_title_the_first_is_named() -> None:
    names = [f"corran{letter}" for letter in "gafbecdh"]
    owner = Owner(MAYA.emails, "Maya Lind", work_domains=frozenset(f"{name}.example" for name in names))
    recognition = recognise(invitation(f"{' '.join(names)} intro call", "", DANA), owner, LOOKUPS)
    assert "corrang is your own company" in {one.seen for one in recognition.evidence}


@pytest.mark.spec("A10")
@pytest.mark.parametrize(
    "title",
    [
        "[HOLD] Interview with Tidewell",
        "[Hold] Tidewell onsite",
        "HOLD: Interview Tidewell",
        "Hold for interview",
        "Interview with Tidewell (tentative)",
        "Interview hold - Tidewell",
        "Placeholder: Tidewell interview",
        "TBC - Interview Tidewell",
        "[Platzhalter] Vorstellungsgespräch",
        "Entretien d'embauche (à confirmer)",
    ],
)
def test_a_hold_is_not_yet_an_interview(title: str) -> None:
    assert verdict(invitation(title, "", DANA)) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("e.4")
@pytest.mark.parametrize(
    "title",
    [
        "CANCELLED: Interview with Tidewell",
        "Canceled: Interview with Tidewell",
        "CANCELLED Interview with Tidewell",
        "Interview with Tidewell (cancelled)",
        "Interview with Tidewell - CANCELLED",
        "Abgesagt: Vorstellungsgespräch Tidewell",
        "Vorstellungsgespräch Tidewell – abgesagt",
        "Annulé : entretien d'embauche",
        "Entretien d'embauche (annulé)",
        "Cancelada: entrevista de trabajo",
    ],
)
def test_a_cancelled_title_is_off(title: str) -> None:
    assert verdict(invitation(title, "", DANA)) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("A11", "A12")
@pytest.mark.parametrize(
    ("response", "wanted"),
    [
        (Response.DECLINED, Verdict.NOT_INTERVIEW),
        (Response.NEEDS_ACTION, Verdict.INTERVIEW),
        (Response.TENTATIVE, Verdict.INTERVIEW),
        (Response.ACCEPTED, Verdict.INTERVIEW),
    ],
)
def test_only_a_declined_invitation_is_left_alone(response: Response, wanted: Verdict) -> None:
    me = guest(ME.email, ME.name, response, is_self=True)
    assert verdict(event("Interview with Tidewell", organizer=DANA, guests=(DANA, me))) is wanted


@pytest.mark.spec("A15")
def test_a_repeating_event_is_left_alone_unless_tagged() -> None:
    assert verdict(invitation("Interview with Tidewell", "", DANA, is_series=True)) is Verdict.NOT_INTERVIEW
    assert (
        verdict(invitation("Interview with Tidewell", "", DANA, original_start=START))
        is Verdict.NOT_INTERVIEW
    )
    assert verdict(event("Coaching #interview", original_start=START)) is Verdict.INTERVIEW


@pytest.mark.spec("A2", "A3")
@pytest.mark.parametrize(
    ("days", "wanted"), [(-9, Verdict.INTERVIEW), (-2, Verdict.NOT_INTERVIEW), (1, Verdict.NOT_INTERVIEW)]
)
def test_a_company_is_known_only_to_entries_made_after_its_first_interview(
    days: int, wanted: Verdict
) -> None:
    since = START + timedelta(days=days)
    for one in (event("Tidewell 2pm"), invitation("Product discussion", "Roadmap", DANA)):
        assert (
            recognise(one, MAYA, LOOKUPS, companies("Tidewell", "tidewell.example", since=since)).verdict
            is wanted
        )


@pytest.mark.spec("D16")
@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Offer call with Tidewell", Verdict.NOT_INTERVIEW),
        ("Reference check", Verdict.NOT_INTERVIEW),
        ("Team lunch Tidewell", Verdict.NOT_INTERVIEW),
        ("Contract walk-through", Verdict.NOT_INTERVIEW),
        ("Angebotsgespräch Tidewell", Verdict.NOT_INTERVIEW),
        ("Tidewell lunch interview", Verdict.INTERVIEW),
        ("Onsite at Tidewell (lunch included)", Verdict.INTERVIEW),
    ],
)
def test_what_follows_an_interview_is_no_round(title: str, wanted: Verdict) -> None:
    assert verdict(invitation(title, "", DANA), known=("Tidewell",)) is wanted


@pytest.mark.spec("D11")
@pytest.mark.parametrize(
    "title",
    [
        "Buy a suit for the interview",
        "Haircut before Tidewell interview",
        "Anzug abholen für Vorstellungsgespräch",
        "Imprimer CV pour entretien d'embauche",
        "Comprar corbata para la entrevista",
    ],
)
def test_a_chore_around_an_interview_is_none(title: str) -> None:
    assert verdict(event(title)) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("D11")
@pytest.mark.parametrize(
    "title", ["Flight to Berlin – Tidewell interview", "Train to Tidewell interview", "Hotel Tidewell onsite"]
)
def test_travel_to_an_interview_is_none(title: str) -> None:
    assert verdict(event(title, all_day=True)) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("d.6")
@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (event("Interview chat", guests=(ME, SAM)), Verdict.ASK),
        (event("Interview with Tidewell", guests=(ME, DANA)), Verdict.INTERVIEW),
        (event("Out of office", event_type="outOfOffice"), Verdict.NOT_INTERVIEW),
        (event("Interview", event_type="focusTime"), Verdict.NOT_INTERVIEW),
        (event("Tidewell onsite", "9:30 Dana Ruiz\n13:00 Luis Ortega"), Verdict.INTERVIEW),
        (event("Tidewell onsite"), Verdict.INTERVIEW),
        (event("Company onsite"), Verdict.NOT_INTERVIEW),
        (event("Preinterviewed interviewee"), Verdict.NOT_INTERVIEW),
        (event(""), Verdict.NOT_INTERVIEW),
        (event("Weekly meeting", "Dana, Priya, Luis"), Verdict.NOT_INTERVIEW),
        (invitation("Product discussion", "Q1 roadmap", DANA), Verdict.NOT_INTERVIEW),
        (invitation("Planning call", "", DANA), Verdict.NOT_INTERVIEW),
    ],
)
def test_points_add_up_as_the_table_says(one: CalendarEvent, wanted: Verdict) -> None:
    assert verdict(one) is wanted


@pytest.mark.spec("d.6")
def test_every_reason_is_told_with_its_points() -> None:
    recognition = recognise(
        invitation("Interview with Tidewell", "", ATS, DANA), MAYA, LOOKUPS, companies("Tidewell")
    )
    points = {one.rule: one.points for one in recognition.evidence}
    assert points == {"A1": 3, "A2 ats": 2, "d.6 guest": 1, "d.6 known": 2}
    assert recognition.score == 8


@pytest.mark.spec("d.8")
@pytest.mark.parametrize("piece", ["interview ", "\n", "x", "(", "With: A, ", "candidate ", "10:00 Dana\n"])
def test_a_huge_description_is_read_without_delay(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert isinstance(verdict(invitation("Lunch?", text, DANA)), Verdict)

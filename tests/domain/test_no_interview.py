"""What has an interview word and is none of the user's: other senses, the other side, holds, chores."""

from __future__ import annotations

import pytest

from followup.domain.calendar import Response
from followup.domain.interview import Verdict
from followup.domain.people import Owner
from followup.domain.recognise import recognise
from tests.domain.invitations import (
    CALENDLY,
    LOOKUPS,
    MAYA,
    ME,
    START,
    event,
    guest,
    invitation,
    verdict,
)

DANA = guest("dana.ruiz@tidewell.example", "Dana Ruiz")
SAM = guest("sam.poole@gmail.com", "Sam Poole")


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


@pytest.mark.spec("A8")
@pytest.mark.parametrize("owner", [MAYA, Owner(MAYA.emails)])
@pytest.mark.parametrize("address", ["bo.ray@gmail.com", "bo.ray@elsewhere.example"])
def test_who_another_company_names_for_a_job_is_the_candidate(address: str, owner: Owner) -> None:
    hiring = guest("recruiting@corran.example", "Recruiting")
    one = invitation("Interview — Bo Ray for Backend Engineer", "", hiring, guest(address, "Bo Ray"))
    assert recognise(one, owner, LOOKUPS).evidence[0].rule == "A8"
    client = invitation(
        "Interview: Bo Ray for Elsewhere", "", hiring, guest("bo.ray@elsewhere.example", "Bo Ray")
    )
    assert verdict(client, owner) is Verdict.INTERVIEW
    colleague = invitation(
        "Interview: Bo Ray for Backend Engineer", "", hiring, guest("bo.ray@corran.example", "Bo Ray")
    )
    assert verdict(colleague, owner) is Verdict.INTERVIEW


@pytest.mark.spec("A8")
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Olga needs an assistant: could you interview her for half an hour?", Verdict.NOT_INTERVIEW),
        ("Maya, please interview Bo Ray on Tuesday.", Verdict.NOT_INTERVIEW),
        ("I have put in an interview with you for a trainee who knows our products.", Verdict.NOT_INTERVIEW),
        ("Attached is his resume.", Verdict.NOT_INTERVIEW),
        ("Bo's CV is in the folder.", Verdict.NOT_INTERVIEW),
        ("Please score each applicant on the sheet.", Verdict.NOT_INTERVIEW),
        ("Thank you for volunteering to interview applicants.", Verdict.NOT_INTERVIEW),
        ("Bewerbungsunterlagen anbei.", Verdict.NOT_INTERVIEW),
        ("Bitte senden Sie uns Ihre Bewerbungsunterlagen im Anhang.", Verdict.INTERVIEW),
        ("Maya's CV is in the folder.", Verdict.INTERVIEW),
        ("Ci-joint son CV.", Verdict.NOT_INTERVIEW),
        ("Olga asked me to set up an interview with you for the trainee role.", Verdict.INTERVIEW),
        ("We would like you to interview with two of our editors.", Verdict.INTERVIEW),
        ("Olga will tell you about her background and the team.", Verdict.INTERVIEW),
        ("Please interview with an open mind.", Verdict.INTERVIEW),
    ],
)
def test_somebody_elses_papers_are_a_candidates(text: str, wanted: Verdict) -> None:
    assert verdict(invitation("Interview", text, DANA)) is wanted


@pytest.mark.spec("A5")
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I'd like to talk to somebody at Corran for a piece I'm writing on ferries.", Verdict.NOT_INTERVIEW),
        ("I am a reporter and am working on a story about ferries.", Verdict.NOT_INTERVIEW),
        ("Ich schreibe gerade einen Artikel über Fähren.", Verdict.NOT_INTERVIEW),
        ("Je prépare un reportage sur les ferries.", Verdict.NOT_INTERVIEW),
        ("Estoy preparando un reportaje sobre los ferris.", Verdict.NOT_INTERVIEW),
        ("I am writing my master thesis on ferries.", Verdict.NOT_INTERVIEW),
        ("I'm putting together a profile of women at sea.", Verdict.NOT_INTERVIEW),
        ("We'd film you on the quay for tonight's programme.", Verdict.NOT_INTERVIEW),
        ("I would love to include your perspective.", Verdict.NOT_INTERVIEW),
        ("I'm the managing editor. Please bring two articles that you have written.", Verdict.INTERVIEW),
        ("Bring a story you are proud of and tell us what you are working on.", Verdict.INTERVIEW),
    ],
)
def test_somebody_who_writes_a_story_interviews_for_no_job(text: str, wanted: Verdict) -> None:
    assert verdict(invitation("Phone interview", text, DANA)) is wanted


@pytest.mark.spec("A2")
def test_a_department_in_a_text_about_anything_is_no_reason_to_ask() -> None:
    minutes = "Agenda: budget, holidays. Check with HR for dates."
    assert verdict(invitation("Weekly", minutes, DANA)) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("A8")
@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Alumni interview (applicant: Bo Ray)", Verdict.NOT_INTERVIEW),
        ("Entretien candidat - M. Roche", Verdict.NOT_INTERVIEW),
        ("Vorstellungsgespräch Hr. Roth (Azubi)", Verdict.NOT_INTERVIEW),
        ("Entretien candidate - Maya Lind", Verdict.INTERVIEW),
        ("Interview (candidate: Maya Lind)", Verdict.INTERVIEW),
        ("Vorstellungsgespräch Fr. Lind (Werkstudentin)", Verdict.INTERVIEW),
    ],
)
def test_whom_a_title_calls_the_candidate_is_somebody_else_or_the_user(title: str, wanted: Verdict) -> None:
    assert verdict(invitation(title, "", DANA)) is wanted


@pytest.mark.spec("A5", "D11", "e.4")
@pytest.mark.parametrize(
    "title",
    [
        "Annual performance interview",
        "Rental interview 12 Oak Lane",
        "Interviewing nanny",
        "Call with recruiter re: hiring for my team",
        "Drive Sam to interview",
        "Interview Tidewell cancelled",
        "Vorstellungsgespräch Tidewell entfällt",
    ],
)
def test_interviews_of_life_and_those_that_are_off(title: str) -> None:
    assert verdict(event(title)) is Verdict.NOT_INTERVIEW

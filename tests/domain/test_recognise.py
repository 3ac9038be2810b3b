"""Which calendar entries are interviews of the user; every row names the rule of the specification."""

from datetime import timedelta

import pytest

from followup.domain.calendar import CalendarEvent
from followup.domain.interview import Verdict
from followup.domain.people import Owner
from followup.domain.recognise import recognise
from tests.domain.invitations import (
    CALENDLY,
    LOOKUPS,
    MAYA,
    ME,
    START,
    companies,
    event,
    guest,
    invitation,
    verdict,
)

DANA = guest("dana.ruiz@tidewell.example", "Dana Ruiz")
SAM = guest("sam.poole@gmail.com", "Sam Poole")
ATS = guest("no-reply@us.greenhouse-mail.io", "Tidewell Recruiting")


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

"""On which side of the table the user sits, and what is called an interview and is none (A5, A8)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.domain.interview import Verdict
from tests.domain.attending import DANA, MAILBOX, PRIYA, TOM
from tests.domain.invitations import MAYA, event, guest, invitation, verdict

NAMELESS = replace(MAYA, name="", emails=frozenset({"maya@elsewhere.example"}))


@pytest.mark.spec("A8")
@pytest.mark.parametrize(
    "text",
    [
        "Tom is away, so he asked that you interview in his place.",
        "Could you interview instead of Tom? He suggested that you interview her.",
        "Candidate Email: ola.berg@mail.example\nCandidate Mobile: 555 0199",
        "Applicant phone: 555 0199\nApplicant e-mail: ola.berg@mail.example",
        "For new interviewers. Never reschedule the interview with the candidate.",
        "Please find the candidate file and the requisition file attached.",
        "Enter your evaluation in the system within a day.",
        "Please record your rating in the ATS after the talk.",
        "Meet the candidate at reception five minutes before.",
        "Bitte holen Sie den Bewerber am Empfang ab.",
        "Merci de remplir la fiche du candidat.",
    ],
)
def test_a_text_for_interviewers_is_no_interview_of_the_user(text: str) -> None:
    one = invitation("Phone interview", text, MAILBOX, DANA)
    assert verdict(one) is Verdict.NOT_INTERVIEW
    assert verdict(one, NAMELESS) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("A8")
def test_a_candidates_name_is_somebody_elses_only_where_the_users_is_known() -> None:
    one = invitation("Phone interview", "Candidate Name: Ola Berg\nWith: Dana Ruiz", MAILBOX, DANA)
    assert verdict(one) is Verdict.NOT_INTERVIEW
    assert verdict(one, NAMELESS) is Verdict.INTERVIEW


@pytest.mark.spec("A1", "A8")
@pytest.mark.parametrize(
    "text",
    [
        "Candidate: Maya Lind\nCandidate Email: maya.lind@gmail.com\nCandidate phone: 555 0199",
        "Please enter your details in our system before the talk.",
        "Your candidate guide is attached.",
        "Dana will tell you how we work with candidates.",
    ],
)
def test_a_text_for_the_candidate_is_the_users(text: str) -> None:
    assert verdict(invitation("Phone interview", text, MAILBOX, DANA)) is Verdict.INTERVIEW


@pytest.mark.spec("A8")
@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("2pm summer applicant coming in", "conduct interview, print CV"),
        ("candidate coming in at 3", "do the interview with Tom"),
        ("Interview applicant for the shop", "my questions: why us?"),
        ("Phone interview, support team applicant", ""),
    ],
)
def test_what_an_employer_jots_is_no_interview_of_the_user(title: str, text: str) -> None:
    assert verdict(event(title, text)) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("A8", "A5")
@pytest.mark.parametrize(
    "title",
    [
        "Hiring Team Training: Golden Rules of Interviewing",
        "Interviewer workshop: the art of interviewing",
        "Recruiter training - fair interviews",
        "Intake meeting: Senior Product Designer search",
        "Product Designer search kickoff",
        "Kick-off: hiring for Product Designer",
        "Tidewell PR teleconference / interview",
    ],
)
def test_training_intake_and_press_are_no_interview(title: str) -> None:
    assert verdict(invitation(title, "Hi all", TOM, DANA)) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("A5")
@pytest.mark.parametrize(
    "text",
    [
        "You're confirmed for your interview. Your host is Tom. Please send a photo for the episode page.",
        "Your interview will air on Friday. Please bring a headshot for the website.",
        "We will publish the interview in the spring edition.",
        "Send us a short bio for the show notes.",
    ],
)
def test_what_is_published_is_no_interview_for_a_job(text: str) -> None:
    assert verdict(invitation("Morning Tales interview", text, TOM)) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("D11", "A5")
@pytest.mark.parametrize(
    "title",
    [
        "Tidewell: prep (system design, coding)",
        "Tidewell - preparation",
        "Tidewell prep",
        "Acme – Vorbereitung",
    ],
)
def test_a_prep_behind_the_company_is_the_users_own(title: str) -> None:
    assert verdict(event(title, "Interview w/ Dana is Monday 2pm")) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("A1")
@pytest.mark.parametrize("title", ["Prep Cook interview - Tidewell", "Interview Tidewell: prep cook"])
def test_a_job_that_begins_so_is_one(title: str) -> None:
    assert verdict(event(title)) is Verdict.INTERVIEW


@pytest.mark.spec("A8")
@pytest.mark.parametrize(
    "title",
    [
        "Technical Interview (B2) - Irene Vidal",
        "Interview Scheduled for : Irene Vidal",
        "Interview: Irene Vidal",
    ],
)
def test_another_name_beside_the_word_is_asked_about(title: str) -> None:
    one = invitation(title, "Hola!", MAILBOX, DANA)
    assert verdict(one) is not Verdict.INTERVIEW
    assert verdict(one, NAMELESS) is not Verdict.INTERVIEW


@pytest.mark.spec("A1", "A8")
@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Technical Interview - Maya Lind", "Hola!"),
        ("Technical Interview with Irene Vidal", ""),
        ("Interview: Dana Ruiz", ""),
        ("Technical Interview - Irene Vidal", "Hi Irene, thanks for your application."),
        ("Interview - Stella Artois", "Thanks for your application, Maya."),
    ],
)
def test_a_title_that_may_mean_the_user_or_whom_they_meet_is_theirs(title: str, text: str) -> None:
    owner = NAMELESS if "Irene, thanks" in text else MAYA
    assert verdict(invitation(title, text, MAILBOX, DANA), owner) is Verdict.INTERVIEW


@pytest.mark.spec("A1", "A2")
@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Managerial Interview - Claims Analyst", "Interviewers: Dana Ruiz"),
        ("Divisional interview – Claims Analyst", ""),
        ("Tidewell Harbour Glass Interview - Claims Analyst", ""),
        ("Prescreen: Claims Analyst / Tidewell", "Please have your resume handy."),
        ("Pre-screening Claims Analyst", ""),
        ("Half a day with the team", "This is the third step of our hiring process for the Analyst role."),
        ("Treffen mit dem Team", "Das ist der zweite Schritt in unserem Bewerbungsprozess."),
        ("Échange avec l'équipe", "Voici la deuxième étape de notre processus de recrutement."),
        (
            "Tidewell: talk about your assessment",
            "Great work on the take-home! Dana will go through it with you.",
        ),
        ("Discussion of your case study", "Thanks for the submission of your take home test."),
        ("Tidewell: code walkthrough", "We liked your coding challenge and want to talk about it."),
    ],
)
def test_an_invitation_in_the_middle_of_a_process_is_an_interview(title: str, text: str) -> None:
    assert verdict(invitation(title, text, DANA, PRIYA), NAMELESS) is Verdict.INTERVIEW


@pytest.mark.spec("A5")
@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Stakeholder interview", ""),
        ("Churn interview - Tidewell", ""),
        ("Discussion of your tax assessment", ""),
        ("Sales process review", "The third step of our sales process."),
    ],
)
def test_what_is_said_at_work_is_none(title: str, text: str) -> None:
    assert (
        verdict(invitation(title, text, guest("a@b.example", "Ann Roe")), NAMELESS) is not Verdict.INTERVIEW
    )

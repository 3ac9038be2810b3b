"""Deadlines, windows, shows, meetings of deciders, offers to everybody: no talk for a job (A5, D11)."""

from __future__ import annotations

import pytest

from followup.domain.interview import Verdict
from tests.domain.attending import DANA, PRIYA
from tests.domain.invitations import event, guest, invitation, verdict

NO, YES = Verdict.NOT_INTERVIEW, Verdict.INTERVIEW
DESK = guest("desk@northlight.example", "Northlight Desk")


@pytest.mark.spec("D11", "A20")
@pytest.mark.parametrize(
    "title", ["Take-home Tidewell due!!", "Testaufgabe Tidewell fällig", "Tidewell OA due"]
)
def test_what_is_due_on_a_day_is_a_date_and_no_session(title: str) -> None:
    assert verdict(event(title, "send the link to the recruiter", all_day=True)) is NO


@pytest.mark.spec("A1", "D11")
def test_a_day_of_interviews_is_no_date_by_which_something_is_due() -> None:
    assert verdict(event("Onsite interview Tidewell", "case study due at 9", all_day=True)) is YES


@pytest.mark.spec("A5", "A20")
@pytest.mark.parametrize(
    "title",
    [
        "Online assessment window closes – Tidewell",
        "Tidewell test window opens",
        "Maya Lind: Availability request – Tidewell",
        "Request for availability (Tidewell interview)",
        "Share your availability: Tidewell interview",
    ],
)
def test_a_window_and_a_request_for_times_are_no_session(title: str) -> None:
    system = guest("no-reply@hackerrank.com", "Tidewell Talent")
    assert verdict(invitation(title, "Complete it before the deadline.", system)) is NO


@pytest.mark.spec("A5", "A8")
@pytest.mark.parametrize(
    "title",
    [
        "Round-up: Designer onsite – hire/no hire",
        "Onsite read-out Designer",
        "Engineer onsite: hire / no-hire",
        "Agency pitch – final round (2 of 3)",
        "Pitch scoring, final round",
        "Skip-level Maya <> Dana",
    ],
)
def test_those_who_decide_meet_without_a_candidate(title: str) -> None:
    assert verdict(invitation(title, "10 min each, written feedback first", DANA, PRIYA)) is NO


@pytest.mark.spec("A5")
@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("NLR radio: live interview 7:40 (crowdfunding)", "Use a landline please, 3–4 mins on air."),
        ("Interview 7:40", "Line check 7:32, then 4 minutes on air."),
        ('Video shoot: "Women in Ops" interview series', "three questions, no stripes please"),
        ("Mentorship Session: Maya Lind x Sasha Demidov", "I have a couple of interviews coming up."),
        ("Get hired in 30 days! FREE group call w/ Coach Dex", "Only 9 seats left. My interview method."),
        ("Virtual Career Day: Meet 40 employers", "10:00 opening keynote"),
        (
            "Interview at St. Brannock's (Juno, Reception place)",
            "Dear Mr and Mrs Lind,\nJuno will meet a teacher.",
        ),
        ("Gespräch Grundschule", "Liebe Eltern,\ndas Interview dauert zehn Minuten."),
    ],
)
def test_shows_mentors_offers_to_all_and_a_childs_place_are_none(title: str, text: str) -> None:
    assert verdict(invitation(title, text, DESK)) is NO


@pytest.mark.spec("A1", "A5")
@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Interview: Radio Presenter, Northlight", "Dear Maya, please bring a demo."),
        ("Interview – Mentoring Coordinator", "Dear Maya, we look forward to it."),
        ("Live interview with Tidewell", "Dear Maya, you will meet two of us."),
        ("Video Shoot Coordinator interview", "Dear Maya, you will meet two of us."),
        (
            "Third round: Tidewell, Revenue Manager",
            "Dana (CCO) and Priya (pricing) would like to see the case. HR",
        ),
    ],
)
def test_jobs_and_departments_of_the_same_words_are_candidates(title: str, text: str) -> None:
    assert verdict(invitation(title, text, DANA, PRIYA)) is YES

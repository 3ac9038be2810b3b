"""Roles and companies around the title: in a booking's answer, above the text, in a signature (A23, A24)."""

from __future__ import annotations

import pytest

from followup.domain.recognise import read_interview
from tests.domain.attending import DANA
from tests.domain.invitations import LOOKUPS, MAYA, event, guest, invitation


def _role(title: str, text: str) -> str:
    return read_interview(invitation(title, text, DANA), MAYA, LOOKUPS).role


@pytest.mark.spec("A24")
@pytest.mark.parametrize(
    ("title", "text", "role"),
    [
        (
            "Maya Lind and Dana Ruiz",
            "Event Name: Screen\nWhat role did you apply for?: Care Planner",
            "Care Planner",
        ),
        (
            "Interview",
            "Gespräch für die Position Schadenreferentin (w/m/d) ein.",
            "Schadenreferentin",
        ),
        ("Maya x Dana – Growth Marketer, hiring manager interview", "", "Growth Marketer"),
        (
            "Interview Day",
            "Configuration Manager · Tidewell\n9:30 Change control · Dana Ruiz",
            "Configuration Manager",
        ),
        ("Product Sense Interview", "Product Analyst\n\nInterviewer: Dana Ruiz", "Product Analyst"),
        (
            "Your Tidewell Interview",
            "You're meeting:\n👤 Dana Ruiz\n📋 Curriculum Designer",
            "Curriculum Designer",
        ),
        ("Stage 2 Interview", "STAGE 2 – PRACTICE MANAGER\nBRING your rota", "PRACTICE MANAGER"),
        ("Interview", "Hi Maya,\nsee you on Tuesday.\nDana Ruiz\nHead of Data", ""),
    ],
)
def test_where_an_invitation_tells_the_role(title: str, text: str, role: str) -> None:
    assert _role(title, text) == role


@pytest.mark.spec("A23", "A24")
def test_behind_a_job_and_a_comma_stands_the_company_that_the_domain_is_called_after() -> None:
    harriet = guest("harriet.solly@wexcombe.example", "Harriet Solly")
    one = read_interview(
        invitation("Interview Invitation: Demand Planner, Wexcombe Foods", "", harriet), MAYA, LOOKUPS
    )
    assert (one.company.name, one.role) == ("Wexcombe Foods", "Demand Planner")


@pytest.mark.spec("A23")
@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Grüße\nLena Roth\nHallgruber Maschinenbau GmbH · Industriestraße 8", "Hallgruber Maschinenbau"),
        ("Lena Roth\nRecruiting | Hallgruber Kliniken", "Hallgruber Kliniken"),
        ("The partner (Managing Partner, Hallgruber Capital) will see you.", "Hallgruber Capital"),
        ("Lena Roth\nHallgruber Recruiting", "Hallgruber"),
        ("Welcome to Hallgruber's assessment day!", "Hallgruber"),
    ],
)
def test_a_signature_writes_the_company_in_full(text: str, company: str) -> None:
    lena = guest("lena.roth@hallgruber.example", "Lena Roth")
    assert read_interview(invitation("Interview", text, lena), MAYA, LOOKUPS).company.name == company


@pytest.mark.spec("A23")
def test_the_own_of_a_company_is_no_part_of_its_name() -> None:
    lena = guest("lena.roth@norrlandrail.example", "Lena Roth")
    one = invitation("Assessment centre", "Welcome to Norrland Rail's assessment centre!", lena)
    assert read_interview(one, MAYA, LOOKUPS).company.name == "Norrland Rail"
    assert read_interview(event("Interview Norrland Rail"), MAYA, LOOKUPS).company.name == "Norrland Rail"

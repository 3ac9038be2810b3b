"""Agencies that are none by their domain: by what they write (B17)."""

from __future__ import annotations

import pytest

from followup.domain.people import Function
from followup.domain.recognise import read_interview
from tests.domain.invitations import LOOKUPS, MAYA, guest, invitation

JO = guest("jo@castleton.example", "Jo Lambert")


@pytest.mark.spec("B17")
@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Tidewell - Analyst interview (Castleton Recruitment)", ""),
        ("Tidewell interview (Analyst) – arranged by Castleton", ""),
        ("Interview at Tidewell - Analyst", "You will meet Dana Ruiz. Ring me after please."),
        ("Interview at Tidewell - Analyst", "Rückmeldung danach bitte an mich."),
        ("Interview at Tidewell - Analyst", "Jo Lambert\nCastleton Personalberatung"),
    ],
)
def test_who_goes_between_is_an_agent(title: str, text: str) -> None:
    one = read_interview(invitation(title, text, JO), MAYA, LOOKUPS)

    assert (one.company.name, [each.function for each in one.others]) == ("Tidewell", [Function.AGENCY])


@pytest.mark.spec("B17", "B1")
def test_the_recruiting_team_of_the_company_itself_is_no_agency() -> None:
    dana = guest("dana.ruiz@tidewell.example", "Dana Ruiz")
    one = read_interview(
        invitation("Interview at Tidewell", "Dana Ruiz\nTidewell Recruiting", dana), MAYA, LOOKUPS
    )

    assert one.agency.domain == ""

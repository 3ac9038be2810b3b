"""Whose the addresses in the user's own lines are, and that nobody else's text gives any (d.3, f.2, B17)."""

from __future__ import annotations

import pytest

from followup.domain.people import Function
from tests.domain.attending import ATS, addresses, named, others, people
from tests.domain.invitations import event, invitation

PASTED = (
    "-----Original mail-----\nFrom: Noor Haddad <noor.haddad@tidewell.example>\nSubject: Your interview\n\n"
    "Hi Maya,\nYou'll be speaking with Simon Achterberg (Docs Lead).\nNoor{}\nTalent Coordinator, Tidewell"
)


@pytest.mark.spec("B11", "f.2")
@pytest.mark.parametrize("family", ["", " Haddad"])
def test_who_sent_a_pasted_mail_and_signs_as_a_coordinator_can_pass_thanks_on(family: str) -> None:
    one = event("Interview - Tidewell", PASTED.format(family))
    assert named(people(one)) == [("Simon Achterberg", "")]
    assert [(each.email, each.function) for each in others(one)] == [
        ("noor.haddad@tidewell.example", Function.COORDINATOR)
    ]


@pytest.mark.spec("f.2")
def test_a_header_in_an_invitations_text_gives_no_address() -> None:
    one = invitation("Interview - Tidewell", PASTED.format(" Haddad"), ATS)
    assert "noor.haddad@tidewell.example" not in addresses((*people(one), *others(one)))


@pytest.mark.spec("d.3", "f.2")
def test_an_address_that_holds_the_family_name_is_that_persons() -> None:
    text = "12 rue des Tanneurs\nsi retard : c.delaunoy@tidewell.example / 04 76 00 18 22"
    one = event("Entretien Mme Delaunoy (DRH) – Tidewell", text)
    assert addresses(people(one)) == {"c.delaunoy@tidewell.example"}
    two = event("Entretien Mme Delaunoy (DRH) – Tidewell", text + "\nm.delaunoy@tidewell.example")
    assert addresses(people(two)) == {""}
    theirs = invitation("Entretien avec Mme Delaunoy (DRH) – Tidewell", text, ATS)
    assert addresses(people(theirs)) == {""}


@pytest.mark.spec("B17", "d.3")
def test_the_agent_of_a_title_has_the_address_noted_below() -> None:
    text = "panel = head of claims + HRBP\nJo Prentiss jo.prentiss@castlemere.example 020 7946 0112"
    one = event("2nd int – Ravensholt Insurance via Jo (Castlemere Search)", text)
    agents = [each for each in others(one) if each.function is Function.AGENCY]
    assert named(tuple(agents)) == [("Jo Prentiss", "jo.prentiss@castlemere.example")]
    assert "Hrbp" not in {name for name, _ in named(people(one))}

"""The card by hand: who gets one, when, and when it is too late (K7, c.1)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.domain.dossier import Dossier
from followup.domain.facts import FactKind
from followup.domain.interview import Kind
from followup.domain.notes import Notes, Tag
from followup.domain.policy import Policy
from followup.domain.steps import Step
from tests.domain.planning import at, reminder, starts
from tests.factories import DANA, dossier, fact, interview, reminder_key, round_of

END = "2026-03-03 16:00"
ASKED = Notes(tags=(Tag("card"),))


def on_site(notes: Notes) -> Dossier:
    return dossier(round_of(interview(kind=Kind.FINAL), notes=notes))


def asked(*facts: object) -> Dossier:
    return dossier(round_of(interview(), notes=ASKED), facts=facts)  # type: ignore[arg-type]


@pytest.mark.spec("K7", "b.2", "c.1")
@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (dossier(), False),
        (asked(), True),
        (on_site(Notes()), False),
        (on_site(Notes(address="1 Mill Lane")), True),
        (dossier(round_of(interview(), notes=Notes(address="1 Mill Lane"))), False),
        (replace(dossier(), policy=Policy(card=True)), True),
        (dossier(round_of(interview(), notes=Notes(tags=(Tag("card"), Tag("card_sent"))))), False),
        (dossier(round_of(interview(), notes=Notes(tags=(Tag("card"), Tag("noshow"))))), False),
    ],
)
def test_a_card_is_for_who_asks_for_it_or_after_a_day_on_site_with_an_address(
    one: Dossier, wanted: bool
) -> None:
    assert ("card" in starts(at(one, END))) is wanted


@pytest.mark.spec("K7", "b.2")
def test_it_stands_on_the_next_business_day_at_noon_for_the_main_contact() -> None:
    made = at(asked(), END)

    assert starts(made)["card"] == "2026-03-04 12:00"
    assert reminder(made, Step.CARD).contact == DANA


@pytest.mark.spec("K7")
def test_it_is_wanted_neither_before_the_interview_nor_a_week_after_it() -> None:
    assert "card" not in starts(at(asked(), "2026-03-03 15:59"))
    assert "card" in starts(at(asked(), "2026-03-10 22:00"))
    assert "card" not in starts(at(asked(), "2026-03-11 06:00"))


@pytest.mark.spec("K7", "F13", "0.4.6")
def test_what_the_user_deleted_does_not_come_back_and_nothing_is_written_after_a_refusal() -> None:
    deleted = fact(FactKind.SKIPPED, "2026-03-03 17:00", reminder_key(Step.CARD))
    refused = fact(FactKind.REPLY, "2026-03-04 10:00", DANA.email, **{"class": "rejection"})

    assert "card" not in starts(at(asked(deleted), "2026-03-03 17:30"))
    assert "card" not in starts(at(asked(refused), "2026-03-04 11:00"))

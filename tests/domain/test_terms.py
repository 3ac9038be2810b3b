"""By which day the terms of an offer are named when it is accepted (K17)."""

from __future__ import annotations

from datetime import date

import pytest

from followup.domain.facts import Fact, FactKind
from followup.domain.steps import Step
from tests.domain.chains import reply, wrote
from tests.domain.planning import at, drafts
from tests.factories import DANA, PRIYA, dossier, fact

FRIDAY = date(2026, 3, 6)


def terms_named(*said: Fact) -> date | None:
    offer = reply("2026-03-06 15:00", "offer")
    accepted = fact(FactKind.OUTCOME, "2026-03-10 15:00", "command", outcome="accepted")
    made = at(
        dossier(facts=tuple(sorted((offer, *said, accepted), key=lambda one: one.at))), "2026-03-10 18:00"
    )
    (mail,) = drafts(made, Step.ACCEPT)
    return mail.terms.offered


@pytest.mark.spec("K17", "0.4.7")
@pytest.mark.parametrize(
    ("said", "named"),
    [
        ((), FRIDAY),
        ((reply("2026-03-09 15:00", "courtesy"),), FRIDAY),
        ((reply("2026-03-09 15:00", "new_date", stated_date="2026-03-20"),), FRIDAY),
        (
            (fact(FactKind.REPLY, "2026-03-09 15:00", DANA.email, class_="other", answer_by="2026-03-20"),),
            FRIDAY,
        ),
        ((wrote("2026-03-09 15:00"),), FRIDAY),
        ((reply("2026-03-09 15:00", "offer"),), None),
        ((reply("2026-03-09 15:00", "other", PRIYA),), None),
        ((reply("2026-03-09 15:00", "question", DANA, asks=True),), None),
    ],
    ids=[
        "silence",
        "a courtesy",
        "more time",
        "a later day",
        "a mail of mine",
        "a better offer",
        "other words",
        "a question",
    ],
)
def test_terms_that_may_have_changed_since_are_not_those_of_the_offers_day(
    said: tuple[Fact, ...], named: date | None
) -> None:
    assert terms_named(*said) == named

"""One follow-up to one person on one day, whatever the number of candidacies (E4, E5, invariant 5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from followup.domain.decision import Decision, Elsewhere, Writing
from followup.domain.dossier import Dossier
from followup.domain.facts import FactKind
from followup.domain.others import Others, Standings
from followup.domain.steps import Step
from tests.domain.chains import after, sent
from tests.domain.planning import at, drafts, reminder, starts
from tests.factories import DANA, PRIYA, TIDEWELL, dossier, fact, reminder_key

DAY = date(2026, 3, 10)
MORNING = "2026-03-10 11:00"


def others_are(*known: Elsewhere) -> Others:
    """These other processes."""
    return Others(Standings(known))


def beside(
    id_: str, *, company: str = "Tidewell", to: str = DANA.email, day: date = DAY, open_: bool = True
) -> Dossier:
    other = Elsewhere(company, Decision(writing=Writing(to, day, "Data Engineer", open=open_)), id_)
    return replace(dossier(), others=others_are(other))


@pytest.mark.spec("E4", "E5")
@pytest.mark.parametrize(
    ("company", "also"), [("Tidewell", ("Data Engineer", "")), ("Harrow", ("Data Engineer", "Harrow"))]
)
def test_the_first_of_two_candidacies_asks_for_both(company: str, also: tuple[str, str]) -> None:
    made = at(beside("p2", company=company), MORNING)

    assert reminder(made, Step.FOLLOW_UP).terms.also == (also,)
    assert [one.terms.also for one in drafts(made, Step.FOLLOW_UP)] == [(also,)]
    assert made.decision.writing == Writing(DANA.email, DAY, "Platform Engineer")


@pytest.mark.spec("E4", "E5")
@pytest.mark.parametrize("open_", [True, False], ids=["it waits", "the user skipped it"])
@pytest.mark.parametrize("now", [MORNING, "2026-03-11 15:00"])
def test_the_other_one_writes_no_follow_up_of_its_own_and_keeps_its_call(open_: bool, now: str) -> None:
    made = at(beside("p0", open_=open_), now)

    assert drafts(made, Step.FOLLOW_UP) == []
    assert set(starts(made)) & {"follow_up", "phone"} == {"phone"}
    assert made.decision.writing == Writing(DANA.email, DAY, "Platform Engineer", into="p0")


@pytest.mark.spec("E4", "E5")
@pytest.mark.parametrize(
    "one",
    [
        beside("p0", to=PRIYA.email),
        beside("p0", day=date(2026, 3, 11)),
        replace(dossier(), others=others_are(Elsewhere("Harrow", Decision(), "p0"))),
    ],
    ids=["to somebody else", "on another day", "no follow-up"],
)
def test_what_does_not_meet_is_not_merged(one: Dossier) -> None:
    made = at(one, MORNING)

    assert len(drafts(made, Step.FOLLOW_UP)) == 1
    assert reminder(made, Step.FOLLOW_UP).terms.also == ()


@pytest.mark.spec("E4")
def test_a_follow_up_that_went_out_asks_for_nobody_else_any_more() -> None:
    gone = replace(after(sent("2026-03-10 15:00")), others=beside("p2").others)

    made = at(gone, "2026-03-10 15:10")

    assert made.decision.writing == Writing(DANA.email, DAY, "Platform Engineer", open=False)
    assert gone.company == TIDEWELL


@pytest.mark.spec("E4", "F14")
def test_the_day_that_the_user_gave_it_moves_both_or_sets_it_apart() -> None:
    moved = fact(
        FactKind.MOVED, "2026-03-04 15:00", reminder_key(Step.FOLLOW_UP), start="2026-03-12T14:00+00:00"
    )
    (merged,) = beside("p2").others
    writing = merged.decision.writing
    assert writing is not None
    for_it = replace(merged, decision=Decision(writing=replace(writing, into="p1")))

    both = at(replace(dossier(facts=(moved,)), others=others_are(for_it)), MORNING)
    apart = at(replace(dossier(facts=(moved,)), others=beside("p0").others), MORNING)

    assert reminder(both, Step.FOLLOW_UP).terms.also == (("Data Engineer", ""),)
    assert starts(both)["follow_up"] == starts(apart)["follow_up"] == "2026-03-12 10:00"

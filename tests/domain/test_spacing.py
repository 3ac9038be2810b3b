"""Never two nudges to one company on one day, over two candidacies there (f.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from followup.domain.decision import Decision, Elsewhere, Writing
from followup.domain.dossier import Dossier
from followup.domain.facts import FactKind
from followup.domain.others import Others, Standings
from followup.domain.steps import Step
from tests.domain.chains import END, after, nudges, sent
from tests.domain.planning import at, starts
from tests.factories import DANA, PRIYA, dossier, fact, reminder_key

TUESDAY, FRIDAY = date(2026, 3, 10), date(2026, 3, 13)


def beside(
    *days: date, id_: str = "p0", company: str = "Tidewell", writing: Writing | None = None
) -> Dossier:
    other = Elsewhere(company, Decision(nudges=days, writing=writing), id_)
    return replace(dossier(), others=Others(Standings((other,))))


@pytest.mark.spec("f.1")
@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ((), ("2026-03-10", "2026-03-13")),
        ((FRIDAY,), ("2026-03-10", "2026-03-16")),
        ((TUESDAY,), ("2026-03-11", "2026-03-16")),
        ((TUESDAY, date(2026, 3, 11), date(2026, 3, 17)), ("2026-03-12", "2026-03-18")),
    ],
    ids=["nothing there", "its call", "its mail", "both, and a mail sent late"],
)
def test_a_nudge_gives_way_to_that_of_the_companys_other_candidacy(
    taken: tuple[date, ...], expected: tuple[str, str]
) -> None:
    assert nudges(beside(*taken), END) == expected


@pytest.mark.spec("f.1")
@pytest.mark.parametrize(
    "one",
    [beside(TUESDAY, FRIDAY, id_="p2"), beside(TUESDAY, FRIDAY, company="Harrow")],
    ids=["the other one gives way", "another company"],
)
def test_no_other_nudge_moves_it(one: Dossier) -> None:
    assert nudges(one, END) == ("2026-03-10", "2026-03-13")


@pytest.mark.spec("f.1", "E4")
def test_a_follow_up_to_the_same_person_is_joined_and_only_the_call_gives_way() -> None:
    to_dana = Writing(DANA.email, TUESDAY, "Data Engineer")
    made = at(beside(TUESDAY, FRIDAY, writing=to_dana), END)

    assert {step: day[:10] for step, day in starts(made).items() if step in ("follow_up", "phone")} == {
        "phone": "2026-03-16"
    }
    assert made.decision.nudges == (date(2026, 3, 16),)


@pytest.mark.spec("f.1", "E4")
def test_a_follow_up_to_somebody_else_there_gives_way() -> None:
    to_priya = Writing(PRIYA.email, TUESDAY, "Data Engineer")

    assert nudges(beside(TUESDAY, writing=to_priya), END)[0] == "2026-03-11"


@pytest.mark.spec("f.1", "F14")
def test_where_the_user_put_it_it_stays() -> None:
    moved = fact(
        FactKind.MOVED, "2026-03-04 15:00", reminder_key(Step.FOLLOW_UP), start="2026-03-12T14:00+00:00"
    )
    one = replace(beside(date(2026, 3, 12)), facts=(moved,))

    assert nudges(one, "2026-03-04 16:00")[0] == "2026-03-12"


@pytest.mark.spec("f.1")
def test_what_has_rung_rings_no_second_time() -> None:
    one = replace(after(), others=beside(TUESDAY).others)

    assert nudges(one, "2026-03-10 14:05")[0] == "2026-03-10"


@pytest.mark.spec("f.1")
def test_the_others_are_told_of_the_days_that_are_taken() -> None:
    assert at(dossier(), END).decision.nudges == (TUESDAY, FRIDAY)
    assert at(after(sent("2026-03-11 15:00")), "2026-03-11 16:00").decision.nudges[0] == date(2026, 3, 11)

"""A run that asks the user for help breaks no promise; that many do so is a defect (reliability G10)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.oracle.story import Asked
from tests.simulation.figures import MANY, MOST_ASKED, Figures
from tests.simulation.verdict import undisturbed

RUNS = 1000


@pytest.mark.spec("reliability G10")
@pytest.mark.parametrize("sort", MOST_ASKED)
def test_so_many_runs_may_ask_the_user_and_no_more(sort: str) -> None:
    calm = undisturbed("sent")
    asking = replace(calm, asked=(Asked("thank_you", "a|", "dana@x.example", "it is unclear"),))
    figures, most = Figures(), int(RUNS * MOST_ASKED[sort])
    for number in range(RUNS):
        figures.count(sort, "sent", asking if number < most else calm, {}, ())

    assert list(figures.too_many()) == []
    figures.count(sort, "sent", asking, {}, ())
    assert [one.partition(" at most")[0] for one in figures.too_many()] == [f"G10: of {sort}"]


def test_a_few_are_no_share_yet() -> None:
    calm = undisturbed("sent")
    asking = replace(calm, asked=(Asked("thank_you", "a|", "dana@x.example", "it is unclear"),))
    figures = Figures()
    for _ in range(MANY - 1):
        figures.count("singles", "sent", asking, {}, ())

    assert list(figures.too_many()) == []

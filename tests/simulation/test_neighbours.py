"""Whatever befalls one account, the other one is served as on any day."""

from __future__ import annotations

import pytest

from tests.simulation.neighbours import TROUBLES, beside, calm


def test_the_neighbour_gets_drafts_and_reminders() -> None:
    written = [one.method for one in calm() if one.applied]

    assert written.count("gmail.users.drafts.create") == 3
    assert written.count("calendar.events.insert") == 5


@pytest.mark.spec("reliability I13", "reliability P6")
@pytest.mark.parametrize("trouble", TROUBLES)
def test_the_trouble_of_one_account_is_nobody_elses(trouble: str) -> None:
    assert beside(trouble) == ()

"""What becomes of a failure that stopped everything."""

from __future__ import annotations

import pytest

from followup.engine.account.backing_off import IF_IT_LASTS, of_whole_account
from followup.engine.errors import CursorExpired, FollowupError, NotFound, Permanent, Transient


@pytest.mark.spec("reliability L2")
@pytest.mark.parametrize("kind", [Permanent, NotFound, CursorExpired])
def test_what_is_told_of_it_is_another_failure_of_the_same_kind(kind: type[FollowupError]) -> None:
    error = kind("Gmail refused it.", "It is set aside.")
    error.__cause__ = ValueError("400")

    told = of_whole_account(error)

    assert (type(told), told.message, told.remedy) == (kind, "Gmail refused it.", IF_IT_LASTS)
    assert told.__cause__ is error.__cause__
    assert error.remedy == "It is set aside."


def test_a_failure_that_never_concerns_one_item_says_what_it_said() -> None:
    error = Transient("Gmail is busy.", retry_after=3, reason="backendError")

    assert of_whole_account(error) is error

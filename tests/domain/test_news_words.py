"""Sentences that only sound like news, and news that is put politely (e.5 step 5)."""

from __future__ import annotations

import pytest

from followup.domain.answers import news_in
from followup.domain.phrasing import sentences


@pytest.mark.spec("H2", "G8", "e.5")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It seems the role would not be the best fit for your strengths.", "rejection"),
        ("The next steps may include being invited to complete a second assessment.", ""),
        ("If you did not complete the assessment yourself, the answers are older ones.", ""),
        ("The next step is an interview with Dana on Tuesday.", "next_round"),
    ],
)
def test_news_is_told_from_what_only_might_come(text: str, expected: str) -> None:
    found = news_in(tuple(sentences(text)))

    assert (found.name if found else "") == expected

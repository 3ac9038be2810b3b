"""Every rule of b.4 and b.5 on rounds made up from seeds, in four languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.messages.briefs import MessageKind, RelayPoint
from followup.messages.compose import compose_round
from tests.measure_messages import LANGUAGES, broken_in_round
from tests.messages.rounds import brief, contact, made_up_round, made_up_rounds, panel

ROUNDS = 60
"""Of each language; `python -m tests.measure_messages` takes a thousand."""


@pytest.mark.spec("B2", "B4", "B5", "E6", "b.4", "b.4.7", "b.5")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_holds_on_every_draft_of_every_round(language: str) -> None:
    for seed, briefs in made_up_rounds(ROUNDS, language):
        _, problems = broken_in_round(briefs, f"round {seed}")
        assert problems == [], f"round {seed}"


@pytest.mark.spec("0.4.14")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_second_run_says_the_same(language: str) -> None:
    briefs = made_up_round(7, language)
    assert compose_round(briefs, "seed") == compose_round(briefs, "seed")


def test_another_seed_says_it_otherwise() -> None:
    briefs = made_up_round(7, "en")
    assert compose_round(briefs, "seed")[0].body != compose_round(briefs, "another")[0].body


@pytest.mark.spec("B7", "b.4")
@pytest.mark.parametrize("language", LANGUAGES)
def test_one_sort_of_mail_takes_no_words_from_another(language: str) -> None:
    relay = brief(
        MessageKind.RELAY, "Jo Lambert", language=language, relay=(RelayPoint(contact("Raj Patel")),)
    )
    for seed in "abc":
        mails = compose_round((*panel(8, language), replace(relay, meeting_day=None)), seed)
        assert [mail.lint for mail in mails] == [()] * len(mails)

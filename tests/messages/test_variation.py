"""Every rule of b.4 and b.5 on rounds made up from seeds, in four languages."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from followup.messages.banned import opens_with_thanks
from followup.messages.briefs import WORD_CAPS, MessageKind, RelayPoint
from followup.messages.compose import Composed, compose_round, length_ratio
from followup.messages.variation import opening_of, same_sentences, similarity, words_of
from tests.messages.rounds import brief, contact, made_up_round, made_up_rounds, panel

LANGUAGES = ("en", "de", "fr", "es")
ROUNDS = 60


def rounds_in(language: str) -> list[tuple[int, tuple[Composed, ...]]]:
    return [
        (seed, compose_round(briefs, f"round {seed}")) for seed, briefs in made_up_rounds(ROUNDS, language)
    ]


@pytest.mark.spec("B2", "B4", "B5", "b.4", "b.5")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_holds_on_every_draft_of_every_round(language: str) -> None:
    for seed, mails in rounds_in(language):
        assert [mail.lint for mail in mails] == [()] * len(mails), f"round {seed}"
        assert len({mail.subject for mail in mails}) == len(mails), f"round {seed}"
        assert len({opening_of(mail.body) for mail in mails}) == len(mails), f"round {seed}"
        assert sum(opens_with_thanks(mail.body) for mail in mails) <= 1, f"round {seed}"
        for one, other in combinations(mails, 2):
            assert not same_sentences(one.body, other.body), f"round {seed}"
            assert similarity(one.body, other.body) < 0.20, f"round {seed}"
        if len(mails) > 1:
            assert length_ratio(mails) >= 1.4, f"round {seed}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_subjects_are_short_and_bodies_keep_to_their_cap(language: str) -> None:
    for seed, mails in rounds_in(language):
        for mail in mails:
            assert 0 < len(mail.subject) <= 55, f"round {seed}"
            assert len(words_of(mail.body)) <= WORD_CAPS[mail.kind], f"round {seed}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_of_a_round_shares_a_skeleton_while_unused_ones_remain(language: str) -> None:
    for seed, briefs in made_up_rounds(ROUNDS, language):
        mails = compose_round(briefs[:4], f"round {seed}")
        used = [(mail.kind, mail.skeleton) for mail in mails]
        assert len(set(used)) == len(used), f"round {seed}"


@pytest.mark.spec("0.4.14")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_second_run_says_the_same(language: str) -> None:
    briefs = made_up_round(7, language)
    assert compose_round(briefs, "seed") == compose_round(briefs, "seed")


def test_another_seed_says_it_otherwise() -> None:
    briefs = made_up_round(7, "en")
    assert compose_round(briefs, "seed")[0].body != compose_round(briefs, "another")[0].body


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_slot_or_template_mark_is_left(language: str) -> None:
    for _, mails in rounds_in(language):
        for mail in mails:
            assert not set("{}~[]") & set(mail.text + mail.subject)
            assert "  " not in mail.text
            assert " later " not in f" {mail.body.split(' ')[0]} "


@pytest.mark.spec("B7", "b.4")
@pytest.mark.parametrize("language", LANGUAGES)
def test_one_sort_of_mail_takes_no_words_from_another(language: str) -> None:
    relay = brief(
        MessageKind.RELAY, "Jo Lambert", language=language, relay=(RelayPoint(contact("Raj Patel")),)
    )
    for seed in "abc":
        mails = compose_round((*panel(8, language), replace(relay, meeting_day=None)), seed)
        assert [mail.lint for mail in mails] == [()] * len(mails)

"""Mails about offers and endings (K12 to K18): they pass lint, claim nothing, and drop empty slots."""

from __future__ import annotations

import re
from datetime import date
from itertools import product

import pytest

from followup.messages.briefs import WORD_CAPS, MessageKind, Register
from followup.messages.compose import Composed, compose_round
from followup.messages.stock import built_in
from followup.messages.variation import words_of
from tests.messages.rounds import brief

KINDS = (
    MessageKind.REJECTION_ANSWER,
    MessageKind.OFFER_ACKNOWLEDGEMENT,
    MessageKind.MORE_TIME,
    MessageKind.EXPEDITE,
    MessageKind.DECLINE,
    MessageKind.ACCEPT,
    MessageKind.WITHDRAW,
)
FULL: dict[str, object] = {
    "deadline": date(2026, 3, 27),
    "proposed_date": date(2026, 4, 1),
    "letter_date": date(2026, 3, 20),
    "start_date": date(2026, 5, 4),
    "appointment": date(2026, 4, 2),
    "accepted_elsewhere": True,
}
BARE: dict[str, object] = {"proposed_date": date(2026, 4, 1), "role": "", "company": "", "meeting_day": None}
SEEDS = range(6)
_MEETING = re.compile(
    r"\b(?:(?<!vous )met|meeting|conversation|kennen|gespräch|rencontr|échang|entretien|conoc|convers|"
    r"paths|wiedersehen|begegn|coincidir)",
    re.IGNORECASE,
)


def mail(kind: MessageKind, seed: object = 1, **more: object) -> Composed:
    return compose_round([brief(kind, "Dana Ruiz", **more)], f"seed {seed}")[0]


@pytest.mark.spec("b.5", "K12", "K13", "K14", "K15", "K16", "K17", "K18")
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_draft_passes_lint_and_stays_short(kind: MessageKind, language: str) -> None:
    for known, register, phone, seed in product((FULL, BARE), Register, (True, False), SEEDS):
        made = mail(kind, seed, language=language, register=register, by_phone=phone, **known)

        assert made.lint == ()
        assert made.note == ""
        assert 20 <= len(words_of(made.body)) <= WORD_CAPS[kind]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("kind", KINDS)
def test_there_are_three_ways_to_say_it_and_all_are_used(kind: MessageKind, language: str) -> None:
    used = {mail(kind, seed, language=language, **FULL).skeleton for seed in range(40)}

    assert len(used - {"short"}) >= 3


@pytest.mark.spec("K13")
def test_an_offer_is_acknowledged_with_the_day_of_the_answer_and_nothing_else() -> None:
    dated = mail(MessageKind.OFFER_ACKNOWLEDGEMENT, deadline=date(2026, 3, 27))
    undated = mail(MessageKind.OFFER_ACKNOWLEDGEMENT)

    assert "27 March" in dated.body
    assert "need" in undated.body or "by when" in undated.body
    assert "accept" not in dated.body.lower()


@pytest.mark.spec("H7", "K13")
@pytest.mark.parametrize("seed", SEEDS)
def test_an_offer_made_by_phone_is_asked_for_in_writing(seed: int) -> None:
    assert "in writing" in mail(MessageKind.OFFER_ACKNOWLEDGEMENT, seed, by_phone=True).body
    assert "phone" not in mail(MessageKind.OFFER_ACKNOWLEDGEMENT, seed).body


@pytest.mark.spec("K14")
@pytest.mark.parametrize("seed", SEEDS)
def test_more_time_is_asked_for_with_one_exact_day_and_a_refusal_is_accepted_ahead(seed: int) -> None:
    body = mail(MessageKind.MORE_TIME, seed, **FULL).body

    assert "1 April" in body
    assert "27 March" in body
    assert "keep to" in body or "stays as it is" in body or "short" in body


@pytest.mark.spec("K15")
@pytest.mark.parametrize("seed", SEEDS)
def test_another_process_hears_of_the_offer_but_not_from_whom(seed: int) -> None:
    body = mail(MessageKind.EXPEDITE, seed, foreign=frozenset({"Harrow"}), **FULL).body

    assert "27 March" in body
    assert "Harrow" not in body


@pytest.mark.spec("K16", "K18", "H18")
@pytest.mark.parametrize("kind", [MessageKind.DECLINE, MessageKind.WITHDRAW])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_reason_is_given_only_when_there_is_one(kind: MessageKind, seed: int) -> None:
    with_reason = mail(kind, seed, accepted_elsewhere=True).body
    without = mail(kind, seed).body

    assert any(word in with_reason for word in ("another", "elsewhere"))
    assert not any(word in without for word in ("another", "elsewhere"))


@pytest.mark.spec("b.1", "K14", "K16")
@pytest.mark.parametrize("kind", [MessageKind.DECLINE, MessageKind.MORE_TIME])
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_reason_of_the_users_own_is_told_once_and_in_place_of_any_other(
    kind: MessageKind, language: str
) -> None:
    for seed in SEEDS:
        made = mail(kind, seed, language=language, reason="the move to Lisbon", **FULL)
        plain = mail(kind, seed, language=language, accepted_elsewhere=False, deadline=date(2026, 3, 27))

        assert made.body.count("the move to Lisbon") == 1
        assert "another company" not in made.body
        assert made.lint == plain.lint == ()


@pytest.mark.spec("K18")
def test_an_appointment_that_is_not_needed_is_released() -> None:
    assert "2 April" in mail(MessageKind.WITHDRAW, **FULL).body


@pytest.mark.spec("K17")
def test_accepting_refers_to_the_letter_and_the_first_day() -> None:
    body = mail(MessageKind.ACCEPT, **FULL).body

    assert "accept" in body
    assert "20 March" in body
    assert "4 May" in body


@pytest.mark.spec("K17", "0.4.7")
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_who_accepts_agrees_to_no_terms_that_were_not_read_in_a_letter(language: str) -> None:
    terms = re.compile(r"\bterms\b|bedingungen|\bconditions\b|condiciones", re.IGNORECASE)
    for register, familiar, seed in product(Register, (True, False), range(24)):
        made = mail(MessageKind.ACCEPT, seed, language=language, register=register, familiar=familiar)

        assert not terms.search(made.body), made.body
        assert made.lint == ()


@pytest.mark.spec("e.1", "0.4.7")
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("kind", KINDS[1:])
def test_who_was_not_met_reads_of_no_meeting(kind: MessageKind, language: str) -> None:
    unmet = {**FULL, "meeting_day": None, "met": False, "country": ""}
    for register, familiar, seed in product(Register, (True, False), range(24)):
        made = mail(kind, seed, language=language, register=register, familiar=familiar, **unmet)

        assert not _MEETING.search(made.body), made.body
        assert made.lint == ()


def test_no_wording_is_there_twice() -> None:
    for language in ("en", "de", "fr", "es"):
        for name in ("offer", "ending"):
            lines = [(w.block, w.needs, w.source) for w in built_in(language).wordings if w.file == name]
            assert len(lines) == len(set(lines))

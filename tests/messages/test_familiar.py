"""Mails among people who say du or tú to each other (N4, N7, b.6)."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest

from followup.messages.briefs import COMPOSABLE, MessageKind, RelayPoint
from followup.messages.compose import Composed, compose_round
from followup.messages.familiar import POLITE, familiar, is_polite, twin_parts
from followup.messages.stock import built_in
from tests.messages.rounds import brief, contact, panel

OFFERED = {
    "deadline": date(2026, 3, 27),
    "proposed_date": date(2026, 4, 1),
    "letter_date": date(2026, 3, 20),
    "start_date": date(2026, 5, 4),
    "appointment": date(2026, 4, 2),
    "accepted_elsewhere": True,
    "stated_date": date(2026, 3, 13),
    "relay": (RelayPoint(contact("Priya Nair"), "die Migration"),),
}


def written(kind: MessageKind, seed: str, **more: object) -> Composed:
    (mail,) = compose_round([brief(kind, "Dana Ruiz", **({"language": "de", "familiar": True} | more))], seed)
    return mail


@pytest.mark.spec("N7", "b.4.8")
@pytest.mark.parametrize("kind", sorted(COMPOSABLE))
@pytest.mark.parametrize("known", [{}, OFFERED], ids=["bare", "full"])
def test_no_mail_to_du_says_sie(kind: MessageKind, known: dict[str, object]) -> None:
    for seed in "abcdef":
        for phone in (True, False):
            mail = written(kind, seed, by_phone=phone, **known)

            assert mail.lint == ()
            assert mail.greeting == "Hallo Dana,"
            assert not POLITE["de"].search(f"{mail.subject}\n{mail.text}")


@pytest.mark.spec("N4", "N7", "b.6")
@pytest.mark.parametrize("kind", sorted(COMPOSABLE))
@pytest.mark.parametrize("known", [{}, OFFERED], ids=["bare", "full"])
def test_no_mail_to_tu_says_usted(kind: MessageKind, known: dict[str, object]) -> None:
    for seed in "abcdef":
        for phone in (True, False):
            mail = written(kind, seed, language="es", by_phone=phone, **known)

            assert mail.lint == ()
            assert mail.greeting == "Hola, Dana:"
            assert not POLITE["es"].search(f"{mail.subject}\n{mail.text}")


@pytest.mark.spec("N7", "b.4")
def test_a_panel_that_says_du_keeps_every_rule_of_variation() -> None:
    for seed in "abcd":
        mails = compose_round(panel(8, "de", familiar=True), seed)

        assert [mail.lint for mail in mails] == [()] * 8
        assert not any(POLITE["de"].search(mail.text) for mail in mails)


@pytest.mark.spec("N7")
@pytest.mark.parametrize("language", ["de", "es"])
def test_every_polite_line_has_one_in_the_other_form(language: str) -> None:
    stock, twins = built_in(language), twin_parts(language).values()
    polite = Counter((w.file, w.block, w.scope) for w in stock.wordings if is_polite(w, language))
    near = Counter((w.file, w.block, w.scope) for part in twins for w in part.wordings)
    missing = polite - near

    assert {file for file, _, _ in missing} <= {"letter"}
    assert not any(is_polite(wording, language) for part in twins for wording in part.wordings)
    assert len(familiar(stock).wordings) >= len(stock.wordings) - len(missing)


@pytest.mark.spec("N7")
def test_a_topic_from_the_notes_is_theirs_in_the_same_form() -> None:
    bodies = [written(MessageKind.THANK_YOU, seed, topics=("Ihre Frage nach Kafka",)).body for seed in "abcd"]

    assert all(re.search(r"deine Frage nach Kafka", body) for body in bodies)


@pytest.mark.spec("N7", "N3")
@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_other_languages_stay_as_they_are(language: str) -> None:
    assert familiar(built_in(language)) is built_in(language)

"""Sentences that only sound like news, and news that is put politely (e.5 step 5)."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest

from followup import domain
from followup.domain.answers import news_in
from followup.domain.phrasing import Phrases, one_of, phrases, sentences


def tables() -> Iterator[tuple[str, Phrases]]:
    """Every table of phrases with its name."""
    for module in pkgutil.iter_modules(domain.__path__):
        for name, value in vars(import_module(f"followup.domain.{module.name}")).items():
            if isinstance(value, Phrases):
                yield f"{module.name}.{name}", value


@pytest.mark.parametrize(
    ("name", "table"), list(tables()), ids=lambda one: one if isinstance(one, str) else ""
)
def test_every_gap_of_a_table_is_read_as_one(name: str, table: Phrases) -> None:
    for part in (table.table, table.unless, table.before):
        assert not phrases(part or name).find("")


def test_a_part_with_a_gap_stands_in_a_longer_phrase() -> None:
    part = one_of("""
        gone ~1 with
        chosen
    """)

    assert phrases(f"{part} somebody else").find("they have gone straight with somebody else")


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


@pytest.mark.spec("H1", "e.5")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The panel landed on a colleague from a neighbouring school.", "rejection"),
        ("Der Vorstand hat sich auf eine andere Bewerberin festgelegt.", "rejection"),
        ("L'équipe a tranché en faveur d'une personne qui connaît nos outils.", "rejection"),
        ("Se quedan con la otra finalista.", "rejection"),
        ("If we decide to go with someone else, you will hear the same day.", ""),
        ("We have not gone with anyone yet.", ""),
        ("Before we settle on another candidate the board has to vote.", ""),
        ("Wir haben uns noch nicht für jemanden entschieden.", ""),
        ("Last year we chose somebody from the support team for it.", ""),
        ("The backend role went to somebody else, but yours is still open.", "other"),
    ],
)
def test_a_choice_of_somebody_else_counts_where_it_was_made_and_for_this_role(
    text: str, expected: str
) -> None:
    found = news_in(tuple(sentences(text)))

    assert (found.name if found else "") == expected

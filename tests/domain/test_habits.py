"""What the user's own mails teach of how he writes (b.4.9)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.habits import (
    Habits,
    facts_of,
    habits_at,
    manner_of,
    prints_of,
    says_anew,
    without_ours,
)
from tests.factories import utc

NOON = utc("2026-03-02 12:00")


@pytest.mark.spec("b.4.9")
@pytest.mark.parametrize(
    ("text", "language", "formal", "habits"),
    [
        ("Hey Dana,\n\nThanks for the call, I'm glad.\n\nCheers,\nMaya", "en", False,
         Habits("Hey", "Cheers,", "Thanks", "yes")),
        ("Dear Ms Ruiz,\n\nThank you. I am glad.\n\nYours sincerely,\nMaya\n\nDana wrote:\n> Best,\n> Dana",
         "en", True, Habits("Dear", "Yours sincerely,", "Thank you", "no")),
        ("Hallo Anna,\n\nbis Montag.\n\nLiebe Grüße\n\nMaya", "de", False, Habits("Hallo", "Liebe Grüße")),
        ("Sehr geehrte Frau Brandt,\n\nja.\n\nFreundliche Grüsse\nMaya", "de", True,
         Habits("", "Freundliche Grüsse")),
        ("Bonjour Madame,\n\nmerci.\n\nBien à vous,\nMaya", "fr", True, Habits("", "Bien à vous,")),
        ("Hola, Luis:\n\ngracias.\n\nUn abrazo,\nMaya", "es", False, Habits("", "Un abrazo,")),
    ],
)  # fmt: skip
def test_a_mail_shows_how_the_user_greets_and_signs(
    text: str, language: str, formal: bool, habits: Habits
) -> None:
    manner = manner_of(text, "Maya Lind")

    assert manner is not None
    assert (manner.language, manner.formal, manner.habits) == (language, formal, habits)


@pytest.mark.spec("b.4.9", "0.4.9")
@pytest.mark.parametrize(
    "text",
    [
        "Hi Dana,\n\nsee you on Tuesday.\n\nYour biggest fan,\nMaya",  # in no list
        "Hi Dana,\n\nBest,\nDana wrote this",  # somebody else's name
        "Thanks",
        "",
    ],
)
def test_what_is_no_known_farewell_above_the_own_name_teaches_nothing(text: str) -> None:
    assert manner_of(text, "Maya Lind") is None


@pytest.mark.spec("b.4.9")
def test_of_a_draft_of_ours_only_what_the_user_changed_is_his() -> None:
    manner = manner_of("Hi Dana,\n\nI'm glad.\n\nCheers,\nMaya", "Maya Lind")
    assert manner is not None

    assert without_ours(manner, prints_of("Hi Dana,", "Warm wishes,")).habits == Habits(signoff="Cheers,")
    assert without_ours(manner, prints_of("Hello Dana,", "Cheers,")).habits == Habits(greeting="Hi")
    assert without_ours(manner, "").habits == Habits()


@pytest.mark.spec("b.4.9", "0.4.14")
def test_the_newest_habit_counts_for_its_language_and_register_and_not_before_it_was_shown() -> None:
    texts = ("Hi A,\n\nx\n\nBest,\nMaya", "Hi A,\n\nx\n\nCheers,\nMaya", "Dear Ms B,\n\nx\n\nRegards,\nMaya")
    facts = [
        fact
        for day, text in enumerate(texts)
        if (manner := manner_of(text, "Maya")) is not None
        for fact in facts_of(f"m{day}", NOON + timedelta(days=day), manner)
    ]

    assert habits_at(facts, "en", formal=False).signoff == "Cheers,"
    assert habits_at(facts, "en", formal=False, until=NOON).signoff == "Best,"
    assert habits_at(facts, "en", formal=True).signoff == "Regards,"
    assert habits_at(facts, "de", formal=False) == Habits()
    assert says_anew(facts[1], facts[:1])
    assert not says_anew(facts[0], facts[:1])

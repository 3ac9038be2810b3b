"""Thanks for a talk in which nobody applied for anything (A6, A7)."""

from __future__ import annotations

from datetime import date

import pytest

from followup.domain.people import Contact, Name
from followup.messages.briefs import Brief, MessageKind, Register
from followup.messages.compose import compose_round
from followup.messages.no_job import is_about_a_job

LANGUAGES = ("en", "de", "fr", "es")
PEOPLE = tuple(
    Contact(Name(f"{given} {family}", given, family), f"{given.lower()}@tidewell.example")
    for given, family in (("Dana", "Ruiz"), ("Priya", "Nair"), ("Luis", "Ortega"))
)


def briefs(language: str, **more: object) -> list[Brief]:
    return [
        Brief(
            kind=MessageKind.THANK_YOU,
            recipient=person,
            language=language,
            register=Register.WARM if language == "en" else Register.FORMAL,
            company="Tidewell",
            role="Platform Engineer",
            meeting_day=date(2026, 3, 3),
            sender_name="Maya Lind",
            no_job=True,
            **more,  # type: ignore[arg-type]
        )
        for person in PEOPLE
    ]


@pytest.mark.spec("A6", "A7")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("advice", [True, False])
@pytest.mark.parametrize("topics", [(), ("the deploy path",)])
@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize("familiar", [True, False])
def test_nothing_speaks_of_a_job(
    language: str, advice: bool, topics: tuple[str, ...], number: int, familiar: bool
) -> None:
    asked = briefs(language, advice=advice, topics=topics, familiar=familiar)[:number]

    for seed in range(6):
        for mail in compose_round(asked, f"p{seed}"):
            said = f"{mail.subject}\n{mail.body}"
            assert mail.lint == ()
            assert not is_about_a_job(said, language)
            assert "Tidewell" not in said
            assert "Platform Engineer" not in said


@pytest.mark.spec("A7")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "advice|your view|you see|told me|more clearly"),
        ("de", "Rat|geholfen"),
        ("fr", "conseils|apporte"),
        ("es", "consejos|ayud|claridad"),
    ],
)
def test_a_talk_for_advice_is_thanked_for_as_such(language: str, words: str) -> None:
    for seed in range(8):
        (mail,) = compose_round(briefs(language, advice=True)[:1], f"p{seed}")

        assert any(one in mail.body for one in words.split("|"))

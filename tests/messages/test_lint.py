"""Each tell of b.5, seen and not seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.messages.lint import MAX_SUBJECT, Draft, lint
from followup.messages.variation import opening_of, sentences_of, similarity

GOOD = Draft(
    subject="Our conversation on 3 March",
    greeting="Hi Dana,",
    body="Your account of the migration stayed with me. Thank you for the time on Tuesday 3 March.",
    language="en",
    company="Tidewell",
    role="Platform Engineer",
    names=("Dana",),
    own_topics=("your account of the migration",),
    others_topics=("the plan for weekend releases",),
    foreign=frozenset({"Brightpath"}),
)


def test_a_good_draft_passes() -> None:
    assert lint(GOOD) == ()


@pytest.mark.spec("b.5", "0.4.8", "0.4.9")
@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("I hope this email finds you well. Thank you for the time you took.", "hope this email"),
        ("Thank you for the time you took. I am just checking in on this.", "just checking in"),
        ("Thank you for the time you took. I was thrilled by all of it.", "thrilled"),
        ("Thank you for the time you took. Your company culture is a great fit.", "company culture"),
        ("Thank you for the time you took yesterday at the office.", "yesterday"),
        ("Thank you for the time you took. We talked last week at length.", "last week"),
        ("Thank you for the time you took! It was such a good conversation!", "exclamation"),
        ("The Platform Engineer role is it. Yes, the Platform Engineer role it is.", "role more than once"),
        ("Tidewell is good. At Tidewell it is good. So Tidewell it is, then.", "company more than twice"),
        ("Thank you for the time at Tidewell Inc. and for the open talk.", "legal form"),
        ("Thank you for the time you took at [Company] for our talk.", "not filled"),
        ("Thank you for the time you took at {{ company }} for our talk.", "not filled"),
        ("Thank you for the time you took at XXX for our open talk.", "not filled"),
        ("Thank you for the time you took at , it was a very good talk.", "gap"),
        ("Thank you for the time. Experience, skills and enthusiasm is what I bring.", "lists"),
        ("I liked it. I enjoyed the talk. I would come back. Thank you.", "begin with"),
        ("Thank you for the time you took — it was a very good talk.", "decoration"),
        ("- Thank you for the time you took, it was a good talk.", "decoration"),
        ("Thank you for the **time** you took, it was a good talk.", "decoration"),
        ("Thank you for the time you took, it was a good talk 🎉", "decoration"),
        ("Thank you for the time you took. Brightpath did not do that.", "Brightpath"),
        ("Thank you for the time and the plan for weekend releases you have.", "another person"),
        ("Thank you for the time. As we discussed, I will send the checklist.", "nobody noted"),
        ("Thank you for the time. The checklist is attached to this mail.", "nobody noted"),
        ("Thank you for the time you took. See https://t.example/pixel for it.", "link"),
        ("Thank you for the time you took. Sent from my phone on the go.", "footer"),
        ("Thank you.", "too little"),
        ("word " * 131, "131 words"),
    ],
)
def test_every_tell_of_a_machine_is_seen(body: str, problem: str) -> None:
    found = lint(replace(GOOD, body=body))
    assert any(problem in line for line in found), found


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("de", "vielen Dank für das Gespräch, das wir gestern im Büro geführt haben."),
        ("fr", "Merci pour notre entretien d'hier et pour toute votre attention."),
        ("es", "Gracias por la conversación de ayer y por toda su atención."),
    ],
)
def test_relative_days_are_seen_in_every_language(language: str, body: str) -> None:
    assert any("depends on the day" in line for line in lint(replace(GOOD, language=language, body=body)))


@pytest.mark.parametrize(
    "subject",
    [
        "Thank you",
        "Thanks!",
        "Re: Our talk",
        "THANK YOU DANA",
        "x" * (MAX_SUBJECT + 1),
        "",
        "Danke.",
        "Our talk 🎉",
    ],
)
def test_a_bad_subject_is_seen(subject: str) -> None:
    assert lint(replace(GOOD, subject=subject))


def test_one_exclamation_mark_is_warm_and_none_is_formal() -> None:
    one = replace(GOOD, body=GOOD.body.replace("3 March.", "3 March!"))
    assert lint(one) == ()
    assert lint(replace(one, formal=True))


def test_the_greeting_names_the_recipient() -> None:
    assert lint(replace(GOOD, greeting="Hi Priya,"))


@pytest.mark.spec("B22")
def test_a_greeting_holds_no_label() -> None:
    assert lint(replace(GOOD, greeting="Hi Observer: Dana,"))
    assert not lint(replace(GOOD, greeting="Hola Dana:"))


@pytest.mark.spec("B5")
def test_the_open_place_is_allowed_only_without_an_address() -> None:
    marked = replace(GOOD, body="[[one thing you and Dana talked about]] Thank you for the time on 3 March.")
    assert lint(marked)
    assert lint(replace(marked, has_address=False)) == ()


def test_a_noted_promise_may_be_kept() -> None:
    body = "Thank you for the time. As promised, here is the link to the checklist."
    assert lint(replace(GOOD, body=body))
    assert lint(replace(GOOD, body=body, promise=True)) == ()


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two? Three!", ["One.", "Two?", "Three!"]),
        ("Dear Dr. Nair came. Yes.", ["Dear Dr. Nair came.", "Yes."]),
        ("Am 3. März war es. Ja.", ["Am 3. März war es.", "Ja."]),
        ("One\n\nTwo. ", ["One", "Two."]),
        ("", []),
    ],
)
def test_sentences_are_told_apart(text: str, sentences: list[str]) -> None:
    assert sentences_of(text) == sentences


def test_similarity_is_between_nothing_and_everything() -> None:
    text = "one two three four five six"
    assert similarity(text, text) == 1.0
    assert similarity(text, "seven eight nine ten eleven") == 0.0
    assert similarity("", "") == 0.0
    assert opening_of("Thank you, Dana, for it") == ("thank", "you", "dana")

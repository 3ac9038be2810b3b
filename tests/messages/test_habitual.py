"""Drafts in the user's own habits keep every rule of variation and lint (b.4.9)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.domain.habits import Habits
from followup.messages.briefs import MessageKind, Register
from followup.messages.compose import compose_round
from followup.messages.habitual import greeted, worded
from followup.messages.variation import sentences_of, similarity
from tests.messages.rounds import brief, made_up_round, panel

OWN = Habits("Hello", "Cheers,", "Thanks", "yes")


@pytest.mark.spec("b.4.9", "b.4", "b.5")
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_rounds_in_the_users_habits_keep_every_rule_and_their_text(language: str) -> None:
    for seed in range(20):
        briefs = [replace(one, habits=OWN) for one in made_up_round(seed, language)]
        mails = compose_round(briefs, str(seed))

        assert mails == compose_round(briefs, str(seed))
        assert [mail.lint for mail in mails] == [()] * len(mails)
        pairs = [(one, other) for at, one in enumerate(mails) for other in mails[at + 1 :]]
        assert all(similarity(one.body, other.body) < 0.20 for one, other in pairs)


@pytest.mark.spec("b.4.9")
def test_greeting_sign_off_and_thanks_are_the_users() -> None:
    texts = [mail.text for mail in compose_round([replace(one, habits=OWN) for one in panel(5)], "seed")]

    assert all(text.startswith("Hello ") and text.endswith("\n\nCheers,") for text in texts)
    assert not any("Thank you for" in text for text in texts)
    assert any("Thanks for" in text for text in texts)


@pytest.mark.spec("b.4.9", "b.5")
def test_a_sign_off_gives_way_where_the_body_ends_on_its_words() -> None:
    habits = Habits(signoff="With thanks,")
    made = [compose_round([brief(habits=habits)], str(seed))[0] for seed in range(40)]

    assert {mail.signoff for mail in made} > {"With thanks,"}
    last = [sentences_of(mail.body)[-1] for mail in made if mail.signoff == "With thanks,"]
    assert not any("thank" in sentence.lower() for sentence in last)


@pytest.mark.spec("b.4.9")
@pytest.mark.parametrize(
    ("own", "line", "shown"),
    [
        ("Hey", "Hi Dana,", "Hey Dana,"),
        ("Dear", "Hi Dana,", "Dear Dana,"),
        ("Hi", "Hallo Anna,", "Hi Anna,"),
        ("Hey", "Dear Ms Ruiz,", "Dear Ms Ruiz,"),
        ("Hey", "Hello,", "Hello,"),
    ],
)
def test_only_greetings_that_can_stand_for_one_another_are_exchanged(own: str, line: str, shown: str) -> None:
    assert greeted(line, Habits(greeting=own)) == shown


@pytest.mark.spec("b.4.9")
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Thank you for the hour. I am glad.", "Thanks for the hour. I'm glad."),
        ("I thank you for it, and I will not ask.", "I thank you for it, and I won't ask."),
        ("That is where it is.", "That's where it is."),
        ("I do not know how things stand.", "I don't know how things stand."),
    ],
)
def test_words_are_exchanged_where_the_sentence_stays_one(text: str, shown: str) -> None:
    assert worded(text, OWN, formal=False) == shown


@pytest.mark.spec("b.4.9", "b.6")
def test_a_formal_mail_keeps_its_thank_you() -> None:
    mail = compose_round(
        [brief(MessageKind.THANK_YOU, register=Register.FORMAL, habits=Habits(thanks="Thanks"))], "seed"
    )[0]

    assert "Thanks" not in mail.body

"""Where a thank-you is short, or nobody expects one (N5, N6)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.domain.steps import Step
from followup.messages.briefs import MessageKind
from followup.messages.compose import compose_round
from followup.messages.reminders import ReminderBrief, reminder_words
from followup.messages.variation import sentences_of
from tests.messages.rounds import brief, contact, panel

LINK = "my years of running payments at a smaller company"


@pytest.mark.spec("N5", "N6")
@pytest.mark.parametrize("country", ["GB", "IE", "JP", "PT"])
@pytest.mark.parametrize("size", [1, 2, 3, 5])
@pytest.mark.parametrize("seed", ["a", "b", "c", "d"])
def test_a_thank_you_has_at_most_three_sentences(country: str, size: int, seed: str) -> None:
    briefs = [replace(one, country=country, link=LINK) for one in panel(size)]

    mails = compose_round(briefs, seed)

    assert [mail.lint for mail in mails] == [()] * size
    assert all(1 <= len(sentences_of(mail.body)) <= 3 for mail in mails), [m.body for m in mails]
    assert not any(LINK in mail.body for mail in mails)
    assert len({mail.body for mail in mails}) == size


@pytest.mark.spec("N5")
def test_elsewhere_the_main_contact_hears_more() -> None:
    usual = compose_round([replace(one, country="US") for one in panel(3)], "a")

    assert max(len(sentences_of(mail.body)) for mail in usual) > 3


@pytest.mark.spec("N5")
def test_only_thanks_are_short() -> None:
    assert not brief(MessageKind.FOLLOW_UP, country="GB").is_terse


@pytest.mark.spec("N6")
@pytest.mark.parametrize(("country", "optional"), [("JP", True), ("PT", True), ("GB", False), ("US", False)])
def test_thanks_that_nobody_expects_are_marked_optional(country: str, optional: bool) -> None:
    words = reminder_words(ReminderBrief(Step.SEND_THANKS, people=(contact(),), country=country))

    assert ("Optional here" in words.description) is optional

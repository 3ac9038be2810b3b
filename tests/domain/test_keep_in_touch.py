"""A refusal that wishes to go on talking, and when (H3)."""

from __future__ import annotations

from datetime import date

import pytest

from followup.domain.mail import Address, Message
from followup.domain.replies import read_mail
from tests.domain.calendars import US
from tests.factories import DANA, MAYA, utc

REFUSED = "we have decided to move forward with another candidate"


@pytest.mark.spec("H3")
@pytest.mark.parametrize(
    ("text", "rule", "day"),
    [
        (f"Hi Maya, {REFUSED}. Let us stay in touch in September. Dana", "H3", date(2026, 9, 30)),
        (f"Hi Maya, {REFUSED}. Please apply again in six months. Dana", "H3", date(2026, 9, 8)),
        (f"Hi Maya, {REFUSED}, who begins on 1 April. I would love to keep in touch. Dana", "H3", None),
        (f"Hi Maya, {REFUSED}, who begins on 1 April. Dana", "e.5.5", None),
        (f"Hi Maya, {REFUSED}. Please apply again. Dana", "e.5.5", None),
    ],
)
def test_only_the_sentence_about_talking_again_says_when(text: str, rule: str, day: date | None) -> None:
    sender = Address(DANA.email, DANA.name.full)
    mail = Message("1", "1", utc("2026-03-05 15:00"), sender, subject="Your interview", text=text)

    reading = read_mail(mail, MAYA, text, US)

    assert reading.answer == "rejection"
    assert reading.rule.split()[0] == rule
    assert reading.stated_date == day

"""Until when an offer must be answered, as mails say it (H8)."""

from __future__ import annotations

from datetime import date

import pytest

from followup.domain.deadlines import deadline_in
from tests.domain.calendars import US

FRIDAY_27 = date(2026, 3, 27)


@pytest.mark.spec("H8", "H11")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We are pleased to offer you the role. Please let us know by Friday 27 March.", FRIDAY_27),
        ("Could you get back to me with your decision by March 27?", FRIDAY_27),
        ("This offer is valid until 27 March 2026. You would start on 4 May.", FRIDAY_27),
        ("The offer expires on 27 March.", FRIDAY_27),
        ("Please return the signed letter no later than March 27, 2026.", FRIDAY_27),
        ("Of course, you can have until 27 March to decide.", FRIDAY_27),
        ("Bitte geben Sie uns bis zum 27. März eine Rückmeldung.", FRIDAY_27),
        ("Wir bitten um Ihre Antwort bis spätestens 27.03.2026.", FRIDAY_27),
        ("Merci de nous donner votre réponse avant le 27 mars.", FRIDAY_27),
        ("Le rogamos que nos dé una respuesta antes del 27 de marzo.", FRIDAY_27),
        ("We are pleased to offer you the role, starting on 4 May.", None),
        ("Your first day would be 4 May 2026. Congratulations!", None),
        ("We will let you know our decision by 27 March.", None),
        ("You will hear from us by 27 March.", None),
        ("Take your time to decide.", None),
    ],
)
def test_a_day_to_answer_is_one_they_ask_for(text: str, expected: date | None) -> None:
    assert deadline_in(text, date(2026, 3, 20), US) == expected

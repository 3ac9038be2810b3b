"""When they will decide, as their own invitation says (C10, C11, d.4)."""

from __future__ import annotations

from datetime import date

import pytest

from followup.domain.dates import resolve
from followup.domain.promised import promise_in
from tests.domain.calendars import calendar_of
from tests.domain.invitations import MAYA, event, guest, invitation

DANA = guest("dana.ruiz@tidewell.example", "Dana Ruiz")
TUESDAY = date(2026, 3, 3)


def promised(text: str, country: str = "US") -> str:
    """The day, as read on Tuesday 3 March 2026; empty when the invitation names none."""
    sentence = promise_in(invitation("Interview with Tidewell", text, DANA), MAYA, "")
    found = resolve(sentence, TUESDAY, calendar_of(country)) if sentence else None
    return found.day.isoformat() if found is not None and found.is_date else ""


@pytest.mark.spec("C10", "C11", "d.4")
@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("We will decide by March 20.", "2026-03-20"),
        (
            "Hi Maya,\n\nyou will meet Dana.\nWe'll decide by March 20 and let\neverybody know.\n\nTom",
            "2026-03-20",
        ),
        ("You will hear from us by Friday 13 March.", "2026-03-13"),
        ("We expect to make a decision within two weeks.", "2026-03-17"),
        ("The panel will reach a decision by the end of the month.", "2026-03-31"),
        ("The decision will be made next week.", "2026-03-13"),
        ("We'll get back to you by 3/20.", "2026-03-20"),
        ("Decision: by March 20", "2026-03-20"),
        ("Next steps: you will hear back by March 20", "2026-03-20"),
        ("Timeline: within a week of the last conversation", "2026-03-10"),
        ("Timeline: within a week", "2026-03-10"),
        ("Wir entscheiden bis zum 20. März.", "2026-03-20"),
        ("Sie erhalten unsere Rückmeldung bis Ende März.", "2026-03-31"),
        ("Rückmeldung: bis 20.03.", "2026-03-20"),
        ("Please note that we will decide by March 20.", "2026-03-20"),
        ("Feedback will be provided within one week.", "2026-03-10"),
        ("Our team will reach out by March 20 with the next steps.", "2026-03-20"),
        ("We hope to have an answer for you by Friday, March 20th.", "2026-03-20"),
        ("Final decision expected by March 20", "2026-03-20"),
        ("Wir geben Ihnen bis Ende nächster Woche Bescheid.", "2026-03-13"),
        ("Bis zum 20. März melden wir uns bei Ihnen.", "2026-03-20"),
        ("Vous aurez une réponse avant le 20 mars.", "2026-03-20"),
        ("Nous reviendrons vers vous d'ici fin mars.", "2026-03-31"),
        ("Réponse : d'ici le 20 mars", "2026-03-20"),
        ("Tomaremos una decisión antes del 20 de marzo.", "2026-03-20"),
        ("Tendrás una respuesta antes del 20 de marzo.", "2026-03-20"),
        ("Respuesta: el 20 de marzo", "2026-03-20"),
    ],
)
def test_the_day_of_their_decision_is_read(text: str, day: str) -> None:
    assert promised(text) == day


@pytest.mark.spec("C10", "d.4")
@pytest.mark.parametrize(
    "text",
    [
        "Please let us know your decision by March 20.",
        "Please reply by March 20.",
        "You need to submit your documents by March 20.",
        "Complete the assignment by March 20; we will decide afterwards.",
        "We will get back to you by Friday with the details.",
        "We'll be in touch by tomorrow with the Zoom link.",
        "Your answer by March 20 helps us.",
        "Next steps: technical interview on March 20",
        "Timeline: onsite in two weeks, start in May",
        "Application deadline: March 20",
        "Application closes March 20; decision afterwards.",
        "You will hear a presentation on March 20.",
        "We will contact you by phone on March 5 at 10:00.",
        "You will be contacted on Thursday by our recruiter to start the interview.",
        "We will be in touch by Friday to confirm.",
        "If we do not hear from you by March 20, we will cancel.",
        "The interview is on Tuesday. We will decide soon.",
        "We decided by March 1 to meet you.",
        "We will decide by March 1.",
        "Bitte senden Sie uns Ihre Unterlagen bis 20. März.",
        "Merci de nous donner votre réponse avant le 20 mars.",
        "Por favor, confirma antes del 20 de marzo.",
        "",
    ],
)
def test_other_days_of_an_invitation_are_no_promise(text: str) -> None:
    assert promised(text) == ""


def test_the_users_own_entries_and_lines_are_notes_and_no_promise() -> None:
    assert promise_in(event("Interview with Tidewell", "We will decide by March 20."), MAYA, "") == ""
    added = invitation("Interview with Tidewell", "Welcome!\nThey said: you will hear by March 20", DANA)
    assert promise_in(added, MAYA, "They said: you will hear by March 20") == ""

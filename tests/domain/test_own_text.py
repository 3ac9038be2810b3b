"""What of an entry's text the user wrote: only there a hashtag counts (A4, f.2)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from followup.domain.calendar import CalendarEvent
from followup.domain.describe import own_text
from followup.domain.interview import Verdict
from tests.domain.invitations import MAYA, event, guest, invitation, verdict

DANA = guest("dana.ruiz@tidewell.example", "Dana Ruiz")


@pytest.mark.spec("A4", "A15")
@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (event("Acme 2pm #interview"), Verdict.INTERVIEW),
        (event("Acme 2pm", "see them #Interview"), Verdict.INTERVIEW),
        (event("Interview practice #interview"), Verdict.INTERVIEW),
        (event("Weekly class", "#interview", is_series=True), Verdict.NOT_INTERVIEW),
        (
            event("Weekly class", "#interview", original_start=datetime(2026, 3, 3, 15, tzinfo=UTC)),
            Verdict.INTERVIEW,
        ),
        (event("Interview at Acme #notinterview"), Verdict.NOT_INTERVIEW),
        (event("Interview at Acme", "#NotInterview"), Verdict.NOT_INTERVIEW),
        (invitation("Coffee", "#interview", DANA), Verdict.NOT_INTERVIEW),
        (invitation("Interview with Tidewell", "#notinterview", DANA), Verdict.INTERVIEW),
        (event("Interview", "see https://x.example/#notinterview"), Verdict.INTERVIEW),
    ],
)
def test_a_hashtag_decides_only_in_text_the_user_wrote(one: CalendarEvent, wanted: Verdict) -> None:
    assert verdict(one) is wanted


@pytest.mark.spec("A4")
def test_a_line_added_to_an_invitation_counts_as_the_users() -> None:
    first = "Agenda: none"
    assert verdict(invitation("Lunch", f"{first}\n#interview", DANA), first=first) is Verdict.INTERVIEW
    assert (
        verdict(invitation("Lunch", f"{first}\n#interview", DANA), first=f"{first}\n#interview")
        is Verdict.NOT_INTERVIEW
    )
    added = invitation("Interview with Tidewell", f"{first}\n#notinterview", DANA)
    assert verdict(added, first=first) is Verdict.NOT_INTERVIEW


@pytest.mark.spec("A4", "f.2")
def test_a_hashtag_that_is_typed_once_more_is_the_users_and_a_line_without_one_is_not() -> None:
    first = "Agenda: none\n#nothanks"
    one = invitation("Interview with Tidewell", f"{first}\nAgenda: none\n#nothanks", DANA)
    assert own_text(one, MAYA, first) == "#nothanks"


@pytest.mark.spec("f.2", "d.8")
@pytest.mark.parametrize(
    "line",
    [
        "Recording: attached",
        "Transcript: https://docs.example/t1",
        "Meeting recording available",
        "Notes by Gemini: Interview Maya Lind",
        "AI summary: Maya described a migration",
        "Meeting notes - shared with everyone",
        "This call was recorded by Fathom",
        "Aufzeichnung: siehe Anhang",
        "Pièces jointes : 2",
        "Please use the new link",
        "Bitte bringen Sie einen Ausweis mit",
        "You will meet Luis as well",
        "Hi Maya, the room has changed to Aurora",
    ],
)
def test_a_line_that_a_machine_or_the_organiser_added_is_not_the_users(line: str) -> None:
    one = invitation("Interview with Tidewell", f"Agenda: none\n{line}\n", DANA)
    assert own_text(one, MAYA, "Agenda: none") == ""


@pytest.mark.spec("f.2")
def test_what_the_user_added_beside_such_a_line_is_kept() -> None:
    one = invitation(
        "Interview with Tidewell", "Agenda: none\nRecording: attached\nrecording of sales calls", DANA
    )
    assert own_text(one, MAYA, "Agenda: none") == "recording of sales calls"
    greeted = invitation("Interview with Tidewell", "Agenda: none\nHi Maya,\n#accepted\nDana", DANA)
    assert own_text(greeted, MAYA, "Agenda: none") == ""


@pytest.mark.spec("A4", "f.2")
def test_an_invitation_added_from_a_file_is_not_the_users_text() -> None:
    """Such an entry names the user as creator, but somebody else as organiser."""
    one = event("Team lunch", "#interview", organizer=DANA, creator_email="maya.lind@gmail.com")
    assert verdict(one) is Verdict.NOT_INTERVIEW

"""What they ask to be left alone with (C12, I5)."""

from __future__ import annotations

import pytest

from followup.domain.recognise import read_interview
from followup.domain.wishes import wishes_in
from tests.domain.attending import DANA
from tests.domain.invitations import LOOKUPS, MAYA, invitation


@pytest.mark.spec("I5", "C12")
@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("No phone calls, please.", {"nocall"}),
        ("Please no calls", {"nocall"}),
        ("Please do not call us about your application.", {"nocall"}),
        ("Phone calls will not be returned.", {"nocall"}),
        ("Bitte sehen Sie von telefonischen Rückfragen ab.", {"nocall"}),
        ("Keine telefonischen Rückfragen bitte", {"nocall"}),
        ("Merci de ne pas nous appeler.", {"nocall"}),
        ("Por favor, no llamen.", {"nocall"}),
        ("We will be in touch either way.", {"nochase"}),
        ("You will hear back from us by Friday either way.", {"nochase"}),
        ("No need to follow up.", {"nochase"}),
        ("Please call us if you are late", set()),
        ("Do not call the dial-in number early", set()),
        ("We will call you. No calls before 9", set()),
        ("Il n'y a pas d'appel prévu", set()),
    ],
)
def test_words_by_which_they_ask_to_be_left_alone(text: str, wishes: set[str]) -> None:
    assert wishes_in(text) == wishes


@pytest.mark.spec("I5")
def test_they_are_read_out_of_the_advertisement_in_an_invitation() -> None:
    one = invitation("Interview", "Responsibilities\nYou build things.\nNo phone calls please.", DANA)

    assert read_interview(one, MAYA, LOOKUPS).wishes == {"nocall"}

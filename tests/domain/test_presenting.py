"""Who an invitation presents as its interviewers, in the forms in which people and systems write it."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup.domain.reading import read_interview
from tests.domain.invitations import LOOKUPS, MAYA, guest, invitation

TABLE = Path(__file__).with_name("data") / "presented.tsv"
TALENT = guest("talent@corvidia.example", "Corvidia Talent")


def rows() -> list[tuple[str, str]]:
    """Names by commas, and the text."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    parted = [line.partition("\t") for line in lines if not line.startswith("#")]
    return [(names, text.replace("\\n", "\n")) for names, _, text in parted]


@pytest.mark.spec("B7", "D8", "d.7")
@pytest.mark.parametrize(("names", "text"), rows())
def test_the_people_of_an_invitation_are_read_out_of_its_text(names: str, text: str) -> None:
    one = read_interview(invitation("Interview with Corvidia", text, TALENT), MAYA, LOOKUPS)

    assert sorted(contact.name.full for contact in one.people) == sorted(filter(None, names.split(",")))

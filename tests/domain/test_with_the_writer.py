"""Whether who writes an invitation is there beside those whom it names (B11)."""

from __future__ import annotations

import pytest

from followup.domain.name_lists import NameReader
from followup.domain.with_the_writer import beside_the_writer, joins_the_writer
from tests.domain.invitations import LOOKUPS

READER = NameReader(LOOKUPS)


@pytest.mark.spec("B11", "B2")
@pytest.mark.parametrize(
    ("line", "named", "joins"),
    [
        ("Cem (Leiter Kalkulation) und ich sprechen mit dir.", ["Cem"], True),
        ("Dana Ruiz, Luis Ortega and I will interview you", ["Dana Ruiz", "Luis Ortega"], True),
        ("Dabei sind Frau Dr. Brandt und ich.", ["Frau Dr. Brandt"], True),
        ("Vous échangerez avec Zineb Amrani, responsable d'équipe, et moi-même.", ["Zineb Amrani"], True),
        ("Our Head of Data and I will talk to you", [], True),
        ("The panel will be myself and Sister Agnes Tully", [], True),
        ("The interview is confirmed and I will send you the link", [], False),
        ("Der Termin steht und ich schicke Ihnen den Link.", [], False),
        ("Tom and I have arranged this", [], False),
        ("Julia und ich haben uns für dich entschieden", [], False),
    ],
)
def test_and_i_joins_the_writer_to_a_name_and_to_no_sentence(
    line: str, named: list[str], joins: bool
) -> None:
    assert [one.name.full for one in beside_the_writer(READER, line)] == named
    assert joins_the_writer(READER, line) is joins

"""Whom the user's own lines beside an interview name, and whom they do not (A3, B8)."""

from __future__ import annotations

import pytest

from followup.domain.jotted_people import people_in_jottings
from tests.domain.invitations import LOOKUPS


@pytest.mark.spec("A3", "B8", "d.3")
@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Marco Bellini, Inhaber. Stelle im Service", ["Marco Bellini"]),
        ("Pete Lascelles owner, number 07700 900333", ["Pete Lascelles"]),
        ("with Bev + Yolanda, 2pm, the Beeches", ["Bev", "Yolanda"]),
        ("2nd one, with Victoria Wright (CEO)", ["Victoria Wright"]),
        (
            "bei Dr. Elke Holtz (Schulleiterin), Jan Brügge vom Schulträger dabei",
            ["Jan Brügge", "Elke Holtz"],
        ),
        ("Warehouse Supervisor. ask for Stu Penrose", ["Stu Penrose"]),
        ("Gail, baby room. 20 min", ["Gail"]),
        ("sat 7.30am before opening, Ian Marrow", ["Ian Marrow"]),
        ("Gespräch mit Svenja Petersen, Große Bergstr. 40", ["Svenja Petersen"]),
        ("read their annual report. Trustees: Ann Oakley, Piers Lund", []),
        ("7:30 Treff Haupteingang, weiße Hose", []),
        ("mit Lebenslauf, Raum 3", []),
        ("ask for Donna", []),
    ],
)
def test_who_stands_in_a_line_of_the_users_own(line: str, named: list[str]) -> None:
    assert list(dict.fromkeys(one.name.full for one in people_in_jottings([line], LOOKUPS))) == named

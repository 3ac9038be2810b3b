"""Mails of a job search, labelled before they were read."""

from __future__ import annotations

import pytest

from tests.measure_fresh_mails import Fresh, rows, wrong

OPEN: dict[str, str] = {
    "Maya, thank you for cooking for us. It's not going to be this time": "other unsure",
    "Kære Maya\n\nTak for din mail.": "other",
    "Hoi Maya!\n\nGoed nieuws: we willen je": "question",
    "Hei Maya\n\nTakk for sist.": "other",
    "Maya, moderation of scores is on the 24th": "courtesy",
    "Moin Frau Lind, meine Tochter übernimmt jetzt die Filiale": "other unsure",
    "Gentile Maya,\n\nLa ringrazio": "other",
    "Kære Maya\n\nVi vil meget gerne": "other",
    "Beste Maya,\n\nBedankt voor je mailtje": "other",
    "Olá Maya,\n\nBoas notícias!": "other",
}
"""What is still misread, by the beginning of its text, and as what."""


@pytest.mark.spec("e.5", "G1", "G2", "G3", "G4", "G5", "G7", "G8", "G9", "G12", "H1", "H2", "H4", "H6")
@pytest.mark.parametrize("row", rows(), ids=lambda row: row.row.text[:60])
def test_a_fresh_mail_is_understood(row: Fresh) -> None:
    known = next((taken for text, taken in OPEN.items() if row.row.text.startswith(text)), "")

    assert wrong(row) == known

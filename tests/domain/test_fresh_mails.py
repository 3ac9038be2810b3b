"""Mails of a job search, labelled before they were read."""

from __future__ import annotations

import pytest

from tests.measure_fresh_mails import Fresh, rows, wrong

OPEN: dict[str, str] = {
    "Maya, thank you for cooking for us. It's not going to be this time": "other unsure",
    "Dear Maya,\n\nYou have been selected to interview for R-0099124": "automatic",
    "Kære Maya\n\nTak for din mail.": "other",
    "Hoi Maya!\n\nGoed nieuws: we willen je": "question",
    "Hei Maya\n\nTakk for sist.": "other",
    "Maya, moderation of scores is on the 24th": "courtesy",
    "Moin Frau Lind, meine Tochter übernimmt jetzt die Filiale": "other unsure",
    "Gentile Maya,\n\nLa ringrazio": "other",
    "Kære Maya\n\nVi vil meget gerne": "other",
    "Beste Maya,\n\nBedankt voor je mailtje": "other",
    "Olá Maya,\n\nBoas notícias!": "other",
    "Hey Maya,\n\nYour application for Customer Insights Analyst is": "automatic",
    "Tks!": "other",
    "sweet of you maya!! enjoyed it too. that story about the fax": "other",
    "Ha, sorry about the out of office, I forgot to switch it off": "other unsure",
    "Dear Maya,\n\nThis is a difficult mail to write. Following the": "other unsure",
    "Hi Maya,\n\nThanks for chatting with Ellie! We'd like to move": "reschedule",
    "Bonjour Maya,\n\nBonne nouvelle, on passe à la suite : étude de": "other",
    "Guten Morgen Frau Lind,\n\nleider liegt das": "question",
    "Bonjour Maya, pourriez-vous me transmettre vos disponibilités": "next_round",
    "Maya\n\nthanks for note. MD is in Chicago til 16th so no": "courtesy",
    "Gone fishing (literally). Back 24th of March. No laptop, no": "other",
    "Dear Maya,\n\nHow thoughtful of you to write. Omar and I very": "other unsure",
    "Hey Maya 👋\n\nFirst off: thank you for the time you gave us.": "bulk",
    "Dear Maya,\n\nCongratulations! Openharvest has sent you an": "automatic",
    "Heyy so everyone said yes 🎉 final round next! half day on": "other",
    "Maya, Omar speaks highly of you. I won't pretend we have a": "courtesy",
    "Hallo Frau Lind,\n\njetzt ist Ihre Mail durch den Spamfilter": "question",
    "Maya\n\nApologies, train strike means I can't get in on Monday.": "other",
    "alright maya, not forgotten you! seeing the last person sat,": "other",
}
"""What is still misread, by the beginning of its text, and as what."""


@pytest.mark.spec("e.5", "G1", "G2", "G3", "G4", "G5", "G7", "G8", "G9", "G12", "H1", "H2", "H4", "H6")
@pytest.mark.parametrize("row", rows(), ids=lambda row: row.row.text[:60])
def test_a_fresh_mail_is_understood(row: Fresh) -> None:
    known = next((taken for text, taken in OPEN.items() if row.row.text.startswith(text)), "")

    assert wrong(row) == known

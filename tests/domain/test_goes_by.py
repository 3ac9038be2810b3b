"""What somebody's own mail says to call them: statements only, never guesses (B23)."""

from __future__ import annotations

import pytest

from followup.domain.goes_by import called_in
from followup.lookups import LibraryLookups

LOOKUPS = LibraryLookups()


def called(text: str, display: str = "Jennifer Smith") -> str:
    return called_in(LOOKUPS.visible_reply(text), text, display, LOOKUPS.name(display))


@pytest.mark.spec("B23")
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi Maya,\n\nthanks! By the way, I go by Jen.\n\nJennifer", "Jen"),
        ("Hi Maya,\n\nplease call me Jenny.\n\nJennifer Smith", "Jenny"),
        ("Hi Maya,\n\nthanks.\n\n--\nJennifer Smith (goes by Jen)\nTidewell", "Jen"),
        ('Hi Maya,\n\nthanks.\n\n-- \nJennifer "Jen" Smith\nTidewell', "Jen"),
        ("Hi Maya,\n\nthanks.\n\n-- \nJennifer Smith, preferred name: Jen\nTidewell", "Jen"),
        ("Hallo Maya,\n\nnennen Sie mich gern Jenny.\n\nJennifer Smith", "Jenny"),
        ("Bonjour Maya,\n\nappelez-moi Jenny.\n\nJennifer", "Jenny"),
        ("Hola Maya:\n\nllámame Jenny.\n\nJennifer", "Jenny"),
        # No statement about the writer.
        ("Hi Maya,\n\nthanks.\n\nBest,\nJen", ""),
        ("Hi Maya,\n\ncall me Monday.\n\nJennifer", ""),
        ("Hi Maya,\n\ncall me at noon. I prefer Anna.\n\nJennifer", ""),
        ("Hi Maya,\n\nthanks.\n\n-- \nJennifer Smith\nTidewell\nAnna Berg goes by Annie", ""),
        ("Hi Maya,\n\nour tool is known as Jen.\n\nJennifer Smith", ""),
        ("Hi Maya,\n\nthanks.\n\nOn Tue, 3 Mar 2026, Maya wrote:\n> please call me Mia", ""),
        ("Hi Maya,\n\nI go by Jennifer.\n\nJennifer Smith", ""),
        ("Hi Maya,\n\ncall me Boss.\n\nJennifer Smith", ""),
        ("", ""),
    ],
)
def test_only_what_the_writer_says_of_herself(text: str, name: str) -> None:
    assert called(text) == name


@pytest.mark.spec("B23")
def test_a_short_name_in_the_shown_name() -> None:
    assert called("Hi Maya,\n\nthanks.", 'Jennifer "Jen" Smith') == "Jen"

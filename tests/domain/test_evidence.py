"""What `followup show` quotes of a mail: a readable phrase, never a cut word (e.5, f.2)."""

from __future__ import annotations

import pytest

from followup.domain.evidence import shown
from tests.domain.mails import read
from tests.measure_fresh_mails import Fresh, rows


@pytest.mark.spec("e.5")
@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        (
            "Hi Maya,\n\nwe talked, and the team did not feel it was the right match. Jo",
            "the right match",
            "and the team did not feel it was the right match.",
        ),
        (
            "Votre candidature a retenu toute notre attention.",
            "retenu toute notre",
            "Votre candidature a retenu toute notre attention.",
        ),
        ("Sadly, we won't go on.", "sadly", "Sadly, we won't go on."),
        ("Sadly, we won't go on.", "will not go", "Sadly, we won't go on."),
        ("We chose Ann. We really did.", "we chose ... we really", "We chose Ann. ... We really did."),
        ("It is a no from us.", "no from ... is a no", "It is a no from us."),
        ("Hi Maya", "Auto-Submitted: auto-replied", "Auto-Submitted: auto-replied"),
    ],
)
def test_a_phrase_is_quoted_with_the_words_around_it(text: str, found: str, expected: str) -> None:
    assert shown(text, found) == expected


@pytest.mark.spec("e.5", "f.2")
def test_of_a_long_sentence_only_the_part_is_kept_that_decided() -> None:
    text = f"{'And so it went on and on ' * 9}until they chose another candidate {'because of this ' * 9}"

    quoted = shown(text, "chose another candidate")

    assert "they chose another candidate because" in quoted
    assert len(quoted) <= 102
    assert (quoted[0], quoted[-1]) == ("…", "…")


MARKS = '…,;:()"“”'
"""Marks that stand beside a word and may be left out; a sentence ends before what closes a quotation."""


@pytest.mark.spec("e.5")
@pytest.mark.parametrize("row", rows(), ids=lambda row: row.row.text[:60])
def test_no_word_is_cut(row: Fresh) -> None:
    whole = f"{row.row.text} {row.row.subject}".casefold().split()
    written = {word.strip(MARKS) for word in whole}
    found = read(row.row)

    if found.answer:
        assert {word.strip(MARKS) for word in found.phrase.casefold().split()} - {"...", ""} <= written

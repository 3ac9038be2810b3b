"""What docs/gestures.md promises is what the code understands."""

from __future__ import annotations

import re
from pathlib import Path

from followup.domain.label_words import FOR_AN_OFFER, word_of
from followup.domain.outcomes import WORDS

ROOT = Path(__file__).parents[2]
DOCUMENT = (ROOT / "docs" / "gestures.md").read_text(encoding="utf-8")


def test_every_hashtag_of_the_document_is_known() -> None:
    named = set(re.findall(r"`#([a-z]+)", DOCUMENT))
    folders = (ROOT / "src" / "followup" / name for name in ("domain", "engine"))
    code = "".join(path.read_text(encoding="utf-8") for one in folders for path in one.glob("*.py"))

    assert len(named) > 20
    assert [tag for tag in sorted(named) if f'"{tag}"' not in code and f'"#{tag}"' not in code] == []


def test_every_word_about_an_outcome_is_in_the_document() -> None:
    named = set(re.findall(r"`#([a-z]+)", DOCUMENT))

    assert WORDS - named == {"withdrawn", "closed", "ignored"}  # said by label or command alone


def test_every_label_of_the_document_means_something() -> None:
    labels = re.findall(r"`(Interviews/[A-Z][a-z ]+)`", DOCUMENT)

    assert set(FOR_AN_OFFER) <= set(labels)
    assert all(word_of(label) for label in labels)

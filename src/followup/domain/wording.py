"""Words compared the way people mean them: without case and accents, and only as whole words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_SHORT = 300


def fold(text: str) -> str:
    """Text without case and accents, for comparison only: `Café Müller` -> `cafe muller`."""
    return _fold_short(text) if len(text) <= _SHORT else _fold_long(text)


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.translate(_DASHES))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


# Words come again all the time, a description only while it is looked at: few of those are kept in memory.
_fold_short = lru_cache(maxsize=8192)(_folded)
_fold_long = lru_cache(maxsize=16)(_folded)

_DASHES = {ord(c): "-" for c in "‐‑‒–—―−"} | {ord(c): "'" for c in "‘’ʼ`´"} | {ord("\u00a0"): " "}


@lru_cache(maxsize=64)
def fold_in_place(text: str) -> str:
    """As `fold`, but of the same length, so that positions found in it hold in the text: `ß` stays."""
    if text.isascii():
        return text.lower()
    return "".join(
        char if len(folded) != 1 else folded for char, folded in zip(text, map(fold, text), strict=True)
    )


def squashed(text: str) -> str:
    """Only the letters and digits of a text, folded: `Harbor Health` -> `harborhealth`."""
    return "".join(c for c in fold(text) if c.isalnum())


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """One expression that finds any of the phrases as whole words in folded text.

    A phrase is a regular expression in folded spelling; a space in it stands for spaces or hyphens.
    """
    body = "|".join(phrase.replace(r"\ ", " ").replace(" ", r"(?:[\s-]{1,3})") for phrase in phrases)
    return re.compile(rf"(?<![^\W_])(?:{body})(?![^\W_])")


def found(pattern: re.Pattern[str], folded: str) -> str:
    """What the pattern finds first, in one line; empty when it finds nothing."""
    match = pattern.search(folded)
    return " ".join(match.group(0).split()) if match else ""


def phrases(table: str) -> list[str]:
    """The entries of a table: separated by semicolons, over as many lines as they need.

    A line that ends in `|` goes on without a space.
    """
    joined = re.sub(r"\|\n\s*", "|", table)
    return [" ".join(entry.split()) for entry in joined.split(";") if entry.strip()]


def words_of(table: str) -> frozenset[str]:
    """The words of a table, separated by white space."""
    return frozenset(table.split())

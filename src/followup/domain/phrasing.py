r"""Phrases looked for in mail: tables of them, and text in the spelling that the tables use.

Text is compared in lower case without accents, in single spaces, with English short forms written out
("won't" is "will not") and words for all genders in one ("Kandidat:innen" is "kandidatinnen"). A table holds
one phrase a line, a regular expression in that spelling; ` ~4 ` stands for up to four words in between, a
comma ahead of them or not, never across the end of a sentence. Every repetition is bounded, so that no text
takes long.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

_SHORT_FORMS = (
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"\bcan't\b|\bcannot\b"), "can not"),
    (re.compile(r"\bi'm\b"), "i am"),
    (re.compile(r"(?<=[a-z])n't\b"), " not"),
    (re.compile(r"(?<=[a-z])'re\b"), " are"),
    (re.compile(r"(?<=[a-z])'ve\b"), " have"),
    (re.compile(r"(?<=[a-z])'ll\b"), " will"),
    (re.compile(r"\b(i|we|you|they)'d\b"), r"\1 would"),
)
_HASTY_HAVE = re.compile(r"\b(i|we|you|they)ve\b")
_HASTY = re.compile(
    r"\b(?:(wo|ca)|(does|did|is|are|was|were|have|has|had|would|could|should|(?<=\bi )do|(?<=\bwe )do|"
    r"(?<=\byou )do|(?<=\bthey )do))nt\b"
)
"""Short forms of people who type no apostrophe; "dont" alone is a word of French."""

_HASTY_ARE = re.compile(
    r"\byour(?= (?:hired|in|selected|chosen|accepted|shortlisted|welcome)"
    r"(?:[.,!;]|$| (?:if|for|to|as|at|on|and) ))"
)
"""Where "your" can only be "you are": "your hired!"."""

_ALL_GENDERS = re.compile(
    r"(?<=[a-z])(?:\\?[*:_]|/-?)(?=in(?:nen)?\b(?!/))|(?<=e)[*:_/](?=[nr]\b)|(?<=[a-z])·(?=[a-z])|"
    r"(?<=o)(?:/a\b|\(a\))|(?<=os)(?:/as\b|\(as\))"
)
_IN_BRACKETS = re.compile(r"(?<=[a-z])\((e|ne|es|in|innen|s)\)")
"""Words for everybody: "Kandidat:innen", "Bewerber*in", "jede:r", "candidat·e·s", "retenu(e)", "apto/a"."""

_LISTED = re.compile(r"\b(short|long)[ -](?=list(?:s|ed|ing)?\b)")
"""One word, however it is written."""

_APOSTROPHES = {ord(c): "'" for c in "‘’ʼ`´"} | {ord(c): "-" for c in "‐‑‒–—―"}
_SENTENCE_END = re.compile(r"(?<=[.!?。！？])[\s)\"]+|\n\s*\n|\n(?=\s*[-*•·])")
_ABBREVIATED = re.compile(r"(?:\b(?:mr|mrs|ms|dr|prof|st|no|nr|inc|ltd|co|bzw|ca|ggf|[a-z])|\d)\.$")
_GAP = re.compile(r" ~(\d{1,2}) ")
_WORD = r"(?:[^\s.!?;:]{1,25}|\d[\d.:/]{0,9})"


def plain(text: str) -> str:
    """Text as the tables spell it, on one line."""
    folded = text.translate(_APOSTROPHES).lower()
    if not folded.isascii():
        folded = unicodedata.normalize("NFKD", folded.replace("ß", "ss"))
        folded = "".join(char for char in folded if not unicodedata.combining(char))
    if "'" in folded or "cannot" in folded:
        for pattern, written_out in _SHORT_FORMS:
            folded = pattern.sub(written_out, folded)
    folded = _HASTY_HAVE.sub(r"\1 have", _HASTY.sub(_in_full, _HASTY_ARE.sub("you are", folded)))
    folded = _IN_BRACKETS.sub(r"\1", _ALL_GENDERS.sub("", _LISTED.sub(r"\1", folded)))
    return " ".join(folded.split())


def _in_full(hasty: re.Match[str]) -> str:
    verb = {"wo": "will", "ca": "can"}.get(hasty[1] or "", hasty[2])
    return f"{verb} not"


def pieces(text: str) -> Iterator[str]:
    """The sentences of a text as written; wrapped lines belong together, list items stand alone."""
    start = 0
    for mark in _SENTENCE_END.finditer(text):
        if _ABBREVIATED.search(text[max(0, mark.start() - 8) : mark.start()].lower()):
            continue
        yield text[start : mark.start()]
        start = mark.end()
    yield text[start:]


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text that say anything, each `plain`."""
    return (sentence for piece in pieces(text) if (sentence := plain(piece)))


@dataclass(frozen=True)
class Phrases:
    """A table ready for searching, compiled when it is first used: commands that read no mail start sooner.

    `unless` names what anywhere in the same sentence takes its meaning away, `before` what does so when it
    stands ahead of the phrase; both may be empty.
    """

    table: str
    unless: str = ""
    before: str = ""

    @cached_property
    def _wanted(self) -> re.Pattern[str]:
        return _compiled(self.table)

    @cached_property
    def _unless(self) -> re.Pattern[str] | None:
        return _compiled(self.unless) if self.unless else None

    @cached_property
    def _before(self) -> re.Pattern[str] | None:
        return _compiled(self.before) if self.before else None

    def find(self, sentence: str) -> str:
        """The words that were found in text in `plain` spelling, or an empty string."""
        match = self._wanted.search(sentence)
        if match is None or self.undone(sentence):
            return ""
        if self._before is not None and self._before.search(sentence[: match.start()]):
            return ""
        return match.group(0)[:80].strip()

    def undone(self, sentence: str) -> bool:
        """Whether something in a sentence takes the meaning of whatever else stands there away."""
        return self._unless is not None and self._unless.search(sentence) is not None

    def first(self, several: Iterable[str]) -> str:
        """What is found in the first of several sentences that has any."""
        return next((words for sentence in several if (words := self.find(sentence))), "")

    def without(self, sentence: str) -> str:
        """A sentence without the words of the table: what it says beside them."""
        return sentence if self.undone(sentence) else self._wanted.sub("", sentence)

    @cached_property
    def _kinds(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(_expression(line)) for line in _lines(self.table))

    def kinds(self, text: str) -> int:
        """How many lines of the table a text has something of."""
        return sum(kind.search(text) is not None for kind in self._kinds)

    def count(self, text: str) -> int:
        """How many different phrases of the table a text has."""
        return len({match.group(0) for match in self._wanted.finditer(text)})


def phrases(table: str, unless: str = "", before: str = "") -> Phrases:
    """A table of phrases, one a line, as whole words unless they end in `*`.

    A line that ends in ` |` goes on in the next one.
    """
    return Phrases(table, unless, before)


def one_of(table: str) -> str:
    """The wordings of a table, one a line, as a part that lines of other tables name in braces."""
    return f"(?:{'|'.join(_lines(table))})"


def _compiled(table: str) -> re.Pattern[str]:
    return re.compile("|".join(_expression(line) for line in _lines(table)))


def _lines(table: str) -> list[str]:
    joined = re.sub(r" \|\n\s*", " ", table.strip())
    return [line.strip() for line in joined.splitlines() if line.strip()]


def _expression(line: str) -> str:
    whole = not line.endswith("*") or line.endswith(r"\w*")
    body = _GAP.sub(lambda gap: f",?(?: {_WORD}){{0,{gap[1]}}} ", line if whole else line[:-1].rstrip())
    if "~" in body:
        raise ValueError(f"a gap needs a space on both sides: {line}")
    closing = r"(?![a-z0-9])" if whole else ""
    return rf"(?<![a-z0-9])(?:{body}){closing}"

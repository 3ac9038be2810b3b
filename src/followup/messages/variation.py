"""How alike two drafts are (b.4.6): sentences, openings and word-4-grams of bodies."""

from __future__ import annotations

import re
from collections import Counter

_ABBREVIATED = re.compile(
    r"\b(Dr|Prof|Mr|Ms|Mrs|Mx|St|Sr|Sra|Hr|Fr|Nr|No|Mag|Ing|Dipl|M|Mme|bzw|ca|vs|etc|e\.g|i\.e|z\.B)\.$"
)
_END = re.compile(r"[.?!…]+[\"'”’)]*(?=\s)")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_FEELING = re.compile(
    r"\b(glad|pleas|enjoy|happ|grateful|appreciat|interest|freu|gern|dankbar|plaisir|appréci|volontiers|intér|"
    r"placer|gust|alegr|encant|interes)",
    re.IGNORECASE,
)
"""The beginnings of words that are worn out when a short mail has them twice."""

_TALK = re.compile(
    r"\b(conversation|interview|gespräch|entretien|échange|conversación|entrevista|merci|gracias|thank|dank)",
    re.IGNORECASE,
)
_TALKS = 2
"""So often a mail may have one of these words: what it is about, and the thanks for it."""

FIRST_PERSON = {"en": "i", "de": "ich", "fr": "je", "es": "yo"}
"""The word for I, by language."""

_ORDINAL = re.compile(r"\b\d{1,2}\.$")


def words_of(text: str) -> list[str]:
    """The words of a text in lower case."""
    return [word.casefold() for word in _WORD.findall(text)]


def sentences_of(text: str) -> list[str]:
    """The sentences of a text; titles (Dr.) and German dates (3. März) do not end one."""
    found: list[str] = []
    for paragraph in re.split(r"\n+", text):
        start = 0
        for end in _END.finditer(paragraph):
            piece = paragraph[start : end.end()].strip()
            if _ABBREVIATED.search(piece) or _ORDINAL.search(piece):
                continue
            found.append(piece)
            start = end.end()
        rest = paragraph[start:].strip()
        if rest:
            found.append(rest)
    return found


def opening_of(body: str) -> tuple[str, ...]:
    """The opening pattern of a body: its first three words in lower case."""
    return tuple(words_of(body)[:3])


def repetitions(body: str) -> int:
    """How often a body says the same three words, begins a sentence alike, or names the same feeling."""
    threes = _runs(body, 3)
    heads = [tuple(words_of(sentence)[:2]) for sentence in sentences_of(body)]
    feelings = [found.casefold() for found in _FEELING.findall(body)]
    talks = Counter(found.casefold() for found in _TALK.findall(body))
    told = sum(len(found) - len(set(found)) for found in (threes, heads, feelings))
    return told + sum(count - _TALKS for count in talks.values() if count > _TALKS)


def four_grams(body: str) -> frozenset[tuple[str, ...]]:
    """The set of all runs of four words."""
    return frozenset(_runs(body, 4))


def _runs(body: str, length: int) -> list[tuple[str, ...]]:
    words = words_of(body)
    return [tuple(words[at : at + length]) for at in range(len(words) - length + 1)]


def similarity(one: str, other: str) -> float:
    """Jaccard similarity of the word-4-grams of two bodies, 0 to 1."""
    first, second = four_grams(one), four_grams(other)
    union = first | second
    return len(first & second) / len(union) if union else 0.0


def same_sentences(one: str, other: str) -> frozenset[str]:
    """Sentences, by their words, that both bodies contain."""
    first = {" ".join(words_of(sentence)) for sentence in sentences_of(one)}
    second = {" ".join(words_of(sentence)) for sentence in sentences_of(other)}
    return frozenset((first & second) - {""})

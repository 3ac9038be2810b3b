"""One draft from one hand: choosing sentences for the blocks of a skeleton and filling their slots."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from followup.messages.banned import opens_with_thanks
from followup.messages.briefs import Brief
from followup.messages.dealing import Hand
from followup.messages.slots import relay_points
from followup.messages.stock import Skeleton, Wording
from followup.messages.variation import FIRST_PERSON, sentences_of, words_of

_ONCE = frozenset(
    {
        "day",
        "date",
        "role",
        "topic",
        "question",
        "session",
        "programme",
        "reaction",
        "link",
        "next_step",
        "your_day",
        "said_day",
        "again",
        "month",
        "company",
        "deadline",
        "proposed",
        "letter_date",
        "start",
        "appointment",
        "reason",
    }
)
_ALIKE = {"day": "date", "date": "day", "topic": "question", "question": "topic"}
_WEIGHT = {
    "question": 9,
    "topic": 8,
    "session": 4,
    "programme": 4,
    "reaction": 4,
    "link": 4,
    "next_step": 4,
    "said_day": 6,
    "your_day": 6,
    "again": 3,
    "unthanked": 5,
    "unmet": 20,
    "advice": 5,
    "deadline": 4,
    "no_deadline": 1,
    "letter_date": 3,
    "start": 3,
    "elsewhere": 3,
    "also_role": 5,
    "also_company": 5,
    "names": 2,
    "reason": 6,
    "day": 1,
    "date": 1,
}


_ONE_PARAGRAPH = 28
_TOO_SHORT = 12
"""A paragraph of fewer words looks like a line of a form."""
_FURTHER = ("look", "interest", "ready", "direct", "return", "offer", "more")


class Size(IntEnum):
    """How much a draft says, next to the others of its round (b.4.5)."""

    SHORT = 0
    MIDDLE = 1
    LONG = 2


@dataclass(frozen=True, slots=True)
class Amount:
    """How much to say: a size, and the fewest words (0 for as many as it takes)."""

    size: Size
    at_least: int = 0


@dataclass(slots=True)
class _Pen:
    """What has been said so far in one draft."""

    slots: Mapping[str, str]
    hand: Hand
    attempt: int
    may_thank_first: bool
    language: str
    earlier: frozenset[str] = frozenset()
    said: list[str] = field(default_factory=list)
    apart: set[str] = field(default_factory=set)
    wordings: set[Wording] = field(default_factory=set)
    used: set[str] = field(default_factory=set)


def draw_body(
    brief: Brief,
    slots: Mapping[str, str],
    hand: Hand,
    skeleton: Skeleton,
    amount: Amount,
    attempt: int,
    language: str,
) -> tuple[str, frozenset[str]]:
    """The paragraphs of a body, separated by blank lines, and the wordings in them.

    `attempt` turns to the next choices.
    """
    pen = _Pen(slots, hand, attempt, hand.rank == 0, language, brief.earlier)
    paragraphs: list[str] = []
    for row in skeleton.paragraphs:
        sentences: list[str] = []
        for block, mark in row:
            if (mark == "?" and amount.size is Size.SHORT) or (mark == "+" and amount.size is not Size.LONG):
                continue
            if block == "relay_points":
                paragraphs += _relay_points(brief, pen, skeleton.file)
                continue
            sentence = _write(pen, skeleton.file, block)
            if sentence:
                sentences.append(sentence)
        if sentences:
            paragraphs.append(" ".join(sentences))
    paragraphs += _added(pen, skeleton.file, sum(len(words_of(part)) for part in paragraphs), amount.at_least)
    return "\n\n".join(_gathered(paragraphs, pen.apart)), frozenset(
        wording.source for wording in pen.wordings
    )


def lines_of(hand: Hand, file: str, block: str, slots: Mapping[str, str]) -> list[str]:
    """All lines of a block that apply, in order of preference."""
    return [w.say(slots) for w in hand.wordings.get((file, block), ()) if w.needs <= slots.keys()]


def first_line(wordings: tuple[Wording, ...], slots: Mapping[str, str]) -> str:
    """The first line, in the order of the file, whose slots are filled; else empty."""
    return next((w.say(slots) for w in wordings if w.needs <= slots.keys()), "")


def _write(pen: _Pen, file: str, block: str) -> str:
    wording = _choose(pen, pen.hand.wordings.get((file, block), ()))
    if wording is None:
        return ""
    pen.wordings.add(wording)
    for need in wording.needs:
        pen.used |= {need, _ALIKE.get(need, need)}
    sentence = _finished(
        wording.say({**pen.slots, "later": "yes"}), first=not pen.said, language=pen.language
    )
    pen.said.append(sentence)
    return sentence


def _added(pen: _Pen, file: str, count: int, at_least: int) -> list[str]:
    """One paragraph of further sentences, until the draft is long enough; each block gives two at most."""
    sentences: list[str] = []
    for block in _FURTHER * 2:
        if count >= at_least:
            break
        sentence = _write(pen, file, block)
        count += len(words_of(sentence))
        sentences += [sentence] if sentence else []
    return [" ".join(sentences)] if sentences else []


def _gathered(paragraphs: list[str], apart: Collection[str]) -> list[str]:
    """Few words make one paragraph, and a very short one joins the one before it; lines to pass on stay."""
    if not apart and sum(len(words_of(paragraph)) for paragraph in paragraphs) <= _ONE_PARAGRAPH:
        return [" ".join(paragraphs)]
    gathered = paragraphs[:1]
    for paragraph in paragraphs[1:]:
        if len(words_of(paragraph)) < _TOO_SHORT and not {paragraph, gathered[-1]} & set(apart):
            gathered[-1] += f" {paragraph}"
        else:
            gathered.append(paragraph)
    return gathered


def _choose(pen: _Pen, wordings: tuple[Wording, ...]) -> Wording | None:
    """The weightiest wording that applies: filled slots, nothing told twice, not too often I.

    Whoever was told in an earlier round in all the words there are is rather told nothing (b.4.7).
    """
    applying = [wording for wording in wordings if _applies(pen, wording)]
    fresh = [wording for wording in applying if wording.source not in pen.earlier]
    if not applying or (pen.said and not fresh):
        return None
    best = max(_weight(wording) for wording in fresh or applying)
    fitting = [wording for wording in fresh or applying if _weight(wording) == best]
    turned = fitting[pen.attempt % len(fitting) :] + fitting[: pen.attempt % len(fitting)]
    return next((wording for wording in turned if not _one_i_too_many(pen, wording)), turned[0])


def _applies(pen: _Pen, wording: Wording) -> bool:
    known = pen.slots.keys() | ({"later"} if pen.said else set())
    if wording in pen.wordings or not wording.needs <= known:
        return False
    if wording.needs & pen.used & _ONCE:
        return False
    return bool(pen.said) or pen.may_thank_first or not opens_with_thanks(wording.source)


def _weight(wording: Wording) -> int:
    return sum(_WEIGHT.get(need, 0) for need in wording.needs)


def _one_i_too_many(pen: _Pen, wording: Wording) -> bool:
    own = FIRST_PERSON[pen.language]
    said = [sentence for text in pen.said for sentence in sentences_of(text)]
    ahead = [*said, *sentences_of(wording.source)]
    return 2 * sum(1 for sentence in ahead if words_of(sentence)[:1] == [own]) > len(ahead)


def _relay_points(brief: Brief, pen: _Pen, file: str) -> list[str]:
    """One paragraph for each person whose thanks are passed on, a different wording each."""
    written: list[str] = []
    for slots in relay_points(brief, pen.language):
        wordings = [
            wording
            for wording in pen.hand.wordings.get((file, "relay_points"), ())
            if wording not in pen.wordings and wording.needs <= slots.keys()
        ]
        wordings = [wording for wording in wordings if wording.source not in pen.earlier] or wordings
        if wordings:
            wording = wordings[pen.attempt % len(wordings)]
            pen.wordings.add(wording)
            sentence = _finished(wording.say(slots), first=False, language=pen.language)
            pen.said.append(sentence)
            pen.apart.add(sentence)
            written.append(sentence)
    return written


def _finished(sentence: str, *, first: bool, language: str) -> str:
    """Capital at the start, except for the words after a German greeting, which run on from its comma."""
    if first and language == "de":
        return sentence
    word = sentence.split(" ", 1)[0]
    if re.search(r"[a-zß-ÿ][A-Z]", word):
        return sentence
    return sentence[:1].upper() + sentence[1:]

"""Thanks where nobody applies for anything: a talk for advice, a place at a school (A6, A7).

The stock of thank-yous without the lines that speak of a job, an application or working together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from followup.messages.stock import Skeleton, Stock, Wording

_FILE = "thank_you"
_BLOCKS = frozenset({"thanks", "thanks_late", "late", "meeting", "point", "reaction", "subject"})
"""What thanks are made of; the other blocks offer, hope or look forward."""

_THANKS = frozenset({"thanks", "thanks_late"})
_SLOTS = frozenset({"role", "company", "session", "programme"})
_APPLYING = {
    "en": re.compile(
        r"\b(?:interviews?|candidate|roles?|jobs?|my (?:work|answers?)|answers? of mine|questions?|introduce|"
        r"invited|invitation|asked back|go (?:on|further)|further talk|work(?:ing)? with|the people)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:stelle|bewerb\w*|vorstell\w*|vorzustellen|arbeit\w*|eingeladen|einladung|fragen|termin)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:poste|entretien|présenter|travail\w*|questions?|invitation|parcours|recevoir)\b", re.IGNORECASE
    ),
    "es": re.compile(
        r"\b(?:puesto|entrevista|presentarme|trabaj\w*|respuestas?|respond\w*|preguntas?|invitación|"
        r"experiencia|recibido)\b",
        re.IGNORECASE,
    ),
}


def is_about_a_job(text: str, language: str) -> bool:
    """Whether a line speaks of a job or of applying for one."""
    return _APPLYING[language].search(text) is not None


@lru_cache(maxsize=8)
def without_job(stock: Stock) -> Stock:
    """The stock for thanks without a job; all other mails are as they were."""
    return replace(
        stock,
        wordings=tuple(one for one in stock.wordings if _may_stay(one, stock.language)),
        skeletons=tuple(_cut(stock.skeletons)),
    )


def _may_stay(wording: Wording, language: str) -> bool:
    if wording.file != _FILE:
        return True
    said = wording.block in _BLOCKS and not wording.needs & _SLOTS
    return said and not is_about_a_job(wording.source, language)


def _cut(skeletons: tuple[Skeleton, ...]) -> Iterator[Skeleton]:
    for one in skeletons:
        if one.file != _FILE:
            yield one
            continue
        rows = (tuple(part for part in row if part[0] in _BLOCKS) for row in one.paragraphs)
        kept = tuple(row for row in rows if row)
        thanks = any(block in _THANKS for row in kept for block, _ in row)
        if thanks and sum(len(row) for row in kept) > 1:
            yield replace(one, paragraphs=kept)

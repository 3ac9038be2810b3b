"""Answers that a program gives without saying so in a header: every sentence is of a notice's kinds (G5, G8).

A person may say one of these things too, and says something beside: about the candidacy, the reader, himself.
What is left when greeting, name and such sentences are taken away tells them apart.
"""

from __future__ import annotations

from collections.abc import Iterable

from followup.domain import notice_words as words
from followup.domain.absence_words import ABSENT, YET_AT_WORK
from followup.domain.answer_words import ASKED
from followup.domain.evidence import JOINT

_LATER = (words.ANSWERS_LATER, words.TURN_TO, words.OF_THE_MAILBOX, words.AUTOMATED)
"""Kinds of which a notice has one at least: when, where else and whether at all mails are answered."""

_KINDS = (*_LATER, words.AWAY, ABSENT, words.RECEIVED, words.THANKED)

_ENOUGH = 2
"""So many kinds make a notice: one alone is what busy people write as well."""

_GREETING = 4
"""Greetings, names and farewells stand apart with so few words at most."""


def notice(said: Iterable[str]) -> str:
    """What makes a mail that greets nobody by name a notice, or an empty string; `said` are its sentences."""
    telling = [one for one in said if len(one.split()) > _GREETING or _kinds(one)]
    if any(one.endswith("?") or _says_more(one) or not _kinds(one) for one in telling):
        return ""
    found = {at: text for one in telling for at, text in _kinds(one).items()}
    if len(found) < _ENOUGH or not any(at < len(_LATER) for at in found):
        return ""
    return JOINT.join([found[at] for at in sorted(found)][:2])


def _says_more(sentence: str) -> bool:
    return bool(YET_AT_WORK.find(sentence) or ASKED.find(sentence))


def _kinds(sentence: str) -> dict[int, str]:
    """Which kinds of a notice's sentences this one is of, and the words that say so."""
    return {at: text for at, table in enumerate(_KINDS) if (text := table.find(sentence))}

"""Whom a text names as the one there will be news from (E7)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup.domain.note_people import who
from followup.domain.people import Contact, Function
from followup.domain.wording import fold

_HEAR_FROM = re.compile(
    r"(?<!\w)(?:(?:hear|get (?:an answer|news|feedback)) (?:back )?from|(?:be )?contacted by|"
    r"(?:horen|horst|hore|bekommst|bekommen|erhalten) (?:[\w.]+ ){0,4}von|"
    r"nouvelles de|reponse de|contacte\w* par|noticias de|respuesta de|contactar\w* por)\s+"
    r"(?:(?:the|my|our|their|her|his|der|dem|die|le|la|notre|el|nuestr[oa])\s+)?"
    r"(?P<who>[^\W\d_][\w'-]*(?:\s+[^\W\d_][\w'-]*)?)"
)
"""In folded text."""

_FUNCTIONS = {
    "hiring manager": Function.HIRING_MANAGER,
    "recruiter": Function.RECRUITER,
    "coordinator": Function.COORDINATOR,
}


def heard_from(text: str) -> str:
    """The words for whom there will be news from: "you'll hear from Dana by Friday" -> "dana by" (E7)."""
    match = _HEAR_FROM.search(fold(text))
    return match["who"] if match is not None else ""


def meant_by(words: str, people: Sequence[Contact]) -> Contact | None:
    """The one person whom such words mean, by name or by function; the second word may be no name."""
    for label in dict.fromkeys((words, words.split(" ")[0] if words else "")):
        if label and (known := who(label, people).contact) is not None:
            return known
        fitting = {one.key: one for one in people if one.function is _FUNCTIONS.get(label)}
        if len(fitting) == 1:
            return next(iter(fitting.values()))
    return None

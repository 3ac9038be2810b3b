"""A draft in the user's own habits: how he greets and signs, Thanks or Thank you, I'm or I am (b.4.9)."""

from __future__ import annotations

import re

from followup.domain.habits import Habits

_OPENS = re.compile(r"^(?:Hi|Hello|Hallo)(?= \S)")
"""Greetings by the first name, which can stand for one another."""

_SWAPS = frozenset({"Hi", "Hello", "Hey", "Hallo"})
_TITLED = re.compile(r"^Dear(?= \S)")
_THANKS = re.compile(r"(?<![\w,] )\bThanks(?= (?:again )?for\b)")
_THANK_YOU = re.compile(r"(?:^|(?<=[.!?:] )|(?<=\n))Thank you(?= (?:again )?for\b)")
_CONTRACTED = (
    (re.compile(r"\bI am(?= \w)"), "I'm"),
    (re.compile(r"\bI will(?= (?!not\b)\w)"), "I'll"),
    (re.compile(r"\b([Ii]t|[Tt]hat) is(?= (?!not\b)\w)"), r"\1's"),
    (re.compile(r"\b(do|does|did|would) not(?= \w)"), r"\1n't"),
    (re.compile(r"\bcannot(?= \w)"), "can't"),
    (re.compile(r"\bwill not(?= \w)"), "won't"),
)


def greeted(line: str, habits: Habits) -> str:
    """A greeting with the word that the user begins with, where the two can stand for one another."""
    if habits.greeting in _SWAPS:
        return _OPENS.sub(habits.greeting, line)
    return _OPENS.sub("Dear", line) if habits.greeting == "Dear" and not line.startswith("Hallo") else line


def worded(body: str, habits: Habits, *, formal: bool) -> str:
    """An English body with Thanks or Thank you, and contracted or not, as the user writes."""
    if habits.thanks == "Thanks" and not formal:
        body = _THANK_YOU.sub("Thanks", body)
    elif habits.thanks == "Thank you":
        body = _THANKS.sub("Thank you", body)
    for pattern, short in _CONTRACTED if habits.contracted == "yes" else ():
        body = pattern.sub(short, body)
    return body

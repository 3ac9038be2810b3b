"""The words of interviews as people type them in a hurry: one slip is read over."""

from __future__ import annotations

import re
from functools import lru_cache

_WORDS = ("interview", "vorstellungsgesprach", "bewerbungsgesprach", "entretien", "entrevista")
_LONG = 12
_TOKEN = re.compile(r"[^\W\d_]{7,24}")


_SHORT = re.compile(
    r"(?<![^\W_])(?:int(?:e?r?)v(?:w|u|ie)?|intw|(?<=phone )int|(?<=video )int|(?<=zoom )int|"
    r"(?<=1st )int|(?<=2nd )int|(?<=3rd )int|(?<=final )int)(?:\.|(?![^\W_]))"
)


@lru_cache(maxsize=4096)
def mended(folded: str) -> str:
    """A folded title with slips and short forms of the word put right: `inteview`, `intvw` -> `interview`."""
    return _TOKEN.sub(lambda match: _meant(match.group(0)), _SHORT.sub("interview", folded))


def _meant(token: str) -> str:
    for word in _WORDS:
        if token.startswith(word):
            return token
        if token[0] == word[0] and _slips(token, word) <= (1 if len(word) < _LONG else 2):
            return word
    return token


def _slips(one: str, other: str) -> int:
    """How many letters are missing, added, wrong or exchanged with their neighbour."""
    if abs(len(one) - len(other)) > 2:
        return 3
    before, last = list[int](), list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, wanted in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]

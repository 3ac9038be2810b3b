"""What is told of the reader's candidacy in words that no other table has (e.5 steps 5 and 6).

Every part is looked for in a mail about a post only. What is clear is a class; that something was decided or
done without it being clear what is asked about, and never dropped.
"""

from __future__ import annotations

from followup.domain import candidacy_words as words
from followup.domain.answer_words import UNDECIDED
from followup.domain.phrasing import Phrases
from followup.domain.status_words import WITHDREW


def turned_down(said: tuple[str, ...]) -> str:
    """What says that the reader was not taken on, was rated too low or is ruled out."""
    return _of_a_post(words.TURNED_DOWN, said) or words.RULED_OUT.first(said)


def called_further(said: tuple[str, ...]) -> str:
    """What says that the reader goes on to a stage, a talk or a task."""
    return _of_a_post(words.CALLED_FURTHER, said)


def rearranged(said: tuple[str, ...]) -> str:
    """What says that when or where the reader's interview is has changed."""
    return words.REARRANGED.first(said)


def concluded(said: tuple[str, ...]) -> str:
    """What says that the selection is over."""
    return _of_a_post(words.CONCLUDED, said)


def dismissed(said: tuple[str, ...]) -> bool:
    """Whether somebody is thanked, wished well or put on file."""
    return bool(words.KEPT.first(said))


def dealt_with(said: tuple[str, ...]) -> str:
    """What was done with the reader's candidacy, whatever it is."""
    return _of_a_post(words.DEALT_WITH, said)


def concerns(said: tuple[str, ...]) -> str:
    """What speaks of the reader's candidacy, or of a decision that is open, beside nothing of programs."""
    if words.ROUTINE.first(said) or WITHDREW.first(said):
        return ""
    return _of_a_post(words.CONCERNS, said) or _of_a_post(UNDECIDED, said)


def _of_a_post(table: Phrases, said: tuple[str, ...]) -> str:
    return table.first(said) if words.ABOUT.first(said) else ""

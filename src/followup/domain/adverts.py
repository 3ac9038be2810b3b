"""Advertisements of posts: they speak of interviews, candidates and choices, and to nobody (e.5.3, G12).

A mail that says who is sought, what the work is, what it takes and how to apply is one, whoever signs it.
What greets the user by name, answers, thanks, regrets or speaks of the user's application is a letter.
"""

from __future__ import annotations

from followup.domain.absences import greets_a_person, is_answer
from followup.domain.advert_words import ASKED_TO_APPLY, PARTS, SOUGHT
from followup.domain.answer_words import TROUBLED
from followup.domain.mail import Message
from followup.domain.phrasing import plain
from followup.domain.status_words import APPLICATION, TIME_GIVEN

_ENOUGH = 2
"""So many parts beside whom is sought."""


def advert(message: Message, said: tuple[str, ...], own: str) -> str:
    """The words that seek somebody where a mail is an advertisement, or an empty string."""
    if is_answer(message.subject) or message.references or greets_a_person(own):
        return ""
    applied = APPLICATION.first(ASKED_TO_APPLY.without(one) for one in said)
    if applied or TIME_GIVEN.first(said) or TROUBLED.first(said):
        return ""
    sought = SOUGHT.first((*said, plain(message.subject)))
    return sought if sought and sum(bool(part.first(said)) for part in PARTS) >= _ENOUGH else ""

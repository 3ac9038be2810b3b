"""Whether an interview that stands in the calendar was held: some entries outlive their meaning (D7, H14)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from followup.domain.dossier import Dossier
from followup.domain.facts import FactKind
from followup.domain.process import Round

IN_ONE_GO = timedelta(hours=1)
"""Entries that are made within this time were planned together."""

_MOVED = re.compile(
    r"\b(?:re-?scheduled|new (?:time|date)|moved to|verschoben|verlegt|neuer termin|report[ée]e?|"
    r"d[ée]plac[ée]e?|nouvelle date|reprogramad[ao]|nueva (?:fecha|hora))\b",
    re.IGNORECASE,
)
"""Words in a title that say: this takes the place of an earlier entry."""


def known_since(one: Round) -> datetime:
    """From when on a round was in the calendar (UTC); its start when it was entered later or nobody knows."""
    return one.start if one.entered_at is None else min(one.start, one.entered_at)


def outlived(dossier: Dossier, one: Round, ended_at: datetime | None) -> bool:
    """Whether an entry merely stayed in the calendar: it was there before the end, its hour came after it.

    Such an interview was most likely not held, unless the user has made notes from its start on.
    """
    if ended_at is None or one.entered_at is None or not one.entered_at <= ended_at < one.start:
        return False
    return not _jotted(dossier, one)


def superseded(dossier: Dossier, one: Round) -> bool:
    """Whether a later entry seems to have taken the place of this one, which nobody took away (D7).

    A title says that it was moved; or a mail of theirs does, and the two have title or people in common; or
    they have both in common, and nobody can tell.
    """
    if _jotted(dossier, one):
        return False
    return any(
        _replaces(later, one) and (_says_moved(dossier, later, one) or _alike(later, one))
        for later in dossier.rounds
        if later.start > one.start
    )


def _replaces(later: Round, one: Round) -> bool:
    """Entered after the other one, and before that one's hour was over."""
    if later.entered_at is None or one.entered_at is None:
        return False
    return one.entered_at < later.entered_at <= one.end


def _says_moved(dossier: Dossier, later: Round, one: Round) -> bool:
    if any(_MOVED.search(session.title) for session in later.sessions):
        return True
    return _in_common(later, one) > 0 and any(
        fact.data.get("class") == "reschedule" and fact.at <= one.start
        for fact in dossier.answers(known_since(one))
    )


def _alike(later: Round, one: Round) -> bool:
    """Same titles and people, and not entered in one go, as two parts of an interview would be."""
    if later.entered_at is None or one.entered_at is None or later.entered_at - one.entered_at < IN_ONE_GO:
        return False
    return _in_common(later, one) == len(_faces(one))


def _in_common(later: Round, one: Round) -> int:
    return sum(theirs == ours != frozenset() for theirs, ours in zip(_faces(later), _faces(one), strict=True))


def _faces(one: Round) -> tuple[frozenset[str], frozenset[str]]:
    """Titles and people of a round, for comparing."""
    titles = frozenset(" ".join(session.title.casefold().split()) for session in one.sessions)
    return titles, frozenset(contact.key for session in one.sessions for contact in session.people)


def _jotted(dossier: Dossier, one: Round) -> bool:
    """Whether the user made notes about it from its start on: then it was held."""
    return any(
        fact.kind is FactKind.NOTES and fact.subject == one.anchor and fact.at >= one.start
        for fact in dossier.facts
    )

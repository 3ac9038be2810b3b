"""People whom a title names beyond doubt (B7, B24, A3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup.domain.attendance import is_only_a_job
from followup.domain.calendar import CalendarEvent
from followup.domain.itinerary import Mention, looks_like_name
from followup.domain.lookups import Lookups
from followup.domain.role import is_role, segments

_TITLE_PERSON = re.compile(
    r"(?:(?<!\w)(?:with|mit|avec|con|w/|entretien|gespräch|vorstellungsgespräch)\s+)(?P<who>[^|"
    r"–,:()\[\]]{3,60}?)(?=\s*(?:\(|,\s|\s[-–|]\s|\s(?:at|from|von|bei|chez|de chez|en|@)\s|\s@|$))",
    re.IGNORECASE,
)
_WITH_COMPANY = re.compile(r"(?<!\w)(?:with|w/|at|@|mit|bei|chez|avec|con|en)\s*\S", re.IGNORECASE)
_SALUTED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Frau|Fr|Herrn?|Hr|Mme|Mlle|Madame|Monsieur|M|Sra?|Señora?|Dr|Prof)\.?\s(?:(?:Dr|"
    r"Prof)\.?\s)*(?:(?:van|von|de|der|la|du)\s){0,2}"
    r"[^\W\d_a-zà-ÿ][\w'’-]+(?:\s[^\W\d_a-zà-ÿ][\w'’-]+)?"
)


def people_in_title(event: CalendarEvent, lookups: Lookups, *, user_wrote: bool) -> Iterator[Mention]:
    """People a title names beyond doubt: with a salutation, or before a job title, a company or a bracket."""
    title = event.title[:300]
    for match in _SALUTED.finditer(title):
        name = lookups.name(match.group(0))
        if name.full:
            yield Mention(name, job_title=_bracket_job(title[match.end() :]), listed=True)
    for match in _TITLE_PERSON.finditer(title):
        who, rest = match.group("who").strip(), title[match.end() :]
        job = _bracket_job(rest)
        affiliated = re.match(r"\s(?:(?:at|from|von|bei|chez|de chez|en)\s|@)", rest)
        if looks_like_name(who) and (job or affiliated):
            name = lookups.name(who)
            if name.full:
                yield Mention(name, job_title=job, listed=True)
    if user_wrote:
        yield from _joined_first_names(title, lookups)
        yield from _name_at_the_end(title, lookups)


def _joined_first_names(title: str, lookups: Lookups) -> Iterator[Mention]:
    """`Tidewell – Dana + Priya`, as people jot it."""
    for part in segments(title):
        pieces = [piece.strip() for piece in re.split(r"\s*\+\s*", part)]
        if len(pieces) > 1 and all(looks_like_name(piece, single=True) for piece in pieces):
            for piece in pieces:
                yield Mention(lookups.name(piece), listed=True)


def _name_at_the_end(title: str, lookups: Lookups) -> Iterator[Mention]:
    """`int w/ Harrow & Finch, Ines Moreau`: a full name behind the company, as people jot it."""
    before, comma, last = title.rpartition(",")
    name = last.strip()
    if comma and _WITH_COMPANY.search(before) and looks_like_name(name) and not is_role(name):
        yield Mention(lookups.name(name), listed=True)


def _bracket_job(rest: str) -> str:
    match = re.match(r"\s*[(,]\s*([^(),|–]{2,50})", rest)
    return (
        match.group(1).strip()
        if match
        and (
            is_role(match.group(1))
            or is_only_a_job(match.group(1))
            or match.group(1).strip() in {"DRH", "RH", "HR", "CTO", "CEO", "EM"}
        )
        else ""
    )

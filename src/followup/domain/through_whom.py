"""Through whom a title says that an interview came about: `Interview Acme via Jo (Castleton)` (B17)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from followup.domain.people_behind_with import is_person
from followup.domain.senders import STAFFING_WORDS
from followup.domain.title_parts import tidy
from followup.domain.wording import any_of, fold, phrases, squashed

_VIA = re.compile(
    r"(?P<before>[,(–-]\s*|\s)via\s+(?P<who>[^,()|–@]{2,60}?)"
    r"(?:(?:\s*[,(@]\s*|\s(?:from|at|of|von|de)\s+)(?P<agency>[^,()|–@]{2,60}?))?\s*\)?\s*$",
    re.IGNORECASE,
)
_BY_WHAT = any_of(
    phrases(
        r"""
        zoom; (?:ms |microsoft )?teams; skype; webex; whatsapp; facetime; google(?: meet| hangouts)?;
        hangouts; meet; slack; phone; telephone; telefon; video(?:call|konferenz)?; visio; mobile; online;
        linkedin; link; indeed; xing; stepstone; email; e mail; mail; app; website
        """
    )
)


@dataclass(frozen=True, slots=True)
class Through:
    """The recruiter and the agency that a title names, else empty; `rest` is what stands before."""

    rest: str
    person: str = ""
    agency: str = ""


def through_whom(title: str) -> Through:
    """Who stands behind "via" at the end of a title; a tool or a site is nobody."""
    match = _VIA.search(title)
    if match is None:
        return Through(title)
    who, agency = tidy(match["who"]), tidy(match["agency"] or "")
    rest = title[: match.start()].rstrip()
    if _BY_WHAT.match(fold(who)):
        return Through(rest)
    if is_person(who):
        return Through(rest, who, agency)
    staffing = any(word in squashed(who) for word in STAFFING_WORDS)
    return Through(rest, "", who) if match["before"].strip() or staffing else Through(title)

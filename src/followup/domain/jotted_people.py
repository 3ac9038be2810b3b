"""Whom the user's own lines beside an interview name: `Marco Bellini, Inhaber`, `with Bev + Yolanda` (A3)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from followup.domain.job_holders import person_with_job
from followup.domain.lookups import Lookups
from followup.domain.mention import Mention
from followup.domain.name_lists import ADDRESS
from followup.domain.name_shape import looks_like_name
from followup.domain.only_arranging import OF_SOMEBODY
from followup.domain.parts_in_a_firm import holds_interviews, is_at_work
from followup.domain.people_behind_with import is_person
from followup.domain.person_words import FIRMS, SALUTED
from followup.domain.wording import fold, fold_in_place, squashed

_LONGEST_LINE = 300
_MOST_WORDS = 8
LISTED = re.compile(r"\s*(?:[,+&]|\s/\s|\s(?:and|und|et|y|u\.)\s)\s*", re.IGNORECASE)
BRACKETED = re.compile(r"(?P<before>[^()]{2,60}?)\s*\((?P<inside>[^()]{2,40})\)")
SALUTED_NAME = re.compile(
    rf"\b{SALUTED}(?:(?:van|von|de|der|la|du)\s){{0,2}}"
    r"[^\W\d_a-zà-ÿ][\w'’-]+(?:\s[^\W\d_a-zà-ÿ][\w'’-]+)?"
)

_WITH = re.compile(
    r"\W*(?:(?i:gespräch|interview|chat|call|meeting|entretien|rdv|entrevista)\s)?"
    r"(?i:with|w/|mit|avec|con)\s+(?=[^\W\d_])"
)
_FIRST_NAME_FIRST = re.compile(r"(?P<who>[A-ZÀ-Þ][a-zß-ÿ]+),\s")
"""`Gail, baby room`: with whom begins what one jots below an interview."""
_PIECES = re.compile(r"[,;/|]\s*|\s[-–]\s|(?<=[^\W\d_]{3})(?<!rof)(?<!ott)\.(?:\s|$)|\s*[(:]")
_FROM_WHERE = re.compile(r"\s(?:from|of|von|vom|aus|de|du|at|@)\s")
_AT_WHOSE = re.compile(r"^(?i:bei|chez|at|by|see|meet|mit|with|avec|con)\s+")
_ADDRESSED = re.compile(
    r"(?P<who>[^@,:;()<>|/]{3,50}?)(?:\s*\([^()]{2,40}\))?[\s,<(–-]{1,4}"
    rf"(?P<address>{ADDRESS.pattern})[>)]?"
)
_TO_ASK_FOR = re.compile(
    r"(?i:ask(?:ing)? for|(?:fragen )?nach|demander|preguntar por|chiedere di)\s+"
    rf"(?P<who>{SALUTED_NAME.pattern}|[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+)"
    r"(?=\s*(?:[.,;(–-]|$| (?i:fragen|melden|at|in|on)\b))"
)
"""Whom one is to ask for by full name or salutation, in the user's own words, one is there to meet."""
_MET = re.compile(
    r"(?<!\w)(?:(?:talk|speak|chat|call|interview|meeting|session|round|conversation|panel|screen|gespräch|termin|"
    r"sprechen|reden|entretien|rdv|échange|visio|entrevista|charla|reunión|llamada|hablar)(?:\s[^.;!?]{1,60}?)?\s"
    r"(?:with|w/|mit|avec|con)|meet|see|treffe|rencontrer|conocer)\s+",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"(?<!\w)(?:prep\w*|mock|practi[cs]\w*|spoke|talked|met|had|was|coffee|lunch|dinner|beer|drinks|debrief|before|after|"
    r"vor|nach|avant|apres|antes|despues|ask|vorbereit\w*|uben|gesprochen|not|no|nicht|pas|instead|statt)(?!\w)"
)
"""Whom one talks to otherwise is none of those one meets."""
_BEHIND_NAMES = re.compile(
    r"[.;:!?(]|\s(?:via|on|in|over|about|re|for|um|über|sur|sobre|par|por)\s|\s[-–—]\s"
)
_KEY_AND_NAME = re.compile(r"(?P<key>[^\W\d_][\w ]{1,24}?)(?:\s?:|\s[-–])\s+(?P<who>[^\W\d_][\w .'’-]{1,40})")


def people_in_jottings(lines: Iterable[str], lookups: Lookups) -> Iterator[Mention]:
    """Whom the lines of the user's own name beyond doubt.

    By salutation and nothing else, `0221 555 0199, Hr. Adam`; by name and address (d.3); behind "with"; where
    a line begins with a full name; beside a job: `Sven (Gründer)`. Beside such a line another of its form
    names somebody whatever the name is.
    """
    lines = [line[:_LONGEST_LINE] for line in lines]
    in_company = any(_is_person_with_job(line) for line in lines)
    for at, line in enumerate(lines):
        if at == 0 and (alone := _FIRST_NAME_FIRST.match(line)) and is_person(alone["who"]):
            yield Mention(lookups.name(alone["who"]), listed=True, line=line)
        beside = BRACKETED.fullmatch(line.strip())
        if beside and (_is_person_with_job(line) or (in_company and _is_of_that_form(beside))):
            yield Mention(lookups.name(beside["before"]), job_title=beside["inside"], listed=True, line=line)
        addressed = _ADDRESSED.fullmatch(line.strip())
        if addressed and looks_like_name(addressed["who"]):
            address = addressed["address"].lower()
            yield Mention(lookups.name(addressed["who"].strip()), address=address, listed=True, line=line)
            continue
        found = (
            *_first_in_the_line(line),
            *_met_in_the_line(line),
            *_keyed(line),
            *_asked_for(line),
            *_saluted(line),
        )
        brought = OF_SOMEBODY.match(fold_in_place(line))
        aside = line[: brought.end("who")] if brought else ""
        for who, job in (one for one in dict.fromkeys(found) if one[0] not in aside):
            yield Mention(lookups.name(who), job_title=job, listed=True, line=line)


def _first_in_the_line(line: str) -> Iterator[tuple[str, str]]:
    """Who a line begins with, and their job: `with Bev + Yolanda, 2pm`, `Pete Lascelles owner, 2pm`."""
    behind_with = _WITH.match(line)
    pieces = [piece.strip() for piece in _PIECES.split(line[behind_with.end() if behind_with else 0 :])]
    first, rest = pieces[0], pieces[1:]
    several = [piece.strip() for piece in LISTED.split(first)]
    if behind_with:
        first = _FROM_WHERE.split(first)[0]
        several = [piece.strip() for piece in LISTED.split(first)]
        yield from ((one, "") for one in takewhile(is_person, [*several, *rest]))
    elif len(several) > 1 and all(map(is_person, several)):
        yield from ((one, "") for one in several)
    elif (held := _with_job(first))[0]:
        yield held
    elif is_person(first) and (" " in first or (rest and is_at_work(rest[0]))):
        yield (first, rest[0] if rest and is_at_work(rest[0]) else "")
    for piece in map(str.strip, _PIECES.split(line.partition(": ")[0])):
        if who := _from_somewhere(piece) or (piece if " " in piece and is_person(piece) else ""):
            yield who, ""
        if inside := _WITH.match(piece):
            named = LISTED.split(_FROM_WHERE.split(piece[inside.end() :])[0])
            yield from ((one, "") for one in takewhile(is_person, named))


def _met_in_the_line(line: str) -> Iterator[tuple[str, str]]:
    """Full names further inside a line: `exercise, then talk w/ Anna Vidal and Tom Becker`."""
    for met in _MET.finditer(line):
        if not _OTHERWISE.search(fold(line[: met.end()])):
            named = LISTED.split(_FROM_WHERE.split(_BEHIND_NAMES.split(line[met.end() :])[0])[0])
            yield from ((one, "") for one in takewhile(_is_full_name, map(str.strip, named)))


def _is_full_name(text: str) -> bool:
    return " " in text and is_person(text)


def _from_somewhere(piece: str) -> str:
    """The full name in front of where somebody is from: `Jan Brügge vom Schulträger dabei`."""
    before, *behind = _FROM_WHERE.split(piece, maxsplit=1)
    return before if behind and " " in before and is_person(before) else ""


def _with_job(text: str) -> tuple[str, str]:
    """Who stands in front of what they are, without a sign between: `Pete Lascelles owner`."""
    words = text.split()[:_MOST_WORDS]
    for at in range(len(words) - 1, 1, -1):
        who, job = " ".join(words[:at]), " ".join(words[at:])
        if is_person(who) and is_at_work(job):
            return who, job
    return person_with_job(text)


def _keyed(line: str) -> Iterator[tuple[str, str]]:
    """`Partner: Ann Roe`: who stands behind the job of somebody who decides."""
    keyed = _KEY_AND_NAME.fullmatch(line.strip())
    if keyed and is_person(keyed["who"]) and holds_interviews(keyed["key"]):
        yield (keyed["who"], keyed["key"])


def _asked_for(line: str) -> Iterator[tuple[str, str]]:
    asked = _TO_ASK_FOR.search(line)
    if asked and (is_person(asked["who"]) or SALUTED_NAME.fullmatch(asked["who"])):
        yield (asked["who"], "")


def _saluted(line: str) -> Iterator[tuple[str, str]]:
    whole = (_AT_WHOSE.sub("", piece).strip() for piece in _PIECES.split(line))
    pieces = (one.strip() for piece in whole for one in LISTED.split(piece))
    yield from ((one, "") for one in pieces if SALUTED_NAME.fullmatch(one) and squashed(one) not in FIRMS)


def _is_person_with_job(line: str) -> bool:
    """Whether a line is a known name and a part in a firm: `Ron (backend)`."""
    match = BRACKETED.fullmatch(line.strip())
    return match is not None and is_person(match["before"]) and is_at_work(match["inside"])


def _is_of_that_form(line: re.Match[str]) -> bool:
    """Whether a name that nobody knows stands where a person's would: `Soo-jin (EM)`."""
    shaped = looks_like_name(line["before"].strip(), single=True)
    return shaped and (is_at_work(line["inside"]) or line["inside"].isupper())

"""Who stands behind "with" in a title: a person, however the title goes on, is never the company (A23)."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from followup.domain.beside import beside_the_word
from followup.domain.describing_words import is_town, only_describes
from followup.domain.given_names import GIVEN_NAMES
from followup.domain.name_shape import is_called_like_a_month, looks_like_name
from followup.domain.other_senses import CREW, DEPARTMENTS
from followup.domain.person_words import FAMILY_ENDING, FAMILY_NAMES, FIRM_WORDS, FIRMS, is_family_first
from followup.domain.role import is_role
from followup.domain.senders import STAFFING_NAMES, STAFFING_WORDS
from followup.domain.title_parts import segments, without_clock
from followup.domain.vocabulary import STRONG
from followup.domain.wording import fold, squashed

_LONGEST = 300
_MOST_WORDS = 4
_FULL_NAME = 2
_WITH = re.compile(
    r"(?<!\w)(?:(?:with|w/|w(?=\s)|mit|avec|con|(?-i:m\.))\s*|,?\s(?:(?:ansprech|gesprächs)partner(?:in)?|interlocut(?:eur|rice)|"
    r"contact(?: person)?|kontakt|contacto|interviewer(?:in)?|entrevistadora?)(?:\s?:)?\s+)(?=[^\W\d_])",
    re.IGNORECASE,
)
_CAPITAL = "[A-ZÀ-ÖØ-ÞĀ-Ž]"
_WORD = rf"(?:{_CAPITAL}[^\W\d_]*(?:['’-][^\W\d_]+)*\.?)"
_PARTICLES = r"(?:(?:van|von|der|den|de|del|della|di|da|la|le|du|dos|ten|ter|zu|bin|ibn|al|el) ){0,3}"
_RUN = re.compile(rf"{_WORD}(?: {_PARTICLES}{_WORD}){{0,5}}(?!\w)")
_NO_PERSON = re.compile(r"\s(?:teams?(?!\w)|on rails|in the box)", re.IGNORECASE)
"""Behind a name these say that it is a product's: the Alexa team."""
_INITIALS = re.compile(rf"(?:[^\W\d_]\.\s?)+(?:{_WORD} ?)+")
_AND = re.compile(r"\s*(?:,(?:\s*(?:and|und|et|y)\s)?|&|\+|\s(?:and|und|et|y|/)\s)\s*", re.IGNORECASE)
_OF = re.compile(r"\s+(?:from|of|von|de chez|de|della?|du)\s+(?=[^\W\d_])", re.IGNORECASE)
_HOLDER_WITH = re.compile(
    r"(?<!\w)(?:hm|hiring manager|recruiter|manager|founder|ceo|cto|cfo|coo|vp|director|team lead)\s"
    r"(?:call|chat|interview|screen|round|meeting|conversation|intro)\s(?:with|w/)\s*$"
)
"""`HM call with`: behind it stands who that is."""
_FROM = re.compile(rf"\s+(?:from|von|de chez)\s+(?={_CAPITAL})")
_FROM_FIRST = re.compile(rf"(?P<who>{_RUN.pattern})\s+(?:from|de chez)\s+(?={_CAPITAL})")
"""`Nina from Zalando`: the beginning of a title is who it is with."""
_LAST_WORD = re.compile(rf",\s+(?P<who>{_CAPITAL}[\w&.-]{{2,30}})\s*")
_AT_THE_END = re.compile(rf",\s+(?P<who>{_RUN.pattern})\s*$")


@dataclass(frozen=True, slots=True)
class Parted:
    """A title without the people behind "with", and their names as written."""

    rest: str
    people: tuple[str, ...] = ()


def is_person(text: str, labels: Collection[str] = ()) -> bool:
    """Whether a text is somebody's first name or full name, unless it is what a company's domain says.

    `labels` are the squashed names of the guests' domains: with `oscar.example` there, Oscar is the company.
    """
    words = [word for word in text.split() if not word.islower() or text.islower()]
    if not 1 <= len(words) <= _MOST_WORDS or squashed(text) in labels or squashed(text) in FIRMS:
        return False
    known = _is_given_name(words[0]) or is_called_like_a_month(words)
    known = known or is_family_first([fold(word) for word in words])
    known = known or (len(words) == _FULL_NAME and FAMILY_ENDING.search(fold(words[-1])) is not None)
    if text.endswith(("'s", "’s")) or not known:
        return False
    if any(fold(part).strip(".") in FIRM_WORDS for part in re.split(r"[\s-]+", text)[1:]):
        return False
    return looks_like_name(text, single=True)


def _is_given_name(word: str) -> bool:
    """Whether a word is a first name that is known, or two of which the first is: Anna-Lena."""
    return fold(word).split("-")[0] in GIVEN_NAMES


def looks_like_a_person(text: str) -> bool:
    """Whether a text is a name that no company is likely to bear, though the first name is unknown.

    `J. Smith`, `D. Pedro Sánchez`, `Li Wei`; it tells nobody's name well enough to greet them.
    """
    words = text.split()
    if not 2 <= len(words) <= _MOST_WORDS or squashed(text) in FIRMS:
        return False
    if text.endswith(("'s", "’s")) or any(fold(word).strip(".") in FIRM_WORDS for word in words):
        return False
    given = _is_given_name(words[0])
    family = bool(FAMILY_NAMES & {fold(words[0]), fold(words[-1])}) and looks_like_name(text)
    return given or family or _INITIALS.fullmatch(text) is not None


def parted(title: str, labels: Collection[str] = ()) -> Parted:
    """Take the people behind "with", and one behind the last comma, out of a title.

    `Interview at Acme with Tom and Dana` -> `Interview at Acme`; whoever somebody is "from" stays, as in
    `Call with Tom from Acme` -> `Call at Acme`. A run of capitals that is no person is left as it is.
    """
    people: list[str] = []
    rest, beyond = title[:_LONGEST], title[_LONGEST:]
    last = _AT_THE_END.search(rest)
    if last and is_person(last["who"], labels) and " " in last["who"]:
        people.append(last["who"])
        rest = rest[: last.start()]
    first = _FROM_FIRST.match(rest)
    if first and is_person(first["who"], labels):
        people.append(first["who"])
        rest = f"at {rest[first.end() :]}"
    for match in reversed(list(_WITH.finditer(rest))):
        found, end = _run_of_people(rest, match.end(), labels)
        if found:
            tail = rest[end:]
            of = _OF.match(tail)
            rest = rest[: match.start()].rstrip() + (f" at {tail[of.end() :]}" if of else tail)
            people = found + people
    return Parted(rest.strip() + beyond if people else title, tuple(people))


def _run_of_people(title: str, at: int, labels: Collection[str]) -> tuple[list[str], int]:
    """The persons from a place on, joined by commas and "and", and where the last of them ends.

    Somebody joined by "&" to what is no person is half of a firm's name: Frank & Oak.
    """
    found: list[str] = []
    end = at
    run = _RUN.match(title, at)
    if run is not None and _is_shown_by_the_title(run, title, at, labels):
        return [run[0]], run.end()
    while run is not None and (name := _person_of(run[0], labels)) and not _NO_PERSON.match(title, run.end()):
        found.append(name)
        end = run.start() + len(name)
        joint = _AND.match(title, end)
        run = _RUN.match(title, joint.end()) if joint else None
        if joint and run and "&" in joint[0] and not _person_of(run[0], labels):
            return [], at
    return found, end


def _is_shown_by_the_title(run: re.Match[str], title: str, at: int, labels: Collection[str]) -> bool:
    """Whether words around a name say that it is a person's, though the first name is unknown.

    The job of who holds the conversation, or the company, stands in front, or "from" behind.
    """
    if squashed(run[0]) in {*labels, *FIRMS} or not looks_like_name(run[0], single=True):
        return False
    if _HOLDER_WITH.search(fold(title[:at])):
        return True
    if len(run[0].split()) > _MOST_WORDS:
        return False
    last = not title[run.end() :].strip(" .!")
    if last and is_strange_to(run[0], labels):
        return True
    if _is_of_a_firm_behind(title[run.end() :]):
        return True
    from_somewhere = " " in run[0] and (_FROM.match(title, run.end()) or _is_of_a_company(title[run.end() :]))
    return bool(from_somewhere) or (last and names_a_company(title[:at], labels))


def is_strange_to(name: str, labels: Collection[str]) -> bool:
    """Whether a full name has nothing of what the guests' domains say: then it is more often a person's."""
    words = [squashed(word) for word in name.split()]
    if len(words) != _FULL_NAME or not labels or any(_is_of_a_firm(word) for word in words):
        return False
    initials = "".join(word[:1] for word in words)
    company = any(word in label or label.startswith(initials) for label in labels for word in words)
    staffing = any(word in label for label in labels for word in (*STAFFING_WORDS, *STAFFING_NAMES))
    return not company and not staffing


def _is_of_a_firm(word: str) -> bool:
    known = DEPARTMENTS.fullmatch(word) or CREW.fullmatch(word)
    return bool(known) or word in FIRM_WORDS or only_describes(word, ())


def _is_of_a_company(behind: str) -> bool:
    """Whether the end of a title is a comma and a company: `Interview with Zubin Tarvald, Kestrel`."""
    match = _LAST_WORD.fullmatch(behind)
    return match is not None and not is_role(match["who"]) and not is_town(match["who"])


def _is_of_a_firm_behind(behind: str) -> bool:
    """Whether the end of a title is a comma and what ends like a firm: `, Helvetic Labs`."""
    match = _AT_THE_END.fullmatch(behind)
    return match is not None and fold(match["who"].split()[-1]).strip(".") in FIRM_WORDS


def names_a_company(before: str, labels: Collection[str]) -> bool:
    """Whether what stands before "with" names a company: then whoever is behind it is a person.

    `Interview Spotify with Hedda Lindqvist`, but `Data Engineer interview with Harbour Freight`.
    """
    part = next(reversed(segments(_WITH.sub(" ", before) if before else "")), "")
    if not STRONG.search(fold(part)):
        return False
    name = beside_the_word(without_clock(part), labels)
    own = name[:1].isupper() and not only_describes(name, labels) and not STRONG.search(fold(name))
    staffing = any(word in squashed(name) for word in (*STAFFING_WORDS, *STAFFING_NAMES))
    return (
        own and not staffing and not is_role(name) and not is_person(name) and not looks_like_a_person(name)
    )


def _person_of(run: str, labels: Collection[str]) -> str:
    """The person that a run of capitals is; in `Lucía de Soluna` the guests' domain tells which part."""
    first = run.split(" ", 1)[0]
    of = _OF.match(run[len(first) :])
    if of and squashed(run[len(first) + of.end() :]) in labels and is_person(first, labels):
        return first
    return run if is_person(run, labels) else ""

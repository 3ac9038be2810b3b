"""How a hand-typed title is built: a word of interviews and a company, a person, or something else.

`2nd round Acme` names a company, `Tom interview` may be somebody else's, `school interview` a parent's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from followup.domain import other_senses as other
from followup.domain.beside import beside_the_word
from followup.domain.describing_words import without_describing
from followup.domain.given_names import GIVEN_NAMES
from followup.domain.people_behind_with import is_person, parted
from followup.domain.person_words import FIRM_WORDS, FIRMS
from followup.domain.role import JOB, is_role, without_stage
from followup.domain.title_parts import segments, without_clock
from followup.domain.vocabulary import CONTEXT, RECRUITING, STRONG, WEAK
from followup.domain.wording import fold, squashed, words_of

_LONGEST = 80
_MOST_WORDS = 10
_LONGEST_NAME = 4
_SHORT_WORD = 2
_PARTICLES = words_of("de du des d' la le les von der van of the and und et y del di & +")
_OF_AN_INSTITUTION = re.compile(rf"(?:{other.INSTITUTION.pattern})\s(?:\w+\s)?interview")
_CLOCK = re.compile(
    r"(?<!\w)(?:(?:at|um|a|à|@)\s+)?\d{1,2}(?:[:.h]\d{2})?\s*(?:am|pm|uhr|h)?(?!\w)", re.IGNORECASE
)
_PLACE = re.compile(
    r"(?:^|\s)(?:@\s*|(?:at|bei|chez|with|w/|con|en|mit|avec|from|fa\.?|firma)\s+)(?P<who>[^\W\d_][\w'&.-]*)",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(
    r"^\W*V\.?G\.?\s+(?:bei\s+|@\s*)?(?!Wort\b|Bild\b|.*(?:Verhandlung|Klage|Urteil|Beschluss|Kammer|Az\.))"
    r"(?P<who>[A-ZÄÖÜ].{2,40}?)(?:\s*\(.{2,60}\)(?:,?\s(?:Hr|Fr|Herr|Frau)\.?\s.{2,40})?)?$"
)
"""VG Wort and VG Bild are societies, and a VG that hears cases is a court."""
_SOMEBODYS = re.compile(r"^\W*(?P<who>[^\W\d_]{2,20})(?P<own>['’]s)?\s+(?P<rest>.+)$")
_OF_SOME = re.compile(
    r"(?i:interviews?|entretien|entrevista|gespräch)\s?[:–-]?\s(?:(?i:with|of|mit|avec|con)\s)?"
    r"(?:(?i:an?|one|two|three|four|some|several|potential|possible|prospective|new|neuer?|neue[mn]|"
    r"nouvelle|nouveau|"
    r"nueva|nuevo|une?|una|einer?|einem)\s|"
    r"\d{1,2}\s){1,3}(?P<who>[a-zß-ÿ][\w'-]{2,}(?:\s[a-zß-ÿ][\w'-]{2,})?)"
)
_SOMEBODY_NEW = re.compile(r"^\w+[\s:–-]+(?:new|neue[nmr]?|nouve(?:au|lle)|nuev[oa])\s", re.IGNORECASE)
"""`Interview new cleaner`: an employer's."""
_KIND = re.compile(r"(?P<kind>(?<!\S)[a-zß-ÿ][a-zß-ÿ'-]{2,})\s(?i:interviews?)\b")
_ANY_KIND = re.compile(r"(?<!\S)(?P<kind>[^\W\d_][\w'-]+)\s(?i:interviews?)\b")
_KIN = words_of(
    """
    dad mum mom mama papa wife husband sister brother son daughter cousin friend partner flatmate roommate
    neighbour
    """
)
_FOR_SOMEBODY = re.compile(
    r"(?<!\bask)(?<!\basking)\s(?:for|für|pour|para|von|de)\s+(?P<who>[^\W\d_]{2,20})\W*$", re.IGNORECASE
)


def counterpart(title: str) -> str:
    """Whom a short title names beside words of interviews alone; empty when it may be anything else.

    A name stands behind "at" or "with", or is written with capitals where the rest is of the procedure.
    """
    return next(_counterparts(title), "")


def company(title: str) -> str:
    """The first of those whom a short title names that is no person."""
    return next((named for named in _counterparts(title) if not is_person(named)), "")


def _counterparts(title: str) -> Iterator[str]:
    bare = _CLOCK.sub(" ", title[:_LONGEST])
    if len(bare.split()) > _MOST_WORDS or other.EVERYDAY.search(fold(bare)):
        return
    for behind in _PLACE.finditer(bare):
        named = behind["who"][0].isupper() or bare.islower() or "@" in behind[0]
        if named and fold(behind["who"]) not in other.NO_COMPANY:
            yield behind["who"]
    parts = [part.strip() for one in segments(bare) for part in re.split(r"[(),]", one) if part.strip()]
    rests = [_without_day(without_describing(beside_the_word(part, ()), ())) for part in parts]
    if rests == parts:
        return
    yield from (rest for rest in rests if (_is_lone_word(rest) if title.islower() else is_name(rest)))


def _without_day(text: str) -> str:
    """`Leroy Merlin lundi` -> `Leroy Merlin`: a day of the week at the end is no part of the name."""
    words = text.split()
    while words and fold(words[-1].strip(".,")) in other.DAYS:
        words.pop()
    return " ".join(words)


def is_name(text: str) -> bool:
    """Whether every word is written as in a name, and none is of the calendar or the household."""
    words = re.sub(r"^(?:La|Le|Les|El|Los|Las|Die|Das|Der) (?=[A-ZÀ-Þ])", "", text.strip(" .,!?")).split()
    if not 1 <= len(words) <= _LONGEST_NAME:
        return False
    ends = _is_name_word(words[0]) and _is_name_word(words[-1])
    return ends and all(_is_name_word(word) or fold(word) in _PARTICLES for word in words)


def _is_name_word(word: str) -> bool:
    return (word[0].isupper() or word in {"&", "+"}) and _is_no_other_word(word)


def _is_lone_word(text: str) -> bool:
    """Where nothing has a capital one word left over may be a company's, but no first name."""
    return text.isalpha() and _is_no_other_word(text) and fold(text) not in GIVEN_NAMES


def _is_no_other_word(word: str) -> bool:
    return fold(word.strip(".,")) not in other.NO_COMPANY


def names_a_firm(title: str) -> bool:
    """Whether a name ends like a firm's: `Hafen Logistik GmbH`, `Vallee Energie`; not `solar panel`."""
    words = title.split()
    return any(
        fold(word).strip(".,()") in FIRM_WORDS and words[at][0].isupper() and _is_written_so(word)
        for at, word in enumerate(words[1:])
    )


def _is_written_so(word: str) -> bool:
    """With a capital, or with the accent that French writes in the middle of a name: `Total énergies`."""
    return word[0].isupper() or not word.isascii()


def abbreviated(title: str) -> str:
    """Whom the German abbreviation of `Vorstellungsgespräch` stands before: `VG Stadtwerke`."""
    match = _ABBREVIATED.match(title.strip())
    return match["who"].strip() if match else ""


def somebody_elses(title: str, owner_name: str) -> str:
    """Whose interview a title may speak of, if by its form it need not be the user's.

    `Tom interview`, `Jane's interview`, `interview for Leo`: a first name, and no company beside it.
    """
    mine = {fold(word) for word in owner_name.split()}
    first = _SOMEBODYS.match(title)
    if first and first["own"] and squashed(f"{first['who']}s") in FIRMS:
        return ""
    if first and first["own"] and fold(first["who"]) in _KIN:
        return first["who"]
    if first and is_person(first["who"]) and fold(first["who"]) not in mine:
        alone = not counterpart(first["rest"]) and not is_role(first["rest"])
        if first["own"] or (alone and other.INTERVIEW_FIRST.match(fold(first["rest"]))):
            return first["who"]
    last = _FOR_SOMEBODY.search(re.sub(r"\([^()]*\)", " ", title))
    if last and is_person(last["who"]) and fold(last["who"]) not in mine:
        return last["who"]
    return ""


def of_some(title: str) -> str:
    """Whom an interview is with where the title only says what they are: `with new nanny`, `3 contractors`.

    One's own interview is with somebody who has a name, or with people who interview: a team, a manager.
    """
    match = _OF_SOME.search(title)
    if match is None or other.CREW.search(fold(match["who"])):
        return ""
    if is_role(match["who"]) and not _SOMEBODY_NEW.search(match[0]):
        return ""
    return match["who"]


def of_some_kind(title: str) -> str:
    """What kind of interview a title speaks of, if no company holds such: `SSA disability interview`.

    Who writes names with capitals writes the kind without: `Costa Coffee interview` names a company.
    """
    match = _KIND.search(title)
    if (
        match is None
        or parted(title).rest.islower()
        or any(map(is_role, (match["kind"], title[: match.end("kind")])))
        or not without_stage(match["kind"])
    ):
        return ""
    return "" if other.KINDS.fullmatch(fold(match["kind"])) else match["kind"]


def of_unknown_kind(title: str, names: Collection[str]) -> str:
    """The word before "interview" if it is no kind that is held for a job, no job and none of `names`.

    `Stakeholder interview`, `Churn interview`: at work people interview each other about anything.
    `names` are squashed: what the companies and people on the entry are called.
    """
    match = _ANY_KIND.search(title)
    if match is None or is_role(title[: match.end("kind")]) or is_person(match["kind"]):
        return ""
    named = any(squashed(match["kind"]) in name for name in names)
    known = other.KINDS.fullmatch(fold(match["kind"])) or not without_stage(match["kind"])
    return "" if named or known else match["kind"]


def leftover(title: str, names: Collection[str] = ()) -> str:
    """A word of a title that belongs to no interview: `Pair programming: fix flaky test` -> `fix`.

    Names have capitals or are among `names`, folded; the rest is of the procedure, of grammar, or of a job.
    Where nothing has a capital, nothing is known of the words.
    """
    if title.islower() or title.isupper():
        return ""
    parts = [part for part in segments(without_clock(title)) if not is_role(part)]
    words = [word.strip(".,;:!?()[]\"'") for part in parts for word in re.split(r"[\s/]+", part)]
    small = (word for word in words if word[:1].islower() and len(word) > _SHORT_WORD)
    return next((word for word in small if fold(word) not in names and not _is_of_hiring(fold(word))), "")


def _is_of_hiring(word: str) -> bool:
    known = (other.KINDS, other.CREW, other.DEPARTMENTS, CONTEXT, STRONG, WEAK, RECRUITING, JOB)
    return any(words.fullmatch(word) for words in known) or not without_stage(word)


def may_be_a_parents(title: str) -> str:
    """The school or the like that a title names without a name or a job: one may talk there as a parent."""
    if _is_a_childs(title):
        return "school"
    named = " ".join(word for word in counterpart(title).split() if not is_person(word))
    if (named and not other.INSTITUTION.fullmatch(fold(named))) or any(
        is_role(without_stage(part)) for part in segments(title)
    ):
        return ""
    match = other.INSTITUTION.search(fold(title))
    return match.group(0) if match else ""


def _is_a_childs(title: str) -> bool:
    """`School interview (St Anne's) - Mia`: a first name alone beside the interview of an institution."""
    before = _OF_AN_INSTITUTION.search(fold(title))
    return before is not None and any(is_person(one) and " " not in one for one in segments(title)[1:])

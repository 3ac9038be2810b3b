"""Display names taken apart (B21, B22, B24)."""

from __future__ import annotations

import re
import unicodedata
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from followup.domain.given_names import GIVEN_NAMES
from followup.domain.people import Name
from followup.domain.person_words import COMPOUND_NAMES, is_family_first
from followup.domain.wording import fold, words_of

if TYPE_CHECKING:
    from nameparser.config import Constants

_LONGEST = 200

SALUTATIONS = {
    "ms": "Ms", "mrs": "Mrs", "miss": "Ms", "mr": "Mr", "mx": "Mx",
    "frau": "Frau", "fr": "Frau", "herr": "Herr", "hr": "Herr", "herrn": "Herr",
    "mme": "Madame", "madame": "Madame", "mlle": "Madame", "mademoiselle": "Madame", "monsieur": "Monsieur",
    "sra": "Sra.", "señora": "Sra.", "srta": "Sra.", "sr": "Sr.", "señor": "Sr.",
    "doña": "Sra.", "dña": "Sra.", "sig": "Sig.", "sig.ra": "Sig.ra",
}  # fmt: skip
"""Salutations as people write them, without dot and in lower case, and how drafts write them."""

ACADEMIC = {
    "dr": "Dr.",
    "doctor": "Dr.",
    "dra": "Dra.",
    "dott": "Dott.",
    "dott.ssa": "Dott.ssa",
    "dr.-ing": "Dr.-Ing.",
    "dr-ing": "Dr.-Ing.",
    "prof": "Prof.",
    "professor": "Prof.",
    "univ-prof": "Prof.",
}
"""Academic titles that a greeting keeps (B24)."""

_HONOURS = frozenset(
    {
        "sir", "dame", "lord", "lady", "baroness", "sister", "matron", "rev", "reverend", "cllr",
        "councillor", "rabbi", "father", "pastor", "captain", "capt", "maître", "maitre", "me", "maestro",
    }
)  # fmt: skip
"""Before a full name these are left out; before a family name one is called by them."""

_NAME_BEHIND_A_JOB = 2
_JOBS_IN_CAPITALS = words_of("ceo cto cfo coo cmo cpo cio vp svp evp md gm drh rh dg gf pdl wbl hr")
"""What somebody is, in front of a full name: `PDL Sabine Roth`."""

_TITLE_DETAILS = frozenset(
    {"med", "phil", "rer", "nat", "ing", "jur", "iur", "pol", "oec", "habil", "hc", "dipl-ing", "mag"}
)
_PARTICLES = frozenset(
    {
        "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le",
        "les", "ten", "ter", "zu", "zum", "zur", "y", "e", "bin", "ibn", "al", "el",
    }
)  # fmt: skip
_PRONOUNS = re.compile(
    r"(?i)[\s,|–-]*\b(?:she|he|they|her|him|xe|ze|sie|er|elle|il|iel|ella|él)\s*/\s*[a-zà-ÿ]+(?:\s*/\s*[a-zà-ÿ]+)?"
)
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>")
_TAIL = re.compile(r"(?i)\s*(?:[|•·/]|\s[-–—]+\s|\s@|\bvia\b|\bfrom\b|\bat\b|\bbei\b|\bchez\b).*$", re.DOTALL)
_NOT_A_NAME = re.compile(r"[@\d_]|https?:")
_NUMBERED = re.compile(r"(?<=\s)(?:\d{1,3}|([^\W\d_]{2,})\d{1,3})$")
"""Directories number people of the same name: "Jo Doe 2", "Jo Doe3"."""

_SELECTORS = "\ufe0e\ufe0f"
"""What is left of a picture once its sign is gone."""

_NICKNAME = re.compile(r"(?<=\w )[\"“„][^\"“”„]{1,30}[\"”“](?= \w)")
_FIRM_FIRST = re.compile(r"(?P<firm>[^\s|/–—-]+)\s*(?:\||\s[-–—]\s)\s*(?P<name>[^|/–—-]+)$")
_EXTERNAL = re.compile(r"^(?:EXT|EXTERN|EXTERNAL)\b[\s:.-]+")
_OUTSIDE_LATIN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

_SUFFIXES = re.compile(
    r"(?i)(?:^|[\s,]+)(?:ph\.?d|m\.?d|mba|msc|m\.sc|bsc|cpa|esq|pmp|shrm-s?cp|phr|sphr|llm|cfa)\.?(?=$|[\s,])"
)


def _decoded(text: str) -> str:
    """RFC 2047 words as text: a name may carry a line break inside one."""
    if "=?" not in text:
        return text
    try:
        return str(make_header(decode_header(text)))
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return ""


def _is_name_character(char: str) -> bool:
    category = unicodedata.category(char)
    return (category[0] in "LMNZ" and char not in _SELECTORS) or char in ".,'’-–—|/@()[]{}<>&_•·:\u200c\u200d"


def _behind_the_firm(line: str) -> str:
    """`Stripe | Dana Ruiz`: the name, where it stands behind what is nobody's first name."""
    match = _FIRM_FIRST.match(line.strip())
    words = match["name"].split() if match else []
    if match is None or not 1 < len(words) <= 3 or fold(match["firm"]) in GIVEN_NAMES:
        return line
    return match["name"] if fold(words[0]) in GIVEN_NAMES else line


def clean_name(text: str) -> str:
    """A display name without emoji, control characters, pronouns, brackets and trailing affiliation."""
    plain = unicodedata.normalize("NFC", _decoded(text[:_LONGEST])).splitlines()
    first = _EXTERNAL.sub("", _NICKNAME.sub(" ", plain[0] if plain else ""))
    line = "".join(c for c in first if _is_name_character(c))
    line = _PRONOUNS.sub(" ", _BRACKETS.sub(" ", line))
    line = _SUFFIXES.sub(" ", _TAIL.sub("", _behind_the_firm(line)))
    return " ".join(line.split()).strip(" ,.-–'’:&") + ("." if re.search(r"\b\w\.$", line.strip()) else "")


def _capitalised(word: str) -> str:
    """RUIZ -> Ruiz, o'neill -> O'Neill, MARIE-CLAIRE -> Marie-Claire."""
    parts = re.split(r"(['’-])", word.lower())
    joined = "".join(part[:1].upper() + part[1:] for part in parts)
    return "Mc" + joined[2:3].upper() + joined[3:] if joined.startswith("Mc") and len(joined) > 4 else joined


def _is_shouted(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    return len(letters) > 2 and all(c.isupper() for c in letters)


_INITIALS = 2
"""`AJ`, `TJ`: somebody who goes by them writes them large."""


def _calm(text: str) -> str:
    """Words in capitals, or a name all in small letters, as a name is written."""
    words = text.split()
    if len(words) == 1 and len(text) <= _INITIALS:
        return text if text.isupper() else _capitalised(text)
    small = text == text.lower()
    calm = []
    for word in words:
        if word.lower().strip(",") in _PARTICLES and len(words) > 1 and (word.islower() or word.isupper()):
            calm.append(word.lower())
        elif small or word.islower() or _is_shouted(word) or (text.isupper() and len(word.strip(".")) > 1):
            calm.append(_capitalised(word))
        else:
            calm.append(word)
    return " ".join(calm)


def _surname_first(text: str) -> str:
    """`RUIZ Dana`, the way directories in France write it, with the comma it lacks."""
    words = text.split()
    before, comma, behind = text.partition(",")
    if comma and _is_affiliation(before.split(), behind.split()):
        return before
    if "," in text or len(words) < 2 or _is_shouted(words[-1]):
        return text
    shouted = 0
    while shouted < len(words) and (
        _is_shouted(words[shouted]) or (words[shouted].isupper() and words[shouted].lower() in _PARTICLES)
    ):
        shouted += 1
    if not shouted or any(_is_shouted(word) for word in words[shouted:]):
        return text
    return " ".join(words[:shouted]) + ", " + " ".join(words[shouted:])


def _is_affiliation(before: list[str], behind: list[str]) -> bool:
    """`Dana Ruiz, Stripe`: somebody's name in its usual order, and behind the comma nobody's first name."""
    if len(before) < 2 or not behind or fold(before[0]) not in GIVEN_NAMES:
        return False
    return not any(
        fold(word).strip(".").split("-")[0] in GIVEN_NAMES or _is_initial(word) or _is_title(word)
        for word in behind
    )


def _is_title(word: str) -> bool:
    return word.strip(".,").lower() in ACADEMIC or word.strip(".,").lower() in SALUTATIONS


def _titles(text: str) -> tuple[str, list[str], str]:
    """Salutation, academic titles and the words that are the name proper."""
    salutation, academic, rest = "", list[str](), list[str]()
    words = text.split()
    if words[0].strip(".").lower() in _HONOURS:
        salutation, words = ("" if len(words) > 2 else words[0]), words[1:]
    for word in words:
        bare = word.strip(".,").lower()
        if (
            bare in SALUTATIONS
            and not rest
            and not salutation
            and not (bare in {"fr", "sr"} and "." not in word)
            and word != "HR"
        ):
            salutation = SALUTATIONS[bare]
        elif bare in ACADEMIC:
            academic.append(ACADEMIC[bare])
        elif academic and not rest and bare in _TITLE_DETAILS:
            continue
        else:
            rest.append(word)
    return salutation, list(dict.fromkeys(academic)), " ".join(rest)


def _without_job_in_front(text: str) -> str:
    """`PDL Sabine Roth` -> `Sabine Roth`."""
    first, *name = text.split()
    job = first.isupper() and fold(first) in _JOBS_IN_CAPITALS and len(name) >= _NAME_BEHIND_A_JOB
    return " ".join(name) if job else text


def _without_letters_behind(text: str) -> str:
    """`Ann Lee MBE` -> `Ann Lee`: capitals behind a full name that has none; Tom Aas is one."""
    words = text.split()
    while len(words) > 2 and words[-1].strip(",").lower() in _letters_behind() and words[-1].isupper():
        if words[0].isupper() and len(words[0]) > 1:
            break
        words.pop()
    return " ".join(words).rstrip(",")


def _is_initial(word: str) -> bool:
    return len(word.strip(".")) <= 1


@lru_cache(maxsize=4096)
def parse_name(text: str) -> Name:
    """A name taken apart; `full` is the name without titles unless there is nothing but a surname.

    `RUIZ, Dana (Contractor)` -> full `Dana Ruiz`, given `Dana`, family `Ruiz`. Text that holds an address,
    digits or nothing readable gives an empty `Name`: a local part never becomes a name (B21).
    """
    cleaned = _NUMBERED.sub(r"\1", clean_name(text)).strip()
    if not cleaned or _NOT_A_NAME.search(cleaned) or not any(c.isalpha() for c in cleaned):
        return Name()
    salutation, academic, proper = _titles(
        _surname_first(_without_letters_behind(_without_job_in_front(cleaned)))
    )
    if not proper.strip(" ,.") or proper == "HR":
        return Name()
    title = " ".join(academic)
    if _OUTSIDE_LATIN.search(proper):
        return Name(full=proper, given="" if " " in proper else proper, title=title, salutation=salutation)
    proper = _calm(proper)
    words = proper.split()
    if len(words) == 1:
        return _single(words[0].strip(","), salutation, title)
    if salutation and "," not in proper and all(w in _PARTICLES for w in words[:-1]):
        return _single(proper, salutation, title)
    return _parted(proper, salutation, title)


@cache
def _constants() -> Constants:
    """The library's tables without its titles: ours are off already, and "King Lee" is a name."""
    from nameparser.config import Constants

    constants = Constants()
    constants.titles.clear()
    constants.first_name_titles.clear()
    constants.suffix_acronyms.clear()
    return constants


@cache
def _letters_behind() -> frozenset[str]:
    """The library's letters of degrees and orders, in lower case: `mbe`, `phd`."""
    from nameparser.config import Constants

    return frozenset(Constants().suffix_acronyms)


def _single(word: str, salutation: str, title: str) -> Name:
    """One word: a surname after a salutation or title, otherwise what the person is called."""
    if salutation or title:
        full = " ".join(part for part in (salutation, title, word) if part)
        return Name(full=full, family=word, title=title, salutation=salutation)
    return Name(full=word, given=word)


def _compound(given: str, middle: str, family: str) -> tuple[str, str]:
    """`Ana María López García`: who bears a compound first name is called by both parts of it."""
    second, _, rest = middle.partition(" ")
    if second and fold(f"{given} {second}") in COMPOUND_NAMES:
        return f"{given} {second}", f"{rest} {family}".strip()
    if not middle and fold(f"{given} {family}") in COMPOUND_NAMES:
        return f"{given} {family}", ""
    return given, family


def _parted(proper: str, salutation: str, title: str) -> Name:
    from nameparser import HumanName

    words = [word.strip(",") for word in proper.split()]
    if is_family_first([fold(word) for word in words]):
        return Name(
            full=" ".join(words), given=words[-1], family=words[0], title=title, salutation=salutation
        )
    parsed = HumanName(proper, constants=_constants())
    given, middle, family = parsed.first, parsed.middle, parsed.last
    full = " ".join(part for part in (given, middle, family) if part) or proper
    given, family = _compound(given, middle, family)
    return Name(
        full=full,
        given="" if _is_initial(given) else given,
        family="" if _is_initial(family) else family,
        title=title,
        salutation=salutation,
    )

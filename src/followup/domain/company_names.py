"""Whether a piece of text may be the name of a company (A23)."""

from __future__ import annotations

import re
from collections.abc import Collection

from followup.domain.describing_words import only_describes
from followup.domain.misspelt import mended
from followup.domain.people_behind_with import is_person, looks_like_a_person
from followup.domain.person_words import FIRMS, SMALL_FIRMS
from followup.domain.role import is_role
from followup.domain.vocabulary import CONVERSATION
from followup.domain.wording import fold, squashed

_OF_WHOM = re.compile(r"\s(?:from|of|von|vom|de|du)\s")
_JOINED = re.compile(r"\s*[+&/]\s*|\s(?:and|und|et|y)\s", re.IGNORECASE)
_NOT_A_COMPANY = re.compile(
    r"^(?:(?:ref|req|id|nr|no|room|raum|salle|sala|round|runde)\b|the (?:cto|ceo|coo|cfo|team|hiring|"
    r"president|founder|director|head|vp|manager|panel|recruiter|"
    r"hr|job|client|ux|"
    r"engineering|interview|tech|development|data|product)\b|"
    r"your\b|our\b|one of|a |an |us$|me$|you\b|my |him\b|her\b|them\b|de[mrn] |einem|einer|le |la |les |"
    r"un |une |"
    r"(?:notre|votre|unsere?[rmn]?|ihre?[rmn]?|deine?[rmn]?)\b|el |los |m\.|hr\.|fr\.|sra?\.|don |dona |"
    r"doña |dña\.?\s|lic\.|ing\.|n\+\d|\d|"
    r"(?:mme|madame|monsieur|mr|mrs|ms|miss|dr|prof|professor|doctor|frau|herrn?|hiring manager|"
    r"recruiter(?:in)?|personaler(?:in)?|personalabteilung|hr|zoom|google meet|teams|microsoft teams|skype|"
    r"phone|video|person|office)(?![^\W_]))",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"[A-Z]{0,4}\d+(?:[-/]\d+){1,4}")
"""The number of a vacancy: `C9231-24-0117`."""
_ROASTERY = re.compile(r"(?<!\w)([A-ZÀ-Þ][\w'’-]+) (?:Coffee|Kaffee|Café|Cafe)$")
"""`Corvette Coffee` is a company, and no coffee with anybody."""
_ARTICLE = re.compile(r"(?:La|Le|Les|El|Los|Las|Il|Lo|Das|Die|Der)\s(?=[A-ZÀ-Þ])")
"""In front of a capital it is part of a name: El Corte Inglés, La Poste."""


def may_be_company(name: str, people: Collection[str], labels: Collection[str]) -> bool:
    """Whether it can be a company's name: written as one, and nobody's, no job and no conversation.

    `people` are names and first names of those who take part, `labels` what domains call companies; squashed.
    """
    if squashed(name) not in labels and is_somebody(name, people, labels):
        return False
    if squashed(name) not in labels and CONVERSATION.search(mended(fold(_ROASTERY.sub(r"\1", name)))):
        return False
    if _REFERENCE.fullmatch(name) or any(part.islower() for part in name.split(" + ")[1:]):
        return False
    if squashed(name) in people or is_role(name) or len(name.split()) > 6 or "http" in name or "," in name:
        return False
    return (
        name[:1].isupper()
        or name[:1].isdigit()
        or name in SMALL_FIRMS
        or (" " not in name and not name.islower())
    )


def is_somebody(name: str, people: Collection[str], labels: Collection[str]) -> bool:
    """Whether a name is one or more persons': `Tom & Priya`, `Maya Lind and Dana`, `J. Smith`, `Maya's`."""
    words = name.split()
    while len(words) > 1 and words[0].isalpha() and only_describes(words[0], labels):
        words.pop(0)
    if len(words) < len(name.split()) and is_person(" ".join(words), labels):
        return True
    if (
        (of := _OF_WHOM.search(name))
        and squashed(name) not in FIRMS
        and is_person(name[: of.start()], labels)
    ):
        return True
    bare = re.sub(r"['’]s$", "", name)
    pieces = _JOINED.split(bare if squashed(bare) in people else name)
    return all(
        is_person(piece, labels) or squashed(piece) in people or looks_like_a_person(piece)
        for piece in pieces
    )


def opens_otherwise(name: str) -> bool:
    """Whether it begins like a person, a place or anything that is no company; `Dr. Oetker` is one."""
    article = _ARTICLE.match(name) or re.match(r"\d+[-&]?[A-Z]|\d&\d", name)
    return _NOT_A_COMPANY.match(name) is not None and squashed(name) not in FIRMS and article is None

"""What a company is called where title, sender and place write more or less than its name (A23).

The title goes on with a department, `Larkspur Talent Interview`;
the place or the text writes the name in full,
`Larkspur Instruments GmbH, Hafenstr. 2`; or only its initials stand there, `LRI`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from followup.domain.describing_words import is_town
from followup.domain.other_senses import DEPARTMENTS
from followup.domain.person_words import FIRM_WORDS
from followup.domain.wording import fold, squashed, words_of

_OF_HIRING = words_of(
    """
    talent recruiting recruitment hiring careers career process people hr rh rrhh team teams
    interview interviews
    recrutement recruteur bewerbungsprozess selection seleccion onboarding panel
    """
)
_PARTS = words_of("group team unit division department dept lab section desk squad tribe chapter office")
"""Behind a field of work these are of a part of the firm: `Research Group`."""
_LEGAL = re.compile(
    r"[\s,]+(?:GmbH(?:\s?&\s?Co\.?\s?(?:KG|OHG))?|gGmbH|mbH|AG|SE|KG|OHG|UG|e\.\s?V\.|Ltd|Limited|Inc|LLC|LLP|PLC|plc|"
    r"S\.?A\.?S?|S\.?L\.?U?|S\.?R\.?L|SARL|S\.?p\.?A|N\.?V|B\.?V|AB|AS|A/S|ApS|Oy)\.?$"
)
_SHORT_FORMS = words_of("ag se kg ohg ug ltd inc llc llp plc sa sas sl srl spa nv bv ab as oy uk usa")
_A_HOUSE = words_of(
    """
    building tower house haus campus office offices hq headquarters room floor centre center plaza park
    street road square reception lobby site werk zentrale standort buro agence siege oficinas oficina
    sede store shop branch filiale plant factory warehouse entrance station terminal depot niederlassung
    geschaftsstelle hauptsitz verwaltung london north south east west nord sud gate wing block meet
    meeting zoom teams skype webex hangouts chat video call phone online link visio remote virtual
    """
)
_LONGER_BY = 3
_SHORTEST = 2
_ACRONYM = re.compile(r"[A-Z]{3,6}")
_LONGEST_ACRONYM = 4


def called(name: str, label: str, title: str, place: str, texts: Iterable[str]) -> str:
    """How a company is called, of which a `name` was read; `label` is what its domain says, if anything."""
    short = _without_parts(name, label)
    full = _spelt_out(short, texts) or short
    return _with_its_article(_as_the_place_says(full, place), title, place)


def _without_parts(name: str, label: str) -> str:
    """`Larkspur Research Group` with `larkspur.example` -> `Larkspur`; `Larkspur Labs` is its name."""
    words, wanted = name.split(), squashed(label)
    known = next((at for at in range(1, len(words) + 1) if squashed("".join(words[:at])) == wanted), 0)
    if not known:
        return name
    for at in range(known, len(words)):
        word = fold(words[at]).strip(".,&")
        last = at == len(words) - 1
        part = not last and DEPARTMENTS.fullmatch(word) and fold(words[at + 1]) in _PARTS
        acronym = (
            words[at].isupper()
            and _SHORTEST <= len(words[at]) <= _LONGEST_ACRONYM
            and word not in _SHORT_FORMS
        )
        field = DEPARTMENTS.fullmatch(word) and word not in FIRM_WORDS and word not in _SHORT_FORMS and last
        if word in _OF_HIRING or part or acronym or field:
            return " ".join(words[:at]).rstrip(" &-–")
    return name


def _as_the_place_says(name: str, place: str) -> str:
    """`Larkspur` at `Larkspur Instruments GmbH, Hafenstr. 2` -> `Larkspur Instruments`, not a house."""
    said = _LEGAL.sub("", place.split(",")[0].split("\n")[0].strip())
    if not name or not said.casefold().startswith(f"{name.casefold()} "):
        return name
    behind = said[len(name) :].split()
    proper = all(word[:1].isupper() and word.isalpha() for word in behind)
    others = any(fold(word) in _A_HOUSE or is_town(word) for word in behind)
    return said if proper and not others and len(behind) <= _LONGER_BY else name


def _spelt_out(name: str, texts: Iterable[str]) -> str:
    """The words whose initials a name is: `LRI` and `Larkspur Research Institute`; else empty."""
    if not _ACRONYM.fullmatch(name):
        return ""
    letters = r"\W+(?:(?:of|for|the|and|de|des|du|für|und|der|del|la|y|&)\W+)*".join(
        rf"{letter}[\w'’-]*" for letter in name
    )
    found = (re.search(rf"(?<!\w){letters}(?!\w)", text[:4_000]) for text in texts)
    return next((" ".join(match.group(0).split()) for match in found if match), "")


def firm_at(place: str) -> str:
    """The firm that a place begins with, which its legal form shows: `Larkspur GmbH, Hafenstr. 2`."""
    first = place.split(",")[0].split("\n")[0].strip()
    return _LEGAL.sub("", first) if _LEGAL.search(first) and first[:1].isupper() else ""


def _with_its_article(name: str, title: str, place: str) -> str:
    """`The Larkspur Studio` where a part of the title or the place is written so, as a name of its own."""
    if not name or " " not in name:
        return name
    whole = re.compile(
        rf"(?:^|[·|:–—-]\s|,\s)(?P<name>The {re.escape(name)})\s*(?=$|[·|:–—,(]|-\s)", re.IGNORECASE
    )
    match = whole.search(title) or whole.search(place)
    return match["name"] if match and match["name"].startswith("The ") else name

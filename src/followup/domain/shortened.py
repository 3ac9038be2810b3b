"""Words that people shorten when they jot something down, written out (b.1): no mail says "wknd" or "m. IT".

Only what can mean one thing is in the tables. A point behind a word that is not in them is taken for the
end of a sentence, except behind a single letter or in front of a comma: what that word means is not known.
"""

from __future__ import annotations

import re

_WORDS = {
    "en": {
        "abt": "about", "dept": "department", "depts": "departments", "hrs": "hours",
        "impl": "implementation",
        "integr": "integration", "intl": "international", "mgmt": "management", "mgr": "manager",
        "mgrs": "managers", "migr": "migration", "migrs": "migrations", "mtg": "meeting", "mtgs": "meetings",
        "ppl": "people", "proj": "project", "projs": "projects", "reqs": "requirements", "wkend": "weekend",
        "wknd": "weekend", "wknds": "weekends", "yr": "year", "yrs": "years",
    },
    "de": {
        "abt": "Abteilung", "bzgl": "bezüglich", "ca": "etwa", "entw": "Entwicklung", "erf": "Erfahrung",
        "gg": "gegen", "inkl": "inklusive", "mgmt": "Management", "proj": "Projekt", "std": "Stunden",
        "verantw": "Verantwortung", "zw": "zwischen",
    },
    "fr": {
        "bcp": "beaucoup", "dév": "développement", "ds": "dans", "env": "environ", "gest": "gestion",
        "pr": "pour", "proj": "projet", "qq": "quelques", "rdv": "rendez-vous",
    },
    "es": {
        "aprox": "aproximadamente", "dpto": "departamento", "exp": "experiencia", "gest": "gestión",
        "proy": "proyecto",
    },
}  # fmt: skip
_LETTERS = {"de": {"f": "für", "m": "mit", "u": "und", "ü": "über"}}
"""Single letters that stand for a word when a point and a further word follow."""

_AND = {"en": "and", "de": "und", "fr": "et", "es": "y"}
_WITH = {"en": (r"\bw/\s?(?=\w)", "with "), "es": (r"\bc/\s?(?=\w)", "con ")}
_JOINED = re.compile(r"(?<=\w\w) [+&] (?=\w\w)")
_POINTED = re.compile(r"(?<![\w.@/-])(?P<word>[^\W\d_]{2,8})(?![\w@/-])(?P<point>\.(?=,|$|\s))?")
_UNKNOWN = re.compile(r"(?<![\w.])[a-zà-ÿ]\.(?=\s+\w)|\b[a-zà-ÿ]{2,6}\.(?=,)")
POINTED = frozenset(word for language in ("de", "fr", "es") for word in _WORDS[language])
"""Short forms behind which a point is no end of a sentence."""

CUT_SHORT = "\0"
"""Stands behind a word that is shortened in a way that nobody can be sure of."""


def in_full(text: str, language: str) -> str:
    """A jotted text with its short forms written out, and `CUT_SHORT` behind those that are not known."""
    if language in _WITH:
        text = re.sub(*_WITH[language], text, flags=re.IGNORECASE)
    if language in _AND:
        text = _JOINED.sub(f" {_AND[language]} ", text)
    for letter, word in _LETTERS.get(language, {}).items():
        text = re.sub(rf"(?<![\w.]){letter}\. (?=\w)", f"{word} ", text)
    text = _POINTED.sub(lambda found: _written_out(found, language), text)
    return _UNKNOWN.sub(lambda found: f"{found[0][:-1]}{CUT_SHORT}", text)


def _written_out(found: re.Match[str], language: str) -> str:
    """The whole word; English does not need a point behind a short form, so there it may end a sentence."""
    said = found["word"]
    word = "" if said.isupper() else _WORDS.get(language, {}).get(said.lower(), "")
    point = found["point"] or ""
    ends = language == "en" and found.string[found.end() : found.end() + 1].isspace()
    return f"{word}{point if ends else ''}" if word else found[0]

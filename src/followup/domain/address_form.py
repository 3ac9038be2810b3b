"""How a text addresses its reader: with du or tú, or politely with Sie, usted or a title (N4, N7, b.4.8)."""

from __future__ import annotations

import re
from enum import StrEnum

from followup.domain.languages import language_of

_MOST_TEXT = 20_000
_DU = re.compile(r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[nrms]?)?)\b")
_SIE = re.compile(r"\b(?:Sie|Ihnen)\b|(?<=[a-zäöüß,] )Ihr(?:e[nrms]?)?\b|\bSehr geehrter?\b")
_TU = re.compile(r"\b(?:tú|te|ti|contigo|tus?|vos|eres|puedes|tienes)\b", re.IGNORECASE)
_USTED = re.compile(
    r"\busted\b|\bestimad[oa] (?:sra?|srta|señora?|señorita)\b|"
    r"\ble (?:agradec|inform|rog|convoc|adjunt|salud|escrib|coment|envi|confirm|cit)\w+",
    re.IGNORECASE,
)
_TITLED = re.compile(r"\bDear (?:Ms|Mrs|Miss|Mr|Dr|Prof)\b")
_PER_DU = frozenset({"du", "per du", "duzen", "tú", "tu", "de tú", "tutear"})
_PER_SIE = frozenset({"sie", "per sie", "siezen", "förmlich", "usted", "de usted"})


_MARKS = {"de": (_DU, _SIE), "es": (_TU, _USTED)}
"""By language: what is said to people who say du or tú, and to others."""


class AddressForm(StrEnum):
    """Which form somebody uses; UNTOLD where a text shows none or both."""

    FAMILIAR = "familiar"
    POLITE = "polite"
    UNTOLD = ""


def address_form(text: str) -> AddressForm:
    """The form in which others speak to a text's reader: in German or Spanish, or with an English title."""
    read = text[:_MOST_TEXT]
    near, far = _MARKS.get(language_of(read, ""), (None, None))
    polite = (far is not None and far.search(read) is not None) or _TITLED.search(read) is not None
    familiar = near is not None and near.search(read) is not None
    if polite == familiar:
        return AddressForm.UNTOLD
    return AddressForm.POLITE if polite else AddressForm.FAMILIAR


def wished_form(tone: str) -> AddressForm:
    """What the user's `Tone:` asks for: du or tú, or formal, Sie or usted; UNTOLD for any other word."""
    wish = tone.partition(",")[0].strip().casefold().rstrip(".")
    if wish in _PER_DU:
        return AddressForm.FAMILIAR
    polite = wish in _PER_SIE or wish.startswith("form")
    return AddressForm.POLITE if polite else AddressForm.UNTOLD

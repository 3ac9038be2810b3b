"""How a text addresses its reader: with du, or politely with Sie or a title (N7, b.4.8)."""

from __future__ import annotations

import re
from enum import StrEnum

from followup.domain.languages import language_of

_MOST_TEXT = 20_000
_DU = re.compile(r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[nrms]?)?)\b")
_SIE = re.compile(r"\b(?:Sie|Ihnen)\b|(?<=[a-zäöüß,] )Ihr(?:e[nrms]?)?\b|\bSehr geehrter?\b")
_TITLED = re.compile(r"\bDear (?:Ms|Mrs|Miss|Mr|Dr|Prof)\b")
_PER_DU = frozenset({"du", "per du", "duzen"})
_PER_SIE = frozenset({"sie", "per sie", "siezen", "förmlich"})


class AddressForm(StrEnum):
    """Which form somebody uses; UNTOLD where a text shows none or both."""

    FAMILIAR = "familiar"
    POLITE = "polite"
    UNTOLD = ""


def address_form(text: str) -> AddressForm:
    """The form in which a text written by others speaks to its reader: German, or an English title."""
    read = text[:_MOST_TEXT]
    german = language_of(read, "") == "de"
    polite = (german and _SIE.search(read) is not None) or _TITLED.search(read) is not None
    familiar = german and _DU.search(read) is not None
    if polite == familiar:
        return AddressForm.UNTOLD
    return AddressForm.POLITE if polite else AddressForm.FAMILIAR


def wished_form(tone: str) -> AddressForm:
    """What the user's `Tone:` asks for: du, or formal or Sie; UNTOLD for any other word."""
    wish = tone.partition(",")[0].strip().casefold().rstrip(".")
    if wish in _PER_DU:
        return AddressForm.FAMILIAR
    polite = wish in _PER_SIE or wish.startswith("form")
    return AddressForm.POLITE if polite else AddressForm.UNTOLD

"""Phone numbers in free text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_LONGEST_TEXT = 20_000
_FEWEST_DIGITS, _MOST_DIGITS = 6, 15
_LABELLED = re.compile(
    r"(?i)\b(?:phone|tel|telephone|telefon|tél|téléphone|teléfono|mobile|mobil|móvil|portable|handy|cell|call|"
    r"direct|durchwahl)\b\.?(?:[^\S\n]+\(?[^\W\d_]{1,30}\)?){0,3}"
    r"[^\S\n]*[:=–-]?[^\S\n]*(\+?[0-9(][0-9 ()./\-]{5,24}[0-9])"
)


def _written(number: str) -> str:
    """A number that no numbering plan knows, as it was written, with single spaces."""
    return " ".join(number.split())


def _labelled(text: str, country: str) -> list[tuple[int, str]]:
    """Numbers that the text itself calls a phone number, also those without area code."""
    import phonenumbers

    found = []
    for match in _LABELLED.finditer(text):
        raw = match.group(1)
        digits = sum(c.isdigit() for c in raw)
        if not _FEWEST_DIGITS <= digits <= _MOST_DIGITS:
            continue
        try:
            number = phonenumbers.parse(raw, country or None)
        except phonenumbers.NumberParseException:
            found.append((match.start(1), _written(raw)))
            continue
        known = phonenumbers.is_valid_number(number)
        found.append((match.start(1), _international(number) if known else _written(raw)))
    return found


def _international(number: PhoneNumber) -> str:
    import phonenumbers

    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def find_phones(text: str, country: str) -> tuple[str, ...]:
    """Phone numbers in a text, in order, without duplicates, in international format.

    `country` (ISO 3166, may be empty) reads national numbers. A number counts when its numbering plan
    knows it, or when the text calls it one ("Phone: 555 0199"); dates and reference numbers do not.
    """
    import phonenumbers

    part = text[:_LONGEST_TEXT]
    region = country.partition("-")[0].upper() or None
    found = [
        (match.start, _international(match.number)) for match in phonenumbers.PhoneNumberMatcher(part, region)
    ]
    taken = {start for start, _ in found}
    found += [(at, number) for at, number in _labelled(part, region or "") if at not in taken]
    digits_seen: set[str] = set()
    result = []
    for _, number in sorted(found):
        digits = re.sub(r"\D", "", number)
        if not any(seen.endswith(digits) for seen in digits_seen):
            digits_seen.add(digits)
            result.append(number)
    return tuple(result)

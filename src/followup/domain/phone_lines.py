"""The telephone numbers of people in a text (I2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from followup.domain.describe import clean
from followup.domain.lookups import Lookups
from followup.domain.name_shape import looks_like_name
from followup.domain.people import Contact, Name, Owner
from followup.domain.wording import fold, words_of

_NUMBER_LABELS = words_of(
    """
    t m p o d f tel tele telefon telephone phone fon ph mobile mobil movil cell cellular office direct work
    durchwahl handy fixe fax portable telefono telf ext gsm
    """
)


def with_phones(contacts: list[Contact], text: str, owner: Owner, lookups: Lookups) -> Iterator[Contact]:
    """A number in the line of a person's name, or alone in the lines below it, like a signature (I2)."""
    lines = [line for line in text.splitlines() if line]
    for contact in contacts:
        yield replace(contact, phone=contact.phone or _phone_of(contact, lines, owner, lookups))


def signed_number(text: str, name: Name, owner: Owner, lookups: Lookups) -> str:
    """The number below or beside the writer's name in a mail, without dial-ins of conferences (I2, I3)."""
    lines = [line for line in clean(text).lines if line]
    return _phone_of(Contact(name), lines, owner, lookups) if name.given and name.family else ""


def _phone_of(contact: Contact, lines: list[str], owner: Owner, lookups: Lookups) -> str:
    full = fold(contact.name.full)
    if not full or len(lines) > 400:
        return ""
    for number, line in enumerate(lines):
        if full not in fold(line):
            continue
        block = [line]
        for below in lines[number + 1 : number + 4]:
            if looks_like_name(below):
                break
            if _is_only_a_number(below):
                block.append(below)
        for text in block:
            phones = lookups.phones(text, owner.country)
            if phones:
                return phones[0]
    return ""


def _is_only_a_number(line: str) -> bool:
    """Whether a line holds a number and at most a label; "Questions? Call ..." may be anybody's."""
    return all(word in _NUMBER_LABELS for word in re.findall(r"[^\W\d_]+", fold(line)))

"""Who wrote a mail of a process, and whom it names as the one to hear from (B9, B21, E7, G10)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup.domain.attendance import is_alias, is_no_reply
from followup.domain.dossier import Dossier
from followup.domain.facts import Fact
from followup.domain.hearing import meant_by
from followup.domain.people import Contact, Function, Name

_PERSON = re.compile(r"[^\W\d_a-z][\w'’-]{1,20}(?: [^\W\d_a-z][\w'’.-]{0,20}){1,2}")

_MACHINES = frozenset({"hiring system"})
"""By what a mail was matched if a machine sent it in somebody's name."""


def promised_by_mail(dossier: Dossier, people: Sequence[Contact]) -> Contact | None:
    """Whose turn it is by the newest mail that says so: whom it names, else who named the date (E7, G10)."""
    since = dossier.rounds[0].end
    for fact in reversed(dossier.answers(since)):
        named = meant_by(fact.data.get("hear_from", ""), people)
        if named is not None:
            return named
        if fact.data.get("class") == "new_date" and _is_person(fact):
            writer = writer_of(dossier, fact)
            return writer if writer.name.full else None
    return None


def _is_person(fact: Fact) -> bool:
    return fact.data.get("match") not in _MACHINES and not is_no_reply(fact.subject)


def writer_of(dossier: Dossier, mail: Fact) -> Contact:
    """The known contact who wrote a mail, else as the mail itself names its sender.

    A shared address is greeted as a team; only what looks like a person's name is one (B9, B21).
    """
    known = next((contact for contact in dossier.everybody() if contact.email == mail.subject), None)
    if known is not None:
        return known
    shown = mail.data.get("name", "")
    if is_alias(mail.subject, shown):
        return Contact(Name(), mail.subject, Function.ALIAS, source="mail")
    given, _, family = shown.partition(" ")
    name = Name(shown, given, family) if _PERSON.fullmatch(shown) else Name()
    return Contact(name, mail.subject, source="mail")

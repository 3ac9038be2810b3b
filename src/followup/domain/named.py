"""Names of guests whom their own entry does not name: from other entries and from the mails they wrote (B21).

The part of an address before the @ is never read as a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from followup.domain.attendance import is_alias, is_only_a_job
from followup.domain.facts import Fact, FactKind
from followup.domain.itinerary import looks_like_name
from followup.domain.lookups import Lookups
from followup.domain.people import Contact, Name
from followup.domain.process import Round

_MAILS = frozenset({FactKind.REPLY, FactKind.AUTOMATIC})


def with_names(rounds: Sequence[Round], facts: Iterable[Fact], lookups: Lookups) -> tuple[Round, ...]:
    """The rounds with a name for each address that has one in another session, or above its owner's mail."""
    nameless = {contact.email for contact in _everybody(rounds) if _is_nameless(contact)}
    if not nameless:
        return tuple(rounds)
    names = _of_mails(facts, nameless, lookups) | {
        contact.email: contact.name for contact in _everybody(rounds) if contact.email and contact.name.full
    }
    return tuple(_named(one, names) for one in rounds)


def _everybody(rounds: Sequence[Round]) -> Iterable[Contact]:
    return (
        contact
        for one in rounds
        for session in one.sessions
        for contact in (*session.people, *session.others)
    )


def _is_nameless(contact: Contact) -> bool:
    return bool(contact.email) and not contact.name.full and not is_alias(contact.email)


def _of_mails(facts: Iterable[Fact], addresses: set[str], lookups: Lookups) -> dict[str, Name]:
    """What the newest mail from each address shows as its sender, where that is how a person is called."""
    found: dict[str, Name] = {}
    for fact in facts:
        shown = fact.data.get("name", "")
        if fact.kind not in _MAILS or fact.subject not in addresses or is_only_a_job(shown):
            continue
        name = lookups.name(shown)
        if name.given and name.family and looks_like_name(name.full):
            found[fact.subject] = name
    return found


def _named(one: Round, names: Mapping[str, Name]) -> Round:
    def fill(contacts: tuple[Contact, ...]) -> tuple[Contact, ...]:
        return tuple(
            replace(contact, name=names[contact.email])
            if _is_nameless(contact) and contact.email in names
            else contact
            for contact in contacts
        )

    sessions = tuple(
        replace(session, people=fill(session.people), others=fill(session.others)) for session in one.sessions
    )
    return replace(one, sessions=sessions)

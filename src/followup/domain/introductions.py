"""Who people are of whom a calendar entry has the address alone: by mails and other entries (B21).

The part of an address before the @ is never read as a name. The other way round nothing is looked for: a
draft is known by the address that it was begun with, and one that came to light later would make a second.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from followup.domain.attendance import domain_of, guest_name, is_alias, is_no_reply
from followup.domain.calendar import Guest
from followup.domain.facts import Fact, FactKind
from followup.domain.interview import Interview
from followup.domain.lookups import Lookups
from followup.domain.mail import Address, Message
from followup.domain.name_shape import looks_like_name
from followup.domain.people import Contact, Name
from followup.domain.phrasing import plain
from followup.domain.process import merge_people

_MAILS = frozenset({FactKind.INTRODUCED, FactKind.REPLY, FactKind.AUTOMATIC})
_NOBODYS = re.compile(
    r"[:/&@]|\b(?:via|through|über|durch|par|por|on behalf|calendly|docusign|google|greenhouse|jira|lever|"
    r"linkedin|personio|slack|teamtailor|workable|workday|zoom)\b",
    re.IGNORECASE,
)
"""A system that writes for somebody, several people, or more than a name."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """Whose an address is, by a mail or an entry of the instant `at` (UTC), or as the user wrote to it."""

    email: str
    name: Name
    at: datetime
    by_user: bool = False


def nameless(interview: Interview) -> tuple[Contact, ...]:
    """People of an interview of whom only the address is known."""
    return tuple(one for one in (*interview.people, *interview.others) if one.nameless)


def named_in(message: Message, lookups: Lookups) -> tuple[tuple[Address, Name], ...]:
    """The people whom a mail's headers name in full.

    Writers name themselves. How they name somebody else is believed within their own domain only.
    """
    writer = message.sender
    colleagues = [one for one in message.recipients if domain_of(one.email) == domain_of(writer.email)]
    found = ((one, person_named(one, lookups)) for one in (writer, *colleagues))
    return tuple((one, name) for one, name in found if name.full)


def person_named(mailbox: Address, lookups: Lookups) -> Name:
    """The name that a mailbox is displayed with, if it is a person's in full; else an empty one."""
    shown = mailbox.name
    if is_alias(mailbox.email, shown) or is_no_reply(mailbox.email) or _NOBODYS.search(shown):
        return Name()
    name = guest_name(Guest(mailbox.email, shown), lookups)
    return name if name.given and name.family and looks_like_name(name.full) else Name()


def introductions(
    interviews: Sequence[Interview], facts: Iterable[Fact], lookups: Lookups
) -> tuple[Introduction, ...]:
    """What a process knows about addresses, from mails and its own entries; empty if nobody asks."""
    if not any(nameless(one) for one in interviews):
        return ()
    return (*_of_mails(facts, lookups), *_of_entries(interviews))


def _of_mails(facts: Iterable[Fact], lookups: Lookups) -> Iterator[Introduction]:
    for fact in facts:
        shown, by_user = fact.data.get("name", ""), fact.kind is FactKind.SENT
        if not shown or fact.data.get("unsure") or not (by_user or fact.kind in _MAILS):
            continue
        email = fact.data["to"] if by_user else fact.subject
        name = person_named(Address(email, shown), lookups)
        if name.full:
            yield Introduction(email, name, fact.at, by_user)


def _of_entries(interviews: Iterable[Interview]) -> Iterator[Introduction]:
    for one in interviews:
        for contact in (*one.people, *one.others):
            if contact.email and contact.name.given and contact.name.family:
                yield Introduction(contact.email, contact.name, one.start)


def introduced(interview: Interview, said: Sequence[Introduction]) -> Interview:
    """The interview with names for its nameless people.

    The user's word counts first. What else came after it is not heard, and two names for one address are
    none: somebody stood in.
    """
    if not said or not nameless(interview):
        return interview
    early = [one for one in said if one.by_user or one.at <= interview.end]
    return replace(
        interview,
        people=merge_people(_named(one, early) for one in interview.people),
        others=merge_people(_named(one, early) for one in interview.others),
    )


def _named(contact: Contact, said: Sequence[Introduction]) -> Contact:
    if not contact.nameless:
        return contact
    meant = [one for one in said if one.email == contact.email]
    meant = [one for one in meant if one.by_user][-1:] or meant
    names = {plain(one.name.full): one.name for one in meant}
    return replace(contact, name=names.popitem()[1]) if len(names) == 1 else contact

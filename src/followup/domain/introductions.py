"""Who people are of whom a calendar entry has the name or the address alone: by mails and other entries.

The part of an address before the @ is never read as a name (B7, B21).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from followup.domain.attendance import domain_of, guest_name, is_alias, is_no_reply
from followup.domain.calendar import Guest
from followup.domain.facts import Fact, FactKind
from followup.domain.interview import Interview
from followup.domain.itinerary import looks_like_name
from followup.domain.lookups import Lookups
from followup.domain.mail import Address, Message
from followup.domain.people import Contact, Function, Name
from followup.domain.phrasing import plain
from followup.domain.process import merge_people

_MAILS = frozenset({FactKind.INTRODUCED, FactKind.REPLY, FactKind.AUTOMATIC})
_VIA = (" via ", " through ", " über ", " (via")


@dataclass(frozen=True, slots=True)
class Introduction:
    """Whose an address is, by a mail or an entry of the instant `at` (UTC)."""

    email: str
    name: Name
    at: datetime


def known_by_half(interview: Interview) -> tuple[Contact, ...]:
    """People of an interview of whom the name or the address is unknown; shared addresses have no name."""
    return tuple(
        one
        for one in (*interview.people, *interview.others)
        if one.nameless or (not one.email and one.name.given and one.name.family)
    )


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
    if is_alias(mailbox.email, shown) or is_no_reply(mailbox.email):
        return Name()
    if any(word in f" {shown.casefold()}" for word in _VIA):
        return Name()
    name = guest_name(Guest(mailbox.email, shown), lookups)
    return name if name.given and name.family and looks_like_name(name.full) else Name()


def introductions(
    interviews: Sequence[Interview], facts: Iterable[Fact], lookups: Lookups
) -> tuple[Introduction, ...]:
    """What a process knows about addresses, mails by time and then its own entries; empty if nobody asks."""
    if not any(known_by_half(one) for one in interviews):
        return ()
    return (*_of_mails(facts, lookups), *_of_entries(interviews))


def _of_mails(facts: Iterable[Fact], lookups: Lookups) -> Iterator[Introduction]:
    for fact in facts:
        if fact.kind in _MAILS and fact.data.get("name") and not fact.data.get("unsure"):
            name = person_named(Address(fact.subject, fact.data["name"]), lookups)
            if name.full:
                yield Introduction(fact.subject, name, fact.at)


def _of_entries(interviews: Iterable[Interview]) -> Iterator[Introduction]:
    for one in interviews:
        for contact in (*one.people, *one.others):
            if contact.email and contact.name.given and contact.name.family:
                yield Introduction(contact.email, contact.name, one.start)


def may_be(contact: Contact, email: str, name: Name) -> bool:
    """Whether a mailbox is that of somebody known by half."""
    return (
        email == contact.email if contact.email else bool(name.full) and _plain(name) == _plain(contact.name)
    )


def introduced(interview: Interview, said: Sequence[Introduction]) -> Interview:
    """The interview with its people completed.

    An address needs somebody of exactly that name at the company or agency, and nobody else of that name; a
    mail that came after the interview does not give one, or thanks that were passed on would go out twice.
    """
    if not said or not known_by_half(interview):
        return interview
    domains = {interview.company.domain, interview.agency.domain} - {""}
    early = [one for one in said if one.at <= interview.end and _at_home(one.email, domains)]
    return replace(
        interview,
        people=merge_people(_completed(one, said, early) for one in interview.people),
        others=merge_people(_completed(one, said, early) for one in interview.others),
    )


def _completed(contact: Contact, said: Sequence[Introduction], early: Sequence[Introduction]) -> Contact:
    if contact.nameless:
        names = [one.name for one in said if one.email == contact.email]
        return replace(contact, name=names[-1]) if names else contact
    if contact.email or contact.function is Function.ALIAS:
        return contact
    addresses = {one.email for one in early if _plain(contact.name) and may_be(contact, one.email, one.name)}
    return replace(contact, email=addresses.pop(), source="mail") if len(addresses) == 1 else contact


def _plain(name: Name) -> str:
    return plain(f"{name.given} {name.family}") if name.given and name.family else ""


def _at_home(email: str, domains: Collection[str]) -> bool:
    host = domain_of(email)
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)

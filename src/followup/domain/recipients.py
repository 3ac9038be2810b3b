"""Whom to thank for a round, and who gets the follow-up (specification B)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta

from followup.domain.attendance import domain_of, own_domains
from followup.domain.dossier import Dossier
from followup.domain.facts import GONE, FactKind
from followup.domain.interview import Kind
from followup.domain.notes import Notes
from followup.domain.people import Contact, Function, Name
from followup.domain.phrasing import plain
from followup.domain.policy import MAIL_FIRST
from followup.domain.process import Round, merge_people
from followup.domain.seniority import seniority
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.domain.writers import promised_by_mail

_RELAYS = (Function.AGENCY, Function.COORDINATOR, Function.RECRUITER, Function.ASSISTANT, Function.ALIAS)
_HELPERS = frozenset({Function.COORDINATOR, Function.ASSISTANT, Function.ALIAS})
_ARRANGERS = (Function.RECRUITER, Function.COORDINATOR)
_LAST_RESORTS = (Function.COORDINATOR, Function.ALIAS)
_FOR_EVERYBODY = {
    Function.ALIAS: "Only a shared address is known.",
    Function.COORDINATOR: "Only the coordinator is known, who can pass it on.",
}
"""Who passes thanks on to everybody where nobody is named, and why (B9, B11)."""
_CALLED = (Function.RECRUITER, Function.COORDINATOR)
"""Whom one may call in place of a main contact without a number: calls are part of their work."""


_NOBODYS_CONTACT = (Function.ASSISTANT, Function.ALIAS)
RECENT = timedelta(days=120)
"""How far back a mail tells in which language they write, and how they address the user."""


@dataclass(frozen=True, slots=True)
class Thanks:
    """One thank-you: to whom, and for whom when somebody passes it on (B7, B9, B17).

    `recipient` may lack an address: then the draft waits without one (B8). `people` are those thanked.
    """

    key: ArtefactKey
    recipient: Contact
    people: tuple[Contact, ...]
    why: str
    relayed: bool = False


def thanks_of(dossier: Dossier, one: Round) -> tuple[Thanks, ...]:
    """The thank-yous of a round, one per person; a relay where addresses are unknown."""
    people, others = people_of(one), others_of(one)
    agent = _agent(dossier, one, people, others)
    found: list[Thanks] = []
    if agent is not None:
        people = tuple(contact for contact in people if contact.key != agent.key)
        met = _unthanked(one, people) or (agent,)
        found.append(_relay(one, agent, met, "The agency arranged it; thanks go through the agency."))
        if not one.notes.direct:
            return tuple(found)
    known = [contact for contact in people if contact.email]
    unknown = tuple(contact for contact in people if not contact.email)
    found += [_direct(one, contact) for contact in known]
    relay = _relay_person(others, known)
    if unknown and relay is not None:
        if waiting := _unthanked(one, unknown):
            why = "Their addresses are unknown; the coordinator can pass it on."
            found.append(_relay(one, relay, waiting, why))
    elif unknown:
        found += [_direct(one, contact) for contact in unknown]
    elif not people and relay is not None and relay.function in _FOR_EVERYBODY:
        found.append(_relay(one, relay, (relay,), _FOR_EVERYBODY[relay.function]))
    return tuple(found)


def people_of(one: Round) -> tuple[Contact, ...]:
    """Interviewers of the round, with those the notes name, without those the notes take out (B13, B14).

    A helper of whom the notes only give the number has interviewed nobody (B11). Notes that name a panel
    which is off limits put nobody of it back (B26).
    """
    absent = one.notes.absent
    listed = merge_people(contact for session in one.sessions for contact in session.people)
    present = [contact for contact in listed if contact.key not in absent]
    named = [
        contact
        for contact in one.notes.with_people
        if contact.function not in _HELPERS or contact.key not in one.notes.phones
    ]
    if one.off_limits:
        named = [contact for contact in named if contact.key in {known.key for known in listed}]
    return tuple(_as_called(one, contact) for contact in merge_people([*present, *named]))


def with_the_mentioned(noted: Notes, absent: Iterable[Contact]) -> Notes:
    """The notes with those of the `absent` guests who came, as what they said was noted (B13, B15)."""
    met = [
        contact
        for contact in absent
        if contact.key not in noted.absent and any(n.usable for n in noted.by_person.get(contact.key, ()))
    ]
    return replace(noted, with_people=merge_people([*noted.with_people, *met])) if met else noted


def nobody_named(one: Round) -> bool:
    """Whether nobody is known whom the conversation was with, so that nobody can be written to."""
    return one.kind is not Kind.ASSESSMENT and not people_of(one) and not others_of(one)


def _as_called(one: Round, contact: Contact) -> Contact:
    """The contact by the name that the notes say they go by; the full name stays the identity (B23)."""
    called = one.notes.called.get(contact.key, "")
    return replace(contact, name=replace(contact.name, given=called)) if called else contact


def others_of(one: Round) -> tuple[Contact, ...]:
    """Coordinators, recruiters and shared addresses of the round."""
    return merge_people(contact for session in one.sessions for contact in session.others)


def main_contact(dossier: Dossier) -> Contact | None:
    """Who gets the follow-up, by the order of B25.

    Whom the user names is taken as named, then whoever they said there will be news from (E7); of all others,
    one with an address is better than one without.
    """
    for one in reversed(dossier.rounds):
        if one.notes.contact is not None:
            known = _as_called(one, _known(one.notes.contact, dossier.everybody()))
            return _with_number(dossier, one, known)
    candidates: list[Contact] = []
    for one in reversed(dossier.rounds):
        people, others = people_of(one), others_of(one)
        everybody = (*people, *others)
        agent = _agent(dossier, one, people, others)
        found = [agent] if agent is not None and not one.notes.direct else []
        if one is dossier.rounds[-1] and (promised := promised_by_mail(dossier, everybody)) is not None:
            found.append(promised)
        found += [
            _known(named, everybody)
            for named in (one.notes.next_from, one.notes.next_by)
            if named is not None
        ]
        found += _who_scheduled(dossier, one, everybody)
        ranked = sorted(everybody, key=seniority, reverse=True)
        found += [c for function in _ranks(one) for c in ranked if c.function is function]
        candidates += [_with_number(dossier, one, contact) for contact in found]
    candidates = candidates if dossier.rounds else list(dossier.everybody())
    gone, failed = _departed(dossier), _unreachable(dossier)
    there = [contact for contact in candidates if contact.email not in gone - {""}]
    reachable = [contact for contact in there if contact.email and contact.email not in failed]
    return next(iter((*reachable, *(_without_address(one, failed) for one in there))), None)


def _who_scheduled(dossier: Dossier, one: Round, everybody: Iterable[Contact]) -> list[Contact]:
    """Who of the people wrote first before the round, which was arranged by mail then (B25)."""
    before = max((each.end for each in dossier.rounds if each.end < one.start), default=None)
    wrote = [
        fact.subject
        for fact in dossier.answers(before or one.start - RECENT)
        if fact.at < one.start and fact.data.get("class") != "rejection"
    ]
    return [c for c in everybody if wrote and c.email == wrote[0] and c.function not in _NOBODYS_CONTACT]


def reached(dossier: Dossier, contact: Contact) -> Contact:
    """The contact at the address that the user put into a draft in place of the one we knew (F9)."""
    for fact in dossier.facts:
        if fact.kind is FactKind.SENT and fact.data.get("in_place_of") == contact.key:
            contact = replace(contact, email=fact.data["to"])
    return contact


def bears_name(email: str, shown: str, name: Name) -> bool:
    """Whether a mailbox is somebody's by its name: the one displayed, else the part before the @ (F9)."""
    wanted = set(plain(f"{name.given} {name.family}" if name.given and name.family else name.full).split())
    said = shown.strip() or email.partition("@")[0]
    return bool(wanted) and wanted <= set(re.split(r"[\s,._+-]+", plain(said)))


def whom_to_call(dossier: Dossier, main: Contact) -> Contact:
    """The main contact, or the recruiter if only the recruiter's number is known (I4).

    What goes through an agency stays with the agency (B17).
    """
    if main.phone or main.function is Function.AGENCY:
        return main
    reachable = [contact for one in reversed(dossier.rounds) for contact in _reachable(dossier, one)]
    return next((c for function in _CALLED for c in reachable if c.function is function), main)


def mail_first(dossier: Dossier, one: Round, callee: Contact) -> bool:
    """Whether a mail suits better: to a manager where calls are unusual, or in a foreign language (I8)."""
    foreign = language_with(dossier, one) != dossier.owner.language
    manager = callee.function in (Function.HIRING_MANAGER, Function.INTERVIEWER)
    return foreign or (manager and dossier.days.country[:2].upper() in MAIL_FIRST)


def is_colleague(dossier: Dossier, contact: Contact) -> bool:
    """Whether somebody is of the user's own employer: the move is an internal one, and softer (A9)."""
    return domain_of(contact.email) in own_domains(dossier.owner)


def language_with(dossier: Dossier, one: Round) -> str:
    """The language (ISO 639) to write in: as the user wishes, as they wrote last, as they invited (N1)."""
    mails = reversed(dossier.answers(one.start - RECENT))
    written = next((said for mail in mails if (said := mail.data.get("language", ""))), "")
    return one.notes.language or written or one.sessions[-1].language or dossier.owner.language


def _reachable(dossier: Dossier, one: Round) -> list[Contact]:
    """People of a round whose own number is known and who have not left."""
    numbers, signed = one.notes.phones, _signed(dossier)
    everybody = [
        replace(contact, phone=contact.phone or numbers.get(contact.key, "") or signed.get(contact.email, ""))
        for contact in (*people_of(one), *others_of(one))
        if contact.key not in one.notes.absent
    ]
    return [each for each in everybody if each.phone and each.email not in _departed(dossier)]


def _departed(dossier: Dossier) -> frozenset[str]:
    """Addresses whose automatic answer says that the person has left the company (G23, J8)."""
    return frozenset(
        fact.subject
        for fact in dossier.facts
        if fact.kind is FactKind.AUTOMATIC and fact.data.get("rule") == GONE
    )


def _unreachable(dossier: Dossier) -> frozenset[str]:
    """Addresses that a mail did not reach, unless they have written since (G7, J8)."""
    failed = {fact.data["failed"]: fact.at for fact in dossier.facts if fact.data.get("failed")}
    return frozenset(
        address
        for address, at in failed.items()
        if not any(fact.kind is FactKind.REPLY and fact.subject == address for fact in dossier.answers(at))
    )


def _without_address(contact: Contact, failed: frozenset[str]) -> Contact:
    """Somebody whose address is known to be wrong; the draft then waits without a recipient (B8)."""
    return replace(contact, email="") if contact.email in failed else contact


def _ranks(one: Round) -> tuple[Function, ...]:
    """Functions in the order in which they are written to; nobody was met at an assessment (A20)."""
    first = (Function.HIRING_MANAGER, Function.RECRUITER)
    met = (*first, Function.INTERVIEWER)
    return (*(reversed(first) if one.kind is Kind.ASSESSMENT else met), *_LAST_RESORTS, Function.INTERVIEWER)


def _with_number(dossier: Dossier, one: Round, contact: Contact) -> Contact:
    """The contact with the number of the entry, else of the notes (d.3), else of their mails (I2)."""
    noted = one.notes.phones.get(contact.key, "") or one.notes.phones.get("", "")
    number = contact.phone or noted or _signed(dossier).get(contact.email, "")
    return replace(contact, phone=number) if number else contact


def _signed(dossier: Dossier) -> dict[str, str]:
    """The numbers by which people sign their mails, by address; the newest counts."""
    surely = (fact for fact in dossier.facts if fact.kind is FactKind.REPLY and not fact.data.get("unsure"))
    return {fact.subject: fact.data["phone"] for fact in surely if fact.data.get("phone")}


def _agent(
    dossier: Dossier, one: Round, people: Iterable[Contact], others: Iterable[Contact]
) -> Contact | None:
    """The agency's recruiter, if an agency arranged the round: by the notes, else by the event (B17)."""
    everybody = (*people, *others)
    if one.notes.via is not None:
        return replace(_known(one.notes.via, everybody), function=Function.AGENCY)
    agents = [contact for contact in everybody if contact.function is Function.AGENCY]
    if not agents and "agency" in one.tags:
        arrangers = [contact for contact in others if contact.function in _ARRANGERS]
        agents = [replace(contact, function=Function.AGENCY) for contact in arrangers]
    if not agents:
        return None
    clients = [contact for contact in people if contact.function is not Function.AGENCY]
    agency_itself = not clients and dossier.company == dossier.agency
    return None if agency_itself else agents[0]


def _unthanked(one: Round, people: Iterable[Contact]) -> tuple[Contact, ...]:
    """Those of the people whom the user has not thanked in another way (F8)."""
    return tuple(contact for contact in people if contact.key not in one.notes.thanked)


def _relay_person(others: Iterable[Contact], known: Iterable[Contact]) -> Contact | None:
    """Who may pass a note on: a coordinator, recruiter, assistant or shared address, never an interviewer."""
    reachable = [contact for contact in (*others, *known) if contact.email]
    return next((c for function in _RELAYS for c in reachable if c.function is function), None)


def _known(named: Contact, people: Iterable[Contact]) -> Contact:
    """The person of the process that a name or address in the notes means, else the named one."""
    for contact in people:
        if named.email and contact.email == named.email:
            return contact
        if named.name.full and contact.name.full.casefold() == named.name.full.casefold():
            return contact if contact.email else replace(contact, email=named.email)
        if named.name.full and contact.name.given.casefold() == named.name.full.casefold():
            return contact
    return named


def _direct(one: Round, contact: Contact) -> Thanks:
    key = ArtefactKey(ArtefactKind.DRAFT, Step.THANK_YOU, one.anchor, contact.key)
    why = "They interviewed you." if contact.email else "They interviewed you; no address is known."
    return Thanks(key, contact, (contact,), why)


def _relay(one: Round, relay: Contact, people: tuple[Contact, ...], why: str) -> Thanks:
    key = ArtefactKey(ArtefactKind.DRAFT, Step.THANK_YOU, one.anchor, f"relay:{relay.key}")
    return Thanks(key, relay, people, why, relayed=True)

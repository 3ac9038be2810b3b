"""Whom to thank for a round, and who gets the follow-up (specification B)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from followup.domain.dossier import Dossier
from followup.domain.people import Contact, Function
from followup.domain.process import Round, merge_people
from followup.domain.steps import ArtefactKey, ArtefactKind, Step

_RELAYS = (Function.AGENCY, Function.COORDINATOR, Function.RECRUITER, Function.ASSISTANT, Function.ALIAS)


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
    people = people_of(one)
    others = merge_people(contact for session in one.sessions for contact in session.others)
    agent = _agent(dossier, people, others)
    if agent is not None and not one.notes.direct:
        return (
            _relay(one, agent, people or (agent,), "The agency arranged it; thanks go through the agency."),
        )
    known = [contact for contact in people if contact.email]
    unknown = tuple(contact for contact in people if not contact.email)
    found = [_direct(one, contact) for contact in known]
    relay = _relay_person(others, known)
    if unknown and relay is not None:
        found.append(
            _relay(one, relay, unknown, "Their addresses are unknown; the coordinator can pass it on.")
        )
    elif unknown:
        found += [_direct(one, contact) for contact in unknown]
    elif not people and relay is not None and relay.function is Function.ALIAS:
        found.append(_relay(one, relay, (relay,), "Only a shared address is known."))
    return tuple(found)


def people_of(one: Round) -> tuple[Contact, ...]:
    """Interviewers of the round, with those the notes name, without those the notes take out (B13, B14)."""
    absent = one.notes.absent
    listed = merge_people(contact for session in one.sessions for contact in session.people)
    present = [contact for contact in listed if contact.key not in absent]
    return merge_people([*present, *one.notes.with_people])


def main_contact(dossier: Dossier) -> Contact | None:
    """Who gets the follow-up, by the order of B25; an address beats none."""
    candidates: list[Contact] = []
    for one in reversed(dossier.rounds):
        people = people_of(one)
        others = merge_people(contact for session in one.sessions for contact in session.others)
        if one.notes.contact is not None:
            candidates.append(_known(one.notes.contact, (*people, *others)))
        agent = _agent(dossier, people, others)
        if agent is not None and not one.notes.direct:
            candidates.append(agent)
        if one.notes.next_by is not None:
            candidates.append(_known(one.notes.next_by, (*people, *others)))
        ranked = (Function.HIRING_MANAGER, Function.RECRUITER, Function.INTERVIEWER)
        candidates += [c for function in ranked for c in (*people, *others) if c.function is function]
        candidates += [c for c in others if c.function in (Function.COORDINATOR, Function.ALIAS)]
    return next((contact for contact in candidates if contact.email), candidates[0] if candidates else None)


def _agent(dossier: Dossier, people: Iterable[Contact], others: Iterable[Contact]) -> Contact | None:
    agents = [contact for contact in (*people, *others) if contact.function is Function.AGENCY]
    if not agents:
        return None
    clients = [contact for contact in people if contact.function is not Function.AGENCY]
    agency_itself = not clients and dossier.company == dossier.agency
    return None if agency_itself else agents[0]


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
            return contact
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

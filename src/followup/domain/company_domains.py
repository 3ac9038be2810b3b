"""The domains of those at a session, and what they tell of the company's name (A23, B17)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from followup.domain.attendance import (
    Presence,
    domain_of,
    everybody,
    is_freemail,
    is_hiring_system,
    label_of,
    own_domains,
    presence,
    there_as,
)
from followup.domain.calendar import CalendarEvent, Guest
from followup.domain.lookups import Lookups
from followup.domain.people import Owner
from followup.domain.person_words import FIRM_WORDS
from followup.domain.senders import SCHEDULERS, STAFFING_DOMAINS, STAFFING_WORDS
from followup.domain.wording import fold, squashed, words_of


def company_domains(event: CalendarEvent, owner: Owner, lookups: Lookups) -> tuple[str, ...]:
    """Registrable domains of the outsiders that can be an employer's, the organiser's first."""
    found: list[str] = []
    guests = sorted(everybody(event), key=lambda guest: not organises(event, guest))
    inside = own_domains(owner)
    for guest in guests:
        domain = domain_of(guest.email)
        registrable = lookups.registrable_domain(domain)
        if presence(guest, owner, lookups) is Presence.SELF or is_freemail(guest.email) or domain in inside:
            continue
        if (
            not registrable
            or registrable in SCHEDULERS
            or is_hiring_system(domain, lookups)
            or "calendar.google" in domain
        ):
            continue
        if presence(guest, owner, lookups) is Presence.MACHINE and not organises(event, guest):
            continue
        if registrable not in found:
            found.append(registrable)
    return tuple(found)


def organises(event: CalendarEvent, guest: Guest) -> bool:
    """Whether a guest is who invited."""
    return guest.is_organizer or (event.organizer is not None and event.organizer.email == guest.email)


def domain_labels(domains: Iterable[str]) -> frozenset[str]:
    """What domains call their companies, squashed: `harbor-health.example` -> `harborhealth`."""
    return frozenset(squashed(label_of(domain)) for domain in domains)


def is_staffing(domain: str) -> bool:
    """Whether a domain is a recruitment agency's by name."""
    label = label_of(domain)
    return domain in STAFFING_DOMAINS or any(word in label for word in STAFFING_WORDS)


def systems(event: CalendarEvent, lookups: Lookups) -> frozenset[str]:
    """What the hiring systems and booking tools that take part are called: they are nobody's employer."""
    domains = {domain_of(guest.email) for guest in everybody(event)}
    named = {lookups.registrable_domain(one) for one in domains if is_hiring_system(one, lookups)}
    named |= {lookups.registrable_domain(one) for one in domains} & SCHEDULERS
    return domain_labels(named)


def with_the_majority_first(
    event: CalendarEvent, owner: Owner, lookups: Lookups, domains: tuple[str, ...]
) -> tuple[str, ...]:
    """The domains, the first the one of several people who have nobody of the organiser's among them."""
    people = [
        lookups.registrable_domain(domain_of(guest.email))
        for guest in there_as(event, owner, lookups, Presence.PERSON)
        if not organises(event, guest)
    ]
    shared = [domain for domain in domains if people.count(domain) > 1]
    if not shared or domains[0] in people:
        return domains
    return tuple(dict.fromkeys((shared[0], *domains)))


def fits(name: str, label: str) -> bool:
    """Whether a company's name goes with the label of a domain: `Harbor Health` with `harbor-health`."""
    if squashed(name) != squashed(_in_ascii(name)) and fits(_in_ascii(name), label):
        return True
    short = squashed(name)
    if not short or not label:
        return False
    if _is_shortened(name, squashed(label)):
        return True
    whole = short.startswith(label) or label.startswith(short) or (len(label) > 4 and label in short)
    parts = [part for part in label.split("-") if part]
    return whole or (len(parts) > 1 and all(squashed(part) in short for part in parts))


def _is_shortened(name: str, label: str) -> bool:
    """Whether a domain writes the last words of a name by their initials: `evergreenht`."""
    words = [squashed(word) for word in re.findall(r"[^\W_][\w'’]*", name)]
    return any(
        label == "".join(words[:at]) + "".join(word[:1] for word in words[at:])
        for at in range(1, len(words))
        if words[0]
    )


def _in_ascii(text: str) -> str:
    """How domains write umlauts and "&": `Süd` -> `Sued`."""
    text = text.replace("&", "and")
    return text.translate(
        {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("Ä"): "Ae", ord("Ö"): "Oe", ord("Ü"): "Ue"}
    )


def spelled(label: str, texts: Iterable[str]) -> str:
    """How the texts write the company that a domain label stands for: `harborhealth` -> `Harbor Health`."""
    for text in texts:
        words = re.findall(r"[^\W_][\w'’&.+-]*|&", text[:4_000])
        for start in range(len(words)):
            joined = ""
            for end in range(start, min(start + 5, len(words))):
                last = _OWN.sub("", words[end])
                spelt = squashed(_in_ascii(" ".join((*words[start:end], last))))
                if label in {joined + squashed(last), spelt} and words[start][:1].isupper():
                    return " ".join((*words[start:end], last)).strip(".,")
                joined += squashed(words[end])
                if not label.startswith((joined, spelt)):
                    break
    return ""


_OWN = re.compile(r"['’]s$")
_FIELDS = re.compile(r"\s*[|·•,()]\s*|\s[–—-]\s")
_LEGAL = re.compile(
    r"\s(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|Ltd|Limited|Inc|LLC|PLC|plc|S\.?A\.?S?|S\.?L\.?|BV|AB|AS|A/S|Oy)\.?$"
)
_TEAMS = words_of("recruiting recruitment talent staffing resources")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_LONGEST_NAME = 5
_LONGEST_SIGNATURE = 9


def written_in_full(label: str, lines: Iterable[str]) -> str:
    """The company as a signature writes it, where its domain has only the first words: `Ahornstift Kliniken`.

    It is a field of its own in a short line or a bracket, in which every word has a capital and what comes
    behind is of a firm's name.
    """
    told = (part for line in lines for part in ([line] if _is_short(line) else _IN_BRACKETS.findall(line)))
    fields = (field.strip() for part in told for field in _FIELDS.split(part))
    for field in fields:
        name = _LEGAL.sub("", field)
        words = name.split()
        longer = 1 < len(words) <= _LONGEST_NAME and all(word[:1].isupper() for word in words)
        first = (squashed(_in_ascii(" ".join(words[:at]))) for at in range(1, len(words)))
        of_a_firm = name != field or fold("".join(words[-1:])) in FIRM_WORDS - _TEAMS
        if longer and of_a_firm and squashed(label) in first:
            return name
    return ""


def _is_short(line: str) -> bool:
    return len(line.split()) <= _LONGEST_SIGNATURE


def as_name(label: str) -> str:
    """`stadtwerke-kiel` -> `Stadtwerke Kiel`, when nothing shows how the company writes itself."""
    return " ".join(part[:1].upper() + part[1:] for part in label.split("-"))

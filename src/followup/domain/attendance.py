"""Who on a guest list is a person, and what the others are (B9 to B13, B15, B21)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from followup.domain.calendar import CalendarEvent, Guest, Response
from followup.domain.given_names import GIVEN_NAMES
from followup.domain.job_nouns import JOB_NOUNS
from followup.domain.lookups import Lookups
from followup.domain.name_shape import looks_like_name
from followup.domain.people import Name, Owner
from followup.domain.person_words import FAMILY_NAMES, FIRM_WORDS
from followup.domain.rooms import FLOOR, ROOM_CODE, SEATED, SITE_CODE, is_address_of_a_room
from followup.domain.senders import (
    ALIAS_CJK,
    ALIAS_ENDINGS,
    ALIAS_TOKENS,
    BOT_DOMAINS,
    BOT_WORDS,
    CALENDAR_DOMAINS,
    FREEMAIL,
    HIRING_SYSTEMS,
    NO_REPLY,
    ROOM_CJK,
    ROOM_WORDS,
    SCHEDULERS,
    SERVICE_HOSTS,
    SHARED_FIRST,
    SHARED_LAST,
    STRONG_ALIAS_TOKENS,
    THINGS,
)
from followup.domain.wording import any_of, fold, squashed, words_of

_BOTS = any_of(re.escape(word) for word in BOT_WORDS)
_ROOMS = any_of(ROOM_WORDS)
_JOB = any_of([JOB_NOUNS])
_JOB_ONLY = re.compile(
    rf"(?:(?:the|your|our|hiring|senior|junior|head of|talent|acquisition|hr|rh|drh|rrhh|team|expert|tech|"
    rf"engineering|product|"
    rf"recruiting|general|account|interviewer|interviewers|{JOB_NOUNS})\W*)+"
)


_NOBODY = words_of(
    "candidate candidat candidato bewerber applicant guest interview interviews zoom calendly greenhouse "
    "meeting"
)
"""Folded first words of display names that are nobody's."""

_JOINED = re.compile(r"[^\W\d_][\w'’.-]*(?: [\w'’.-]+)? [&+] [\w'’. -]+")
"""`Ellery & Stone`: two names that are a firm's, or of two who share an address."""

_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_LONGEST_INITIALS = 3
_LONGEST_FIRM = 4
_LONGEST_CALL_NAME = 9
"""What somebody is called alone, and their address too, is no longer: `Kwabs <kwabs@...>`."""
_FULL_NAME = 2
_BEGINNING = 4
_TITLES = words_of("mr mrs ms frau herr fr hr dr prof mme madame monsieur m sr sra sir dame lord lady")


_CHIEF = re.compile(r"c[efimoptr]o|cto|ceo|president")
"""One person's mailbox is called so."""


class Presence(StrEnum):
    """What an entry of the guest list is."""

    PERSON = "person"
    SELF = "self"
    ALIAS = "alias"
    MACHINE = "machine"  # room, resource, bot, group calendar, no-reply, hiring system
    ABSENT = "absent"  # declined, or optional without accepting


def domain_of(email: str) -> str:
    """The part behind the @, in lower case."""
    return email.rpartition("@")[2].lower()


def label_of(domain: str) -> str:
    """What a domain calls its company: `harbor-health.example` -> `harbor-health`."""
    return domain.partition(".")[0]


def local_part(email: str) -> str:
    """The part before the @ and before a plus, in lower case."""
    return email.rpartition("@")[0].partition("+")[0].lower()


def is_hiring_system(host: str, lookups: Lookups) -> bool:
    """Whether a host belongs to an ATS or a recruiting scheduler."""
    return host in HIRING_SYSTEMS or lookups.registrable_domain(host) in HIRING_SYSTEMS


def is_freemail(email: str) -> bool:
    """Whether an address says nothing about an employer."""
    return domain_of(email) in FREEMAIL


def _is_machine(guest: Guest, lookups: Lookups) -> bool:
    domain, name = domain_of(guest.email), fold(guest.name)
    if guest.is_resource or guest.email.endswith(CALENDAR_DOMAINS):
        return True
    registrable = lookups.registrable_domain(domain)
    if registrable in BOT_DOMAINS or registrable in SCHEDULERS or is_hiring_system(domain, lookups):
        return True
    if is_no_reply(guest.email) or _is_of_a_service(domain):
        return True
    if SEATED.search(name) and not guest.is_organizer:
        return True
    return bool(_BOTS.search(name)) or _is_thing(guest) or (_is_room(guest) and not guest.is_organizer)


def _is_of_a_service(domain: str) -> bool:
    """Whether a host sends for other companies: `scheduler.cronofy.com`."""
    return domain.count(".") > 1 and label_of(domain) in SERVICE_HOSTS


def _is_thing(guest: Guest) -> bool:
    """Whether a name is no person's by its first word, a figure or a site's code: `Tidewell/CPH/Tivoli`."""
    words = fold(_IN_BRACKETS.sub(" ", guest.name)).split()
    by_name = {*re.split(r"\W+", " ".join(words)), local_part(guest.email)} & GIVEN_NAMES
    if (
        not words
        or by_name
        or _is_a_chiefs(guest)
        or "@" in guest.name
        or "," in guest.name
        or guest.is_organizer
    ):
        return False
    coded = "/" in guest.name or SITE_CODE.search(guest.name) or FLOOR.search(fold(guest.name))
    numbered = any(any(map(str.isdigit, word)) for word in words)
    return bool(coded) or numbered or words[0] in THINGS or _has_nothing_of_a_person(guest, words)


def _is_a_chiefs(guest: Guest) -> bool:
    """Whether an address is called like the office of one person: `CTO Tidewell <cto@>`."""
    return _CHIEF.fullmatch(local_part(guest.email)) is not None and fold(guest.name).startswith(
        local_part(guest.email)
    )


def _has_nothing_of_a_person(guest: Guest, words: list[str]) -> bool:
    """Whether several words without a first name have nothing to do with the address: `Ground Floor <gf-2@>`.

    People with a first name that is not known have their family name, its beginning, or two initials there.
    """
    if len(words) < _FULL_NAME or not words[0].isascii() or is_only_a_job(guest.name):
        return False
    if words[0].strip(".") in _TITLES:
        return False
    local = squashed(local_part(guest.email))
    written = _IN_BRACKETS.sub(" ", guest.name).strip()
    glued = squashed(written) == local_part(guest.email) and words[-1] not in FAMILY_NAMES
    if (glued or not looks_like_name(written.title())) and not is_alias(guest.email, guest.name):
        return True
    initials = "".join(word[0] for word in words) if len(words) == _FULL_NAME else ""
    return local != initials and not any(word[:_BEGINNING] in local for word in words if len(word) > 1)


def _is_room(guest: Guest) -> bool:
    """Whether an address without Google's mark of a room is one: by words, or a name like a code (B10)."""
    name = fold(guest.name)
    if _bears_first_name(guest.email, name):
        return False
    local = local_part(guest.email)
    parts = [part for part in re.split(r"[._+\-]|\d+", fold(local)) if part]
    if any(word in guest.name for word in ROOM_CJK) or _ROOMS.search(name):
        return True
    named = bool(guest.name.strip())
    return is_address_of_a_room(parts, local, named=named) or bool(ROOM_CODE.match(guest.name.strip()))


def is_no_reply(email: str) -> bool:
    """Whether nobody reads what is sent to an address."""
    local = local_part(email)
    return (
        local in NO_REPLY
        or any(part in NO_REPLY for part in re.split(r"[._]", local))
        or "noreply" in local
        or "no-reply" in local
    )


def _looks_personal(email: str, folded_name: str) -> bool:
    """`rosa.room@` with the name "Rosa Room" is a person."""
    local = local_part(email)
    words = [word for word in re.split(r"\W+", folded_name) if len(word) > 1]
    return len(words) == 2 and all(word in local for word in words)


def _bears_first_name(email: str, folded_name: str) -> bool:
    """Whether a name holds somebody's first name and the address the family name, or the first name alone.

    `Hugo Raum <h.raum@>`, `Office Manager Lena Roth <lena@>`.
    """
    words, local = re.findall(r"[^\W\d_]{2,}", folded_name), local_part(email)
    given = next((at for at, word in enumerate(words) if word in GIVEN_NAMES), None)
    if given is None or given == len(words) - 1:
        return False
    return words[-1] in re.split(r"[._-]", local) or (given > 0 and local == words[given])


def _is_shared_by_name(words: list[str], parts: list[str]) -> bool:
    """Whether a department's name, or an address without a name, is several people's: `backend-team@`."""
    if not words:
        return len(parts) > 1 and parts[-1] in SHARED_LAST
    if words[0] in GIVEN_NAMES:
        return False
    return words[0] in SHARED_FIRST or words[-1] in SHARED_LAST


def _is_a_list(words: list[str], local: str) -> bool:
    """Whether an address is its name joined by a hyphen, and no person's: `Design Crit <design-crit@>`."""
    return len(words) > 1 and words[0] not in GIVEN_NAMES and "-".join(words) == local


def is_alias(email: str, name: str = "") -> bool:
    """Whether an address is shared by several people (B9)."""
    local = fold(local_part(email))
    parts = [part for part in re.split(r"[._+\-]|\d+", local) if part]
    if local in ALIAS_TOKENS or (parts and all(part in ALIAS_TOKENS for part in parts)):
        return True
    display = fold(name)
    personal = _looks_personal(email, display)
    if _bears_first_name(email, display):
        return False
    if _is_shared_by_name(display.split(), parts) or _is_a_list(display.split(), local):
        return True
    if any(part in STRONG_ALIAS_TOKENS for part in parts) or any(word in name for word in ALIAS_CJK):
        return True
    if _ends_shared(display):
        return True
    if personal:
        return False
    if is_only_a_job(name):
        return False
    if name.isupper() and len(name) <= _LONGEST_INITIALS and display == local:
        return True
    if (
        display == local
        and display.isalpha()
        and len(local) > _LONGEST_CALL_NAME
        and local not in GIVEN_NAMES
    ):
        return True  # `Stellenbesetzung <stellenbesetzung@...>`: an office
    if _is_firm(name, email):
        return True
    return any(display.startswith(f"{word} ") for word in ALIAS_ENDINGS)


def _ends_shared(display: str) -> bool:
    """Whether a display name says by its end that several people read what is sent there."""
    return any(display.endswith(f" {word}") or display == word for word in ALIAS_ENDINGS)


def _is_firm(name: str, email: str) -> bool:
    """Whether a display name is the company's: what its domain says, or two words that end like a firm's."""
    words = fold(name).split()
    if not words or words[0] in GIVEN_NAMES or "@" in name or _is_a_chiefs(Guest(email, name)):
        return False
    if _holds_the_domain(words, email) or _is_short_for_a_firm(name, email) or _JOINED.fullmatch(name):
        return True
    if squashed(name) == squashed(label_of(domain_of(email))):
        return True
    return 2 <= len(words) <= _LONGEST_FIRM and words[-1].strip(".") in FIRM_WORDS and "," not in name


def _holds_the_domain(words: list[str], email: str) -> bool:
    """Whether a display name begins or ends with the company: `Recrutamento Mare <recrutamento@mare...>`.

    Of a firm that bears its owner's name the owner's address says so: `Thuy Berger <thuy@berger...>`.
    """
    label, ends = squashed(label_of(domain_of(email))), {squashed(words[0]), squashed(words[-1])}
    if len(words) > 2 and squashed("".join(words[1:])) == label:
        return True  # `Secretaría Colegio Nevada <secretaria@colegionevada...>`
    own = squashed(local_part(email)) == squashed(words[0])
    shared = squashed(words[0]) in ALIAS_TOKENS
    return len(words) > 1 and len(label) > _LONGEST_INITIALS and label in ends and (shared or not own)


def _is_short_for_a_firm(name: str, email: str) -> bool:
    """`KW Observers <observers@...>`: initials of the firm, and what the address is for."""
    first, *rest = name.split()
    short = first.isupper() and len(first) <= _LONGEST_INITIALS
    return short and len(rest) == 1 and fold(rest[0]) == fold(local_part(email))


def presence(guest: Guest, owner: Owner, lookups: Lookups) -> Presence:
    """What one entry is; the answers of the guests are taken as they are now (B13, B15)."""
    if guest.is_self or guest.email in owner.emails or _bears_the_owners_name(guest, owner):
        return Presence.SELF
    if not guest.email or _is_machine(guest, lookups):
        return Presence.MACHINE
    if guest.response is Response.DECLINED:
        return Presence.ABSENT
    if guest.is_optional and guest.response is not Response.ACCEPTED:
        return Presence.ABSENT
    shared = is_alias(guest.email, guest.name) or _is_room_by_name(guest)
    return Presence.ALIAS if shared else Presence.PERSON


def _is_room_by_name(guest: Guest) -> bool:
    """Whether an organiser is called like a room, whose own calendar it then is: nobody to be greeted."""
    return _ROOMS.search(fold(guest.name)) is not None and _is_room(guest)


def _bears_the_owners_name(guest: Guest, owner: Owner) -> bool:
    """Whether an address is another of the user's: under their full name, or free mail made of it."""
    if " " not in owner.name:
        return False
    if squashed(guest.name) == squashed(owner.name):
        return True
    local = re.sub(r"\d+$", "", local_part(guest.email))
    return is_freemail(guest.email) and not guest.name and squashed(local) == squashed(owner.name)


def everybody(event: CalendarEvent) -> Iterator[Guest]:
    """The guest list, and the organiser when the list does not hold him."""
    yield from event.guests
    organizer = event.organizer
    if organizer is not None and all(guest.email != organizer.email for guest in event.guests):
        yield organizer


def own_domains(owner: Owner) -> frozenset[str]:
    """Domains in which people are colleagues: the employer's, and the user's own unless free mail."""
    return owner.work_domains | {domain_of(email) for email in owner.emails if not is_freemail(email)}


def there_as(event: CalendarEvent, owner: Owner, lookups: Lookups, *kinds: Presence) -> tuple[Guest, ...]:
    """Everybody of an entry who is there as one of these."""
    return tuple(guest for guest in everybody(event) if presence(guest, owner, lookups) in kinds)


def others_invited(event: CalendarEvent, owner: Owner, lookups: Lookups) -> tuple[Guest, ...]:
    """People and shared addresses, whether or not they declined."""
    return there_as(event, owner, lookups, Presence.PERSON, Presence.ALIAS, Presence.ABSENT)


def outsiders(event: CalendarEvent, owner: Owner, lookups: Lookups) -> tuple[Guest, ...]:
    """The others who are outside the user's own domains."""
    inside = own_domains(owner)
    return tuple(one for one in others_invited(event, owner, lookups) if domain_of(one.email) not in inside)


def job_title_in(text: str) -> bool:
    """Whether a text names a job ("Staff Data Engineer", "Head of Data")."""
    return bool(_JOB.search(fold(text)))


def is_only_a_job(name: str) -> bool:
    """Whether a display name is a function ("Hiring Manager", "President") and nobody's name."""
    return bool(_JOB_ONLY.fullmatch(fold(name).strip()))


def guest_name(guest: Guest, lookups: Lookups) -> Name:
    """A guest's name; empty when the display name is an address, its local part, or a function (B21)."""
    written = _without_label(guest.name.strip())
    if (
        not written
        or _is_a_chiefs(guest)
        or "@" in written
        or written == local_part(guest.email)
        or is_only_a_job(written)
    ):
        return Name()
    first, _, rest = written.partition(" ")
    if fold(first) in _NOBODY:
        return Name()
    if is_only_a_job(first) and fold(rest.split(" ")[0]) in GIVEN_NAMES:
        return lookups.name(rest)  # `Recruiter Dana Ruiz`
    return lookups.name(written)


def _without_label(written: str) -> str:
    """A display name without what somebody does there: `Observer: Bo Chen`, `Bo Chen: Head of Data`."""
    if "@" in written:
        return written  # not a name: nobody is greeted by a part of it
    before, _, behind = (part.strip() for part in written.partition(":"))
    named_first = fold(before).split(" ")[0] in GIVEN_NAMES
    return before if named_first or not behind else behind

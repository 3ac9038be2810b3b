"""A candidacy that began with a label on a conversation: no interview of it is in the calendar (e.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from followup.domain.attendance import domain_of, is_alias, is_hiring_system, is_no_reply
from followup.domain.authentication import is_doubtful
from followup.domain.calendar import CalendarEvent, EventStatus, Guest
from followup.domain.company import subject_of
from followup.domain.facts import Fact, FactKind
from followup.domain.interview import Company, Interview
from followup.domain.introductions import person_named
from followup.domain.languages import language_of
from followup.domain.lookups import Lookups
from followup.domain.mail import Message
from followup.domain.matching import speaks_of_a_candidacy
from followup.domain.people import Contact, Function, Name, Owner
from followup.domain.process import Round

_ANCHOR = "label:"
_SUBJECT = 200
_FOR_SOMEBODY = re.compile(r"\s+(?:via|through|über|durch|par|por)\s+.*$", re.IGNORECASE)
"""How the display name of a service goes on that writes in a company's name."""

_NO_LETTERS = frozenset({"DRAFT", "TRASH", "SPAM", "CHAT"})


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a conversation says of the candidacy that it is about; `at` is its first mail (UTC).

    `email` is empty where nobody reads what is answered, `name` where no person is named with it. `answered`
    is the newest mail of theirs.
    """

    at: datetime
    answered: Message
    email: str = ""
    name: str = ""
    company: Company = field(default_factory=Company)
    role: str = ""
    agency: Company = field(default_factory=Company)
    language: str = ""


def anchor_of(thread_id: str) -> str:
    """The anchor of the process that a conversation begins."""
    return f"{_ANCHOR}{thread_id}"


def is_begun(anchor: str) -> bool:
    """Whether a process began with a conversation, by its anchor."""
    return anchor.startswith(_ANCHOR)


def letters_in(thread: Sequence[Message], owner: Owner) -> tuple[Message, ...]:
    """The mails of a conversation that others wrote, oldest first; none of which it is unsure who did."""
    return tuple(
        one
        for one in thread
        if one.sender.email not in owner.emails and not one.labels & {*_NO_LETTERS, "SENT"}
        if not is_doubtful(one)
    )


def beginning_of(letters: Sequence[Message], owner: Owner, lookups: Lookups) -> Beginning | None:
    """What the letters of a labelled conversation, read with their texts, are the beginning of.

    None when they do not speak of a candidacy, or do not tell whose: then a label must have been a slip.
    """
    texts = [lookups.visible_reply(one.text or "") for one in letters]
    if not any(
        speaks_of_a_candidacy(f"{one.subject}\n{text}") for one, text in zip(letters, texts, strict=True)
    ):
        return None
    person = next((one for one in reversed(letters) if not _is_machine(one, lookups)), None)
    shown = person or letters[-1]
    subject = subject_of(_as_entry(shown, letters[0].subject, "\n".join(texts)), owner, lookups, "", ())
    company = subject.company
    if person is None and not company.name:
        # "Larkspur via DocuSign": the company by the name in which a service writes.
        company = Company(_FOR_SOMEBODY.sub("", shown.sender.name) if _is_served(shown) else "")
    if not (company.name or company.domain or subject.agency.name):
        return None
    return Beginning(
        at=letters[0].at,
        answered=letters[-1],
        email=person.sender.email if person is not None else "",
        name=person_named(person.sender, lookups).full if person is not None else "",
        company=company,
        role=subject.role,
        agency=subject.agency,
        language=language_of("\n".join((letters[0].subject, *texts)), owner.language or "en"),
    )


def fact_of(process_id: str, begun: Beginning) -> Fact:
    """The beginning as it is kept: names, addresses and ids, none of the text."""
    mail = begun.answered
    data = {
        "name": begun.name,
        "company": begun.company.name,
        "domain": begun.company.domain,
        "role": begun.role,
        "language": begun.language,
        "thread": mail.thread_id,
        "message_id": mail.message_id,
        "subject": mail.subject[:_SUBJECT],
    }
    kept = {name: value for name, value in data.items() if value}
    return Fact(f"begun:{mail.thread_id}", process_id, FactKind.BEGUN, begun.at, begun.email, kept)


def conversation_of(fact: Fact, anchor: str, zone: str, lookups: Lookups) -> Round:
    """The conversation in place of a round, just before its first mail; nobody was met in it."""
    at, data = fact.at - timedelta(seconds=1), fact.data
    people = (_contact(fact, lookups),) if fact.subject else ()
    talk = Interview(
        key=anchor,
        calendar_id="",
        event_id="",
        start=at,
        end=at,
        zone=zone,
        company=Company(data.get("company", ""), data.get("domain", "")),
        role=data.get("role", ""),
        people=people,
        language=data.get("language", "en"),
    )
    return Round(anchor, at.date(), (talk,), seen_at=at, entered_at=at)


def _contact(fact: Fact, lookups: Lookups) -> Contact:
    shown = fact.data.get("name", "")
    if is_alias(fact.subject, shown):
        return Contact(Name(), fact.subject, Function.ALIAS, source="mail")
    name = lookups.name(shown) if shown else Name()
    return Contact(name, fact.subject, source="mail")


def _is_machine(letter: Message, lookups: Lookups) -> bool:
    """Whether a system wrote it, so that nobody would read an answer."""
    email = letter.sender.email
    return _is_served(letter) or is_no_reply(email) or is_hiring_system(domain_of(email), lookups)


def _is_served(letter: Message) -> bool:
    """Whether a service wrote it in somebody's name."""
    return _FOR_SOMEBODY.search(letter.sender.name) is not None


def _as_entry(letter: Message, title: str, text: str) -> CalendarEvent:
    """A mail as an invitation by its sender, so that what it is about is read as entries are.

    The domain of a service that writes for somebody is nobody's employer.
    """
    email = "" if _is_served(letter) else letter.sender.email
    sender = Guest(email, letter.sender.name if email else "", is_organizer=True)
    return CalendarEvent(
        calendar_id="",
        id="",
        ical_uid="",
        status=EventStatus.CONFIRMED,
        start=letter.at,
        end=letter.at,
        zone="UTC",
        title=title,
        description=text,
        organizer=sender,
        guests=(sender,),
    )

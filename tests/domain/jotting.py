"""A panel on a Tuesday, and what is read of a jotting about it."""

from __future__ import annotations

from datetime import date

from followup.domain.notes import Notes, parse_notes, topic_phrase
from followup.domain.people import Contact, Name
from tests.domain.calendars import calendar_of

TUESDAY = date(2026, 3, 3)


def person(full: str, *, email: bool = True) -> Contact:
    given, _, family = full.rpartition(" ")
    return Contact(Name(full, given, family), f"{given.lower()}@tidewell.example" if email else "")


DANA, PRIYA, LUIS = person("Dana Ruiz"), person("Priya Nair"), person("Luis Ortega")
PANEL = (DANA, PRIYA, LUIS)


def read(
    text: str,
    people: tuple[Contact, ...] = PANEL,
    *,
    trusted: bool = True,
    country: str = "US",
    language: str = "en",
) -> Notes:
    return parse_notes(text, people, TUESDAY, calendar_of(country), trusted=trusted, language=language)


def topics(notes: Notes, contact: Contact) -> list[str]:
    phrases = [topic_phrase(note) for note in notes.by_person.get(contact.key, ())]
    return [phrase for phrase in phrases if phrase]


def shared(notes: Notes) -> list[str]:
    return [phrase for note in notes.shared if (phrase := topic_phrase(note))]


def next_day(notes: Notes) -> str:
    return notes.next_step.day.isoformat() if notes.next_step else ""


def name_of(contact: Contact | None) -> str:
    return contact.name.full if contact else ""

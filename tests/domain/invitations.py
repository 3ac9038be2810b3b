"""Calendar entries for tests of recognition and reading, composed by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from followup.domain.calendar import CalendarEvent, EventStatus, Guest, Response
from followup.domain.interview import Company, Verdict
from followup.domain.known_companies import KnownCompanies
from followup.domain.people import Owner
from followup.domain.recognise import recognise
from followup.lookups import LibraryLookups

LOOKUPS = LibraryLookups()
MAYA = Owner(frozenset({"maya.lind@gmail.com"}), name="Maya Lind", zone="Europe/Berlin", country="US")
ME = Guest("maya.lind@gmail.com", "Maya Lind", Response.ACCEPTED, is_self=True)
START = datetime(2026, 3, 3, 14, 0, tzinfo=UTC)
CALENDLY = ("https://calendly.com/cancellations/abc", "https://calendly.com/reschedulings/abc")


def guest(email: str, name: str = "", response: Response = Response.ACCEPTED, **more: Any) -> Guest:
    return Guest(email, name, response, **more)


def event(title: str, description: str = "", **more: Any) -> CalendarEvent:
    """A timed entry of one hour; without `organizer` and `guests` the user typed it."""
    fields: dict[str, Any] = {
        "calendar_id": "primary",
        "id": "e1",
        "ical_uid": "e1@google.com",
        "status": EventStatus.CONFIRMED,
        "start": START,
        "end": START + timedelta(hours=1),
        "zone": "Europe/Berlin",
        "organizer": ME,
        "created": START - timedelta(days=2),
    }
    return CalendarEvent(title=title, description=description, **(fields | more))


def invitation(
    title: str, description: str = "", *people: Guest, organizer: Guest | None = None, **more: Any
) -> CalendarEvent:
    """An invitation: organised by the first of `people` unless said otherwise, with the user as guest."""
    host = organizer or (people[0] if people else guest("dana.ruiz@tidewell.example", "Dana Ruiz"))
    guests = (*dict.fromkeys((*((host,) if not organizer else ()), *people)), ME)
    return event(title, description, organizer=host, guests=guests, **more)


def verdict(
    one: CalendarEvent, owner: Owner = MAYA, known: tuple[str, ...] = (), first: str | None = None
) -> Verdict:
    """What an entry is taken for; `first` is the text it had when it was first seen."""
    return recognise(one, owner, LOOKUPS, companies(*known), first).verdict


def companies(*words: str, since: datetime = START - timedelta(days=9)) -> KnownCompanies:
    """Companies by name or domain, whose first interview was entered a week before the entries."""
    return KnownCompanies.of((Company(domain=w) if "." in w else Company(w), since) for w in words)

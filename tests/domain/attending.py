"""The people of Tidewell, and who of an entry is read as an interviewer and who as a helper."""

from __future__ import annotations

from followup.domain.calendar import CalendarEvent
from followup.domain.people import Contact, Owner
from followup.domain.recognise import read_interview
from tests.domain.invitations import LOOKUPS, MAYA, guest

DANA = guest("dana.ruiz@tidewell.example", "Dana Ruiz")
PRIYA = guest("priya.nair@tidewell.example", "Priya Nair")
LUIS = guest("luis.ortega@tidewell.example", "Luis Ortega")
TOM = guest("tom.becker@tidewell.example", "Tom Becker")
MAILBOX = guest("recruiting@tidewell.example", "Tidewell Recruiting")
ATS = guest("no-reply@us.greenhouse-mail.io", "Tidewell")


def people(one: CalendarEvent, owner: Owner = MAYA, first: str | None = None) -> tuple[Contact, ...]:
    return read_interview(one, owner, LOOKUPS, first).people


def others(one: CalendarEvent) -> tuple[Contact, ...]:
    return read_interview(one, MAYA, LOOKUPS).others


def addresses(contacts: tuple[Contact, ...]) -> set[str]:
    return {contact.email for contact in contacts}


def named(contacts: tuple[Contact, ...]) -> list[tuple[str, str]]:
    return [(contact.name.full, contact.email) for contact in contacts]

"""Calendar entries as the lines of a table describe them, read as the service reads them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from followup.domain.calendar import CalendarEvent
from followup.domain.notes import parse_notes
from followup.domain.people import Owner
from followup.domain.recipients import others_of, people_of, thanks_of
from followup.domain.recognise import read_interview
from followup.google.wire_calendar import read_item
from followup.lookups.library import LibraryLookups
from tests.factories import dossier, round_of, us_days

LOOKUPS = LibraryLookups()
MAYA = Owner(
    frozenset({"maya.lind@gmail.com"}),
    "Maya Lind",
    zone="Europe/Berlin",
    country="DE",
    work_domains=frozenset({"corran.example"}),
)
AT_WORK = replace(MAYA, emails=frozenset({"maya.lind@corran.example"}), work_domains=frozenset())
ME = {"email": "maya.lind@gmail.com", "self": True, "responseStatus": "accepted"}
_PERSON = re.compile(r"(.*?)\s*<(.*?)>\s*(.*)")


def person(text: str) -> dict[str, Any]:
    """`Dana Ruiz <dana@tidewell.example> -` as a guest of the calendar."""
    match = _PERSON.fullmatch(text.strip())
    if match is None:
        return {"email": text.strip(), "responseStatus": "accepted"}
    answer = "declined" if "-" in match[3] else "accepted"
    return {
        "displayName": match[1],
        "email": match[2],
        "responseStatus": answer,
        "optional": "?" in match[3],
    }


def entry(title: str, organizer: str, guests: str, text: str, how: str) -> CalendarEvent:
    """The row as Google would give it, read as the service reads it."""
    me = ME | {"email": next(iter(user(how).emails))}
    host = me if organizer == "me" else person(organizer)
    listed = [person(one) for one in guests.split(";") if one.strip()]
    listed = [one | {"organizer": True} if one["email"] == host["email"] else one for one in listed]
    item = {
        "id": "e1",
        "summary": title,
        "description": text.replace("\\n", "\n"),
        "start": {"dateTime": "2026-03-03T10:00:00Z"},
        "end": {"dateTime": "2026-03-03T11:00:00Z"},
        "organizer": host,
        "creator": host,
        "attendees": [*listed, me] if listed or organizer != "me" else [],
    }
    if "allday" in how.replace(" ", ""):
        item |= {"start": {"date": "2026-03-03"}, "end": {"date": "2026-03-04"}}
    if "series" in how:
        item |= {"recurringEventId": "e1", "originalStartTime": item["start"]}
    found = read_item("primary", item, "Europe/Berlin")
    assert isinstance(found, CalendarEvent)
    return found


def user(how: str) -> Owner:
    """Whose calendar it is: Maya's own, or the one she has at work."""
    return AT_WORK if "work" in how else MAYA


def thanked(event: CalendarEvent, owner: Owner) -> set[str]:
    """Addresses, or names where there is none; `relay:` before somebody who passes it on.

    What the user wrote into the entry counts as notes, as it does in the service (d.1).
    """
    one = read_interview(event, owner, LOOKUPS)
    alone = round_of(one)
    people = (*people_of(alone), *others_of(alone))
    before = frozenset(one.prepared.splitlines())
    noted = parse_notes(one.own_text, people, alone.day, us_days(), trusted=True, prepared=before)
    process = dossier(
        replace(alone, notes=noted), company=one.company, role=one.role, agency=one.agency, owner=owner
    )
    return {
        ("relay:" if each.relayed else "") + (each.recipient.email or each.recipient.name.full)
        for each in thanks_of(process, process.rounds[0])
    }

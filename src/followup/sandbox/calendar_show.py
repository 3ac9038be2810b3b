"""How answers show events, calendars and list entries (google_api 3.2, 3.4, 3.7)."""

from __future__ import annotations

from typing import Literal

from followup.sandbox.calendar_model import Calendar, StoredEvent
from followup.sandbox.calendar_time import shown
from followup.sandbox.call import Json

Details = Literal["none", "invitations", "all"]
_REDUCED = ("kind", "etag", "id", "status", "recurringEventId", "originalStartTime")


def show_event(event: StoredEvent, in_zone: str, most_attendees: int, details: Details) -> Json:
    """An event in a zone; a cancelled one shows its id only unless `details` keeps more."""
    if event.cancelled and not _keeps_details(event, details):
        return {name: event.data[name] for name in _REDUCED if name in event.data}
    if event.shown is None or event.shown[0] != in_zone:
        event.shown = in_zone, _in_zone(event.data, in_zone)
    data = event.shown[1]
    attendees = data.get("attendees")
    if most_attendees and attendees and len(attendees) > most_attendees:
        own = [attendee for attendee in attendees if attendee.get("self")] or attendees[:1]
        return {**data, "attendees": own, "attendeesOmitted": True}
    return data


def _keeps_details(event: StoredEvent, details: Details) -> bool:
    if details == "all":
        return True
    invitation = not event.data.get("organizer", {}).get("self")
    return details == "invitations" and invitation


def _in_zone(data: Json, in_zone: str) -> Json:
    result = dict(data)
    for name in ("start", "end", "originalStartTime"):
        when = data.get(name)
        if isinstance(when, dict):
            try:
                result[name] = shown(when, in_zone)
            except (TypeError, ValueError):
                result[name] = when
    return result


def show_calendar(calendar: Calendar) -> Json:
    """The calendar as a resource of its own."""
    owner = {} if calendar.primary else {"dataOwner": calendar.owner}
    return {
        "kind": "calendar#calendar",
        "etag": calendar.etag,
        "id": calendar.id,
        "summary": calendar.summary,
        "timeZone": calendar.time_zone,
        "conferenceProperties": {"allowedConferenceSolutionTypes": ["hangoutsMeet"]},
        **calendar.properties,
        **owner,
    }


def show_entry(calendar: Calendar) -> Json:
    """The calendar as an entry of the user's list."""
    if calendar.deleted:
        return {
            "kind": "calendar#calendarListEntry",
            "etag": calendar.etag,
            "id": calendar.id,
            "deleted": True,
        }
    return {
        "kind": "calendar#calendarListEntry",
        "etag": calendar.etag,
        "id": calendar.id,
        "summary": calendar.summary,
        "timeZone": calendar.time_zone,
        "colorId": "14",
        "backgroundColor": "#9fe1e7",
        "foregroundColor": "#000000",
        "selected": True,
        "accessRole": calendar.access_role,
        "defaultReminders": calendar.default_reminders,
        **({"primary": True} if calendar.primary else {"dataOwner": calendar.owner}),
        **{name: value for name, value in calendar.properties.items() if name in ("description", "location")},
        **calendar.entry,
    }

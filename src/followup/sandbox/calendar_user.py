"""What people do in Google Calendar by hand, invitations of others included: no rule for clients applies."""

from __future__ import annotations

from datetime import datetime, timedelta

from followup.sandbox.calendar_model import Calendar, CalendarBook, StoredEvent
from followup.sandbox.calendar_time import canonical, moved
from followup.sandbox.calendar_writes import Writer, delete_event, patch_event
from followup.sandbox.call import Json
from followup.sandbox.clock import stamp


def put_event(book: CalendarBook, calendar: Calendar, event: Json, now: datetime, new_id: str) -> StoredEvent:
    """Put an event as it is, malformed or not; what it leaves out is filled in. The id may exist."""
    event_id = event.get("id") or new_id
    data: Json = {
        "kind": "calendar#event",
        "id": event_id,
        "status": "confirmed",
        "htmlLink": f"https://www.google.com/calendar/event?eid={event_id}",
        "created": stamp(now),
        "updated": stamp(now),
        "creator": {"email": book.address, "self": True},
        "organizer": {"email": book.address, "self": True},
        "iCalUID": f"{event_id}@google.com",
        "sequence": 0,
        "reminders": {"useDefault": True},
        "eventType": "default",
        **event,
    }
    for name in ("start", "end", "originalStartTime"):
        data[name] = _tidy(data.get(name), calendar.time_zone)
        if data[name] is None:
            del data[name]
    organizer = data.get("organizer")
    if isinstance(organizer, dict) and organizer.get("email") != book.address:
        data["organizer"] = {name: value for name, value in organizer.items() if name != "self"}
    if isinstance(data.get("attendees"), list):
        data["attendees"] = [_own_marked(attendee, book.address) for attendee in data["attendees"]]
    return calendar.put(data, now)


def move_event(calendar: Calendar, event: StoredEvent, seconds: float, writer: Writer) -> StoredEvent:
    """Drag an event to another time, its length kept."""
    by = timedelta(seconds=seconds)
    patch = {name: moved(event.data[name], by) for name in ("start", "end")}
    return patch_event(calendar, event, patch, writer)


def remove_event(calendar: Calendar, event: StoredEvent, now: datetime) -> StoredEvent:
    """Delete an event; one that is already deleted stays so."""
    return event if event.cancelled else delete_event(calendar, event, now)


def respond(book: CalendarBook, event: StoredEvent, response: str) -> Json:
    """The patch with which the user answers an invitation."""
    attendees = [dict(attendee) for attendee in event.data.get("attendees", [])]
    for attendee in attendees:
        if attendee.get("email") == book.address:
            attendee["responseStatus"] = response
    return {"attendees": attendees}


def _tidy(when: object, time_zone: str) -> object:
    if not isinstance(when, dict):
        return when
    try:
        return canonical(when, time_zone)
    except (KeyError, TypeError, ValueError):
        return when


def _own_marked(attendee: object, address: str) -> object:
    if isinstance(attendee, dict) and attendee.get("email") == address:
        return {**attendee, "self": True}
    return attendee

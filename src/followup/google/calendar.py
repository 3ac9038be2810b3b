"""Google Calendar behind the engine's CalendarPort (google_api 3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from followup.domain.calendar import BadItem, CalendarEvent, Gone
from followup.engine.errors import UNREADABLE, NotFound, Permanent, Transient
from followup.engine.ports import ClockReading, EventPage, ReminderText
from followup.google.client import GoogleClient, Json
from followup.google.failures import no_answer
from followup.google.transport import TooLarge
from followup.google.wire_calendar import Item, known_zone, read_item

PAGE = 2500
"""Also for changes: a list that goes on from a token asks as the one that gave it did (google_api 3.1)."""

_SMALLER_PAGES = (250, 25, 5, 1)
_SERVICE = "Google Calendar"
_NO_CURSOR = "-"
"""Of a list that nobody goes on from."""


class GoogleCalendar:
    """CalendarPort over the Calendar API. Reads any calendar, writes only to the client's own ones."""

    def __init__(self, client: GoogleClient) -> None:
        self._client = client
        self._zones: dict[str, str] = {}

    def clock(self) -> ClockReading | None:
        """See CalendarPort."""
        return self._client.clock_reading

    # --- reading ------------------------------------------------------------------------------------

    def pages(
        self, calendar_id: str, cursor: str, *, since: datetime | None = None, deleted: bool = False
    ) -> Iterator[EventPage]:
        """See CalendarPort; one page is in memory at a time.

        When a page exceeds the size cap the list is begun again in smaller pages: entries then come
        twice, which is what a change during paging may do as well.
        """
        parameters: Json = {"showDeleted": True} if deleted else {}
        if cursor:
            parameters["syncToken"] = cursor
        elif since is not None:
            parameters["timeMin"] = _instant(since)
        yield from self._in_pages(calendar_id, cursor, parameters)

    def between(self, calendar_id: str, since: datetime, until: datetime) -> Iterator[EventPage]:
        """See CalendarPort. Google unfolds the series."""
        window: Json = {"singleEvents": True, "timeMin": _instant(since), "timeMax": _instant(until)}
        yield from self._in_pages(calendar_id, "", window)

    def event(self, calendar_id: str, event_id: str) -> CalendarEvent | Gone:
        """See CalendarPort."""
        request = self._events.get(calendarId=calendar_id, eventId=event_id)
        try:
            data = self._client.execute(request)
        except NotFound as error:
            if error.reason == "deleted":
                return Gone(calendar_id, event_id)
            raise
        item = read_item(calendar_id, data, self._zone_for(calendar_id, data))
        if isinstance(item, BadItem):
            raise Permanent(
                "A calendar entry could not be read.",
                "It is set aside; the others go on.",
                reason=UNREADABLE,
            )
        return item

    def entries(self, calendar_id: str, ical_uid: str) -> tuple[CalendarEvent, ...]:
        """See CalendarPort; a series with more exceptions than a page holds is not told in full."""
        asked = self._events.list(calendarId=calendar_id, iCalUID=ical_uid, maxResults=PAGE)
        return self._page(calendar_id, _NO_CURSOR, self._client.execute(asked)).events

    def calendar_zone(self, calendar_id: str) -> str:
        """See CalendarPort; "UTC" when Google names a zone that is not known here."""
        data = self._client.execute(self._calendars.get(calendarId=calendar_id))
        return self._remember_zone(calendar_id, data)

    # --- writing to the own calendar ----------------------------------------------------------------

    def insert(self, calendar_id: str, event_id: str, reminder: ReminderText) -> CalendarEvent:
        """See CalendarPort. The id of a deleted event stays taken (google_api 3.6)."""
        request = self._events.insert(
            calendarId=calendar_id, sendUpdates="none", body={"id": event_id, **_body(reminder)}
        )
        return self._written(calendar_id, request)

    def patch(self, calendar_id: str, event_id: str, etag: str, reminder: ReminderText) -> CalendarEvent:
        """See CalendarPort."""
        return self._rewrite(calendar_id, event_id, etag, _shown(reminder))

    def revive(self, calendar_id: str, event_id: str, reminder: ReminderText) -> CalendarEvent:
        """See CalendarPort."""
        return self._rewrite(calendar_id, event_id, "", {"status": "confirmed", **_body(reminder)})

    def annotate(
        self, calendar_id: str, event_id: str, etag: str, private: Mapping[str, str]
    ) -> CalendarEvent:
        """See CalendarPort; properties that are not named stay."""
        return self._rewrite(calendar_id, event_id, etag, {"extendedProperties": {"private": dict(private)}})

    def delete(self, calendar_id: str, event_id: str, etag: str) -> bool:
        """See CalendarPort."""
        request = self._events.delete(calendarId=calendar_id, eventId=event_id, sendUpdates="none")
        try:
            self._client.execute(request, etag=etag)
        except NotFound as error:
            if error.reason == "deleted":
                return False
            if self._stands(calendar_id, event_id):
                words = "Google Calendar did not find a reminder that is there."
                raise Transient(words, "It is tried again on its own.") from error
        return True

    def create_calendar(self, name: str, zone: str, description: str) -> str:
        """See CalendarPort; from now on the new calendar may be written to."""
        body = {"summary": name, "timeZone": zone, "description": description}
        data = self._client.execute(self._calendars.insert(body=body))
        calendar_id = data.get("id")
        if not isinstance(calendar_id, str) or not calendar_id:
            raise no_answer(_SERVICE, "POST", "", "unreadable")
        self._client.own_calendars.add(calendar_id)
        self._zones[calendar_id] = zone
        return calendar_id

    def delete_calendar(self, calendar_id: str) -> None:
        """See CalendarPort."""
        with suppress(NotFound):
            self._client.execute(self._calendars.delete(calendarId=calendar_id))
        self._client.own_calendars.discard(calendar_id)

    # --- private ------------------------------------------------------------------------------------

    def _stands(self, calendar_id: str, event_id: str) -> bool:
        """Whether an entry is there although Google did not find it a moment ago (reliability A18)."""
        with suppress(NotFound):
            return not isinstance(self.event(calendar_id, event_id), Gone)
        return False

    @cached_property
    def _events(self) -> Any:
        return self._client.calendar.events()

    @cached_property
    def _calendars(self) -> Any:
        return self._client.calendar.calendars()

    def _in_pages(self, calendar_id: str, cursor: str, parameters: Json) -> Iterator[EventPage]:
        for size in (PAGE, *_SMALLER_PAGES):
            listed = self._client.pages(
                self._events.list, calendarId=calendar_id, maxResults=size, **parameters
            )
            try:
                for data in listed:
                    yield self._page(calendar_id, cursor, data)
            except TooLarge:
                if size == _SMALLER_PAGES[-1]:
                    raise
                continue
            return

    def _page(self, calendar_id: str, cursor: str, data: Json) -> EventPage:
        zone = self._remember_zone(calendar_id, data)
        items = [read_item(calendar_id, item, zone) for item in _items(data)]
        return EventPage(
            events=tuple(item for item in items if isinstance(item, CalendarEvent)),
            gone=tuple(item for item in items if isinstance(item, Gone)),
            bad=tuple(item for item in items if isinstance(item, BadItem)),
            zone=zone,
            cursor="" if data.get("nextPageToken") else _next_cursor(data, cursor),
        )

    def _remember_zone(self, calendar_id: str, data: Json) -> str:
        zone = known_zone(str(data.get("timeZone") or ""), "UTC")
        self._zones[calendar_id] = zone
        return zone

    def _zone_for(self, calendar_id: str, data: Json) -> str:
        """The calendar's zone, asked for only when the entry needs it (all-day, or no zone we know)."""
        if calendar_id in self._zones or not _needs_zone(data.get("start")):
            return self._zones.get(calendar_id, "UTC")
        request = self._events.list(calendarId=calendar_id, maxResults=1)
        return self._remember_zone(calendar_id, self._client.execute(request))

    def _rewrite(self, calendar_id: str, event_id: str, etag: str, body: Json) -> CalendarEvent:
        request = self._events.patch(calendarId=calendar_id, eventId=event_id, sendUpdates="none", body=body)
        return self._written(calendar_id, request, etag)

    def _written(self, calendar_id: str, request: Any, etag: str = "") -> CalendarEvent:
        item: Item = self._read_back(calendar_id, self._client.execute(request, etag=etag))
        if isinstance(item, CalendarEvent):
            return item
        if isinstance(item, Gone):
            raise NotFound("The reminder was deleted.", reason="deleted")
        raise no_answer(_SERVICE, str(request.method), "", "unreadable")

    def _read_back(self, calendar_id: str, data: Json) -> Item:
        return read_item(calendar_id, data, self._zones.get(calendar_id, "UTC"))


def _items(data: Json) -> list[Any]:
    items = data.get("items")
    return items if isinstance(items, list) else []


def _needs_zone(start: Any) -> bool:
    if not isinstance(start, dict):
        return False
    return "dateTime" not in start or not known_zone(str(start.get("timeZone") or ""), "")


def _next_cursor(data: Json, cursor: str) -> str:
    """The new cursor, or the old one when Google forgot to give one (reliability A15)."""
    following = str(data.get("nextSyncToken") or "") or cursor
    if not following:
        raise Transient(
            "Google Calendar did not say where to go on from.",
            "It will be tried again on its own.",
            reason="noSyncToken",
        )
    return following


def _body(reminder: ReminderText) -> Json:
    """A private, free entry without guests, with reminders of its own (google_api 3.5)."""
    return _shown(reminder) | {
        "visibility": "private",
        "transparency": "transparent",
        "reminders": {
            "useDefault": False,
            "overrides": [{"method": "popup", "minutes": minutes} for minutes in reminder.popups],
        },
    }


def _shown(reminder: ReminderText) -> Json:
    """What a rewrite changes: notifications, colour and "busy" are the user's from the beginning (e.3)."""
    return {
        "summary": reminder.title,
        "description": reminder.description,
        "start": _moment(reminder.start, reminder.zone),
        "end": _moment(reminder.end, reminder.zone),
        "extendedProperties": {"private": dict(reminder.private)},
    }


def _moment(at: datetime, zone: str) -> Json:
    return {"dateTime": at.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds"), "timeZone": zone}


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

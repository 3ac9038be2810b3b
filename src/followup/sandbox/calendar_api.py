"""The methods of the Calendar API that the sandbox answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from followup.sandbox.calendar_access import CalendarAccess
from followup.sandbox.calendar_list import ListRules, list_events
from followup.sandbox.calendar_model import Calendar, CalendarBook, StoredEvent
from followup.sandbox.calendar_show import Details, show_calendar, show_entry, show_event
from followup.sandbox.calendar_time import zone
from followup.sandbox.calendar_writes import (
    Writer,
    check_precondition,
    delete_event,
    insert_event,
    merged,
    patch_event,
    update_event,
)
from followup.sandbox.call import Call, Handler, Json, Reply
from followup.sandbox.errors import known_error

ROLES = ("freeBusyReader", "reader", "writer", "owner")
_CALENDAR_FIELDS = ("description", "location", "conferenceProperties", "labelProperties")
_ENTRY_FIELDS = (
    "backgroundColor",
    "colorId",
    "defaultReminders",
    "foregroundColor",
    "hidden",
    "notificationSettings",
    "selected",
    "summaryOverride",
)


@dataclass(frozen=True, slots=True)
class CalendarVariants:
    """Where reports about Calendar conflict or say nothing, the answer that the sandbox gives.

    `get_cancelled`: events.get shows a deleted event whole, by its id only, or answers 404.
    `new_calendar_zone`: the zone of a calendar that was created without one. `foreign_calendar`: the answer
    to calendar.app.created for a calendar that somebody else made.
    """

    lists: ListRules = field(default_factory=ListRules)
    get_cancelled: Literal["whole", "id", 404] = "whole"
    new_calendar_zone: Literal["utc", "account"] = "utc"
    foreign_calendar: Literal[403, 404] = 404


@dataclass(frozen=True, slots=True)
class CalendarApi:
    """The handlers, over the books of all accounts."""

    access: CalendarAccess
    variants: Callable[[], CalendarVariants]
    new_id: Callable[[str, int], str]

    def handlers(self) -> Mapping[str, Handler]:
        """Handler by discovery method id."""
        return {
            "calendar.calendars.insert": self.calendars_insert,
            "calendar.calendars.get": self.calendars_get,
            "calendar.calendars.patch": self.calendars_patch,
            "calendar.calendars.update": self.calendars_update,
            "calendar.calendars.delete": self.calendars_delete,
            "calendar.calendarList.list": self.list_list,
            "calendar.calendarList.get": self.list_get,
            "calendar.calendarList.insert": self.list_insert,
            "calendar.calendarList.patch": self.list_patch,
            "calendar.calendarList.update": self.list_update,
            "calendar.calendarList.delete": self.list_delete,
            "calendar.events.list": self.events_list,
            "calendar.events.instances": self.events_instances,
            "calendar.events.get": self.events_get,
            "calendar.events.insert": self.events_insert,
            "calendar.events.patch": self.events_patch,
            "calendar.events.update": self.events_update,
            "calendar.events.delete": self.events_delete,
            "calendar.settings.list": self.settings_list,
            "calendar.settings.get": self.settings_get,
        }

    # --- calendars --------------------------------------------------------------------------------

    def calendars_insert(self, call: Call) -> Reply:
        """A new secondary calendar, owned by the user and created by the client's project."""
        book = self._book(call)
        if not call.body.get("summary"):
            raise known_error(400, "required", "Missing title.")
        default = book.time_zone if self.variants().new_calendar_zone == "account" else "UTC"
        time_zone = call.body.get("timeZone") or default
        zone(time_zone)
        calendar = Calendar(
            f"{self.new_id('calendar', 64)}@group.calendar.google.com",
            book.address,
            call.body["summary"],
            time_zone,
            created_by=self.access.project_of(call.client_id),
            properties=_kept(call.body, _CALENDAR_FIELDS),
        )
        return Reply(body=show_calendar(book.add(calendar)))

    def calendars_get(self, call: Call) -> Reply:
        """The calendar, its title and time zone."""
        return _with_etag(call, show_calendar(self.access.calendar(call)))

    def calendars_patch(self, call: Call) -> Reply:
        """Change the given properties of a calendar."""
        return self._write_calendar(call, replace=False)

    def calendars_update(self, call: Call) -> Reply:
        """Replace the properties of a calendar."""
        return self._write_calendar(call, replace=True)

    def _write_calendar(self, call: Call, *, replace: bool) -> Reply:
        calendar = self.access.calendar(call)
        if replace and not call.body.get("summary"):
            raise known_error(400, "required", "Missing title.")
        if call.body.get("timeZone"):
            zone(call.body["timeZone"])
        calendar.summary = call.body.get("summary") or calendar.summary
        calendar.time_zone = call.body.get("timeZone") or calendar.time_zone
        before = {} if replace else calendar.properties
        calendar.properties = merged(before, _given(call.body, _CALENDAR_FIELDS))
        self._book(call).touch(calendar)
        return Reply(body=show_calendar(calendar))

    def calendars_delete(self, call: Call) -> Reply:
        """Delete a secondary calendar with everything in it."""
        calendar = self.access.calendar(call)
        if calendar.primary:
            raise known_error(400, "invalid", "Cannot delete the primary calendar.")
        calendar.deleted = True
        self._book(call).touch(calendar)
        return Reply(204)

    # --- the user's list --------------------------------------------------------------------------

    def list_list(self, call: Call) -> Reply:
        """The calendars in the user's list; with a sync token the changed ones, deleted included."""
        book, params = self._book(call), call.params
        since = self._list_since(book, params)
        wanted = ROLES[ROLES.index(params.get("minAccessRole", "freeBusyReader")) :]
        shown = [
            show_entry(calendar)
            for calendar in book.calendars.values()
            if book.list_changes[calendar.id] > since
            and (not calendar.deleted or since or params.get("showDeleted"))
            and (not calendar.entry.get("hidden") or since or params.get("showHidden"))
            and (calendar.deleted or calendar.access_role in wanted)
        ]
        start = int(params.get("pageToken", "0")) if params.get("pageToken", "0").isdigit() else 0
        size = min(params.get("maxResults", 100), 250)
        body: Json = {"kind": "calendar#calendarList", "etag": f'"p{book.list_change:014d}"'}
        body["items"] = shown[start : start + size]
        if start + size < len(shown):
            body["nextPageToken"] = str(start + size)
        else:
            body["nextSyncToken"] = f"list-{book.list_change}"
        return Reply(body=body)

    def _list_since(self, book: CalendarBook, params: Mapping[str, object]) -> int:
        if "syncToken" not in params:
            return 0
        if "minAccessRole" in params:
            raise known_error(400, "invalid", "Sync token cannot be used with minAccessRole.")
        prefix, _, change = str(params["syncToken"]).partition("-")
        if prefix != "list" or not change.isdigit() or int(change) > book.list_change:
            raise known_error(410, "fullSyncRequired")
        return int(change)

    def list_get(self, call: Call) -> Reply:
        """One entry of the user's list."""
        return _with_etag(call, show_entry(self.access.calendar(call)))

    def list_insert(self, call: Call) -> Reply:
        """Put an existing calendar into the list."""
        calendar = self._book(call).resolve(call.body.get("id", ""))
        if calendar is None:
            raise known_error(404, "notFound")
        calendar.entry = _kept(call.body, _ENTRY_FIELDS)
        self._book(call).touch(calendar)
        return Reply(body=show_entry(calendar))

    def list_patch(self, call: Call) -> Reply:
        """Change how the calendar looks in the list (colour, title override)."""
        calendar = self.access.calendar(call)
        calendar.entry = merged(calendar.entry, _given(call.body, _ENTRY_FIELDS))
        self._book(call).touch(calendar)
        return Reply(body=show_entry(calendar))

    def list_update(self, call: Call) -> Reply:
        """Replace how the calendar looks in the list."""
        calendar = self.access.calendar(call)
        calendar.entry = _kept(call.body, _ENTRY_FIELDS)
        self._book(call).touch(calendar)
        return Reply(body=show_entry(calendar))

    def list_delete(self, call: Call) -> Reply:
        """Take a calendar out of the list; owned calendars stay in it (google_api 3.7)."""
        calendar = self.access.calendar(call)
        if calendar.access_role == "owner":
            raise known_error(403, "forbidden", "Owned calendars cannot be removed from the list.")
        calendar.deleted = True
        self._book(call).touch(calendar)
        return Reply(204)

    # --- events -----------------------------------------------------------------------------------

    def events_list(self, call: Call) -> Reply:
        """A page of events, whole or incremental."""
        calendar = self.access.calendar(call)
        return Reply(body=list_events(calendar, dict(call.params), call.now, self.variants().lists))

    def events_instances(self, call: Call) -> Reply:
        """The instances of a series."""
        calendar = self.access.calendar(call)
        event = self._event(call, calendar)
        params = {name: value for name, value in call.params.items() if name != "eventId"}
        rules = self.variants().lists
        return Reply(body=list_events(calendar, params, call.now, rules, instances_of=event.id))

    def events_get(self, call: Call) -> Reply:
        """One event; a deleted one too (status cancelled), unless the variant says 404."""
        calendar = self.access.calendar(call)
        event = self._event(call, calendar)
        if event.purged or (event.cancelled and self.variants().get_cancelled == 404):
            raise known_error(404, "notFound")
        return _with_etag(call, self._shown(call, calendar, event))

    def events_insert(self, call: Call) -> Reply:
        """A new event."""
        calendar = self._writable(call)
        body = call.body
        if not call.params.get("conferenceDataVersion"):
            body = {name: value for name, value in body.items() if name != "conferenceData"}
        event = insert_event(calendar, body, self._writer(call))
        return Reply(body=self._shown(call, calendar, event))

    def events_patch(self, call: Call) -> Reply:
        """Change the given fields of an event, under If-Match."""
        calendar = self._writable(call)
        event = self._event(call, calendar)
        check_precondition(event, call.headers)
        event = patch_event(calendar, event, call.body, self._writer(call))
        return Reply(body=self._shown(call, calendar, event))

    def events_update(self, call: Call) -> Reply:
        """Replace an event, under If-Match."""
        calendar = self._writable(call)
        event = self._event(call, calendar)
        check_precondition(event, call.headers)
        event = update_event(calendar, event, call.body, self._writer(call))
        return Reply(body=self._shown(call, calendar, event))

    def events_delete(self, call: Call) -> Reply:
        """Delete an event: 204, and 410 from then on."""
        calendar = self._writable(call)
        event = self._event(call, calendar)
        if not event.cancelled:
            check_precondition(event, call.headers)
        delete_event(calendar, event, call.now)
        return Reply(204)

    # --- settings ---------------------------------------------------------------------------------

    def settings_list(self, call: Call) -> Reply:
        """All settings of the user."""
        items = [_setting(name, value) for name, value in sorted(self._book(call).settings.items())]
        sync = {"nextSyncToken": "settings-1"}
        return Reply(body={"kind": "calendar#settings", "etag": '"p1"', "items": items, **sync})

    def settings_get(self, call: Call) -> Reply:
        """One setting of the user."""
        name = call.params["setting"]
        value = self._book(call).settings.get(name)
        if value is None:
            raise known_error(404, "notFound")
        return Reply(body=_setting(name, value))

    # --- helpers ----------------------------------------------------------------------------------

    def _book(self, call: Call) -> CalendarBook:
        return self.access.book_of(call.account)

    def _writable(self, call: Call) -> Calendar:
        calendar = self.access.calendar(call)
        if calendar.access_role not in {"writer", "owner"}:
            raise known_error(403, "requiredAccessLevel")
        return calendar

    def _event(self, call: Call, calendar: Calendar) -> StoredEvent:
        event = calendar.find(call.params["eventId"], call.now)
        if event is None:
            raise known_error(404, "notFound")
        return event

    def _writer(self, call: Call) -> Writer:
        book = self._book(call)
        return Writer(book.address, book.display_name, call.now, self.new_id("event", 26))

    def _shown(self, call: Call, calendar: Calendar, event: StoredEvent) -> Json:
        in_zone = call.params.get("timeZone") or calendar.time_zone
        zone(in_zone)
        details: Details = "none" if self.variants().get_cancelled == "id" else "all"
        return show_event(event, in_zone, call.params.get("maxAttendees", 0), details)


def _with_etag(call: Call, body: Json) -> Reply:
    etag = body.get("etag", "")
    if etag and call.headers.get("if-none-match") == etag:
        return Reply(304)
    return Reply(body=body, headers={"etag": etag} if etag else {})


def _kept(body: Json, names: tuple[str, ...]) -> Json:
    return {name: body[name] for name in names if body.get(name) is not None}


def _given(body: Json, names: tuple[str, ...]) -> Json:
    return {name: body[name] for name in names if name in body}


def _setting(name: str, value: str) -> Json:
    return {"kind": "calendar#setting", "etag": f'"{len(name) + len(value):08d}"', "id": name, "value": value}

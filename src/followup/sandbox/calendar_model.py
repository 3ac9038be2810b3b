"""What Google Calendar keeps: calendars, their events with change numbers, and the user's list of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from followup.sandbox.calendar_time import instant, zone
from followup.sandbox.call import Json
from followup.sandbox.recurrence import occurrences, original_key

DEFAULT_SETTINGS = {
    "locale": "en",
    "weekStart": "1",
    "format24HourTime": "true",
    "dateFieldOrder": "DMY",
    "defaultEventLength": "60",
    "showDeclinedEvents": "true",
    "hideInvitations": "false",
    "remindOnRespondedEventsOnly": "false",
    "hideWeekends": "false",
    "autoAddHangouts": "false",
    "useKeyboardShortcuts": "true",
}
HORIZON = timedelta(days=730)


@dataclass(slots=True)
class StoredEvent:
    """One event, series or exception. `data` is the whole resource and is replaced, never changed.

    `ordinal` is its place in the calendar's stable order, `change` the number of its last change.
    `start` and `end` are UTC instants (None when a malformed event has none). `purged`: the user
    emptied the trash; `ghost`: an instance that a changed rule no longer has.
    """

    id: str
    ordinal: int
    data: Json
    change: int
    start: datetime | None
    end: datetime | None
    purged: bool = False
    ghost: bool = False
    shown: tuple[str, Json] | None = None

    @property
    def cancelled(self) -> bool:
        """Whether the event is deleted."""
        return self.data.get("status") == "cancelled"

    @property
    def master(self) -> str:
        """The id of the series that an exception belongs to ("" for others)."""
        return str(self.data.get("recurringEventId", ""))

    @property
    def recurs(self) -> bool:
        """Whether this is a series."""
        return bool(self.data.get("recurrence"))


@dataclass(slots=True)
class Calendar:
    """A calendar with its events. `created_by` is the project that made it ("" for the user)."""

    id: str
    owner: str
    summary: str
    time_zone: str
    created_by: str = ""
    primary: bool = False
    access_role: str = "owner"
    deleted: bool = False
    properties: Json = field(default_factory=dict)
    entry: Json = field(default_factory=dict)
    events: dict[str, StoredEvent] = field(default_factory=dict)
    order: list[StoredEvent] = field(default_factory=list)
    exceptions: dict[str, dict[str, StoredEvent]] = field(default_factory=dict)
    change: int = 0
    version: int = 1
    sync_generation: int = 1
    updated: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    _by_change: dict[str, None] = field(default_factory=dict)

    @property
    def etag(self) -> str:
        """The etag of the calendar itself (not of its events)."""
        return f'"{self.version:016d}"'

    @property
    def default_reminders(self) -> list[Json]:
        """The reminders of events with useDefault: the primary calendar has one, others none."""
        return [{"method": "popup", "minutes": 30}] if self.primary else []

    def put(self, data: Json, now: datetime, *, ghost: bool = False) -> StoredEvent:
        """Keep a new version of an event (or a new event), with a fresh etag and change number."""
        self.change += 1
        self.updated = now
        event_id: str = data["id"]
        data = {**data, "etag": f'"3{self.change:015d}"'}
        event = self.events.get(event_id)
        start, end = _instants(data, self.time_zone)
        if event is None:
            event = StoredEvent(event_id, len(self.order), data, self.change, start, end)
            self.events[event_id] = event
            self.order.append(event)
            if event.master and "originalStartTime" in data:
                key = original_key(data["originalStartTime"])
                self.exceptions.setdefault(event.master, {})[key] = event
        else:
            event.data, event.change, event.start, event.end = data, self.change, start, end
        event.shown = None
        event.ghost = ghost
        self._by_change.pop(event_id, None)
        self._by_change[event_id] = None
        return event

    def changed_since(self, change: int) -> list[StoredEvent]:
        """The events that changed after a change number, in order of their change."""
        changed: list[StoredEvent] = []
        for event_id in reversed(self._by_change):
            event = self.events[event_id]
            if event.change <= change:
                break
            changed.append(event)
        changed.reverse()
        return changed

    def find(self, event_id: str, now: datetime) -> StoredEvent | None:
        """The event of an id; an instance of a series is made up from the series."""
        event = self.events.get(event_id)
        if event is not None and not event.ghost:
            return event
        master_id, _, key = event_id.rpartition("_")
        master = self.events.get(master_id)
        if master is None or not master.recurs:
            return event
        for instance in self.instances(master, now + HORIZON):
            if original_key(instance.data["originalStartTime"]) == key:
                return instance
        return event

    def instances(self, master: StoredEvent, until: datetime) -> Iterator[StoredEvent]:
        """The regular instances of a series (exceptions left out) that start before an instant."""
        if master.start is None or master.end is None:
            return
        data = master.data
        all_day = "date" in data["start"]
        own_zone = zone(data["start"].get("timeZone") or self.time_zone)
        first = master.start.astimezone(own_zone).replace(tzinfo=None)
        length = master.end - master.start
        limit = until.astimezone(own_zone).replace(tzinfo=None)
        exceptions = self.exceptions.get(master.id, {})
        shared = {name: value for name, value in data.items() if name != "recurrence"}
        for local in occurrences(data["recurrence"], first, limit, own_zone):
            start = local.replace(tzinfo=own_zone)
            begin, finish = _instance_times(data, start, length, all_day=all_day)
            key = original_key(begin)
            if key in exceptions and not exceptions[key].ghost:
                continue
            instance = {
                **shared,
                "id": f"{master.id}_{key}",
                "recurringEventId": master.id,
                "originalStartTime": begin,
                "start": begin,
                "end": finish,
            }
            utc_start = start.astimezone(UTC)
            yield StoredEvent(
                instance["id"], master.ordinal, instance, master.change, utc_start, utc_start + length
            )


def _instance_times(data: Json, start: datetime, length: timedelta, *, all_day: bool) -> tuple[Json, Json]:
    if all_day:
        days = timedelta(days=max(1, round(length / timedelta(days=1))))
        return {"date": start.date().isoformat()}, {"date": (start.date() + days).isoformat()}
    finish = (start.astimezone(UTC) + length).astimezone(start.tzinfo)
    return (
        {**data["start"], "dateTime": start.isoformat()},
        {**data["end"], "dateTime": finish.isoformat()},
    )


def _instants(data: Json, time_zone: str) -> tuple[datetime | None, datetime | None]:
    return _instant_or_none(data.get("start"), time_zone), _instant_or_none(data.get("end"), time_zone)


def _instant_or_none(when: Any, time_zone: str) -> datetime | None:
    if not isinstance(when, dict) or not ("date" in when or "dateTime" in when):
        return None
    try:
        return instant(when, time_zone)
    except (TypeError, ValueError):
        return None


@dataclass(slots=True)
class CalendarBook:
    """The calendars of one account: its primary one, others, and the settings of the user."""

    address: str
    display_name: str
    time_zone: str
    calendars: dict[str, Calendar] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=lambda: dict(DEFAULT_SETTINGS))
    list_change: int = 0
    list_changes: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.settings["timezone"] = self.time_zone
        self.add(Calendar(self.address, self.address, self.address, self.time_zone, primary=True))

    def add(self, calendar: Calendar) -> Calendar:
        """Keep a calendar and show it in the list."""
        self.calendars[calendar.id] = calendar
        self.touch(calendar)
        return calendar

    def touch(self, calendar: Calendar) -> None:
        """Note that a calendar, or its entry in the list, has changed."""
        calendar.version += 1
        self.list_change += 1
        self.list_changes[calendar.id] = self.list_change

    def resolve(self, calendar_id: str) -> Calendar | None:
        """The live calendar of an id or of the alias `primary`."""
        calendar = self.calendars.get(self.address if calendar_id == "primary" else calendar_id)
        return None if calendar is None or calendar.deleted else calendar

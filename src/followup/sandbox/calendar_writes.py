"""Writing events: insert, update, patch and delete with Google's rules (google_api 3.5, 3.6)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from followup.sandbox.calendar_model import HORIZON, Calendar, StoredEvent
from followup.sandbox.calendar_time import canonical, checked_times
from followup.sandbox.call import Json
from followup.sandbox.clock import stamp
from followup.sandbox.errors import known_error
from followup.sandbox.recurrence import check_recurrence, original_key

MOST_OVERRIDES = 5
LONGEST_REMINDER = 40_320
LONGEST_KEY, LONGEST_VALUE = 44, 1024
MOST_PROPERTIES, PROPERTIES_SIZE = 300, 32_768
_ID = re.compile(r"[a-v0-9]{5,1024}")
_DERIVED = ("kind", "etag", "htmlLink", "created", "updated", "creator", "organizer", "hangoutLink", "locked")
_IMMUTABLE = ("id", "iCalUID", "eventType", "recurringEventId", "originalStartTime", "sequence")
_DEFAULTS = {"transparency": "opaque", "visibility": "default"}
_VALUES = {
    "status": {"confirmed", "tentative", "cancelled"},
    "transparency": {"opaque", "transparent"},
    "visibility": {"default", "public", "private", "confidential"},
    "eventType": {"birthday", "default", "focusTime", "fromGmail", "outOfOffice", "workingLocation"},
}


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes, and when: the account's address and name, the virtual time, a source of new ids."""

    address: str
    display_name: str
    now: datetime
    new_id: str


def insert_event(calendar: Calendar, body: Json, writer: Writer) -> StoredEvent:
    """A new event; ApiError 400 for a bad one, 409 when the id was ever taken."""
    event_id = body.get("id") or writer.new_id
    if not _ID.fullmatch(event_id):
        raise known_error(400, "invalid", "Invalid resource id value.")
    if body.get("id") and body.get("iCalUID"):
        raise known_error(400, "invalid", "The fields id and iCalUID must not both be given.")
    if event_id in calendar.events:
        raise known_error(409, "duplicate")
    data = _checked(calendar, _without(body, _DERIVED))
    return calendar.put(
        {
            **data,
            **_header(calendar, event_id, writer, data),
            "status": data.get("status", "confirmed"),
        },
        writer.now,
    )


def update_event(calendar: Calendar, event: StoredEvent, body: Json, writer: Writer) -> StoredEvent:
    """Replace an event; what the body leaves out is reset."""
    _refuse_purged(event)
    given = _without(body, (*_DERIVED, *_IMMUTABLE))
    kept = {name: event.data[name] for name in (*_DERIVED, *_IMMUTABLE) if name in event.data}
    return _written(calendar, event, {**kept, "status": "confirmed", **given}, writer.now)


def patch_event(calendar: Calendar, event: StoredEvent, body: Json, writer: Writer) -> StoredEvent:
    """Change the given fields: objects are merged, arrays replaced, null removes."""
    _refuse_purged(event)
    given = _without(body, (*_DERIVED, *_IMMUTABLE))
    data = merged(event.data, given)
    data.setdefault("status", "confirmed")
    return _written(calendar, event, data, writer.now)


def delete_event(calendar: Calendar, event: StoredEvent, now: datetime) -> StoredEvent:
    """Delete an event: it stays, cancelled. ApiError 410 when it already is."""
    if event.cancelled:
        raise known_error(410, "deleted")
    for exception in calendar.exceptions.get(event.id, {}).values():
        if not exception.cancelled:
            calendar.put({**exception.data, "status": "cancelled", "updated": stamp(now)}, now)
    return calendar.put({**event.data, "status": "cancelled", "updated": stamp(now)}, now)


def check_precondition(event: StoredEvent, headers: Mapping[str, str]) -> None:
    """Raise ApiError 412 unless the If-Match header, if any, names the event's etag."""
    wanted = headers.get("if-match", "")
    if (
        wanted
        and wanted != "*"
        and event.data.get("etag") not in [part.strip() for part in wanted.split(",")]
    ):
        raise known_error(412, "conditionNotMet")


def merged(old: Json, patch: Json) -> Json:
    """The old object with a patch applied; neither is changed."""
    result = dict(old)
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        elif isinstance(value, dict):
            before = result.get(name)
            result[name] = merged(before if isinstance(before, dict) else {}, value)
        else:
            result[name] = value
    return result


# --- the parts ------------------------------------------------------------------------------------


def _header(calendar: Calendar, event_id: str, writer: Writer, data: Json) -> Json:
    organizer: Json = {"email": calendar.id, "self": True}
    creator: Json = {"email": writer.address}
    if calendar.primary:
        creator["self"] = True
        if writer.display_name:
            organizer["displayName"] = creator["displayName"] = writer.display_name
    else:
        # on a secondary calendar the calendar itself is the organizer (google_api 3.4)
        organizer["displayName"] = calendar.summary
    return {
        "kind": "calendar#event",
        "id": event_id,
        "htmlLink": f"https://www.google.com/calendar/event?eid={event_id}",
        "created": stamp(writer.now).replace(f".{writer.now.microsecond // 1000:03d}Z", ".000Z"),
        "updated": stamp(writer.now),
        "creator": creator,
        "organizer": organizer,
        "iCalUID": data.get("iCalUID") or f"{event_id}@google.com",
        "sequence": data.get("sequence", 0),
        "reminders": data.get("reminders") or {"useDefault": True},
        "eventType": data.get("eventType", "default"),
    }


def _written(calendar: Calendar, event: StoredEvent, data: Json, now: datetime) -> StoredEvent:
    old = event.data
    if old.get("status") == "cancelled" and data.get("status") == "cancelled":
        return calendar.put({**data, "updated": stamp(now)}, now)
    if data.get("status") == "cancelled":
        return delete_event(calendar, event, now)
    new = _checked(calendar, data)
    new.setdefault("reminders", {"useDefault": True})
    if _moved(old, new):
        new["sequence"] = old.get("sequence", 0) + 1
    if not _same_but_reminders(old, new):
        new["updated"] = stamp(now)
    vanished = _vanished(calendar, event, new, now) if event.recurs else []
    stored = calendar.put(new, now)
    for instance in vanished:
        calendar.put({**instance.data, "status": "cancelled"}, now, ghost=True)
    return stored


def _vanished(calendar: Calendar, series: StoredEvent, new: Json, now: datetime) -> list[StoredEvent]:
    """The instances that a changed rule or start no longer yields."""
    if series.data.get("recurrence") == new.get("recurrence") and series.data["start"] == new["start"]:
        return []
    scratch = Calendar(calendar.id, calendar.owner, "", calendar.time_zone)
    changed = scratch.put({**new, "id": series.id}, now)
    keys = set()
    if changed.recurs:
        keys = {_key(instance) for instance in scratch.instances(changed, now + HORIZON)}
    return [item for item in calendar.instances(series, now + HORIZON) if _key(item) not in keys]


def _key(instance: StoredEvent) -> str:
    return original_key(instance.data["originalStartTime"])


def _checked(calendar: Calendar, body: Json) -> Json:
    """The user's part of an event, checked and in the form in which it is kept."""
    data = {name: value for name, value in body.items() if value not in (None, "", [])}
    for name, allowed in _VALUES.items():
        if name in data and data[name] not in allowed:
            raise known_error(400, "invalid", f"Invalid value for {name}: {data[name]}", location=name)
    checked_times(data)
    if "recurrence" in data:
        check_recurrence(data["recurrence"])
    data["start"] = canonical(data["start"], calendar.time_zone)
    data["end"] = canonical(data["end"], calendar.time_zone)
    if "originalStartTime" in data:
        data["originalStartTime"] = canonical(data["originalStartTime"], calendar.time_zone)
    for name, default in _DEFAULTS.items():
        if data.get(name) == default:
            del data[name]
    if "reminders" in data:
        data["reminders"] = _checked_reminders(data["reminders"])
    if "extendedProperties" in data:
        data["extendedProperties"] = _cut_properties(data["extendedProperties"])
    if "source" in data and not str(data["source"].get("url", "")).startswith(("http://", "https://")):
        raise known_error(400, "invalid", "Invalid source URL.")
    return data


def _checked_reminders(reminders: Json) -> Json:
    overrides = reminders.get("overrides") or []
    use_default = bool(reminders.get("useDefault", False))
    if use_default and overrides:
        raise known_error(
            400,
            "cannotUseDefaultRemindersAndSpecifyOverride",
            "Cannot specify both default reminders and overrides at the same time.",
        )
    if len(overrides) > MOST_OVERRIDES:
        raise known_error(400, "invalid", f"At most {MOST_OVERRIDES} reminder overrides are allowed.")
    for override in overrides:
        minutes = override.get("minutes")
        if override.get("method") not in {"popup", "email"}:
            raise known_error(400, "invalid", f"Invalid reminder method: {override.get('method')}")
        if not isinstance(minutes, int) or not 0 <= minutes <= LONGEST_REMINDER:
            raise known_error(400, "invalid", f"Invalid reminder minutes: {minutes}")
    return {"useDefault": use_default, **({"overrides": overrides} if overrides else {})}


def _cut_properties(properties: Json) -> Json:
    """Over-long keys are dropped and values cut without a word (google_api 3.6)."""
    kept: Json = {}
    for side, pairs in properties.items():
        cut = {
            key: value[:LONGEST_VALUE]
            for key, value in (pairs or {}).items()
            if value is not None and len(key) <= LONGEST_KEY
        }
        if cut:
            kept[side] = cut
    everything = [(key, value) for pairs in kept.values() for key, value in pairs.items()]
    size = sum(len(key.encode()) + len(value.encode()) for key, value in everything)
    if len(everything) > MOST_PROPERTIES or size > PROPERTIES_SIZE:
        raise known_error(400, "invalid", "The extended properties are too large.")
    return kept


def _refuse_purged(event: StoredEvent) -> None:
    if event.purged:
        raise known_error(403, "forbidden")


def _without(body: Json, names: tuple[str, ...]) -> Json:
    return {name: value for name, value in body.items() if name not in names}


def _moved(old: Json, new: Json) -> bool:
    return any(_when(old, name) != _when(new, name) for name in ("start", "end", "recurrence"))


def _when(data: Json, name: str) -> Any:
    value = data.get(name)
    if isinstance(value, dict) and "dateTime" in value:
        moment = datetime.fromisoformat(value["dateTime"])
        return moment if moment.tzinfo is None else moment.astimezone(UTC)
    return value


def _same_but_reminders(old: Json, new: Json) -> bool:
    ignored = {"reminders", "etag", "updated"}
    before = {name: value for name, value in old.items() if name not in ignored}
    after = {name: value for name, value in new.items() if name not in ignored}
    return before == after and old.get("reminders") != new.get("reminders")

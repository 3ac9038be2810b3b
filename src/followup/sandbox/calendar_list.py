"""Listing events: filters, pages and sync tokens (google_api 3.1, 3.2)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any, Literal

from followup.sandbox.calendar_model import HORIZON, Calendar, StoredEvent
from followup.sandbox.calendar_show import show_event
from followup.sandbox.calendar_time import bound, checked_window, zone
from followup.sandbox.call import Json
from followup.sandbox.errors import known_error

PAGE_DEFAULT, PAGE_MOST = 250, 2500
_FORBIDDEN_WITH_TOKEN = (
    "iCalUID",
    "orderBy",
    "privateExtendedProperty",
    "q",
    "sharedExtendedProperty",
    "timeMin",
    "timeMax",
    "updatedMin",
)
_NO_TOKEN_AFTER = (
    "iCalUID",
    "orderBy",
    "privateExtendedProperty",
    "q",
    "sharedExtendedProperty",
    "updatedMin",
)
_TIED = ("singleEvents", "showDeleted", "eventTypes", "maxAttendees", "timeZone", "showHiddenInvitations")
_NOT_OF_THE_QUERY = ("pageToken", "maxResults", "calendarId")

Key = tuple[Any, str]


@dataclass(frozen=True, slots=True)
class ListRules:
    """The choices where reports about lists conflict, or where Google is free.

    `empty_pages`: every list starts with an empty page. `short_pages`: no page is longer (0: no limit).
    `cancelled_details`: which cancelled events keep their fields. `incremental_window`: whether an
    incremental answer keeps to the window of the first sync. Days limit sync tokens and updatedMin.
    """

    empty_pages: bool = False
    short_pages: int = 0
    cancelled_details: Literal["none", "invitations", "all"] = "none"
    incremental_window: Literal["open", "kept"] = "open"
    sync_token_days: int = 28
    updated_min_days: int = 28


@dataclass(frozen=True, slots=True)
class SyncPoint:
    """What a sync token says: where, when, for which parameters and which window it was given."""

    calendar: str
    generation: int
    change: int
    issued: int
    tied: str
    window: tuple[str, str]

    def token(self) -> str:
        """The opaque text."""
        return _packed(
            [self.calendar, self.generation, self.change, self.issued, self.tied, list(self.window)]
        )


@dataclass(frozen=True, slots=True)
class PagePoint:
    """What a page token says: the query, the last key that was shown, the state when it began."""

    query: str
    after: Key | None
    change: int

    def token(self) -> str:
        """The opaque text."""
        return _packed([self.query, list(self.after) if self.after else None, self.change])


@dataclass(frozen=True, slots=True)
class EventQuery:
    """The parameters of events.list and events.instances, understood."""

    params: Json
    single: bool
    show_deleted: bool
    time_min: datetime | None
    time_max: datetime | None
    updated_min: datetime | None
    order_by: str
    since: SyncPoint | None
    digest: str
    instances_of: str = ""


def list_events(
    calendar: Calendar, params: Json, now: datetime, rules: ListRules, *, instances_of: str = ""
) -> Json:
    """The answer of events.list (or of events.instances, for the series of an id)."""
    query = _query(calendar, params, now, rules, instances_of)
    page = _page_point(params, query, calendar)
    in_zone = params.get("timeZone") or calendar.time_zone
    zone(in_zone)
    size = min(params.get("maxResults", PAGE_DEFAULT), PAGE_MOST)
    size = min(size, rules.short_pages) if rules.short_pages else size
    if rules.empty_pages and "pageToken" not in params:
        found: list[tuple[Key, StoredEvent]] = []
        more = True
    else:
        matches = _matches(calendar, query, now, page.after)
        found = list(islice(matches, size + 1))
        more = len(found) > size
        found = found[:size]
    answer = _head(calendar, in_zone)
    most = params.get("maxAttendees", 0)
    answer["items"] = [show_event(event, in_zone, most, rules.cancelled_details) for _, event in found]
    if more:
        answer["nextPageToken"] = PagePoint(
            query.digest, found[-1][0] if found else None, page.change
        ).token()
    elif not instances_of and not any(name in params for name in _NO_TOKEN_AFTER):
        answer["nextSyncToken"] = _next_sync(calendar, query, page.change, now).token()
    return answer


def _head(calendar: Calendar, in_zone: str) -> Json:
    head: Json = {
        "kind": "calendar#events",
        "etag": f'"p{calendar.change:014d}"',
        "summary": calendar.summary,
        "description": calendar.properties.get("description", ""),
        "updated": calendar.updated.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "timeZone": in_zone,
        "accessRole": calendar.access_role,
        "defaultReminders": calendar.default_reminders,
    }
    return head


# --- understanding the request ----------------------------------------------------------------------


def _query(
    calendar: Calendar, params: Json, now: datetime, rules: ListRules, instances_of: str
) -> EventQuery:
    since = _sync_point(calendar, params, now, rules) if "syncToken" in params else None
    time_min, time_max, updated_min = (
        bound(params[name]) if name in params else None for name in ("timeMin", "timeMax", "updatedMin")
    )
    checked_window(time_min, time_max)
    single = bool(instances_of) or params.get("singleEvents", False)
    order_by = params.get("orderBy", "")
    if order_by == "startTime" and not single:
        raise known_error(
            400,
            "invalid",
            "The requested ordering is not available for the particular query.",
            location="orderBy",
        )
    if updated_min is not None and now - updated_min > timedelta(days=rules.updated_min_days):
        raise known_error(410, "updatedMinTooLongAgo")
    if since is not None and rules.incremental_window == "kept":
        time_min, time_max = (bound(text) if text else None for text in since.window)
    return EventQuery(
        params=params,
        single=single,
        show_deleted=bool(params.get("showDeleted")) or since is not None or updated_min is not None,
        time_min=time_min,
        time_max=time_max,
        updated_min=updated_min,
        order_by=order_by,
        since=since,
        digest=_digest({name: params[name] for name in sorted(params) if name not in _NOT_OF_THE_QUERY}),
        instances_of=instances_of,
    )


def _sync_point(calendar: Calendar, params: Json, now: datetime, rules: ListRules) -> SyncPoint:
    for name in _FORBIDDEN_WITH_TOKEN:
        if name in params:
            raise known_error(400, "invalid", f"Sync token cannot be used with {name}.", location="syncToken")
    if params.get("showDeleted") is False:
        raise known_error(
            400, "invalid", "Sync token cannot be used with showDeleted=false.", location="syncToken"
        )
    point = _unpacked_sync(params["syncToken"])
    if point is None or point.calendar != calendar.id or point.generation != calendar.sync_generation:
        raise known_error(410, "fullSyncRequired")
    if now.timestamp() - point.issued > rules.sync_token_days * 86_400 or point.change > calendar.change:
        raise known_error(410, "fullSyncRequired")
    if point.tied != _tied(params):
        raise known_error(
            400,
            "invalid",
            "The parameters differ from those of the request that gave the sync token.",
            location="syncToken",
        )
    return point


def _page_point(params: Json, query: EventQuery, calendar: Calendar) -> PagePoint:
    if "pageToken" not in params:
        return PagePoint(query.digest, None, calendar.change)
    match _unpacked(params["pageToken"]):
        case [str(digest), after, int(change)] if digest == query.digest:
            return PagePoint(digest, (after[0], after[1]) if after else None, change)
    raise known_error(400, "invalid", "Invalid page token value.", location="pageToken")


def _next_sync(calendar: Calendar, query: EventQuery, change: int, now: datetime) -> SyncPoint:
    window = (
        query.since.window
        if query.since
        else (
            query.params.get("timeMin", ""),
            query.params.get("timeMax", ""),
        )
    )
    return SyncPoint(
        calendar.id, calendar.sync_generation, change, int(now.timestamp()), _tied(query.params), window
    )


def _tied(params: Json) -> str:
    return _digest({name: params[name] for name in _TIED if params.get(name)})


# --- finding the events -----------------------------------------------------------------------------


def _matches(
    calendar: Calendar, query: EventQuery, now: datetime, after: Key | None
) -> Iterator[tuple[Key, StoredEvent]]:
    found = (
        (_key(event, query, parent), event)
        for parent, event in _candidates(calendar, query, now, after)
        if _fits(calendar, event, query)
    )
    if not query.order_by:
        return (pair for pair in found if after is None or pair[0] > after)
    ordered = sorted(found, key=lambda pair: pair[0])
    start = 0 if after is None else bisect_right(ordered, after, key=lambda pair: pair[0])
    return iter(ordered[start:])


def _candidates(
    calendar: Calendar, query: EventQuery, now: datetime, after: Key | None
) -> Iterator[tuple[StoredEvent, StoredEvent]]:
    """(stored event, event or one of its instances) in the order of the list."""
    for event in _sources(calendar, query, after):
        if query.instances_of and event.id != query.instances_of and event.master != query.instances_of:
            continue
        if not query.single or not event.recurs:
            yield event, event
            continue
        until = query.time_max or max(now, event.start or now) + HORIZON
        for instance in calendar.instances(event, until):
            yield event, instance


def _sources(calendar: Calendar, query: EventQuery, after: Key | None) -> Iterable[StoredEvent]:
    if query.since is not None:
        start = query.since.change if after is None else int(after[0]) - 1
        return calendar.changed_since(max(start, query.since.change))
    if query.order_by or after is None:
        return calendar.order
    return islice(calendar.order, int(after[0]), None)


def _key(event: StoredEvent, query: EventQuery, parent: StoredEvent) -> Key:
    if query.order_by == "startTime":
        start = event.start or datetime.min.replace(tzinfo=UTC)
        return start.timestamp() if event.start else 0.0, event.id
    if query.order_by == "updated":
        return str(event.data.get("updated", "")), event.id
    place = parent.change if query.since is not None else parent.ordinal
    return place, event.id if event is not parent else ""


def _fits(calendar: Calendar, event: StoredEvent, query: EventQuery) -> bool:
    if event.cancelled and not _cancelled_fits(calendar, event, query):
        return False
    if query.time_min is not None and event.end is not None and event.end <= query.time_min:
        return False
    if query.time_max is not None and event.start is not None and event.start >= query.time_max:
        return False
    if query.updated_min is not None:
        updated = event.data.get("updated")
        if updated and bound(updated) < query.updated_min:
            return False
    return _matches_filters(event.data, query.params)


def _cancelled_fits(calendar: Calendar, event: StoredEvent, query: EventQuery) -> bool:
    if event.purged or (event.ghost and not query.single):
        return False
    # cancelled instances of a live series appear even when nobody asks for deleted events
    series = calendar.events.get(event.master)
    return query.show_deleted or (not query.single and series is not None and not series.cancelled)


def _matches_filters(data: Json, params: Json) -> bool:
    if "eventTypes" in params and data.get("eventType", "default") not in params["eventTypes"]:
        return False
    if "iCalUID" in params and data.get("iCalUID") != params["iCalUID"]:
        return False
    for side in ("private", "shared"):
        held = data.get("extendedProperties", {}).get(side, {})
        for wanted in params.get(f"{side}ExtendedProperty", ()):
            name, _, value = wanted.partition("=")
            if held.get(name) != value:
                return False
    return "q" not in params or _contains(data, params["q"])


def _contains(data: Json, words: str) -> bool:
    people = [data.get("organizer", {}), *data.get("attendees", [])]
    texts = [str(data.get(name, "")) for name in ("summary", "description", "location")]
    texts += [str(person.get(name, "")) for person in people for name in ("email", "displayName")]
    everything = "\n".join(texts).lower()
    return all(word in everything for word in words.lower().split())


# --- tokens -----------------------------------------------------------------------------------------


def _digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:12]


def _packed(value: list[Any]) -> str:
    text = json.dumps(value, separators=(",", ":"))
    return base64.urlsafe_b64encode(f"{_digest(text)}{text}".encode()).decode()


def _unpacked(token: str) -> list[Any] | None:
    try:
        text = base64.urlsafe_b64decode(token.encode()).decode()
        value = json.loads(text[12:]) if text[:12] == _digest(text[12:]) else None
    except (binascii.Error, ValueError):
        return None
    return value if isinstance(value, list) else None


def _unpacked_sync(token: str) -> SyncPoint | None:
    match _unpacked(token):
        case [str(calendar), int(generation), int(change), int(issued), str(tied), [str(low), str(high)]]:
            return SyncPoint(calendar, generation, change, issued, tied, (low, high))
    return None

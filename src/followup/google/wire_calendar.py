"""Calendar's JSON turned into the domain's words (google_api 3.1 to 3.4)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, ValidationError

from followup.domain.calendar import BadItem, CalendarEvent, EventStatus, Gone, Guest, Response
from followup.google import wire_text
from followup.google.wire import Wire

MAX_GUESTS = 500
MAX_LOCATION = 2000
FIRST_YEAR, LAST_YEAR = 1583, 2499
"""Days beyond these are mistakes, and days are counted from them in both directions."""

_OUT_OF_RANGE = "its date is out of range"
_ITEM_ID = re.compile(r"[^\s/?\\%\ufffd]{1,1024}")
_RESPONSES = {response.value: response for response in Response}


class _Moment(Wire):
    date_time: datetime | None = None
    day: date | None = Field(None, alias="date")
    time_zone: str = ""


class _Person(Wire):
    email: str = ""
    display_name: str = ""
    is_self: bool = Field(False, alias="self")
    organizer: bool = False
    resource: bool = False
    optional: bool = False
    response_status: str = ""


class _Link(Wire):
    uri: str = ""


class _Conference(Wire):
    entry_points: tuple[_Link, ...] = ()


class _Source(Wire):
    url: str = ""


class _Properties(Wire):
    private: dict[str, str] = Field(default_factory=dict)


class _Event(Wire):
    id: str = Field(min_length=1)
    status: str = "confirmed"
    start: _Moment
    end: _Moment | None = None
    ical_uid: str = Field("", alias="iCalUID")
    summary: str = ""
    description: str = ""
    location: str = ""
    original_start_time: _Moment | None = None
    recurrence: tuple[str, ...] = ()
    organizer: _Person | None = None
    creator: _Person | None = None
    attendees: tuple[_Person, ...] = ()
    attendees_omitted: bool = False
    guests_can_see_other_guests: bool = True
    guests_can_modify: bool = False
    hangout_link: str = ""
    conference_data: _Conference | None = None
    source: _Source | None = None
    event_type: str = "default"
    created: datetime | None = None
    updated: datetime | None = None
    etag: str = ""
    extended_properties: _Properties | None = None
    transparency: str = "opaque"


_FIELD_WORDS = {"attendees": "guest list", "summary": "title", "organizer": "organiser"}
_SHOWN_TITLE = 60

Item = CalendarEvent | Gone | BadItem


def read_item(calendar_id: str, data: Any, zone: str) -> Item:
    """One entry of a list. `zone` is the calendar's, for entries that name none or none we know.

    Never raises: what cannot be read becomes a BadItem, so that the others go on.
    """
    item_id = str(data.get("id") or "") if isinstance(data, dict) else ""
    if item_id and not (_ITEM_ID.fullmatch(item_id) and item_id.isprintable()):
        return BadItem(calendar_id, wire_text.line(item_id), f"{_named(data)}its id cannot be read")
    if item_id and data.get("status") == "cancelled":
        left = _read(calendar_id, item_id, data, zone)
        entry = left if isinstance(left, CalendarEvent) else None
        return Gone(calendar_id, item_id, _when(data.get("updated")), _left_private(data), entry)
    return _read(calendar_id, item_id, data, zone)


def _read(calendar_id: str, item_id: str, data: Any, zone: str) -> CalendarEvent | BadItem:
    try:
        return _event(calendar_id, _Event.model_validate(data), known_zone(zone, "UTC"))
    except ValidationError as error:
        reason = _complaint(error)
    except OverflowError:
        reason = _OUT_OF_RANGE
    except (ValueError, RecursionError) as error:
        reason = str(error)
    return BadItem(calendar_id, item_id, f"{_named(data)}{reason}")


def _complaint(error: ValidationError) -> str:
    """What is wrong with an entry, in words for the person whose entry it is."""
    first = error.errors(include_input=False, include_url=False)[0]
    field = str(first["loc"][0]) if first["loc"] else "content"
    word = _FIELD_WORDS.get(field, field)
    return f"its {word} is missing" if first["type"] == "missing" else f"its {word} cannot be read"


def _named(data: Any) -> str:
    """The entry's title in front of a complaint, so that the user finds it."""
    summary = data.get("summary") if isinstance(data, dict) else None
    title = wire_text.line(summary)[:_SHOWN_TITLE] if isinstance(summary, str) else ""
    return f"“{title}”: " if title else ""


def known_zone(name: str, fallback: str) -> str:
    """`name` if it is an IANA zone; calendars made elsewhere carry Windows names or offsets."""
    return name if name and _is_zone(name) else fallback


@lru_cache(maxsize=1024)
def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _event(calendar_id: str, wire: _Event, calendar_zone: str) -> CalendarEvent:
    all_day = wire.start.date_time is None
    zone = calendar_zone if all_day else known_zone(wire.start.time_zone, calendar_zone)
    start = _instant(wire.start, zone)
    organizer = _guest(wire.organizer, is_organizer=True) if wire.organizer else None
    end = _end(wire, start, zone)
    if not (FIRST_YEAR <= start.year <= LAST_YEAR and FIRST_YEAR <= end.year <= LAST_YEAR):
        raise OverflowError(_OUT_OF_RANGE)
    return CalendarEvent(
        calendar_id=calendar_id,
        id=wire.id,
        ical_uid=wire.ical_uid or wire.id,
        status=EventStatus.TENTATIVE if wire.status == "tentative" else EventStatus.CONFIRMED,
        start=start,
        end=end,
        zone=zone,
        title=wire_text.line(wire.summary),
        description=wire_text.description(wire.description),
        location=wire_text.plain(wire.location[:MAX_LOCATION]).strip(),
        all_day=all_day,
        original_start=_original_start(wire.original_start_time, zone),
        is_series=bool(wire.recurrence),
        organizer=organizer,
        creator_email=_email(wire.creator.email) if wire.creator else "",
        guests=tuple(_guest(person) for person in wire.attendees[:MAX_GUESTS]),
        guests_hidden=wire.attendees_omitted
        or not (wire.guests_can_see_other_guests or (organizer is not None and organizer.is_self)),
        guests_can_modify=wire.guests_can_modify,
        links=_links(wire),
        event_type=wire.event_type,
        created=_utc(wire.created),
        updated=_utc(wire.updated),
        etag=wire.etag,
        private=_private(wire.extended_properties),
        shown_free=wire.transparency == "transparent",
    )


def _instant(moment: _Moment, zone: str) -> datetime:
    if moment.date_time is not None:
        aware = (
            moment.date_time if moment.date_time.tzinfo else moment.date_time.replace(tzinfo=ZoneInfo(zone))
        )
        return aware.astimezone(UTC)
    if moment.day is None:
        raise ValueError("start: neither a date nor a time")
    return datetime.combine(moment.day, time(), ZoneInfo(zone)).astimezone(UTC)


def _end(wire: _Event, start: datetime, zone: str) -> datetime:
    """The end, which is exclusive; without one an all-day entry lasts its day, any other no time at all."""
    if wire.end is not None and (wire.end.date_time or wire.end.day):
        return _instant(wire.end, zone)
    if wire.start.day is not None and wire.start.date_time is None:
        return _instant(_Moment(date=wire.start.day + timedelta(days=1)), zone)
    return start


def _original_start(moment: _Moment | None, zone: str) -> datetime | None:
    """The name of an instance; a date counts from midnight UTC, so that moving house does not rename it."""
    if moment is None:
        return None
    return _instant(moment, zone if moment.date_time else "UTC")


def _when(stamp: Any) -> datetime | None:
    """An instant of Google's (RFC 3339); None for anything else."""
    try:
        return _utc(datetime.fromisoformat(stamp)) if isinstance(stamp, str) else None
    except ValueError:
        return None


def _utc(moment: datetime | None) -> datetime | None:
    if moment is None:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


def _email(text: str) -> str:
    return wire_text.address(text)


def _guest(person: _Person, *, is_organizer: bool = False) -> Guest:
    return Guest(
        email=_email(person.email),
        name=wire_text.line(person.display_name),
        response=_RESPONSES.get(person.response_status, Response.NEEDS_ACTION),
        is_self=person.is_self,
        is_organizer=is_organizer or person.organizer,
        is_resource=person.resource,
        is_optional=person.optional,
    )


def _links(wire: _Event) -> tuple[str, ...]:
    targets: Iterable[str] = (
        wire.hangout_link,
        *(point.uri for point in (wire.conference_data.entry_points if wire.conference_data else ())),
        wire.source.url if wire.source else "",
    )
    return wire_text.links((wire.location, wire.description), targets)


def _left_private(data: dict[str, Any]) -> Mapping[str, str]:
    """The private properties of a cancelled entry, as far as they are left."""
    try:
        return _private(_Properties.model_validate(data.get("extendedProperties") or {}))
    except ValidationError:
        return {}


def _private(properties: _Properties | None) -> Mapping[str, str]:
    return dict(properties.private) if properties else {}

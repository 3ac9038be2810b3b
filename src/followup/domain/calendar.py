"""What the service knows of an entry in Google Calendar, in its own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

_ORIGINAL = "%Y%m%dT%H%M%SZ"


def session_key(ical_uid: str, original_start: datetime | None = None) -> str:
    """The identity of an entry: iCalUID plus original start (UTC); without one that of a series itself."""
    return f"{ical_uid}|{original_start.strftime(_ORIGINAL) if original_start else ''}"


def parts_of_key(key: str) -> tuple[str, datetime | None]:
    """The iCalUID and the original start (UTC) of a session's key; None for a single event."""
    ical_uid, _, original = key.rpartition("|")
    try:
        return ical_uid, datetime.strptime(original, _ORIGINAL).replace(tzinfo=UTC)
    except ValueError:
        return ical_uid, None


class EventStatus(StrEnum):
    """The state of an event; a declined invitation is not cancelled (google_api 3.2)."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


class Response(StrEnum):
    """A guest's answer, in Google's words."""

    NEEDS_ACTION = "needsAction"
    DECLINED = "declined"
    TENTATIVE = "tentative"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class Guest:
    """One entry of the guest list. `email` is lower case and may be empty."""

    email: str
    name: str = ""
    response: Response = Response.NEEDS_ACTION
    is_self: bool = False
    is_organizer: bool = False
    is_resource: bool = False
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One calendar entry.

    `start` and `end` are aware UTC instants; for an all-day event they are the midnights, in `zone`, of
    its first day and of the day after its last. `zone` is the IANA name the event was written in, or the
    calendar's. `description` is plain text (HTML is converted at the edge), `links` are all targets
    found in it and in the location and conference data. `original_start` names one instance of a
    series and never changes; it is None for single events. `shown_free`: it does not block the user's time.
    """

    calendar_id: str
    id: str
    ical_uid: str
    status: EventStatus
    start: datetime
    end: datetime
    zone: str
    title: str = ""
    description: str = ""
    location: str = ""
    all_day: bool = False
    original_start: datetime | None = None
    is_series: bool = False
    organizer: Guest | None = None
    creator_email: str = ""
    guests: tuple[Guest, ...] = ()
    guests_hidden: bool = False
    guests_can_modify: bool = False
    links: tuple[str, ...] = ()
    event_type: str = "default"
    created: datetime | None = None
    updated: datetime | None = None
    etag: str = ""
    private: Mapping[str, str] = field(default_factory=dict)
    shown_free: bool = False

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("an event's start and end must know their time zone")
        if self.end < self.start:
            raise ValueError("an event cannot end before it starts")

    @property
    def key(self) -> str:
        """The identity of the session: iCalUID plus original start, stable when the event moves."""
        return session_key(self.ical_uid, self.original_start)

    @property
    def own_response(self) -> Response | None:
        """The user's own answer to the invitation, or None when the user is not on the guest list."""
        return next((guest.response for guest in self.guests if guest.is_self), None)


@dataclass(frozen=True, slots=True)
class Gone:
    """An event that Google reports as deleted or cancelled; often nothing but the id is left.

    Where more is left, `at` is when it went, by Google's `updated` (UTC), `private` are its private extended
    properties, and `entry` is how it stood before.
    """

    calendar_id: str
    id: str
    at: datetime | None = None
    private: Mapping[str, str] = field(default_factory=dict)
    entry: CalendarEvent | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class BadItem:
    """An item that could not be read; it is set aside and shown, the others go on."""

    source: str
    id: str
    reason: str


def all_day_dates(event: CalendarEvent) -> tuple[date, date]:
    """First and last local day of an event, both inclusive, in the event's own zone."""
    zone = ZoneInfo(event.zone)
    last = event.end - timedelta(microseconds=1) if event.end > event.start else event.end
    return event.start.astimezone(zone).date(), last.astimezone(zone).date()

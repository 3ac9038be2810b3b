"""Start and end of events: instants, all-day dates, zones, and how answers show them (google_api 3.4)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from followup.sandbox.call import ApiError, Json
from followup.sandbox.errors import known_error


@lru_cache(maxsize=256)
def zone(name: str) -> ZoneInfo:
    """The IANA zone of a name; ApiError 400 when there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise known_error(400, "invalid", f"Invalid time zone: {name!r}", location="timeZone") from None


def instant(when: Json, default_zone: str) -> datetime:
    """The UTC instant of an event's start or end; a date counts from midnight in the default zone."""
    if "date" in when:
        local = datetime.combine(date.fromisoformat(when["date"]), time(), zone(default_zone))
        return local.astimezone(UTC)
    moment = datetime.fromisoformat(when["dateTime"])
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone(when.get("timeZone") or default_zone))
    return moment.astimezone(UTC)


def checked_times(body: Json) -> None:
    """Raise ApiError 400 unless start and end are there, of one kind and in order."""
    start = _checked_when(body, "start")
    end = _checked_when(body, "end")
    if ("date" in start) != ("date" in end):
        raise known_error(400, "invalid", "Start and end times must either both be date or both be dateTime.")
    if "date" in start and start["date"] == end["date"]:
        return
    if instant(end, "UTC") < instant(start, "UTC"):
        raise known_error(400, "timeRangeEmpty")


def _checked_when(body: Json, name: str) -> Json:
    when = body.get(name) or {}
    kinds = [kind for kind in ("date", "dateTime") if when.get(kind)]
    if not kinds:
        raise known_error(400, "required", f"Missing {name} time.")
    if len(kinds) > 1:
        raise known_error(400, "invalid", f"Invalid {name} time.")
    if when.get("timeZone"):
        zone(when["timeZone"])
    if kinds == ["dateTime"] and not when.get("timeZone"):
        if datetime.fromisoformat(when["dateTime"]).tzinfo is None:
            raise known_error(400, "required", f"Missing time zone definition for {name} time.")
        if body.get("recurrence"):
            raise known_error(400, "required", f"Missing time zone definition for {name} time.")
    return dict(when)


def canonical(when: Json, default_zone: str) -> Json:
    """A start or end as it is kept: a date alone, or a local time with offset and its own zone."""
    if when.get("date"):
        return {"date": when["date"]}
    own_zone = when.get("timeZone") or default_zone
    return {"dateTime": local_text(instant(when, default_zone), own_zone), "timeZone": own_zone}


def shown(when: Json, in_zone: str) -> Json:
    """A start or end as an answer shows it: rendered in a zone, with the event's own zone beside it."""
    if "dateTime" not in when:
        return when
    return {**when, "dateTime": local_text(instant(when, in_zone), in_zone)}


def local_text(moment: datetime, in_zone: str) -> str:
    """An instant as RFC 3339 in a zone, with `Z` for UTC itself."""
    text = moment.astimezone(zone(in_zone)).replace(microsecond=0).isoformat()
    return text[:-6] + "Z" if in_zone == "UTC" else text


def bound(text: str) -> datetime:
    """The UTC instant of timeMin, timeMax or updatedMin; milliseconds are ignored."""
    return datetime.fromisoformat(text.upper()).astimezone(UTC).replace(microsecond=0)


def checked_window(time_min: datetime | None, time_max: datetime | None) -> None:
    """Raise ApiError 400 timeRangeEmpty unless timeMax lies after timeMin."""
    if time_min is not None and time_max is not None and time_max <= time_min:
        raise _empty_range()


def _empty_range() -> ApiError:
    return known_error(400, "timeRangeEmpty", location="timeMax")


def moved(when: Json, by: timedelta) -> Json:
    """A start or end shifted; all-day dates move by whole days."""
    if "date" in when:
        return {"date": (date.fromisoformat(when["date"]) + by).isoformat()}
    moment = datetime.fromisoformat(when["dateTime"])
    return {**when, "dateTime": (moment + by).isoformat()}

"""The event of an invitation's text/calendar part (RFC 5545), to be compared with the calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from followup.domain.mail import Invitation
from followup.google import wire_text
from followup.google.wire_calendar import known_zone

_MOST_TEXT = 64 * 1024
_FOLD = re.compile(r"\r?\n[ \t]")
_LINE = re.compile(
    r"(?P<name>[A-Z-]{1,30})(?P<parameters>(?:;[^:;\"]{0,200}(?:\"[^\"]{0,200}\")?){0,10}):(?P<value>.*)"
)
_ZONE = re.compile(r";TZID=\"?([^\";:]{1,80})", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\;,nN])")
_FORMS = ("%Y%m%dT%H%M%SZ", "%Y%m%dT%H%M%S", "%Y%m%d")


def read_invitation(text: str, method: str) -> Invitation | None:
    """The first VEVENT with its UID and start (UTC); None when there is none, or one of either is missing.

    A start without a zone that is known here is taken as UTC.
    """
    found: dict[str, tuple[str, str]] = {}
    for name, parameters, value in _event_lines(_FOLD.sub("", text[:_MOST_TEXT])):
        found.setdefault(name, (parameters, value))
    start = _start(*found.get("DTSTART", ("", "")))
    uid = wire_text.line(found.get("UID", ("", ""))[1])
    if not uid or start is None:
        return None
    return Invitation(
        uid=uid,
        start=start,
        method=method.upper(),
        title=_text(found.get("SUMMARY", ("", ""))[1]),
        text=_text(found.get("DESCRIPTION", ("", ""))[1]),
    )


def _event_lines(text: str) -> Iterator[tuple[str, str, str]]:
    """Name, parameters and value of each line of the first event, without what is nested in it."""
    depth = 0
    for line in text.splitlines():
        match = _LINE.fullmatch(line.rstrip())
        if match is None:
            continue
        if match["name"] == "BEGIN" and (depth or match["value"] == "VEVENT"):
            depth += 1
        elif match["name"] == "END" and depth:
            depth -= 1
            if not depth:
                return
        elif depth == 1:
            yield match["name"], match["parameters"], match["value"]


def _start(parameters: str, value: str) -> datetime | None:
    for form in _FORMS:
        try:
            moment = datetime.strptime(value.strip(), form)  # noqa: DTZ007  # the zone follows
        except ValueError:
            continue
        if form.endswith("Z"):
            return moment.replace(tzinfo=UTC)
        zone = _ZONE.search(parameters)
        place = ZoneInfo(known_zone(zone[1], "UTC") if zone else "UTC")
        return datetime.combine(moment.date(), moment.time(), place).astimezone(UTC)
    return None


def _text(value: str) -> str:
    """A TEXT value without its escapes, cleaned like everything that comes from outside."""
    return wire_text.plain(_ESCAPED.sub(lambda escape: "\n" if escape[1] in "nN" else escape[1], value))

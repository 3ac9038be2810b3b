"""When the user has something else to do than to call, by the calendar (C23).

Of appointments that are no interviews nothing is known but when they begin and end, and of those only what
lies around a call that is planned.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from followup.domain.calendar import CalendarEvent, Response
from followup.domain.facts import Fact, FactKind

Span = tuple[datetime, datetime]
"""Start and end, UTC."""

AHEAD = timedelta(days=21)
"""How far behind the planned instant of a call appointments are asked for: ten business days and a feast."""

_BLOCKING = frozenset({"default", "focusTime", "outOfOffice"})
"""A working location or a birthday fills nobody's time."""


def takes_time(event: CalendarEvent) -> bool:
    """Whether nobody would be called during an entry: it has hours, is shown as busy and was not declined."""
    return (
        not event.all_day
        and not event.shown_free
        and event.event_type in _BLOCKING
        and event.own_response is not Response.DECLINED
        and event.end > event.start
    )


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same times without overlaps, by start."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def busy_fact(process_id: str, spans: Iterable[Span], since: datetime, until: datetime) -> Fact:
    """That between two instants the user has these appointments and no others, as seen at `since`."""
    near = merged(span for span in spans if span[0] < until and span[1] > since)
    told = " ".join(f"{_written(start)}/{_written(end)}" for start, end in near)
    data = {"since": _written(since), "until": _written(until), "spans": told}
    return Fact(f"busy:{process_id}", process_id, FactKind.BUSY, since, data=data)


def unknown_again(process_id: str, now: datetime) -> Fact:
    """Takes the place of such a fact when something in the calendar has changed."""
    return Fact(f"busy:{process_id}", process_id, FactKind.BUSY, now)


def is_known(facts: Iterable[Fact], at: datetime) -> bool:
    """Whether it is known what the user does at an instant."""
    data = _told(facts)
    return bool(data) and _read(data["since"]) <= at < _read(data["until"])


def spans_of(facts: Iterable[Fact]) -> tuple[Span, ...]:
    """The user's appointments that a process knows of."""
    pairs = (span.split("/") for span in _told(facts).get("spans", "").split())
    return tuple((_read(start), _read(end)) for start, end in pairs)


def _told(facts: Iterable[Fact]) -> Mapping[str, str]:
    """By the newest fact: a process that took another name keeps one under its old name too."""
    told = [fact for fact in facts if fact.kind is FactKind.BUSY]
    return max(told, key=lambda fact: fact.at).data if told else {}


def _written(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _read(text: str) -> datetime:
    return datetime.fromisoformat(text)

"""Entries that a reading did not list: asked for by id and elsewhere, never assumed gone (I10, U11)."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime

from followup.domain.calendar import BadItem, CalendarEvent, Gone, parts_of_key
from followup.domain.known_companies import KnownCompanies
from followup.engine import absent
from followup.engine.errors import UNREADABLE, NotFound, Permanent
from followup.engine.observe.judging import judge, known_companies
from followup.engine.observe.reading import LOOK_BACK, Reading
from followup.engine.shell import Shell


def doubt_of(event: CalendarEvent) -> str:
    """What a doubt about an entry of an interview calendar is kept under (`absent`)."""
    return f"{event.calendar_id} {event.id}"


def not_found(shell: Shell, event: CalendarEvent, now: datetime) -> datetime | None:
    """Google did not find an entry by its id; since when that is so, once it is believed (A18)."""
    words = f"\u201c{event.title}\u201d is not found in your calendar, so nothing is written for it"
    return absent.gone_since(shell, doubt_of(event), words, absent.ENTRY, now)


def look_for_missing(
    shell: Shell, calendar_id: str, reading: Reading, now: datetime, *, in_full: bool
) -> None:
    """What we know but did not see is asked for by id, never assumed gone (I10).

    That is all of it after a full reading, else what was not found before.
    """
    doubted = absent.doubted(shell)
    if not (in_full or doubted):
        return
    known = known_companies(shell, reading.sessions.values())
    listed = reading.seen.keys() | {gone.id for gone in reading.gone}
    for session in shell.store.sessions(shell.account):
        event = session.event
        if event.calendar_id != calendar_id or session.gone_at is not None:
            continue
        is_doubted = doubt_of(event) in doubted
        if event.id not in listed and (is_doubted or (in_full and event.end > now - LOOK_BACK)):
            _ask_for(shell, event, reading, known, now)
        elif is_doubted and event.id in listed:
            reading.over.add(doubt_of(event))
    reading.over &= doubted


def _ask_for(
    shell: Shell, event: CalendarEvent, reading: Reading, known: KnownCompanies, now: datetime
) -> None:
    """Read an entry that was not listed by its id."""
    try:
        found = shell.calendar.event(event.calendar_id, event.id)
    except NotFound:
        since = not_found(shell, event, now)
        if since is None:
            return
        found = Gone(event.calendar_id, event.id, since)
    except Permanent as error:
        if error.reason != UNREADABLE:
            raise
        words = f"\u201c{event.title}\u201d: it cannot be read"
        reading.bad.append(BadItem(event.calendar_id, event.id, words))
        return
    reading.over.add(doubt_of(event))
    if isinstance(found, Gone):
        reading.gone.append(found)
        return
    reading.passed_over = reading.passed_over or found.end > now - LOOK_BACK
    judge(shell, found, reading, known, now)


def look_elsewhere(shell: Shell, calendar_id: str, reading: Reading, now: datetime) -> None:
    """An entry that went from one calendar may stand in another: moved there, or the same one twice (U11)."""
    others = [one for one in shell.calendars if one != calendar_id]
    for gone in tuple(reading.gone) if others else ():
        session = shell.store.session_of_event(shell.account, calendar_id, gone.id)
        copy = entry_of(shell, session.key, others) if session is not None else None
        if copy is not None:
            reading.gone.remove(gone)
            judge(shell, copy, reading, known_companies(shell, reading.sessions.values()), now)


def entry_of(shell: Shell, key: str, calendars: Iterable[str]) -> CalendarEvent | None:
    """The entry behind a session, by its iCalUID, in the first of these calendars that has it."""
    for calendar_id in calendars:
        with suppress(NotFound):
            for event in shell.calendar.entries(calendar_id, parts_of_key(key)[0]):
                if event.key == key:
                    return event
    return None

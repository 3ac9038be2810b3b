"""Observing the interview calendars: changes become sessions, kept by `keep_sessions`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from followup.domain.calendar import Gone
from followup.domain.interview import Verdict
from followup.domain.known_companies import NONE_KNOWN, KnownCompanies
from followup.engine import absent
from followup.engine.errors import CursorExpired, NotFound
from followup.engine.observe.appointments import make_way
from followup.engine.observe.candidacies import Candidacies
from followup.engine.observe.full_reads import full_read
from followup.engine.observe.judging import judge, known_companies
from followup.engine.observe.keep_sessions import keep_session, mark_gone
from followup.engine.observe.missing import look_elsewhere, look_for_missing
from followup.engine.observe.reading import LOOK_BACK, Reading
from followup.engine.observe.when_gone import with_time
from followup.engine.ports import EventPage
from followup.engine.records import CLOCK_TOLERANCE, Cursor, next_token
from followup.engine.shell import Shell

FULL_READ_EVERY = timedelta(days=7)
"""A window that was fixed at the first reading does not slide; read in full now and then (google_api 3.1)."""


def observe_events(shell: Shell, calendar_id: str, now: datetime) -> int:
    """Read one interview calendar up to date; sessions and cursor are committed together.

    Returns the number of sessions that changed. Raises the engine's errors; then nothing was stored.
    """
    feed = f"events:{calendar_id}"
    cursor = shell.store.cursor(shell.account, feed)
    ahead = cursor is not None and cursor.read_at > now + CLOCK_TOLERANCE
    before = None if ahead else cursor
    stale = before is None or now - before.full_at >= FULL_READ_EVERY
    token = "" if before is None or stale else before.token
    try:
        reading = _read(shell, calendar_id, token, now, before)
    except CursorExpired:
        token = ""
        with full_read(shell, feed, "Google Calendar", now):
            reading = _read(shell, calendar_id, token, now, before)
            look_for_missing(shell, calendar_id, reading, now, in_full=True)
    else:
        look_for_missing(shell, calendar_id, reading, now, in_full=not token)
    look_elsewhere(shell, calendar_id, reading, now)
    last_there = cursor.read_at if cursor else now
    reading.gone = [with_time(shell, gone, last_there, now) for gone in reading.gone]
    with shell.store.transaction():
        for session in sorted(reading.sessions.values(), key=lambda one: (one.event.start, one.key)):
            keep_session(shell, session, reading.candidacies, now)
        met = [(one.event.start, one.event.end) for one in reading.sessions.values()]
        make_way(shell, [*reading.busy, *met], now, of_series=reading.series_changed)
        for gone in reading.gone:
            mark_gone(shell, gone, last_there, now)
        for item in reading.bad:
            shell.store.set_aside(shell.account, item, now)
        for doubt in reading.over:
            absent.found_again(shell, doubt)
        if ahead:
            # The clock was wrong then: what was read began too late, and what was planned rests on it (C2).
            shell.store.mark_dirty(shell.account, [one.id for one in shell.store.processes(shell.account)])
        _learn_zone(shell, calendar_id, reading.zone)
        shell.store.save_cursor(shell.account, feed, _where(cursor, reading, token, now))
    return len(reading.sessions) + len(reading.gone)


def _where(cursor: Cursor | None, reading: Reading, token: str, now: datetime) -> Cursor:
    """The cursor after a reading: a full one in doubt keeps no token, so that the next is a full one again.

    In doubt is one that brought nothing (until something comes), and one that passed over what is still
    there (once: Google may have a reason, as for the root of a series) (reliability A10).
    """
    generation = cursor.generation if cursor else 0
    if token and cursor:
        following = next_token(token, reading.cursor, brought=reading.brought)
        return Cursor(following, now, cursor.full_at, generation)
    in_doubt = reading.passed_over and (cursor is None or bool(cursor.token))
    following = next_token("", reading.cursor, brought=reading.brought and not in_doubt)
    if following:
        return Cursor(following, now, now, generation + 1)
    return Cursor("", now, reading.last_read or now, generation)


def _believed(cursor: Cursor | None) -> datetime | None:
    """When a calendar was last read without a doubt, if ever."""
    if cursor is None or not cursor.generation:
        return None
    return cursor.read_at if cursor.token else cursor.full_at


def _read(shell: Shell, calendar_id: str, token: str, now: datetime, before: Cursor | None) -> Reading:
    """All pages; of entries that are no interviews only traces are kept, so memory stays bounded."""
    never_filled = before is not None and not before.generation
    reading = Reading(
        Candidacies(shell), _believed(before), before.read_at if before and never_filled else None
    )
    known = NONE_KNOWN
    count = 0
    for page in shell.calendar.pages(calendar_id, token, since=None if token else now - LOOK_BACK):
        if known is NONE_KNOWN and page.events:
            known = known_companies(shell, ())
        _take(shell, page, reading, known, now)
        count += len(page.events)
        if count >= 2500:
            shell.progress(f"Read {count} calendar entries")
        reading.zone = page.zone or reading.zone
        reading.cursor = page.cursor or reading.cursor
    _look_again(shell, calendar_id, reading, known, now)
    reading.gone = [gone for gone in reading.gone if not reading.is_back(gone)]
    return reading


def _take(shell: Shell, page: EventPage, reading: Reading, known: KnownCompanies, now: datetime) -> None:
    reading.brought = reading.brought or bool(page.events or page.gone or page.bad)
    reading.gone += page.gone
    reading.bad += page.bad
    for event in page.events:
        if reading.is_news(event):
            reading.fills(event, now)
            judge(shell, event, reading, known, now)


def _look_again(
    shell: Shell, calendar_id: str, reading: Reading, before: KnownCompanies, now: datetime
) -> None:
    """Judge anew what names a company that only this reading made known: the order of entries is chance."""
    known = known_companies(shell, reading.sessions.values()) if reading.sessions else before
    if known == before:
        return
    for session in tuple(reading.sessions.values()):
        if session.recognition.verdict is not Verdict.INTERVIEW:
            judge(shell, session.event, reading, known, now)
    passed, reading.passed = reading.passed, []
    for one in passed:
        if one.names_one_of(known) and not one.names_one_of(before):
            try:
                event = shell.calendar.event(calendar_id, one.id)
            except NotFound:
                continue
            if not isinstance(event, Gone):
                judge(shell, event, reading, known, now)


def _learn_zone(shell: Shell, calendar_id: str, zone: str) -> None:
    """The user's zone is the calendar's; who travels has everything placed anew, by the same dates (C8)."""
    if not zone or calendar_id != shell.calendars[0] or shell.owner.zone == zone:
        return
    account = shell.store.account(shell.account)
    if account is None or account.zone == zone:
        return
    shell.store.save_account(replace(account, zone=zone))
    if shell.owner.zone == account.zone:
        shell.owner = replace(shell.owner, zone=zone)
        shell.store.mark_dirty(shell.account, [one.id for one in shell.store.processes(shell.account)])

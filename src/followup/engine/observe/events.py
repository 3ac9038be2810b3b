"""Observing the interview calendars: changes become sessions, kept by `keep_sessions`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from followup.domain.appointments import Span
from followup.domain.away import away_evidence
from followup.domain.calendar import BadItem, CalendarEvent, Gone, parts_of_key, session_key
from followup.domain.describe import holds_deciding_line, is_own_event, without_deciding_lines
from followup.domain.interview import Interview, Recognition, Verdict
from followup.domain.known_companies import NONE_KNOWN, KnownCompanies, Passed
from followup.domain.recognise import read_interview, recognise
from followup.engine import absent
from followup.engine.errors import UNREADABLE, CursorExpired, FollowupError, NotFound, Permanent
from followup.engine.known.reminder_state import is_reminder
from followup.engine.observe.appointments import fills_time, make_way
from followup.engine.observe.candidacies import Candidacies
from followup.engine.observe.full_reads import full_read
from followup.engine.observe.keep_sessions import keep_session, mark_gone
from followup.engine.observe.when_gone import with_time
from followup.engine.ports import EventPage
from followup.engine.records import (
    AWAY,
    CLOCK_TOLERANCE,
    PASSED_OVER,
    Cursor,
    Session,
    next_token,
)
from followup.engine.shell import Shell

_GUEST_LIST = frozenset({"guests", "organizer"})
"""Where contacts come from who were invited."""

LOOK_BACK = timedelta(days=35)
"""How far the first reading goes back: 15 business days of follow-ups and a margin (A19)."""

FULL_READ_EVERY = timedelta(days=7)
"""A window that was fixed at the first reading does not slide; read in full now and then (google_api 3.1)."""


@dataclass(slots=True)
class _Batch:
    """What one reading brought, gathered before anything is stored, and what it is compared with.

    `last_read` is when the calendar was read before, an answer in doubt not counted; None on the first run.
    `seemed_empty` is when it was looked at before, if nothing was ever in it. `brought`: anything was listed.
    `passed_over`: what is still there was not. `over` are doubts about what was not found before.
    `busy` are the times of all entries that fill time still to come.
    """

    candidacies: Candidacies
    last_read: datetime | None
    seemed_empty: datetime | None = None
    brought: bool = False
    passed_over: bool = False
    sessions: dict[str, Session] = field(default_factory=dict)
    gone: list[Gone] = field(default_factory=list)
    bad: list[BadItem] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    seen: dict[str, datetime] = field(default_factory=dict)
    over: set[str] = field(default_factory=set)
    busy: list[Span] = field(default_factory=list)
    series_changed: bool = False
    zone: str = ""
    cursor: str = ""

    def is_news(self, event: CalendarEvent) -> bool:
        """Take in that an entry was listed; not news if a later state of it was: pages drift (A29)."""
        updated = event.updated or event.start
        if updated < self.seen.get(event.id, updated):
            return False
        self.seen[event.id] = updated
        return True

    def fills(self, event: CalendarEvent, now: datetime) -> None:
        """Take in when an entry keeps the user busy (C23); when a series does is not known here."""
        if not fills_time(event):
            return
        self.series_changed = self.series_changed or event.is_series
        if event.end > now:
            self.busy.append((event.start, event.end))

    def is_back(self, gone: Gone) -> bool:
        """Whether an entry that was listed as gone was listed again in a later state."""
        return gone.at is not None and gone.id in self.seen and self.seen[gone.id] > gone.at

    def is_first(self, event: CalendarEvent) -> bool:
        """Whether an entry was there at the first run; not if it was made in a calendar without any (A19)."""
        made_since = (
            self.seemed_empty is not None and event.created is not None and event.created >= self.seemed_empty
        )
        return self.last_read is None and not made_since


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
        batch = _read(shell, calendar_id, token, now, before)
    except CursorExpired:
        token = ""
        with full_read(shell, feed, "Google Calendar", now):
            batch = _read(shell, calendar_id, token, now, before)
            _look_for_missing(shell, calendar_id, batch, now, in_full=True)
    else:
        _look_for_missing(shell, calendar_id, batch, now, in_full=not token)
    _look_elsewhere(shell, calendar_id, batch, now)
    last_there = cursor.read_at if cursor else now
    batch.gone = [with_time(shell, gone, last_there, now) for gone in batch.gone]
    with shell.store.transaction():
        for session in sorted(batch.sessions.values(), key=lambda one: (one.event.start, one.key)):
            keep_session(shell, session, batch.candidacies, now)
        met = [(one.event.start, one.event.end) for one in batch.sessions.values()]
        make_way(shell, [*batch.busy, *met], now, of_series=batch.series_changed)
        for gone in batch.gone:
            mark_gone(shell, gone, last_there, now)
        for item in batch.bad:
            shell.store.set_aside(shell.account, item, now)
        for doubt in batch.over:
            absent.found_again(shell, doubt)
        if ahead:
            # The clock was wrong then: what was read began too late, and what was planned rests on it (C2).
            shell.store.mark_dirty(shell.account, [one.id for one in shell.store.processes(shell.account)])
        _learn_zone(shell, calendar_id, batch.zone)
        shell.store.save_cursor(shell.account, feed, _where(cursor, batch, token, now))
    return len(batch.sessions) + len(batch.gone)


def _where(cursor: Cursor | None, batch: _Batch, token: str, now: datetime) -> Cursor:
    """The cursor after a reading: a full one in doubt keeps no token, so that the next is a full one again.

    In doubt is one that brought nothing (until something comes), and one that passed over what is still
    there (once: Google may have a reason, as for the root of a series) (reliability A10).
    """
    generation = cursor.generation if cursor else 0
    if token and cursor:
        following = next_token(token, batch.cursor, brought=batch.brought)
        return Cursor(following, now, cursor.full_at, generation)
    in_doubt = batch.passed_over and (cursor is None or bool(cursor.token))
    following = next_token("", batch.cursor, brought=batch.brought and not in_doubt)
    if following:
        return Cursor(following, now, now, generation + 1)
    return Cursor("", now, batch.last_read or now, generation)


def _believed(cursor: Cursor | None) -> datetime | None:
    """When a calendar was last read without a doubt, if ever."""
    if cursor is None or not cursor.generation:
        return None
    return cursor.read_at if cursor.token else cursor.full_at


def read_again(shell: Shell, session: Session, now: datetime) -> None:
    """Judge and keep a known session anew, after more became known of its text."""
    batch = _Batch(Candidacies(shell), now)
    _judge(shell, session.event, batch, _known_companies(shell, ()), now)
    for fresh in batch.sessions.values():
        keep_session(shell, replace(fresh, gone_at=session.gone_at), batch.candidacies, now)
    for item in batch.bad:
        shell.store.set_aside(shell.account, item, now)


def read_named(
    shell: Shell, key: str, first_text_of: Callable[[CalendarEvent], str | None], now: datetime
) -> bool:
    """Read an entry that is known by the key of its session alone, wherever it stands; whether it does.

    `first_text_of` tells what stood in it when it was first seen, if that is known of it.
    """
    event = _entry_of(shell, key, shell.calendars)
    if event is None:
        return False
    with shell.store.transaction():
        first_text = first_text_of(event)
        if first_text is not None:
            shell.store.save_session(shell.account, _passed_over(event, first_text, now))
        session = judged(shell, event, now)
        if session is not None:
            keep_session(shell, session, Candidacies(shell), now)
    return True


def judged(shell: Shell, event: CalendarEvent, now: datetime) -> Session | None:
    """What an entry stands for that was met outside a reading of its calendar; not yet kept."""
    batch = _Batch(Candidacies(shell), None)
    _judge(shell, event, batch, _known_companies(shell, ()), now)
    return batch.sessions.get(event.key)


def _read(shell: Shell, calendar_id: str, token: str, now: datetime, before: Cursor | None) -> _Batch:
    """All pages; of entries that are no interviews only traces are kept, so memory stays bounded."""
    never_filled = before is not None and not before.generation
    batch = _Batch(Candidacies(shell), _believed(before), before.read_at if before and never_filled else None)
    known = NONE_KNOWN
    count = 0
    for page in shell.calendar.pages(calendar_id, token, since=None if token else now - LOOK_BACK):
        if known is NONE_KNOWN and page.events:
            known = _known_companies(shell, ())
        _take(shell, page, batch, known, now)
        count += len(page.events)
        if count >= 2500:
            shell.progress(f"Read {count} calendar entries")
        batch.zone = page.zone or batch.zone
        batch.cursor = page.cursor or batch.cursor
    _look_again(shell, calendar_id, batch, known, now)
    batch.gone = [gone for gone in batch.gone if not batch.is_back(gone)]
    return batch


def _take(shell: Shell, page: EventPage, batch: _Batch, known: KnownCompanies, now: datetime) -> None:
    batch.brought = batch.brought or bool(page.events or page.gone or page.bad)
    batch.gone += page.gone
    batch.bad += page.bad
    for event in page.events:
        if batch.is_news(event):
            batch.fills(event, now)
            _judge(shell, event, batch, known, now)


def _judge(shell: Shell, event: CalendarEvent, batch: _Batch, known: KnownCompanies, now: datetime) -> None:
    if is_reminder(event):
        return
    try:
        session = _session(shell, event, batch, known, now)
        if session is None:
            batch.sessions.pop(event.key, None)
            batch.passed.append(Passed.of(event, shell.owner, shell.lookups))
        else:
            batch.sessions[session.key] = session
    except FollowupError:
        raise
    except Exception as error:  # noqa: BLE001
        # One entry that cannot be understood must not stop the others (design: bad items are set aside).
        batch.bad.append(BadItem(event.calendar_id, event.id, f"could not be read: {type(error).__name__}"))


def _look_again(shell: Shell, calendar_id: str, batch: _Batch, before: KnownCompanies, now: datetime) -> None:
    """Judge anew what names a company that only this reading made known: the order of entries is chance."""
    known = _known_companies(shell, batch.sessions.values()) if batch.sessions else before
    if known == before:
        return
    for session in tuple(batch.sessions.values()):
        if session.recognition.verdict is not Verdict.INTERVIEW:
            _judge(shell, session.event, batch, known, now)
    passed, batch.passed = batch.passed, []
    for one in passed:
        if one.names_one_of(known) and not one.names_one_of(before):
            try:
                event = shell.calendar.event(calendar_id, one.id)
            except NotFound:
                continue
            if not isinstance(event, Gone):
                _judge(shell, event, batch, known, now)


def _session(
    shell: Shell, event: CalendarEvent, batch: _Batch, companies: KnownCompanies, now: datetime
) -> Session | None:
    """The session an event stands for; None when it is not an interview and never was taken for one.

    What follows the interviews of a known process is kept, because nudges wait for it (D16, G19).
    """
    known = shell.store.session(shell.account, event.key)
    first_text = _first_text(shell, event, known, batch.last_read)
    recognition = recognise(event, shell.owner, shell.lookups, companies, first_text)
    absence = away_evidence(event, shell.owner) if recognition.verdict is Verdict.NOT_INTERVIEW else None
    if absence is not None and (known is None or known.process_id == AWAY):
        seen = Recognition(Verdict.NOT_INTERVIEW, 0, (absence,))
        return Session(event.key, _bare(event), seen, known.first_seen if known else now, process_id=AWAY)
    if known is not None and (
        known.process_id == PASSED_OVER
        or (known.process_id == AWAY and recognition.verdict is not Verdict.NOT_INTERVIEW)
    ):
        known = None
    interview = _interview(shell, event, recognition, known, first_text)
    unknown = known is None and recognition.verdict is Verdict.NOT_INTERVIEW
    if unknown and (interview is None or batch.candidacies.of(interview) is None):
        return _with_a_tag_of_theirs(shell, event, first_text, now)
    return Session(
        key=event.key,
        event=event,
        recognition=recognition,
        first_seen=known.first_seen if known else now,
        first_text=event.description if first_text is None else first_text,
        interview=_as_it_was(interview, known, batch.last_read, now),
        process_id=known.process_id if known else "",
        gone_at=None,
        first_run=known.first_run if known else batch.is_first(event),
    )


def _bare(event: CalendarEvent) -> CalendarEvent:
    """What is kept of an entry that is no interview: when it is."""
    return replace(event, description="", location="", guests=(), links=())


def _with_a_tag_of_theirs(
    shell: Shell, event: CalendarEvent, first_text: str | None, now: datetime
) -> Session | None:
    """An entry of somebody else's, kept because its text came with a tag that is not heeded; else None."""
    text = event.description if first_text is None else first_text
    if is_own_event(event, shell.owner) or not holds_deciding_line(text):
        return None
    return _passed_over(event, text, now)


def _passed_over(event: CalendarEvent, first_text: str, now: datetime) -> Session:
    nothing = Recognition(Verdict.NOT_INTERVIEW, 0, ())
    return Session(event.key, _bare(event), nothing, now, first_text, process_id=PASSED_OVER)


def _first_text(
    shell: Shell, event: CalendarEvent, known: Session | None, last_read: datetime | None
) -> str | None:
    """What stood in an entry when it was first seen, None if that is now.

    A date of a series that is an entry of its own from now on came with the text of the series.
    """
    if known is None and event.original_start is not None:
        known = shell.store.session(shell.account, session_key(event.ical_uid))
    if known is not None and known.process_id != AWAY:
        return known.first_text
    return _text_when_passed_over(event, last_read)


def _text_when_passed_over(event: CalendarEvent, last_read: datetime | None) -> str | None:
    """The text of an entry that was there before and no interview: a tag came since, by the user (A4, f.2).

    None when the entry is seen for the first time. One that came with a tag is remembered (`PASSED_OVER`).
    """
    if last_read is None or event.created is None or event.created >= last_read:
        return None
    return without_deciding_lines(event.description)


def _as_it_was(
    interview: Interview | None, known: Session | None, last_read: datetime | None, now: datetime
) -> Interview | None:
    """A session that has begun stays on the day that it had where the user was then (C8).

    Who was on its guest list when it was read after its end was there, whatever becomes of it (B13, D6).
    """
    if interview is None or known is None or known.interview is None or interview.start > now:
        return interview
    interview = replace(interview, home=known.interview.home)
    if last_read is None or last_read < known.interview.end or last_read < interview.end:
        return interview
    listed = {one.key for one in (*interview.people, *interview.others)}
    there = [one for one in known.interview.people if one.source in _GUEST_LIST and one.key not in listed]
    return replace(interview, people=(*interview.people, *there)) if there else interview


def _interview(
    shell: Shell,
    event: CalendarEvent,
    recognition: Recognition,
    known: Session | None,
    first_text: str | None,
) -> Interview | None:
    if recognition.verdict is Verdict.NOT_INTERVIEW and (known is not None or not recognition.follows_on):
        return known.interview if known else None
    if known is None:
        return read_interview(event, shell.owner, shell.lookups, first_text)
    return read_interview(event, shell.owner, shell.lookups, known.first_text, known.first_seen)


def _known_companies(shell: Shell, fresh: Iterable[Session]) -> KnownCompanies:
    """Companies of the processes and of the interviews just read: they make a bare entry one (A3)."""
    known = [(process.company, process.created_at) for process in shell.store.processes(shell.account)]
    known += [
        (session.interview.company, session.event.created)
        for session in fresh
        if session.interview is not None and session.recognition.verdict is Verdict.INTERVIEW
    ]
    return KnownCompanies.of(known)


def doubt_of(event: CalendarEvent) -> str:
    """What a doubt about an entry of an interview calendar is kept under (`absent`)."""
    return f"{event.calendar_id} {event.id}"


def not_found(shell: Shell, event: CalendarEvent, now: datetime) -> datetime | None:
    """Google did not find an entry by its id; since when that is so, once it is believed (A18)."""
    words = f"\u201c{event.title}\u201d is not found in your calendar, so nothing is written for it"
    return absent.gone_since(shell, doubt_of(event), words, absent.ENTRY, now)


def _look_for_missing(shell: Shell, calendar_id: str, batch: _Batch, now: datetime, *, in_full: bool) -> None:
    """What we know but did not see is asked for by id, never assumed gone (I10).

    That is all of it after a full reading, else what was not found before.
    """
    doubted = absent.doubted(shell)
    if not (in_full or doubted):
        return
    known = _known_companies(shell, batch.sessions.values())
    listed = batch.seen.keys() | {gone.id for gone in batch.gone}
    for session in shell.store.sessions(shell.account):
        event = session.event
        if event.calendar_id != calendar_id or session.gone_at is not None:
            continue
        is_doubted = doubt_of(event) in doubted
        if event.id not in listed and (is_doubted or (in_full and event.end > now - LOOK_BACK)):
            _ask_for(shell, event, batch, known, now)
        elif is_doubted and event.id in listed:
            batch.over.add(doubt_of(event))
    batch.over &= doubted


def _ask_for(shell: Shell, event: CalendarEvent, batch: _Batch, known: KnownCompanies, now: datetime) -> None:
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
        batch.bad.append(BadItem(event.calendar_id, event.id, words))
        return
    batch.over.add(doubt_of(event))
    if isinstance(found, Gone):
        batch.gone.append(found)
        return
    batch.passed_over = batch.passed_over or found.end > now - LOOK_BACK
    _judge(shell, found, batch, known, now)


def _look_elsewhere(shell: Shell, calendar_id: str, batch: _Batch, now: datetime) -> None:
    """An entry that went from one calendar may stand in another: moved there, or the same one twice (U11)."""
    others = [one for one in shell.calendars if one != calendar_id]
    for gone in tuple(batch.gone) if others else ():
        session = shell.store.session_of_event(shell.account, calendar_id, gone.id)
        copy = _entry_of(shell, session.key, others) if session is not None else None
        if copy is not None:
            batch.gone.remove(gone)
            _judge(shell, copy, batch, _known_companies(shell, batch.sessions.values()), now)


def _entry_of(shell: Shell, key: str, calendars: Iterable[str]) -> CalendarEvent | None:
    """The entry behind a session, by its iCalUID, in the first of these calendars that has it."""
    for calendar_id in calendars:
        with suppress(NotFound):
            for event in shell.calendar.entries(calendar_id, parts_of_key(key)[0]):
                if event.key == key:
                    return event
    return None


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

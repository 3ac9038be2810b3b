"""Observing the own calendar: reminders that changed, and those that a reading did not list."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from followup.domain.calendar import CalendarEvent, Gone
from followup.domain.steps import ArtefactKind
from followup.engine import absent
from followup.engine.errors import UNREADABLE, CursorExpired, NotFound, Permanent
from followup.engine.observe.full_reads import full_read
from followup.engine.observe.lying_drafts import note_claims
from followup.engine.observe.recall import read_entries
from followup.engine.observe.reminder_gestures import take, take_gone
from followup.engine.records import Artefact, ArtefactState, Cursor, next_token
from followup.engine.shell import Shell
from followup.engine.unreadable import readable_entry

FEED = "reminders"


@dataclass(slots=True)
class _Batch:
    events: list[CalendarEvent] = field(default_factory=list)
    gone: list[Gone] = field(default_factory=list)
    over: list[Artefact] = field(default_factory=list)  # whose doubt is over
    brought: bool = False  # anything was listed
    cursor: str = ""

    def fold(self) -> None:
        """Keep the last state of each entry: one that changes while pages are read is listed twice (A29)."""
        events: dict[str, CalendarEvent] = {}
        for event in self.events:
            known = events.setdefault(event.id, event)
            if (event.updated or event.start) >= (known.updated or known.start):
                events[event.id] = event
        gone = {one.id: one for one in self.gone if not _is_back(one, events.get(one.id))}
        self.gone = list(gone.values())
        self.events = [event for event in events.values() if event.id not in gone]

    def unknown(self, shell: Shell) -> list[CalendarEvent | Gone]:
        """What was listed of which the ledger knows nothing."""
        listed: list[CalendarEvent | Gone] = [*self.events, *self.gone]
        return [one for one in listed if shell.store.artefact_by_remote(shell.account, one.id) is None]


def _is_back(gone: Gone, event: CalendarEvent | None) -> bool:
    """Whether an entry was listed in a state that is later than its deletion."""
    known = event.updated if event is not None else None
    return gone.at is not None and known is not None and known > gone.at


def observe_reminders(shell: Shell, calendar_id: str, now: datetime) -> int:
    """Read the own calendar up to date; gestures and cursor are committed together.

    Returns how many entries had changed. Raises NotFound when the calendar itself is gone (F19).
    """
    cursor = shell.store.cursor(shell.account, FEED)
    token = cursor.token if cursor else ""
    try:
        batch = _read(shell, calendar_id, token)
        if cursor is None and not batch.brought:
            # Who believes in an empty calendar does everything anew: one answer is no proof (A10).
            batch = _read(shell, calendar_id, token)
    except CursorExpired:
        token = ""
        with full_read(shell, FEED, "Google Calendar", now):
            batch = _read(shell, calendar_id, token)
            _look_for_missing(shell, calendar_id, batch, now, in_full=True)
    else:
        _look_for_missing(shell, calendar_id, batch, now, in_full=not token)
    if cursor is None:
        batch.gone = [_in_full(shell, gone) for gone in batch.gone]
    read_entries(shell, batch.events, batch.gone, now)
    with shell.store.transaction():
        unknown = batch.unknown(shell)
        for artefact in batch.over:
            # What was to be written into it meanwhile was not.
            absent.found_again(shell, artefact.remote_id)
            shell.store.mark_dirty(shell.account, [artefact.process_id])
        for event in batch.events:
            take(shell, event, now)
        note_claims(shell, unknown, now)
        for gone in batch.gone:
            take_gone(shell, gone, now)
        full_at = cursor.full_at if cursor and token else now
        generation = (cursor.generation if cursor else 0) + (0 if token else 1)
        following = next_token(token, batch.cursor, brought=batch.brought)
        shell.store.save_cursor(shell.account, FEED, Cursor(following, now, full_at, generation))
    return len(batch.events) + len(batch.gone)


def _read(shell: Shell, calendar_id: str, token: str) -> _Batch:
    batch = _Batch()
    for page in shell.calendar.pages(calendar_id, token, deleted=True):
        batch.events += page.events
        batch.gone += page.gone
        batch.brought = batch.brought or bool(page.events or page.gone)
        batch.cursor = page.cursor or batch.cursor
    batch.fold()
    return batch


def _in_full(shell: Shell, gone: Gone) -> Gone:
    """What a deleted reminder held, for a ledger that never saw it: the list tells its id alone (L6)."""
    found = readable_entry(shell, gone.calendar_id, gone.id) if not gone.private else None
    return found if isinstance(found, Gone) else gone


def _look_for_missing(shell: Shell, calendar_id: str, batch: _Batch, now: datetime, *, in_full: bool) -> None:
    """Reminders that were not listed are asked for by id; absence proves nothing.

    That is all of them after a full reading, else those that were not found before.
    """
    doubted = absent.doubted(shell)
    if not (in_full or doubted):
        return
    listed = {event.id for event in batch.events} | {gone.id for gone in batch.gone}
    for artefact in shell.store.artefacts(shell.account):
        if artefact.key.kind is not ArtefactKind.REMINDER or artefact.state is not ArtefactState.LIVE:
            continue
        is_doubted = artefact.remote_id in doubted
        is_over = artefact.remote_id in listed
        if not is_over and (in_full or is_doubted):
            is_over = _ask_for(shell, calendar_id, artefact, batch, now)
        if is_over and is_doubted:
            batch.over.append(artefact)


def _ask_for(shell: Shell, calendar_id: str, artefact: Artefact, batch: _Batch, now: datetime) -> bool:
    """Read a reminder by its id; whether it is known what became of it."""
    try:
        found = shell.calendar.event(calendar_id, artefact.remote_id)
    except NotFound:
        since = not_found(shell, artefact, now)
        if since is None:
            return False
        found = Gone(calendar_id, artefact.remote_id, since)
    except Permanent as error:
        if error.reason != UNREADABLE:
            raise
        return False
    if isinstance(found, Gone):
        batch.gone.append(found)
    else:
        batch.events.append(found)
    return True


def look_again(shell: Shell, calendar_id: str, artefact: Artefact, now: datetime) -> None:
    """Somebody wrote in between: what the reminder says now counts, and is planned with at once (A22)."""
    try:
        found = shell.calendar.event(calendar_id, artefact.remote_id)
    except NotFound:
        not_found(shell, artefact, now)
        return
    with shell.store.transaction():
        shell.store.save_artefact(shell.account, artefact)
        if isinstance(found, Gone):
            take_gone(shell, found, now)
        else:
            take(shell, found, now)
        shell.store.mark_dirty(shell.account, [artefact.process_id])


def not_found(shell: Shell, artefact: Artefact, now: datetime) -> datetime | None:
    """Google did not find a reminder by its id; since when that is so, once it is believed (A18)."""
    words = f"\u201c{artefact.title}\u201d is not found in the reminder calendar"
    return absent.gone_since(shell, artefact.remote_id, words, absent.ENTRY, now)

"""Observing the own calendar: what the user does to a reminder is a gesture, and a fact (e.3)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from followup.domain.calendar import CalendarEvent, Gone
from followup.domain.facts import Fact, FactKind
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.engine import absent
from followup.engine.errors import UNREADABLE, CursorExpired, NotFound, Permanent
from followup.engine.known.reminder_state import PRINT, untouched, written_start
from followup.engine.observe.entry_texts import take_seals
from followup.engine.observe.full_reads import full_read
from followup.engine.observe.lying_drafts import note_claims
from followup.engine.observe.recall import own_key, process_of, read_entries
from followup.engine.records import Artefact, ArtefactState, Cursor, JournalEntry, next_token
from followup.engine.shell import Shell
from followup.engine.unreadable import readable_entry

FEED = "reminders"

_DONE = re.compile(
    r"^\W*(?:(?:done|erledigt|fait|hecho)\b|x\W)|[✓✔]|#done\b|\b(?:done|erledigt|fait|hecho)\W*$",
    re.IGNORECASE,
)
_OURS = (ArtefactState.LIVE, ArtefactState.INTENT)


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
            _take(shell, event, now)
        note_claims(shell, unknown, now)
        for gone in batch.gone:
            _take_gone(shell, gone, now)
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
            _take_gone(shell, found, now)
        else:
            _take(shell, found, now)
        shell.store.mark_dirty(shell.account, [artefact.process_id])


def not_found(shell: Shell, artefact: Artefact, now: datetime) -> datetime | None:
    """Google did not find a reminder by its id; since when that is so, once it is believed (A18)."""
    words = f"\u201c{artefact.title}\u201d is not found in the reminder calendar"
    return absent.gone_since(shell, artefact.remote_id, words, absent.ENTRY, now)


def _take(shell: Shell, event: CalendarEvent, now: datetime) -> None:
    artefact = shell.store.artefact_by_remote(shell.account, event.id)
    if artefact is None:
        artefact = _adopt(shell, event, now)
        if artefact is None:
            return
    elif event.etag and artefact.etag == event.etag:
        return
    if artefact.state is ArtefactState.GONE or _is_out_of_the_bin(artefact, event):
        _restore(shell, artefact, event, now, "restored by you")
        return
    if artefact.state is ArtefactState.DONE and not _DONE.search(event.title) and event.start > now:
        _restore(shell, artefact, event, now, "not done after all")
        return
    if artefact.state is ArtefactState.LEFT:
        _last_words(shell, artefact, event, now)
    elif artefact.state in _OURS:
        _gestures(shell, _shared(shell, artefact, event, now), event, now)


def _is_out_of_the_bin(artefact: Artefact, event: CalendarEvent) -> bool:
    """Whether the user put back what we took away; an old answer may show it as it was before.

    Without an etag it is one that we put back ourselves, and heard no answer.
    """
    removed = artefact.state is ArtefactState.REMOVED and artefact.etag != ""
    return removed and event.updated is not None and event.updated > artefact.changed_at


def _last_words(shell: Shell, artefact: Artefact, event: CalendarEvent, now: datetime) -> None:
    """A reminder that was left to the user is still a place to say something, such as #reopen."""
    typed = shell.words.typed_text(event.description)
    if typed and not untouched(event, artefact):
        _fact(shell, artefact, FactKind.TYPED, event, {"text": typed}, "You wrote into it")
    shell.store.save_artefact(shell.account, replace(artefact, etag=event.etag, changed_at=now))


def _adopt(shell: Shell, event: CalendarEvent, now: datetime) -> Artefact | None:
    """A reminder of ours that the ledger does not know: lost database or second machine (L4, L6).

    Its title is read behind this, as a mark of the user's may be in it.
    """
    key = own_key(shell.account, event)
    if key is None:
        return None
    artefact = Artefact(
        key=key,
        process_id=process_of(shell, key, event.private),
        state=ArtefactState.LIVE,
        changed_at=now,
        remote_id=event.id,
        fingerprint=event.private.get(PRINT, ""),
        start=written_start(event),
        note="found in the calendar",
        intent_at=event.created,
        found_at=now,
    )
    shell.store.save_artefact(shell.account, artefact)
    take_seals(shell, artefact.process_id, event.private, now)
    return artefact


def take_found(shell: Shell, key: ArtefactKey, event: CalendarEvent, now: datetime) -> None:
    """Hear what the user did to a reminder that was met by its id, and not listed."""
    artefact = shell.store.artefact(shell.account, key)
    if artefact is not None:
        _gestures(shell, artefact, event, now)


def _gestures(shell: Shell, artefact: Artefact, event: CalendarEvent, now: datetime) -> None:
    """Read one changed reminder: our own write, a move, a mark, a typed line."""
    if artefact.state is ArtefactState.INTENT:
        # It came late: it may be wanted no longer, and the plan knew of none that could be taken away.
        shell.store.mark_dirty(shell.account, [artefact.process_id])
    if untouched(event, artefact):
        shell.store.save_artefact(
            shell.account,
            replace(
                artefact,
                state=ArtefactState.LIVE,
                etag=event.etag,
                start=event.start,
                title=event.title,
                fingerprint=event.private.get(PRINT, artefact.fingerprint),
                changed_at=now,
            ),
        )
        return
    if artefact.start is not None and event.start != artefact.start:
        _fact(shell, artefact, FactKind.MOVED, event, {"start": event.start.isoformat()}, "You moved it")
    marked = event.title != artefact.title and _DONE.search(event.title) is not None
    if marked or "#done" in event.description.lower():
        _fact(shell, artefact, FactKind.DONE, event, {"title": "done"}, "You marked it done")
    typed = shell.words.typed_text(event.description)
    if artefact.key.step is Step.NOTES:
        _notes(shell, artefact, event, typed)
    elif typed:
        _fact(shell, artefact, FactKind.TYPED, event, {"text": typed}, "You wrote into it")
    done = shell.store.artefact(shell.account, artefact.key) or artefact
    state = ArtefactState.DONE if marked else ArtefactState.LIVE
    shell.store.save_artefact(
        shell.account,
        replace(
            done,
            state=state,
            etag=event.etag,
            start=event.start,
            title=event.title,
            touched=True,
            changed_at=now,
        ),
    )


def _shared(shell: Shell, artefact: Artefact, event: CalendarEvent, now: datetime) -> Artefact:
    """A reminder with guests is read by others: said once, and in `status` as long as it lasts (F22)."""
    others = any(not guest.is_self for guest in event.guests)
    if others is artefact.shared:
        return artefact
    if others:
        what = f"You added guests to {event.title}: they can read it"
        shell.store.note(shell.account, JournalEntry(now, what, "", artefact.process_id, str(artefact.key)))
    told = replace(artefact, shared=others)
    shell.store.save_artefact(shell.account, told)
    return told


def _notes(shell: Shell, artefact: Artefact, event: CalendarEvent, typed: str) -> None:
    """The newest text of a notes event replaces the earlier one."""
    fact = Fact(
        f"notes:{artefact.key.anchor}",
        artefact.process_id,
        FactKind.NOTES,
        event.updated or event.start,
        artefact.key.anchor,
        {"text": typed},
    )
    shell.store.replace_fact(shell.account, fact)


def _fact(
    shell: Shell, artefact: Artefact, kind: FactKind, event: CalendarEvent, data: dict[str, str], words: str
) -> None:
    at = event.updated or event.start
    fact = Fact(f"{kind}:{event.id}:{event.etag}", artefact.process_id, kind, at, str(artefact.key), data)
    if shell.store.add_fact(shell.account, fact):
        shell.store.note(
            shell.account,
            JournalEntry(at, f"{words}: {event.title}", "", artefact.process_id, str(artefact.key)),
        )


def _take_gone(shell: Shell, gone: Gone, now: datetime) -> None:
    """A deleted reminder is a skipped step and stays deleted (F13)."""
    artefact = shell.store.artefact_by_remote(shell.account, gone.id)
    if artefact is None or artefact.state not in _OURS:
        return
    if artefact.removing:
        row = replace(artefact, state=ArtefactState.REMOVED, changed_at=now, note="removed", removing=False)
        shell.store.save_artefact(shell.account, row)
        shell.store.mark_dirty(shell.account, [artefact.process_id])
        return
    if (elsewhere := _elsewhere(shell, gone.id)) is not None:
        _follow(shell, artefact, elsewhere, now)
        return
    deleted = replace(
        artefact, state=ArtefactState.GONE, changed_at=now, note="deleted by you", found_at=None
    )
    shell.store.save_artefact(shell.account, deleted)
    fact = Fact(
        f"deleted:{gone.id}:{now.isoformat()}", artefact.process_id, FactKind.DELETED, now, str(artefact.key)
    )
    shell.store.add_fact(shell.account, fact)
    shell.store.note(
        shell.account,
        JournalEntry(now, f"You deleted: {artefact.title}", "", artefact.process_id, str(artefact.key)),
    )


def _elsewhere(shell: Shell, event_id: str) -> CalendarEvent | None:
    """The reminder in a calendar of the user's that we read, if it was moved there."""
    for calendar_id in shell.calendars:
        try:
            found = shell.calendar.event(calendar_id, event_id)
        except NotFound:
            continue
        except Permanent as error:
            if error.reason != UNREADABLE:
                raise
            continue
        if not isinstance(found, Gone):
            return found
    return None


def _follow(shell: Shell, artefact: Artefact, event: CalendarEvent, now: datetime) -> None:
    """Moved to a calendar that is not ours to write: the step goes on, pinned where it stands (e.3)."""
    start = {"start": event.start.isoformat()}
    _fact(shell, artefact, FactKind.MOVED, event, start, "You moved it to another calendar")
    row = replace(artefact, state=ArtefactState.LEFT, start=event.start, touched=True, changed_at=now)
    shell.store.save_artefact(shell.account, replace(row, note="moved to another calendar by you"))


def _restore(shell: Shell, artefact: Artefact, event: CalendarEvent, now: datetime, note: str) -> None:
    """Taken out of the bin, or its mark "done" taken off: the step lives, pinned where it is (F20, e.3)."""
    fact_id = f"restored:{event.id}:{event.etag}"
    fact = Fact(fact_id, artefact.process_id, FactKind.RESTORED, now, str(artefact.key))
    shell.store.add_fact(shell.account, fact)
    moved = Fact(
        f"moved:{event.id}:{event.etag}",
        artefact.process_id,
        FactKind.MOVED,
        now + timedelta(microseconds=1),
        str(artefact.key),
        {"start": event.start.isoformat()},
    )
    shell.store.add_fact(shell.account, moved)
    shell.store.save_artefact(
        shell.account,
        replace(
            artefact,
            state=ArtefactState.LIVE,
            etag=event.etag,
            start=event.start,
            touched=True,
            changed_at=now,
            note=note,
        ),
    )

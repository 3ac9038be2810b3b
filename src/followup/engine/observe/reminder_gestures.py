"""What the user did to one reminder: a gesture, and a fact (e.3)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from followup.domain.calendar import CalendarEvent, Gone
from followup.domain.facts import Fact, FactKind
from followup.domain.steps import ArtefactKey, Step
from followup.engine.errors import UNREADABLE, NotFound, Permanent
from followup.engine.known.reminder_state import PRINT, untouched, written_start
from followup.engine.observe.entry_texts import take_seals
from followup.engine.observe.recall import own_key, process_of
from followup.engine.records import Artefact, ArtefactState, JournalEntry
from followup.engine.shell import Shell

_DONE = re.compile(
    r"^\W*(?:(?:done|erledigt|fait|hecho)\b|x\W)|[✓✔]|#done\b|\b(?:done|erledigt|fait|hecho)\W*$",
    re.IGNORECASE,
)
_OURS = (ArtefactState.LIVE, ArtefactState.INTENT)


def take(shell: Shell, event: CalendarEvent, now: datetime) -> None:
    """Hear what became of a reminder that was listed; one that the ledger does not know is taken over."""
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
    if (typed or _has_spoken(shell, artefact)) and not untouched(event, artefact):
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
    elif typed or _has_spoken(shell, artefact):
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


def _has_spoken(shell: Shell, artefact: Artefact) -> bool:
    """Whether words stood in it that are wiped now: the same words, typed again, are said again."""
    facts = shell.store.facts(shell.account, artefact.process_id)
    key = str(artefact.key)
    said = [
        fact.data.get("text", "") for fact in facts if fact.kind is FactKind.TYPED and fact.subject == key
    ]
    return said[-1:] not in ([], [""])


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
    """The newest text of a notes event replaces the earlier one; who only moves it says nothing anew."""
    fact = Fact(
        f"notes:{artefact.key.anchor}",
        artefact.process_id,
        FactKind.NOTES,
        event.updated or event.start,
        artefact.key.anchor,
        {"text": typed},
    )
    known = shell.store.facts(shell.account, artefact.process_id)
    if not any(one.id == fact.id and one.data == fact.data for one in known):
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


def take_gone(shell: Shell, gone: Gone, now: datetime) -> None:
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

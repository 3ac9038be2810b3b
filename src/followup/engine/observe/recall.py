"""Candidacies that an earlier ledger, or another computer, gave a name to keep that name.

A process is named by the session that was seen first, and keys, claims and the turn of who writes for whom
rest on that name. Who sees all sessions at once, in a new ledger, or only those that are not too old, would
name it by another one and make everything a second time (I1, I4, L6). The reminders tell the name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from followup.domain.begun import is_begun
from followup.domain.calendar import CalendarEvent, Gone
from followup.domain.people import Contact
from followup.domain.process import process_id
from followup.domain.steps import ArtefactKey, event_id
from followup.engine.known.reminder_state import ANCHOR, KEY, PROCESS, holds_claims
from followup.engine.observe.entry_texts import has_seal, sealed_text
from followup.engine.observe.reading import LOOK_BACK
from followup.engine.observe.single_entries import read_named
from followup.engine.observe.told_rounds import ToldRound, people_told_by, told_by
from followup.engine.observe.vanished import keep_vanished
from followup.engine.records import PASSED_OVER
from followup.engine.shell import Shell


def read_entries(
    shell: Shell, reminders: Sequence[CalendarEvent], deleted: Iterable[Gone], now: datetime
) -> None:
    """Read the interviews that reminders tell of and this ledger does not know.

    Of candidacies that are too long ago for a new ledger, what is still to ring tells that they are alive, or
    an entry for the same time that it does know. An entry that stands no more may stand under another id:
    then it names the round all the same, as long as a reminder stands, or drafts were begun.
    """
    sealed = dict(pair for one in reminders for pair in one.private.items())
    _read_tagged(shell, sealed, now)
    unknown = _unknown_anchors(shell, [*reminders, *deleted])
    sessions = shell.store.sessions(shell.account) if unknown else ()
    known = {one.key for one in sessions if one.process_id != PASSED_OVER}
    alive = {one.private.get(PROCESS, "") for one in reminders if one.start > now}
    starts = {one.event.start for one in sessions}
    for anchor in sorted(one for one in unknown.keys() - known if not is_begun(one)):
        told, people = next(_told(unknown[anchor]), (None, ()))
        begun = any(holds_claims(one.private) for one in unknown[anchor])
        shown = begun or any(isinstance(one, CalendarEvent) for one in unknown[anchor])
        told_of = shown and told is not None and (told.start in starts or told.end > now - LOOK_BACK)
        if not (told_of or _is_alive(unknown[anchor], alive)):
            continue
        stands = read_named(shell, anchor, partial(sealed_text, sealed), now)
        if not stands and told is not None:
            keep_vanished(shell, anchor, told, people, now, begun=begun)
        _keep_name(shell, unknown[anchor])


def _keep_name(shell: Shell, reminders: Iterable[CalendarEvent | Gone]) -> None:
    """Deleted reminders are not taken over, and tell the name of their process all the same."""
    for one in reminders:
        key = own_key(shell.account, one)
        if key is not None:
            process_of(shell, key, one.private)


def _read_tagged(shell: Shell, sealed: Mapping[str, str], now: datetime) -> None:
    """Read again what was passed over, and what a reminder tells by its seal that the user added to."""
    for one in shell.store.sessions(shell.account, PASSED_OVER):
        if has_seal(sealed, one.key):
            read_named(shell, one.key, partial(sealed_text, sealed), now)


def _told(reminders: Iterable[CalendarEvent | Gone]) -> Iterator[tuple[ToldRound, tuple[Contact, ...]]]:
    """What reminders of a round tell of it, each for itself."""
    for one in reminders:
        told = told_by(one)
        if told is not None:
            yield told, people_told_by(one)


def _unknown_anchors(
    shell: Shell, reminders: Iterable[CalendarEvent | Gone]
) -> dict[str, list[CalendarEvent | Gone]]:
    """The reminders that the ledger does not know, by the session that names their round, newest first."""
    found: dict[str, list[CalendarEvent | Gone]] = {}
    for one in sorted(reminders, key=_changed_at, reverse=True):
        key = _key_of(shell, one)
        if key is not None:
            found.setdefault(key.anchor, []).append(one)
    return found


def _changed_at(reminder: CalendarEvent | Gone) -> float:
    at = reminder.at if isinstance(reminder, Gone) else reminder.updated
    return at.timestamp() if at is not None else 0.0


def _is_alive(reminders: Iterable[CalendarEvent | Gone], alive: Collection[str]) -> bool:
    standing = (one for one in reminders if isinstance(one, CalendarEvent))
    return any(one.private.get(PROCESS, "") in alive for one in standing)


def _key_of(shell: Shell, reminder: CalendarEvent | Gone) -> ArtefactKey | None:
    """The key of a reminder of ours that the ledger does not know."""
    if shell.store.artefact_by_remote(shell.account, reminder.id) is not None:
        return None
    return own_key(shell.account, reminder)


def own_key(account: str, reminder: CalendarEvent | Gone) -> ArtefactKey | None:
    """The key that a reminder bears; None for a copy of the user's: it bears that of its original (e.3)."""
    try:
        key = ArtefactKey.parse(reminder.private.get(KEY, ""))
    except ValueError:
        return None
    return key if reminder.id == event_id(account, key) else None


def process_of(shell: Shell, key: ArtefactKey, private: Mapping[str, str]) -> str:
    """The process of a reminder that was found in the calendar, which has its old name from now on.

    Where reminders were made under the new name already, that stays: it is told in the calendar too.
    """
    told = private.get(PROCESS, "")
    session = shell.store.session(shell.account, key.anchor)
    home = shell.store.process(shell.account, session.process_id) if session is not None else None
    if home is None or home.id == told:
        return told
    if shell.store.process(shell.account, told) or shell.store.artefacts(shell.account, home.id):
        return home.id
    named_by = (one for one in _names(shell, key, private, home.id) if process_id(shell.account, one) == told)
    anchor = next(named_by, None)
    if anchor is None:
        return home.id
    shell.store.rename_process(shell.account, home.id, replace(home, id=told, anchor=anchor))
    return told


def _names(shell: Shell, key: ArtefactKey, private: Mapping[str, str], home: str) -> Iterator[str]:
    """What a process may have been named by: what the reminder says, or any of its sessions."""
    yield private.get(ANCHOR, "")
    yield key.anchor
    for session in shell.store.sessions(shell.account, home):
        yield session.key

"""Candidacies that an earlier ledger, or another computer, gave a name to keep that name.

A process is named by the session that was seen first, and keys, claims and the turn of who writes for whom
rest on that name. Who sees all sessions at once, in a new ledger, or only those that are not too old, would
name it by another one and make everything a second time (I1, I4, L6). The reminders tell the name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from followup.domain.begun import is_begun
from followup.domain.calendar import CalendarEvent
from followup.domain.process import process_id
from followup.domain.steps import ArtefactKey, event_id
from followup.engine.entry_texts import has_seal, sealed_text
from followup.engine.observe_events import read_named
from followup.engine.records import PASSED_OVER
from followup.engine.reminder_state import ANCHOR, KEY, PROCESS
from followup.engine.shell import Shell


def read_entries(shell: Shell, reminders: Iterable[CalendarEvent], now: datetime) -> None:
    """Read the interviews of candidacies that a new ledger does not know, as they are too long ago.

    What is still to ring for one of them tells that it is alive; its other reminders name its rounds.
    """
    told = {one.id: (one.private.get(PROCESS, ""), _key_of(shell, one)) for one in reminders}
    alive = {told[one.id][0] for one in reminders if one.start > now}
    anchors = {key.anchor for process, key in told.values() if key is not None and process in alive}
    sealed = dict(pair for one in reminders for pair in one.private.items())
    sessions = shell.store.sessions(shell.account)
    passed_over = {one.key for one in sessions if one.process_id == PASSED_OVER}
    known = {one.key for one in sessions} - passed_over
    tagged = {one for one in passed_over if has_seal(sealed, one)}
    for anchor in sorted(one for one in (anchors - known) | tagged if not is_begun(one)):
        read_named(shell, anchor, lambda event: sealed_text(sealed, event), now)


def _key_of(shell: Shell, reminder: CalendarEvent) -> ArtefactKey | None:
    """The key of a reminder of ours that the ledger does not know."""
    if shell.store.artefact_by_remote(shell.account, reminder.id) is not None:
        return None
    return own_key(shell.account, reminder)


def own_key(account: str, reminder: CalendarEvent) -> ArtefactKey | None:
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

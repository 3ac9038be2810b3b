"""A search for mail from before a process was known that Gmail refuses: drafts wait for it, within reason.

Thanks sent by hand and answers that came already are known by it alone (A18, F6). Kept as an item that was
set aside, dated when the search was refused first.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from followup.domain.calendar import BadItem
from followup.engine.records import JournalEntry, Process
from followup.engine.shell import Shell

SOURCE = "search"
"""The `source` of these items; their `id` is the process."""

PATIENCE = timedelta(days=1)
"""How long drafts wait for a search that is refused again and again."""

_REFUSED = "Gmail refused to search for earlier mail"
_WAITS = f"{_REFUSED}; drafts wait for it, a day at most"
_OVER = f"{_REFUSED} for a day; drafts no longer wait, so see whom you wrote to already"


def refused(shell: Shell, process: Process, now: datetime) -> None:
    """Keep that the search was refused, and tell it: once, and again when drafts no longer wait."""
    since, told = _kept(shell, process.id) or (now, None)
    item = BadItem(SOURCE, process.id, _words(process, since, now))
    if item != told:
        shell.store.set_aside(shell.account, item, since)
        shell.store.note(shell.account, JournalEntry(now, item.reason, "", process.id))


def found(shell: Shell, process: Process) -> None:
    """The search was answered: what waited for it is planned again."""
    if _kept(shell, process.id) is not None:
        shell.store.take_back(shell.account, SOURCE, process.id)
        shell.store.mark_dirty(shell.account, [process.id])


def is_awaited(shell: Shell, process_id: str, now: datetime) -> bool:
    """Whether drafts wait: mail was missed from before we looked at the mailbox for this process."""
    process = shell.store.process(shell.account, process_id)
    if process is None or process.scan_since is None:
        return (
            False  # the search was answered, or never needed: asked at every look, so the items are not read
        )
    kept = _kept(shell, process_id)
    return kept is not None and _matters(process, kept[0]) and _is_patient(kept[0], now)


def _words(process: Process, since: datetime, now: datetime) -> str:
    if not _matters(process, since):
        return _REFUSED
    return _WAITS if _is_patient(since, now) else _OVER


def _matters(process: Process, since: datetime) -> bool:
    """Drafts wait only for mail that came before we looked: what comes later, history tells."""
    return process.scan_since is not None and process.scan_since < since


def _is_patient(since: datetime, now: datetime) -> bool:
    """A refusal in the future was dated by a clock that was ahead (C2): nobody waits for that day."""
    return timedelta(0) <= now - since < PATIENCE


def _kept(shell: Shell, process_id: str) -> tuple[datetime, BadItem] | None:
    items = shell.store.bad_items(shell.account)
    return next((one for one in items if (one[1].source, one[1].id) == (SOURCE, process_id)), None)

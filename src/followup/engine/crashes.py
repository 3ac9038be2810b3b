"""Planning that breaks on one candidacy: it is set aside and shown, the others go on (reliability P5, P6).

What is raised is caught. What ends the whole program, such as memory that is used up, leaves a mark in the
ledger instead: while anything is planned it says so, and whoever finds that at its start names each candidacy
before planning it, so that the next death tells which one it was. A tick that nobody dies in writes two rows
for that, however many candidacies are due.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from followup.domain.calendar import BadItem
from followup.engine.records import Cursor, JournalEntry, Process
from followup.engine.remember import RETRY_FAILED
from followup.engine.shell import Shell

SOURCE = "planning"
"""The `source` of these items; their `id` is the process."""

FEED = "planning"
"""The cursor that stands while anything is planned; its token is the process in hand, where that is named."""

ALONE = timedelta(days=1)
"""What broke twice is left alone for so long, or until its facts change (reliability P5)."""

_AGAIN = "it is tried again in a quarter of an hour"
_ALONE = "it is left alone until something changes, a day at most"
_REPORT = "Please report it."


@dataclass(frozen=True, slots=True)
class Watch:
    """`wary`: a process died while it planned, so each candidacy is named before it is planned."""

    shell: Shell
    now: datetime
    wary: bool = False

    @contextmanager
    def over(self, process: Process) -> Iterator[None]:
        """Name the candidacy that is planned inside; that stays written down if it ends the program."""
        if not self.wary:
            yield
            return
        self._name(process.id)
        try:
            yield
        except Exception:
            self._name("")
            raise
        self._name("")

    def _name(self, process_id: str) -> None:
        self.shell.store.save_cursor(self.shell.account, FEED, Cursor(process_id, self.now, self.now))


@contextmanager
def watched(shell: Shell, now: datetime) -> Iterator[Watch]:
    """Leave a mark for as long as anything is planned inside, and see to one that a death left."""
    mark = shell.store.cursor(shell.account, FEED)
    named = shell.store.process(shell.account, mark.token) if mark is not None and mark.token else None
    if named is not None:
        crashed(shell, named, "the program ended while planning it", now)
    shell.store.save_cursor(shell.account, FEED, Cursor("", now, now))
    try:
        yield Watch(shell, now, wary=mark is not None)
    except Exception:
        shell.store.forget_cursor(shell.account, FEED)
        raise
    shell.store.forget_cursor(shell.account, FEED)


def crashed(shell: Shell, process: Process, how: str, now: datetime) -> None:
    """Set a candidacy aside after a crash: for a quarter of an hour, and if that does not help, for a day."""
    told = next((item for _, item in shell.store.bad_items(shell.account) if _is_of(item, process)), None)
    name = process.company.name or process.company.domain or process.id
    item = BadItem(SOURCE, process.id, f"{name}: {how}; {_AGAIN if told is None else _ALONE}")
    fresh = shell.store.process(shell.account, process.id) or process
    pause = RETRY_FAILED if told is None else ALONE
    with shell.store.transaction():
        shell.store.save_process(shell.account, replace(fresh, dirty=False, wake_at=now + pause))
        shell.store.set_aside(shell.account, item, now)
        if item != told:
            words = f"Could not go on: {how}; {_AGAIN if told is None else _ALONE}"
            shell.store.note(shell.account, JournalEntry(now, words, _REPORT, process.id))


def broken(shell: Shell) -> frozenset[str]:
    """The candidacies that planning broke on when it came to them last."""
    return frozenset(item.id for _, item in shell.store.bad_items(shell.account) if item.source == SOURCE)


def went_well(shell: Shell, process: Process) -> None:
    """A candidacy was planned without a crash: what was told of an earlier one is over."""
    shell.store.take_back(shell.account, SOURCE, process.id)


def _is_of(item: BadItem, process: Process) -> bool:
    return (item.source, item.id) == (SOURCE, process.id)

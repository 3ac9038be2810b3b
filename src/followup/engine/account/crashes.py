"""A candidacy that cannot go on: it is set aside and shown, the others go on (reliability P5, P6).

Planning broke on it, or Google refuses for good what it needs.

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
from followup.engine.apply.remember import RETRY_FAILED
from followup.engine.errors import FollowupError
from followup.engine.known import notebook
from followup.engine.known.notebook import Note, Page
from followup.engine.records import JournalEntry, Process
from followup.engine.shell import Shell

SOURCE = "planning"
REFUSED = "refused"
"""The `source` of these items, by what stands in the way; their `id` is the process."""

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
        _write(self.shell, process_id, self.now)


@contextmanager
def watched(shell: Shell, now: datetime) -> Iterator[Watch]:
    """Leave a mark for as long as anything is planned inside, and see to one that a death left."""
    mark = notebook.read(shell.store, shell.account, Page.PLANNING)
    named = shell.store.process(shell.account, mark.text) if mark is not None and mark.text else None
    if named is not None:
        crashed(shell, named, "the program ended while planning it", now)
    _write(shell, "", now)
    try:
        yield Watch(shell, now, wary=mark is not None)
    except Exception:
        notebook.strike(shell.store, shell.account, Page.PLANNING)
        raise
    notebook.strike(shell.store, shell.account, Page.PLANNING)


def _write(shell: Shell, process_id: str, now: datetime) -> None:
    """Write down that something is planned: the candidacy in hand, where that is named."""
    notebook.write(shell.store, shell.account, Page.PLANNING, Note(process_id, now, now))


def crashed(shell: Shell, process: Process, how: str, now: datetime) -> None:
    """Set a candidacy aside after a crash: for a quarter of an hour, and if that does not help, for a day."""
    again = _told(shell, SOURCE, process) is not None
    words = f"{how}; {_ALONE if again else _AGAIN}"
    _set_aside(shell, SOURCE, process, words, _REPORT, now, ALONE if again else RETRY_FAILED)


def refused(shell: Shell, process: Process, error: FollowupError, now: datetime) -> None:
    """Set a candidacy aside for a quarter of an hour, as something it needs is refused."""
    words = f"{error.message.rstrip('.')}; {_AGAIN}"
    _set_aside(shell, REFUSED, process, words, error.remedy, now, RETRY_FAILED)


def broken(shell: Shell) -> frozenset[str]:
    """The candidacies that could not go on when it was their turn last."""
    sources = (SOURCE, REFUSED)
    return frozenset(item.id for _, item in shell.store.bad_items(shell.account) if item.source in sources)


def went_well(shell: Shell, process: Process) -> None:
    """A candidacy went on: what was told of an earlier time is over."""
    for source in (SOURCE, REFUSED):
        shell.store.take_back(shell.account, source, process.id)


def _set_aside(
    shell: Shell, source: str, process: Process, words: str, remedy: str, now: datetime, pause: timedelta
) -> None:
    """Leave it alone for a while and say so, once for the same words."""
    name = process.company.name or process.company.domain or process.id
    item, told = BadItem(source, process.id, f"{name}: {words}"), _told(shell, source, process)
    fresh = shell.store.process(shell.account, process.id) or process
    with shell.store.transaction():
        shell.store.save_process(shell.account, replace(fresh, dirty=False, wake_at=now + pause))
        shell.store.set_aside(shell.account, item, now)
        if item != told:
            said = JournalEntry(now, f"Could not go on: {words}", remedy, process.id)
            shell.store.note(shell.account, said)


def _told(shell: Shell, source: str, process: Process) -> BadItem | None:
    items = (item for _, item in shell.store.bad_items(shell.account))
    return next((item for item in items if (item.source, item.id) == (source, process.id)), None)

"""Full readings because Google forgot where we left off: two a day and feed, then the user is told.

Who asked for everything again at every look would ask for ever (reliability A14, A16; lieer#301). Until the
next day only what is new is asked for: it goes on as soon as Google knows the old place after all. Readings
between which Google did know the place do not count together: each of them was of use.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from followup.engine.errors import CursorExpired, Transient
from followup.engine.known import notebook
from followup.engine.known.notebook import Note, full_reads_of
from followup.engine.shell import Shell

A_DAY = 2
DAY = timedelta(days=1)

_REMEDY = "It is read in full again tomorrow. If it lasts, see whether {} opens in a browser."


@contextmanager
def full_read(shell: Shell, feed: str, service: str, now: datetime) -> Iterator[None]:
    """Count a full reading, made inside with all that it takes. Raises Transient when there were enough.

    One that breaks off for another reason, or dies, does not count: it is spaced by the pause after it.
    """
    page = full_reads_of(feed)
    counted = notebook.read(shell.store, shell.account, page)
    if counted is None or _was_of_use(shell, feed, counted) or not timedelta(0) <= now - counted.first < DAY:
        counted = Note("", now, now, times=0)
    if counted.times >= A_DAY:
        words = f"{service} forgets over and over where we left off, so nothing is written."
        raise Transient(words, _REMEDY.format(service))
    again = replace(counted, at=now, times=counted.times + 1)
    try:
        yield
    except CursorExpired:
        notebook.write(shell.store, shell.account, page, again)
        raise
    notebook.write(shell.store, shell.account, page, again)


def _was_of_use(shell: Shell, feed: str, last: Note) -> bool:
    """Whether the feed was read again, from where the last full reading left off."""
    cursor = shell.store.cursor(shell.account, feed)
    return cursor is not None and cursor.read_at > last.at

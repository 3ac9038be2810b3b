"""What Google suddenly does not find: believed only when it was looked for again (reliability A18, I10).

One 404 proves nothing, neither does one list without it. Until it is sure, nothing is written for such a
thing and nothing is made in its place; what Google says in so many words (a cancelled entry, a deletion in
history) is no doubt and does not come here. Kept among what was set aside, dated when it was not found first,
so that a restart goes on waiting.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from followup.domain.calendar import BadItem
from followup.engine.records import JournalEntry
from followup.engine.shell import Shell

SOURCES = ("not found", "still not found")
"""The `source` of these items, by how often they were looked for in vain; their `id` is Google's."""

ENTRY = (timedelta(hours=12), timedelta(hours=24))
"""An entry of a calendar is believed gone at the third look, a day after the first: with an interview all
that follows it goes.
"""

MAIL = (timedelta(minutes=5),)
"""A draft or a mail at the second: nothing is lost by it. A draft that is found again later is still not made
twice, and the user sends it as he likes.
"""


def gone_since(
    shell: Shell, item: str, words: str, looks: Sequence[timedelta], now: datetime
) -> datetime | None:
    """Note that something was not found now; when it was not found first, if that is believed by now.

    Who acts upon that says `found_again` along with it.
    `looks` are how long after the first look the others count; `words` tell the user what is missing.
    """
    first, number = _kept(shell, item) or (now, 0)
    if first > now:  # dated by a clock that was ahead (C2)
        first, number = now, 0
    if number and now - first >= looks[number - 1]:
        if number == len(looks):
            return first
        _keep(shell, number + 1, item, words, first)
    elif not number:
        note_missing(shell, item, words, now)
    return None


def note_missing(shell: Shell, item: str, words: str, now: datetime) -> None:
    """Doubt whether something is there still: it is looked for at the next looks."""
    if _kept(shell, item) is None:
        _keep(shell, 1, item, words, now)
        shell.store.note(shell.account, JournalEntry(now, f"{words}; it is looked for again first"))


def found_again(shell: Shell, item: str) -> None:
    """It is there, or it is known what became of it: there is no doubt about it any more."""
    for source in SOURCES:
        shell.store.take_back(shell.account, source, item)


def doubted(shell: Shell) -> frozenset[str]:
    """What there is a doubt about, by Google's ids."""
    return frozenset(item.id for _, item in shell.store.bad_items(shell.account) if item.source in SOURCES)


def _keep(shell: Shell, number: int, item: str, words: str, first: datetime) -> None:
    found_again(shell, item)
    shell.store.set_aside(shell.account, BadItem(SOURCES[number - 1], item, words), first)


def _kept(shell: Shell, item: str) -> tuple[datetime, int] | None:
    """When it was not found first, and how often since, as far as that counts."""
    for at, one in shell.store.bad_items(shell.account):
        if one.id == item and one.source in SOURCES:
            return at, SOURCES.index(one.source) + 1
    return None

"""What the ledger of an account keeps from one look to the next beside its rows: a page for each matter.

The pages lie in the table of the cursors, beside the feeds (`mail`, `reminders`, `events:...`), which are
where we left off in Google; a page leads nowhere. Of a cursor's fields the token holds the words, `read_at`
when they were written last, `full_at` when they were written first, and `generation` how often.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from followup.engine.ports import StorePort
from followup.engine.records import Cursor


class Page(StrEnum):
    """The pages by what is written there; those of `full_reads_of` count the full readings of one feed."""

    CLAIMS_LEFT_OPEN = "claims left open"
    """The drafts of which the calendar is still to be told, a line each (`claim_news`)."""

    CLAIMED_DRAFTS = "claimed drafts to look for"
    """The drafts that only claims tell of, a line each (`lying_drafts`)."""

    DRAFTS_UNTOLD = "drafts untold"
    """Without words: when history was silent about the draft that was seen last (`draft_history`)."""

    INVITATIONS = "invitations"
    """Without words: when it was looked last for entries of invitations that came by mail."""

    PLANNING = "planning"
    """Stands while anything is planned; the candidacy in hand, where that is named (`crashes`)."""

    POINTER = "pointer"
    """The calendar that a label points to: when that was seen first, and when last (`pointing`)."""


def full_reads_of(feed: str) -> str:
    """The page that counts how often a feed was read in full because Google forgot our place."""
    return f"in full: {feed}"


@dataclass(frozen=True, slots=True)
class Note:
    """What stands on a page: the words, when they were written last and first (UTC), and how often."""

    text: str
    at: datetime
    first: datetime
    times: int = 1


def read(store: StorePort, account: str, page: str) -> Note | None:
    """What stands on a page; None where nothing does."""
    kept = store.cursor(account, str(page))
    return Note(kept.token, kept.read_at, kept.full_at, kept.generation) if kept is not None else None


def write(store: StorePort, account: str, page: str, note: Note) -> None:
    """Write a page anew."""
    store.save_cursor(account, str(page), Cursor(note.text, note.at, note.first, note.times))


def strike(store: StorePort, account: str, page: str) -> None:
    """Empty a page."""
    store.forget_cursor(account, str(page))


def lines(store: StorePort, account: str, page: str) -> list[str]:
    """The lines of a page, none where nothing stands."""
    note = read(store, account, page)
    return note.text.splitlines() if note is not None else []


def write_lines(store: StorePort, account: str, page: str, kept: Iterable[str], now: datetime) -> None:
    """Write a page anew, a line each; without any it is empty."""
    text = "\n".join(kept)
    if text:
        write(store, account, page, Note(text, now, now))
    else:
        strike(store, account, page)

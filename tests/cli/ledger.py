"""Rows of a ledger as a few days of work leave them."""

from __future__ import annotations

from datetime import datetime, timedelta

from followup.domain.calendar import CalendarEvent, EventStatus
from followup.domain.interview import Company, Evidence, Interview, Recognition, Verdict
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.engine.records import Artefact, ArtefactState, Cursor, JournalEntry, Process, Session
from followup.store import Store

FEEDS = ("events:primary", "reminders", "mail")


def add_process(
    store: Store,
    account: str,
    now: datetime,
    *,
    process_id: str = "4f2a9c",
    company: str = "Tidewell",
    title: str = "Interview with Tidewell: Platform Engineer",
) -> Process:
    """A process with one interview yesterday, a live draft, a coming reminder and a journal."""
    start = now - timedelta(days=1)
    key = f"{process_id}@tidewell.example|"
    process = Process(
        process_id,
        key,
        Company(company, "tidewell.example"),
        "Platform Engineer",
        created_at=start,
        dirty=False,
        summary="Thank-yous are waiting in Gmail.",
        waiting_on="me",
    )
    event = CalendarEvent(
        "primary",
        f"e{process_id}",
        key.rstrip("|"),
        EventStatus.CONFIRMED,
        start,
        start + timedelta(hours=1),
        "America/New_York",
        title=title,
    )
    evidence = (Evidence("A1", f"the title says {title}", 3), Evidence("d.6", "guests from outside", 1))
    interview = Interview(key, "primary", event.id, event.start, event.end, event.zone, title)
    recognition = Recognition(Verdict.INTERVIEW, 4, evidence)
    sitting = Session(key, event, recognition, start, interview=interview, process_id=process_id)
    with store.transaction():
        store.save_process(account, process)
        store.save_session(account, sitting)
        store.save_artefact(account, draft(key, process_id, now))
        store.save_artefact(account, reminder(key, process_id, now + timedelta(days=2)))
        store.note(account, JournalEntry(now, "Draft created: Thank-you to Dana", "you met", process_id))
    return process


def draft(anchor: str, process_id: str, now: datetime, state: ArtefactState = ArtefactState.LIVE) -> Artefact:
    """A thank-you draft."""
    key = ArtefactKey(ArtefactKind.DRAFT, Step.THANK_YOU, anchor, "dana")
    title = "Thank-you to Dana"
    return Artefact(key, process_id, state, now, f"r{process_id}", title=title, intent_at=now, note="created")


def reminder(anchor: str, process_id: str, start: datetime) -> Artefact:
    """A follow-up reminder."""
    key = ArtefactKey(ArtefactKind.REMINDER, Step.FOLLOW_UP, anchor)
    return Artefact(
        key, process_id, ArtefactState.LIVE, start, f"fu{process_id}", start=start, title="Write to Dana"
    )


def all_read(store: Store, account: str, at: datetime) -> None:
    """Every feed was read completely at an instant."""
    for feed in FEEDS:
        store.save_cursor(account, feed, Cursor("token", at, at))

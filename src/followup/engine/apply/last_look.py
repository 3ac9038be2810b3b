"""The last look before drafts are written: what they rest on is read again in Google (study 3.2, step 5)."""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime, timedelta

from followup.domain.calendar import CalendarEvent, Gone
from followup.domain.dossier import Dossier
from followup.domain.interview import Interview
from followup.engine.errors import CursorExpired, NotFound
from followup.engine.observe.keep_sessions import mark_gone
from followup.engine.observe.missing import not_found
from followup.engine.ports import MailChange
from followup.engine.records import JournalEntry
from followup.engine.shell import Shell

_RECENT = timedelta(days=7)


def still_on(shell: Shell, dossier: Dossier, now: datetime) -> bool:
    """Every session that just ended is read by id: cancelled or changed means look again first (I8)."""
    sessions = (session for one in dossier.rounds for session in one.sessions)
    recent = (session for session in sessions if timedelta(0) <= now - session.end <= _RECENT)
    return all(_is_on(shell, dossier, session, now) for session in recent)


def _is_on(shell: Shell, dossier: Dossier, session: Interview, now: datetime) -> bool:
    stored = shell.store.session(shell.account, session.key)
    if stored is None or stored.gone_at is not None:
        return True
    try:
        found = shell.calendar.event(session.calendar_id, session.event_id)
    except NotFound:
        not_found(shell, stored.event, now)
        return False
    if isinstance(found, Gone):
        # The list did not say so, therefore its last reading proves nothing about this entry.
        mark_gone(shell, found, stored.first_seen, now)
    if isinstance(found, Gone) or _differs(found, stored.event):
        _note(shell, dossier, now, "A calendar entry changed at the last moment; looking again first")
        return False
    return True


def _differs(found: CalendarEvent, known: CalendarEvent) -> bool:
    """Whether an entry changed in what drafts rest on: when it is, who comes, and whether it is on."""
    return (found.start, found.end, found.status, set(found.guests)) != (
        known.start,
        known.end,
        known.status,
        set(known.guests),
    )


def mailbox_unmoved(shell: Shell, dossier: Dossier, now: datetime) -> str | None:
    """The history id up to which nothing happened since the mailbox was read, or None (I3).

    One call covers all of it: no answer, nothing sent to that person, no such draft.
    """
    cursor = shell.store.cursor(shell.account, "mail")
    if cursor is None:
        return None
    mark = cursor.token
    ours = {row.message_id for row in shell.store.artefacts(shell.account)}
    try:
        for page in shell.mail.changes(cursor.token):
            if any(_brings_mail(change, ours) for change in page.changes):
                _note(shell, dossier, now, "New mail came in at the last moment; reading it first")
                return None
            mark = page.history_id or mark
    except CursorExpired:
        return None
    return mark


def _brings_mail(change: MailChange, ours: Container[str]) -> bool:
    """Whether a change could be an answer, or a mail that the user wrote or began; read marks are neither."""
    came = change.added and not change.deleted
    is_ours = "DRAFT" in change.labels and change.message_id in ours
    return "SENT" in change.labels_added or (came and not is_ours)


def _note(shell: Shell, dossier: Dossier, now: datetime, words: str) -> None:
    shell.store.note(shell.account, JournalEntry(now, words, "", dossier.id))

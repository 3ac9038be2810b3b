"""What makes no sense, or Google refuses for good: passed over or set aside, so that the feed goes on."""

from __future__ import annotations

from datetime import datetime

from followup.domain.calendar import BadItem, CalendarEvent, Gone
from followup.domain.mail import Message
from followup.engine.errors import UNREADABLE, AlreadyExists, Changed, NotFound, Permanent
from followup.engine.shell import Shell

SOURCE = "mail"
"""The `source` of mails that were set aside; their `id` is the message or the conversation."""


def set_aside(shell: Shell, item: str, error: Permanent, now: datetime) -> None:
    """Keep what cannot be read for the user to see; raises on what says that it went, or was changed."""
    if isinstance(error, (NotFound, Changed, AlreadyExists)):
        raise error
    shell.store.set_aside(shell.account, BadItem(SOURCE, item, "a mail could not be read"), now)


def readable_thread(shell: Shell, thread_id: str, now: datetime) -> tuple[Message, ...] | None:
    """The mails of a conversation; None for one that cannot be read, which is set aside."""
    try:
        return shell.mail.thread(thread_id)
    except Permanent as error:
        set_aside(shell, thread_id, error, now)
        return None


def readable_draft(shell: Shell, message_id: str, *, body: bool = False) -> Message | None:
    """A draft's message. One that cannot be read is none of ours: those are read every day."""
    try:
        return shell.mail.message(message_id, body=body)
    except Permanent as error:
        if error.reason != UNREADABLE:
            raise
        return None


def readable_entry(shell: Shell, calendar_id: str, entry_id: str) -> CalendarEvent | Gone | None:
    """What Google has of an entry or a reminder; None if nothing, or nothing that can be read."""
    try:
        return shell.calendar.event(calendar_id, entry_id)
    except NotFound:
        return None
    except Permanent as error:
        if error.reason != UNREADABLE:
            raise
        return None

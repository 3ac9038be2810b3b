"""Mail that makes no sense, or that Google refuses for good: set aside, so that the feed goes on."""

from __future__ import annotations

from datetime import datetime

from followup.domain.calendar import BadItem
from followup.domain.mail import Message
from followup.engine.errors import AlreadyExists, Changed, NotFound, Permanent
from followup.engine.shell import Shell

SOURCE = "mail"
"""The `source` of these items; their `id` is the message or the conversation."""


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

"""What the service knows of a mail, in its own words. Bodies are read, classified and forgotten."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

SEARCHABLE = re.compile(r"[\w.+'=%-]{1,64}@[\w.-]{1,255}")
"""An address that is one word of a search in Gmail, and nothing more."""


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox: `email` in lower case, `name` as displayed (decoded), possibly empty."""

    email: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """The event of a mail's text/calendar part: iCalUID, start (UTC), method (REQUEST, CANCEL), its texts."""

    uid: str
    start: datetime
    method: str = ""
    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One mail.

    `at` is Gmail's internalDate in UTC. `headers` holds (lower-case name, decoded value) pairs in order.
    `text` is the body as plain text, None when only headers were read. `mime_types` are the types of all
    parts; `calendar_method` is the method of a text/calendar part (REQUEST, REPLY, CANCEL) if any,
    `invitation` its event, read with the body only, that of an attached file where files were asked for.
    """

    id: str
    thread_id: str
    at: datetime
    sender: Address
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str = ""
    labels: frozenset[str] = frozenset()
    message_id: str = ""
    references: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    text: str | None = None
    mime_types: frozenset[str] = frozenset()
    calendar_method: str = ""
    invitation: Invitation | None = None
    history_id: str = field(default="", compare=False)

    def header(self, name: str) -> str:
        """The first value of a header, or an empty string."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), "")

    @property
    def recipients(self) -> tuple[Address, ...]:
        """Everybody in To and Cc."""
        return self.to + self.cc

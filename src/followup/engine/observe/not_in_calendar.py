"""What `status` tells of invitations that sit in the mail only (A13); light, as `status` starts with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from followup.engine.ports import StorePort
from followup.engine.records import SeenMail

MISSING = "not_in_calendar"
"""The kind of a mail whose invitation was not found in any of the interview calendars."""


@dataclass(frozen=True, slots=True)
class Missing:
    """An interview that a mail invites to and the calendar does not have; `start` is UTC."""

    start: datetime
    title: str
    sender: str


def missing(store: StorePort, account: str, now: datetime) -> tuple[Missing, ...]:
    """What lies ahead of the user and is in the mail only, by start."""
    found = (
        Missing(start_of(row), row.phrase.partition(" ")[2], row.sender)
        for row in store.mail_of_kind(account, MISSING)
    )
    return tuple(sorted((one for one in found if one.start > now), key=lambda one: one.start))


def start_of(row: SeenMail) -> datetime:
    """When the interview begins that a mail of this kind invites to (UTC)."""
    return datetime.fromisoformat(row.phrase.partition(" ")[0])

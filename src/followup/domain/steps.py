"""Steps, artefacts and their identity (design 3, Identity)."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """One thing to do once."""

    NOTES = "notes"
    SEND_THANKS = "send_thanks"
    THANK_YOU = "thank_you"
    CARD = "card"
    FOLLOW_UP = "follow_up"
    PHONE = "phone"
    SECOND_EMAIL = "second_email"
    CHECK_IN = "check_in"
    NEW_DATE = "new_date"
    ANSWER = "answer"
    REJECTION_ANSWER = "rejection_answer"
    OFFER_ACK = "offer_ack"
    DECIDE = "decide"
    TAKE_STOCK = "take_stock"
    MORE_TIME = "more_time"
    EXPEDITE = "expedite"
    ACCEPT = "accept"
    DECLINE = "decline"
    WITHDRAW = "withdraw"


class ArtefactKind(StrEnum):
    """What a step shows in Google."""

    DRAFT = "draft"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True, order=True)
class ArtefactKey:
    """The business key of one artefact inside an account.

    `anchor` is the session key of the round's (or, for check-ins, the process's) first session; `person` a
    contact's key or empty. Never title, time, row id or machine.
    """

    kind: ArtefactKind
    step: Step
    anchor: str
    person: str = ""

    def __str__(self) -> str:
        return "|".join((self.kind.value, self.step.value, self.anchor, self.person))

    @classmethod
    def parse(cls, text: str) -> ArtefactKey:
        """Read back what `str()` wrote; raises ValueError on anything else."""
        kind, step, rest = text.split("|", 2)
        anchor, person = rest.rsplit("|", 1)
        return cls(ArtefactKind(kind), Step(step), anchor, person)


def event_id(account: str, key: ArtefactKey) -> str:
    """The Calendar event id of a reminder: `fu` and base32hex of a SHA-256 (google_api 3.6: a-v, 0-9)."""
    digest = hashlib.sha256(f"{account}\n{key}".encode()).digest()
    return "fu" + base64.b32hexencode(digest).decode().rstrip("=").lower()


def marker(account: str, key: ArtefactKey) -> str:
    """The value of a draft's marker header: 32 hexadecimal digits of the business key."""
    return hashlib.sha256(f"{account}\n{key}".encode()).hexdigest()[:32]

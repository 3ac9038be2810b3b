"""What the judge may see: requests as Google's journal has them, and what people did."""

from __future__ import annotations

import base64
import email
import email.policy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from functools import lru_cache
from typing import Any

MARKER = "X-Followup-Key"
SPOILED = frozenset({"cut", "truncated"})
"""Faults after which an answer with a good status cannot be read."""


@dataclass(frozen=True, slots=True)
class Request:
    """A call: when (UTC), which method, with what, and whether a write took effect.

    `status` 0 means that no answer came, `fault` names what spoiled the answer.
    """

    number: int
    at: datetime
    method: str
    params: Mapping[str, Any]
    body: Mapping[str, Any]
    applied: bool
    violation: str = ""
    status: int = 200
    fault: str = ""

    @property
    def answered(self) -> bool:
        """Whether the caller got a good answer that can be read."""
        return 200 <= self.status < 300 and self.fault not in SPOILED

    @property
    def unsure(self) -> bool:
        """Whether the caller cannot know if it took effect."""
        return not self.answered and not 400 <= self.status < 500

    @property
    def private(self) -> Mapping[str, str]:
        """The private properties it writes, of an event."""
        found: Mapping[str, str] = self.body.get("extendedProperties", {}).get("private", {})
        return found

    @property
    def event(self) -> str:
        """The id of the event that it is about."""
        return str(self.params.get("eventId") or self.body.get("id") or "")


@dataclass(frozen=True, slots=True)
class Act:
    """Something done outside the product at `at` (UTC).

    `kind` is `answered` (subject: the person's address), `draft_deleted` or `draft_sent` (subject: the
    draft's marker), `draft_edited` (subject: its id), `reminder_deleted` or `reminder_edited` (subject: the
    event id), `interview`, `moved` or `called_off` (subject: the event id; `people` and `until`, the end), or
    `trouble` (the process died, or the computer woke from sleep).
    """

    at: datetime
    kind: str
    subject: str
    people: tuple[str, ...] = ()
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What the product says of a feed after a tick: that it was read completely at `read_at`."""

    at: datetime
    feed: str
    read_at: datetime


@dataclass(slots=True)
class Story:
    """Everything the judge may see. `rewrites`: a draft may be made anew, once.

    That is so after its interview moved, and after a decision that had withdrawn it was taken back.
    `own` are the calendars that the product created, `asked` whether it asked the user for help, `ended` when
    the story ended.
    """

    requests: Sequence[Request]
    acts: Sequence[Act]
    allowed: frozenset[str]
    rewrites: bool = False
    own: frozenset[str] = frozenset()
    said: Sequence[Said] = ()
    asked: bool = False
    ended: datetime | None = None
    tried: list[tuple[Request, EmailMessage]] = field(default_factory=list)
    created: list[tuple[Request, EmailMessage]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tried = [(one, _mime(one)) for one in self.calls("gmail.users.drafts.create") if one.body]
        self.created = [(one, mail) for one, mail in self.tried if one.applied]

    def calls(self, method: str) -> Iterator[Request]:
        """The requests of one method, in order."""
        return (one for one in self.requests if one.method == method)

    def writes(self, resource: str) -> Iterator[Request]:
        """What took effect on `calendar.events` or `gmail.users.drafts`."""
        verbs = ("insert", "create", "patch", "update", "delete", "move", "import", "quickAdd")
        for one in self.requests:
            place, _, verb = one.method.rpartition(".")
            if one.applied and place == resource and verb in verbs:
                yield one

    def done(self, kind: str) -> Iterator[Act]:
        """What people did of one kind."""
        return (act for act in self.acts if act.kind == kind)

    def created_after(self, marker: str, moment: datetime) -> bool:
        """Whether a draft with this marker was created later than `moment`."""
        return any(str(mail[MARKER]) == marker and one.at > moment for one, mail in self.created)

    def written(self) -> Iterator[tuple[Request, EmailMessage]]:
        """Every mail that was put into a draft, by a create or by an update."""
        yield from self.created
        for one in self.calls("gmail.users.drafts.update"):
            if one.applied:
                yield one, _mime(one)


@lru_cache(maxsize=1024)
def recipients(mail: EmailMessage) -> frozenset[str]:
    """The addresses a mail goes to."""
    to = mail["To"]
    return frozenset(address.addr_spec for address in to.addresses) if to else frozenset()


def _mime(request: Request) -> EmailMessage:
    return _parsed(str(request.body["message"]["raw"]))


@lru_cache(maxsize=1024)
def _parsed(raw: str) -> EmailMessage:
    # The same mails come in every run of a scene.
    parsed = email.message_from_bytes(
        base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4)), policy=email.policy.default
    )
    if not isinstance(parsed, EmailMessage):
        raise TypeError("not a mail")
    return parsed

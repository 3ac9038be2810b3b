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

SILENT = ("empty_list", "stale")
"""Faults by which Google leaves out what it knows."""


@dataclass(frozen=True, slots=True)
class Request:
    """A call: when (UTC), which method, with what, and whether a write took effect.

    `status` 0 means that no answer came, `fault` names what spoiled the answer. `process` is who asked: the
    computer, a slash, and which of its processes; empty where nobody kept count. `more` is whether Google's
    answer was a page of a list that goes on. `applied_at` is when a write took effect, if not at once.
    `history` is where the history of the mailbox stood when the request came.
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
    process: str = ""
    more: bool = False
    applied_at: datetime | None = None
    history: int = 0

    @property
    def computer(self) -> str:
        """Whose process asked."""
        return self.process.partition("/")[0]

    @property
    def answered(self) -> bool:
        """Whether the caller got a good answer that can be read."""
        return 200 <= self.status < 300 and self.fault not in SPOILED

    @property
    def unsure(self) -> bool:
        """Whether the caller cannot know if it took effect."""
        return not self.answered and not 400 <= self.status < 500

    @property
    def complete(self) -> bool:
        """Whether what came is all that Google knew at that moment, and the last page of it."""
        return self.answered and not self.more and self.fault not in SILENT

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
class Mail:
    """What the judge reads in a draft: our marker, the line and the addresses of To, which message id it
    answers ("" for none), the names of its headers in lower case, the first line of its text. `broken` names
    the headers whose text, decoded, has more than one line.
    """

    marker: str
    to: str
    recipients: frozenset[str]
    answers: str
    headers: frozenset[str]
    greeting: str = ""
    broken: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Act:
    """Something done outside the product at `at` (UTC).

    `kind` is `answered` or, without news, `wrote` (subject: the person's address), `draft_deleted` or
    `draft_sent` (subject: the draft's marker), `draft_edited` (subject: its id; `people` is to whom it goes,
    in all three), `reminder_deleted` or `reminder_edited` (subject: the event id), `interview`, `moved` or
    `called_off` (subject: the event id; `people` and `until`, the end), `revoked` (the permission was taken
    back), `sent_by_hand` (a mail of the user's own; subject: to whom), `labelled` (a conversation; subject:
    the label), `accepted` or `reopened` (the user said so; subject: the reminder he typed it into), or
    `trouble` (the process died, or the computer woke from sleep).

    `message` is the id of an answer, `history` the number of its change in the mailbox, `news` what it brings
    (`refusal`, `offer`, `invitation`), `draft` the id of a draft. `after` is the last request before the act,
    as many requests are made in one instant; 0 where nobody counted.
    """

    at: datetime
    kind: str
    subject: str
    people: tuple[str, ...] = ()
    until: datetime | None = None
    message: str = ""
    history: int = 0
    news: str = ""
    after: int = 0
    draft: str = ""

    def precedes(self, one: Request) -> bool:
        """Whether it was done before a request was made."""
        return one.at > self.at or (one.at == self.at and 0 < self.after < one.number)


@dataclass(frozen=True, slots=True)
class Said:
    """What the product says of a feed after a tick: that it was read completely at `read_at`."""

    at: datetime
    feed: str
    read_at: datetime


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user is asked to see to: for which step, round (`anchor`) and person, and the reason given.

    `title` is what the thing is called, or would be.
    """

    step: str
    anchor: str
    person: str
    reason: str
    title: str = ""


@dataclass(slots=True)
class Story:
    """Everything the judge may see. `rewrites`: from when on a draft for which step may be made anew, once.

    That is so after its interview moved, and after a decision that had withdrawn it was taken back.
    `own` are the calendars that the product created, `asked` what it asked the user about, `signed_out`
    whether it waits for the user to sign in, `ended` when the story ended, `lying` the markers of the drafts
    that lie in Gmail then. `names` are the given names of
    those who may be written to (`allowed`), by address.
    """

    requests: Sequence[Request]
    acts: Sequence[Act]
    allowed: frozenset[str]
    rewrites: Mapping[str, datetime] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    said: Sequence[Said] = ()
    asked: Sequence[Asked] = ()
    signed_out: bool = False
    ended: datetime | None = None
    lying: Sequence[str] = ()
    account: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    tried: list[tuple[Request, Mail]] = field(default_factory=list)
    created: list[tuple[Request, Mail]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tried = [(one, _mail(one)) for one in self.calls("gmail.users.drafts.create") if one.body]
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

    def answers_about(self, act: Act) -> list[str]:
        """The interviews that were over when somebody who took part in them answered.

        What is written before an interview says nothing of how it went. Who has invited and then writes
        without news lets the user wait anew (G2).
        """
        if act.news == "invitation" and any(
            one.subject == act.subject and one.at >= act.at for one in self.done("wrote")
        ):
            return []
        ends: dict[str, datetime | None] = {}
        for one in self.acts:
            if one.kind in ("interview", "moved") and act.subject in one.people:
                ends[one.subject] = one.until
        return [event_id for event_id, end in ends.items() if end is not None and end < act.at]

    def created_after(self, marker: str, act: Act) -> bool:
        """Whether a draft with this marker was created after something that was done."""
        return any(mail.marker == marker and act.precedes(one) for one, mail in self.created)

    def written(self) -> Iterator[tuple[Request, Mail]]:
        """Every mail that was put into a draft, by a create or by an update."""
        yield from self.created
        for one in self.calls("gmail.users.drafts.update"):
            if one.applied:
                yield one, _mail(one)


def _mail(request: Request) -> Mail:
    return _read(str(request.body["message"]["raw"]))


@lru_cache(maxsize=1024)
def _read(raw: str) -> Mail:
    """What a mail says; thousands of runs of one story write the same ones."""
    parsed = email.message_from_bytes(
        base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4)), policy=email.policy.default
    )
    if not isinstance(parsed, EmailMessage):
        raise TypeError("not a mail")
    lines = parsed.get_all("To", [])
    return Mail(
        str(parsed[MARKER]),
        ", ".join(map(str, lines)),
        frozenset(address.addr_spec for line in lines for address in line.addresses),
        str(parsed["In-Reply-To"] or ""),
        frozenset(name.lower() for name in parsed),
        _first_line(parsed),
        frozenset(name.lower() for name, value in parsed.items() if "\n" in value or "\r" in value),
    )


def _first_line(parsed: EmailMessage) -> str:
    body = parsed.get_body(("plain",))
    lines = str(body.get_content()).split("\n") if body is not None else []
    return next((line.strip() for line in lines if line.strip()), "")

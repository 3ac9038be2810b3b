"""The promises, checked against the requests that reached Google (reliability 5: I1, I2, I4, I5, I6, I12).

The product's database and logs are never looked at. `Request` is one entry of the local Google's journal,
`Act` one thing the user or a company did.
"""

from __future__ import annotations

import base64
import email
import email.policy
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import Any

MARKER = "X-Followup-Key"
VISIBLE_FOR = timedelta(seconds=30)
"""An answer that lay in the mailbox this long may not be overlooked (I3)."""

OWN_MAIL = "@mail.gmail.com>"
MAY_SEND = ("send", "import", "insert")
HEADERS = frozenset(
    {
        "to", "from", "subject", "mime-version", "content-type", "content-transfer-encoding", "in-reply-to",
        "references", "x-followup-key", "x-followup-revision", "date", "message-id",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Request:
    """A call: when (UTC), which method, with what, and whether a write took effect."""

    number: int
    at: datetime
    method: str
    params: Mapping[str, Any]
    body: Mapping[str, Any]
    applied: bool
    violation: str = ""


@dataclass(frozen=True, slots=True)
class Act:
    """Something done outside the product at `at` (UTC).

    `kind` is `answered` (subject: the person's address), `draft_deleted`, `draft_sent`, `draft_edited`
    (subject: the draft's marker) or `reminder_deleted` (subject: the event id).
    """

    at: datetime
    kind: str
    subject: str


@dataclass(slots=True)
class Story:
    """Everything the judge may see. `rewrites`: a draft may be made anew, once.

    That is so after its interview moved, and after a decision that had withdrawn it was taken back.
    """

    requests: Sequence[Request]
    acts: Sequence[Act]
    allowed: frozenset[str]
    rewrites: bool = False
    created: list[tuple[Request, EmailMessage]] = field(default_factory=list)

    def __post_init__(self) -> None:
        made = [one for one in self.requests if one.method == "gmail.users.drafts.create" and one.applied]
        self.created = [(one, _mime(one)) for one in made]

    def created_after(self, marker: str, moment: datetime) -> bool:
        """Whether a draft with this marker was created later than `moment`."""
        return any(str(mail[MARKER]) == marker and one.at > moment for one, mail in self.created)


def judge(story: Story) -> list[str]:
    """What is wrong, one sentence each; empty when every promise was kept."""
    checks = (
        never_sent, never_twice, reminders_once, nothing_comes_back, edited_is_left, only_meant_recipients,
        silent_after_an_answer,
    )  # fmt: skip
    return [wrong for check in checks for wrong in check(story)]


def never_sent(story: Story) -> Iterator[str]:
    """I2: no sending, no guests, no notifications."""
    for one in story.requests:
        if one.violation:
            yield f"I2: request {one.number} breaks the rule {one.violation}"
        name = one.method.rpartition(".")[2]
        if one.method.startswith("gmail.users.messages") and name in MAY_SEND:
            yield f"I2: {one.method}"
        if one.method == "gmail.users.drafts.send":
            yield f"I2: {one.method}"
        if one.body.get("attendees") or one.params.get("sendUpdates", "none") not in ("none", None):
            yield f"I2: request {one.number} could notify somebody"


def never_twice(story: Story) -> Iterator[str]:
    """I1: one draft for one step and person; where the story rewrites, once more."""
    most = 2 if story.rewrites else 1
    for name, count in Counter(str(mail[MARKER]) for _, mail in story.created).items():
        if count > most:
            yield f"I1: draft {name} was created {count} times"


def reminders_once(story: Story) -> Iterator[str]:
    """I4: an id is inserted once, and one key never gets two ids."""
    inserted = [one for one in story.requests if one.method == "calendar.events.insert" and one.applied]
    for event_id, count in Counter(str(one.body.get("id")) for one in inserted).items():
        if count > 1:
            yield f"I4: reminder {event_id} was inserted {count} times"
    ids: dict[str, set[str]] = defaultdict(set)
    for one in inserted:
        private = one.body.get("extendedProperties", {}).get("private", {})
        ids[str(sorted((name, private[name]) for name in private if "key" in name.lower()))].add(
            str(one.body.get("id"))
        )
    yield from (f"I4: two reminders for {key}" for key, known in ids.items() if len(known) > 1)


def nothing_comes_back(story: Story) -> Iterator[str]:
    """I6: what the user deleted or sent is not made again, under no id."""
    for act in story.acts:
        if act.kind in ("draft_deleted", "draft_sent") and story.created_after(act.subject, act.at):
            yield f"I6: draft {act.subject} came back after it was {act.kind.removeprefix('draft_')}"
        if act.kind == "reminder_deleted":
            yield from _reminder_again(story, act)


def _reminder_again(story: Story, act: Act) -> Iterator[str]:
    for one in story.requests:
        if not one.applied or one.at <= act.at or not one.method.startswith("calendar.events."):
            continue
        named = act.subject in (one.params.get("eventId"), one.body.get("id"))
        if named and (one.method.endswith("insert") or one.body.get("status") == "confirmed"):
            yield f"I6: reminder {act.subject} came back"


def edited_is_left(story: Story) -> Iterator[str]:
    """I5: a draft that the user edited is neither rewritten nor deleted."""
    for act in story.acts:
        if act.kind == "draft_edited":
            for one in story.requests:
                touches = one.method in ("gmail.users.drafts.update", "gmail.users.drafts.delete")
                if touches and one.applied and one.at > act.at and one.params.get("id") == act.subject:
                    yield f"I5: {one.method} on an edited draft"


def only_meant_recipients(story: Story) -> Iterator[str]:
    """I12: one recipient of those who may be written to, no other header."""
    for one, mail in story.created:
        found = {address.addr_spec for address in mail["To"].addresses} if mail["To"] else set()
        if len(found) > 1 or not found <= story.allowed:
            yield f"I12: request {one.number} writes to {sorted(found)}"
        strange = {name.lower() for name in mail} - HEADERS
        if strange:
            yield f"I12: request {one.number} has headers {sorted(strange)}"


def silent_after_an_answer(story: Story) -> Iterator[str]:
    """I3: no follow-up to somebody whose decision lay in the mailbox; an answer to that mail is none.

    A follow-up continues what the user sent, so it answers a mail that Gmail itself gave its id.
    """
    for act in story.acts:
        if act.kind == "answered":
            for one, mail in story.created:
                late = one.at > act.at + VISIBLE_FOR
                nudges = str(mail["In-Reply-To"] or "").endswith(OWN_MAIL)
                if late and act.subject in str(mail["To"]) and nudges:
                    yield f"I3: a follow-up to {act.subject}, who had answered"


def _mime(request: Request) -> EmailMessage:
    raw = str(request.body["message"]["raw"])
    parsed = email.message_from_bytes(
        base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4)), policy=email.policy.default
    )
    if not isinstance(parsed, EmailMessage):
        raise TypeError("not a mail")
    return parsed

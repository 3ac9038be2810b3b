"""Which process a mail belongs to (e.5 step 4, G10 to G17)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from followup.domain.mail import Message


@dataclass(frozen=True, slots=True)
class Correspondence:
    """What is known of the mail of one process.

    `threads` are Gmail thread ids, `addresses` of its contacts, `domains` of company and agency, `last` the
    start of its newest session (UTC).
    """

    process_id: str
    last: datetime
    threads: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    message_ids: frozenset[str] = frozenset()
    company: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """The process found and by what; `sure` is false where the evidence should be asked about."""

    process_id: str
    how: str
    sure: bool = True


def match(message: Message, everything: Sequence[Correspondence]) -> Match | None:
    """Find the process of an incoming mail: thread, then participant, then company (e.5).

    `everything` is ordered by the most recent interview first, which decides between equals.
    """
    for one in everything:
        if message.thread_id in one.threads:
            return Match(one.process_id, "thread")
    for one in everything:
        if message.sender.email in one.addresses:
            return Match(one.process_id, "address")
    for one in everything:
        if _domain(message.sender.email) in one.domains and _speaks_of(message, one):
            return Match(one.process_id, "company", sure=False)
    for one in everything:
        if _named(message, one):
            return Match(one.process_id, "name and company", sure=False)
    return None


def _domain(address: str) -> str:
    return address.rpartition("@")[2]


def _speaks_of(message: Message, one: Correspondence) -> bool:
    """Whether a company's mail is about the candidacy: no mailing list, and the subject says so (G10)."""
    if message.header("list-unsubscribe") or message.header("list-id"):
        return False
    words = [
        one.role,
        one.company,
        "interview",
        "application",
        "candida",
        "bewerbung",
        "gespräch",
        "entretien",
        "entrevista",
        "offer",
        "position",
        "role",
    ]
    subject = message.subject.casefold()
    return any(word and word.casefold() in subject for word in words) or bool(message.references)


def _named(message: Message, one: Correspondence) -> bool:
    """A hiring system writing in the company's name, or a known person from another address (G11, G17)."""
    sender = message.sender.name.casefold()
    if sender and any(name.casefold() == sender for name in one.names):
        return True
    if not one.company or message.header("list-unsubscribe"):
        return False
    company = re.escape(one.company.casefold())
    return bool(re.search(rf"\b{company}\b", f"{sender} {message.subject.casefold()}")) and bool(
        re.search(
            r"\b(application|interview|candida\w+|bewerbung|entretien|entrevista)\b",
            message.subject.casefold(),
        )
    )

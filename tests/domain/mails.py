"""Mails of the tables in `data`, read as the engine reads them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from followup.domain.mail import Address, Message
from followup.domain.people import Owner
from followup.domain.replies import MailKind, Reading, read_mail
from followup.lookups.library import LibraryLookups
from tests.domain.calendars import calendar_of

CONTACT = "dana.ruiz@tidewell.example"
OWNER = Owner(emails=frozenset({"maya.lind@mail.example"}), name="Maya Lind")
LOOKUPS = LibraryLookups()
HEADERS = {
    "auto": ("auto-submitted", "auto-replied"),
    "gen": ("auto-submitted", "auto-generated"),
    "unsub": ("list-unsubscribe", "<mailto:off@list.example>"),
    "list": ("list-id", "<news.list.example>"),
    "listed": ("precedence", "list"),
    "bulk": ("precedence", "bulk"),
    "xauto": ("x-autoreply", "yes"),
    "suppress": ("x-auto-response-suppress", "All"),
    "null": ("return-path", "<>"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One mail of the table and the classes that are right."""

    expected: frozenset[str]
    sender: str
    marks: tuple[str, ...]
    subject: str
    text: str


def row_of(expected: str, sender: str, marks: str, subject: str, text: str) -> Row:
    """A line of a table, cut into its cells."""
    who = CONTACT if sender == "-" else sender
    return Row(
        frozenset(expected.split("|")), who, tuple(marks.split(";")), subject, text.replace("\\n", "\n")
    )


def read(row: Row) -> Reading:
    """Read a mail of the table as the engine does."""
    methods = [mark.removeprefix("cal:") for mark in row.marks if mark.startswith("cal:")]
    message = Message(
        id="m",
        thread_id="t",
        at=datetime(2026, 3, 6, 10, tzinfo=UTC),
        sender=Address(row.sender),
        subject=row.subject,
        headers=tuple(HEADERS[mark] for mark in row.marks if mark in HEADERS),
        references=("<ours@mail.example>",) if "re" in row.marks else (),
        mime_types=frozenset({"multipart/report"} if "report" in row.marks else ()),
        calendar_method=methods[0] if methods else "",
        text=row.text,
    )
    visible = LOOKUPS.visible_reply(row.text)
    return read_mail(message, OWNER, visible, calendar_of("US"), known="known" in row.marks)


def classes(found: Reading) -> frozenset[str]:
    """Everything a reading may be called in the table."""
    if found.kind is not MailKind.HUMAN:
        return frozenset({found.kind.value, "auto"})
    return frozenset({found.answer, "human", "" if found.sure else "unsure"})

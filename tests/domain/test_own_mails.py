"""Mails made up for this table, each with what it is: the order of tests of e.5, in four languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from followup.domain.mail import Address, Message
from followup.domain.people import Owner
from followup.domain.replies import MailKind, read_mail
from followup.lookups.library import LibraryLookups
from tests.domain.calendars import calendar_of

TABLE = Path(__file__).with_name("data") / "own_mails.tsv"
OWNER = Owner(emails=frozenset({"maya.lind@mail.example"}), name="Maya Lind")
LOOKUPS = LibraryLookups()
NO_ANSWER = frozenset(kind.value for kind in MailKind if kind is not MailKind.HUMAN)


def table() -> Iterator[tuple[str, str, str]]:
    """What it is, subject and text of each mail."""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            expected, subject, text = line.split("\t")
            yield expected, subject, text.replace("\\n", "\n")


def read(text: str, subject: str = "", headers: tuple[tuple[str, str], ...] = ()) -> str:
    """The class of a mail from a contact: of a person's, what it says."""
    message = Message(
        id="m",
        thread_id="t",
        at=datetime(2026, 3, 6, 10, tzinfo=UTC),
        sender=Address("", "dana.ruiz@tidewell.example"),
        subject=subject,
        headers=headers,
        text=text,
    )
    found = read_mail(message, OWNER, LOOKUPS.visible_reply(text), calendar_of("US"))
    return found.answer or found.kind.value


def test_the_table_is_worth_running() -> None:
    assert len(list(table())) >= 60


@pytest.mark.spec("e.5", "G1", "G2", "G3", "G4", "G5", "G7", "G8", "G12", "H1", "H2", "H4")
@pytest.mark.parametrize(("expected", "subject", "text"), list(table()))
def test_each_mail_is_what_it_is(expected: str, subject: str, text: str) -> None:
    found = read(text, subject)

    if expected == "human":
        assert found not in NO_ANSWER
    elif expected == "auto":
        assert found in NO_ANSWER
    else:
        assert found == expected


@pytest.mark.spec("G6")
def test_a_header_of_exchange_alone_makes_no_machine_of_a_person() -> None:
    headers = (("x-auto-response-suppress", "All"),)

    assert read("Hi Maya,\n\nsounds good.\n\nDana", "Re: Hello", headers=headers) == "other"

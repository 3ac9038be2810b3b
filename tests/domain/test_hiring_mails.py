"""Mails as hiring systems, recruiters, calendars and mail servers write them, in four languages (e.5, G, H).

All are made up for this table. The last part holds sentences that nearly say something else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from followup.domain.mail import Address, Message
from followup.domain.people import Owner
from followup.domain.replies import MailKind, Reading, read_mail
from followup.lookups.library import LibraryLookups
from tests.domain.calendars import calendar_of

DATA = Path(__file__).with_name("data")
TABLES = (DATA / "hiring_mails.tsv", DATA / "plain_mails.tsv", DATA / "free_mails.tsv")
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


def table() -> Iterator[Row]:
    """Every mail of the table."""
    lines = (line for path in TABLES for line in path.read_text(encoding="utf-8").splitlines())
    for line in lines:
        if not line.startswith("#"):
            expected, sender, marks, subject, text = line.split("\t")
            who = CONTACT if sender == "-" else sender
            yield Row(
                frozenset(expected.split("|")),
                who,
                tuple(marks.split(";")),
                subject,
                text.replace("\\n", "\n"),
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


@pytest.mark.spec("e.5", "G1", "G2", "G3", "G4", "G5", "G7", "G8", "G9", "G12", "G21", "H1", "H2", "H4", "H6")
@pytest.mark.parametrize("row", list(table()), ids=lambda row: row.text[:50])
def test_each_mail_is_what_it_is(row: Row) -> None:
    assert row.expected & classes(read(row))


@pytest.mark.spec("e.5")
@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Thanks for your note, Maya. I am afraid the others were further along.", "rejection"),
        ("Danke, Maya. Es tut mir leid, dass es so lange hin und her ging.", "other"),
        ("Merci Maya. Malheureusement l'équipe voit les choses autrement.", "other"),
        ("Gracias, Maya. Por desgracia el equipo lo ve de otra forma.", "other"),
    ],
)
def test_kind_words_around_bad_news_are_no_courtesy_that_a_nudge_may_follow(text: str, answer: str) -> None:
    found = read(Row(frozenset(), CONTACT, ("re",), "Re: Thank you", text))

    assert (found.answer, found.sure) == (answer, False)


@pytest.mark.spec("e.5", "G14")
def test_a_refusal_passed_on_without_a_word_is_read_and_asked_about() -> None:
    text = (
        "---------- Forwarded message ---------\nFrom: Ruth Hale <ruth@tidewell.example>\n"
        "Date: Fri, 6 Mar 2026 at 09:00\nSubject: Maya Lind\nTo: Jo Lambert <jo@castleton.example>\n\n"
        "Hi Jo,\n\nwe have decided not to move forward with Maya.\n\nRuth"
    )
    found = read(Row(frozenset(), "jo@castleton.example", (), "Fwd: Maya Lind", text))

    assert (found.answer, found.sure) == ("rejection", False)


@pytest.mark.spec("G21")
@pytest.mark.parametrize(
    ("sender", "subject"),
    [
        ("messages-noreply@linkedin.com", "Dana just messaged you"),
        ("inmail-hit-reply@linkedin.com", "Platform Engineer at Tidewell"),
    ],
)
def test_what_another_service_quotes_is_asked_about_whatever_it_says(sender: str, subject: str) -> None:
    text = "Dana Ruiz: Hi Maya, we decided to move forward with other candidates."
    found = read(Row(frozenset(), sender, ("unsub",), subject, text))

    assert (found.kind, found.answer, found.sure) == (MailKind.HUMAN, "rejection", False)


@pytest.mark.spec("G11", "e.5")
def test_a_hiring_system_that_has_weighed_carefully_is_asked_about() -> None:
    text = "Dear Maya, after careful consideration of your application for the role, we"
    found = read(Row(frozenset(), "tidewell@myworkday.com", (), "Your application", text))

    assert (found.answer, found.sure) == ("rejection", False)


@pytest.mark.spec("G4")
@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Hi Maya, the team would like to see you again. Are you free on Tuesday?", True),
        ("Hi Maya, we would like to invite you to a second interview. Please pick a slot below.", True),
        ("Moin Maya, wir würden dich gern in die zweite Runde schicken. Schlag doch zwei Termine vor.", True),
        ("Hi Maya, I have scheduled your second interview for Friday at 10. See you then.", False),
        ("Hi Maya, unfortunately we have to move the interview to Friday at 10.", False),
    ],
)
def test_an_invitation_says_whether_it_waits_for_an_answer(text: str, asks: bool) -> None:
    assert read(Row(frozenset(), CONTACT, ("re",), "Re: Thank you", text)).asks is asks


@pytest.mark.spec("G12")
@pytest.mark.parametrize(("marks", "kind"), [(("known",), MailKind.HUMAN), ((), MailKind.BULK)])
def test_a_way_to_unsubscribe_makes_no_bulk_of_a_person_whom_the_process_knows(
    marks: tuple[str, ...], kind: MailKind
) -> None:
    text = "Hi Maya,\n\nhere are the notes for Tuesday. Did the parking code reach you?\n\nJo\nUnsubscribe"

    found = read(Row(frozenset(), "jo@castleton.example", (*marks, "unsub"), "Tidewell", text))

    assert found.kind is kind


@pytest.mark.spec("G12")
def test_a_campaign_from_somebody_known_stays_one() -> None:
    text = "Hi Maya,\n\nlast chance! Register now for our webinar: 20% off today. Click here. Unsubscribe"

    found = read(Row(frozenset(), "jo@castleton.example", ("known", "unsub"), "Webinar", text))

    assert found.kind is MailKind.BULK

"""Mails as hiring systems, recruiters, calendars and mail servers write them, in four languages (e.5, G, H).

All are made up for this table. The last part holds sentences that nearly say something else.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from followup.domain.mail import Address, Message
from followup.domain.replies import MailKind, read_mail
from tests.domain.calendars import calendar_of
from tests.domain.mails import CONTACT, OWNER, Row, classes, read, row_of

DATA = Path(__file__).with_name("data")
TABLES = tuple(DATA / f"{name}_mails.tsv" for name in ("hiring", "candidacy", "plain", "free", "short"))


def table() -> Iterator[Row]:
    """Every mail of the tables."""
    lines = (line for path in TABLES for line in path.read_text(encoding="utf-8").splitlines())
    return (row_of(*line.split("\t")) for line in lines if not line.startswith("#"))


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


@pytest.mark.spec("G11", "e.5")
def test_what_a_machine_tells_of_an_application_that_is_not_understood_is_asked_about() -> None:
    ended = "Hello Maya,\n\nYour application has been given the status: inactive."
    kept = "Hello Maya,\n\nYour application is being looked at. If it is declined, you will hear from us."
    found, silent = (
        read(Row(frozenset(), "no-reply@tidewell.example", (), "Your application", text))
        for text in (ended, kept)
    )

    assert (found.kind, found.answer, found.sure) == (MailKind.HUMAN, "other", False)
    assert silent.kind is not MailKind.HUMAN


@pytest.mark.spec("e.5", "G8")
def test_a_line_that_only_asks_to_be_clicked_is_no_persons() -> None:
    text = "Hi Maya,\n\nThe documents for your profile are waiting.\n\n{}\n\nTidewell"
    click, say = (
        read(Row(frozenset(), "people@tidewell.example", (), "Documents", text.format(line))).kind
        for line in ("View documents", "I am in on Monday")
    )

    assert (click, say) == (MailKind.AUTOMATIC, MailKind.HUMAN)


@pytest.mark.spec("G4", "G8", "e.5")
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Dear Maya,\n\nThank you for your application. What is your notice period?\n\nAnna", MailKind.HUMAN),
        ("Dear Maya,\n\nThank you for your application.\n\nWhat happens next?", MailKind.ACKNOWLEDGEMENT),
    ],
)
def test_thanks_for_an_application_with_a_question_to_the_reader_are_a_persons(
    text: str, kind: MailKind
) -> None:
    assert read(Row(frozenset(), "hr@tidewell.example", (), "Your application", text)).kind is kind


@pytest.mark.spec("G12", "e.5")
def test_a_recruiter_who_looks_for_anybody_asks_and_invites_nobody() -> None:
    text = "Hi Maya,\n\nYour profile caught my eye. {} Are you up for a chat with our CEO on Monday?\n\nJo"
    stranger, applicant = (
        read(Row(frozenset(), "jo@castleton.example", (), "Platform lead", text.format(said))).answer
        for said in ("", "Thank you for your application.")
    )

    assert (stranger, applicant) == ("question", "next_round")


@pytest.mark.spec("H6", "e.5")
@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("We would love to have you on the team. 48k, 28 days.", "offer"),
        ("The job pays 48k and the contract runs for a year.", "other"),
        ("They will pay 48k, and the contract is on its way to you.", "offer"),
        ("The contract would be sent if they say yes. Nothing is decided yet.", "other"),
    ],
)
def test_an_offer_takes_two_signs_that_agree(text: str, answer: str) -> None:
    found = read(Row(frozenset(), CONTACT, ("re",), "Re: Thank you", f"Hi Maya,\n\n{text}\n\nDana"))

    assert found.news in (answer, "other")
    assert found.answer == answer


@pytest.mark.spec("G12", "e.5")
def test_the_foot_of_a_long_newsletter_tells_what_it_is() -> None:
    story = "I walked through the yard and the ferries ran late. " * 250
    foot = "Manage my subscriptions\nUnsubscribe\nCopyright 2026 Harbour Post"
    found = read(Row(frozenset(), "editors@harbourpost.example", (), "Late ferries", f"{story}\n\n{foot}"))

    assert found.kind is MailKind.BULK


@pytest.mark.spec("e.5", "G8")
@pytest.mark.parametrize(
    ("sender", "kind"),
    [
        (Address("jobsailorapply@jobsailor.example", "Jobsailor Apply"), MailKind.AUTOMATIC),
        (Address("wenkebach@norvane.example", "Ibo Wenkebach"), MailKind.HUMAN),
    ],
)
def test_a_sender_with_the_name_of_its_host_is_no_person(sender: Address, kind: MailKind) -> None:
    message = Message(
        id="m", thread_id="t", at=datetime(2026, 3, 6, 10, tzinfo=UTC), sender=sender, text="Pilot, Leeds"
    )

    assert read_mail(message, OWNER, "Pilot, Leeds", calendar_of("US")).kind is kind

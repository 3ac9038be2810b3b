"""Every hostile text wherever words come from or go to: drafts, reminders, mails, addresses, terminal."""

from __future__ import annotations

import base64
import logging
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from followup.cli.logs import HarmlessFormatter
from followup.cli.plain import on_one_line, printable
from followup.cli.render import table
from followup.domain.business_days import business_days
from followup.domain.calendar import CalendarEvent
from followup.domain.matching import match
from followup.domain.people import Contact, Name
from followup.domain.reading import read_interview
from followup.domain.recognise import recognise
from followup.domain.replies import read_mail
from followup.domain.steps import Step
from followup.google.wire_calendar import read_item
from followup.google.wire_mail import read_message
from followup.lookups.library import LibraryLookups
from followup.messages.briefs import Brief, MessageKind
from followup.messages.compose import Composed, compose_round, to_html
from followup.messages.headers import ReplyRef, UnsafeMail, mailbox
from followup.messages.mime import build_mime
from followup.messages.reminders import ReminderBrief, reminder_words
from tests.factories import MAYA
from tests.hostile.corpus import CORPUS, FAMILIES, Hostile
from tests.hostile.judges import can_be_shown, draft_faults, is_plain, reminder_faults

DANA = "dana@tidewell.example"
LOOKUPS = LibraryLookups()
BY_FAMILY = {family: [one for one in CORPUS if one.name.startswith(f"{family} ")] for family in FAMILIES}
STRIDE = 4
families = pytest.mark.parametrize("family", FAMILIES)


def test_the_corpus_is_large_and_every_text_has_a_name() -> None:
    assert len(CORPUS) >= 1000
    assert len({one.name for one in CORPUS}) == len({one.text for one in CORPUS}) == len(CORPUS)


def event_of(text: str) -> CalendarEvent:
    """An interview with the text in every field but the addresses."""
    person = {"email": DANA, "displayName": text, "responseStatus": "accepted"}
    found = read_item(
        "primary",
        {
            "id": "e1",
            "iCalUID": text,
            "summary": f"Interview with Tidewell: {text}",
            "description": f"{text}\nInterviewers: {text}\nPhone: {text}",
            "location": text,
            "hangoutLink": text,
            "source": {"url": text},
            "etag": text,
            "start": {"dateTime": "2026-03-03T15:00:00Z", "timeZone": text},
            "end": {"dateTime": "2026-03-03T16:00:00Z", "timeZone": text},
            "organizer": person,
            "attendees": [person, {"email": "maya.lind@gmail.com", "self": True}],
            "extendedProperties": {"private": {text or "x": text}},
        },
        "America/New_York",
    )
    assert isinstance(found, CalendarEvent)
    return found


def composed_of(text: str, contact: Contact, company: str, role: str) -> Composed:
    brief = Brief(
        MessageKind.THANK_YOU,
        contact,
        company=company,
        role=role,
        meeting_day=date(2026, 3, 3),
        sender_name=text,
        phone=text,
        topics=(text,),
        session_topic=text,
        reaction=text,
        link=text,
        next_step=text,
    )
    return compose_round([brief], "seed")[0]


def as_it_is(text: str) -> Composed:
    """A mail of nothing but the text, as if no layer above had looked at it."""
    return Composed(MessageKind.THANK_YOU, text, text, to_html(text), signed=text)


def written(composed: Composed, contact: Contact, text: str, reply: ReplyRef | None) -> bytes | None:
    """The mail, as if lint had nothing against it; None when it is held."""
    try:
        return build_mime(
            composed,
            sender=mailbox(text, "maya.lind@gmail.com"),
            recipient=contact,
            signature_html=text,
            marker="key-1",
            reply_to=reply,
            revision="abc",
        )
    except UnsafeMail:
        return None


@families
def test_no_text_of_an_event_changes_headers_or_recipients_of_a_draft(family: str) -> None:
    faults = []
    reply = ReplyRef("<a@tidewell.example>", "Interview", "")
    for one in BY_FAMILY[family]:
        event = event_of(one.text)
        recognise(event, MAYA, LOOKUPS)
        interview = read_interview(event, MAYA, LOOKUPS)
        people = (*interview.people, *interview.others)
        faults += [f"{one.name}: address {who.email}" for who in people if who.email not in ("", DANA)]
        raw = Contact(Name(one.text, one.text, one.text, one.text, one.text), DANA, job_title=one.text)
        contact = people[0] if people else raw
        composed = one.name.endswith("alone")  # the dear part, in which the place says little
        mail = composed_of(one.text, contact, interview.company.name, interview.role) if composed else None
        for bytes_ in (
            written(mail or as_it_is(one.text), contact, one.text, None),
            written(as_it_is(one.text), raw, one.text, None),
            written(as_it_is(one.text), raw, one.text, replace(reply, subject=one.text, references=one.text)),
        ):
            faults += [f"{one.name}: {f}" for f in (draft_faults(bytes_, DANA) if bytes_ else [])]
    assert faults == []


@families
def test_the_message_that_is_answered_cannot_bring_headers_of_its_own(family: str) -> None:
    mail = as_it_is("Thank you")
    faults = []
    for one in BY_FAMILY[family]:
        for message_id in (one.text, f"<{one.text}@tidewell.example>"):
            raw = written(mail, Contact(Name(), DANA), "", ReplyRef(message_id, "Interview", message_id))
            faults += [f"{one.name}: {fault}" for fault in (draft_faults(raw, DANA) if raw else [])]
    assert faults == []


def reminder_of(step: Step, text: str) -> ReminderBrief:
    contact = Contact(Name(text, text, text, text, text), text, phone=text, job_title=text)
    return ReminderBrief(
        step,
        company=text,
        role=text,
        people=(contact,),
        contact=contact,
        meeting_day=date(2026, 3, 3),
        stated_date=date(2026, 3, 13),
        stated_by=text,
        told_on=date(2026, 3, 16),
        doubt_by=text,
        doubt_day=date(2026, 3, 9),
        drafts_at=time(11, 30),
        generic=(text,),
        missing=(text,),
        held=((text, text),),
        sender_name=text,
        sender_phone=text,
        still_open=(text,),
        told=(text,),
    )


@families
def test_no_text_becomes_markup_in_a_reminder(family: str) -> None:
    faults = []
    for number, one in enumerate(BY_FAMILY[family]):
        for step in list(Step)[number % STRIDE :: STRIDE]:  # the places of one piece see all steps
            words = reminder_words(replace(reminder_of(step, one.text), neutral=number % 2 == 1))
            faults += [f"{one.name} {step}: {f}" for f in reminder_faults(words.title, words.description)]
    assert faults == []


def mail_of(one: Hostile) -> dict[str, Any]:
    text = one.text
    fields = {
        "From": f"{text} <{DANA}>",
        "To": text,
        "Cc": text,
        "Subject": text,
        "Message-ID": text,
        "References": text,
        "In-Reply-To": text,
        "Auto-Submitted": text,
        "List-Id": text,
        "Content-Type": text,
        "X-Failed-Recipients": text,
        "Authentication-Results": text,
    }
    data = base64.urlsafe_b64encode(text.encode("utf-8", "replace")).decode()
    return {
        "id": "m1",
        "threadId": "t1",
        "internalDate": "1773057600000",
        "payload": {
            "mimeType": "text/plain",
            "headers": [{"name": name, "value": value} for name, value in fields.items()],
            "body": {"data": data},
        },
    }


@families
def test_no_text_of_a_mail_gets_past_its_line(family: str) -> None:
    days = business_days("US", LOOKUPS)
    faults = []
    for one in BY_FAMILY[family]:
        mail = read_message(mail_of(one), body=True)
        match(mail, [], MAYA)
        reading = read_mail(mail, MAYA, LOOKUPS.visible_reply(mail.text or ""), days)
        told = (mail.subject, mail.sender.name, mail.sender.email, mail.message_id, reading.phrase)
        if any("\n" in text or "\x1b" in text or "\x9b" in text for text in told):
            faults.append(one.name)
        if mail.sender.email not in ("", DANA):
            faults.append(f"{one.name}: {mail.sender.email}")
    assert faults == []


@families
def test_an_address_is_written_to_as_it_stands_or_not_at_all(family: str) -> None:
    mail = as_it_is("Thank you")
    faults = []
    for one in BY_FAMILY[family]:
        for address in (
            one.text,
            f"{one.text}@tidewell.example",
            f"dana@{one.text}",
            f"dana{one.text}@x.example",
        ):
            guest = event_with_address(address)
            for email in {address, guest}:
                raw = written(mail, Contact(Name(), email), "", None) if email else None
                if raw is not None:
                    meant = email if email.isascii() else email.encode("idna").decode()
                    faults += [f"{one.name}: {email!r} {f}" for f in draft_faults(raw, meant)]
                    faults += [f"{one.name}: {email!r} differs"] if not is_plain(email) else []
    assert faults == []


def event_with_address(address: str) -> str:
    found = read_item(
        "primary",
        {
            "id": "e1",
            "start": {"dateTime": "2026-03-03T15:00:00Z"},
            "attendees": [{"email": address, "displayName": "Dana"}],
        },
        "UTC",
    )
    assert isinstance(found, CalendarEvent)
    return found.guests[0].email


@families
def test_nothing_that_is_shown_steers_the_terminal(family: str) -> None:
    formatter = HarmlessFormatter("%(levelname)s %(name)s %(message)s")
    faults = []
    for one in BY_FAMILY[family]:
        try:
            raise ValueError(one.text)
        except ValueError as error:
            failure = (type(error), error, error.__traceback__)
        record = logging.LogRecord(one.text, logging.ERROR, "x", 1, "said %s", (one.text,), failure)
        logged = formatter.format(record)
        shown = (printable(one.text), table(("What", "Why"), [(one.text, one.text)]), logged)
        if not all(map(can_be_shown, shown)) or "\n" in on_one_line(one.text):
            faults.append(one.name)
        if any(not line.startswith("  ") for line in logged.split("\n")[1:]):
            faults.append(f"{one.name}: a line that passes for a record")
    assert faults == []

"""Twice the text takes about twice the time: nothing that is read from outside grows faster (X20)."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from typing import Any

import pytest

from followup.domain.business_days import business_days
from followup.domain.calendar import CalendarEvent
from followup.domain.matching import match
from followup.domain.note_people import EMAIL
from followup.domain.reading import read_interview
from followup.domain.recognise import recognise
from followup.domain.replies import read_mail
from followup.google.wire_calendar import read_item
from followup.google.wire_mail import read_message
from followup.google.wire_text import html_to_text
from followup.lookups.library import LibraryLookups
from followup.messages.reminder_block import split_description
from tests.factories import MAYA

MEBIBYTE = 2**20
ENOUGH = 1.5
"""Seconds for a mebibyte where all is well, on a busy machine too; what grows fast takes minutes."""

MOST_GROWTH = 3.2
LOOKUPS = LibraryLookups()
DAYS = business_days("US", LOOKUPS)
PIECES = (
    "a", " ", "\n", "<", "<a ", "</a", "<!--", "<div>", "&lt;", "=?a?q?", "a@", "a.", "(", "- ",
    "> ", "?", "1-", "On Mon\n", "Dana Ruiz, ", "http://", '<a href="mailto:a@b.c">', "\u200b", "\x1b[",
    "From: a\n", "10:00 ", "_", "?\n",
)  # fmt: skip


def an_event(**fields: Any) -> None:
    dana = {"email": "dana@tidewell.example", "displayName": "Dana Ruiz"}
    data = {
        "id": "e1",
        "summary": "Interview with Tidewell",
        "start": {"dateTime": "2026-03-02T10:00:00Z"},
        "end": {"dateTime": "2026-03-02T11:00:00Z"},
        "organizer": dana,
        "attendees": [dana],
    }
    event = read_item("primary", data | fields, "UTC")
    assert isinstance(event, CalendarEvent)
    recognise(event, MAYA, LOOKUPS)
    read_interview(event, MAYA, LOOKUPS, "as it was")


def a_mail(text: str = "x", kind: str = "text/plain", **headers: str) -> None:
    fields = {"From": "Dana <dana@tidewell.example>", "Subject": "Interview"} | headers
    payload = {
        "mimeType": kind,
        "headers": [{"name": name.replace("_", "-"), "value": value} for name, value in fields.items()],
        "body": {"data": base64.urlsafe_b64encode(text.encode()).decode()},
    }
    mail = read_message({"id": "m1", "internalDate": "1773057600000", "payload": payload}, body=True)
    match(mail, [], MAYA)
    read_mail(mail, MAYA, LOOKUPS.visible_reply(mail.text or ""), DAYS)


def a_name(text: str) -> None:
    an_event(attendees=[{"email": "dana@tidewell.example", "displayName": text}])


def every_header(text: str) -> None:
    names = ("From", "To", "Subject", "References", "Content_Type", "X_Failed_Recipients")
    a_mail("x", **dict.fromkeys(names, text), Authentication_Results=f"mx.google.com; {text}")


READERS: dict[str, Callable[[str], object]] = {
    "title": lambda text: an_event(summary=text, location=text),
    "description": lambda text: an_event(description=text),
    "name": a_name,
    "mail": a_mail,
    "mail in HTML": lambda text: a_mail(text, "text/html"),
    "headers": every_header,
    "reminder": split_description,
    "address in notes": EMAIL.search,
    "HTML": html_to_text,
}


def seconds(read: Callable[[str], object], piece: str, size: int) -> float:
    text = piece * (size // len(piece))
    began = time.process_time()
    read(text)
    return time.process_time() - began


@pytest.mark.spec("X20")
@pytest.mark.parametrize("reader", READERS)
def test_time_grows_with_the_text_and_no_faster(reader: str) -> None:
    read = READERS[reader]
    read("warm up <b>x</b>")
    slow = []
    for piece in PIECES:
        whole = seconds(read, piece, MEBIBYTE)
        if whole < ENOUGH:
            continue
        growth = whole / max(seconds(read, piece, MEBIBYTE // 2), 0.01)
        if growth > MOST_GROWTH:
            slow.append((piece, round(whole, 2), round(growth, 1)))
    assert slow == []

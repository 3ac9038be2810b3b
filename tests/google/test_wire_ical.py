"""The event of an invitation in a mail (A13)."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.domain.mail import Invitation
from followup.google.wire_ical import read_invitation


def event(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:u1@x", *lines, "END:VEVENT", "END:VCALENDAR"])


@pytest.mark.spec("A13")
@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("DTSTART:20260305T150000Z", datetime(2026, 3, 5, 15, tzinfo=UTC)),
        ("DTSTART;TZID=America/New_York:20260305T100000", datetime(2026, 3, 5, 15, tzinfo=UTC)),
        ('DTSTART;TZID="Europe/Berlin";X-A=b:20260305T160000', datetime(2026, 3, 5, 15, tzinfo=UTC)),
        ("DTSTART;TZID=Somewhere:20260305T150000", datetime(2026, 3, 5, 15, tzinfo=UTC)),
        ("DTSTART;VALUE=DATE:20260305", datetime(2026, 3, 5, tzinfo=UTC)),
    ],
)
def test_the_start_is_an_instant(line: str, start: datetime) -> None:
    found = read_invitation(event(line), "request")
    assert found == Invitation("u1@x", start, "REQUEST")


def test_folded_lines_escapes_and_what_is_nested() -> None:
    text = event(
        "DTSTART:20260305T150000Z",
        "SUMMARY:Interview\\, second",
        " round",
        "DESCRIPTION:Dana\\nPriya",
        "BEGIN:VALARM",
        "DTSTART:20990101T000000Z",
        "END:VALARM",
    )
    found = read_invitation(text, "")
    assert found is not None
    assert (found.title, found.text) == ("Interview, secondround", "Dana\nPriya")
    assert found.start.year == 2026


@pytest.mark.parametrize(
    "text",
    ["", "BEGIN:VEVENT", event(), event("DTSTART:tomorrow"), "UID:u\nDTSTART:20260305T150000Z"],
)
def test_what_names_no_event_is_none(text: str) -> None:
    assert read_invitation(text, "REQUEST") is None


@given(st.text(), st.text())
def test_any_text_is_read_or_not(head: str, value: str) -> None:
    read_invitation(head, "REQUEST")
    read_invitation(event(f"DTSTART{head}:{value}"), "")


def test_a_long_line_takes_no_longer_than_its_length() -> None:
    begin = time.process_time()
    read_invitation(event("DTSTART" + ";" * 60_000, "DTSTART" + ';a"b"' * 10_000), "")
    assert time.process_time() - begin < 2

"""Gmail's JSON in the domain's words."""

from __future__ import annotations

import base64
import time
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.domain.mail import Address
from followup.engine.errors import Permanent
from followup.google.wire_mail import (
    HEADERS,
    MAX_TEXT,
    addresses,
    calendar_file,
    decoded,
    invitation_in,
    read_message,
)


def packed(content: str | bytes) -> str:
    data = content.encode() if isinstance(content, str) else content
    return base64.urlsafe_b64encode(data).decode()


def part(mime: str, content: str | bytes = "", *, filename: str = "", **headers: str) -> dict[str, Any]:
    return {
        "mimeType": mime,
        "filename": filename,
        "headers": [{"name": name.replace("_", "-"), "value": value} for name, value in headers.items()],
        "body": {"size": len(content), "data": packed(content)},
    }


def mail(payload: Any = None, **fields: Any) -> dict[str, Any]:
    base = {"id": "18c1", "threadId": "18c0", "internalDate": "1772442000123", "labelIds": ["INBOX"]}
    return {**base, "payload": payload or {}, **fields}


def with_headers(*pairs: tuple[str, str]) -> dict[str, Any]:
    return mail({"headers": [{"name": name, "value": value} for name, value in pairs]})


def test_a_message_is_read_with_its_headers_in_any_case() -> None:
    found = read_message(
        with_headers(
            ("FROM", '"Rita, Recruiter" <Rita@Tidewell.test>'),
            ("to", "Ann <ann@example.com>, bo@x.test"),
            ("Cc", "=?utf-8?q?Zo=C3=AB?= <zoe@x.test>"),
            ("subject", "=?UTF-8?B?UmU6IEludGVydmlldw==?="),
            ("Message-Id", " <abc@mail.test> "),
            ("In-Reply-To", "<parent@mail.test>"),
            ("References", "<root@mail.test>\r\n <parent@mail.test>"),
            ("X-Unrelated", "left out"),
        )
    )

    assert found.at == datetime(2026, 3, 2, 9, 0, 0, 123000, tzinfo=UTC)
    assert found.sender == Address("rita@tidewell.test", "Rita, Recruiter")
    assert found.to == (Address("ann@example.com", "Ann"), Address("bo@x.test"))
    assert found.cc == (Address("zoe@x.test", "Zoë"),)
    assert found.subject == "Re: Interview"
    assert found.message_id == "<abc@mail.test>"
    assert found.references == ("<root@mail.test>", "<parent@mail.test>")
    assert found.header("Subject") == "Re: Interview"
    assert found.header("X-Unrelated") == ""
    assert found.text is None


@pytest.mark.parametrize("missing", ["id", "internalDate"])
def test_a_message_without_its_id_or_date_cannot_be_read(missing: str) -> None:
    data = mail()
    del data[missing]

    with pytest.raises(Permanent) as caught:
        read_message(data)

    assert caught.value.reason == "unreadable"


@pytest.mark.parametrize("data", [None, [], "x", {}, mail(internalDate="soon"), mail(internalDate=10**30)])
def test_anything_else_is_refused_in_one_way(data: Any) -> None:
    with pytest.raises(Permanent):
        read_message(data)


def test_null_means_absent_and_numbers_are_read_as_text() -> None:
    found = read_message(mail(labelIds=None, historyId=77, snippet=None, internalDate=1772442000123))

    assert found.labels == frozenset()
    assert found.history_id == "77"


def test_a_message_without_a_thread_is_its_own_thread() -> None:
    data = mail()
    del data["threadId"]

    assert read_message(data).thread_id == "18c1"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("plain", "plain"),
        ("=?iso-8859-1?q?Gespr=E4ch?=", "Gespräch"),
        ("=?utf-8?q?a?= =?utf-8?q?b?=", "ab"),
        ("Re: =?utf-8?b?8J+OiQ==?= done", "Re: 🎉 done"),
        ("=?made-up?q?caf=E9?=", "caf\ufffd"),
        ("=?utf-8?b?!!!?=", ""),
        ("=?utf-8?q?=ff=fe?=", "\ufffd\ufffd"),
        ("=?utf-8?q?one=0Atwo=0D=0ABcc=3A_x?=", "one two Bcc: x"),
        ("schon Gespräch =?utf-8?q?x?=", "schon Gespräch x"),
        ("tab\tand\x00nul", "tab andnul"),
    ],
)
def test_header_values_are_decoded_onto_one_line(value: str, expected: str) -> None:
    assert decoded(value) == expected


@pytest.mark.spec("reliability X3")
@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("", ()),
        ("nobody", ()),
        ("undisclosed-recipients:;", ()),
        ("a@x.test", ("a@x.test",)),
        ("A@X.TEST, <b@x.test>", ("a@x.test", "b@x.test")),
        ('"Eve <eve@evil.test>, x" <real@x.test>', ("real@x.test",)),
        ("a@x.test, a@x.test", ("a@x.test",)),
        ("a@@x.test", ()),
        ("a@x.test\r\nBcc: b@x.test", ("b@x.test",)),
        ("a@x.test two", ()),
        ("<>", ()),
        ("((((((((((", ()),
        ('"', ()),
        ("Doe, Jane <jane@x.test>", ("jane@x.test",)),
        ("ö@x.test", ("ö@x.test",)),
    ],
)
def test_address_lists_never_fail_and_never_invent_an_address(value: str, expected: tuple[str, ...]) -> None:
    assert tuple(address.email for address in addresses(value)) == expected


def test_a_sender_that_is_no_address_keeps_its_name() -> None:
    assert read_message(with_headers(("From", "Mail Delivery Subsystem"))).sender == Address(
        "", "Mail Delivery Subsystem"
    )


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_can_stand_in_a_header(text: str) -> None:
    found = read_message(with_headers(("From", text), ("To", text), ("Subject", text), ("References", text)))

    for address in (found.sender, *found.to):
        assert "\n" not in address.email + address.name
        assert address.email.count("@") <= 1


# --- bodies ---------------------------------------------------------------------------------------


def test_the_plain_text_is_preferred_over_html() -> None:
    payload = {
        "mimeType": "multipart/alternative",
        "parts": [part("text/html", "<b>rich</b>"), part("text/plain", "plain\r\ntext")],
    }

    found = read_message(mail(payload), body=True)

    assert found.text == "plain\ntext"
    assert found.mime_types == {"multipart/alternative", "text/html", "text/plain"}


def test_html_alone_becomes_text() -> None:
    found = read_message(mail(part("text/html", "<p>Dear Ann</p><script>x()</script><p>Yes</p>")), body=True)

    assert found.text is not None
    assert found.text.split() == ["Dear", "Ann", "Yes"]


def test_blank_plain_text_gives_way_to_html() -> None:
    payload = {
        "mimeType": "multipart/alternative",
        "parts": [part("text/plain", " \n"), part("text/html", "yes")],
    }

    assert read_message(mail(payload), body=True).text == "yes"


def test_attachments_and_enclosed_messages_are_not_the_text() -> None:
    payload = {
        "mimeType": "multipart/report",
        "parts": [
            part("text/plain", "Could not be delivered"),
            part("text/plain", "secret", filename="notes.txt"),
            {"mimeType": "message/rfc822", "parts": [part("text/plain", "What you wrote")]},
        ],
    }

    assert read_message(mail(payload), body=True).text == "Could not be delivered"


@pytest.mark.parametrize(
    ("content", "charset", "expected"),
    [
        ("Grüße".encode(), "utf-8", "Grüße"),
        ("Grüße".encode("latin-1"), "iso-8859-1", "Grüße"),
        ("Grüße".encode(), "iso-8859-1", "Grüße"),
        ("Grüße".encode("latin-1"), "made-up", "Gr\ufffd\ufffde"),
        ("日本".encode("iso-2022-jp"), "iso-2022-jp", "日本"),
        (b"a\x00b", "utf-8", "ab"),
    ],
)
def test_bodies_are_read_in_whatever_charset_they_come(content: bytes, charset: str, expected: str) -> None:
    payload = part("text/plain", content, Content_Type=f'text/plain; charset="{charset}"')

    assert read_message(mail(payload), body=True).text == expected


@pytest.mark.parametrize("data", ["SGk", "SGk=", "SGk==", "SGk===", "S", "", "%%%", None, 5, {}])
def test_padding_and_garbage_in_bodies_are_tolerated(data: Any) -> None:
    payload = {"mimeType": "text/plain", "body": {"data": data}}

    assert read_message(mail(payload), body=True).text in ("Hi", "", "\ufffd")


def apart(name: str, mime: str = "application/octet-stream", **body: Any) -> dict[str, Any]:
    return {"mimeType": mime, "filename": name, "body": {"attachmentId": "ANGjdJ_1-", "size": 900, **body}}


@pytest.mark.spec("A13")
@pytest.mark.parametrize(
    ("file", "taken"),
    [
        (apart("invite.ics"), True),
        (apart("Termin.ICS"), True),
        (apart("", "text/calendar"), True),
        (apart("event", "application/ics"), True),
        (apart("cv.pdf", "application/pdf"), False),
        (apart("invite.ics", size=10**9), False),
        (apart("invite.ics", attachmentId="../../drafts/send"), False),
        (apart("invite.ics", attachmentId=None), False),
        (apart("invite.ics", attachmentId="a" * 1500), True),
        (apart("invite.ics", attachmentId="a" * 1501), False),
        ({"mimeType": "text/calendar", "filename": 7, "body": []}, False),
    ],
)
def test_a_calendar_file_is_known_by_its_name_or_kind(file: dict[str, Any], *, taken: bool) -> None:
    found = calendar_file(mail({"mimeType": "multipart/mixed", "parts": [part("text/plain", "Hi"), file]}))

    assert (found is file) is taken


@pytest.mark.spec("A13")
@pytest.mark.parametrize("data", ["", "%%%", "QUJD", "A" * 10])
def test_a_file_that_is_no_calendar_invites_to_nothing(data: str) -> None:
    assert invitation_in(apart("invite.ics"), data) is None


@pytest.mark.parametrize(
    "calendar",
    [
        part("text/calendar", "", Content_Type='text/calendar; charset="UTF-8"; method=REPLY'),
        part("text/calendar", "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n"),
        part("text/calendar", "", Content_Type='TEXT/CALENDAR; method="reply"'),
    ],
)
def test_the_method_of_calendar_mail_is_found(calendar: dict[str, Any]) -> None:
    payload = {"mimeType": "multipart/mixed", "parts": [part("text/plain", "Accepted"), calendar]}

    assert read_message(mail(payload), body=True).calendar_method == "REPLY"


@pytest.mark.spec("reliability X11")
def test_thousands_of_parts_and_deep_nesting_are_bounded() -> None:
    deep: dict[str, Any] = part("text/plain", "bottom")
    for _ in range(100):
        deep = {"mimeType": "multipart/mixed", "parts": [deep]}
    wide = {"mimeType": "multipart/mixed", "parts": [part(f"x/{n}") for n in range(5000)]}
    long = part("text/plain", "x" * 3_000_000)

    assert read_message(mail(deep), body=True).text == ""
    assert len(read_message(mail(wide), body=True).mime_types) <= 200
    assert len(read_message(mail(long), body=True).text or "") <= MAX_TEXT


@pytest.mark.parametrize(
    "value", ["a@b," * 50_000, "<" * 200_000, "(" * 200_000, '"' * 200_000, "=?utf-8?q?" * 20_000]
)
def test_no_header_makes_reading_slow(value: str) -> None:
    started = time.process_time()

    read_message(with_headers(("From", value), ("To", value), ("Subject", value), ("References", value)))

    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "payload",
    [
        {"headers": {}},
        {"headers": [None, {"name": 1, "value": "x"}, {"name": "To"}]},
        {"parts": "x"},
        {"parts": [1]},
    ],
)
def test_malformed_payloads_lose_nothing_but_what_is_malformed(payload: Any) -> None:
    assert read_message(mail(payload), body=True).id == "18c1"


def test_the_headers_that_tell_automatic_mail_are_asked_for() -> None:
    wanted = {
        "Auto-Submitted",
        "Precedence",
        "List-Id",
        "Return-Path",
        "X-Failed-Recipients",
        "X-Followup-Key",
    }

    assert wanted <= set(HEADERS)

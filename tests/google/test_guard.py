"""Only the calls of the two ports leave the process."""

from __future__ import annotations

import base64
import json
import string
from email.message import EmailMessage
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.engine.errors import Refused
from followup.google.endpoints import Endpoints
from followup.google.guard import Guard
from followup.google.guard_bodies import raw_message
from tests.letters import meant

MAIL = "https://gmail.googleapis.com/gmail/v1/users/me"
CAL = "https://www.googleapis.com/calendar/v3"
OWN = "own123@group.calendar.google.com"
ME = "ann@example.com"
SILENT = "?sendUpdates=none&alt=json"
EVENT_ID = "fu" + "0a" * 20


@pytest.fixture
def guard() -> Guard:
    return Guard(Endpoints.of(""), {OWN, "primary"})


def refused(guard: Guard, method: str, uri: str, body: Any = None, headers: Any = None) -> bool:
    text = body if body is None or isinstance(body, str) else json.dumps(body)
    try:
        guard.check(method, uri, headers or {"accept": "application/json"}, text, meant(_raw(body)))
    except Refused:
        return True
    return False


def _raw(body: Any) -> bytes:
    """The letter in the body of a draft, or nothing."""
    try:
        return base64.urlsafe_b64decode(body["message"]["raw"])
    except (LookupError, TypeError, ValueError):
        return b""


def letter(**headers: str) -> bytes:
    message = EmailMessage()
    for name, value in {"To": "Bo <bo@corp.test>", "Subject": "Thank you", **headers}.items():
        message[name.replace("_", "-")] = value
    message.set_content("Hello")
    message.add_alternative("<p>Hello</p>", subtype="html")
    return message.as_bytes()


def draft(raw: bytes | None = None, **more: Any) -> dict[str, Any]:
    encoded = base64.urlsafe_b64encode(letter() if raw is None else raw).decode()
    return {"message": {"raw": encoded, **more}}


def reminder(**changes: Any) -> dict[str, Any]:
    moment = {"dateTime": "2026-03-02T10:00:00+01:00", "timeZone": "Europe/Zurich"}
    body = {
        "id": EVENT_ID,
        "summary": "Send the thank-yous",
        "description": "",
        "start": moment,
        "end": moment,
        "visibility": "private",
        "transparency": "transparent",
        "reminders": {"useDefault": False, "overrides": [{"method": "popup", "minutes": 0}]},
        "extendedProperties": {"private": {"k": "v"}},
        **changes,
    }
    return {name: value for name, value in body.items() if value is not None}


# --- what passes ----------------------------------------------------------------------------------

ALLOWED: list[tuple[str, str, Any]] = [
    ("GET", f"{MAIL}/profile?alt=json", None),
    ("GET", f"{MAIL}/history?startHistoryId=5&maxResults=500&pageToken=a%2Fb&alt=json", None),
    ("GET", f"{MAIL}/messages?q=from%3Abo&labelIds=SENT&maxResults=5&includeSpamTrash=true&alt=json", None),
    ("GET", f"{MAIL}/messages/18c0ffee00000001?format=metadata&metadataHeaders=To&metadataHeaders=Cc", None),
    ("GET", f"{MAIL}/messages/abcdefabcdefabcd?format=full", None),
    ("GET", f"{MAIL}/messages/18c0ffee00000001/attachments/ANGjdJ_-a0b", None),
    ("GET", f"{MAIL}/threads/18c0ffee00000001?format=metadata", None),
    ("GET", f"{MAIL}/drafts?maxResults=500", None),
    ("GET", f"{MAIL}/drafts/r-774422?format=metadata", None),
    ("GET", f"{MAIL}/labels", None),
    ("GET", f"{MAIL}/settings/sendAs", None),
    ("POST", f"{MAIL}/drafts?alt=json", draft()),
    ("POST", f"{MAIL}/drafts?alt=json", draft(threadId="18c0ffee00000001")),
    ("PUT", f"{MAIL}/drafts/r123?alt=json", draft()),
    ("PUT", f"{MAIL}/drafts/r123?alt=json", {"id": "r123", **draft()}),
    ("DELETE", f"{MAIL}/drafts/r123?", None),
    ("POST", f"{MAIL}/labels", {"name": "Follow-up", "labelListVisibility": "labelShow"}),
    ("DELETE", f"{MAIL}/labels/Label_12", None),
    ("GET", f"{CAL}/calendars/primary/events?maxResults=250&syncToken=CPj%3D%3D&alt=json", None),
    ("GET", f"{CAL}/calendars/primary/events?iCalUID=u1%40x.example&maxResults=1", None),
    ("GET", f"{CAL}/calendars/primary/events?timeMin=2026-03-02T10%3A00%3A00Z&showDeleted=true", None),
    (
        "GET",
        (
            f"{CAL}/calendars/primary/events?singleEvents=true&timeMin=2026-03-02T10%3A00%3A00Z"
            "&timeMax=2026-04-02T10%3A00%3A00Z&maxResults=2500"
        ),
        None,
    ),
    ("GET", f"{CAL}/calendars/{quote(ME)}/events/_60q30c1g60o30e1i_20260302T100000Z", None),
    ("GET", f"{CAL}/calendars/en.swiss%23holiday%40group.v.calendar.google.com/events", None),
    ("GET", f"{CAL}/calendars/{quote(OWN, safe='')}", None),
    ("POST", f"{CAL}/calendars?alt=json", {"summary": "x", "timeZone": "UTC", "description": "y"}),
    ("POST", f"{CAL}/calendars/{quote(OWN, safe='')}/events{SILENT}", reminder()),
    ("PATCH", f"{CAL}/calendars/{OWN}/events/{EVENT_ID}{SILENT}", reminder(id=None, status="confirmed")),
    ("PATCH", f"{CAL}/calendars/{OWN}/events/{EVENT_ID}{SILENT}", {"extendedProperties": {"private": {}}}),
    ("DELETE", f"{CAL}/calendars/{OWN}/events/{EVENT_ID}{SILENT}", None),
    ("DELETE", f"{CAL}/calendars/{OWN}", None),
]


@pytest.mark.parametrize(("method", "uri", "body"), ALLOWED)
def test_the_calls_of_the_ports_pass(guard: Guard, method: str, uri: str, body: Any) -> None:
    assert not refused(guard, method, uri, body)


# --- what does not --------------------------------------------------------------------------------

SENDING = [
    ("POST", f"{MAIL}/messages/send"),
    ("POST", f"{MAIL}/drafts/send"),
    ("PUT", f"{MAIL}/drafts/send"),
    ("GET", f"{MAIL}/drafts/send"),
    ("DELETE", f"{MAIL}/drafts/send"),
    ("POST", f"{MAIL}/drafts/%73end"),
    ("PUT", f"{MAIL}/drafts/%73end"),
    ("PUT", f"{MAIL}/drafts/%2573end"),
    ("PUT", f"{MAIL}/drafts/SEND"),
    ("PUT", f"{MAIL}/drafts/r1/../send"),
    ("PUT", f"{MAIL}/drafts/r1%2F..%2Fsend"),
    ("PUT", f"{MAIL}/drafts/../messages/send"),
    ("PUT", f"{MAIL}/drafts//send"),
    ("PUT", f"{MAIL}/drafts/send/"),
    ("PUT", f"{MAIL}/drafts/send%20"),
    ("PUT", f"{MAIL}/drafts/send%00"),
    ("PUT", f"{MAIL}/drafts/send;x=1"),
    ("POST", f"{MAIL}/drafts?uploadType=media"),
    ("POST", "https://gmail.googleapis.com/upload/gmail/v1/users/me/drafts"),
    ("POST", "https://gmail.googleapis.com/upload/gmail/v1/users/me/messages/send"),
    ("POST", "https://gmail.googleapis.com/batch"),
    ("POST", "https://gmail.googleapis.com/batch/gmail/v1"),
    ("POST", f"{MAIL}/messages"),
    ("POST", f"{MAIL}/messages/import"),
    ("POST", f"{MAIL}/messages/18c0ffee00000001/modify"),
    ("POST", f"{MAIL}/messages/18c0ffee00000001/trash"),
    ("DELETE", f"{MAIL}/messages/18c0ffee00000001"),
    ("DELETE", f"{MAIL}/threads/18c0ffee00000001"),
    ("GET", f"{MAIL}/messages/18c0ffee00000001/attachments/a.b"),
    ("GET", f"{MAIL}/messages/18c0ffee00000001/attachments/{'a' * 1501}"),
    ("POST", f"{MAIL}/messages/18c0ffee00000001/attachments/ANGjdJ_-a0b"),
    ("POST", f"{MAIL}/settings/sendAs"),
    ("PUT", f"{MAIL}/settings/vacation"),
    ("POST", f"{MAIL}/settings/forwardingAddresses"),
    ("GET", f"{MAIL}/settings/filters"),
    ("POST", f"{MAIL}/watch"),
]


@pytest.mark.spec("reliability X18", "reliability I2")
@pytest.mark.parametrize(("method", "uri"), SENDING)
def test_nothing_that_sends_or_changes_mail_passes(guard: Guard, method: str, uri: str) -> None:
    for body in (None, draft(), {"id": "r1"}, {"id": "send", **draft()}):
        assert refused(guard, method, uri, body)


@pytest.mark.parametrize(
    "uri",
    [
        "http://gmail.googleapis.com/gmail/v1/users/me/profile",
        "https://gmail.googleapis.com.evil.test/gmail/v1/users/me/profile",
        "https://gmail.googleapis.com@evil.test/gmail/v1/users/me/profile",
        "https://gmail.googleapis.com:444/gmail/v1/users/me/profile",
        "https://evil.test/gmail/v1/users/me/profile",
        "https://www.googleapis.com/gmail/v1/users/me/profile",
        "https://gmail.googleapis.com/calendar/v3/calendars/primary/events",
        "https://oauth2.googleapis.com/token",
        "file:///etc/passwd",
        "",
        f"{MAIL}/profile#x",
        f"{MAIL}/profile?fields=a&alt=json",
        f"{MAIL}/profile?alt=media",
        f"{MAIL}/profile?alt=json&alt=proto",
        f"{MAIL}/profile?access_token=x",
        f"{MAIL}/profile/",
        f"{MAIL}/./profile",
        f"{MAIL}\\profile",
        f"{MAIL}/profile%",
        f"{MAIL}/messages/%ff",
        "https://gmail.googleapis.com/gmail/v1/users/bo@example.com/profile",
        "https://gmail.googleapis.com/gmail/v1/users/ME/profile",
        f"{CAL}/users/me/calendarList",
        f"{CAL}/calendars/primary/acl",
        f"{CAL}/calendars/primary",
        f"{CAL}/calendars/..%2F..%2Fgmail/events",
        f"{CAL}/calendars/%2E%2E/events",
        f"{CAL}/calendars/primary/events?orderBy=updated",
        f"{CAL}/calendars/primary/events/a%3Fb",
    ],
)
def test_reading_stays_on_the_known_hosts_and_paths(guard: Guard, uri: str) -> None:
    assert refused(guard, "GET", uri)


@pytest.mark.parametrize(
    "calendar", ["primary", "PRIMARY", "%70rimary", quote(ME), "other@group.calendar.google.com"]
)
@pytest.mark.parametrize(
    ("method", "rest", "body"),
    [
        ("POST", f"/events{SILENT}", reminder()),
        ("PATCH", f"/events/{EVENT_ID}{SILENT}", reminder(id=None, status="confirmed")),
        ("DELETE", f"/events/{EVENT_ID}{SILENT}", None),
        ("DELETE", "", None),
        ("POST", "/clear", None),
        ("PATCH", "", {"summary": "x"}),
    ],
)
def test_calendars_that_are_not_ours_are_never_written_even_when_handed_in_as_ours(
    guard: Guard, calendar: str, method: str, rest: str, body: Any
) -> None:
    assert refused(guard, method, f"{CAL}/calendars/{calendar}{rest}", body)


def test_a_calendar_becomes_writable_when_it_is_added_to_the_shared_set() -> None:
    own: set[str] = set()
    guard = Guard(Endpoints.of(""), own)
    uri = f"{CAL}/calendars/{OWN}/events{SILENT}"

    assert refused(guard, "POST", uri, reminder())
    own.add(OWN)
    assert not refused(guard, "POST", uri, reminder())


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?sendUpdates=all",
        "?sendUpdates=externalOnly",
        "?sendUpdates=none&sendUpdates=all",
        "?sendUpdates=",
        "?sendUpdates=None",
        "?sendNotifications=false",
        "?sendUpdates=none&sendNotifications=true",
        "?sendUpdates=none&conferenceDataVersion=1",
        "?sendUpdates=none&supportsAttachments=true",
        "?sendUpdates=none;sendUpdates=all",
    ],
)
def test_writing_events_must_tell_nobody(guard: Guard, query: str) -> None:
    events = f"{CAL}/calendars/{OWN}/events"

    assert refused(guard, "POST", events + query, reminder())
    assert refused(guard, "PATCH", f"{events}/{EVENT_ID}{query}", {"extendedProperties": {"private": {}}})
    assert refused(guard, "DELETE", f"{events}/{EVENT_ID}{query}")


@pytest.mark.parametrize(
    "changes",
    [
        {"attendees": []},
        {"attendees": [{"email": "bo@corp.test"}]},
        {"attendeesOmitted": True},
        {"guestsCanInviteOthers": True},
        {"conferenceData": {"createRequest": {}}},
        {"attachments": []},
        {"source": {"url": "https://x.test"}},
        {"recurrence": ["RRULE:FREQ=DAILY"]},
        {"organizer": {"email": "bo@corp.test"}},
        {"visibility": "public"},
        {"transparency": "opaque"},
        {"reminders": {"useDefault": True}},
        {"reminders": {"useDefault": 0, "overrides": []}},
        {"reminders": {"useDefault": False, "overrides": [{"method": "email", "minutes": 0}]}},
        {"reminders": {"useDefault": False, "overrides": [{"method": "popup", "minutes": 0}] * 6}},
        {"extendedProperties": {"shared": {"k": "v"}}},
        {"extendedProperties": {"private": {"k": 1}}},
        {"start": {"date": "2026-03-02"}},
        {"id": "UPPER"},
        {"id": "shrt"},
        {"id": None},
        {"visibility": None},
        {"status": "cancelled"},
    ],
)
def test_only_private_free_reminders_without_guests_are_written(
    guard: Guard, changes: dict[str, Any]
) -> None:
    assert refused(guard, "POST", f"{CAL}/calendars/{OWN}/events{SILENT}", reminder(**changes))


@pytest.mark.parametrize(
    "body",
    [
        None,
        "",
        "[]",
        "{",
        '{"extendedProperties": {"private": {}}, "extendedProperties": {"private": {"a": "b"}}}',
        {"attendees": [{"email": "bo@corp.test"}]},
        {"summary": "only a title"},
        {"status": "confirmed"},
        "[" * 100_000,
    ],
)
def test_a_patch_is_a_reminder_what_it_shows_or_properties_alone(guard: Guard, body: Any) -> None:
    assert refused(guard, "PATCH", f"{CAL}/calendars/{OWN}/events/{EVENT_ID}{SILENT}", body)


@pytest.mark.parametrize("event_id", ["quickAdd", "import", "user-made", "abc_20260302T100000Z", "%66%75"])
def test_only_events_under_ids_of_ours_are_changed(guard: Guard, event_id: str) -> None:
    assert refused(guard, "DELETE", f"{CAL}/calendars/{OWN}/events/{event_id}{SILENT}")


@pytest.mark.parametrize(
    "header",
    ["X-HTTP-Method-Override", "x-http-method", "X-Method-Override", "Host", "X-Goog-User-Project", "Cookie"],
)
def test_headers_that_could_turn_a_call_into_another_are_stopped(guard: Guard, header: str) -> None:
    assert refused(guard, "GET", f"{MAIL}/profile", None, {header: "POST"})


def test_reads_and_deletions_carry_no_body(guard: Guard) -> None:
    assert refused(guard, "GET", f"{MAIL}/profile", {"a": 1})
    assert refused(guard, "DELETE", f"{MAIL}/drafts/r1", {"a": 1})


# --- drafts ---------------------------------------------------------------------------------------

GOOD_LETTERS = [
    letter(),
    letter(From="Ann Example <ann@example.com>", In_Reply_To="<a@b>", References="<a@b> <c@d>"),
    letter(X_Followup_Key="abc", X_Followup_Round="def"),
    letter(To='"Doe, Jane" <jane@corp.test>'),
    letter(To="Zoë Ünal <zoe@corp.test>", Subject="Danke für das Gespräch 🎉"),
    letter(To="bo+jobs@corp.test"),
    b"Subject: no recipient yet\r\nTo: \r\n\r\nHello",
    b"Subject: none at all\r\n\r\nHello",
    b"Subject: folded\r\n over lines\r\nTo: bo@corp.test\r\n\r\nHello",
]


@pytest.mark.parametrize("raw", GOOD_LETTERS)
def test_letters_to_one_person_pass(raw: bytes) -> None:
    assert raw_message(raw) == ""


BAD_LETTERS = [
    letter(Cc="eve@evil.test"),
    letter(Bcc="eve@evil.test"),
    letter(Reply_To="eve@evil.test"),
    letter(Sender="eve@evil.test"),
    letter(Resent_To="eve@evil.test"),
    letter(Disposition_Notification_To="eve@evil.test"),
    letter(Apparently_To="eve@evil.test"),
    letter(X_Other="1"),
    letter(To="bo@corp.test, eve@evil.test"),
    letter(To="Group: bo@corp.test, eve@evil.test;"),
    b"To: bo@corp.test\r\nTo: eve@evil.test\r\n\r\nx",
    b"To: Ann <eve@evil.test>, bo <bo@corp.test>\r\n\r\nx",
    b"To: bo@corp.test;eve@evil.test\r\n\r\nx",
    b"To: bo@corp.test eve@evil.test\r\n\r\nx",
    b"To: <bo@corp.test> <eve@evil.test>\r\n\r\nx",
    b"To: bo@corp.test\r\n ,eve@evil.test\r\n\r\nx",
    b"To: =?utf-8?q?bo=40corp=2Etest=2C_eve=40evil=2Etest?=\r\n\r\nx",
    b"From: a@b.test, c@d.test\r\nTo: bo@corp.test\r\n\r\nx",
    b"Subject: hi =?UTF-8?Q?=0A?=Bcc: eve@evil.test\r\nTo: bo@corp.test\r\n\r\nx",
    b"Subject: =?utf-7?q?+AAo-?=Bcc: eve@evil.test\r\nTo: bo@corp.test\r\n\r\nx",
    b"Subject: =?utf-8?b?Cg==?=\r\nTo: bo@corp.test\r\n\r\nx",
    b"Subject: =?utf-8?q?=E2=80=A8?=\r\nTo: bo@corp.test\r\n\r\nx",
    b"Subject: =?made-up?q?x?=\r\nTo: bo@corp.test\r\n\r\nx",
    b"Subject: hi\rBcc: eve@evil.test\r\nTo: bo@corp.test\r\n\r\nx",
    b"Subject: hi\x00\r\nTo: bo@corp.test\r\n\r\nx",
    b"Subject: hi\x0bBcc: eve@evil.test\r\nTo: bo@corp.test\r\n\r\nx",
    "Subject: für\r\nTo: bo@corp.test\r\n\r\nx".encode(),
    b" Bcc: eve@evil.test\r\nTo: bo@corp.test\r\n\r\nx",
    b"Subject : hi\r\nTo: bo@corp.test\r\n\r\nx",
    b"no headers at all",
    b"",
    b"To: bo@corp.test\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nx",
    b"To: bo@corp.test\r\nContent-Type: message/rfc822\r\n\r\nTo: eve@evil.test\r\n\r\nx",
    (
        b"To: bo@corp.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nx\r\n--b--"
    ),
    (
        b"To: bo@corp.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        b'--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="a"\r\n\r\nx\r\n--b--'
    ),
]


@pytest.mark.spec("reliability X2", "reliability I12")
@pytest.mark.parametrize(
    "raw",
    [
        letter(To="Eve <eve@evil.test>"),
        letter(To='"bo@corp.test" <bo@corp.test.evil.test>'),
        letter(To=""),
        b"To: bo@corp.test\r\nSubject: Thank you\r\n\r\nHello",
        letter(In_Reply_To="<a@b.test>"),
    ],
)
@pytest.mark.parametrize(("method", "uri"), [("POST", f"{MAIL}/drafts"), ("PUT", f"{MAIL}/drafts/r1")])
def test_a_letter_that_would_pass_is_stopped_where_another_one_was_meant(
    guard: Guard, method: str, uri: str, raw: bytes
) -> None:
    assert raw_message(raw) == ""
    body = json.dumps(draft(raw))

    with pytest.raises(Refused):
        guard.check(method, uri, {}, body, meant(letter()))
    with pytest.raises(Refused):
        guard.check(method, uri, {}, body)


@pytest.mark.spec("reliability X2", "reliability I12")
def test_a_letter_that_begins_with_an_empty_line_has_no_headers_for_others() -> None:
    assert raw_message(letter()) == ""
    assert raw_message(b"\r\n" + letter()) != ""


def test_how_an_address_is_written_is_no_other_recipient(guard: Guard) -> None:
    body = json.dumps(draft(letter(To='"Bo, the first" <Bo@Corp.test>')))

    guard.check("POST", f"{MAIL}/drafts", {}, body, meant(letter()))


@pytest.mark.spec("reliability X1", "reliability X2", "reliability X3", "reliability I12")
@pytest.mark.parametrize("raw", BAD_LETTERS)
def test_letters_that_reach_anybody_else_or_hide_something_are_stopped(guard: Guard, raw: bytes) -> None:
    assert raw_message(raw) != ""
    assert refused(guard, "POST", f"{MAIL}/drafts", draft(raw))


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"message": {}},
        {"message": {"raw": ""}},
        {"message": {"raw": "!!!!"}},
        {"message": {"raw": draft()["message"]["raw"] + "!"}},
        {"message": {"raw": "\n" + draft()["message"]["raw"]}},
        {"message": {"raw": 5}},
        draft(labelIds=["SENT"]),
        draft(payload={}),
        {**draft(), "sendNow": True},
        {"id": "r2", **draft()},
    ],
)
def test_a_draft_body_holds_a_message_and_nothing_else(guard: Guard, body: Any) -> None:
    assert refused(guard, "PUT", f"{MAIL}/drafts/r1", body)


# --- fuzz -----------------------------------------------------------------------------------------

_PIECES = st.sampled_from(
    [
        *("send", "%73end", "s%65nd", "SEND", ":send", "drafts", "messages", "r1", "18c0ffee00000001", "me"),
        *("..", ".", "", "%2e%2e", "%2f", "/", "//", "?", "#", ";", "%", "%25", "%00", "\\", "@"),
        *("batch", "upload", "import", "modify"),
    ]
)


@pytest.mark.spec("reliability X18")
@settings(deadline=None)
@given(st.lists(_PIECES, min_size=1, max_size=6), st.sampled_from(["POST", "PUT", "PATCH", "DELETE"]))
def test_no_path_made_of_dangerous_pieces_reaches_anything_but_a_draft(
    pieces: list[str], method: str
) -> None:
    guard = Guard(Endpoints.of(""), {OWN})
    uri = f"{MAIL}/" + "/".join(pieces)

    if not refused(guard, method, uri, draft() if method in ("POST", "PUT") else None):
        assert uri.split("?")[0].removeprefix(MAIL) in {
            "/drafts",
            "/drafts/r1",
            "/drafts/18c0ffee00000001",
        }


@settings(deadline=None)
@given(st.text(alphabet=string.printable, max_size=40))
def test_no_recipient_text_yields_two_recipients(text: str) -> None:
    raw = b"Subject: x\r\nTo: " + text.encode("ascii", "replace") + b"\r\n\r\nbody"

    if raw_message(raw) == "":
        assert text.count("@") <= 1 or '"' in text


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_judged_without_an_error(raw: bytes) -> None:
    assert isinstance(raw_message(raw), str)

"""What the body of an allowed request may say. Each check returns why not, or an empty string."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from typing import Any

from followup.engine.ports import Envelope

Check = Callable[[Any], bool]

_HEADER_NAMES = frozenset(
    {
        "from",
        "to",
        "subject",
        "mime-version",
        "content-type",
        "content-transfer-encoding",
        "in-reply-to",
        "references",
        "date",
        "message-id",
    }
)
_OWN_HEADERS = "x-followup-"
_HEADER_LINE = re.compile(r"([A-Za-z0-9-]{1,60}):([\x20-\x7e\t]*)")
_ADDRESS = r"(?:(?!=\?)[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]){1,64}@[A-Za-z0-9.-]{1,253}"
_PHRASE = r"(?:\"(?:[^\"\\\r\n]|\\[\x20-\x7e])*\"|[^\"\\,;:<>@()\[\]\r\n]*)"
_ONE_MAILBOX = re.compile(rf"\s*(?:{_PHRASE}\s*<({_ADDRESS})>|({_ADDRESS}))\s*")
_PARTS = frozenset(
    {"text/plain", "text/html", "multipart/alternative", "multipart/related", "multipart/mixed"}
)


# --- drafts ---------------------------------------------------------------------------------------


def draft_body(body: Any) -> str:
    """A draft: one raw message, perhaps in a thread, perhaps with the draft's own id."""
    if not _shaped(body, {"message": _any}, {"id": _text}):
        return "a draft holds nothing but a message"
    if not _shaped(body["message"], {"raw": _text}, {"threadId": _text}):
        return "the message of a draft holds nothing but its text and thread"
    raw = _raw(body)
    return "the message cannot be read" if raw is None else raw_message(raw)


def not_as_meant(body: Any, envelope: Envelope | None) -> str:
    """Whether the mail in a sound `draft_body` has other recipients or headers than were meant (I12)."""
    if envelope is None:
        return "nobody said whom the message is for"
    fields = dict(_head(_raw(body) or b"") or ())
    if fields.keys() != envelope.headers:
        return "the message has other headers than it was meant to have"
    mailbox = _ONE_MAILBOX.fullmatch(fields.get("to", ""))
    found = {address.lower() for address in mailbox.groups() if address} if mailbox else set()
    if found != {address.lower() for address in envelope.to}:
        return "the message is for somebody else than it was meant for"
    return ""


def _raw(body: Any) -> bytes | None:
    try:
        return base64.b64decode(body["message"]["raw"], altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None


def raw_message(raw: bytes) -> str:
    """Read a message again as a stranger would: known headers, at most one recipient, text only.

    Guards against what event titles and names can smuggle in: CR and LF, also as RFC 2047 encoded
    words (reliability X1 to X3), and a second mailbox in a display name.
    """
    head = _head(raw)
    if head is None:
        return "the headers of the message are malformed"
    names = [name for name, _ in head]
    if any(name not in _HEADER_NAMES and not name.startswith(_OWN_HEADERS) for name in names):
        return "the message has a header that drafts of this service never have"
    if len(set(names)) != len(names):
        return "the message has a header twice"
    if any(_breaks_out(value) for _, value in head):
        return "a header of the message hides a line break"
    fields = dict(head)
    for name in ("from", "to"):
        if fields.get(name, "").strip() and not _ONE_MAILBOX.fullmatch(fields[name]):
            return "the message is not from one mailbox to one mailbox"
    return _bad_parts(raw)


def _head(raw: bytes) -> list[tuple[str, str]] | None:
    """(lower-case name, unfolded value) of every header line; None when a line is anything else."""
    block = re.split(rb"\r\n\r\n|\n\n", raw, maxsplit=1)[0]
    try:
        text = block.decode("ascii").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return None
    if text.startswith("\n"):
        return None  # others take all that follows for the text
    head: list[tuple[str, str]] = []
    for line in text.rstrip("\n").split("\n"):
        match = _HEADER_LINE.fullmatch(line)
        if line[:1] in (" ", "\t") and head and re.fullmatch(r"[\x20-\x7e\t]*", line):
            head[-1] = (head[-1][0], head[-1][1] + line)
        elif match:
            head.append((match[1].lower(), match[2]))
        else:
            return None
    return head


def _breaks_out(value: str) -> bool:
    """Whether a value holds control characters once its encoded words are decoded."""
    if "=?" not in value:
        return False
    try:
        decoded = "".join(
            part if isinstance(part, str) else part.decode(charset or "ascii", "replace")
            for part, charset in decode_header(value)
        )
    except (HeaderParseError, LookupError, ValueError):
        return True
    return any((ord(c) < 32 and c != "\t") or c in "\x7f\x85\u2028\u2029" for c in decoded)


def _bad_parts(raw: bytes) -> str:
    # A calendar part could answer an invitation; a nested message could be anything.
    parts = message_from_bytes(raw).walk()
    if any(part.get_content_type() not in _PARTS or part.get_filename() for part in parts):
        return "the message holds something else than text"
    return ""


# --- labels, calendars, events --------------------------------------------------------------------


def label_body(body: Any) -> str:
    """A label's name and whether it shows."""
    shown = {"labelListVisibility": _text, "messageListVisibility": _text}
    return "" if _shaped(body, {"name": _text}, shown) else "a label holds nothing but a name"


def calendar_body(body: Any) -> str:
    """The own calendar's name, zone and description."""
    fine = _shaped(body, {"summary": _text, "timeZone": _text}, {"description": _text})
    return "" if fine else "a calendar holds nothing but a name, a zone and a description"


def new_reminder(body: Any) -> str:
    """A complete private reminder under an id of ours: nobody invited, nothing attached."""
    return "" if _shaped(body, {"id": _event_id, **_REMINDER}, {}) else _NOT_A_REMINDER


def annotation_or_reminder(body: Any) -> str:
    """A reminder rewritten in full or in what it shows, or private properties alone."""
    parts = _shaped(body, _PROPERTIES, {}) or _shaped(body, _SHOWN, {})
    fine = parts or _shaped(body, _REMINDER, {"status": _is("confirmed")})
    return "" if fine else _NOT_A_REMINDER


_NOT_A_REMINDER = "an event of this service is a private reminder without guests, and this is not"


def _shaped(value: Any, required: Mapping[str, Check], optional: Mapping[str, Check]) -> bool:
    """Whether a value is an object with these fields, no others, each passing its check."""
    if not isinstance(value, dict) or not required.keys() <= value.keys():
        return False
    known = {**required, **optional}
    return all(name in known and known[name](item) for name, item in value.items())


def _any(value: Any) -> bool:  # noqa: ARG001  # looked at later
    return True


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _is(wanted: Any) -> Check:
    return lambda value: value == wanted and type(value) is type(wanted)


def _event_id(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[0-9a-v]{5,1024}", value) is not None


def _moment(value: Any) -> bool:
    return _shaped(value, {"dateTime": _text, "timeZone": _text}, {})


def _properties(value: Any) -> bool:
    texts: Check = lambda inner: isinstance(inner, dict) and all(map(_text, inner.values()))  # noqa: E731
    return _shaped(value, {"private": texts}, {})


def _popup(value: Any) -> bool:
    minutes: Check = lambda number: type(number) is int and 0 <= number <= 40320  # noqa: E731
    return _shaped(value, {"method": _is("popup"), "minutes": minutes}, {})


def _popups(value: Any) -> bool:
    overrides: Check = lambda items: isinstance(items, list) and len(items) <= 5 and all(map(_popup, items))  # noqa: E731
    return _shaped(value, {"useDefault": _is(False), "overrides": overrides}, {})


_PROPERTIES: Mapping[str, Check] = {"extendedProperties": _properties}
_SHOWN: Mapping[str, Check] = {
    "summary": _text,
    "description": _text,
    "start": _moment,
    "end": _moment,
    **_PROPERTIES,
}
_REMINDER: Mapping[str, Check] = {
    **_SHOWN,
    "visibility": _is("private"),
    "transparency": _is("transparent"),
    "reminders": _popups,
}

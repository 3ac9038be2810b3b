"""What must hold of everything that leaves the product, whatever went in."""

from __future__ import annotations

import re
import unicodedata
from email import message_from_bytes, policy
from email.message import EmailMessage

from followup.google.guard_bodies import raw_message

_HEADERS = {
    "from",
    "to",
    "subject",
    "in-reply-to",
    "references",
    "x-followup-key",
    "x-followup-revision",
    "mime-version",
    "content-type",
    "message-id",
    "date",
}
_TAG = re.compile(r"<[/!?A-Za-z]|&#?[A-Za-z0-9]+;")
EVALUATED = "9359"
"""What every formula of the corpus would give."""


def draft_faults(raw: bytes, recipient: str) -> list[str]:
    """What is wrong with a mail that may go to one address (or to nobody, when that is empty)."""
    faults = [raw_message(raw)]
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    names = [name.lower() for name in message]
    if set(names) - _HEADERS or len(set(names)) != len(names):
        faults.append(f"headers {names}")
    to = [address.addr_spec for address in message["to"].addresses] if message["to"] is not None else []
    if to not in ([], [recipient] if recipient else []):
        faults.append(f"recipients {to}")
    if any(part.get_content_maintype() not in ("text", "multipart") for part in message.walk()):
        faults.append("parts")
    body = message.get_body(("plain",))
    text = body.get_content() if body is not None else ""
    if EVALUATED in f"{message['subject']}{text}":
        faults.append("evaluated")
    return [fault for fault in faults if fault]


def reminder_faults(title: str, description: str) -> list[str]:
    """What is wrong with a reminder as Google Calendar shows it: the description as HTML."""
    faults = []
    if not is_plain(title) or "\n" in title or len(title) > 200:
        faults.append(f"title {title!r}")
    if not is_plain(description):
        faults.append("steering characters")
    if _TAG.search(description):
        faults.append(f"markup {_TAG.findall(description)[:3]}")
    if EVALUATED in title + description:
        faults.append("evaluated")
    return faults


def is_plain(text: str) -> bool:
    """Whether a text has no control, format, private or half characters but line ends."""
    return all(c == "\n" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn") for c in text)


def can_be_shown(output: str) -> bool:
    """Whether a terminal shows a text as it is: nothing in it steers."""
    return all(c == "\n" or c.isprintable() for c in output)

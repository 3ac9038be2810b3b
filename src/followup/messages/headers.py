"""Header values that cannot break out of their line, written and read without the library's own writer.

Python's EmailMessage turns `=?UTF-8?Q?=0A?=` in a header into a real new line before 3.11.10
(python/cpython#121650). So values are cleaned, written here as plain ASCII, and read back (X1 to X3).
"""

from __future__ import annotations

import base64
import re
import unicodedata
from dataclasses import dataclass
from email.headerregistry import Address

from followup.messages.slots import plain

_ENCODED_WORD = re.compile(r"=(?=\?)")
_ATEXT = re.compile(r"[A-Za-z0-9!#$%&'*+/=^_`{|}~ -]*")
_LOCAL = re.compile(
    r"(?!.*=\?)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"  # no encoded word
)
_DOMAIN = re.compile(
    r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+"
)
_LONGEST_ADDRESS = 254
_LOOKALIKES = frozenset({"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU"})
"""Scripts whose letters look like Latin ones."""

_UNSEEN = "Their address holds characters that cannot be seen or are easily taken for others."
_MESSAGE_ID = re.compile(r"<(?:(?!=\?)[\x21-\x3b\x3d\x3f-\x7e]){1,240}>")
_CHUNK = 42
"""Bytes in one encoded word: 56 characters of base64 and the frame stay under 75 (RFC 2047)."""

_FOLD_AT = 76


class UnsafeMail(ValueError):
    """A mail that is not written: its text says why, for the user."""


@dataclass(frozen=True, slots=True)
class ReplyRef:
    """The mail that is answered: its Message-ID with angle brackets, its subject, its References."""

    message_id: str
    subject: str
    references: str = ""


def clean(text: str) -> str:
    """One line without control, format or surrogate characters, and without encoded words."""
    return _ENCODED_WORD.sub("= ", plain(text))


def mailbox(name: str, email: str) -> Address:
    """An address object of a cleaned name and a checked address. Raises UnsafeMail for a strange address."""
    if len(email) > _LONGEST_ADDRESS:
        raise UnsafeMail("The address is not one that mail can use.")
    if "\\" in email or any(not c.isprintable() for c in email):
        raise UnsafeMail(_UNSEEN)
    local, _, domain = email.rpartition("@")
    domain = domain if domain.isascii() else _ascii_domain(domain)
    if not _LOCAL.fullmatch(local) or not _DOMAIN.fullmatch(domain):
        raise UnsafeMail("The address is not one that mail can use.")
    shown = clean(name)
    return Address(display_name="" if "@" in shown else shown, username=local, domain=domain)


def _ascii_domain(domain: str) -> str:
    """A domain as mail servers know it. Raises UnsafeMail where that would not be the one that is written.

    The library follows the rules of 2003, by which `\u00df` becomes `ss` and what is invisible falls away.
    """
    try:
        encoded = domain.encode("idna")
        same = encoded.decode("idna") == "".join(c.lower() if c.isascii() else c for c in domain)
    except UnicodeError as error:
        raise UnsafeMail("The address has a domain that mail cannot use.") from error
    scripts = {unicodedata.name(c, "").split(" ")[0] for c in domain if c.isalpha()}
    if not same or ("LATIN" in scripts and scripts & _LOOKALIKES):
        raise UnsafeMail(_UNSEEN)
    return encoded.decode("ascii")


def text_header(name: str, value: str) -> bytes:
    """`Name: value` as ASCII with CRLF, folded and RFC 2047 encoded as needed."""
    cleaned = clean(value)
    words = cleaned.split(" ") if cleaned.isascii() and _short_words(cleaned) else encoded_words(cleaned)
    return _folded(name, words)


def address_header(name: str, address: Address) -> bytes:
    """`Name: "display" <address>` with exactly this one mailbox."""
    spec = f"<{address.username}@{address.domain}>"
    display = address.display_name
    if not display:
        return _folded(name, [spec[1:-1]])
    if not display.isascii():
        return _folded(name, [*encoded_words(display), spec])
    if not _ATEXT.fullmatch(display):
        display = '"' + display.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if len(display) > 200:
        return _folded(name, [*encoded_words(address.display_name), spec])
    return _folded(name, [display, spec])


def reference_headers(reply_to: ReplyRef) -> list[tuple[str, bytes]]:
    """In-Reply-To and References, each with its name in lower case.

    Raises UnsafeMail when the Message-ID is not one.
    """
    message_id = reply_to.message_id.strip()
    if not _MESSAGE_ID.fullmatch(message_id):
        raise UnsafeMail("The mail to be answered has no usable Message-ID.")
    chain = [known for known in reply_to.references.split() if _MESSAGE_ID.fullmatch(known)][-20:]
    chain = [*(known for known in chain if known != message_id), message_id]
    return [
        ("in-reply-to", _folded("In-Reply-To", [message_id])),
        ("references", _folded("References", chain)),
    ]


def reply_subject(subject: str) -> str:
    """`Re: ` and the thread's subject, which Gmail compares without such prefixes (google_api 4.4)."""
    rest = clean(subject)
    return rest if re.match(r"(?i)re:\s", rest) else f"Re: {rest}".strip()


def encoded_words(text: str) -> list[str]:
    """RFC 2047 encoded words in UTF-8 and base64; no character is split."""
    words: list[str] = []
    chunk = b""
    for character in text:
        piece = character.encode("utf-8", "replace")
        if len(chunk) + len(piece) > _CHUNK:
            words.append(_word(chunk))
            chunk = b""
        chunk += piece
    return [*words, _word(chunk)] if chunk else words


def _word(chunk: bytes) -> str:
    return f"=?utf-8?b?{base64.b64encode(chunk).decode('ascii')}?="


def _short_words(text: str) -> bool:
    return all(len(word) < 200 for word in text.split(" "))


def _folded(name: str, words: list[str]) -> bytes:
    lines = [f"{name}:"]
    for word in words:
        if len(lines[-1]) + 1 + len(word) > _FOLD_AT and lines[-1] != f"{name}:":
            lines.append("")
        lines[-1] += f" {word}"
    return "\r\n".join(lines).encode("ascii") + b"\r\n"

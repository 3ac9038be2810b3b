"""A mail as bytes: what Gmail accepts as `raw`, and headers replaced without touching the body."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from email.utils import getaddresses

from followup.sandbox.mail_errors import invalid

LONGEST_LINE = 998
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*={0,2}")
_FIELD = re.compile(rb"[!-9;-~]+[ \t]*:")
_LINE_END = re.compile(rb"\r\n|\r|\n")
_RECIPIENTS = ("To", "Cc", "Bcc")

Fields = list[tuple[str, bytes]]


def encode(content: bytes) -> str:
    """base64url with padding, as Gmail emits it (google_api 4.3)."""
    return base64.urlsafe_b64encode(content).decode("ascii")


def parse_raw(raw: str) -> bytes:
    """The mail in a base64url `raw` (padded or not) with CRLF line ends.

    Raises ApiError 400 when it is not base64url, not RFC 5322, or has a recipient that is no address.
    """
    if not _BASE64URL.fullmatch(raw) or len(raw.rstrip("=")) % 4 == 1:
        raise invalid("Invalid value for ByteString.")
    unpadded = raw.rstrip("=")
    content = with_crlf(base64.urlsafe_b64decode(unpadded + "=" * (-len(unpadded) % 4)))
    fields, _ = split(content)
    if not fields:
        raise invalid("Missing or invalid raw message: no header.")
    for name in _RECIPIENTS:
        _check_recipients(name, field(fields, name))
    return content


def with_crlf(content: bytes) -> bytes:
    """Bytes with every line end as CRLF."""
    return _LINE_END.sub(b"\r\n", content)


def split(content: bytes) -> tuple[Fields, bytes]:
    """Header fields (name, whole field with its line ends) and the body of a mail with CRLF line ends.

    Raises ApiError 400 for a header that RFC 5322 does not allow.
    """
    head, _, body = (
        content.partition(b"\r\n\r\n") if not content.startswith(b"\r\n") else (b"", b"", content[2:])
    )
    fields: Fields = []
    for line in head.removesuffix(b"\r\n").split(b"\r\n") if head else ():
        if len(line) > LONGEST_LINE:
            raise invalid("Invalid raw message: a header line is longer than 998 characters.")
        if not line.isascii():
            raise invalid("Invalid raw message: a header holds characters that are not encoded.")
        if line[:1] in (b" ", b"\t") and fields:
            name, earlier = fields[-1]
            fields[-1] = (name, earlier + line + b"\r\n")
        elif _FIELD.match(line):
            fields.append((line.split(b":", 1)[0].strip().decode("ascii"), line + b"\r\n"))
        else:
            raise invalid("Invalid raw message: a line of the header is no header.")
    return fields, body


def join(fields: Fields, body: bytes) -> bytes:
    """The mail of header fields and a body."""
    return b"".join(raw for _, raw in fields) + b"\r\n" + body


def field(fields: Fields, name: str) -> str:
    """The unfolded value of the first header of that name; empty when there is none."""
    for known, raw in fields:
        if known.lower() == name.lower():
            value = raw.split(b":", 1)[1].decode("ascii", "replace")
            return " ".join(value.split())
    return ""


def with_headers(content: bytes, put: Mapping[str, str], *, drop_prefix: str = "") -> bytes:
    """A mail with headers replaced where they stood or added at the end, those of a prefix left out.

    Values must be encoded already; the body keeps every byte.
    """
    fields, body = split(content)
    missing = {name.lower(): (name, f"{name}: {value}\r\n".encode("ascii")) for name, value in put.items()}
    replaced = set(missing)
    kept: Fields = []
    for name, raw in fields:
        lower = name.lower()
        if lower in replaced:
            if lower in missing:
                kept.append(missing.pop(lower))
        elif not (drop_prefix and lower.startswith(drop_prefix.lower())):
            kept.append((name, raw))
    return join([*kept, *missing.values()], body)


def _check_recipients(name: str, value: str) -> None:
    if value and any("@" not in address for _, address in getaddresses([value])):
        raise invalid(f"Invalid {name} header")

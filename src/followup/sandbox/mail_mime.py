"""A mail taken apart: headers, text, and the tree of parts that Gmail calls payload (google_api 4.3)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import Message as MimeMessage
from email.utils import formataddr, getaddresses
from functools import cached_property
from html.parser import HTMLParser
from typing import Any, cast

from followup.sandbox.call import Json
from followup.sandbox.mail_raw import encode

LARGE_PART = 50_000
SNIPPET = 200
_ADDRESSES = frozenset({"from", "to", "cc", "bcc", "reply-to", "sender"})
_BLOCKS = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote"})
_UNQUOTED = re.compile(r"[\w!#$%&\'*+/=?^`{|}~. -]*")


class Mime:
    """The parsed form of a mail; everything is worked out once, when it is first asked for."""

    def __init__(self, raw: bytes, message_id: str) -> None:
        self._raw = raw
        self._message_id = message_id

    @cached_property
    def root(self) -> MimeMessage:
        """The parsed mail; headers are kept as they came."""
        return message_from_bytes(self._raw, policy=policy.compat32)

    @cached_property
    def headers(self) -> list[Json]:
        """The headers in order, as Gmail shows them."""
        return _shown_headers(self.root)

    def header(self, name: str) -> str:
        """The first header of that name, decoded; empty when missing."""
        value = self.root.get(name)
        return "" if value is None else shown_value(name, str(value))

    def joined(self, name: str) -> str:
        """All headers of that name, decoded."""
        return ", ".join(shown_value(name, str(value)) for value in self.root.get_all(name, []))

    @cached_property
    def text(self) -> str:
        """What a person reads: the plain text, or else the HTML without its tags."""
        leaves = [part for part in self.root.walk() if not part.is_multipart() and not part.get_filename()]
        plain = [_text(part) for part in leaves if part.get_content_type() == "text/plain"]
        if any(text.strip() for text in plain):
            return "\n".join(plain).replace("\r\n", "\n")
        marked_up = [_text(part) for part in leaves if part.get_content_type() == "text/html"]
        return "\n".join(html_to_text(text) for text in marked_up)

    @cached_property
    def snippet(self) -> str:
        """The beginning of the text, HTML-escaped."""
        return html.escape(" ".join(self.text.split())[:SNIPPET]).replace("&#x27;", "&#39;")

    @cached_property
    def attachments(self) -> dict[str, bytes]:
        """The contents that Gmail hands out apart, by attachment id."""
        named: dict[str, bytes] = {}
        for part_id, part in _parts(self.root, ""):
            content = _content(part)
            if content is not None and _is_apart(part, content):
                named[self._attachment_id(part_id)] = content
        return named

    @cached_property
    def payload(self) -> Json:
        """The tree of parts of format=full."""
        return self._part(self.root, "")

    @cached_property
    def has_attachment(self) -> bool:
        """Whether a part has a file name."""
        return any(part.get_filename() for part in self.root.walk())

    def _part(self, part: MimeMessage, part_id: str) -> Json:
        shown: Json = {
            "partId": part_id,
            "mimeType": part.get_content_type(),
            "filename": decoded(part.get_filename() or ""),
            "headers": _shown_headers(part),
        }
        content = _content(part)
        if content is None:
            shown["body"] = {"size": 0}
            shown["parts"] = [self._part(child, child_id) for child_id, child in _children(part, part_id)]
        elif _is_apart(part, content):
            shown["body"] = {"attachmentId": self._attachment_id(part_id), "size": len(content)}
        else:
            shown["body"] = {"size": len(content), "data": encode(content)} if content else {"size": 0}
        return shown

    def _attachment_id(self, part_id: str) -> str:
        return f"ANGjdJ_{self._message_id}_{part_id or 'body'}"


def shown_value(name: str, value: str) -> str:
    """A header value unfolded and decoded; names in addresses stay apart from the next address."""
    unfolded = re.sub(r"\r?\n[ \t]*", " ", value).strip()
    if "=?" not in unfolded:
        return unfolded
    if name.lower() in _ADDRESSES:
        pairs = getaddresses([unfolded])
        if all(address for _, address in pairs):
            return ", ".join(_mailbox(decoded(person), address) for person, address in pairs)
    return decoded(unfolded)


def decoded(value: str) -> str:
    """A text with its encoded words read; left as it is when they cannot be."""
    try:
        return str(make_header(decode_header(value)))
    except (LookupError, ValueError):
        return value


def mailbox_header(name: str, address: str) -> str:
    """`Name <address>` as a header carries it: quoted or encoded where needed."""
    return formataddr((name, address), charset="utf-8")


def html_to_text(source: str) -> str:
    """HTML without its tags, styles and scripts."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    lines = "".join(reader.found).splitlines()
    return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self._hidden += tag in ("style", "script")
        if tag in _BLOCKS:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "script") and self._hidden > 0

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.found.append(data.replace("\r", " ").replace("\n", " "))


def _mailbox(name: str, address: str) -> str:
    if not name:
        return address
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f"{name} <{address}>" if _UNQUOTED.fullmatch(name) else f'"{escaped}" <{address}>'


def _shown_headers(part: MimeMessage) -> list[Json]:
    return [{"name": name, "value": shown_value(name, str(value))} for name, value in part.items()]


def _children(part: MimeMessage, part_id: str) -> Iterator[tuple[str, MimeMessage]]:
    prefix = f"{part_id}." if part_id else ""
    for index, child in enumerate(cast("list[Any]", part.get_payload())):
        yield f"{prefix}{index}", child


def _parts(part: MimeMessage, part_id: str) -> Iterator[tuple[str, MimeMessage]]:
    yield part_id, part
    if _content(part) is None:
        for child_id, child in _children(part, part_id):
            yield from _parts(child, child_id)


def _content(part: MimeMessage) -> bytes | None:
    """The bytes of a part; None for one that only holds others.

    A delivery status is a list of header blocks to Python and one text to Gmail.
    """
    if not part.is_multipart():
        return cast("bytes", part.get_payload(decode=True) or b"")
    if part.get_content_maintype() == "message" and part.get_content_type() != "message/rfc822":
        blocks = cast("list[Any]", part.get_payload())
        return b"\r\n".join(bytes(block) for block in blocks)
    return None


def _is_apart(part: MimeMessage, content: bytes) -> bool:
    return bool(part.get_filename()) or len(content) > LARGE_PART


def _text(part: MimeMessage) -> str:
    content = cast("bytes", part.get_payload(decode=True) or b"")
    try:
        return content.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        return content.decode("utf-8", "replace")

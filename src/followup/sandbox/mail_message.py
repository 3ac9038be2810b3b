"""One stored mail: headers at hand, parts taken apart when somebody asks."""

from __future__ import annotations

import base64
import html
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import Message as MimeMessage
from email.utils import getaddresses
from functools import cached_property
from typing import Any, cast

from followup.sandbox.call import ApiError, Json

_ATTACHMENT_BYTES = 50_000


@dataclass
class StoredMessage:
    """A message of a mailbox. `at` is its internalDate (UTC), `history_id` its newest change."""

    id: str
    thread_id: str
    raw: bytes
    at: datetime
    labels: set[str] = field(default_factory=set)
    history_id: int = 0

    @cached_property
    def mime(self) -> MimeMessage:
        """The parsed mail; headers are kept as they came."""
        return message_from_bytes(self.raw, policy=policy.compat32)

    @property
    def headers(self) -> list[tuple[str, str]]:
        """Headers in order, unfolded, encoded words as they came."""
        return [(name, _unfolded(str(value))) for name, value in self.mime.items()]

    def header(self, name: str) -> str:
        """The first header of that name, decoded; empty when missing."""
        value = self.mime.get(name)
        return "" if value is None else decoded(str(value))

    @cached_property
    def senders(self) -> list[str]:
        """Addresses and names in From, lower case."""
        return _people([self.header("From")])

    @cached_property
    def recipients(self) -> list[str]:
        """Addresses and names in To, Cc and Bcc, lower case."""
        return _people([self.header(name) for name in ("To", "Cc", "Bcc")])

    @property
    def message_id(self) -> str:
        """The RFC Message-ID with angle brackets."""
        return self.header("Message-ID")

    @cached_property
    def text(self) -> str:
        """All text parts, for snippet and search."""
        found = [
            _decoded_text(part)
            for part in self.mime.walk()
            if part.get_content_maintype() == "text" and not part.is_multipart()
        ]
        return "\n".join(found)

    def attachment(self, attachment_id: str) -> bytes | None:
        """The content of a part that was too large to be shown inline."""
        for number, part in enumerate(self.mime.walk()):
            if f"att-{self.id}-{number}" == attachment_id:
                return cast("bytes", part.get_payload(decode=True) or b"")
        return None

    def show(self, form: str, wanted: Iterable[str] = ()) -> Json:
        """The resource in one of Gmail's formats: minimal, metadata (only `wanted` headers), full, raw."""
        shown: Json = {
            "id": self.id,
            "threadId": self.thread_id,
            "labelIds": sorted(self.labels),
            "snippet": html.escape(" ".join(self.text.split())[:120]),
            "historyId": str(self.history_id),
            "internalDate": str(int(self.at.timestamp() * 1000)),
            "sizeEstimate": len(self.raw),
        }
        if form == "raw":
            shown["raw"] = base64.urlsafe_b64encode(self.raw).decode()
        elif form == "metadata":
            names = {name.lower() for name in wanted}
            headers = [(n, v) for n, v in self.headers if not names or n.lower() in names]
            shown["payload"] = {
                "partId": "",
                "mimeType": self.mime.get_content_type(),
                "headers": [{"name": n, "value": decoded(v)} for n, v in headers],
            }
        elif form == "full":
            shown["payload"] = self._part(self.mime, "", [0])
        return shown

    def _part(self, part: MimeMessage, part_id: str, counter: list[int]) -> Json:
        number = counter[0]
        counter[0] += 1
        shown: Json = {
            "partId": part_id,
            "mimeType": part.get_content_type(),
            "filename": part.get_filename() or "",
            "headers": [{"name": n, "value": decoded(_unfolded(str(v)))} for n, v in part.items()],
        }
        if part.is_multipart():
            shown["body"] = {"size": 0}
            children = cast("list[Any]", part.get_payload())
            prefix = f"{part_id}." if part_id else ""
            shown["parts"] = [
                self._part(child, f"{prefix}{index}", counter) for index, child in enumerate(children)
            ]
            return shown
        content = cast("bytes", part.get_payload(decode=True) or b"")
        if part.get_filename() or len(content) > _ATTACHMENT_BYTES:
            shown["body"] = {"size": len(content), "attachmentId": f"att-{self.id}-{number}"}
        else:
            shown["body"] = {"size": len(content), "data": base64.urlsafe_b64encode(content).decode()}
        return shown


def parse_raw(raw: str) -> bytes:
    """The bytes of a base64url `raw`, padded or not. Raises ApiError when they are no mail."""
    try:
        content = base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4))
    except ValueError as error:
        raise ApiError(
            400, "invalidArgument", "Invalid value for ByteString.", status="INVALID_ARGUMENT"
        ) from error
    if not content.strip() or not message_from_bytes(content).keys():
        raise ApiError(400, "invalidArgument", "Missing or invalid raw message.", status="INVALID_ARGUMENT")
    return content


def with_headers(raw: bytes, put: dict[str, str], drop_prefix: str = "") -> bytes:
    """A mail with headers replaced (or added in front), and those of a prefix taken out."""
    mime = message_from_bytes(raw, policy=policy.compat32)
    names = {name.lower() for name in put}
    kept = [
        (name, value)
        for name, value in mime.items()
        if name.lower() not in names and not (drop_prefix and name.lower().startswith(drop_prefix))
    ]
    for name in set(mime.keys()):
        del mime[name]
    for name, value in put.items():
        mime[name] = value
    for name, value in kept:
        mime[name] = value
    return mime.as_bytes(policy=policy.compat32.clone(linesep="\r\n"))


def decoded(value: str) -> str:
    """A header value with its encoded words read; left as it is when they cannot be."""
    try:
        return str(make_header(decode_header(value)))
    except (LookupError, ValueError):
        return value


def epoch(milliseconds: int) -> datetime:
    """An internalDate as an instant."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _unfolded(value: str) -> str:
    return " ".join(line.strip() for line in value.splitlines())


def _people(values: list[str]) -> list[str]:
    return [text.lower() for pair in getaddresses([v for v in values if v]) for text in pair if text]


def _decoded_text(part: MimeMessage) -> str:
    content = cast("bytes", part.get_payload(decode=True) or b"")
    try:
        return content.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        return content.decode("utf-8", "replace")

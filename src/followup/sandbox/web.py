"""HTTP as both faces of the sandbox see it: the one on a port and the one in process."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import parse_qsl

from followup.sandbox.call import Json

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class WebRequest:
    """One HTTP request: `path` still percent-encoded, query pairs decoded, header names lower-case."""

    method: str
    path: str
    query: Pairs = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    def form(self) -> dict[str, str]:
        """The fields of a urlencoded body; the last one wins when a name repeats."""
        return dict(form_pairs(self.body))


@dataclass(frozen=True, slots=True)
class WebReply:
    """One HTTP answer. `cut` means that the connection breaks in the middle of the body."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False


class NoAnswer(Exception):
    """The client gets nothing back: it waits until its own timeout, or the connection is reset."""

    def __init__(self, kind: Literal["timeout", "reset"]) -> None:
        super().__init__(kind)
        self.kind = kind


def query_pairs(query: str) -> Pairs:
    """The decoded pairs of a query string, empty values kept."""
    return tuple(parse_qsl(query, keep_blank_values=True))


def form_pairs(body: bytes) -> Pairs:
    """The decoded pairs of a urlencoded body."""
    return query_pairs(body.decode("utf-8", "replace"))


def json_reply(status: int, body: Json | None, headers: Mapping[str, str] | None = None) -> WebReply:
    """A JSON answer; None stands for an empty body."""
    if body is None:
        return WebReply(status, b"", dict(headers or {}))
    encoded = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "backslashreplace")
    return WebReply(status, encoded, {"content-type": "application/json; charset=UTF-8", **(headers or {})})


def html_reply(status: int, text: str, headers: Mapping[str, str] | None = None) -> WebReply:
    """An HTML page."""
    return WebReply(status, text.encode(), {"content-type": "text/html; charset=UTF-8", **(headers or {})})

"""The allowlist in front of every request (design 1, promise 1; reliability X18, I2).

A request leaves only if its method, host, path, query, headers and body are among those that the two
ports need. Everything else is refused before a socket is opened.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote

from followup.engine.errors import Refused
from followup.engine.ports import Envelope
from followup.google.endpoints import Endpoints
from followup.google.guard_bodies import (
    annotation_or_reminder,
    calendar_body,
    draft_body,
    label_body,
    new_reminder,
    not_as_meant,
)

Segments = tuple[str, ...]

_HEADERS = frozenset(
    {
        "accept",
        "accept-encoding",
        "content-length",
        "content-type",
        "if-match",
        "user-agent",
        "x-goog-api-client",
    }
)
_STANDARD_QUERY = frozenset({"alt"})

# Purely alphabetic words are Google's verbs on collections (`drafts/...`), never ids, unless hexadecimal.
_ID = re.compile(r"[0-9a-f]+|(?=.*[^A-Za-z])[A-Za-z0-9_-]+")
_ATTACHMENT_ID = re.compile(r"[A-Za-z0-9_-]{1,1500}")
_EVENT_ID = re.compile(r"[^\s/?\\]{1,1024}")
_OWN_EVENT_ID = re.compile(r"(?=[a-v]*[0-9])[0-9a-v]{5,1024}")
_CALENDAR_ID = re.compile(r"[^\s/?\\]{1,320}")
_SECONDARY_ID = re.compile(rf"(?!(?i:primary)\Z){_CALENDAR_ID.pattern}")
_ODD = re.compile(r"[/\\%?\s]")
_ENCODED_PATH = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@%/-]*")


@dataclass(frozen=True, slots=True)
class _Route:
    """One allowed call. `path` mixes fixed words and patterns; `query` are its own parameters.

    `own` marks writes to a calendar, whose id (the first pattern of the path) must be one of ours.
    `silent` demands sendUpdates=none. `mail` marks a mail, which must be what its envelope says.
    """

    path: tuple[str | re.Pattern[str], ...]
    query: frozenset[str] = frozenset()
    body: Callable[[Any], str] | None = None
    own: bool = False
    silent: bool = False
    mail: bool = False

    def fits(self, segments: Segments) -> bool:
        return len(segments) == len(self.path) and all(
            segment == part if isinstance(part, str) else part.fullmatch(segment) is not None
            for segment, part in zip(segments, self.path, strict=True)
        )


def _query(names: str) -> frozenset[str]:
    return frozenset(names.split())


_MAIL = ("gmail", "v1", "users", "me")
_GMAIL_ROUTES: Mapping[str, tuple[_Route, ...]] = {
    "GET": (
        _Route((*_MAIL, "profile")),
        _Route((*_MAIL, "history"), _query("startHistoryId maxResults pageToken")),
        _Route((*_MAIL, "messages"), _query("q labelIds maxResults pageToken includeSpamTrash")),
        _Route((*_MAIL, "messages", _ID), _query("format metadataHeaders")),
        _Route((*_MAIL, "messages", _ID, "attachments", _ATTACHMENT_ID)),
        _Route((*_MAIL, "threads", _ID), _query("format metadataHeaders")),
        _Route((*_MAIL, "drafts"), _query("maxResults pageToken")),
        _Route((*_MAIL, "drafts", _ID), _query("format")),
        _Route((*_MAIL, "labels")),
        _Route((*_MAIL, "settings", "sendAs")),
    ),
    "POST": (
        _Route((*_MAIL, "drafts"), body=draft_body, mail=True),
        _Route((*_MAIL, "labels"), body=label_body),
    ),
    "PUT": (_Route((*_MAIL, "drafts", _ID), body=draft_body, mail=True),),
    "DELETE": (
        _Route((*_MAIL, "drafts", _ID)),
        _Route((*_MAIL, "labels", _ID)),
    ),
}

_EVENTS = ("calendars", _CALENDAR_ID, "events")
_OWN_EVENT = (*_EVENTS, _OWN_EVENT_ID)
_SILENT = _query("sendUpdates")
_CALENDAR_ROUTES: Mapping[str, tuple[_Route, ...]] = {
    "GET": (
        _Route(
            _EVENTS, _query("syncToken pageToken timeMin timeMax singleEvents maxResults showDeleted iCalUID")
        ),
        _Route((*_EVENTS, _EVENT_ID)),
        # Whether a calendar is ours is found out by asking for it: only those we created answer.
        _Route(("calendars", _SECONDARY_ID)),
    ),
    "POST": (
        _Route(("calendars",), body=calendar_body),
        _Route(_EVENTS, _SILENT, body=new_reminder, own=True, silent=True),
    ),
    "PATCH": (_Route(_OWN_EVENT, _SILENT, body=annotation_or_reminder, own=True, silent=True),),
    "DELETE": (
        _Route(_OWN_EVENT, _SILENT, own=True, silent=True),
        _Route(("calendars", _CALENDAR_ID), own=True),
    ),
}


@dataclass(frozen=True, slots=True)
class _Api:
    """One API: its name for people, its base address and what may be asked of it."""

    name: str
    base: str
    routes: Mapping[str, tuple[_Route, ...]] = field(repr=False)


class Guard:
    """Lets through what the ports need. `own_calendars` is shared and may grow."""

    def __init__(self, endpoints: Endpoints, own_calendars: set[str]) -> None:
        self._own = own_calendars
        # Calendar first: with a root of one's own its base lies below Gmail's.
        self._apis = (
            _Api("Google Calendar", endpoints.calendar, _CALENDAR_ROUTES),
            _Api("Gmail", endpoints.gmail, _GMAIL_ROUTES),
        )

    def service(self, uri: str) -> str:
        """The name of the API behind an address."""
        return next((api.name for api in self._apis if uri.startswith(api.base)), "Google")

    def check(
        self,
        method: str,
        uri: str,
        headers: Mapping[str, str],
        body: str | bytes | None,
        envelope: Envelope | None = None,
    ) -> None:
        """Raise Refused unless the request is one that this service makes; a mail is what `envelope` says."""
        api = next((api for api in self._apis if uri.startswith(api.base)), None)
        if api is None:
            raise _refusal(method, "it goes to another host")
        segments, query = _taken_apart(method, uri, api.base)
        route = next((route for route in api.routes.get(method, ()) if route.fits(segments)), None)
        if route is None:
            raise _refusal(method, "this service never makes such a call")
        why = (
            _bad_headers(headers)
            or _bad_query(route, query)
            or self._bad_calendar(route, segments)
            or _bad_body(route, segments, body, envelope)
        )
        if why:
            raise _refusal(method, why)

    def _bad_calendar(self, route: _Route, segments: Segments) -> str:
        if not route.own:
            return ""
        calendar_id = segments[1]
        if calendar_id.lower() == "primary" or calendar_id not in self._own:
            return "the calendar is not one that this service created"
        return ""


def _refusal(method: str, why: str) -> Refused:
    return Refused(
        f"A {method} request was stopped: {why}.", "Nothing left this machine; please report this."
    )


def _taken_apart(method: str, uri: str, base: str) -> tuple[Segments, list[tuple[str, str]]]:
    """The decoded path segments below the base, and the query; each segment is decoded exactly once."""
    path, _, query = uri[len(base) :].partition("?")
    if "#" in uri or not _ENCODED_PATH.fullmatch(path):
        raise _refusal(method, "its path is written in an unusual way")
    try:
        segments = tuple(unquote(segment, errors="strict") for segment in path.split("/"))
        pairs = (
            parse_qsl(query, keep_blank_values=True, strict_parsing=True, errors="strict") if query else []
        )
    except ValueError:
        raise _refusal(method, "its address cannot be read") from None
    if any(_suspicious(segment) for segment in segments):
        raise _refusal(method, "its path is written in an unusual way")
    return segments, pairs


def _suspicious(segment: str) -> bool:
    return (
        not segment
        or segment.strip(".") == ""
        or _ODD.search(segment) is not None
        or not segment.isprintable()
    )


def _bad_headers(headers: Mapping[str, str]) -> str:
    return "" if all(name.lower() in _HEADERS for name in headers) else "it carries an unexpected header"


def _bad_query(route: _Route, query: list[tuple[str, str]]) -> str:
    if any(name not in route.query and name not in _STANDARD_QUERY for name, _ in query):
        return "it carries an unexpected parameter"
    if [value for name, value in query if name == "alt"] not in ([], ["json"]):
        return "it asks for another format than JSON"
    if route.silent and [value for name, value in query if name == "sendUpdates"] != ["none"]:
        return "it does not say that nobody is to be told"
    return ""


def _bad_body(route: _Route, segments: Segments, body: str | bytes | None, envelope: Envelope | None) -> str:
    if route.body is None:
        return "it carries a body" if body else ""
    try:
        parsed = json.loads(body or "", object_pairs_hook=_unique)
    except (ValueError, RecursionError):
        return "its body cannot be read"
    named = parsed.get("id") if isinstance(parsed, dict) else None
    if named is not None and route.path[-1] is _ID and named != segments[-1]:
        return "its body names something else than its path"
    return route.body(parsed) or (not_as_meant(parsed, envelope) if route.mail else "")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name occurs twice")
    return dict(pairs)

"""The bare client: Google's library over a signed session, making the calls that a tick made."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httplib2  # type: ignore[import-untyped]  # ships no types
from google.auth.transport.requests import AuthorizedSession, Request
from googleapiclient.discovery import build

from followup.google.credentials import stored_credentials
from followup.google.endpoints import Endpoints
from tests.benchmarks.remote import ME, Remote


@dataclass(frozen=True)
class Call:
    """A call as the tick made it: `calendar.events.insert`, its address, its body."""

    method: str
    uri: str
    body: str | None


class _Http:
    """What the library asks of a transport, and nothing more."""

    def __init__(self, session: AuthorizedSession) -> None:
        self._session = session

    def request(
        self, uri: str, method: str = "GET", body: Any = None, headers: Any = None, **_rest: Any
    ) -> tuple[httplib2.Response, bytes]:
        answer = self._session.request(  # type: ignore[no-untyped-call]
            method, uri, data=body, headers=headers
        )
        return httplib2.Response({**answer.headers, "status": str(answer.status_code)}), answer.content

    def close(self) -> None:
        self._session.close()  # type: ignore[no-untyped-call]


class Bare:
    """Plays calls again; ids of what is inserted end in `tag`, so that they are new."""

    def __init__(self, remote: Remote) -> None:
        token = remote.app.tokens.load(ME)
        assert token is not None
        credentials = stored_credentials(token)
        credentials.refresh(Request())  # type: ignore[no-untyped-call]
        http = _Http(AuthorizedSession(credentials))  # type: ignore[no-untyped-call]
        places = Endpoints.of(remote.base_url)
        gmail, calendar = (
            build(name, version, http=http, static_discovery=True, client_options={"api_endpoint": place})
            for name, version, place in (
                ("gmail", "v1", places.gmail),
                ("calendar", "v3", places.calendar),
            )
        )
        users = gmail.users()
        self._remote = remote
        self._resources = {
            "calendar.events": calendar.events(),
            "gmail.users.history": users.history(),
            "gmail.users.messages": users.messages(),
            "gmail.users.drafts": users.drafts(),
            "gmail.users.settings.sendAs": users.settings().sendAs(),
        }

    def prepared(self, calls: list[Call], tag: str) -> Callable[[], None]:
        """The same calls again, ready to be made: tokens of now, ids of their own."""
        ready = [self._prepared(call, tag) for call in calls]
        etags: dict[str, str] = {}

        def play() -> None:
            for make, arguments in ready:
                request = make(**arguments)
                if request.methodId == "calendar.events.patch":
                    request.headers["If-Match"] = etags[arguments["eventId"]]
                answer = request.execute()
                if request.methodId.startswith("calendar.events.") and "id" in answer:
                    etags[answer["id"]] = answer["etag"]

        return play

    def _prepared(self, call: Call, tag: str) -> tuple[Callable[..., Any], Mapping[str, Any]]:
        resource, _, verb = call.method.rpartition(".")
        parts = urlsplit(call.uri)
        path = [unquote(part) for part in parts.path.strip("/").split("/")]
        found: dict[str, Any] = {k: v for k, v in parse_qsl(parts.query) if k != "alt"}
        found |= {name: int(found[name]) for name in ("maxResults",) if name in found}
        found |= {name: found[name] == "true" for name in ("showDeleted",) if name in found}
        if call.body:
            found["body"] = json.loads(call.body)
        if resource == "calendar.events":
            found["calendarId"] = path[3]
            if len(path) > 5:
                found["eventId"] = _own(path[5], tag)
            if verb == "insert":
                found["body"]["id"] = _own(found["body"]["id"], tag)
        else:
            found["userId"] = "me"
        for name, feed in (("syncToken", "reminders"), ("startHistoryId", "mail")):
            cursor = self._remote.app.store.cursor(ME, feed)
            if name in found and found.get("calendarId") != "primary" and cursor is not None:
                found[name] = cursor.token
        return getattr(self._resources[resource], verb), found


def _own(event_id: str, tag: str) -> str:
    return event_id if event_id.startswith("interview") else event_id[: -len(tag)] + tag

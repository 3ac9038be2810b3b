"""The two API clients of one account over one guarded transport."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

import requests

from followup.engine.errors import Transient
from followup.engine.ports import ClockReading, Envelope, InTime, always
from followup.google.endpoints import Endpoints
from followup.google.failures import no_answer
from followup.google.guard import Guard
from followup.google.transport import MAX_BYTES, Transport

Json = dict[str, Any]

# Deletions have no answer in the discovery documents, so the library hands their bytes through.
_NOTHING = ("", b"", b"{}")


class GoogleClient:
    """Gmail and Calendar of one account.

    `session` comes from `build_session`; `api_root` is empty for Google. `own_calendars` are the ids of
    the calendars that this service created: the only ones it may write to. The set is shared, so a calendar
    created later is added to it. `elapsed` is `Shell.elapsed`, to read Google's clock against; without it no
    reading is kept. One client must not be used by two threads at once.
    """

    def __init__(
        self,
        session: requests.Session,
        api_root: str = "",
        own_calendars: set[str] | None = None,
        *,
        max_bytes: int = MAX_BYTES,
        elapsed: Callable[[], float] | None = None,
    ) -> None:
        self.own_calendars = own_calendars if own_calendars is not None else set()
        self._endpoints = Endpoints.of(api_root)
        self._guard = Guard(self._endpoints, self.own_calendars)
        self._transport = Transport(session, self._guard, max_bytes=max_bytes, elapsed=elapsed)

    @cached_property
    def gmail(self) -> Any:
        """The Gmail service; its resource objects are for keeping (google_api 6: building them is dear)."""
        return self._build("gmail", "v1", self._endpoints.gmail)

    @cached_property
    def calendar(self) -> Any:
        """The Calendar service; the same."""
        return self._build("calendar", "v3", self._endpoints.calendar)

    @property
    def clock_reading(self) -> ClockReading | None:
        """Google's clock in the latest answer."""
        return self._transport.clock_reading

    def execute(
        self, request: Any, *, etag: str = "", in_time: InTime = always, envelope: Envelope | None = None
    ) -> Json:
        """Carry out a prepared request once and return its JSON; an empty dict for an empty answer.

        `etag` makes the call conditional (If-Match). `in_time` is asked before anything is written to the
        socket. A mail without the `envelope` that it is meant to have is refused. Raises the errors of
        `engine.errors`.
        """
        if etag:
            request.headers["If-Match"] = etag
        try:
            with self._transport.limited(in_time, envelope):
                answer = request.execute(num_retries=0)
        except (UnicodeDecodeError, RecursionError):
            answer = None
        if isinstance(answer, dict):
            return answer
        if request.method == "DELETE" and answer in _NOTHING:
            return {}
        raise no_answer(self._guard.service(request.uri), str(request.method), "", "unreadable")

    def pages(self, prepare: Callable[..., Any], **parameters: Any) -> Iterator[Json]:
        """All pages of a list, each asked for when the one before was consumed.

        The parameters are repeated with every page token (google_api 3.1). A page may be empty.
        """
        seen: set[str] = set()
        token = ""
        while True:
            page = self.execute(prepare(**parameters, **({"pageToken": token} if token else {})))
            token = str(page.get("nextPageToken") or "")
            yield page
            if not token:
                return
            if token in seen:
                raise Transient("Google's list leads in a circle.", "It will be tried again on its own.")
            seen.add(token)

    def close(self) -> None:
        """Close the pooled connections."""
        self._transport.close()

    def _build(self, name: str, version: str, endpoint: str) -> Any:
        from googleapiclient.discovery import build  # 0.2 s and 40 MB that not every command needs

        return build(
            name,
            version,
            http=self._transport,
            static_discovery=True,
            cache_discovery=False,
            client_options={"api_endpoint": endpoint},
        )

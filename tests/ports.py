"""The local Google's second face: the engine's ports over its model, without HTTP or Google's library.

The calls are named as in the discovery documents and meet the same permissions, quota, faults and journal.
What HTTP alone can show (addresses, bodies as text, half an answer as bytes) is the other face's.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import requests
from google.auth.exceptions import RefreshError

from followup.bootstrap import App
from followup.engine.errors import TooLate
from followup.engine.ports import CalendarPort, ClockReading, Envelope, InTime, MailPort, always
from followup.engine.records import Account
from followup.engine.shell import Shell
from followup.engine.wording.words import Words
from followup.google.calendar import GoogleCalendar
from followup.google.client import GoogleClient
from followup.google.failures import failure, network_failure, no_answer, read_problem, refresh_failure
from followup.google.gmail import GoogleMail
from followup.sandbox.google import Google
from followup.sandbox.oauth import OAuthError
from followup.sandbox.web import NoAnswer, WebReply

Json = dict[str, Any]
Meet = Callable[[str, Callable[[], WebReply]], WebReply]
"""What stands between a call, by its name, and its answer."""

_SERVICES = {"gmail": "Gmail", "calendar": "Google Calendar"}


def undisturbed(_method: str, run: Callable[[], WebReply]) -> WebReply:
    """Every call is answered."""
    return run()


@dataclass(slots=True)
class _Asked:
    """A call that was prepared: its name, what it carries, and conditions."""

    method: str
    params: Json
    body: Json
    headers: dict[str, str] = field(default_factory=dict)


class _Named:
    """`events().list(...)` of Google's library: a resource hands out others, and prepares calls."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, part: str) -> Callable[..., Any]:
        name = f"{self._name}.{part}"

        def follow(**params: Any) -> Any:
            if not params:
                return _Named(name)
            body = params.pop("body", {})
            return _Asked(name, params, body)

        return follow


class PortClient(GoogleClient):
    """One account's client at the model's door. `meet` may let a call fail, or be the last of its process."""

    def __init__(self, google: Google, refresh_token: str, meet: Meet = undisturbed) -> None:
        self.own_calendars = set()
        self._google = google
        self._meet = meet
        self._refresh_token = refresh_token
        self._token = ""

    @property
    def gmail(self) -> Any:
        """Names of calls only."""
        return _Named("gmail")

    @property
    def calendar(self) -> Any:
        """The same."""
        return _Named("calendar")

    @property
    def clock_reading(self) -> ClockReading:
        """The model's own clock."""
        now = self._google.world.now
        return ClockReading(now, now.timestamp(), now.timestamp())

    def execute(
        self,
        request: Any,
        *,
        etag: str = "",
        in_time: InTime = always,
        envelope: Envelope | None = None,  # the guard stands before the other face
    ) -> Json:
        """As GoogleClient's: one attempt, a read once more after a new token."""
        if etag:
            request.headers["if-match"] = etag
        write = self._google.world.catalogue.methods[request.method].http_method != "GET"
        if self._google.world.oauth.access(self._token) is None:
            self._renew()
        if not in_time():
            raise TooLate
        reply = self._attempt(request, write=write)
        if reply.status == 401:
            self._renew()
            reply = reply if write else self._attempt(request, write=write)
        return self._read(request.method, reply, write=write)

    def close(self) -> None:
        """Nothing to close."""

    def _attempt(self, asked: _Asked, *, write: bool) -> WebReply:
        def run() -> WebReply:
            return self._google.call(self._token, asked.method, asked.params, asked.body, asked.headers)

        try:
            reply = self._meet(asked.method, run)
        except NoAnswer as error:
            kind = requests.ReadTimeout if error.kind == "timeout" else requests.ConnectionError
            raise network_failure(_service(asked.method), _verb(write=write), kind()) from None
        if reply.cut:
            raise no_answer(_service(asked.method), _verb(write=write), "", "reset")
        return reply

    def _read(self, method: str, reply: WebReply, *, write: bool) -> Json:
        service, verb = _service(method), _verb(write=write)
        if not 200 <= reply.status < 300:
            raise failure(read_problem(service, verb, reply.status, _lower(reply.headers), reply.body))
        if not reply.body:
            return {}
        try:
            answer = json.loads(reply.body)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise no_answer(service, verb, "", "unreadable")
        return answer

    def _renew(self) -> None:
        oauth = self._google.world.oauth
        grant = oauth.grants.get(self._refresh_token)
        try:
            client = oauth.clients[grant.client_id if grant else ""]
            self._token = str(oauth.refresh(client, self._refresh_token, "")["access_token"])
        except (KeyError, OAuthError) as error:
            word = error.error if isinstance(error, OAuthError) else "invalid_grant"
            refused = RefreshError(word, {"error": word})  # type: ignore[no-untyped-call]
            raise refresh_failure(refused, renewable=True) from None


WORDS = Words()
"""The built-in words, composed once for thousands of runs that say the same."""


@dataclass
class PortApp(App):
    """The application at the model's door."""

    model: Google | None = None
    meet: Meet = undisturbed

    def google(self, account: str) -> tuple[CalendarPort, MailPort]:
        """Ports of a connected account; who is not connected hears what he always hears."""
        token = self.tokens.load(account)
        if token is None or self.model is None:
            return super().google(account)
        client = PortClient(self.model, token.refresh_token, self.meet)
        return GoogleCalendar(client), GoogleMail(client)

    def _shell_over(self, record: Account, calendar: CalendarPort, mail: MailPort) -> Shell:
        shell = super()._shell_over(record, calendar, mail)
        shell.words = WORDS
        return shell


def _service(method: str) -> str:
    return _SERVICES[method.partition(".")[0]]


def _verb(*, write: bool) -> str:
    return "POST" if write else "GET"


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}

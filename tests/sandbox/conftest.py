"""A world with one account, and a session that reaches it in process."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
import requests

from followup.sandbox.call import Json
from followup.sandbox.control import Control
from followup.sandbox.inprocess import SandboxAdapter
from followup.sandbox.world import World

ROOT = "http://google.sandbox"
ALICE = "alice@example.com"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
AUTH = "https://www.googleapis.com/auth/"
SCOPES = tuple(
    AUTH + name
    for name in (
        "gmail.compose",
        "gmail.readonly",
        "gmail.labels",
        "calendar.events.readonly",
        "calendar.app.created",
    )
)


class Client:
    """A plain HTTP client of the sandbox with an access token."""

    def __init__(self, world: World, scopes: tuple[str, ...] = SCOPES) -> None:
        self.world = world
        self.adapter = SandboxAdapter(world)
        self.session = requests.Session()
        self.session.mount(ROOT, self.adapter)
        self.control: Control = self.adapter.google.control
        self.tokens = self.control.mint_token(ALICE, scopes)
        self.session.headers["authorization"] = f"Bearer {self.tokens['access_token']}"
        self._own = ""

    def call(self, method: str, path: str, body: Json | None = None, **options: Any) -> requests.Response:
        """One request; `path` starts below the root, query parameters go into `params`."""
        return self.session.request(method, ROOT + path, json=body, **options)

    def get(self, path: str, **params: Any) -> requests.Response:
        """GET of a calendar path."""
        return self.call("GET", "/calendar/v3" + path, params=params)

    def post(self, path: str, body: Json, **params: Any) -> requests.Response:
        """POST to a calendar path."""
        return self.call("POST", "/calendar/v3" + path, body, params=params)

    @property
    def own(self) -> str:
        """The calendar that this client created (made on first use), time zone Europe/Zurich."""
        if not self._own:
            made = self.post("/calendars", {"summary": "Follow-ups", "timeZone": "Europe/Zurich"})
            self._own = made.json()["id"]
        return self._own

    def insert(self, **fields: Any) -> Json:
        """An event in the own calendar, from 10 to 11 on 3 March unless told otherwise."""
        answer = self.post(f"/calendars/{self.own}/events", event(**fields))
        assert answer.status_code == 200, answer.text
        body: Json = answer.json()
        return body

    def violations(self) -> list[str]:
        """The kinds of the recorded violations."""
        return [violation.kind for violation in self.world.journal.violations]


def event(**fields: Any) -> Json:
    """The body of an event."""
    return {
        "summary": "Send the thank-yous",
        "start": {"dateTime": "2026-03-03T10:00:00+01:00", "timeZone": "Europe/Zurich"},
        "end": {"dateTime": "2026-03-03T11:00:00+01:00", "timeZone": "Europe/Zurich"},
        **fields,
    }


def reason(answer: requests.Response) -> tuple[int, str]:
    """(HTTP status, reason) of an error answer."""
    return answer.status_code, answer.json()["error"]["errors"][0]["reason"]


@pytest.fixture
def world() -> World:
    """A world at nine o'clock with Alice in Zurich."""
    return World.create(NOW, accounts={ALICE: "Alice Example"}, time_zone="Europe/Zurich")


@pytest.fixture
def client(world: World) -> Client:
    """A client with the default scopes of the service."""
    return Client(world)


@pytest.fixture
def client_with(world: World) -> Callable[..., Client]:
    """Makes a client with other scopes (short names)."""

    def make(*names: str) -> Client:
        return Client(world, tuple(AUTH + name for name in names))

    return make

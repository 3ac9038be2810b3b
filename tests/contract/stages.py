"""A port with the world behind it, and the hands of the user. One entry per face of the local Google."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import requests

from followup.engine.ports import CalendarPort, MailPort
from followup.google.calendar import GoogleCalendar
from followup.google.client import GoogleClient
from followup.google.gmail import GoogleMail
from followup.google.scopes import SCOPES
from followup.sandbox.control import Control
from followup.sandbox.google import Google
from followup.sandbox.inprocess import SandboxAdapter
from followup.sandbox.world import World
from tests.ports import PortClient

ROOT = "http://google.sandbox"
ANN = "ann@example.com"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ZONE = "Europe/Zurich"


@dataclass(frozen=True)
class Stage:
    """The two ports of one account; `user` carries out what people and faults do."""

    calendar: CalendarPort
    mail: MailPort
    user: Control


def http_stage(world: World) -> Stage:
    """The Google adapters over HTTP, in process."""
    adapter = SandboxAdapter(world)
    user = adapter.google.control
    token = user.mint_token(ANN, [scope.name for scope in SCOPES])["access_token"]
    session = requests.Session()
    session.trust_env = False
    session.mount(ROOT, adapter)
    session.headers["Authorization"] = f"Bearer {token}"
    client = GoogleClient(session, ROOT, elapsed=lambda: world.now.timestamp())
    return Stage(GoogleCalendar(client), GoogleMail(client), user)


def port_stage(world: World) -> Stage:
    """The engine's ports at the model's door."""
    google = Google(world)
    token = google.control.mint_token(ANN, [scope.name for scope in SCOPES])["refresh_token"]
    client = PortClient(google, token)
    return Stage(GoogleCalendar(client), GoogleMail(client), google.control)


FACES: dict[str, Callable[[World], Stage]] = {"http": http_stage, "ports": port_stage}

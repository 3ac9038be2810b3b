"""The installed command against a local Google on a real port, with the two doors of the settings."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import requests

from followup.bootstrap import App
from followup.sandbox.google import Google
from followup.sandbox.server import serve
from followup.sandbox.world import World
from followup.settings import load_settings

ME = "maya.lind@gmail.com"
COMMAND = str(Path(sys.executable).with_name("followup"))
PATIENCE = 60.0
LOOKS, BETWEEN_LOOKS = 20, 600
"""More than two hours: by then everything whose fate was open is settled, on this computer or another."""

Json = dict[str, Any]


def _movable_clock() -> Path | None:
    """The library that shows a process another time than the computer's; None where it is not installed."""
    package = find_spec("libfaketime")
    folders = package.submodule_search_locations if package is not None else None
    found = (Path(one) / "vendor/libfaketime/src/libfaketime.so.1" for one in folders or ())
    return next((one for one in found if one.exists()), None)


MOVABLE_CLOCK = _movable_clock()


class Machine:
    """One computer: a home folder, the command, and the local Google it talks to. Time is real time."""

    def __init__(self, home: Path, base_url: str, google: Google) -> None:
        self.home = home
        self.base_url = base_url
        self.google = google
        client_file = home / "client.json"
        client_file.write_text(json.dumps(google.world.client_secrets(base_url)))
        self.environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "FOLLOWUP_HOME": str(home),
            "FOLLOWUP_GOOGLE__API_ROOT": base_url,
            "FOLLOWUP_GOOGLE__CLIENT_FILE": str(client_file),
            "FOLLOWUP_PROFILE__NAME": "Maya Lind",
            "PYTHONUNBUFFERED": "1",
        }

    def do(self, verb: str, **body: Any) -> Json:
        """A control verb of the local Google."""
        return self.google.control.do(verb, **body)

    def call(self, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
        """Run the command to its end."""
        return subprocess.run(
            [COMMAND, *arguments],
            env=self.environ | environ,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def call_on_a_full_disk(self, *arguments: str, most: int) -> subprocess.CompletedProcess[str]:
        """Run the command where no file can grow beyond `most` bytes."""
        return subprocess.run(
            ["prlimit", f"--fsize={most}", COMMAND, *arguments],
            env=self.environ,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def call_at(self, moved: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the command with a clock that is `moved` (`+1y`, `-1d`); Google's own clock is right."""
        return self.call(*arguments, LD_PRELOAD=str(MOVABLE_CLOCK), FAKETIME=moved, DONT_FAKE_MONOTONIC="1")

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start the command and leave it running."""
        return subprocess.Popen(
            [COMMAND, *arguments],
            env=self.environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def connect(self) -> None:
        """`followup connect --no-browser`, with somebody opening the printed address."""
        running = self.start("connect", "--no-browser")
        assert running.stdout is not None
        for line in running.stdout:
            if re.match(r"http://127\.0\.0\.1:\d+/o/oauth2/", line):
                requests.get(line.strip(), timeout=20)
                break
        rest = running.communicate(timeout=PATIENCE)[0]
        assert running.returncode == 0, rest

    def add_interview(self, ended_minutes_ago: int, event_id: str = "interview1", **fields: Any) -> None:
        """An interview with three people that ended a while ago, as real time has it."""
        end = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=ended_minutes_ago)
        guests = [
            {
                "email": f"{name.lower()}@tidewell.example",
                "displayName": f"{name} Ruiz",
                "responseStatus": "accepted",
            }
            for name in ("Dana", "Priya", "Luis")
        ]
        event: Json = {
            "id": event_id,
            "iCalUID": f"{event_id}@tidewell.example",
            "summary": "Interview with Tidewell: Platform Engineer",
            "start": {"dateTime": (end - timedelta(minutes=45)).isoformat()},
            "end": {"dateTime": end.isoformat()},
            "organizer": {"email": "dana@tidewell.example", "displayName": "Dana Ruiz"},
            "attendees": [*guests, {"email": ME, "self": True, "responseStatus": "accepted"}],
        }
        self.do("add_event", account=ME, event=event | fields)

    def drafts(self) -> list[str]:
        """Who has a draft."""
        return sorted(str(one["to"]) for one in self.do("snapshot", account=ME)["mailbox"]["drafts"])

    def reminders(self) -> list[str]:
        """Titles in the own calendar."""
        calendars = self.do("snapshot", account=ME)["calendars"]
        own = [one for one in calendars if one["created_by"] and not one["deleted"]]
        return sorted(
            str(event["summary"])
            for one in own
            for event in one["events"]
            if event.get("status") != "cancelled"
        )

    def live_on(self) -> None:
        """The next hours on the same disk and over the same port; time goes by here and for Google."""
        world = self.google.world
        app = App(load_settings(self.environ, None), clock=lambda: world.now, random=lambda: 0.5)
        for _ in range(LOOKS):
            world.advance(BETWEEN_LOOKS)
            app.sync(ME, world.now)
        app.close()

    def kill_at(self, request: int, *, at_rest: float = PATIENCE) -> int:
        """Start the service and kill it at its n-th request, or when it has made none for so many seconds.

        Returns how many it had made.
        """
        entries = self.google.world.journal.entries
        before = len(entries)
        running = self.start("run")
        made, since = 0, time.monotonic()
        while made < request and time.monotonic() - since < (at_rest if made else PATIENCE):
            assert running.poll() is None, "it ended by itself"
            threading.Event().wait(0.001)
            if len(entries) - before > made:
                made, since = len(entries) - before, time.monotonic()
        kill(running)
        return made

    def wait_for(self, method: str, count: int) -> None:
        """Until Google has seen a method so many times."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            seen = [e for e in self.do("journal")["entries"] if e["method"] == method]
            if len(seen) >= count:
                return
            threading.Event().wait(0.01)
        raise AssertionError(f"{method} was not called {count} times")


def kill(running: subprocess.Popen[str]) -> None:
    """SIGKILL, and wait until it is dead."""
    os.killpg(running.pid, signal.SIGKILL)
    running.communicate(timeout=PATIENCE)


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    """A fresh computer and a fresh Google whose clock is the real one."""
    world = World.create(
        datetime.now(UTC), seed=1, accounts={ME: "Maya Lind"}, follow_wall=True, time_zone="UTC"
    )
    google = Google(world)
    google.control.do("auto_consent", mode="grant")
    with serve(google) as server:
        yield Machine(tmp_path, server.base_url, google)
    assert world.journal.violations == []


@pytest.fixture
def connected(machine: Machine) -> Machine:
    """The same, with the account connected."""
    machine.connect()
    return machine

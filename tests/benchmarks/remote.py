"""The application in this process, a local Google in another one: what is measured is ours alone."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import requests

from followup.bootstrap import App
from followup.engine.account.own_calendar import ensure_own_calendar
from followup.engine.known import notebook
from followup.engine.known.notebook import Note, Page
from followup.engine.records import Account
from followup.engine.tick import TickReport
from followup.google.credentials import Token
from followup.google.scopes import DEFAULT_SCOPES
from followup.settings import load_settings

ME = "maya.lind@gmail.com"
COMMAND = str(Path(sys.executable).with_name("followup"))

Json = dict[str, Any]


def at(text: str) -> datetime:
    """`2026-03-03 14:00` in UTC. The stage has one too, but brings the local Google into the process."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


class Remote:
    """A Google on a port, its clock standing still until it is moved, and the application before it."""

    def __init__(self, home: Path, base_url: str, now: datetime) -> None:
        self.base_url = base_url
        self.now = now
        self._control = requests.Session()
        self.do("follow_wall", follow=False)
        self.do("set_quota", enabled=False)
        self.do("set_clock", now=now.isoformat())
        self.environ = {
            "FOLLOWUP_HOME": str(home),
            "FOLLOWUP_GOOGLE__API_ROOT": base_url,
            "FOLLOWUP_PROFILE__NAME": "Maya Lind",
            "FOLLOWUP_PROFILE__COUNTRY": "US",
        }
        # As with a user, another process than the service makes the database: `connect`.
        subprocess.run(
            [COMMAND, "status"], env=dict(os.environ) | self.environ, capture_output=True, check=False
        )
        self.app = App(load_settings(self.environ, None), clock=lambda: self.now, random=lambda: 0.5)

    def do(self, verb: str, **body: Any) -> Json:
        """A control verb of the local Google, over HTTP."""
        answer = self._control.post(f"{self.base_url}/_control/{verb}", json=body, timeout=60)
        answer.raise_for_status()
        found: Json = answer.json()
        return found

    def connect(self) -> None:
        """Connect the account as `followup connect` leaves it, without the browser."""
        minted = self.do("mint_token", account=ME, scopes=sorted(DEFAULT_SCOPES))
        secrets = self.do("client_secrets", base_url=self.base_url)["installed"]
        token = Token(
            email=ME,
            refresh_token=minted["refresh_token"],
            client_id=secrets["client_id"],
            client_secret=secrets["client_secret"],
            token_uri=secrets["token_uri"],
            revoke_uri=f"{self.base_url}/revoke",
            granted=frozenset(DEFAULT_SCOPES),
            saved_at=self.now,
        )
        self.app.tokens.save(token)
        account = Account(ME, granted=token.granted, connected_at=self.now - timedelta(days=1), zone="UTC")
        self.app.store.save_account(account)
        calendar, mail = self.app.google(ME)
        remember = self.app.tokens.remember_calendar
        own = ensure_own_calendar(
            calendar, mail, "", "Interview follow-ups", "UTC", remember=lambda id_: remember(ME, id_)
        )
        self.app.store.save_account(replace(account, own_calendar=own.id))
        # The label has led here for an hour, so that no look is one of the first.
        notebook.write(
            self.app.store, ME, Page.POINTER, Note(own.id, self.now, self.now - timedelta(hours=1))
        )

    def go_to(self, now: datetime) -> None:
        """Move both clocks."""
        self.now = now
        self.do("set_clock", now=now.isoformat())

    def tick(self) -> TickReport:
        """One tick now; one that fails, fails the test."""
        report = self.app.sync(ME, self.now)
        assert report.error is None, report.error
        return report

    def add_interview(self, number: int, end: datetime) -> None:
        """An interview of one hour with three people of a company of its own."""
        people = [
            (f"{name}@company{number}.example", f"{name.title()} Ruiz") for name in ("dana", "priya", "luis")
        ]
        guests: list[Json] = [
            {"email": email, "displayName": name, "responseStatus": "accepted"} for email, name in people
        ]
        guests.append({"email": ME, "self": True, "responseStatus": "accepted"})
        event = {
            "id": f"interview{number:05d}",
            "iCalUID": f"interview{number:05d}@company.example",
            "summary": f"Interview with Company{number}: Engineer",
            "start": {"dateTime": (end - timedelta(hours=1)).isoformat()},
            "end": {"dateTime": end.isoformat()},
            "organizer": {"email": people[0][0], "displayName": people[0][1]},
            "attendees": guests,
        }
        self.do("add_event", account=ME, event=event)


@contextmanager
def remote(home: Path, now: datetime) -> Iterator[Remote]:
    """Start the local Google as a process of its own and stop it at the end."""
    command = [COMMAND, "sandbox", "--account", ME, "--now", now.astimezone(UTC).isoformat()]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={"COLUMNS": "200"})
    try:
        assert running.stdout is not None
        base_url = running.stdout.readline().rpartition(" ")[2].strip()
        one = Remote(home, base_url, now)
        try:
            yield one
        finally:
            one.app.close()
        assert one.do("violations")["violations"] == []
    finally:
        running.terminate()
        running.communicate(timeout=20)

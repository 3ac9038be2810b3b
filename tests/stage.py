"""A user, a local Google and the real application, in one process, on virtual time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from followup.bootstrap import App
from followup.domain.steps import ArtefactKind
from followup.engine.own_calendar import ensure_own_calendar, primary_zone
from followup.engine.records import Account, Artefact
from followup.engine.tick import TickReport
from followup.google.credentials import Token
from followup.google.scopes import DEFAULT_SCOPES
from followup.sandbox.google import Google
from followup.sandbox.inprocess import SandboxAdapter
from followup.sandbox.world import World
from followup.settings import load_settings

ROOT = "http://google.sandbox"
ME = "maya.lind@gmail.com"
CALENDAR_NAME = "Interview follow-ups"

Json = dict[str, Any]

PANEL = (
    ("dana.ruiz@tidewell.example", "Dana Ruiz"),
    ("priya.nair@tidewell.example", "Priya Nair"),
    ("luis.ortega@tidewell.example", "Luis Ortega"),
)


def at(text: str) -> datetime:
    """`2026-03-03 14:00` in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


class Stage:
    """The world of one test. Time stands still until `go_to` or `pass_time` moves it."""

    def __init__(
        self,
        home: Path,
        now: datetime,
        *,
        zone: str = "America/New_York",
        environ: dict[str, str] | None = None,
    ) -> None:
        self.home = home
        self.world = World.create(now, seed=1, accounts={ME: "Maya Lind"}, time_zone=zone)
        self.google = Google(self.world)
        self.environ = {
            "FOLLOWUP_HOME": str(home),
            "FOLLOWUP_GOOGLE__API_ROOT": ROOT,
            "FOLLOWUP_PROFILE__NAME": "Maya Lind",
            "FOLLOWUP_PROFILE__COUNTRY": "US",
            "FOLLOWUP_PROFILE__PHONE": "+1 212 555 0142",
        } | (environ or {})
        self.app = self.start()

    def start(self) -> App:
        """A new process on the same disk: nothing survives but files."""
        settings = load_settings(self.environ, None)
        return App(
            settings,
            clock=lambda: self.world.now,
            elapsed=lambda: self.world.now.timestamp(),
            random=lambda: 0.5,
            adapter=SandboxAdapter(self.google),
        )

    def restart(self) -> App:
        """End this process in order and start another."""
        self.app.close()
        self.app = self.start()
        return self.app

    def do(self, verb: str, **body: Any) -> Json:
        """A control verb of the local Google; the account is the user's where it takes one."""
        return self.google.control.do(verb, **body)

    def connect(self, scopes: Iterable[str] = DEFAULT_SCOPES) -> None:
        """Connect the account as `followup connect` leaves it, without the browser."""
        minted = self.do("mint_token", account=ME, scopes=list(scopes))
        secrets = self.world.client_secrets(ROOT)["installed"]
        token = Token(
            email=ME,
            refresh_token=minted["refresh_token"],
            client_id=secrets["client_id"],
            client_secret=secrets["client_secret"],
            token_uri=secrets["token_uri"],
            revoke_uri=secrets["token_uri"].replace("/token", "/revoke"),
            granted=frozenset(scopes),
            saved_at=self.world.now,
        )
        self.app.tokens.save(token)
        self.app.store.save_account(Account(ME, granted=token.granted, connected_at=self.world.now))
        calendar, mail = self.app.google(ME)
        zone = primary_zone(calendar, self.world.now)
        own = ensure_own_calendar(
            calendar,
            mail,
            "",
            CALENDAR_NAME,
            zone,
            remember=lambda calendar_id: self.app.tokens.remember_calendar(ME, calendar_id),
        )
        account = Account(ME, own.id, zone, token.granted, connected_at=self.world.now)
        self.app.store.save_account(account)

    def tick(self) -> TickReport:
        """One tick now; a failure of the tick is a failure of the test."""
        report = self.app.sync(ME, self.world.now)
        assert report.error is None, report.error
        assert self.world.journal.violations == []
        return report

    def go_to(self, moment: datetime | str, every: timedelta = timedelta(minutes=30)) -> None:
        """Let time pass with regular ticks, the last one at `moment`."""
        until = at(moment) if isinstance(moment, str) else moment
        while self.world.now + every < until:
            self.world.advance(every.total_seconds())
            self.tick()
        self.world.set_time(until)
        self.tick()

    def add_interview(
        self,
        start: datetime | str,
        *,
        minutes: int = 60,
        title: str = "Interview with Tidewell: Platform Engineer",
        people: Iterable[tuple[str, str]] = PANEL,
        event_id: str = "interview1",
        **fields: Any,
    ) -> Json:
        """An invitation in the user's calendar, organised by the first of `people`."""
        begins = at(start) if isinstance(start, str) else start
        people = tuple(people)
        guests: list[Json] = [
            {"email": email, "displayName": name, "responseStatus": "accepted"} for email, name in people
        ]
        guests.append({"email": ME, "self": True, "responseStatus": "accepted"})
        event: Json = {
            "id": event_id,
            "iCalUID": f"{event_id}@tidewell.example",
            "status": "confirmed",
            "summary": title,
            "start": {"dateTime": begins.isoformat(), "timeZone": "America/New_York"},
            "end": {
                "dateTime": (begins + timedelta(minutes=minutes)).isoformat(),
                "timeZone": "America/New_York",
            },
            "attendees": guests,
        }
        if people:
            event["organizer"] = {"email": people[0][0], "displayName": people[0][1]}
        return self.do("add_event", account=ME, event=event | fields)

    def artefacts(self, kind: ArtefactKind | None = None) -> list[Artefact]:
        """Ledger rows, of one kind."""
        rows = self.app.store.artefacts(ME)
        return [row for row in rows if kind is None or row.key.kind is kind]

    def snapshot(self) -> Json:
        """Everything the user could see."""
        return self.do("snapshot", account=ME)

    def reminders(self) -> list[Json]:
        """Entries of the own calendar that are not deleted, by start."""
        own = self.app.store.account(ME)
        assert own is not None
        calendars = self.snapshot()["calendars"]
        found = next(one for one in calendars if one["id"] == own.own_calendar)
        events = [event for event in found["events"] if event.get("status") != "cancelled"]
        return sorted(events, key=lambda event: str(event["start"]["dateTime"]))

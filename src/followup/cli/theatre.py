"""The real application and a local Google in one process, on virtual time: for the demo and for tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from followup.bootstrap import App
from followup.engine.account.own_calendar import ensure_own_calendar, primary_zone
from followup.engine.account.pointing import record_pointed
from followup.engine.known.draft_sender import own_name
from followup.engine.records import Account
from followup.engine.tick import TickReport
from followup.google.credentials import Token
from followup.google.scopes import DEFAULT_SCOPES, GMAIL_LABELS, Feature, can
from followup.sandbox.google import Google
from followup.sandbox.inprocess import SandboxAdapter
from followup.sandbox.world import World
from followup.settings import load_settings

ROOT = "http://google.sandbox"
ME = "maya.lind@gmail.com"
CALENDAR_NAME = "Interview follow-ups"

Json = dict[str, Any]


class Theatre:
    """One user with a Google account and the application on a disk of its own.

    `home` is the application's folder, `now` the virtual present (UTC), `zone` the user's IANA zone. Time
    stands still until somebody moves it.
    """

    def __init__(
        self,
        home: Path,
        now: datetime,
        *,
        zone: str = "America/New_York",
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self.world = World.create(now, seed=1, accounts={ME: "Maya Lind"}, time_zone=zone)
        self.google = Google(self.world)
        self.environ = {
            "FOLLOWUP_HOME": str(home),
            "FOLLOWUP_GOOGLE__API_ROOT": ROOT,
            "FOLLOWUP_PROFILE__NAME": "Maya Lind",
            "FOLLOWUP_PROFILE__COUNTRY": "US",
            "FOLLOWUP_PROFILE__PHONE": "+1 212 555 0142",
        } | dict(environ or {})
        self.app = self.start()

    @property
    def now(self) -> datetime:
        """The virtual present, in UTC."""
        return self.world.now

    def start(self) -> App:
        """A new process on the same disk: nothing but files survives."""
        return App(
            load_settings(self.environ, None),
            clock=lambda: self.world.now,
            elapsed=lambda: self.world.now.timestamp(),
            random=lambda: 0.5,
            adapter=SandboxAdapter(self.google),
        )

    def restart(self) -> None:
        """End the process in order and start another."""
        self.app.close()
        self.app = self.start()

    def do(self, verb: str, **body: Any) -> Json:
        """Something happens that is not a request of ours: a control verb of the local Google."""
        return self.google.control.do(verb, **body)

    def connect(self, scopes: Iterable[str] = DEFAULT_SCOPES, account: str = ME) -> None:
        """Connect an account as `followup connect` leaves it, without the browser."""
        granted = frozenset(scopes)
        minted = self.do("mint_token", account=account, scopes=sorted(granted))
        secrets = self.world.client_secrets(ROOT)["installed"]
        token = Token(
            email=account,
            refresh_token=minted["refresh_token"],
            client_id=secrets["client_id"],
            client_secret=secrets["client_secret"],
            token_uri=secrets["token_uri"],
            revoke_uri=f"{ROOT}/revoke",
            granted=granted,
            saved_at=self.now,
        )
        self.app.tokens.save(token)
        record = Account(account, granted=granted, connected_at=self.now)
        self.app.store.save_account(record)
        calendar, mail = self.app.google(account)
        zone = primary_zone(calendar, self.now)
        own = ensure_own_calendar(
            calendar,
            mail if GMAIL_LABELS in granted else None,
            "",
            CALENDAR_NAME,
            zone,
            remember=lambda calendar_id: self.app.tokens.remember_calendar(account, calendar_id),
        )
        name = own_name(mail.senders()) if can(granted, Feature.REPLIES) else ""
        self.app.tokens.remember_user(account, zone, name)
        self.app.store.save_account(replace(record, own_calendar=own.id, zone=zone, name=name))
        if own.pointed:
            record_pointed(self.app.store, account, own.id, self.now)

    def tick(self) -> TickReport:
        """One tick, now."""
        return self.app.sync(ME, self.now)

    def pass_time(self, until: datetime, most: timedelta = timedelta(hours=12)) -> None:
        """Let the service live until an instant: it ticks when it wants to wake, at least every `most`."""
        while self.now < until:
            wake = self.app.store.next_wake(ME)
            following = min(until, self.now + most)
            if wake is not None and self.now < wake < following:
                following = wake
            self.world.set_time(following)
            self.tick()

    def drafts(self) -> list[Json]:
        """The drafts as Gmail holds them, oldest first."""
        found: list[Json] = self.do("snapshot", account=ME)["mailbox"]["drafts"]
        return found

    def reminders(self) -> list[Json]:
        """Entries of the service's own calendar that are not deleted, by start."""
        calendars = self.do("snapshot", account=ME)["calendars"]
        ours = [one for one in calendars if one["created_by"] and not one["deleted"]]
        own: Json = ours[0] if ours else {"events": []}
        events = [event for event in own["events"] if event.get("status") != "cancelled"]
        return sorted(events, key=lambda event: datetime.fromisoformat(event["start"]["dateTime"]))

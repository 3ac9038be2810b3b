"""A user, a local Google and the real application, in one process, on virtual time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any

from followup.cli.theatre import ME, ROOT, Theatre
from followup.domain.steps import ArtefactKind
from followup.engine.records import Artefact
from followup.engine.tick import TickReport

__all__ = ["ME", "PANEL", "ROOT", "Stage", "at"]

Json = dict[str, Any]

PANEL = (
    ("dana.ruiz@tidewell.example", "Dana Ruiz"),
    ("priya.nair@tidewell.example", "Priya Nair"),
    ("luis.ortega@tidewell.example", "Luis Ortega"),
)


def at(text: str) -> datetime:
    """`2026-03-03 14:00` in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


class Stage(Theatre):
    """The world of one test: a tick that fails, or a request that must never be made, fails the test."""

    def tick(self) -> TickReport:
        """One tick now."""
        report = super().tick()
        assert report.error is None, report.error
        unexpected = [entry for entry in self.app.store.journal(ME) if "unexpected" in entry.what]
        assert unexpected == []
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
        calendar: str = "primary",
        account: str = ME,
        **fields: Any,
    ) -> Json:
        """An invitation in the user's calendar, organised by the first of `people`."""
        begins = at(start) if isinstance(start, str) else start
        people = tuple(people)
        guests: list[Json] = [
            {"email": email, "displayName": name, "responseStatus": "accepted"} for email, name in people
        ]
        guests.append({"email": account, "self": True, "responseStatus": "accepted"})
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
        return self.do("add_event", account=account, event=event | fields, calendar=calendar)

    def artefacts(self, kind: ArtefactKind | None = None) -> list[Artefact]:
        """Ledger rows, of one kind."""
        rows = self.app.store.artefacts(ME)
        return [row for row in rows if kind is None or row.key.kind is kind]

    def calls(self) -> int:
        """How many API calls were made so far, sign-in not counted."""
        return sum(
            1 for entry in self.do("journal")["entries"] if str(entry["method"]).split(".")[0] != "oauth"
        )

    def begin_a_mail(self, to: str, subject: str = "Dinner", text: str = "Shall we say eight?") -> None:
        """The user begins a mail on Gmail's page."""
        mail = EmailMessage()
        mail["To"], mail["Subject"] = to, subject
        mail.set_content(text)
        box = self.world.mailbox_of(ME)
        box.hold(box.add(box.stamped(mail.as_bytes().replace(b"\n", b"\r\n")), {"DRAFT"}))

    def lose_ledger(self) -> None:
        """The database is gone; everything else is as it was, the next start finds the account."""
        path = self.app.settings.database_path
        self.app.close()
        for file in path.parent.glob(f"{path.name}*"):
            file.unlink()
        self.app = self.start()

"""One reading of an interview calendar: what it brought, gathered before anything is stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from followup.domain.appointments import Span
from followup.domain.calendar import BadItem, CalendarEvent, Gone
from followup.domain.known_companies import Passed
from followup.engine.observe.appointments import fills_time
from followup.engine.observe.candidacies import Candidacies
from followup.engine.records import Session

LOOK_BACK = timedelta(days=35)
"""How far the first reading goes back: 15 business days of follow-ups and a margin (A19)."""


@dataclass(slots=True)
class Reading:
    """What one reading brought, gathered before anything is stored, and what it is compared with.

    `last_read` is when the calendar was read before, an answer in doubt not counted; None on the first run.
    `seemed_empty` is when it was looked at before, if nothing was ever in it. `brought`: anything was listed.
    `passed_over`: what is still there was not. `over` are doubts about what was not found before.
    `busy` are the times of all entries that fill time still to come.
    """

    candidacies: Candidacies
    last_read: datetime | None
    seemed_empty: datetime | None = None
    brought: bool = False
    passed_over: bool = False
    sessions: dict[str, Session] = field(default_factory=dict)
    gone: list[Gone] = field(default_factory=list)
    bad: list[BadItem] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    seen: dict[str, datetime] = field(default_factory=dict)
    over: set[str] = field(default_factory=set)
    busy: list[Span] = field(default_factory=list)
    series_changed: bool = False
    zone: str = ""
    cursor: str = ""

    def is_news(self, event: CalendarEvent) -> bool:
        """Take in that an entry was listed; not news if a later state of it was: pages drift (A29)."""
        updated = event.updated or event.start
        if updated < self.seen.get(event.id, updated):
            return False
        self.seen[event.id] = updated
        return True

    def fills(self, event: CalendarEvent, now: datetime) -> None:
        """Take in when an entry keeps the user busy (C23); when a series does is not known here."""
        if not fills_time(event):
            return
        self.series_changed = self.series_changed or event.is_series
        if event.end > now:
            self.busy.append((event.start, event.end))

    def is_back(self, gone: Gone) -> bool:
        """Whether an entry that was listed as gone was listed again in a later state."""
        return gone.at is not None and gone.id in self.seen and self.seen[gone.id] > gone.at

    def is_first(self, event: CalendarEvent) -> bool:
        """Whether an entry was there at the first run; not if it was made in a calendar without any (A19)."""
        made_since = (
            self.seemed_empty is not None and event.created is not None and event.created >= self.seemed_empty
        )
        return self.last_read is None and not made_since

"""Defects that show only where somebody acts between two requests of the same look."""

from __future__ import annotations

from typing import Any

from followup.engine.drafts import own_drafts
from followup.google.calendar import GoogleCalendar
from followup.google.gmail import GoogleMail
from tests.simulation.defects.planting import Patch


def no_look_before_a_removal(patch: Patch) -> None:
    """A draft is taken away as the last reading of the mailbox knew it (U4)."""
    patch.setattr(own_drafts, "is_as_left", lambda *_: True)


def gone_draft_was_taken_by_us(patch: Patch) -> None:
    """Who discards a draft while it is withdrawn is not noticed, and it is written again when wanted (U5)."""
    once = GoogleMail.delete_draft

    def done(self: GoogleMail, draft_id: str, **limits: Any) -> bool:
        once(self, draft_id, **limits)
        return True

    patch.setattr(GoogleMail, "delete_draft", done)


def gone_reminder_was_taken_by_us(patch: Patch) -> None:
    """The same of a reminder (U5)."""
    once = GoogleCalendar.delete

    def done(self: GoogleCalendar, calendar_id: str, event_id: str, etag: str) -> bool:
        once(self, calendar_id, event_id, etag)
        return True

    patch.setattr(GoogleCalendar, "delete", done)

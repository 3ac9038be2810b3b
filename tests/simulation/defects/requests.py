"""Defects by which a request asks for what must never happen."""

from __future__ import annotations

from typing import Any

from followup.engine.errors import FollowupError
from followup.google import calendar
from followup.google.calendar import GoogleCalendar
from followup.google.gmail import GoogleMail
from tests.simulation.defects.planting import Patch, no_guard, spoil_creates


def recipient_changed(patch: Patch) -> None:
    """The draft goes to somebody else than meant (X3)."""
    no_guard(patch)
    spoil_creates(patch, lambda raw: raw.replace(b"dana.ruiz@tidewell.example", b"evil@tidewell.test"))


def recipient_added(patch: Patch) -> None:
    """A second address gets into To (X3)."""
    no_guard(patch)
    spoil_creates(patch, lambda raw: raw.replace(b"<dana.ruiz@", b"<evil@tidewell.test>, <dana.ruiz@"))


def header_injected(patch: Patch) -> None:
    """A hostile title adds a Bcc (python/cpython#121650)."""
    no_guard(patch)
    spoil_creates(patch, lambda raw: b"Bcc: evil@tidewell.test\r\n" + raw)


def encoded_newline_kept(patch: Patch) -> None:
    """A line break that hides in an encoded word of a title comes through (X2, python/cpython#121650)."""
    no_guard(patch)
    hidden = b"Subject: =?utf-8?q?=0ABcc=3A_evil=40tidewell=2Etest?= "
    spoil_creates(patch, lambda raw: raw.replace(b"Subject: ", hidden))


def rewrite_changes_recipient(patch: Patch) -> None:
    """An update puts another address into a draft that was right."""
    no_guard(patch)
    once = GoogleMail.update_draft

    def spoilt(self: GoogleMail, draft_id: str, raw: bytes, thread_id: str = "", **limits: Any) -> Any:
        return once(self, draft_id, raw.replace(b"luis.ortega@", b"evil@"), thread_id, **limits)

    patch.setattr(GoogleMail, "update_draft", spoilt)


def sends_what_it_wrote(patch: Patch) -> None:
    """A new draft is sent at once (finding 6: the scope allows it)."""
    no_guard(patch)
    once = GoogleMail.create_draft

    def sent(self: GoogleMail, raw: bytes, thread_id: str = "", **limits: Any) -> Any:
        ref = once(self, raw, thread_id, **limits)
        try:
            self._client.execute(self._drafts.send(userId="me", body={"id": ref.draft_id}))
        except FollowupError:
            return ref
        return ref

    patch.setattr(GoogleMail, "create_draft", sent)


def guests_on_an_event(patch: Patch) -> None:
    """Reminders invite the interviewer (OutlookGoogleCalendarSync#121)."""
    no_guard(patch)
    body = calendar._body
    patch.setattr(
        calendar, "_body", lambda text: body(text) | {"attendees": [{"email": "dana.ruiz@tidewell.example"}]}
    )


def everybody_is_notified(patch: Patch) -> None:
    """Inserts tell the guests (X18)."""
    no_guard(patch)

    def insert(self: GoogleCalendar, calendar_id: str, event_id: str, reminder: Any) -> Any:
        body = {"id": event_id, **calendar._body(reminder)}
        request = self._events.insert(calendarId=calendar_id, sendUpdates="all", body=body)
        return self._written(calendar_id, request)

    patch.setattr(GoogleCalendar, "insert", insert)


def foreign_calendar(patch: Patch) -> None:
    """Reminders are written into the user's own calendar."""
    no_guard(patch)
    insert = GoogleCalendar.insert
    patch.setattr(
        GoogleCalendar, "insert", lambda self, _cal, event_id, text: insert(self, "primary", event_id, text)
    )


def recipients_swapped(patch: Patch) -> None:
    """Each of two people gets the address of the other, and everybody gets one mail (X3, U11)."""
    no_guard(patch)
    spoil_creates(patch, lambda raw: _swapped(raw, b"dana.ruiz@", b"priya.nair@"))


def greetings_swapped(patch: Patch) -> None:
    """Each of two people is greeted by the name of the other."""
    spoil_creates(patch, lambda raw: _swapped(raw, b"Hi Dana", b"Hi Priya"))


def _swapped(raw: bytes, one: bytes, other: bytes) -> bytes:
    return raw.replace(one, b"\0").replace(other, one).replace(b"\0", other)

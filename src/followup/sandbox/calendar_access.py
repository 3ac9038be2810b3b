"""Which calendars a token reaches, and which requests must never be made (google_api 2.3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from followup.sandbox.calendar_model import Calendar, CalendarBook
from followup.sandbox.call import ApiError, Call
from followup.sandbox.discovery import Catalogue
from followup.sandbox.errors import known_error

APP_CREATED = "https://www.googleapis.com/auth/calendar.app.created"
_OWNED = frozenset(
    {
        "https://www.googleapis.com/auth/calendar.events.owned",
        "https://www.googleapis.com/auth/calendar.events.owned.readonly",
    }
)


@dataclass(slots=True)
class CalendarAccess:
    """Finds the calendar of a call, as far as its token reaches.

    With calendar.app.created alone only calendars that the client's project created are there;
    `foreign` is the answer for the others (403 or 404: reports do not say).
    """

    catalogue: Catalogue
    book_of: Callable[[str], CalendarBook]
    project_of: Callable[[str], str]
    foreign: Literal[403, 404] = 404

    def calendar(self, call: Call) -> Calendar:
        """The calendar that the call names; ApiError 404 or 403 when it is out of reach."""
        calendar = self.book_of(call.account).resolve(call.params["calendarId"])
        if calendar is None:
            raise known_error(404, "notFound")
        useful = call.scopes & self.catalogue.methods[call.method].scopes
        if useful and useful <= {APP_CREATED} and not self.is_own(call, calendar):
            raise self._out_of_reach()
        if useful and useful <= (_OWNED | {APP_CREATED}) and calendar.access_role != "owner":
            raise self._out_of_reach()
        return calendar

    def is_own(self, call: Call, calendar: Calendar) -> bool:
        """Whether the client's project created the calendar."""
        return bool(calendar.created_by) and calendar.created_by == self.project_of(call.client_id)

    def _out_of_reach(self) -> ApiError:
        return known_error(404, "notFound") if self.foreign == 404 else known_error(403, "forbidden")

"""Creating the service's own calendar, and finding it again.

The permission that lets us create a calendar does not let us list calendars (google_api 2.3). Its id is
therefore kept in three places: the token file, the database, and the name of a hidden Gmail label, which
leads a second computer, or this one after losing its data, back to the same calendar. The label is never
put on a mail.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from followup.engine.errors import AlreadyExists, Ambiguous, FollowupError, Permanent
from followup.engine.ports import CalendarPort, MailPort

POINTER_ROOT = "Interview follow-ups/"
_DESCRIPTION = (
    "Reminders after job interviews. Move, rename or delete them as you like. "
    "Created by the interview follow-up service on your computer."
)


@dataclass(frozen=True, slots=True)
class OwnCalendar:
    """The own calendar: its id, whether it was created just now, and whether a label points to it."""

    id: str
    created: bool
    pointed: bool


def pointer_name(calendar_id: str) -> str:
    """The name of the label that points to a calendar."""
    return POINTER_ROOT + calendar_id


def ensure_own_calendar(
    calendar: CalendarPort,
    mail: MailPort | None,
    stored_id: str,
    name: str,
    zone: str,
    *,
    remember: Callable[[str], None] = lambda _id: None,
) -> OwnCalendar:
    """The account's own calendar: the stored one, else the one a label points to, else a new one.

    `zone` is an IANA name. `mail` is None when labels may not be managed. `remember` is called with the
    id before anything else is done with it, so that a crash later on does not lose a new calendar. Safe
    to call again at any time. Raises Ambiguous when it is not known whether a calendar was created, and
    what the ports raise; a label that cannot be created is no failure, only `pointed` is False.
    """
    labels = {} if mail is None else mail.labels()
    if stored_id and _answers(calendar, stored_id):
        return OwnCalendar(stored_id, created=False, pointed=_point(mail, labels, stored_id))
    pointed_ids = _pointed_ids(labels)
    # A label may be renamed by hand; the user's own calendar must never pass for ours.
    never = {stored_id.lower(), "primary", mail.profile().email.lower()} if mail and pointed_ids else set()
    for pointed_id in pointed_ids:
        if pointed_id.lower() not in never and _answers(calendar, pointed_id):
            remember(pointed_id)
            return OwnCalendar(pointed_id, created=False, pointed=True)
    new_id = _create(calendar, name, zone)
    remember(new_id)
    return OwnCalendar(new_id, created=True, pointed=_point(mail, labels, new_id))


def primary_zone(calendar: CalendarPort, now: datetime) -> str:
    """The IANA zone of the user's main calendar, without permission to read settings (google_api 2.3)."""
    return next(iter(calendar.pages("primary", "", since=now))).zone


def _pointed_ids(labels: Mapping[str, str]) -> list[str]:
    """Ids that labels point to; two first connects at once may have left two, all machines take the same."""
    prefix = POINTER_ROOT.lower()
    return sorted(name[len(prefix) :] for name in labels.values() if name.lower().startswith(prefix))


def _answers(calendar: CalendarPort, calendar_id: str) -> bool:
    """Whether the calendar is there; one that another program created is refused, not found."""
    try:
        calendar.calendar_zone(calendar_id)
    except Permanent:
        return False
    return True


def _create(calendar: CalendarPort, name: str, zone: str) -> str:
    try:
        return calendar.create_calendar(name, zone, _DESCRIPTION)
    except Ambiguous as error:
        raise Ambiguous(
            f'Google did not say whether the calendar "{name}" was created.',
            "Connect again; if Google Calendar then shows two of that name, delete the empty one.",
            retry_after=error.retry_after,
            reason=error.reason,
        ) from error


def _point(mail: MailPort | None, labels: Mapping[str, str], calendar_id: str) -> bool:
    if mail is None:
        return False
    wanted = pointer_name(calendar_id)
    if wanted.lower() in {name.lower() for name in labels.values()}:
        return True
    try:
        mail.create_label(wanted, hidden=True)
    except AlreadyExists:
        return True
    except FollowupError:
        # The label is only the way back after a loss; the next connect tries again.
        return False
    return True

"""Creating the service's own calendar, and finding it again.

The permission that lets us create a calendar does not let us list calendars (google_api 2.3). Its id is
therefore kept in three places: the token file, the database, and the name of a hidden Gmail label, which
leads a second computer, or this one after losing its data, back to the same calendar. The label is never
put on a mail.

So one whose creation got no answer cannot be found: an id that nobody heard is in no place, and
`calendarList.list` takes a permission to see all calendars of the user. Connecting again makes another; the
first stays empty and without a label, so that nothing is ever written into it, and the user is told of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from followup.engine.errors import AlreadyExists, Ambiguous, FollowupError, NotFound, Permanent
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
    """The account's own calendar: the one a label points to, else the stored one, else a new one.

    `zone` is an IANA name. `mail` is None when labels may not be managed. `remember` is called with the
    id before anything else is done with it, so that a crash later on does not lose a new calendar. Safe
    to call again at any time. Raises Ambiguous when it is not known whether a calendar was created, and
    what the ports raise; a label that cannot be created is no failure here, only `pointed` is False: the
    tick makes it before it writes anything.
    """
    labels = {} if mail is None else mail.labels()
    if mail is not None and _pointed_ids(labels):
        pointed_id = pointed_calendar(calendar, labels, mail.profile().email)
        if pointed_id:
            remember(pointed_id)
            return OwnCalendar(pointed_id, created=False, pointed=True)
    created = not (stored_id and _answers(calendar, stored_id))
    own_id = _create(calendar, name, zone) if created else stored_id
    if created:
        remember(own_id)
    return OwnCalendar(own_id, created=created, pointed=mail is not None and _could_point(mail, own_id))


def pointed_calendar(calendar: CalendarPort, labels: Mapping[str, str], email: str) -> str:
    """The id of the calendar that labels lead to; of several that are there the first by id. Else empty.

    A label may be renamed by hand: the main calendar of the user (`email`) never passes for ours.
    """
    never = {"primary", email.lower()}
    ids = (one for one in _pointed_ids(labels) if one.lower() not in never)
    return next((one for one in ids if _answers(calendar, one)), "")


def point_to(mail: MailPort, calendar_id: str) -> None:
    """Make the label that points to a calendar; one that is there is fine."""
    with suppress(AlreadyExists):
        mail.create_label(pointer_name(calendar_id), hidden=True)


def primary_zone(calendar: CalendarPort, now: datetime) -> str:
    """The IANA zone of the user's main calendar, without permission to read settings (google_api 2.3)."""
    return next(iter(calendar.pages("primary", "", since=now))).zone


def _pointed_ids(labels: Mapping[str, str]) -> list[str]:
    """Ids that labels point to, in an order that is the same on all computers."""
    prefix = POINTER_ROOT.lower()
    return sorted(name[len(prefix) :] for name in labels.values() if name.lower().startswith(prefix))


def _answers(calendar: CalendarPort, calendar_id: str) -> bool:
    """Whether the calendar is there; one that another program created is refused, not found.

    One answer that it is not there is not believed: all reminders would be made again beside it (A18).
    """
    for _ in range(2):
        try:
            calendar.calendar_zone(calendar_id)
        except NotFound:
            continue
        except Permanent:
            return False
        return True
    return False


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


def _could_point(mail: MailPort, calendar_id: str) -> bool:
    try:
        point_to(mail, calendar_id)
    except FollowupError:
        return False
    return True

"""Requests that the product must never make, whatever the token allows."""

from __future__ import annotations

from fnmatch import fnmatchcase

from followup.sandbox.calendar_access import CalendarAccess
from followup.sandbox.call import Call

_SENDS = (
    "gmail.users.drafts.send",
    "gmail.users.messages.send",
    "gmail.users.messages.insert",
    "gmail.users.messages.import",
)
_MAIL_CHANGES = ("modify", "batchModify", "delete", "batchDelete", "trash", "untrash")
_SHARING = (
    "calendar.acl.insert",
    "calendar.acl.patch",
    "calendar.acl.update",
    "calendar.acl.delete",
    "calendar.calendars.transferOwnership",
)
_CALENDAR_WRITES = (
    "calendar.calendars.patch",
    "calendar.calendars.update",
    "calendar.calendars.delete",
    "calendar.calendars.clear",
    "calendar.calendarList.patch",
    "calendar.calendarList.update",
    "calendar.calendarList.delete",
    "calendar.events.insert",
    "calendar.events.import",
    "calendar.events.patch",
    "calendar.events.update",
    "calendar.events.delete",
    "calendar.events.move",
    "calendar.events.quickAdd",
)


def never(call: Call, http_method: str, access: CalendarAccess) -> tuple[str, str] | None:
    """(kind, detail) of the rule that a call breaks; None for a call that is allowed."""
    if call.method.startswith("gmail."):
        return _never_mail(call, http_method)
    return _never_calendar(call, access)


def _never_mail(call: Call, http_method: str) -> tuple[str, str] | None:
    if call.method in _SENDS:
        return "send", "mail must never be sent or put into the mailbox"
    resource, _, verb = call.method.rpartition(".")
    if resource in {"gmail.users.messages", "gmail.users.threads"} and verb in _MAIL_CHANGES:
        return "mail change", "messages and threads are never changed, moved or deleted"
    if fnmatchcase(call.method, "gmail.users.settings.*") and http_method != "GET":
        return "mail settings", "mail settings (forwarding, filters, delegates, ...) are never changed"
    return None


def _never_calendar(call: Call, access: CalendarAccess) -> tuple[str, str] | None:
    if call.method in _SHARING:
        return "sharing", "calendars are never shared"
    if call.body.get("attendees") or call.body.get("attendeesOmitted"):
        return "guests", "events never have guests"
    if call.params.get("sendUpdates", "none") != "none" or call.params.get("sendNotifications"):
        return "notify guests", "nobody is ever notified"
    if call.method in _CALENDAR_WRITES:
        return _foreign_calendar(call, access)
    return None


def _foreign_calendar(call: Call, access: CalendarAccess) -> tuple[str, str] | None:
    for name in ("calendarId", "destination"):
        if name in call.params:
            calendar = access.book_of(call.account).resolve(call.params[name])
            if calendar is not None and not access.is_own(call, calendar):
                return "foreign calendar", f"{calendar.id} was not created by the client"
    return None

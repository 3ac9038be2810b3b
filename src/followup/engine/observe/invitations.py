"""Invitations that sit in the mail only: named to the user, never put into the calendar (A13)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from followup.domain.calendar import CalendarEvent, EventStatus, Guest, Response
from followup.domain.interview import Verdict
from followup.domain.mail import Invitation, Message
from followup.domain.recognise import recognise
from followup.engine.errors import NotFound
from followup.engine.known import notebook
from followup.engine.known.notebook import Note, Page
from followup.engine.observe.not_in_calendar import MISSING, start_of
from followup.engine.records import SeenMail
from followup.engine.shell import Shell

FOUND = "calendar"
LOOK_AGAIN_EVERY = timedelta(hours=1)
_CALENDAR = "invitations"
"""In place of a calendar: the entry of an invitation that stands in none."""

_SAME_TIME = timedelta(minutes=30)
_CALLED_OFF = "CANCEL"
_INVITES = frozenset({"", "REQUEST", "PUBLISH"})
_LENGTH = timedelta(hours=1)
_TITLE = 120


def take_invitation(shell: Shell, message: Message, now: datetime) -> None:
    """Remember an invitation to an interview that is in none of the calendars; a cancellation forgets it."""
    invitation = message.invitation
    if invitation is None:
        return
    rule = f"A13 {invitation.uid}"
    if invitation.method == _CALLED_OFF:
        for row in shell.store.mail_of_kind(shell.account, MISSING):
            if row.rule == rule:
                shell.store.save_mail(shell.account, replace(row, kind=FOUND))
        return
    if invitation.method not in _INVITES or invitation.start <= now or not _is_interview(shell, message):
        return
    if _in_calendar(shell, invitation.uid, invitation.start):
        return
    seen = shell.store.seen_mail(shell.account, message.id)
    row = seen or SeenMail(message.id, message.thread_id, message.at)
    phrase = f"{invitation.start.isoformat()} {invitation.title[:_TITLE]}"
    row = replace(
        row, kind=MISSING, rule=rule, phrase=phrase, sender=message.sender.name or message.sender.email
    )
    shell.store.save_mail(shell.account, row)


def look_again(shell: Shell, now: datetime) -> None:
    """Ask the calendars now and then for what was missing: the user may have added it, or it is over."""
    rows = shell.store.mail_of_kind(shell.account, MISSING)
    last = notebook.read(shell.store, shell.account, Page.INVITATIONS)
    if not rows or (last is not None and now - last.at < LOOK_AGAIN_EVERY):
        return
    for row in rows:
        start = start_of(row)
        if start <= now or _in_calendar(shell, row.rule.partition(" ")[2], start):
            shell.store.save_mail(shell.account, replace(row, kind=FOUND))
    notebook.write(shell.store, shell.account, Page.INVITATIONS, Note("", now, now))


def _is_interview(shell: Shell, message: Message) -> bool:
    """Whether the invitation would be one, or be asked about, if it stood in the calendar."""
    invitation = message.invitation
    if invitation is None:
        return False
    event = _as_event(shell, message, invitation)
    return recognise(event, shell.owner, shell.lookups).verdict is not Verdict.NOT_INTERVIEW


def _as_event(shell: Shell, message: Message, invitation: Invitation) -> CalendarEvent:
    host = Guest(message.sender.email, message.sender.name, Response.ACCEPTED, is_organizer=True)
    me = Guest(shell.account, is_self=True)
    return CalendarEvent(
        calendar_id=_CALENDAR,
        id=message.id,
        ical_uid=invitation.uid,
        status=EventStatus.CONFIRMED,
        start=invitation.start,
        end=invitation.start + _LENGTH,
        zone=shell.owner.zone,
        title=invitation.title,
        description=invitation.text,
        organizer=host,
        guests=(host, me),
        created=message.at,
    )


def _in_calendar(shell: Shell, uid: str, start: datetime) -> bool:
    """Whether a calendar has the entry, or the user typed one for that time by hand."""
    if any(abs(one.event.start - start) <= _SAME_TIME for one in shell.store.sessions(shell.account)):
        return True
    for calendar_id in shell.calendars:
        try:
            if shell.calendar.entries(calendar_id, uid):
                return True
        except NotFound:
            continue
    return False

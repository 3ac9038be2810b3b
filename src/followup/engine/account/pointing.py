"""A label leads every computer to the one reminder calendar before anything is written into it (L4, L6).

Claims on drafts stand in that calendar: a computer with another one would make everything a second time.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from followup.engine.account.own_calendar import point_to, pointed_calendar
from followup.engine.account.reconnect import move_to_calendar
from followup.engine.errors import Permanent, Transient
from followup.engine.known import notebook
from followup.engine.known.notebook import Note, Page
from followup.engine.ports import StorePort
from followup.engine.records import Account
from followup.engine.shell import Shell

SETTLED = timedelta(minutes=15)
"""So long the labels are looked at again: another first connect may have been under way at that moment."""

AGAIN = timedelta(days=1)
"""How often it is seen whether the label still stands: who deletes it leads the next computer astray."""

UNPOINTED = "No label leads another computer to the reminder calendar yet, so nothing is written"

_MOVED = (
    "Another computer made a reminder calendar too; from now on both use the same one. "
    "If Google Calendar shows two of that name, the one that gets no new entries may be deleted."
)


def record_pointed(store: StorePort, account: str, calendar_id: str, now: datetime) -> None:
    """Remember that a label was just seen, or made, that points to the calendar.

    What was seen first in the future was seen by a clock that was ahead (C2).
    """
    earlier = notebook.read(store, account, Page.POINTER)
    first = min(earlier.first, now) if earlier is not None and earlier.text == calendar_id else now
    notebook.write(store, account, Page.POINTER, Note(calendar_id, now, first))


def is_pointed(pointer: Note | None, account: Account) -> bool:
    """Whether a label is known to point to the account's own calendar."""
    return pointer is not None and pointer.text == account.own_calendar


def point(shell: Shell, account: Account, now: datetime) -> None:
    """Have a label point to the own calendar, or use the calendar that one points to already.

    Costs two calls a day once the label has stood for a while. Two computers that make their labels at one
    instant both look again; until then each may have written into its own calendar. Raises Transient when
    there is no label yet, or when the calendar was changed: then nothing may be written.
    """
    pointer = notebook.read(shell.store, shell.account, Page.POINTER)
    settled = _settled(pointer, account)
    if not (shell.keeps_pointer and account.own_calendar) or (settled and _is_fresh(pointer, now)):
        return
    try:
        agreed = _agreed(shell, account)
    except (Transient, Permanent) as error:
        if settled and isinstance(error, Permanent):
            return  # it stood, and leads others to the calendar that is written into
        if settled:
            raise
        wait = error.retry_after if isinstance(error, Transient) else None
        raise Transient(
            f"{UNPOINTED}: {error.message}",
            "It is tried again on its own.",
            retry_after=wait,
            reason=error.reason,
        ) from error
    with shell.store.transaction():
        record_pointed(shell.store, shell.account, agreed, now)
        if agreed == account.own_calendar:
            return
        move_to_calendar(shell.store, account, agreed, _MOVED, now)
    raise Transient(_MOVED, "It goes on with the next look.")


def _settled(pointer: Note | None, account: Account) -> bool:
    return pointer is not None and is_pointed(pointer, account) and pointer.at - pointer.first >= SETTLED


def _is_fresh(pointer: Note | None, now: datetime) -> bool:
    """Whether the label was seen of late; what was seen in the future was seen by a clock that was ahead."""
    return pointer is not None and timedelta(0) <= now - pointer.at < AGAIN


def _agreed(shell: Shell, account: Account) -> str:
    """The calendar that labels point to, once there is one."""
    found = pointed_calendar(shell.calendar, shell.mail.labels(), shell.account)
    if found:
        return found
    point_to(shell.mail, account.own_calendar)
    # Who comes second sees both labels.
    return pointed_calendar(shell.calendar, shell.mail.labels(), shell.account) or account.own_calendar

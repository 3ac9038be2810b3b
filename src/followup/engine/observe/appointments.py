"""Calls that give way to whatever else stands in the user's calendar (C23).

Asked of Google when a call is placed, once a tick for all of them: series are unfolded there, and of a whole
calendar nothing need be kept. A change of the calendar that a call may meet has it asked again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import datetime, timedelta

from followup.domain.appointments import AHEAD, Span, busy_fact, is_known, merged, takes_time, unknown_again
from followup.domain.calendar import CalendarEvent
from followup.domain.plan import Plan
from followup.domain.steps import Step
from followup.engine.errors import NotFound, Permanent
from followup.engine.known.reminder_state import is_reminder
from followup.engine.records import ArtefactState, Process
from followup.engine.shell import Appointments, Shell

A_CALL = timedelta(minutes=15)
"""How long a reminder of a call stands in the calendar."""

_AT_ONCE = timedelta(days=60)
"""Asked for in one go, so that most of a tick's calls lie within."""


def look_around_call(shell: Shell, process: Process, wanted: Plan, now: datetime) -> bool:
    """Learn what the user does around a call that was planned without knowing it; whether it was learnt."""
    calls = [one.start for one in wanted.reminders if one.key.step is Step.PHONE and one.start > now]
    facts = shell.store.facts(shell.account, process.id)
    if not calls or all(is_known(facts, start) for start in calls):
        return False
    until = max(calls) + AHEAD
    spans = _appointments(shell, now, until)
    shell.store.replace_fact(shell.account, busy_fact(process.id, spans, now, until), is_news=False)
    return True


def make_way(shell: Shell, spans: Collection[Span], now: datetime, *, of_series: bool) -> None:
    """Have whoever would call at one of these times planned anew; all who call, if a series changed."""
    if not spans and not of_series:
        return
    for row in shell.store.artefacts_at(shell.account, Step.PHONE):
        if row.state is not ArtefactState.LIVE or row.start is None or row.start <= now:
            continue
        if of_series or any(start < row.start + A_CALL and row.start < end for start, end in spans):
            shell.store.replace_fact(shell.account, unknown_again(row.process_id, now))


def _appointments(shell: Shell, now: datetime, until: datetime) -> tuple[Span, ...]:
    known = shell.appointments
    if known is None or known.until < until:
        until = max(until, now + _AT_ONCE)
        known = Appointments(until, merged(_read(shell, now, until)))
        shell.appointments = known
    return known.spans


def _read(shell: Shell, now: datetime, until: datetime) -> Iterator[Span]:
    """A calendar that is not found, or that Google refuses to unfold, says nothing."""
    for calendar_id in shell.calendars:
        with suppress(NotFound, Permanent):
            for page in shell.calendar.between(calendar_id, now, until):
                yield from ((event.start, event.end) for event in page.events if fills_time(event))


def fills_time(event: CalendarEvent) -> bool:
    """Whether a call gives way to an entry; copies of our own reminders are none of the user's doings."""
    return takes_time(event) and not is_reminder(event)

"""Entries that are read for themselves, outside a reading of their calendar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from followup.domain.calendar import CalendarEvent
from followup.engine.observe.candidacies import Candidacies
from followup.engine.observe.judging import judge, known_companies, passed_over_entry
from followup.engine.observe.keep_sessions import keep_session
from followup.engine.observe.missing import entry_of
from followup.engine.observe.reading import Reading
from followup.engine.records import Session
from followup.engine.shell import Shell


def read_again(shell: Shell, session: Session, now: datetime) -> None:
    """Judge and keep a known session anew, after more became known of its text."""
    reading = Reading(Candidacies(shell), now)
    judge(shell, session.event, reading, known_companies(shell, ()), now)
    for fresh in reading.sessions.values():
        keep_session(shell, replace(fresh, gone_at=session.gone_at), reading.candidacies, now)
    for item in reading.bad:
        shell.store.set_aside(shell.account, item, now)


def read_named(
    shell: Shell, key: str, first_text_of: Callable[[CalendarEvent], str | None], now: datetime
) -> bool:
    """Read an entry that is known by the key of its session alone, wherever it stands; whether it does.

    `first_text_of` tells what stood in it when it was first seen, if that is known of it.
    """
    event = entry_of(shell, key, shell.calendars)
    if event is None:
        return False
    with shell.store.transaction():
        first_text = first_text_of(event)
        if first_text is not None:
            shell.store.save_session(shell.account, passed_over_entry(event, first_text, now))
        session = judged(shell, event, now)
        if session is not None:
            keep_session(shell, session, Candidacies(shell), now)
    return True


def judged(shell: Shell, event: CalendarEvent, now: datetime) -> Session | None:
    """What an entry stands for that was met outside a reading of its calendar; not yet kept."""
    reading = Reading(Candidacies(shell), None)
    judge(shell, event, reading, known_companies(shell, ()), now)
    return reading.sessions.get(event.key)

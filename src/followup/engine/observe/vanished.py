"""Interviews that only their reminders tell of: the entry was deleted, and the ledger does not know it.

Who tidies an entry away after the interview, or has it entered anew under another id, leaves a new ledger, or
a second computer, with the name of the round in the reminders alone: it would take the other entry for a
round of its own and make everything a second time (L4, L6).

Whoever may write to the calendar of reminders may tell of a round, so that is believed of an entry only that
Google says was deleted, or beside another one for the same time. Nor is a draft begun for somebody whom
nothing else tells of (reliability X19).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from followup.domain.calendar import CalendarEvent, EventStatus, Gone, Response, parts_of_key
from followup.domain.dossier import Dossier
from followup.domain.interview import Company, Evidence, Interview, Recognition, Verdict
from followup.domain.people import TOLD, Contact
from followup.domain.recognise import ACT
from followup.engine.known.draft_rows import Due, hold
from followup.engine.observe.candidacies import Candidacies
from followup.engine.observe.keep_sessions import keep_session
from followup.engine.observe.single_entries import judged
from followup.engine.observe.told_rounds import ToldRound
from followup.engine.records import AWAY, PASSED_OVER, Session
from followup.engine.shell import Effect, Shell
from followup.engine.unreadable import readable_entry

_HELD = "The entry of this interview is no longer in your calendar. Write it yourself if you want it."


def keep_vanished(
    shell: Shell,
    anchor: str,
    told: ToldRound,
    people: Iterable[Contact],
    now: datetime,
    *,
    begun: bool,
) -> None:
    """Keep a session that stands in no calendar any more, as a ledger that saw it has it.

    One of which Google does not know (any more) only names the round of another that stands there. Where
    Google does not say when it went, it took place if drafts were `begun` for it: that is done when it is
    over, and who had it called off must not be thanked (D1, D2).
    """
    ours = told.calendar_id in shell.calendars  # only there interviews are ours to read
    found = readable_entry(shell, told.calendar_id, told.event_id) if ours else None
    entry = _entry(found)
    if entry is not None and entry.key != anchor:  # another entry, so nothing is told of this one
        found = entry = None
    session = judged(shell, entry, now) if entry is not None else None
    if session is None or session.process_id in (AWAY, PASSED_OVER):
        session = _stand_in(anchor, told, people if found is not None else (), now)
    if found is None and not _stands_anew(shell, session):
        return
    gone_at = None
    if not isinstance(found, CalendarEvent):
        went = found.at if found is not None else None
        gone_at = min(went or (now if begun else told.start), now)
    with shell.store.transaction():
        keep_session(shell, replace(session, gone_at=gone_at), Candidacies(shell), now)


def _entry(found: CalendarEvent | Gone | None) -> CalendarEvent | None:
    """The entry as it stands, or as it stood before it was deleted."""
    if isinstance(found, Gone):
        return _as_it_stood(found.entry) if found.entry is not None else None
    return found


def _stands_anew(shell: Shell, session: Session) -> bool:
    """Whether an entry of the same company begins at about the same time."""
    known = Candidacies(shell).of(session.interview) if session.interview is not None else None
    return known is not None and session.interview is not None and known.begins_with(session.interview)


def _as_it_stood(entry: CalendarEvent) -> CalendarEvent:
    """Who deletes an invitation from the calendar may have declined it by that."""
    guests = (
        replace(one, response=Response.ACCEPTED) if one.is_self and one.response is Response.DECLINED else one
        for one in entry.guests
    )
    return replace(entry, guests=tuple(guests))


def _stand_in(anchor: str, told: ToldRound, people: Iterable[Contact], now: datetime) -> Session:
    ical_uid, original_start = parts_of_key(anchor)
    event = CalendarEvent(
        calendar_id=told.calendar_id,
        id=told.event_id,
        ical_uid=ical_uid,
        status=EventStatus.CONFIRMED,
        start=told.start,
        end=told.end,
        zone=told.zone,
        all_day=told.all_day,
        original_start=original_start,
    )
    interview = Interview(
        key=anchor,
        calendar_id=told.calendar_id,
        event_id=told.event_id,
        start=told.start,
        end=told.end,
        zone=told.zone,
        kind=told.kind,
        company=Company(told.company, told.domain),
        role=told.role,
        people=tuple(people),
        all_day=told.all_day,
        home=told.home,
    )
    evidence = Evidence("L6", "its reminders tell of it, its entry was deleted", ACT)
    seen = Recognition(Verdict.INTERVIEW, ACT, (evidence,))
    return Session(anchor, event, seen, first_seen=min(told.start, now), interview=interview)


def not_only_told(
    shell: Shell, dossier: Dossier, fresh: Sequence[Due], now: datetime, *, rehearse: bool = False
) -> tuple[list[Due], list[Effect]]:
    """The drafts for people of whom an entry tells, or the user; the others are held."""
    free: list[Due] = []
    held: list[Effect] = []
    for due in fresh:
        if due.wanted.recipient.source == TOLD:
            held += hold(shell, dossier, due, _HELD, now, rehearse=rehearse)
        else:
            free.append(due)
    return free, held

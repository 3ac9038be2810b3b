"""From an entry of a calendar to the session it stands for, or to nothing (A1-A24)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from followup.domain.away import away_evidence
from followup.domain.calendar import BadItem, CalendarEvent, session_key
from followup.domain.describe import holds_deciding_line, is_own_event, without_deciding_lines
from followup.domain.interview import Interview, Recognition, Verdict
from followup.domain.known_companies import KnownCompanies, Passed
from followup.domain.recognise import read_interview, recognise
from followup.engine.errors import FollowupError
from followup.engine.known.reminder_state import is_reminder
from followup.engine.observe.reading import Reading
from followup.engine.records import AWAY, PASSED_OVER, Session
from followup.engine.shell import Shell

_GUEST_LIST = frozenset({"guests", "organizer"})
"""Where contacts come from who were invited."""


def judge(shell: Shell, event: CalendarEvent, reading: Reading, known: KnownCompanies, now: datetime) -> None:
    """Put the session that an entry stands for into the reading, or what is left of one that is no interview.

    `known` are the companies that make a bare entry an interview (A3).
    """
    if is_reminder(event):
        return
    try:
        session = _session(shell, event, reading, known, now)
        if session is None:
            reading.sessions.pop(event.key, None)
            reading.passed.append(Passed.of(event, shell.owner, shell.lookups))
        else:
            reading.sessions[session.key] = session
    except FollowupError:
        raise
    except Exception as error:  # noqa: BLE001
        # One entry that cannot be understood must not stop the others (design: bad items are set aside).
        reading.bad.append(BadItem(event.calendar_id, event.id, f"could not be read: {type(error).__name__}"))


def _session(
    shell: Shell, event: CalendarEvent, reading: Reading, companies: KnownCompanies, now: datetime
) -> Session | None:
    """The session an event stands for; None when it is not an interview and never was taken for one.

    What follows the interviews of a known process is kept, because nudges wait for it (D16, G19).
    """
    known = shell.store.session(shell.account, event.key)
    first_text = _first_text(shell, event, known, reading.last_read)
    recognition = recognise(event, shell.owner, shell.lookups, companies, first_text)
    absence = away_evidence(event, shell.owner) if recognition.verdict is Verdict.NOT_INTERVIEW else None
    if absence is not None and (known is None or known.process_id == AWAY):
        seen = Recognition(Verdict.NOT_INTERVIEW, 0, (absence,))
        return Session(event.key, _bare(event), seen, known.first_seen if known else now, process_id=AWAY)
    if known is not None and (
        known.process_id == PASSED_OVER
        or (known.process_id == AWAY and recognition.verdict is not Verdict.NOT_INTERVIEW)
    ):
        known = None
    interview = _interview(shell, event, recognition, known, first_text)
    unknown = known is None and recognition.verdict is Verdict.NOT_INTERVIEW
    if unknown and (interview is None or reading.candidacies.of(interview) is None):
        return _with_a_tag_of_theirs(shell, event, first_text, now)
    return Session(
        key=event.key,
        event=event,
        recognition=recognition,
        first_seen=known.first_seen if known else now,
        first_text=event.description if first_text is None else first_text,
        interview=_as_it_was(interview, known, reading.last_read, now),
        process_id=known.process_id if known else "",
        gone_at=None,
        first_run=known.first_run if known else reading.is_first(event),
    )


def _bare(event: CalendarEvent) -> CalendarEvent:
    """What is kept of an entry that is no interview: when it is."""
    return replace(event, description="", location="", guests=(), links=())


def _with_a_tag_of_theirs(
    shell: Shell, event: CalendarEvent, first_text: str | None, now: datetime
) -> Session | None:
    """An entry of somebody else's, kept because its text came with a tag that is not heeded; else None."""
    text = event.description if first_text is None else first_text
    if is_own_event(event, shell.owner) or not holds_deciding_line(text):
        return None
    return passed_over_entry(event, text, now)


def passed_over_entry(event: CalendarEvent, first_text: str, now: datetime) -> Session:
    """An entry that is no interview, kept for what stood in it when it was first seen (`PASSED_OVER`)."""
    nothing = Recognition(Verdict.NOT_INTERVIEW, 0, ())
    return Session(event.key, _bare(event), nothing, now, first_text, process_id=PASSED_OVER)


def _first_text(
    shell: Shell, event: CalendarEvent, known: Session | None, last_read: datetime | None
) -> str | None:
    """What stood in an entry when it was first seen, None if that is now.

    A date of a series that is an entry of its own from now on came with the text of the series.
    """
    if known is None and event.original_start is not None:
        known = shell.store.session(shell.account, session_key(event.ical_uid))
    if known is not None and known.process_id != AWAY:
        return known.first_text
    return _text_when_passed_over(event, last_read)


def _text_when_passed_over(event: CalendarEvent, last_read: datetime | None) -> str | None:
    """The text of an entry that was there before and no interview: a tag came since, by the user (A4, f.2).

    None when the entry is seen for the first time. One that came with a tag is remembered (`PASSED_OVER`).
    """
    if last_read is None or event.created is None or event.created >= last_read:
        return None
    return without_deciding_lines(event.description)


def _as_it_was(
    interview: Interview | None, known: Session | None, last_read: datetime | None, now: datetime
) -> Interview | None:
    """A session that has begun stays on the day that it had where the user was then (C8).

    Who was on its guest list when it was read after its end was there, whatever becomes of it (B13, D6).
    """
    if interview is None or known is None or known.interview is None or interview.start > now:
        return interview
    interview = replace(interview, home=known.interview.home)
    if last_read is None or last_read < known.interview.end or last_read < interview.end:
        return interview
    listed = {one.key for one in (*interview.people, *interview.others)}
    there = [one for one in known.interview.people if one.source in _GUEST_LIST and one.key not in listed]
    return replace(interview, people=(*interview.people, *there)) if there else interview


def _interview(
    shell: Shell,
    event: CalendarEvent,
    recognition: Recognition,
    known: Session | None,
    first_text: str | None,
) -> Interview | None:
    if recognition.verdict is Verdict.NOT_INTERVIEW and (known is not None or not recognition.follows_on):
        return known.interview if known else None
    if known is None:
        return read_interview(event, shell.owner, shell.lookups, first_text)
    return read_interview(event, shell.owner, shell.lookups, known.first_text, known.first_seen)


def known_companies(shell: Shell, fresh: Iterable[Session]) -> KnownCompanies:
    """Companies of the processes and of the interviews just read: they make a bare entry one (A3)."""
    known = [(process.company, process.created_at) for process in shell.store.processes(shell.account)]
    known += [
        (session.interview.company, session.event.created)
        for session in fresh
        if session.interview is not None and session.recognition.verdict is Verdict.INTERVIEW
    ]
    return KnownCompanies.of(known)

"""Keeping what a reading of the calendars brought: each session finds its process."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from followup.domain.away import RULE
from followup.domain.calendar import Gone
from followup.domain.facts import Fact, FactKind
from followup.domain.interview import Verdict
from followup.domain.outcomes import ENTRY, words_changed
from followup.domain.process import Candidacy, process_id
from followup.engine.observe.candidacies import Candidacies
from followup.engine.observe.introductions import nameless_of
from followup.engine.records import AWAY, PASSED_OVER, JournalEntry, Process, Session
from followup.engine.shell import Shell


def keep_session(shell: Shell, session: Session, candidacies: Candidacies, now: datetime) -> None:
    """Store a session, give it its process, and have that process planned again."""
    known = shell.store.session(shell.account, session.key)
    if known is not None and _is_older_copy(shell, known, session):
        return
    if session.process_id == AWAY:
        _keep_absence(shell, session, known, now)
        return
    if session.process_id == PASSED_OVER:
        shell.store.save_session(shell.account, session)
        return
    if known is not None and _same(known, session):
        if known.event.etag != session.event.etag:
            shell.store.save_session(shell.account, session)
        return
    if not session.process_id:
        session = replace(session, process_id=_process_for(shell, session, candidacies, now))
    shell.store.save_session(shell.account, session)
    _date_process(shell, session)
    if known is not None:
        _ask_for_names(shell, session, known, now)
    candidacies.learn(session.process_id)
    shell.store.mark_dirty(shell.account, [session.process_id])
    _hear_outcome(shell, session, known, now)
    shell.store.note(shell.account, _entry(session, known, now))


def _is_older_copy(shell: Shell, known: Session, session: Session) -> bool:
    """Whether the same entry stands in another calendar too, and was changed there since (U11)."""
    one, other = known.event, session.event
    if known.gone_at is not None or one.calendar_id == other.calendar_id:
        return False
    if one.calendar_id not in shell.calendars:
        return False
    return one.updated is not None and other.updated is not None and one.updated > other.updated


def _ask_for_names(shell: Shell, session: Session, known: Session, now: datetime) -> None:
    """Have the mailbox asked about guests without a name who were added to an entry (B21)."""
    if session.event.end <= now or not nameless_of(session.interview) - nameless_of(known.interview):
        return
    process = shell.store.process(shell.account, session.process_id)
    if process is not None:
        since = min(process.scan_since or session.event.start, session.event.start)
        shell.store.save_process(shell.account, replace(process, scan_since=since))


def _keep_absence(shell: Shell, session: Session, known: Session | None, now: datetime) -> None:
    """Store an absence of the user's; it concerns every process that has something to do in it (C22)."""
    shell.store.save_session(shell.account, session)
    told = (session.event.start, session.event.end, session.recognition, session.gone_at)
    before = (known.event.start, known.event.end, known.recognition, known.gone_at) if known else None
    if told != before:
        shell.store.mark_dirty(shell.account, _concerned(shell, session))
        seen = "; ".join(one.seen for one in session.recognition.evidence if one.rule == RULE)
        what = "You are away for some days" if seen else "You are not away after all"
        shell.store.note(shell.account, JournalEntry(now, what, seen, AWAY, session.key))


def _concerned(shell: Shell, session: Session) -> list[str]:
    """The processes that an entry of the calendar has a say in."""
    if session.process_id != AWAY:
        return [session.process_id]
    return [process.id for process in shell.store.processes(shell.account)]


def _hear_outcome(shell: Shell, session: Session, known: Session | None, now: datetime) -> None:
    """What the user typed into an interview still to come is heard at once, not after it (H18, H26)."""
    interview = session.interview
    if interview is None or interview.start <= now or session.recognition.verdict is not Verdict.INTERVIEW:
        return
    before = known.interview.tags if known is not None and known.interview is not None else frozenset()
    for word in words_changed(before, interview.tags):
        fact_id = f"entry:{session.key}:{word}:{now.isoformat()}"
        data = {"outcome": word}
        fact = Fact(fact_id, session.process_id, FactKind.OUTCOME, now, ENTRY, data)
        shell.store.add_fact(shell.account, fact)


def _same(known: Session, session: Session) -> bool:
    """Whether nothing changed that a plan could see."""
    return (
        known.interview == session.interview
        and known.recognition.verdict == session.recognition.verdict
        and known.gone_at is None
        and bool(known.process_id)
    )


def _entry(session: Session, known: Session | None, now: datetime) -> JournalEntry:
    reasons = "; ".join(f"{one.rule}: {one.seen} ({one.points:+d})" for one in session.recognition.evidence)
    if session.interview is not None and session.interview.country_seen:
        country = session.interview.country or "not clear"
        reasons += f"; C15: their country is {country}, by {session.interview.country_seen}"
    words = {
        Verdict.INTERVIEW: "Recognised as an interview",
        Verdict.ASK: "Perhaps an interview",
        Verdict.NOT_INTERVIEW: "No longer an interview",
    }
    if known is None and session.recognition.follows_on:
        words[Verdict.NOT_INTERVIEW] = "An appointment with them that is no interview"
    what = words[session.recognition.verdict] if known is None else "The calendar entry changed"
    if known is not None and known.recognition.verdict != session.recognition.verdict:
        what = words[session.recognition.verdict]
    return JournalEntry(now, what, reasons, session.process_id, session.key)


def _process_for(shell: Shell, session: Session, candidacies: Candidacies, now: datetime) -> str:
    """Find or begin the process of a new session (E1 to E10)."""
    interview = session.interview
    anchor_id = process_id(shell.account, session.key)
    found: Candidacy | None = None
    if interview is not None and session.recognition.verdict is not Verdict.ASK:
        found = candidacies.of(interview)
    process = shell.store.process(shell.account, found.id if found else anchor_id)
    if process is None:
        process = Process(anchor_id, session.key)
    process = _enriched(process, session, now)
    shell.store.save_process(shell.account, process)
    return process.id


def _date_process(shell: Shell, session: Session) -> None:
    """A process exists since the first of its interviews was entered; one that is in doubt says nothing."""
    created = session.event.created
    if created is None or session.recognition.verdict is not Verdict.INTERVIEW:
        return
    process = shell.store.process(shell.account, session.process_id)
    if process is not None and (process.created_at is None or created < process.created_at):
        shell.store.save_process(shell.account, replace(process, created_at=created))


def _enriched(process: Process, session: Session, now: datetime) -> Process:
    """A process learns company, role and agency from its sessions, and which old mail to look through."""
    interview = session.interview
    if interview is None:
        return process
    company = process.company if process.company.name or process.company.domain else interview.company
    scan = process.scan_since
    if session.event.start < now or nameless_of(interview):
        scan = min(scan, session.event.start) if scan else session.event.start
    return replace(
        process,
        company=company,
        role=process.role or interview.role,
        agency=process.agency if process.agency.name or process.agency.domain else interview.agency,
        scan_since=scan,
        dirty=True,
    )


def mark_gone(shell: Shell, gone: Gone, last_there: datetime, now: datetime) -> None:
    """An entry went: when Google says it did, else right after it was `last_there` for certain.

    Who was offline over the interview must not thank for one that was called off before it (D1, promise 4).
    """
    session = shell.store.session_of_event(shell.account, gone.calendar_id, gone.id)
    if session is None or session.gone_at is not None:
        return
    shell.store.save_session(shell.account, replace(session, gone_at=min(gone.at or last_there, now)))
    if session.process_id == PASSED_OVER:
        return
    shell.store.mark_dirty(shell.account, _concerned(shell, session))
    shell.store.note(
        shell.account,
        JournalEntry(now, "The calendar entry was cancelled or deleted", "", session.process_id, session.key),
    )

"""Whom each process corresponds with: what incoming and outgoing mail is matched against."""

from __future__ import annotations

from collections.abc import Iterable

from followup.domain.dossier import Ball
from followup.domain.interview import Company, Verdict
from followup.domain.matching import Correspondence
from followup.domain.process import Round
from followup.engine.known.begun import conversation
from followup.engine.records import Process, Session
from followup.engine.shell import Shell


def correspondences(shell: Shell) -> tuple[Correspondence, ...]:
    """One entry per process that has an interview or began with a label, the most recent first."""
    threads: dict[str, set[str]] = {}
    for thread_id, process_id in shell.store.watched_threads(shell.account).items():
        threads.setdefault(process_id, set()).add(thread_id)
    sessions: dict[str, list[Session]] = {}
    for session in shell.store.sessions(shell.account):
        if session.recognition.verdict is Verdict.INTERVIEW:
            sessions.setdefault(session.process_id, []).append(session)
    written_to = shell.store.sent_to(shell.account)
    entries = []
    for process in shell.store.processes(shell.account):
        begun = conversation(shell, process)
        own = sessions.get(process.id, [])
        if own or begun is not None:
            watched = frozenset(threads.get(process.id, ()))
            written = frozenset(written_to.get(process.id, ()))
            entries.append(_correspondence(process, own, begun, watched, written))
    return tuple(sorted(entries, key=lambda entry: entry.last, reverse=True))


def aliases_of(process: Process, sessions: Iterable[Session]) -> tuple[Company, ...]:
    """The company as its sessions name it, and as the user does in a `Company:` line (E11)."""
    found = [session.interview.company for session in sessions if session.interview is not None]
    if process.decision is not None:
        found.append(Company(process.decision.company))
    known = (process.company, process.agency, Company())
    return tuple(dict.fromkeys(one for one in found if one not in known))


def _correspondence(
    process: Process,
    sessions: list[Session],
    begun: Round | None,
    threads: frozenset[str],
    written_to: frozenset[str],
) -> Correspondence:
    talks = [session.interview for session in sessions if session.interview is not None]
    talks += begun.sessions if begun is not None else ()
    contacts = [contact for one in talks for contact in (*one.people, *one.others)]
    aliases = aliases_of(process, sessions)
    domains = {process.company.domain, process.agency.domain, *(one.domain for one in aliases)} - {""}
    return Correspondence(
        process_id=process.id,
        threads=threads,
        addresses=written_to | {contact.email for contact in contacts if contact.email},
        domains=frozenset(domains),
        names=frozenset(contact.name.full for contact in contacts if contact.name.full),
        company=process.company.name,
        role=process.role,
        last=max([session.event.start for session in sessions] or [one.start for one in talks]),
        open=process.waiting_on != Ball.NOBODY,
        aliases=frozenset(one.name for one in aliases if one.name),
    )

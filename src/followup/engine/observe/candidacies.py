"""The candidacies that a new entry of the calendar may belong to, read once for a reading of the calendar."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from zoneinfo import ZoneInfo

from followup.domain.interview import Interview, Verdict
from followup.domain.process import Candidacy, find_candidacy, marks_of_candidacy, marks_of_interview
from followup.engine.known.begun import conversation
from followup.engine.known.correspondence import aliases_of
from followup.engine.records import Process, Session
from followup.engine.shell import Shell


class Candidacies:
    """The known candidacies, by what they are recognised by.

    Asking the ledger for all of them anew for every new session costs the square of their number. Whoever
    stores a session has its process learnt again.
    """

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    @cached_property
    def _known(self) -> dict[str, Candidacy]:
        store, account = self._shell.store, self._shell.account
        sessions: dict[str, list[Session]] = defaultdict(list)
        for session in store.sessions(account):
            sessions[session.process_id].append(session)
        found = (self._candidacy(process, sessions[process.id]) for process in store.processes(account))
        return {one.id: one for one in found if one is not None}

    @cached_property
    def _marked(self) -> dict[str, set[str]]:
        marked: dict[str, set[str]] = defaultdict(set)
        for one in self._known.values():
            for mark in marks_of_candidacy(one):
                marked[mark].add(one.id)
        return marked

    def of(self, interview: Interview) -> Candidacy | None:
        """The known candidacy that an entry belongs to; None begins a new one (E1 to E10)."""
        day = interview.start.astimezone(ZoneInfo(self._shell.owner.zone)).date()
        ids = {id_ for mark in marks_of_interview(interview) for id_ in self._marked.get(mark, ())}
        return find_candidacy(interview, (self._known[id_] for id_ in sorted(ids)), day)

    def learn(self, process_id: str) -> None:
        """Take in what was just stored of a process, unless nothing was read yet."""
        if "_known" not in self.__dict__:
            return
        store, account = self._shell.store, self._shell.account
        marked = self._marked  # made, if it was not yet, of what was known so far
        before = self._known.pop(process_id, None)
        for mark in marks_of_candidacy(before) if before is not None else ():
            marked[mark].discard(process_id)
        process = store.process(account, process_id)
        fresh = self._candidacy(process, store.sessions(account, process_id)) if process else None
        if fresh is None:
            return
        self._known[process_id] = fresh
        for mark in marks_of_candidacy(fresh):
            marked[mark].add(process_id)

    def _candidacy(self, process: Process, sessions: list[Session] | tuple[Session, ...]) -> Candidacy | None:
        own = [one for one in sessions if one.recognition.verdict is Verdict.INTERVIEW]
        begun = conversation(self._shell, process)
        if not own and begun is None:
            return None
        talks = [one.interview for one in own if one.interview is not None]
        talks += begun.sessions if begun is not None else ()
        newest = max([session.event.start for session in own] or [one.start for one in talks])
        addresses = frozenset(contact.email for one in talks for contact in one.people if contact.email)
        day = newest.astimezone(ZoneInfo(self._shell.owner.zone)).date()
        starts = tuple(session.event.start for session in own if session.gone_at is None)
        aliases = aliases_of(process, own)
        return Candidacy(process.id, process.company, process.role, day, addresses, aliases, starts)

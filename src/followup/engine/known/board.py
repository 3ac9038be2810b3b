"""What the plan of one process must know of the others, read once for all that are planned together."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from followup.domain.appointments import Span
from followup.domain.decision import Decision, Elsewhere
from followup.domain.interview import Verdict
from followup.domain.others import Others, Standings
from followup.domain.steps import Step
from followup.engine.records import Artefact, ArtefactState, Process
from followup.engine.shell import Shell

_NUDGES = frozenset({Step.FOLLOW_UP, Step.PHONE, Step.SECOND_EMAIL, Step.CHECK_IN})


@dataclass(slots=True)
class _Nudges:
    """Starts (UTC) of nudges with the processes they belong to, and the other way round."""

    at: dict[datetime, set[str]] = field(default_factory=dict)
    of: dict[str, list[datetime]] = field(default_factory=dict)

    def add(self, rows: Iterable[Artefact]) -> None:
        for row in rows:
            if row.state is ArtefactState.LIVE and row.key.step in _NUDGES and row.start is not None:
                self.at.setdefault(row.start, set()).add(row.process_id)
                self.of.setdefault(row.process_id, []).append(row.start)

    def drop(self, process_id: str) -> None:
        for start in self.of.pop(process_id, ()):
            self.at[start].discard(process_id)


@dataclass(frozen=True, slots=True)
class _Taken:
    """Whether another process than `own` has a nudge at an instant."""

    at: Mapping[datetime, Set[str]]
    own: str

    def __contains__(self, start: object) -> bool:
        return isinstance(start, datetime) and bool(self.at.get(start, frozenset()) - {self.own})


class Board:
    """Where the nudges of all processes stand, and how each process does.

    Read whole when it is first asked: asking the ledger anew for every process costs the square of their
    number. Whoever changes a process has it read again.
    """

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    @cached_property
    def _processes(self) -> dict[str, Process]:
        return {one.id: one for one in self._shell.store.processes(self._shell.account)}

    @cached_property
    def _standings(self) -> Standings:
        found = (_elsewhere(one) for one in self._processes.values())
        return Standings(one for one in found if one is not None)

    @cached_property
    def _nudges(self) -> _Nudges:
        found = _Nudges()
        found.add(self._shell.store.artefacts(self._shell.account))
        return found

    @cached_property
    def busy(self) -> Mapping[date, Sequence[Span]]:
        """When the user is at an interview, of whatever process, by the day (UTC) of its start (C23)."""
        found: dict[date, list[Span]] = {}
        for one in self._shell.store.sessions(self._shell.account):
            on = one.recognition.verdict is not Verdict.NOT_INTERVIEW or one.recognition.follows_on
            if on and one.gone_at is None and not one.event.all_day:
                span = (one.event.start, one.event.end)
                found.setdefault(one.event.start.date(), []).append(span)
        return found

    def read_again(self, process_id: str) -> None:
        """Take in what was just decided of a process and written for it."""
        store, account = self._shell.store, self._shell.account
        process = store.process(account, process_id)
        if process is not None:
            self._processes[process_id] = process
            standing = _elsewhere(process)
            if standing is None:
                self._standings.drop(process_id)
            else:
                self._standings.put(standing)
        self._nudges.drop(process_id)
        self._nudges.add(store.artefacts(account, process_id))

    def foresee(self, process: Process, decision: Decision) -> None:
        """Take in how a process will stand once it is planned."""
        standing = _elsewhere(replace(process, decision=decision))
        if standing is not None:
            self._standings.put(standing)

    def taken(self, process_id: str) -> Container[datetime]:
        """Starts (UTC) of the other processes' nudges, so that two never ring at once (C24)."""
        return _Taken(self._nudges.at, process_id)

    def others(self, process_id: str) -> Others:
        """How the user's other processes stand, as far as they were planned."""
        return Others(self._standings, process_id)

    def processes(self, without: str) -> list[Process]:
        """All processes but one, by id; company and decision are those of now."""
        return [one for one in self._processes.values() if one.id != without]


def _elsewhere(process: Process) -> Elsewhere | None:
    decision = process.decision
    if decision is None:
        return None
    return Elsewhere(decision.company or process.company.name or process.company.domain, decision, process.id)

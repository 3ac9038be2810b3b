"""What the plan of one process must know of the others, read once for all that are planned together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from followup.domain.decision import Elsewhere
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
    def _elsewhere(self) -> dict[str, Elsewhere | None]:
        return {id_: _elsewhere(one) for id_, one in self._processes.items()}

    @cached_property
    def _nudges(self) -> _Nudges:
        found = _Nudges()
        found.add(self._shell.store.artefacts(self._shell.account))
        return found

    def read_again(self, process_id: str) -> None:
        """Take in what was just decided of a process and written for it."""
        store, account = self._shell.store, self._shell.account
        process = store.process(account, process_id)
        if process is not None:
            self._processes[process_id] = process
            self._elsewhere[process_id] = _elsewhere(process)
        self._nudges.drop(process_id)
        self._nudges.add(store.artefacts(account, process_id))

    def taken(self, process_id: str) -> frozenset[datetime]:
        """Starts (UTC) of the other processes' nudges, so that two never ring at once (C24)."""
        return frozenset(start for start, owners in self._nudges.at.items() if owners - {process_id})

    def others(self, process_id: str) -> tuple[Elsewhere, ...]:
        """How the user's other processes stand, as far as they were planned."""
        return tuple(one for id_, one in self._elsewhere.items() if one is not None and id_ != process_id)

    def processes(self, without: str) -> list[Process]:
        """All processes but one, by id; company and decision are those of now."""
        return [one for one in self._processes.values() if one.id != without]


def _elsewhere(process: Process) -> Elsewhere | None:
    decision = process.decision
    if decision is None:
        return None
    return Elsewhere(decision.company or process.company.name or process.company.domain, decision, process.id)

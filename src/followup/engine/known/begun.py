"""The conversation with which a candidacy began, where the user's label began it (e.1)."""

from __future__ import annotations

from followup.domain.begun import conversation_of, is_begun
from followup.domain.facts import Fact, FactKind
from followup.domain.process import Round
from followup.engine.records import Process
from followup.engine.shell import Shell


def beginning(shell: Shell, process: Process) -> Fact | None:
    """The fact with which a process began, if it was a label; None costs no question to the ledger."""
    if not is_begun(process.anchor):
        return None
    facts = shell.store.facts(shell.account, process.id)
    return next((fact for fact in facts if fact.kind is FactKind.BEGUN), None)


def conversation(shell: Shell, process: Process) -> Round | None:
    """The conversation with which a process began, in place of a round."""
    fact = beginning(shell, process)
    if fact is None:
        return None
    return conversation_of(fact, process.anchor, shell.owner.zone, shell.lookups)

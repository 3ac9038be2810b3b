"""Candidacies that an earlier ledger, or another computer, gave a name to keep that name.

A process is named by the session that was seen first, and keys, claims and the turn of who writes for whom
rest on that name. Who sees all sessions at once, in a new ledger, or only those that are not too old, would
name it by another one and make everything a second time (I1, I4, L6). The reminders tell the name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from followup.domain.process import process_id
from followup.domain.steps import ArtefactKey
from followup.engine.reminder_state import ANCHOR, PROCESS
from followup.engine.shell import Shell


def process_of(shell: Shell, key: ArtefactKey, private: Mapping[str, str]) -> str:
    """The process of a reminder that was found in the calendar, which has its old name from now on.

    Where reminders were made under the new name already, that stays: it is told in the calendar too.
    """
    told = private.get(PROCESS, "")
    session = shell.store.session(shell.account, key.anchor)
    home = shell.store.process(shell.account, session.process_id) if session is not None else None
    if home is None or home.id == told:
        return told
    if shell.store.process(shell.account, told) or shell.store.artefacts(shell.account, home.id):
        return home.id
    named_by = (one for one in _names(shell, key, private, home.id) if process_id(shell.account, one) == told)
    anchor = next(named_by, None)
    if anchor is None:
        return home.id
    shell.store.rename_process(shell.account, home.id, replace(home, id=told, anchor=anchor))
    return told


def _names(shell: Shell, key: ArtefactKey, private: Mapping[str, str], home: str) -> Iterator[str]:
    """What a process may have been named by: what the reminder says, or any of its sessions."""
    yield private.get(ANCHOR, "")
    yield key.anchor
    for session in shell.store.sessions(shell.account, home):
        yield session.key

"""Candidacies that the user's label begins: of these companies no interview is in the calendar (e.1)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from followup.domain.begun import anchor_of, beginning_of, fact_of, letters_in
from followup.domain.mail import Message
from followup.domain.process import process_id
from followup.engine.errors import Permanent
from followup.engine.records import JournalEntry, Process
from followup.engine.shell import Shell
from followup.engine.unreadable import set_aside

_READ = 5
"""So many of the newest mails of a conversation are read for what it is about."""


def begin(shell: Shell, thread_id: str, thread: Sequence[Message], now: datetime) -> str:
    """Begin the candidacy that a labelled conversation is about; its process id, empty for none."""
    found = beginning_of(_with_texts(shell, thread, now), shell.owner, shell.lookups)
    if found is None:
        return ""
    anchor = anchor_of(thread_id)
    process = Process(
        process_id(shell.account, anchor), anchor, found.company, found.role, found.agency, found.at
    )
    company = found.company.name or found.company.domain or found.agency.name
    what = f"Your label made a conversation with {company} a candidacy"
    with shell.store.transaction():
        shell.store.save_process(shell.account, process)
        shell.store.add_fact(shell.account, fact_of(process.id, found))
        shell.store.watch_thread(shell.account, thread_id, process.id)
        shell.store.note(
            shell.account, JournalEntry(now, what, "e.1: no interview of it is known", process.id)
        )
    return process.id


def _with_texts(shell: Shell, thread: Sequence[Message], now: datetime) -> tuple[Message, ...]:
    """What others wrote in a conversation, with its texts; mails that cannot be read are set aside."""
    found = []
    for letter in letters_in(thread, shell.owner)[-_READ:]:
        try:
            message = shell.mail.message(letter.id, body=True)
        except Permanent as error:
            set_aside(shell, letter.id, error, now)
            continue
        if message is not None:
            found.append(message)
    return tuple(found)

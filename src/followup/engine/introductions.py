"""Asking the mailbox who is behind an address, and where somebody can be written to (B7, B21)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from followup.domain.authentication import is_doubtful
from followup.domain.facts import Fact, FactKind
from followup.domain.interview import Interview, Verdict
from followup.domain.introductions import known_by_half, may_be, named_in
from followup.domain.people import Contact
from followup.engine.records import Process
from followup.engine.shell import Shell

WORTH_ASKING = timedelta(days=2)
"""After the interview; nothing is written any more to those of older ones."""

MOST = 10
"""People asked about at a time; mails looked at for one of them."""

_SEARCHABLE = re.compile(r"[\w.+'=%-]{1,64}@[\w.-]{1,255}|[^\W\d_][\w'’ .-]{3,60}")
"""An address or a name that is one phrase of a search, and nothing more."""

_NO_LETTERS = frozenset({"DRAFT", "SPAM", "TRASH", "CHAT"})


def is_half_known(interview: Interview | None) -> bool:
    """Whether the mailbox may know more of an interview's people than the calendar does."""
    return interview is not None and bool(known_by_half(interview))


def look_for_names(shell: Shell, process: Process, now: datetime) -> None:
    """Keep what mails from before an interview say of its people who are known by half.

    Raises the engine's errors.
    """
    for interview, contact in list(_open_questions(shell, process, now))[:MOST]:
        for fact in _answers(shell, process, interview, contact):
            shell.store.add_fact(shell.account, fact)


def _open_questions(shell: Shell, process: Process, now: datetime) -> Iterator[tuple[Interview, Contact]]:
    for session in shell.store.sessions(shell.account, process.id):
        interview = session.interview
        if interview is None or session.recognition.verdict is not Verdict.INTERVIEW:
            continue
        if interview.end + WORTH_ASKING > now:
            yield from ((interview, contact) for contact in known_by_half(interview))


def _answers(shell: Shell, process: Process, interview: Interview, contact: Contact) -> Iterator[Fact]:
    sought = contact.email or contact.name.full
    if not _SEARCHABLE.fullmatch(sought):
        return
    before = int(interview.end.timestamp())
    for message_id in shell.mail.find(f'{{from:"{sought}" to:"{sought}"}} before:{before}', MOST):
        message = shell.mail.message(message_id)
        if message is None or message.labels & _NO_LETTERS or is_doubtful(message):
            continue
        for mailbox, name in named_in(message, shell.lookups):
            if mailbox.email not in shell.owner.emails and may_be(contact, mailbox.email, name):
                fact_id = f"introduced:{process.id}:{mailbox.email}"
                data = {"name": name.full}
                yield Fact(fact_id, process.id, FactKind.INTRODUCED, message.at, mailbox.email, data)

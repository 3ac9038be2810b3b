"""Asking the mailbox who is behind an address (B21)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from followup.domain.authentication import is_doubtful
from followup.domain.facts import Fact, FactKind
from followup.domain.interview import Interview, Verdict
from followup.domain.introductions import named_in, nameless
from followup.domain.mail import SEARCHABLE
from followup.engine.errors import Permanent
from followup.engine.records import Process
from followup.engine.shell import Shell

WORTH_ASKING = timedelta(days=30)
"""After the interview: thanks, follow-up and call all name them. A check-in goes without."""

MOST = 10
"""Addresses asked about at a time; mails looked at for one of them."""

_NO_LETTERS = frozenset({"DRAFT", "SPAM", "TRASH", "CHAT"})


def nameless_of(interview: Interview | None) -> frozenset[str]:
    """The addresses of an interview's people of whom the mailbox may know more than the calendar does."""
    return frozenset(one.email for one in nameless(interview)) if interview is not None else frozenset()


def look_for_names(shell: Shell, process: Process, now: datetime) -> None:
    """Keep what mails from before an interview say of addresses that have no name.

    What Gmail refuses to find or to show says nothing; all other failures are the engine's errors.
    """
    for interview, email in list(_open_questions(shell, process, now))[:MOST]:
        try:
            found = list(_answers(shell, process, interview, email))
        except Permanent:
            continue
        for fact in found:
            shell.store.add_fact(shell.account, fact)


def _open_questions(shell: Shell, process: Process, now: datetime) -> Iterator[tuple[Interview, str]]:
    for session in shell.store.sessions(shell.account, process.id):
        interview = session.interview
        if interview is None or session.recognition.verdict is not Verdict.INTERVIEW:
            continue
        if interview.end + WORTH_ASKING > now:
            yield from ((interview, contact.email) for contact in nameless(interview))


def _answers(shell: Shell, process: Process, interview: Interview, email: str) -> Iterator[Fact]:
    if not SEARCHABLE.fullmatch(email):
        return
    before = int(interview.end.timestamp())
    for message_id in shell.mail.find(f'{{from:"{email}" to:"{email}"}} before:{before}', MOST):
        message = shell.mail.message(message_id)
        if message is None or message.labels & _NO_LETTERS or is_doubtful(message):
            continue
        for mailbox, name in named_in(message, shell.lookups):
            if mailbox.email == email:
                fact_id = f"introduced:{process.id}:{email}:{message.id}"
                data = {"name": name.full}
                yield Fact(fact_id, process.id, FactKind.INTRODUCED, message.at, email, data)

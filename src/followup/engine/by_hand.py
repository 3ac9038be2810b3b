"""Drafts that the user begins himself: while one lies in Gmail, ours to the same person waits (study 3.2).

They are noticed where history is read anyway, and kept as a fact of each process that the person belongs to;
one that came in before that is searched for, once for each draft that is begun.
One that was sent is a mail written by hand, and ends the step (F6); one that was deleted lets ours be made.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time

from followup.domain.dossier import Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.mail import Message
from followup.domain.steps import ArtefactKind, Step
from followup.domain.zones import instant
from followup.engine.correspondence import correspondences
from followup.engine.draft_rows import Due, hold, is_held
from followup.engine.drafts_seen import MARKER_HEADER
from followup.engine.introductions import SEARCHABLE
from followup.engine.older_drafts import readable_draft
from followup.engine.records import Artefact, ArtefactState
from followup.engine.shell import Effect, Shell

_MOST = 10
"""So many of the drafts to one person are looked at."""

HELD = "You have a draft of your own to them in Gmail. Send it, or delete it and one is made."


def notice(shell: Shell, message: Message) -> None:
    """Keep to whom a draft goes that came in and bears no mark of ours; each saving replaces the last."""
    if message.header(MARKER_HEADER) or "DRAFT" not in message.labels:
        return
    to = {address.email for address in message.recipients}
    for one in correspondences(shell) if to else ():
        for address in sorted(to & one.addresses):
            fact_id = f"drafted:{message.thread_id}:{address}:{one.process_id}"
            data = {"message": message.id}
            fact = Fact(fact_id, one.process_id, FactKind.DRAFTED, message.at, address, data)
            shell.store.replace_fact(shell.account, fact)


def look_again(shell: Shell) -> None:
    """A mail is no longer as it was: what was held back for one may be made now."""
    rows = shell.store.artefacts(shell.account)
    held = {row.process_id for row in rows if row.key.kind is ArtefactKind.DRAFT and is_held(row)}
    shell.store.mark_dirty(shell.account, held)


def not_by_hand(
    shell: Shell, dossier: Dossier, fresh: Sequence[Due], now: datetime
) -> tuple[list[Due], list[Effect]]:
    """What the user has not begun himself; the rest is held, with the effects that tell so."""
    sure = [due for due in fresh if not _is_in_doubt(shell, dossier, due)]
    begun = [due for due in sure if _is_begun(shell, dossier, due)]
    effects = [effect for due in begun for effect in hold(shell, dossier, due, HELD, now)]
    return [due for due in sure if due not in begun], effects


def _is_in_doubt(shell: Shell, dossier: Dossier, due: Due) -> bool:
    """Whether it is not known yet if the same draft was made under another key: it waits, and is no news."""
    since = due.wanted.round.start
    return any(row.state is ArtefactState.INTENT for row in _same_person(shell, dossier, due, since))


def _same_person(shell: Shell, dossier: Dossier, due: Due, since: datetime) -> list[Artefact]:
    """Other rows of thanks to this person, begun since: the round, or the person, had another name then."""
    recipient, key = due.wanted.recipient, due.wanted.key
    known_as = {recipient.key, replace(recipient, email="").key}
    return [
        row
        for row in shell.store.artefacts(shell.account, dossier.id)
        if row.key.kind is ArtefactKind.DRAFT
        and row.key.step is key.step is Step.THANK_YOU
        and row.key != key
        and row.key.person in known_as
        and (row.intent_at or row.changed_at) >= since
    ]


def _is_begun(shell: Shell, dossier: Dossier, due: Due) -> bool:
    """Whether a draft of the user's to that person was saved last on the day of the interview, or later."""
    person, since = due.wanted.recipient.email, instant(due.wanted.round.day, time(), shell.owner.zone)
    if any(_goes_to(message, person, since) for _, message in shell.older_drafts or ()):
        return True
    namesakes = _same_person(shell, dossier, due, since)
    if any(_lies_there(shell, row.message_id) for row in namesakes if row.touched):
        return True
    ours = {row.message_id for row in shell.store.artefacts(shell.account)}
    if any(_goes_to(message, person, since) for message in _searched(shell, person, ours)):
        return True
    return any(
        _lies_there(shell, fact.data["message"])
        for fact in dossier.facts
        if fact.kind is FactKind.DRAFTED
        and fact.subject == person
        and fact.at >= since
        and fact.data["message"] not in ours
    )


def _searched(shell: Shell, person: str, ours: Container[str]) -> Iterator[Message]:
    """Drafts to somebody of whom no candidacy knew when they came in, so that nobody kept them."""
    found = shell.mail.find(f"in:drafts to:{person}", _MOST) if SEARCHABLE.fullmatch(person) else ()
    for message_id in found:
        message = readable_draft(shell, message_id) if message_id not in ours else None
        if message is not None and "DRAFT" in message.labels:
            yield message


def _goes_to(message: Message, person: str, since: datetime) -> bool:
    to = {address.email for address in message.recipients}
    return person in to and message.at >= since and not message.header(MARKER_HEADER)


def _lies_there(shell: Shell, message_id: str) -> bool:
    """Whether a message is a draft; one answer that there is none such is not believed (A18)."""
    message = readable_draft(shell, message_id)
    if message is None:
        return any(ref.message_id == message_id for ref in shell.mail.drafts())
    return "DRAFT" in message.labels and "SENT" not in message.labels

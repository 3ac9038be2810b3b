"""Drafts that this ledger has not made: while one lies in Gmail, ours to the same person waits (study 3.2).

The user began them himself; or another computer did, whose mark they bear until somebody edits them.

They are noticed where history is read anyway, and kept as a fact of each process that the person belongs to;
one that came in before that is searched for, once for the drafts that are begun together.
One that was sent is a mail written by hand, and ends the step (F6); one that was deleted lets ours be made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time

from followup.domain.dossier import Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.mail import SEARCHABLE, Message
from followup.domain.own_headers import MARKER_HEADER
from followup.domain.steps import ArtefactKind, marker
from followup.domain.zones import instant
from followup.engine.errors import Permanent
from followup.engine.known.correspondence import correspondences
from followup.engine.known.draft_rows import Due, hold
from followup.engine.known.draft_states import DraftState, draft_state
from followup.engine.shell import Effect, Shell
from followup.engine.unreadable import readable_draft

_MOST = 20
"""So many of the drafts to the people of a round are looked at."""

HELD = "You have a draft of your own to them in Gmail. Send it, or delete it and one is made."


def notice(shell: Shell, message: Message) -> None:
    """Keep to whom a draft goes that came in and is not known here; each saving replaces the last.

    With its mark, if it bears one: then another computer has made it, and the user has not changed it.
    """
    if "DRAFT" not in message.labels:
        return
    to = {address.email for address in message.recipients}
    for one in correspondences(shell) if to else ():
        for address in sorted(to & one.addresses):
            fact_id = f"drafted:{message.thread_id}:{address}:{one.process_id}"
            data = {"message": message.id, "mark": message.header(MARKER_HEADER)}
            fact = Fact(fact_id, one.process_id, FactKind.DRAFTED, message.at, address, data)
            shell.store.replace_fact(shell.account, fact)


def replan_held(shell: Shell) -> None:
    """A mail is no longer as it was: what was held back for one may be made now."""
    rows = shell.store.artefacts(shell.account)
    drafts = [row for row in rows if row.key.kind is ArtefactKind.DRAFT]
    held = {row.process_id for row in drafts if draft_state(row) is DraftState.HELD}
    shell.store.mark_dirty(shell.account, held)


def not_by_hand(
    shell: Shell, dossier: Dossier, fresh: Sequence[Due], now: datetime
) -> tuple[list[Due], list[Effect]]:
    """What the user has not begun himself; the rest is held, with the effects that tell so."""
    searched = _searched(shell, [due.wanted.recipient.email for due in fresh])
    begun = [due for due in fresh if _user_began_one(shell, dossier, due, searched)]
    effects = [effect for due in begun for effect in hold(shell, dossier, due, HELD, now)]
    return [due for due in fresh if due not in begun], effects


def _user_began_one(shell: Shell, dossier: Dossier, due: Due, searched: Iterable[Message]) -> bool:
    """Whether a draft of the user's to that person was saved last on the day of the interview, or later."""
    person, since = due.wanted.recipient.email, instant(due.wanted.round.day, time(), shell.owner.zone)
    if any(_goes_to(message, person, since) for _, message in shell.older_drafts or ()):
        return True
    if any(_goes_to(message, person, since) for message in searched):
        return True
    return any(
        not fact.data.get("mark") and fact.at >= since and _lies_there(shell, fact.data["message"])
        for fact in _made_elsewhere_for(shell, dossier, person)
    )


def lies_marked(shell: Shell, dossier: Dossier, due: Due) -> bool:
    """Whether a draft with our mark lies in Gmail of which this ledger does not know."""
    mark = marker(shell.account, due.wanted.key)
    return any(
        fact.data.get("mark") == mark and _lies_there(shell, fact.data["message"])
        for fact in _made_elsewhere_for(shell, dossier, due.wanted.recipient.email)
    )


def _made_elsewhere_for(shell: Shell, dossier: Dossier, person: str) -> Iterator[Fact]:
    """The drafts to a person that came in and are none of this ledger's."""
    ours = {row.message_id for row in shell.store.artefacts(shell.account)}
    for fact in dossier.facts:
        drafted = fact.kind is FactKind.DRAFTED and fact.subject == person
        if drafted and fact.data["message"] not in ours:
            yield fact


def _searched(shell: Shell, addresses: Iterable[str]) -> list[Message]:
    """Drafts to people of whom no candidacy knew when they came in, so that nobody kept them.

    A search that Gmail refuses is done without: drafts to those who were known are kept in any case.
    """
    people = sorted(address for address in addresses if SEARCHABLE.fullmatch(address))
    if not people:
        return []
    ours = {row.message_id for row in shell.store.artefacts(shell.account)}
    terms = " ".join(f"to:{address}" for address in people)
    try:
        found = shell.mail.find(f"in:drafts {{{terms}}}", _MOST)
    except Permanent:
        return []
    read = (readable_draft(shell, message_id) for message_id in found if message_id not in ours)
    return [message for message in read if message is not None and "DRAFT" in message.labels]


def _goes_to(message: Message, person: str, since: datetime) -> bool:
    to = {address.email for address in message.recipients}
    return person in to and message.at >= since and not message.header(MARKER_HEADER)


def _lies_there(shell: Shell, message_id: str) -> bool:
    """Whether a message is a draft; one answer that there is none such is not believed (A18)."""
    message = readable_draft(shell, message_id)
    if message is None:
        return any(ref.message_id == message_id for ref in shell.mail.drafts())
    return "DRAFT" in message.labels and "SENT" not in message.labels

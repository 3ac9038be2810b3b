"""In which conversation a draft belongs: that of a mail of theirs, or of the last mail to a person."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from itertools import chain

from followup.domain.dossier import Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.people import Contact
from followup.domain.process import Round
from followup.domain.wanted import ReplyTo

ARRANGED_WITHIN = timedelta(days=30)
"""So long before an interview it is arranged."""


def thread_of(dossier: Dossier, mail: Fact | None) -> ReplyTo | None:
    """The conversation of a mail, if it can be answered there: the user may have deleted it since."""
    if mail is None or not (mail.data.get("message_id") and mail.data.get("thread")):
        return None
    if any(
        fact.kind is FactKind.THREAD_GONE and fact.subject == mail.data["thread"] for fact in dossier.facts
    ):
        return None
    return ReplyTo(mail.data["thread"], mail.data["message_id"], mail.data.get("subject", ""))


def thread_from(dossier: Dossier, contact: Contact, one: Round) -> ReplyTo | None:
    """The newest mail of this person in the weeks before a round was over: the round was arranged there."""
    return _first_thread(
        dossier,
        (
            fact
            for fact in reversed(dossier.answers(one.start - ARRANGED_WITHIN))
            if fact.subject == contact.email and fact.at <= one.end
        ),
    )


def thread_with(dossier: Dossier, contact: Contact) -> ReplyTo | None:
    """The newest mail the user sent to this person through us, to be answered in its thread.

    Else their first one after the latest round: it counts as the thanks, and a lost ledger does not know
    which mail was ours (F1, F6, L6). Else the conversation with which the candidacy began (e.1).
    """
    if not contact.email:
        return None
    sent = (
        fact
        for fact in reversed(dossier.facts)
        if fact.kind is FactKind.SENT and fact.data.get("to") == contact.email
    )
    written = (
        fact for one in reversed(dossier.rounds) for fact in dossier.written_to(contact.email, one.end)
    )
    begun = (fact for fact in dossier.facts if fact.kind is FactKind.BEGUN and fact.subject == contact.email)
    return _first_thread(dossier, chain(sent, written, begun))


def _first_thread(dossier: Dossier, mails: Iterable[Fact]) -> ReplyTo | None:
    return next((thread for mail in mails if (thread := thread_of(dossier, mail)) is not None), None)

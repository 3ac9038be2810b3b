"""Learning how the user writes from what he himself wrote and sent (b.4.9)."""

from __future__ import annotations

from followup.domain.habits import HABITS, facts_of, manner_of, prints_of, says_anew, without_ours
from followup.domain.mail import Message
from followup.engine.errors import Permanent
from followup.engine.shell import Shell

_JOINT = "-"


def fingerprint(revision: str, greeting: str, signoff: str) -> str:
    """The fingerprint of a draft: its revision, and what greeting and sign-off are known again by."""
    return f"{revision}{_JOINT}{prints_of(greeting, signoff)}"


def learn_from_draft(shell: Shell, message: Message, written: str) -> None:
    """Keep what the user changed in a draft of ours that he sent; `written` is the fingerprint of ours."""
    _, joint, prints = written.partition(_JOINT)
    if joint:
        _learn(shell, message, prints)


def learn_from_mail(shell: Shell, message: Message) -> None:
    """Keep how the user wrote a mail by hand.

    One from before this ledger began may have been a draft of ours that a lost one knew: it teaches nothing.
    """
    account = shell.store.account(shell.account)
    since = account.connected_at if account is not None else None
    if "SENT" in message.labels and since is not None and message.at >= since:
        _learn(shell, message, "")


def _learn(shell: Shell, message: Message, prints: str) -> None:
    try:
        full = shell.mail.message(message.id, body=True)
    except Permanent:  # no lesson is worth holding up what the mail itself is taken for
        return
    manner = manner_of(full.text or "", shell.owner.name) if full is not None else None
    if manner is None:
        return
    known = shell.store.facts(shell.account, HABITS)
    for fact in facts_of(message.id, message.at, without_ours(manner, prints) if prints else manner):
        if says_anew(fact, known):
            shell.store.add_fact(shell.account, fact)

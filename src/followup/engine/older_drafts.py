"""Drafts of ours that lie in Gmail and that neither ledger nor calendar tells of.

A calendar that was deleted took its claims along, and the ledger may have gone with the computer. What was
due before this ledger began is looked for among the drafts themselves first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from followup.domain.dossier import Dossier
from followup.domain.mail import Message
from followup.domain.steps import marker
from followup.engine.draft_rows import Due, begun, keep
from followup.engine.drafts_seen import MARKER_HEADER, REVISION_HEADER
from followup.engine.ports import DraftRef
from followup.engine.records import ArtefactState
from followup.engine.shell import Effect, Shell

MOST = 100
"""So many drafts are read at most, the first that Gmail lists; a request each, once a tick that needs it."""


def not_in_gmail(
    shell: Shell, dossier: Dossier, fresh: Sequence[Due], now: datetime
) -> tuple[list[Due], list[Effect]]:
    """What no draft in Gmail is. Such a draft is the user's: nobody knows what he changed in it."""
    account = shell.store.account(shell.account)
    since = account.connected_at if account is not None else None
    free: list[Due] = []
    found: list[Effect] = []
    for due in fresh:
        older = since is not None and due.artefact is None and due.wanted.round.end <= since
        there = _draft_of(shell, due) if older else None
        if there is None:
            free.append(due)
            continue
        _take_over(shell, dossier, due, *there, now)
        found.append(Effect("find", due.title, None, "It lay in Gmail already."))
    return free, found


def _draft_of(shell: Shell, due: Due) -> tuple[DraftRef, Message] | None:
    """By our mark; by its only recipient and time where an edit in Gmail has taken the mark away."""
    ours, person = marker(shell.account, due.wanted.key), due.wanted.recipient.email
    for ref, message in _unknown_drafts(shell):
        mark = message.header(MARKER_HEADER)
        recipients = [address.email for address in message.recipients]
        edited = not mark and bool(person) and recipients == [person] and message.at >= due.wanted.round.end
        if mark == ours or edited:
            return ref, message
    return None


def _unknown_drafts(shell: Shell) -> tuple[tuple[DraftRef, Message], ...]:
    if shell.older_drafts is None:
        known = {row.message_id for row in shell.store.artefacts(shell.account)}
        refs = [ref for ref in shell.mail.drafts()[:MOST] if ref.message_id not in known]
        read = ((ref, shell.mail.message(ref.message_id)) for ref in refs)
        shell.older_drafts = tuple((ref, message) for ref, message in read if message is not None)
    return shell.older_drafts


def _take_over(
    shell: Shell, dossier: Dossier, due: Due, ref: DraftRef, message: Message, now: datetime
) -> None:
    row = begun(dossier, due, message.at, "", now, elsewhere=True)
    live = replace(
        row,
        remote_id=ref.draft_id,
        message_id=ref.message_id,
        thread_id=ref.thread_id,
        fingerprint=message.header(REVISION_HEADER),
        touched=True,
    )
    with shell.store.transaction():
        shell.store.watch_thread(shell.account, ref.thread_id, dossier.id)
        keep(shell, live, ArtefactState.LIVE, "found in Gmail", "it was there already", now)

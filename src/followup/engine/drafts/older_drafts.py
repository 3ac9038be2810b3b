"""Drafts of ours that lie in Gmail and that neither ledger nor calendar tells of.

A calendar that was deleted took its claims along, and the ledger may have gone with the computer. What is due
for a round that was over when this computer was connected is looked for among the drafts themselves first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from followup.domain.dossier import Dossier
from followup.domain.mail import Message
from followup.domain.own_headers import MARKER_HEADER, REVISION_HEADER
from followup.domain.steps import marker
from followup.engine.errors import Permanent, Transient
from followup.engine.known.draft_rows import Due, begun_row, hold, keep
from followup.engine.known.draft_states import NEVER_TRIED, draft_state
from followup.engine.ports import DraftRef
from followup.engine.records import ArtefactState
from followup.engine.shell import Effect, Shell
from followup.engine.unreadable import readable_draft

MOST = 100
"""So many drafts are read at most, the first that Gmail lists; a request each, once a tick that needs it."""

HELD = "It may lie in Gmail already, among too many drafts to look through. Write it yourself if it does not."


def not_in_gmail(
    shell: Shell, dossier: Dossier, fresh: Sequence[Due], now: datetime
) -> tuple[list[Due], list[Effect]]:
    """What no draft in Gmail is. Such a draft is the user's: nobody knows what he changed in it.

    Where there are more drafts than were read, what was not found among them is held.
    """
    account = shell.store.account(shell.account)
    since = account.connected_at if account is not None else None
    free: list[Due] = []
    found: list[Effect] = []
    for due in fresh:
        never_tried = draft_state(due.artefact) in NEVER_TRIED
        older = since is not None and never_tried and due.wanted.round.end <= since
        there = _draft_of(shell, due) if older else None
        if there is not None:
            _take_over(shell, dossier, due, *there, now)
            found.append(Effect("find", due.title, None, "It lay in Gmail already."))
        elif older and shell.more_drafts:
            found += hold(shell, dossier, due, HELD, now)
        else:
            free.append(due)
    return free, found


def _draft_of(shell: Shell, due: Due) -> tuple[DraftRef, Message] | None:
    """By our mark; by its only recipient and time where an edit in Gmail has taken the mark away."""
    drafts, ours = unknown_drafts(shell), marker(shell.account, due.wanted.key)
    marked = (one for one in drafts if one[1].header(MARKER_HEADER) == ours)
    edited = (one for one in drafts if _may_be_edited(one[1], due))
    return next(marked, None) or next(edited, None)


def _may_be_edited(message: Message, due: Due) -> bool:
    person = due.wanted.recipient.email
    alone = bool(person) and [address.email for address in message.recipients] == [person]
    return alone and not message.header(MARKER_HEADER) and message.at >= due.wanted.round.end


def unknown_drafts(shell: Shell) -> tuple[tuple[DraftRef, Message], ...]:
    """The drafts in Gmail that the ledger does not know, read once a tick.

    Raises Transient for a list that is falsely empty: nothing else may tell of them.
    """
    if shell.older_drafts is None:
        refs = shell.mail.drafts()
        if not refs and shell.mail.labelled("DRAFT", 1):
            raise Transient("Gmail's list of drafts came empty, though there are some.", reason="emptyList")
        rows = shell.store.artefacts(shell.account)
        known = {row.message_id for row in rows} | {row.remote_id for row in rows}
        unknown = [ref for ref in refs if not known & {ref.draft_id, ref.message_id}]
        refused: list[DraftRef] = []
        read = [(ref, _unless_refused(shell, ref, refused)) for ref in unknown[:MOST]]
        shell.older_drafts = tuple((ref, message) for ref, message in read if message is not None)
        shell.more_drafts = len(unknown) > MOST or bool(refused)
    return shell.older_drafts


def _unless_refused(shell: Shell, ref: DraftRef, refused: list[DraftRef]) -> Message | None:
    """A draft's message; one that Google refuses for good counts among those that were not read."""
    try:
        return readable_draft(shell, ref.message_id)
    except Permanent:
        refused.append(ref)
        return None


def _take_over(
    shell: Shell, dossier: Dossier, due: Due, ref: DraftRef, message: Message, now: datetime
) -> None:
    shell.older_drafts = tuple(one for one in unknown_drafts(shell) if one[0] != ref)
    row = begun_row(dossier, due, message.at, "", now, elsewhere=True)
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

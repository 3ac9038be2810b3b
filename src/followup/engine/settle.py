"""Settling drafts whose fate is unknown: by reading, never by repeating (study 3.2, step 8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from followup.domain.mail import Message
from followup.domain.steps import ArtefactKind, marker
from followup.engine.claims import close_claim
from followup.engine.draft_rows import keep
from followup.engine.drafts_seen import MARKER_HEADER, keep_sent
from followup.engine.errors import CursorExpired
from followup.engine.ports import MailChange
from followup.engine.records import Artefact, ArtefactState
from followup.engine.shell import Shell

SETTLE = timedelta(minutes=15)
"""A request that timed out may still be applied minutes later; nothing is concluded before."""

OUTLIVED = timedelta(minutes=65)
"""What another computer began may still come when that computer wakes: it can fall asleep right before the
request leaves. The access token of that time lives for an hour (google_api 1.2), and no write is repeated
with a new one (A24). Looked for all the while, but its absence counts from here on only.

Of our own begins the lock says more: whoever holds it now is the one who began, or follows a dead process.
"""

SECOND_LOOK = timedelta(minutes=2)
GIVE_UP = timedelta(hours=36)
MAX_ATTEMPTS = 3

_UNCLEAR = "it is unclear whether Gmail made this draft: look into your drafts, write it if it is missing"
_FAILED = "Gmail failed to make this draft three times: write it by hand"
_VANISHED = "Gmail may have made this draft and somebody deleted it: write it by hand if you still want it"


def settle_drafts(shell: Shell, now: datetime) -> None:
    """Look for every draft that was begun and never confirmed."""
    for artefact in shell.store.open_drafts(shell.account):
        began = _begun_at(artefact)
        if began is not None:
            _settle(shell, artefact, began, now)


def settle_wake(artefacts: Iterable[Artefact], now: datetime) -> datetime | None:
    """When unsettled drafts must be looked at next (UTC), or None: every look sees to what is overdue."""
    waits = (wait for artefact in artefacts for wait in _looks(artefact))
    return min((wait for wait in waits if wait > now), default=None)


def is_overdue(artefact: Artefact, now: datetime) -> bool:
    """Whether it should be clear by now what became of a draft that was begun."""
    began = _begun_at(artefact)
    return began is not None and _counts_from(artefact, began) < now


def _begun_at(artefact: Artefact) -> datetime | None:
    """When an unsettled draft was begun; the clock of another computer may run ahead."""
    if artefact.key.kind is not ArtefactKind.DRAFT or artefact.state is not ArtefactState.INTENT:
        return None
    known = (at for at in (artefact.intent_at, artefact.found_at) if at is not None)
    return min(known, default=None)


def _counts_from(artefact: Artefact, began: datetime) -> datetime:
    """From when on a draft that is not found was never made."""
    return began + SETTLE if artefact.found_at is None else artefact.found_at + OUTLIVED


def _looks(artefact: Artefact) -> Iterator[datetime]:
    """When what became of a draft, or of new words for it, may be seen, or concluded."""
    began = _begun_at(artefact)
    if began is not None:
        yield began + SETTLE
        yield _counts_from(artefact, began)
        if artefact.absent_at is not None:
            yield artefact.absent_at + SECOND_LOOK
    elif artefact.key.kind is ArtefactKind.DRAFT and artefact.state is ArtefactState.LIVE and artefact.mark:
        yield artefact.changed_at + SETTLE  # a rewrite without an answer


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a look brought: the lost draft's message, whether its absence can be proved, and whether a draft
    that nobody knows came and went. `saved_again`: after we made it somebody has saved it once more.
    """

    message: Message | None = None
    provable: bool = False
    vanished: bool = False
    saved_again: bool = False


def _settle(shell: Shell, artefact: Artefact, began: datetime, now: datetime) -> None:
    if now < began + SETTLE:
        return
    seen = _look(shell, artefact, began)
    if seen.message is not None and _found(shell, artefact, seen, seen.message, now):
        return
    if seen.vanished:
        keep(shell, replace(artefact, absent_at=None), ArtefactState.ATTENTION, _VANISHED, "", now)
    elif seen.message is None and seen.provable and now >= _counts_from(artefact, began):
        _absent(shell, artefact, now)
    elif now >= began + GIVE_UP:
        keep(shell, replace(artefact, absent_at=None), ArtefactState.ATTENTION, _UNCLEAR, "", now)


def _look(shell: Shell, artefact: Artefact, began: datetime) -> _Seen:
    """Look for the lost draft: history since the mark lists every draft that was saved, even for a moment.

    An expired history proves nothing, and neither does a begin of which nobody knows when it was.
    """
    wanted = marker(shell.account, artefact.key)
    changes = _since(shell, artefact.mark)
    if changes is None:
        listed = [ref.message_id for ref in shell.mail.drafts()] + list(shell.mail.labelled("SENT", 50))
        return _Seen(_matching(shell, listed, artefact, wanted, began))
    candidates = dict.fromkeys(c.message_id for c in changes if c.added or "SENT" in c.labels_added)
    found = _matching(shell, candidates, artefact, wanted, began)
    if found is None:
        return _Seen(provable=True, vanished=_vanished(shell, changes))
    return _Seen(found, provable=True, saved_again=_saved_again(shell, changes, found.thread_id))


def _saved_again(shell: Shell, changes: Sequence[MailChange], thread_id: str) -> bool:
    """Whether a draft that the ledger does not know was replaced by another in a conversation."""
    known = {row.message_id for row in shell.store.artefacts(shell.account)}
    drafts = (one for one in changes if one.added and "DRAFT" in one.labels and one.thread_id == thread_id)
    deleted = {one.message_id for one in changes if one.deleted}
    return bool({one.message_id for one in drafts} & deleted - known)


def _since(shell: Shell, mark: str) -> list[MailChange] | None:
    """What the mailbox went through since a point of its history; None if that is not known (any more)."""
    if not mark:
        return None
    changes: list[MailChange] = []
    try:
        for page in shell.mail.changes(mark):
            changes += page.changes
    except CursorExpired:
        return None
    return changes


def _vanished(shell: Shell, changes: Sequence[MailChange]) -> bool:
    """Whether a draft that is none we know came and went: it may be ours, and deleted by the user (I6).

    Saving a draft anew replaces its message inside the thread; only a thread that lost it counts.
    """
    known = {row.message_id for row in shell.store.artefacts(shell.account)}
    deleted = {change.message_id for change in changes if change.deleted}
    came = [change for change in changes if change.added and "DRAFT" in change.labels]
    left = {change.thread_id for change in changes if change.added and change.message_id not in deleted}
    return any(
        one.message_id in deleted
        and one.message_id not in known
        and one.thread_id not in left
        and shell.store.seen_mail(shell.account, one.message_id) is None  # a second one that we deleted
        for one in came
    )


def _matching(
    shell: Shell, message_ids: Iterable[str], artefact: Artefact, wanted: str, began: datetime
) -> Message | None:
    known = {one.message_id for one in shell.store.open_drafts(shell.account)}
    for message_id in message_ids:
        if message_id in known:
            continue
        message = shell.mail.message(message_id)
        if message is None or not message.labels & {"DRAFT", "SENT"}:
            continue
        if message.header(MARKER_HEADER) == wanted or _same_addressee(message, artefact, began):
            return message
    return None


def _same_addressee(message: Message, artefact: Artefact, began: datetime) -> bool:
    """An edited draft may have lost its marker: sole recipient and time stand in for it."""
    recipients = [address.email for address in message.recipients]
    since = began - timedelta(seconds=1)
    return (
        bool(artefact.person)
        and recipients == [artefact.person]
        and message.at >= since
        and not message.header(MARKER_HEADER)
    )


def _found(shell: Shell, artefact: Artefact, seen: _Seen, message: Message, now: datetime) -> bool:
    """Keep what was found; False while Gmail's list does not yet know the draft that its history tells of."""
    ref = next((ref for ref in shell.mail.drafts() if ref.message_id == message.id), None)
    if ref is None and "SENT" not in message.labels:
        return False
    live = replace(
        artefact,
        remote_id=ref.draft_id if ref else "",
        message_id=message.id,
        thread_id=message.thread_id,
        mark="",
        absent_at=None,
        touched=seen.saved_again or message.header(MARKER_HEADER) == "",
    )
    shell.store.watch_thread(shell.account, message.thread_id, artefact.process_id)
    if ref is None:
        keep_sent(shell, live, message, now)
    else:
        keep(shell, live, ArtefactState.LIVE, "found in Gmail", "", now)
    close_claim(shell, artefact.key, now)
    return True


def _absent(shell: Shell, artefact: Artefact, now: datetime) -> None:
    """Absence counts when it was seen twice, some time apart; then the draft may be tried once more."""
    if artefact.absent_at is None:
        once = replace(artefact, absent_at=now)
        keep(shell, once, ArtefactState.INTENT, "not found at the first look", "", now)
        return
    if now < artefact.absent_at + SECOND_LOOK:
        return
    if artefact.attempt >= MAX_ATTEMPTS:
        keep(shell, artefact, ArtefactState.ATTENTION, _FAILED, "", now)
        return
    keep(shell, artefact, ArtefactState.REMOVED, "proved not created; it will be tried again", "", now)
    shell.store.mark_dirty(shell.account, [artefact.process_id])

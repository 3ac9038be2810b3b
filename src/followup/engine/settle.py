"""Settling drafts whose fate is unknown: by reading, never by repeating (study 3.2, step 8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from followup.domain.mail import Message
from followup.domain.steps import ArtefactKind, marker
from followup.engine.drafts_seen import keep_sent
from followup.engine.errors import CursorExpired
from followup.engine.records import Artefact, ArtefactState, JournalEntry
from followup.engine.shell import Shell

SETTLE = timedelta(minutes=15)
"""A request that timed out may still be applied minutes later; nothing is concluded before."""

SECOND_LOOK = timedelta(minutes=2)
GIVE_UP = timedelta(hours=36)
MARKER_HEADER = "x-followup-key"
MAX_ATTEMPTS = 3

_ABSENT_ONCE = "not found once, at "


def settle_drafts(shell: Shell, now: datetime) -> None:
    """Look for every draft that was begun and never confirmed."""
    for artefact in shell.store.open_drafts(shell.account):
        if artefact.state is ArtefactState.INTENT and artefact.intent_at is not None:
            _settle(shell, artefact, artefact.intent_at, now)


def settle_wake(artefacts: Iterable[Artefact]) -> datetime | None:
    """When unsettled drafts must be looked at next (UTC), or None."""
    waits = [
        artefact.intent_at + SETTLE
        for artefact in artefacts
        if artefact.key.kind is ArtefactKind.DRAFT
        and artefact.state is ArtefactState.INTENT
        and artefact.intent_at is not None
    ]
    return min(waits, default=None)


def _settle(shell: Shell, artefact: Artefact, began: datetime, now: datetime) -> None:
    if now < began + SETTLE:
        return
    found, provable = _look(shell, artefact, began)
    if found is not None and _found(shell, artefact, found, now):
        return
    if found is None and provable:
        _absent(shell, artefact, now)
    elif now >= began + GIVE_UP:
        _keep(
            shell,
            artefact,
            ArtefactState.ATTENTION,
            "it is unclear whether Gmail made this draft: look into your drafts, write it if it is missing",
            now,
        )


def _look(shell: Shell, artefact: Artefact, began: datetime) -> tuple[Message | None, bool]:
    """The message of the lost draft, and whether its absence can be proved by this reading.

    History since the mark lists every draft that was saved; an expired history proves nothing.
    """
    wanted = marker(shell.account, artefact.key)
    candidates: list[str] = []
    try:
        for page in shell.mail.changes(artefact.mark):
            candidates += [c.message_id for c in page.changes if c.added or "SENT" in c.labels_added]
    except CursorExpired:
        listed = [ref.message_id for ref in shell.mail.drafts()] + list(shell.mail.labelled("SENT", 50))
        return _matching(shell, listed, artefact, wanted, began), False
    return _matching(shell, dict.fromkeys(candidates), artefact, wanted, began), True


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


def _found(shell: Shell, artefact: Artefact, message: Message, now: datetime) -> bool:
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
        touched=message.header(MARKER_HEADER) == "",
    )
    shell.store.watch_thread(shell.account, message.thread_id, artefact.process_id)
    if ref is None:
        keep_sent(shell, live, message, now)
    else:
        _keep(shell, live, ArtefactState.LIVE, "found in Gmail", now)
    return True


def _absent(shell: Shell, artefact: Artefact, now: datetime) -> None:
    """Absence counts when it was seen twice, some time apart; then the draft may be tried once more."""
    if not artefact.note.startswith(_ABSENT_ONCE):
        _keep(shell, artefact, ArtefactState.INTENT, _ABSENT_ONCE + now.isoformat(), now)
        return
    if now < datetime.fromisoformat(artefact.note.removeprefix(_ABSENT_ONCE)) + SECOND_LOOK:
        return
    if artefact.attempt >= MAX_ATTEMPTS:
        _keep(
            shell,
            artefact,
            ArtefactState.ATTENTION,
            "Gmail failed to make this draft three times: write it by hand",
            now,
        )
        return
    _keep(shell, artefact, ArtefactState.REMOVED, "proved not created; it will be tried again", now)
    shell.store.mark_dirty(shell.account, [artefact.process_id])


def _keep(shell: Shell, artefact: Artefact, state: ArtefactState, note: str, now: datetime) -> None:
    with shell.store.transaction():
        shell.store.save_artefact(shell.account, replace(artefact, state=state, note=note, changed_at=now))
        shell.store.note(
            shell.account,
            JournalEntry(now, f"{artefact.title}: {note}", "", artefact.process_id, str(artefact.key)),
        )

"""Settling drafts whose fate is unknown: by reading, never by repeating (study 3.2, step 8).

What a look can tell is in `lost_drafts`; here is when one is made, and what follows from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from followup.domain.own_headers import MARKER_HEADER, REVISION_HEADER
from followup.domain.steps import ArtefactKind
from followup.engine.drafts.claim_news import close_claim
from followup.engine.drafts.drafts_seen import keep_sent, taken_away
from followup.engine.drafts.lost_drafts import (
    Absent,
    Finding,
    Found,
    InDoubt,
    Mailbox,
    Unknown,
    Unprovable,
    look_for,
)
from followup.engine.errors import Permanent
from followup.engine.known.draft_rows import keep
from followup.engine.known.draft_states import answered, unsettled_since, words_under_way
from followup.engine.records import Artefact, ArtefactState
from followup.engine.shell import Shell

SETTLE = timedelta(minutes=15)
"""A request that timed out may still be applied minutes later: nothing is concluded before, but what is there
and bears our mark is taken over at once."""

OUTLIVED = timedelta(minutes=65)
"""What another computer began may still come when that computer wakes: it can fall asleep right before the
request leaves. The access token of that time lives for an hour (google_api 1.2), and no write is repeated
with a new one (A24). Looked for all the while, but its absence counts from here on only.

Of our own begins the lock says more: whoever holds it now is the one who began, or follows a dead process.
"""

SECOND_LOOK = timedelta(minutes=2)
GIVE_UP = timedelta(hours=36)
UNPROVABLE = timedelta(hours=3)
"""A thank-you is for the same day: what cannot be proved any more is asked about once no more may come."""

MAX_ATTEMPTS = 3

_UNCLEAR = "it is unclear whether Gmail made this draft: look into your drafts, write it if it is missing"
_FAILED = "Gmail failed to make this draft three times: write it by hand"


def settle_drafts(shell: Shell, now: datetime) -> None:
    """Look for every draft that was begun and never confirmed."""
    settle(shell, shell.store.open_drafts(shell.account), now)


def settle(shell: Shell, artefacts: Iterable[Artefact], now: datetime) -> None:
    """Look for those of these drafts that were begun and never confirmed."""
    mailbox = Mailbox(shell)
    for artefact in artefacts:
        began = unsettled_since(artefact)
        if began is not None:
            _settle(shell, artefact, began, now, mailbox)


def settle_wake(artefacts: Iterable[Artefact], now: datetime) -> datetime | None:
    """When unsettled drafts must be looked at next (UTC), or None."""
    return min((wait for artefact in artefacts for wait in _waits(artefact, now)), default=None)


def is_overdue(artefact: Artefact, now: datetime) -> bool:
    """Whether it should be clear by now what became of a draft that was begun."""
    began = unsettled_since(artefact)
    return began is not None and _counts_from(artefact, began) < now


def _counts_from(artefact: Artefact, began: datetime) -> datetime:
    """From when on a draft that is not found was never made."""
    return began + SETTLE if artefact.found_at is None else artefact.found_at + OUTLIVED


def _looks(artefact: Artefact) -> Iterator[datetime]:
    """When what became of a draft, or of new words for it, may be seen, or concluded."""
    began = unsettled_since(artefact)
    if began is not None:
        yield began + SETTLE
        yield _counts_from(artefact, began)
        if artefact.absent_at is not None:
            yield artefact.absent_at + SECOND_LOOK
    elif artefact.key.kind is ArtefactKind.DRAFT and words_under_way(artefact):
        yield artefact.changed_at + SETTLE  # a rewrite without an answer


def _waits(artefact: Artefact, now: datetime) -> Iterator[datetime]:
    """What is still to come of them; after the last one nothing but another look can tell more."""
    ahead = [at for at in _looks(artefact) if at > now]
    yield from ahead
    if not ahead and unsettled_since(artefact) is not None:
        yield now + SETTLE


def _settle(shell: Shell, artefact: Artefact, began: datetime, now: datetime, mailbox: Mailbox) -> None:
    """Conclude what can be concluded; else wait for the next look, but not for ever."""
    match _look(shell, artefact, began, now, mailbox):
        case Found() as found if now >= began + SETTLE or found.message.header(MARKER_HEADER):
            _found(shell, artefact, found, now)
        case _ if now < began + SETTLE:
            return
        case InDoubt(why):
            _ask(shell, artefact, why, now)
        case Absent() if now >= _counts_from(artefact, began):
            _absent(shell, artefact, now)
        case Unprovable() if now >= (artefact.found_at or began) + UNPROVABLE:
            _ask(shell, artefact, _UNCLEAR, now)
        case Absent() | Unknown() if now >= (artefact.found_at or began) + GIVE_UP:
            _ask(shell, artefact, _UNCLEAR, now)


def _look(shell: Shell, artefact: Artefact, began: datetime, now: datetime, mailbox: Mailbox) -> Finding:
    """A look; one mail that Google refuses for good tells nothing, and must not stop all others."""
    try:
        return look_for(shell, mailbox, artefact, began, now)
    except Permanent:
        return Unknown()


def _found(shell: Shell, artefact: Artefact, found: Found, now: datetime) -> None:
    """Keep what it is: a draft, sent, or taken away by the user, who put it into the bin or scheduled it."""
    message, ref = found.message, found.ref
    live = replace(
        answered(artefact),
        remote_id=ref.draft_id if ref else "",
        message_id=message.id,
        thread_id=message.thread_id,
        fingerprint=message.header(REVISION_HEADER) or artefact.fingerprint,
        absent_at=None,
        touched=found.touched,
    )
    shell.store.watch_thread(shell.account, message.thread_id, artefact.process_id)
    if ref is not None:
        keep(shell, live, ArtefactState.LIVE, "found in Gmail", "", now)
    elif "SENT" in message.labels:
        keep_sent(shell, live, message, now)
    else:
        taken_away(shell, live, now)
    close_claim(shell, artefact.key, now)


def _ask(shell: Shell, artefact: Artefact, why: str, now: datetime) -> None:
    """Show it to the user: something may have been made, so that it is not begun again."""
    keep(shell, replace(artefact, absent_at=None), ArtefactState.ATTENTION, why, "", now)


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

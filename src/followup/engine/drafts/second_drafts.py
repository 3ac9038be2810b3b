"""Second drafts with one mark: somebody on the way repeated the request, or Gmail applied it long after it
was given up (reliability A8). Of two that are alike the younger is deleted; else the user decides.

Noticed where history is read anyway, or the drafts are counted, and kept among what was set aside until that
is done. One that the user has edited on Gmail's page has lost its mark: it is a draft of his like any other.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from followup.domain.calendar import BadItem
from followup.domain.facts import Fact, FactKind
from followup.domain.mail import Message
from followup.domain.own_headers import MARKER_HEADER, REVISION_HEADER
from followup.domain.steps import ArtefactKind, marker
from followup.engine.drafts import by_hand
from followup.engine.drafts.claim_news import close_claim, renew_claim
from followup.engine.drafts.older_drafts import MOST, unknown_drafts
from followup.engine.drafts.own_drafts import is_as_left
from followup.engine.errors import Permanent
from followup.engine.known.draft_rows import keep
from followup.engine.known.draft_states import (
    ASKED_ABOUT,
    IN_GMAIL,
    DraftState,
    answered,
    draft_state,
    may_come_late,
)
from followup.engine.ports import DraftRef
from followup.engine.records import Artefact, ArtefactState, JournalEntry, SeenMail
from followup.engine.shell import DEADLINE, Shell
from followup.engine.unreadable import readable_draft

NOTICED = "second draft"
"""The `source` of drafts that are still to be looked into; their `id` is the message."""

LEFT = "drafts"
"""The same of those that the user is asked to decide about."""

KIND = "second draft"
"""What a message is kept as that we deleted, so that nobody else looks for what became of it."""

_REPORTED = "{} was made twice; the younger of two equal drafts was deleted"
_LEFT = "“{}” lies in Gmail twice: delete the draft that you do not need"


def notice(shell: Shell, message_ids: Iterable[str], now: datetime) -> None:
    """Look at drafts that came in, or that are listed, whether they bear a mark of ours; at each once."""
    new = [one for one in message_ids if one not in shell.plain_drafts]
    rows = _drafts(shell) if new else []
    known = {row.message_id for row in rows}
    for message_id in [one for one in new if one not in known][:MOST]:
        message = _unless_refused(shell, message_id)
        if message is None or not message.header(MARKER_HEADER):
            shell.plain_drafts.add(message_id)
        if message is not None:
            _notice(shell, rows, message, now)
            by_hand.notice(shell, message)


def notice_all(shell: Shell, now: datetime) -> None:
    """The same, of all drafts in Gmail: nobody can tell which of them came in."""
    rows = _drafts(shell)
    for _, message in unknown_drafts(shell) if rows else ():
        _notice(shell, rows, message, now)
        by_hand.notice(shell, message)


def clear_second_drafts(shell: Shell, calendar_id: str, now: datetime) -> None:
    """See to every draft that was noticed."""
    for source, message_id in _kept(shell):
        if source == NOTICED:
            with suppress(Permanent):  # one that Google refuses is asked for again; all else goes on
                if _is_cleared(shell, calendar_id, message_id, now):
                    shell.store.take_back(shell.account, NOTICED, message_id)


def forget_decided(shell: Shell) -> None:
    """Stop asking where one of the two is there no more, or was changed: the user has seen to it."""
    for source, message_id in _kept(shell):
        if source == LEFT:
            with suppress(Permanent):
                if _is_decided(shell, message_id):
                    shell.store.take_back(shell.account, LEFT, message_id)


def _is_decided(shell: Shell, message_id: str) -> bool:
    message = readable_draft(shell, message_id)
    row = _row_of(shell, _drafts(shell), message) if message is not None else None
    return message is None or not _is_draft(message) or row is None or draft_state(row) is DraftState.GONE


def _unless_refused(shell: Shell, message_id: str) -> Message | None:
    """A draft's message; one that Google refuses for good must not hold up the mailbox."""
    try:
        return readable_draft(shell, message_id)
    except Permanent:
        return None


def _drafts(shell: Shell) -> list[Artefact]:
    return [row for row in shell.store.artefacts(shell.account) if row.key.kind is ArtefactKind.DRAFT]


def _kept(shell: Shell) -> list[tuple[str, str]]:
    return [(item.source, item.id) for _, item in shell.store.bad_items(shell.account)]


def _is_draft(message: Message) -> bool:
    return "DRAFT" in message.labels and "SENT" not in message.labels


def _row_of(shell: Shell, rows: Iterable[Artefact], message: Message) -> Artefact | None:
    """The draft whose mark a message bears, if the ledger knows it by another name."""
    mark = message.header(MARKER_HEADER)
    found = (row for row in rows if mark and marker(shell.account, row.key) == mark)
    row = next(found, None)
    return row if row is not None and row.message_id != message.id else None


def _notice(shell: Shell, rows: Iterable[Artefact], message: Message, now: datetime) -> None:
    row = _row_of(shell, rows, message)
    if row is not None:
        words = f"Gmail has another draft of “{row.title}”"
        shell.store.set_aside(shell.account, BadItem(NOTICED, message.id, words), now)


def _is_cleared(shell: Shell, calendar_id: str, message_id: str, now: datetime) -> bool:
    """Whether there is nothing more to do about a draft; what is not settled yet waits."""
    second = readable_draft(shell, message_id, body=True)
    row = _row_of(shell, _drafts(shell), second) if second is not None and _is_draft(second) else None
    if second is None or row is None:
        return True
    state = draft_state(row)
    if state is DraftState.UNSETTLED:
        return False
    if may_come_late(row):
        return _taken(shell, row, second, now)
    first = readable_draft(shell, row.message_id, body=True) if row.message_id else None
    if state is DraftState.SENT and (first is None or "SENT" not in first.labels):
        return _not_sent(shell, row, second, now)
    if first is None or not first.labels & {"DRAFT", "SENT"}:
        # Of a draft of ours that is not where it was, the next look at the mailbox tells what became.
        return state not in IN_GMAIL
    if not _are_alike(row, first, second):
        return _is_left(shell, row, second, now)
    return _is_single(shell, calendar_id, row, first, second, now)


def _taken(shell: Shell, row: Artefact, message: Message, now: datetime) -> bool:
    """It came late, and is the one; what the user was asked about he may have changed since."""
    ref = _ref_of(shell, message)
    if ref is None:
        return False
    asked = draft_state(row) in ASKED_ABOUT
    live = _as(replace(answered(row), touched=asked, absent_at=None), ref, message)
    with shell.store.transaction():
        shell.store.watch_thread(shell.account, ref.thread_id, row.process_id)
        keep(shell, live, ArtefactState.LIVE, "found in Gmail", "it came late", now)
        shell.store.mark_dirty(shell.account, [row.process_id])
    close_claim(shell, row.key, now)
    return True


def _not_sent(shell: Shell, row: Artefact, message: Message, now: datetime) -> bool:
    """The user took its sending back within seconds: the draft is there again, and his (google_api 4.6)."""
    ref = _ref_of(shell, message)
    if ref is None:
        return False
    key = str(row.key)
    with shell.store.transaction():
        undone = Fact(f"sent:{key}", row.process_id, FactKind.RESTORED, now, key)
        shell.store.replace_fact(shell.account, undone)
        live = _as(replace(row, touched=True), ref, message)
        keep(shell, live, ArtefactState.LIVE, "yours now", "you took its sending back", now)
    return True


def _as(row: Artefact, ref: DraftRef, message: Message) -> Artefact:
    return replace(
        row,
        remote_id=ref.draft_id,
        message_id=ref.message_id,
        thread_id=ref.thread_id,
        fingerprint=message.header(REVISION_HEADER),
    )


def _ref_of(shell: Shell, message: Message) -> DraftRef | None:
    """Gmail's name for the draft that holds a message; None while its list does not know it."""
    return next((ref for ref in shell.mail.drafts() if ref.message_id == message.id), None)


def _are_alike(row: Artefact, first: Message, second: Message) -> bool:
    """Whether the second is word for word the first, and what we wrote last: nobody has put a hand to it."""
    ours = {one.header(REVISION_HEADER) for one in (first, second)} == {row.fingerprint}
    return ours and _shown(first) == _shown(second)


def _shown(message: Message) -> tuple[object, ...]:
    """What a draft says to whom, and of which parts; white space is Gmail's when it is sent."""
    to = [address.email for address in message.recipients]
    return to, message.subject, (message.text or "").split(), message.mime_types


def _is_left(shell: Shell, row: Artefact, second: Message, now: datetime) -> bool:
    words = _LEFT.format(row.title)
    with shell.store.transaction():
        shell.store.set_aside(shell.account, BadItem(LEFT, second.id, words), now)
        shell.store.note(shell.account, JournalEntry(now, words, "", row.process_id, str(row.key)))
    return True


def _is_single(
    shell: Shell, calendar_id: str, row: Artefact, first: Message, second: Message, now: datetime
) -> bool:
    """Delete the younger. Every computer agrees which one that is: else two of them would delete both."""
    ours = draft_state(row) is DraftState.OURS and _is_draft(first)
    if ours and (second.at, second.id) < (first.at, first.id):
        return _change_places(shell, calendar_id, row, first, second, now)
    in_time = shell.within(DEADLINE)
    ref = _ref_of(shell, second)
    if ref is None or not is_as_left(shell, row.key, ref.draft_id, ref.message_id):
        return False
    seen = SeenMail(second.id, second.thread_id, second.at, row.process_id, KIND, "reliability A8")
    shell.store.save_mail(shell.account, seen)
    shell.mail.delete_draft(ref.draft_id, in_time=in_time)
    with shell.store.transaction():
        shell.store.take_back(shell.account, NOTICED, second.id)
        said = JournalEntry(now, _REPORTED.format(row.title), "", row.process_id, str(row.key))
        shell.store.note(shell.account, said)
    return True


def _change_places(
    shell: Shell, calendar_id: str, row: Artefact, first: Message, second: Message, now: datetime
) -> bool:
    """The one that the ledger knows is the younger: it knows the other from now on, and this one goes."""
    ref = _ref_of(shell, second)
    if ref is None:
        return False
    older = replace(_as(row, ref, second), changed_at=now)
    with shell.store.transaction():
        shell.store.watch_thread(shell.account, ref.thread_id, row.process_id)
        shell.store.save_artefact(shell.account, older)
        shell.store.take_back(shell.account, NOTICED, second.id)
        _notice(shell, [older], first, now)
    renew_claim(shell, calendar_id, older, now)
    return _is_single(shell, calendar_id, older, second, first, now)

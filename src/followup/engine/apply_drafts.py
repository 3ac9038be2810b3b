"""Drafts: a witnessed single attempt (design 3; study 3.2).

Gmail takes no id from us, so a repeated create makes a second draft. Therefore, for all drafts of a process
that are due together:

1  what was claimed before, by an earlier life or another computer, is found again and not begun
2  the last look: every interview is still on (read by id), and the mailbox has not moved since it was read
3  the claim: the reminder that belongs to them, or another of the round where that one does not stand in
   the calendar, carries for each who began it and when; what changed since it was read is read again first
4  for each draft, within DEADLINE of the beginning of that look: the intent is committed, then one create, no
   retry; the result is committed
5  the claim is closed with the drafts' ids; when we take a draft away, it says that too (`claims`)

What the last look puts off is looked at again after PUT_OFF. An answer that never came leaves the intent
standing. It is settled by reading, not before SETTLE, and the draft is tried again only when its absence was
seen twice; what another computer began, only when nobody can be at it any more (`settle`). What cannot be
settled, or came and went in between, is shown to the user.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from followup.domain.calendar import CalendarEvent, Gone
from followup.domain.dossier import Dossier
from followup.domain.plan import WantedDraft
from followup.domain.steps import ArtefactKey, Step
from followup.engine.claims import close_claims, read_claims, write_claims
from followup.engine.draft_sender import sender_for
from followup.engine.drafts_seen import REVISION_HEADER, check_draft, taken_away
from followup.engine.errors import (
    Ambiguous,
    CursorExpired,
    NeedsConsent,
    NeedsSignIn,
    NotFound,
    Permanent,
    Refused,
    Transient,
)
from followup.engine.observe_events import mark_gone
from followup.engine.ports import DraftRef, InTime, MailChange
from followup.engine.records import Artefact, ArtefactState, JournalEntry
from followup.engine.reminder_state import Claim
from followup.engine.shell import DraftText, Effect, Shell

DEADLINE = 30.0
"""Seconds from the beginning of the last look to a create, the claim between them included.

After a suspend, or an answer that took long, the look is repeated (fault P4). Asked once more at the socket.
"""

PUT_OFF = timedelta(minutes=5)
"""A draft that the last look put off is looked at again after this."""

_BEGINNABLE = (ArtefactState.REMOVED,)


@dataclass(frozen=True, slots=True)
class _Due:
    wanted: WantedDraft
    text: DraftText
    artefact: Artefact | None

    @property
    def may_begin(self) -> bool:
        """Whether nothing was ever made: new, proved absent, taken away by us, or held and never tried."""
        row = self.artefact
        return row is None or row.state in _BEGINNABLE or _is_held(row)


def write_drafts(
    shell: Shell,
    calendar_id: str,
    dossier: Dossier,
    wanted: Sequence[WantedDraft],
    now: datetime,
    *,
    rehearse: bool = False,
) -> list[Effect]:
    """Create what is due and missing, rewrite what is ours and changed. Effects in order."""
    if not wanted:
        return []
    texts = shell.words.drafts(shell.account, dossier, wanted, sender_for(shell, dossier))
    fresh: list[_Due] = []
    effects: list[Effect] = []
    for wish, text in zip(wanted, texts, strict=True):
        artefact = shell.store.artefact(shell.account, wish.key)
        due = _Due(wish, text, artefact)
        if text.problem:
            effects += _hold(shell, dossier, due, now, rehearse=rehearse)
        elif due.may_begin:
            fresh.append(due)
        elif artefact is not None and artefact.state is ArtefactState.LIVE and not artefact.touched:
            effects += _rewrite(shell, due, artefact, now, rehearse=rehearse)
    if rehearse:
        return effects + [Effect("draft", _title(due.wanted), None, due.wanted.why) for due in fresh]
    return effects + _create_all(shell, calendar_id, dossier, fresh, now)


def put_off_wake(shell: Shell, wanted: Sequence[WantedDraft], now: datetime) -> datetime | None:
    """When to try again what is due and was not begun, such as after a last look that found news; or None."""
    rows = [shell.store.artefact(shell.account, wish.key) for wish in wanted]
    return now + PUT_OFF if any(row is None or row.state in _BEGINNABLE for row in rows) else None


def withdraw_draft(
    shell: Shell, artefact: Artefact, why: str, now: datetime, *, rehearse: bool = False
) -> Effect | None:
    """Delete a draft that is no longer wanted, if it is still a draft, unsent, and exactly what we wrote."""
    if artefact.state is not ArtefactState.LIVE:
        return None
    if artefact.touched:
        if not rehearse:
            _settle(
                shell, artefact, ArtefactState.LEFT, "no longer needed, but you edited it: it stays", why, now
            )
        return None
    if rehearse:
        return Effect("remove", artefact.title, None, why)
    in_time = shell.within(DEADLINE)
    view = shell.mail.draft(artefact.remote_id)
    if view is None or not view.is_draft or view.ref.message_id != artefact.message_id:
        check_draft(shell, artefact, now)
        return None
    shell.store.save_artefact(shell.account, replace(artefact, removing=True))
    shell.mail.delete_draft(artefact.remote_id, in_time=in_time)
    _settle(shell, artefact, ArtefactState.REMOVED, "removed", why, now)
    return Effect("remove", artefact.title, None, why)


def dismiss_draft(shell: Shell, artefact: Artefact, why: str, now: datetime) -> None:
    """Stop asking the user for a draft that is no longer wanted; what may lie in Gmail is not begun again."""
    state = ArtefactState.REMOVED if _is_held(artefact) else ArtefactState.LEFT
    _settle(shell, artefact, state, "no longer needed", why, now)


def _create_all(
    shell: Shell, calendar_id: str, dossier: Dossier, fresh: Sequence[_Due], now: datetime
) -> list[Effect]:
    if not fresh:
        return []
    fresh, effects = _unclaimed(shell, calendar_id, dossier, fresh, now)
    in_time = shell.within(DEADLINE)
    if not fresh or not _still_on(shell, dossier, now):
        return effects
    mark = _mailbox_unmoved(shell, dossier, now)
    if mark is None:
        return effects
    held = write_claims(shell, calendar_id, dossier.id, [due.wanted.key for due in fresh], mark, now)
    if len(held) < len(fresh):
        _note(shell, dossier, now, "A reminder changed at the last moment; looking again first")
    done: dict[ArtefactKey, DraftRef] = {}
    for due in fresh:
        if due.wanted.key not in held:
            continue
        if shell.stop() or not in_time():
            break
        ref = _create_one(shell, dossier, due, mark, in_time, now)
        if ref is not None:
            done[due.wanted.key] = ref
            effects.append(Effect("draft", _title(due.wanted), None, due.wanted.why))
    close_claims(shell, calendar_id, held, done, mark, now)
    return effects


def _create_one(
    shell: Shell, dossier: Dossier, due: _Due, mark: str, in_time: InTime, now: datetime
) -> DraftRef | None:
    """Intent committed, one create, result committed."""
    attempt = (due.artefact.attempt if due.artefact else 0) + 1
    row = Artefact(
        due.wanted.key,
        dossier.id,
        ArtefactState.INTENT,
        now,
        title=_title(due.wanted),
        attempt=attempt,
        intent_at=now,
        mark=mark,
        person=due.wanted.recipient.email,
        fingerprint=due.text.fingerprint,
        thread_id=due.text.thread_id,
    )
    shell.store.save_artefact(shell.account, row)
    try:
        ref = shell.mail.create_draft(
            due.text.raw, due.text.thread_id, envelope=due.text.envelope, in_time=in_time
        )
    except Ambiguous as error:
        _settle(
            shell,
            row,
            ArtefactState.INTENT,
            "no clear answer from Gmail; looking again later",
            error.message,
            now,
        )
        raise
    except (Transient, NotFound, NeedsConsent, NeedsSignIn) as error:
        # Certainly not applied: the claim is handed back and the attempt does not count.
        back = replace(row, attempt=attempt - 1)
        _settle(shell, back, ArtefactState.REMOVED, "not created yet", error.message, now)
        raise
    except (Permanent, Refused) as error:
        note = f"{error.message.rstrip('.')}: write it by hand if you want it"
        _settle(shell, row, ArtefactState.ATTENTION, note, error.remedy, now)
        return None
    live = replace(row, remote_id=ref.draft_id, message_id=ref.message_id, thread_id=ref.thread_id, mark="")
    with shell.store.transaction():
        shell.store.watch_thread(shell.account, ref.thread_id, dossier.id)
        _settle(shell, live, ArtefactState.LIVE, "created", due.wanted.why, now)
    return ref


def _still_on(shell: Shell, dossier: Dossier, now: datetime) -> bool:
    """Every session that just ended is read by id: cancelled or changed means look again first (I8)."""
    recent = [
        session
        for one in dossier.rounds
        for session in one.sessions
        if timedelta(0) <= now - session.end <= timedelta(days=7)
    ]
    for session in recent:
        stored = shell.store.session(shell.account, session.key)
        if stored is None or stored.gone_at is not None:
            continue
        try:
            found = shell.calendar.event(session.calendar_id, session.event_id)
        except NotFound:
            return False
        if isinstance(found, Gone):
            # The list did not say so, therefore its last reading proves nothing about this entry.
            mark_gone(shell, found, stored.first_seen, now)
        if isinstance(found, Gone) or _differs(found, stored.event):
            _note(shell, dossier, now, "A calendar entry changed at the last moment; looking again first")
            return False
    return True


def _differs(found: CalendarEvent, known: CalendarEvent) -> bool:
    """Whether an entry changed in what drafts rest on: when it is, who comes, and whether it is on."""
    return (found.start, found.end, found.status, set(found.guests)) != (
        known.start,
        known.end,
        known.status,
        set(known.guests),
    )


def _mailbox_unmoved(shell: Shell, dossier: Dossier, now: datetime) -> str | None:
    """The history id up to which nothing happened since the mailbox was read, or None (I3).

    One call covers all of it: no answer, nothing sent to that person, no such draft.
    """
    cursor = shell.store.cursor(shell.account, "mail")
    if cursor is None:
        return None
    mark = cursor.token
    try:
        for page in shell.mail.changes(cursor.token):
            if any(_brings_mail(change) for change in page.changes):
                _note(shell, dossier, now, "New mail came in at the last moment; reading it first")
                return None
            mark = page.history_id or mark
    except CursorExpired:
        return None
    return mark


def _brings_mail(change: MailChange) -> bool:
    """Whether a change could be an answer or a mail of the user's; drafts and read marks are neither."""
    return "SENT" in change.labels_added or (
        change.added and not change.deleted and "DRAFT" not in change.labels
    )


def _unclaimed(
    shell: Shell, calendar_id: str, dossier: Dossier, fresh: Sequence[_Due], now: datetime
) -> tuple[list[_Due], list[Effect]]:
    """What nobody has begun; what an earlier life or another machine has claimed is found again (L4, L6)."""
    witness = read_claims(shell, calendar_id, dossier.id, [due.wanted.key for due in fresh])
    free: list[_Due] = []
    found: list[Effect] = []
    for due in fresh:
        claim = witness.claims.get(due.wanted.key)
        if claim is not None and not _is_own(shell, claim, due.artefact):
            _adopt(shell, dossier, due, claim, now)
            found.append(Effect("find", _title(due.wanted), None, "It was begun before."))
        elif claim is None and due.artefact is None and due.wanted.key in witness.lost:
            _look_for(shell, dossier, due, now)
        else:
            free.append(due)
    return free, found


def _is_own(shell: Shell, claim: Claim, row: Artefact | None) -> bool:
    """Whether a claim is of an attempt that this ledger knows the end of, or that came to nothing.

    The intent is committed before every create, and a ledger cannot be lost while its process lives.
    """
    if row is None:
        return claim.state == "intent" and claim.writer == shell.writer
    return row.intent_at is not None and claim.at == row.intent_at.replace(microsecond=0)


def _begun(
    dossier: Dossier, due: _Due, began: datetime, mark: str, now: datetime, *, elsewhere: bool
) -> Artefact:
    """The row of a draft that an earlier life, or somebody `elsewhere`, has begun or may have begun."""
    return Artefact(
        due.wanted.key,
        dossier.id,
        ArtefactState.INTENT,
        now,
        title=_title(due.wanted),
        attempt=1,
        intent_at=began,
        mark=mark,
        person=due.wanted.recipient.email,
        fingerprint=due.text.fingerprint,
        found_at=now if elsewhere else None,
    )


def _look_for(shell: Shell, dossier: Dossier, due: _Due, now: datetime) -> None:
    """Nobody can say whether it was begun: what lies in Gmail is looked through, nothing is written."""
    row = _begun(dossier, due, due.wanted.round.end, "", now, elsewhere=True)
    _settle(shell, row, ArtefactState.INTENT, "perhaps begun before; looking for it", "", now)


def _adopt(shell: Shell, dossier: Dossier, due: _Due, claim: Claim, now: datetime) -> None:
    """Take over what a claim says: a finished draft is looked up, an open one is settled by reading."""
    elsewhere = not claim.begun_at_place_of(shell.writer)
    row = _begun(dossier, due, claim.at, claim.mark, now, elsewhere=elsewhere)
    if claim.state == "intent":
        _settle(
            shell, row, ArtefactState.INTENT, "begun before; looking for it", "claim in the calendar", now
        )
        return
    view = shell.mail.draft(claim.draft_id)
    if view is None:
        taken_away(shell, row, now)
        return
    live = replace(
        row,
        remote_id=view.ref.draft_id,
        message_id=view.ref.message_id,
        thread_id=view.ref.thread_id,
        fingerprint=view.message.header(REVISION_HEADER),
        touched=view.ref.message_id != claim.message_id,
    )
    _settle(shell, live, ArtefactState.LIVE, "found in Gmail", "claim in the calendar", now)
    if not view.is_draft:
        check_draft(shell, live, now)


def _rewrite(shell: Shell, due: _Due, artefact: Artefact, now: datetime, *, rehearse: bool) -> list[Effect]:
    """Put new words into a draft that is still exactly what we wrote (B6); anything else is the user's."""
    if artefact.fingerprint == due.text.fingerprint:
        return []
    effect = Effect(
        "rewrite", _title(due.wanted), None, "Your notes, the interview or the time since changed."
    )
    if rehearse:
        return [effect]
    in_time = shell.within(DEADLINE)
    view = shell.mail.draft(artefact.remote_id)
    if view is None or not view.is_draft or view.ref.message_id != artefact.message_id:
        check_draft(shell, artefact, now)
        return []
    pending = replace(artefact, mark=due.text.fingerprint, changed_at=now)
    shell.store.save_artefact(shell.account, pending)
    try:
        ref = shell.mail.update_draft(
            artefact.remote_id,
            due.text.raw,
            artefact.thread_id,
            envelope=due.text.envelope,
            in_time=in_time,
        )
    except (NotFound, Permanent):
        check_draft(shell, artefact, now)
        return []
    row = replace(
        artefact,
        message_id=ref.message_id,
        thread_id=ref.thread_id,
        fingerprint=due.text.fingerprint,
        mark="",
        title=_title(due.wanted),
    )
    _settle(
        shell,
        row,
        ArtefactState.LIVE,
        "rewritten",
        "your notes, the interview or the time since changed",
        now,
    )
    return [effect]


def _hold(shell: Shell, dossier: Dossier, due: _Due, now: datetime, *, rehearse: bool) -> list[Effect]:
    """A draft that may not be shown as it is: nothing is created, the user is told why.

    It is begun as soon as nothing speaks against it any more, such as when the notes name the person.
    """
    if due.artefact is not None and not (_is_held(due.artefact) and due.artefact.note != due.text.problem):
        return []
    effect = Effect("hold", _title(due.wanted), None, due.text.problem)
    if rehearse:
        return [effect]
    row = Artefact(due.wanted.key, dossier.id, ArtefactState.ATTENTION, now, title=_title(due.wanted))
    _settle(shell, row, ArtefactState.ATTENTION, due.text.problem, "", now)
    return [effect]


def _is_held(row: Artefact) -> bool:
    """Whether a draft was kept back before anything was tried."""
    return row.state is ArtefactState.ATTENTION and row.attempt == 0


def _title(wanted: WantedDraft) -> str:
    words = {
        Step.THANK_YOU: "Thank-you to",
        Step.FOLLOW_UP: "Follow-up to",
        Step.SECOND_EMAIL: "Second mail to",
        Step.CHECK_IN: "Check-in with",
        Step.OFFER_ACK: "Thanks for the offer to",
        Step.MORE_TIME: "Request for more time to",
        Step.EXPEDITE: "News of another offer to",
        Step.ACCEPT: "Acceptance to",
        Step.DECLINE: "Decline to",
        Step.WITHDRAW: "Withdrawal to",
        Step.REJECTION_ANSWER: "Answer to",
    }
    return f"{words.get(wanted.key.step, 'Mail to')} {wanted.recipient.short}"


def _settle(shell: Shell, row: Artefact, state: ArtefactState, note: str, why: str, now: datetime) -> None:
    settled = replace(row, state=state, note=note, changed_at=now, removing=False)
    with shell.store.transaction():
        shell.store.save_artefact(shell.account, settled)
        shell.store.note(
            shell.account, JournalEntry(now, f"{row.title}: {note}", why, row.process_id, str(row.key))
        )


def _note(shell: Shell, dossier: Dossier, now: datetime, words: str) -> None:
    shell.store.note(shell.account, JournalEntry(now, words, "", dossier.id))

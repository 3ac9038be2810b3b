"""Drafts: a witnessed single attempt (design 3; study 3.2).

Gmail takes no id from us, so a repeated create makes a second draft. Therefore, for all drafts of a process
that are due together:

1  what was claimed before, by an earlier life or another computer, is found again and not begun
   (`begun_before`)
2  what the user has begun himself to the same person is not begun beside it (`by_hand`), nor is anything for
   somebody of whom only a reminder tells (`vanished`)
3  the last look: every interview is still on (read by id), and the mailbox has not moved since it was read
   (`last_look`)
4  the claim: the reminder that belongs to them, or another of the round where that one does not stand in
   the calendar, carries for each who began it and when; what changed since it was read is read again first
   (`claims`)
5  for each draft, within DEADLINE of the beginning of that look: the intent is committed, then one create, no
   retry; the result is committed
6  the claim is closed with the drafts' ids, where something cut the round short at the next look; when we
   take a draft away, it says that too (`claim_news`)

What the last look puts off is looked at again after PUT_OFF, and so is what waits for a search of earlier
mail (`earlier_mail`). An answer that never came leaves the intent standing. It is settled by reading, not
before SETTLE, and the draft is tried again only when its absence was seen twice; what another computer began,
only when nobody can be at it any more (`settle`). What cannot be settled, or came and went in between, is
shown to the user. Should there be two all the same, one of them is deleted (`second_drafts`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from followup.domain.dossier import Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.plan import WantedDraft
from followup.domain.steps import ArtefactKey
from followup.engine.apply.last_look import mailbox_unmoved, still_on
from followup.engine.drafts.begun_before import unclaimed
from followup.engine.drafts.by_hand import not_by_hand
from followup.engine.drafts.claim_news import close_claims, leave_open, tell_written
from followup.engine.drafts.claims import Witness, read_claims, write_claims
from followup.engine.drafts.own_drafts import rewrite_draft
from followup.engine.errors import (
    Ambiguous,
    FollowupError,
    NeedsConsent,
    NeedsSignIn,
    NotFound,
    Permanent,
    Refused,
    Transient,
    instead,
)
from followup.engine.known.draft_rows import Due, begun_row, hold, keep
from followup.engine.known.draft_sender import sender_for
from followup.engine.known.draft_states import MAY_BEGIN, DraftState, answered, draft_state, failed_attempts
from followup.engine.observe.earlier_mail import is_awaited
from followup.engine.observe.vanished import not_only_told
from followup.engine.ports import DraftRef, InTime
from followup.engine.records import Artefact, ArtefactState, JournalEntry
from followup.engine.shell import DEADLINE, Effect, Shell

PUT_OFF = timedelta(minutes=5)
"""A draft that the last look put off is looked at again after this."""

_CLAIMED_LATER = "A reminder changed at the last moment; looking again first"
_THREAD_GONE = "The conversation to answer in is no longer in Gmail; the draft begins a new one"


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
    fresh: list[Due] = []
    effects: list[Effect] = []
    rewritten: list[ArtefactKey] = []
    for wish, text in zip(wanted, texts, strict=True):
        due = Due(wish, text, shell.store.artefact(shell.account, wish.key))
        if draft_state(due.artefact) not in MAY_BEGIN:
            done = [] if text.problem else rewrite_draft(shell, due, now, rehearse=rehearse)
            rewritten += [wish.key for _ in done]
            effects += done
        elif text.problem:
            effects += hold(shell, dossier, due, text.problem, now, rehearse=rehearse)
        else:
            fresh.append(due)
    if rewritten and calendar_id and not rehearse:
        tell_written(shell, calendar_id, rewritten, now)
    if fresh and is_awaited(shell, dossier.id, now):
        return effects
    if rehearse:
        free, told = not_only_told(shell, dossier, fresh, now, rehearse=True)
        free, held = not_by_hand(shell, dossier, free, now)
        return effects + told + held + [Effect("draft", due.title, None, due.wanted.why) for due in free]
    return effects + (_create_all(shell, calendar_id, dossier, fresh, now) if fresh else [])


def put_off_wake(shell: Shell, wanted: Sequence[WantedDraft], now: datetime) -> datetime | None:
    """When to try again what is due and was not begun, such as after a last look that found news; or None."""
    states = [draft_state(shell.store.artefact(shell.account, wish.key)) for wish in wanted]
    # What is held waits for other news than those of the last look.
    put_off = any(state in MAY_BEGIN and state is not DraftState.HELD for state in states)
    return now + PUT_OFF if put_off else None


def _create_all(
    shell: Shell, calendar_id: str, dossier: Dossier, fresh: Sequence[Due], now: datetime
) -> list[Effect]:
    """The protocol, step by step."""
    witness = read_claims(shell, calendar_id, dossier.id, [due.wanted.key for due in fresh])
    free, found = unclaimed(shell, dossier, fresh, witness, shell.late(now))
    free, told = not_only_told(shell, dossier, free, shell.late(now))
    free, held = not_by_hand(shell, dossier, free, shell.late(now))
    made = _look_and_create(shell, calendar_id, dossier, free, witness, shell.late(now)) if free else []
    return found + told + held + made


def _look_and_create(
    shell: Shell, calendar_id: str, dossier: Dossier, free: Sequence[Due], witness: Witness, now: datetime
) -> list[Effect]:
    """Steps 3 to 6: the last look, the claims, the drafts, and what came of them told in the claims."""
    in_time = shell.within(DEADLINE)
    mark = mailbox_unmoved(shell, dossier, now) if still_on(shell, dossier, now) else None
    if mark is None:
        return []
    keys = [due.wanted.key for due in free]
    places = write_claims(shell, calendar_id, dossier.id, keys, witness, mark, now)
    claimed = [due for due in free if due.wanted.key in places]
    if len(claimed) < len(free):
        shell.store.note(shell.account, JournalEntry(now, _CLAIMED_LATER, "", dossier.id))
    done: dict[ArtefactKey, DraftRef] = {}
    waiting = list(claimed)
    try:
        while waiting and not shell.stop() and in_time():
            due = waiting.pop(0)
            if (ref := _create_one(shell, dossier, due, mark, in_time, now)) is not None:
                done[due.wanted.key] = ref
    except FollowupError:
        _keep_unbegun(shell, dossier, waiting, now)
        raise
    _keep_unbegun(shell, dossier, waiting, now)
    close_claims(shell, calendar_id, places, done, mark, now)
    return [Effect("draft", due.title, None, due.wanted.why) for due in claimed if due.wanted.key in done]


def _create_one(
    shell: Shell, dossier: Dossier, due: Due, mark: str, in_time: InTime, now: datetime
) -> DraftRef | None:
    """Step 5: intent committed, one create, result committed. None for what was refused for good."""
    row, text = _intent(dossier, due, mark, now), due.text
    shell.store.save_artefact(shell.account, row)
    try:
        ref = shell.mail.create_draft(text.raw, text.thread_id, envelope=text.envelope, in_time=in_time)
    except Ambiguous as error:
        note = "no clear answer from Gmail; looking again later"
        keep(shell, row, ArtefactState.INTENT, note, error.message, now)
        raise
    except (Transient, NotFound, NeedsConsent, NeedsSignIn) as error:
        # Google's own refusal is certainly not applied: the attempt does not count, its claim stays open.
        back = replace(row, attempt=row.attempt - 1)
        keep(shell, back, ArtefactState.REMOVED, "not created yet", error.message, now)
        if isinstance(error, NotFound) and _is_thread_gone(shell, dossier, text.thread_id, now):
            return None
        raise
    except (Permanent, Refused) as error:
        note = instead(error, "write it by hand if you want it")
        keep(shell, replace(row, absent_at=now), ArtefactState.ATTENTION, note, error.remedy, now)
        return None
    live = replace(answered(row), remote_id=ref.draft_id, message_id=ref.message_id, thread_id=ref.thread_id)
    with shell.store.transaction():
        shell.store.watch_thread(shell.account, ref.thread_id, dossier.id)
        keep(shell, live, ArtefactState.LIVE, "created", due.wanted.why, now)
        leave_open(shell, [row.key], now)  # told at the end of the round, or where that is cut short, later
    return ref


def _keep_unbegun(shell: Shell, dossier: Dossier, claimed: Sequence[Due], now: datetime) -> None:
    """Know of claims that nothing followed, so that the next process does not look for a draft of theirs.

    An older copy of the ledger does not, or knows the claim of another time: it takes them for begun.
    """
    for due in claimed:
        row = begun_row(dossier, due, now, "", now, elsewhere=False)
        row = replace(
            row, state=ArtefactState.REMOVED, attempt=failed_attempts(due.artefact), note="not begun yet"
        )
        shell.store.save_artefact(shell.account, row)


def _is_thread_gone(shell: Shell, dossier: Dossier, thread_id: str, now: datetime) -> bool:
    """Whether the conversation was deleted in which a draft should lie: the next plan begins a new one."""
    if not thread_id or shell.mail.thread(thread_id):
        return False
    fact_id = f"thread-gone:{thread_id}:{dossier.id}"
    fact = Fact(fact_id, dossier.id, FactKind.THREAD_GONE, now, thread_id)
    with shell.store.transaction():
        shell.store.add_fact(shell.account, fact)
        shell.store.note(shell.account, JournalEntry(now, _THREAD_GONE, "", dossier.id))
    return True


def _intent(dossier: Dossier, due: Due, mark: str, now: datetime) -> Artefact:
    row = begun_row(dossier, due, now, mark, now, elsewhere=False)
    return replace(row, attempt=failed_attempts(due.artefact) + 1)

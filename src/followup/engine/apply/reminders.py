"""Making the own calendar match the plan: one reminder, one effect (study 3.1).

A reminder's id is its business key, so a repeated insert cannot make a second one: 409 is read, never forced.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from followup.domain.calendar import CalendarEvent, Gone
from followup.domain.dossier import Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.plan import WantedReminder
from followup.domain.steps import event_id
from followup.engine import absent
from followup.engine.drafts.claims import known_claims
from followup.engine.errors import (
    AlreadyExists,
    Changed,
    NotFound,
    Permanent,
    instead,
)
from followup.engine.known.reminder_state import (
    KEY,
    PRINT,
    fingerprint_of,
    sealed,
    with_shown,
    written_start,
)
from followup.engine.observe.entry_texts import seals
from followup.engine.observe.reminder_gestures import take_found
from followup.engine.observe.reminders import look_again, not_found
from followup.engine.observe.told_rounds import tell_round
from followup.engine.ports import ReminderText
from followup.engine.records import Artefact, ArtefactState, JournalEntry
from followup.engine.refusals import as_it_was_if_refused
from followup.engine.shell import Effect, Shell

MISSED = timedelta(minutes=5)
"""A reminder that was not found where it ought to be is asked for again after this."""

_FINISHED = (ArtefactState.DONE, ArtefactState.GONE, ArtefactState.LEFT, ArtefactState.ATTENTION)

_BY_HAND = "set this reminder by hand if you want it"
_EMPTIED = f"it was taken away before, and Google's bin was emptied since: {_BY_HAND}"
_TAKEN = f"its place in the calendar is taken by another entry: {_BY_HAND}"


def show_reminder(
    shell: Shell,
    calendar_id: str,
    dossier: Dossier,
    wanted: WantedReminder,
    now: datetime,
    *,
    rehearse: bool = False,
) -> Effect | None:
    """Create or rewrite one reminder if it needs it; None when nothing was to do."""
    artefact = shell.store.artefact(shell.account, wanted.key)
    if artefact is not None and (artefact.state in _FINISHED or artefact.touched):
        return None
    text = shell.words.reminder(dossier, wanted, "")
    if artefact is not None and artefact.state is ArtefactState.LIVE:
        if artefact.fingerprint == fingerprint_of(text) or _only_in_the_past(artefact, text, now):
            return None
        verb = "move" if artefact.start != text.start else "rewrite"
        if rehearse or _rewrite(shell, calendar_id, dossier, wanted, artefact, text, now):
            return Effect(verb, text.title, text.start, wanted.why)
        return None
    if text.start <= now:
        return None
    verb = "remind" if rehearse else _create(shell, calendar_id, dossier, wanted, artefact, text, now)
    return Effect(verb, text.title, text.start, wanted.why) if verb else None


def missed_wake(shell: Shell, wanted: Sequence[WantedReminder], now: datetime) -> datetime | None:
    """When to ask again for what is wanted and was found neither in the calendar nor in the bin; or None."""
    doubted = absent.doubted(shell)
    rows = [shell.store.artefact(shell.account, one.key) for one in wanted] if doubted else []
    missed = (row is not None and _is_to_be_shown(row) and row.remote_id in doubted for row in rows)
    return now + MISSED if any(missed) else None


def _is_to_be_shown(row: Artefact) -> bool:
    return row.state is ArtefactState.INTENT or _taken_by_us(row)


def withdraw_reminder(
    shell: Shell, calendar_id: str, artefact: Artefact, why: str, now: datetime, *, rehearse: bool = False
) -> Effect | None:
    """Take away a reminder that is no longer wanted: untouched ones go, touched and past ones stay.

    One that was deleted before we asked for it is the user's doing, of which the next look tells (F13).
    """
    if artefact.state is not ArtefactState.LIVE or artefact.start is None or artefact.start <= now:
        return None
    if rehearse:
        return None if artefact.touched else Effect("remove", artefact.title, artefact.start, why)
    if artefact.touched:
        _settle(
            shell, artefact, ArtefactState.LEFT, "no longer needed, but you changed it: it stays", why, now
        )
        return None
    shell.store.save_artefact(shell.account, replace(artefact, removing=True))
    try:
        with as_it_was_if_refused(shell, artefact):
            ours = shell.calendar.delete(calendar_id, artefact.remote_id, artefact.etag)
    except Changed:
        look_again(shell, calendar_id, artefact, now)
        return None
    if not (ours or artefact.removing):
        shell.store.save_artefact(shell.account, artefact)
        return None
    _settle(shell, artefact, ArtefactState.REMOVED, "removed", why, now)
    return Effect("remove", artefact.title, artefact.start, why)


def _create(
    shell: Shell,
    calendar_id: str,
    dossier: Dossier,
    wanted: WantedReminder,
    artefact: Artefact | None,
    text: ReminderText,
    now: datetime,
) -> str:
    """Intent, insert, result. An unanswered insert is repeated under the same id on a later tick.

    Returns the verb of the effect; empty when nothing stands there for it.
    """
    removed = artefact if artefact is not None and _taken_by_us(artefact) else None
    text = sealed(text, wanted.key, dossier, _carried(shell, dossier, wanted))
    row = _intent(shell, dossier, wanted, text, now)
    shell.store.save_artefact(shell.account, replace(removed, etag="") if removed else row)
    return _put_in(shell, calendar_id, row, text, wanted.why, now, revive=removed is not None)


def _put_in(
    shell: Shell,
    calendar_id: str,
    row: Artefact,
    text: ReminderText,
    why: str,
    now: datetime,
    *,
    revive: bool,
) -> str:
    """Put a reminder into the calendar, or take it out of the bin again, and keep what came of that."""
    try:
        if not revive:
            event = shell.calendar.insert(calendar_id, row.remote_id, text)
        elif isinstance(shell.calendar.event(calendar_id, row.remote_id), Gone):
            event = shell.calendar.revive(calendar_id, row.remote_id, text)
        else:  # the user took it out of the bin, and may have written into it
            return "find" if _settle_taken_id(shell, calendar_id, row, now) else ""
    except AlreadyExists:
        return "find" if _settle_taken_id(shell, calendar_id, row, now) else ""
    except NotFound:
        if not revive:
            raise
        _thrown_out(shell, row, why, now)
        return ""
    except Permanent as error:
        _settle(shell, row, ArtefactState.ATTENTION, instead(error, _BY_HAND), why, now)
        return ""
    if revive:
        absent.found_again(shell, row.remote_id)
    _settle(shell, _written(row, event, text), ArtefactState.LIVE, "shown", why, now)
    return "remind"


def _carried(shell: Shell, dossier: Dossier, wanted: WantedReminder) -> dict[str, str]:
    """What a new reminder carries for other computers: claims, seals of the first texts, its round."""
    claims = known_claims(shell, dossier.id, wanted.key)
    return claims | seals(shell, wanted.round) | _told(shell, wanted)


def _intent(
    shell: Shell, dossier: Dossier, wanted: WantedReminder, text: ReminderText, now: datetime
) -> Artefact:
    """The row of a reminder that is about to be put into the calendar."""
    return Artefact(
        wanted.key,
        dossier.id,
        ArtefactState.INTENT,
        now,
        event_id(shell.account, wanted.key),
        fingerprint=fingerprint_of(text),
        start=text.start,
        title=text.title,
        intent_at=now,
    )


def _told(shell: Shell, wanted: WantedReminder) -> dict[str, str]:
    """What a reminder tells of its round; one that only asks whether it is an interview tells of none."""
    return {} if wanted.asks else tell_round(shell, wanted.key)


def _taken_by_us(row: Artefact) -> bool:
    return row.state is ArtefactState.REMOVED and row.remote_id != ""


def _thrown_out(shell: Shell, row: Artefact, why: str, now: datetime) -> None:
    """The bin in which ours lay was emptied, if it is not found often enough; its id stays taken.

    Meanwhile what else the process wants goes on.
    """
    if not_found(shell, row, now) is not None:
        absent.found_again(shell, row.remote_id)
        _settle(shell, row, ArtefactState.ATTENTION, _EMPTIED, why, now)


def _settle_taken_id(shell: Shell, calendar_id: str, row: Artefact, now: datetime) -> bool:
    """409: confirmed and ours is done, deleted means the user said no, anything else needs a look.

    Returns whether it is ours. A taken id that Google does not show (any more) is that of a deleted reminder
    (google_api 3.2, 3.6), once it says so a second time (A18).
    """
    found = _taken_by(shell, calendar_id, row, now)
    if found is None:
        return False
    ours = False
    if isinstance(found, Gone):
        fact = Fact(f"deleted:{row.remote_id}", row.process_id, FactKind.DELETED, now, str(row.key))
        shell.store.add_fact(shell.account, fact)
        gone = replace(row, found_at=now)
        _settle(shell, gone, ArtefactState.GONE, "deleted before, so not shown again", "", now)
    elif found.private.get(KEY) == str(row.key):
        live = replace(
            row,
            etag=found.etag,
            fingerprint=found.private.get(PRINT, row.fingerprint),
            start=written_start(found),
            found_at=now,
        )
        _settle(shell, live, ArtefactState.LIVE, "found in the calendar", "it was there already", now)
        take_found(shell, row.key, found, now)
        ours = True
    else:
        _settle(shell, row, ArtefactState.ATTENTION, _TAKEN, "", now)
    return ours


def _taken_by(shell: Shell, calendar_id: str, row: Artefact, now: datetime) -> CalendarEvent | Gone | None:
    """What has the id; None while one answer alone says that nothing has."""
    try:
        found = shell.calendar.event(calendar_id, row.remote_id)
    except NotFound:
        words = f"\u201c{row.title}\u201d is said to be in the reminder calendar, and is not found there"
        if absent.gone_since(shell, row.remote_id, words, absent.MAIL, now) is None:
            return None
        found = Gone(calendar_id, row.remote_id)
    absent.found_again(shell, row.remote_id)
    return found


def _rewrite(
    shell: Shell,
    calendar_id: str,
    dossier: Dossier,
    wanted: WantedReminder,
    artefact: Artefact,
    text: ReminderText,
    now: datetime,
) -> bool:
    """Patch under If-Match; who wrote in between wins, and is read at once. Whether it was done."""
    text = sealed(text, wanted.key, dossier, _told(shell, wanted))
    try:
        event = shell.calendar.patch(calendar_id, artefact.remote_id, artefact.etag, text)
    except Changed:
        look_again(shell, calendar_id, artefact, now)
        return False
    except NotFound as error:
        if error.reason != "deleted":  # what was deleted comes with the next look
            not_found(shell, artefact, now)
        return False
    moved = artefact.start != text.start
    what = "moved" if moved else "rewritten"
    _settle(shell, _written(artefact, event, text), ArtefactState.LIVE, what, "", now)
    return True


def _written(row: Artefact, event: CalendarEvent, text: ReminderText) -> Artefact:
    """The row after a write, with how Google shows it, should that differ from what was sent."""
    return replace(
        with_shown(row, event),
        etag=event.etag,
        fingerprint=fingerprint_of(text),
        start=text.start,
        title=text.title,
    )


def _only_in_the_past(artefact: Artefact, text: ReminderText, now: datetime) -> bool:
    """What has rung is left as it is: nothing is moved into the past or rewritten there (invariant 4)."""
    return artefact.start is not None and artefact.start <= now and text.start <= now


def _settle(shell: Shell, row: Artefact, state: ArtefactState, note: str, why: str, now: datetime) -> None:
    settled = replace(row, state=state, note=note, changed_at=now, removing=False)
    with shell.store.transaction():
        shell.store.save_artefact(shell.account, settled)
        shell.store.note(
            shell.account,
            JournalEntry(now, f"Reminder {note}: {row.title}", why, row.process_id, str(row.key)),
        )

"""Taking everything of ours out of Google again (behaviour L7).

The order: drafts, calendar, the label that points to it. The ledger knows what is left until the end, so a
removal that broke off is repeated as a whole; what is gone already is passed over.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from followup.domain.calendar import CalendarEvent
from followup.domain.label_words import FOR_AN_OFFER
from followup.domain.steps import ArtefactKind
from followup.engine.account.own_calendar import pointer_name
from followup.engine.apply.reminders import withdraw_reminder
from followup.engine.drafts.drafts_seen import check_draft
from followup.engine.drafts.own_drafts import withdraw_draft
from followup.engine.drafts.second_drafts import clear_second_drafts, notice_all
from followup.engine.drafts.settle import settle_drafts
from followup.engine.errors import NeedsConsent, NotFound
from followup.engine.known.draft_states import IN_GMAIL, MAY_BE_THERE, DraftState, draft_state
from followup.engine.known.reminder_state import untouched
from followup.engine.observe.reminders import FEED, observe_reminders
from followup.engine.records import Account, Artefact, ArtefactState, JournalEntry
from followup.engine.shell import Effect, Shell

WHY = "You asked to remove everything."


@dataclass(frozen=True, slots=True)
class Survey:
    """What is in Google now, as titles: drafts of ours, drafts the user edited, entries of the own calendar.

    `reminders` are as we wrote them; `changed` hold something of the user's: notes, a new time, a title.
    """

    drafts: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    reminders: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether nothing at all is there."""
        return not (self.drafts or self.edited or self.reminders or self.changed)


@dataclass(slots=True)
class Removal:
    """What was taken away, what was left (titles), and what the user should look at (sentences)."""

    effects: list[Effect] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    calendar_deleted: bool = False


def survey(shell: Shell, account: Account, now: datetime) -> Survey:
    """Look at everything of ours, changing nothing in Google; what the user did meanwhile is kept as facts.

    Raises the errors of the ports; a missing Gmail permission is told in `problems`.
    """
    problems = _with_mail(lambda: _look_at_drafts(shell, now))
    drafts = shell.store.open_drafts(shell.account)
    entries = _entries(shell, account.own_calendar)
    return Survey(
        drafts=tuple(row.title for row in drafts if draft_state(row) is DraftState.OURS),
        edited=tuple(row.title for row in drafts if draft_state(row) is DraftState.EDITED),
        reminders=tuple(event.title for event in entries if untouched(event)),
        changed=tuple(event.title for event in entries if not untouched(event)),
        problems=(*problems, *_unclear(shell)),
    )


def remove(shell: Shell, account: Account, now: datetime, *, keep_changed: bool) -> Removal:
    """Take away untouched drafts, the own calendar and its label; edited drafts always stay.

    `keep_changed` leaves the calendar to the user and deletes only future reminders that are still as we
    wrote them. Safe to repeat after any failure. Raises the errors of the ports.
    """
    done = Removal()
    done.problems += _with_mail(lambda: _remove_drafts(shell, account.own_calendar, done, now))
    if account.own_calendar:
        if keep_changed:
            _remove_reminders(shell, account.own_calendar, done, now)
        else:
            _remove_calendar(shell, account, done, now)
        done.problems += _with_labels(lambda: _remove_pointer(shell, account.own_calendar))
    done.problems += _with_labels(lambda: _remove_unused_labels(shell))
    done.problems += _unclear(shell)
    return done


def _look_at_drafts(shell: Shell, now: datetime) -> None:
    settle_drafts(shell, now)
    for row in shell.store.open_drafts(shell.account):
        if draft_state(row) in IN_GMAIL:
            check_draft(shell, row, now)


def _remove_drafts(shell: Shell, calendar_id: str, done: Removal, now: datetime) -> None:
    settle_drafts(shell, now)
    notice_all(shell, now)
    clear_second_drafts(shell, calendar_id, now)
    for row in shell.store.open_drafts(shell.account):
        if draft_state(row) not in IN_GMAIL:
            continue
        effect = withdraw_draft(shell, row, WHY, now)
        if effect is not None:
            done.effects.append(effect)
            continue
        after = shell.store.artefact(shell.account, row.key)
        if after is not None and draft_state(after) in IN_GMAIL | {DraftState.LEFT}:
            done.left.append(after.title)


def _remove_reminders(shell: Shell, calendar_id: str, done: Removal, now: datetime) -> None:
    """Only what is ours to the letter and still to come; past entries are the user's diary by now."""
    try:
        observe_reminders(shell, calendar_id, now)
    except NotFound:
        return
    for row in _live_reminders(shell):
        if row.start is None or row.start <= now:
            continue
        effect = withdraw_reminder(shell, calendar_id, row, WHY, now)
        if effect is not None:
            done.effects.append(effect)
        else:
            done.left.append(row.title)


def _remove_calendar(shell: Shell, account: Account, done: Removal, now: datetime) -> None:
    shell.calendar.delete_calendar(account.own_calendar)
    done.calendar_deleted = True
    with shell.store.transaction():
        for row in _live_reminders(shell):
            gone = replace(row, state=ArtefactState.REMOVED, changed_at=now, note="removed", removing=False)
            shell.store.save_artefact(shell.account, gone)
        shell.store.forget_cursor(shell.account, FEED)
        shell.store.note(shell.account, JournalEntry(now, "The reminder calendar was deleted", WHY))


def _remove_pointer(shell: Shell, calendar_id: str) -> None:
    wanted = pointer_name(calendar_id).lower()
    for label_id, name in shell.mail.labels().items():
        if name.lower() == wanted:
            shell.mail.delete_label(label_id)


def _remove_unused_labels(shell: Shell) -> None:
    """The labels that were made for answering an offer; one that lies on a mail is the user's by now."""
    ours = {name.casefold() for name in FOR_AN_OFFER}
    for label_id, name in shell.mail.labels().items():
        if name.casefold() in ours and not _lies_on_mail(shell, label_id):
            shell.mail.delete_label(label_id)


def _lies_on_mail(shell: Shell, label_id: str) -> bool:
    """One empty answer is not believed (reliability A10)."""
    return any(shell.mail.labelled(label_id, 1) for _ in range(2))


def _live_reminders(shell: Shell) -> list[Artefact]:
    return [
        row
        for row in shell.store.artefacts(shell.account)
        if row.key.kind is ArtefactKind.REMINDER and row.state is ArtefactState.LIVE
    ]


def _entries(shell: Shell, calendar_id: str) -> list[CalendarEvent]:
    """All entries of the own calendar; none when it is gone."""
    if not calendar_id:
        return []
    try:
        return [event for page in shell.calendar.pages(calendar_id, "") for event in page.events]
    except NotFound:
        return []


def _unclear(shell: Shell) -> list[str]:
    """Drafts that were begun and never confirmed: nobody but the user can tell whether they are there."""
    return [
        f"It is not known whether Gmail made this draft: {row.title}. Look into your drafts."
        for row in shell.store.artefacts(shell.account)
        if row.key.kind is ArtefactKind.DRAFT
        and row.intent_at is not None
        and draft_state(row) in MAY_BE_THERE
        and not row.remote_id
    ]


def _with_mail(act: Callable[[], None]) -> list[str]:
    try:
        act()
    except NeedsConsent:
        return ["Gmail may not be read any more, so drafts were left as they are. Look into your drafts."]
    return []


def _with_labels(act: Callable[[], None]) -> list[str]:
    try:
        act()
    except NeedsConsent:
        return []  # Without the permission there never was a label.
    return []

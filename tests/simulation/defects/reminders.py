"""Defects by which reminders come twice, come back, or overwrite the user."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime
from typing import Any

from followup.domain.calendar import Gone
from followup.engine.apply import reminders as apply_reminders
from followup.engine.apply import withdraw
from followup.engine.errors import FollowupError
from followup.engine.known.reminder_state import PROCESS
from followup.engine.observe import reminder_gestures
from followup.engine.observe import reminders as observe_reminders
from followup.engine.records import ArtefactState
from followup.google.calendar import GoogleCalendar
from tests.simulation.defects.planting import Patch, nothing


def random_ids(patch: Patch) -> None:
    """Reminders get a random id each time (Nylas); nothing else recognises what was inserted unseen."""
    patch.setattr(observe_reminders, "take", nothing)
    patch.setattr(apply_reminders, "event_id", lambda _account, _key: f"fu{uuid.uuid4().hex}")


def deleted_reminders_come_back(patch: Patch) -> None:
    """A deleted reminder is shown again (vdirsyncer PR#964)."""

    def undelete(shell: Any, gone: Any, _now: datetime) -> None:
        row = shell.store.artefact_by_remote(shell.account, gone.id)
        if row is not None:
            again = replace(row, state=ArtefactState.REMOVED)
            shell.store.save_artefact(shell.account, again)
            shell.store.mark_dirty(shell.account, [row.process_id])

    patch.setattr(observe_reminders, "take_gone", undelete)


def undelete_on_conflict(patch: Patch) -> None:
    """409 on an insert is forced: the deleted reminder is made confirmed again (vdirsyncer PR#964)."""
    insert = GoogleCalendar.insert

    def forced(self: GoogleCalendar, calendar_id: str, event_id: str, text: Any) -> Any:
        try:
            return insert(self, calendar_id, event_id, text)
        except FollowupError:
            return self.revive(calendar_id, event_id, text)

    patch.setattr(GoogleCalendar, "insert", forced)


def other_id_on_conflict(patch: Patch) -> None:
    """409 on an insert is evaded with another id (stackoverflow 27542721)."""
    insert = GoogleCalendar.insert

    def evaded(self: GoogleCalendar, calendar_id: str, event_id: str, text: Any) -> Any:
        try:
            return insert(self, calendar_id, event_id, text)
        except FollowupError:
            return insert(self, calendar_id, f"fu{uuid.uuid4().hex}", text)

    patch.setattr(GoogleCalendar, "insert", evaded)


def cancelled_step_left_standing(patch: Patch) -> None:
    """Nothing takes away the reminders of steps that an answer has ended."""
    patch.setattr(withdraw, "withdraw_reminder", nothing)


def removal_not_repeated(patch: Patch) -> None:
    """A removal that failed is taken for done."""
    remove = apply_reminders.withdraw_reminder

    def once(shell: Any, cal: str, row: Any, why: str, now: datetime, *, rehearse: bool = False) -> Any:
        if row.removing:
            return None
        try:
            return remove(shell, cal, row, why, now, rehearse=rehearse)
        except FollowupError:
            return None

    patch.setattr(withdraw, "withdraw_reminder", once)


def missing_reminders_are_given_up(patch: Patch) -> None:
    """Reminders that a full reading does not list are taken for deleted by the user (A10)."""

    def gone(shell: Any, calendar_id: str, batch: Any, _now: datetime, *, in_full: bool) -> None:
        listed = {event.id for event in batch.events}
        for row in shell.store.artefacts(shell.account) if in_full else ():
            if row.remote_id.startswith("fu") and row.remote_id not in listed:
                batch.gone.append(Gone(calendar_id, row.remote_id))

    patch.setattr(observe_reminders, "_look_for_missing", gone)


def words_in_reminders_are_overwritten(patch: Patch) -> None:
    """A reminder that the user wrote into is written anew all the same (U4)."""

    def ignore(shell: Any, row: Any, event: Any, now: datetime) -> None:
        shell.store.save_artefact(shell.account, replace(row, etag=event.etag, changed_at=now))

    patch.setattr(reminder_gestures, "_gestures", ignore)


def no_if_match(patch: Patch) -> None:
    """Patches do not say what they rest on (A22)."""
    once = GoogleCalendar.patch
    patch.setattr(GoogleCalendar, "patch", lambda self, cal, one, _etag, text: once(self, cal, one, "", text))


def no_if_match_on_delete(patch: Patch) -> None:
    """Deletions do not say what they rest on (A22)."""
    once = GoogleCalendar.delete
    patch.setattr(GoogleCalendar, "delete", lambda self, cal, one, _etag: once(self, cal, one, ""))


def rounds_are_not_told_of(patch: Patch) -> None:
    """No reminder tells whose name its round bears: an entry made anew is another interview (D5)."""
    patch.setattr(apply_reminders, "tell_round", lambda *_: {})


def names_are_made_anew(patch: Patch) -> None:
    """A candidacy is named by the session that this ledger saw first, whatever its reminders say (D5)."""

    def by_session(shell: Any, key: Any, private: Any) -> str:
        session = shell.store.session(shell.account, key.anchor)
        return str(session.process_id if session is not None else private.get(PROCESS, ""))

    patch.setattr(reminder_gestures, "process_of", by_session)

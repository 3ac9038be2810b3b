"""What is kept of a plan once Google matches it, and whom it concerns besides."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from datetime import datetime, timedelta

from followup.domain.decision import Decision, Stage
from followup.domain.plan import Plan
from followup.engine.apply.drafts import put_off_wake
from followup.engine.apply.reminders import missed_wake
from followup.engine.drafts.settle import settle_wake
from followup.engine.known.board import Board
from followup.engine.observe.labels import offer_labels
from followup.engine.records import JournalEntry, Process
from followup.engine.shell import Shell

RETRY_FAILED = timedelta(minutes=15)
"""A process that could not be applied is tried again after this; the others go on."""


def being_planned(shell: Shell, process: Process, now: datetime) -> None:
    """From here on a process is due by its hour, which tells what comes in while it is planned apart."""
    if process.dirty:
        shell.store.save_process(shell.account, replace(process, dirty=False, wake_at=now))


def remember(
    shell: Shell, process: Process, wanted: Plan, now: datetime, *, board: Board, again: bool
) -> None:
    """Store when to look again: at once if facts came in while applying, or whoever applied says `again`.

    A decision, and that the others are planned again for it, are stored together: a death in between would
    leave them untold (H14). The labels come before, so that a fault while creating them is tried again.
    """
    unsettled = settle_wake(shell.store.artefacts(shell.account, process.id), now)
    put_off = put_off_wake(shell, wanted.drafts, now) if shell.writes_drafts else None
    missed = missed_wake(shell, wanted.reminders, now)
    wake = min((at for at in (wanted.wake_at, unsettled, put_off, missed) if at is not None), default=None)
    fresh = shell.store.process(shell.account, process.id) or process
    before = fresh.decision or Decision()
    if wanted.decision.stage is Stage.OFFER and before.stage is not Stage.OFFER:
        offer_labels(shell)
    with shell.store.transaction():
        shell.store.save_process(
            shell.account,
            replace(
                fresh,
                dirty=again or fresh.dirty,
                wake_at=wake,
                summary=wanted.summary,
                waiting_on=wanted.ball.value,
                decision=wanted.decision,
            ),
        )
        _tell_others(shell, process, before, wanted.decision, board)
        if fresh.summary != wanted.summary:
            shell.store.note(shell.account, JournalEntry(now, wanted.summary, "", process.id))


def _tell_others(shell: Shell, process: Process, before: Decision, after: Decision, board: Board) -> None:
    """Have the others planned again when what they may know of this one has changed (H13, H14, H23, f.1)."""
    others = board.processes(without=process.id)
    if before.writing != after.writing:
        met = {each.address for each in (before.writing, after.writing) if each is not None}
        shell.store.mark_dirty(shell.account, [one.id for one in others if _writes_to(one, met)])
    if before.nudges != after.nudges:
        beside = board.others(process.id).at(after.company) if after.company else ()
        shell.store.mark_dirty(shell.account, [one.id for one in beside if one.id > process.id])
    if (before.stage, before.answer_by, before.searching) == (after.stage, after.answer_by, after.searching):
        if before.last == after.last:
            return
        others = [one for one in others if one.company == process.company]
    shell.store.mark_dirty(shell.account, [one.id for one in others])


def _writes_to(process: Process, addresses: Set[str]) -> bool:
    """Whether a process means to follow up with one of these people."""
    writing = process.decision.writing if process.decision is not None else None
    return writing is not None and writing.address in addresses

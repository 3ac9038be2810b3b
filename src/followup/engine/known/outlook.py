"""What a process wants now or may want later, for commands that speak of steps before they exist."""

from __future__ import annotations

from datetime import datetime

from followup.domain.plan import plan
from followup.domain.recipients import thanks_of
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.engine.known.board import Board
from followup.engine.known.dossiers import dossier_of
from followup.engine.records import Process
from followup.engine.shell import Shell


def outlook(shell: Shell, process: Process, now: datetime) -> set[ArtefactKey]:
    """Keys of everything planned at `now`, and of the drafts that come with planned reminders.

    Needs no connection: only the ledger is read.
    """
    dossier = dossier_of(shell, process, Board(shell))
    wanted = plan(dossier, now)
    keys = {one.key for one in wanted.reminders} | {one.key for one in wanted.drafts}
    keys |= {thanks.key for one in dossier.rounds for thanks in thanks_of(dossier, one)}
    both = (Step.FOLLOW_UP, Step.CHECK_IN, Step.PHONE, Step.SECOND_EMAIL)
    keys |= {ArtefactKey(ArtefactKind.DRAFT, k.step, k.anchor, k.person) for k in keys if k.step in both}
    return keys

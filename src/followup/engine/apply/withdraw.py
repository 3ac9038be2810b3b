"""Taking away what the plan no longer wants, as far as it is still ours."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from datetime import datetime

from followup.domain.dossier import SKIPPING_GESTURES, Dossier
from followup.domain.plan import Plan
from followup.domain.steps import ArtefactKey, ArtefactKind
from followup.engine import absent
from followup.engine.apply.reminders import withdraw_reminder
from followup.engine.drafts.claim_news import release_claims
from followup.engine.drafts.own_drafts import dismiss_draft, withdraw_draft
from followup.engine.known.draft_states import ASKED_ABOUT, IN_GMAIL, draft_state
from followup.engine.records import Artefact, ArtefactState, Process
from followup.engine.shell import Effect, Shell


def withdraw(
    shell: Shell,
    calendar_id: str,
    process: Process,
    dossier: Dossier,
    wanted: Plan,
    now: datetime,
    *,
    rehearse: bool = False,
) -> list[Effect]:
    """Drafts first, as reminders hold their claims. During a pause what lies in Gmail stays."""
    unwanted = _unwanted(shell, dossier, wanted, now, rehearse=rehearse)
    effects: list[Effect] = []
    released = []
    for artefact in unwanted[ArtefactKind.DRAFT] if shell.writes_drafts and not wanted.paused else ():
        why = _why(dossier, process, artefact, wanted)
        effect = withdraw_draft(shell, artefact, why, now, rehearse=rehearse)
        if effect is not None:
            effects.append(effect)
            released.append(artefact.key)
    if released and not rehearse:
        release_claims(shell, calendar_id, dossier.id, released, now)
    for artefact in unwanted[ArtefactKind.REMINDER]:
        why = _why(dossier, process, artefact, wanted)
        # Its claims may just have been released: the row is read again for its etag.
        fresh = shell.store.artefact(shell.account, artefact.key) or artefact
        effect = withdraw_reminder(shell, calendar_id, fresh, why, now, rehearse=rehearse)
        effects += [effect] if effect else []
    return effects


def _unwanted(
    shell: Shell, dossier: Dossier, wanted: Plan, now: datetime, *, rehearse: bool
) -> dict[ArtefactKind, list[Artefact]]:
    """What stands and is wanted no longer; of the rest it is noted that it is, and questions are dropped."""
    keys = {one.key for one in wanted.reminders} | {one.key for one in wanted.drafts}
    found: dict[ArtefactKind, list[Artefact]] = {kind: [] for kind in ArtefactKind}
    doubted = absent.doubted(shell)
    for artefact in shell.store.artefacts(shell.account, dossier.id):
        kind, state = artefact.key.kind, artefact.state
        is_wanted = artefact.key in keys or _is_put_off(dossier, artefact, keys)
        asked = kind is ArtefactKind.DRAFT and draft_state(artefact) in ASKED_ABOUT
        if asked and not is_wanted and not rehearse:
            dismiss_draft(shell, artefact, wanted.summary, now)
        if state is ArtefactState.REMOVED and artefact.remote_id in doubted and not (is_wanted or rehearse):
            absent.found_again(shell, artefact.remote_id)
        if state is ArtefactState.LIVE and not is_wanted:
            found[kind].append(artefact)
        elif state is ArtefactState.LIVE and artefact.removing and not rehearse:
            # Wanted again before its removal was confirmed: if it vanishes now, the user took it away.
            shell.store.save_artefact(shell.account, replace(artefact, removing=False))
    return found


def _is_put_off(dossier: Dossier, artefact: Artefact, wanted: Container[ArtefactKey]) -> bool:
    """Whether a draft lies there for a reminder that the user moved to a later day (F14).

    It is still to be sent then. Taken away and written again that day it would be begun twice (I1).
    """
    reminder = replace(artefact.key, kind=ArtefactKind.REMINDER)
    return (
        artefact.key.kind is ArtefactKind.DRAFT
        and draft_state(artefact) in IN_GMAIL
        and reminder in wanted
        and dossier.pinned(reminder) is not None
    )


def _why(dossier: Dossier, process: Process, artefact: Artefact, wanted: Plan) -> str:
    """Why something is taken away: the user skipped it, or where the process stands now, if that is news."""
    ended = dossier.ended(artefact.key)
    if ended is not None and ended.kind in SKIPPING_GESTURES:
        return "You skipped it."
    return wanted.summary if wanted.summary != process.summary else "It is no longer due."

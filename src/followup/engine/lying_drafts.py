"""Drafts that lie in Gmail and that only the claims in the reminders tell of (L6).

Those that are still wanted are found when they are due (`begun_before`). What is wanted no longer, such as a
nudge to somebody who has answered since, would lie there for ever once the ledger was lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from followup.domain.calendar import CalendarEvent
from followup.domain.people import Contact, Name
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.engine.begun_before import take_over
from followup.engine.draft_rows import title_of
from followup.engine.ports import DraftView
from followup.engine.records import Artefact, ArtefactState
from followup.engine.reminder_state import Claim, ClaimState, claim_name
from followup.engine.shell import Shell

Lying = Mapping[str, DraftView]
"""Drafts as they stand, by their ids."""


def read_lying(shell: Shell, reminders: Iterable[CalendarEvent]) -> Lying:
    """The drafts that reminders unknown to the ledger claim, as far as they lie in Gmail."""
    unknown = (one for one in reminders if shell.store.artefact_by_remote(shell.account, one.id) is None)
    claimed = {claim.draft_id for one in unknown for claim in _done(one).values()}
    if not (claimed and shell.writes_drafts):
        return {}
    listed = claimed & {ref.draft_id for ref in shell.mail.drafts()}
    views = (shell.mail.draft(draft_id) for draft_id in sorted(listed))
    return {view.ref.draft_id: view for view in views if view is not None and view.is_draft}


def take_lying(shell: Shell, reminders: Iterable[CalendarEvent], lying: Lying, now: datetime) -> None:
    """Know again what lies there; ours to take away only where it is as the claim left it."""
    for one in reminders if lying else ():
        row = shell.store.artefact_by_remote(shell.account, one.id)
        if row is None:
            continue
        claims = _done(one)
        for key in _claimable(shell, row) if claims else ():
            claim = claims.get(claim_name(key))
            view = lying.get(claim.draft_id) if claim is not None else None
            if claim is not None and view is not None and shell.store.artefact(shell.account, key) is None:
                take_over(shell, _row(shell, key, row.process_id, claim, view, now), claim, view, now)


def _done(reminder: CalendarEvent) -> dict[str, Claim]:
    """The claims on drafts that were made, by the names of their properties."""
    read = {name: Claim.parse(text) for name, text in reminder.private.items()}
    return {
        name: claim
        for name, claim in read.items()
        if claim is not None and claim.state is ClaimState.DONE and claim.draft_id
    }


def _claimable(shell: Shell, reminder: Artefact) -> Iterator[ArtefactKey]:
    """The drafts on which a reminder may hold a claim: its round's, of any step and anybody (`claims`)."""
    people: set[str] = set()
    for session in shell.store.sessions(shell.account, reminder.process_id):
        if session.interview is not None:
            known = (*session.interview.people, *session.interview.others)
            people |= {name for one in known for name in (one.key, f"relay:{one.key}")}
    for person in sorted(people):
        yield ArtefactKey(ArtefactKind.DRAFT, Step.THANK_YOU, reminder.key.anchor, person)
    for step in Step:
        yield replace(reminder.key, kind=ArtefactKind.DRAFT, step=step)


def _row(
    shell: Shell, key: ArtefactKey, process_id: str, claim: Claim, view: DraftView, now: datetime
) -> Artefact:
    first = next(iter(view.message.recipients), None)
    contact = Contact(Name(first.name), first.email) if first is not None else Contact(Name())
    return Artefact(
        key,
        process_id,
        ArtefactState.INTENT,
        now,
        title=title_of(key.step, contact),
        attempt=1,
        intent_at=claim.at,
        person=contact.email,
        found_at=None if claim.begun_at_place_of(shell.writer) else now,
    )

"""Drafts that lie in Gmail and that only the claims in the reminders tell of (L6).

Those that are still wanted are found when they are due (`begun_before`). What is wanted no longer, such as a
nudge to somebody who has answered since, would lie there for ever once the ledger was lost. The claims are
kept from when their reminder is met until what became of the drafts is known.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from followup.domain.calendar import CalendarEvent, Gone
from followup.domain.people import Contact, Name
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.engine.drafts.begun_before import take_over
from followup.engine.errors import Permanent
from followup.engine.known import notebook
from followup.engine.known.draft_rows import title_of
from followup.engine.known.notebook import Page
from followup.engine.known.reminder_state import PROCESS, Claim, ClaimState, claim_name
from followup.engine.observe.recall import own_key
from followup.engine.ports import DraftView
from followup.engine.records import Artefact, ArtefactState
from followup.engine.shell import Shell

SECOND_LOOK = timedelta(minutes=5)
"""A new ledger looks twice before it takes anything for unwanted: a label may be heard one look late. What
one list of drafts does not name is looked for once more (reliability A18)."""


@dataclass(frozen=True, slots=True)
class _Claimed:
    """A draft that a reminder claims, when that was met, and when it was first not found (UTC)."""

    key: ArtefactKey
    process_id: str
    claim: Claim
    met: datetime
    missed: datetime | None = None

    def __str__(self) -> str:
        missed = self.missed.isoformat() if self.missed is not None else ""
        return json.dumps([str(self.key), self.process_id, str(self.claim), self.met.isoformat(), missed])

    @classmethod
    def parse(cls, line: str) -> _Claimed | None:
        """Read back what `str()` wrote; None for a claim that is not understood any more."""
        key, process_id, text, met, missed = json.loads(line)
        claim = Claim.parse(text)
        if claim is None:
            return None
        at = datetime.fromisoformat(missed) if missed else None
        return cls(ArtefactKey.parse(key), process_id, claim, datetime.fromisoformat(met), at)


def note_claims(shell: Shell, unknown: Iterable[CalendarEvent | Gone], now: datetime) -> None:
    """Keep which drafts are claimed by reminders that were not known to the ledger, deleted ones too."""
    found = [one for reminder in unknown for one in _claimed_by(shell, reminder, now)]
    if found:
        _keep(shell, [*_kept(shell), *found], now)


def _claimed_by(shell: Shell, reminder: CalendarEvent | Gone, now: datetime) -> Iterator[_Claimed]:
    claims, holder = _done(reminder), own_key(shell.account, reminder)
    if not claims or holder is None:
        return
    session = shell.store.session(shell.account, holder.anchor)
    process_id = session.process_id if session is not None else reminder.private.get(PROCESS, "")
    for key in _claimable(shell, holder, process_id):
        claim = claims.get(claim_name(key))
        if claim is not None:
            yield _Claimed(key, process_id, claim, now)


def look_for_lying(shell: Shell, now: datetime) -> None:
    """Know again what lies there; it is ours to take away only where it is as its claim left it.

    One that cannot be read is left to the user. Raises the other errors of the port.
    """
    kept = _kept(shell)
    if all(timedelta(0) <= now - one.met < SECOND_LOOK for one in kept):
        return
    listed = {ref.draft_id for ref in shell.mail.drafts()}
    left = (_look_for(shell, one, now, listed=one.claim.draft_id in listed) for one in kept)
    _keep(shell, [one for one in left if one is not None], now)


def _look_for(shell: Shell, one: _Claimed, now: datetime, *, listed: bool) -> _Claimed | None:
    """What is left to look for: nothing once it is known, or was missed twice."""
    if shell.store.artefact(shell.account, one.key) is not None:
        return None
    try:
        view = shell.mail.draft(one.claim.draft_id) if listed else None
    except Permanent:
        return None
    if view is not None and view.is_draft:
        take_over(shell, _row(shell, one, view, now), one.claim, view, now)
        shell.store.mark_dirty(shell.account, [one.process_id])
        return None
    if one.missed is None or now < one.missed:  # dated by a clock that was ahead (C2)
        return replace(one, missed=now)
    return one if now - one.missed < SECOND_LOOK else None


def _kept(shell: Shell) -> list[_Claimed]:
    lines = notebook.lines(shell.store, shell.account, Page.CLAIMED_DRAFTS)
    read = (_Claimed.parse(line) for line in lines)
    return [one for one in read if one is not None]


def _keep(shell: Shell, claimed: Iterable[_Claimed], now: datetime) -> None:
    lines = dict.fromkeys(map(str, claimed))
    notebook.write_lines(shell.store, shell.account, Page.CLAIMED_DRAFTS, lines, now)


def _done(reminder: CalendarEvent | Gone) -> dict[str, Claim]:
    """The claims on drafts that were made, by the names of their properties."""
    read = {name: Claim.parse(text) for name, text in reminder.private.items()}
    return {
        name: claim
        for name, claim in read.items()
        if claim is not None and claim.state is ClaimState.DONE and claim.draft_id
    }


def _claimable(shell: Shell, holder: ArtefactKey, process_id: str) -> Iterator[ArtefactKey]:
    """The drafts on which a reminder may hold a claim: its round's, of any step and anybody (`claims`)."""
    people: set[str] = set()
    for session in shell.store.sessions(shell.account, process_id):
        if session.interview is not None:
            known = (*session.interview.people, *session.interview.others)
            people |= {name for one in known for name in (one.key, f"relay:{one.key}")}
    for person in sorted(people):
        yield ArtefactKey(ArtefactKind.DRAFT, Step.THANK_YOU, holder.anchor, person)
    for step in Step:
        yield replace(holder, kind=ArtefactKind.DRAFT, step=step)


def _row(shell: Shell, one: _Claimed, view: DraftView, now: datetime) -> Artefact:
    first = next(iter(view.message.recipients), None)
    contact = Contact(Name(first.name), first.email) if first is not None else Contact(Name())
    return Artefact(
        one.key,
        one.process_id,
        ArtefactState.INTENT,
        now,
        title=title_of(one.key.step, contact),
        attempt=1,
        intent_at=one.claim.at,
        person=contact.email,
        found_at=None if one.claim.begun_at_place_of(shell.writer) else now,
    )

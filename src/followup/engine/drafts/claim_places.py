"""Where the claims on drafts stand: which reminder ought to hold them, and which others of its round may.

The claim on a thank-you belongs into the "send thank-yous" reminder of its round, any other into the reminder
of its own step. Where that does not stand in the calendar, another reminder of the round holds it (`claims`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from followup.domain.calendar import CalendarEvent, Gone
from followup.domain.steps import ArtefactKey, ArtefactKind, Step, event_id
from followup.engine.errors import NotFound
from followup.engine.records import Artefact, ArtefactState
from followup.engine.shell import Shell


def holder_of(draft: ArtefactKey) -> ArtefactKey:
    """The reminder that ought to hold a draft's claim: the round's own for thank-yous, else the step's."""
    step = Step.SEND_THANKS if draft.step is Step.THANK_YOU else draft.step
    person = "" if draft.step is Step.THANK_YOU else draft.person
    return ArtefactKey(ArtefactKind.REMINDER, step, draft.anchor, person)


def by_holder(drafts: Iterable[ArtefactKey]) -> dict[ArtefactKey, list[ArtefactKey]]:
    """Drafts by the reminder that ought to hold their claims."""
    groups: dict[ArtefactKey, list[ArtefactKey]] = {}
    for key in drafts:
        groups.setdefault(holder_of(key), []).append(key)
    return groups


def possible_rows(shell: Shell, process_id: str, holder: ArtefactKey) -> list[Artefact]:
    """The reminders that can hold claims in the place of `holder`: itself first, then the round's others."""
    own = shell.store.artefact(shell.account, holder)
    others = [
        row
        for row in shell.store.artefacts(shell.account, process_id)
        if row.key.kind is ArtefactKind.REMINDER and row.key.anchor == holder.anchor and row.key != holder
    ]
    others.sort(key=lambda row: (row.start is None, row.start, str(row.key)))
    return [own, *others] if own else others


def standing_rows(shell: Shell, process_id: str, holder: ArtefactKey) -> list[Artefact]:
    """Those of them that stand in the calendar."""
    return [row for row in possible_rows(shell, process_id, holder) if row.state is ArtefactState.LIVE]


def places_of(account: str, holder: ArtefactKey, rows: Sequence[Artefact]) -> list[str]:
    """The ids of the reminders to ask for the claims that `holder` ought to hold; `rows`: `possible_rows`.

    Its own id is known by the key, whether or not the ledger ever saw it. A ledger that made all of the
    round's reminders knows which one held the claims in its place; one that found some in the calendar may
    have lost drafts, and asks them all.
    """
    own = event_id(account, holder)
    others = [row.remote_id for row in rows if row.key != holder and row.remote_id]
    if any(row.found_at for row in rows):
        return [own, *others]
    return [own] if any(row.key == holder for row in rows) else [own, *others[:1]]


def reminder_at(
    shell: Shell, calendar_id: str, place: str, rows: Sequence[Artefact]
) -> CalendarEvent | Gone | None:
    """A reminder as Google has it, or None; nobody told that one of the rows that stand was deleted (A18)."""
    try:
        return shell.calendar.event(calendar_id, place)
    except NotFound:
        if any(row.remote_id == place and row.state is ArtefactState.LIVE for row in rows):
            raise
        return None


def may_be_lost(found: CalendarEvent | Gone | None, holder: ArtefactKey, rows: Sequence[Artefact]) -> bool:
    """Whether the reminder that ought to hold claims is deleted, nothing of it is left, and nobody saw it go.

    One that Google does not know (any more) may never have been, unless the ledger was lost.
    """
    if isinstance(found, CalendarEvent) or (found is not None and found.private):
        return False
    own = next((row for row in rows if row.key == holder), None)
    if own is None:
        return isinstance(found, Gone) or any(row.found_at for row in rows)
    gone_before = own.state is ArtefactState.GONE and own.found_at is not None
    return gone_before or own.state is ArtefactState.INTENT

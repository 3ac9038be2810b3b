"""Claims: who began which drafts, kept in the reminders of their round (design 3; study 3.3 E).

They are read in Google, not in the ledger: a lost database, or a second computer, must not lead to a second
draft.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from followup.domain.calendar import CalendarEvent, Gone
from followup.domain.steps import ArtefactKey, ArtefactKind, Step, event_id
from followup.engine.errors import Changed, NotFound
from followup.engine.ports import DraftRef
from followup.engine.records import Artefact, ArtefactState
from followup.engine.reminder_state import Claim, claim_name
from followup.engine.shell import Shell


@dataclass(frozen=True, slots=True)
class Witness:
    """The claims that the calendar knows, by draft, and the drafts whose claims it may have lost."""

    claims: Mapping[ArtefactKey, Claim]
    lost: frozenset[ArtefactKey]


def read_claims(shell: Shell, calendar_id: str, process_id: str, drafts: Sequence[ArtefactKey]) -> Witness:
    """What the reminders of the process say of these drafts.

    The reminder that ought to hold a claim is known by its id, whether or not the ledger ever saw it, and a
    deleted one is read too: to delete it is no reason to be thanked for twice. Only a ledger that found its
    reminders in the calendar looks beyond the first: it may have lost drafts.
    """
    claims: dict[ArtefactKey, Claim] = {}
    lost: set[ArtefactKey] = set()
    for holder, group in _by_holder(drafts).items():
        told, doubtful = _read(shell, calendar_id, process_id, holder, group)
        claims |= told
        lost.update(group if doubtful else ())
    standing = {key: claim for key, claim in claims.items() if claim.state != "undone"}
    return Witness(standing, frozenset(lost - claims.keys()))


def _read(
    shell: Shell, calendar_id: str, process_id: str, holder: ArtefactKey, group: Sequence[ArtefactKey]
) -> tuple[dict[ArtefactKey, Claim], bool]:
    """The claims of one reminder's drafts, and whether some may be lost with it."""
    rows = _rows(shell, process_id, holder)
    own = next((row for row in rows if row.key == holder), None)
    known = not any(row.found_at for row in rows)
    derived = event_id(shell.account, holder)
    places = [row.remote_id for row in (rows[:1] if known else rows) if row.remote_id]
    told: dict[ArtefactKey, Claim] = {}
    lost = False
    for place in places if own else [derived, *places]:
        found = _reminder(shell, calendar_id, place)
        told = _claims(found.private if found else {}, group) | told
        lost = lost or (place == derived and _may_be_lost(found, own, known=known))
        if told.keys() >= set(group):
            break
    return told, lost


def write_claims(
    shell: Shell, calendar_id: str, process_id: str, drafts: Sequence[ArtefactKey], mark: str, now: datetime
) -> dict[ArtefactKey, ArtefactKey | None]:
    """Claim these drafts: those that may begin, each with the reminder that holds its claim.

    The reminder that ought to may be gone, or was never shown because its time had passed; then another of
    the round does, or none. One that was changed since it was read may hold another computer's claim by now:
    its drafts are left out.
    """
    held: dict[ArtefactKey, ArtefactKey | None] = {}
    claim = str(Claim("intent", shell.writer, now, mark))
    for holder, group in _by_holder(drafts).items():
        reminder = _standing(shell, process_id, holder)
        place = reminder.key if reminder else None
        try:
            if reminder is not None:
                annotate(shell, calendar_id, reminder, {claim_name(key): claim for key in group}, now)
        except Changed:
            continue
        except NotFound:
            place = None
        held |= dict.fromkeys(group, place)
    return held


def close_claims(
    shell: Shell,
    calendar_id: str,
    held: Mapping[ArtefactKey, ArtefactKey | None],
    done: Mapping[ArtefactKey, DraftRef],
    mark: str,
    now: datetime,
) -> None:
    """Note the drafts' ids in the reminders that hold their claims."""
    closed: dict[ArtefactKey, dict[str, str]] = {}
    for key, ref in done.items():
        place = held[key]
        if place is not None:
            claim = Claim("done", shell.writer, now, mark, ref.draft_id, ref.message_id)
            closed.setdefault(place, {})[claim_name(key)] = str(claim)
    for place, claims in closed.items():
        reminder = shell.store.artefact(shell.account, place)
        if reminder is None:
            continue
        with suppress(Changed, NotFound):
            annotate(shell, calendar_id, reminder, claims, now)


def known_claims(shell: Shell, process_id: str, reminder: ArtefactKey) -> dict[str, str]:
    """The claims on the drafts of a reminder's round, from the ledger, as private properties.

    For one that is put into the calendar when drafts are there already: the calendar that knew of them was
    deleted (F19), and the next computer reads the new one. Which reminders of a round come back depends on
    the hour, so each holds them all.
    """
    rows = (
        row
        for row in shell.store.artefacts(shell.account, process_id)
        if row.key.kind is ArtefactKind.DRAFT and row.key.anchor == reminder.anchor
    )
    return {
        claim_name(row.key): str(_claim_of(shell, row, row.intent_at))
        for row in rows
        if row.intent_at is not None and row.state is not ArtefactState.REMOVED
    }


def _claim_of(shell: Shell, row: Artefact, began: datetime) -> Claim:
    """A draft that the user changed is not as we wrote it, so no message id is given for it."""
    open_yet = row.state in (ArtefactState.INTENT, ArtefactState.ATTENTION)
    as_written = "" if row.touched else row.message_id
    state = "intent" if open_yet else "done"
    return Claim(state, shell.writer, began, row.mark, row.remote_id, as_written)


def annotate(
    shell: Shell, calendar_id: str, artefact: Artefact, private: Mapping[str, str], now: datetime
) -> Artefact:
    """Write claims into a reminder's private properties under If-Match. Raises Changed, NotFound."""
    event = shell.calendar.annotate(calendar_id, artefact.remote_id, artefact.etag, private)
    row = replace(artefact, etag=event.etag, changed_at=now)
    shell.store.save_artefact(shell.account, row)
    return row


def renew_claim(shell: Shell, calendar_id: str, row: Artefact, now: datetime) -> None:
    """Another draft than the claim names is the one that counts."""
    reminder = _standing(shell, row.process_id, _holder(row.key))
    if reminder is not None and row.intent_at is not None:
        claim = {claim_name(row.key): str(_claim_of(shell, row, row.intent_at))}
        with suppress(Changed, NotFound):
            annotate(shell, calendar_id, reminder, claim, now)


def release_claims(
    shell: Shell, calendar_id: str, process_id: str, drafts: Sequence[ArtefactKey], now: datetime
) -> None:
    """We took these drafts away: they may be made again, also by who never knew them.

    Comes after the removal. If it cannot be written, they count as deleted by the user for such a one.
    """
    claim = str(Claim("undone", shell.writer, now))
    for holder, group in _by_holder(drafts).items():
        reminder = _standing(shell, process_id, holder)
        if reminder is not None:
            with suppress(Changed, NotFound):
                annotate(shell, calendar_id, reminder, {claim_name(key): claim for key in group}, now)


def _holder(draft: ArtefactKey) -> ArtefactKey:
    """The reminder that ought to hold a draft's claim: the round's own for thank-yous, else the step's."""
    step = Step.SEND_THANKS if draft.step is Step.THANK_YOU else draft.step
    person = "" if draft.step is Step.THANK_YOU else draft.person
    return ArtefactKey(ArtefactKind.REMINDER, step, draft.anchor, person)


def _by_holder(drafts: Iterable[ArtefactKey]) -> dict[ArtefactKey, list[ArtefactKey]]:
    by_holder: dict[ArtefactKey, list[ArtefactKey]] = {}
    for key in drafts:
        by_holder.setdefault(_holder(key), []).append(key)
    return by_holder


def _rows(shell: Shell, process_id: str, holder: ArtefactKey) -> list[Artefact]:
    """The reminders that can hold claims in the place of `holder`: itself first, then the round's others."""
    own = shell.store.artefact(shell.account, holder)
    others = [
        row
        for row in shell.store.artefacts(shell.account, process_id)
        if row.key.kind is ArtefactKind.REMINDER and row.key.anchor == holder.anchor and row.key != holder
    ]
    others.sort(key=lambda row: (row.start is None, row.start, str(row.key)))
    return [own, *others] if own else others


def _standing(shell: Shell, process_id: str, holder: ArtefactKey) -> Artefact | None:
    """The first of them that stands in the calendar."""
    rows = _rows(shell, process_id, holder)
    return next((row for row in rows if row.state is ArtefactState.LIVE), None)


def _reminder(shell: Shell, calendar_id: str, place: str) -> CalendarEvent | Gone | None:
    try:
        return shell.calendar.event(calendar_id, place)
    except NotFound:
        return None


def _claims(private: Mapping[str, str], drafts: Iterable[ArtefactKey]) -> dict[ArtefactKey, Claim]:
    found = ((key, Claim.parse(private.get(claim_name(key), ""))) for key in drafts)
    return {key: claim for key, claim in found if claim is not None}


def _may_be_lost(found: CalendarEvent | Gone | None, own: Artefact | None, *, known: bool) -> bool:
    """Whether the reminder that ought to hold claims is deleted, nothing of it is left, and nobody saw it go.

    One that Google does not know (any more) may never have been, unless the ledger was lost.
    """
    if isinstance(found, CalendarEvent) or (found is not None and found.private):
        return False
    if own is None:
        return isinstance(found, Gone) or not known
    return own.state is ArtefactState.GONE and own.found_at is not None

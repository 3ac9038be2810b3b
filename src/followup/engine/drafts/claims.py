"""Claims: who began which drafts, kept in the reminders of their round (design 3; study 3.3 E).

What they say is here, where they stand in `claim_places`, what came of the drafts in `claim_news`. They are
read in Google, not in the ledger: a lost database, or a second computer, must not lead to a second draft.
Whoever may write to the calendar may write a claim: one can only hold back (reliability X19).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from followup.domain.calendar import CalendarEvent, Gone
from followup.domain.steps import ArtefactKey, ArtefactKind
from followup.engine.drafts.claim_places import (
    by_holder,
    may_be_lost,
    places_of,
    possible_rows,
    reminder_at,
    standing_rows,
)
from followup.engine.errors import Changed, NotFound
from followup.engine.known.draft_states import CLAIM_OPEN, MAY_BEGIN, draft_state, mailbox_before
from followup.engine.known.reminder_state import KEY, Claim, ClaimState, claim_name
from followup.engine.records import Artefact
from followup.engine.shell import Shell


@dataclass(frozen=True, slots=True)
class Witness:
    """What the calendar says of drafts: their claims, and whose cannot be read, or may have been lost.

    `standing` are the reminders that ought to hold claims, by their keys, as far as they stand in the
    calendar: whatever this ledger makes of them, another computer writes its claims there.
    """

    claims: Mapping[ArtefactKey, Claim]
    unreadable: frozenset[ArtefactKey]
    lost: frozenset[ArtefactKey]
    standing: Mapping[ArtefactKey, CalendarEvent]


def read_claims(shell: Shell, calendar_id: str, process_id: str, drafts: Sequence[ArtefactKey]) -> Witness:
    """What the reminders of the process say of these drafts. Raises NotFound for one that ought to stand."""
    told: dict[ArtefactKey, str] = {}
    lost: set[ArtefactKey] = set()
    standing: dict[ArtefactKey, CalendarEvent] = {}
    for holder, group in by_holder(drafts).items():
        rows = possible_rows(shell, process_id, holder)
        texts, own = _ask(shell, calendar_id, holder, rows, group)
        told |= texts
        lost.update(group if may_be_lost(own, holder, rows) else ())
        if isinstance(own, CalendarEvent) and own.private.get(KEY) == str(holder):
            standing[holder] = own
    read = {key: Claim.parse(text) for key, text in told.items()}
    claims = {key: claim for key, claim in read.items() if claim is not None}
    unreadable = frozenset(read.keys() - claims.keys())
    return Witness(claims, unreadable, frozenset(lost - read.keys()), standing)


def claim_in_calendar(shell: Shell, row: Artefact) -> Claim | None:
    """What the calendar says of a draft; None if nothing, or if that cannot be read now."""
    account = shell.store.account(shell.account)
    if account is None or not account.own_calendar:
        return None
    with suppress(NotFound):
        return read_claims(shell, account.own_calendar, row.process_id, [row.key]).claims.get(row.key)
    return None


def _ask(
    shell: Shell,
    calendar_id: str,
    holder: ArtefactKey,
    rows: Sequence[Artefact],
    group: Sequence[ArtefactKey],
) -> tuple[dict[ArtefactKey, str], CalendarEvent | Gone | None]:
    """What the reminders say of a group of drafts, and the one that ought to hold their claims.

    A deleted reminder is asked too: to delete it is no reason to be thanked for twice. What came of the
    drafts since is told in one that stands. Raises NotFound.
    """
    told: dict[ArtefactKey, str] = {}
    left: dict[ArtefactKey, str] = {}
    own: CalendarEvent | Gone | None = None
    for number, place in enumerate(places_of(shell.account, holder, rows)):
        found = reminder_at(shell, calendar_id, place, rows)
        private = found.private if found is not None else {}
        here = {key: private[claim_name(key)] for key in group if claim_name(key) in private}
        if isinstance(found, Gone):
            left = here | left
        else:
            told = here | told
        own = found if number == 0 else own
        if told.keys() >= set(group):
            break
    return left | told, own


def write_claims(
    shell: Shell,
    calendar_id: str,
    process_id: str,
    drafts: Sequence[ArtefactKey],
    witness: Witness,
    mark: str,
    now: datetime,
) -> dict[ArtefactKey, ArtefactKey | None]:
    """Claim these drafts: those that may begin, each with the reminder of ours that holds its claim.

    Only in one and the same reminder do the claims of two computers meet. The one that ought to hold them
    does as long as it stands in the calendar, though it may be refused, deleted or done as far as is known
    here; such a claim is not closed later. It may be gone, or was never shown because its time had passed;
    then another of the round holds them, or none. One that was changed since it was read may hold another
    computer's claim by now, and one that is not found may stand all the same: their drafts are left out, for
    another look.
    """
    held: dict[ArtefactKey, ArtefactKey | None] = {}
    claim = str(Claim(ClaimState.INTENT, shell.writer, now, mark))
    for holder, group in by_holder(drafts).items():
        ours, own = standing_rows(shell, process_id, holder), witness.standing.get(holder)
        with suppress(Changed, NotFound):
            claims = ended(shell, process_id, holder) | {claim_name(key): claim for key in group}
            if own is not None and all(row.key != holder for row in ours):
                shell.calendar.annotate(calendar_id, own.id, own.etag, claims)
                held |= dict.fromkeys(group)
            else:
                held |= dict.fromkeys(group, _place(shell, calendar_id, ours, claims, now))
    return held


def _place(
    shell: Shell,
    calendar_id: str,
    standing: Iterable[Artefact],
    claims: Mapping[str, str],
    now: datetime,
) -> ArtefactKey | None:
    """Write claims into the first reminder that is not certainly deleted; None if there is none.

    Raises Changed, and NotFound for one of which a single answer says that it is not there (A18).
    """
    for reminder in standing:
        try:
            annotate(shell, calendar_id, reminder, claims, now)
        except NotFound:
            if not isinstance(shell.calendar.event(calendar_id, reminder.remote_id), Gone):
                raise
        else:
            return reminder.key
    return None


def known_claims(shell: Shell, process_id: str, reminder: ArtefactKey) -> dict[str, str]:
    """The claims on the drafts of a reminder's round, from the ledger, as private properties.

    For one that is put into the calendar when drafts are there already: the calendar that knew of them was
    deleted (F19), and the next computer reads the new one. Which reminders of a round come back depends on
    the hour, so each holds them all.
    """
    return {
        claim_name(row.key): str(_claim_of(shell, row, began))
        for row, began in _begun_in(shell, process_id, reminder)
    }


def ended(shell: Shell, process_id: str, reminder: ArtefactKey) -> dict[str, str]:
    """Those of them that are closed, or should have been when something came in between."""
    return {
        claim_name(row.key): str(_claim_of(shell, row, began))
        for row, began in _begun_in(shell, process_id, reminder)
        if draft_state(row) not in CLAIM_OPEN
    }


def _begun_in(shell: Shell, process_id: str, reminder: ArtefactKey) -> Iterator[tuple[Artefact, datetime]]:
    """The drafts of a reminder's round that were begun and not taken away again, and since when."""
    for row in shell.store.artefacts(shell.account, process_id):
        of_round = row.key.kind is ArtefactKind.DRAFT and row.key.anchor == reminder.anchor
        if of_round and row.intent_at is not None and draft_state(row) not in MAY_BEGIN:
            yield row, row.intent_at


def _claim_of(shell: Shell, row: Artefact, began: datetime) -> Claim:
    """A draft that the user changed is not as we wrote it, so no message id is given for it."""
    if draft_state(row) in CLAIM_OPEN:
        return Claim(
            ClaimState.INTENT, shell.writer, began, mailbox_before(row), row.remote_id, row.message_id
        )
    as_written = "" if row.touched else row.message_id
    return Claim(ClaimState.DONE, shell.writer, began, "", row.remote_id, as_written)


def annotate(
    shell: Shell, calendar_id: str, artefact: Artefact, private: Mapping[str, str], now: datetime
) -> Artefact:
    """Write claims into a reminder's private properties under If-Match. Raises Changed, NotFound."""
    event = shell.calendar.annotate(calendar_id, artefact.remote_id, artefact.etag, private)
    row = replace(artefact, etag=event.etag, changed_at=now)
    shell.store.save_artefact(shell.account, row)
    return row

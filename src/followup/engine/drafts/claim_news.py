"""Telling the calendar what became of drafts: the other half of their claims (`claims`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime

from followup.domain.calendar import Gone
from followup.domain.steps import ArtefactKey
from followup.engine.drafts.claim_places import by_holder, holder_of, standing_rows
from followup.engine.drafts.claims import annotate, ended
from followup.engine.errors import Changed, NotFound, Permanent, Refused
from followup.engine.known import notebook
from followup.engine.known.notebook import Page
from followup.engine.known.reminder_state import Claim, ClaimState, claim_name
from followup.engine.ports import DraftRef
from followup.engine.records import Artefact
from followup.engine.shell import Shell


def close_claims(
    shell: Shell,
    calendar_id: str,
    places: Mapping[ArtefactKey, ArtefactKey | None],
    done: Mapping[ArtefactKey, DraftRef],
    mark: str,
    now: datetime,
) -> None:
    """Note the drafts' ids in the reminders that hold their claims.

    Where something stopped that, nothing more is asked of Google (A1); the next look makes up for it. Until
    then, whoever reads an open claim looks for the draft.
    """
    closed: dict[ArtefactKey, dict[str, str]] = {}
    for key, ref in done.items():
        place = places[key]
        if place is not None:
            claim = Claim(ClaimState.DONE, shell.writer, now, mark, ref.draft_id, ref.message_id)
            closed.setdefault(place, {})[claim_name(key)] = str(claim)
    with _made_up_for(shell, list(done), now):
        for place, claims in closed.items():
            reminder = shell.store.artefact(shell.account, place)
            if reminder is not None:
                _annotate(shell, calendar_id, reminder, claims, now)


def close_left_open(shell: Shell, calendar_id: str, now: datetime) -> None:
    """Tell what became of the drafts whose claims could not be told of when they were written."""
    if calendar_id and (left := _left_open(shell)):
        tell_written(shell, calendar_id, [ArtefactKey.parse(text) for text in left], now)


def tell_written(shell: Shell, calendar_id: str, drafts: Iterable[ArtefactKey], now: datetime) -> None:
    """Note in the calendar which messages these drafts are now; what ends that is for the next look.

    Whoever finds another message there takes it for an edit of the user's. What Google refuses for good, or
    no reminder can hold, is not told again.
    """
    keys = list(drafts)
    rows = [row for key in keys if (row := shell.store.artefact(shell.account, key)) is not None]
    with _made_up_for(shell, keys, now):
        for one in {(row.process_id, holder_of(row.key)): row for row in rows}.values():
            with suppress(Permanent, Refused):  # whoever reads what it says still looks for the draft
                renew_claim(shell, calendar_id, one, now)


@contextmanager
def _made_up_for(shell: Shell, drafts: Sequence[ArtefactKey], now: datetime) -> Iterator[None]:
    """Keep what is to be told of drafts until it is told: what ends it, a death too, is for the next look."""
    leave_open(shell, drafts, now)
    yield
    told = set(map(str, drafts))
    _keep_open(shell, [text for text in _left_open(shell) if text not in told], now)


def leave_open(shell: Shell, drafts: Iterable[ArtefactKey], now: datetime) -> None:
    """Keep that the calendar is still to be told of these drafts: at the next look, if not before."""
    _keep_open(shell, list(dict.fromkeys([*_left_open(shell), *map(str, drafts)])), now)


def _left_open(shell: Shell) -> list[str]:
    """The keys of the drafts that were written last, until the calendar tells of them."""
    return notebook.lines(shell.store, shell.account, Page.CLAIMS_LEFT_OPEN)


def _keep_open(shell: Shell, left: Sequence[str], now: datetime) -> None:
    notebook.write_lines(shell.store, shell.account, Page.CLAIMS_LEFT_OPEN, left, now)


def renew_claim(shell: Shell, calendar_id: str, row: Artefact, now: datetime) -> None:
    """What the claim on a draft says is not true any more: another one counts, or it was found."""
    holder = holder_of(row.key)
    _tell(shell, calendar_id, row.process_id, holder, ended(shell, row.process_id, holder), now)


def close_claim(shell: Shell, key: ArtefactKey, now: datetime) -> None:
    """A draft whose fate was unknown was found: its claim says so from now on."""
    account, row = shell.store.account(shell.account), shell.store.artefact(shell.account, key)
    if account is not None and account.own_calendar and row is not None:
        renew_claim(shell, account.own_calendar, row, now)


def release_claims(
    shell: Shell, calendar_id: str, process_id: str, drafts: Sequence[ArtefactKey], now: datetime
) -> None:
    """We took these drafts away: they may be made again.

    Comes after the removal. If it cannot be written, they count as deleted by the user for who reads it.
    """
    claim = str(Claim(ClaimState.UNDONE, shell.writer, now))
    for holder, group in by_holder(drafts).items():
        claims = {claim_name(key): claim for key in group}
        _tell(shell, calendar_id, process_id, holder, claims, now)


def _tell(
    shell: Shell,
    calendar_id: str,
    process_id: str,
    holder: ArtefactKey,
    claims: Mapping[str, str],
    now: datetime,
) -> None:
    """Write what became of drafts into the reminder that holds their claims, if it can be."""
    for reminder in standing_rows(shell, process_id, holder)[:1]:
        _annotate(shell, calendar_id, reminder, claims, now)


def _annotate(
    shell: Shell, calendar_id: str, reminder: Artefact, claims: Mapping[str, str], now: datetime
) -> None:
    """Write into a reminder what became of drafts, though somebody may have changed it since it was read.

    What changed is heard at the next look: the ledger keeps the etag that it knows. What another computer
    claimed meanwhile is not written over.
    """
    with suppress(Changed, NotFound):
        try:
            annotate(shell, calendar_id, reminder, claims, now)
        except Changed:
            found = shell.calendar.event(calendar_id, reminder.remote_id)
            ours = {} if isinstance(found, Gone) else _ours_still(shell, found.private, claims)
            if ours and not isinstance(found, Gone):
                shell.calendar.annotate(calendar_id, found.id, found.etag, ours)


def _ours_still(shell: Shell, private: Mapping[str, str], claims: Mapping[str, str]) -> dict[str, str]:
    """Those of the claims in whose place none stands that another computer wrote."""
    standing = {name: Claim.parse(private.get(name, "")) for name in claims}
    return {
        name: claim
        for name, claim in claims.items()
        if (there := standing[name]) is None or there.begun_at_place_of(shell.writer)
    }

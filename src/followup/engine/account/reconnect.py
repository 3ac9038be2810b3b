"""Recording that an account was connected, for the first time or again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from followup.domain.steps import ArtefactKind
from followup.engine.observe.reminders import FEED
from followup.engine.ports import StorePort
from followup.engine.records import Account, AccountState, Artefact, ArtefactState, JournalEntry

_TO_SHOW_AGAIN = (ArtefactState.LIVE, ArtefactState.REMOVED)


def record_connected(
    store: StorePort,
    email: str,
    own_calendar: str,
    zone: str,
    granted: Iterable[str],
    now: datetime,
    *,
    name: str = "",
) -> Account:
    """Save the account as connected and free of what stood in its way; its other fields stay.

    `name` is the user's as Gmail writes it; an empty one leaves what was known.

    Another own calendar than before (the user deleted it, F19) starts empty: reminders that stood in the
    old one are wanted anew, those the user deleted one by one are not. With other permissions than before
    everything is planned anew: what was due and not allowed left nothing to wake it.
    """
    with store.transaction():
        earlier = store.account(email)
        account = replace(
            earlier or Account(email),
            own_calendar=own_calendar,
            zone=zone,
            granted=frozenset(granted),
            state=AccountState.OK,
            notice="",
            backoff_until=None,
            failures=0,
            clock_wrong=False,
            connected_at=now,
            name=name or (earlier.name if earlier else ""),
        )
        store.save_account(account)
        if earlier is not None and earlier.own_calendar != own_calendar:
            _begin_anew(store, email, now)
        if earlier is not None and earlier.granted != account.granted:
            _plan_anew(store, email)
        store.note(email, JournalEntry(now, "Connected" if earlier is None else "Connected again"))
    return account


def move_to_calendar(store: StorePort, account: Account, own_calendar: str, why: str, now: datetime) -> None:
    """Use another own calendar from now on, one that another computer made."""
    store.save_account(replace(account, own_calendar=own_calendar))
    _begin_anew(store, account.id, now)
    store.note(account.id, JournalEntry(now, why))


def _begin_anew(store: StorePort, email: str, now: datetime) -> None:
    store.forget_cursor(email, FEED)
    for row in store.artefacts(email):
        if row.key.kind is ArtefactKind.REMINDER and row.state in _TO_SHOW_AGAIN:
            store.save_artefact(email, _not_yet_shown(row, now))
    _plan_anew(store, email)


def _plan_anew(store: StorePort, email: str) -> None:
    store.mark_dirty(email, [process.id for process in store.processes(email)])


def _not_yet_shown(row: Artefact, now: datetime) -> Artefact:
    """INTENT, because the new calendar has never heard of it: the next plan inserts it if it is wanted."""
    return replace(
        row,
        state=ArtefactState.INTENT,
        changed_at=now,
        etag="",
        fingerprint="",
        touched=False,
        found_at=None,
        removing=False,
        shared=False,
        note="not yet in the new calendar",
    )

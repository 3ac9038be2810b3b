"""Defects by which nothing goes on, or goes on without patience."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from followup import service
from followup.bootstrap import App
from followup.engine import tick
from followup.engine.account import backing_off
from followup.engine.apply import drafts as apply_drafts
from followup.engine.apply import remember
from followup.engine.drafts import settle
from followup.engine.errors import FollowupError, NotFound, Transient
from followup.engine.known.draft_rows import keep
from followup.engine.observe import events as observe_events
from followup.engine.observe import mail as observe_mail
from followup.engine.observe import reminders as observe_reminders
from followup.engine.records import ArtefactState
from followup.google.transport import Transport
from tests.simulation.defects.planting import Patch, nothing, one_process_breaks

NEVER = timedelta(days=1000)


def effect_in_hand_is_lost(patch: Patch) -> None:
    """What was begun when the process died is taken for done (healthchecks marks before it notifies)."""
    patch.setattr(tick, "settle_drafts", nothing)


def never_gives_up(patch: Patch) -> None:
    """What cannot be settled stays pending in silence (L2)."""
    patch.setattr(settle, "GIVE_UP", NEVER)
    patch.setattr(settle, "UNPROVABLE", NEVER)


def asks_at_once(patch: Patch) -> None:
    """What is unclear is never looked for: the user may do it (G10)."""

    def ask(shell: Any, now: datetime) -> None:
        for row in shell.store.open_drafts(shell.account):
            if row.state is ArtefactState.INTENT:
                keep(shell, row, ArtefactState.ATTENTION, "it is unclear what became of it", "", now)

    patch.setattr(tick, "settle_drafts", ask)


def asks_without_a_reason(patch: Patch) -> None:
    """The user is asked, and not told what about (L2)."""
    patch.setattr(settle, "_UNCLEAR", "")


def lost_ledger_begins_with_nobody(patch: Patch) -> None:
    """After the database was lost nobody is connected, whoever is signed in (D5)."""
    patch.setattr(App, "_find_accounts", nothing)


def no_instance_lock(patch: Patch) -> None:
    """A second process on the same computer works beside the first (apscheduler#959)."""
    patch.setattr(service, "only_writer", lambda _lock_file: nullcontext())


def unsettled_stops_everything(patch: Patch) -> None:
    """A draft without a name is asked for by it, and every tick fails there."""

    def by_name(shell: Any, now: datetime, since: datetime | None = None) -> int:
        for row in shell.store.open_drafts(shell.account):
            if row.state is ArtefactState.INTENT:
                raise NotFound("Gmail does not have it.")
        return begin(shell, now, since)

    begin = observe_mail._begin
    patch.setattr(observe_mail, "_begin", by_name)


def unsettled_stops_the_others(patch: Patch) -> None:
    """While the fate of one mail is open no other one of its round is written (A16, P6)."""
    write = apply_drafts.write_drafts

    def after_it(shell: Any, cal: str, one: Any, wanted: Any, now: datetime, **named: Any) -> Any:
        rows = shell.store.artefacts(shell.account, one.id)
        open_yet = any(row.state is ArtefactState.INTENT for row in rows)
        return [] if open_yet else write(shell, cal, one, wanted, now, **named)

    patch.setattr(tick, "write_drafts", after_it)


def one_process_stops_all(patch: Patch) -> None:
    """What cannot be planned for one company ends the look at all of them (P6)."""
    one_process_breaks(patch)

    def over(*_: Any) -> None:
        raise Transient("It cannot be planned.")

    patch.setattr(tick, "crashed", over)


def full_reads_without_end(patch: Patch) -> None:
    """Whenever Google has forgotten where a calendar was left it is read in full at once (A14)."""
    for feed in (observe_events, observe_reminders):
        patch.setattr(feed, "full_read", lambda *_: nullcontext())


def moved_is_thanked_late(patch: Patch) -> None:
    """Who is met at another time than was first said waits for hours (U1)."""
    write, first = apply_drafts.write_drafts, dict[str, datetime]()

    def late(shell: Any, cal: str, one: Any, wanted: Any, now: datetime, **named: Any) -> Any:
        sessions = [session for part in one.rounds for session in part.sessions]
        moved = any(first.setdefault(session.key, session.end) != session.end for session in sessions)
        waits = moved and all(now < session.end + timedelta(hours=3) for session in sessions)
        return [] if waits else write(shell, cal, one, wanted, now, **named)

    patch.setattr(tick, "write_drafts", late)


def put_off_and_forgotten(patch: Patch) -> None:
    """What the last look put off waits until something else happens."""
    patch.setattr(remember, "put_off_wake", nothing)


def missed_is_skipped(patch: Patch) -> None:
    """What fell due while the computer slept is never made up for (apscheduler#794, houston PR#557)."""
    write = apply_drafts.write_drafts

    def in_time(shell: Any, cal: str, one: Any, wanted: Any, now: datetime, *, rehearse: bool = False) -> Any:
        ended = max((session.end for part in one.rounds for session in part.sessions), default=now)
        late = now - ended > timedelta(hours=2)
        return [] if late else write(shell, cal, one, wanted, now, rehearse=rehearse)

    patch.setattr(tick, "write_drafts", in_time)
    patch.setattr(remember, "put_off_wake", nothing)


def no_back_off(patch: Patch) -> None:
    """Failures do not slow anything down (got-your-back#309)."""
    patch.setattr(tick, "may_try", lambda *_: True)


def fixed_retries(patch: Patch) -> None:
    """Every failure is followed by the same short wait (Nylas: 30 seconds)."""
    patch.setattr(backing_off, "BACKOFF_MOST", 30.0)


def pause_is_not_kept(patch: Patch) -> None:
    """The pause that Google asks for is not kept (A1)."""
    fail = backing_off.failed

    def hasty(shell: Any, error: FollowupError, told: str, now: datetime) -> None:
        fail(shell, error, told, now)
        account = shell.store.account(shell.account)
        shell.store.save_account(replace(account, backoff_until=now + timedelta(seconds=5)))

    patch.setattr(tick, "failed", hasty)


def transport_retries(patch: Patch) -> None:
    """The transport repeats what was throttled by itself (googleapiclient's num_retries)."""
    once = Transport.request

    def again(self: Transport, *arguments: Any, **named: Any) -> Any:
        try:
            return once(self, *arguments, **named)
        except Transient:
            return once(self, *arguments, **named)

    patch.setattr(Transport, "request", again)


def sign_in_is_retried_for_ever(patch: Patch) -> None:
    """A refused renewal is tried again and again (Nylas: 401, refresh, continue)."""
    patch.setattr(backing_off, "SIGN_IN_TRIES", 1_000_000)

"""What stands in an account's way: when it is tried again, and what its user is told (reliability A1-A26)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from followup.domain.steps import ArtefactKind
from followup.engine.errors import (
    CursorExpired,
    FollowupError,
    NeedsConsent,
    NeedsSignIn,
    Permanent,
    Transient,
)
from followup.engine.observe.reminders import FEED as REMINDERS_FEED
from followup.engine.records import Account, AccountState, ArtefactState, JournalEntry
from followup.engine.shell import Shell

SIGN_IN_TRIES = 3
"""How often a refused sign-in is tried, a quarter of an hour apart, before the user is waited for (A25).

The same goes for a missing permission (A3), of which the user is told once.
"""

CONSENT_AGAIN = 86_400.0
"""Seconds after which a permission is tried again unasked. Who grants it with `followup connect`, or asks
for a look, is heard at once; an API switched on in the console, or an administrator's leave, tells nobody.
"""

_IN_DOUBT = (AccountState.NEEDS_SIGN_IN, AccountState.NEEDS_CONSENT)

BACKOFF_FIRST = 5.0
BACKOFF_MOST = 900.0
"""Seconds of the first pause after a failure, and of the longest."""

CALENDAR_GONE = (
    "Google does not find your calendar \u201cInterview follow-ups\u201d, so nothing is written. "
    "If you deleted it, run `followup connect` to create it again."
)

IF_IT_LASTS = (
    "It is tried again on its own. If it lasts, see whether Gmail and Google Calendar open for this account "
    "in a browser."
)
"""What to do about a refusal that concerns no single item, so that nothing goes on."""

CALENDAR_UNKNOWN = (
    "This account has no calendar “{}”, so interviews in it are not followed up. "
    "Correct calendars.interviews in the settings, or add the calendar in Google Calendar."
)


def may_try(account: Account, now: datetime) -> bool:
    """Whether the account is worth a call now: not while backing off, not before somebody signs in again.

    A pause that is longer than any we take was begun by a clock that was ahead (C2).
    """
    if account.backoff_until is None:
        return account.state is not AccountState.NEEDS_SIGN_IN
    longest = timedelta(seconds=CONSENT_AGAIN if lacks_consent(account) else BACKOFF_MOST)
    return not now < account.backoff_until <= now + longest


def lacks_consent(account: Account) -> bool:
    return account.state is AccountState.NEEDS_CONSENT


def signed_in(shell: Shell) -> None:
    """Google has answered: whatever fails behind it, the user need not sign in again."""
    account = shell.store.account(shell.account)
    if account is not None:
        shell.store.save_account(replace(account, state=AccountState.OK, failures=0))


def calendar_gone(shell: Shell, now: datetime) -> None:
    """Stop writing and say so (F19). Its reminders went with it: a new calendar may have them again."""
    account = shell.store.account(shell.account)
    if account is None or account.state is AccountState.CALENDAR_GONE:
        return
    with shell.store.transaction():
        shell.store.save_account(replace(account, state=AccountState.CALENDAR_GONE, notice=CALENDAR_GONE))
        shell.store.note(shell.account, JournalEntry(now, CALENDAR_GONE))
        shell.store.forget_cursor(shell.account, REMINDERS_FEED)
        for artefact in shell.store.artefacts(shell.account):
            if artefact.key.kind is ArtefactKind.REMINDER and artefact.state is ArtefactState.LIVE:
                row = replace(
                    artefact,
                    state=ArtefactState.REMOVED,
                    remote_id="",
                    note="went with the calendar",
                    found_at=None,
                    removing=False,
                    shared=False,
                )
                shell.store.save_artefact(shell.account, row)
        shell.store.mark_dirty(shell.account, [one.id for one in shell.store.processes(shell.account)])


def unknown_calendars_notice(calendars: Iterable[str]) -> str:
    """What the user must know of calendars that could not be found; empty for none."""
    return " ".join(CALENDAR_UNKNOWN.format(one) for one in calendars)


def recovered(shell: Shell, unknown_calendars: Sequence[str], trouble: str, now: datetime) -> Account:
    """All feeds were read: whatever stood in the way is over, except for a calendar that is not there.

    `trouble` with the clock is told beside that, and once in the journal. Of a missing permission only a
    whole tick can tell: it may be one for writing.
    """
    account = shell.store.account(shell.account)
    if account is None:
        raise Permanent("The account was disconnected.", "Run `followup connect` to connect it again.")
    account = _with_clock(shell, account, trouble, now)
    if (
        account.state is AccountState.CALENDAR_GONE
        and shell.store.cursor(shell.account, REMINDERS_FEED) is None
    ):
        return account
    notice = " ".join(filter(None, (trouble, unknown_calendars_notice(unknown_calendars))))
    well = replace(account, state=AccountState.OK, notice=notice, backoff_until=None)
    if well != account and not lacks_consent(account):
        shell.store.save_account(well)
    return well


def _with_clock(shell: Shell, account: Account, trouble: str, now: datetime) -> Account:
    """Keep whether the clock is wrong, which is news once, whatever else is told meanwhile."""
    if bool(trouble) is account.clock_wrong:
        return account
    known = replace(account, clock_wrong=bool(trouble))
    with shell.store.transaction():
        shell.store.save_account(known)
        if trouble:
            shell.store.note(shell.account, JournalEntry(now, trouble))
    return known


def went_well(shell: Shell, account: Account) -> None:
    """A whole tick went well. Feeds that could be read are not enough: pauses must grow while writes fail."""
    stored = shell.store.account(shell.account)
    if stored is None:
        return
    well = replace(stored, failures=0)
    if lacks_consent(stored):
        well = replace(well, state=account.state, notice=account.notice, backoff_until=None)
    shell.store.save_account(well)


def of_whole_account(error: FollowupError) -> FollowupError:
    """The error, with the remedy for one that stopped everything instead of one item."""
    return error.with_remedy(IF_IT_LASTS) if isinstance(error, (Permanent, CursorExpired)) else error


def failed(shell: Shell, error: FollowupError, told: str, now: datetime) -> None:
    """Back the account off: reads and writes stop together.

    `told` is the notice from before this tick, whose reading may have emptied it: what goes on failing
    behind that is written into the journal once.

    Where sign-in or permission are in doubt, another failure answers nothing: their tries are counted on.
    """
    account = shell.store.account(shell.account)
    if account is None:
        return
    state = _state_after(account, error)
    if state in _IN_DOUBT and not isinstance(error, (NeedsSignIn, NeedsConsent)):
        later = now + timedelta(seconds=BACKOFF_MOST)
        shell.store.save_account(replace(account, backoff_until=later))
        return
    failures = account.failures + 1 if state is account.state else 1
    pause = _pause(error, failures, shell.jitter())
    until = None if pause is None else now + timedelta(seconds=pause)
    notice = f"{error.message} {error.remedy}".strip()
    shell.store.save_account(
        replace(account, state=state, failures=failures, backoff_until=until, notice=notice)
    )
    if told != notice:
        shell.store.note(shell.account, JournalEntry(now, error.message, error.remedy))


def _pause(error: FollowupError, failures: int, jitter: float) -> float | None:
    """Seconds until it is tried again: longer each time, with full jitter. None: not before the user acts."""
    if isinstance(error, NeedsSignIn):
        return BACKOFF_MOST if failures < SIGN_IN_TRIES else None
    if isinstance(error, NeedsConsent):
        return BACKOFF_MOST if failures < SIGN_IN_TRIES else CONSENT_AGAIN
    pause: float = min(BACKOFF_MOST, BACKOFF_FIRST * 2 ** min(failures - 1, 10)) * jitter
    if isinstance(error, Transient) and error.retry_after is not None:
        return max(pause, min(error.retry_after, BACKOFF_MOST))
    return pause


def _state_after(account: Account, error: FollowupError) -> AccountState:
    """What stands in the way now."""
    if isinstance(error, NeedsSignIn):
        return AccountState.NEEDS_SIGN_IN
    if isinstance(error, NeedsConsent):
        return AccountState.NEEDS_CONSENT
    return account.state

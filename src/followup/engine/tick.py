"""The tick: observe, decide, apply (design 3).

    observe   each feed from its cursor; facts and cursor committed together
    decide    plan every process whose facts changed or whose time has come
    apply     only when every feed is fresh: make Google match the plan, one effect at a time

A failure of one process does not stop the others; a failure of the account backs the whole account off.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from followup.domain.decision import Decision, Stage
from followup.domain.dossier import Dossier
from followup.domain.interview import Verdict
from followup.domain.plan import Plan, plan
from followup.domain.steps import ArtefactKind, Step
from followup.engine.apply_drafts import put_off_wake, write_drafts
from followup.engine.apply_reminders import show_reminder
from followup.engine.board import Board
from followup.engine.dossiers import dossier_of
from followup.engine.errors import (
    FollowupError,
    NeedsConsent,
    NeedsSignIn,
    NotFound,
    Permanent,
    Refused,
    StorageFailure,
    Transient,
)
from followup.engine.observe_events import observe_events
from followup.engine.observe_labels import offer_labels
from followup.engine.observe_mail import look_for_answers, observe_mail
from followup.engine.observe_reminders import FEED as REMINDERS_FEED
from followup.engine.observe_reminders import observe_reminders
from followup.engine.records import (
    Account,
    AccountState,
    ArtefactState,
    JournalEntry,
    Process,
    Session,
)
from followup.engine.settle import settle_drafts, settle_wake
from followup.engine.shell import Effect, Shell
from followup.engine.withdraw import withdraw

RETRY_FAILED = timedelta(minutes=15)
"""A process that could not be applied is tried again after this; the others go on."""

SIGN_IN_TRIES = 3
"""How often a refused sign-in is tried, a quarter of an hour apart, before the user is waited for (A25).

The same goes for a missing permission (A3), of which the user is told once.
"""

CONSENT_AGAIN = 86_400.0
"""Seconds after which a permission is tried again unasked. Who grants it with `followup connect`, or asks
for a look, is heard at once; an API switched on in the console, or an administrator's leave, tells nobody.
"""

ROUNDS = 2
"""How often a tick plans: what one process decides can concern the others at once (H14)."""

_IN_DOUBT = (AccountState.NEEDS_SIGN_IN, AccountState.NEEDS_CONSENT)

BACKOFF_FIRST = 5.0
BACKOFF_MOST = 900.0

CALENDAR_GONE = (
    "Your calendar \u201cInterview follow-ups\u201d was deleted, so nothing is written any more. "
    "Run `followup connect` to create it again."
)

CALENDAR_UNKNOWN = (
    "This account has no calendar “{}”, so interviews in it are not followed up. "
    "Correct calendars.interviews in the settings, or add the calendar in Google Calendar."
)


@dataclass(slots=True)
class TickReport:
    """What a tick observed, did, or (in a rehearsal) would do. `error` is what stopped it, if anything.

    `sessions` are filled by a rehearsal only: the calendar entries behind the plans, and those asked about.
    `defects` are unexpected failures of single processes, which were set back. `unknown_calendars` could not
    be found: what rests on their entries is left as it is. `waiting`: the account was left alone.
    """

    observed: int = 0
    effects: list[Effect] = field(default_factory=list)
    plans: list[tuple[Process, Dossier, Plan]] = field(default_factory=list)
    sessions: tuple[Session, ...] = ()
    error: FollowupError | None = None
    defects: list[Exception] = field(default_factory=list)
    unknown_calendars: list[str] = field(default_factory=list)
    waiting: bool = False


def tick(shell: Shell, now: datetime, *, asked: bool = False) -> TickReport:
    """One tick of one account. Engine errors are kept in the report and in the account, never raised.

    `asked`: the user wants it now, which is the time to see whether a missing permission was given. Raises
    StorageFailure: without a ledger nothing may be done.
    """
    report = TickReport()
    account = shell.store.account(shell.account)
    if account is None or not (_may_try(account, now) or (asked and _lacks_consent(account))):
        report.waiting = True
        return report
    troubled = account.failures > 0 or _lacks_consent(account)
    shell.begin_tick()
    try:
        _observe(shell, account, report, now)
        account = _recovered(shell, report.unknown_calendars)
        if account.state is AccountState.OK:
            if shell.writes_drafts:
                settle_drafts(shell, shell.late(now))
            _apply_due(shell, account, report, now)
        if troubled:
            _went_well(shell, account)
    except StorageFailure:
        raise
    except FollowupError as error:
        report.error = error
        _fail(shell, error, now)
    return report


def rehearse(shell: Shell, now: datetime) -> TickReport:
    """What a tick would do, changing nothing: neither Google nor (rolled back) the ledger."""
    report = TickReport()
    try:
        with shell.store.transaction():
            account = shell.store.account(shell.account)
            if account is None:
                raise _Rehearsed
            _observe(shell, account, report, now)
            board = Board(shell)
            due = shell.store.due_processes(shell.account, now)
            _foresee(shell, due, board, now)
            for process in due:
                if _rests_on(shell, process, report.unknown_calendars):
                    continue
                _plan_one(shell, account, process, report, now, board=board, rehearsal=True)
            report.sessions = _looked_at(shell, report)
            raise _Rehearsed
    except _Rehearsed:
        pass
    except StorageFailure:
        raise
    except FollowupError as error:
        report.error = error
    return report


def _looked_at(shell: Shell, report: TickReport) -> tuple[Session, ...]:
    planned = {process.id for process, _, _ in report.plans}
    return tuple(
        session
        for session in shell.store.sessions(shell.account)
        if session.process_id in planned or session.recognition.verdict is Verdict.ASK
    )


class _Rehearsed(Exception):
    """Ends a rehearsal so that its transaction rolls back."""


def _may_try(account: Account, now: datetime) -> bool:
    """Whether the account is worth a call now: not while backing off, not before somebody signs in again."""
    if account.state is AccountState.NEEDS_SIGN_IN:
        return account.backoff_until is not None and account.backoff_until <= now
    return account.backoff_until is None or account.backoff_until <= now


def _lacks_consent(account: Account) -> bool:
    return account.state is AccountState.NEEDS_CONSENT


def _observe(shell: Shell, account: Account, report: TickReport, now: datetime) -> None:
    for calendar_id in shell.calendars:
        try:
            report.observed += observe_events(shell, calendar_id, now)
            if account.state is AccountState.NEEDS_SIGN_IN:
                _signed_in(shell)
        except NotFound:
            report.unknown_calendars.append(calendar_id)
    if account.own_calendar:
        try:
            report.observed += observe_reminders(shell, account.own_calendar, now)
        except NotFound:
            _calendar_gone(shell, now)
    if shell.reads_mail:
        report.observed += observe_mail(shell, now)


def _signed_in(shell: Shell) -> None:
    """Google has answered: whatever fails behind it, the user need not sign in again."""
    account = shell.store.account(shell.account)
    if account is not None:
        shell.store.save_account(replace(account, state=AccountState.OK, failures=0))


def _calendar_gone(shell: Shell, now: datetime) -> None:
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


def _recovered(shell: Shell, unknown_calendars: Sequence[str]) -> Account:
    """All feeds were read: whatever stood in the way is over, except for a calendar that is not there.

    Of a missing permission only a whole tick can tell: it may be one for writing.
    """
    account = shell.store.account(shell.account)
    if account is None:
        raise Permanent("The account was disconnected.", "Run `followup connect` to connect it again.")
    if (
        account.state is AccountState.CALENDAR_GONE
        and shell.store.cursor(shell.account, REMINDERS_FEED) is None
    ):
        return account
    notice = unknown_calendars_notice(unknown_calendars)
    well = replace(account, state=AccountState.OK, notice=notice, backoff_until=None)
    if well != account and not _lacks_consent(account):
        shell.store.save_account(well)
    return well


def _went_well(shell: Shell, account: Account) -> None:
    """A whole tick went well. Feeds that could be read are not enough: pauses must grow while writes fail."""
    stored = shell.store.account(shell.account)
    if stored is None:
        return
    well = replace(stored, failures=0)
    if _lacks_consent(stored):
        well = replace(well, state=account.state, notice=account.notice, backoff_until=None)
    shell.store.save_account(well)


def _apply_due(shell: Shell, account: Account, report: TickReport, now: datetime) -> None:
    for _ in range(ROUNDS):
        due = shell.store.due_processes(shell.account, now)
        _apply_each(shell, account, report, now, due)
        if not due or not any(process.dirty for process in shell.store.due_processes(shell.account, now)):
            return


def _apply_each(
    shell: Shell, account: Account, report: TickReport, now: datetime, due: Sequence[Process]
) -> None:
    board = Board(shell)
    _foresee(shell, due, board, now)
    for number, process in enumerate(due, 1):
        if shell.stop():
            return
        if number % 25 == 0:
            shell.progress(f"Planned {number} of {len(due)} processes")
        if _rests_on(shell, process, report.unknown_calendars):
            continue
        try:
            _plan_one(shell, account, process, report, now, board=board, rehearsal=False)
        except (Permanent, Refused) as error:
            _set_back(shell, process, error, now)
        except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError) as error:
            # A defect in planning or wording one process must not silence the others; it is shown as such.
            report.defects.append(error)
            words = f"an unexpected {type(error).__name__} came up"
            _set_back(shell, process, Permanent(words, "Please report it; it is tried again later."), now)
        finally:
            if number < len(due):
                board.read_again(process.id)


def _foresee(shell: Shell, due: Sequence[Process], board: Board, now: datetime) -> None:
    """Know how all that are due stand before anything is written for one of them (H13, H14).

    Else a company would be written to first, and then be read that the user has accepted elsewhere.
    """
    for process in due if len(due) > 1 else ():
        # What cannot be planned is reported when its turn comes.
        with suppress(ValueError, LookupError, TypeError, AttributeError, ArithmeticError):
            board.foresee(process, plan(dossier_of(shell, process, board), now).decision)


def _rests_on(shell: Shell, process: Process, calendars: Sequence[str]) -> bool:
    """Whether an interview of the process stands in one of the calendars, so that it cannot be fresh."""
    sessions = shell.store.sessions(shell.account, process.id) if calendars else ()
    return any(session.event.calendar_id in calendars for session in sessions)


def _plan_one(
    shell: Shell,
    account: Account,
    process: Process,
    report: TickReport,
    now: datetime,
    *,
    board: Board,
    rehearsal: bool,
) -> None:
    """Decide one process and make Google match; reminders before drafts, so that claims have a place."""
    dossier = dossier_of(shell, process, board)
    wanted = plan(dossier, now)
    if not rehearsal and _about_to_nudge(shell, wanted) and look_for_answers(shell, process, now):
        dossier = dossier_of(shell, process, board)
        wanted = plan(dossier, now)
    report.plans.append((process, dossier, wanted))
    calendar_id = account.own_calendar
    if calendar_id:
        report.effects += withdraw(shell, calendar_id, process, dossier, wanted, now, rehearse=rehearsal)
        for reminder in sorted(
            wanted.reminders, key=lambda one: (one.key.step is not Step.SEND_THANKS, one.start)
        ):
            if shell.stop():
                return
            effect = show_reminder(shell, calendar_id, dossier, reminder, now, rehearse=rehearsal)
            report.effects += [effect] if effect else []
    drafts: list[Effect] = []
    if shell.writes_drafts:
        drafts = write_drafts(shell, calendar_id, dossier, wanted.drafts, now, rehearse=rehearsal)
        report.effects += drafts
    if not rehearsal and not shell.stop():
        # The round's reminder, written before the drafts, tells how many there are and what is held back.
        again = any(effect.verb in ("hold", "find") or dossier.held for effect in drafts)
        _remember(shell, process, wanted, now, board=board, again=again)


def _about_to_nudge(shell: Shell, wanted: Plan) -> bool:
    """Whether a mail to somebody who may have answered is about to be drafted."""
    if not (shell.reads_mail and shell.writes_drafts):
        return False
    for draft in wanted.drafts:
        if draft.key.step is not Step.THANK_YOU:
            artefact = shell.store.artefact(shell.account, draft.key)
            if artefact is None or artefact.state is ArtefactState.REMOVED:
                return True
    return False


def _remember(
    shell: Shell, process: Process, wanted: Plan, now: datetime, *, board: Board, again: bool
) -> None:
    """Store when to look again. Facts that came in while applying keep the process dirty by themselves.

    A decision, and that the others are planned again for it, are stored together: a death in between would
    leave them untold (H14). The labels come before, so that a fault while creating them is tried again.
    """
    unsettled = settle_wake(shell.store.artefacts(shell.account, process.id), now)
    put_off = put_off_wake(shell, wanted.drafts, now) if shell.writes_drafts else None
    wake = min((at for at in (wanted.wake_at, unsettled, put_off) if at is not None), default=None)
    fresh = shell.store.process(shell.account, process.id) or process
    before = fresh.decision or Decision()
    if wanted.decision.stage is Stage.OFFER and before.stage is not Stage.OFFER:
        offer_labels(shell)
    with shell.store.transaction():
        shell.store.save_process(
            shell.account,
            replace(
                fresh,
                dirty=again,
                wake_at=wake,
                summary=wanted.summary,
                waiting_on=wanted.ball.value,
                decision=wanted.decision,
            ),
        )
        _tell_others(shell, process, before, wanted.decision, board)
        if fresh.summary != wanted.summary:
            shell.store.note(shell.account, JournalEntry(now, wanted.summary, "", process.id))


def _tell_others(shell: Shell, process: Process, before: Decision, after: Decision, board: Board) -> None:
    """Have the others planned again when what they may know of this one has changed (H13, H14, H23)."""
    others = board.processes(without=process.id)
    if before.writing != after.writing:
        met = {each.address for each in (before.writing, after.writing) if each is not None}
        shell.store.mark_dirty(shell.account, [one.id for one in others if _writes_to(one, met)])
    if (before.stage, before.answer_by, before.searching) == (after.stage, after.answer_by, after.searching):
        if before.last == after.last:
            return
        others = [one for one in others if one.company == process.company]
    shell.store.mark_dirty(shell.account, [one.id for one in others])


def _writes_to(process: Process, addresses: Set[str]) -> bool:
    """Whether a process means to follow up with one of these people."""
    writing = process.decision.writing if process.decision is not None else None
    return writing is not None and writing.address in addresses


def _set_back(shell: Shell, process: Process, error: FollowupError, now: datetime) -> None:
    """One process that cannot be applied is set aside and shown; the others go on."""
    fresh = shell.store.process(shell.account, process.id) or process
    shell.store.save_process(shell.account, replace(fresh, dirty=False, wake_at=now + RETRY_FAILED))
    shell.store.note(
        shell.account, JournalEntry(now, f"Could not go on: {error.message}", error.remedy, process.id)
    )


def _fail(shell: Shell, error: FollowupError, now: datetime) -> None:
    """Back the account off: reads and writes stop together.

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
    if account.notice != notice:
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


def effects_by_verb(effects: Iterable[Effect]) -> dict[str, int]:
    """How many effects of each kind, for one-line summaries."""
    counts: dict[str, int] = {}
    for effect in effects:
        counts[effect.verb] = counts.get(effect.verb, 0) + 1
    return counts

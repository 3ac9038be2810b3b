"""The tick: observe, decide, apply (design 3).

    observe   each feed from its cursor; facts and cursor committed together
    decide    plan every process whose facts changed or whose time has come
    apply     only when every feed is fresh: make Google match the plan, one effect at a time

A failure of one process does not stop the others; a failure of the account backs the whole account off.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

from followup.domain.dossier import Dossier
from followup.domain.interview import Verdict
from followup.domain.plan import Plan, plan
from followup.domain.steps import Step
from followup.engine import absent
from followup.engine.account.backing_off import (
    calendar_gone,
    failed,
    lacks_consent,
    may_try,
    of_whole_account,
    recovered,
    signed_in,
    went_well,
)
from followup.engine.account.clock import clock_trouble
from followup.engine.account.crashes import Watch, broken, crashed, refused, watched
from followup.engine.account.crashes import went_well as did_not_crash
from followup.engine.account.pointing import point
from followup.engine.apply.drafts import write_drafts
from followup.engine.apply.remember import being_planned, remember
from followup.engine.apply.reminders import show_reminder
from followup.engine.apply.withdraw import withdraw
from followup.engine.drafts.claim_news import close_left_open
from followup.engine.drafts.second_drafts import clear_second_drafts
from followup.engine.drafts.settle import settle_drafts
from followup.engine.errors import (
    FollowupError,
    NotFound,
    Permanent,
    Refused,
    StorageFailure,
    Transient,
)
from followup.engine.known.board import Board
from followup.engine.known.dossiers import dossier_of
from followup.engine.known.draft_states import MAY_BEGIN, draft_state
from followup.engine.observe.appointments import look_around_call
from followup.engine.observe.events import observe_events
from followup.engine.observe.lying_drafts import look_for_lying
from followup.engine.observe.mail import look_for_answers, observe_mail
from followup.engine.observe.missing import doubt_of
from followup.engine.observe.reminders import observe_reminders
from followup.engine.records import (
    Account,
    AccountState,
    Process,
    Session,
)
from followup.engine.shell import Effect, Shell

ROUNDS = 2
"""How often a tick plans: what one process decides can concern the others at once (H14)."""


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
    if account is None or not (may_try(account, now) or (asked and lacks_consent(account))):
        report.waiting = True
        return report
    troubled = account.failures > 0 or lacks_consent(account)
    told = account.notice
    shell.begin_tick()
    try:
        _observe(shell, account, report, now)
        trouble = clock_trouble(shell, now)
        account = recovered(shell, report.unknown_calendars, trouble, now)
        if account.state is AccountState.OK and not trouble:
            point(shell, account, now)
            if shell.writes_drafts:
                close_left_open(shell, account.own_calendar, now)
                look_for_lying(shell, now)
                settle_drafts(shell, shell.late(now))
                clear_second_drafts(shell, account.own_calendar, now)
            _apply_due(shell, account, report, now)
        if troubled:
            went_well(shell, account)
    except StorageFailure:
        raise
    except FollowupError as error:
        report.error = of_whole_account(error)
        # A call that was given up for a stop says nothing of the account.
        if not (shell.stop() and isinstance(error, Transient)):
            failed(shell, report.error, told, now)
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
            watch = Watch(shell, now)
            _foresee(shell, due, board, watch)
            shaky = _shaky(shell, report)
            for process in due:
                if process.id in shaky:
                    continue
                _plan_one(shell, account, process, report, watch, board=board, rehearsal=True)
            report.sessions = _looked_at(shell, report)
            raise _Rehearsed
    except _Rehearsed:
        pass
    except StorageFailure:
        raise
    except FollowupError as error:
        report.error = of_whole_account(error)
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


def _observe(shell: Shell, account: Account, report: TickReport, now: datetime) -> None:
    for calendar_id in shell.calendars:
        try:
            report.observed += observe_events(shell, calendar_id, now)
            if account.state is AccountState.NEEDS_SIGN_IN:
                signed_in(shell)
        except NotFound:
            report.unknown_calendars.append(calendar_id)
    if account.own_calendar:
        try:
            report.observed += observe_reminders(shell, account.own_calendar, now)
        except NotFound:
            _confirm_gone(shell, account.own_calendar)
            calendar_gone(shell, now)
    if shell.reads_mail:
        report.observed += observe_mail(shell, now)


def _confirm_gone(shell: Shell, calendar_id: str) -> None:
    """A calendar that its list was not found of may be there all the same (A18). Raises Transient then."""
    with suppress(NotFound):
        shell.calendar.calendar_zone(calendar_id)
        raise Transient("Google did not find the reminders for a moment.", "It is tried again on its own.")


def _apply_due(shell: Shell, account: Account, report: TickReport, now: datetime) -> None:
    if not shell.store.due_processes(shell.account, now):
        return
    with watched(shell, now) as watch:
        for _ in range(ROUNDS):
            _apply_each(shell, account, report, watch, shell.store.due_processes(shell.account, now))
            if not any(process.dirty for process in shell.store.due_processes(shell.account, now)):
                return


def _apply_each(
    shell: Shell, account: Account, report: TickReport, watch: Watch, due: Sequence[Process]
) -> None:
    board = Board(shell)
    _foresee(shell, due, board, watch)
    shaky, broke = _shaky(shell, report), broken(shell)
    for number, process in enumerate(due, 1):
        if shell.stop():
            return
        if number % 25 == 0:
            shell.progress(f"Planned {number} of {len(due)} processes")
        if process.id in shaky:
            continue
        try:
            _plan_one(shell, account, process, report, watch, board=board, rehearsal=False)
            if process.id in broke:
                did_not_crash(shell, process)
        except (Permanent, Refused) as error:
            refused(shell, process, error, watch.now)
        except FollowupError:
            raise
        except Exception as error:  # noqa: BLE001  # a defect over one process must not silence the others
            report.defects.append(error)
            crashed(shell, process, f"planning it ended in an unexpected {type(error).__name__}", watch.now)
        finally:
            if number < len(due):
                board.read_again(process.id)


def _foresee(shell: Shell, due: Sequence[Process], board: Board, watch: Watch) -> None:
    """Know how all that are due stand before anything is written for one of them (H13, H14).

    Else a company would be written to first, and then be read that the user has accepted elsewhere.
    """
    for process in due if len(due) > 1 else ():
        try:
            with watch.over(process):
                board.foresee(process, plan(dossier_of(shell, process, board), watch.now).decision)
        except FollowupError:
            raise
        except Exception:  # noqa: BLE001, S112  # what cannot be planned is reported when its turn comes
            continue


def _shaky(shell: Shell, report: TickReport) -> frozenset[str]:
    """The processes with an interview that was not found, or in a calendar that was not."""
    doubted = absent.doubted(shell)
    if not (doubted or report.unknown_calendars):
        return frozenset()
    return frozenset(
        session.process_id
        for session in shell.store.sessions(shell.account)
        if session.event.calendar_id in report.unknown_calendars or doubt_of(session.event) in doubted
    )


def _plan_one(
    shell: Shell,
    account: Account,
    process: Process,
    report: TickReport,
    watch: Watch,
    *,
    board: Board,
    rehearsal: bool,
) -> None:
    """Decide one process and make Google match; reminders before drafts, so that claims have a place."""
    now = watch.now
    if not rehearsal:
        being_planned(shell, process, now)
    dossier, wanted = _decided(shell, process, board, watch)
    if not rehearsal and _about_to_nudge(shell, wanted) and look_for_answers(shell, process, now):
        dossier, wanted = _decided(shell, process, board, watch)
    if not rehearsal and look_around_call(shell, process, wanted, now):
        dossier, wanted = _decided(shell, process, board, watch)
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
        remember(shell, process, wanted, now, board=board, again=again)


def _decided(shell: Shell, process: Process, board: Board, watch: Watch) -> tuple[Dossier, Plan]:
    with watch.over(process):
        dossier = dossier_of(shell, process, board)
        return dossier, plan(dossier, watch.now)


def _about_to_nudge(shell: Shell, wanted: Plan) -> bool:
    """Whether a mail to somebody who may have answered is about to be drafted."""
    if not (shell.reads_mail and shell.writes_drafts):
        return False
    nudges = (draft.key for draft in wanted.drafts if draft.key.step is not Step.THANK_YOU)
    return any(draft_state(shell.store.artefact(shell.account, key)) in MAY_BEGIN for key in nudges)


def effects_by_verb(effects: Iterable[Effect]) -> dict[str, int]:
    """How many effects of each kind, for one-line summaries."""
    counts: dict[str, int] = {}
    for effect in effects:
        counts[effect.verb] = counts.get(effect.verb, 0) + 1
    return counts

"""`followup run` and `followup sync`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from followup.cli import exits
from followup.cli.session import Session
from followup.engine.records import Account, AccountState, ArtefactState
from followup.engine.records import Session as Sitting

if TYPE_CHECKING:
    from followup.engine.shell import Effect
    from followup.engine.tick import TickReport

_DONE = {
    "draft": "Draft written",
    "find": "Found again",
    "rewrite": "Rewritten",
    "remind": "Reminder set",
    "move": "Reminder moved",
    "remove": "Taken away",
    "hold": "Held back",
}
_PLANNED = {
    "draft": "Would write a draft",
    "rewrite": "Would rewrite",
    "remind": "Would remind",
    "move": "Would move",
    "remove": "Would take away",
    "hold": "Would hold back",
}

SAY_AGAIN = 3600.0
"""Seconds after which a trouble that lasts is logged once more (fault N1)."""

AccountOption = Annotated[str, typer.Option("--account", help="Only this connected address.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print a JSON document.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(run)
    app.command()(sync)


def run(context: typer.Context) -> None:
    """Run the service until it is stopped (Ctrl+C or SIGTERM)."""
    from followup.cli.logs import begin_logging
    from followup.cli.templates import CHECK_THEM, refusals
    from followup.engine.tick import effects_by_verb
    from followup.service import serve

    session: Session = context.obj
    session.accounts()
    log = begin_logging(session.app.settings.service.log_level, session.app.settings.service.log_format)
    session.app.progress = lambda words: log.info("working", on=words)

    last: dict[str, tuple[str, float]] = {}
    tell_causes = log.error if session.debug else log.debug

    def told(account: str, report: TickReport) -> None:
        log.debug("tick", account=account)
        for defect in report.defects:
            tell_causes("unexpected", exc_info=defect)
        if report.error is not None:
            reason, at = last.get(account, ("", 0.0))
            if reason != report.error.message or session.app.elapsed() - at >= SAY_AGAIN:
                last[account] = (report.error.message, session.app.elapsed())
                log.warning("held up", reason=report.error.message, remedy=report.error.remedy)
                if report.error.__cause__ is not None:
                    tell_causes("because of", exc_info=report.error.__cause__)
        elif report.effects or report.observed:
            log.info("tick", observed=report.observed, **effects_by_verb(report.effects))

    def began() -> None:
        log.info("started", accounts=len(session.accounts()))
        for words in refusals(session.app.settings.templates_folder):
            log.warning("template refused", reason=words, remedy=CHECK_THEM)

    serve(session.app, told, began=began)
    log.info("stopped")


def sync(
    context: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the plan and change nothing.")] = False,
    account: AccountOption = "",
    as_json: JsonOption = False,
) -> None:
    """Look once, do what is due, and say what was done."""
    from followup.service import only_writer

    session: Session = context.obj
    accounts = session.accounts(account)
    session.app.progress = session.progress
    reports: list[tuple[Account, TickReport]] = []
    with only_writer(session.app.lock_file):
        for one in accounts:
            report = session.app.sync(one.id, session.app.clock(), dry_run=dry_run, asked=True)
            reports.append((session.app.store.account(one.id) or one, report))
    if as_json:
        session.give_json([_as_json(one.id, report) for one, report in reports])
    else:
        for one, report in reports:
            _tell(session, one, report, dry_run=dry_run)
    failed = next((report.error for _, report in reports if report.error is not None), None)
    if failed is not None:
        raise typer.Exit(exits.code_of(failed))
    waiting = [one for one, report in reports if report.waiting]
    if waiting:
        raise typer.Exit(exits.SIGN_IN if any(map(_needs_sign_in, waiting)) else exits.TRY_LATER)
    if not dry_run and any(_waits_for_user(session, one) for one, _ in reports):
        raise typer.Exit(exits.ATTENTION)


def _needs_sign_in(account: Account) -> bool:
    return account.state in (AccountState.NEEDS_SIGN_IN, AccountState.NEEDS_CONSENT)


def _waits_for_user(session: Session, account: Account) -> bool:
    """Whether something could not be done without the user; `status` says what."""
    if account.state is AccountState.CALENDAR_GONE or account.notice:
        return True
    return any(one.state is ArtefactState.ATTENTION for one in session.app.store.artefacts(account.id))


def _tell(session: Session, account: Account, report: TickReport, *, dry_run: bool) -> None:
    from followup.cli.render import moment
    from followup.engine.account.backing_off import unknown_calendars_notice

    zone = session.app.owner(account).zone
    session.say(account.id)
    if report.error is not None:
        session.tell(report.error.message, "  ")
        session.tell(report.error.remedy, "  ")
        return
    if report.waiting:
        session.tell(account.notice or "Google asked for a pause.", "  ")
        if account.backoff_until is not None:
            session.tell(f"It is tried again after {moment(account.backoff_until, zone)}.", "  ")
        return
    words = _PLANNED if dry_run else _DONE
    for effect in report.effects:
        if effect.verb != "hold":
            session.tell(_line(effect, words, zone), "  ")
    _tell_held(session, report, words)
    if dry_run:
        _tell_reasons(session, report)
    notice = account.notice or unknown_calendars_notice(report.unknown_calendars)
    if notice:
        session.tell(notice, "  ")
    elif not dry_run and _waits_for_user(session, account):
        session.tell("Something waits for you; `followup status` says what.", "  ")
    elif not report.effects:
        session.say("  Nothing to do." if dry_run else "  Everything is up to date.")


def _tell_held(session: Session, report: TickReport, words: dict[str, str]) -> None:
    """What was kept back, each reason once."""
    from followup.cli.render import listed

    by_reason: dict[str, list[str]] = {}
    for effect in report.effects:
        if effect.verb == "hold":
            by_reason.setdefault(effect.why, []).append(effect.title)
    for reason, titles in by_reason.items():
        session.tell(f"{words['hold']}: {listed(titles)}. {reason}", "  ")


def _line(effect: Effect, words: dict[str, str], zone: str) -> str:
    from followup.cli.render import moment

    when = f", {moment(effect.at, zone)}" if effect.at is not None else ""
    why = f" ({effect.why.rstrip('.')})" if effect.why else ""
    return f"{words[effect.verb]}: {effect.title}{when}{why}"


def _tell_reasons(session: Session, report: TickReport) -> None:
    """Why calendar entries are, or may be, interviews."""
    for process, dossier, wanted in report.plans:
        name = dossier.company.name or dossier.company.domain or "unknown company"
        session.tell(f"{process.id} {name}: {wanted.summary}", "  ")
        _tell_sittings(session, [one for one in report.sessions if one.process_id == process.id])
    planned = {process.id for process, _, _ in report.plans}
    others = [one for one in report.sessions if one.process_id not in planned]
    if others:
        session.say("  Perhaps an interview:")
        _tell_sittings(session, others)


def _tell_sittings(session: Session, sittings: Iterable[Sitting]) -> None:
    for one in sittings:
        reasons = ", ".join(f"{e.seen} ({e.points:+d}, {e.rule})" for e in one.recognition.evidence)
        verdict = one.recognition.verdict.value.replace("_", " ")
        session.tell(f"{one.event.title}: {verdict}; {reasons}", "    ")


def _as_json(account: str, report: TickReport) -> dict[str, object]:
    return {
        "account": account,
        "observed": report.observed,
        "waiting": report.waiting,
        "error": report.error.message if report.error else None,
        "remedy": report.error.remedy if report.error else None,
        "effects": [
            {
                "verb": effect.verb,
                "title": effect.title,
                "at": effect.at.isoformat() if effect.at else None,
                "why": effect.why,
            }
            for effect in report.effects
        ],
        "processes": [
            {
                "id": process.id,
                "company": dossier.company.name,
                "role": dossier.role,
                "summary": wanted.summary,
                "waiting_on": wanted.ball.value,
                "wake_at": wanted.wake_at.isoformat() if wanted.wake_at else None,
            }
            for process, dossier, wanted in report.plans
        ],
        "sessions": [
            {
                "process": one.process_id,
                "title": one.event.title,
                "start": one.event.start.isoformat(),
                "verdict": one.recognition.verdict.value,
                "score": one.recognition.score,
                "evidence": [asdict(evidence) for evidence in one.recognition.evidence],
            }
            for one in report.sessions
        ],
    }

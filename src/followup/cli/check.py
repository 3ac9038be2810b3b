"""`followup doctor`: look at everything that could be wrong, and say what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from followup.cli import exits
from followup.cli.run import JsonOption
from followup.cli.session import Session

if TYPE_CHECKING:
    from followup.cli.checks import Finding


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(doctor)


def doctor(
    context: typer.Context,
    online: Annotated[
        bool, typer.Option("--online", help="Also ask Google whether the sign-in works.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Check settings, sign-in, database, freshness and the clock; works without a network."""
    from followup.cli.checks import examine

    session: Session = context.obj
    findings = list(examine(session, online=online))
    faults = [finding.check for finding in findings if not finding.check.ok]
    if as_json:
        session.give_json({"ok": not faults, "checks": [_as_json(finding) for finding in findings]})
    else:
        _tell(session, findings)
    if any(fault.name == "settings" for fault in faults):
        raise typer.Exit(exits.USAGE)
    if any(fault.sign_in for fault in faults):
        raise typer.Exit(exits.SIGN_IN)
    if faults:
        raise typer.Exit(exits.ATTENTION)


def _tell(session: Session, findings: list[Finding]) -> None:
    account = ""
    for finding in findings:
        if finding.account != account:
            account = finding.account
            session.say()
            session.say(account)
        check = finding.check
        session.tell(f"{'ok   ' if check.ok else 'FAULT'} {check.name}: {check.sentence}")
        if check.remedy and not check.ok:
            session.tell(check.remedy, "      ")


def _as_json(finding: Finding) -> dict[str, object]:
    check = finding.check
    return {
        "account": finding.account or None,
        "name": check.name,
        "ok": check.ok,
        "sentence": check.sentence,
        "remedy": check.remedy or None,
    }

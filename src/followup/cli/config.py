"""`followup config`: where settings lie, what they are and whence, whether they are right; own wordings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from followup.cli import exits
from followup.cli.session import Session

if TYPE_CHECKING:
    from followup.cli.templates import Copy
    from followup.messages.own_templates import OwnFile

app = typer.Typer(
    name="config", no_args_is_help=True, rich_markup_mode=None, help="Settings: path, show, check; templates."
)

JsonOption = Annotated[bool, typer.Option("--json", help="Print a JSON document.")]


@app.command()
def path(context: typer.Context) -> None:
    """Print the settings file, the config folder and the data folder."""
    session: Session = context.obj
    settings = session.app.settings
    exists = "" if settings.settings_file.exists() else " (not there yet; every setting has a default)"
    session.say(f"Settings file: {settings.settings_file}{exists}")
    session.say(f"Config folder: {settings.config_folder}")
    session.say(f"Data folder:   {settings.data_folder}")


@app.command()
def show(context: typer.Context, as_json: JsonOption = False) -> None:
    """Print every setting, its value and where the value comes from."""
    session: Session = context.obj
    settings = session.app.settings
    rows: list[tuple[str, Any]] = [
        (f"{section}.{name}", value)
        for section, values in settings.model_dump(mode="json").items()
        for name, value in values.items()
    ]
    if as_json:
        session.give_json([{"name": n, "value": v, "from": settings.origin(n)} for n, v in rows])
        return
    for name, value in rows:
        session.tell(f"{name} = {_shown(value)} ({settings.origin(name)})")


@app.command()
def check(context: typer.Context) -> None:
    """Check the settings; every problem is told at once."""
    session: Session = context.obj
    file = session.app.settings.settings_file
    session.say("The settings are fine.")
    session.say(f"Read: {file}" if file.exists() else f"There is no settings file: {file}")


@app.command()
def templates(
    context: typer.Context,
    only_check: Annotated[
        bool, typer.Option("--check", help="Copy nothing; say of each file whether it is used, and why not.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Copy the wordings of mails and reminders to the config folder, for you to edit.

    A file that you edited is never written over. A broken or unsafe one is refused with line and reason, and
    the built-in one is used until it is mended.
    """
    session: Session = context.obj
    folder = session.app.settings.templates_folder
    if only_check:
        _check_templates(session, folder, as_json=as_json)
    else:
        _copy_templates(session, folder, as_json=as_json)


def _copy_templates(session: Session, folder: Path, *, as_json: bool) -> None:
    from followup.cli.templates import Copied, copy_stock

    copies = list(copy_stock(folder))
    if as_json:
        session.give_json({"folder": str(folder), "files": [_copy_as_json(one) for one in copies]})
        return
    session.say(f"Templates: {folder}")
    for done, words in (
        (Copied.NEW, "copied."),
        (Copied.RENEWED, "renewed: nobody had edited them."),
        (Copied.SAME, "there already, unchanged."),
    ):
        count = sum(one.done is done for one in copies)
        if count:
            session.tell(f"{count} {words}")
    for one in copies:
        if one.done is Copied.LEFT:
            session.tell(f"Left as you edited it: {one.path.relative_to(folder)}")
    session.tell("Edit what you like, then run `followup config templates --check`.")


def _check_templates(session: Session, folder: Path, *, as_json: bool) -> None:
    from followup.messages.own_templates import own_files

    found = own_files(folder)
    if as_json:
        session.give_json({"folder": str(folder), "files": [_own_as_json(one) for one in found]})
    else:
        _tell_own(session, folder, found)
    if any(one.problems for one in found):
        raise typer.Exit(exits.USAGE)


def _tell_own(session: Session, folder: Path, found: tuple[OwnFile, ...]) -> None:
    session.say(f"Templates: {folder}")
    if not found:
        session.tell("There are none of your own; the built-in ones are used.")
    for one in found:
        shown = one.path.relative_to(folder)
        if not one.problems:
            session.say(f"ok      {shown} ({one.state.value})")
            for note in one.notes:
                session.tell(note, "        ")
            continue
        session.say(f"refused {shown}: the built-in one is used meanwhile.")
        for bad in one.problems:
            session.tell(f"line {bad.line}: {bad.reason}", "        ")


def _copy_as_json(one: Copy) -> dict[str, object]:
    return {"file": str(one.path), "language": one.language, "done": one.done.value}


def _own_as_json(one: OwnFile) -> dict[str, object]:
    return {
        "file": str(one.path),
        "language": one.language or None,
        "state": one.state.value,
        "problems": [{"line": bad.line, "reason": bad.reason} for bad in one.problems],
        "notes": list(one.notes),
    }


def _shown(value: Any) -> str:
    if value is None:
        return "unset"
    return (", ".join(map(str, value)) if isinstance(value, list) else str(value)) or "empty"

"""`followup config`: where settings lie, what they are and whence, and whether they are right."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from followup.cli.session import Session

app = typer.Typer(
    name="config", no_args_is_help=True, rich_markup_mode=None, help="Settings: path, show, check."
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
    session.say(f"The settings are fine: {file}" if file.exists() else "The settings are fine: all defaults.")
    if not file.exists():
        session.say(f"There is no settings file yet: {file}")


def _shown(value: Any) -> str:
    if value is None:
        return "unset"
    return (", ".join(map(str, value)) if isinstance(value, list) else str(value)) or "empty"

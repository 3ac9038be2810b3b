"""The list of commands in docs/commands.md, written from the commands themselves.

`python -m followup.cli.reference > docs/commands.md` brings it up to date; a test compares the two.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import typer

from followup.cli import exits
from followup.cli.main import app

_EXIT_CODES = {
    exits.FINE: "fine",
    exits.UNEXPECTED: "something unexpected, or stopped by hand",
    exits.USAGE: "the command or the settings are wrong",
    exits.ANOTHER_RUNS: "another followup is at work on the same data",
    exits.SIGN_IN: "somebody has to sign in or allow something",
    exits.TRY_LATER: "Google is not reachable or over its quota; it is tried again",
    exits.ATTENTION: "something needs your attention",
}


def commands() -> Iterator[tuple[str, Any]]:
    """Every command with its full name, in the order of the help."""
    root = typer.main.get_command(app)
    yield from _below(root, "followup")


def reference() -> str:
    """The whole document."""
    parts = [
        "# Commands",
        "",
        "Written from the program by `python -m followup.cli.reference`. Options of `followup` itself",
        "stand in front of the command: `followup --debug sync`.",
        "",
        "## Exit codes",
        "",
        *(f"- {code}: {meaning}" for code, meaning in sorted(_EXIT_CODES.items())),
    ]
    for name, command in commands():
        parts += ["", f"## {name}", "", _first_sentences(command), *_parameters(command)]
    return "\n".join(parts) + "\n"


def _below(command: Any, name: str) -> Iterator[tuple[str, Any]]:
    yield name, command
    for one, child in getattr(command, "commands", {}).items():
        yield from _below(child, f"{name} {one}")


def _first_sentences(command: Any) -> str:
    return " ".join((command.help or "").split())


def _parameters(command: Any) -> Iterator[str]:
    rows = [row for parameter in command.params if (row := _row(parameter))]
    if rows:
        yield ""
        yield from rows


def _row(parameter: Any) -> str:
    if parameter.param_type_name == "option":
        if "--help" in parameter.opts:
            return ""
        value = "" if parameter.is_flag else f" {parameter.metavar or parameter.name.upper()}"
        return f"- `{parameter.opts[-1]}{value}`: {parameter.help}"
    name = parameter.name.upper()
    return f"- `{name if parameter.required else f'[{name}]'}`: {parameter.help}"


if __name__ == "__main__":
    sys.stdout.write(reference())

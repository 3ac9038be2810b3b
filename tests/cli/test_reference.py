"""Every command has help, and the document that lists them is up to date."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from followup.cli.reference import commands, reference

_DOCUMENT = Path(__file__).parents[2] / "docs" / "commands.md"
_PROMISED = {
    "connect",
    "disconnect",
    "run",
    "sync",
    "status",
    "show",
    "note",
    "skip",
    "pause",
    "resume",
    "doctor",
    "config",
    "config path",
    "config show",
    "config check",
    "config templates",
    "remove",
    "demo",
    "sandbox",
}


def test_every_promised_command_is_there() -> None:
    names = {name.removeprefix("followup").strip() for name, _ in commands()}
    assert names >= _PROMISED


@pytest.mark.parametrize(("name", "command"), list(commands()), ids=[name for name, _ in commands()])
def test_every_command_and_every_option_has_help(name: str, command: Any) -> None:
    assert command.help
    for parameter in command.params:
        assert parameter.help, parameter.name


@pytest.mark.parametrize("name", ["sync", "status", "show", "doctor", "config show", "config templates"])
def test_every_reading_command_gives_json(name: str) -> None:
    command = dict(commands())[f"followup {name}"]
    assert "--json" in {option for parameter in command.params for option in parameter.opts}


def test_the_document_is_up_to_date() -> None:
    assert _DOCUMENT.read_text(encoding="utf-8") == reference(), (
        "run: python -m followup.cli.reference > docs/commands.md"
    )

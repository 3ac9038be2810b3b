"""What no command can make sense of is told in a sentence, and nothing is done."""

from __future__ import annotations

import pytest

from followup.cli import exits
from tests.cli.conftest import Terminal


@pytest.mark.parametrize(
    "arguments",
    [
        ["nothing"],
        ["status", "--wrong"],
        ["show"],
        ["skip", "x"],
        ["sandbox", "--port", "many"],
        ["sandbox", "--port", "70000"],
        ["config", "nothing"],
    ],
)
def test_a_command_that_does_not_exist_or_fit_is_a_usage_error(
    arguments: list[str], terminal: Terminal
) -> None:
    ran = terminal.run(*arguments)
    assert ran.code == exits.USAGE
    assert "Traceback" not in ran.err
    assert ran.err


def test_an_unknown_account_and_an_unknown_process_are_named(connected: Terminal) -> None:
    ran = connected.run("status", "--account", "bob@gmail.com")
    assert (ran.code, "bob@gmail.com is not connected" in ran.err) == (exits.USAGE, True)
    for arguments in (["show", "acme"], ["skip", "acme", "phone"], ["note", "acme", "x"], ["pause", "acme"]):
        ran = connected.run(*arguments)
        assert (ran.code, "There is no process acme." in ran.err) == (exits.USAGE, True)
    ran = connected.run("show", " ")
    assert ran.code == exits.USAGE


@pytest.mark.parametrize("nothing", ["", " ", "\t\n"])
@pytest.mark.parametrize(
    "command",
    [
        ["pause"],
        ["resume"],
        ["disconnect", "--yes"],
        ["remove", "--yes"],
        ["note", "p"],
        ["sync", "--account"],
    ],
)
def test_an_empty_argument_is_not_taken_for_one_that_was_left_out(
    command: list[str], nothing: str, connected: Terminal
) -> None:
    """A script whose variable is not set must not pause, forget or remove everything."""
    before = connected.app.store.accounts()
    ran = connected.run(*command, nothing)
    assert (ran.code, ran.out) == (exits.USAGE, "")
    assert ran.err == "An argument is empty.\nLeave it out, or say what you mean.\n"
    assert connected.app.store.accounts() == before


@pytest.mark.parametrize("command", [["note", "p"], ["show"], ["connect", "--client-file"], ["nonsense"]])
def test_bytes_that_are_no_text_are_a_usage_error(command: list[str], connected: Terminal) -> None:
    ran = connected.run(*command, "\udcff")
    assert ran.code == exits.USAGE
    assert (
        ran.err
        == "An argument is no text that can be read.\nWrite it in the character set of your terminal.\n"
    )


@pytest.mark.parametrize(
    "command",
    [
        ["show"],
        ["status", "--account"],
        ["outcome", "p"],
        ["config"],
        [],
        ["doctor"],
        ["connect", "--no-walk", "--client-file"],
    ],
)
def test_an_endless_argument_is_not_repeated_in_full(command: list[str], connected: Terminal) -> None:
    ran = connected.run(*command, "x" * 100_000)
    assert ran.code == exits.USAGE
    assert len(ran.err) < 10_000

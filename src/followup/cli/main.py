"""The command `followup`: global options, the commands, and the one place where failures become words."""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from followup.cli import exits
from followup.cli.plain import printable
from followup.cli.session import Session, wrapped
from followup.engine.errors import FollowupError

_UsageError: Any = typer.BadParameter.__base__  # typer does not hand out the name


_LONGEST = 4_000
"""How much of a complaint is shown: it may repeat an argument without an end."""


def _shown(sentence: str) -> str:
    plain = printable(sentence)
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]} ..."


@contextmanager
def _plainly() -> Iterator[None]:
    """A word that no command knows is repeated in the complaint, but must not steer the terminal."""
    try:
        yield
    except _UsageError as error:
        error.message = _shown(error.message)
        raise


class _Commands(TyperGroup):
    """The commands, with complaints that can be shown."""

    def make_context(self, *arguments: Any, **named: Any) -> Any:
        """Read the global options."""
        with _plainly():
            return super().make_context(*arguments, **named)

    def invoke(self, ctx: Any) -> Any:
        """Read the rest, and run the command."""
        with _plainly():
            return super().invoke(ctx)


app = typer.Typer(
    name="followup",
    cls=_Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Thank-you drafts and reminders after job interviews, in Gmail and Google Calendar. Never sends.",
)


def _version(wanted: bool) -> None:
    if wanted:
        from followup import __version__

        typer.echo(f"followup {__version__}")
        raise typer.Exit


@app.callback()
def options(
    context: typer.Context,
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of a failure.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    """Global options."""
    _ = version
    session = context.obj if isinstance(context.obj, Session) else Session()
    session.debug = debug
    context.obj = session


def _register() -> None:
    from followup.cli import account, check, processes, run, show, stage
    from followup.cli import config as config_commands

    account.register(app)
    run.register(app)
    show.register(app)
    processes.register(app)
    check.register(app)
    app.add_typer(config_commands.app, name="config")
    stage.register(app)


_register()


def main() -> None:
    """Entry point of the installed command; ends the process with one of the documented exit codes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A name that the terminal's character set lacks must not end the command.
            stream.reconfigure(errors="replace")
    sys.exit(call(sys.argv[1:]))


def call(arguments: list[str], session: Session | None = None) -> int:
    """Run one command line and return its exit code; every failure is told in one sentence and a remedy."""
    session = session or Session()
    debug = "--debug" in arguments
    try:
        _check(arguments)
        app(args=arguments or ["--help"], obj=session, prog_name="followup")
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else exits.FINE
        return code if code in exits.ALL else exits.UNEXPECTED
    except KeyboardInterrupt:
        _complain("Stopped.")
        return exits.UNEXPECTED
    except BrokenPipeError:
        # Whoever read the output went away (`| head`): there is nobody to complain to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exits.UNEXPECTED
    except FollowupError as error:
        if debug:
            _show_traceback()
        _complain(error.message, error.remedy)
        return exits.code_of(error)
    except Exception as error:  # noqa: BLE001  # the boundary: whatever happens, no traceback unless asked for
        if debug:
            _show_traceback()
        _complain(
            f"Something unexpected went wrong: {type(error).__name__}.",
            "Run the command again as `followup --debug ...` and report what it prints.",
        )
        return exits.UNEXPECTED
    finally:
        if "app" in session.__dict__:
            session.app.close()
    return exits.FINE


def _check(arguments: list[str]) -> None:
    """An empty argument comes of a variable that was not set, and is not one that was left out."""
    for one in arguments:
        if not one.strip():
            raise exits.Usage("An argument is empty.", "Leave it out, or say what you mean.")
        try:
            one.encode()
        except UnicodeEncodeError:
            raise exits.Usage(
                "An argument is no text that can be read.", "Write it in the character set of your terminal."
            ) from None


def _show_traceback() -> None:
    """The traceback of the failure in hand; its message may hold what came from outside."""
    typer.echo(printable(traceback.format_exc()), err=True, nl=False)


def _complain(*sentences: str) -> None:
    for sentence in filter(None, sentences):
        for line in wrapped(_shown(sentence)):
            typer.echo(line, err=True)

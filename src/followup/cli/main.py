"""The command `followup`: global options, the commands, and the one place where failures become words."""

from __future__ import annotations

import sys
import traceback
from typing import Annotated

import click
import typer

from followup.cli import exits
from followup.cli.session import Session
from followup.engine.errors import FollowupError

app = typer.Typer(
    name="followup",
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
    sys.exit(call(sys.argv[1:]))


def call(arguments: list[str], session: Session | None = None) -> int:
    """Run one command line and return its exit code; every failure is told in one sentence and a remedy."""
    session = session or Session()
    try:
        result = app(args=arguments, obj=session, standalone_mode=False, prog_name="followup")
    except click.exceptions.NoArgsIsHelpError as error:
        typer.echo(error.format_message())
        return exits.FINE
    except click.ClickException as error:
        error.show()
        return exits.USAGE
    except (click.Abort, KeyboardInterrupt):
        typer.echo("Stopped.", err=True)
        return exits.UNEXPECTED
    except FollowupError as error:
        if "--debug" in arguments:
            traceback.print_exc()
        typer.echo(error.message, err=True)
        if error.remedy:
            typer.echo(error.remedy, err=True)
        return exits.code_of(error)
    except Exception as error:  # noqa: BLE001  # the boundary: whatever happens, no traceback unless asked for
        if "--debug" in arguments:
            traceback.print_exc()
        typer.echo(f"Something unexpected went wrong: {type(error).__name__}.", err=True)
        typer.echo("Run the command again with --debug in front and report what it prints.", err=True)
        return exits.UNEXPECTED
    finally:
        if "app" in session.__dict__:
            session.app.close()
    return result if isinstance(result, int) else exits.FINE

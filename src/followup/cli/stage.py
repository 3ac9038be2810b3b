"""`followup demo` and `followup sandbox`: the service without a Google account."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from followup.cli.exits import Usage
from followup.cli.session import Session

if TYPE_CHECKING:
    from followup.sandbox.world import World


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(demo)
    app.command()(sandbox)


def demo(context: typer.Context) -> None:
    """Play a few months in a few seconds, on a local Google; nothing of yours is touched."""
    from followup.cli.demo import play

    play(context.obj)


def sandbox(
    context: typer.Context,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0 takes a free one.")] = 0,
    now: Annotated[
        str, typer.Option("--now", help="Where its clock starts, such as 2026-03-02T09:00:00+01:00.")
    ] = "",
    account: Annotated[
        str, typer.Option("--account", help="The address that lives there.")
    ] = "you@gmail.com",
    name: Annotated[str, typer.Option("--name", help="The name that Gmail has for them.")] = "Sam Taylor",
    client_file: Annotated[
        Path | None, typer.Option("--client-file", help="Write a client file for `connect` there.")
    ] = None,
) -> None:
    """Run a local Google until Ctrl+C, to try the service or to develop against."""
    from followup.sandbox.server import serve
    from followup.sandbox.world import World

    session: Session = context.obj
    start = _instant(now) if now else datetime.now(UTC)
    world = World.create(start, accounts={account.strip().lower(): name.strip()}, follow_wall=True)
    try:
        serving = serve(world, port=port)
    except (OSError, SystemExit) as error:
        raise Usage(f"Port {port} cannot be used.", "Name another one, or 0 for any that is free.") from error
    with serving:
        if client_file is not None:
            _write_client_file(client_file, world, serving.base_url)
        _tell(session, serving.base_url, client_file)
        _wait()
    session.say("The local Google is gone, with all that was in it.")


def _instant(text: str) -> datetime:
    try:
        instant = datetime.fromisoformat(text)
    except ValueError as error:
        raise Usage(f"{text} is no date and time.", "Write it as 2026-03-02T09:00:00+01:00.") from error
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def _write_client_file(path: Path, world: World, base_url: str) -> None:
    """Write the file; one that leads to the real Google is never overwritten."""
    from followup.google.client_secrets import ClientFileError, is_loopback, load

    if path.exists():
        try:
            ours = is_loopback(load(path).token_uri)
        except ClientFileError:
            ours = False
        if not ours:
            raise Usage(f"{path} exists and is not of a local Google.", "Name another file.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(json.dumps(world.client_secrets(base_url), indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise Usage(f"{path} cannot be written: {error.strerror}.", "Name another file.") from error


def _tell(session: Session, base_url: str, client_file: Path | None) -> None:
    session.say(f"A local Google answers at {base_url}")
    session.tell("To let the service talk to it, with data of its own, in another terminal:")
    session.say()
    session.say("  export FOLLOWUP_HOME=$(mktemp -d)")
    session.say(f"  export FOLLOWUP_GOOGLE__API_ROOT={base_url}")
    session.say(f"  export FOLLOWUP_GOOGLE__CLIENT_FILE={client_file.absolute() if client_file else 'PATH'}")
    session.say("  followup connect")
    session.say()
    if client_file is None:
        session.tell("For PATH, start the sandbox with --client-file PATH: it writes the file there.")
    session.say("Ctrl+C ends it.")


def _wait() -> None:
    """Until SIGINT or SIGTERM."""
    import signal
    import sys
    import threading

    sys.stdout.flush()
    ended = threading.Event()
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, lambda *_: ended.set()) for number in numbers}
    try:
        while not ended.wait(timeout=3600):
            pass
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

"""`followup connect`, `disconnect` and `remove`: an account comes and goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from followup.cli.session import Session
from followup.engine.errors import FollowupError, NeedsSignIn
from followup.engine.records import Account

if TYPE_CHECKING:
    from followup.cli.connect import Means
    from followup.engine.account.removal import Removal, Survey

AccountArgument = Annotated[str, typer.Argument(help="Its address; may be left out when there is only one.")]
YesOption = Annotated[bool, typer.Option("--yes", help="Do not ask.")]

_SHOWN_TITLES = 8


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(connect)
    app.command()(disconnect)
    app.command()(remove)


def connect(
    context: typer.Context,
    no_browser: Annotated[
        bool, typer.Option("--no-browser", help="Print the address instead of opening a browser.")
    ] = False,
    account: Annotated[
        str, typer.Option("--account", help="The address that must be the one to sign in.")
    ] = "",
    client_file: Annotated[
        Path | None, typer.Option("--client-file", help="The client file, when it is not in its usual place.")
    ] = None,
    no_walk: Annotated[
        bool, typer.Option("--no-walk", help="Fail without a client file instead of leading to one.")
    ] = False,
) -> None:
    """Connect a Google account, or connect it again. Safe to repeat."""
    from followup.cli.connect import ConnectWish
    from followup.cli.connect import connect as connect_account
    from followup.engine.account.pointing import record_pointed
    from followup.engine.account.reconnect import record_connected
    from followup.engine.known import notebook
    from followup.engine.known.notebook import Page

    session: Session = context.obj
    app, settings = session.app, session.app.settings
    wish = ConnectWish(
        client_file=(client_file or settings.google.client_file).expanduser().absolute(),
        calendar_name=settings.calendars.own_name,
        expected=account,
        browser=not no_browser,
        walk=not no_walk,
        signed=settings.profile.name,
        known_work_account=any(one.id == account.strip().lower() for one in app.store.accounts()),
    )
    connected = connect_account(wish, _means(session))
    token = connected.token
    record_connected(
        app.store,
        token.email,
        connected.calendar.id,
        connected.zone,
        token.granted,
        app.clock(),
        name=token.name,
    )
    if connected.calendar.pointed:
        record_pointed(app.store, token.email, connected.calendar.id, app.clock())
    else:
        notebook.strike(app.store, token.email, Page.POINTER)
    app.forget_shell(token.email)
    session.say()
    session.tell("Look once, without changing anything: followup sync --dry-run")
    session.tell("Let it work from now on: followup run")


def disconnect(context: typer.Context, account: AccountArgument = "", yes: YesOption = False) -> None:
    """End the access to Google and forget the account; drafts and reminders stay where they are."""
    from followup.service import only_writer

    session: Session = context.obj
    with only_writer(session.app.lock_file):
        owner = session.one_account(account)
        if not yes and not session.ask(
            f"Disconnect {owner.id} and forget what is stored about it on this computer?",
            "Say so with --yes.",
        ):
            session.say("Nothing was changed.")
            return
        _end_access(session, owner.id)
        _forget(session, owner)
    session.tell(f"{owner.id} is disconnected. Drafts and the reminder calendar stay in Google.")


def remove(
    context: typer.Context,
    account: AccountArgument = "",
    yes: YesOption = False,
    keep_touched: Annotated[
        bool,
        typer.Option(
            "--keep-touched", help="Leave the calendar, and delete only future reminders you did not change."
        ),
    ] = False,
    keep_data: Annotated[
        bool, typer.Option("--keep-data", help="Keep what is stored on this computer, for `show`.")
    ] = False,
) -> None:
    """Take everything of ours out of Google, end the access and forget the account."""
    from followup.engine.account import removal
    from followup.service import only_writer

    session: Session = context.obj
    app = session.app
    app.progress = session.progress
    with only_writer(app.lock_file):
        owner = session.one_account(account)
        shell = app.shell(owner.id)
        session.progress("Looking at what is there")
        found = removal.survey(shell, owner, app.clock())
        _tell_survey(session, owner, found, keep_touched=keep_touched)
        if not yes and not session.ask("Take this away?", "Say so with --yes."):
            session.say("Nothing was changed.")
            return
        done = removal.remove(shell, owner, app.clock(), keep_changed=keep_touched)
        _tell_removal(session, done)
        _end_access(session, owner.id)
        if keep_data:
            _close(session, owner)
        else:
            _forget(session, owner)
    session.tell(f"{owner.id} is removed." + (" What was stored here is kept." if keep_data else ""))


def _means(session: Session) -> Means:
    import secrets

    import platformdirs
    import requests

    from followup.cli.connect import Means
    from followup.google.console import Places, Terminal

    app = session.app
    config = app.settings.google.client_file.expanduser().absolute().parent
    http = requests.Session()
    if app.adapter is not None:
        http.mount("http://", app.adapter)
        http.mount("https://", app.adapter)
    return Means(
        terminal=Terminal(session.say, session.read_line, session.open_link),
        tokens=app.tokens,
        http=http,
        ports=app.ports,
        random_text=secrets.token_urlsafe,
        now=app.clock,
        monotonic=app.elapsed,
        places=Places(Path.home(), Path.cwd()),
        folders=(Path(platformdirs.user_downloads_dir()), Path.cwd(), config),
    )


def _end_access(session: Session, account: str) -> None:
    """Revoke and forget the token; that Google could not be told is said and does not hold up the rest."""
    import requests

    from followup.google.token_endpoint import revoke

    app = session.app
    try:
        token = app.tokens.load(account)
        if token is not None:
            with requests.Session() as http:
                if app.adapter is not None:
                    http.mount(token.revoke_uri, app.adapter)
                revoke(http, token.revoke_uri, token.refresh_token)
    except NeedsSignIn:
        session.tell("The sign-in file is damaged, so Google could not be told.")
        session.tell("End the access yourself: https://myaccount.google.com/connections")
    except FollowupError as error:
        session.tell(error.message)
        session.tell("End the access yourself: https://myaccount.google.com/connections")
    app.tokens.forget(account)
    app.forget_shell(account)


def _forget(session: Session, owner: Account) -> None:
    """Forget the account, and with the last one the copies of the database; else a week drops them."""
    store = session.app.store
    store.forget_account(owner.id)
    if not store.accounts():
        store.forget_backups()


def _close(session: Session, owner: Account) -> None:
    """Keep the rows of an account that is no longer connected, with a notice in `status`."""
    from dataclasses import replace

    from followup.engine.records import AccountState

    fresh = session.app.store.account(owner.id) or owner
    session.app.store.save_account(
        replace(
            fresh,
            own_calendar="",
            state=AccountState.NEEDS_SIGN_IN,
            backoff_until=None,
            notice="Everything was taken out of Google. Run `followup connect` to begin again.",
        )
    )


def _tell_survey(session: Session, owner: Account, found: Survey, *, keep_touched: bool) -> None:
    session.say(f"In the Google account of {owner.id}:")
    if found.nothing:
        session.say("  Nothing of ours was found.")
    _list(session, "Drafts that you have not changed; they are deleted", found.drafts)
    _list(session, "Drafts that you have edited; they stay", found.edited)
    if keep_touched:
        _list(session, "Reminders as they were written; the future ones are deleted", found.reminders)
        _list(session, "Reminders that you have changed; they stay, with their calendar", found.changed)
    else:
        _list(session, "Reminders as they were written; they go with their calendar", found.reminders)
        _list(session, "Entries with something of yours in them", found.changed)
        if found.changed:
            session.tell("These are deleted too, with all you wrote there; --keep-touched leaves them.", "  ")
    for problem in found.problems:
        session.tell(problem, "  ")


def _list(session: Session, heading: str, titles: tuple[str, ...]) -> None:
    if not titles:
        return
    session.tell(f"{heading} ({len(titles)}):", "  ")
    for title in titles[:_SHOWN_TITLES]:
        session.tell(title, "    ")
    if len(titles) > _SHOWN_TITLES:
        session.say(f"    and {len(titles) - _SHOWN_TITLES} more")


def _tell_removal(session: Session, done: Removal) -> None:
    for effect in done.effects:
        session.tell(f"Deleted: {effect.title}", "  ")
    if done.calendar_deleted:
        session.say("  Deleted: the reminder calendar")
    for title in done.left:
        session.tell(f"Left, because you changed it: {title}", "  ")
    for problem in done.problems:
        session.tell(problem, "  ")

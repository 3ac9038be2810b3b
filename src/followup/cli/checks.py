"""What `doctor` looks at: files, sign-in, database, and what the ledger says."""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from followup.cli import exits
from followup.cli.templates import templates_check
from followup.engine.account.health import Check, check_account
from followup.engine.account.pointing import is_pointed
from followup.engine.errors import AlreadyRunning, FollowupError
from followup.engine.known import notebook
from followup.engine.known.notebook import Page
from followup.engine.records import Account

if TYPE_CHECKING:
    from followup.bootstrap import App
    from followup.cli.session import Session
    from followup.google.credentials import Token

_CONNECT = "Run `followup connect`."


@dataclass(frozen=True, slots=True)
class Finding:
    """A check and the account it belongs to; empty for the whole installation."""

    check: Check
    account: str = ""


def examine(session: Session, *, online: bool) -> Iterator[Finding]:
    """All checks in order; what a broken part makes impossible is left out."""
    try:
        app = session.app
    except FollowupError as error:
        yield Finding(_fault("settings", error))
        return
    yield Finding(Check("settings", ok=True, sentence="The settings are valid."))
    yield Finding(templates_check(app.settings.templates_folder))
    yield Finding(client_file(app.settings.google.client_file))
    yield Finding(private_files(app.settings.tokens_folder))
    yield Finding(another_process(app.lock_file))
    tokens = _Tokens(app)
    yield from (Finding(check) for check in tokens.checks)
    try:
        accounts = app.store.accounts()
    except FollowupError as error:
        yield Finding(_fault("database", error))
        return
    yield Finding(_database(app))
    if not accounts:
        words = "No Google account is connected."
        yield Finding(Check("account", ok=False, sentence=words, remedy=_CONNECT, sign_in=True))
    for account in accounts:
        yield from (Finding(check, account.id) for check in _of_account(app, account, tokens, online=online))


def client_file(path: Path) -> Check:
    """Whether the OAuth client file is there and of the right kind; it is needed for signing in only."""
    from followup.google.client_secrets import ClientFileError, load

    try:
        load(path.expanduser())
    except ClientFileError as error:
        return _fault("client file", error)
    return Check("client file", ok=True, sentence="The client file is good.")


def private_files(folder: Path) -> Check:
    """Whether only the user can read the sign-in files; to be asked before anything mends them."""
    name = "private files"
    if not folder.exists():
        return Check(name, ok=True, sentence="There are no sign-in files yet.")
    try:
        open_ = [path for path in (folder, *folder.iterdir()) if stat.S_IMODE(path.lstat().st_mode) & 0o077]
    except OSError as error:
        return Check(
            name,
            ok=False,
            sentence=f"{folder} cannot be looked at: {error.strerror}.",
            remedy=f'Run: chmod -R u+rwX "{folder}"',
        )
    if open_:
        return Check(
            name,
            ok=False,
            sentence=f"Other users of this computer can read {open_[0]}.",
            remedy=f'Run: chmod -R go-rwx "{folder}"',
        )
    return Check(name, ok=True, sentence="Only you can read the sign-in files.")


def another_process(lock_file: Path) -> Check:
    """Whether a service is at work; either is well."""
    from followup.service import only_writer

    name = "service"
    if not lock_file.exists():
        return Check(name, ok=True, sentence="The service is not running.")
    try:
        with only_writer(lock_file):
            return Check(name, ok=True, sentence="The service is not running.")
    except AlreadyRunning:
        return Check(name, ok=True, sentence="The service is running.")
    except OSError as error:
        return Check(
            name,
            ok=False,
            sentence=f"{lock_file} cannot be used: {error.strerror}.",
            remedy="Make sure that the folder belongs to you.",
        )


class _Tokens:
    """The sign-in files, read once."""

    def __init__(self, app: App) -> None:
        self.by_account: dict[str, Token] = {}
        self.checks: list[Check] = []
        try:
            found = app.tokens.list_accounts()
        except FollowupError as error:
            self.checks.append(_fault("sign-in files", error))
            return
        self.by_account = {token.email: token for token in found.connected}
        for path in found.damaged:
            words = f"A sign-in file is damaged; it was kept as {path}."
            self.checks.append(
                Check("sign-in files", ok=False, sentence=words, remedy=_CONNECT, sign_in=True)
            )
        if not found.damaged:
            self.checks.append(Check("sign-in files", ok=True, sentence="Every sign-in file can be read."))


def _database(app: App) -> Check:
    if app.store.set_aside_file is not None:
        return Check(
            "database",
            ok=False,
            sentence=f"The database was damaged; it was kept as {app.store.set_aside_file}.",
            remedy="Run `followup sync`: what is in Google is found again.",
        )
    if app.store.log_is_stuck():
        return Check(
            "database",
            ok=False,
            sentence=f"What was written to {app.store.path} cannot be folded into it, and its log grows.",
            remedy="Close every other program that has the database open.",
        )
    return Check("database", ok=True, sentence="The database is intact and of this version.")


def _of_account(app: App, account: Account, tokens: _Tokens, *, online: bool) -> Iterable[Check]:
    token = tokens.by_account.get(account.id)
    if token is None:
        words = f"There is no sign-in file of {account.id}."
        yield Check("sign-in", ok=False, sentence=words, remedy=_CONNECT, sign_in=True)
    else:
        yield permissions(token)
    yield signature(app.owner(account).name, app.settings.settings_file)
    feeds = (*(f"events:{one}" for one in app.settings.calendars.interviews), "reminders", "mail")
    store = app.store
    yield from check_account(
        account,
        {feed: store.cursor(account.id, feed) for feed in feeds},
        store.artefacts(account.id),
        store.bad_items(account.id),
        app.clock(),
        timedelta(minutes=app.settings.service.interval_minutes),
        pointed=is_pointed(notebook.read(store, account.id, Page.POINTER), account)
        or not _may_point(account),
    )
    if online and token is not None:
        yield _answers(app, account.id)


def _may_point(account: Account) -> bool:
    from followup.google.scopes import Feature, can

    return can(account.granted, Feature.CALENDAR_POINTER)


def signature(name: str, settings_file: Path) -> Check:
    """Whether there is a name to sign drafts with."""
    if name:
        return Check("signature", ok=True, sentence=f"Drafts are signed: {name}")
    words = "No name of yours is known, so drafts end without one."
    return Check(
        "signature", ok=False, sentence=words, remedy=f"Set name under [profile] in {settings_file}."
    )


def permissions(token: Token) -> Check:
    """Which permissions were given, and what is off without the others."""
    from followup.google.scopes import features

    off = features(token.granted)
    if off:
        words = " ".join(one.sentence for one in off)
        remedy = "Run `followup connect` and tick every box, if you want that."
        return Check("permissions", ok=False, sentence=words, remedy=remedy, sign_in=True)
    return Check("permissions", ok=True, sentence="Every permission was given.")


def _answers(app: App, account: str) -> Check:
    """One call: does Google still know us, and as whom?"""
    try:
        email = app.google(account)[1].profile().email.lower()
    except FollowupError as error:
        return _fault("online", error)
    if email != account:
        words = f"Google answers for {email} instead of {account}."
        return Check("online", ok=False, sentence=words, remedy=_CONNECT, sign_in=True)
    return Check("online", ok=True, sentence="Google answers.")


def _fault(name: str, error: FollowupError) -> Check:
    sign_in = exits.code_of(error) == exits.SIGN_IN
    return Check(name, ok=False, sentence=error.message, remedy=error.remedy, sign_in=sign_in)

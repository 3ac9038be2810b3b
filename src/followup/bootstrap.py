"""The only place where objects are built, and the only one that reads clock, randomness and environment."""

from __future__ import annotations

import os
import platform
import random
import secrets
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from followup.domain.label_words import labels_of
from followup.domain.people import Owner
from followup.engine.errors import NeedsSignIn, Permanent
from followup.engine.records import Account
from followup.settings import Settings, load_settings

if TYPE_CHECKING:
    from google.oauth2.credentials import Credentials
    from requests.adapters import BaseAdapter

    from followup.domain.lookups import Lookups
    from followup.engine.ports import CalendarPort, MailPort
    from followup.engine.shell import Shell
    from followup.engine.tick import TickReport
    from followup.google.credentials import TokenStore
    from followup.store import Store


def utc_now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


def seconds() -> float:
    """Seconds that never run backwards and go on while the computer sleeps, as `time.monotonic` does not."""
    if sys.platform == "win32":
        return time.monotonic()
    clock = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)  # the second one counts sleep on macOS
    return time.clock_gettime(clock)


@dataclass
class App:
    """Everything a command needs, built on first use so that cheap commands stay cheap.

    `clock`, `elapsed` (see `seconds`), `random` (0 to 1) and `new_name` (eight hexadecimal digits that nobody
    else draws) are the only sources of time and chance, `machine` is the computer's own name; `adapter`
    replaces the network, for a Google in the same process.
    """

    settings: Settings
    clock: Callable[[], datetime] = utc_now
    elapsed: Callable[[], float] = seconds
    random: Callable[[], float] = random.random
    new_name: Callable[[], str] = lambda: secrets.token_hex(4)
    machine: Callable[[], str] = platform.node
    adapter: BaseAdapter | None = None
    progress: Callable[[str], None] = lambda _words: None
    _shells: dict[str, tuple[object, Shell]] = field(default_factory=dict)
    _stop: Callable[[], bool] = lambda: False

    @cached_property
    def store(self) -> Store:
        """The ledger, migrated and checked."""
        from followup.store import open_store

        store = open_store(self.settings.database_path)
        if store.restored or not store.accounts():
            self._find_accounts(store)
        return store

    @cached_property
    def tokens(self) -> TokenStore:
        """The token files."""
        from followup.google.credentials import TokenStore

        return TokenStore(self.settings.tokens_folder)

    @cached_property
    def lookups(self) -> Lookups:
        """Names, domains, phones and holidays."""
        from followup.lookups.library import LibraryLookups

        return LibraryLookups()

    @property
    def lock_file(self) -> Path:
        """The lock of the one writer."""
        return self.settings.data_folder / "followup.lock"

    @cached_property
    def writer(self) -> str:
        """Who writes, for claims: the data folder, which the lock guards, and this process.

        The lock holds on one computer: a folder copied to another, or shared with it, is another place there.
        """
        from followup.store.files import lasting_name

        folder = lasting_name(self.settings.data_folder / "writer", self.new_name)
        place = sha256(f"{folder} {self.machine()}".encode()).hexdigest()[:8]
        return f"{place}.{self.new_name()}"

    def sync(
        self,
        account: str,
        now: datetime,
        *,
        stop: Callable[[], bool] = lambda: False,
        dry_run: bool = False,
        asked: bool = False,
    ) -> TickReport:
        """One tick of one account, or the rehearsal of one. `asked`: the user wants it now."""
        from followup.engine.tick import TickReport, rehearse, tick

        try:
            shell = self.shell(account, stop)
        except NeedsSignIn as error:
            self._note_sign_in(account, error)
            return TickReport(error=error)
        if dry_run:
            return rehearse(shell, now)
        before = self.store.account(account)
        report = tick(shell, now, asked=asked)
        after = self.store.account(account)
        if before and after and before.own_calendar != after.own_calendar:
            # A lost database is rebuilt from the token file.
            self.tokens.remember_calendar(account, after.own_calendar)
        return report

    def shell(self, account: str, stop: Callable[[], bool] = lambda: False) -> Shell:
        """The outside world of one account. Raises NeedsSignIn when its token is missing or damaged."""
        record = self.store.account(account)
        if record is None:
            raise NeedsSignIn(f"{account} is not connected.", "Run `followup connect`.")
        # Connected again, perhaps by another process: other tokens, perhaps another calendar.
        connection = (record.connected_at, record.own_calendar)
        built, shell = self._shells.get(account, (None, None))
        if shell is None or built != connection:
            shell = self._build_shell(record)
            self._shells[account] = (connection, shell)
        shell.stop = self._stop = stop
        shell.owner = self.owner(record)
        return shell

    def owner(self, account: Account) -> Owner:
        """The user, from the settings and the account."""
        profile = self.settings.profile
        return Owner(
            emails=frozenset({account.id, *(address.lower() for address in profile.addresses)}),
            name=profile.name or account.name,
            phone=profile.phone,
            zone=profile.zone or account.zone,
            country=profile.country,
            language=profile.language,
            work_domains=frozenset(domain.lower() for domain in profile.work_domains),
        )

    def planning_shell(self, account: Account) -> Shell:
        """A shell for commands that only read the ledger: any use of Google raises Permanent."""
        nothing: Any = _NoGoogle()
        return self._shell_over(account, nothing, nothing)

    def google(self, account: str) -> tuple[CalendarPort, MailPort]:
        """Calendar and mail ports of a connected account. Raises NeedsSignIn."""
        from followup.google.credentials import stored_credentials

        token = self.tokens.load(account)
        if token is None:
            raise NeedsSignIn(f"{account} is not connected.", "Run `followup connect`.")
        record = self.store.account(account)
        known = {token.own_calendar, record.own_calendar if record else ""} - {""}
        return self.ports(stored_credentials(token), known)

    def ports(self, credentials: Credentials, known: set[str] | None = None) -> tuple[CalendarPort, MailPort]:
        """Calendar and mail ports over credentials; only the calendars in `known` may be written to."""
        from followup.google.calendar import GoogleCalendar
        from followup.google.client import GoogleClient
        from followup.google.gmail import GoogleMail
        from followup.google.patience import Limits
        from followup.google.session import build_session

        root = self.settings.google.api_root
        limits = Limits(stop=lambda: self._stop())
        session = build_session(credentials, root, adapter=self.adapter, limits=limits)
        client = GoogleClient(session, root, known, elapsed=lambda: self.elapsed())
        return GoogleCalendar(client), GoogleMail(client)

    def close(self) -> None:
        """Close the database."""
        if "store" in self.__dict__:
            self.store.close()

    def forget_shell(self, account: str) -> None:
        """Build the account's connection anew on next use (after signing in again)."""
        self._shells.pop(account, None)

    def _build_shell(self, record: Account) -> Shell:
        return self._shell_over(record, *self.google(record.id))

    def _shell_over(self, record: Account, calendar: CalendarPort, mail: MailPort) -> Shell:
        from followup.engine.shell import Shell
        from followup.engine.wording.words import Words
        from followup.google.scopes import Feature, can

        return Shell(
            account=record.id,
            store=self.store,
            calendar=calendar,
            mail=mail,
            words=Words(self.settings.templates_folder),
            lookups=self.lookups,
            owner=self.owner(record),
            policy=self.settings.policy(),
            calendars=tuple(self.settings.calendars.interviews),
            elapsed=self.elapsed,
            writer=self.writer,
            stop=lambda: False,
            progress=self.progress,
            jitter=self.random,
            reads_mail=can(record.granted, Feature.REPLIES),
            writes_drafts=can(record.granted, Feature.DRAFTS),
            keeps_pointer=can(record.granted, Feature.CALENDAR_POINTER),
            reads_invitations=self.settings.calendars.invitations_in_mail,
            own_labels=labels_of(self.settings.labels.mine),
        )

    def _find_accounts(self, store: Store) -> None:
        """A database that was lost knows no account, its copy none that came later.

        Whoever is still signed in is connected as before.
        """
        known = {account.id for account in store.accounts()}
        for token in self.tokens.list_accounts().connected:
            if token.own_calendar and token.email not in known:
                from followup.engine.account.reconnect import record_connected

                record_connected(
                    store,
                    token.email,
                    token.own_calendar,
                    token.zone or "UTC",
                    token.granted,
                    self.clock(),
                    name=token.name,
                )

    def _note_sign_in(self, account: str, error: NeedsSignIn) -> None:
        from followup.engine.records import AccountState

        record = self.store.account(account)
        if record is not None:
            notice = f"{error.message} {error.remedy}".strip()
            # To be tried by every look, which costs no call: the file may have been put back.
            waiting = replace(
                record, state=AccountState.NEEDS_SIGN_IN, notice=notice, backoff_until=self.clock()
            )
            self.store.save_account(waiting)


class _NoGoogle:
    """Stands where a port would be."""

    def __getattr__(self, name: str) -> NoReturn:
        raise Permanent("This command works without a connection to Google.", f"It must not ask for {name}.")


def build(environ: Mapping[str, str] | None = None, home: Path | None = None) -> App:
    """The application with the user's settings. Raises the settings' own error for bad ones."""
    return App(load_settings(os.environ if environ is None else environ, home))

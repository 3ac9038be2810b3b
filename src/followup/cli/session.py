"""What every command works with: the application, and how to speak."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from followup.cli.exits import Usage
from followup.engine.records import Account, Process

if TYPE_CHECKING:
    from followup.bootstrap import App


def _build() -> App:
    from followup.bootstrap import build

    return build()


@dataclass
class Session:
    """One call of the command line. `make_app` builds the application when a command first needs it."""

    debug: bool = False
    make_app: Callable[[], App] = field(default=_build)

    @cached_property
    def app(self) -> App:
        """The application, with the user's settings."""
        return self.make_app()

    def say(self, text: str = "") -> None:
        """Print a line to standard output."""
        sys.stdout.write(text + "\n")

    def tell(self, text: str, indent: str = "") -> None:
        """Print a paragraph wrapped to 80 columns."""
        for line in textwrap.wrap(text, 80, initial_indent=indent, subsequent_indent=indent,
                                  break_long_words=False, break_on_hyphens=False):
            self.say(line)

    def progress(self, text: str) -> None:
        """Say what long work is at, on standard error, so that output stays clean."""
        sys.stderr.write(f"{text} ...\n")
        sys.stderr.flush()

    def give_json(self, value: Any) -> None:
        """Print a JSON document with stable field order."""
        self.say(json.dumps(value, indent=2, ensure_ascii=False))

    def accounts(self, wanted: str = "") -> tuple[Account, ...]:
        """The connected accounts, or the one that was asked for. Raises Usage when there is none."""
        accounts = self.app.store.accounts()
        if wanted:
            accounts = tuple(account for account in accounts if account.id == wanted.strip().lower())
        if accounts:
            return accounts
        if wanted:
            raise Usage(f"{wanted} is not connected.", "Run `followup status` to see the connected accounts.")
        raise Usage("No Google account is connected yet.", "Run `followup connect`.")

    def process(self, wanted: str, account: str = "") -> tuple[Account, Process]:
        """The process meant by an id, the beginning of one, or a company name. Raises Usage."""
        sought = wanted.strip().casefold()
        found = [
            (one, process)
            for one in self.accounts(account)
            for process in self.app.store.processes(one.id)
            if process.id.startswith(sought) or process.company.name.casefold() == sought
        ]
        if len(found) == 1:
            return found[0]
        if not found:
            raise Usage(f"There is no process {wanted}.", "Run `followup status` to see them with their ids.")
        names = ", ".join(f"{process.id} ({process.role or process.company.name})" for _, process in found)
        raise Usage(f"{wanted} can mean several processes: {names}.", "Name one of these ids.")

"""What every command works with: the application, and how to speak and listen."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from followup.cli.exits import Usage
from followup.cli.plain import escaped, printable
from followup.engine.errors import NeedsSignIn
from followup.engine.records import Account, Process

if TYPE_CHECKING:
    from followup.bootstrap import App

WIDTH = 80


def wrapped(text: str, indent: str = "") -> list[str]:
    """Lines of at most 80 columns; a path or a link is never broken."""
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


ReadLine = Callable[[float | None], str | None]


def _build() -> App:
    from followup.bootstrap import build

    return build()


class _StandardInput:
    """Typed lines (see `LineReader`); without a standard input, the end of them."""

    def __init__(self) -> None:
        self._reader: ReadLine | None = None

    def __call__(self, seconds: float | None) -> str | None:
        from followup.cli.lines import LineReader

        if sys.stdin is None:
            raise EOFError
        if self._reader is None:
            self._reader = LineReader(sys.stdin.fileno())
        return self._reader(seconds)


def _open_link(url: str) -> bool:
    """Open a browser with a window of its own; a browser inside the terminal would cover the questions."""
    import webbrowser

    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return False
    if type(browser) is webbrowser.GenericBrowser:
        return False
    return browser.open(url)


@dataclass
class Session:
    """One call of the command line. `make_app` builds the application when a command first needs it.

    `read_line` waits so many seconds for a typed line (None: for ever) and raises EOFError when no more can
    come; `open_link` tells whether a browser opened.
    """

    debug: bool = False
    make_app: Callable[[], App] = field(default=_build)
    read_line: ReadLine = field(default_factory=_StandardInput)
    open_link: Callable[[str], bool] = field(default=_open_link)

    @cached_property
    def app(self) -> App:
        """The application, with the user's settings."""
        return self.make_app()

    def say(self, text: str = "") -> None:
        """Print a line to standard output, without anything that could steer the terminal."""
        sys.stdout.write(printable(text) + "\n")

    def tell(self, text: str, indent: str = "") -> None:
        """Print a paragraph wrapped to 80 columns."""
        for line in wrapped(text, indent):
            self.say(line)

    def progress(self, text: str) -> None:
        """Say what long work is at, on standard error, so that output stays clean."""
        sys.stderr.write(f"{printable(text)} ...\n")
        sys.stderr.flush()

    def give_json(self, value: Any) -> None:
        """Print a JSON document with stable field order."""
        sys.stdout.write(escaped(json.dumps(value, indent=2, ensure_ascii=False)) + "\n")

    def ask(self, question: str, otherwise: str) -> bool:
        """Whether the user answers yes. Raises Usage with `otherwise` when nobody can answer."""
        self.tell(f"{question} [y/N]")
        sys.stdout.flush()
        try:
            answer = self.read_line(None)
        except EOFError:
            raise Usage("Nobody is there to answer that.", otherwise) from None
        return (answer or "").strip().casefold() in {"y", "yes"}

    def accounts(self, wanted: str = "") -> tuple[Account, ...]:
        """The connected accounts, or the one that was asked for.

        Raises NeedsSignIn when nobody is connected, Usage when the wanted one is not.
        """
        accounts = self.app.store.accounts()
        if wanted:
            accounts = tuple(account for account in accounts if account.id == wanted.strip().lower())
        if accounts:
            return accounts
        if wanted:
            raise Usage(f"{wanted} is not connected.", "Run `followup status` to see the connected accounts.")
        raise NeedsSignIn("No Google account is connected yet.", "Run `followup connect`.")

    def one_account(self, wanted: str) -> Account:
        """The account that was asked for, or the only one. Raises Usage when several could be meant."""
        accounts = self.accounts(wanted)
        if len(accounts) > 1:
            names = ", ".join(account.id for account in accounts)
            raise Usage(f"Several accounts are connected: {names}.", "Name the one you mean.")
        return accounts[0]

    def process(self, wanted: str, account: str = "") -> tuple[Account, Process]:
        """The process meant by an id or a company's name, or the beginning of one. Raises Usage."""
        sought = wanted.strip().casefold()
        found = [
            (one, process)
            for one in self.accounts(account)
            for process in self.app.store.processes(one.id)
            if sought
            and (process.id.startswith(sought) or process.company.name.casefold().startswith(sought))
        ]
        exact = [pair for pair in found if pair[1].company.name.casefold() == sought]
        found = exact or found
        if len(found) == 1:
            return found[0]
        if not found:
            raise Usage(f"There is no process {wanted}.", "Run `followup status` to see them with their ids.")
        names = ", ".join(f"{process.id} ({process.role or process.company.name})" for _, process in found)
        raise Usage(f"{wanted} can mean several processes: {names}.", "Name one of these ids.")

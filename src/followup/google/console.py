"""The way through the Google Cloud console to a client file, one step at a time.

The steps are data. The walk needs no colour, no drawing and no mouse: each step is a heading, one or two
sentences per thing to do, one link on a line of its own, and one question.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from followup.engine.errors import FollowupError
from followup.google.client_file_search import ClientFile, ClientFileSearch, typed_client_file
from followup.google.client_secrets import ClientFileError

COLUMNS = 80
_LOOK_SECONDS = 1.0

ReadLine = Callable[[float | None], str | None]
"""A typed line without its end; None when none came within so many seconds (None: wait for one).

Raises EOFError when no line can come any more.
"""


@dataclass(frozen=True, slots=True)
class Terminal:
    """The user. `say` prints one line as it is, unwrapped; `open_link` tells whether a browser opened."""

    say: Callable[[str], None]
    read_line: ReadLine
    open_link: Callable[[str], bool]

    def tell(self, text: str, indent: str = "") -> None:
        """Print a paragraph wrapped to 80 columns; words such as links and paths stay whole."""
        for line in textwrap.wrap(
            text,
            COLUMNS,
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        ):
            self.say(line)

    def fail(self, failure: FollowupError) -> None:
        """Tell a failure that is not the end: the sentence and the remedy."""
        self.tell(f"{failure.message} {failure.remedy}".strip())


@dataclass(frozen=True, slots=True)
class Step:
    """One page of the console: what it is for, its address, and what to do there in order."""

    title: str
    why: str
    link: str
    do: tuple[str, ...]


STEPS: tuple[Step, ...] = (
    Step(
        "Create a project",
        "A project is the box that Google keeps the next settings in. It is free; no card is needed.",
        "https://console.cloud.google.com/projectcreate",
        (
            "Sign in with the account whose interviews you want followed up.",
            "Google may first ask you to agree to terms, or to turn on 2-Step Verification.",
            'As "Project name" type: Interview follow-ups. Leave the rest and click "Create".',
            "Wait until it is ready, then choose it at the top left of the page.",
        ),
    ),
    Step(
        "Turn on Gmail",
        "This lets programs of your project talk to Gmail, once you allow them to.",
        "https://console.cloud.google.com/apis/library/gmail.googleapis.com",
        (
            'Check that "Interview follow-ups" stands at the top left.',
            'Click the blue "Enable" and wait until "Manage" or "Disable API" shows.',
        ),
    ),
    Step(
        "Turn on Google Calendar",
        "The same for the calendar.",
        "https://console.cloud.google.com/apis/library/calendar-json.googleapis.com",
        ('Click the blue "Enable" again.',),
    ),
    Step(
        "Describe the app",
        "Google shows this to whoever signs in, and that is only you.",
        "https://console.cloud.google.com/auth/overview",
        (
            'Click "Get started". App name: Interview follow-ups. Support email: your own. "Next".',
            'Audience: choose "External" ("Internal" is for companies). "Next".',
            'Contact: your own address. "Next", tick the agreement, "Continue", "Create".',
        ),
    ),
    Step(
        "Publish the app",
        "In the state Testing, Google ends every connection after seven days. Published, it lasts. "
        "Nobody else gets access by this, and no review is needed for yourself.",
        "https://console.cloud.google.com/auth/audience",
        (
            'Under "Publishing status" click "Publish app", then "Confirm".',
            'It now says "In production". Leave any offer of verification alone.',
        ),
    ),
    Step(
        "Create the client and download its file",
        "The file tells Google which program is asking. It is found by itself once it is downloaded.",
        "https://console.cloud.google.com/auth/clients/create",
        (
            'Application type: choose "Desktop app". Click "Create".',
            'In the window that opens click "Download JSON". Google offers this only once.',
        ),
    ),
)

UNVERIFIED = (
    'Google will say that it "hasn\'t verified this app". It is your own app, so this is expected: '
    'click "Advanced", then "Go to Interview follow-ups (unsafe)".'
)
"""What comes between choosing the account and allowing access, for an app that only its owner uses."""

_INTRODUCTION = (
    "Google lets a program into a mailbox only through a client that you create yourself, once. "
    f"That takes about ten minutes and {len(STEPS)} pages. Nothing leaves this computer but to Google."
)
_KEYS = "Enter: done, next step. o: open the page. b: back. q: stop. Or a step's number."
_KEYS_LAST = "Waiting for the file. o: open the page. b: back. q: stop."
_TYPE_PATH = "Is it elsewhere? Type its path, or paste what is in it."


class Stopped(FollowupError):
    """The user stopped the walk; it can go on at the same step later."""

    def __init__(self, number: int) -> None:
        super().__init__(
            f"Stopped at step {number} of {len(STEPS)}; no account was connected.",
            f"Run the command again and type {number} to go on there.",
        )


@dataclass(frozen=True, slots=True)
class Places:
    """Folders that typed paths start from."""

    home: Path
    current: Path


def walk(terminal: Terminal, search: ClientFileSearch, places: Places) -> ClientFile:
    """Lead the user to a client file and return it. Raises Stopped; ClientFileError at the end of input."""
    try:
        found = _offer(terminal, search)
        if found is not None:
            return found
        terminal.tell(_INTRODUCTION)
        return _Walk(terminal, search, places).run()
    except EOFError:
        raise ClientFileError("There is no client file yet, and nobody to ask for it.") from None


def _offer(terminal: Terminal, search: ClientFileSearch) -> ClientFile | None:
    """A file that lies there from an earlier attempt, if the user wants it."""
    while True:
        found, _ = search.look()
        if found is None or found.path is None:
            return None
        terminal.tell(f"There is a Google client file: {found.path}")
        terminal.say("Enter: use it. n: make a new one. q: stop.")
        answer = (terminal.read_line(None) or "").strip().lower()
        if answer in {"", "y", "yes"}:
            return found
        if answer in {"q", "quit"}:
            raise Stopped(1)
        search.decline(found.path)


class _Walk:
    def __init__(self, terminal: Terminal, search: ClientFileSearch, places: Places) -> None:
        self._terminal = terminal
        self._search = search
        self._places = places
        self._index = 0

    def run(self) -> ClientFile:
        shown = -1
        while True:
            if shown != self._index:
                self._show()
                shown = self._index
            found = self._look() if self._is_last else None
            if found is None:
                line = self._terminal.read_line(_LOOK_SECONDS if self._is_last else None)
                found = None if line is None else self._obey(line.strip())
            if found is not None:
                return found

    @property
    def _is_last(self) -> bool:
        return self._index == len(STEPS) - 1

    def _show(self) -> None:
        step = STEPS[self._index]
        self._terminal.say("")
        self._terminal.say(f"Step {self._index + 1} of {len(STEPS)}: {step.title}")
        self._terminal.tell(step.why)
        self._terminal.say("")
        self._terminal.say(step.link)
        self._terminal.say("")
        for number, item in enumerate(step.do, 1):
            self._terminal.tell(f"{number}. {item}")
        self._terminal.say("")
        if self._is_last:
            self._terminal.say(_KEYS_LAST)
            self._terminal.say(_TYPE_PATH)
        else:
            self._terminal.say(_KEYS)

    def _look(self) -> ClientFile | None:
        found, problems = self._search.look()
        for problem in problems:
            self._terminal.fail(problem)
        if problems and found is None:
            self._terminal.say(_KEYS_LAST)
        return found

    def _obey(self, typed: str) -> ClientFile | None:
        word = typed.lower()
        if word == "":
            if not self._is_last:
                self._index += 1
        elif word in {"q", "quit", "exit"}:
            raise Stopped(self._index + 1)
        elif word in {"b", "back"}:
            self._index = max(0, self._index - 1)
        elif word in {"o", "open"}:
            if not self._terminal.open_link(STEPS[self._index].link):
                self._terminal.say("No browser could be opened here; open the address yourself.")
        elif word.isdecimal() and 1 <= int(word) <= len(STEPS):
            self._index = int(word) - 1
        elif word.startswith("{") or any(mark in word for mark in (".", "/", "~")):
            return self._typed(typed)
        else:
            self._terminal.say(_KEYS_LAST if self._is_last else _KEYS)
        return None

    def _typed(self, typed: str) -> ClientFile | None:
        try:
            return typed_client_file(typed, self._places.home, self._places.current)
        except ClientFileError as problem:
            self._terminal.fail(problem)
            return None

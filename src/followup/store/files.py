"""Files of the ledger: private to their owner, and never thrown away when damaged."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from followup.engine.errors import StorageFailure

_DOUBTED = ".doubted"
_COMPANIONS = ("", "-wal", "-shm")
_NAME = re.compile(r"[0-9a-f]{8}")


def private_file(path: Path) -> None:
    """Make sure that there is a file and that only its owner can read it (0600)."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        if os.fstat(handle).st_mode & 0o077:
            os.fchmod(handle, 0o600)
    finally:
        os.close(handle)


def lasting_name(path: Path, new_name: Callable[[], str]) -> str:
    """A name that a file keeps: the same for all processes that ever use it. Raises StorageFailure."""
    with explained_files(path):
        private_file(path)
        name = path.read_text("ascii", "replace")
        if not _NAME.fullmatch(name):
            name = new_name()
            path.write_text(name)
    return name


def lost_its_start(path: Path) -> bool:
    """Whether the file is missing or empty beside a log that is not: SQLite would drop the log unseen."""
    log = companion(path, "-wal")
    return log.exists() and log.stat().st_size > 0 and not (path.exists() and path.stat().st_size > 0)


def doubt(path: Path) -> None:
    """Note that a value in a database cannot be read: its next opening looks at every value."""
    with suppress(OSError):
        private_file(companion(path, _DOUBTED))


def is_doubted(path: Path) -> bool:
    """Whether that was noted."""
    return companion(path, _DOUBTED).exists()


def trust(path: Path) -> None:
    """Take the note back."""
    with suppress(OSError):
        companion(path, _DOUBTED).unlink(missing_ok=True)


def put_aside(path: Path) -> Path:
    """Rename a database with its log to the first free `name.damaged-<n>` and return that path."""
    number = 1
    while any(companion(path, f".damaged-{number}{end}").exists() for end in _COMPANIONS):
        number += 1
    aside = companion(path, f".damaged-{number}")
    for end in _COMPANIONS:
        file = companion(path, end)
        if file.exists():
            file.rename(companion(aside, end))
    return aside


def companion(path: Path, end: str) -> Path:
    """The path with something added to its name."""
    return path.with_name(path.name + end)


@contextmanager
def explained_files(path: Path) -> Iterator[None]:
    """Turn OSError into StorageFailure."""
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise StorageFailure(
            f"{error.filename or path} cannot be used: {reason}.",
            "Make sure that it belongs to you and that the disk has room, then try again.",
        ) from error

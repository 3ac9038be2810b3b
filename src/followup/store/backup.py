"""A copy of the database a day, kept for a week."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from followup.store.database import Database, explained
from followup.store.files import explained_files, private_file

KEPT = 7
"""Copies, not days: a clock that runs ahead once must not make all of them old."""


def write_daily(database: Database, now: datetime) -> Path:
    """Write the copy of `now`'s day (UTC) unless it is there, drop all but the newest seven, return its path.

    Raises StorageFailure; a copy that could not be finished is not left behind.
    """
    folder = database.path.parent / "backups"
    today = now.astimezone(UTC).date()
    copy = folder / f"{database.path.stem}-{today.isoformat()}{database.path.suffix}"
    with explained_files(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        if not copy.exists():
            _write(database, copy)
        copies = _copies(database.path, folder)
        ahead = [path for path, day in copies if day > today]
        due = [path for path, day in copies if day <= today]
        # A copy from the future would never grow old; but if most are, it is today that is dated wrongly.
        for path in (*(ahead if len(ahead) <= len(due) else ()), *due[:-KEPT]):
            path.unlink(missing_ok=True)
    return copy


def newest_first(original: Path) -> list[Path]:
    """The copies of a database, the youngest first."""
    return [copy for copy, _ in reversed(_copies(original, original.parent / "backups"))]


def forget(database: Database) -> None:
    """Delete every copy; they hold what the user has just had removed. Raises StorageFailure."""
    folder = database.path.parent / "backups"
    with explained_files(folder):
        for copy, _ in _copies(database.path, folder):
            copy.unlink(missing_ok=True)
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _write(database: Database, copy: Path) -> None:
    unfinished = copy.with_name(copy.name + ".part")
    unfinished.unlink(missing_ok=True)
    try:
        private_file(unfinished)
        with explained(database.path), closing(database.raw()) as connection:
            connection.execute("VACUUM INTO ?", (str(unfinished),))
        unfinished.replace(copy)
    finally:
        unfinished.unlink(missing_ok=True)


def _copies(original: Path, folder: Path) -> list[tuple[Path, date]]:
    beginning = f"{original.stem}-"
    found = []
    for path in sorted(folder.glob(f"{beginning}*{original.suffix}")):
        try:
            found.append((path, date.fromisoformat(path.stem.removeprefix(beginning))))
        except ValueError:
            continue
    return found

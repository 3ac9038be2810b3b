"""Finding the client file that the browser has just downloaded, and putting it where it belongs."""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from urllib.parse import unquote, urlsplit

from followup.google.client_secrets import ClientFileError, ClientSecrets, parse, read
from followup.google.private_files import PrivateFolder

_PATTERNS = ("client_secret*.json", "credentials*.json")
_EXAMPLE = "*.example.json"


@dataclass(frozen=True, slots=True)
class Listed:
    """A file in a folder: when it was last changed (nanoseconds since 1970) and its size in bytes."""

    path: Path
    modified_ns: int
    size: int


ListFolder = Callable[[Path], Iterable[Listed]]


@dataclass(frozen=True, slots=True)
class ClientFile:
    """A checked client file: its text, what it says, and where it came from (None: pasted)."""

    content: bytes = field(repr=False)
    secrets: ClientSecrets
    path: Path | None = None


def list_folder(folder: Path) -> list[Listed]:
    """The regular files of a folder; none when it is missing or may not be read."""
    files = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_file():
                    state = entry.stat()
                    files.append(Listed(Path(entry.path), state.st_mtime_ns, state.st_size))
    except OSError:
        return []
    return files


def open_client_file(path: Path) -> ClientFile:
    """Read and check one file. Raises ClientFileError."""
    content = read(path)
    return ClientFile(content, parse(content, path.name), path)


def typed_client_file(line: str, home: Path, current: Path) -> ClientFile:
    """The client file that a typed line means: a path as people type or drag it, or the JSON itself.

    Raises ClientFileError.
    """
    text = line.strip()
    if text.startswith("{"):
        content = text.encode()
        return ClientFile(content, parse(content, "The pasted text"))
    return open_client_file(_typed_path(text, home, current))


def install(found: ClientFile, target: Path) -> None:
    """Copy the file to its place with mode 0600; another file that lies there is kept beside it.

    Raises PrivateFileError.
    """
    folder = PrivateFolder(target.parent)
    earlier = folder.read(target.name)
    if earlier == found.content:
        return
    if earlier is not None:
        folder.set_aside(target.name, "old")
    folder.write(target.name, found.content)


class ClientFileSearch:
    """Looks through folders for a client file, as often as asked.

    `since_ns` is when the search began: a wrong file is worth a word only when it is newer, a right one
    is taken at any age unless it was declined.
    """

    def __init__(self, folders: Iterable[Path], since_ns: int, list_folder: ListFolder = list_folder) -> None:
        self._folders = tuple(dict.fromkeys(folders))
        self._since_ns = since_ns
        self._list_folder = list_folder
        self._declined: set[tuple[Path, int]] = set()
        self._told: set[Listed] = set()
        self._growing: set[Listed] = set()

    def look(self) -> tuple[ClientFile | None, tuple[ClientFileError, ...]]:
        """The newest client file that will do, and what is wrong with new ones that will not.

        Each wrong file is named once. One that looks cut off is named only when it has not changed since
        the last look, for it may still be on its way.
        """
        problems: list[ClientFileError] = []
        growing: set[Listed] = set()
        for listed in self._listed():
            if (listed.path, listed.modified_ns) in self._declined:
                continue
            try:
                return open_client_file(listed.path), tuple(problems)
            except ClientFileError as problem:
                if listed.modified_ns < self._since_ns or listed in self._told:
                    continue
                if problem.incomplete and listed not in self._growing:
                    growing.add(listed)
                    continue
                self._told.add(listed)
                problems.append(problem)
        self._growing = growing
        return None, tuple(problems)

    def decline(self, path: Path) -> None:
        """Do not offer this file again unless it changes."""
        for listed in self._listed():
            if listed.path == path:
                self._declined.add((path, listed.modified_ns))

    def _listed(self) -> list[Listed]:
        files = {
            listed.path: listed
            for folder in self._folders
            for listed in self._list_folder(folder)
            if any(fnmatch(listed.path.name, pattern) for pattern in _PATTERNS)
            and not fnmatch(listed.path.name, _EXAMPLE)
        }
        return sorted(files.values(), key=lambda listed: (-listed.modified_ns, listed.path.name))


def _typed_path(text: str, home: Path, current: Path) -> Path:
    """The path in a typed line: quoted, escaped, as a file link, with ~, or relative."""
    if text.startswith("file://"):
        text = unquote(urlsplit(text).path)
    elif not (current / text).is_file():
        try:
            words = shlex.split(text)
        except ValueError:
            words = []
        text = words[0] if len(words) == 1 else text
    if text == "~" or text.startswith("~/"):
        return home / text[2:]
    return current / text

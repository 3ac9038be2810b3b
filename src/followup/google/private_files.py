"""Files that only their owner may read: private, atomic, never through a link (reliability D10, D11, X13)."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from followup.engine.errors import FollowupError

MAX_BYTES = 1 << 20
_PRIVATE_DIR = 0o700
_PRIVATE_FILE = 0o600


class PrivateFileError(FollowupError):
    """A private file or its folder cannot be used as it is; the remedy is a command to run."""


class PrivateFolder:
    """A folder with mode 0700 whose files have mode 0600.

    Every name is looked up relative to the opened folder, must be a bare file name, and is never
    followed when it is a symbolic link.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def names(self) -> tuple[str, ...]:
        """The file names in the folder, sorted; empty when there is no folder yet."""
        with self._opened(create=False) as folder:
            if folder is None:
                return ()
            with os.scandir(folder) as entries:
                return tuple(sorted(entry.name for entry in entries))

    def read(self, name: str) -> bytes | None:
        """A file's bytes, None when there is none; a mode wider than 0600 is tightened first.

        Raises PrivateFileError for a link, another owner's file, no permission, or more than 1 MiB.
        """
        with self._opened(create=False) as folder:
            if folder is None:
                return None
            try:
                with self._explained(name):
                    # A pipe in the file's place must not hold us up.
                    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
                    handle = os.open(_bare(name), flags, dir_fd=folder)
            except FileNotFoundError:
                return None
            try:
                with self._explained(name):
                    self._tighten(handle, name)
                    content = _read(handle)
            finally:
                os.close(handle)
        if len(content) > MAX_BYTES:
            raise PrivateFileError(f"{self.path / name} is far too large.", "Move it away and connect again.")
        return content

    def write(self, name: str, content: bytes) -> None:
        """Replace a file in one step: a crash leaves the old or the new content, durable on return."""
        temporary = f".{_bare(name)}.tmp"
        with self._opened(create=True) as folder, self._explained(name):
            assert folder is not None  # noqa: S101 - create=True opens the folder or raises
            with suppress(FileNotFoundError):
                os.unlink(temporary, dir_fd=folder)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
            handle = os.open(temporary, flags, _PRIVATE_FILE, dir_fd=folder)
            try:
                with os.fdopen(handle, "wb") as file:
                    os.fchmod(file.fileno(), _PRIVATE_FILE)
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                os.rename(temporary, name, src_dir_fd=folder, dst_dir_fd=folder)
            except OSError:
                with suppress(OSError):
                    os.unlink(temporary, dir_fd=folder)
                raise
            os.fsync(folder)

    def set_aside(self, name: str, suffix: str) -> str:
        """Rename a file to `name.suffix-<n>` with the first free n and return that name.

        The file itself is kept as it is, and nothing that was set aside earlier is overwritten.
        """
        with self._opened(create=True) as folder, self._explained(name):
            assert folder is not None  # noqa: S101 - create=True opens the folder or raises
            number = 1
            while True:
                aside = f"{_bare(name)}.{suffix}-{number}"
                try:
                    os.close(
                        os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE, dir_fd=folder)
                    )
                    break
                except FileExistsError:
                    number += 1
            os.rename(name, aside, src_dir_fd=folder, dst_dir_fd=folder)
            os.fsync(folder)
        return aside

    def remove(self, name: str) -> bool:
        """Delete a file; False when there was none."""
        with self._opened(create=False) as folder, self._explained(name):
            if folder is None:
                return False
            try:
                os.unlink(_bare(name), dir_fd=folder)
            except FileNotFoundError:
                return False
            os.fsync(folder)
            return True

    @contextmanager
    def _opened(self, *, create: bool) -> Iterator[int | None]:
        folder: int | None = None
        with self._explained(""):
            if create:
                self.path.mkdir(mode=_PRIVATE_DIR, parents=True, exist_ok=True)
            with suppress(FileNotFoundError):
                folder = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            if folder is not None:
                with self._explained(""):
                    self._tighten(folder, "")
            yield folder
        finally:
            if folder is not None:
                os.close(folder)

    def _tighten(self, handle: int, name: str) -> None:
        state = os.fstat(handle)
        if state.st_uid != os.geteuid():
            raise PrivateFileError(
                f"{self.path / name} belongs to another user of this computer.",
                f'Run: sudo chown -R "$USER" "{self.path}"',
            )
        if name and not stat.S_ISREG(state.st_mode):
            raise PrivateFileError(f"{self.path / name} is not a regular file.", "Move it away.")
        if stat.S_IMODE(state.st_mode) & 0o077:
            os.fchmod(handle, _PRIVATE_FILE if name else _PRIVATE_DIR)

    @contextmanager
    def _explained(self, name: str) -> Iterator[None]:
        """Tell operating system errors as sentences; a missing file stays FileNotFoundError."""
        try:
            yield
        except FileNotFoundError:
            raise
        except OSError as error:
            raise _explanation(error, self.path / name, self.path) from error


def _read(handle: int) -> bytes:
    content = b""
    while len(content) <= MAX_BYTES and (chunk := os.read(handle, 1 << 16)):
        content += chunk
    return content


def _bare(name: str) -> str:
    if not name or "\0" in name or Path(name).name != name or name in {".", ".."}:
        raise ValueError(f"not a bare file name: {name!r}")
    return name


def _explanation(error: OSError, path: Path, folder: Path) -> PrivateFileError:
    if error.errno == errno.ELOOP:
        return PrivateFileError(
            f"{path} is a symbolic link, and sign-in data is never read through one.",
            "Put the real file there, or remove the link and connect again.",
        )
    if error.errno in {errno.EACCES, errno.EPERM}:
        return PrivateFileError(
            f"{path} cannot be used: the permissions of this computer forbid it.",
            f'Run: chmod -R u+rwX "{folder}"',
        )
    if error.errno == errno.EROFS:
        return PrivateFileError(
            f"{path} lies on a read-only disk.", "Point FOLLOWUP_HOME at a folder that can be written."
        )
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return PrivateFileError(
            f"The disk is full: {path} was not written.", "Free some space and try again."
        )
    if error.errno in {errno.ENOTDIR, errno.EEXIST}:
        return PrivateFileError(f"{folder} is not a folder.", "Move it away and try again.")
    return PrivateFileError(
        f"{path} cannot be used: {error.strerror or error}.", "See to that and try again."
    )

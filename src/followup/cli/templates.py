"""Own wordings: copying the built-in templates to the user's folder, and telling what is wrong with them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from followup.engine.errors import FollowupError

if TYPE_CHECKING:
    from followup.engine.account.health import Check

CHECK_THEM = "Run `followup config templates --check`."


class Copied(StrEnum):
    """What copying did about one file."""

    NEW = "copied"
    RENEWED = "renewed"
    SAME = "unchanged"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Copy:
    """One file in the user's folder after copying."""

    path: Path
    language: str
    done: Copied


def copy_stock(folder: Path) -> Iterator[Copy]:
    """Copy every built-in template to `folder/<language>`; a file that the user edited is left as it is.

    Raises FollowupError when a file cannot be written.
    """
    from followup.messages.own_templates import as_copy
    from followup.messages.stock import LANGUAGES, template_files

    for language in LANGUAGES:
        for name, text in template_files(language).items():
            path = folder / language / name
            with _explained(path):
                done = _copy(path, as_copy(text).encode())
            yield Copy(path, language, done)


def refusals(folder: Path) -> tuple[str, ...]:
    """A sentence for each file in the user's folder that is not used."""
    from followup.messages.own_templates import own_files

    return tuple(str(refused) for one in own_files(folder) for refused in one.refused)


def templates_check(folder: Path) -> Check:
    """What `doctor` says of the user's templates."""
    from followup.engine.account.health import Check
    from followup.messages.own_templates import State, own_files

    name = "templates"
    refused = refusals(folder)
    if refused:
        more = f" {len(refused) - 1} more are refused." if len(refused) > 1 else ""
        return Check(name, ok=False, sentence=f"{refused[0]}{more}", remedy=CHECK_THEM)
    used = sum(one.state is State.USED for one in own_files(folder))
    are = "is" if used == 1 else "are"
    words = f"{used} of your own {are} used." if used else "The built-in ones are used."
    return Check(name, ok=True, sentence=words)


def _copy(path: Path, content: bytes) -> Copied:
    from followup.messages.own_templates import unedited

    if not path.exists() and not path.is_symlink():
        path.parent.mkdir(parents=True, exist_ok=True)
        _create(path, content)
        return Copied.NEW
    if path.is_symlink() or not path.is_file():
        return Copied.LEFT
    present = path.read_bytes()
    if present == content:
        return Copied.SAME
    if not unedited(present):
        return Copied.LEFT
    fresh = path.with_name(f".{path.name}.new")
    fresh.unlink(missing_ok=True)
    _create(fresh, content)
    fresh.replace(path)
    return Copied.RENEWED


def _create(path: Path, content: bytes) -> None:
    """A new file with everything in it, or none: one that appeared meanwhile is never written over."""
    with path.open("xb") as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            with suppress(OSError):
                path.unlink()
            raise


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FollowupError(
            f"{error.filename or path} cannot be written: {reason}.",
            "Make sure that the folder belongs to you and that the disk has room, then try again.",
        ) from error

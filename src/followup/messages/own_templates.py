"""The user's own template files: which there are, which are used, and why the others are not.

`followup config templates` copies the built-in files to `templates/<language>/<name>.j2`. The first line of
such a copy has the fingerprint of the rest: a copy that nobody edited never stands in the way of newer words.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from followup.messages.stock import (
    LANGUAGES,
    BadTemplate,
    Part,
    Refused,
    Stock,
    built_in,
    built_in_parts,
    joined,
)
from followup.messages.template_checks import MAX_BYTES, check_bytes

_MARK = re.compile(r"\{# Copy of the built-in wordings, ([0-9a-f]{16})\.[^\n]*#\}\n")
_ENDING = ".j2"


class State(StrEnum):
    """What becomes of a file in the user's folder."""

    USED = "used"
    UNEDITED = "unedited"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file in the user's folder. `problems` are all that speak against it, by line; `notes` say which of
    the built-in sections it takes for its own missing ones."""

    path: Path
    language: str
    name: str
    state: State
    problems: tuple[BadTemplate, ...] = ()
    notes: tuple[str, ...] = ()
    part: Part = field(default_factory=Part)

    @property
    def refused(self) -> tuple[Refused, ...]:
        """The first reason why the file is not used; empty if it is."""
        return tuple(Refused(str(self.path), bad.line, bad.reason) for bad in self.problems[:1])


def load_stock(language: str, folder: Path | None = None) -> Stock:
    """The stock of a language, with the files of `folder/<language>` in place of the built-in ones.

    A file of the folder that is broken or unsafe is refused (`Stock.refused`) and the built-in one used.
    Raises KeyError for a language without a stock.
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    own = tuple(_of_language(folder / language)) if folder is not None else ()
    if not own:
        return built_in(language)
    parts = dict(built_in_parts(language)) | {one.name: one.part for one in own if one.state is State.USED}
    return joined(language, parts.values(), tuple(refused for one in own for refused in one.refused))


def own_files(folder: Path) -> tuple[OwnFile, ...]:
    """Every template file in the user's folder, by language and name."""
    found = [one for language in LANGUAGES for one in _of_language(folder / language)]
    strays = [path for path in sorted(folder.glob("*")) if _stray(path)]
    return tuple(found + [_misplaced(path) for path in strays])


def as_copy(text: str) -> str:
    """The text of a copy for the user to edit: the built-in file under a line that tells an edited one."""
    tells = "Once a line is changed this file is used; `followup config templates --check` looks at it."
    return f"{{# Copy of the built-in wordings, {_fingerprint(text)}. {tells} #}}\n{text}"


def unedited(data: bytes) -> bool:
    """Whether a file is a copy, of this version or an earlier one, that nobody edited."""
    text = data.decode("utf-8", "replace")
    mark = _MARK.match(text)
    return mark is not None and mark.group(1) == _fingerprint(text[mark.end() :])


def _fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def _of_language(folder: Path) -> Iterator[OwnFile]:
    """The files of one language; a folder that cannot be looked at has none that could be used."""
    try:
        paths = sorted(path for path in folder.iterdir() if not _hidden(path))
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        yield _refused(folder, folder.name, "", f"It cannot be read: {error.strerror}.")
        return
    for path in paths:
        yield _look_at(path, folder.name)


def _look_at(path: Path, language: str) -> OwnFile:
    name = path.name.removesuffix(_ENDING)
    original = built_in_parts(language).get(name)
    if original is None or path.suffix != _ENDING:
        known = ", ".join(f"{each}{_ENDING}" for each in built_in_parts(language))
        return _refused(path, language, name, f"There is no template of this name; there are {known}.")
    try:
        data = _read(path)
    except OSError as error:
        return _refused(path, language, name, f"It cannot be read: {error.strerror or error}.")
    if unedited(data):
        return OwnFile(path, language, name, State.UNEDITED)
    part, problems, notes = check_bytes(language, name, data, original)
    state = State.REFUSED if problems else State.USED
    return OwnFile(path, language, name, state, problems, () if problems else notes, part)


def _read(path: Path) -> bytes:
    """A file's bytes, at most one more than allowed; a pipe in its place must not hold us up."""
    if not path.is_file():
        raise OSError("it is no file")
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _stray(path: Path) -> bool:
    return not _hidden(path) and not (path.name in LANGUAGES and path.is_dir())


def _hidden(path: Path) -> bool:
    return path.name.startswith((".", "#")) or path.name.endswith(("~", ".bak", ".orig", ".swp"))


def _misplaced(path: Path) -> OwnFile:
    return _refused(
        path, "", path.name, f"Templates lie in a folder for each language: {', '.join(LANGUAGES)}."
    )


def _refused(path: Path, language: str, name: str, reason: str) -> OwnFile:
    return OwnFile(path, language, name, State.REFUSED, (BadTemplate(1, reason),))

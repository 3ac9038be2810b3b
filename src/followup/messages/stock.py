"""The stock of words: template files with one sentence a line, and the orders in which they are put together.

A file `templates/<language>/<name>.j2` has sections. `[skeleton K1 thanks-first]` lists one paragraph a line,
each a row of block names; `block?` is left out of the shortest draft of a round, `block+` is in the longest
only. Any other section, `[thanks]` or `[look K1 formal manager]`, holds the wordings of a block, one a line;
words after the name say for which kinds, registers and emphases they are. `{# ... #}` is a remark.

A line is a Jinja2 template that may name slots and nothing else: no calls, attributes, loops or filters.
A line applies when all its slots are filled, so an empty slot drops its sentence; `again ~ ...` asks for a
slot that the line does not name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment

from followup.messages.banned import banned_in
from followup.messages.briefs import Emphasis, Register
from followup.messages.slots import SLOTS

LANGUAGES = ("en", "de", "fr", "es")

_HEADER = re.compile(r"\[([a-z_]+)((?: [\w-]+)*)\]")
_KIND = re.compile(r"K\d{1,2}")
_BLOCK = re.compile(r"([a-z_]+)([?+]?)")
_ASKED = re.compile(r"([a-z_]+(?: [a-z_]+)*) ~ (.+)")
_REMARK = re.compile(r"\{#.*?#\}", re.DOTALL)
_REGISTERS = frozenset(register.value for register in Register)
_EMPHASES = frozenset(emphasis.value for emphasis in Emphasis)
_PLAIN_NODES = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name)

_SANDBOX = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """A template file that is not used, the line and the reason; the built-in file is used instead."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.reason} The built-in wording is used."


class BadTemplate(Exception):
    """A template line that is broken or unsafe."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Scope:
    """For which kinds, registers and emphases a wording is; an empty set means all."""

    kinds: frozenset[str] = frozenset()
    registers: frozenset[str] = frozenset()
    emphases: frozenset[str] = frozenset()

    def fits(self, kind: str, register: str, emphasis: str) -> bool:
        """Whether a brief of this sort may use the wording."""
        return (
            (not self.kinds or kind in self.kinds)
            and (not self.registers or register in self.registers)
            and (not self.emphases or emphasis in self.emphases)
        )


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say something. `needs` are its slots; `source` is the line, and its identity."""

    file: str
    block: str
    scope: Scope
    needs: frozenset[str]
    source: str

    def say(self, slots: Mapping[str, str]) -> str:
        """The sentence with its slots filled; values are data and never evaluated."""
        return _compiled(self.source).render({name: slots[name] for name in self.needs})


@dataclass(frozen=True, slots=True)
class Skeleton:
    """An order of blocks: paragraphs of (block name, mark), the mark being '', '?' or '+'."""

    file: str
    name: str
    scope: Scope
    paragraphs: tuple[tuple[tuple[str, str], ...], ...]


@dataclass(frozen=True, slots=True)
class Stock:
    """All wordings and skeletons of one language, in the order of their files and lines."""

    language: str
    wordings: tuple[Wording, ...] = ()
    skeletons: tuple[Skeleton, ...] = ()
    refused: tuple[Refused, ...] = ()

    def block(self, file: str, block: str) -> tuple[Wording, ...]:
        """The wordings of one block of a file."""
        return tuple(w for w in self.wordings if w.file == file and w.block == block)

    def skeletons_for(self, kind: str, register: str, emphasis: str) -> tuple[Skeleton, ...]:
        """The skeletons that fit a brief of this sort."""
        return tuple(s for s in self.skeletons if s.scope.fits(kind, register, emphasis))


@cache
def built_in(language: str) -> Stock:
    """The stock that comes with the product. Raises KeyError for a language without one."""
    if language not in LANGUAGES:
        raise KeyError(language)
    parts = [parse_file(name, text) for name, text in sorted(_built_in_files(language).items())]
    return _joined(language, parts, ())


def load_stock(language: str, folder: Path | None = None) -> Stock:
    """The stock of a language, with the files of `folder/<language>` in place of the built-in ones.

    A file of the folder that is broken or unsafe is refused (`Stock.refused`) and the built-in one used.
    Raises KeyError for a language without a stock.
    """
    if folder is None or not (folder / language).is_dir():
        return built_in(language)
    if language not in LANGUAGES:
        raise KeyError(language)
    parts: list[tuple[tuple[Wording, ...], tuple[Skeleton, ...]]] = []
    refused: list[Refused] = []
    for name, text in sorted(_built_in_files(language).items()):
        own = folder / language / f"{name}.j2"
        part = None
        if own.is_file():
            try:
                part = parse_file(name, own.read_text(encoding="utf-8"))
                _check_complete(part, parse_file(name, text))
            except BadTemplate as bad:
                part = None
                refused.append(Refused(str(own), bad.line, bad.reason))
            except (OSError, UnicodeDecodeError):
                part = None
                refused.append(Refused(str(own), 1, "It cannot be read as UTF-8 text."))
        parts.append(part or parse_file(name, text))
    return _joined(language, parts, tuple(refused))


def template_files(language: str) -> Mapping[str, str]:
    """File name (with .j2) -> text of the built-in templates, for the user to copy and edit."""
    return {f"{name}.j2": text for name, text in _built_in_files(language).items()}


def parse_file(name: str, text: str) -> tuple[tuple[Wording, ...], tuple[Skeleton, ...]]:
    """Read one template file. Raises BadTemplate with line and reason."""
    wordings: list[Wording] = []
    skeletons: list[Skeleton] = []
    plain = _REMARK.sub(lambda remark: "\n" * remark.group().count("\n"), text)
    section: tuple[str, Scope, str, int] | None = None
    rows: list[tuple[tuple[str, str], ...]] = []

    def close() -> None:
        if section is not None and section[0] == "skeleton":
            if not rows:
                raise BadTemplate(section[3], "A skeleton without paragraphs.")
            skeletons.append(Skeleton(name, section[2], section[1], tuple(rows)))
            rows.clear()

    for number, raw in enumerate(plain.split("\n"), start=1):
        line = raw.strip()
        if not line:
            continue
        header = _HEADER.fullmatch(line)
        if header is not None:
            close()
            section = (header.group(1), *_scope(header.group(2).split(), number), number)
        elif section is None:
            raise BadTemplate(number, "A line before the first section.")
        elif section[0] == "skeleton":
            rows.append(_row(line, number))
        else:
            asked = _ASKED.fullmatch(line)
            words, source = (asked.group(1).split(), asked.group(2)) if asked else ([], line)
            needs = _slots_of(source, number) | _known(words, number)
            wordings.append(Wording(name, section[0], section[1], needs, source))
    close()
    _check_blocks(wordings, skeletons)
    return tuple(wordings), tuple(skeletons)


def _joined(
    language: str, parts: list[tuple[tuple[Wording, ...], tuple[Skeleton, ...]]], refused: tuple[Refused, ...]
) -> Stock:
    wordings = tuple(wording for part in parts for wording in part[0])
    skeletons = tuple(skeleton for part in parts for skeleton in part[1])
    return Stock(language, wordings, skeletons, refused)


@cache
def _built_in_files(language: str) -> Mapping[str, str]:
    folder = files("followup.messages") / "templates" / language
    return {
        entry.name.removesuffix(".j2"): entry.read_text(encoding="utf-8")
        for entry in folder.iterdir()
        if entry.name.endswith(".j2")
    }


@cache
def _compiled(source: str) -> Template:
    return _SANDBOX.from_string(source)


def _scope(words: list[str], line: int) -> tuple[Scope, str]:
    """The scope that the words of a section header give, and the name among them (of a skeleton)."""
    kinds = frozenset(word for word in words if _KIND.fullmatch(word))
    registers = frozenset(words) & _REGISTERS
    emphases = frozenset(words) & _EMPHASES
    names = [word for word in words if word not in kinds | registers | emphases]
    if len(names) > 1:
        raise BadTemplate(line, f"Not a kind, a register or an emphasis: {names[1]}.")
    return Scope(kinds, registers, emphases), names[0] if names else ""


def _row(line: str, number: int) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for word in line.split():
        block = _BLOCK.fullmatch(word)
        if block is None:
            raise BadTemplate(number, f"Not the name of a block: {word}.")
        found.append((block.group(1), block.group(2)))
    return tuple(found)


def _slots_of(line: str, number: int) -> frozenset[str]:
    """The slots a line names. Raises BadTemplate for anything but plain text and known slots."""
    try:
        tree = _SANDBOX.parse(line)
    except TemplateSyntaxError as error:
        raise BadTemplate(number, f"{(error.message or 'It cannot be read').rstrip('.')}.") from error
    except TemplateError as error:
        raise BadTemplate(number, "It cannot be read.") from error
    names: set[str] = set()
    for node in (tree, *tree.find_all(nodes.Node)):
        if not isinstance(node, _PLAIN_NODES):
            raise BadTemplate(
                number, f"Only slots such as {{{{ company }}}} are allowed, not {type(node).__name__}."
            )
        if isinstance(node, nodes.Name):
            names.add(node.name)
    banned = banned_in(line)
    if banned:
        raise BadTemplate(number, f"“{banned[0]}” makes a mail look machine-made.")
    return _known(names, number)


def _known(names: Iterable[str], number: int) -> frozenset[str]:
    unknown = sorted(set(names) - SLOTS)
    if unknown:
        raise BadTemplate(number, f"There is no slot named {unknown[0]}.")
    return frozenset(names)


def _check_blocks(wordings: list[Wording], skeletons: list[Skeleton]) -> None:
    known = {wording.block for wording in wordings}
    for skeleton in skeletons:
        for row in skeleton.paragraphs:
            for block, _ in row:
                if block not in known:
                    raise BadTemplate(
                        1, f"The skeleton {skeleton.name} asks for a block {block} that has no lines."
                    )


def _check_complete(
    own: tuple[tuple[Wording, ...], tuple[Skeleton, ...]],
    original: tuple[tuple[Wording, ...], tuple[Skeleton, ...]],
) -> None:
    """A user's file must keep every section that the built-in one has."""
    missing = sorted({wording.block for wording in original[0]} - {wording.block for wording in own[0]})
    if missing:
        raise BadTemplate(1, f"The section [{missing[0]}] is missing.")
    kinds = {kind for skeleton in original[1] for kind in skeleton.scope.kinds}
    own_kinds = {kind for skeleton in own[1] for kind in skeleton.scope.kinds}
    if kinds - own_kinds:
        raise BadTemplate(1, f"There is no skeleton for {min(kinds - own_kinds)}.")

"""The stock of words: template files with one sentence a line, and the orders in which they are put together.

A file `templates/<language>/<name>.j2` has sections. `[skeleton K1 thanks-first]` lists one paragraph a line,
each a row of block names; `block?` is left out of the shortest draft of a round, `block+` is in the longest
only. Any other section, `[thanks]` or `[look K1 formal manager]`, holds the wordings of a block, one a line;
words after the name say for which kinds, registers and emphases they are. `{# ... #}` is a remark.

A line is a Jinja2 template that may name slots and nothing else: no calls, attributes, loops or filters.
A line applies when all its slots are filled, so an empty slot drops its sentence; `again ~ ...` asks for a
slot that the line does not name. The user's own files are in `own_templates`, what is asked of them in
`template_checks`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment

from followup.messages.banned import banned_in
from followup.messages.briefs import Emphasis, MessageKind, Register
from followup.messages.slots import FLAGS, MAIL_SLOTS, REMINDER_SLOTS

LANGUAGES = ("en", "de", "fr", "es")

_HEADER = re.compile(r"\[([a-z_]+)((?: [\w-]+)*)\]")
_KIND = re.compile(r"K\d+")
_BLOCK = re.compile(r"([a-z_]+)([?+]?)")
_ASKED = re.compile(r"([a-z_]+(?: [a-z_]+)*) ~ (.+)")
_REMARK = re.compile(r"\{#.*?#\}", re.DOTALL)
_KINDS = frozenset(kind.value for kind in MessageKind)
_REGISTERS = frozenset(register.value for register in Register)
_EMPHASES = frozenset(emphasis.value for emphasis in Emphasis)
_PLAIN_NODES = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name)

_SANDBOX = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False)


REMINDERS = "reminders"
"""The file of what reminders say."""

NO_MAIL = frozenset({REMINDERS, "phone"})
"""The files whose lines are read by the user, not mailed. What a card could say is worded like a mail."""

_SUGGESTIONS = 3


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
    line: int = field(default=0, compare=False)

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
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Part:
    """What one template file holds."""

    wordings: tuple[Wording, ...] = ()
    skeletons: tuple[Skeleton, ...] = ()


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
    return joined(language, built_in_parts(language).values())


@cache
def built_in_parts(language: str) -> Mapping[str, Part]:
    """The built-in files by name, in order."""
    return {name: parse_file(name, text) for name, text in sorted(_built_in_files(language).items())}


def joined(language: str, parts: Iterable[Part], refused: tuple[Refused, ...] = ()) -> Stock:
    """One stock of the files of a language."""
    parts = tuple(parts)
    wordings = tuple(wording for part in parts for wording in part.wordings)
    skeletons = tuple(skeleton for part in parts for skeleton in part.skeletons)
    return Stock(language, wordings, skeletons, refused)


def template_files(language: str) -> Mapping[str, str]:
    """File name (with .j2) -> text of the built-in templates, for the user to copy and edit."""
    return {f"{name}.j2": text for name, text in sorted(_built_in_files(language).items())}


def parse_file(name: str, text: str) -> Part:
    """Read one template file. Raises BadTemplate with line and reason for the first problem."""
    part, problems = read_file(name, text)
    if problems:
        raise problems[0]
    return part


def read_file(
    name: str, text: str, elsewhere: frozenset[str] = frozenset()
) -> tuple[Part, tuple[BadTemplate, ...]]:
    """Read one template file as far as it can be read, with everything that is wrong with it.

    `elsewhere` are blocks that its skeletons may ask for although the file has no lines for them.
    """
    reader = _Reader(name, elsewhere)
    plain = _REMARK.sub(lambda remark: "\n" * remark.group().count("\n"), text)
    for number, raw in enumerate(plain.split("\n"), start=1):
        if raw.strip():
            try:
                reader.take(raw.strip(), number)
            except BadTemplate as bad:
                reader.problems.append(bad)
    return reader.finished()


@dataclass
class _Section:
    """The section that is being read; `name` is that of a skeleton."""

    block: str
    scope: Scope
    name: str
    line: int
    rows: list[tuple[tuple[str, str], ...]] = field(default_factory=list)
    damaged: bool = False


class _Reader:
    """Takes a file line by line; a bad line is told and the next one read."""

    def __init__(self, file: str, elsewhere: frozenset[str]) -> None:
        self.problems: list[BadTemplate] = []
        self._file = file
        self._elsewhere = elsewhere
        self._wordings: list[Wording] = []
        self._skeletons: list[Skeleton] = []
        self._section: _Section | None = None

    def take(self, line: str, number: int) -> None:
        """One line that is not empty. Raises BadTemplate."""
        header = _HEADER.fullmatch(line)
        if header is not None:
            self._close()
            self._section = _Section(header.group(1), Scope(), "", number, damaged=True)
            scope, name = _scope(header.group(2).split(), number)
            self._section = _Section(header.group(1), scope, name, number)
        elif self._section is None:
            raise BadTemplate(number, "A line before the first section.")
        elif self._section.block == "skeleton":
            self._take_row(self._section, line, number)
        else:
            self._take_wording(self._section, line, number)

    def finished(self) -> tuple[Part, tuple[BadTemplate, ...]]:
        """What was read, and what is wrong, by line."""
        self._close()
        if not self.problems:
            self._check_blocks()
        self.problems.sort(key=lambda bad: bad.line)
        return Part(tuple(self._wordings), tuple(self._skeletons)), tuple(self.problems)

    def _close(self) -> None:
        section = self._section
        if section is None or section.block != "skeleton" or section.damaged:
            return
        if section.rows:
            rows = tuple(section.rows)
            self._skeletons.append(Skeleton(self._file, section.name, section.scope, rows, section.line))
        else:
            self.problems.append(BadTemplate(section.line, "A skeleton without paragraphs."))

    def _take_row(self, section: _Section, line: str, number: int) -> None:
        try:
            section.rows.append(_row(line, number))
        except BadTemplate:
            section.damaged = True
            raise

    def _take_wording(self, section: _Section, line: str, number: int) -> None:
        asked = _ASKED.fullmatch(line)
        words, source = (asked.group(1).split(), asked.group(2)) if asked else ([], line)
        known = REMINDER_SLOTS if self._file in NO_MAIL else MAIL_SLOTS
        needs = _slots_of(source, number, known) | _known(words, number, known)
        self._wordings.append(Wording(self._file, section.block, section.scope, needs, source, number))

    def _check_blocks(self) -> None:
        known = {wording.block for wording in self._wordings} | self._elsewhere
        for skeleton in self._skeletons:
            blocks = [block for row in skeleton.paragraphs for block, _ in row]
            for block in sorted(set(blocks) - known):
                reason = f"The skeleton {skeleton.name} asks for a block {block} that has no lines."
                self.problems.append(BadTemplate(skeleton.line, reason))


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
    if kinds - _KINDS:
        raise BadTemplate(line, f"There is no kind of mail {min(kinds - _KINDS)}; they go from K1 to K18.")
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


def _slots_of(line: str, number: int, known: frozenset[str]) -> frozenset[str]:
    """The slots a line names. Raises BadTemplate for anything but plain text and known slots."""
    names = _known(_names_in(line, number), number, known)
    if names & FLAGS:
        flag = min(names & FLAGS)
        raise BadTemplate(number, f"{flag} is no text: write “{flag} ~” in front of the line instead.")
    banned = banned_in(line)
    if banned:
        raise BadTemplate(number, f"“{banned[0]}” makes a mail look machine-made.")
    return names


def _names_in(line: str, number: int) -> frozenset[str]:
    try:
        tree = _SANDBOX.parse(line)
        found = (tree, *tree.find_all(nodes.Node))
    except TemplateSyntaxError as error:
        raise BadTemplate(number, f"{(error.message or 'It cannot be read').rstrip('.')}.") from error
    except (TemplateError, RecursionError) as error:
        raise BadTemplate(number, "It cannot be read.") from error
    for node in found:
        if not isinstance(node, _PLAIN_NODES):
            raise BadTemplate(
                number, f"Only slots such as {{{{ company }}}} are allowed, not {type(node).__name__}."
            )
    return frozenset(node.name for node in found if isinstance(node, nodes.Name))


def _known(names: Iterable[str], number: int, known: frozenset[str]) -> frozenset[str]:
    unknown = sorted(set(names) - known)
    if unknown:
        like = get_close_matches(unknown[0], sorted(known), _SUGGESTIONS)
        meant = f" Did you mean {' or '.join(like)}?" if like else ""
        if unknown[0] in MAIL_SLOTS | REMINDER_SLOTS:
            where = "mails" if unknown[0] in MAIL_SLOTS else "reminders"
            raise BadTemplate(number, f"{unknown[0]} can be filled in {where} only.{meant}")
        raise BadTemplate(number, f"There is no slot named {unknown[0]}.{meant}")
    return frozenset(names)

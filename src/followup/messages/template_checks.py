"""What is asked of a template file that the user edited, before a single word of it is used.

It must be readable, hold nothing but text and slots, and leave no kind of mail without words. No line may
hold what a finished mail would be held back for (b.5): a fault is told once, with its line, not by drafts.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import product

from followup.messages import lint
from followup.messages.briefs import Emphasis, Register
from followup.messages.dealing import SHORT
from followup.messages.stock import (
    NO_MAIL,
    BadTemplate,
    Part,
    Scope,
    Skeleton,
    Wording,
    read_file,
)

MAX_BYTES = 200_000
MAX_LINE = 600
MIN_SKELETONS = 3
"""With fewer, the mails of one round would look alike (b.4.2)."""

_BODY_RULES: tuple[Callable[[lint.Draft], str], ...] = (
    lint.relative_days, lint.exclamations, lint.placeholders, lint.said_too_often, lint.triads, lint.markup,
    lint.unmade_claims, lint.footers,
)  # fmt: skip


def check_bytes(
    language: str, name: str, data: bytes, original: Part
) -> tuple[Part, tuple[BadTemplate, ...], tuple[str, ...]]:
    """A file of the user's in place of `original`, everything that speaks against using it, by line, and what
    was added to it from `original`."""
    try:
        text = decoded(data)
    except BadTemplate as bad:
        return Part(), (bad,), ()
    part, problems = read_file(name, text, frozenset(wording.block for wording in original.wordings))
    notes: tuple[str, ...] = ()
    if not problems:
        part, notes = _completed(part, original)
        problems = tuple(_incomplete(part, original))
    found = sorted((*problems, *_unsayable(part, language)), key=lambda bad: bad.line)
    return part, tuple(found), notes


def _completed(own: Part, original: Part) -> tuple[Part, tuple[str, ...]]:
    """The file with the built-in sections that it lacks, as an older copy lacks a newer one.

    Where no skeleton of the file asks for such a section, the built-in ones that do are used too: what it
    says must not be lost (E4).
    """
    has = {wording.block for wording in own.wordings}
    missing = {wording.block for wording in original.wordings} - has
    if not missing or len(missing) == len({wording.block for wording in original.wordings}):
        return own, ()
    notes = [f"The section [{block}] is missing; the built-in one is used." for block in sorted(missing)]
    lines = own.wordings + tuple(wording for wording in original.wordings if wording.block in missing)
    unasked = (missing & _asked(original.skeletons)) - _asked(own.skeletons)
    skeletons = own.skeletons
    if unasked:
        theirs = [one for one in original.skeletons if _asked((one,)) & unasked]
        kinds = frozenset(kind for one in theirs for kind in one.scope.kinds)
        skeletons = tuple(one for one in own.skeletons if not one.scope.kinds & kinds)
        skeletons += tuple(one for one in original.skeletons if one.scope.kinds & kinds)
        asks = ", ".join(f"[{block}]" for block in sorted(unasked))
        notes.append(
            f"No skeleton asks for {asks}; the built-in ones are used for {', '.join(sorted(kinds))}."
        )
    return replace(own, wordings=lines, skeletons=skeletons), tuple(notes)


def _asked(skeletons: Iterable[Skeleton]) -> set[str]:
    return {block for skeleton in skeletons for row in skeleton.paragraphs for block, _ in row}


def decoded(data: bytes) -> str:
    """The text of a template file. Raises BadTemplate when it is too large or not plain text."""
    if len(data) > MAX_BYTES:
        raise BadTemplate(1, f"The file has {len(data)} bytes, more than {MAX_BYTES}.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise BadTemplate(line, "It cannot be read as UTF-8 text.") from error
    text = text.replace("\r\n", "\n").replace("\t", " ")
    for number, line_ in enumerate(text.split("\n"), start=1):
        if len(line_) > MAX_LINE:
            raise BadTemplate(number, f"The line has {len(line_)} characters, more than {MAX_LINE}.")
        for character in line_:
            if unicodedata.category(character) in ("Cc", "Cf", "Co", "Zl", "Zp"):
                raise BadTemplate(number, f"It has a character that nobody sees (U+{ord(character):04X}).")
    return text


def _incomplete(own: Part, original: Part) -> Iterator[BadTemplate]:
    """What the built-in file has and this one would leave out; and what nothing would ever use."""
    has = {wording.block for wording in own.wordings}
    wanted = {wording.block for wording in original.wordings}
    for block in sorted(wanted - has):
        yield BadTemplate(1, f"The section [{block}] is missing.")
    for block in sorted(has - wanted - _asked(own.skeletons)):
        line = min(wording.line for wording in own.wordings if wording.block == block)
        yield BadTemplate(line, f"No skeleton asks for [{block}], so its lines would never be used.")
    for block in sorted(wanted & has):
        yield from _without_fallback(block, own, original)
    yield from _few_skeletons(own, original)


def _without_fallback(block: str, own: Part, original: Part) -> Iterator[BadTemplate]:
    """A block that can always say something must stay so: a slot may be empty."""
    ours = [wording for wording in own.wordings if wording.block == block]
    theirs = [wording for wording in original.wordings if wording.block == block]
    for reader in _readers(original):
        if _speaks(theirs, reader) and not _speaks(ours, reader):
            fits = f" that fits {_words(reader)}"
            reason = f"[{block}] needs a line without slots{fits}, for when nothing is known."
            yield BadTemplate(ours[0].line, reason)
            return


Reader = tuple[str, str, str]
"""A kind of mail (empty for none), a register and an emphasis."""


def _readers(original: Part) -> Iterator[Reader]:
    scopes = [wording.scope for wording in original.wordings]
    scopes += [skeleton.scope for skeleton in original.skeletons]
    kinds = sorted({kind for scope in scopes for kind in scope.kinds}, key=_place) or [""]
    return product(kinds, [each.value for each in Register], [each.value for each in Emphasis])


def _place(kind: str) -> int:
    return int(kind[1:])


def _words(reader: Reader) -> str:
    return ", ".join(filter(None, reader))


def _speaks(wordings: list[Wording], reader: Reader) -> bool:
    return any(not wording.needs and wording.scope.fits(*reader) for wording in wordings)


def _few_skeletons(own: Part, original: Part) -> Iterator[BadTemplate]:
    told: set[str] = set()
    for reader in _readers(original):
        ours, theirs = _named(own.skeletons, reader), _named(original.skeletons, reader)
        needed = min(MIN_SKELETONS, len(theirs - {SHORT}))
        found = len(ours - {SHORT})
        fit = f"that fit {_words(reader)}"
        if reader[0] not in told and found < needed:
            told.add(reader[0])
            yield BadTemplate(1, f"{needed} skeletons {fit} are needed, and there are {found or 'none'}.")
        elif reader[0] not in told and SHORT in theirs - ours:
            told.add(reader[0])
            yield BadTemplate(1, f"There is no skeleton {SHORT} among those {fit}.")


def _named(skeletons: tuple[Skeleton, ...], reader: Reader) -> set[str]:
    return {skeleton.name for skeleton in skeletons if skeleton.scope.fits(*reader)}


def _unsayable(part: Part, language: str) -> Iterator[BadTemplate]:
    """Lines whose own text breaks a rule for mails, whatever their slots hold."""
    for wording in part.wordings:
        if wording.file in NO_MAIL:
            continue
        reason = _broken_rule(wording, language)
        if reason:
            yield BadTemplate(wording.line, reason)


def _broken_rule(wording: Wording, language: str) -> str:
    text = wording.say(dict.fromkeys(wording.needs, "Slot"))
    subject = wording.block == "subject"
    draft = lint.Draft(
        subject=wording.say(dict.fromkeys(wording.needs, "x")) if subject else "",
        greeting="",
        body="" if subject else text,
        language=language,
        formal=_may_be_formal(wording.scope),
    )
    rules = (*_BODY_RULES, lint.subject_line) if subject else _BODY_RULES
    return next((problem for rule in rules for problem in [rule(draft)] if problem), "")


def _may_be_formal(scope: Scope) -> bool:
    return not scope.registers or Register.FORMAL.value in scope.registers

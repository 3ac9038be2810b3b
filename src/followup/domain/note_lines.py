"""Lines cut into statements, and what a statement is before anybody knows whose it is (d.3, d.5, d.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup.domain import note_words as words
from followup.domain.note_people import are_names
from followup.domain.sensitive import sensitive
from followup.domain.shortened import POINTED
from followup.domain.wording import fold

_ABBREVIATED = (
    r"(?<!\b\w)(?<!\bdr)(?<!\bhr)(?<!\bfr)(?<!\bmr)(?<!\bms)(?<!\bst)(?<!\bsr)(?<!\bmrs)(?<!\bmme)(?<!\bsra)(?<!\bprof)"
    r"(?<!\bca)(?<!\bvs)(?<!\betc)(?<!\d)"
)
_SHORTENED = "".join(rf"(?<!\b{fold(word)})" for word in sorted(POINTED))
_BREAK = re.compile(
    rf"\s+/\s+|\s+\|\s+|;\s+|(?<=[\w)\"'”])[!?]+(?:\s+|$)|{_ABBREVIATED}{_SHORTENED}\.(?:\s+|$)|(?<=\s\d)\.\s+(?=[a-z])"
)
HEAD = re.compile(
    r"(?P<label>@?[^\W\d_][^:=\n]{0,80}?)\s*(?P<mark>:(?!//)|=(?!>)|\s[-–—]+(?!>)\s|[–—]|-(?!>)\s)\s*"
)
LIST = re.compile(r",\s+")


def in_place(text: str) -> str:
    """Folded text in which every character has kept its place."""
    return "".join((fold(char) or " ")[0] for char in text)


def statements(line: str) -> Iterator[tuple[str, str]]:
    """The statements of a line, each with the mark that ends it."""
    start = 0
    folded = in_place(line)
    for match in _BREAK.finditer(folded):
        yield line[start : match.start()].lstrip("/| "), match.group().strip()
        start = match.end()
    yield line[start:].lstrip("/| "), ""


def is_name_list(part: str) -> bool:
    flat = in_place(part)
    return are_names(part) and not words.NEWS.match(flat) and not words.TOPIC_WORD.match(flat)


def is_doing(text: str) -> bool:
    """Statements about people that are not notes on what they said."""
    flat = in_place(text).strip(" .!?")
    return bool(
        words.INSTEAD.match(flat)
        or words.THANKED.match(flat)
        or words.MISSING.search(flat)
        or words.SAYS.match(flat)
    )


def plain_statements(text: str) -> str:
    """The lines of a reminder that say something of the conversation by their form (d.1).

    Those with a name or key in front, with a hashtag, or that say that there was none. A remark such as "sent
    both" is none: it must not become what was talked about.
    """
    told = (
        line
        for line in text.splitlines()
        if HEAD.match(words.BULLET.sub("", line.strip()))
        or words.HASHTAG.search(line)
        or any(said.fullmatch(in_place(line).strip(" .!?")) for said in (words.NOT_HELD, words.NOT_THERE))
    )
    return "\n".join(told)


def reason_against(text: str, mark: str) -> str:
    """Why a note must not reach a draft, or an empty string."""
    flat = in_place(text)
    if "?" in mark or flat.rstrip().endswith("?") or words.PLAN.match(flat):
        return "plan"
    if words.DETAIL.search(flat):
        return "detail"
    return sensitive(text)

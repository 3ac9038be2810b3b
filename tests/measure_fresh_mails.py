"""How well mails were understood that nobody had seen before: `python -m tests.measure_fresh_mails`.

`tests/domain/data/fresh_mails.tsv` holds batches of made-up mails as a job search brings them. Each was
labelled by the specification and read once before anything was mended for it; `first` keeps what that reading
got wrong. The first line of a batch tells what to expect of the next mails, the second how the same mails are
read now. A mail that may be either of two classes of the figures counts only where it was taken for a third.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.domain.mails import Row, classes, read, row_of

TABLE = Path(__file__).parent / "domain" / "data" / "fresh_mails.tsv"
AUTOMATIC = "automatic"
NEWS = {"rejection": "rejection", "offer": "offer", "next_round": "next_step", "reschedule": "next_step"}
UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Fresh:
    """A line of the table; `first` is what it was read as at first where that was wrong, or empty."""

    batch: str
    first: str
    row: Row

    @property
    def expected(self) -> frozenset[str]:
        """The classes that are right, in the words of the figures."""
        return frozenset(_class(one) for one in self.row.expected)


def rows() -> list[Fresh]:
    """The lines of the table."""
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [
        Fresh(batch, first, row_of(*rest)) for batch, first, *rest in (line.split("\t") for line in lines)
    ]


def _class(word: str) -> str:
    automatic = {"auto", "out_of_office", "bounce", "calendar", "acknowledgement", "bulk", "automatic"}
    return AUTOMATIC if word in automatic else NEWS.get(word, "human")


def wrong(row: Fresh) -> str:
    """What a line is read as now where that is none of what it is; an unsure reading says so."""
    found = classes(read(row.row))
    if row.row.expected & found:
        return ""
    return " ".join(sorted(found - {"human", "auto", ""}, key=lambda word: word == UNSURE))


def _counted(pairs: list[tuple[Fresh, str]]) -> Iterator[tuple[str, str]]:
    """What each line is and what it was read as; `either` where several are right."""
    for row, misread in pairs:
        label = next(iter(row.expected)) if len(row.expected) == 1 else "either"
        if misread or label != "either":
            yield label, _class(misread.split()[0]) if misread else label


def _figures(pairs: list[tuple[Fresh, str]]) -> str:
    counted = list(_counted(pairs))
    machines = [found for label, found in counted if label == AUTOMATIC]
    people = [found for label, found in counted if label != AUTOMATIC]
    shares = [
        (sum(found != AUTOMATIC for found in machines), len(machines)),
        (sum(found == AUTOMATIC for found in people), len(people)),
    ]
    for name in dict.fromkeys(NEWS.values()):
        right = sum(label == found == name for label, found in counted)
        shares.append((right, sum(found == name for _, found in counted)))
        shares.append((right, sum(label == name for label, _ in counted)))
    return " | ".join(f"{part}/{whole} = {part / whole:.3f}" if whole else "-" for part, whole in shares)


def report(table: list[Fresh]) -> Iterator[str]:
    """The figures as a table of Markdown, then what is still misread."""
    parts = [
        f"{name} {figure}" for name in dict.fromkeys(NEWS.values()) for figure in ("precision", "recall")
    ]
    yield f"| mails | automatic taken for human | human missed | {' | '.join(parts).replace('_', ' ')} |"
    yield "|---" * (len(parts) + 3) + "|"
    now = [(row, wrong(row)) for row in table]
    for batch in dict.fromkeys(row.batch for row in table):
        chosen = [(row, bad) for row, bad in now if row.batch == batch]
        first = _figures([(row, row.first) for row, _ in chosen])
        yield f"| batch {batch}, {len(chosen)} mails, read first | {first} |"
        yield f"| the same now | {_figures(chosen)} |"
    for row, bad in now:
        if bad:
            text = " ".join(row.row.text.split())[:200]
            yield f"still misread: {'/'.join(sorted(row.row.expected))} as {bad}: {text}"


def main() -> None:
    """Print the figures."""
    for line in report(rows()):
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()

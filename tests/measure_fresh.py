"""How well entries were understood that nobody had seen before: `python -m tests.measure_fresh`.

`tests/domain/data/fresh_events.tsv` holds batches of made-up entries as calendars contain them. Each was
labelled by the specification and read once before anything was mended for it; `first` keeps what that reading
got wrong. The first line of a batch tells what to expect of the next calendar, the second how the same
entries are read now.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from followup.domain.interview import Verdict
from followup.domain.recognise import read_interview, recognise
from tests.domain.entries import LOOKUPS, entry, thanked, user

TABLE = Path(__file__).parent / "domain" / "data" / "fresh_events.tsv"
FIELDS = ("people", "company", "role")
_COLUMNS = 11


@dataclass(frozen=True, slots=True)
class Fresh:
    """A line of the table; `first` holds what was wrong at first: the verdict that was given, and fields."""

    batch: str
    first: frozenset[str]
    verdict: str
    company: str
    role: str
    people: frozenset[str]
    title: str
    organizer: str
    guests: str
    text: str
    how: str

    @property
    def verdict_at_first(self) -> str:
        """What it was taken for when it was read for the first time."""
        return next((one.value for one in Verdict if one.value in self.first), self.verdict)


def rows() -> list[Fresh]:
    """The lines of the table."""
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [_row([*line.split("\t"), ""][:_COLUMNS]) for line in lines]


def _row(cells: list[str]) -> Fresh:
    batch, first, verdict, company, role, people, *rest = cells
    thanked_for = frozenset(one.strip() for one in people.split(",") if one.strip())
    return Fresh(batch, frozenset(first.split()), verdict, company, role, thanked_for, *rest)


def wrong(row: Fresh) -> frozenset[str]:
    """The verdict that a line is given now if it is wrong, and the fields that are misread."""
    event, owner = entry(row.title, row.organizer, row.guests, row.text, row.how), user(row.how)
    verdict = recognise(event, owner, LOOKUPS).verdict.value
    found = {verdict} - {row.verdict}
    if row.verdict == Verdict.INTERVIEW.value:
        one = read_interview(event, owner, LOOKUPS)
        found |= {"people"} if thanked(event, owner) != row.people else set()
        found |= {"company"} if one.company.name.casefold() != row.company.casefold() else set()
        found |= {"role"} if one.role.casefold() != row.role.casefold() else set()
    return frozenset(found)


def _figures(chosen: list[Fresh], misread: Collection[frozenset[str]]) -> str:
    pairs = list(zip(chosen, misread, strict=True))
    interviews = [(row, bad) for row, bad in pairs if row.verdict == Verdict.INTERVIEW.value]
    verdicts = {one.value for one in Verdict}
    right = sum(not (bad & verdicts) for _, bad in interviews)
    taken = right + sum(Verdict.INTERVIEW.value in bad for _, bad in pairs)
    fields = (sum(field not in bad for _, bad in interviews) for field in FIELDS)
    shares = [(right, taken), (right, len(interviews)), *((part, len(interviews)) for part in fields)]
    return " | ".join(f"{part}/{whole} = {part / whole:.3f}" for part, whole in shares)


def report(table: list[Fresh]) -> Iterator[str]:
    """The figures as a table of Markdown, then what is still misread."""
    yield "| entries | precision | recall | right recipients | company | role |"
    yield "|---|---|---|---|---|---|"
    now = {id(row): wrong(row) for row in table}
    for batch in dict.fromkeys(row.batch for row in table):
        chosen = [row for row in table if row.batch == batch]
        first = _figures(chosen, [row.first for row in chosen])
        yield f"| batch {batch}, {len(chosen)} entries, read first | {first} |"
        yield f"| the same now | {_figures(chosen, [now[id(row)] for row in chosen])} |"
    for kind, chosen in (
        ("invitations", [row for row in table if row.organizer != "me"]),
        ("typed by hand", [row for row in table if row.organizer == "me"]),
        ("all", table),
    ):
        first = _figures(chosen, [row.first for row in chosen])
        yield f"| {kind}, {len(chosen)} entries, read first | {first} |"
    for row in table:
        if now[id(row)]:
            yield f"still misread: {row.title} ({', '.join(sorted(now[id(row)]))})"


def main() -> None:
    """Print the figures."""
    for line in report(rows()):
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()

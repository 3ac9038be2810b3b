"""Which rows of the specification the tests name: `python -m tests.measure_rows [SPECIFICATION.md]`.

Rows are counted by section from every `@pytest.mark.spec(...)`. With the specification at hand, the rows of
its tables that no test names are printed as well.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

_ROW = re.compile(r"^\|\s*([A-Z]\d+)\s*\|", re.MULTILINE)
_PARTS = re.compile(r"([A-Za-z]+)\W*(\d*)")


class _Collector:
    """A pytest plugin that looks at every collected case and runs none."""

    def __init__(self) -> None:
        self.rows: Counter[str] = Counter()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Count the rows that each case names."""
        for item in items:
            named = {str(row) for mark in item.iter_markers("spec") for row in mark.args}
            self.rows.update(named)


def named_rows(folder: Path) -> Counter[str]:
    """How many cases name each row."""
    collector = _Collector()
    with redirect_stdout(StringIO()):
        pytest.main(["--collect-only", "-q", "-p", "no:cacheprovider", str(folder)], plugins=[collector])
    return collector.rows


def specified_rows(text: str) -> list[str]:
    """The numbered rows of the specification's tables, and its vectors; its list of sources is no table."""
    return sorted(set(_ROW.findall(text.partition("## (g)")[0])), key=order)


def order(row: str) -> tuple[str, int, str]:
    """A2 before A10."""
    match = _PARTS.match(row)
    return (match[1], int(match[2] or 0), row) if match else (row, 0, row)


def report(named: Counter[str], specified: list[str]) -> Iterator[str]:
    """One line a section, then what is missing."""
    sections: dict[str, list[str]] = defaultdict(list)
    for row in sorted(named, key=order):
        sections[order(row)[0]].append(row)
    missing = [row for row in specified if row not in named]
    for section, rows in sections.items():
        known = [row for row in specified if order(row)[0] == section]
        of = f" of {len(known)}" if known else ""
        inside = len([row for row in rows if row in known]) if known else len(rows)
        yield f"{section}: {inside}{of} rows named by {sum(named[row] for row in rows)} cases"
    if specified:
        yield f"not named: {', '.join(missing) or 'none'}"


def main(arguments: list[str]) -> None:
    """Print the count."""
    text = Path(arguments[0]).read_text(encoding="utf-8") if arguments else ""
    for line in report(named_rows(Path(__file__).parent), specified_rows(text)):
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])

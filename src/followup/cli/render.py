"""Tables and dates for people: 80 columns, plain text, the only place with colour."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

WIDTH = 80


def moment(instant: datetime, zone: str) -> str:
    """`Tue 10 Mar 2026 10:00`, in the user's zone."""
    return f"{instant.astimezone(ZoneInfo(zone)):%a} {day(instant, zone)} {instant.astimezone(ZoneInfo(zone)):%H:%M}"


def day(instant: datetime, zone: str) -> str:
    """`10 Mar 2026`, in the user's zone."""
    local = instant.astimezone(ZoneInfo(zone))
    return f"{local.day} {local:%b %Y}"


def printable(text: str) -> str:
    """Text from outside without control characters, so that it cannot steer the terminal."""
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text)


def table(headers: Sequence[str], rows: Sequence[Sequence[str]], width: int = WIDTH) -> str:
    """A table that fits the width; long cells are wrapped inside their column."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=False)
    for header in headers:
        shown.add_column(header, overflow="fold")
    for row in rows:
        shown.add_row(*(Text(printable(cell)) for cell in row))
    console = Console(
        width=width, color_system="auto" if sys.stdout.isatty() else None, highlight=False, markup=False, emoji=False
    )
    with console.capture() as captured:
        console.print(shown)
    return "\n".join(line.rstrip() for line in captured.get().splitlines())

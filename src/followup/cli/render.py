"""Tables and dates for people: 80 columns of plain text, the same on a screen and in a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from followup.cli.plain import printable
from followup.cli.session import WIDTH


def moment(instant: datetime, zone: str) -> str:
    """`Tue 10 Mar 2026 10:00`, in the user's zone."""
    local = instant.astimezone(ZoneInfo(zone))
    return f"{local:%a} {day(instant, zone)} {local:%H:%M}"


def day(instant: datetime, zone: str) -> str:
    """`10 Mar 2026`, in the user's zone."""
    local = instant.astimezone(ZoneInfo(zone))
    return f"{local.day} {local:%b %Y}"


def listed(titles: Sequence[str], most: int = 3) -> str:
    """`Call Dana Ruiz, Thank-you to Jo Doe and 2 more`."""
    shown = ", ".join(titles[:most])
    return f"{shown} and {len(titles) - most} more" if len(titles) > most else shown


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
    console = Console(width=width, color_system=None, highlight=False, markup=False, emoji=False)
    with console.capture() as captured:
        console.print(shown)
    return "\n".join(line.rstrip() for line in captured.get().splitlines())

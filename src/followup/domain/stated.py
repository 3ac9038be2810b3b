"""A date that somebody named (d.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

VAGUE = "double"
"""The words name a season or a quarter: no date, but reason to wait twice as long."""
AMBIGUOUS = "ambiguous"
"""3/4 could be April or March; the later one is taken."""
DISAGREES = "disagrees"
"""Weekday and date do not fit together; the later one is taken."""


@dataclass(frozen=True, slots=True)
class StatedDate:
    """The last day that the words allow, the words as they were written, and what is doubtful about them.

    `flags` are of this module: `VAGUE`, `AMBIGUOUS`, `DISAGREES`.
    """

    day: date
    text: str
    flags: tuple[str, ...] = ()

    @property
    def is_date(self) -> bool:
        """Whether a day was named; otherwise `day` must be neither quoted nor counted from."""
        return VAGUE not in self.flags

"""Times in the lines of a schedule: in front of a session, behind it, or in a line of their own.

Expressions over text that was folded in place, so that positions hold in the text as written.
"""

from __future__ import annotations

import re

_ZONE = (
    r"(?:\s*\(?(?-i:[ECMP][SD]?T|AK[SD]T|H[SD]?T|BST|GMT|UTC|CES?T|EES?T|WES?T|MES?Z|IST|SGT|JST|KST|"
    r"A[CEW]?[SD]?T|NZ[SD]T)\b\)?|\s*\(?(?:eastern|central|mountain|pacific|local)(?: standard| daylight)?"
    r" time\)?)?"
)
_WEEKDAY = (
    r"(?:(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    r"lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes)[,.]?\s+"
    r"(?:(?:the )?\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:of )?[^\W\d_]{3,10}\.?,?\s+|[^\W\d_]{3,9}\.? \d{1,2}"
    r"(?:st|nd|rd|th)?,?\s+)?(?:(?:at|um|a|à|-|–)\s+)?)?"
)

CLOCK_UNIT = r"(?:(?:[ap]\.?m\.?|uhr|h)(?![^\W\d_]))?"
"""What may stand behind the figures of a time, as a part of expressions: never the first letter of a name."""

STRETCH = re.compile(rf"\d{{1,2}}[:.h]\d{{2}}\s*{CLOCK_UNIT}\s*(?:-|–|—|to|bis|a)\s*\d{{1,2}}[:.h]\d{{2}}")
"""From when to when."""

TIME_BEHIND = re.compile(rf"[\s|,–—-]+\(?{STRETCH.pattern}\s*{CLOCK_UNIT}(?: [a-z]{{2,4}})?\)?\s*$")
"""A stretch of time at the end of a line."""

TIME_BEFORE = re.compile(
    rf"^\W*{_WEEKDAY}"
    r"(?:\d{1,2}[:.h]\d{2}|\d{1,2}(?=\s*(?:am|pm|uhr|h)\b))\s*"
    rf"{CLOCK_UNIT}{_ZONE}(?:\s*(?:-|–|—|to|bis|a|until)\s*\d{{1,2}}(?:[:.h]\d{{2}})?\s*"
    rf"{CLOCK_UNIT}{_ZONE})?\W*",
    re.IGNORECASE,
)
"""A time, or from when to when, at the beginning of a line as written, with its weekday and zone."""


def holds_a_stretch(folded: str) -> bool:
    """Whether a line says from when to when something goes on."""
    return bool(STRETCH.search(folded))

"""Which conversation a received mail belongs to (google_api 4.4)."""

from __future__ import annotations

import re

LONGEST_THREAD = 100
_PREFIXES = re.compile(r"^(?:\s*(?:re|aw|sv|antw|fwd?|wg|tr|rv|rif)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_REFERENCE = re.compile(r"<[^<>\s]+>")


def references(in_reply_to: str, referring: str) -> list[str]:
    """The Message-IDs that a mail answers, the nearest first: In-Reply-To, then References from the end."""
    return [*_REFERENCE.findall(in_reply_to), *reversed(_REFERENCE.findall(referring))]


def same_subject(one: str, other: str) -> bool:
    """Whether two subjects are one but for reply and forward prefixes, blanks and case."""
    return _bare(one) == _bare(other)


def _bare(subject: str) -> str:
    return " ".join(_PREFIXES.sub("", subject).split()).casefold()

"""Hashtags of the user (d.3): no spaces, any case, accents ignored."""

from __future__ import annotations

import re

from followup.domain.wording import fold

_TAG = re.compile(r"(?<![\w#/&])#([a-z][a-z0-9]{1,30})\b")
_WRITTEN = re.compile(r"(?<![\w#/&])#\w{2,40}")


def hashtags(text: str) -> frozenset[str]:
    """The tags of a text, lower case, without `#`: `#KeepInTouch` -> `keepintouch`; link anchors are none."""
    return frozenset(_TAG.findall(fold(text[:60_000])))


MOST_TITLE = 500
"""How many characters of a title are looked at."""

_ANY = re.compile(r"#\w{2,40}")


def without_tags(text: str) -> str:
    """Folded text without hashtags: what they hold is an instruction or nothing, never a word of it (f.2)."""
    return _ANY.sub(" ", fold(text))


def without_hashtags(line: str) -> str:
    """A line as it was written, but for its hashtags."""
    return " ".join(_WRITTEN.sub(" ", line).split())

"""Labels on conversations, read as what the user says of a candidacy (e.1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

ROOT = "Interviews"
"""The label under which the others stand; case does not count."""

MEANINGS: Mapping[str, str] = MappingProxyType(
    {
        "offer": "offer",
        "need time": "moretime",
        "accepted": "accepted",
        "declined": "declined",
        "rejected": "rejected",
        "withdrawn": "withdrawn",
        "closed": "closed",
        "pause": "pause",
        "ignore": "ignored",
    }
)
"""What a label means, as it is called under the root, and as a word of `outcomes.WORDS` or `pause`."""

FOR_AN_OFFER = tuple(f"{ROOT}/{name}" for name in ("Need time", "Accepted", "Declined"))
"""Created when an offer is there, so that the user has them at hand; the others are understood when made."""

_NONE: Mapping[str, str] = MappingProxyType({})


def word_of(name: str, mine: Mapping[str, str] = _NONE) -> str:
    """What a label of this name says, as a word of `outcomes.WORDS` or `pause`; empty for any other label.

    `mine` are the user's own labels, see `labels_of`.
    """
    if (own := mine.get(_plain(name))) is not None:
        return own
    root, _, rest = name.partition("/")
    return MEANINGS.get(_plain(rest), "") if _plain(root) == ROOT.lower() else ""


def labels_of(lines: Iterable[str]) -> Mapping[str, str]:
    """The user's own labels and their words, from lines such as `Jobs/Offer = offer`."""
    pairs = (line.rpartition("=") for line in lines)
    return {_plain(name): MEANINGS[_plain(meaning)] for name, _, meaning in pairs}


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()

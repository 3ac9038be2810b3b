"""Labels on conversations, read as what the user says of a candidacy (e.1)."""

from __future__ import annotations

ROOT = "Interviews"
"""The label under which the others stand; case does not count."""

_WORDS = {
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

FOR_AN_OFFER = tuple(f"{ROOT}/{name}" for name in ("Need time", "Accepted", "Declined"))
"""Created when an offer is there, so that the user has them at hand; the others are understood when made."""


def word_of(name: str) -> str:
    """What a label of this name says, as a word of `outcomes.WORDS` or `pause`; empty for any other label."""
    root, _, rest = name.partition("/")
    return (
        _WORDS.get(" ".join(rest.split()).casefold(), "") if root.strip().casefold() == ROOT.lower() else ""
    )

"""What a draft or a claim is for: both carry a hash of their business key, made here anew (design 3)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tests.oracle.story import Story

CLAIM = "followupClaim"
STEPS = (
    *("thank_you", "follow_up", "phone", "second_email", "check_in", "offer_ack", "more_time", "expedite"),
    *("accept", "decline", "withdraw", "rejection_answer"),
)
"""The steps that a mail is written for."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """One step of the round that begins with `anchor`.

    `person` is for whom: an address; or "", or which turn of the correspondence, where that decides.
    `marker` is what the draft's header says, `claim` the property that holds the claim on it.
    """

    step: str
    anchor: str
    person: str
    marker: str
    claim: str


def purposes(story: Story) -> Mapping[str, Purpose]:
    """Every mail that may be written in a story, by its marker."""
    keys = {one.private["followupKey"] for one in story.requests if "followupKey" in one.private}
    anchors = {anchor_of(key) for key in keys}
    people = sorted({"", *story.allowed, *(key.rpartition("|")[2] for key in keys)})
    found = (
        _purpose(story.account, step, anchor, person)
        for anchor in sorted(anchors)
        for step in STEPS
        for person in people
    )
    return {one.marker: one for one in found}


def anchor_of(key: str) -> str:
    """The round in a reminder's business key: `reminder|step|anchor|person`, the anchor with a line in it."""
    return key.split("|", 2)[2].rpartition("|")[0]


def claims_begun(private: Mapping[str, str]) -> Iterator[str]:
    """The names of the claims by which something is begun."""
    return (name for name, value in private.items() if name.startswith(CLAIM) and value.startswith("intent"))


@lru_cache(maxsize=4096)
def _purpose(account: str, step: str, anchor: str, person: str) -> Purpose:
    key = f"draft|{step}|{anchor}|{person}"
    marker = hashlib.sha256(f"{account}\n{key}".encode()).hexdigest()[:32]
    return Purpose(step, anchor, person, marker, CLAIM + hashlib.sha256(key.encode()).hexdigest()[:20])

"""Sharing wordings out among the people of a round before anything is written.

What somebody is dealt depends on who is in the round, never on notes: so that changing what one person is
told does not change what the others are told. All choices come from hashes; a re-run deals the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from followup.messages.briefs import Brief, emphasis_of
from followup.messages.stock import Skeleton, Stock, Wording


@dataclass(frozen=True, slots=True)
class Hand:
    """What one person was dealt.

    `skeletons` in order of preference, `wordings` (file, block) -> wordings in order of preference. `rank`
    is the person's place in the round; the one at 0 may open with thanks.
    """

    skeletons: tuple[Skeleton, ...]
    wordings: Mapping[tuple[str, str], tuple[Wording, ...]]
    rank: int


def number(*parts: str) -> int:
    """A number from texts: the same on every machine and in every run."""
    return int.from_bytes(hashlib.sha256("\x1f".join(parts).encode("utf-8", "replace")).digest()[:8], "big")


SHORT = "short"
"""The skeleton of the shortest draft of a round, and the last resort for the others."""


def deal_hands(
    briefs: Sequence[Brief], stock: Stock, seed: str, shortest: Collection[int] = ()
) -> tuple[Hand, ...]:
    """Deal skeletons and wordings to the people of a round, in the order of `briefs`.

    `shortest` are the places whose draft is the short one. Skeletons are dealt without replacement while
    unused ones remain; a wording is dealt to one person only.
    """
    names = _names(briefs)
    places = sorted(range(len(briefs)), key=lambda at: names[at])
    openers = sorted(places, key=lambda at: number(seed, "opener", names[at]))
    skeletons = _deal_skeletons(briefs, names, places, stock, seed, shortest)
    files = {at: {"letter"} | {skeleton.file for skeleton in skeletons[at]} for at in places}
    wordings = _deal_wordings(briefs, names, files, stock.wordings, seed)
    return tuple(Hand(skeletons[at], wordings[at], openers.index(at)) for at in range(len(briefs)))


def _names(briefs: Sequence[Brief]) -> list[str]:
    """A stable name for each brief; the same person twice is told apart by the kind and the place."""
    names: list[str] = []
    for brief in briefs:
        name = f"{brief.recipient.key}|{brief.kind.value}"
        names.append(f"{name}|{names.count(name)}")
    return names


def _deal_skeletons(
    briefs: Sequence[Brief],
    names: Sequence[str],
    places: Sequence[int],
    stock: Stock,
    seed: str,
    shortest: Collection[int],
) -> dict[int, tuple[Skeleton, ...]]:
    taken: dict[tuple[str, str], int] = {}
    dealt: dict[int, tuple[Skeleton, ...]] = {}
    for at in places:
        brief = briefs[at]
        fitting = stock.skeletons_for(
            brief.kind.value, brief.register.value, emphasis_of(brief.recipient).value
        )
        wished = sorted(
            fitting,
            key=lambda skeleton: (
                skeleton.name in brief.avoid and not brief.is_terse,
                (skeleton.name == SHORT) is not (at in shortest),
                taken.get((skeleton.file, skeleton.name), 0),
                number(seed, "skeleton", names[at], skeleton.name),
            ),
        )
        dealt[at] = tuple(wished)
        if wished:
            first = (wished[0].file, wished[0].name)
            taken[first] = taken.get(first, 0) + 1
    return dealt


def _deal_wordings(
    briefs: Sequence[Brief],
    names: Sequence[str],
    files: Mapping[int, Collection[str]],
    wordings: Sequence[Wording],
    seed: str,
) -> dict[int, dict[tuple[str, str], tuple[Wording, ...]]]:
    """`files` are those that each place writes from: nobody is dealt a line of another sort of mail."""
    dealt: dict[int, dict[tuple[str, str], list[Wording]]] = {at: {} for at in files}
    for pile in _piles(wordings):
        open_to = [at for at in files if pile[0].file in files[at] and _fits(pile[0], briefs[at])]
        for at, wording in _shared_out(pile, open_to, briefs, names, seed):
            dealt[at].setdefault((wording.file, wording.block), []).append(wording)
    return {at: {block: tuple(own) for block, own in hand.items()} for at, hand in dealt.items()}


def _piles(wordings: Sequence[Wording]) -> list[tuple[Wording, ...]]:
    """Wordings that can stand for one another: same block, same slots, for the same readers."""
    piles: dict[tuple[object, ...], list[Wording]] = {}
    for wording in wordings:
        piles.setdefault((wording.file, wording.block, wording.needs, wording.scope), []).append(wording)
    return [tuple(pile) for pile in piles.values()]


def _shared_out(
    pile: Sequence[Wording], people: Sequence[int], briefs: Sequence[Brief], names: Sequence[str], seed: str
) -> list[tuple[int, Wording]]:
    """Everybody takes their favourite of what is left, in turn, until nothing is left; known ones last."""

    def wished(at: int) -> list[Wording]:
        known, name = briefs[at].earlier, names[at]
        return sorted(pile, key=lambda w: (w.source in known, number(seed, "wording", name, w.source)))

    favourites = {at: iter(wished(at)) for at in people}
    left = set(pile)
    shared: list[tuple[int, Wording]] = []
    while left and people:
        for at in people:
            choice = next((wording for wording in favourites[at] if wording in left), None)
            if choice is not None:
                left.discard(choice)
                shared.append((at, choice))
    return shared


def _fits(wording: Wording, brief: Brief) -> bool:
    return wording.scope.fits(brief.kind.value, brief.register.value, emphasis_of(brief.recipient).value)

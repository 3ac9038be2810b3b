"""Schedules in which somebody acts at a request that writes, alone or beside a fault, a death or a visit.

At both sides of each of those requests everything that is possible then is done, one thing a round. The dice
are its own, so that whatever else is drawn stays what it was.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import count, product
from pathlib import Path

from tests.simulation.chaos import DOUBLES, KILLS, LOSSES, PAUSES, STALLS, VISITS, WIPES
from tests.simulation.play import memory, tell
from tests.simulation.player import Player
from tests.simulation.scenes import Scene
from tests.simulation.stories import SCRIPTS
from tests.simulation.user_acts import SIDES

NEAR = 6
"""A fault beside an act strikes one of so many requests before it, or after it."""

BESIDE = (
    *("lost_before", "lost_after", "error_after", "late", "cut", "rejected", "truncated", "slow"),
    *("stale", "empty_list", "gone", "expired_token", "refused", "twice"),
    *(*KILLS, *WIPES, *PAUSES, *STALLS, *VISITS, *DOUBLES, *LOSSES),
)
"""What may go wrong beside an act."""


def at_acts(scenes: Sequence[Scene]) -> Iterator[tuple[int, dict[int, str]]]:
    """One act at a side of a request that writes, then the same with one trouble near it; for ever.

    In each round every side of every such request has its turn, in an order of the dice, and the next of
    what is possible there.
    """
    sides = [
        (place, number, side)
        for (place, scene), side in product(enumerate(scenes), SIDES)
        for number in scene.writes
    ]
    could: dict[int, Mapping[int, tuple[str, ...]]] = {}
    for seed in count() if sides else ():
        dice = random.Random(f"acts {seed}")  # noqa: S311  # repeatable, not secret
        for place, number, side in dice.sample(sides, len(sides)):
            scene = scenes[place]
            known = could.get(place) or could.setdefault(place, possible_acts(scene))
            names = known.get(number + (side == "after"), ())
            if names:
                kind = f"{_turn(scene, number, side, names, seed)}_{side}"
                yield place, {number: kind}
                yield place, {number: kind, _near(dice, scene, number): dice.choice(BESIDE)}


def possible_acts(scene: Scene) -> dict[int, tuple[str, ...]]:
    """What could be done just before each request of a scene in which nothing fails."""
    look = dict.fromkeys(range(1, scene.calm.calls + 1), "look_before")
    with tempfile.TemporaryDirectory(dir=memory()) as folder:
        player = Player.back_at(scene.start, Path(folder), look, "ports")
        try:
            tell(SCRIPTS[scene.story], player, scene.until)
            return player.could
        finally:
            player.close()


def _turn(scene: Scene, number: int, side: str, names: Sequence[str], seed: int) -> str:
    """Each of the names once in as many rounds, in an order that this side of this request has to itself."""
    dice = random.Random(f"{scene.name} {number} {side}")  # noqa: S311  # repeatable, not secret
    return dice.sample(names, len(names))[seed % len(names)]


def _near(dice: random.Random, scene: Scene, number: int) -> int:
    """Another request that is no further away, and after which there is time to clear up."""
    reach = range(max(1, number - NEAR), min(scene.reach, number + NEAR + 1))
    return dice.choice([other for other in reach if other != number] or [number + 1])

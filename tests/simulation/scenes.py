"""Scenes: the stretches of a story in which something is written, each played from a checkpoint before it.

Nothing is to be learnt from the quiet days between them, and without those thousands of schedules are cheap.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count, product
from math import prod
from pathlib import Path

from tests.oracle.story import SILENT
from tests.simulation.chaos import (
    DOUBLES,
    KILLS,
    KINDS,
    LOSSES,
    PAUSES,
    STUMBLES,
    TOUCHED,
    VARIANTS,
    VISITS,
    WIPES,
)
from tests.simulation.checkpoint import Checkpoint
from tests.simulation.play import Played, judged, memory, tell
from tests.simulation.player import Face, Player
from tests.simulation.stories import SCRIPTS
from tests.simulation.verdict import differences
from tests.stage import at

APART = timedelta(hours=6)
"""Writes that are further apart belong to two scenes."""

BEFORE = timedelta(minutes=5)
AFTER = timedelta(hours=26)
"""What is left open in a scene is cleared up within so long, or somebody was asked."""

EVERY_KIND = (
    *KINDS,
    "late_1",
    "stale",
    "slow",
    "refused",
    *PAUSES,
    "pause_before",
    *VISITS,
    *DOUBLES,
    *LOSSES,
)
LATER_KINDS = ("gone", "consent", *STUMBLES)
"""What came later: mixes draw it with dice of their own, so that they keep what they drew before."""

AT_WRITES = (*(kind for kind in EVERY_KIND if kind not in ("empty_list", "stale")), *LATER_KINDS, *WIPES)
AT_CREATES = (*AT_WRITES, "absent_before", *TOUCHED)
"""No draft has a name by which its second copy could be refused, or the lost one known again."""

DOUBLED = ("twice", "late_hour")
"""At a create: there are two drafts then, whatever is done before, and one of them is taken away (A8)."""

AT_READS = (
    *("rejected", "busy", "lost_before", "truncated", "empty_list", "stale", "slow", "expired_token"),
    *(*KILLS, "pause", "double_before", *LOSSES, "gone", "consent"),
)
"""What makes a difference at a request that changes nothing."""

FIRST = (
    *("lost_after", "error_after", "late", "cut", "rejected", "expired_token"),
    *("kill_before", "kill_after", "pause_before", "visit_before", "double_after"),
)
THEN = (
    *("lost_before", "lost_after", "empty_list", "stale", "truncated"),
    *(*KILLS, *WIPES, "pause", "pause_before", "visit_before", "double_before", *LOSSES),
)
"""Directed pairs: the first strikes a request that writes, the second one of those that come soon after."""

LOST = ("lost_before", "lost_after", "error_after", "late")
WHEN_SETTLED = ("empty_list", "stale", "lost_before", "truncated", *KILLS, "pause", *LOSSES)
"""The same at the requests, a quarter of an hour later, by which a lost draft is looked for."""

LOOKS_STRUCK = 8
TRIES_STRUCK = 2

IN_VARIANTS = ("lost_before", "lost_after", "kill_after", *TOUCHED)
SCENES_IN_VARIANTS = 4

FEW_REFUSALS = 2
"""A permission that is refused at the third look too is asked for once a day from then on (A26)."""

FEW_EXPIRIES = 2
"""What is forgotten at a third look too is read in full again the next day, and all else waits (A14)."""

WITHIN = 12
TEN_MORE = 10
"""Mixes go on so far behind the last request of a scene that writes: what failed is asked again."""

RATES = (0.0, 0.0, 0.0, 0.01, 0.04)
"""A scene makes some fifty requests: fewer, so each is struck more often than in a whole story."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A stretch of a story (UTC), where it begins, and how it goes if nothing fails.

    `writes` and `reads` are the numbers of its requests, but for those of the time after it.
    """

    story: str
    begin: datetime
    until: datetime
    start: Checkpoint
    calm: Played
    writes: tuple[int, ...]
    reads: tuple[int, ...]

    @property
    def reach(self) -> int:
        """Nothing strikes from this request on: what is written later has no time to be cleared up."""
        last = max(self.writes)
        return min([last + TEN_MORE, *(number for number in self.calm.writes if number > last)])

    @property
    def name(self) -> str:
        """The story and the minute at which it begins."""
        return f"{self.story}, {self.begin:%d %B %H:%M}"


def scenes_of(story: str) -> list[Scene]:
    """All scenes of a story, in order."""
    found: list[Scene] = []
    with tempfile.TemporaryDirectory(dir=memory()) as folder:
        player = Player(Path(folder), {}, "ports")
        try:
            for begin, until in _stretches(story):
                tell(SCRIPTS[story], player, begin)
                start = player.checkpoint()
                calm, itself = (_played(story, end, start, {}, "ports") for end in (until, until - AFTER))
                reads = tuple(sorted({*range(1, itself.calls + 1)}.difference(itself.writes)))
                found.append(Scene(story, begin, until, start, calm, itself.writes, reads))
        finally:
            player.close()
    return found


def distinct(scenes: Iterable[Scene]) -> list[Scene]:
    """One of those that are alike: many stories begin with the same interview."""
    return list({(scene.begin, scene.until, scene.calm.digest): scene for scene in scenes}.values())


def play_scene(
    scene: Scene, schedule: Mapping[int, str], face: Face = "ports"
) -> tuple[Played, tuple[str, ...]]:
    """A run of a scene, and what is wrong with it."""
    played = _played(scene.story, scene.until, scene.start, schedule, face)
    return played, differences(scene.calm, schedule, played)


def singles(scene: Scene) -> Iterator[dict[int, str]]:
    """Everything that may happen at each request that writes, one thing a run."""
    for number in scene.writes:
        kinds = AT_CREATES if number in scene.calm.creates else AT_WRITES
        yield from ({number: kind} for kind in kinds)
    creates = [number for number in scene.writes if number in scene.calm.creates]
    yield from ({number: kind} for number in creates for kind in DOUBLED)


def singles_of_reads(scene: Scene) -> Iterator[dict[int, str]]:
    """What may happen at each request that only reads, one thing a run."""
    for number in scene.reads:
        yield from ({number: kind} for kind in AT_READS)


def swarm(scene: Scene, seed: int) -> dict[int, str]:
    """A mix of faults, deaths, pauses and visits of its own; the same for the same seed."""
    dice = random.Random(f"{scene.name} {seed}")  # noqa: S311  # repeatable, not secret
    rates = {kind: dice.choice(RATES) for kind in EVERY_KIND}
    schedule: dict[int, str] = {}
    for number in range(1, scene.reach):
        for kind, rate in rates.items():
            enough = kind == "expire_before" and [*schedule.values()].count(kind) == FEW_EXPIRIES
            if rate and dice.random() < rate and not enough:
                schedule[number] = kind
    return _with_later_kinds(scene, seed, schedule)


def _with_later_kinds(scene: Scene, seed: int, schedule: dict[int, str]) -> dict[int, str]:
    dice = random.Random(f"{scene.name} {seed} later")  # noqa: S311  # repeatable, not secret
    rates = {kind: dice.choice(RATES) for kind in LATER_KINDS}
    for number in range(1, scene.reach):
        for kind, rate in rates.items():
            enough = kind == "consent" and [*schedule.values()].count(kind) == FEW_REFUSALS
            if rate and dice.random() < rate and not enough:
                schedule.setdefault(number, kind)
    return schedule


def pairs(scenes: Sequence[Scene], seed: int = 0) -> Iterator[tuple[int, dict[int, str]]]:
    """All directed pairs of these scenes, each once, in an order that the seed gives: scene and schedule.

    Nothing is struck for which no time is left to clear it up.
    """
    writes = [(place, number) for place, scene in enumerate(scenes) for number in scene.writes]
    sides = (len(writes), len(FIRST), WITHIN, len(THEN))
    total = prod(sides)
    for index in random.Random(seed).sample(range(total), total):  # noqa: S311  # repeatable, not secret
        write, first, after, then = _digits(index, sides)
        place, number = writes[write]
        if number + 1 + after < scenes[place].reach:
            yield place, {number: FIRST[first], number + 1 + after: THEN[then]}


def at_settling(scenes: Sequence[Scene]) -> Iterator[tuple[int, dict[int, str]]]:
    """A draft is lost, and all that is asked when it is looked for is answered with silence, or something
    happens at one of those requests, or when it is made once more; a few of each at a time, for ever.
    """
    lost = [(place, number) for place, scene in enumerate(scenes) for number in scene.calm.creates]
    for seed in count() if lost else ():
        dice = random.Random(seed)  # noqa: S311  # repeatable, not secret
        others = random.Random(f"{seed} again")  # noqa: S311  # repeatable, not secret
        for place, number in dice.sample(lost, len(lost)):
            first = {number: dice.choice(LOST)}
            played = play_scene(scenes[place], first)[0]
            looks = played.settling
            yield place, first | dict.fromkeys(looks, dice.choice(SILENT))
            drawn = dice.sample(list(product(looks, WHEN_SETTLED)), min(len(looks), LOOKS_STRUCK))
            yield from ((place, first | {look: then}) for look, then in drawn)
            again = [later for later in played.creates if later > number][:TRIES_STRUCK]
            yield from ((place, first | {later: others.choice(AT_CREATES)}) for later in again)


UNKNOWABLE = ("untold", "lost_discarded")
"""Nothing that can be read tells of a draft that came and went where history is silent about drafts."""


def in_variants(scenes: Sequence[Scene]) -> Iterator[tuple[int, dict[int, str]]]:
    """A draft is lost in a few scenes, where Gmail is as others report it to be."""
    places = [place for place, scene in enumerate(scenes) if scene.calm.creates][:SCENES_IN_VARIANTS]
    for place in places:
        for variant in VARIANTS:
            for number in scenes[place].calm.creates:
                yield from (
                    (place, {0: variant, number: kind})
                    for kind in IN_VARIANTS
                    if (variant, kind) != UNKNOWABLE
                )


def _digits(index: int, sides: Sequence[int]) -> list[int]:
    found = []
    for side in sides:
        index, digit = divmod(index, side)
        found.append(digit)
    return found


def _played(
    story: str, until: datetime, start: Checkpoint, schedule: Mapping[int, str], face: Face
) -> Played:
    with tempfile.TemporaryDirectory(dir=memory()) as folder:
        player = Player.back_at(start, Path(folder), schedule, face)
        try:
            tell(SCRIPTS[story], player, until)
            return judged(SCRIPTS[story], player)
        finally:
            player.close()


def _stretches(story: str) -> list[tuple[datetime, datetime]]:
    """When something is written in a story, with some time before and after."""
    with tempfile.TemporaryDirectory(dir=memory()) as folder:
        player = Player(Path(folder), {}, "ports")
        try:
            tell(SCRIPTS[story], player, at(SCRIPTS[story].until))
            writes = [one.at for one in player.requests() if one.number > player.first and one.applied]
        finally:
            player.close()
    found: list[tuple[datetime, datetime]] = []
    for when in writes:
        if found and when - found[-1][1] < APART:
            found[-1] = (found[-1][0], when)
        else:
            found.append((when, when))
    return [(first - BEFORE, last + AFTER) for first, last in found]

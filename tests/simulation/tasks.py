"""The order in which scenes are struck: of what matters most everything, of all else a share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, islice

from tests.simulation.acting import at_acts
from tests.simulation.scenes import (
    Scene,
    at_settling,
    in_variants,
    pairs,
    singles,
    singles_of_reads,
)
from tests.simulation.scenes import swarm as mix

SINGLES_TO_ANOTHER = 12
EXHAUSTED = 12
"""In so many scenes, each of another story, every request is struck in every way."""


@dataclass(frozen=True, slots=True)
class Task:
    """A run to play: its sort, the place of its scene among all, and what is struck in it."""

    sort: str
    place: int
    schedule: Mapping[int, str]


def tasks_of(scenes: Sequence[Scene]) -> Iterator[Task]:
    """All that may happen at any request of some scenes; single strikes at the writes of one scene after the
    other, and now and then one of the others: at a read, a pair, a mix and so on, for ever.
    """
    whole = _whole(scenes)
    rest = [place for place in _told_apart(scenes) if place not in whole]
    yield from _at_each_request(scenes, whole)
    single = (Task("singles", place, one) for place in rest for one in singles(scenes[place]))
    others = _others(scenes, rest)
    while some := list(islice(single, SINGLES_TO_ANOTHER)):
        yield from some
        yield from islice(others, 1)
    yield from others


def _at_each_request(scenes: Sequence[Scene], places: Sequence[int]) -> Iterator[Task]:
    """Everything that may happen at each request of these scenes, one thing a run."""
    for place in places:
        yield from (Task("singles", place, one) for one in singles(scenes[place]))
        yield from (Task("at reads", place, one) for one in singles_of_reads(scenes[place]))


def exhausted(scenes: Sequence[Scene], done: int) -> str:
    """How many scenes were by the time that so many schedules were played, and of how many stories."""
    last = {task.place: number for number, task in enumerate(_at_each_request(scenes, _whole(scenes)), 1)}
    ended = [scenes[place].story for place, number in last.items() if number <= done]
    return f"{len(ended)} scenes of {len({*ended})} stories"


def _whole(scenes: Sequence[Scene]) -> list[int]:
    """Of each of so many stories the shortest scene in which a draft is made."""
    drafted = (place for place, scene in enumerate(scenes) if scene.calm.creates)
    shortest: dict[str, int] = {}
    for place in sorted(drafted, key=lambda place: (len(scenes[place].reads), place)):
        shortest.setdefault(scenes[place].story, place)
    return list(shortest.values())[:EXHAUSTED]


def _told_apart(scenes: Sequence[Scene]) -> list[int]:
    """The places of scenes in an order in which each story has its first scene before any has its second."""
    met: Counter[str] = Counter()
    turns = []
    for place, scene in enumerate(scenes):
        turns.append((met[scene.story], place))
        met[scene.story] += 1
    return [place for _, place in sorted(turns)]


def _others(scenes: Sequence[Scene], unread: Sequence[int]) -> Iterator[Task]:
    """What is no single strike at a write, one of each sort in turn; at the reads of the `unread` scenes."""
    places = list(enumerate(scenes))
    reads = (Task("at reads", place, one) for place in unread for one in singles_of_reads(scenes[place]))
    double = (Task("pairs", place, one) for place, one in pairs(scenes))
    later = (Task("at settling", place, one) for place, one in at_settling(scenes))
    varied = (Task("in variants", place, one) for place, one in in_variants(scenes))
    mixes = (Task("mixes", place, mix(scene, seed)) for seed in count() for place, scene in places)
    acts = (Task("user acts", place, one) for place, one in at_acts(scenes))
    turns = [reads, double, mixes, later, varied, acts]
    while turns:
        for turn in list(turns):
            task = next(turn, None)
            if task is None:
                turns.remove(turn)
            else:
                yield task

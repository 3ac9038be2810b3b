"""In which order scenes are struck, so that a short run holds some of everything."""

from __future__ import annotations

from collections import Counter
from itertools import islice

import pytest

from tests.simulation.scenes import Scene, scenes_of, singles, singles_of_reads
from tests.simulation.tasks import SINGLES_TO_ANOTHER, exhausted, tasks_of


@pytest.fixture(scope="module")
def scenes() -> list[Scene]:
    return scenes_of("sent")


def test_one_scene_of_a_story_is_struck_in_every_way_first(scenes: list[Scene]) -> None:
    shortest = min((one for one in scenes if one.calm.creates), key=lambda one: len(one.reads))
    everything = [*singles(shortest), *singles_of_reads(shortest)]

    first = list(islice(tasks_of(scenes), len(everything)))

    assert [task.schedule for task in first] == everything
    assert {scenes[task.place].name for task in first} == {shortest.name}
    assert exhausted(scenes, len(everything)) == "1 scenes of 1 stories"
    assert exhausted(scenes, len(everything) - 1) == "0 scenes of 0 stories"


def test_every_write_of_the_others_is_struck_in_every_way_and_some_of_all_else(scenes: list[Scene]) -> None:
    whole = {task.place for task in islice(tasks_of(scenes), 1)}
    begun = sum(len([*singles(scenes[at]), *singles_of_reads(scenes[at])]) for at in whole)
    rest = [one for at, scene in enumerate(scenes) if at not in whole for one in singles(scene)]
    turns = len(rest) + len(rest) // SINGLES_TO_ANOTHER

    played = Counter(task.sort for task in islice(tasks_of(scenes), begun, begun + turns))

    assert played["singles"] == len(rest)
    assert played.keys() == {
        *("singles", "at reads", "pairs", "mixes", "at settling", "in variants", "user acts")
    }

"""Cases: a scene or story and what is struck in it, as one line that also is what the command takes."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.simulation.minimise import Schedule, smallest
from tests.simulation.play import Played, play
from tests.simulation.scenes import Scene, play_scene, scenes_of
from tests.simulation.schedules import Plan
from tests.simulation.stories import SCRIPTS
from tests.simulation.verdict import complaints

ONCE_BROKEN = Path(__file__).with_name("once_broken.txt")
COMMAND = "python -m tests.simulation"


@dataclass(frozen=True, slots=True)
class Case:
    """`name` is that of a story, played over HTTP, or of a scene, played through the ports."""

    name: str
    schedule: Mapping[int, str]

    def __str__(self) -> str:
        strikes = " ".join(f"{number}={kind}" for number, kind in sorted(self.schedule.items()))
        return f"--only {shlex.quote(self.name)} --strike {strikes}"

    @classmethod
    def parse(cls, line: str) -> Case:
        """Read back what `str()` wrote."""
        _, name, _, *strikes = shlex.split(line)
        return cls(name, struck(strikes))


def struck(strikes: Sequence[str]) -> dict[int, str]:
    """`7=kill_before 9=stale`, as a schedule."""
    parts = (one.partition("=") for one in strikes)
    return {int(number): kind for number, _, kind in parts}


def played(case: Case) -> tuple[Played, tuple[str, ...]]:
    """A run of the case, and what is wrong with it."""
    if case.name in SCRIPTS:
        return play_story(Plan(case.name, case.schedule))
    scenes = scenes_of(case.name.rpartition(", ")[0])
    scene = next(scene for scene in scenes if scene.name == case.name)
    return play_scene(scene, case.schedule)


def play_story(plan: Plan) -> tuple[Played, tuple[str, ...]]:
    """The same of a whole story."""
    run = play(SCRIPTS[plan.story], plan.schedule)
    return run, complaints(plan, run)


def smallest_of_story(plan: Plan) -> Case:
    """What is left of a story's schedule when it is cut down to what breaks a promise."""
    return Case(plan.story, smallest(plan.schedule, lambda part: play_story(Plan(plan.story, part))[1]))


def smallest_of_scene(scene: Scene, schedule: Schedule) -> Case:
    """The same of a scene's."""
    return Case(scene.name, smallest(schedule, lambda part: play_scene(scene, part)[1]))


def once_broken() -> list[Case]:
    """What broke a promise once, cut down; each is played by the tests for ever after."""
    lines = ONCE_BROKEN.read_text().splitlines()
    return [Case.parse(line) for line in lines if line and not line.startswith("#")]

"""More schedules than the tests play.

`--seeds 0:1000` plays whole stories over HTTP. `--scenes 10000` plays scenes through the ports: everything
that may happen at every request that writes, one at a time, then in turn what may happen at a request that
reads and a mix of all, until there are so many. Prints every run that breaks a promise, with what plays it
again, and the figures.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import count, islice
from pathlib import Path

from tests.simulation.figures import Figures
from tests.simulation.play import Played, play
from tests.simulation.scenes import (
    Scene,
    distinct,
    play_scene,
    scenes_of,
    singles,
    singles_of_reads,
    smallest,
)
from tests.simulation.scenes import swarm as mix
from tests.simulation.schedules import Plan, swarm
from tests.simulation.stories import SCRIPTS
from tests.simulation.verdict import complaints
from tests.simulation.workers import set_up

Task = tuple[int, dict[int, str]]
"""The place of a scene among all, and what is struck in it."""

AT_ONCE = 512


def main(arguments: list[str]) -> int:
    """Play and count; 1 if a promise was broken."""
    shape = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser("python -m tests.simulation", description=__doc__, formatter_class=shape)
    parser.add_argument("--seeds", metavar="FIRST:LAST", help="seeds of whole stories, LAST not included")
    pauses = argparse.BooleanOptionalAction
    parser.add_argument("--pauses", action=pauses, default=True, help="stop stories for minutes and hours")
    parser.add_argument("--scenes", metavar="NUMBER", type=int, default=0, help="so many schedules of scenes")
    parser.add_argument("--resume", metavar="FILE", type=Path, help="keep how far --scenes came; go on there")
    parser.add_argument("--only", metavar="SCENE", default="", help="the scene of this name")
    parser.add_argument(
        "--strike", metavar="REQUEST=KIND", nargs="+", help="play --only with this and no more"
    )
    parser.add_argument("--jobs", type=int, default=2, help="processes side by side")
    chosen = parser.parse_args(arguments)
    if chosen.strike and not chosen.only:
        parser.error("--strike needs the scene: --only NAME")
    broken = _stories(chosen) if chosen.seeds else 0
    if chosen.scenes or chosen.strike:
        broken += _scenes(chosen)
    return int(bool(broken))


# --- whole stories ------------------------------------------------------------------------------------


def _stories(chosen: argparse.Namespace) -> int:
    first, _, last = chosen.seeds.partition(":")
    seeds = range(int(first), int(last or int(first) + 1))
    plans = {seed: swarm(seed, pauses=chosen.pauses) for seed in seeds}
    figures = Figures()
    with ProcessPoolExecutor(chosen.jobs, initializer=set_up) as pool:
        for seed, (played, wrong) in zip(plans, pool.map(_play, plans.values(), chunksize=4), strict=True):
            figures.count(played, plans[seed].schedule, wrong)
            _say(f"--seeds {seed} ({plans[seed].story}): {one}" for one in wrong)
    _say(figures.lines("Whole stories over HTTP"))
    return figures.broken


def _play(plan: Plan) -> tuple[Played, tuple[str, ...]]:
    played = play(SCRIPTS[plan.story], plan.schedule)
    return played, complaints(plan, played)


# --- scenes -------------------------------------------------------------------------------------------


def _scenes(chosen: argparse.Namespace) -> int:
    with ProcessPoolExecutor(chosen.jobs, initializer=set_up) as pool:
        stories = [name for name in SCRIPTS if not chosen.only or chosen.only.startswith(f"{name}, ")]
        found = distinct(scene for scenes in pool.map(scenes_of, stories) for scene in scenes)
    scenes = [scene for scene in found if chosen.only in ("", scene.name)]
    if not scenes:
        raise SystemExit(f"There is no scene {chosen.only!r}.")
    tasks = _struck(chosen.strike) if chosen.strike else islice(_tasks(scenes), chosen.scenes)
    done = int(chosen.resume.read_text()) if chosen.resume and chosen.resume.exists() else 0
    rest = islice(tasks, done, None)
    figures = Figures()
    with ProcessPoolExecutor(chosen.jobs, initializer=_know, initargs=(scenes,)) as pool:
        while chunk := list(islice(rest, AT_ONCE)):
            for task, (played, wrong, left) in zip(
                chunk, pool.map(_play_task, chunk, chunksize=8), strict=True
            ):
                figures.count(played, task[1], wrong)
                _say(_again(scenes[task[0]], left, wrong))
            done += len(chunk)
            if chosen.resume:
                chosen.resume.write_text(str(done))
    _say(figures.lines(f"{len(scenes)} scenes of {len(SCRIPTS)} stories through the ports"))
    return figures.broken


def _tasks(scenes: Sequence[Scene]) -> Iterator[Task]:
    """Single strikes at writes first, all of them; then those at reads and mixes in turn, without end."""
    places = list(enumerate(scenes))
    yield from ((place, schedule) for place, scene in places for schedule in singles(scene))
    mixes = ((place, mix(scene, seed)) for seed in count() for place, scene in places)
    for place, scene in places:
        for schedule in singles_of_reads(scene):
            yield place, schedule
            yield next(mixes)
    yield from mixes


def _struck(strikes: Sequence[str]) -> Iterator[Task]:
    pairs = (one.partition("=") for one in strikes)
    yield 0, {int(number): kind for number, _, kind in pairs}


_known: list[Scene] = []
"""The scenes that a worker plays."""


def _know(scenes: Sequence[Scene]) -> None:
    set_up()
    _known.extend(scenes)


def _play_task(task: Task) -> tuple[Played, tuple[str, ...], dict[int, str]]:
    """A run, what is wrong with it, and the smallest schedule that shows something wrong."""
    place, schedule = task
    played, wrong = play_scene(_known[place], schedule)
    return played, wrong, smallest(_known[place], schedule) if wrong else {}


def _again(scene: Scene, schedule: dict[int, str], wrong: Sequence[str]) -> Iterator[str]:
    if wrong:
        strikes = " ".join(f"{number}={kind}" for number, kind in schedule.items())
        yield f"--only '{scene.name}' --strike {strikes}"
        yield from (f"    {one}" for one in wrong)


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

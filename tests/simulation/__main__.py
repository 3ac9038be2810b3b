"""More schedules than the tests play.

`--seeds 0:1000` plays whole stories over HTTP. `--scenes 10000` plays so many schedules of scenes through
the ports: everything that may happen at every request of twelve scenes; then, in most turns, what may
happen at the requests that write of the others, and else something at a request that reads, a directed pair,
a mix of all, what may happen while a lost draft is looked for, a loss in a Gmail that is as others report it,
or something that the user or a company does at a request that writes. Prints every run that breaks a
promise, with what plays it again, cut down to what it takes, and the figures.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from tests.simulation.cases import (
    COMMAND,
    ONCE_BROKEN,
    Case,
    play_story,
    played,
    smallest_of_scene,
    smallest_of_story,
    struck,
)
from tests.simulation.figures import Figures
from tests.simulation.play import Played
from tests.simulation.scenes import Scene, distinct, play_scene, scenes_of
from tests.simulation.schedules import Plan, swarm
from tests.simulation.stories import SCRIPTS
from tests.simulation.tasks import Task, exhausted, tasks_of
from tests.simulation.workers import set_up

AT_ONCE = 512


def main(arguments: list[str]) -> int:
    """Play and count; 1 if a promise was broken."""
    shape = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(COMMAND, description=__doc__, formatter_class=shape)
    parser.add_argument("--seeds", metavar="FIRST:LAST", help="seeds of whole stories, LAST not included")
    pauses = argparse.BooleanOptionalAction
    parser.add_argument("--pauses", action=pauses, default=True, help="stop stories for minutes and hours")
    parser.add_argument("--scenes", metavar="NUMBER", type=int, default=0, help="so many schedules of scenes")
    parser.add_argument(
        "--resume", metavar="FILE", type=Path, help="keep how far --scenes came, and what broke; go on there"
    )
    parser.add_argument("--only", metavar="NAME", default="", help="this scene; with --strike also a story")
    parser.add_argument(
        "--strike", metavar="REQUEST=KIND", nargs="+", help="play --only with this and no more"
    )
    parser.add_argument("--keep", action="store_true", help=f"add what breaks to {ONCE_BROKEN.name}")
    parser.add_argument("--jobs", type=int, default=2, help="processes side by side")
    chosen = parser.parse_args(arguments)
    if chosen.strike and not chosen.only:
        parser.error("--strike needs the scene or the story: --only NAME")
    if chosen.strike:
        return _one(Case(chosen.only, struck(chosen.strike)))
    broken = _stories(chosen) if chosen.seeds else 0
    if chosen.scenes:
        broken += _scenes(chosen)
    return int(bool(broken))


def _one(case: Case) -> int:
    """A case and nothing else."""
    set_up()
    _, wrong = played(case)
    _say(_again(case, wrong) if wrong else [f"{case}: every promise is kept"])
    return int(bool(wrong))


# --- whole stories ------------------------------------------------------------------------------------


def _stories(chosen: argparse.Namespace) -> int:
    first, _, last = chosen.seeds.partition(":")
    seeds = range(int(first), int(last or int(first) + 1))
    plans = {seed: swarm(seed, pauses=chosen.pauses) for seed in seeds}
    figures = Figures()
    with ProcessPoolExecutor(chosen.jobs, initializer=set_up) as pool:
        for seed, (run, wrong, case) in zip(
            plans, pool.map(_play_plan, plans.values(), chunksize=4), strict=True
        ):
            figures.count("mixes", plans[seed].story, run, plans[seed].schedule, wrong)
            if case is not None:
                _say([f"{COMMAND} --seeds {seed}{'' if chosen.pauses else ' --no-pauses'}"])
                _report(case, wrong, keep=chosen.keep)
    _say(figures.lines("Whole stories over HTTP"))
    return figures.broken + len([*figures.too_many()])


def _play_plan(plan: Plan) -> tuple[Played, tuple[str, ...], Case | None]:
    """A run, what is wrong with it, and what it takes."""
    run, wrong = play_story(plan)
    return run, wrong, smallest_of_story(plan) if wrong else None


# --- scenes -------------------------------------------------------------------------------------------


def _scenes(chosen: argparse.Namespace) -> int:
    with ProcessPoolExecutor(chosen.jobs, initializer=set_up) as pool:
        stories = [name for name in SCRIPTS if not chosen.only or chosen.only.startswith(f"{name}, ")]
        found = distinct(scene for scenes in pool.map(scenes_of, stories) for scene in scenes)
    scenes = [scene for scene in found if chosen.only in ("", scene.name)]
    if not scenes:
        raise SystemExit(f"There is no scene {chosen.only!r}.")
    progress = Progress.read(chosen.resume)
    _say(f"{line}  (found before)" for line in progress.broken)
    rest = islice(tasks_of(scenes), progress.done, max(chosen.scenes, progress.done))
    figures = Figures()
    with ProcessPoolExecutor(chosen.jobs, initializer=_know, initargs=(scenes,)) as pool:
        while chunk := list(islice(rest, AT_ONCE)):
            for task, (run, wrong, case) in zip(chunk, pool.map(_play_task, chunk, chunksize=8), strict=True):
                figures.count(task.sort, scenes[task.place].name, run, task.schedule, wrong)
                if case is not None:
                    _report(case, wrong, keep=chosen.keep)
                    progress.broken.append(str(case))
            progress.done += len(chunk)
            progress.write(chosen.resume)
    _say(figures.lines(f"{len(scenes)} scenes of {len(SCRIPTS)} stories through the ports"))
    _say([f"struck in every way at every request: {exhausted(scenes, progress.done)}"])
    return len(progress.broken) + len([*figures.too_many()])


@dataclass(slots=True)
class Progress:
    """How many schedules were played, and the cases that broke a promise."""

    done: int
    broken: list[str]

    @classmethod
    def read(cls, path: Path | None) -> Progress:
        """What an earlier call kept; the beginning where there is none."""
        if path is None or not path.exists():
            return cls(0, [])
        kept = json.loads(path.read_text())
        return cls(kept["done"], kept["broken"])

    def write(self, path: Path | None) -> None:
        """Keep it, if it is to be kept."""
        if path:
            path.write_text(json.dumps({"done": self.done, "broken": self.broken}))


_known: list[Scene] = []
"""The scenes that a worker plays."""


def _know(scenes: Sequence[Scene]) -> None:
    set_up()
    _known.extend(scenes)


def _play_task(task: Task) -> tuple[Played, tuple[str, ...], Case | None]:
    """A run, what is wrong with it, and what it takes."""
    scene = _known[task.place]
    run, wrong = play_scene(scene, task.schedule)
    return run, wrong, smallest_of_scene(scene, task.schedule) if wrong else None


# --- telling ------------------------------------------------------------------------------------------


def _report(case: Case, wrong: Sequence[str], *, keep: bool) -> None:
    _say(_again(case, wrong))
    if keep:
        with ONCE_BROKEN.open("a") as file:
            file.write(f"{case}\n")


def _again(case: Case, wrong: Sequence[str]) -> Iterator[str]:
    yield f"{COMMAND} {case}"
    yield from (f"    {one}" for one in wrong)


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""More schedules than the tests play: `python -m tests.simulation --seeds 0:1000 [--jobs 2] [--singles]`.

Prints every seed whose run breaks a promise, with the command that plays it again, and the figures.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor

from tests.simulation.play import Played, play
from tests.simulation.schedules import Plan, singles, swarm
from tests.simulation.stories import SCRIPTS
from tests.simulation.verdict import complaints, undisturbed


def main(arguments: list[str]) -> int:
    """Play and count; 1 if a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", default="0:200", help="FIRST:LAST of the swarm, LAST not included")
    parser.add_argument("--jobs", type=int, default=2, help="processes side by side")
    parser.add_argument("--singles", action="store_true", help="every fault at every request that writes")
    parser.add_argument("--pauses", action="store_true", help="also stop the process for minutes and hours")
    chosen = parser.parse_args(arguments)
    first, _, last = chosen.seeds.partition(":")
    names = range(int(first), int(last or int(first) + 1))
    plans = {f"--seeds {seed}": swarm(seed, pauses=chosen.pauses) for seed in names}
    if chosen.singles:
        plans = {f"{p.story} {dict(p.schedule)}": p for p in every_single()}
    begin = time.monotonic()
    broken = runs = calls = kills = attention = 0
    with ProcessPoolExecutor(chosen.jobs) as pool:
        for name, (played, wrong) in zip(plans, pool.map(_play, plans.values(), chunksize=4), strict=True):
            runs, calls, kills = runs + 1, calls + played.calls, kills + played.kills
            attention += bool(played.attention)
            broken += bool(wrong)
            _say([f"{name} ({plans[name].story}): {one}" for one in wrong])
    rate = 60 * runs / (time.monotonic() - begin)
    _say(
        [f"{runs} schedules, {calls} requests, {kills} kills, {attention} runs that asked the user for help"]
    )
    _say([f"{rate:.0f} schedules a minute; {broken} broke a promise"])
    return int(bool(broken))


def every_single() -> Iterator[Plan]:
    """Each kind at each request of each story that writes something."""
    for story in SCRIPTS:
        yield from singles(story, iter(undisturbed(story).writes))


def _play(plan: Plan) -> tuple[Played, tuple[str, ...]]:
    played = play(SCRIPTS[plan.story], plan.schedule)
    return played, complaints(plan, played)


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

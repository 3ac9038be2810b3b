"""The default share of schedules; `python -m tests.simulation` plays as many more as wanted."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.simulation.chaos import KILLS
from tests.simulation.directed import DIRECTED
from tests.simulation.play import play
from tests.simulation.schedules import Plan, pairs, singles, swarm
from tests.simulation.stories import SCRIPTS
from tests.simulation.verdict import complaints, undisturbed

SEEDS = 12
EVERY = 5


def check(plan: Plan) -> None:
    played = play(SCRIPTS[plan.story], plan.schedule)
    assert complaints(plan, played) == (), f"{plan.story}: {dict(plan.schedule)}"


@pytest.mark.parametrize("story", SCRIPTS)
def test_without_faults_every_promise_is_kept_and_nobody_is_asked(story: str) -> None:
    played = undisturbed(story)

    assert played.wrong == ()
    assert played.asked == ()


@pytest.mark.spec("reliability I7", "reliability I8", "reliability I10", "reliability I14")
@pytest.mark.spec("reliability L2", "reliability L3", "reliability L4")
@pytest.mark.parametrize("story", DIRECTED)
def test_with_a_fault_aimed_at_one_request_every_promise_is_kept(story: str) -> None:
    assert complaints(Plan(story, {}), undisturbed(story)) == ()


@pytest.mark.spec("reliability I15")
@pytest.mark.parametrize("seed", [3, 20])
def test_the_same_seed_gives_the_same_journal(seed: int) -> None:
    plan = swarm(seed)

    first, second = (play(SCRIPTS[plan.story], plan.schedule) for _ in range(2))

    assert first == second


@pytest.mark.spec("reliability I15", "reliability G17")
def test_the_journal_does_not_hang_on_the_order_in_which_python_keeps_its_sets() -> None:
    plan = swarm(3)
    told = (
        "from tests.simulation.play import play; from tests.simulation.schedules import swarm; "
        "from tests.simulation.stories import SCRIPTS; plan = swarm(3); "
        "print(play(SCRIPTS[plan.story], plan.schedule).digest)"
    )
    environ = os.environ | {"PYTHONHASHSEED": "4711", "PYTHONPATH": os.pathsep.join(sys.path)}

    ran = subprocess.run(
        [sys.executable, "-c", told], env=environ, capture_output=True, text=True, check=True
    )

    assert ran.stdout.strip() == play(SCRIPTS[plan.story], plan.schedule).digest


@pytest.mark.spec("reliability I1", "reliability I3", "reliability I6")
@pytest.mark.parametrize("seed", range(SEEDS))
def test_swarm(seed: int) -> None:
    check(swarm(seed, pauses=seed % 2 == 0))


@pytest.mark.spec("reliability L1")
@pytest.mark.parametrize("seed", [38, 47, 59, 87])
def test_seeds_that_once_broke_a_promise(seed: int) -> None:
    check(swarm(seed))


@pytest.mark.parametrize("kind", ["lost_after", "late", *KILLS])
def test_single_faults_at_requests_that_write(kind: str) -> None:
    story = "moved after it ended"
    for plan in singles(story, iter(undisturbed(story).writes[::EVERY]), (kind,)):
        check(plan)


def test_a_lost_answer_to_a_draft_and_a_death_soon_after() -> None:
    for plan in list(pairs("sent", undisturbed("sent").writes[7]))[::EVERY]:
        check(plan)

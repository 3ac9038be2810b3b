"""Scenes through the ports: a small share; `python -m tests.simulation --scenes` plays thousands."""

from __future__ import annotations

from itertools import islice

import pytest

from tests.simulation.cases import Case, once_broken, played, smallest_of_scene
from tests.simulation.chaos import TOUCHED, VARIANTS
from tests.simulation.defects import drafts
from tests.simulation.play import play
from tests.simulation.scenes import (
    AT_READS,
    AT_WRITES,
    DOUBLED,
    IN_VARIANTS,
    WITHIN,
    Scene,
    at_settling,
    distinct,
    in_variants,
    pairs,
    play_scene,
    scenes_of,
    singles,
    singles_of_reads,
    swarm,
)
from tests.simulation.stories import SCRIPTS
from tests.simulation.verdict import undisturbed

EVERY = 13
ABSENT = "absent_before"
EVERY_READ = 31
STORY = "a draft deleted, one edited"


@pytest.fixture(scope="module")
def scenes() -> list[Scene]:
    return scenes_of(STORY)


@pytest.mark.parametrize("story", ["sent", "moved after it ended", "an offer accepted and taken back"])
def test_both_faces_of_the_local_google_tell_the_same_story(story: str) -> None:
    ports = play(SCRIPTS[story], {}, "ports")

    assert ports.wrong == ()
    assert ports.outcome == undisturbed(story).outcome


def test_a_scene_goes_on_from_its_checkpoint_as_often_as_wanted(scenes: list[Scene]) -> None:
    first, second = (play_scene(scenes[0], {})[0] for _ in range(2))

    assert first == second == scenes[0].calm
    assert play_scene(scenes[0], {}, "http")[0].outcome == scenes[0].calm.outcome


def test_scenes_that_are_alike_are_played_once(scenes: list[Scene]) -> None:
    assert [scene.name for scene in distinct([*scenes, *scenes])] == [scene.name for scene in scenes]


def test_each_thing_that_may_happen_at_a_request_that_writes(scenes: list[Scene]) -> None:
    plans = list(singles(scenes[0]))
    at_creates = (1 + len(TOUCHED) + len(DOUBLED)) * len(scenes[0].calm.creates)
    assert len(plans) == len(scenes[0].writes) * len(AT_WRITES) + at_creates

    for schedule in plans[::EVERY]:
        if ABSENT in schedule.values():
            continue
        assert play_scene(scenes[0], schedule)[1] == (), schedule


def test_each_thing_that_may_happen_at_a_request_that_reads(scenes: list[Scene]) -> None:
    plans = list(singles_of_reads(scenes[0]))
    assert len(plans) == len(scenes[0].reads) * len(AT_READS)

    for schedule in plans[::EVERY_READ]:
        assert play_scene(scenes[0], schedule)[1] == (), schedule


@pytest.mark.spec("reliability U4", "reliability U5", "reliability U6", "reliability I1")
@pytest.mark.parametrize("kind", TOUCHED)
def test_a_lost_draft_that_the_user_gets_to_before_it_is_looked_for(scenes: list[Scene], kind: str) -> None:
    assert play_scene(scenes[0], {scenes[0].calm.creates[0]: kind})[1] == ()


@pytest.mark.spec("reliability P4", "reliability M2")
def test_a_request_that_leaves_after_another_computer_looked_for_it(scenes: list[Scene]) -> None:
    """It is sent 20 minutes after the last look at the clock, while another computer looks five times."""
    for number in scenes[0].calm.creates:
        assert play_scene(scenes[0], {number: ABSENT})[1] == (), number


@pytest.mark.spec("reliability A8", "reliability I1")
@pytest.mark.parametrize("kind", DOUBLED)
def test_a_draft_that_comes_about_twice_is_there_once_in_the_end(scenes: list[Scene], kind: str) -> None:
    for number in scenes[0].calm.creates:
        assert play_scene(scenes[0], {number: kind})[1] == (), number


@pytest.mark.spec("reliability P4")
def test_a_request_that_leaves_long_after_the_last_look_at_the_clock(scenes: list[Scene]) -> None:
    for number in scenes[0].writes:
        assert play_scene(scenes[0], {number: "pause_before"})[1] == (), number


@pytest.mark.parametrize("seed", range(4))
def test_a_mix_of_all(scenes: list[Scene], seed: int) -> None:
    for scene in scenes:
        schedule = swarm(scene, seed)
        assert schedule == swarm(scene, seed)
        assert play_scene(scene, schedule)[1] == (), (scene.name, schedule)


def test_what_breaks_a_promise_is_cut_down_to_what_it_takes(
    scenes: list[Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts.conflict_of_claims_ignored(monkeypatch)
    claim = next(number for number in scenes[0].writes if play_scene(scenes[0], {number: "visit_before"})[1])
    noise = {2: "slow", claim: "visit_before", claim + 9: "expired_token"}

    assert smallest_of_scene(scenes[0], noise) == Case(scenes[0].name, {claim: "visit_before"})


def test_a_new_computer_writes_to_nobody_before_it_knows_what_was_accepted() -> None:
    """It planned a company first whose turn came before that of the accepted offer (H14)."""
    (scene,) = [one for one in scenes_of("an offer, more time, accepted") if "12 March" in one.name]

    for number in scene.writes:
        assert play_scene(scene, {number: "visit_after"})[1] == ()


def test_a_case_is_a_line_that_plays_it_again() -> None:
    case = Case("an offer, more time, accepted, 10 March 14:56", {14: "long_pause", 8: "reset_after"})

    assert Case.parse(str(case)) == case


def test_what_once_broke_a_promise_keeps_it() -> None:
    for case in once_broken():
        assert played(case)[1] == (), case


def test_directed_pairs_strike_a_write_and_soon_after_something_else(scenes: list[Scene]) -> None:
    drawn = list(islice(pairs(scenes, seed=1), 400))

    assert drawn == list(islice(pairs(scenes, seed=1), 400))
    assert len({(place, *sorted(one.items())) for place, one in drawn}) == 400
    for place, one in drawn:
        first, second = sorted(one)
        assert first in scenes[place].writes
        assert first < second <= first + WITHIN


@pytest.mark.spec("reliability A10", "reliability I10")
def test_what_may_happen_while_a_lost_draft_is_looked_for(scenes: list[Scene]) -> None:
    """The second strike meets a request by which the draft may be found or missed, or made once more."""
    drawn = list(islice(at_settling(scenes[:1]), 12))

    assert drawn == list(islice(at_settling(scenes[:1]), 12))
    for _, one in drawn[::3]:
        assert min(one) in scenes[0].calm.creates
        lost = {min(one): one[min(one)]}
        played = play_scene(scenes[0], lost)[0]
        again = {number for number in played.creates if number > min(one)}
        assert set(one) > set(lost)
        assert set(one) - set(lost) <= {*played.settling, *again}
        assert min(played.settling) > min(one)
        assert play_scene(scenes[0], one)[1] == (), one


def test_a_loss_in_a_gmail_that_is_as_others_report_it(scenes: list[Scene]) -> None:
    drawn = [one for _, one in in_variants(scenes[:1])]

    assert len(drawn) == (len(VARIANTS) * len(IN_VARIANTS) - 1) * len(scenes[0].calm.creates)
    for one in drawn[::5]:
        assert play_scene(scenes[0], one)[1] == (), one


@pytest.mark.parametrize("part", range(3))
def test_a_share_of_the_directed_pairs(scenes: list[Scene], part: int) -> None:
    for place, schedule in islice(pairs(scenes, seed=part), 6):
        assert play_scene(scenes[place], schedule)[1] == (), (scenes[place].name, schedule)

"""Somebody acts at a request that writes: the judge alone says whether what came of it is right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import islice

import pytest

from tests.simulation.acting import NEAR, at_acts, possible_acts
from tests.simulation.chaos import AIMED
from tests.simulation.defects import meanwhile, reminders
from tests.simulation.defects.planting import Patch
from tests.simulation.scenes import Scene, play_scene, scenes_of
from tests.simulation.user_acts import ACTS, SIDES, act_of
from tests.simulation.verdict import differences

STORY = "moved after it ended"
DRAWN = 16


@pytest.fixture(scope="module")
def scenes() -> list[Scene]:
    return _drawn(STORY)[0]


def test_an_act_is_known_by_its_name_and_side() -> None:
    assert act_of("user_sends_after") == "user_sends"
    assert act_of("event_moved_before") == "event_moved"
    assert [act_of(kind) for kind in ("visit_before", "user_sends", "lost_after", "look_before")] == [""] * 4


def test_no_act_has_the_name_of_anything_else_that_may_happen() -> None:
    assert not {f"{name}_{side}" for name in ACTS for side in SIDES} & AIMED.keys()


def test_only_what_is_possible_then_is_done(scenes: list[Scene]) -> None:
    could = possible_acts(scenes[0])
    first, *_, last = scenes[0].calm.creates

    assert "user_sends" not in could[first]
    assert "user_sends" in could[first + 1]
    assert "user_sends_the_oldest" not in could[first + 1]
    assert "user_sends_the_oldest" in could[last + 1]
    assert {"user_deletes_send", "user_moves_call", "event_moved", "reply_declines"} <= {*could[first]}
    assert not any(name.startswith("user_labels") for name in could[first])


def test_acts_are_drawn_at_both_sides_of_writes_alone_and_beside_a_trouble(scenes: list[Scene]) -> None:
    drawn = list(islice(at_acts(scenes), DRAWN))

    assert drawn == _drawn(STORY)[1][:DRAWN]
    assert {kind.rpartition("_")[2] for _, one in drawn[::2] for kind in one.values()} == {*SIDES}
    for (place, alone), (_, beside) in zip(drawn[::2], drawn[1::2], strict=True):
        ((number, kind),) = alone.items()
        (other,) = beside.keys() - alone.keys()
        assert number in scenes[place].writes
        assert act_of(kind) in ACTS
        assert beside[number] == kind
        assert 0 < abs(other - number) <= NEAR
        assert not act_of(beside[other])


def test_what_the_user_did_took_place_and_is_told_to_the_judge(scenes: list[Scene]) -> None:
    first = scenes[0].calm.creates[0]

    assert "draft_sent" in play_scene(scenes[0], {first: "user_sends_after"})[0].acts
    assert "draft_sent" not in play_scene(scenes[0], {first: "user_sends_before"})[0].acts


def test_an_act_makes_another_story_of_which_the_judge_alone_can_tell(scenes: list[Scene]) -> None:
    """The interview takes place on another day in the second scene, and its drafts stay."""
    act = {scenes[1].calm.creates[-1]: "user_discards_after"}
    played, wrong = play_scene(scenes[1], act)

    assert wrong == ()
    assert played.outcome != scenes[1].calm.outcome
    assert differences(scenes[1].calm, {2: "slow"}, replace(played, acts=scenes[1].calm.acts)) != ()


@pytest.mark.spec("reliability U4", "reliability U5", "reliability U6", "reliability U7", "reliability U1")
def test_a_share_of_the_acts(scenes: list[Scene]) -> None:
    for place, schedule in _drawn(STORY)[1][:DRAWN]:
        assert play_scene(scenes[place], schedule)[1] == (), (scenes[place].name, schedule)


TAKEN_BACK = "an offer accepted and taken back, 10 March"
PLANTED = (
    (reminders.no_if_match, "I5", STORY, "user_types_into_send_before"),
    (reminders.no_if_match_on_delete, "I5", STORY, "user_moves_email_before"),
    (meanwhile.no_look_before_a_removal, "I5", STORY, "user_edits_the_oldest_before"),
    (meanwhile.gone_draft_was_taken_by_us, "I6", TAKEN_BACK, "user_discards_before"),
    (meanwhile.gone_reminder_was_taken_by_us, "I6", TAKEN_BACK, "user_deletes_check_before"),
)
"""A defect, the promise it breaks, and the scenes and the act by which the generator sees it."""

ROUNDS = 40
"""In so many everything that is possible at a request has had its turn."""


@pytest.mark.parametrize(
    ("plant", "promise", "where", "kind"), PLANTED, ids=[plant.__name__ for plant, *_ in PLANTED]
)
def test_a_planted_defect_is_seen_where_somebody_acts(
    plant: Callable[[Patch], None], promise: str, where: str, kind: str, monkeypatch: Patch
) -> None:
    scenes, drawn = _drawn(where)
    alone = [(place, one) for place, one in drawn if [*one.values()] == [kind]]
    with monkeypatch.context() as patch:
        plant(patch)
        seen = next(((at, one) for at, one in alone if _breaks(promise, scenes[at], one)), None)

    assert seen, f"it survived {len(alone)} schedules"
    assert play_scene(scenes[seen[0]], seen[1])[1] == ()


@cache
def _drawn(name: str) -> tuple[list[Scene], list[tuple[int, dict[int, str]]]]:
    """The scenes whose name begins so, and what is drawn for them until all had its turn."""
    scenes = [scene for scene in scenes_of(name.partition(", ")[0]) if scene.name.startswith(name)]
    sides = len(SIDES) * sum(len(scene.writes) for scene in scenes)
    return scenes, list(islice(at_acts(scenes), 2 * ROUNDS * sides))


def _breaks(promise: str, scene: Scene, schedule: dict[int, str]) -> bool:
    return any(one.startswith(f"{promise}: ") for one in play_scene(scene, schedule)[1])

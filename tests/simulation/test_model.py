"""Simple stories end as the small model says; nothing but the specification is between the two."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from tests.oracle.model import differs_from_the_model
from tests.oracle.story import Story
from tests.simulation.play import memory, story_of, tell
from tests.simulation.player import Player
from tests.simulation.stories import SCRIPTS
from tests.stage import at

SIMPLE = (
    *("silence", "sent", "declined", "declined on the morning of the follow-up", "invited", "away"),
    *("a draft deleted, one edited", "reminders deleted", "called off", "moved before it took place"),
)


@cache
def played(name: str) -> Story:
    """A run in which nothing fails."""
    with tempfile.TemporaryDirectory(dir=memory()) as folder:
        player = Player(Path(folder), {}, "ports")
        try:
            tell(SCRIPTS[name], player, at(SCRIPTS[name].until))
            return story_of(SCRIPTS[name], player)
        finally:
            player.close()


@pytest.mark.spec("reliability L1", "A19", "C1")
@pytest.mark.parametrize("name", SIMPLE)
def test_a_simple_story_ends_as_the_model_says(name: str) -> None:
    assert list(differs_from_the_model(played(name))) == []


@pytest.mark.parametrize("name", ["silence", "declined", "moved before it took place"])
def test_the_model_misses_whatever_is_left_out(name: str) -> None:
    story = played(name)
    looked_at = [one for one, mail in story.created if not mail.answers]
    looked_at += [
        one
        for one in story.calls("calendar.events.insert")
        if one.applied and any(step in one.private["followupKey"] for step in ("|notes|", "|check_in|"))
    ]
    assert len(looked_at) >= 5

    for one in looked_at:
        without = [other for other in story.requests if other.number != one.number]
        without = [other for other in without if not one.event or other.event != one.event]
        assert list(differs_from_the_model(replace(story, requests=without))), one.method

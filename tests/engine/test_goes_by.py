"""Somebody writes what to be called, and is greeted so from then on (B23)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.engine.candidacies import thanked, write
from tests.stage import ME, Stage

JENNIFER = ("jennifer.smith@tidewell.example", "Jennifer Smith")
TEXT = "Hi Maya,\n\nthank you for coming in!\n\nJennifer\n\n--\nJennifer Smith (goes by Jen)\nTidewell"


@pytest.fixture
def written(stage: Stage) -> Stage:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(JENNIFER,))
    stage.go_to("2026-03-03 17:00", every=timedelta(hours=3))
    thanked(stage)
    write(stage, JENNIFER, TEXT, "Re: Interview")
    stage.tick()
    return stage


@pytest.mark.spec("B23")
def test_the_follow_up_greets_by_the_name_of_the_signature(written: Stage) -> None:
    written.go_to("2026-03-10 14:30", every=timedelta(hours=12))

    (mail,) = written.drafts()
    assert str(mail["text"]).startswith("Hi Jen,")


@pytest.mark.spec("B23", "d.1")
def test_the_users_own_word_on_it_goes_first(written: Stage) -> None:
    (notes,) = [one for one in written.reminders() if str(one["summary"]).startswith("Notes")]
    text = str(notes["description"]).replace("Jennifer Smith:", "Jennifer Smith: goes by Jenny")
    written.do("describe_event", account=ME, event_id=notes["id"], description=text, calendar="own")
    written.go_to("2026-03-10 14:30", every=timedelta(hours=12))

    (mail,) = written.drafts()
    assert str(mail["text"]).startswith("Hi Jenny,")

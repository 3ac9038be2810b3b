"""A day of decision that stands in the invitation itself (C10, C20)."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.engine.candidacies import thanked
from tests.stage import ME, Stage

SLOWLY = timedelta(hours=3)
TEXT = "Hi Maya,\n\nplease bring a laptop by 9:45. We will decide by March 20.\n\nDana"


def meet(stage: Stage, **more: object) -> None:
    """Tuesday 3 March with three people; Dana Ruiz invited, and named the day."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", description=TEXT, **more)  # type: ignore[arg-type]
    stage.go_to("2026-03-03 17:00", every=SLOWLY)


def follow_up(stage: Stage) -> dict[str, str]:
    (one,) = [one for one in stage.reminders() if str(one["summary"]).startswith("Email")]
    start = datetime.fromisoformat(one["start"]["dateTime"]).astimezone(ZoneInfo("America/New_York"))
    return {"day": f"{start:%Y-%m-%d}", "text": str(one["description"])}


@pytest.mark.spec("C10", "f.2")
def test_the_follow_up_waits_for_the_day_that_the_invitation_names(stage: Stage) -> None:
    meet(stage)

    assert follow_up(stage)["day"] == "2026-03-24"
    assert "you would hear by Friday, March 20" in follow_up(stage)["text"]


@pytest.mark.spec("C20")
def test_what_the_user_noted_is_newer(stage: Stage) -> None:
    meet(stage)
    thanked(stage)
    (notes,) = [one for one in stage.reminders() if str(one["summary"]).startswith("Notes")]
    text = str(notes["description"]).replace("Next:", "Next: decision by March 13")
    stage.do("describe_event", account=ME, event_id=notes["id"], description=text, calendar="own")
    stage.tick()

    assert follow_up(stage)["day"] == "2026-03-17"


@pytest.mark.spec("C10", "E7")
def test_no_draft_claims_that_the_day_was_named_at_the_interview(stage: Stage) -> None:
    meet(stage)
    assert not any("20" in str(mail["text"]) for mail in stage.drafts())
    thanked(stage)
    stage.go_to("2026-03-24 14:30", every=timedelta(hours=12))

    (mail,) = stage.drafts()
    assert "March 20" not in str(mail["text"])

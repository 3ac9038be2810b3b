"""Google refuses when a panel's drafts are due: none is visible, then all are (L3)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.stage import ME, Stage, at

QUOTA = {"kind": "error", "code": 403, "reason": "quotaExceeded"}


@pytest.fixture
def due(stage: Stage) -> Stage:
    """An interview with three people is over; their drafts come with the next tick."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:00")
    stage.world.set_time(at("2026-03-03 16:31"))
    return stage


def notice(stage: Stage) -> str:
    account = stage.app.store.account(ME)
    return account.notice if account is not None else ""


def in_time(stage: Stage, until: str) -> None:
    while stage.now < at(until):
        stage.world.advance(timedelta(minutes=5).total_seconds())
        stage.app.sync(ME, stage.now)


@pytest.mark.spec("L3")
@pytest.mark.parametrize(
    "match",
    ["gmail.users.history.list", "calendar.events.get", "calendar.events.patch", "gmail.users.drafts.create"],
)
def test_a_quota_that_is_used_up_leaves_no_partial_panel(due: Stage, match: str) -> None:
    refused: dict[str, Any] = QUOTA | {"match": match, "times": 2}
    due.do("add_fault", **refused)

    assert due.app.sync(ME, due.now).error is not None

    assert due.drafts() == []
    assert notice(due)
    in_time(due, "2026-03-03 19:00")
    assert len(due.drafts()) == 3
    assert notice(due) == ""


@pytest.mark.spec("L3")
def test_access_that_was_taken_back_leaves_no_partial_panel(due: Stage) -> None:
    due.do("revoke_access", account=ME)

    assert due.app.sync(ME, due.now).error is not None

    assert due.drafts() == []
    assert "followup connect" in notice(due)
    due.connect()
    due.tick()
    assert len(due.drafts()) == 3


@pytest.mark.spec("L3")
def test_a_panel_that_was_cut_short_is_made_whole_and_keeps_its_words(due: Stage) -> None:
    """Gmail makes one draft a call: a refusal in between leaves some, until the next try."""
    due.do("add_fault", **QUOTA, match="gmail.users.drafts.create", nth=[2])
    due.app.sync(ME, due.now)
    first = {one["id"]: one["text"] for one in due.drafts()}
    assert len(first) == 1

    in_time(due, "2026-03-03 19:00")

    found = {one["id"]: one["text"] for one in due.drafts()}
    assert len(found) == 3
    assert found.items() >= first.items()

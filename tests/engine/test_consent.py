"""A box left unticked switches off what needs it, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from followup.engine.account.reconnect import record_connected
from followup.google.scopes import (
    CALENDAR_OWN,
    CALENDAR_READONLY,
    DEFAULT_SCOPES,
    GMAIL_COMPOSE,
    GMAIL_LABELS,
    GMAIL_READONLY,
)
from tests.stage import ME, Stage, at

GRANTS = {
    "no reading": (frozenset(DEFAULT_SCOPES) - {GMAIL_READONLY}, 0),
    "no drafts": (frozenset(DEFAULT_SCOPES) - {GMAIL_COMPOSE}, 0),
    "no labels": (frozenset(DEFAULT_SCOPES) - {GMAIL_LABELS}, 3),
    "everything": (frozenset(DEFAULT_SCOPES), 3),
}


@pytest.mark.parametrize("name", GRANTS)
def test_reminders_come_whatever_gmail_may_not_do(tmp_path: Path, name: str) -> None:
    granted, drafts = GRANTS[name]
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.connect(granted)
    stage.add_interview("2026-03-03 15:00")

    stage.go_to("2026-03-03 17:00")

    assert {CALENDAR_OWN, CALENDAR_READONLY} <= granted
    assert len(stage.reminders()) == 5
    assert len(stage.drafts()) == drafts
    stage.app.close()


def connect_again(stage: Stage, granted: frozenset[str]) -> None:
    """The same account and calendar, with other boxes ticked."""
    account, token = stage.app.store.account(ME), stage.app.tokens.load(ME)
    assert account is not None
    assert token is not None
    minted = stage.do("mint_token", account=ME, scopes=sorted(granted))
    stage.app.tokens.save(replace(token, refresh_token=minted["refresh_token"], granted=granted))
    record_connected(stage.app.store, ME, account.own_calendar, account.zone, granted, stage.now)
    stage.app.forget_shell(ME)


@pytest.mark.spec("reliability A26", "reliability L1")
@pytest.mark.parametrize("name", ["no reading", "no drafts"])
def test_who_ticks_the_box_after_all_gets_the_drafts_that_are_due(tmp_path: Path, name: str) -> None:
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.connect(GRANTS[name][0])
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 19:00", every=timedelta(hours=1))

    connect_again(stage, frozenset(DEFAULT_SCOPES))
    stage.go_to("2026-03-03 19:30")

    assert len(stage.drafts()) == 3
    stage.app.close()


@pytest.mark.spec("reliability A26", "A4")
def test_what_the_user_called_off_meanwhile_is_taken_away_when_that_is_allowed_again(panel: Stage) -> None:
    connect_again(panel, GRANTS["no drafts"][0])
    panel.do("describe_event", account=ME, event_id="interview1", description="#notinterview")
    panel.go_to("2026-03-03 19:00")

    connect_again(panel, frozenset(DEFAULT_SCOPES))
    panel.go_to("2026-03-03 19:30")

    assert panel.drafts() == []

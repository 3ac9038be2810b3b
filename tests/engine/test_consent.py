"""A box left unticked switches off what needs it, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup.google.scopes import (
    CALENDAR_OWN,
    CALENDAR_READONLY,
    DEFAULT_SCOPES,
    GMAIL_COMPOSE,
    GMAIL_LABELS,
    GMAIL_READONLY,
)
from tests.stage import Stage, at

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

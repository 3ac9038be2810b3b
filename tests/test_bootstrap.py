"""What is drawn once and told to Google: the place a claim names."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup.bootstrap import App
from followup.engine.known.reminder_state import Claim, ClaimState
from followup.settings import load_settings
from tests.stage import at


def writer_on(machine: str, home: Path) -> str:
    app = App(load_settings({"FOLLOWUP_HOME": str(home)}, None))
    app.machine = lambda: machine
    return app.writer


@pytest.mark.spec("L4", "reliability M2")
def test_the_same_data_folder_is_one_place_on_one_computer_only(tmp_path: Path) -> None:
    claim = Claim(ClaimState.INTENT, writer_on("laptop", tmp_path), at("2026-03-02 13:00"))

    assert claim.begun_at_place_of(writer_on("laptop", tmp_path))
    assert not claim.begun_at_place_of(writer_on("desk", tmp_path))

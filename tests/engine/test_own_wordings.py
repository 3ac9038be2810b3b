"""A template that the user edited is what the next draft says, and a broken one never is (b.2)."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from followup.messages.stock import template_files
from tests.engine.candidacies import TIDEWELL, met, text_to
from tests.stage import Stage

MINE = "How is the decision coming along, if I may ask so plainly?"
BROKEN = "How about {{ nothing.known }}?"


@pytest.mark.spec("X6", "b.2")
@pytest.mark.parametrize(("line", "used"), [(MINE, True), (BROKEN, False)])
def test_an_own_line_is_used_in_the_follow_up_and_a_broken_file_is_not(
    stage: Stage, line: str, used: bool
) -> None:
    folder = stage.app.settings.templates_folder / "en"
    folder.mkdir(parents=True)
    ours = template_files("en")["follow_up.j2"]
    mine = re.sub(r"(\[question(?:_first)?\]\n)(?:.+\n)+", rf"\1{line}\n", ours)
    (folder / "follow_up.j2").write_text(mine, "utf-8")
    stage.restart()
    met(stage)

    stage.go_to("2026-03-10 12:00", every=timedelta(hours=12))

    body = text_to(stage, TIDEWELL[0])
    assert (MINE in body) is used
    assert "nothing" not in body
    assert "?" in body

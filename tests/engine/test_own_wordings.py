"""A template that the user edited is what the next draft says, and a broken one never is (b.2)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.messages.stock import template_files
from tests.engine.candidacies import TIDEWELL, text_to, thanked
from tests.stage import Stage

OURS = "Could you tell me where things stand?"
MINE = "How is the decision coming along, if I may ask so plainly?"


@pytest.mark.parametrize(("line", "used"), [(MINE, True), ("How about {{ nothing.known }}?", False)])
def test_an_own_line_is_used_in_the_follow_up_and_a_broken_file_is_not(
    stage: Stage, line: str, used: bool
) -> None:
    folder = stage.app.settings.templates_folder / "en"
    folder.mkdir(parents=True)
    text = template_files("en")["follow_up.j2"]
    begin = text.index("[question]")
    end = text.index("[question_first]")
    (folder / "follow_up.j2").write_text(f"{text[:begin]}[question]\n{line}\n\n{text[end:]}", "utf-8")
    stage.restart()
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(TIDEWELL,))
    stage.go_to("2026-03-03 16:40", every=timedelta(hours=6))
    thanked(stage)

    stage.go_to("2026-03-10 12:00", every=timedelta(hours=12))

    body = text_to(stage, TIDEWELL[0])
    assert "nothing" not in body
    assert "?" in body
    assert not (used and OURS in body)

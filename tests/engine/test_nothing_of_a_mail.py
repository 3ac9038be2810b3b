"""Of a mail the class, the rule and the deciding phrase are kept, and nothing else of its text (f.2)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.candidacies import met
from tests.stage import ME, Stage

BODY = """Hi Maya,

the quokka at our marmalade factory sends regards from Zanzibar.
Unfortunately we have decided to move forward with another candidate.

Dana

> On Tuesday you wrote that your grandmother plays the bassoon.
"""


@pytest.mark.spec("f.2", "e.5")
@pytest.mark.parametrize(
    ("sender", "decided"),
    [("Dana Ruiz <dana.ruiz@tidewell.example>", True), ("News <news@letter.example>", False)],
)
def test_no_word_of_a_mail_is_on_the_disk_but_what_decided(
    stage: Stage, tmp_path: Path, sender: str, *, decided: bool
) -> None:
    met(stage)
    stage.do("deliver", account=ME, sender=sender, subject="Your interview", text=BODY)
    stage.tick()
    stage.app.close()

    written = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()).lower()
    for word in (b"quokka", b"marmalade", b"zanzibar", b"bassoon"):
        assert word not in written
    assert (b"another candidate" in written) is decided
    stage.app = stage.start()

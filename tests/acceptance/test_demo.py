"""The demo, a newcomer's first minute: the same on every machine. And the gate runs what the README names."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from tests.acceptance.conftest import COMMAND

ROOT = Path(__file__).parents[2]
TOLD = (
    "A draft appears in Gmail: Thank-you to Luis Ortega",
    "Maya sends the draft to Dana as it is.",
    "She edits the one to Luis",
    "She deletes the one to Priya. It will not come back.",
    "Brightpath moves the interview",
    "A draft appears in Gmail: Follow-up to Dana Ruiz",
    "Dana's out-of-office arrives. It cancels nothing.",
    "Taken away: Call Dana Ruiz (Tidewell)",
    "A draft appears in Gmail: Check-in with Inès Moreau",
    "Ask Inès Moreau for more time (Harrow & Finch)",
    "Withdraw from Larkspur",
    "Drafts in Gmail",
    "The calendar “Interview follow-ups”",
    "forbidden ones, such as sending: 0.",
)


def demo(**environ: str) -> str:
    """What `followup demo` prints."""
    done = subprocess.run(
        [COMMAND, "demo"],
        env=dict(os.environ) | {"PYTHONUTF8": "1"} | environ,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    return done.stdout


def test_the_demo_tells_the_whole_story_and_the_same_one_everywhere() -> None:
    once = demo(PYTHONHASHSEED="1", TZ="UTC")

    words = " ".join(once.split())
    assert [line for line in TOLD if line not in words] == []
    assert max(map(len, once.splitlines())) <= 80
    assert demo(PYTHONHASHSEED="2", TZ="Asia/Tokyo") == once


def test_the_gate_runs_the_commands_that_the_readme_names() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    gate = (ROOT / ".ci" / "run").read_text("utf-8")
    begin = readme.index("## See it, without any account")
    commands = re.findall(r"```sh\n(.+)\n```", readme[begin : readme.index("## Connect your account")])

    assert len(commands) == 2
    assert [command for command in commands if command not in gate] == []

"""The command line starts quickly: what is heavy is imported by those who need it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stage import Stage, at

HEAVY = ("sqlalchemy", "alembic", "rich", "googleapiclient", "google", "flask", "requests", "jinja2")


def _loaded_by(statement: str) -> set[str]:
    script = f"import sys\n{statement}\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "statement",
    [
        "import followup.cli.main",
        "from followup.cli.main import call; call(['--version'])",
        "from followup.cli.main import call; call(['status', '--help'])",
    ],
)
def test_the_commands_are_there_without_any_heavy_library(statement: str) -> None:
    assert sorted(_loaded_by(statement) & set(HEAVY)) == []


def test_the_sandbox_is_not_part_of_the_service() -> None:
    script = "import followup.bootstrap, followup.service, followup.cli.main, sys\n"
    done = subprocess.run(
        [sys.executable, "-c", script + "print('followup.sandbox' in sys.modules)"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == "False\n"


UNREAD = {
    "followup.domain.recognise",
    "followup.domain.replies",
    "followup.messages.compose",
    "requests",
    "googleapiclient",
    "sqlalchemy.dialects.postgresql",
}
"""What nobody needs who only looks at what is stored."""


def _loaded_by_status(environ: dict[str, str]) -> set[str]:
    script = "from followup.cli.main import call; import sys; call(['status']); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env=dict(os.environ) | environ,
    )
    return set(done.stdout.split())


def test_status_reads_nothing_but_the_ledger(tmp_path: Path) -> None:
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.connect()
    stage.add_interview("2026-03-03 10:00")
    stage.tick()
    stage.app.close()

    assert _loaded_by_status(stage.environ) & UNREAD == set()


def test_whoever_is_not_connected_yet_hears_so_at_once(tmp_path: Path) -> None:
    environ = {"FOLLOWUP_HOME": str(tmp_path)}
    _loaded_by_status(environ)  # makes the database

    assert _loaded_by_status(environ) & UNREAD == set()

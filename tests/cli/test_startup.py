"""The command line starts quickly: what is heavy is imported by those who need it."""

from __future__ import annotations

import subprocess
import sys

import pytest

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


def test_status_does_not_read_the_words_of_interviews_and_mails() -> None:
    script = "import followup.cli.show, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True
    )

    heavy = {"followup.domain.recognise", "followup.domain.replies", "followup.messages.compose"}
    assert heavy & set(done.stdout.split()) == set()

"""Folders of tests lie in memory where there is room: thousands of ledgers are slow on a disk."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")  # noqa: S108  # pytest makes a folder of its own there
ROOM = 4 * 2**30


def pytest_configure(config: pytest.Config) -> None:
    """Benchmarks stay on the disk that users have."""
    measured = any("benchmarks" in argument for argument in config.args)
    if not measured and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

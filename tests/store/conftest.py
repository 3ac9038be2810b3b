"""A store on a real file, with Ann connected."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from followup.engine.records import Account
from followup.store import Store, open_store
from tests.store.samples import ANN


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database lies."""
    return tmp_path / "data" / "followup.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """An open store that knows Ann."""
    opened = open_store(path)
    opened.save_account(Account(ANN))
    yield opened
    opened.close()

"""Every contract runs on every face of the local Google, and no call may break a rule of Google's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from followup.sandbox.world import World
from tests.contract.stages import ANN, FACES, NOW, ZONE, Stage


@pytest.fixture(params=sorted(FACES))
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    """Ann's account in Zurich at ten o'clock."""
    made = FACES[request.param](World.create(NOW, accounts={ANN: "Ann Example"}, time_zone=ZONE))
    yield made
    assert made.user.violations() == {"violations": []}

"""Two accounts under one service, one of them in trouble: what the other one's owner sees of it (I13)."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from followup.sandbox.faults import Fault
from followup.service import Service
from tests.oracle.comparison import undisturbed_by_others
from tests.oracle.story import Request
from tests.simulation.play import memory
from tests.stage import ME, Stage, at

NEIGHBOUR = "noor.haas@gmail.com"
"""Comes after the one in trouble in every list of accounts."""

BEGIN = "2026-03-02 13:00"
TROUBLE = "2026-03-03 14:30"
OVER = "2026-03-03 19:00"
BEAT = 300.0

Trouble = Callable[[Stage], object]


def _fault(**rule: Any) -> Trouble:
    return lambda stage: stage.world.faults.add(Fault(account=ME, **rule))


def _damaged_token(stage: Stage) -> None:
    for path in stage.app.settings.tokens_folder.glob("*maya*"):
        path.write_text("{half a file")
    stage.app.forget_shell(ME)


TROUBLES: dict[str, Trouble] = {
    "one account is signed out": lambda stage: stage.do("revoke_access", account=ME),
    "one account's answers fail": _fault(kind="error", code=503),
    "one account is over quota": _fault(kind="error", code=403, reason="userRateLimitExceeded"),
    "one account lacks a permission": _fault(kind="error", code=403, reason="insufficientPermissions"),
    "one account's answers cannot be read": _fault(kind="truncated"),
    "one account's answers make no sense": _fault(kind="rewrite", put={"items": 7, "history": "x"}),
    "one account's cursors expire at every look": _fault(
        kind="error", match="*.list", code=410, reason="gone"
    ),
    "one account's sign-in file is damaged": _damaged_token,
}


def beside(trouble: str) -> tuple[str, ...]:
    """What the judge finds wrong in how the neighbour is served."""
    return tuple(undisturbed_by_others(calm(), _served(TROUBLES[trouble])))


@cache
def calm() -> tuple[Request, ...]:
    """What the neighbour's service asks for while nobody is in trouble."""
    return _served(lambda _stage: None)


def _served(trouble: Trouble) -> tuple[Request, ...]:
    with tempfile.TemporaryDirectory(dir=memory()) as folder:
        stage = Stage(Path(folder), at(BEGIN))
        stage.world.add_account(NEIGHBOUR, "Noor Haas", "America/New_York")
        for account in (ME, NEIGHBOUR):
            stage.connect(account=account)
            stage.add_interview("2026-03-03 15:00", account=account)
        try:
            _live(stage, trouble)
            return tuple(
                Request(e.number, e.at, e.method, e.params, e.body, e.applied, e.violation, e.status, e.fault)
                for e in stage.world.journal.entries
                if e.account == NEIGHBOUR
            )
        finally:
            stage.app.close()


def _live(stage: Stage, trouble: Trouble) -> None:
    service = Service(stage.app, threading.Event(), lambda _account, _report: None)
    service.beat()
    stage.world.set_time(at(TROUBLE))
    service.beat()
    trouble(stage)
    while stage.now < at(OVER):
        stage.world.advance(BEAT)
        service.beat()

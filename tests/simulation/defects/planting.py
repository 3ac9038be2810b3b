"""What several planted defects take away: a second line of defence would hide them.

A defect is a function that patches the product; `Patch` undoes it after the test.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from followup.domain.dossier import Dossier
from followup.domain.plan import Plan, plan
from followup.engine import tick
from followup.engine.apply import drafts as apply_drafts
from followup.google.gmail import GoogleMail
from followup.google.guard import Guard

Patch = pytest.MonkeyPatch


def nothing(*_: Any, **__: Any) -> None:
    """Stands where something was done."""


def no_claims_read(patch: Patch) -> None:
    patch.setattr(apply_drafts, "unclaimed", lambda _s, _d, fresh, _w, _n: (fresh, []))


def nothing_begun_by_hand(patch: Patch) -> None:
    patch.setattr(apply_drafts, "not_by_hand", lambda _s, _d, fresh, _n: (fresh, []))


def no_second_drafts_cleared(patch: Patch) -> None:
    patch.setattr(tick, "clear_second_drafts", nothing)


def no_look_for_answers(patch: Patch) -> None:
    patch.setattr(tick, "look_for_answers", lambda *_: False)


def one_process_breaks(patch: Patch) -> None:
    """No defect but what it takes to see one: one company's plan ends in an error."""

    def broken(dossier: Dossier, now: datetime) -> Plan:
        if any("interview2" in session.key for part in dossier.rounds for session in part.sessions):
            raise RuntimeError("it cannot be planned")
        return plan(dossier, now)

    patch.setattr(tick, "plan", broken)


def no_guard(patch: Patch) -> None:
    patch.setattr(Guard, "check", nothing)


def spoil_creates(patch: Patch, spoil: Callable[[bytes], bytes]) -> None:
    """Every draft is written as `spoil` makes it."""
    once = GoogleMail.create_draft

    def spoilt(self: GoogleMail, raw: bytes, thread_id: str = "", **limits: Any) -> Any:
        return once(self, spoil(raw), thread_id, **limits)

    patch.setattr(GoogleMail, "create_draft", spoilt)

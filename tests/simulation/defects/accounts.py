"""Defects by which an account's trouble reaches others, and by which chance has its say."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import count
from typing import Any

from followup.bootstrap import App
from followup.engine import tick
from followup.engine.account import backing_off
from followup.engine.errors import FollowupError, StorageFailure
from followup.service import Service
from tests.simulation.defects.planting import Patch


def one_failure_ends_the_round(patch: Patch) -> None:
    """Who comes after an account that failed is not looked at (P6)."""
    sync = Service._sync

    def first_only(self: Service, account: str, now: datetime) -> Any:
        report = sync(self, account, now)
        if report.error is not None:
            raise StorageFailure(report.error.message)
        return report

    patch.setattr(Service, "_sync", first_only)


def back_off_is_shared(patch: Patch) -> None:
    """One account's failure makes all of them wait."""
    fail = backing_off.failed

    def everybody(shell: Any, error: FollowupError, told: str, now: datetime) -> None:
        fail(shell, error, told, now)
        until = shell.store.account(shell.account).backoff_until
        for account in shell.store.accounts():
            shell.store.save_account(replace(account, backoff_until=until))

    patch.setattr(tick, "failed", everybody)


def jitter_of_its_own(patch: Patch) -> None:
    """Pauses are drawn from a source that the seed does not rule."""
    fail, drawn = backing_off.failed, count(1)

    def by_chance(shell: Any, error: FollowupError, told: str, now: datetime) -> None:
        shell.jitter = lambda: (next(drawn) * 0.381966) % 1
        fail(shell, error, told, now)

    patch.setattr(tick, "failed", by_chance)


def claims_named_by_chance(patch: Patch) -> None:
    """What a claim says of its writer is drawn from a source that the seed does not rule."""
    build, names = App._build_shell, count(1)

    def by_chance(self: App, record: Any) -> Any:
        shell = build(self, record)
        shell.writer = f"w{next(names)}"
        return shell

    patch.setattr(App, "_build_shell", by_chance)

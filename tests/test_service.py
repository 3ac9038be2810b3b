"""The service lives through what passes, and ends on what only a new start can mend."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from filelock import FileLock

from followup.bootstrap import App
from followup.engine.errors import AlreadyRunning, StorageFailure
from followup.engine.records import Cursor
from followup.engine.tick import TickReport
from followup.service import Service, only_writer
from tests.stage import ME, Stage, at

FULL = StorageFailure("The disk is full.", "Free some space.")
DAMAGED = StorageFailure("The database is damaged.", "Start again.", damaged=True)


class Serving:
    """A service on a stage, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.stage = Stage(folder, at("2026-03-02 13:00"))
        self.stage.connect()
        self.told: list[tuple[str, str]] = []
        self.service = Service(self.stage.app, threading.Event(), self._hear)

    def _hear(self, account: str, report: TickReport) -> None:
        self.told.append((account, report.error.message if report.error else ""))


@pytest.fixture
def serving(tmp_path: Path) -> Serving:
    return Serving(tmp_path)


@pytest.mark.parametrize("method", ["accounts", "cursor", "save_cursor", "next_wake", "backup"])
def test_a_full_disk_is_told_and_the_next_beat_goes_on(
    serving: Serving, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    serving.service.beat()
    serving.stage.world.advance(25 * 3600)
    serving.service.next_tick[ME] = serving.stage.now + serving.service._interval()
    if method != "next_wake":
        serving.service.next_tick.clear()

    def fail(*_arguments: object) -> None:
        raise FULL

    with monkeypatch.context() as broken:
        broken.setattr(serving.stage.app.store, method, fail)
        serving.service.beat()
    serving.service.beat()

    assert serving.told[0] == (ME, "")
    assert ("", FULL.message) in serving.told
    assert serving.stage.app.store.cursor(ME, "mail") is not None


def test_a_damaged_database_ends_the_service_so_that_a_new_start_mends_it(
    serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise DAMAGED

    monkeypatch.setattr(serving.stage.app.store, "cursor", fail)

    with pytest.raises(StorageFailure):
        serving.service.beat()


def test_a_defect_in_one_tick_is_told_and_the_service_lives_on(
    serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as broken:
        broken.setattr(serving.stage.app.store, "cursor", fail)
        serving.service.beat()
    serving.stage.world.advance(3600)
    serving.service.beat()

    assert "ZeroDivisionError" in serving.told[0][1]
    assert serving.told[1] == (ME, "")


@pytest.mark.spec("reliability C2")
def test_an_account_whose_turn_comes_late_is_told_the_time_of_its_own_tick(
    serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, begun = serving.stage.app, []
    account = app.store.account(ME)
    assert account is not None
    monkeypatch.setattr(app.store, "accounts", lambda: (account, replace(account, id="second@mail.example")))

    def slowly(_app: App, _account: str, now: datetime, **_options: object) -> TickReport:
        begun.append(now)
        serving.stage.world.advance(600)
        return TickReport()

    monkeypatch.setattr(App, "sync", slowly)
    serving.service.beat()

    assert begun[1] - begun[0] == timedelta(minutes=10)


@pytest.mark.spec("reliability D9")
def test_where_a_lock_keeps_nobody_out_nothing_is_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = tmp_path / "followup.lock"
    with only_writer(one), pytest.raises(AlreadyRunning), only_writer(one):
        pytest.fail("one of them is enough")

    def lock_nothing(_lock: FileLock, *_: object, **__: object) -> None:
        return

    monkeypatch.setattr(FileLock, "acquire", lock_nothing)
    with pytest.raises(StorageFailure, match="would not be kept out"), only_writer(tmp_path / "other.lock"):
        pytest.fail("nothing may be begun here")


@pytest.mark.spec("reliability D8")
def test_the_write_ahead_log_is_folded_once_a_day(serving: Serving) -> None:
    serving.service.beat()
    database = serving.stage.app.store.path
    log = database.with_name(f"{database.name}-wal")
    serving.stage.app.store.save_cursor(ME, "x", Cursor("1", serving.stage.now, serving.stage.now))
    assert log.stat().st_size > 0
    serving.stage.world.advance(25 * 3600)
    serving.service.next_tick[ME] = serving.stage.now + serving.service._interval()

    serving.service.beat()

    assert log.stat().st_size == 0

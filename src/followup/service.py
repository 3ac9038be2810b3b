"""The service: a bell that rings tick after tick until it is told to stop.

APScheduler only rings; its jobs hold no state. What is due is read from the ledger and compared with the wall
clock at every beat, so a laptop that slept catches up within one beat (design 3, Time).
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from types import FrameType

from filelock import FileLock, Timeout

from followup.bootstrap import App
from followup.engine.errors import AlreadyRunning, FollowupError, Permanent, StorageFailure
from followup.engine.tick import TickReport

BEAT_SECONDS = 30
"""No wait is longer; due means a comparison with the wall clock."""

MAINTENANCE_EVERY = timedelta(hours=24)


@contextmanager
def only_writer(lock_file: Path) -> Iterator[None]:
    """Hold the one writer's lock for the time of the block. Raises AlreadyRunning when it is taken.

    On a disk where a lock does not keep a second one out nothing is begun: StorageFailure (reliability D9).
    """
    lock_file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = FileLock(lock_file, mode=0o600)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise AlreadyRunning from error
    except NotImplementedError as error:
        raise _lockless(lock_file) from error
    try:
        if not _keeps_out(lock_file):
            raise _lockless(lock_file)
        yield
    finally:
        lock.release()


def _keeps_out(lock_file: Path) -> bool:
    """Whether a second lock is refused while the first is held, as some network disks do not."""
    try:
        with FileLock(lock_file, timeout=0, mode=0o600):
            return False
    except Timeout:
        return True


def _lockless(lock_file: Path) -> StorageFailure:
    return StorageFailure(
        f"{lock_file.parent} is on a disk where a second followup would not be kept out.",
        "Set FOLLOWUP_HOME to a folder on a local disk.",
    )


@dataclass(slots=True)
class Service:
    """Ticks every account of `app` when its time has come. `told` hears each finished tick."""

    app: App
    stop: threading.Event
    told: Callable[[str, TickReport], None]
    next_tick: dict[str, datetime] = field(default_factory=dict)
    next_maintenance: datetime | None = None

    def beat(self) -> None:
        """Compare with the wall clock; tick what is due, then keep the house.

        A full disk or a held database is told, and the next beat tries again. Raises StorageFailure for a
        damaged database: the next start keeps it aside.
        """
        try:
            self._beat()
        except StorageFailure as error:
            if error.damaged:
                raise
            self.told("", TickReport(error=error))

    def _beat(self) -> None:
        for account in self.app.store.accounts():
            if self.stop.is_set():
                return
            now = self.app.clock()  # for each account: the tick before may have taken long
            if self._due(account.id, now):
                report = self._sync(account.id, now)
                self.next_tick[account.id] = now + self._interval()
                self.told(account.id, report)
        if not self.stop.is_set():
            self._maintain(self.app.clock())

    def _sync(self, account: str, now: datetime) -> TickReport:
        """One tick; whatever goes wrong in it, the service and the other accounts live on."""
        try:
            return self.app.sync(account, now, stop=self.stop.is_set)
        except StorageFailure:
            raise
        except FollowupError as error:
            return TickReport(error=error)
        except Exception as error:  # noqa: BLE001  # a defect is told and tried again, it never ends the service
            words = f"Something unexpected went wrong: {type(error).__name__}."
            failure = Permanent(words, "It is tried again; please report it.")
            failure.__cause__ = error
            return TickReport(error=failure)

    def _due(self, account: str, now: datetime) -> bool:
        regular = self.next_tick.get(account)
        # A clock that was set back must not silence the service until it catches up again.
        if regular is None or regular <= now or regular > now + 2 * self._interval():
            return True
        wake = self.app.store.next_wake(account)
        return wake is not None and wake <= now

    def _interval(self) -> timedelta:
        """The tick interval, spread by a quarter so that many users do not ask at once (google_api 5.2)."""
        minutes = self.app.settings.service.interval_minutes
        return timedelta(minutes=minutes * (0.75 + 0.5 * self.app.random()))

    def _maintain(self, now: datetime) -> None:
        if self.next_maintenance is None or self.next_maintenance <= now:
            self.app.store.backup(now)
            self.app.store.fold_log()
            self.next_maintenance = now + MAINTENANCE_EVERY


def serve(
    app: App,
    told: Callable[[str, TickReport], None],
    stop: threading.Event | None = None,
    began: Callable[[], None] = lambda: None,
) -> None:
    """Run until SIGTERM or SIGINT; the effect in hand is finished first. Raises AlreadyRunning.

    `began` is called once nobody else can write.
    """
    from apscheduler.executors.pool import ThreadPoolExecutor
    from apscheduler.schedulers.background import BackgroundScheduler

    stop = stop or threading.Event()
    with only_writer(app.lock_file), _stopping_on_signals(stop):
        service = Service(app, stop, told)
        scheduler = BackgroundScheduler(
            executors={"default": ThreadPoolExecutor(1)},
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
            timezone="UTC",
        )
        failures: list[BaseException] = []

        def ring() -> None:
            try:
                service.beat()
            except BaseException as error:
                failures.append(error)
                stop.set()
                raise

        began()
        scheduler.add_job(ring, "interval", seconds=BEAT_SECONDS, next_run_time=app.clock(), id="beat")
        scheduler.start()
        try:
            while not stop.wait(timeout=BEAT_SECONDS):
                pass
        finally:
            scheduler.shutdown(wait=True)
        if failures:
            raise failures[0]


@contextmanager
def _stopping_on_signals(stop: threading.Event) -> Iterator[None]:
    """SIGTERM and SIGINT ask for an orderly end; a second one changes nothing."""

    def ask(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, ask) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

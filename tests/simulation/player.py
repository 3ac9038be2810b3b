"""The service in a world that fails: a process dies and is started again on the disk it left."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from datetime import datetime, timedelta
from functools import cache, partial
from hashlib import sha256
from pathlib import Path
from typing import Literal

from followup import service
from followup.bootstrap import App
from followup.cli.theatre import Theatre
from followup.engine.errors import AlreadyRunning, StorageFailure
from followup.sandbox.google import Google
from followup.sandbox.inprocess import SandboxAdapter
from followup.settings import load_settings
from followup.store import open_store
from tests.oracle.story import Act, Asked, Said
from tests.ports import PortApp, undisturbed
from tests.simulation.chaos import PAUSES, TOUCHED, VARIANTS, Aim, Chaos, ChaoticAdapter, Killed
from tests.simulation.checkpoint import Checkpoint
from tests.simulation.people import People
from tests.simulation.user_acts import ACTS, perform, possible
from tests.stage import ME, at

START = "2026-03-02 13:00"
DATABASE = "data/followup.db"
TOKENS = "data/tokens"
HERE = "this computer"
OTHER = "other computer"
STEP = timedelta(hours=6)
SOON = timedelta(minutes=1)
RETRY = timedelta(minutes=6)
AGAIN_AFTER = timedelta(seconds=20)
SETTLING = 40
LOOKS_MEANWHILE = 5
FEEDS = ("events:primary", "reminders", "mail")

Face = Literal["http", "ports"]


class Player(People):
    """The world of one run, connected and looked at once before `schedule` begins to count."""

    def __init__(self, home: Path, schedule: Mapping[int, str], face: Face = "http") -> None:
        self._set_out(home, {}, face)
        _lay_database(home)
        super().__init__(home, at(START))
        self.connect()
        Theatre.tick(self)
        self._begin(schedule)

    def _set_out(self, home: Path, schedule: Mapping[int, str], face: Face) -> None:
        self.home, self.schedule, self.face = home, schedule, face
        self.count = self.kills = 0
        self.acts: list[Act] = []
        self.said: list[Said] = []
        self.aims: list[Aim] = []
        self.lives: list[tuple[int, str]] = []
        self.broke: list[str] = []
        self.could: dict[int, tuple[str, ...]] = {}
        self._others: list[App] = []
        self._aims_there: list[Aim] = []
        self._lock = ExitStack()

    def _begin(self, schedule: Mapping[int, str]) -> None:
        """From now on requests count."""
        self.schedule = schedule
        self.count = 0
        self.first = self.world.journal.entries[-1].number
        self.app.close()
        self.app = self.start()

    # --- going back -----------------------------------------------------------------------------------

    def checkpoint(self) -> Checkpoint:
        """Everything as it is between two ticks."""
        self.app.close()
        kept = Checkpoint.of(self.world, self.home, (self.environ, self.acts, self.said, self.lives))
        self.app = self.start()
        return kept

    @classmethod
    def back_at(cls, kept: Checkpoint, home: Path, schedule: Mapping[int, str], face: Face) -> Player:
        """A run that goes on from a checkpoint, in a folder of its own."""
        player = cls.__new__(cls)
        player._set_out(home, schedule, face)
        player.world, (environ, player.acts, player.said, player.lives) = kept.restore(home)
        player.google = Google(player.world)
        player.environ = environ | {"FOLLOWUP_HOME": str(home)}
        player.first = player.world.journal.entries[-1].number
        if 0 in schedule:
            player.do_anywhere("set_variants", mail=VARIANTS[schedule[0]])
        player.app = player.start()
        return player

    # --- the process ----------------------------------------------------------------------------------

    def start(self) -> App:
        """A process whose requests are counted on from those of the last one."""
        self._chaos = Chaos(
            self.world.faults,
            self.schedule,
            self.aims,
            self.count,
            died=self._leave_disk,
            paused=self._stand_still,
            happens={
                "visit": self._visit,
                "double": self._double,
                "pause": lambda: self._stand_still(PAUSES["pause"]),
                "absent": self._sleep_while_another_looks,
                "stumble": self._stumble,
                "revoke": self.revoke,
                "expire": self.expire,
                "look": self._look_around,
                **{kind: partial(self.touch_soon, kind) for kind in TOUCHED},
                **{name: partial(perform, name, self) for name in ACTS},
            },
        )
        self._acts(f"{HERE}/{len(self.lives)}")
        app = self._process(self.environ, self._chaos, f"here{len(self.lives)}")
        self._lock.close()
        self._lock.enter_context(service.only_writer(app.lock_file))  # held as long as the process lives
        return app

    def close(self) -> None:
        """End what runs."""
        for app in (self.app, *self._others):
            app.close()
        self._lock.close()

    def _process(self, environ: Mapping[str, str], chaos: Chaos | None, name: str) -> App:
        settings = load_settings(environ, None)
        if self.face == "ports":
            app: App = PortApp(settings, model=self.google, meet=chaos.meet if chaos else undisturbed)
        else:
            adapter = ChaoticAdapter(self.google, chaos) if chaos else SandboxAdapter(self.google)
            app = App(settings, adapter=adapter)
        app.clock = lambda: self.world.now
        app.elapsed = lambda: self.world.now.timestamp()
        app.random = lambda: 0.5
        app.new_name = lambda: sha256(name.encode()).hexdigest()[:8]
        app.machine = lambda: "here"
        return app

    def _visit(self) -> None:
        """Another computer of the user's, with a disk of its own, takes a look."""
        if not self._others:
            home = self.home / OTHER
            shutil.copytree(self.home / TOKENS, home / TOKENS)
            _lay_database(home)
            chaos = Chaos(self.world.faults, {}, self._aims_there)
            self._others.append(self._process(self.environ | {"FOLLOWUP_HOME": str(home)}, chaos, "there"))
        self._beside(OTHER, lambda: self._others[0].sync(ME, self.now))

    def _stumble(self) -> None:
        """It gets no answer to its first draft."""
        self._aims_there.append(Aim("gmail.users.drafts.create", "lost_after"))
        self._visit()

    def _double(self) -> None:
        """A second process is started on the same disk, as `followup sync` starts it."""
        app = self._process(self.environ, None, f"beside{len(self.lives)}")

        def look() -> None:
            with suppress(AlreadyRunning), service.only_writer(app.lock_file):
                app.sync(ME, self.now)

        try:
            self._beside(f"{HERE}/{len(self.lives)}", look)
        finally:
            app.close()

    def _look_around(self) -> None:
        """Note what the user could do at this request."""
        self.could[self._chaos.number] = possible(self)

    def _acts(self, process: str) -> None:
        """From now on requests are those of this process."""
        last = self.world.journal.entries[-1].number if self.world.journal.entries else 0
        self.lives.append((last, process))

    def _beside(self, process: str, look: Callable[[], object]) -> None:
        """Another process acts in the middle of what this one does."""
        ours = self.lives[-1][1]
        self._acts(process)
        try:
            look()
        except Exception as error:  # noqa: BLE001  # it must not end in the hands of the other process
            self._broke(error)
        finally:
            self._acts(ours)

    def _broke(self, error: Exception) -> None:
        """A process ended by an error that it did not know."""
        self.broke.append(f"L1: a process broke off: {type(error).__name__}: {str(error).splitlines()[0]}")

    def live(self) -> bool:
        """One tick; a killed process starts again after some seconds. False if it should be tried again."""
        try:
            report = Theatre.tick(self)
            good = report.error is None and not report.waiting
        except Killed:
            self._rise()
            good = False
        except StorageFailure:
            raise
        except Exception as error:  # noqa: BLE001  # whatever it is: the service ends, and starts again
            self._broke(error)
            good = False
        self.count = self._chaos.number
        self._listen()
        return good

    def _listen(self) -> None:
        """Keep what `status` would say of each feed now."""
        for feed in FEEDS:
            cursor = self.app.store.cursor(ME, feed)
            if cursor is not None and (not self.said or cursor.read_at >= self.now - RETRY):
                self.said.append(Said(self.now, feed, cursor.read_at))

    def live_until(self, moment: datetime) -> None:
        """Ticks at wake times and at least every six hours; what is overdue, or failed, again soon."""
        while self.now < moment:
            wake = self.app.store.next_wake(ME)
            following = min(moment, self.now + STEP)
            if wake is not None:
                following = min(following, max(wake, self.now + SOON))
            self.world.set_time(following)
            self.settle()

    def settle(self) -> None:
        """Tick until it works; half-done things may take a while to be cleared up."""
        looks = 0
        while looks < SETTLING:
            if self.live():
                return
            waits = min(self._waits(), SETTLING - looks)
            self.world.set_time(self.now + waits * RETRY)
            looks += waits

    def _waits(self) -> int:
        """After so many pauses there is something to do: while the account is at rest a tick does nothing."""
        account = self.app.store.account(ME)
        rest = account.backoff_until if account is not None else None
        if account is not None and rest is None and self.waits_for_sign_in():
            return SETTLING
        return 1 if rest is None else max(1, -((self.now - rest) // RETRY))

    def watch(self, minutes: int, every: int = 60) -> None:
        """Ticks that follow each other closely, as the service looks whether there is something to do."""
        until = self.now + timedelta(minutes=minutes)
        while self.now < until:
            self.world.set_time(self.now + timedelta(seconds=every))
            self.live()

    def _stand_still(self, seconds: float) -> None:
        """The process is stopped in the middle of its work, and goes on with what it knew before."""
        self.world.advance(seconds)
        self._act("trouble", "sleep")

    def _sleep_while_another_looks(self) -> None:
        """The same, and another computer has time to conclude that nothing is under way any more."""
        for _ in range(LOOKS_MEANWHILE):
            self._stand_still(PAUSES["pause"] / LOOKS_MEANWHILE)
            self._visit()

    def _leave_disk(self) -> None:
        """The files as they are at the moment of death."""
        for name in (DATABASE, f"{DATABASE}-wal"):
            if (self.home / name).exists():
                shutil.copy(self.home / name, self.home / f"{name}.dead")

    def _rise(self) -> None:
        self.kills += 1
        self._act("trouble", "death")
        self.count = self._chaos.number
        self.app.close()
        self._find_disk()
        if self._chaos.wiped:
            self._act("trouble", "ledger lost")
            _lay_database(self.home)
        self.world.set_time(self.now + AGAIN_AFTER)
        self.app = self.start()

    def _find_disk(self) -> None:
        for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
            (self.home / name).unlink(missing_ok=True)
        for name in (DATABASE, f"{DATABASE}-wal"):
            if (self.home / f"{name}.dead").exists():
                shutil.move(self.home / f"{name}.dead", self.home / name)

    # --- what can be seen -----------------------------------------------------------------------------

    def asked(self) -> tuple[Asked, ...]:
        """What the user is asked to look at, and what he is told of it."""
        rows = [row for app in (self.app, *self._others) for row in app.store.artefacts(ME)]
        return tuple(
            Asked(row.key.step.value, row.key.anchor, row.person or row.key.person, row.note, row.title)
            for row in rows
            if row.state.value == "attention"
        )

    def left_to_the_user(self) -> frozenset[str]:
        """To whom drafts lie that are not ours to take away any more, as the user may have changed them."""
        rows = (row for row in self.app.store.artefacts(ME) if row.key.kind.value == "draft")
        return frozenset(row.person for row in rows if row.state.value == "left")

    def own_calendars(self) -> frozenset[str]:
        """The calendars that the product created."""
        calendars = self.do("snapshot")["calendars"]
        return frozenset(str(one["id"]) for one in calendars if one["created_by"])

    def waits_for_sign_in(self) -> bool:
        """Whether the user was asked to connect again."""
        account = self.app.store.account(ME)
        return account is not None and account.state.value != "ok"

    def writes(self, method: str = "") -> tuple[int, ...]:
        """Numbers, as the schedule counts, of the requests that changed something; those of one method."""
        ours = [e for e in self.world.journal.entries if e.number > self.first and e.applied]
        return tuple(
            e.number - self.first for e in ours if e.http_method != "GET" and method in ("", e.method)
        )


def _lay_database(home: Path) -> None:
    """A ledger in which nothing was written yet."""
    path = home / DATABASE
    for left in (f"{DATABASE}-wal", f"{DATABASE}-shm"):
        (home / left).unlink(missing_ok=True)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    path.write_bytes(_empty_database())


@cache
def _empty_database() -> bytes:
    """Made once, as its tables take longer than a look."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "followup.db"
        open_store(path).close()
        return path.read_bytes()

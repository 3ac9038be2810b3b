"""Plays a story with a schedule of faults and kills, and lets the oracle judge it."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from followup.bootstrap import App
from followup.cli.theatre import Theatre
from followup.settings import load_settings
from tests.oracle.rules import MARKER, Act, Request, Story, judge
from tests.simulation.chaos import Chaos, Killed
from tests.simulation.stories import ALLOWED, ME, TOM, Script
from tests.stage import Stage, at

START = "2026-03-02 13:00"
DATABASE = "data/followup.db"
STEP = timedelta(hours=6)
RETRY = timedelta(minutes=6)
AGAIN_AFTER = timedelta(seconds=20)
SETTLING = 40

Outcome = tuple[Counter[str], Counter[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Played:
    """What came of a run: the judge's findings, what the user sees, counts, and the journal's hash.

    `acts` are the kinds of what the user could do, `writes` are the numbers of the requests that
    changed something in Google.
    """

    wrong: tuple[str, ...]
    outcome: Outcome
    attention: int
    calls: int
    kills: int
    digest: str
    writes: tuple[int, ...]
    acts: tuple[str, ...]


class Player(Stage):
    """The world of one run; a process that dies is started again on the disk it left."""

    def __init__(self, home: Path, schedule: Mapping[int, str]) -> None:
        self.schedule: Mapping[int, str] = {}
        self.home = home
        self.count = 0
        self.kills = 0
        self.acts: list[Act] = []
        self._adapter: Chaos | None = None
        super().__init__(home, at(START))
        self.connect()
        Theatre.tick(self)
        self.schedule = schedule
        self.count = 0
        self.first = self.world.journal.entries[-1].number
        self.app.close()
        self.app = self.start()

    def start(self) -> App:
        """A process whose requests are counted on from those of the last one."""
        self._adapter = Chaos(self.google, self.schedule, self.count, self._leave_disk)
        return App(
            load_settings(self.environ, None),
            clock=lambda: self.world.now,
            elapsed=lambda: self.world.now.timestamp(),
            random=lambda: 0.5,
            adapter=self._adapter,
        )

    def live(self) -> bool:
        """One tick; a killed process starts again after some seconds. False if it should be tried again."""
        try:
            report = Theatre.tick(self)
            good = report.error is None and not report.waiting
        except Killed:
            self._rise()
            good = False
        if self._adapter is not None:
            self.count = self._adapter.number
        return good

    def live_until(self, moment: datetime) -> None:
        """Ticks at wake times and at least every six hours; after a failure again soon."""
        while self.now < moment:
            wake = self.app.store.next_wake(ME)
            following = min(moment, self.now + STEP)
            if wake is not None and self.now < wake < following:
                following = wake
            self.world.set_time(following)
            self.settle()

    def settle(self) -> None:
        """Tick until it works; half-done things may take a while to be cleared up."""
        for _ in range(SETTLING):
            if self.live():
                return
            self.world.set_time(self.now + RETRY)

    def _leave_disk(self) -> None:
        """The files as they are at the moment of death."""
        for name in (DATABASE, f"{DATABASE}-wal"):
            if (self.home / name).exists():
                shutil.copy(self.home / name, self.home / f"{name}.dead")

    def _rise(self) -> None:
        self.kills += 1
        if self._adapter is not None:
            self.count = self._adapter.number
        self.app.close()
        for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
            (self.home / name).unlink(missing_ok=True)
        for name in (DATABASE, f"{DATABASE}-wal"):
            if (self.home / f"{name}.dead").exists():
                shutil.move(self.home / f"{name}.dead", self.home / name)
        self.world.set_time(self.now + AGAIN_AFTER)
        self.app = self.start()

    # What people do

    def interview(self, start: str) -> None:
        self.add_interview(start)

    def another_interview(self, start: str) -> None:
        """At another company, with one person."""
        self.add_interview(
            start,
            event_id="interview2",
            title="Interview with Brightpath: Data Engineer",
            people=((TOM, "Tom Becker"),),
        )

    def do(self, verb: str, **body: Any) -> dict[str, Any]:
        return super().do(verb, **({"account": ME} | body))

    def draft_to(self, name: str) -> dict[str, Any] | None:
        return next((one for one in self.drafts() if name in one["to"]), None)

    def send_draft(self, name: str) -> None:
        if draft := self.draft_to(name):
            self._act("draft_sent", self.marker(draft))
            self.do("send_draft", draft_id=draft["id"])

    def delete_draft(self, name: str) -> None:
        if draft := self.draft_to(name):
            self._act("draft_deleted", self.marker(draft))
            self.do("discard_draft", draft_id=draft["id"])

    def edit_draft(self, name: str) -> None:
        if draft := self.draft_to(name):
            self._act("draft_edited", str(draft["id"]))
            self.do("edit_draft", draft_id=draft["id"], text="My own words.")

    def delete_reminder(self, word: str) -> None:
        found = next((one for one in self.reminders() if one["summary"].startswith(word)), None)
        if found is not None:
            self._act("reminder_deleted", str(found["id"]))
            self.do("delete_event", event_id=found["id"], calendar="own")

    def answer(self, sender: str, text: str, *, decides: bool) -> None:
        if decides:
            self._act("answered", sender)
        self.do("deliver", sender=f"Dana Ruiz <{sender}>", subject="Your interview", text=text)

    def answer_unheard(self, sender: str, text: str) -> None:
        """An answer that came in while the cursors were lost."""
        self.answer(sender, text, decides=True)
        self.expire()

    def away(self, sender: str) -> None:
        self.do(
            "deliver",
            sender=f"Dana Ruiz <{sender}>",
            subject="Automatic reply: Thank you",
            text="I am away.",
            headers={"Auto-Submitted": "auto-replied"},
        )

    def call_off(self) -> None:
        self.do("cancel_event", event_id="interview1")

    def move_interview(self, seconds: int) -> None:
        self.do("move_event", event_id="interview1", seconds=seconds)

    def note(self, line: str) -> None:
        self.type_into("Notes", line)

    def type_into(self, word: str, line: str) -> None:
        """A line in the first reminder whose title begins so."""
        found = next((one for one in self.reminders() if one["summary"].startswith(word)), None)
        if found is not None:
            text = f"{found['description']}\n{line}"
            self.do("describe_event", event_id=found["id"], description=text, calendar="own")

    def expire(self) -> None:
        self.do("expire_sync_tokens")
        self.do("expire_history")

    def marker(self, draft: Mapping[str, Any]) -> str:
        """The marker that the draft was created with."""
        story = Story(self.requests(), (), ALLOWED)
        found = [str(mail[MARKER]) for _, mail in story.created if str(draft["to"]) in str(mail["To"])]
        return found[-1] if found else ""

    def _act(self, kind: str, subject: str) -> None:
        self.acts.append(Act(self.now, kind, subject))

    def writes(self) -> tuple[int, ...]:
        """Numbers, as the schedule counts, of the requests that changed something."""
        ours = [e for e in self.world.journal.entries if e.number > self.first]
        return tuple(e.number - self.first for e in ours if e.applied and e.http_method != "GET")

    def requests(self) -> list[Request]:
        """The journal as the judge sees it."""
        return [
            Request(e.number, e.at, e.method, e.params, e.body, e.applied, e.violation)
            for e in self.world.journal.entries
        ]


def play(script: Script, schedule: Mapping[int, str]) -> Played:
    """One run from beginning to end, in a folder of its own."""
    with tempfile.TemporaryDirectory(dir=_memory()) as folder:
        player = Player(Path(folder), schedule)
        try:
            for moment, act in script.steps:
                player.live_until(at(moment))
                act(player)
                player.world.set_time(player.now + timedelta(minutes=1))
                player.settle()
            player.live_until(at(script.until))
            return _judged(script, player)
        finally:
            player.app.close()


def _judged(script: Script, player: Player) -> Played:
    requests = player.requests()
    story = Story(requests, player.acts, ALLOWED, rewrites=script.rewrites)
    drafts = Counter(str(one["to"]) for one in player.drafts())
    reminders = Counter(_shown(one, player.now) for one in player.reminders())
    attention = sum(row.state.value == "attention" for row in player.app.store.artefacts(ME))
    lines = [(str(one.at), one.method, one.applied) for one in requests]
    digest = hashlib.sha256(json.dumps(lines).encode()).hexdigest()[:16]
    return Played(
        tuple(judge(story)),
        (drafts, reminders),
        attention,
        player.count,
        player.kills,
        digest,
        player.writes(),
        tuple(act.kind for act in player.acts),
    )


def _shown(event: Mapping[str, Any], now: datetime) -> tuple[str, str]:
    """A reminder as it is compared: one that rang already is never rewritten, so only its verb counts."""
    title, start = str(event["summary"]), str(event["start"]["dateTime"])
    return (title, start) if datetime.fromisoformat(start) > now else (title.split()[0], "")


def _memory() -> str | None:
    """A disk in memory where there is one; a thousand runs should not wear a real one out."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108  # a folder of its own is made there

"""Plays a story with a schedule of faults and kills, and lets the oracle judge it."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from followup.bootstrap import App
from followup.cli.theatre import Theatre
from followup.sandbox.faults import Fault
from followup.settings import load_settings
from tests.oracle.rules import judge
from tests.oracle.story import MARKER, Act, Request, Said, Story
from tests.simulation.chaos import Aim, Chaos, Killed
from tests.simulation.stories import ALLOWED, ME, TOM, Script
from tests.stage import PANEL, Stage, at

START = "2026-03-02 13:00"
DATABASE = "data/followup.db"
STEP = timedelta(hours=6)
RETRY = timedelta(minutes=6)
AGAIN_AFTER = timedelta(seconds=20)
SETTLING = 40
FEEDS = ("events:primary", "reminders", "mail")

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
        self.said: list[Said] = []
        self.aims: list[Aim] = []
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
        self._adapter = Chaos(
            self.google, self.schedule, self.aims, self.count, self._leave_disk, self._stand_still
        )
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
        self._listen()
        return good

    def _listen(self) -> None:
        """Keep what `status` would say of each feed now."""
        for feed in FEEDS:
            cursor = self.app.store.cursor(ME, feed)
            if cursor is not None and (not self.said or cursor.read_at >= self.now - RETRY):
                self.said.append(Said(self.now, feed, cursor.read_at))

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

    def _stand_still(self, seconds: float) -> None:
        """The process is stopped in the middle of its work, and goes on with what it knew before."""
        self.world.advance(seconds)
        self._act("trouble", "sleep")

    def _leave_disk(self) -> None:
        """The files as they are at the moment of death."""
        for name in (DATABASE, f"{DATABASE}-wal"):
            if (self.home / name).exists():
                shutil.copy(self.home / name, self.home / f"{name}.dead")

    def _rise(self) -> None:
        self.kills += 1
        self._act("trouble", "death")
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

    def interview(self, start: str, people: tuple[tuple[str, str], ...] = PANEL) -> None:
        self.add_interview(start, people=people)
        self._invited("interview1", start, people)

    def another_interview(self, start: str) -> None:
        """At another company, with one person."""
        tom = ((TOM, "Tom Becker"),)
        title = "Interview with Brightpath: Data Engineer"
        self.add_interview(start, event_id="interview2", title=title, people=tom)
        self._invited("interview2", start, tom)

    def entered_twice(self, start: str) -> None:
        """The same interview once more, under another id, as a hiring system enters it."""
        self.add_interview(start, event_id="interview3")
        self._invited("interview3", start, PANEL)

    def _invited(self, event_id: str, start: str, people: tuple[tuple[str, str], ...]) -> None:
        end = at(start) + timedelta(minutes=60)
        addresses = tuple(address for address, _ in people)
        self.acts.append(Act(self.now, "interview", event_id, addresses, end))

    def do(self, verb: str, **body: Any) -> dict[str, Any]:
        return super().do(verb, **({"account": ME} | body))

    def do_anywhere(self, verb: str, **body: Any) -> dict[str, Any]:
        """What concerns no account in particular."""
        return super().do(verb, **body)

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

    def move_reminder(self, word: str, seconds: int) -> None:
        found = next((one for one in self.reminders() if one["summary"].startswith(word)), None)
        if found is not None:
            self._act("reminder_edited", str(found["id"]))
            self.do("move_event", event_id=found["id"], calendar="own", seconds=seconds)

    def answer(self, sender: str, text: str, *, decides: bool) -> None:
        if decides:
            self._act("answered", sender)
        self.do("deliver", sender=f"Dana Ruiz <{sender}>", subject="Your interview", text=text)

    def answer_unheard(self, sender: str, text: str) -> None:
        """An answer that came in while the cursors were lost."""
        self.answer(sender, text, decides=True)
        self.expire()

    def newsletter(self, text: str) -> None:
        self.do("deliver", sender="News <news@letter.example>", subject="News", text=text)

    def away(self, sender: str) -> None:
        self.do(
            "deliver",
            sender=f"Dana Ruiz <{sender}>",
            subject="Automatic reply: Thank you",
            text="I am away.",
            headers={"Auto-Submitted": "auto-replied"},
        )

    def call_off(self) -> None:
        self._act("called_off", "interview1")
        self.do("cancel_event", event_id="interview1")

    def move_interview(self, seconds: int) -> None:
        before = next(act for act in self.acts if act.kind == "interview")
        if before.until is not None:
            end = before.until + timedelta(seconds=seconds)
            self.acts.append(Act(self.now, "moved", "interview1", before.people, end))
        self.do("move_event", event_id="interview1", seconds=seconds)

    def note(self, line: str) -> None:
        self.type_into("Notes", line)

    def type_into(self, word: str, line: str) -> None:
        """A line in the first reminder whose title begins so."""
        found = next((one for one in self.reminders() if one["summary"].startswith(word)), None)
        if found is not None:
            self._act("reminder_edited", str(found["id"]))
            text = f"{found['description']}\n{line}"
            self.do("describe_event", event_id=found["id"], description=text, calendar="own")

    def expire(self) -> None:
        self.do("expire_sync_tokens")
        self.do("expire_history")

    # What Google and the machine do

    def aim(self, method: str, kind: str, nth: int = 1) -> None:
        """Let a coming request of this kind fail, or be the last of its process."""
        self.aims.append(Aim(method, kind, nth))

    def soon(self, seconds: float, act: Callable[[Player], None]) -> None:
        """Let something happen while requests are under way."""
        self.world.later(seconds, lambda: act(self))

    def outage(self, match: str = "*", *, code: int = 503, reason: str = "backendError") -> None:
        """Google fails until `over`, whatever is asked."""
        self.world.faults.add(Fault("error", match=match, code=code, reason=reason))

    def over(self) -> None:
        self._act("trouble", "outage")
        self.world.faults.clear()

    def watch(self, minutes: int, every: int = 60) -> None:
        """Ticks that follow each other closely, as the service looks whether there is something to do."""
        until = self.now + timedelta(minutes=minutes)
        while self.now < until:
            self.world.set_time(self.now + timedelta(seconds=every))
            self.live()

    def sleep(self, until: str) -> None:
        """The computer sleeps; nothing runs."""
        self.world.set_time(at(until))
        self._act("trouble", "sleep")

    def revoke(self) -> None:
        """The user takes the permission back on Google's page."""
        self.do("revoke_access")

    def reconnect(self) -> None:
        """`followup connect` once more."""
        self._act("trouble", "signed out")
        self.connect()

    def lose_everything(self) -> None:
        """The database is gone; the next start finds the account."""
        self._act("trouble", "ledger lost")
        self.lose_ledger()

    def marker(self, draft: Mapping[str, Any]) -> str:
        """The marker that the draft was created with."""
        story = Story(self.requests(), (), ALLOWED)
        found = [str(mail[MARKER]) for _, mail in story.created if str(draft["to"]) in str(mail["To"])]
        return found[-1] if found else ""

    def _act(self, kind: str, subject: str) -> None:
        self.acts.append(Act(self.now, kind, subject))

    def own_calendars(self) -> frozenset[str]:
        """The calendars that the product created."""
        calendars = self.do("snapshot")["calendars"]
        return frozenset(str(one["id"]) for one in calendars if one["created_by"])

    def waits_for_sign_in(self) -> bool:
        """Whether the user was asked to connect again."""
        account = self.app.store.account(ME)
        return account is not None and account.state.value != "ok"

    def writes(self) -> tuple[int, ...]:
        """Numbers, as the schedule counts, of the requests that changed something."""
        ours = [e for e in self.world.journal.entries if e.number > self.first]
        return tuple(e.number - self.first for e in ours if e.applied and e.http_method != "GET")

    def requests(self) -> list[Request]:
        """The journal as the judge sees it."""
        return [
            Request(e.number, e.at, e.method, e.params, e.body, e.applied, e.violation, e.status, e.fault)
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
    attention = sum(row.state.value == "attention" for row in player.app.store.artefacts(ME))
    story = Story(
        requests,
        player.acts,
        ALLOWED,
        rewrites=script.rewrites,
        own=player.own_calendars(),
        said=player.said,
        asked=bool(attention) or player.waits_for_sign_in(),
        ended=player.now,
    )
    drafts = Counter(str(one["to"]) for one in player.drafts())
    reminders = Counter(_shown(one, player.now) for one in player.reminders())
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
        tuple(act.kind for act in player.acts if act.kind != "trouble"),
    )


def _shown(event: Mapping[str, Any], now: datetime) -> tuple[str, str]:
    """A reminder as it is compared: one that rang already is never rewritten, so only its verb counts."""
    title, start = str(event["summary"]), str(event["start"]["dateTime"])
    return (title, start) if datetime.fromisoformat(start) > now else (title.split()[0], "")


def _memory() -> str | None:
    """A disk in memory where there is one; a thousand runs should not wear a real one out."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108  # a folder of its own is made there

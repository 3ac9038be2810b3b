"""What people, Google and the machine do in a story; the judge is told of each act."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import parseaddr
from typing import Any, Self

from followup.sandbox.faults import Fault
from tests.oracle.story import MARKER, Act, Request, Story
from tests.simulation.chaos import Aim
from tests.simulation.stories import ALLOWED, DECLINED, INVITED, ME, OFFERED, TOM
from tests.stage import PANEL, Stage, at

Json = dict[str, Any]

TOUCHED_AFTER = 120.0

NEWS = {DECLINED: "refusal", OFFERED: "offer", INVITED: "invitation"}
DECISIONS = {"#accepted": "accepted", "#reopen": "reopened"}

TIDYING = timedelta(minutes=15)
"""An entry that is deleted later than this after its end did take place."""


class People(Stage):
    """The hands of everybody but the service."""

    acts: list[Act]
    aims: list[Aim]
    lives: list[tuple[int, str]]
    """After which request of the journal which process acts."""

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

    def with_a_second_session(self, start: str, later: str) -> None:
        """Two entries of one day: Dana, and after her Priya."""
        self.interview(start, PANEL[:1])
        self.add_interview(later, event_id="interview2", people=PANEL[1:2])
        self._invited("interview2", later, PANEL[1:2])

    def entered_twice(self, start: str) -> None:
        """The same interview once more, under another id, as a hiring system enters it."""
        self.add_interview(start, event_id="interview3")
        self._invited("interview3", start, PANEL)

    def entered_anew(self, start: str) -> None:
        """The entry of an interview that is over is deleted, and stands under another id from then on.

        If it was moved into the future meanwhile, that one is off.
        """
        if self.interview_that_is_on() and self.interview_is_to_come():
            self._act("called_off", "interview1")
        self.do("delete_event", event_id="interview1")
        self.entered_twice(start)

    def with_an_earlier_session(self, earlier: str) -> None:
        """A talk with Priya that becomes known last and begins first."""
        self.add_interview(earlier, event_id="interview2", people=PANEL[1:2])
        self._invited("interview2", earlier, PANEL[1:2])

    def _invited(self, event_id: str, start: str, people: tuple[tuple[str, str], ...]) -> None:
        end = at(start) + timedelta(minutes=60)
        addresses = tuple(address for address, _ in people)
        self._act("interview", event_id, people=addresses, until=end)

    def do(self, verb: str, **body: Any) -> dict[str, Any]:
        return super().do(verb, **({"account": ME} | body))

    def do_anywhere(self, verb: str, **body: Any) -> dict[str, Any]:
        """What concerns no account in particular."""
        return super().do(verb, **body)

    def draft_to(self, name: str) -> dict[str, Any] | None:
        return next((one for one in self.drafts() if name in one["to"]), None)

    def send_draft(self, name: str) -> None:
        if draft := self.draft_to(name):
            self.send(draft)

    def send(self, draft: Json) -> None:
        self._on_draft("draft_sent", draft, self.marker(draft))
        self.do("send_draft", draft_id=draft["id"])

    def send_later(self, draft: Json) -> None:
        """It leaves the drafts now, and goes out the next morning."""
        self._on_draft("draft_sent", draft, self.marker(draft))
        leaves = (self.now + timedelta(hours=12)).isoformat()
        self.do("schedule_draft", draft_id=draft["id"], at=leaves)

    def delete_draft(self, name: str) -> None:
        if draft := self.draft_to(name):
            self.discard(draft)

    def discard(self, draft: Json) -> None:
        self._on_draft("draft_deleted", draft, self.marker(draft))
        self.do("discard_draft", draft_id=draft["id"])

    def edit_draft(self, name: str) -> None:
        if draft := self.draft_to(name):
            self.edit(draft)

    def edit(self, draft: Json) -> None:
        self._on_draft("draft_edited", draft, str(draft["id"]))
        self.do("edit_draft", draft_id=draft["id"], text="My own words.")

    def touch_soon(self, kind: str) -> None:
        """The user gets to the newest draft before the service looks for it (`chaos.TOUCHED`)."""
        self.soon(TOUCHED_AFTER, lambda one: one.touch_newest(kind))

    def touch_newest(self, kind: str) -> None:
        """What the user does to the draft that was saved last."""
        if not (drafts := self.drafts()):
            return
        draft = drafts[-1]
        changes = {
            "lost_edited": {"text": "My own words."},
            "lost_addressed": {"to": "Hana Lee <hana.lee@tidewell.example>"},
            "lost_copied": {"cc": "Hana Lee <hana.lee@tidewell.example>"},
        }
        if kind in changes:
            self._on_draft("draft_edited", draft, str(draft["id"]))
            self.do("edit_draft", draft_id=draft["id"], **changes[kind])
            if "to" in changes[kind]:
                # The draft is from now on one to that person, as the user wished.
                edited = self.acts[-1]
                people = (*edited.people, parseaddr(changes[kind]["to"])[1])
                self.acts[-1] = replace(edited, people=people)
        else:
            name = str(draft["to"])
            (self.send_draft if kind == "lost_sent" else self.delete_draft)(name)

    def reminder(self, word: str) -> Json | None:
        """The first reminder whose title begins so."""
        return next((one for one in self.reminders() if one["summary"].startswith(word)), None)

    def delete_reminder(self, word: str) -> None:
        if found := self.reminder(word):
            self.delete(found)

    def delete(self, found: Json) -> None:
        self._act("reminder_deleted", str(found["id"]))
        self.do("delete_event", event_id=found["id"], calendar="own")

    def move_reminder(self, word: str, seconds: int) -> None:
        if found := self.reminder(word):
            self.move(found, seconds)

    def move(self, found: Json, seconds: int) -> None:
        self._act("reminder_edited", str(found["id"]))
        self.do("move_event", event_id=found["id"], calendar="own", seconds=seconds)

    def rename(self, found: Json, title: str) -> None:
        self._act("reminder_edited", str(found["id"]))
        self.do("rename_event", event_id=found["id"], calendar="own", summary=title)

    def answer(self, sender: str, text: str, *, decides: bool) -> None:
        sent_by = f"Dana Ruiz <{sender}>"
        mail = self.do("deliver", sender=sent_by, subject="Your interview", text=text)
        if decides:
            history = self.world.mailboxes[ME].history.current
            told = {"message": str(mail["id"]), "history": history, "news": NEWS.get(text, "")}
            self._act("answered", sender, **told)
        else:
            self._act("wrote", sender)

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

    def write_by_hand(self, person: str) -> None:
        """A mail of the user's own, in no conversation."""
        self._act("sent_by_hand", person, people=(person,))
        self.do("send_by_hand", to=person, subject="Our conversation", text="Thank you for your time!")

    def conversation_with(self, person: str) -> str | None:
        """The newest conversation with somebody in which there is more than a draft."""
        messages = self.do("snapshot")["mailbox"]["messages"]
        threads = (str(one["thread"]) for one in reversed(messages) if person in f"{one['from']} {one['to']}")
        return next(threads, None)

    def label(self, thread: str, label: str) -> None:
        self._act("labelled", label)
        self.do("label_thread", thread_id=thread, label=label)

    def interview_that_is_on(self) -> Json | None:
        """The first interview, if it stands in the calendar and nobody has called it off."""
        if not any(act.kind == "interview" for act in self.acts):
            return None
        event = self.do("event", event_id="interview1")
        off = event["status"] == "cancelled" or any(act.kind == "called_off" for act in self.acts)
        return None if off else event

    def call_off(self) -> None:
        if self.interview_that_is_on():
            self._act("called_off", "interview1")
            self.do("cancel_event", event_id="interview1")

    def turn_down(self) -> None:
        """The user declines the invitation: nobody may be thanked, as if it were called off."""
        if self.interview_that_is_on():
            self._act("called_off", "interview1")
            self.do("respond_event", event_id="interview1", response="declined")

    def move_interview(self, seconds: int) -> None:
        if not self.interview_that_is_on():
            return
        people = next(act.people for act in self.acts if act.kind == "interview")
        end = self._end_of_interview() + timedelta(seconds=seconds)
        self._act("moved", "interview1", people=people, until=end)
        self.do("move_event", event_id="interview1", seconds=seconds)

    def interview_is_to_come(self) -> bool:
        """Whether it is not over, or so lately that it may not have taken place."""
        known = any(act.kind == "interview" for act in self.acts)
        return known and self._end_of_interview() + TIDYING > self.now

    def _end_of_interview(self) -> datetime:
        known = [act for act in self.acts if act.kind in ("interview", "moved")]
        return [act.until for act in known if act.subject == "interview1" and act.until is not None][-1]

    def put_off_interview(self) -> None:
        """It is moved by whole days, to tomorrow at the earliest."""
        if event := self.interview_that_is_on():
            late = self.now + timedelta(hours=12) - datetime.fromisoformat(event["start"]["dateTime"])
            self.move_interview(86400 * max(1, 1 + late // timedelta(days=1)))

    def note(self, line: str) -> None:
        self.type_into("Notes", line)

    def type_into(self, word: str, line: str) -> None:
        """A line in the first reminder whose title begins so."""
        if found := self.reminder(word):
            self.type_in(found, line)

    def type_in(self, found: Json, line: str) -> None:
        self._act("reminder_edited", str(found["id"]))
        if line in DECISIONS:
            self._act(DECISIONS[line], str(found["id"]))
        text = f"{found['description']}\n{line}"
        self.do("describe_event", event_id=found["id"], description=text, calendar="own")

    def expire(self) -> None:
        self.do("expire_sync_tokens")
        self.do("expire_history")

    # What Google and the machine do

    def aim(self, method: str, kind: str, nth: int = 1) -> None:
        """Let a coming request of this kind fail, or be the last of its process."""
        self.aims.append(Aim(method, kind, nth))

    def soon(self, seconds: float, act: Callable[[Self], None]) -> None:
        """Let something happen while requests are under way."""
        self.world.later(seconds, lambda: act(self))

    def outage(self, match: str = "*", *, code: int = 503, reason: str = "backendError") -> None:
        """Google fails until `over`, whatever is asked."""
        self.world.faults.add(Fault("error", match=match, code=code, reason=reason))

    def over(self) -> None:
        self._act("trouble", "outage")
        self.world.faults.clear()

    def sleep(self, until: str) -> None:
        """The computer sleeps; nothing runs."""
        self.world.set_time(at(until))
        self._act("trouble", "sleep")

    def revoke(self) -> None:
        """The user takes the permission back on Google's page."""
        self._act("revoked", ME)
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
        found = [mail.marker for _, mail in story.created if str(draft["to"]) in mail.to]
        return found[-1] if found else ""

    def _act(self, kind: str, subject: str, **more: Any) -> None:
        entries = self.world.journal.entries
        after = entries[-1].number if entries else 0
        self.acts.append(Act(self.now, kind, subject, after=after, **more))

    def _on_draft(self, kind: str, draft: Mapping[str, Any], subject: str) -> None:
        to = parseaddr(str(draft["to"]))[1]
        self._act(kind, subject, people=(to,), draft=str(draft["id"]))

    def requests(self) -> list[Request]:
        """The journal as the judge sees it."""
        return [
            Request(
                e.number, e.at, e.method, e.params, e.body, e.applied, e.violation, e.status, e.fault,
                self._process_of(e.number), e.more, e.applied_at, e.history,
            )
            for e in self.world.journal.entries
        ]  # fmt: skip

    def lying(self) -> tuple[str, ...]:
        """The markers of the drafts that lie in Gmail; empty for one without."""
        box = self.world.mailbox_of(ME)
        return tuple(box.message(held).header(MARKER) for held in box.drafts.values())

    def _process_of(self, request: int) -> str:
        """Who asked, as the judge has it."""
        return next((name for first, name in reversed(self.lives) if first < request), "")

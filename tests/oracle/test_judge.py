"""What the judge finds in stories made by hand: each lacks one thing, and nothing else is wrong with it."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.oracle.rules import judge
from tests.oracle.story import Act, Asked, Request, Said, Story

ME = "maya@mail.example"
DANA, PRIYA = "dana@x.example", "priya@x.example"
NAMES = {DANA: "Dana", PRIYA: "Priya"}
END = datetime(2026, 3, 3, 16, 0, tzinfo=UTC)
DUE = END + timedelta(minutes=30)
ANCHOR = "i1@x.example|"
INTERVIEW = Act(END - timedelta(days=1), "interview", "i1", (DANA, PRIYA), END)


@dataclass
class Told:
    """A story as it is told: requests in order, what people did, what the user was asked."""

    requests: list[Request] = field(default_factory=list)
    acts: list[Act] = field(default_factory=lambda: [INTERVIEW])
    asked: tuple[Asked, ...] = ()
    said: tuple[Said, ...] = ()
    lying: tuple[str, ...] = ()

    def asks(self, at: datetime, method: str, body: Any = None, *, applied: bool = True, **more: Any) -> None:
        number = len(self.requests) + 1
        params = more.pop("params", {})
        process = more.pop("process", "this computer/1")
        self.requests.append(
            Request(number, at, method, params, body or {}, applied, process=process, **more)
        )

    def reminder(self, at: datetime = END) -> None:
        private = {"followupKey": f"reminder|send_thanks|{ANCHOR}|"}
        body = {"id": "r1", "extendedProperties": {"private": private}}
        self.asks(at, "calendar.events.insert", body, params={"calendarId": "own"})

    def claims(self, at: datetime, *people: str, step: str = "thank_you", **more: Any) -> None:
        keys = (f"draft|{step}|{ANCHOR}|{one}" for one in people)
        names = {f"followupClaim{_hash(key)[:20]}": "intent|w|t" for key in keys}
        body = {"extendedProperties": {"private": names}}
        self.asks(at, "calendar.events.patch", body, params={"calendarId": "own", "eventId": "r1"}, **more)

    def writes(
        self,
        at: datetime,
        person: str,
        *,
        to: str = "",
        greets: str = "",
        step: str = "thank_you",
        **more: Any,
    ) -> None:
        marker = _hash(f"{ME}\ndraft|{step}|{ANCHOR}|{person}")[:32]
        text = f"Hi {greets or NAMES[person]},\r\n\r\nThank you.\r\n"
        raw = f"To: {to or person}\r\nSubject: x\r\nX-Followup-Key: {marker}\r\n\r\n{text}"
        body = {"message": {"raw": base64.urlsafe_b64encode(raw.encode()).decode()}}
        self.asks(at, "gmail.users.drafts.create", body, **more)

    def looks(self, at: datetime, since: int, **more: Any) -> None:
        params = {"startHistoryId": str(since)}
        self.asks(at, "gmail.users.history.list", params=params, applied=False, **more)

    def judged(self, ended: datetime = END + timedelta(days=3)) -> list[str]:
        story = Story(
            self.requests, self.acts, frozenset(NAMES), own=frozenset({"own"}), said=self.said,
            asked=self.asked, ended=ended, lying=self.lying, account=ME, names=NAMES,
        )  # fmt: skip
        return judge(story)


def thanked(told: Told | None = None, at: datetime = DUE) -> Told:
    """Both are thanked, as it should be."""
    told = told or Told()
    told.reminder()
    told.claims(at, DANA, PRIYA)
    told.writes(at, DANA)
    told.writes(at, PRIYA)
    return told


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_nothing_is_wrong_with_a_story_in_which_nothing_is() -> None:
    assert thanked().judged() == []


@pytest.mark.spec("reliability L1")
def test_that_the_user_was_asked_about_one_person_excuses_no_other() -> None:
    told = Told(asked=(Asked("thank_you", ANCHOR, DANA, "it is unclear whether it exists"),))

    assert told.judged() == [f"L1: {PRIYA} was thanked never, due {DUE}"]


@pytest.mark.spec("reliability L1")
def test_that_the_user_was_asked_about_another_step_excuses_nobody() -> None:
    told = Told(asked=(Asked("phone", ANCHOR, DANA, "Google refused this reminder"),))

    assert [one[:4] for one in told.judged()] == ["L1: ", "L1: "]


@pytest.mark.spec("reliability L1")
def test_an_interview_that_moved_is_thanked_for_by_its_new_end() -> None:
    later = END + timedelta(days=1)
    told = Told(acts=[INTERVIEW, replace(INTERVIEW, at=END - timedelta(hours=3), kind="moved", until=later)])

    assert told.judged() == [
        f"L1: {one} was thanked never, due {later + timedelta(minutes=30)}" for one in (DANA, PRIYA)
    ]


@pytest.mark.spec("reliability L1")
def test_an_interview_that_moved_long_after_its_end_was_to_be_thanked_for_before() -> None:
    moved = replace(INTERVIEW, at=END + timedelta(hours=5), kind="moved", until=END + timedelta(days=4))

    assert Told(acts=[INTERVIEW, moved]).judged() == [
        f"L1: {one} was thanked never, due {DUE}" for one in (DANA, PRIYA)
    ]


@pytest.mark.spec("reliability L1", "reliability M2")
@pytest.mark.parametrize(("other", "wrong"), [(True, 0), (False, 2)])
def test_what_another_computer_may_have_in_hand_is_waited_for(other: bool, wrong: int) -> None:
    told = Told()
    told.asks(
        DUE, "calendar.events.list", applied=False, process="other computer/1" if other else "this computer/0"
    )

    late = [one for one in thanked(told, DUE + timedelta(minutes=70)).judged() if one.startswith("L1")]

    assert len(late) == wrong


@pytest.mark.spec("reliability L1", "reliability A16")
@pytest.mark.parametrize(("status", "late"), [(200, [DANA, PRIYA]), (404, [PRIYA])])
def test_what_nobody_can_know_is_waited_for(status: int, late: list[str]) -> None:
    told = Told()
    told.reminder()
    told.claims(DUE, DANA)
    told.writes(DUE, DANA, applied=False, status=0)
    told.asks(DUE + timedelta(minutes=20), "gmail.users.history.list", applied=False, status=status)

    found = told.judged(ended=DUE + timedelta(hours=30))

    assert [one.split()[1] for one in found if one.startswith("L1")] == late


@pytest.mark.spec("reliability L2")
def test_that_the_user_was_asked_about_one_mail_tells_him_nothing_of_another() -> None:
    told = Told(asked=(Asked("thank_you", ANCHOR, DANA, "it is unclear whether it exists"),))
    told.reminder()
    told.claims(DUE, DANA, PRIYA)
    told.writes(DUE, DANA, applied=False, status=0)
    told.writes(DUE, PRIYA, applied=False, status=0)

    assert "L2: nobody was told that the mail of request 4 did not come about" in told.judged()


@pytest.mark.spec("reliability I1", "reliability A8")
def test_drafts_that_somebody_else_doubled_may_not_stay() -> None:
    """The user's own have no mark, however many there are."""
    told = thanked(Told(lying=("", "", "twice", "once", "twice")))

    assert told.judged() == ["I1: 2 drafts twice lie in Gmail in the end"]


@pytest.mark.spec("reliability I1", "reliability A7", "reliability A8")
@pytest.mark.parametrize(("minutes", "wrong"), [(4, 2), (16, 0)])
def test_only_what_is_applied_after_it_was_given_up_is_no_draft_too_many(minutes: int, wrong: int) -> None:
    told = Told()
    told.reminder()
    told.claims(DUE, DANA)
    told.writes(DUE, DANA, status=0, applied_at=DUE + timedelta(minutes=minutes))

    found = thanked(told, DUE + timedelta(minutes=20)).judged()

    assert sum(one.startswith("I1:") for one in found) == wrong


@pytest.mark.spec("reliability I7")
def test_a_claim_on_one_draft_is_none_on_another() -> None:
    told = Told()
    told.reminder()
    told.claims(DUE, DANA)
    told.claims(DUE, DANA)
    told.writes(DUE, DANA)
    told.writes(DUE, PRIYA)

    assert told.judged() == [f"I7: request 5 creates a draft for {PRIYA} that no claim names"]


@pytest.mark.spec("reliability I7")
def test_a_claim_is_good_for_one_attempt_and_for_its_own_computer() -> None:
    told = Told()
    told.reminder()
    told.claims(DUE, DANA, process="other computer/1")
    told.claims(DUE, PRIYA)
    told.writes(DUE, DANA)
    told.writes(DUE, PRIYA, applied=False, status=503)
    told.writes(DUE, PRIYA)

    assert [one[:12] for one in told.judged() if one.startswith("I7")] == ["I7: request ", "I7: request "]


@pytest.mark.spec("reliability I7")
def test_where_no_reminder_stands_there_is_no_place_for_a_claim() -> None:
    told = Told(acts=[INTERVIEW, Act(END + timedelta(minutes=5), "reminder_deleted", "r1")])
    told.reminder()
    told.writes(DUE, DANA)
    told.writes(DUE, PRIYA)

    assert told.judged() == []


@pytest.mark.spec("reliability I12")
def test_two_people_whose_mails_were_exchanged() -> None:
    told = Told()
    told.reminder()
    told.claims(DUE, DANA, PRIYA)
    told.writes(DUE, DANA, to=PRIYA, greets="Priya")
    told.writes(DUE, PRIYA, to=DANA, greets="Dana")

    assert [one[:15] for one in told.judged()] == ["I12: request 3 ", "I12: request 4 "]


@pytest.mark.spec("reliability I12")
@pytest.mark.parametrize("greets", ["Dana", "Dana and Priya", "everybody"])
def test_a_mail_greets_whom_it_goes_to(greets: str) -> None:
    told = Told()
    told.reminder()
    told.claims(DUE, DANA, PRIYA)
    told.writes(DUE, DANA)
    told.writes(DUE, PRIYA, greets=greets)

    assert [one[:14] for one in told.judged()] == ["I12: request 4"]


@pytest.mark.spec("reliability I14")
@pytest.mark.parametrize(("more", "wrong"), [(False, 0), (True, 1)])
def test_a_feed_of_which_only_the_first_page_came_was_not_read(more: bool, wrong: int) -> None:
    told = thanked(Told(said=(Said(DUE, "events:primary", DUE),)))
    told.asks(DUE, "calendar.events.list", applied=False, params={"calendarId": "primary"}, more=more)

    assert len(told.judged()) == wrong


@pytest.mark.spec("reliability I10")
@pytest.mark.parametrize(("taken_away", "wrong"), [(True, 0), (False, 1)])
def test_what_one_look_found_is_made_again_only_when_it_was_taken_away(taken_away: bool, wrong: int) -> None:
    told = Told()
    told.reminder()
    told.claims(DUE, DANA, PRIYA)
    told.writes(DUE, DANA, status=0, history=100)
    told.looks(DUE + timedelta(minutes=15), 100)
    if taken_away:
        told.asks(DUE + timedelta(minutes=20), "gmail.users.drafts.delete", status=204)
    told.claims(DUE + timedelta(hours=1), DANA, PRIYA)
    told.writes(DUE + timedelta(hours=1), DANA)

    assert sum(one.startswith("I10:") for one in told.judged()) == wrong


@pytest.mark.spec("reliability I10", "reliability A10")
@pytest.mark.parametrize(
    ("since", "spoilt", "wrong"),
    [
        (100, {}, 0),
        (101, {}, 1),
        (100, {"fault": "empty_list"}, 1),
        (100, {"fault": "stale"}, 1),
        (100, {"more": True}, 1),
        (100, {"status": 503}, 1),
    ],
)
def test_an_absence_that_the_reading_could_not_have_shown(since: int, spoilt: Any, wrong: int) -> None:
    told = Told()
    told.reminder()
    told.claims(DUE, DANA, PRIYA)
    told.writes(DUE, DANA, applied=False, status=0, history=100)
    told.looks(DUE + timedelta(minutes=15), since)
    told.looks(DUE + timedelta(minutes=17), since, **spoilt)
    told.claims(DUE + timedelta(minutes=18), DANA, PRIYA)
    told.writes(DUE + timedelta(minutes=18), DANA)
    told.writes(DUE + timedelta(minutes=18), PRIYA)

    assert sum(one.startswith("I10:") for one in told.judged()) == wrong


@pytest.mark.spec("reliability I3")
@pytest.mark.parametrize(("step", "wrong"), [("follow_up", 1), ("second_email", 1), ("offer_ack", 0)])
def test_a_follow_up_that_begins_a_new_conversation(step: str, wrong: int) -> None:
    """What it is for says that it is one, not what it answers."""
    told = thanked(Told(acts=[INTERVIEW, Act(DUE + timedelta(days=1), "answered", DANA)]))
    told.claims(DUE + timedelta(days=2), DANA, step=step)
    told.writes(DUE + timedelta(days=2), DANA, step=step)

    assert sum("a follow-up to" in one for one in told.judged()) == wrong


@pytest.mark.spec("reliability I10")
def test_a_reminder_that_is_taken_away_for_nothing() -> None:
    told = thanked()
    told.asks(DUE, "calendar.events.delete", params={"calendarId": "own", "eventId": "r1"})

    assert told.judged() == ["I10: request 5 deletes a reminder, and nothing had happened"]


@pytest.mark.spec("reliability I9")
@pytest.mark.parametrize(("read", "wrong"), [(True, []), (False, ["I9"])])
def test_a_mail_that_is_said_not_to_exist_is_passed_once(read: bool, wrong: list[str]) -> None:
    answer = Act(DUE + timedelta(days=1), "answered", DANA, message="m7", history=70)
    told = thanked(Told(acts=[INTERVIEW, answer]))
    for minutes, since, statuses in ((5, 60, [404]), (10, 80, [200] if read else []), (15, 90, [])):
        at = answer.at + timedelta(minutes=minutes)
        told.looks(at, since)
        for status in statuses:
            told.asks(at, "gmail.users.messages.get", params={"id": "m7"}, applied=False, status=status)

    assert [one[:2] for one in told.judged()] == wrong


# Acts in the middle of what is asked in one instant


def _acted(kind: str, subject: str, told: Told, **more: Any) -> None:
    told.acts.append(Act(DUE, kind, subject, after=len(told.requests), **more))


@pytest.mark.spec("reliability I5", "reliability U4")
@pytest.mark.parametrize(
    ("looks", "broken"),
    [
        ((True, False), False),
        ((False, False), True),
        ((False, True), True),
        ((True, True), True),
    ],
    ids=["looked before", "never looked", "looked since", "looked before and since"],
)
def test_a_draft_that_was_edited_a_moment_ago_may_be_lost_only_behind_the_last_look(
    looks: tuple[bool, bool], broken: bool
) -> None:
    told = thanked()
    before, since = looks
    if before:
        told.asks(DUE, "gmail.users.drafts.get", params={"id": "r1"}, applied=False)
    _acted("draft_edited", "r1", told, people=(DANA,), draft="r1")
    if since:
        told.asks(DUE, "gmail.users.drafts.get", params={"id": "r1"}, applied=False)
    told.asks(DUE, "gmail.users.drafts.delete", params={"id": "r1"})

    expected = ["I5: gmail.users.drafts.delete on a draft that was edited"] if broken else []
    assert told.judged() == expected


@pytest.mark.spec("reliability I5")
def test_a_reminder_that_was_edited_a_moment_ago_is_not_written_over() -> None:
    told = thanked()
    _acted("reminder_edited", "r1", told)
    told.asks(DUE, "calendar.events.patch", {"summary": "x"}, params={"calendarId": "own", "eventId": "r1"})

    assert told.judged() == ["I5: calendar.events.patch on an edited reminder"]


@pytest.mark.spec("reliability I1", "reliability U1", "D4")
def test_an_interview_that_moves_when_it_is_over_is_thanked_for_once_more() -> None:
    later = END + timedelta(days=1)
    told = thanked()
    told.acts.append(replace(INTERVIEW, at=DUE + timedelta(hours=1), kind="moved", until=later))
    thanked_again = later + timedelta(minutes=30)
    told.claims(thanked_again, DANA, PRIYA)
    told.writes(thanked_again, DANA)
    told.writes(thanked_again, PRIYA)

    assert told.judged() == []
    told.claims(thanked_again, DANA)
    told.writes(thanked_again, DANA)
    assert any(one.startswith("I1: draft") for one in told.judged())


@pytest.mark.spec("reliability I3", "G22")
def test_a_follow_up_to_somebody_who_has_answered_does_not_stay_among_the_drafts() -> None:
    told = thanked()
    nudge = DUE + timedelta(days=1)
    told.claims(nudge, "", step="follow_up")
    told.writes(nudge, "", to=DANA, greets="Dana", step="follow_up")
    told.acts.append(Act(nudge + timedelta(hours=1), "answered", DANA))
    lying = _hash(f"{ME}\ndraft|follow_up|{ANCHOR}|")[:32]

    assert told.judged() == []
    told.lying = (lying,)
    assert told.judged() == [f"I3: a follow-up to {DANA}, who has answered, still lies there"]

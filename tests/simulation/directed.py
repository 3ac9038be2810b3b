"""Short stories with a fault, a death or an act of the user's aimed at one request (reliability 6.4).

Each shows one row of the fault catalogue; the oracle finds nothing in them, and planted defects use them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.simulation.stories import DANA, DECLINED, SCRIPTS, Script, Step

if TYPE_CHECKING:
    from tests.simulation.player import Player

DAY = "2026-03-03 20:00"
BEFORE_DRAFTS = "2026-03-03 16:10"
AT_DRAFTS = "2026-03-03 16:29"
ANSWERED = "2026-03-09 13:00"
AT_NUDGE = "2026-03-10 09:59"
JUST_BEFORE = "2026-03-10 09:58"
WEEK = "2026-03-11 12:00"

CREATE = "gmail.users.drafts.create"
HISTORY = "gmail.users.history.list"
NEWSLETTER = "This week in gardening."

_INTERVIEW: Step = ("2026-03-02 14:00", lambda player: player.interview("2026-03-03 15:00"))
_SENT: Step = ("2026-03-03 18:00", lambda player: player.send_draft("Dana"))
_DECLINED: Step = (ANSWERED, lambda player: _declined(player))


def _declined(player: Player) -> None:
    player.answer(DANA, DECLINED, decides=True)


def _day(name: str, *steps: Step, until: str = DAY, like: str = "", asks: bool = False) -> Script:
    """The day of the interview."""
    return Script(name, (_INTERVIEW, *steps), until, like=like, asks=asks)


def _week(name: str, *steps: Step) -> Script:
    """Until after the follow-up, to somebody whose thank-you was sent."""
    return Script(name, (_INTERVIEW, _SENT, *steps), WEEK)


def _left_out(player: Player) -> None:
    """The answer that should bring the interview is empty."""
    player.aim("calendar.events.list", "empty_list")
    player.interview("2026-03-03 15:00")


def _create(kind: str) -> Step:
    """What happens to the first draft."""
    return (BEFORE_DRAFTS, lambda player: player.aim(CREATE, kind))


def _during(method: str, act: Callable[[Player], None], after: float = 5) -> Callable[[Player], None]:
    """Something that happens while a request takes 45 seconds, in the tick of the next minute."""

    def begin(player: Player) -> None:
        player.aim(method, "slow")
        player.soon(60 + after, act)

    return begin


def _outage(player: Player) -> None:
    player.outage()
    player.watch(60)
    player.over()


def _late(player: Player) -> None:
    player.aim(CREATE, "late")
    player.watch(8)


def _throttled(player: Player) -> None:
    player.aim(HISTORY, "busy")
    player.watch(3, every=20)


def _lost_in_history(player: Player) -> None:
    player.aim(CREATE, "lost_before")
    player.watch(1)
    player.expire()


def _deleted_before_settled(player: Player) -> None:
    player.aim(CREATE, "lost_after")
    player.watch(1)
    player.delete_draft("Dana")


def _rewritten_before_settled(player: Player) -> None:
    player.aim(CREATE, "lost_after")
    player.watch(1)
    player.edit_draft("Dana")


def _searches_lag(player: Player) -> None:
    player.do_anywhere("set_variants", mail={"search_lag": 3 * 86400})
    player.aim(CREATE, "lost_after")


def _unheard(player: Player) -> None:
    player.aim(HISTORY, "empty_list")
    _declined(player)


def _heard_long_ago(player: Player) -> None:
    """An answer comes, and the next questions are answered as they were a minute before."""
    player.do_anywhere("add_fault", kind="stale", match="")  # strikes nothing: Google remembers its answers
    player.watch(1)
    _declined(player)
    for _ in range(2):
        player.aim(HISTORY, "stale")


def _forgets(player: Player) -> None:
    """At every look of half a day Google has forgotten where the calendars were left."""
    for _ in range(12):
        player.do("expire_sync_tokens")
        player.watch(60, every=3600)


def _while_looked_through(player: Player) -> None:
    player.expire()
    _during("gmail.users.threads.get", _declined)(player)


def _moved_while_read(player: Player) -> None:
    _during(HISTORY, lambda one: one.move_reminder("Email", 3600))(player)
    _declined(player)


def _called_off_unheard(player: Player) -> None:
    """The list is silent about it now, and again when the drafts are due: one look at each calendar later."""
    player.aim("calendar.events.list", "empty_list")
    player.aim("calendar.events.list", "empty_list", nth=2)
    player.call_off()


def _empty_calendar(player: Player) -> None:
    player.expire()
    player.aim("calendar.events.list", "empty_list", nth=2)


def _empty_reminders(player: Player) -> None:
    player.expire()
    player.aim("calendar.events.list", "empty_list", nth=4)


def _nowhere(player: Player) -> None:
    """The interview is neither listed nor, asked for by its id, found."""
    _empty_calendar(player)
    player.aim("calendar.events.get", "gone")


def _breaks_off(player: Player) -> None:
    """The cursors are lost, and the list of the entries breaks off on its second and last page."""
    player.do_anywhere("set_variants", lists={"short_pages": 1})
    player.expire()
    player.aim("calendar.events.list", "cut", nth=3)


_BOTH: Step = ("2026-03-02 14:05", lambda player: player.another_interview("2026-03-03 14:00"))

_ALL = (
    _day("first day"),
    _day("two interviews", _BOTH),
    _day(
        "a list breaks off on its last page", _BOTH, ("2026-03-03 14:30", _breaks_off), like="two interviews"
    ),
    _day("entered twice", ("2026-03-02 14:05", lambda p: p.entered_twice("2026-03-03 15:00"))),
    _day("a create without an answer", _create("lost_after")),
    _day("a create that fails and is applied", _create("error_after")),
    _day("a create that never arrived", _create("lost_before"), like="first day"),
    _day("a create that is applied late", (AT_DRAFTS, _late)),
    _day("a create that is carried out twice", _create("twice"), like="first day"),
    _day("a create that is applied when it was given up", _create("late_hour"), like="first day"),
    _day(
        "another computer at the same moment",
        (BEFORE_DRAFTS, lambda p: p.aim("calendar.events.patch", "visit_before")),
        like="first day",
    ),
    _day(
        "a second process at the same moment",
        (BEFORE_DRAFTS, lambda p: p.aim("calendar.events.patch", "double_before")),
        like="first day",
    ),
    _day("a create over quota", _create("quota"), like="first day"),
    _day("death before a create", _create("kill_before"), like="first day"),
    _day("death after a create", _create("kill_after"), like="first day"),
    _day("a lost draft that search does not know", (BEFORE_DRAFTS, _searches_lag), like="first day"),
    _day("a lost draft, deleted before it was found", (AT_DRAFTS, _deleted_before_settled), asks=True),
    _day("a lost draft, edited before it was found", (AT_DRAFTS, _rewritten_before_settled)),
    _day(
        "a lost create, and history expires",
        (AT_DRAFTS, _lost_in_history),
        until="2026-03-05 12:00",
        asks=True,
    ),
    _day(
        "an insert without an answer",
        ("2026-03-03 13:00", lambda p: p.aim("calendar.events.insert", "lost_after")),
    ),
    _day("a draft sent", _SENT),
    _day(
        "a draft edited and time goes by",
        ("2026-03-03 18:00", lambda p: p.edit_draft("Priya")),
        until="2026-03-06 12:00",
    ),
    Script(
        "news at the last moment",
        (
            ("2026-03-02 14:00", lambda p: p.interview("2026-03-03 20:00")),
            ("2026-03-03 21:29", _during("calendar.events.get", lambda p: p.newsletter(NEWSLETTER))),
        ),
        "2026-03-04 04:00",
    ),
    _day(
        "called off, and the list is silent",
        ("2026-03-03 16:05", _called_off_unheard),
        until="2026-03-03 18:00",
    ),
    _day(
        "an interview is not found once",
        ("2026-03-03 15:30", _nowhere),
        like="first day",
    ),
    _day(
        "the calendar seems empty",
        ("2026-03-03 15:30", _empty_calendar),
        like="first day",
    ),
    Script("an interview left out of a list", (("2026-03-02 14:00", _left_out),), DAY, like="first day"),
    _day("a cursor expires", ("2026-03-03 15:30", lambda p: p.expire()), like="first day"),
    _day("the calendars forget their place at every look", ("2026-03-02 15:00", _forgets), like="first day"),
    _day("an hour of outage", ("2026-03-03 15:10", _outage), like="first day"),
    _day("Google asks for a pause", (BEFORE_DRAFTS, _throttled), like="first day"),
    _day(
        "the computer sleeps",
        ("2026-03-03 15:30", lambda p: p.sleep("2026-03-04 15:00")),
        until="2026-03-05 12:00",
    ),
    _day("the ledger is lost", ("2026-03-03 17:00", lambda p: p.lose_everything()), like="first day"),
    _day(
        "the ledger is lost before the drafts",
        ("2026-03-03 16:05", lambda p: p.lose_everything()),
        like="first day",
    ),
    _day(
        "a reminder deleted, the ledger lost",
        ("2026-03-03 17:00", lambda p: p.delete_reminder("Call")),
        ("2026-03-03 17:30", lambda p: p.lose_everything()),
    ),
    _day(
        "a draft deleted, the ledger lost",
        ("2026-03-03 17:00", lambda p: p.delete_draft("Luis")),
        ("2026-03-03 17:30", lambda p: p.lose_everything()),
    ),
    _day(
        "entered anew, the ledger lost",
        ("2026-03-03 17:00", lambda p: p.entered_anew("2026-03-03 15:00")),
        ("2026-03-03 17:30", lambda p: p.lose_everything()),
    ),
    _day(
        "a draft deleted, the interview entered anew, the ledger lost",
        ("2026-03-03 17:00", lambda p: p.delete_draft("Luis")),
        ("2026-03-03 17:10", lambda p: p.entered_anew("2026-03-03 15:00")),
        ("2026-03-03 17:30", lambda p: p.lose_everything()),
    ),
    _day(
        "what begins first becomes known last, the ledger lost",
        ("2026-03-02 15:00", lambda p: p.with_an_earlier_session("2026-03-03 14:45")),
        ("2026-03-03 17:30", lambda p: p.lose_everything()),
    ),
    _day("consent revoked", ("2026-03-03 15:30", lambda p: p.revoke())),
    _day(
        "consent revoked and given again",
        ("2026-03-03 15:30", lambda p: p.revoke()),
        ("2026-03-03 19:40", lambda p: p.reconnect()),
        until="2026-03-04 12:00",
    ),
    Script(
        "the first session of a day moves after the thanks",
        (
            ("2026-03-02 14:00", lambda p: p.with_a_second_session("2026-03-03 15:00", "2026-03-03 15:15")),
            ("2026-03-03 19:00", lambda p: p.send_draft("Priya")),
            ("2026-03-03 19:30", lambda p: p.move_interview(3 * 86400)),
        ),
        "2026-03-03 23:00",
    ),
    _day(
        "words in a reminder",
        ("2026-03-03 17:30", lambda p: p.type_into("Send", "Ask Dana about the team.")),
        _SENT,
        until="2026-03-04 03:00",
    ),
    _day(
        "words in a reminder while it is rewritten",
        ("2026-03-03 18:00", lambda p: p.send_draft("Dana")),
        ("2026-03-03 20:59", _during(HISTORY, lambda p: p.type_into("Send", "Ask Dana about the team."))),
        until="2026-03-04 03:00",
    ),
    _week("an answer in time", _DECLINED),
    Script("an answer from somebody never written to", (_INTERVIEW, _DECLINED), WEEK),
    _week(
        "an answer that history is silent about",
        (ANSWERED, _unheard),
    ),
    _week("an answer, and history says what it said before", (JUST_BEFORE, _heard_long_ago)),
    _week(
        "a removal that fails",
        ("2026-03-09 12:30", lambda p: p.aim("calendar.events.delete", "rejected")),
        _DECLINED,
    ),
    _week(
        "death while an answer is read",
        ("2026-03-09 12:30", lambda p: p.aim("gmail.users.messages.get", "kill_before")),
        _DECLINED,
    ),
    _week(
        "a fault while an answer is read",
        ("2026-03-09 12:30", lambda p: p.aim("gmail.users.messages.get", "rejected")),
        _DECLINED,
    ),
    _week(
        "an answer that is not found once",
        ("2026-03-09 12:30", lambda p: p.aim("gmail.users.messages.get", "gone")),
        _DECLINED,
    ),
    _week(
        "an answer while the mailbox is looked through",
        (ANSWERED, _while_looked_through),
    ),
    _week("an answer during a slow claim", (AT_NUDGE, _during("calendar.events.patch", _declined))),
    _week("an answer during the last look", (AT_NUDGE, _during("calendar.events.get", _declined))),
    _week(
        "a reminder moved while an answer is read",
        (ANSWERED, _moved_while_read),
    ),
    _week(
        "the reminders seem gone, then an answer",
        ("2026-03-08 18:00", _empty_reminders),
        _DECLINED,
    ),
)
DIRECTED = {script.name: script for script in _ALL}
ALL = SCRIPTS | DIRECTED

__all__ = ["ALL", "DIRECTED"]

"""Stories: what companies and the user do, at which virtual time. Each ends weeks after its last act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.stage import ME, PANEL

if TYPE_CHECKING:
    from tests.simulation.player import Player

Step = tuple[str, Callable[["Player"], None]]

DANA = "dana.ruiz@tidewell.example"
TOM = "tom.becker@brightpath.example"
OFFERED = "Hi Maya, we are pleased to offer you the position. Please let us know by Thursday 19 March. Dana"
DECLINED = "We have decided to move forward with another candidate."
INVITED = "Hi Maya, we would like to invite you to a second interview. Dana"
COURTESY = "Hi Maya, thank you for your kind note. It was great meeting you! Dana"


@dataclass(frozen=True, slots=True)
class Script:
    """A story by name: its steps by time, when it ends, and from when a draft for which step is made anew.

    `like` names the story to whose end it leads all the same (L3), `asks`: the user may have to be asked.
    """

    name: str
    steps: tuple[Step, ...]
    until: str = "2026-03-24 12:00"
    rewrites: tuple[str, str] | None = None
    like: str = ""
    asks: bool = False


def _interview(at: str = "2026-03-03 15:00") -> Step:
    return ("2026-03-02 14:00", lambda player: player.interview(at))


def _answer(at: str, text: str, *, decides: bool = True) -> Step:
    return (at, lambda player: player.answer(DANA, text, decides=decides))


def _send(at: str, name: str = "Dana") -> Step:
    return (at, lambda player: player.send_draft(name))


_ALL = (
    Script("silence", (_interview(),)),
    Script("sent", (_interview(), _send("2026-03-03 18:00"))),
    Script("declined", (_interview(), _send("2026-03-03 18:00"), _answer("2026-03-09 13:00", DECLINED))),
    Script(
        "declined on the morning of the follow-up",
        (_interview(), _send("2026-03-03 18:00"), _answer("2026-03-10 09:59", DECLINED)),
    ),
    Script("invited", (_interview(), _send("2026-03-03 18:00"), _answer("2026-03-05 13:00", INVITED))),
    Script(
        "courtesy",
        (_interview(), _send("2026-03-03 18:00"), _answer("2026-03-04 13:00", COURTESY, decides=False)),
    ),
    Script(
        "away",
        (_interview(), _send("2026-03-03 18:00"), ("2026-03-03 18:05", lambda p: p.away(DANA))),
    ),
    Script(
        "a draft deleted, one edited",
        (
            _interview(),
            ("2026-03-03 18:00", lambda p: p.delete_draft("Luis")),
            ("2026-03-03 18:10", lambda p: p.edit_draft("Priya")),
        ),
    ),
    Script(
        "reminders deleted",
        (
            _interview(),
            ("2026-03-03 18:00", lambda p: p.delete_reminder("Call")),
            ("2026-03-04 18:00", lambda p: p.delete_reminder("Send")),
        ),
    ),
    Script(
        "called off",
        (_interview("2026-03-04 15:00"), ("2026-03-03 18:00", lambda p: p.call_off())),
    ),
    Script(
        "moved before it took place",
        (_interview("2026-03-04 15:00"), ("2026-03-03 18:00", lambda p: p.move_interview(86400))),
    ),
    Script(
        "moved after it ended",
        (_interview(), ("2026-03-03 18:00", lambda p: p.move_interview(3 * 86400))),
        rewrites=("thank_you", "2026-03-03 18:00"),
    ),
    Script(
        "cursors expire",
        (
            _interview(),
            ("2026-03-03 15:30", lambda p: p.expire()),
            _send("2026-03-03 18:00"),
            ("2026-03-08 18:00", lambda p: p.expire()),
            ("2026-03-09 13:00", lambda p: p.answer_unheard(DANA, DECLINED)),
        ),
    ),
    Script("notes", (_interview(), ("2026-03-03 16:05", lambda p: p.note("Dana: the billing migration")))),
    Script(
        "an offer, more time, accepted",
        (
            _interview(),
            ("2026-03-02 14:05", lambda p: p.another_interview("2026-03-04 15:00")),
            _send("2026-03-03 18:00"),
            _send("2026-03-04 18:00", "Tom"),
            _answer("2026-03-09 13:00", OFFERED),
            ("2026-03-10 15:00", lambda p: p.type_into("Decide", "#moretime")),
            ("2026-03-12 15:00", lambda p: p.type_into("Decide", "#accepted")),
        ),
    ),
    Script(
        "an offer accepted and taken back",
        (
            _interview(),
            ("2026-03-02 14:05", lambda p: p.another_interview("2026-03-04 15:00")),
            _send("2026-03-03 18:00"),
            _send("2026-03-04 18:00", "Tom"),
            _answer("2026-03-09 13:00", OFFERED),
            ("2026-03-10 15:00", lambda p: p.type_into("Decide", "#accepted")),
            ("2026-03-11 15:00", lambda p: p.type_into("Accept", "#reopen")),
        ),
        rewrites=("offer_ack", "2026-03-11 15:00"),
    ),
    Script(
        "turned down by the user",
        (_interview("2026-03-04 15:00"), ("2026-03-03 18:00", lambda p: p.turn_down())),
    ),
    Script(
        "entered anew under another id",
        (_interview(), ("2026-03-03 18:00", lambda p: p.entered_anew("2026-03-03 15:00"))),
    ),
    Script(
        "what begins first becomes known last",
        (_interview(), ("2026-03-02 15:00", lambda p: p.with_an_earlier_session("2026-03-03 14:45"))),
    ),
)
SCRIPTS = {script.name: script for script in _ALL}
DRAWN = tuple(SCRIPTS)[:15]
"""The stories that seeds draw from: so many, and in this order, that old seeds tell what they told."""

NAMES = {address: name.split()[0] for address, name in (*PANEL, (TOM, "Tom Becker"))}
ALLOWED = frozenset(NAMES)

__all__ = ["ALLOWED", "DRAWN", "ME", "NAMES", "SCRIPTS", "Script"]

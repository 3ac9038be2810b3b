"""What reminders tell of the session that names their round, in private properties (L4, L6).

A round is named by its first session (design 3). Should the entry go, and the ledger too, nothing else tells
whose name that was. Who is told of in this way alone is marked as such (`TOLD`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from followup.domain.calendar import CalendarEvent, Gone
from followup.domain.interview import Kind
from followup.domain.people import TOLD, Contact, Function, Name
from followup.domain.steps import ArtefactKey
from followup.engine.known.reminder_state import MAX_VALUE
from followup.engine.shell import Shell

_ROUND = "followupRound"
_PEOPLE = "followupPeople"
_MOST = 200
_ENTRY_ID = re.compile(r"[\w.@-]{1,400}", re.ASCII)
_ADDRESS = re.compile(r"[^\s@<>,;:\"()]+@[^\s@<>,;:\"()]+")
_WORDS = ("calendar_id", "event_id", "zone", "home", "company", "domain", "role")


@dataclass(frozen=True, slots=True)
class ToldRound:
    """The session that names a round, as a reminder tells of it.

    `start` and `end` are UTC instants, `zone` and `home` IANA names (`home` may be empty), as in `Interview`.
    """

    calendar_id: str
    event_id: str
    start: datetime
    end: datetime
    zone: str
    home: str
    all_day: bool
    kind: Kind
    company: str
    domain: str
    role: str

    def __str__(self) -> str:
        return json.dumps(asdict(self), default=datetime.isoformat, ensure_ascii=False)

    @classmethod
    def parse(cls, text: str) -> ToldRound | None:
        """Read it back; None for what is missing or cannot be read: its parts go into requests and sums."""
        try:
            data = json.loads(text)
            start, end = (datetime.fromisoformat(data[one]).astimezone(UTC) for one in ("start", "end"))
            words = {name: str(data[name]) for name in _WORDS}
            kind, all_day = Kind(data["kind"]), data["all_day"] is True
            told = cls(start=start, end=end, all_day=all_day, kind=kind, **words)
            for zone in filter(None, (told.zone, told.home)):
                ZoneInfo(zone)
        except (ValueError, TypeError, LookupError, OverflowError, OSError, RecursionError):
            return None
        plain = all(word.isprintable() for word in words.values())
        known = _ENTRY_ID.fullmatch(told.event_id) and told.zone
        return told if plain and known and start <= end else None


def tell_round(shell: Shell, key: ArtefactKey) -> dict[str, str]:
    """The properties of a reminder that tell of its round; none where it does not fit."""
    session = shell.store.session(shell.account, key.anchor)
    interview = session.interview if session is not None else None
    if session is None or interview is None:
        return {}
    told = ToldRound(
        calendar_id=session.event.calendar_id,
        event_id=session.event.id,
        start=interview.start,
        end=interview.end,
        zone=interview.zone,
        home=interview.home,
        all_day=interview.all_day,
        kind=interview.kind,
        company=interview.company.name[:_MOST],
        domain=interview.company.domain,
        role=interview.role[:_MOST],
    )
    if len(str(told)) > MAX_VALUE:
        return {}
    return {_ROUND: str(told), _PEOPLE: _told_people(interview.people)}


def _told_people(people: Sequence[Contact]) -> str:
    """Names and addresses, as many as fit."""
    rows = [[*_name_parts(one.name), one.email, one.function.value] for one in people]
    while len(text := json.dumps(rows, ensure_ascii=False)) > MAX_VALUE:
        rows.pop()
    return text


def _name_parts(name: Name) -> tuple[str, ...]:
    return name.full, name.given, name.family, name.title, name.salutation


def told_by(reminder: CalendarEvent | Gone) -> ToldRound | None:
    """What a reminder tells of its round."""
    return ToldRound.parse(reminder.private.get(_ROUND, ""))


def people_told_by(reminder: CalendarEvent | Gone) -> tuple[Contact, ...]:
    """Whom a reminder tells of; nobody if that cannot be read."""
    try:
        rows = json.loads(reminder.private.get(_PEOPLE, ""))
        return tuple(_contact(*(str(part) for part in row)) for row in rows)
    except (ValueError, TypeError, RecursionError):
        return ()


def _contact(
    full: str, given: str, family: str, title: str, salutation: str, email: str, function: str
) -> Contact:
    if not "".join((full, given, family, title, salutation, email)).isprintable():
        raise ValueError("a name of several lines")
    if email and not _ADDRESS.fullmatch(email):
        raise ValueError("no address")
    name = Name(full, given, family, title, salutation)
    return Contact(name, email, Function(function), source=TOLD)

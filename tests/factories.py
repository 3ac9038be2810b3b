"""Values for tests: keyword defaults, known characters, no randomness.

Maya Lind interviews at Tidewell: Dana Ruiz is the hiring manager, Priya Nair and Luis Ortega interview, Tom
Becker coordinates.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from followup.domain.business_days import BusinessDays
from followup.domain.dossier import Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.interview import Company, Interview
from followup.domain.notes import Notes
from followup.domain.people import Contact, Function, Name, Owner
from followup.domain.policy import Policy
from followup.domain.process import Round
from followup.domain.steps import ArtefactKey, ArtefactKind, Step

ZONE = "America/New_York"
TIDEWELL = Company("Tidewell", "tidewell.example")
ANCHOR = "interview1@tidewell.example|"

US_HOLIDAYS = frozenset(
    {
        date(2026, 1, 1), date(2026, 1, 19), date(2026, 2, 16), date(2026, 5, 25), date(2026, 6, 19),
        date(2026, 7, 3),
        date(2026, 9, 7), date(2026, 10, 12), date(2026, 11, 11), date(2026, 11, 26), date(2026, 12, 25),
        date(2027, 1, 1), date(2027, 1, 18), date(2027, 2, 15),
    }
)  # fmt: skip


def utc(text: str) -> datetime:
    """`2026-03-03 14:00` in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def us_days() -> BusinessDays:
    """United States business days of 2026 and early 2027."""
    return BusinessDays("US", holidays=lambda year: frozenset(day for day in US_HOLIDAYS if day.year == year))


def person(
    full: str, *, function: Function = Function.INTERVIEWER, domain: str = "tidewell.example", **more: Any
) -> Contact:
    """A contact whose address follows the name, `dana.ruiz@tidewell.example`."""
    given, _, family = full.partition(" ")
    email = more.pop("email", f"{full.lower().replace(' ', '.')}@{domain}")
    return Contact(Name(full, given, family), email, function, source="guests", **more)


DANA = person("Dana Ruiz", function=Function.HIRING_MANAGER)
PRIYA = person("Priya Nair")
LUIS = person("Luis Ortega")
TOM = person("Tom Becker", function=Function.COORDINATOR)
MAYA = Owner(frozenset({"maya.lind@gmail.com"}), "Maya Lind", "+1 212 555 0142", ZONE, "US")


def interview(start: str | datetime = "2026-03-03 15:00", *, minutes: int = 60, **more: Any) -> Interview:
    """A session on Tuesday 3 March 2026, 10:00 in New York, with Dana, Priya and Luis."""
    begins = utc(start) if isinstance(start, str) else start
    values: dict[str, Any] = {
        "key": ANCHOR, "calendar_id": "primary", "event_id": "interview1", "start": begins,
        "end": begins + timedelta(minutes=minutes), "zone": ZONE, "title": "Interview", "company": TIDEWELL,
        "role": "Platform Engineer", "people": (DANA, PRIYA, LUIS), "others": (), "country": "US",
    }  # fmt: skip
    return Interview(**(values | more))


def round_of(*sessions: Interview, notes: Notes | None = None, **more: Any) -> Round:
    """A round of these sessions, seen a week before it took place unless said otherwise."""
    first = sessions[0]
    values: dict[str, Any] = {
        "anchor": first.key, "day": first.start.astimezone(UTC).date(), "sessions": sessions,
        "notes": notes or Notes(), "seen_at": first.start - timedelta(days=7),
    }  # fmt: skip
    return Round(**(values | more))


def dossier(*rounds: Round, facts: tuple[Fact, ...] = (), **more: Any) -> Dossier:
    """The process at Tidewell with these rounds and facts."""
    rounds = rounds or (round_of(interview()),)
    values: dict[str, Any] = {
        "id": "p1", "anchor": rounds[0].anchor, "owner": MAYA, "policy": Policy(), "days": us_days(),
        "company": TIDEWELL, "role": "Platform Engineer", "rounds": rounds, "facts": facts,
    }  # fmt: skip
    return Dossier(**(values | more))


def reminder_key(step: Step, turn: int = 1, anchor: str = ANCHOR) -> ArtefactKey:
    """The key of a reminder of the process."""
    return ArtefactKey(ArtefactKind.REMINDER, step, anchor, "" if turn == 1 else f"turn-{turn}")


def draft_key(step: Step, contact: Contact | None = None, anchor: str = ANCHOR) -> ArtefactKey:
    """The key of a draft of the process."""
    return ArtefactKey(ArtefactKind.DRAFT, step, anchor, contact.key if contact else "")


_COUNT = iter(range(1_000_000))


def fact(kind: FactKind, at: str, subject: object = "", **data: str) -> Fact:
    """A fact of the process, at an instant in UTC."""
    values: Mapping[str, str] = {name.rstrip("_"): value for name, value in data.items()}
    return Fact(f"fact-{next(_COUNT)}", "p1", kind, utc(at), str(subject), values)

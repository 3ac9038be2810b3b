"""Processes and rounds: which sessions belong together (specification 0.3, E1 to E11)."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from followup.domain.interview import Company, Interview, Kind
from followup.domain.notes import Notes
from followup.domain.people import TOLD, Contact

NEW_CANDIDACY_AFTER = timedelta(days=300)
"""An interview this long after the last one is a new application (E9)."""

AT_ONE_TIME = timedelta(minutes=30)
"""Less far apart begin the user's own entry and the invitation to the same interview (D15)."""

_LEGAL = re.compile(
    r"\b(incorporated|inc|llc|ltd|limited|gmbh|ag|se|sa|sas|sarl|srl|spa|bv|nv|plc|corp|corporation|co|kg|oy|ab|as)\b"
)


@dataclass(frozen=True, slots=True)
class Candidacy:
    """What grouping needs to know of an open process. `last_day` is the local day of its newest session.

    `aliases` are the other names and domains under which its company has appeared (E11). `starts` are
    those of its sessions (UTC).
    """

    id: str
    company: Company
    role: str
    last_day: date
    addresses: frozenset[str] = frozenset()
    aliases: tuple[Company, ...] = ()
    starts: tuple[datetime, ...] = ()

    def begins_with(self, interview: Interview) -> bool:
        """Whether one of its sessions begins at about the same time: then it is the same interview (D15)."""
        return any(abs(interview.start - start) < AT_ONE_TIME for start in self.starts)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A session, when we first saw it (UTC), and whether that was the very first reading (A19).

    `entered_at` is when it was put into the calendar, as Google says; a lost ledger does not change it.
    """

    interview: Interview
    seen_at: datetime
    first_run: bool = False
    entered_at: datetime | None = None

    @property
    def known_at(self) -> datetime:
        """From when on the session was in the calendar, as far as we can tell (UTC)."""
        return self.seen_at if self.entered_at is None else min(self.seen_at, self.entered_at)


@dataclass(frozen=True, slots=True)
class Round:
    """All sessions of one process on one local day, by start.

    `anchor` is the key of its first session when the round was first seen; it names the round in every
    business key and never changes. `day` is the user's local day on which the round started (C4).
    `seen_at` is when we first saw one of its sessions, `entered_at` when the newest of them was put into the
    calendar (UTC).
    """

    anchor: str
    day: date
    sessions: tuple[Interview, ...]
    notes: Notes = field(default_factory=Notes)
    seen_at: datetime | None = None
    entered_at: datetime | None = None
    first_run: bool = False

    @property
    def start(self) -> datetime:
        """UTC instant of the first session's start."""
        return self.sessions[0].start

    @property
    def end(self) -> datetime:
        """UTC instant of the last session's end; 18:00 local time for all-day entries (D10)."""
        return max(session_end(session) for session in self.sessions)

    @property
    def zone(self) -> str:
        """IANA zone of the recipients as far as the sessions tell."""
        return self.sessions[-1].zone

    @property
    def kind(self) -> Kind:
        """The most telling kind among the sessions; ordinary ones do not hide a final round."""
        kinds = {session.kind for session in self.sessions}
        order = (Kind.FINAL, Kind.ORDINARY, Kind.SCREEN, Kind.SCHOOL, Kind.INFORMATIONAL, Kind.ASSESSMENT)
        return next(kind for kind in order if kind in kinds)

    @property
    def off_limits(self) -> bool:
        """Whether they asked that the panel be left alone (B26)."""
        return any(session.off_limits for session in self.sessions)

    @property
    def left_out(self) -> int:
        """At least so many guests nobody thanks, because there are too many to have met each."""
        return max((session.left_out for session in self.sessions), default=0)

    @property
    def tags(self) -> frozenset[str]:
        """The user's hashtags, from the sessions and from the notes."""
        own = frozenset(tag for session in self.sessions for tag in session.tags)
        return own | {tag.name for tag in self.notes.tags}


def session_end(session: Interview) -> datetime:
    """When a session is over (UTC)."""
    if not session.all_day:
        return session.end
    zone = ZoneInfo(session.zone)
    last_day = (session.end - timedelta(minutes=1)).astimezone(zone).date()
    return datetime.combine(last_day, time(18), zone).astimezone(session.end.tzinfo)


def process_id(account: str, anchor: str) -> str:
    """The id a person types at `followup show`: `p` and eight hexadecimal digits."""
    return "p" + hashlib.sha256(f"{account}\n{anchor}".encode()).hexdigest()[:8]


def find_candidacy(interview: Interview, open_ones: Iterable[Candidacy], day: date) -> Candidacy | None:
    """The process a new session belongs to, the most recent first; None begins a new one."""
    fitting = [
        candidacy
        for candidacy in open_ones
        if abs(day - candidacy.last_day) < NEW_CANDIDACY_AFTER and _same(interview, candidacy)
    ]
    named = [
        candidacy
        for candidacy in fitting
        if interview.role and _plain(candidacy.role) == _plain(interview.role)
    ]
    at_once = [candidacy for candidacy in fitting if candidacy.begins_with(interview)]
    return max(
        at_once or named or fitting, key=lambda candidacy: (candidacy.last_day, candidacy.id), default=None
    )


def marks_of_interview(interview: Interview) -> frozenset[str]:
    """What a candidacy must have one of to be this session's."""
    return _marks([interview.company], [contact.email for contact in interview.people])


def marks_of_candidacy(candidacy: Candidacy) -> frozenset[str]:
    """The domains, plain company names and addresses by which a candidacy is recognised."""
    return _marks((candidacy.company, *candidacy.aliases), candidacy.addresses)


def _marks(companies: Iterable[Company], addresses: Iterable[str]) -> frozenset[str]:
    known = list(companies)
    names = {f"name:{_plain_company(one.name)}" for one in known if one.name}
    domains = {f"domain:{one.domain}" for one in known if one.domain}
    return frozenset(names | domains | {f"address:{one}" for one in addresses if one})


def same_company(one: Company, other: Company) -> bool:
    """Whether two descriptions mean one company: same domain, or same name without legal suffixes."""
    if one.domain and one.domain == other.domain:
        return True
    return bool(one.name) and _plain_company(one.name) == _plain_company(other.name)


def rounds_of(
    sessions: Sequence[Sighting], owner_zone: str, known_anchors: Collection[str] = ()
) -> tuple[Round, ...]:
    """Group sessions into rounds by local day, that of the user's zone when they were read (C8).

    A round keeps the anchor it was known by, so that an earlier session added later changes no key.
    """
    by_day: dict[date, list[Sighting]] = {}
    for one in sorted(sessions, key=lambda one: (one.interview.start, one.interview.key)):
        by_day.setdefault(_local_day(one.interview, owner_zone), []).append(one)
    return tuple(_round(day, entries, known_anchors) for day, entries in sorted(by_day.items()))


def merge_people(contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """One contact per person, in order of first appearance, the fuller entry winning (B16, D15).

    Who is only called by a first or family name in one entry is who bears it in another; where several do,
    it is one of them, and nobody besides.
    """
    # Who stands in an entry is told of there, whatever a reminder tells.
    everybody = sorted(contacts, key=lambda one: one.source == TOLD)
    merged: dict[str, Contact] = {}
    for contact in everybody:
        meant = _in_full(contact, everybody)
        if meant is None:
            continue
        key = _known_as(meant, merged)
        held = merged.get(key)
        merged[key] = _fuller(held, meant) if held else meant
    return tuple(merged.values())


def _in_full(contact: Contact, everybody: Iterable[Contact]) -> Contact | None:
    """The one of them whom a single name means, with what is told of it; None if it may be several."""
    said = _plain(contact.name.family or contact.name.given)
    if contact.email or not said or (contact.name.given and contact.name.family):
        return contact
    fitting = {
        one.key: one
        for one in everybody
        if one.name.given and one.name.family and said in (_plain(one.name.given), _plain(one.name.family))
    }
    if len(fitting) > 1:
        return None
    return next((_fuller(one, contact) for one in fitting.values()), contact)


def same_person(one: Contact, other: Contact) -> bool:
    """Whether two addresses at one company are one person's: both bear the same full name (B16).

    One is an alias, or a slip that was mended.
    """
    named = one.name.given and one.name.family and one.name.full.casefold() == other.name.full.casefold()
    (_, _, here), (_, _, there) = one.email.partition("@"), other.email.partition("@")
    return bool(named and here and there) and (
        here == there or here.endswith(f".{there}") or there.endswith(f".{here}")
    )


def _round(day: date, entries: list[Sighting], known_anchors: Collection[str]) -> Round:
    interviews = tuple(one.interview for one in entries)
    anchor = next((one.key for one in interviews if one.key in known_anchors), interviews[0].key)
    return Round(
        anchor=anchor,
        day=day,
        sessions=interviews,
        seen_at=min(one.seen_at for one in entries),
        entered_at=max(one.known_at for one in entries),
        first_run=all(one.first_run for one in entries),
    )


def _local_day(interview: Interview, zone: str) -> date:
    there = interview.zone if interview.all_day else interview.home or zone
    return interview.start.astimezone(ZoneInfo(there)).date()


def _same(interview: Interview, candidacy: Candidacy) -> bool:
    other_role = interview.role and candidacy.role and _plain(interview.role) != _plain(candidacy.role)
    if other_role and not candidacy.begins_with(interview):
        return False
    if any(same_company(interview.company, one) for one in (candidacy.company, *candidacy.aliases)):
        return True
    if interview.company.name or interview.company.domain:
        return False
    return any(contact.email in candidacy.addresses for contact in interview.people if contact.email)


def _known_as(contact: Contact, merged: dict[str, Contact]) -> str:
    """The key under which this person is held already: by name where an address is missing or the same."""
    if contact.key in merged or not contact.name.full:
        return contact.key
    full = contact.name.full.casefold()
    for key, held in merged.items():
        if held.name.full.casefold() == full and not (held.email and contact.email):
            return key
        if same_person(held, contact):
            return key
    return contact.key


def _fuller(one: Contact, other: Contact) -> Contact:
    """Combine what two entries say of one person; the first entry wins where both speak."""
    return Contact(
        name=one.name if one.name.full else other.name,
        email=one.email or other.email,
        function=one.function,
        job_title=one.job_title or other.job_title,
        phone=one.phone or other.phone,
        topic=one.topic or other.topic,
        source=one.source,
    )


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(
        r"[^0-9a-z]+", " ", "".join(c for c in decomposed if not unicodedata.combining(c))
    ).strip() or (text.casefold().strip())


def _plain_company(name: str) -> str:
    return re.sub(r"\s+", " ", _LEGAL.sub(" ", _plain(name))).strip() or _plain(name)

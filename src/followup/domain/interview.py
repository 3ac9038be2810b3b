"""What recognition makes of a calendar entry."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from followup.domain.address_form import AddressForm
from followup.domain.people import Contact


class Verdict(StrEnum):
    """Act at a score of three or more, ask at two, leave the rest alone (d.6)."""

    INTERVIEW = "interview"
    ASK = "ask"
    NOT_INTERVIEW = "not_interview"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason of a verdict: the rule (A1, A8, d.6 ...), the words seen and the points they gave."""

    rule: str
    seen: str
    points: int = 0


@dataclass(frozen=True, slots=True)
class Recognition:
    """A verdict with its score and every reason, for `show` and `sync --dry-run`."""

    verdict: Verdict
    score: int
    evidence: tuple[Evidence, ...] = ()

    @property
    def follows_on(self) -> bool:
        """Whether it is what comes behind interviews, such as an offer call or a reference check (D16)."""
        return self.verdict is Verdict.NOT_INTERVIEW and any(one.rule == "D16" for one in self.evidence)


class Kind(StrEnum):
    """What sort of conversation it is, where that changes what follows."""

    ORDINARY = "ordinary"
    SCREEN = "screen"  # recruiter or phone screen: A21
    FINAL = "final"  # onsite, superday, final round: C21
    INFORMATIONAL = "informational"  # A7
    SCHOOL = "school"  # A6
    ASSESSMENT = "assessment"  # nobody was spoken to: A20


@dataclass(frozen=True, slots=True)
class Company:
    """A company as it writes itself, with its registrable domain; either may be empty (A23)."""

    name: str = ""
    domain: str = ""


@dataclass(frozen=True, slots=True)
class Interview:
    """One session: a recognised event.

    `key` is the event's identity (iCalUID and original start). `start` and `end` are UTC instants, `zone`
    is the recipient's zone as far as the event tells. `people` are those to thank, `others` coordinators,
    assistants and aliases that may relay, `absent` guests who most likely were not there (B13, B15).
    `tags` are the user's hashtags in lower case without '#'.
    `own_text` is what the user wrote into the event, `prepared` the part of it that stood there before the
    interview; `language` is an ISO 639 code, by the text, the country, or the user's own.
    `off_limits`: they asked that the panel be left alone (B26).
    `left_out` counts guests beyond so many that each could be met, and strangers to the company. `home` is
    the user's zone when the session was read, by which it keeps its day wherever the user travels afterwards
    (C8). `guests_can_modify`: other guests can change the entry (N9). `country` is the ISO 3166
    code of where the others work, empty when unknown, `country_seen` what says so or why none is believed.
    `promise` is their own sentence about when there will be news, as written (C10), `wishes` what they ask to
    be left alone with, as the user's hashtags would say it (C12, I5). `address` is how their
    invitation speaks to the user (N7).
    """

    key: str
    calendar_id: str
    event_id: str
    start: datetime
    end: datetime
    zone: str
    title: str = ""
    kind: Kind = Kind.ORDINARY
    company: Company = field(default_factory=Company)
    role: str = ""
    agency: Company = field(default_factory=Company)
    people: tuple[Contact, ...] = ()
    others: tuple[Contact, ...] = ()
    absent: tuple[Contact, ...] = ()
    topic: str = ""
    tags: frozenset[str] = frozenset()
    own_text: str = ""
    prepared: str = ""
    language: str = "en"
    location: str = ""
    country: str = ""
    country_seen: str = ""
    promise: str = ""
    wishes: frozenset[str] = frozenset()
    address: AddressForm = AddressForm.UNTOLD
    all_day: bool = False
    guests_hidden: bool = False
    off_limits: bool = False
    left_out: int = 0
    home: str = ""
    guests_can_modify: bool = False

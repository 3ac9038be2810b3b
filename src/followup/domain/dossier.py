"""Everything a plan is made of: the facts of one process, sorted for asking."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from followup.domain.appointments import Span, spans_of
from followup.domain.away import Away
from followup.domain.business_days import BusinessDays
from followup.domain.decision import Elsewhere
from followup.domain.facts import Fact, FactKind
from followup.domain.interview import Company
from followup.domain.others import Others
from followup.domain.people import Contact, Owner
from followup.domain.policy import Policy
from followup.domain.process import Round
from followup.domain.steps import ArtefactKey


def _before(began: datetime | None, other: Elsewhere) -> bool:
    at = other.decision.at
    return began is None or at is None or began <= at


class Ball(StrEnum):
    """Who has to move next; nudges exist only while waiting on them (0.3)."""

    THEM = "them"
    ME = "me"
    NOBODY = "nobody"


ENDING_GESTURES = frozenset(
    {FactKind.DONE, FactKind.DELETED, FactKind.SKIPPED, FactKind.SENT, FactKind.DRAFT_GONE}
)
SKIPPING_GESTURES = frozenset({FactKind.DELETED, FactKind.SKIPPED})


@dataclass(frozen=True, slots=True)
class Dossier:
    """One process as the plan sees it.

    `rounds` hold only sessions that are on, by start; `asking` are sessions of which we do not know whether
    they are interviews. `talks` are the ends (UTC) of other appointments with them, by time (D16). `facts`
    are by time. `shown` gives the start (UTC) of each reminder that is in the calendar now, `taken` the
    starts of other processes' reminders (C24), `held` the drafts that could not be written, each with the
    reason. `witnessed` tells of each round, by its anchor, since when (UTC) a reminder shows that it was
    known. `out_of_hand` are the drafts that are out of our hands (sent, changed, deleted, in doubt), and when
    each was begun (UTC). `others` are the user's other processes, `away` the days on which the user is (C22).
    `days` is the recipient's calendar. `busy` are the user's interviews of all processes, start and end
    (UTC), by the day on which they begin there; what else the user does then is a fact (C23). `began` is when
    its first interview was put into the calendar (UTC), or when the conversation began by which it is known:
    `conversation` stands for a round where there is none (e.1). `habits` are facts about how the user writes,
    whatever process he wrote for (b.4.9).
    """

    id: str
    anchor: str
    owner: Owner
    policy: Policy
    days: BusinessDays
    company: Company = field(default_factory=Company)
    role: str = ""
    agency: Company = field(default_factory=Company)
    rounds: tuple[Round, ...] = ()
    asking: tuple[Round, ...] = ()
    talks: tuple[datetime, ...] = ()
    facts: tuple[Fact, ...] = ()
    shown: Mapping[ArtefactKey, datetime] = field(default_factory=dict)
    witnessed: Mapping[str, datetime] = field(default_factory=dict)
    out_of_hand: Mapping[ArtefactKey, datetime] = field(default_factory=dict)
    taken: Container[datetime] = frozenset()
    held: Mapping[ArtefactKey, str] = field(default_factory=dict)
    others: Others = field(default_factory=Others)
    away: tuple[Away, ...] = ()
    busy: Mapping[date, Sequence[Span]] = field(default_factory=dict)
    paused: bool = False
    began: datetime | None = None
    conversation: Round | None = None
    habits: tuple[Fact, ...] = ()

    @property
    def talks_of(self) -> tuple[Round, ...]:
        """Its rounds, or the conversation that stands for them; empty when there is neither."""
        return self.rounds or ((self.conversation,) if self.conversation is not None else ())

    def accepted_elsewhere(self) -> Elsewhere | None:
        """The process whose offer the user has accepted, if that ends this one too (H14).

        An interview that came up afterwards shows that the user is looking again.
        """
        return next((one for one in self.others.accepted() if _before(self.began, one)), None)

    def gesture(self, key: ArtefactKey) -> Fact | None:
        """The newest gesture on an artefact, if any."""
        return next((fact for fact in reversed(self.facts) if fact.subject == str(key)), None)

    def ended(self, key: ArtefactKey) -> Fact | None:
        """The fact that ended an artefact: sent, done, deleted, skipped or taken away; restored ones live."""
        for fact in reversed(self.facts):
            if fact.subject != str(key):
                continue
            if fact.kind is FactKind.RESTORED:
                return None
            if fact.kind in ENDING_GESTURES:
                return fact
        return None

    def first_seen(self, one: Round) -> datetime | None:
        """When a round was first seen, as the calendar bears witness: a lost ledger saw everything just now.

        Who made a reminder of it, knew of it (L6).
        """
        if one.seen_at is None:
            return None
        return min(one.seen_at, self.witnessed.get(one.anchor, one.seen_at))

    def pinned(self, key: ArtefactKey) -> datetime | None:
        """Where the user moved a reminder to (UTC), if they did (F14)."""
        for fact in reversed(self.facts):
            if fact.subject == str(key) and fact.kind is FactKind.MOVED:
                return datetime.fromisoformat(fact.data["start"])
        return None

    def sent(self, key: ArtefactKey) -> Fact | None:
        """The sending of a draft, if it was sent."""
        return next((f for f in self.facts if f.kind is FactKind.SENT and f.subject == str(key)), None)

    def answers(self, since: datetime) -> tuple[Fact, ...]:
        """What people surely answered after `since`, oldest first; no automatic mail (invariant 12)."""
        return tuple(f for f in self._mail(FactKind.REPLY, since) if not f.data.get("unsure"))

    def doubtful(self, since: datetime) -> tuple[Fact, ...]:
        """Mail after `since` that may be an answer, oldest first: it holds things up, it decides nothing."""
        return tuple(f for f in self._mail(FactKind.REPLY, since) if f.data.get("unsure"))

    def automatic(self, since: datetime) -> tuple[Fact, ...]:
        """Out-of-office and other automatic mail after `since`, oldest first."""
        return self._mail(FactKind.AUTOMATIC, since)

    def written_to(self, address: str, since: datetime) -> tuple[Fact, ...]:
        """Mails that the user wrote by hand to an address after `since`, oldest first."""
        return tuple(
            f for f in self.facts if f.kind is FactKind.OUTGOING and f.subject == address and f.at > since
        )

    def wishes(self) -> frozenset[str]:
        """What they ask to be left alone with, in invitations and in mails that are theirs (C12, I5)."""
        written = [fact.data.get("wishes", "") for fact in self.facts if not fact.data.get("unsure")]
        told = [session.wishes for one in self.rounds for session in one.sessions]
        return frozenset(wish for text in written for wish in text.split()).union(*told)

    def busy_about(self, day: date) -> tuple[Span, ...]:
        """The user's interviews that may lie on a day somewhere in the world, and what else is known."""
        near = (day + timedelta(days=off) for off in (-2, -1, 0, 1))
        return (*(span for one in near for span in self.busy.get(one, ())), *spans_of(self.facts))

    def everybody(self) -> tuple[Contact, ...]:
        """All contacts of all rounds, interviewers before coordinators."""
        people = [contact for one in self.talks_of for session in one.sessions for contact in session.people]
        others = [contact for one in self.talks_of for session in one.sessions for contact in session.others]
        return tuple(people + others)

    def _mail(self, kind: FactKind, since: datetime) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts if fact.kind is kind and fact.at > since)

"""Where candidacies stand, as one process knows of another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Stage(StrEnum):
    """Where a candidacy stands."""

    OPEN = "open"
    OFFER = "offer"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    REJECTED = "rejected"
    CLOSED = "closed"


SETTLED = frozenset({Stage.ACCEPTED, Stage.DECLINED, Stage.WITHDRAWN})
"""Ends that only the user brings about, and that nothing but the user undoes (e.1)."""


@dataclass(frozen=True, slots=True)
class Writing:
    """The follow-up of a process: to which address, on which local day by the rules, about which role.

    `day` is None where the user gave it a day of its own. `open`: neither sent nor skipped. `into` is the
    process whose follow-up stands for it (E4, E5).
    """

    address: str
    day: date | None
    role: str = ""
    open: bool = True
    into: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What other processes must know of one: its stage since when (UTC), and until when to answer an offer.

    `searching`: accepted, and looking again (H23). `alive`: somebody may still decide. `last` is
    when the two sides last met or wrote (UTC), `writing` the follow-up that is due next.
    `company` is the name the process goes by, as the user may have corrected it (E11). `nudges` are the local
    days of its follow-up and call (f.1).
    """

    stage: Stage = Stage.OPEN
    at: datetime | None = None
    answer_by: date | None = None
    searching: bool = False
    alive: bool = True
    last: datetime | None = None
    writing: Writing | None = None
    company: str = ""
    nudges: tuple[date, ...] = ()

    @property
    def ends_the_search(self) -> bool:
        """Whether the user has accepted this one and looks for nothing else (H14)."""
        return self.stage is Stage.ACCEPTED and not self.searching


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another process of the user: the name it goes by, how it stands, and its id."""

    name: str
    decision: Decision
    id: str = ""

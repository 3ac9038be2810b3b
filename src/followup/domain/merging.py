"""One follow-up instead of several to the same person on the same day (E4, E5, invariant 5).

Every process tells the others whom it means to write to, and when. Of those that meet, the one with the
smallest id writes and names the others; they keep quiet. Nobody has to ask anybody: all come to the same
result from the same facts.
"""

from __future__ import annotations

from dataclasses import dataclass

from followup.domain.chain import Chain, Nudge
from followup.domain.decision import Elsewhere, Writing
from followup.domain.dossier import Dossier
from followup.domain.people import Contact


@dataclass(frozen=True, slots=True)
class Merge:
    """What this process tells of its follow-up, and the role and company of each other one that it names.

    `writing.into` is the process whose follow-up stands for this one.
    """

    writing: Writing | None = None
    also: tuple[tuple[str, str], ...] = ()


def merge_of(dossier: Dossier, chain: Chain, main: Contact) -> Merge:
    """Whether another process writes for this one, or this one for others."""
    nudge = chain.follow_up
    if nudge is None or not main.email:
        return Merge()
    mine = Writing(
        main.email, None if _stands_alone(dossier, nudge) else nudge.due, dossier.role, open=nudge.open
    )
    if not nudge.open:
        return Merge(mine)
    met = [
        (one, other)
        for one in dossier.others.writing_to(mine.address)
        if (other := one.decision.writing) is not None and _meets(mine, other)
    ]
    first = min((one.id for one, _ in met), default=dossier.id)
    if first < dossier.id:
        return Merge(Writing(mine.address, mine.day, mine.role, into=first))
    also = tuple(_named(dossier, one, other) for one, other in met if other.open)
    return Merge(mine, also)


def written_by_another(dossier: Dossier, chain: Chain, main: Contact) -> bool:
    """Whether another process's follow-up stood for this one, open or done: it writes the last mail, too."""
    nudge = chain.follow_up
    if nudge is None or not main.email or _stands_alone(dossier, nudge):
        return False
    mine = Writing(main.email, nudge.due, dossier.role, open=nudge.open)
    return any(
        one.id < dossier.id and one.decision.writing is not None and _meets(mine, one.decision.writing)
        for one in dossier.others.writing_to(mine.address)
    )


def _stands_alone(dossier: Dossier, nudge: Nudge) -> bool:
    """Whether the user gave it a day of its own; one that stands for others stays theirs (F14)."""
    return dossier.pinned(nudge.key) is not None and not dossier.others.standing_for(dossier.id)


def _meets(mine: Writing, other: Writing) -> bool:
    return mine.day is not None and (other.address, other.day) == (mine.address, mine.day)


def _named(dossier: Dossier, one: Elsewhere, other: Writing) -> tuple[str, str]:
    """The other role, and its company where that is another one (E5)."""
    here = dossier.company.name or dossier.company.domain
    return other.role, one.name if one.name != here else ""

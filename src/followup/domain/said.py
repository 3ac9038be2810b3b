"""What the user typed into reminders, read like notes (e.3, F18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from followup.domain.dossier import Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.notes import Notes, parse_notes
from followup.domain.process import Round
from followup.domain.recipients import people_of
from followup.domain.zones import local_day

SPOKEN = "called"
VOICEMAIL = "vm"


@dataclass(frozen=True, slots=True)
class Typed:
    """The newest text of one reminder: the fact, and what it says."""

    fact: Fact
    notes: Notes

    @property
    def tags(self) -> frozenset[str]:
        """Hashtags and deeds, lower case."""
        return frozenset(tag.name for tag in self.notes.tags)


def typed_since(dossier: Dossier, current: Round, since: datetime | None = None) -> tuple[Typed, ...]:
    """What reminders have been made to say since the round (or `since`, UTC), by time.

    Each reminder speaks once.
    """
    begun = since or current.end
    newest = {
        fact.subject: fact
        for fact in dossier.facts
        if fact.kind is FactKind.TYPED and fact.at > begun and fact.data.get("text", "").strip()
    }
    people = people_of(current)
    return tuple(
        Typed(
            fact,
            parse_notes(
                fact.data["text"],
                people,
                local_day(fact.at, dossier.owner.zone),
                dossier.days,
                trusted=True,
                language=current.sessions[-1].language,
            ),
        )
        for fact in sorted(newest.values(), key=lambda fact: fact.at)
    )

"""What the user typed into reminders, read like notes (e.3, F18)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from followup.domain.dates import resolve
from followup.domain.dossier import Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.notes import Notes, parse_notes
from followup.domain.process import Round
from followup.domain.recipients import people_of
from followup.domain.steps import ArtefactKey
from followup.domain.tags import hashtags, without_hashtags
from followup.domain.zones import local_day

SPOKEN = "called"
VOICEMAIL = "vm"
_START = re.compile(
    r"\b(?:start|first day|beginn|erster tag|début|premier jour|inicio|primer día)\s*[:=]\s*(?P<said>\S.*)",
    re.IGNORECASE,
)
_REASON = re.compile(r"\W*(?:reason|grund|raison|motif|motivo)\s*[:=]\s*(?P<said>\S.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Typed:
    """Lines of the newest text of one reminder: the fact that brought them, and what they say."""

    fact: Fact
    notes: Notes

    @property
    def tags(self) -> frozenset[str]:
        """Hashtags and deeds, lower case."""
        return frozenset(tag.name for tag in self.notes.tags)


def typed_since(dossier: Dossier, current: Round, since: datetime | None = None) -> tuple[Typed, ...]:
    """What reminders have been made to say since the round (or `since`, UTC), by time.

    Each reminder speaks by its newest text, and each line of that is said when it was written: who moves the
    reminder later, or adds a line, does not say the others once more (F21).
    """
    begun = since or current.end
    by_reminder: dict[str, list[Fact]] = {}
    for fact in dossier.facts:
        if fact.kind is FactKind.TYPED:
            by_reminder.setdefault(fact.subject, []).append(fact)
    lines = [one for facts in by_reminder.values() for one in _written(facts) if one[0].at > begun]
    return tuple(
        Typed(fact, _read(dossier, current, fact, text))
        for fact, text in sorted(lines, key=lambda one: one[0].at)
    )


def _written(facts: Iterable[Fact]) -> Iterator[tuple[Fact, str]]:
    """The newest text of a reminder that has one, in parts, by the change that brought each."""
    since: dict[str, Fact] = {}
    wiped = True
    for fact in facts:
        lines = fact.data.get("text", "").strip().splitlines()
        if lines:
            since = {line: fact if wiped else since.get(line, fact) for line in lines}
        wiped = not lines
    parts: dict[str, list[str]] = {}
    for line, fact in since.items():
        parts.setdefault(fact.id, []).append(line)
    brought = {fact.id: fact for fact in since.values()}
    yield from ((brought[name], "\n".join(part)) for name, part in parts.items())


def news_typed(dossier: Dossier, current: Round, reminder: ArtefactKey) -> str:
    """The first line typed into a reminder that may stand in a mail, as it was written; empty for none (K11).

    What notes keep out of drafts is kept out of here as well (d.5).
    """
    typed = [fact for fact in dossier.facts if fact.kind is FactKind.TYPED and fact.subject == str(reminder)]
    for line in typed[-1].data.get("text", "").splitlines() if typed else ():
        said = without_hashtags(line)
        found = _read(dossier, current, typed[-1], said)
        if said and found.shared and all(note.usable for note in found.shared) and not found.tags:
            return said
    return ""


def start_typed(dossier: Dossier, reminder: ArtefactKey) -> date | None:
    """The first day of work, if the user gave it in a `Start:` line beside the acceptance (K17)."""
    for typed in reversed([fact for fact in dossier.facts if fact.kind is FactKind.TYPED]):
        text = typed.data.get("text", "")
        if typed.subject == str(reminder) or "accepted" in hashtags(text):
            for given in filter(None, (_START.search(line) for line in text.splitlines())):
                said = resolve(given["said"], local_day(typed.at, dossier.owner.zone), dossier.days)
                if said is not None and said.is_date:
                    return said.day
    return None


def reason_typed(dossier: Dossier, current: Round, reminder: ArtefactKey, tag: str) -> str:
    """The reason for a decision, if the user gave one in a `Reason:` line; empty for none (b.1).

    It is typed into the decision's own reminder, or beside its hashtag. d.5 keeps things out of it too.
    """
    for typed in reversed([fact for fact in dossier.facts if fact.kind is FactKind.TYPED]):
        text = typed.data.get("text", "")
        if typed.subject != str(reminder) and tag not in hashtags(text):
            continue
        for line in text.splitlines():
            given = _REASON.match(without_hashtags(line))
            found = _read(dossier, current, typed, given["said"]) if given else None
            if given and found and found.shared and all(note.usable for note in found.shared):
                return given["said"]
    return ""


def _read(dossier: Dossier, current: Round, fact: Fact, text: str) -> Notes:
    return parse_notes(
        text,
        people_of(current),
        local_day(fact.at, dossier.owner.zone),
        dossier.days,
        trusted=True,
        language=current.sessions[-1].language,
    )

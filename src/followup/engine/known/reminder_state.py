"""What a reminder's private properties say, and how a change by the user is told from our own."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from followup.domain.calendar import CalendarEvent
from followup.domain.dossier import Dossier
from followup.domain.steps import ArtefactKey
from followup.engine.ports import ReminderText
from followup.engine.records import Artefact
from followup.messages.reminder_block import holds_our_block

KEY = "followupKey"
PROCESS = "followupProcess"
ANCHOR = "followupAnchor"
PRINT = "followupPrint"
START = "followupStart"
CLAIM = "followupClaim"

MAX_VALUE = 1024
_SPACE = re.compile(r"\s+")

_CLAIM = re.compile(
    r"(intent|done|undone)\|([\w.]+)\|([\dT:-]+\+00:00)\|(\d{0,20})\|([\w:-]*)(?:\|([\w:-]*))?", re.ASCII
)
_FIRST = datetime(2000, 1, 1, tzinfo=UTC)
"""Nothing was claimed before."""


def fingerprint(title: str, description: str, start: datetime, end: datetime) -> str:
    """A hash of what a reminder shows; white space and the notation of instants do not count."""
    shown = "\n".join(
        (_plain(title), _plain(description), f"{start.timestamp():.0f}", f"{end.timestamp():.0f}")
    )
    return hashlib.sha256(shown.encode()).hexdigest()[:32]


def fingerprint_of(text: ReminderText) -> str:
    """The fingerprint of a reminder about to be written."""
    return fingerprint(text.title, text.description, text.start, text.end)


def seen_fingerprint(event: CalendarEvent) -> str:
    """The fingerprint of a reminder as it stands in Google."""
    return fingerprint(event.title, event.description, event.start, event.end)


def untouched(event: CalendarEvent, artefact: Artefact | None = None) -> bool:
    """Whether the reminder still shows what we wrote last.

    Told by the fingerprint it carries itself, or by how Google showed it right after our write.
    """
    as_shown = shown_as(artefact) if artefact is not None else None
    return seen_fingerprint(event) in (event.private.get(PRINT), as_shown)


def shown_as(row: Artefact) -> str:
    """How Google showed a reminder right after our write: a fingerprint, kept in the `mark` of its row."""
    return row.mark


def with_shown(row: Artefact, event: CalendarEvent) -> Artefact:
    """The row of a reminder that Google shows like this right after our write."""
    return replace(row, mark=seen_fingerprint(event))


def is_reminder(event: CalendarEvent) -> bool:
    """Whether an entry of any calendar is a reminder of ours, moved there or copied by the user (e.3).

    The words alone say so only where nobody else is invited: an invitation may hold them too (f.2).
    """
    alone = all(guest.is_self for guest in event.guests)
    return KEY in event.private or (alone and holds_our_block(event.description))


def sealed(text: ReminderText, key: ArtefactKey, dossier: Dossier, kept: Mapping[str, str]) -> ReminderText:
    """The reminder with its business key, process and fingerprint in its private properties.

    `kept` are properties it carries already, claims above all; they survive every rewrite.
    """
    process = {PROCESS: dossier.id, ANCHOR: dossier.anchor[:MAX_VALUE]}
    start = text.start.isoformat(timespec="seconds")
    own = {KEY: str(key)[:MAX_VALUE], PRINT: fingerprint_of(text), START: start}
    return replace(text, private=dict(kept) | process | own)


def written_start(event: CalendarEvent) -> datetime:
    """Where a reminder stood when we wrote it last (UTC); where it stands, if it does not tell."""
    try:
        found = datetime.fromisoformat(event.private.get(START, ""))
    except ValueError:
        return event.start
    return found.astimezone(UTC) if found.tzinfo is not None else event.start


class ClaimState(StrEnum):
    """What became of a draft that was claimed."""

    INTENT = "intent"  # begun; what came of it is not told
    DONE = "done"  # it lies in Gmail, or did
    UNDONE = "undone"  # we took it away ourselves; names no draft


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim on drafts inside a reminder: what was begun, by whom, when, and what came of it.

    Kept as text `state|writer|time|mark|draft|message`, one private property for each draft (design 3,
    Drafts). `writer` is `place.process`: the data folder that one lock guards, and who held it then.
    `message_id` is that of the draft as we wrote it: another one says that it was changed since.
    """

    state: ClaimState
    writer: str
    at: datetime
    mark: str = ""
    draft_id: str = ""
    message_id: str = ""

    def begun_at_place_of(self, writer: str) -> bool:
        """Whether the one lock was held for this claim, so that its process is dead or `writer` itself."""
        return self.writer.partition(".")[0] == writer.partition(".")[0]

    def __str__(self) -> str:
        at = self.at.isoformat(timespec="seconds")
        return "|".join((self.state, self.writer, at, self.mark, self.draft_id, self.message_id))

    @classmethod
    def parse(cls, text: str) -> Claim | None:
        """Read a claim back; None for what cannot be read: cut, of a newer version, or made up.

        Its parts go into requests and sums of time, so that they have to look like what they are.
        """
        found = _CLAIM.fullmatch(text)
        if found is None:
            return None
        state, writer, time, *rest = found.groups("")
        try:
            at = datetime.fromisoformat(time)
        except ValueError:
            return None
        made_up = at < _FIRST or (state == ClaimState.UNDONE and any(rest))
        return None if made_up else cls(ClaimState(state), writer, at, *rest)


def claim_name(key: ArtefactKey) -> str:
    """The property that holds the claim on one draft (at most 44 characters)."""
    return CLAIM + hashlib.sha256(str(key).encode()).hexdigest()[:20]


def holds_claims(private: Mapping[str, str]) -> bool:
    """Whether drafts of a reminder's round were ever begun, by its private properties."""
    return any(name.startswith(CLAIM) for name in private)


def _plain(text: str) -> str:
    return _SPACE.sub(" ", text).strip()

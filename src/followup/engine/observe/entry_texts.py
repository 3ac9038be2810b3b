"""What stood in an invitation when it was first seen, kept in the reminders of its round (f.2, L6).

Only what was added since is the user's and may hold hashtags. A lost ledger, or a second computer, sees it
all at once; the seal, a count of lines and their hash, tells it which were there first.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from followup.domain.calendar import CalendarEvent
from followup.domain.describe import is_own_event
from followup.domain.process import Round
from followup.engine.observe.single_entries import read_again
from followup.engine.shell import Shell

_TEXT = "followupText"


def seals(shell: Shell, one: Round | None) -> dict[str, str]:
    """The properties for a reminder of a round; of the user's own entries all text is the user's."""
    stored = [shell.store.session(shell.account, each.key) for each in (one.sessions if one else ())]
    return {
        _name(session.key): _seal(_lines(session.first_text))
        for session in stored
        if session is not None and not is_own_event(session.event, shell.owner)
    }


def take_seals(shell: Shell, process_id: str, private: Mapping[str, str], now: datetime) -> None:
    """Read the entries of a process again whose first text a reminder knows better than the ledger."""
    if not any(name.startswith(_TEXT) for name in private):
        return
    for session in shell.store.sessions(shell.account, process_id):
        seal = private.get(_name(session.key), "")
        if seal and session.first_text == session.event.description:
            first = _sealed(_lines(session.first_text), seal)
            if first is not None:
                known = replace(session, first_text="\n".join(first))
                shell.store.save_session(shell.account, known)
                read_again(shell, known, now)


def has_seal(private: Mapping[str, str], session_key: str) -> bool:
    """Whether a reminder tells which lines of an entry were there first."""
    return _name(session_key) in private


def sealed_text(private: Mapping[str, str], event: CalendarEvent) -> str | None:
    """The text with which an entry came, as a reminder tells it; None if it tells no more than the entry."""
    first = _sealed(_lines(event.description), private.get(_name(event.key), ""))
    return None if first is None else "\n".join(first)


def _sealed(lines: Sequence[str], seal: str) -> Sequence[str] | None:
    """The lines under a seal, if others were added before or after them."""
    count = seal.partition(":")[0]
    first = int(count) if count.isdecimal() else len(lines)
    added = len(lines) - first
    found = (part for part in (lines[:first], lines[max(added, 0) :]) if _seal(part) == seal)
    return next(found, None) if added > 0 else None


def _seal(lines: Sequence[str]) -> str:
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    return f"{len(lines)}:{digest[:32]}"


def _lines(text: str) -> list[str]:
    """The lines that say something, white space apart."""
    return [line for line in (" ".join(line.split()) for line in text.splitlines()) if line]


def _name(session_key: str) -> str:
    return _TEXT + hashlib.sha256(session_key.encode()).hexdigest()[:20]

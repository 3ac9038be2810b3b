"""Facts behind a round, and on which days that puts its nudges."""

from __future__ import annotations

from dataclasses import replace

from followup.domain.dossier import Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.people import Contact
from followup.domain.steps import ArtefactKind, Step
from tests.domain.planning import at, lived, starts
from tests.factories import (
    DANA,
    dossier,
    fact,
    reminder_key,
)

END = "2026-03-03 16:00"
SECOND = "interview2@tidewell.example|"


def reply(at: str, kind: str, sender: Contact = DANA, stated_date: str = "", *, asks: bool = False) -> Fact:
    named = {"stated_date": stated_date} if stated_date else {}
    named |= {"asks": "yes"} if asks else {}
    return fact(FactKind.REPLY, at, sender.email, class_=kind, name=sender.name.full, **named)


def away(at: str, sender: Contact = DANA, **more: str) -> Fact:
    return fact(FactKind.AUTOMATIC, at, sender.email, class_="out_of_office", **more)


def wrote(at: str, to: Contact = DANA) -> Fact:
    return fact(FactKind.OUTGOING, at, to.email)


def sent(at: str, step: Step = Step.FOLLOW_UP, turn: int = 1) -> Fact:
    key = replace(reminder_key(step, turn), kind=ArtefactKind.DRAFT)
    return fact(FactKind.SENT, at, key, to=DANA.email)


def after(*facts: Fact, one: Dossier | None = None) -> Dossier:
    """The process with these facts, its reminders put up when the round ended."""
    return replace(lived(one or dossier(), END), facts=facts)


def days(one: Dossier, now: str, *steps: str) -> tuple[str, ...]:
    found = starts(at(one, now))
    return tuple(found[step][:10] if step in found else "-" for step in steps)


def nudges(one: Dossier, now: str) -> tuple[str, ...]:
    return days(one, now, "follow_up", "phone")

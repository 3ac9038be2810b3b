"""The card written by hand: an extra for who asks for it, or after a day on site (K7, c.1)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from followup.domain.dossier import Dossier
from followup.domain.interview import Kind
from followup.domain.moments import Moments
from followup.domain.people import Contact, Function
from followup.domain.placing import place_nudge
from followup.domain.process import Round
from followup.domain.recipients import main_contact, thanks_of
from followup.domain.said import typed_since
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.domain.wanted import WantedReminder
from followup.domain.zones import instant

CARD_AT = time(12)
CARD_UNTIL = 5
"""Business days after which a card would come too late to be more than an afterthought."""

CARD_SENT = "card_sent"
_NO_CARD = frozenset({"skip", "nothanks", "noshow", "missed", CARD_SENT})
_WHY_CARD = "A card by hand is an extra, and must not arrive after the decision."


def card_reminder(dossier: Dossier, one: Round, moments: Moments) -> list[WantedReminder]:
    """A reminder for the next business day at noon: on request, or on site where the address is known.

    One card a round, to the main contact if they were there; none past an agency (B17).
    """
    key = ArtefactKey(ArtefactKind.REMINDER, Step.CARD, one.anchor)
    whom = _whom(dossier, one)
    if whom is None or dossier.ended(key) is not None or not _asked_for(dossier, one):
        return []
    if not moments.reached(one.end) or _is_over(dossier, one, moments):
        return []

    def at(day: date) -> datetime:
        return instant(day, CARD_AT, zone)

    zone = dossier.owner.zone
    start = place_nudge(dossier, key, dossier.days.add(one.day, 1), at, zone, moments)
    return [WantedReminder(key, start, 15, zone, _WHY_CARD, round=one, contact=whom)]


def _asked_for(dossier: Dossier, one: Round) -> bool:
    if one.tags & _NO_CARD or any(CARD_SENT in typed.tags for typed in typed_since(dossier, one)):
        return False
    if dossier.policy.card or "card" in one.tags:
        return True
    return one.kind is Kind.FINAL and bool(one.notes.address)


def _is_over(dossier: Dossier, one: Round, moments: Moments) -> bool:
    last = dossier.days.add(one.day, CARD_UNTIL)
    return moments.reached(instant(last + timedelta(days=1), time(), dossier.owner.zone))


def _whom(dossier: Dossier, one: Round) -> Contact | None:
    """The main contact if they were met, else whoever was met first."""
    met = [
        person
        for thanks in thanks_of(dossier, one)
        if thanks.recipient.function is not Function.AGENCY
        for person in thanks.people
        if person.function is not Function.ALIAS
    ]
    main = main_contact(dossier)
    return next(
        (person for person in met if main is not None and person.key == main.key), next(iter(met), None)
    )

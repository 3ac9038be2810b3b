"""Another date for an interview that was not held, or was called off (D1, D13, D14).

Offered as a reminder alone. Whether to excuse oneself, and for what, is nobody's to write but the user's.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from followup.domain.dossier import Dossier
from followup.domain.facts import FactKind
from followup.domain.moments import Moments
from followup.domain.people import Contact
from followup.domain.placing import place_nudge
from followup.domain.process import Round
from followup.domain.standing import COURTESY_WAIT
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.domain.timing import follow_up_instant, lapse_day
from followup.domain.wanted import Terms, WantedReminder
from followup.domain.writers import writer_of
from followup.domain.zones import instant, local_day

NOT_HELD, NOT_THERE = "noshow", "missed"
"""They did not come, or called it off; the user was not there."""

_AT_ONCE = timedelta(minutes=30)
_EVENING = time(20)
_UNWANTED = frozenset({"skip", "nofollowup"})
_WHY = "The interview was not held, so a new date is needed."


def new_date_reminder(
    dossier: Dossier, one: Round, tags: frozenset[str], main: Contact | None, moments: Moments
) -> list[WantedReminder]:
    """A reminder to ask for a new date: on the next business day, or at once if the user missed it.

    `tags` are those of the round and of what was typed since. After the days in which silence counts as an
    answer it is not put anywhere any more.
    """
    key = ArtefactKey(ArtefactKind.REMINDER, Step.NEW_DATE, one.anchor)
    missed = NOT_THERE in tags
    if not (missed or NOT_HELD in tags) or tags & _UNWANTED or dossier.ended(key) is not None:
        return []
    next_day = dossier.days.add(one.day, 1)
    over = lapse_day(next_day, dossier.policy, dossier.days)
    if moments.reached(instant(over, time(), one.zone)):
        return []
    at_once = _told_at(dossier, one) + _AT_ONCE
    zone = dossier.owner.zone
    today = local_day(at_once, zone)
    soon = missed and at_once <= instant(today, _EVENING, zone)

    def at(day: date) -> datetime:
        return at_once if soon and day == today else follow_up_instant(day, one.zone, dossier.policy)

    start = place_nudge(dossier, key, today if soon else next_day, at, one.zone, moments)
    return [WantedReminder(key, start, 15, zone, _WHY, round=one, contact=main, terms=Terms(missed=missed))]


def after_cancellation(dossier: Dossier, moments: Moments) -> list[WantedReminder]:
    """A reminder to ask for the new date that they owe since they called an interview off by mail (D1).

    An entry that merely went from the calendar may have been taken away by the user: then nothing is said.
    """
    mails = [fact for fact in dossier.facts if fact.kind is FactKind.REPLY and not fact.data.get("unsure")]
    key = ArtefactKey(ArtefactKind.REMINDER, Step.NEW_DATE, dossier.anchor)
    if not mails or mails[-1].data.get("class") != "reschedule" or dossier.ended(key) is not None:
        return []
    mail = mails[-1]
    if any(one.start > mail.at for one in dossier.rounds):
        return []
    replied = dossier.written_to(mail.subject, mail.at)
    zone = dossier.rounds[-1].zone if dossier.rounds else dossier.owner.zone
    said_on = local_day(replied[-1].at if replied else mail.at, zone)
    day = dossier.days.add(said_on, 1 if mail.data.get("asks") and not replied else COURTESY_WAIT)
    if moments.reached(instant(lapse_day(day, dossier.policy, dossier.days), time(), zone)):
        return []

    def at(on: date) -> datetime:
        return follow_up_instant(on, zone, dossier.policy)

    start = place_nudge(dossier, key, day, at, zone, moments)
    asked = writer_of(dossier, mail)
    return [WantedReminder(key, start, 15, dossier.owner.zone, _WHY, contact=asked)]


def _told_at(dossier: Dossier, one: Round) -> datetime:
    """When the user last said something of the round (UTC); its end when that was before."""
    told = (FactKind.NOTES, FactKind.TYPED)
    said = [f.at for f in dossier.facts if f.kind in told and one.anchor in f.subject]
    return max([one.end, *said])

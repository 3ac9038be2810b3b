"""Short ways to say what a plan holds, for the tables of the planning tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from followup.domain.dossier import Dossier
from followup.domain.plan import Plan, WantedDraft, WantedReminder, plan
from followup.domain.steps import Step
from tests.factories import ZONE, utc


def at(dossier: Dossier, now: str) -> Plan:
    """The plan of a dossier at an instant in UTC."""
    return plan(dossier, utc(now))


def starts(made: Plan, zone: str = ZONE) -> dict[str, str]:
    """Where each reminder stands, by step: `{"follow_up": "2026-03-10 10:00"}`, in local time."""
    return {one.key.step.value: local(one.start, zone) for one in made.reminders}


def local(moment: datetime, zone: str = ZONE) -> str:
    """An instant as local wall time."""
    return f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def reminder(made: Plan, step: Step) -> WantedReminder:
    """The one reminder of a step."""
    (found,) = [one for one in made.reminders if one.key.step is step]
    return found


def drafts(made: Plan, step: Step = Step.THANK_YOU) -> list[WantedDraft]:
    """The drafts of a step."""
    return [one for one in made.drafts if one.key.step is step]


def names(made: Plan) -> list[str]:
    """To whom thank-you drafts go, by given name or full name."""
    return [one.recipient.name.given or one.recipient.short for one in drafts(made)]


def shown(dossier: Dossier, now: str) -> Dossier:
    """The dossier after the plan of an instant was applied: its reminders stand in the calendar.

    A reminder that would begin in the past is not created, one that stands in the past is not moved there.
    """
    made = plan(dossier, utc(now))
    placed = dict(dossier.shown)
    for one in made.reminders:
        if one.start > utc(now):
            placed[one.key] = one.start
    wanted = {one.key for one in made.reminders}
    kept = {key: start for key, start in placed.items() if key in wanted or start <= utc(now)}
    return replace(dossier, shown=kept)


def lived(dossier: Dossier, *instants: str) -> Dossier:
    """The dossier after plans were applied at these instants, in order."""
    for now in instants:
        dossier = shown(dossier, now)
    return dossier

"""A thousand random processes in ten countries: no step on a day off, outside hours, or in the past."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from followup.domain.business_days import business_days
from followup.domain.dossier import Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.interview import Kind
from followup.domain.notes import Notes
from followup.domain.plan import plan
from followup.domain.stated import StatedDate
from followup.domain.steps import Step
from followup.domain.wanted import WantedReminder
from followup.domain.zones import instant
from followup.lookups import LibraryLookups
from tests.domain.planning import shown
from tests.factories import DANA, MAYA, dossier, draft_key, fact, interview, round_of

PLACES = {
    "US": ("America/New_York", "America/Los_Angeles"), "DE": ("Europe/Berlin",), "FR": ("Europe/Paris",),
    "ES": ("Europe/Madrid",), "GB": ("Europe/London",), "IL": ("Asia/Jerusalem",), "IN": ("Asia/Kolkata",),
    "JP": ("Asia/Tokyo",), "AU": ("Australia/Sydney",), "BR": ("America/Sao_Paulo",),
}  # fmt: skip
HOMES = ("America/New_York", "Europe/Berlin", "Asia/Tokyo", "Pacific/Auckland")
LOOKUPS = LibraryLookups()
NUDGES = {Step.FOLLOW_UP, Step.PHONE, Step.SECOND_EMAIL, Step.CHECK_IN}
LATER = (0, 1, 3, 8, 15, 30, 75, 190, 400)
"""Days after the interview on which a process is looked at; some of them miss what was due."""


def random_process(dice: random.Random) -> tuple[Dossier, str]:
    """An interview at any hour of any day, perhaps with a date that was named and thanks that were sent."""
    country = dice.choice(sorted(PLACES))
    zone = dice.choice(PLACES[country])
    day = date(2026, 1, 1) + timedelta(days=dice.randrange(365))
    begins = instant(day, time(dice.randrange(6, 22), dice.choice((0, 15, 30))), zone)
    named = StatedDate(day + timedelta(days=dice.randrange(1, 40)), "by then")
    session = interview(
        begins,
        minutes=dice.choice((30, 60, 240)),
        zone=zone,
        country=country,
        kind=dice.choice((Kind.ORDINARY, Kind.SCREEN, Kind.FINAL)),
        people=(replace(DANA, phone=dice.choice(("", "+1 212 555 0199"))),),
    )
    noted = Notes(next_step=named) if dice.random() < 0.5 else Notes()
    sent = (begins + timedelta(hours=dice.randrange(2, 90))).strftime("%Y-%m-%d %H:%M")
    facts: tuple[Fact, ...] = (
        (fact(FactKind.SENT, sent, draft_key(Step.THANK_YOU, DANA)),) if dice.random() < 0.5 else ()
    )
    made = dossier(
        replace(round_of(session, notes=noted), day=day),
        facts=facts,
        owner=replace(MAYA, zone=dice.choice(HOMES)),
        days=business_days(country, LOOKUPS),
    )
    return made, zone


def wrong(one: WantedReminder, process: Dossier, zone: str, now: datetime) -> list[str]:
    """What is amiss with where a reminder stands, in words."""
    stood = process.shown.get(one.key)
    there = one.start.astimezone(ZoneInfo(zone))
    found = ["in the past"] if one.start < now and stood != one.start else []
    if one.key.step in NUDGES:
        monday, friday = there.weekday() == 0, there.weekday() == 4
        found += ["on a day off"] if not process.days.is_business_day(there.date()) else []
        found += ["outside hours"] if not time(9, 30) <= there.time() <= time(16, 30) else []
        found += ["early on a Monday"] if monday and there.time() < time(10) else []
        found += ["late on a Friday"] if friday and there.time() > time(15) else []
    return [f"{one.key.step} {words}: {there:%a %d %b %Y %H:%M} in {zone}" for words in found]


@pytest.mark.spec("C14", "C15", "C17", "C18", "invariant 4")
@pytest.mark.parametrize("seed", range(10))
def test_no_step_stands_on_a_day_off_outside_hours_or_in_the_past(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311  # repeatable, not secret
    checked = 0
    for _ in range(100):
        process, zone = random_process(dice)
        for days in LATER:
            now = process.rounds[0].end + timedelta(days=days, minutes=dice.randrange(24 * 60))
            for one in plan(process, now).reminders:
                checked += one.key.step in NUDGES
                assert wrong(one, process, zone, now) == []
            process = shown(process, f"{now:%Y-%m-%d %H:%M}")
    assert checked > 500

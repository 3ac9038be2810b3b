"""Whether a disturbed run kept every promise and came to where the undisturbed one did (L1, L2, L3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from email.utils import parseaddr
from functools import cache
from itertools import zip_longest

from tests.oracle.story import Asked
from tests.simulation.chaos import PAUSES, STALLS
from tests.simulation.directed import ALL
from tests.simulation.play import Outcome, Played, play
from tests.simulation.schedules import Plan

DAY = timedelta(days=1)


@cache
def undisturbed(story: str) -> Played:
    """The run in which nothing fails."""
    return play(ALL[story], {})


def _to_come(reminders: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    return Counter({shown: number for shown, number in reminders.items() if shown[1]})


def _alike(one: Counter[tuple[str, str]], other: Counter[tuple[str, str]]) -> bool:
    """Whether the same reminders stand, if need be a day apart."""
    pairs = list(zip_longest(sorted(one.elements()), sorted(other.elements())))
    return all(a and b and a[0] == b[0] and abs(_day(a[1]) - _day(b[1])) <= DAY for a, b in pairs)


def _day(start: str) -> date:
    return date.fromisoformat(start.partition("T")[0])


def complaints(plan: Plan, played: Played) -> tuple[str, ...]:
    """What is wrong with a run of a whole story."""
    return differences(undisturbed(ALL[plan.story].like or plan.story), plan.schedule, played)


def chances(story: str) -> tuple[str, ...]:
    """I15: whether a story, played again, asks Google for other things or at other instants."""
    first, second = (play(ALL[story], {}).digest for _ in range(2))
    return () if first == second else ("I15: the same story gives another journal",)


def differences(calm: Played, schedule: Mapping[int, str], played: Played) -> tuple[str, ...]:
    """What is wrong with a disturbed run; the mail that the user was asked about need not be there (L2)."""
    # What was late because Google failed for hours could not be deleted or sent: another story.
    if played.outcome == calm.outcome or played.acts != calm.acts:
        return played.wrong
    (drafts, reminders), (calm_drafts, calm_reminders) = (
        _unasked(outcome, played.asked) for outcome in (played.outcome, calm.outcome)
    )
    if not {*PAUSES, *STALLS}.isdisjoint(schedule.values()):
        # What rang while the process stood still is never taken away.
        reminders, calm_reminders = _to_come(reminders), _to_come(calm_reminders)
    # What was due while it slept is put off as missed, by another rule: to another hour, or to the next day.
    slept = "long_pause" in schedule.values()
    alike = _alike(reminders, calm_reminders) if slept else reminders == calm_reminders
    if drafts == calm_drafts and alike:
        return played.wrong
    late = (
        f"{'L3' if played.rebuilt else 'L1'}: drafts missing {sorted((calm_drafts - drafts).elements())}, "
        f"too many {sorted((drafts - calm_drafts).elements())}; "
        f"reminders missing {sorted((calm_reminders - reminders).elements())}, "
        f"too many {sorted((reminders - calm_reminders).elements())}"
    )
    return (*played.wrong, late)


def _unasked(outcome: Outcome, asked: Sequence[Asked]) -> Outcome:
    """What is shown of all that the user was not asked about."""
    people, titles = {one.person for one in asked if one.person}, {one.title for one in asked}
    drafts, reminders = outcome
    return (
        Counter({to: number for to, number in drafts.items() if parseaddr(to)[1] not in people}),
        Counter({shown: number for shown, number in reminders.items() if shown[0] not in titles}),
    )

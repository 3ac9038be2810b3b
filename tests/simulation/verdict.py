"""Whether a disturbed run kept every promise and came to where the undisturbed one did (L1, L2, L3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache

from tests.simulation.chaos import PAUSES
from tests.simulation.directed import ALL
from tests.simulation.play import Played, play
from tests.simulation.schedules import Plan


@cache
def undisturbed(story: str) -> Played:
    """The run in which nothing fails."""
    return play(ALL[story], {})


def _to_come(reminders: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    return Counter({shown: number for shown, number in reminders.items() if shown[1]})


def _by_day(reminders: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for (title, start), number in reminders.items():
        found[title, start.partition("T")[0]] += number
    return found


def complaints(plan: Plan, played: Played) -> tuple[str, ...]:
    """What is wrong with a run of a whole story."""
    return differences(undisturbed(ALL[plan.story].like or plan.story), plan.schedule, played)


def chances(story: str) -> tuple[str, ...]:
    """I15: whether a story, played again, asks Google for other things or at other instants."""
    first, second = (play(ALL[story], {}).digest for _ in range(2))
    return () if first == second else ("I15: the same story gives another journal",)


def differences(calm: Played, schedule: Mapping[int, str], played: Played) -> tuple[str, ...]:
    """What is wrong with a disturbed run; what the user was asked about need not be finished (L2)."""
    # What was late because Google failed for hours could not be deleted or sent: another story.
    if played.attention or played.outcome == calm.outcome or played.acts != calm.acts:
        return played.wrong
    (drafts, reminders), (calm_drafts, calm_reminders) = played.outcome, calm.outcome
    if not PAUSES.keys().isdisjoint(schedule.values()):
        # What rang while the process stood still is never taken away.
        reminders, calm_reminders = _to_come(reminders), _to_come(calm_reminders)
        if "long_pause" in schedule.values():
            # What was due while it slept is put off as missed: to the same day, by another rule for the hour.
            reminders, calm_reminders = _by_day(reminders), _by_day(calm_reminders)
        if (drafts, reminders) == (calm_drafts, calm_reminders):
            return played.wrong
    late = (
        f"{'L3' if played.rebuilt else 'L1'}: drafts missing {sorted((calm_drafts - drafts).elements())}, "
        f"too many {sorted((drafts - calm_drafts).elements())}; "
        f"reminders missing {sorted((calm_reminders - reminders).elements())}, "
        f"too many {sorted((reminders - calm_reminders).elements())}"
    )
    return (*played.wrong, late)

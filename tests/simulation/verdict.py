"""Whether a disturbed run kept every promise and came to where the undisturbed one did (L1, L2, L3)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date
from email.utils import parseaddr
from functools import cache

from tests.simulation.chaos import MAY_ASK, PAUSES, STALLS, TOUCHED
from tests.simulation.directed import ALL
from tests.simulation.play import Outcome, Played, play
from tests.simulation.schedules import Plan
from tests.simulation.user_acts import act_of

_THANKS = re.compile(r"^Send \d+ thank-yous?")


@cache
def undisturbed(story: str) -> Played:
    """The run in which nothing fails."""
    return play(ALL[story], {})


def _to_come(reminders: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    return Counter({shown: number for shown, number in reminders.items() if shown[1]})


def _alike(slept: Counter[tuple[str, str]], calm: Counter[tuple[str, str]]) -> bool:
    """Whether what stands after a sleep of hours is what stands without: what was due meanwhile is put off.

    It comes at another hour or on the next day, and may be to come when it rang long ago without the sleep.
    So does a call where the follow-up before it is not shown again.
    """
    left, rang = list(_to_come(slept).elements()), {verb for verb, start in calm if not start}
    for title, start in _to_come(calm).elements():
        near = next((one for one in left if one[0] == title and _days(one[1], start) <= 1), None)
        if near is None:
            return False
        left.remove(near)
    return all(_verb(title) in rang for title, _ in left)


def _verb(title: str) -> str:
    """The first word: what is left to compare of a reminder that rang."""
    return title.partition(" ")[0]


def _days(one: str, other: str) -> int:
    days = (date.fromisoformat(start.partition("T")[0]) for start in (one, other))
    return abs((next(days) - next(days)).days)


def complaints(plan: Plan, played: Played) -> tuple[str, ...]:
    """What is wrong with a run of a whole story."""
    script = ALL[plan.story]
    found = differences(undisturbed(script.like or plan.story), plan.schedule, played)
    return found if plan.schedule or script.asks else (*found, *_needless(played))


def chances(story: str) -> tuple[str, ...]:
    """I15: whether a story, played again, asks Google for other things or at other instants."""
    first, second = (play(ALL[story], {}).digest for _ in range(2))
    return () if first == second else ("I15: the same story gives another journal",)


def differences(calm: Played, schedule: Mapping[int, str], played: Played) -> tuple[str, ...]:
    """What is wrong with a disturbed run; the mail that the user was asked about need not be there (L2).

    Where somebody acts it ends otherwise than the calm one, and the judge alone can tell what is right.
    """
    if any(act_of(kind) for kind in schedule.values()):
        return (*played.wrong, *_needless(played)) if len(schedule) == 1 and not calm.asked else played.wrong
    found = (*played.wrong, *_other_end(calm, schedule, played))
    single = len(schedule) == 1 and MAY_ASK.isdisjoint(schedule.values())
    return (*found, *_needless(played)) if single and not calm.asked else found


def _needless(played: Played) -> tuple[str, ...]:
    """L1: one trouble alone is settled by reading; to ask the user instead would be an easy way out (G10)."""
    asked = sorted(f"{one.step} {one.person}".strip() for one in played.asked)
    return (f"L1: the user is asked about {', '.join(asked)}, which can be settled",) if asked else ()


def _other_end(calm: Played, schedule: Mapping[int, str], played: Played) -> tuple[str, ...]:
    revoked = "revoked" in played.acts and "revoked" not in calm.acts
    if played.outcome == calm.outcome or revoked:
        return ()
    (drafts, reminders), (calm_drafts, calm_reminders) = (
        _certain(outcome, played) for outcome in (played.outcome, calm.outcome)
    )
    drafts = drafts + _went_along(calm_drafts - drafts, played)
    if "expire_before" in schedule.values():
        # Without a history nobody knows whether a lost draft is as we wrote it: it stays like an edited one.
        drafts = drafts - _to(drafts - calm_drafts, played.left)
    if played.acts != calm.acts:
        # What was late because Google failed for hours could not be deleted or sent: of that another story.
        touched = played.touched | calm.touched
        drafts, calm_drafts = (_untouched(one, touched) for one in (drafts, calm_drafts))
        reminders = calm_reminders = Counter()
    slept = "long_pause" in schedule.values()
    counted_otherwise = slept or (played.rebuilt and bool(played.taken_away))
    alike = _alike(reminders, calm_reminders) if counted_otherwise else reminders == calm_reminders
    if drafts == calm_drafts and alike:
        return ()
    if not slept and _heard_late(schedule):
        # What rang while the process stood still is never taken away, nor is what rang before the user acted.
        reminders, calm_reminders = _to_come(reminders), _to_come(calm_reminders)
        if (drafts, reminders) == (calm_drafts, calm_reminders):
            return ()
    late = (
        f"{'L3' if played.rebuilt else 'L1'}: drafts missing {sorted((calm_drafts - drafts).elements())}, "
        f"too many {sorted((drafts - calm_drafts).elements())}; "
        f"reminders missing {sorted((calm_reminders - reminders).elements())}, "
        f"too many {sorted((reminders - calm_reminders).elements())}"
    )
    return (late,)


def _heard_late(schedule: Mapping[int, str]) -> bool:
    """Whether news may come hours late: nobody looked, the user acted, or two looks were told nothing."""
    kinds = [*schedule.values()]
    return not {*PAUSES, *STALLS, *TOUCHED}.isdisjoint(kinds) or kinds.count("empty_list") > 1


def _certain(outcome: Outcome, played: Played) -> Outcome:
    """What is shown of all that the user was not asked about, that is not under way and nobody else took."""
    people = {one.person for one in played.asked if one.person} | played.unsettled
    ended = {one.title for one in played.asked} | played.taken_away
    titles = {title for one in ended for title in (one, _verb(one))}
    asked_of_thanks = any(one.step == "thank_you" for one in played.asked)
    drafts, reminders = outcome
    left: Counter[tuple[str, str]] = Counter()
    for (title, start), number in reminders.items():
        if title not in titles:
            left[_uncounted(title) if asked_of_thanks else title, start] += number
    return Counter({to: number for to, number in drafts.items() if parseaddr(to)[1] not in people}), left


def _went_along(missing: Counter[str], played: Played) -> Counter[str]:
    """The drafts of reminders that were taken for ones that the user deleted."""
    names = ((to, parseaddr(to)[0]) for to in missing)
    taken = {to for to, name in names if name and any(name in title for title in played.taken_away)}
    return Counter({to: number for to, number in missing.items() if to in taken})


def _to(drafts: Counter[str], people: frozenset[str]) -> Counter[str]:
    """Those of these drafts that go to these people."""
    return Counter({to: number for to, number in drafts.items() if parseaddr(to)[1] in people})


def _untouched(drafts: Counter[str], touched: frozenset[str]) -> Counter[str]:
    """The drafts to those to whom the user has done nothing."""
    return Counter({to: number for to, number in drafts.items() if parseaddr(to)[1] not in touched})


def _uncounted(title: str) -> str:
    """Without how many thank-yous there are to send: those that the user was asked about are none of them."""
    return _THANKS.sub("Send thank-yous", title)

"""A second, small opinion of what there should be at the end of a simple story (reliability 6.5).

Made from the specification, for one interview on a weekday that ends in the afternoon, in New York, and a run
in which nothing fails: the mails that are written, and the reminders that stand, with the days that the rules
give. What else a decision brings (an answer to a rejection, say) is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.oracle.identity import purposes
from tests.oracle.story import Story

ZONE = ZoneInfo("America/New_York")
FOLLOW_UP_AFTER = 5
"""Business days from the interview to the follow-up."""

EARLY = timedelta(hours=4)
"""The follow-up is begun in the morning of its day, hours before it is to be sent."""

CHECK_IN_MONTHS = 6
MAILS = ("thank_you", "follow_up")
REMINDERS = ("notes", "send_thanks", "follow_up", "phone", "check_in")


@dataclass(frozen=True, slots=True)
class Shown:
    """The mails by step and recipient, and the reminders by step, with the day where one is laid down."""

    mails: frozenset[tuple[str, str]]
    reminders: Mapping[str, date | None]


def differs_from_the_model(story: Story) -> Iterator[str]:
    """What there is too much and too little, one sentence each."""
    meant, found = expected(story), shown(story)
    yield from (f"model: {step} to {to} is missing" for step, to in sorted(meant.mails - found.mails))
    yield from (f"model: {step} to {to} is too much" for step, to in sorted(found.mails - meant.mails))
    for step in REMINDERS:
        if (step in meant.reminders) != (step in found.reminders):
            yield f"model: the reminder {step} {'is missing' if step in meant.reminders else 'is too much'}"
        elif (day := meant.reminders.get(step)) is not None and found.reminders[step] != day:
            yield f"model: the reminder {step} is on {found.reminders[step]}, not {day}"


def expected(story: Story) -> Shown:
    """What the rules say."""
    (interview,) = story.done("interview")
    changes = [act for act in story.acts if act.kind in ("moved", "called_off")]
    last = changes[-1] if changes else interview
    if last.kind == "called_off" or last.until is None:
        return Shown(frozenset(), {})
    day = last.until.astimezone(ZONE).date()
    answered = min((act.at for act in story.done("answered")), default=None)
    nudge = business_day(day, FOLLOW_UP_AFTER)
    mails = {("thank_you", person) for person in interview.people}
    reminders: dict[str, date | None] = {"notes": day, "send_thanks": None}
    if answered is None or answered >= _morning(nudge):
        mails.add(("follow_up", interview.people[0]))
    if answered is None:
        reminders |= {"follow_up": nudge, "phone": None}
    reminders["check_in"] = half_a_year_after(answered.astimezone(ZONE).date() if answered else day)
    return Shown(
        frozenset(mails), {step: on for step, on in reminders.items() if step not in _deleted(story)}
    )


def shown(story: Story) -> Shown:
    """What was written, and what stands of it, by Google's journal and what the user deleted."""
    known = purposes(story)
    mails = {(known[mail.marker].step, to) for _, mail in story.created for to in mail.recipients}
    standing: dict[str, tuple[str, date]] = {}
    for one in story.writes("calendar.events"):
        if one.method.endswith("delete"):
            standing.pop(one.event, None)
        elif "start" in one.body:
            step = one.private["followupKey"].split("|")[1]
            start = datetime.fromisoformat(one.body["start"]["dateTime"])
            standing[one.event] = (step, start.astimezone(ZONE).date())
    gone = {act.subject for act in story.done("reminder_deleted")}
    reminders = {step: on for event_id, (step, on) in standing.items() if event_id not in gone}
    return Shown(
        frozenset(mail for mail in mails if mail[0] in MAILS),
        {step: on for step, on in reminders.items() if step in REMINDERS},
    )


def business_day(day: date, number: int) -> date:
    """The n-th business day after a day, in a stretch of the year without holidays."""
    while number:
        day += timedelta(days=1)
        number -= day.weekday() < 5
    return day


def half_a_year_after(day: date) -> date:
    """Six months later, or on the next business day; of September the first Monday is none."""
    day = day.replace(month=day.month + CHECK_IN_MONTHS)
    while day.weekday() >= 5 or (day.month == 9 and day.weekday() == 0 and day.day <= 7):
        day += timedelta(days=1)
    return day


def _morning(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 10, tzinfo=ZONE) - EARLY


def _deleted(story: Story) -> set[str]:
    """The steps whose reminders the user deleted."""
    ids = {act.subject for act in story.done("reminder_deleted")}
    inserted = [one for one in story.calls("calendar.events.insert") if one.event in ids]
    return {one.private["followupKey"].split("|")[1] for one in inserted}

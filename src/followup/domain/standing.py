"""Whose move it is in a process, read off the newest answer, invitation or silence (0.3, G, H).

A courtesy, a new date, a frozen position or the user's answer to a question starts the wait afresh, as a
new turn with reminders of its own; a decision ends it, and nothing polite that follows reopens it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from followup.domain.decision import SETTLED, Stage
from followup.domain.dossier import Ball, Dossier
from followup.domain.facts import KEEP_IN_TOUCH, Fact, FactKind
from followup.domain.outcomes import Outcome
from followup.domain.process import Round
from followup.domain.recipients import nobody_named
from followup.domain.said import Typed
from followup.domain.stated import StatedDate
from followup.domain.steps import ArtefactKind, Step
from followup.domain.zones import local_day

COURTESY_WAIT = 5
"""Business days for which somebody who just wrote is left alone (G2)."""

FROZEN_FOR = timedelta(weeks=4)
"""How long a position on hold is left alone when no date was named (H4)."""

ACCEPTED_ELSEWHERE = "You accepted another offer."


@dataclass(frozen=True, slots=True)
class Standing:
    """How a process stands after its newest finished round, and why, in one sentence.

    `base` is the day the wait counts from, `turn` how often it has begun, `not_before` the first day on which
    a follow-up is polite. `calls` is off where no call may follow. `question` is what the user has not
    answered. `decided`: the outcome is known; `closed`: not even a check-in may follow (invariant 6).
    `in_touch`: they declined and wish to keep in touch, on `in_touch_on` if they named a day (H3). `refused`:
    it is decided because a mail of theirs was read as a refusal.
    """

    ball: Ball
    why: str
    base: date
    turn: int = 1
    stated: StatedDate | None = None
    last_contact: date | None = None
    not_before: date | None = None
    calls: bool = True
    question: Fact | None = None
    decided: bool = False
    closed: bool = False
    in_touch: bool = False
    in_touch_on: date | None = None
    refused: bool = False


@dataclass(frozen=True, slots=True)
class _News:
    """Something they said: by mail, or in another way as the user typed it into a reminder (C20, G18)."""

    fact: Fact
    kind: str
    who: str
    stated: StatedDate | None = None

    @property
    def asks(self) -> bool:
        """Whether it waits for the user's answer: a question, or an invitation that asks for times (G4)."""
        return self.kind == "question" or bool(self.fact.data.get("asks"))


NOBODY_NAMED = (
    "Nobody is named in the entry, so nobody can be thanked: "
    "add “With: their name, their address” to the notes."
)


_NOT_HELD = {
    "missed": "You were not there; a new date is for you to ask for.",
    "noshow": "The interview was not held; a new date is to come from them.",
}
"""What there is to wait for when an interview was not held (D13, D14)."""


def standing_of(dossier: Dossier, current: Round, typed: Sequence[Typed], outcome: Outcome) -> Standing:
    """Read the standing after `current`; `typed` is what the user wrote into reminders since."""
    return _behind_talks(dossier, current, _without_talks(dossier, current, typed, outcome))


def _behind_talks(dossier: Dossier, current: Round, before: Standing) -> Standing:
    """Nobody is asked for news before an appointment with them, or right behind it (D16, G19)."""
    talks = [local_day(end, current.zone) for end in dossier.talks if end > current.end]
    if not talks or before.ball is not Ball.THEM:
        return before
    polite = dossier.days.add(talks[-1], COURTESY_WAIT)
    return replace(
        before,
        why="Another appointment with them is in the calendar; reminders wait for it.",
        not_before=max(polite, before.not_before or polite),
    )


def _without_talks(dossier: Dossier, current: Round, typed: Sequence[Typed], outcome: Outcome) -> Standing:
    """The standing from what was said and noted."""
    why = NOBODY_NAMED if nobody_named(current) else "Nobody has answered yet."
    why = next((said for tag, said in _NOT_HELD.items() if tag in current.tags), why)
    silent = Standing(Ball.THEM, why, current.day, stated=current.notes.next_step)
    if outcome.word and outcome.stage is not Stage.OPEN:
        return _as_noted(silent, outcome, current, hired=dossier.accepted_elsewhere() is not None)
    if dossier.accepted_elsewhere() is not None and outcome.stage in (Stage.OPEN, Stage.OFFER):
        return replace(silent, ball=Ball.NOBODY, why=ACCEPTED_ELSEWHERE, decided=True, closed=True)
    coming = any(one.start > current.start for one in dossier.rounds)
    if coming and outcome.stage is not Stage.OFFER:
        return replace(silent, ball=Ball.NOBODY, why="The next interview is in the calendar.")
    until = outcome.mistaken_until
    news = [one for one in _news(dossier, current, typed) if until is None or one.fact.at > until]
    if outcome.stage is Stage.OFFER and outcome.news is not None:
        news = [one for one in news if one.kind != "rejection"] or [_written(outcome.news)]
    if not news:
        return silent
    restarted = replace(silent, turn=1 + _restarts(dossier, current, news))
    return _after(dossier, current, news, restarted, outcome)


def noted(outcome: Outcome) -> str:
    """The outcome as the user noted it, in a sentence."""
    return f"You noted the outcome: {outcome.word}."


def declined(mail: Fact) -> str:
    """A refusal by mail, in a sentence."""
    return f"{_who(mail)} declined."


def _as_noted(silent: Standing, outcome: Outcome, current: Round, *, hired: bool) -> Standing:
    """The user's word on the outcome (e.1); who is hired elsewhere keeps up with nobody (H22)."""
    ball = Ball.ME if outcome.stage is Stage.OFFER else Ball.NOBODY
    return replace(
        silent,
        ball=ball,
        why=noted(outcome),
        last_contact=local_day(outcome.at, current.zone) if outcome.at is not None else None,
        decided=outcome.stage is not Stage.OFFER,
        closed=outcome.stage in SETTLED or hired,
    )


def _after(
    dossier: Dossier, current: Round, news: Sequence[_News], before: Standing, outcome: Outcome
) -> Standing:
    """How things stand once they have said something."""
    newest = news[-1]
    day = local_day(newest.fact.at, current.zone)
    named = next((one.stated for one in reversed(news) if one.stated is not None), before.stated)
    heard = replace(before, base=day, last_contact=day, stated=named)
    if outcome.stage is Stage.REJECTED and outcome.news is not None:
        kept = outcome.news.data.get("rule", "").startswith(KEEP_IN_TOUCH)
        why, hired = declined(outcome.news), dossier.accepted_elsewhere() is not None
        ended = replace(heard, ball=Ball.NOBODY, why=why, decided=True, closed=hired)
        on = outcome.news.data.get("stated_date") if kept else None
        again = date.fromisoformat(on) if on else None
        return replace(ended, in_touch=kept, in_touch_on=again, refused=True)
    if outcome.stage is Stage.OFFER and outcome.news is not None:
        return replace(heard, ball=Ball.ME, why=f"{_who(outcome.news)} made an offer.")
    if _restart(dossier, current, newest) is not None:
        return _afresh(dossier, current, newest, heard)
    ball = Ball.NOBODY if newest.kind == "reschedule" else Ball.ME
    question = newest.fact if newest.asks else None
    return replace(heard, ball=ball, why=f"{newest.who} answered.", question=question)


def _afresh(dossier: Dossier, current: Round, newest: _News, heard: Standing) -> Standing:
    """The wait begins again (G2, G3, G4, H4)."""
    polite = dossier.days.add(heard.base, COURTESY_WAIT)
    if newest.kind == "new_date":
        return replace(heard, why=f"{newest.who} named a new date.")
    if newest.kind == "on_hold":
        until = None if newest.stated else dossier.days.next_or_same(heard.base + FROZEN_FOR)
        why = f"{newest.who} wrote that the position is on hold."
        return replace(heard, why=why, stated=newest.stated, not_before=until, calls=False)
    if newest.asks:
        again = local_day(_restart(dossier, current, newest) or newest.fact.at, current.zone)
        return replace(
            heard,
            why=f"You answered {newest.who}; the wait starts again.",
            base=again,
            last_contact=again,
            not_before=dossier.days.add(again, COURTESY_WAIT),
        )
    return replace(heard, why=f"{newest.who} wrote without news; the wait starts again.", not_before=polite)


def _restarts(dossier: Dossier, current: Round, news: Sequence[_News]) -> int:
    """How often the wait began again; it only grows, so that a turn's reminders are never used twice."""
    return sum(_restart(dossier, current, one) is not None for one in news)


def _restart(dossier: Dossier, current: Round, one: _News) -> datetime | None:
    """When a piece of news started the wait again; None when it did not."""
    if _checked_in_before(dossier, current, one.fact.at):
        return None
    if one.asks:
        replied = dossier.written_to(one.fact.subject, one.fact.at)
        return replied[-1].at if replied else None
    rearms = one.kind == "on_hold" or (
        one.kind in ("courtesy", "new_date") and (dossier.policy.courtesy == "rearm")
    )
    return one.fact.at if rearms else None


def _checked_in_before(dossier: Dossier, current: Round, at: datetime) -> bool:
    """Whether they answer a check-in: that is kept up by the next check-in, not by nudges (J7)."""
    prefix = f"{ArtefactKind.DRAFT}|{Step.CHECK_IN}|{dossier.anchor}|"
    return any(
        fact.kind is FactKind.SENT and fact.subject.startswith(prefix) and current.end < fact.at < at
        for fact in dossier.facts
    )


def _news(dossier: Dossier, current: Round, typed: Sequence[Typed]) -> list[_News]:
    """What they wrote or said since the round, oldest first."""
    found = [_written(fact) for fact in dossier.answers(current.end)]
    for one in typed:
        stated = one.notes.next_step
        if stated is not None and stated.is_date:
            found.append(_News(one.fact, "new_date", "They", stated))
    return sorted(found, key=lambda one: one.fact.at)


def _written(fact: Fact) -> _News:
    """A mail; the date in one is theirs only if it is what the mail is about (G3, H4)."""
    kind, day = fact.data.get("class", ""), fact.data.get("stated_date")
    stated = None
    if day and kind in ("new_date", "on_hold"):
        stated = StatedDate(date.fromisoformat(day), fact.data.get("phrase", ""))
    return _News(fact, kind, _who(fact), stated)


def _who(mail: Fact) -> str:
    return mail.data.get("name") or mail.subject

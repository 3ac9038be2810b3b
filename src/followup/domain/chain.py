"""After the thank-yous: follow-up, phone call, lapse and check-in, as dates made of facts (c.1, c.3).

The chain hangs on the newest round that is over. It exists while the user waits on them; an answer, a new
interview or silence after the call ends it, a courtesy or a new date starts it afresh (G1 to G4, E1, H20).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from followup.domain.business_days import BusinessDays
from followup.domain.dates import StatedDate
from followup.domain.dossier import REARMING_CLASSES, SKIPPING_GESTURES, Ball, Dossier
from followup.domain.facts import Fact
from followup.domain.interview import Kind
from followup.domain.moments import Moments
from followup.domain.people import Contact
from followup.domain.process import Round
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.domain.timing import check_in_day, follow_up_day, lapse_day, phone_day

TRACK_ONLY_AFTER = 15
"""Business days after which an interview seen late gets no nudges any more (A18)."""

_NO_CHAIN_TAGS = frozenset({"skip", "missed"})
_NO_CHAIN_KINDS = frozenset({Kind.INFORMATIONAL})


@dataclass(frozen=True, slots=True)
class Standing:
    """How a process stands after its newest finished round, and why, in one sentence."""

    ball: Ball
    why: str
    base: date
    turn: int = 1
    stated: StatedDate | None = None
    last_contact: date | None = None


@dataclass(frozen=True, slots=True)
class Nudge:
    """A follow-up, call or check-in: its day, its key, and what became of it."""

    key: ArtefactKey
    day: date
    done_on: date | None = None
    skipped: bool = False

    @property
    def open(self) -> bool:
        """Whether there is still something to do."""
        return self.done_on is None and not self.skipped


@dataclass(frozen=True, slots=True)
class Chain:
    """The dated steps behind one round. `follow_up` and `phone` are None when they do not apply."""

    round: Round
    standing: Standing
    check_in: Nudge
    follow_up: Nudge | None = None
    phone: Nudge | None = None
    lapsed: bool = False


def current_round(dossier: Dossier, moments: Moments) -> Round | None:
    """The newest round that is over; later ones are asked about so that their end wakes us."""
    over = [one for one in dossier.rounds if moments.reached(one.end)]
    return over[-1] if over else None


def build_chain(dossier: Dossier, current: Round, main: Contact | None, moments: Moments) -> Chain:
    """Date every step behind `current` from the facts known now."""
    standing = _standing(dossier, current)
    if standing.ball is not Ball.THEM or not _nudges_apply(dossier, current):
        return Chain(current, standing, _check_in(dossier, current, standing.last_contact or current.day))
    follow_up = _follow_up(dossier, current, standing, main)
    phone = _phone(dossier, current, standing, follow_up, moments)
    last = max(phone.done_on or phone.day, follow_up.done_on or follow_up.day)
    lapse = lapse_day(last, dossier.policy, dossier.days)
    if moments.reached(_start_of(lapse, current.zone)):
        silent = Standing(
            Ball.NOBODY,
            "No answer came; no answer is common.",
            standing.base,
            standing.turn,
            standing.stated,
            last,
        )
        return Chain(current, silent, _check_in(dossier, current, last), lapsed=True)
    return Chain(current, standing, _check_in(dossier, current, current.day), follow_up, phone)


def local_day(instant: datetime, zone: str) -> date:
    """The calendar day of an instant in a zone."""
    return instant.astimezone(ZoneInfo(zone)).date()


def _standing(dossier: Dossier, current: Round) -> Standing:
    """Whose move it is, read off the newest answer, invitation or silence."""
    stated = current.notes.next_step
    later = [one for one in dossier.rounds if one.start > current.start]
    if later:
        return Standing(Ball.NOBODY, "The next interview is in the calendar.", current.day, stated=stated)
    answers = dossier.answers(current.end)
    turn = 1 + sum(1 for answer in answers if _rearms(dossier, answer))
    if not answers:
        return Standing(Ball.THEM, "Nobody has answered yet.", current.day, stated=stated)
    newest = answers[-1]
    day = local_day(newest.at, current.zone)
    stated = _stated_in(newest) or stated
    name = newest.data.get("name") or newest.subject
    if _rearms(dossier, newest):
        return Standing(
            Ball.THEM, f"{name} wrote without news; the wait starts again.", day, turn, stated, day
        )
    asked = newest.data.get("class") == "question"
    replied = dossier.written_to(newest.subject, newest.at)
    if asked and replied:
        again = local_day(replied[-1].at, current.zone)
        return Standing(
            Ball.THEM, f"You answered {name}; the wait starts again.", again, turn + 1, stated, again
        )
    ball = (
        Ball.ME if asked or newest.data.get("class") in ("other", "offer", "next_round", "") else Ball.NOBODY
    )
    return Standing(ball, f"{name} answered.", day, turn, stated, day)


def _rearms(dossier: Dossier, answer: Fact) -> bool:
    return dossier.policy.courtesy == "rearm" and answer.data.get("class") in REARMING_CLASSES


def _stated_in(fact: Fact) -> StatedDate | None:
    day = fact.data.get("stated_date")
    return StatedDate(date.fromisoformat(day), fact.data.get("phrase", "")) if day else None


def _nudges_apply(dossier: Dossier, current: Round) -> bool:
    """Whether follow-up and call make sense at all for this round (A6, A7, A18, tags)."""
    if current.tags & _NO_CHAIN_TAGS or "nofollowup" in current.tags or current.kind in _NO_CHAIN_KINDS:
        return False
    if current.kind is Kind.SCHOOL and current.notes.next_step is None:
        return False
    limit = dossier.days.add(current.day, TRACK_ONLY_AFTER)
    return current.seen_at is None or local_day(current.seen_at, current.zone) <= limit


def _follow_up(dossier: Dossier, current: Round, standing: Standing, main: Contact | None) -> Nudge:
    key = _key(ArtefactKind.REMINDER, Step.FOLLOW_UP, current.anchor, standing.turn)
    draft = _key(ArtefactKind.DRAFT, Step.FOLLOW_UP, current.anchor, standing.turn)
    day = follow_up_day(standing.base, standing.stated, current.kind, dossier.policy, dossier.days)
    if standing.turn > 1 and standing.stated is None:
        day = max(day, dossier.days.add(standing.base, 5))
    day = _after_absence(dossier, current, day)
    if (pin := dossier.pinned(key)) is not None:
        day = local_day(pin, current.zone)
    return _settle(
        dossier, Nudge(key, day), (key, draft), current, _by_hand(dossier, current, standing, main)
    )


def _phone(
    dossier: Dossier,
    current: Round,
    standing: Standing,
    follow_up: Nudge,
    moments: Moments,
) -> Nudge:
    key = _key(ArtefactKind.REMINDER, Step.PHONE, current.anchor, standing.turn)
    draft = _key(ArtefactKind.DRAFT, Step.SECOND_EMAIL, current.anchor, standing.turn)
    if (pin := dossier.pinned(key)) is not None:
        return _settle(dossier, Nudge(key, local_day(pin, current.zone)), (key, draft), current, None)
    day = phone_day(follow_up.done_on or follow_up.day, dossier.policy, dossier.days)
    day = _after_absence(dossier, current, day)
    # I6: while the follow-up lies unsent the call waits for it, three business days behind.
    while follow_up.open and moments.reached(_start_of(day, current.zone)):
        day = phone_day(day, dossier.policy, dossier.days)
        if day > _patience(follow_up.day, dossier.days):
            break
    return _settle(dossier, Nudge(key, day), (key, draft), current, None)


def _patience(day: date, days: BusinessDays) -> date:
    """How long an unsent follow-up may hold the call back: four business weeks."""
    return days.add(day, 20)


def _settle(
    dossier: Dossier, nudge: Nudge, keys: Iterable[ArtefactKey], current: Round, by_hand: date | None
) -> Nudge:
    """What the user's gestures made of a nudge; doing it by another way counts too (F13, F16, F17)."""
    fact = next((found for key in keys if (found := dossier.ended(key)) is not None), None)
    if fact is None:
        return Nudge(nudge.key, nudge.day, by_hand)
    if fact.kind in SKIPPING_GESTURES:
        return Nudge(nudge.key, nudge.day, None, skipped=True)
    return Nudge(nudge.key, nudge.day, local_day(fact.at, current.zone))


def _by_hand(dossier: Dossier, current: Round, standing: Standing, main: Contact | None) -> date | None:
    """The day the user followed up without our draft: a mail to the main contact after the thanks (F17)."""
    if main is None or not main.email:
        return None
    thanks_over = _start_of(dossier.days.add(max(current.day, standing.base), 2), current.zone)
    written = dossier.written_to(main.email, thanks_over)
    return local_day(written[-1].at, current.zone) if written else None


def _after_absence(dossier: Dossier, current: Round, day: date) -> date:
    """Out-of-office shifts: to the business day after a stated return, never earlier (G5)."""
    for fact in dossier.automatic(current.end):
        if fact.data.get("class") == "out_of_office" and fact.data.get("return_date"):
            day = max(day, dossier.days.add(date.fromisoformat(fact.data["return_date"]), 1))
    return day


def _check_in(dossier: Dossier, current: Round, since: date) -> Nudge:
    """The six-month check-in of the process; the next one counts from the last that was sent (J1, J2, J6)."""
    number = 1
    while True:
        key = _key(ArtefactKind.REMINDER, Step.CHECK_IN, dossier.anchor, number)
        draft = _key(ArtefactKind.DRAFT, Step.CHECK_IN, dossier.anchor, number)
        sent = dossier.sent(draft)
        if sent is None or number >= 4:
            break
        since = local_day(sent.at, current.zone)
        number += 1
    day = check_in_day(since, dossier.policy, dossier.days)
    if (pin := dossier.pinned(key)) is not None:
        day = local_day(pin, current.zone)
    return _settle(dossier, Nudge(key, day), (key, draft), current, None)


def _key(kind: ArtefactKind, step: Step, anchor: str, turn: int) -> ArtefactKey:
    """Steps of the whole process carry no person; a chain that starts again counts its turn instead."""
    return ArtefactKey(kind, step, anchor, "" if turn == 1 else f"turn-{turn}")


def _start_of(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(ZoneInfo("UTC"))


__all__ = ["Chain", "Nudge", "Standing", "build_chain", "current_round", "local_day"]

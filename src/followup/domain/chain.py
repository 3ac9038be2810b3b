"""The chain behind a round: follow-up, phone call, lapse and check-in, as dates made of facts (c.1, c.3).

The chain hangs on the newest round that is over. It exists while the user waits on them; an answer, a new
interview or silence after the call ends it, a courtesy or a new date starts it afresh (G1 to G4, E1, H20).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import partial

from followup.domain.away import away_on
from followup.domain.business_days import BusinessDays
from followup.domain.dossier import SKIPPING_GESTURES, Ball, Dossier
from followup.domain.facts import FactKind
from followup.domain.interview import Kind
from followup.domain.moments import Moments
from followup.domain.outcomes import Outcome
from followup.domain.people import Contact
from followup.domain.placing import place_nudge
from followup.domain.process import Round
from followup.domain.recipients import is_colleague, whom_to_call
from followup.domain.said import SPOKEN, VOICEMAIL, Typed, typed_since
from followup.domain.spacing import nudged_elsewhere
from followup.domain.standing import Standing, standing_of
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.domain.timing import (
    after_return,
    check_in_day,
    follow_up_day,
    follow_up_instant,
    free_call,
    lapse_day,
    phone_day,
    phone_instant,
)
from followup.domain.zones import instant, local_day

TRACK_ONLY_AFTER = 15
"""Business days after which an interview seen late gets no nudges any more (A18)."""

NO_CALL_AFTER = 5
"""Business days after which an interview seen late gets a mail at most (A18)."""

ABSENCE = 3
"""Business days by which an out-of-office without a return date pushes what is due (G5)."""

DOUBT = 2
"""Business days within which a mail that may be an answer holds up what is due (e.5 step 6)."""

LONGEST_AWAY = 120
"""Business days of an absence of the user's behind which a nudge is not moved any more (C22)."""

PATIENCE = 20
"""Business days for which an unsent follow-up may hold the call back (I6)."""

IN_TOUCH = 3
"""Months until the check-in with who declined and wishes to keep in touch (H3)."""

CHECK_INS = 4
"""Check-ins in a row, unless the user wants to keep in touch (J6)."""

_UNTOLD_TAGS = frozenset({"skip", "missed", "noshow"})
"""Rounds that were not held, or of which nothing shall be said (D13, D14)."""

_NO_CHAIN_TAGS = _UNTOLD_TAGS | {"nofollowup"}
_DONE_TAGS = frozenset({"done", SPOKEN, VOICEMAIL})


@dataclass(frozen=True, slots=True)
class Nudge:
    """A follow-up, call or check-in: its key, its day, where its reminder stands (UTC), what became of it.

    `no_hour`: it is a mail because no hour is decent for a call on both sides (C16). `due` is the day that
    the rules give, before the user moved it. `away_until` is the last day of an absence of the user's that it
    was moved behind (C22).
    """

    key: ArtefactKey
    day: date
    start: datetime
    done_on: date | None = None
    skipped: bool = False
    by_mail: bool = False
    no_hour: bool = False
    due: date | None = None
    away_until: date | None = None

    @property
    def open(self) -> bool:
        """Whether there is still something to do."""
        return self.done_on is None and not self.skipped


@dataclass(frozen=True, slots=True)
class Chain:
    """The dated steps behind one round; None where they do not apply.

    `tags` are the user's hashtags about it, also those typed into reminders since. `provisional`: the outcome
    is open, so that the check-in speaks of it with an "if" (J1). `lapsed`: silence has ended it (H20).
    """

    round: Round
    standing: Standing
    check_in: Nudge | None = None
    follow_up: Nudge | None = None
    phone: Nudge | None = None
    provisional: bool = False
    lapsed: bool = False
    tags: frozenset[str] = frozenset()

    def nudge_days(self, *, joined: bool) -> tuple[date, ...]:
        """Local days of follow-up and call, as done or due; `joined`: another process writes for this one."""
        zone = self.round.zone
        found = (None if joined else self.follow_up, self.phone)
        return tuple(
            one.done_on or local_day(one.start, zone) for one in found if one is not None and not one.skipped
        )


def held_back_until(follow_up: Nudge, days: BusinessDays) -> date:
    """The last day on which an unsent follow-up holds back what comes behind it (I6)."""
    return days.add(follow_up.day, PATIENCE)


def current_round(dossier: Dossier, moments: Moments) -> Round | None:
    """The newest round that is over; later ones are asked about so that their end wakes us."""
    over = [one for one in dossier.rounds if moments.reached(one.end)]
    return over[-1] if over else None


def build_chain(
    dossier: Dossier, current: Round, main: Contact | None, moments: Moments, outcome: Outcome
) -> Chain:
    """Date every step behind `current` from the facts known now."""
    typed = typed_since(dossier, current)
    standing = standing_of(dossier, current, typed, outcome)
    make = _Maker(dossier, current, standing, typed, main, moments)
    if standing.ball is not Ball.THEM or not _nudges_apply(dossier, current, make.said()):
        return Chain(
            current,
            standing,
            make.check_in(standing),
            provisional=make.provisional(standing),
            tags=make.said(),
        )
    follow_up = make.follow_up()
    phone = make.phone(follow_up) if make.calls() else None
    steps = [step for step in (follow_up, phone) if step is not None]
    last = max(step.done_on or make.day_of(step) for step in steps)
    if all(step.open for step in steps):
        last = min(last, make.last_in_time(follow_up))
    lapse = lapse_day(last, dossier.policy, dossier.days)
    if moments.reached(instant(lapse, time(), current.zone)):
        silent = replace(
            standing,
            ball=Ball.NOBODY,
            why="No answer came; no answer is common.",
            last_contact=last,
            decided=True,
        )
        return Chain(current, silent, make.check_in(silent), lapsed=True)
    return Chain(
        current,
        standing,
        make.check_in(standing),
        follow_up,
        phone,
        provisional=make.provisional(standing),
        tags=make.said(),
    )


def _nudges_apply(dossier: Dossier, current: Round, tags: frozenset[str]) -> bool:
    """Whether follow-up and call make sense at all for this round (A6, A7, A18, A19, tags)."""
    if tags & _NO_CHAIN_TAGS or current.kind is Kind.INFORMATIONAL:
        return False
    if current.kind is Kind.SCHOOL and not (current.notes.next_step or current.notes.next_text):
        return False
    limit = dossier.policy.lookback_business_days if current.first_run else TRACK_ONLY_AFTER
    return _seen_after(dossier, current) <= limit


def _seen_after(dossier: Dossier, current: Round) -> int:
    """How many business days after the round it was first seen; 0 when it was known in time."""
    seen = dossier.first_seen(current)
    return 0 if seen is None else dossier.days.between(current.day, local_day(seen, current.zone))


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the steps of one chain. Days are the recipient's."""

    dossier: Dossier
    current: Round
    standing: Standing
    typed: tuple[Typed, ...]
    main: Contact | None
    moments: Moments

    def calls(self) -> bool:
        """Whether there is a second nudge at all (A18, A21, B26, C12, H4)."""
        if not self.standing.calls or self.current.off_limits or "nochase" in self._tags():
            return False
        if self.current.kind is Kind.SCREEN and not (
            self.main and whom_to_call(self.dossier, self.main).phone
        ):
            return False
        return self.current.first_run or _seen_after(self.dossier, self.current) < NO_CALL_AFTER

    def provisional(self, standing: Standing) -> bool:
        """Whether a check-in would have to begin with "if you did not get this job"."""
        return not standing.decided and self.current.kind not in (Kind.INFORMATIONAL, Kind.SCHOOL)

    def day_of(self, nudge: Nudge) -> date:
        """The day on which a nudge stands in the calendar."""
        return local_day(nudge.start, self.current.zone) if nudge.open else nudge.day

    def follow_up(self) -> Nudge:
        standing, dossier = self.standing, self.dossier
        key = _key(ArtefactKind.REMINDER, Step.FOLLOW_UP, self.current.anchor, standing.turn)
        draft = replace(key, kind=ArtefactKind.DRAFT)
        day = follow_up_day(
            standing.base,
            standing.stated,
            self.current.kind,
            dossier.policy,
            dossier.days,
            unwanted="nochase" in self._tags(),
        )
        if standing.not_before is not None:
            day = max(day, standing.not_before)
        day = self._behind_call(self._held_up(self._after_absence(day)))
        asked = self._asked_for("followup")
        address = self.main.email if self.main is not None else ""
        home, until = (asked, None) if asked else self._at_home(day, self._mail_at, address)
        made = self._nudge(
            (key, draft), home, self._at_home_from(home, self._mail_at), by_hand=self._by_hand()
        )
        return replace(made, away_until=until)

    def phone(self, follow_up: Nudge) -> Nudge:
        """The call, or a second mail where none is welcome or no decent hour is shared (A9, I5, I8, C16)."""
        dossier, days = self.dossier, self.dossier.days
        keys = self._phone_keys()
        day, until = self._asked_for("call"), None
        if day is None:
            day = phone_day(follow_up.done_on or self.day_of(follow_up), dossier.policy, days)
            day = max(day, self.standing.not_before or day)
            day = self._held_up(self._after_absence(day))
            # I6: while the follow-up lies unsent the call waits for it, some business days behind.
            limit = held_back_until(follow_up, days)
            while follow_up.open and day <= limit and self._begun(day):
                day = phone_day(day, dossier.policy, days)
            day, until = self._at_home(self._free_day(day), self._call_at)
        by_mail = dossier.pinned(keys[0]) is None and (
            not dossier.policy.calls_in(days.country)
            or "nocall" in self._tags()
            or (self.main is not None and is_colleague(dossier, self.main))
            or self._call(day) is None
        )
        first, second = (keys[1], keys[0]) if by_mail else (keys[0], keys[1])
        at = self._mail_at if by_mail else self._call_at
        made = self._nudge(
            (first, second, keys[2]), day, self._at_home_from(day, at), by_hand=self._written_instead()
        )
        no_hour = by_mail and self._call(day) is None
        return replace(made, by_mail=by_mail, no_hour=no_hour, away_until=until)

    def last_in_time(self, follow_up: Nudge) -> date:
        """The last day of a chain that is looked after every day; nothing is made up for months later (H20).

        Who is off for so long finds what he would have found then, and no nudge beside the check-in.
        """
        if any(self.dossier.pinned(key) is not None for key in self._phone_keys()):
            return date.max
        days = self.dossier.days
        return phone_day(held_back_until(follow_up, days), self.dossier.policy, days)

    def check_in(self, standing: Standing) -> Nudge | None:
        """The six-month check-in of the process; the next one counts from the last one (J1, J2, J6, J7)."""
        told = [one for one in self._over() if not one.tags & _UNTOLD_TAGS]
        keep = "keepintouch" in self._tags()
        if not told or (standing.closed and not keep):
            return None
        since = max(standing.last_contact or told[-1].day, told[-1].day)
        number = 1
        while (done := self._checked_in(number)) is not None and (number < CHECK_INS or keep):
            since = max(since, done)
            number += 1
        key = _key(ArtefactKind.REMINDER, Step.CHECK_IN, self.dossier.anchor, number)
        draft = replace(key, kind=ArtefactKind.DRAFT)
        policy = self.dossier.policy
        if standing.in_touch and number == 1:
            policy = replace(policy, check_in_months=min(policy.check_in_months, IN_TOUCH))
        named = standing.in_touch_on if number == 1 else None
        usual = (
            self.dossier.days.next_or_same(named) if named else check_in_day(since, policy, self.dossier.days)
        )
        day = self._asked_for("checkin") or usual
        seen = self.dossier.first_seen(self.current)
        if number == 1 and seen is not None and day < local_day(seen, self.current.zone):
            return None
        return self._nudge((key, draft), day, self._mail_at)

    def _over(self) -> list[Round]:
        return [one for one in self.dossier.rounds if one.start <= self.current.start]

    def _nudge(
        self,
        keys: tuple[ArtefactKey, ...],
        day: date,
        at: Callable[[date], datetime],
        by_hand: date | None = None,
    ) -> Nudge:
        """A nudge under the first key, and what the user made of it under any of them (F13, F16, F17)."""
        due = day
        if (pin := self.dossier.pinned(keys[0])) is not None:
            day = local_day(pin, self.current.zone)
        done, skipped = self._ended(keys)
        done = max((on for on in (done, by_hand) if on is not None), default=None)
        start = at(day)
        if done is None and not skipped:
            start = place_nudge(self.dossier, keys[0], day, at, self.current.zone, self.moments)
        return Nudge(keys[0], day, start, done, skipped and done is None, due=due)

    def _ended(self, keys: Iterable[ArtefactKey]) -> tuple[date | None, bool]:
        """The day a step was done, and whether it was skipped instead."""
        for key in (same for one in keys for same in (one, *self._namesakes(one))):
            fact = self.dossier.ended(key)
            if fact is not None and fact.kind in SKIPPING_GESTURES:
                return None, True
            if fact is not None:
                return local_day(fact.at, self.current.zone), False
            said = next((one for one in self.typed if one.fact.subject == str(key)), None)
            if said is not None and "skip" in said.tags:
                return None, True
            if said is not None and said.tags & _DONE_TAGS:
                return local_day(said.fact.at, self.current.zone), False
        return None, False

    def _namesakes(self, key: ArtefactKey) -> Iterator[ArtefactKey]:
        """The same step under another name: the session that gave the round its name may have moved (U1).

        Only the last round is followed up, so what was begun since its end was begun for it.
        """
        for other, at in self.dossier.out_of_hand.items():
            if at >= self.current.end and other != key and replace(other, anchor=key.anchor) == key:
                yield other

    def _phone_keys(self) -> tuple[ArtefactKey, ArtefactKey, ArtefactKey]:
        """Reminder of the call, reminder and draft of the mail in its place."""
        anchor, turn = self.current.anchor, self.standing.turn
        return (
            _key(ArtefactKind.REMINDER, Step.PHONE, anchor, turn),
            _key(ArtefactKind.REMINDER, Step.SECOND_EMAIL, anchor, turn),
            _key(ArtefactKind.DRAFT, Step.SECOND_EMAIL, anchor, turn),
        )

    def _written_instead(self) -> date | None:
        """The day on which the mail beside a call was sent; who only throws it away may still call (I2)."""
        sent = self.dossier.sent(
            _key(ArtefactKind.DRAFT, Step.PHONE, self.current.anchor, self.standing.turn)
        )
        return local_day(sent.at, self.current.zone) if sent is not None else None

    def _behind_call(self, day: date) -> date:
        """A call that the user put before the follow-up: the follow-up counts from the call (F15)."""
        keys = self._phone_keys()
        done, _ = self._ended(keys)
        pin = self.dossier.pinned(keys[0])
        called = done or (local_day(pin, self.current.zone) if pin is not None else None)
        if called is None or called >= day:
            return day
        return max(day, phone_day(called, self.dossier.policy, self.dossier.days))

    def _after_absence(self, day: date) -> date:
        """Out-of-office of the contact: behind a stated return, else what is due waits a while (G5)."""
        days = self.dossier.days
        for fact in self.dossier.automatic(self.current.end):
            if fact.data.get("class") != "out_of_office" or not self._is_main(fact.subject):
                continue
            on = local_day(fact.at, self.current.zone)
            if fact.data.get("return_date"):
                day = after_return(day, date.fromisoformat(fact.data["return_date"]), days)
            elif on <= day <= days.add(on, ABSENCE):
                day = days.add(day, ABSENCE)
        return day

    def _at_home(
        self, day: date, at: Callable[[date], datetime], address: str = ""
    ) -> tuple[date, date | None]:
        """The day itself, or the first business day behind the user's own absence with its last day (C22).

        Nor is it a day on which the company's other candidacy is nudged, unless a mail to `address` is joined
        to that one (f.1).
        """
        until = None
        for _ in range(LONGEST_AWAY):
            absence = away_on(local_day(at(day), self.dossier.owner.zone), self.dossier.away)
            if absence is not None:
                until = absence.last
            elif not nudged_elsewhere(self.dossier, day, address) or self.moments.reached(at(day)):
                break
            day = self.dossier.days.add(day, 1)
        return day, until

    def _at_home_from(self, usual: date, at: Callable[[date], datetime]) -> Callable[[date], datetime]:
        """As `at`, but what was missed and needs another day than the `usual` one finds the user at home."""
        return lambda day: at(day if day == usual else self._at_home(day, at)[0])

    def _held_up(self, day: date) -> date:
        """Behind a mail that may be an answer: the user has time to look at it (e.5 step 6, X9)."""
        days = self.dossier.days
        for fact in self.dossier.doubtful(self.current.end):
            on = local_day(fact.at, self.current.zone)
            if day <= days.add(on, DOUBT):
                day = days.add(on, DOUBT + 1)
        return day

    def _is_main(self, address: str) -> bool:
        return self.main is None or not self.main.email or self.main.email == address

    def _by_hand(self) -> date | None:
        """The day the user followed up by hand: a mail to the contact, later than thanks would be (F17)."""
        if self.main is None or not self.main.email:
            return None
        since = self.dossier.days.add(max(self.current.day, self.standing.base), 2)
        written = self.dossier.written_to(self.main.email, instant(since, time(), self.current.zone))
        return local_day(written[-1].at, self.current.zone) if written else None

    def _checked_in(self, number: int) -> date | None:
        """The day a check-in was sent, or marked done."""
        for kind in ArtefactKind:
            fact = self.dossier.ended(_key(kind, Step.CHECK_IN, self.dossier.anchor, number))
            if fact is not None and fact.kind in (FactKind.SENT, FactKind.DONE):
                return local_day(fact.at, self.current.zone)
        return None

    def _asked_for(self, tag: str) -> date | None:
        """The day that a hashtag of the user's notes names: #followup 17 Mar (d.3)."""
        notes = [self.current.notes, *(one.notes for one in self.typed)]
        days = [one.day for each in notes for one in each.tags if one.name == tag and one.day is not None]
        return days[-1] if days else None

    def said(self) -> frozenset[str]:
        """What the hashtags say of the whole round: to skip a reminder is to skip its step alone (e.3)."""
        return self.current.tags | (self._tags() - {"skip"})

    def _tags(self) -> frozenset[str]:
        return self.current.tags.union(self.dossier.wishes(), *(one.tags for one in self.typed))

    def _begun(self, day: date) -> bool:
        return self.moments.reached(instant(day, time(), self.current.zone))

    def _mail_at(self, day: date) -> datetime:
        return follow_up_instant(day, self.current.zone, self.dossier.policy)

    def _call(self, day: date) -> datetime | None:
        """When to call on a day: not during an interview of the user's, if another time is left (C23)."""
        free = self._free_call(day)
        if free is not None and local_day(free, self.current.zone) == day:
            return free
        return phone_instant(day, self.current.zone, self.dossier.owner.zone, self.dossier.policy)

    def _free_day(self, day: date) -> date:
        """The day itself, or the next business day if interviews fill all of its hours for calls (C23)."""
        free = self._free_call(day)
        return day if free is None else local_day(free, self.current.zone)

    def _free_call(self, day: date) -> datetime | None:
        dossier = self.dossier
        busy = dossier.busy_about(day)
        if not busy:
            return phone_instant(day, self.current.zone, dossier.owner.zone, dossier.policy)
        return free_call(day, self.current.zone, dossier.owner.zone, dossier.policy, dossier.days, busy)

    def _call_at(self, day: date) -> datetime:
        """The usual time of a call; that of a mail on a day when no hour is shared."""
        return self._call(day) or self._mail_at(day)


def _key(kind: ArtefactKind, step: Step, anchor: str, turn: int) -> ArtefactKey:
    """Steps of the whole process carry no person; a chain that starts again counts its turn instead."""
    return ArtefactKey(kind, step, anchor, "" if turn == 1 else f"turn-{turn}")


turn_key = partial(_key, ArtefactKind.REMINDER)

__all__ = ["Chain", "Nudge", "build_chain", "current_round", "held_back_until", "turn_key"]

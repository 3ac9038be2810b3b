"""What an offer, a refusal or the user's own decision asks for: mails to look over, and days to decide (H).

Drafts lie ready at once, except the answer to a refusal; nothing accepts, declines or withdraws before the
user has said so. Each mail has a reminder of its own, which also holds the claim on it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from followup.domain.attendance import is_no_reply
from followup.domain.decision import Stage
from followup.domain.dossier import Dossier
from followup.domain.facts import Fact
from followup.domain.moments import Moments
from followup.domain.outcomes import Outcome
from followup.domain.people import Contact
from followup.domain.placing import next_slot, place, place_nudge
from followup.domain.process import Round
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.domain.threads import thread_of, thread_with
from followup.domain.timing import decision_reminders
from followup.domain.wanted import Terms, WantedDraft, WantedReminder
from followup.domain.writers import writer_of
from followup.domain.zones import instant, local_day

EXTENSION = 3
"""Business days of more time that are asked for (c.1)."""

UNDATED = 3
"""Business days after an offer that names no day, when the first reminder rings; then weekly (H9)."""

WEEKS = 8
"""How often an offer without a date is brought to mind, at most."""

ANSWERED_WITHIN = 10
"""Business days after which an answer to a refusal would come oddly late."""

BY_HAND = timedelta(days=1)
"""So long before an outcome is noted, a mail by hand after the offer is taken for the answer itself."""

JUST_NOW = timedelta(hours=2)
"""So long before a withdrawal is noted, a mail by hand is taken for it."""

TOLD_WITHIN = timedelta(days=60)
"""How far back the companies are listed that heard of an acceptance which is taken back (H19)."""

PASSED_FOR = 10
"""Business days after the day to answer an offer, after which nothing asks about it any more."""

NEAR = timedelta(hours=36)
"""An interview so near makes a withdrawal urgent (H26)."""

_MORNING, _AFTERNOON, _STILL_TODAY = time(9, 30), time(17), time(16)

_WHY = {
    Step.OFFER_ACK: "They made an offer; a few words tell them that it has arrived.",
    Step.MORE_TIME: "One request for more time, with one exact day.",
    Step.EXPEDITE: "You asked to tell them of the other offer.",
    Step.ACCEPT: "You accepted the offer.",
    Step.DECLINE: "You declined the offer.",
    Step.WITHDRAW: "You withdrew.",
    Step.REJECTION_ANSWER: "They declined; a kind answer keeps the door open.",
}
_WHY_ELSEWHERE = "You accepted another offer; they should hear it from you at once."
_WHY_DECIDE = "An offer is waiting for your answer."
_WHY_PASSED = "The day to answer an offer has passed."
_WHY_TOLD = "You took an acceptance back; some companies had heard of it."
_WHY_FELL_THROUGH = "They wrote what reads like a refusal after you accepted."


@dataclass(frozen=True, slots=True)
class Wishes:
    """Reminders and drafts about the outcome of one process."""

    reminders: tuple[WantedReminder, ...] = ()
    drafts: tuple[WantedDraft, ...] = ()


def offer_wishes(
    dossier: Dossier, outcome: Outcome, main: Contact | None, moments: Moments, *, alive: bool
) -> Wishes:
    """Everything that the outcome asks for now. `alive`: silence has not ended the process (H15)."""
    if not dossier.talks_of:
        return Wishes()
    wisher = _Wisher(dossier, outcome, main, moments)
    return _joined([wisher.wishes(alive=alive), wisher.stock()])


@dataclass(frozen=True, slots=True)
class _Wisher:
    dossier: Dossier
    outcome: Outcome
    main: Contact | None
    moments: Moments

    def wishes(self, *, alive: bool) -> Wishes:
        accepted = self.dossier.accepted_elsewhere()
        stage, at = self.outcome.stage, self.outcome.at
        if accepted is not None and accepted.decision.at is not None and stage in (Stage.OPEN, Stage.OFFER):
            if accepted.name == self.dossier.company.name:
                return (
                    Wishes()
                )  # Whom the user joins hears of no withdrawal from the user's other role there.
            if stage is Stage.OFFER:
                return self._letter(Step.DECLINE, accepted.decision.at, Terms(elsewhere=True))
            return self._withdraw(accepted.decision.at, elsewhere=True) if alive else Wishes()
        if at is None:
            return self._expedite()
        match stage:
            case Stage.OFFER:
                return self._offer(at)
            case Stage.ACCEPTED:
                return self._letter(
                    Step.ACCEPT, at, Terms(still_open=self._still_open(), offered=self._offered())
                )
            case Stage.DECLINED:
                return self._letter(Step.DECLINE, at, Terms(by_phone=self.outcome.by_phone))
            case Stage.WITHDRAWN:
                return self._withdraw(at, elsewhere=False)
            case Stage.REJECTED:
                return self._refused(at)
            case _:
                return self._expedite()

    def _offer(self, at: datetime) -> Wishes:
        """Thanks the same day, reminders to decide, one request for more time (H6 to H12)."""
        outcome = self.outcome
        terms = Terms(outcome.answer_by, by_phone=outcome.by_phone)
        passed = self._passed()
        if passed is not None:
            return passed
        found = [self._decide(at)]
        if not outcome.wants_time or outcome.answer_by is None:
            # A promise to answer by their day must not lie beside the user's request for a later one.
            found.append(self._letter(Step.OFFER_ACK, at, terms))
        if outcome.answer_by is not None and self._wants_time(outcome.answer_by):
            proposed = self.dossier.days.add(outcome.answer_by, EXTENSION)
            since = at if outcome.wants_time else self._first_reminder(outcome.answer_by)
            # H10: who has written by hand may have asked already; a request of the user's own is followed.
            hand = not outcome.wants_time
            found.append(self._letter(Step.MORE_TIME, since, replace(terms, proposed=proposed), hand=hand))
        return _joined(found)

    def _passed(self) -> Wishes | None:
        """The day to answer is over and nothing was noted: said once, on the next business morning (H8)."""
        answer_by, days, zone = self.outcome.answer_by, self.dossier.days, self._zone
        if answer_by is None or not answer_is_overdue(answer_by, zone, self.moments):
            return None
        key = self._key(Step.DECIDE, f"{answer_by.isoformat()}-passed")
        last = instant(days.add(answer_by, PASSED_FOR), time(), zone)
        if self.dossier.ended(key) is not None or self.moments.reached(last):
            return Wishes()
        morning = instant(days.add(answer_by, 1), time(9), zone)
        start = place(self.dossier, key, morning, self.moments) or next_slot(self.moments.now)
        terms = Terms(answer_by, by_phone=self.outcome.by_phone, passed=True)
        return Wishes((self._reminder(key, start, _WHY_PASSED, self._contact(), terms),))

    def stock(self) -> Wishes:
        """What to look at when an acceptance did not hold: their mail, and who had heard of it (H19)."""
        outcome, found = self.outcome, []
        if outcome.stage is Stage.ACCEPTED and outcome.fell_through is not None:
            mail = outcome.fell_through
            found += self._stock("fell-through", mail.at, _WHY_FELL_THROUGH, Terms())
        at = outcome.reopened_at
        if at is not None and (told := self._told(at)):
            found += self._stock(f"told-{at:%Y%m%d}", at, _WHY_TOLD, Terms(told=told))
        return Wishes(tuple(found))

    def _stock(self, name: str, at: datetime, why: str, terms: Terms) -> list[WantedReminder]:
        key = self._key(Step.TAKE_STOCK, name)
        shown = place(self.dossier, key, at + timedelta(minutes=30), self.moments)
        late = self.moments.reached(at + TOLD_WITHIN)
        if self.dossier.ended(key) is not None or (shown is None and late):
            return []
        start = shown or next_slot(self.moments.now)
        return [self._reminder(key, start, why, self._contact(), terms)]

    def _told(self, at: datetime) -> tuple[str, ...]:
        """Other companies from which the user withdrew, or which were declined, in the weeks before."""
        ended = (Stage.WITHDRAWN, Stage.DECLINED)
        return tuple(
            one.name
            for one in self.dossier.others
            if one.name
            and one.decision.stage in ended
            and one.decision.at is not None
            and at - TOLD_WITHIN <= one.decision.at
        )

    def _wants_time(self, answer_by: date) -> bool:
        """On request, or still undecided two business days before; never twice, never when it is over."""
        over = self.moments.reached(instant(answer_by, _STILL_TODAY, self._zone))
        if over or self.outcome.extended:
            return False
        return self.outcome.wants_time or self.moments.reached(self._first_reminder(answer_by))

    def _first_reminder(self, answer_by: date) -> datetime:
        return decision_reminders(answer_by, self._zone, self.dossier.days)[0]

    def _decide(self, at: datetime) -> Wishes:
        """When to decide: before the day and on it (H8); without a day after a while, then weekly (H9)."""
        outcome = self.outcome
        if outcome.answer_by is not None:
            first, last = decision_reminders(outcome.answer_by, self._zone, self.dossier.days)
            day = outcome.answer_by.isoformat()
            usual = [(day, first)] if first > at else []
            usual.append((f"{day}-last", last))
        else:
            usual = [("", self._weekly(at))]
        terms = Terms(outcome.answer_by, by_phone=outcome.by_phone, still_open=self._still_open())
        found = []
        for name, instant_ in usual:
            key = self._key(Step.DECIDE, name)
            start = place(self.dossier, key, instant_, self.moments)
            said = replace(terms, asked=name.endswith("-last") and self._asked())
            if start is not None and self.dossier.ended(key) is None:
                found.append(self._reminder(key, start, _WHY_DECIDE, self._contact(), said))
        return Wishes(tuple(found))

    def _asked(self) -> bool:
        """Whether more time was asked for, which they have not given (H12)."""
        key = replace(self._key(Step.MORE_TIME), kind=ArtefactKind.DRAFT)
        return self.dossier.sent(key) is not None and not self.outcome.extended

    def _weekly(self, at: datetime) -> datetime:
        first = self.dossier.days.add(local_day(at, self._zone), UNDATED)
        times = [
            instant(self.dossier.days.next_or_same(first + timedelta(weeks=week)), time(9), self._zone)
            for week in range(WEEKS)
        ]
        return next((one for one in times if not self.moments.reached(one)), times[-1])

    def _refused(self, at: datetime) -> Wishes:
        """A kind answer on the next business day, to a person who has met the user (H1)."""
        met = any(one.end <= at for one in self.dossier.rounds)
        unread = self.outcome.news is not None and is_no_reply(self.outcome.news.subject)
        if not met or unread or self._contact() is None:
            return Wishes()
        today = local_day(at, self._zone)
        last = self.dossier.days.add(today, ANSWERED_WITHIN)
        if self.moments.reached(instant(last + timedelta(days=1), time(), self._zone)):
            return Wishes()
        day = self.dossier.days.add(today, 1)
        return self._letter(Step.REJECTION_ANSWER, at, Terms(), day=day)

    def _withdraw(self, at: datetime, *, elsewhere: bool) -> Wishes:
        """Out of the running, with the appointments that are not needed any more (H14, H16, H18, H26)."""
        coming = tuple(
            session.start
            for one in self.dossier.rounds
            for session in one.sessions
            if not self.moments.reached(session.start)
        )
        urgent = bool(coming) and self.moments.reached(coming[0] - NEAR)
        terms = Terms(elsewhere=elsewhere, coming=coming, urgent=urgent)
        return self._letter(Step.WITHDRAW, at, terms, contact=self.main)

    def _expedite(self) -> Wishes:
        """Telling this process of an offer elsewhere, only on request and while that offer waits (H13)."""
        if not self.outcome.expedite:
            return Wishes()
        waiting = sorted(
            one.decision.answer_by
            for one in self.dossier.others
            if one.decision.stage is Stage.OFFER
            and one.decision.answer_by is not None
            and not self.moments.reached(instant(one.decision.answer_by, _AFTERNOON, self._zone))
        )
        if not waiting:
            return Wishes()
        at = self.outcome.expedite_at or self.moments.now
        return self._letter(Step.EXPEDITE, at, Terms(waiting[0]), contact=self.main, hand=False)

    def _letter(
        self,
        step: Step,
        at: datetime,
        terms: Terms,
        *,
        contact: Contact | None = None,
        day: date | None = None,
        hand: bool = True,
    ) -> Wishes:
        """One mail and its reminder, unless it was sent, skipped, or (`hand`) written by hand since."""
        reader = contact or self._contact()
        if reader is None or not self.moments.reached(at):
            return Wishes()
        key = self._key(step)
        draft = replace(key, kind=ArtefactKind.DRAFT)
        if any(self.dossier.ended(each) is not None for each in (key, draft)):
            return Wishes()
        if hand and reader.email and self.dossier.written_to(reader.email, self._since(step, at)):
            return Wishes()
        start = self._start(key, at, day, urgent=terms.urgent)
        why = _WHY_ELSEWHERE if terms.elsewhere else _WHY[step]
        reminder = self._reminder(key, start, why, reader, terms)
        due = day is None or self.moments.reached(start - timedelta(hours=4))
        if not due:
            return Wishes((reminder,))
        news = self.outcome.news
        reply = (
            thread_of(self.dossier, news)
            if contact is None and news is not None and news.subject == reader.email
            else None
        )
        written = WantedDraft(
            draft,
            reader,
            why,
            self._round,
            reply_to=reply or thread_with(self.dossier, reader),
            terms=terms,
        )
        return Wishes((reminder,), (written,))

    def _since(self, step: Step, at: datetime) -> datetime:
        """From when on a mail by hand stands for ours; people answer first and note it afterwards (e.1)."""
        news = self.outcome.news
        if step is Step.MORE_TIME:
            return self.outcome.at or at
        if step is Step.WITHDRAW and self.outcome.stage is Stage.WITHDRAWN:
            return at - JUST_NOW
        if step not in (Step.ACCEPT, Step.DECLINE):
            return at
        if news is None:
            return at if self.dossier.rounds else at - BY_HAND
        return min(at, max(news.at, at - BY_HAND))

    def _start(self, key: ArtefactKey, at: datetime, day: date | None, *, urgent: bool) -> datetime:
        """The same day, or the next business morning; within the hour when it is urgent."""
        zone, days = self._zone, self.dossier.days
        if urgent:
            return place(self.dossier, key, at + timedelta(minutes=30), self.moments) or next_slot(
                self.moments.now
            )
        today = local_day(at, zone)
        hour = _MORNING
        if day is None and days.is_business_day(today) and at < instant(today, _STILL_TODAY, zone):
            day, hour = today, _AFTERNOON
        elif day is None:
            day = days.add(today, 1)
        return place_nudge(self.dossier, key, day, lambda on: instant(on, hour, zone), zone, self.moments)

    def _reminder(
        self, key: ArtefactKey, start: datetime, why: str, contact: Contact | None, terms: Terms
    ) -> WantedReminder:
        return WantedReminder(
            key, start, 15, self._zone, why, round=self._round, contact=contact, at=start, terms=terms
        )

    def _key(self, step: Step, name: str = "") -> ArtefactKey:
        turn = f"turn-{self.outcome.turn}" if self.outcome.turn > 1 else ""
        person = "-".join(part for part in (name, turn) if part)
        return ArtefactKey(ArtefactKind.REMINDER, step, self.dossier.anchor, person)

    def _contact(self) -> Contact | None:
        """Who wrote the news, as a person of the process or as the mail names them; else the main contact.

        What is sent to an address that nobody reads helps nobody.
        """
        news = self.outcome.news
        return self.main if news is None or is_no_reply(news.subject) else writer_of(self.dossier, news)

    def _offered(self) -> date | None:
        """The day on which the offer was made in writing, so that its terms can be named by it (K17).

        None if they have written since of what may have changed them: those of that day are accepted no more.
        """
        news = self.outcome.news
        if news is None or news.data.get("class") != "offer" or self.outcome.by_phone:
            return None
        since = (*self.dossier.answers(news.at), *self.dossier.doubtful(news.at))
        changed = any(not _leaves_the_terms(fact) for fact in since)
        return None if changed else local_day(news.at, self._zone)

    def _still_open(self) -> tuple[str, ...]:
        open_ = (Stage.OPEN, Stage.OFFER)
        return tuple(
            one.name
            for one in self.dossier.others
            if one.name not in ("", self.dossier.company.name)
            and one.decision.alive
            and one.decision.stage in open_
        )

    @property
    def _zone(self) -> str:
        return self.dossier.owner.zone

    @property
    def _round(self) -> Round:
        over = [one for one in self.dossier.rounds if self.moments.reached(one.end)]
        return over[-1] if over else self.dossier.talks_of[0]


def answer_is_overdue(answer_by: date, zone: str, moments: Moments) -> bool:
    """Whether the last day to answer an offer is over."""
    return moments.reached(instant(answer_by + timedelta(days=1), time(), zone))


def _leaves_the_terms(mail: Fact) -> bool:
    """Whether a mail behind an offer says kind words or grants time, and nothing of what was offered."""
    kind = mail.data.get("class")
    return kind in ("courtesy", "new_date") or (kind != "offer" and "answer_by" in mail.data)


def _joined(parts: list[Wishes]) -> Wishes:
    return Wishes(
        tuple(one for part in parts for one in part.reminders),
        tuple(one for part in parts for one in part.drafts),
    )

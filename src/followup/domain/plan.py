"""The plan: the artefacts that should exist now, why each does, and when to look again.

Pure and comparable. All reminders of a round are wanted from the moment the round ends, with provisional
wording; drafts only when due (design 3). What the user finished, deleted or took away is not wanted again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from followup.domain.cards import card_reminder
from followup.domain.chain import Chain, Nudge, build_chain, current_round, held_back_until, turn_key
from followup.domain.decision import Stage
from followup.domain.dossier import Ball, Dossier
from followup.domain.facts import STILL_INTERESTED, Fact, FactKind
from followup.domain.merging import Merge, merge_of, written_by_another
from followup.domain.moments import Moments
from followup.domain.new_date import after_cancellation, new_date_reminder
from followup.domain.offers import answer_is_overdue, offer_wishes
from followup.domain.outcomes import Outcome, decision_of, ended_at, outcome_of
from followup.domain.people import Contact
from followup.domain.placing import place_nudge
from followup.domain.recipients import mail_first, main_contact, reached, whom_to_call
from followup.domain.said import typed_since
from followup.domain.standing import ACCEPTED_ELSEWHERE, declined, noted
from followup.domain.stated import StatedDate
from followup.domain.steps import ArtefactKind, Step
from followup.domain.thanking import notes_event, thanking
from followup.domain.threads import thread_with
from followup.domain.took_place import known_since, outlived, superseded
from followup.domain.wanted import Doubt, Plan, Question, ReplyTo, Terms, WantedDraft, WantedReminder
from followup.domain.wishes import NO_CALLS, NO_CHASING
from followup.domain.writers import writer_of
from followup.domain.zones import instant, local_day

DRAFT_LEAD = timedelta(hours=4)
"""A follow-up or check-in draft lies ready this long before its reminder."""

ANSWER_AT = time(9)
ANSWER_WITHIN = timedelta(minutes=30)
EVENING = time(20)
"""An answer is due on the next day at nine; one that cannot wait, soon, and until the evening (G4, G20)."""

FORGOTTEN = timedelta(days=60)
"""A process of which nothing was heard for so long awaits no decision any more (H15)."""

_WHY_FOLLOW_UP = "They named no date; a short question is in order."
_WHY_DATE = "The date they named will have passed."
_WHY_CALL = "A call after the unanswered mail, then silence until the check-in."
_WHY_MAIL = "A second and last mail, in place of a call."
_WHY_CHECK_IN = "A short hello half a year on keeps the door open."


def plan(dossier: Dossier, now: datetime) -> Plan:
    """Everything that should exist for this process at `now` (UTC)."""
    moments = Moments(now)
    outcome = _outcome(dossier, moments)
    if dossier.paused or outcome.paused:
        return Plan(summary="Paused.", decision=decision_of(outcome, alive=True), paused=True)
    if outcome.ignored:
        return Plan(summary="You said that this is no candidacy.", decision=decision_of(outcome, alive=False))
    met = _held(dossier, outcome)
    reminders, drafts = _by_round(dossier, met, outcome, moments)
    main = _main(dossier)
    current = current_round(met, moments)
    chain = build_chain(met, current, main, moments, outcome) if current is not None else None
    last = _last_sign(met)
    alive = (chain is None or not chain.lapsed) and not moments.reached(last + FORGOTTEN)
    # H15: where no interview was ever arranged, only an offer waits for the user's word.
    alive = alive and (bool(dossier.rounds) or outcome.stage is Stage.OFFER)
    merge = Merge()
    if chain is not None and main is not None:
        merge = merge_of(met, chain, main)
        asked = _Wishes(met, chain, main, moments, merge, newest=not _newer_elsewhere(met, last)).all()
        reminders += asked[0]
        drafts += asked[1]
    if chain is not None and chain.standing.ball is Ball.THEM:
        reminders += new_date_reminder(met, chain.round, chain.tags, main, moments)
    elif _may_be_rearranged(dossier, chain, outcome):
        reminders += after_cancellation(dossier, moments)
    asked_for = offer_wishes(dossier, outcome, main, moments, alive=alive)
    reminders += asked_for.reminders
    drafts += asked_for.drafts
    ball, why = _standing(met, chain, outcome, moments)
    decision = replace(
        decision_of(outcome, alive=alive, last=last),
        writing=merge.writing,
        company=dossier.company.name,
        nudges=_nudge_days(chain, merge),
    )
    return Plan(tuple(reminders), tuple(drafts), moments.next, ball, why, decision)


def _may_be_rearranged(dossier: Dossier, chain: Chain | None, outcome: Outcome) -> bool:
    """Whether nothing is decided, and nobody waits for anything but a new date of theirs (D1)."""
    if outcome.stage is not Stage.OPEN or dossier.accepted_elsewhere() is not None:
        return False
    return chain is None or (chain.standing.ball is Ball.NOBODY and not chain.standing.decided)


def _nudge_days(chain: Chain | None, merge: Merge) -> tuple[date, ...]:
    """On which days the company hears of this process; what another one writes for it is that one's (f.1)."""
    joined = merge.writing is not None and bool(merge.writing.into)
    return chain.nudge_days(joined=joined) if chain is not None else ()


def _main(dossier: Dossier) -> Contact | None:
    """The main contact, at the address that the user last wrote to (B25, F9)."""
    main = main_contact(dossier)
    return None if main is None else reached(dossier, main)


def _held(dossier: Dossier, outcome: Outcome) -> Dossier:
    """The dossier without interviews that stand in the calendar and most likely were not held."""
    end = ended_at(dossier, outcome)
    held = [one for one in dossier.rounds if not outlived(dossier, one, end) and not superseded(dossier, one)]
    return replace(dossier, rounds=tuple(held))


def _by_round(
    dossier: Dossier, met: Dossier, outcome: Outcome, moments: Moments
) -> tuple[list[WantedReminder], list[WantedDraft]]:
    """Thanks for what was held; a question about what may have been none, or may not have been held."""
    reminders: list[WantedReminder] = []
    drafts: list[WantedDraft] = []
    for one in dossier.asking:
        reminders += notes_event(dossier, one, moments, Question.AN_INTERVIEW)
    for one in dossier.rounds:
        if one in met.rounds:
            round_reminders, round_drafts = thanking(met, one, moments, _offered_by(outcome))
            reminders += round_reminders
            drafts += round_drafts
            if outcome.stage is Stage.OPEN and dossier.accepted_elsewhere() is None:
                reminders += card_reminder(met, one, moments)
        elif outcome.news is not None or superseded(dossier, one):
            # Only the user's own word is sure: what was misread must not cost the thanks.
            reminders += notes_event(dossier, one, moments, Question.TOOK_PLACE)
    return reminders, drafts


def _offered_by(outcome: Outcome) -> str:
    """The address that made an offer, if one was made by mail."""
    return outcome.news.subject if outcome.news is not None and outcome.stage is not Stage.REJECTED else ""


def _newer_elsewhere(dossier: Dossier, last: datetime) -> bool:
    """Whether another process at the same company is the newer one: its check-in is enough (J9, J10)."""
    return any(
        bool(one.name) and one.decision.last is not None and one.decision.last > last
        for one in dossier.others.at(dossier.company.name)
    )


def _last_sign(dossier: Dossier) -> datetime:
    """When anything last happened between the two sides, or will: an interview, a mail of either."""
    said = (FactKind.REPLY, FactKind.SENT, FactKind.OUTGOING)
    signs = [one.end for one in dossier.rounds] + [fact.at for fact in dossier.facts if fact.kind in said]
    return max(signs, default=datetime.min.replace(tzinfo=UTC) + FORGOTTEN)


def _outcome(dossier: Dossier, moments: Moments) -> Outcome:
    """What became of the process, from everything that was said since it began."""
    over = [one for one in dossier.rounds if moments.reached(one.end)]
    first = next(iter(dossier.talks_of), None)
    typed = typed_since(dossier, first, known_since(first)) if first is not None else ()
    return outcome_of(dossier, over, typed)


def _standing(dossier: Dossier, chain: Chain | None, outcome: Outcome, moments: Moments) -> tuple[Ball, str]:
    """Whose move it is and why, in a sentence."""
    due = outcome.answer_by if outcome.stage is Stage.OFFER else None
    if due is not None and answer_is_overdue(due, dossier.owner.zone, moments):
        return Ball.ME, "The day to answer their offer has passed."
    if chain is not None:
        return chain.standing.ball, chain.standing.why
    if outcome.stage is Stage.REJECTED and outcome.news is not None:
        return Ball.NOBODY, declined(outcome.news)
    if outcome.word and outcome.stage is not Stage.OPEN:
        return (Ball.ME if outcome.stage is Stage.OFFER else Ball.NOBODY), noted(outcome)
    if dossier.accepted_elsewhere() is not None and dossier.rounds:
        return Ball.NOBODY, ACCEPTED_ELSEWHERE
    return Ball.NOBODY, "Waiting for the interview." if dossier.rounds else "Nothing planned."


@dataclass(frozen=True, slots=True)
class _Wishes:
    """Turns the open steps of a chain into reminders and drafts to the main contact."""

    dossier: Dossier
    chain: Chain
    main: Contact
    moments: Moments
    merge: Merge
    newest: bool = True

    def all(self) -> tuple[list[WantedReminder], list[WantedDraft]]:
        """Everything behind the round, in the order of its steps."""
        chain = self.chain
        reminders: list[WantedReminder] = []
        drafts: list[WantedDraft] = []
        if chain.standing.question is not None:
            reminders += self._answer(chain.standing.question)
        follow_up = None if self.merge.writing is not None and self.merge.writing.into else chain.follow_up
        for nudge in (follow_up, chain.phone, chain.check_in if self.newest else None):
            if nudge is not None and nudge.open:
                reminder = self._reminder(nudge)
                reminders.append(reminder)
                drafts += self._draft(reminder)
        return reminders, drafts

    def _reminder(self, nudge: Nudge) -> WantedReminder:
        """A step's reminder; its text may name the date they stated, and when the user wrote."""
        stated, told, doubt = self._stated(), self._told_on(), self._doubt(nudge)
        plain = WantedReminder(
            nudge.key,
            nudge.start,
            15,
            self.dossier.owner.zone,
            _WHY_CHECK_IN,
            round=self.chain.round,
            contact=self.main,
            at=nudge.start,
            away_until=nudge.away_until if self.dossier.pinned(nudge.key) is None else None,
        )
        if nudge.key.step is Step.CHECK_IN:
            terms = Terms(refused=self.chain.standing.refused and not nudge.key.person)
            return replace(plain, provisional=self.chain.provisional and not nudge.key.person, terms=terms)
        if nudge.key.step is Step.FOLLOW_UP:
            why, terms = _WHY_DATE if stated else _WHY_FOLLOW_UP, Terms(also=self.merge.also)
            unchased = NO_CHASING in self.chain.tags
            return replace(plain, why=why, stated=stated, doubt=doubt, terms=terms, unchased=unchased)
        words = replace(
            plain,
            why=_WHY_MAIL,
            stated=stated,
            follow_up_on=told,
            doubt=doubt,
            uncalled=nudge.by_mail and NO_CALLS in self.dossier.wishes(),
            no_hour=nudge.no_hour,
        )
        return words if nudge.by_mail else self._call(words)

    def _call(self, words: WantedReminder) -> WantedReminder:
        """Whom to call, and whether a mail should be offered first (I4, I8)."""
        callee = whom_to_call(self.dossier, self.main)
        beside = not callee.phone and not written_by_another(self.dossier, self.chain, self.main)
        return replace(
            words,
            why=_WHY_CALL,
            contact=callee,
            mail_first=mail_first(self.dossier, self.chain.round, callee),
            beside=beside,
        )

    def _draft(self, reminder: WantedReminder) -> list[WantedDraft]:
        """The mail that lies ready for a reminder, as a reply where there is a thread (F1).

        For a call it is the mail in its place, where nobody's number is known (I2).
        """
        if reminder.key.step is Step.PHONE and not reminder.beside:
            return []
        if not self.moments.reached(reminder.start - DRAFT_LEAD) or self._is_begun_for_the_call(reminder):
            return []
        if self._waits_for_the_follow_up(reminder):
            return []
        return [
            WantedDraft(
                replace(reminder.key, kind=ArtefactKind.DRAFT),
                self.main,
                reminder.why,
                self.chain.round,
                reply_to=thread_with(self.dossier, self.main),
                stated=reminder.stated,
                thanked=_was_thanked(self.dossier, self.main),
                terms=reminder.terms,
            )
        ]

    def _waits_for_the_follow_up(self, reminder: WantedReminder) -> bool:
        """Whether it is the mail in place of a call, and the one before it is due and not sent yet (I6).

        The user may have moved the call, and who was away since finds both due.
        """
        first = self.chain.follow_up
        if reminder.key.step not in (Step.PHONE, Step.SECOND_EMAIL) or first is None or not first.open:
            return False
        ends = instant(held_back_until(first, self.dossier.days), time(), self.chain.round.zone)
        return self.moments.reached(first.start - DRAFT_LEAD) and not self.moments.reached(ends)

    def _is_begun_for_the_call(self, reminder: WantedReminder) -> bool:
        """Whether the user is writing in the mail that lay ready beside a call, which became a mail since."""
        beside = replace(reminder.key, kind=ArtefactKind.DRAFT, step=Step.PHONE)
        gesture = self.dossier.gesture(beside) if reminder.key.step is Step.SECOND_EMAIL else None
        return gesture is not None and gesture.kind is FactKind.DRAFT_EDITED

    def _answer(self, question: Fact) -> list[WantedReminder]:
        """A question that waits for the user: a reminder on the next business day (G4), or at once (G20)."""
        dossier, standing = self.dossier, self.chain.standing
        key = turn_key(Step.ANSWER, self.chain.round.anchor, standing.turn)
        if dossier.ended(key) is not None:
            return []
        zone = dossier.owner.zone
        today = local_day(question.at, zone)
        day = dossier.days.add(today, 1)
        at_once = question.at + ANSWER_WITHIN
        if question.data.get("rule", "").startswith(STILL_INTERESTED) and at_once < instant(
            today, EVENING, zone
        ):
            day = today

        def at(on: date) -> datetime:
            morning = instant(on, ANSWER_AT, zone)
            return max(morning, at_once) if on == today else morning

        start = place_nudge(dossier, key, day, at, zone, self.moments)
        asker = writer_of(dossier, question)
        return [
            WantedReminder(
                key, start, 15, zone, f"{asker.short} waits for you.", round=self.chain.round, contact=asker
            )
        ]

    def _doubt(self, nudge: Nudge) -> Doubt | None:
        """The newest mail that may be an answer; the next reminder asks about it, later ones do not."""
        doubtful = self.dossier.doubtful(self.chain.round.end)
        coming = [one for one in (self.chain.follow_up, self.chain.phone) if one is not None and one.open]
        if not doubtful or nudge not in coming[:1]:
            return None
        fact = doubtful[-1]
        return Doubt(fact.data.get("name") or fact.subject, local_day(fact.at, self.dossier.owner.zone))

    def _stated(self) -> StatedDate | None:
        stated = self.chain.standing.stated
        return stated if stated is not None and stated.is_date else None

    def _told_on(self) -> date | None:
        return self.chain.follow_up.done_on if self.chain.follow_up is not None else None


def _was_thanked(dossier: Dossier, contact: Contact) -> bool:
    if not contact.email:
        return False
    sent = any(f.kind is FactKind.SENT and f.data.get("to") == contact.email for f in dossier.facts)
    since = dossier.rounds[0].end if dossier.rounds else None
    return sent or (since is not None and bool(dossier.written_to(contact.email, since)))


__all__ = ["Plan", "ReplyTo", "WantedDraft", "WantedReminder", "plan"]

"""What a round asks for by itself: the notes event, the thank-you drafts and the reminder to send them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from followup.domain.dossier import Dossier
from followup.domain.interview import Kind
from followup.domain.moments import Moments
from followup.domain.people import Contact, Function
from followup.domain.placing import next_slot, place
from followup.domain.process import Round, same_person
from followup.domain.recipients import Thanks, main_contact, people_of, reached, thanks_of
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.domain.threads import thread_from
from followup.domain.timing import SAME_DAY_UNTIL, draft_due, suggested_send
from followup.domain.wanted import Question, ReplyTo, WantedDraft, WantedReminder, Weekend
from followup.domain.zones import instant, local_day

NOTES_LEAD = timedelta(hours=2)
"""The notes event appears this long before the round ends, so that its pop-up can ring at the end."""

FRESH = timedelta(hours=24)
"""An interview seen later than this after its end was entered late: late wording, no notes event (A18)."""

NUDGE_AFTER = timedelta(hours=4)
NUDGE_AT = time(9)
_FRIDAY = 4
LATE_AFTER = 3
THANKS_UNTIL = 5
"""Business days after which thanks are worded as late ones, and after which they are over (F11)."""

_WHY_NOTES = {
    Question.NONE: "Notes make every thank-you a different one.",
    Question.AN_INTERVIEW: "It is not certain that this was an interview.",
    Question.TOOK_PLACE: "It is not certain that this interview took place.",
}

_NO_THANKS_TAGS = frozenset({"skip", "nothanks", "noshow", "missed"})


def thanking(
    dossier: Dossier, one: Round, moments: Moments, offered_by: str = ""
) -> tuple[list[WantedReminder], list[WantedDraft]]:
    """Notes event, "send the thank-yous" reminder and the drafts of one round (a-B, a-C, F).

    `offered_by` is the address that made an offer: its mail is answered instead of being thanked for (H24).
    """
    reminders = notes_event(dossier, one, moments)
    if not moments.reached(one.end) or not _thanks_apply(dossier, one, moments):
        return reminders, []
    wanted = [
        thanks
        for thanks in thanks_of(dossier, one)
        if not _handled(dossier, one, thanks) and not (offered_by and thanks.recipient.email == offered_by)
    ]
    if not wanted:
        return reminders, []
    reminders += _send_thanks(dossier, one, wanted, moments)
    due = draft_due(one.start, one.end, dossier.owner.zone, dossier.policy)
    if not moments.reached(due):
        return reminders, []
    late = _is_late(dossier, one, moments)
    drafts = [
        WantedDraft(
            thanks.key,
            reached(dossier, thanks.recipient),
            thanks.why,
            one,
            thanks=thanks,
            late=late,
            reply_to=_arranged_in(dossier, one, thanks),
        )
        for thanks in wanted
    ]
    return reminders, drafts


def _arranged_in(dossier: Dossier, one: Round, thanks: Thanks) -> ReplyTo | None:
    """The conversation in which the reader arranged the round; a mere interviewer gets a new one (b.2)."""
    main, reader = main_contact(dossier), thanks.recipient
    arranges = thanks.relayed or reader.function is Function.RECRUITER or one.kind is Kind.SCREEN
    if not arranges and (main is None or main.key != reader.key):
        return None
    return thread_from(dossier, reader, one)


def notes_event(
    dossier: Dossier, one: Round, moments: Moments, asks: Question = Question.NONE
) -> list[WantedReminder]:
    """The event to jot notes into, at the end of the round; it may ask about the round first (A2, D7)."""
    key = ArtefactKey(ArtefactKind.REMINDER, Step.NOTES, one.anchor)
    if not dossier.policy.notes_event or dossier.ended(key) or one.tags & {"skip", "missed"}:
        return []
    if not moments.reached(one.end - NOTES_LEAD):
        return []
    start = place(dossier, key, one.end, moments)
    if start is None:
        if moments.reached(one.end + FRESH):
            return []
        start = next_slot(moments.now)
    due = draft_due(one.start, one.end, dossier.owner.zone, dossier.policy)
    people = () if asks else tuple(t for thanks in thanks_of(dossier, one) for t in thanks.people)
    words = WantedReminder(key, start, 15, dossier.owner.zone, _WHY_NOTES[asks], round=one, people=people)
    return [replace(words, asks=asks, at=due, shared=_first_shared(dossier) == one.anchor)]


def _first_shared(dossier: Dossier) -> str:
    """The first round whose entry the guests can change, and so what the user writes there (N9)."""
    shared = (one for one in dossier.rounds if any(session.guests_can_modify for session in one.sessions))
    return next((one.anchor for one in shared), "")


def _thanks_apply(dossier: Dossier, one: Round, moments: Moments) -> bool:
    """Whether thank-yous for this round still make sense (A18, A19, A20, D13, E2, F11)."""
    if one.kind is Kind.ASSESSMENT or one.tags & _NO_THANKS_TAGS:
        return False
    if any(moments.reached(later.start) for later in dossier.rounds if later.start > one.start):
        return False
    looked_back = timedelta(days=dossier.policy.lookback_days)
    seen = dossier.first_seen(one)
    if one.first_run and seen is not None and one.end < seen - looked_back:
        return False
    last_day = dossier.days.add(one.day, THANKS_UNTIL)
    return not moments.reached(instant(last_day + timedelta(days=1), time(), dossier.owner.zone))


def _is_late(dossier: Dossier, one: Round, moments: Moments) -> bool:
    """The late wording, from the third business day on or when the event itself was seen late (F11, A18)."""
    seen = dossier.first_seen(one)
    if seen is not None and seen > one.end + FRESH:
        return True
    return moments.reached(instant(dossier.days.add(one.day, LATE_AFTER), time(), dossier.owner.zone))


def _handled(dossier: Dossier, one: Round, thanks: Thanks) -> bool:
    """Whether this person was thanked, or the user wants it otherwise (F4 to F8, F10)."""
    if dossier.ended(thanks.key) is not None or thanks.recipient.key in one.notes.thanked:
        return True
    known_as = (
        thanks.recipient,
        reached(dossier, thanks.recipient),
        *_other_addresses(one, thanks.recipient),
    )
    if any(dossier.written_to(each.email, one.end) for each in known_as if each.email):
        return True
    return any(
        _is_of(dossier, one, key, at) and any(_is_to(each, key) for each in known_as)
        for key, at in dossier.out_of_hand.items()
        if key.step is Step.THANK_YOU and key != thanks.key and at >= one.end
    )


def _other_addresses(one: Round, recipient: Contact) -> list[Contact]:
    """The same person as they stood on the guest list with another address (B16)."""
    listed = (contact for session in one.sessions for contact in session.people)
    return [each for each in listed if each.key != recipient.key and same_person(each, recipient)]


def _is_to(recipient: Contact, key: ArtefactKey) -> bool:
    """Whether a thank-you went to them, be it before their address came to light (U3)."""
    return key.person in (recipient.key, replace(recipient, email="").key)


def _is_of(dossier: Dossier, one: Round, key: ArtefactKey, at: datetime) -> bool:
    """Whether a thank-you begun `at` an instant is for this round, by whatever session it was named.

    The session that named the round may have been moved to another day since (U1).
    """
    if key.anchor == one.anchor:
        return True
    other = next((each for each in dossier.rounds if each.anchor == key.anchor), None)
    if other is None or at < other.end:
        return True
    return not any(_is_to(contact, key) for contact in people_of(other))


def _send_thanks(
    dossier: Dossier, one: Round, wanted: list[Thanks], moments: Moments
) -> list[WantedReminder]:
    """The reminder to send, at the suggested time (c.2); it names those whose draft could not be written."""
    key = ArtefactKey(ArtefactKind.REMINDER, Step.SEND_THANKS, one.anchor)
    if not dossier.policy.send_reminder or dossier.ended(key):
        return []
    first = _suggested(dossier, one, one.end)
    start = place(dossier, key, first, moments) or _suggested(dossier, one, moments.now)
    if dossier.pinned(key) is None and dossier.policy.nudge and moments.reached(start):
        start = _nudged(dossier, first, start, moments)
    why = "Gmail does not remind you of drafts."
    held = tuple((each.recipient, dossier.held[each.key]) for each in wanted if each.key in dossier.held)
    people = tuple(each.recipient for each in wanted if each.key not in dossier.held)
    weekend = _weekend(dossier, one) if start == first else Weekend.NONE
    return [
        WantedReminder(
            key, start, 15, dossier.owner.zone, why, round=one, people=people, held=held, weekend=weekend
        )
    ]


def _weekend(dossier: Dossier, one: Round) -> Weekend:
    """Whether a weekend lies behind the round, and the suggested time before or behind that (0.2, C5)."""
    ended = one.end.astimezone(ZoneInfo(one.zone))
    if ended.weekday() != _FRIDAY or ended.time() <= SAME_DAY_UNTIL:
        return Weekend.NONE
    return Weekend.BEFORE if _decision_is_near(dossier, one) else Weekend.AFTER


def _nudged(dossier: Dossier, first: datetime, rang: datetime, moments: Moments) -> datetime:
    """Unsent notes move the reminder once: to nine o'clock on the business day after it rang (F11)."""
    zone = dossier.owner.zone
    day = dossier.days.add(local_day(first, zone), 1)
    if rang >= instant(day, NUDGE_AT, zone) or not moments.reached(first + NUDGE_AFTER):
        return rang
    nudge = instant(max(day, dossier.days.next_or_same(local_day(moments.now, zone))), NUDGE_AT, zone)
    if not moments.reached(nudge):
        return nudge
    return instant(dossier.days.add(local_day(moments.now, zone), 1), NUDGE_AT, zone)


def _suggested(dossier: Dossier, one: Round, now: datetime) -> datetime:
    return suggested_send(
        one.end, one.zone, dossier.days, now, _decision_is_near(dossier, one), dossier.owner.zone
    )


def _decision_is_near(dossier: Dossier, one: Round) -> bool:
    """Whether they may decide before the next business day is over (c.2, C6, C21)."""
    stated = one.notes.next_step
    if one.kind is Kind.FINAL:
        return True
    return stated is not None and stated.is_date and stated.day <= dossier.days.add(one.day, 1)

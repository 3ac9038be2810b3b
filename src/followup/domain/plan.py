"""The plan: the artefacts that should exist now, why each does, and when to look again.

Pure and comparable. All reminders of a round are wanted from the moment the round ends, with provisional
wording; drafts only when due (design 3). What the user finished, deleted or took away is not wanted again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from followup.domain.chain import Chain, Nudge, build_chain, current_round, local_day
from followup.domain.dates import StatedDate
from followup.domain.dossier import Ball, Dossier
from followup.domain.facts import FactKind
from followup.domain.interview import Kind
from followup.domain.moments import Moments
from followup.domain.people import Contact
from followup.domain.process import Round
from followup.domain.recipients import Thanks, main_contact, thanks_of
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.domain.timing import draft_due, instant, phone_instant, stagger, suggested_send

NOTES_LEAD = timedelta(hours=2)
"""The notes event appears this long before the round ends, so that its pop-up can ring at the end."""

DRAFT_LEAD = timedelta(hours=4)
"""A follow-up or check-in draft lies ready this long before its reminder."""

SLOT = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class ReplyTo:
    """The sent mail that a draft answers: Gmail thread, RFC Message-ID and subject."""

    thread_id: str
    message_id: str
    subject: str


@dataclass(frozen=True, slots=True)
class WantedReminder:
    """A reminder that should be in the calendar: from `start` (UTC) for `minutes`, shown in `zone`.

    The rest is what its text may speak of; empty where it does not apply.
    """

    key: ArtefactKey
    start: datetime
    minutes: int
    zone: str
    why: str
    round: Round | None = None
    contact: Contact | None = None
    people: tuple[Contact, ...] = ()
    stated: StatedDate | None = None
    follow_up_on: date | None = None
    provisional: bool = False
    asks: bool = False
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WantedDraft:
    """A draft that should lie in Gmail now. `late` asks for the wording of two to five days after."""

    key: ArtefactKey
    recipient: Contact
    why: str
    round: Round
    thanks: Thanks | None = None
    late: bool = False
    reply_to: ReplyTo | None = None
    stated: StatedDate | None = None
    thanked: bool = True


@dataclass(frozen=True, slots=True)
class Plan:
    """What should exist now for one process. `wake_at` is the next instant at which time changes it."""

    reminders: tuple[WantedReminder, ...] = ()
    drafts: tuple[WantedDraft, ...] = ()
    wake_at: datetime | None = None
    ball: Ball = Ball.NOBODY
    summary: str = ""


def plan(dossier: Dossier, now: datetime) -> Plan:
    """Everything that should exist for this process at `now` (UTC)."""
    moments = Moments(now)
    if dossier.paused:
        return Plan(ball=Ball.NOBODY, summary="Paused.")
    reminders: list[WantedReminder] = []
    drafts: list[WantedDraft] = []
    for one in dossier.asking:
        reminders += _notes_event(dossier, one, moments, asks=True)
    for one in dossier.rounds:
        round_reminders, round_drafts = _thanks(dossier, one, moments)
        reminders += round_reminders
        drafts += round_drafts
    current = current_round(dossier, moments)
    if current is None:
        summary = "Waiting for the interview." if dossier.rounds else "Nothing planned."
        return Plan(tuple(reminders), tuple(drafts), moments.next, Ball.NOBODY, summary)
    main = main_contact(dossier)
    chain = build_chain(dossier, current, main, moments)
    chain_reminders, chain_drafts = _nudges(dossier, chain, main, moments)
    return Plan(
        tuple(reminders + chain_reminders),
        tuple(drafts + chain_drafts),
        moments.next,
        chain.standing.ball,
        chain.standing.why,
    )


def _thanks(dossier: Dossier, one: Round, moments: Moments) -> tuple[list[WantedReminder], list[WantedDraft]]:
    """Notes event, "send the thank-yous" reminder and the drafts of one round (a-B, a-C, F)."""
    reminders = _notes_event(dossier, one, moments)
    if not moments.reached(one.end) or not _thanks_apply(dossier, one, moments):
        return reminders, []
    wanted = [thanks for thanks in thanks_of(dossier, one) if not _handled(dossier, one, thanks)]
    if not wanted:
        return reminders, []
    reminders += _send_thanks(dossier, one, tuple(thanks.recipient for thanks in wanted), moments)
    due = draft_due(one.start, one.end, dossier.owner.zone, dossier.policy)
    if not moments.reached(due):
        return reminders, []
    late = _is_late(dossier, one, moments)
    drafts = [
        WantedDraft(thanks.key, thanks.recipient, thanks.why, one, thanks=thanks, late=late)
        for thanks in wanted
    ]
    return reminders, drafts


def _thanks_apply(dossier: Dossier, one: Round, moments: Moments) -> bool:
    """Whether thank-yous for this round still make sense (A18, A19, A20, D13, E2, F11)."""
    if one.kind is Kind.ASSESSMENT or one.tags & {"skip", "nothanks", "noshow", "missed"}:
        return False
    if any(moments.reached(later.start) for later in dossier.rounds if later.start > one.start):
        return False
    looked_back = timedelta(days=dossier.policy.lookback_days)
    if one.first_run and one.seen_at is not None and one.end < one.seen_at - looked_back:
        return False
    last_day = dossier.days.add(one.day, 5)
    return not moments.reached(instant(last_day + timedelta(days=1), time(0), dossier.owner.zone))


def _is_late(dossier: Dossier, one: Round, moments: Moments) -> bool:
    """The late wording, from the third business day on or when the event itself was seen late (F11, A18)."""
    if one.seen_at is not None and one.seen_at > one.end + timedelta(hours=24):
        return True
    return moments.reached(instant(dossier.days.add(one.day, 3), time(0), dossier.owner.zone))


def _handled(dossier: Dossier, one: Round, thanks: Thanks) -> bool:
    """Whether this person was thanked, or the user wants it otherwise (F4 to F8, F10)."""
    if dossier.ended(thanks.key) is not None or thanks.recipient.key in one.notes.thanked:
        return True
    address = thanks.recipient.email
    return bool(address) and bool(dossier.written_to(address, one.end))


def _notes_event(
    dossier: Dossier, one: Round, moments: Moments, *, asks: bool = False
) -> list[WantedReminder]:
    key = ArtefactKey(ArtefactKind.REMINDER, Step.NOTES, one.anchor)
    if not dossier.policy.notes_event or dossier.ended(key) or one.tags & {"skip", "missed"}:
        return []
    if not moments.reached(one.end - NOTES_LEAD):
        return []
    start = _place(dossier, key, one.end, moments)
    if start is None:
        if moments.now > one.end + timedelta(hours=24):
            return []
        start = _next_slot(moments.now)
    due = draft_due(one.start, one.end, dossier.owner.zone, dossier.policy)
    people = () if asks else tuple(t for thanks in thanks_of(dossier, one) for t in thanks.people)
    why = (
        "It is not certain that this was an interview."
        if asks
        else "Notes make every thank-you a different one."
    )
    return [
        WantedReminder(key, start, 15, dossier.owner.zone, why, round=one, people=people, asks=asks, at=due)
    ]


def _send_thanks(
    dossier: Dossier, one: Round, people: tuple[Contact, ...], moments: Moments
) -> list[WantedReminder]:
    """The reminder to send, at the suggested time (c.2); unsent notes move it once (F11)."""
    key = ArtefactKey(ArtefactKind.REMINDER, Step.SEND_THANKS, one.anchor)
    if dossier.ended(key):
        return []
    near = one.kind is Kind.FINAL
    zones = (one.zone, dossier.owner.zone)
    first = suggested_send(one.end, zones[0], dossier.days, one.end, near, zones[1])
    start = _place(dossier, key, first, moments)
    if start is None:
        start = suggested_send(one.end, zones[0], dossier.days, moments.now, near, zones[1])
    if dossier.pinned(key) is None and dossier.policy.nudge and start <= moments.now:
        nudge = instant(
            dossier.days.add(local_day(first, dossier.owner.zone), 1), time(9), dossier.owner.zone
        )
        if moments.reached(first + timedelta(hours=4)) and not moments.reached(nudge):
            start = nudge
    why = "Gmail does not remind you of drafts."
    return [WantedReminder(key, start, 15, dossier.owner.zone, why, round=one, people=people)]


def _nudges(
    dossier: Dossier, chain: Chain, main: Contact | None, moments: Moments
) -> tuple[list[WantedReminder], list[WantedDraft]]:
    reminders: list[WantedReminder] = []
    drafts: list[WantedDraft] = []
    if chain.follow_up is not None and chain.follow_up.open and main is not None:
        made = _follow_up(dossier, chain, chain.follow_up, main, moments)
        reminders.append(made[0])
        drafts += made[1]
    if chain.phone is not None and chain.phone.open and main is not None:
        made = _phone(dossier, chain, chain.phone, main, moments)
        reminders.append(made[0])
        drafts += made[1]
    if main is not None and chain.check_in.open:
        made = _check_in(dossier, chain, main, moments)
        reminders.append(made[0])
        drafts += made[1]
    return reminders, drafts


def _follow_up(
    dossier: Dossier, chain: Chain, nudge: Nudge, main: Contact, moments: Moments
) -> tuple[WantedReminder, list[WantedDraft]]:
    zone = chain.round.zone
    start = _slot(dossier, nudge.key, nudge.day, dossier.policy.follow_up_time, zone, moments)
    stated = chain.standing.stated
    why = "The date they named has passed." if stated else chain.standing.why
    reminder = WantedReminder(
        nudge.key,
        start,
        15,
        dossier.owner.zone,
        why,
        round=chain.round,
        contact=main,
        stated=stated,
        at=start,
    )
    if not moments.reached(start - DRAFT_LEAD):
        return reminder, []
    return reminder, [_nudge_draft(dossier, chain, Step.FOLLOW_UP, nudge.key.person, main, why)]


def _phone(
    dossier: Dossier, chain: Chain, nudge: Nudge, main: Contact, moments: Moments
) -> tuple[WantedReminder, list[WantedDraft]]:
    """The call, or the second mail where calling is unwelcome or no decent hour is shared (I5, C16)."""
    follow_up = chain.follow_up
    told = follow_up.done_on if follow_up is not None else None
    call = None
    if dossier.policy.phone == "planned" and not (chain.round.tags & {"nocall"}):
        call = phone_instant(nudge.day, chain.round.zone, dossier.owner.zone, dossier.policy)
    why = "A call after the unanswered mail, then silence until the check-in."
    if call is not None or dossier.pinned(nudge.key) is not None:
        usual = call or instant(nudge.day, dossier.policy.follow_up_time, chain.round.zone)
        start = _start(dossier, nudge.key, usual, moments, chain.round.zone)
        return (
            WantedReminder(
                nudge.key,
                start,
                15,
                dossier.owner.zone,
                why,
                round=chain.round,
                contact=main,
                stated=chain.standing.stated,
                follow_up_on=told,
                at=start,
            ),
            [],
        )
    key = ArtefactKey(ArtefactKind.REMINDER, Step.SECOND_EMAIL, nudge.key.anchor, nudge.key.person)
    start = _slot(dossier, key, nudge.day, dossier.policy.follow_up_time, chain.round.zone, moments)
    why = "A second and last mail, in place of a call."
    reminder = WantedReminder(
        key,
        start,
        15,
        dossier.owner.zone,
        why,
        round=chain.round,
        contact=main,
        stated=chain.standing.stated,
        follow_up_on=told,
        at=start,
    )
    if not moments.reached(start - DRAFT_LEAD):
        return reminder, []
    return reminder, [_nudge_draft(dossier, chain, Step.SECOND_EMAIL, nudge.key.person, main, why)]


def _check_in(
    dossier: Dossier, chain: Chain, main: Contact, moments: Moments
) -> tuple[WantedReminder, list[WantedDraft]]:
    nudge = chain.check_in
    start = _slot(dossier, nudge.key, nudge.day, dossier.policy.follow_up_time, chain.round.zone, moments)
    provisional = chain.standing.ball is Ball.THEM
    reminder = WantedReminder(
        nudge.key,
        start,
        15,
        dossier.owner.zone,
        "A short hello half a year on keeps the door open.",
        round=chain.round,
        contact=main,
        provisional=provisional,
        at=start,
    )
    if not moments.reached(start - DRAFT_LEAD):
        return reminder, []
    return reminder, [_nudge_draft(dossier, chain, Step.CHECK_IN, nudge.key.person, main, reminder.why)]


def _nudge_draft(
    dossier: Dossier, chain: Chain, step: Step, turn: str, main: Contact, why: str
) -> WantedDraft:
    """A draft to the main contact: a reply to the sent thank-you where there is one (F1, F12)."""
    anchor = dossier.anchor if step is Step.CHECK_IN else chain.round.anchor
    key = ArtefactKey(ArtefactKind.DRAFT, step, anchor, turn)
    return WantedDraft(
        key,
        main,
        why,
        chain.round,
        reply_to=_thread_with(dossier, main),
        stated=chain.standing.stated,
        thanked=_was_thanked(dossier, main),
    )


def _thread_with(dossier: Dossier, contact: Contact) -> ReplyTo | None:
    """The newest mail the user sent to this person through us, to be answered in its thread."""
    for fact in reversed(dossier.facts):
        if fact.kind is not FactKind.SENT or fact.data.get("to") != contact.email or not contact.email:
            continue
        if fact.data.get("message_id") and fact.data.get("thread"):
            return ReplyTo(fact.data["thread"], fact.data["message_id"], fact.data.get("subject", ""))
    return None


def _was_thanked(dossier: Dossier, contact: Contact) -> bool:
    if not contact.email:
        return False
    sent = any(f.kind is FactKind.SENT and f.data.get("to") == contact.email for f in dossier.facts)
    since = dossier.rounds[0].end if dossier.rounds else None
    return sent or (since is not None and bool(dossier.written_to(contact.email, since)))


def _slot(dossier: Dossier, key: ArtefactKey, day: date, at: time, zone: str, moments: Moments) -> datetime:
    return _start(dossier, key, instant(day, at, zone), moments, zone)


def _start(dossier: Dossier, key: ArtefactKey, usual: datetime, moments: Moments, zone: str) -> datetime:
    """Where a nudge stands: pinned, at its time, where it was shown, or the next business slot (L2)."""
    placed = _place(dossier, key, usual, moments)
    if placed is not None:
        return placed if dossier.pinned(key) else _staggered(dossier, key, placed)
    local = usual.astimezone(ZoneInfo(zone))
    day = local_day(moments.now, zone)
    start = instant(dossier.days.next_or_same(day), local.time(), zone)
    if start <= moments.now:
        start = instant(dossier.days.add(day, 1), local.time(), zone)
    return _staggered(dossier, key, start)


def _place(dossier: Dossier, key: ArtefactKey, usual: datetime, moments: Moments) -> datetime | None:
    """Pinned, else the usual time if ahead, else where it stands already; None: missed (invariant 4)."""
    pinned = dossier.pinned(key)
    if pinned is not None:
        return pinned
    if not moments.reached(usual):
        return usual
    return dossier.shown.get(key)


def _staggered(dossier: Dossier, key: ArtefactKey, start: datetime) -> datetime:
    """Fifteen minutes apart from other processes' reminders; a place once taken is kept (C24)."""
    shown = dossier.shown.get(key)
    if shown is not None and start <= shown <= start + timedelta(hours=2):
        return shown
    return stagger(start, dossier.taken)


def _next_slot(now: datetime) -> datetime:
    """The next full five minutes, at least one minute ahead."""
    ahead = now + timedelta(minutes=1)
    return ahead + (
        SLOT - timedelta(minutes=ahead.minute % 5, seconds=ahead.second, microseconds=ahead.microsecond)
    )

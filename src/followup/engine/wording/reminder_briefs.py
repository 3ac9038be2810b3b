"""What a reminder is to say, when it makes a noise, and where it leads to (e.6)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from zoneinfo import ZoneInfo

from followup.domain.dossier import Dossier
from followup.domain.interview import Kind
from followup.domain.people import TOLD, Contact, Function
from followup.domain.plan import WantedReminder
from followup.domain.process import Round
from followup.domain.recipients import language_with, nobody_named, others_of, people_of, thanks_of
from followup.domain.steps import Step
from followup.engine.wording.mail_briefs import generic, named_by, points_of, topics_of, was_held
from followup.engine.wording.manners import register_of
from followup.messages.briefs import Register
from followup.messages.reminder_block import drafts_link, mail_link
from followup.messages.reminders import ReminderBrief, spoken_language

_POPUPS = {Step.NOTES: (0,), Step.SEND_THANKS: (0,)}
_QUIET = (time(20), time(7))
"""From when until when the notes event does not ring (C3)."""

_IN_THEIR_HOURS = frozenset({Step.FOLLOW_UP, Step.PHONE, Step.SECOND_EMAIL})
_TOLD_OF_NOTES = frozenset({Step.SEND_THANKS, Step.FOLLOW_UP})
_ABOUT_THEIR_MAIL = frozenset({Step.ANSWER, Step.DECIDE, Step.TAKE_STOCK})
_COUNTING = frozenset({Step.DECIDE, Step.EXPEDITE})
"""Reminders that tell how many days are left (H13)."""


def _was_met(one: Round, contact: Contact) -> bool:
    """Whether somebody was at the interview; the script for a call claims nothing else (I4, invariant 7)."""
    return any(person.key == contact.key for person in people_of(one))


def reminder_brief(dossier: Dossier, wanted: WantedReminder, typed: str) -> ReminderBrief:
    """What a reminder may say; `typed` is what the user wrote below our text, which stays."""
    one = wanted.round
    stated = wanted.stated
    language = language_with(dossier, one) if one is not None else "en"
    local = wanted.at.astimezone(ZoneInfo(wanted.zone)) if wanted.at is not None else None
    contact = wanted.contact
    people = wanted.people or ((contact,) if contact is not None else ())
    held = [person for person in people if person.nameless or not person.email]
    # A draft that waits for something has no recipient yet: a search by recipient would pass over it.
    hold = bool(held) or (dossier.policy.without_notes == "hold" and wanted.key.step is Step.SEND_THANKS)
    addresses = [] if hold else [person.email for person in people]
    undrafted = contact is not None and contact.source == TOLD
    return ReminderBrief(
        step=wanted.key.step,
        company=dossier.company.name or dossier.company.domain,
        role=dossier.role,
        people=wanted.people,
        contact=contact,
        register=register_of(dossier, one) if one is not None else Register.WARM,
        country=dossier.days.country,
        home=dossier.owner.country,
        meeting_day=one.day if one is not None and was_held(dossier, one) else None,
        stated_date=stated.day if stated is not None and stated.is_date else None,
        stated_by=(named_by(dossier, one, contact) or "") if one is not None and contact is not None else "",
        told_on=wanted.follow_up_on,
        doubt_by=wanted.doubt.sender if wanted.doubt is not None else "",
        doubt_day=wanted.doubt.day if wanted.doubt is not None else None,
        drafts_at=local.time() if local is not None and wanted.key.step is Step.NOTES else None,
        provisional=wanted.provisional,
        asks=wanted.asks,
        generic=generic(dossier, one, wanted.people)
        if wanted.key.step is Step.SEND_THANKS and one is not None
        else (),
        missing=tuple(person.short for person in wanted.people if not person.email),
        nameless=tuple(person.email for person in people if person.nameless),
        held=tuple((person.short, reason) for person, reason in wanted.held),
        sender_name=dossier.owner.name,
        sender_phone=dossier.owner.phone,
        answer_by=wanted.terms.answer_by,
        rings_on=wanted.start.astimezone(ZoneInfo(dossier.owner.zone)).date()
        if wanted.key.step in _COUNTING
        else None,
        proposed=wanted.terms.proposed,
        by_phone=wanted.terms.by_phone,
        elsewhere=wanted.terms.elsewhere,
        still_open=wanted.terms.still_open,
        told=wanted.terms.told,
        passed=wanted.terms.passed,
        asked=wanted.terms.asked,
        refused=wanted.terms.refused,
        missed=wanted.terms.missed,
        also=wanted.terms.also,
        coming=tuple(start.astimezone(ZoneInfo(wanted.zone)).date() for start in wanted.terms.coming),
        undrafted=undrafted,
        url="" if undrafted else _link(wanted, addresses),
        typed=typed,
        unmet=one is not None and contact is not None and not _was_met(one, contact),
        mail_first=wanted.mail_first,
        arrangers=_arrangers(dossier, one) if one is not None and wanted.key.step is Step.SEND_THANKS else (),
        forward=one is not None and one.notes.direct and wanted.key.step is Step.SEND_THANKS,
        reported=one.notes.reported if one is not None and wanted.key.step in _TOLD_OF_NOTES else (),
        beside=wanted.beside,
        unchased=wanted.unchased,
        uncalled=wanted.uncalled,
        no_hour=wanted.no_hour,
        weekend=wanted.weekend,
        clocks=_clocks(wanted),
        neutral=dossier.policy.neutral_titles,
        away_until=wanted.away_until,
        shared=wanted.shared,
        unnamed=wanted.key.step is Step.NOTES and one is not None and not wanted.asks and nobody_named(one),
        left_out=one.left_out if wanted.key.step is Step.NOTES and one is not None else 0,
        language=language,
        reader=dossier.owner.language,
        unwritten="" if spoken_language(language) == language else language,
        topics=_card_topics(one, contact)
        if wanted.key.step is Step.CARD and one is not None and contact is not None
        else (),
        postal=one.notes.address if wanted.key.step is Step.CARD and one is not None else "",
    )


def _arrangers(dossier: Dossier, one: Round) -> tuple[str, ...]:
    """Coordinators of an onsite or final round to whom no draft goes (B11)."""
    if one.kind is not Kind.FINAL:
        return ()
    readers = {thanks.recipient.key for thanks in thanks_of(dossier, one)}
    helpers = (c for c in others_of(one) if c.function is Function.COORDINATOR and c.key not in readers)
    return tuple(contact.short for contact in helpers)


def _clocks(wanted: WantedReminder) -> tuple[str, str, str]:
    """When a nudge rings for the user and for the others, and where these are; empty for one time (C7)."""
    there = wanted.round.zone if wanted.round is not None else wanted.zone
    here, away = (wanted.start.astimezone(ZoneInfo(zone)) for zone in (wanted.zone, there))
    if wanted.key.step not in _IN_THEIR_HOURS or here.utcoffset() == away.utcoffset():
        return "", "", ""
    return f"{here:%H:%M}", f"{away:%H:%M}", there.rpartition("/")[2].replace("_", " ")


def popups_of(dossier: Dossier, wanted: WantedReminder) -> tuple[int, ...]:
    """Minutes before; what one may jot down late in the evening makes no noise (C3)."""
    at = wanted.start.astimezone(ZoneInfo(dossier.owner.zone)).time()
    if wanted.key.step is Step.NOTES and not _QUIET[1] <= at < _QUIET[0]:
        return ()
    return _POPUPS.get(wanted.key.step, (10,))


def _link(wanted: WantedReminder, addresses: Sequence[str]) -> str:
    """Where to look in Gmail: at what they wrote, or at the drafts (e.6)."""
    step, contact = wanted.key.step, wanted.contact
    if step in _ABOUT_THEIR_MAIL:
        return mail_link(contact.email) if contact is not None else ""
    return "" if step in (Step.NOTES, Step.PHONE, Step.NEW_DATE) else drafts_link(addresses)


def _card_topics(one: Round, contact: Contact) -> tuple[str, ...]:
    """What the notes say was talked about with somebody, theirs and what nobody else was dealt (B3)."""
    return topics_of(points_of(one, people_of(one)).get(contact.key, ()))

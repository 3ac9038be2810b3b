"""What a reminder is to say, when it makes a noise, and where it leads to (e.6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time
from zoneinfo import ZoneInfo

from followup.domain.dossier import Dossier
from followup.domain.interview import Kind
from followup.domain.people import TOLD, Contact, Function
from followup.domain.plan import WantedReminder
from followup.domain.process import Round
from followup.domain.recipients import language_with, nobody_named, others_of, people_of, thanks_of
from followup.domain.steps import Step
from followup.engine.wording.mail_briefs import (
    generic,
    named_by,
    points_of,
    topics_of,
    was_held,
    was_met,
)
from followup.engine.wording.manners import register_of
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


def reminder_brief(dossier: Dossier, wanted: WantedReminder, typed: str) -> ReminderBrief:
    """What a reminder may say; `typed` is what the user wrote below our text, which stays."""
    brief = _as_planned(wanted)
    brief = _with_terms(brief, wanted)
    brief = _with_hours(brief, dossier, wanted)
    brief = _with_both_sides(brief, dossier)
    brief = _with_drafts(brief, dossier, wanted)
    if wanted.round is not None:
        brief = _with_round(brief, dossier, wanted, wanted.round)
        brief = _with_its_step(brief, dossier, wanted, wanted.round)
    return replace(brief, typed=typed)


def _as_planned(wanted: WantedReminder) -> ReminderBrief:
    """What the plan says itself."""
    stated, doubt = wanted.stated, wanted.doubt
    return ReminderBrief(
        step=wanted.key.step,
        people=wanted.people,
        contact=wanted.contact,
        stated_date=stated.day if stated is not None and stated.is_date else None,
        told_on=wanted.follow_up_on,
        doubt_by=doubt.sender if doubt is not None else "",
        doubt_day=doubt.day if doubt is not None else None,
        provisional=wanted.provisional,
        asks=wanted.asks,
        mail_first=wanted.mail_first,
        beside=wanted.beside,
        unchased=wanted.unchased,
        uncalled=wanted.uncalled,
        no_hour=wanted.no_hour,
        weekend=wanted.weekend,
        away_until=wanted.away_until,
        shared=wanted.shared,
    )


def _with_terms(brief: ReminderBrief, wanted: WantedReminder) -> ReminderBrief:
    """With what concerns offers and ends, most of it (`wanted.Terms`)."""
    terms, zone = wanted.terms, ZoneInfo(wanted.zone)
    return replace(
        brief,
        answer_by=terms.answer_by,
        proposed=terms.proposed,
        by_phone=terms.by_phone,
        elsewhere=terms.elsewhere,
        still_open=terms.still_open,
        told=terms.told,
        passed=terms.passed,
        asked=terms.asked,
        refused=terms.refused,
        missed=terms.missed,
        also=terms.also,
        coming=tuple(start.astimezone(zone).date() for start in terms.coming),
    )


def _with_hours(brief: ReminderBrief, dossier: Dossier, wanted: WantedReminder) -> ReminderBrief:
    """With when it rings, when drafts appear, and what time it is then elsewhere."""
    step, at = wanted.key.step, wanted.at
    rings_on = wanted.start.astimezone(ZoneInfo(dossier.owner.zone)).date()
    return replace(
        brief,
        drafts_at=at.astimezone(ZoneInfo(wanted.zone)).time() if at and step is Step.NOTES else None,
        rings_on=rings_on if step in _COUNTING else None,
        clocks=_clocks(wanted),
    )


def _with_both_sides(brief: ReminderBrief, dossier: Dossier) -> ReminderBrief:
    """With what is known of the candidacy, and of the user who reads it."""
    owner = dossier.owner
    return replace(
        brief,
        company=dossier.company.name or dossier.company.domain,
        role=dossier.role,
        country=dossier.days.country,
        home=owner.country,
        sender_name=owner.name,
        sender_phone=owner.phone,
        reader=owner.language,
        neutral=dossier.policy.neutral_titles,
    )


def _with_drafts(brief: ReminderBrief, dossier: Dossier, wanted: WantedReminder) -> ReminderBrief:
    """With the drafts it is about: where they are, and what is missing in them."""
    people = _addressees(wanted)
    undrafted = wanted.contact is not None and wanted.contact.source == TOLD
    # A draft that waits for something has no recipient yet: a search by recipient would pass over it.
    addresses = [] if _one_waits(dossier, wanted) else [person.email for person in people]
    return replace(
        brief,
        missing=tuple(person.short for person in wanted.people if not person.email),
        nameless=tuple(person.email for person in people if person.nameless),
        held=tuple((person.short, reason) for person, reason in wanted.held),
        undrafted=undrafted,
        url="" if undrafted else _link(wanted, addresses),
    )


def _addressees(wanted: WantedReminder) -> tuple[Contact, ...]:
    """Whom the drafts go to that it is about."""
    return wanted.people or ((wanted.contact,) if wanted.contact is not None else ())


def _one_waits(dossier: Dossier, wanted: WantedReminder) -> bool:
    """Whether a draft waits for a name, an address, or for what the notes are to say."""
    unknown = any(person.nameless or not person.email for person in _addressees(wanted))
    return unknown or (dossier.policy.without_notes == "hold" and wanted.key.step is Step.SEND_THANKS)


def _with_round(brief: ReminderBrief, dossier: Dossier, wanted: WantedReminder, one: Round) -> ReminderBrief:
    """With what the interview tells: when it was, how one speaks there, and of the contact."""
    contact, language = wanted.contact, language_with(dossier, one)
    return replace(
        brief,
        register=register_of(dossier, one),
        meeting_day=one.day if was_held(dossier, one) else None,
        stated_by=(named_by(dossier, one, contact) or "") if contact is not None else "",
        unmet=contact is not None and not was_met(one, contact),
        language=language,
        unwritten="" if spoken_language(language) == language else language,
    )


def _with_its_step(
    brief: ReminderBrief, dossier: Dossier, wanted: WantedReminder, one: Round
) -> ReminderBrief:
    """With what is said at this step alone."""
    if wanted.key.step in _TOLD_OF_NOTES:
        brief = replace(brief, reported=one.notes.reported)
    match wanted.key.step:
        case Step.NOTES:
            unnamed = not wanted.asks and nobody_named(one)
            return replace(brief, unnamed=unnamed, left_out=one.left_out)
        case Step.SEND_THANKS:
            improvable = generic(dossier, one, wanted.people)
            arrangers = _arrangers(dossier, one)
            return replace(brief, generic=improvable, arrangers=arrangers, forward=one.notes.direct)
        case Step.CARD:
            topics = _card_topics(one, wanted.contact) if wanted.contact is not None else ()
            return replace(brief, topics=topics, postal=one.notes.address)
        case _:
            return brief


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

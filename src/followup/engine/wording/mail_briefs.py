"""What a wanted mail is to say: from the dossier to a brief, which the messages layer words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from followup.domain.dossier import Dossier
from followup.domain.interview import Kind
from followup.domain.notes import Note, topic_phrase
from followup.domain.people import Contact, Function
from followup.domain.plan import WantedDraft
from followup.domain.process import Round
from followup.domain.recipients import (
    Thanks,
    is_colleague,
    language_with,
    main_contact,
    people_of,
    thanks_of,
)
from followup.domain.said import news_typed, reason_typed, start_typed
from followup.domain.stated import StatedDate
from followup.domain.steps import ArtefactKind, Step
from followup.domain.writers import writer_of
from followup.engine.wording.manners import habits_of, is_familiar, register_of
from followup.messages.briefs import Brief, MessageKind, RelayPoint

_NUDGES = {
    Step.FOLLOW_UP: MessageKind.FOLLOW_UP,
    Step.PHONE: MessageKind.SECOND_EMAIL,
    Step.SECOND_EMAIL: MessageKind.SECOND_EMAIL,
    Step.CHECK_IN: MessageKind.CHECK_IN,
    Step.REJECTION_ANSWER: MessageKind.REJECTION_ANSWER,
    Step.OFFER_ACK: MessageKind.OFFER_ACKNOWLEDGEMENT,
    Step.MORE_TIME: MessageKind.MORE_TIME,
    Step.EXPEDITE: MessageKind.EXPEDITE,
    Step.ACCEPT: MessageKind.ACCEPT,
    Step.DECLINE: MessageKind.DECLINE,
    Step.WITHDRAW: MessageKind.WITHDRAW,
}
_REASONED = {Step.DECLINE: "declined", Step.MORE_TIME: "moretime"}
"""Mails that may give the user's reason, each with the hashtag beside which it can stand."""

_WITHOUT_A_JOB = frozenset({Kind.INFORMATIONAL, Kind.SCHOOL})


def thanks_brief(
    dossier: Dossier, one: Round, thanks: Thanks, points: Mapping[str, tuple[Note, ...]], *, late: bool
) -> Brief:
    """What one thank-you may say: its own notes, the session's topic, and nothing else (invariant 7)."""
    person = thanks.recipient
    notes = points.get(person.key, ())
    main = main_contact(dossier)
    is_main = main is not None and main.key == person.key and not is_colleague(dossier, person)
    kind = _thanks_kind(one, thanks, is_main=is_main, late=late)
    stated = one.notes.next_step if is_main else None
    stated_by = named_by(dossier, one, person)
    return Brief(
        kind=kind,
        recipient=person,
        language=language_with(dossier, one),
        country=dossier.days.country,
        register=register_of(dossier, one),
        familiar=is_familiar(dossier, one),
        company=dossier.company.name,
        role=dossier.role,
        meeting_day=one.day,
        topics=topics_of(notes),
        session_topic=person.topic,
        reaction=next((note.reaction for note in notes if note.usable and note.reaction), ""),
        link=one.notes.mention if is_main else "",
        stated_date=_stated(stated, stated_by),
        stated_by=stated_by or "",
        relay=tuple(
            RelayPoint(each, next(iter(topics_of(points.get(each.key, ()))), ""), each.topic)
            for each in thanks.people
            if each.key != person.key
        )
        if thanks.relayed
        else (),
        thanked_before=_thanked_before(dossier, one, person),
        foreign=frozenset(other.name for other in dossier.others if other.name),
        no_job=one.kind in _WITHOUT_A_JOB,
        advice=one.kind is Kind.INFORMATIONAL,
        habits=habits_of(dossier, one, until=one.end),
        sender_name=dossier.owner.name,
        phone=dossier.owner.phone,
    )


def _thanks_kind(one: Round, thanks: Thanks, *, is_main: bool, late: bool) -> MessageKind:
    if thanks.relayed:
        agency = thanks.recipient.function is Function.AGENCY
        return MessageKind.AGENCY_DEBRIEF if agency else MessageKind.RELAY
    if late:
        return MessageKind.LATE
    if one.kind in _WITHOUT_A_JOB:
        return MessageKind.THANK_YOU
    if one.kind is Kind.SCREEN or thanks.recipient.function is Function.RECRUITER:
        return MessageKind.THANK_YOU_SCREEN
    return MessageKind.THANK_YOU_MAIN if is_main else MessageKind.THANK_YOU


def nudge_brief(dossier: Dossier, wish: WantedDraft) -> Brief:
    """What any other mail may say: the terms of its wish, and what the dossier knows of the round."""
    one, terms = wish.round, wish.terms
    zone = ZoneInfo(one.zone)
    stated_by = named_by(dossier, one, wish.recipient)
    return Brief(
        kind=_NUDGES[wish.key.step],
        recipient=wish.recipient,
        language=language_with(dossier, one),
        country=dossier.days.country,
        register=register_of(dossier, one),
        familiar=is_familiar(dossier, one),
        company=dossier.company.name,
        role=dossier.role,
        meeting_day=one.day if was_held(dossier, one) and one.start not in terms.coming else None,
        met=was_held(dossier, one) and one.start not in terms.coming and was_met(one, wish.recipient),
        stated_date=_stated(wish.stated, stated_by),
        stated_by=stated_by or "",
        thanked=wish.thanked,
        foreign=frozenset(other.name for other in dossier.others if other.name)
        - {at for _, at in terms.also},
        habits=habits_of(dossier, one),
        also=terms.also,
        deadline=terms.answer_by,
        letter_date=terms.offered,
        news=news_typed(dossier, one, replace(wish.key, kind=ArtefactKind.REMINDER))
        if wish.key.step is Step.CHECK_IN
        else "",
        reason=_reason(dossier, one, wish),
        start_date=start_typed(dossier, replace(wish.key, kind=ArtefactKind.REMINDER))
        if wish.key.step is Step.ACCEPT
        else None,
        proposed_date=terms.proposed,
        by_phone=terms.by_phone,
        accepted_elsewhere=terms.elsewhere,
        appointment=terms.coming[0].astimezone(zone).date() if terms.coming else None,
        sender_name=dossier.owner.name,
        phone=dossier.owner.phone,
    )


def generic(dossier: Dossier, one: Round, readers: Sequence[Contact]) -> tuple[str, ...]:
    """Those whose thanks, in a mail to one of the readers, hold nothing that they talked about (B4, B5).

    Only the notes event can make them more personal.
    """
    everybody = thanks_of(dossier, one)
    points = points_of(one, [person for each in everybody for person in each.people])
    told = {reader.key for reader in readers}
    people = [person for each in everybody if each.recipient.key in told for person in each.people]
    bare = (person.short for person in people if not topics_of(points.get(person.key, ())))
    return tuple(bare) if dossier.policy.notes_event else ()


def points_of(one: Round, people: Sequence[Contact]) -> dict[str, tuple[Note, ...]]:
    """Notes for each person: their own, else a shared one each, never the same point twice (B3)."""
    found = {person.key: tuple(one.notes.by_person.get(person.key, ())) for person in people}
    shared = [note for note in one.notes.shared if note.usable and topic_phrase(note)]
    for person in sorted(people, key=lambda each: each.key):
        if not any(note.usable and topic_phrase(note) for note in found[person.key]) and shared:
            found[person.key] += (shared.pop(0),)
    return found


def topics_of(notes: Sequence[Note]) -> tuple[str, ...]:
    """The phrases that notes give to a mail; none for those that must not reach one."""
    phrases = (topic_phrase(note) for note in notes if note.usable)
    return tuple(phrase for phrase in phrases if phrase)


def named_by(dossier: Dossier, one: Round, reader: Contact) -> str | None:
    """Who named the date, as the reader should see it: empty for the reader, None if nobody knows (E7).

    Of a date in the invitation nobody is told: the wordings speak of what was said at the interview.
    """
    mail = next((f for f in reversed(dossier.answers(one.end)) if f.data.get("class") == "new_date"), None)
    if mail is None and one.notes.in_invitation:
        return None
    by = writer_of(dossier, mail) if mail is not None else one.notes.next_by
    if by is None:
        passed_on = one.notes.next_from is not None and one.notes.next_from.key == reader.key
        return None if passed_on else ""
    if by.key == reader.key or by.name.full.casefold() in (reader.name.given.casefold(), ""):
        return ""
    return by.name.full


def _stated(stated: StatedDate | None, by: str | None) -> date | None:
    """The date they named; one of which it is not known who named it is not quoted (invariant 7)."""
    return stated.day if stated is not None and stated.is_date and by is not None else None


def _thanked_before(dossier: Dossier, one: Round, person: Contact) -> bool:
    earlier = [each for each in dossier.rounds if each.start < one.start]
    return any(
        thanks.recipient.key == person.key and dossier.sent(thanks.key) is not None
        for each in earlier
        for thanks in thanks_of(dossier, each)
    )


def _reason(dossier: Dossier, one: Round, wish: WantedDraft) -> str:
    """The user's own reason, where a mail may give one; a withdrawal gives none (H18)."""
    tag = _REASONED.get(wish.key.step)
    if tag is None:
        return ""
    return reason_typed(dossier, one, replace(wish.key, kind=ArtefactKind.REMINDER), tag)


def was_held(dossier: Dossier, one: Round) -> bool:
    """Whether it is an interview, not the conversation that stands for one (e.1)."""
    return one is not dossier.conversation


def was_met(one: Round, contact: Contact) -> bool:
    """Whether somebody was at the interview; mails and calls claim it of nobody else (I4, invariant 7)."""
    return any(person.key == contact.key for person in people_of(one))

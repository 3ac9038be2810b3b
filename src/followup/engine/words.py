"""From what is wanted to what is said: the plan's wishes become briefs, the messages layer words them."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from email.headerregistry import Address
from functools import cached_property, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from followup.domain.address_form import AddressForm, wished_form
from followup.domain.dossier import Dossier
from followup.domain.habits import Habits, habits_at
from followup.domain.interview import Kind
from followup.domain.notes import Note, topic_phrase
from followup.domain.people import Contact, Function
from followup.domain.plan import ReplyTo, WantedDraft, WantedReminder
from followup.domain.process import Round
from followup.domain.recipients import (
    RECENT,
    Thanks,
    is_colleague,
    language_with,
    main_contact,
    nobody_named,
    others_of,
    people_of,
    thanks_of,
)
from followup.domain.said import news_typed, reason_typed, start_typed
from followup.domain.stated import StatedDate
from followup.domain.steps import ArtefactKind, Step, marker
from followup.domain.writers import writer_of
from followup.engine.habits import fingerprint
from followup.engine.ports import Envelope, ReminderText, Sender
from followup.engine.shell import DraftText
from followup.messages.briefs import Brief, MessageKind, Register, RelayPoint
from followup.messages.compose import Composed, compose_round
from followup.messages.familiar import familiar
from followup.messages.headers import ReplyRef, UnsafeMail, mailbox
from followup.messages.mime import MARKER_HEADER, REVISION_HEADER, build_mime
from followup.messages.own_templates import load_stock
from followup.messages.reminder_block import drafts_link, mail_link, split_description
from followup.messages.reminders import (
    ReminderBrief,
    ReminderWords,
    read_language,
    reminder_words,
    spoken_language,
)
from followup.messages.stock import Stock

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

_PASSED_ON = frozenset({MessageKind.AGENCY_DEBRIEF, MessageKind.RELAY})
_FORMAL_LANGUAGES = frozenset({"de", "fr", "es"})
MARK = "[[one thing you and {} talked about]]"
NAMELESS_MARK = "[[greet {0} by name, and put the address into To]]"
MARK_OPENS = "[["
_EVERY_MAIL = frozenset(
    {"subject", "mime-version", "content-type", MARKER_HEADER.lower(), REVISION_HEADER.lower()}
)
_POPUPS = {Step.NOTES: (0,), Step.SEND_THANKS: (0,)}
_QUIET = (time(20), time(7))
"""From when until when the notes event does not ring (C3)."""

_IN_THEIR_HOURS = frozenset({Step.FOLLOW_UP, Step.PHONE, Step.SECOND_EMAIL})
_TOLD_OF_NOTES = frozenset({Step.SEND_THANKS, Step.FOLLOW_UP})
_ABOUT_THEIR_MAIL = frozenset({Step.ANSWER, Step.DECIDE, Step.TAKE_STOCK})
_COUNTING = frozenset({Step.DECIDE, Step.EXPEDITE})
"""Reminders that tell how many days are left (H13)."""

_LANGUAGES = ("en", "de", "fr", "es")
KEPT = 64
"""Rounds, and mails, whose words are kept for the next look."""

REMINDERS_KEPT = 512
"""The same of reminders: a round has up to eight, in the wording of before its end and of after."""


class Words:
    """Implements `engine.shell.WordsPort` with the built-in wordings and those in the user's folder."""

    def __init__(self, templates: Path | None = None) -> None:
        self._templates = templates
        # A process is planned at every look that touches it; composing its mails is the dearest part of that.
        self._composed = lru_cache(KEPT)(self._compose)
        self._mail = lru_cache(KEPT)(_draft)
        self._reminder = lru_cache(REMINDERS_KEPT)(self._word_reminder)

    @cached_property
    def _stocks(self) -> Mapping[str, Stock]:
        return {language: load_stock(language, self._templates) for language in _LANGUAGES}

    def reminder(self, dossier: Dossier, wanted: WantedReminder, typed: str) -> ReminderText:
        """The reminder's text; `typed` is what the user wrote into it, which is kept below our block."""
        on_first_names = wanted.round is not None and _is_familiar(dossier, wanted.round)
        words = self._reminder(_reminder_brief(dossier, wanted, typed), on_first_names)
        return ReminderText(
            title=words.title,
            description=words.description,
            start=wanted.start,
            end=wanted.start + timedelta(minutes=wanted.minutes),
            zone=wanted.zone,
            popups=_popups(dossier, wanted),
        )

    def drafts(
        self, account: str, dossier: Dossier, wanted: Sequence[WantedDraft], sender: Sender | None
    ) -> tuple[DraftText, ...]:
        """The drafts of one process, in the order given; everybody of a round is composed together."""
        composed: dict[str, Composed] = {}
        for one in {wish.round.anchor: wish.round for wish in wanted}.values():
            composed |= self._round(
                dossier, one, [wish for wish in wanted if wish.round.anchor == one.anchor]
            )
        return tuple(
            self._mail(
                marker(account, wish.key), wish.recipient, wish.reply_to, composed[str(wish.key)], sender
            )
            for wish in wanted
        )

    def typed_text(self, description: str) -> str:
        """What the user wrote into a reminder: its description without our own block."""
        return split_description(description).typed

    def _round(self, dossier: Dossier, one: Round, wanted: Sequence[WantedDraft]) -> dict[str, Composed]:
        """Word a round's mails; those sent or deleted take part, so that the others keep their words."""
        late = any(wish.late for wish in wanted)
        thanks = thanks_of(dossier, one)
        keys = [str(each.key) for each in thanks]
        briefs, worded = self._thanks(dossier, one, thanks, late=late)
        hold = dossier.policy.without_notes == "hold"
        held = [_held(text, brief, hold=hold) for text, brief in zip(worded, briefs, strict=True)]
        done = dict(zip(keys, held, strict=True))
        for wish in wanted:
            if wish.thanks is None:
                brief = _nudge_brief(dossier, wish)
                (text,) = self._composed((brief,), f"{dossier.id}:{wish.key}")
                done[str(wish.key)] = _held(text, brief, hold=False)
        return done

    def _thanks(
        self, dossier: Dossier, one: Round, thanks: Sequence[Thanks], *, late: bool
    ) -> tuple[tuple[Brief, ...], tuple[Composed, ...]]:
        """Word the thanks of a round, for each person unlike what was sent for earlier rounds (b.4.7)."""
        told: dict[str, list[Composed]] = defaultdict(list)
        for before in (each for each in dossier.rounds if each.start < one.start):
            earlier = thanks_of(dossier, before)
            if any(dossier.sent(each.key) for each in earlier):
                for brief, mail in zip(
                    *self._worded(dossier, before, earlier, told, late=False), strict=True
                ):
                    told[brief.recipient.key].append(mail)
        return self._worded(dossier, one, thanks, told, late=late)

    def _worded(
        self,
        dossier: Dossier,
        one: Round,
        thanks: Sequence[Thanks],
        told: Mapping[str, Sequence[Composed]],
        *,
        late: bool,
    ) -> tuple[tuple[Brief, ...], tuple[Composed, ...]]:
        points = _points(one, [person for each in thanks for person in each.people])
        plain = [_thanks_brief(dossier, one, each, points, late=late) for each in thanks]
        briefs = tuple(_unlike(brief, told.get(brief.recipient.key, ())) for brief in plain)
        return briefs, self._composed(briefs, f"{dossier.id}:{one.anchor}")

    def _word_reminder(self, brief: ReminderBrief, on_first_names: bool) -> ReminderWords:
        spoken = self._stocks[spoken_language(brief.language)]
        own = self._stocks[read_language(brief.reader)]
        return reminder_words(brief, own, familiar(spoken) if on_first_names else spoken)

    def _compose(self, briefs: tuple[Brief, ...], seed: str) -> tuple[Composed, ...]:
        return compose_round(briefs, seed, self._stocks)


def _unlike(brief: Brief, told: Sequence[Composed]) -> Brief:
    return replace(
        brief,
        avoid=frozenset(mail.skeleton for mail in told),
        earlier=frozenset(wording for mail in told for wording in mail.wordings),
    )


def _held(composed: Composed, brief: Brief, *, hold: bool) -> Composed:
    """The mail with a mark where the user has to fill in something; it gets no recipient before (B5, B21).

    Whose name nobody knows is greeted in the neutral form. With `hold`, what knows nothing personal waits for
    one line of the user's.
    """
    person = brief.recipient
    if person.nameless:
        mark = NAMELESS_MARK.format(person.email)
    elif hold and not brief.topics and brief.kind not in _PASSED_ON:
        mark = MARK.format(person.name.given or "them")
    else:
        return composed
    head, _, rest = composed.text.partition("\n\n")
    return replace(composed, text=f"{head}\n\n{mark}\n\n{rest}")


def _draft(
    name: str, addressee: Contact, reply_to: ReplyTo | None, composed: Composed, sender: Sender | None
) -> DraftText:
    """The mail with the marker `name` as bytes, or why it must be held back."""
    recipient = replace(addressee, email="") if MARK_OPENS in composed.text else addressee
    signature = sender.signature_html if sender is not None else ""
    seen = "\n".join((composed.subject, composed.text, composed.html, recipient.email, signature))
    revision = hashlib.sha256(seen.encode("utf-8", "replace")).hexdigest()[:32]
    revision = fingerprint(revision, composed.greeting, composed.signoff)
    thread = reply_to.thread_id if reply_to is not None else ""
    if composed.lint:
        return DraftText(b"", thread, revision, name, _why_held(composed.lint[0]))
    try:
        raw = build_mime(
            composed,
            sender=_address(sender),
            recipient=recipient,
            signature_html=signature,
            marker=name,
            reply_to=_reply(reply_to),
            revision=revision,
        )
        envelope = _envelope(recipient, sender, reply_to)
    except UnsafeMail as error:
        return DraftText(b"", thread, revision, name, _why_held(str(error)))
    return DraftText(raw, thread, revision, name, envelope=envelope)


def _envelope(recipient: Contact, sender: Sender | None, reply_to: ReplyTo | None) -> Envelope:
    """Whom the mail is for and which headers it has, from what is wanted alone. Raises UnsafeMail."""
    to = [mailbox("", recipient.email).addr_spec] if recipient.email else []
    names = {
        "from": sender is not None,
        "to": bool(to),
        "in-reply-to": reply_to is not None,
        "references": reply_to is not None,
    }
    return Envelope(frozenset(to), _EVERY_MAIL | {name for name, wanted in names.items() if wanted})


def _why_held(problem: str) -> str:
    """What keeps a draft back, and what the user can do about it."""
    return f"{problem} Write this one yourself."


def _address(sender: Sender | None) -> Address | None:
    return mailbox(sender.name, sender.email) if sender is not None else None


def _reply(reply_to: ReplyTo | None) -> ReplyRef | None:
    return ReplyRef(reply_to.message_id, reply_to.subject) if reply_to is not None else None


def _thanks_brief(
    dossier: Dossier, one: Round, thanks: Thanks, points: Mapping[str, tuple[Note, ...]], *, late: bool
) -> Brief:
    """What one thank-you may say: its own notes, the session's topic, and nothing else (invariant 7)."""
    person = thanks.recipient
    notes = points.get(person.key, ())
    main = main_contact(dossier)
    is_main = main is not None and main.key == person.key and not is_colleague(dossier, person)
    kind = _thanks_kind(one, thanks, is_main=is_main, late=late)
    stated = one.notes.next_step if is_main else None
    stated_by = _stated_by(dossier, one, person)
    return Brief(
        kind=kind,
        recipient=person,
        language=language_with(dossier, one),
        country=dossier.days.country,
        register=_register(dossier, one),
        familiar=_is_familiar(dossier, one),
        company=dossier.company.name,
        role=dossier.role,
        meeting_day=one.day,
        topics=_topics(notes),
        session_topic=person.topic,
        reaction=next((note.reaction for note in notes if note.usable and note.reaction), ""),
        link=one.notes.mention if is_main else "",
        stated_date=_stated(stated, stated_by),
        stated_by=stated_by or "",
        relay=tuple(
            RelayPoint(each, next(iter(_topics(points.get(each.key, ()))), ""), each.topic)
            for each in thanks.people
            if each.key != person.key
        )
        if thanks.relayed
        else (),
        thanked_before=_thanked_before(dossier, one, person),
        foreign=frozenset(other.name for other in dossier.others if other.name),
        no_job=one.kind in _WITHOUT_A_JOB,
        advice=one.kind is Kind.INFORMATIONAL,
        habits=_habits(dossier, one, until=one.end),
        sender_name=dossier.owner.name,
        phone=dossier.owner.phone,
    )


_WITHOUT_A_JOB = frozenset({Kind.INFORMATIONAL, Kind.SCHOOL})


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


def _nudge_brief(dossier: Dossier, wish: WantedDraft) -> Brief:
    one, terms = wish.round, wish.terms
    zone = ZoneInfo(one.zone)
    stated_by = _stated_by(dossier, one, wish.recipient)
    return Brief(
        kind=_NUDGES[wish.key.step],
        recipient=wish.recipient,
        language=language_with(dossier, one),
        country=dossier.days.country,
        register=_register(dossier, one),
        familiar=_is_familiar(dossier, one),
        company=dossier.company.name,
        role=dossier.role,
        meeting_day=one.day if _was_held(dossier, one) and one.start not in terms.coming else None,
        met=_was_held(dossier, one) and one.start not in terms.coming,
        stated_date=_stated(wish.stated, stated_by),
        stated_by=stated_by or "",
        thanked=wish.thanked,
        foreign=frozenset(other.name for other in dossier.others if other.name)
        - {at for _, at in terms.also},
        habits=_habits(dossier, one),
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


def _generic(dossier: Dossier, one: Round, readers: Sequence[Contact]) -> tuple[str, ...]:
    """Those whose thanks, in a mail to one of the readers, hold nothing that they talked about (B4, B5).

    Only the notes event can make them more personal.
    """
    everybody = thanks_of(dossier, one)
    points = _points(one, [person for each in everybody for person in each.people])
    told = {reader.key for reader in readers}
    people = [person for each in everybody if each.recipient.key in told for person in each.people]
    bare = (person.short for person in people if not _topics(points.get(person.key, ())))
    return tuple(bare) if dossier.policy.notes_event else ()


def _points(one: Round, people: Sequence[Contact]) -> dict[str, tuple[Note, ...]]:
    """Notes for each person: their own, else a shared one each, never the same point twice (B3)."""
    found = {person.key: tuple(one.notes.by_person.get(person.key, ())) for person in people}
    shared = [note for note in one.notes.shared if note.usable and topic_phrase(note)]
    for person in sorted(people, key=lambda each: each.key):
        if not any(note.usable and topic_phrase(note) for note in found[person.key]) and shared:
            found[person.key] += (shared.pop(0),)
    return found


def _topics(notes: Sequence[Note]) -> tuple[str, ...]:
    phrases = (topic_phrase(note) for note in notes if note.usable)
    return tuple(phrase for phrase in phrases if phrase)


def _stated_by(dossier: Dossier, one: Round, reader: Contact) -> str | None:
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


def _habits(dossier: Dossier, one: Round, until: datetime | None = None) -> Habits:
    """How the user writes such mails (b.4.9). Thanks keep to what was known `until` their round was over.

    Else one that is sent would change the others while they are read.
    """
    formal = _register(dossier, one) is Register.FORMAL
    language = spoken_language(language_with(dossier, one))
    return habits_at(dossier.habits, language, formal=formal, until=until)


def _register(dossier: Dossier, one: Round) -> Register:
    """As formal as the user wishes or as they write; else as the language is (b.4.8, N7)."""
    if one.notes.tone:
        return Register.FORMAL if wished_form(one.notes.tone) is AddressForm.POLITE else Register.WARM
    form = _form(dossier, one)
    if form is not AddressForm.UNTOLD:
        return Register.FORMAL if form is AddressForm.POLITE else Register.WARM
    return Register.FORMAL if language_with(dossier, one) in _FORMAL_LANGUAGES else Register.WARM


def _form(dossier: Dossier, one: Round) -> AddressForm:
    """As the user wishes, else as they wrote last, else as they invited (N7)."""
    wish = wished_form(one.notes.tone)
    if wish is not AddressForm.UNTOLD:
        return wish
    mails = dossier.answers(one.start - RECENT)
    forms = [AddressForm(str(mail.data.get("address", ""))) for mail in reversed(mails)]
    forms += [session.address for session in reversed(one.sessions)]
    return next((form for form in forms if form is not AddressForm.UNTOLD), AddressForm.UNTOLD)


def _is_familiar(dossier: Dossier, one: Round) -> bool:
    return _form(dossier, one) is AddressForm.FAMILIAR


def _was_held(dossier: Dossier, one: Round) -> bool:
    """Whether it is an interview, not the conversation that stands for one (e.1)."""
    return one is not dossier.conversation


def _was_met(one: Round, contact: Contact) -> bool:
    """Whether somebody was at the interview; the script for a call claims nothing else (I4, invariant 7)."""
    return any(person.key == contact.key for person in people_of(one))


def _reminder_brief(dossier: Dossier, wanted: WantedReminder, typed: str) -> ReminderBrief:
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
    return ReminderBrief(
        step=wanted.key.step,
        company=dossier.company.name or dossier.company.domain,
        role=dossier.role,
        people=wanted.people,
        contact=contact,
        register=_register(dossier, one) if one is not None else Register.WARM,
        country=dossier.days.country,
        home=dossier.owner.country,
        meeting_day=one.day if one is not None and _was_held(dossier, one) else None,
        stated_date=stated.day if stated is not None and stated.is_date else None,
        stated_by=(_stated_by(dossier, one, contact) or "")
        if one is not None and contact is not None
        else "",
        told_on=wanted.follow_up_on,
        doubt_by=wanted.doubt.sender if wanted.doubt is not None else "",
        doubt_day=wanted.doubt.day if wanted.doubt is not None else None,
        drafts_at=local.time() if local is not None and wanted.key.step is Step.NOTES else None,
        provisional=wanted.provisional,
        asks=wanted.asks,
        generic=_generic(dossier, one, wanted.people)
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
        url=_link(wanted, addresses),
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
        unwritten="" if language in _LANGUAGES else language,
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


def _popups(dossier: Dossier, wanted: WantedReminder) -> tuple[int, ...]:
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
    return _topics(_points(one, people_of(one)).get(contact.key, ()))

"""From what is wanted to what is said: the plan's wishes become briefs, the messages layer words them."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from email.headerregistry import Address
from functools import cached_property, lru_cache
from pathlib import Path

from followup.domain.dossier import Dossier
from followup.domain.own_headers import OWN_HEADERS
from followup.domain.people import Contact
from followup.domain.plan import ReplyTo, WantedDraft, WantedReminder
from followup.domain.process import Round
from followup.domain.recipients import Thanks, thanks_of
from followup.domain.steps import marker
from followup.engine.ports import Envelope, ReminderText, Sender
from followup.engine.shell import DraftText
from followup.engine.wording.habits import fingerprint
from followup.engine.wording.mail_briefs import nudge_brief, points_of, thanks_brief
from followup.engine.wording.manners import is_familiar
from followup.engine.wording.reminder_briefs import popups_of, reminder_brief
from followup.messages.briefs import Brief, MessageKind
from followup.messages.compose import Composed, compose_round
from followup.messages.familiar import familiar
from followup.messages.headers import ReplyRef, UnsafeMail, mailbox
from followup.messages.mime import build_mime
from followup.messages.own_templates import load_stock
from followup.messages.reminder_block import split_description
from followup.messages.reminders import (
    ReminderBrief,
    ReminderWords,
    read_language,
    reminder_words,
    spoken_language,
)
from followup.messages.stock import Stock

_PASSED_ON = frozenset({MessageKind.AGENCY_DEBRIEF, MessageKind.RELAY})
MARK = "[[one thing you and {} talked about]]"
NAMELESS_MARK = "[[greet {0} by name, and put the address into To]]"
MARK_OPENS = "[["
_EVERY_MAIL = frozenset({"subject", "mime-version", "content-type", *(name.lower() for name in OWN_HEADERS)})
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
        on_first_names = wanted.round is not None and is_familiar(dossier, wanted.round)
        words = self._reminder(reminder_brief(dossier, wanted, typed), on_first_names)
        return ReminderText(
            title=words.title,
            description=words.description,
            start=wanted.start,
            end=wanted.start + timedelta(minutes=wanted.minutes),
            zone=wanted.zone,
            popups=popups_of(dossier, wanted),
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
                brief = nudge_brief(dossier, wish)
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
        points = points_of(one, [person for each in thanks for person in each.people])
        plain = [thanks_brief(dossier, one, each, points, late=late) for each in thanks]
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

"""What a plan wishes for: reminders, drafts, and when to look again."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from followup.domain.decision import Decision
from followup.domain.dossier import Ball
from followup.domain.people import Contact
from followup.domain.process import Round
from followup.domain.recipients import Thanks
from followup.domain.stated import StatedDate
from followup.domain.steps import ArtefactKey


@dataclass(frozen=True, slots=True)
class ReplyTo:
    """The mail that a draft answers: Gmail thread, RFC Message-ID and subject."""

    thread_id: str
    message_id: str
    subject: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A mail that may be an answer: who sent it, and on which local day it came (e.5 step 6)."""

    sender: str
    day: date


class Question(StrEnum):
    """What the notes event asks about a calendar entry before anything is done for it (A2, D7)."""

    NONE = ""
    AN_INTERVIEW = "an_interview"
    TOOK_PLACE = "took_place"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a mail or reminder may speak of beside its own matter, most of it about offers and ends.

    Days are the user's. `offered` is the day on which the offer came by mail, `answer_by` is the last day to
    answer the offer (K15: the other one's), `proposed` the day asked for instead. `elsewhere`: another offer
    was accepted. `coming` are interviews that will not be needed, by start (UTC). `still_open` are the other
    processes that have not decided, `told` those that the user withdrew from or declined of late (H19).
    `refused`: a mail of theirs was read as a refusal (H5). `urgent`: one of `coming` is near (H26). `passed`:
    the day to answer is over (H8). `asked`: more time was asked for and not given (H12). `also` are the role
    and, where it is another one, the company of each process that a follow-up asks about too (E4, E5).
    """

    answer_by: date | None = None
    proposed: date | None = None
    by_phone: bool = False
    elsewhere: bool = False
    coming: tuple[datetime, ...] = ()
    still_open: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    offered: date | None = None
    urgent: bool = False
    passed: bool = False
    asked: bool = False
    refused: bool = False
    missed: bool = False
    also: tuple[tuple[str, str], ...] = ()


class Weekend(StrEnum):
    """When the thanks for an interview on a late Friday are suggested to go out (0.2, C5)."""

    NONE = ""
    AFTER = "after"
    BEFORE = "before"  # they may decide over the weekend


@dataclass(frozen=True, slots=True)
class WantedReminder:
    """A reminder that should be in the calendar: from `start` (UTC) for `minutes`, shown in `zone`.

    The rest is what its text may speak of; empty where it does not apply. `mail_first`: a mail suits
    `contact` better than this call (I8). `beside`: a mail lies ready beside a call without a number (I2).
    `unchased`: they asked not to be asked (C12), `uncalled`: not to be
    called, `no_hour`: no hour of the day is decent on both sides, so that this is no call (C16). `weekend` is
    when thanks for a late Friday are best sent (C5). `away_until` is the last day of an absence of the
    user's that it was moved behind (C22). `shared`: the guests can read what stands in the entry (N9).
    """

    key: ArtefactKey
    start: datetime
    minutes: int
    zone: str
    why: str
    round: Round | None = None
    contact: Contact | None = None
    people: tuple[Contact, ...] = ()
    held: tuple[tuple[Contact, str], ...] = ()
    stated: StatedDate | None = None
    follow_up_on: date | None = None
    provisional: bool = False
    asks: Question = Question.NONE
    doubt: Doubt | None = None
    at: datetime | None = None
    mail_first: bool = False
    beside: bool = False
    unchased: bool = False
    uncalled: bool = False
    no_hour: bool = False
    weekend: Weekend = Weekend.NONE
    away_until: date | None = None
    shared: bool = False
    terms: Terms = Terms()


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
    terms: Terms = Terms()


@dataclass(frozen=True, slots=True)
class Plan:
    """What should exist now for one process. `wake_at` is the next instant at which time changes it.

    `paused`: what lies in Gmail stays there, although it is not wished for.
    """

    reminders: tuple[WantedReminder, ...] = ()
    drafts: tuple[WantedDraft, ...] = ()
    wake_at: datetime | None = None
    ball: Ball = Ball.NOBODY
    summary: str = ""
    decision: Decision = field(default_factory=Decision)
    paused: bool = False

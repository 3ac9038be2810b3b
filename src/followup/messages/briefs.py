"""What the plan asks to be said: one brief for each mail (specification b.1, b.2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache

from followup.domain.habits import Habits
from followup.domain.people import Contact, Function


class MessageKind(StrEnum):
    """The eighteen kinds of b.2, by their key."""

    THANK_YOU = "K1"
    THANK_YOU_MAIN = "K2"
    THANK_YOU_SCREEN = "K3"
    AGENCY_DEBRIEF = "K4"
    RELAY = "K5"
    LATE = "K6"
    CARD = "K7"
    FOLLOW_UP = "K8"
    SECOND_EMAIL = "K9"
    PHONE = "K10"
    CHECK_IN = "K11"
    REJECTION_ANSWER = "K12"
    OFFER_ACKNOWLEDGEMENT = "K13"
    MORE_TIME = "K14"
    EXPEDITE = "K15"
    DECLINE = "K16"
    ACCEPT = "K17"
    WITHDRAW = "K18"


COMPOSABLE = frozenset(
    {
        MessageKind.THANK_YOU,
        MessageKind.THANK_YOU_MAIN,
        MessageKind.THANK_YOU_SCREEN,
        MessageKind.AGENCY_DEBRIEF,
        MessageKind.RELAY,
        MessageKind.LATE,
        MessageKind.FOLLOW_UP,
        MessageKind.SECOND_EMAIL,
        MessageKind.CHECK_IN,
        MessageKind.REJECTION_ANSWER,
        MessageKind.OFFER_ACKNOWLEDGEMENT,
        MessageKind.MORE_TIME,
        MessageKind.EXPEDITE,
        MessageKind.DECLINE,
        MessageKind.ACCEPT,
        MessageKind.WITHDRAW,
    }
)
"""The mails that can be composed. K7 and K10 are parts of reminders (`messages.reminders`)."""

WORD_CAPS = {
    MessageKind.THANK_YOU: 130,
    MessageKind.THANK_YOU_MAIN: 160,
    MessageKind.THANK_YOU_SCREEN: 100,
    MessageKind.AGENCY_DEBRIEF: 130,
    MessageKind.RELAY: 120,
    MessageKind.LATE: 120,
    MessageKind.FOLLOW_UP: 90,
    MessageKind.SECOND_EMAIL: 85,
    MessageKind.CHECK_IN: 120,
    MessageKind.REJECTION_ANSWER: 100,
    MessageKind.OFFER_ACKNOWLEDGEMENT: 100,
    MessageKind.MORE_TIME: 120,
    MessageKind.EXPEDITE: 110,
    MessageKind.DECLINE: 110,
    MessageKind.ACCEPT: 100,
    MessageKind.WITHDRAW: 90,
}
"""The most words a body may have (b.2), without greeting and sign-off."""

UNUSUAL_THANKS = frozenset({"JP", "KR", "PT"})
"""Countries where nobody expects a thank-you: it is short, and marked as optional (N6)."""

SHORT_THANKS = UNUSUAL_THANKS | {"GB", "IE"}
"""Countries where a thank-you has two or three sentences and sells nothing (N5)."""

THANKS = frozenset(
    {MessageKind.THANK_YOU, MessageKind.THANK_YOU_MAIN, MessageKind.THANK_YOU_SCREEN, MessageKind.LATE}
)


class Register(StrEnum):
    """How the company writes; chosen once per process (b.4.8)."""

    WARM = "warm"
    FORMAL = "formal"


class Emphasis(StrEnum):
    """What a thank-you dwells on, by the reader's function (b.4.4)."""

    MANAGER = "manager"
    PEER = "peer"
    TEAM = "team"
    EXECUTIVE = "executive"
    RECRUITER = "recruiter"
    INTERFACE = "interface"


@dataclass(frozen=True, slots=True)
class RelayPoint:
    """Somebody whose thanks are passed on, with one point of theirs (a noun phrase, or empty).

    `session_topic` is what the event said their part was about; it is no memory of anything (B4).
    """

    contact: Contact
    topic: str = ""
    session_topic: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """One mail to be composed. Every text may be empty; an empty slot drops its sentence (invariant 7).

    `recipient.email` may be empty (B8). `language` is an ISO 639 code, `country` an ISO 3166 code that
    decides small things (March 3 in the US, no ß in Switzerland). `familiar`: they say du or tú to each other
    (N4, N7). `meeting_day` and `stated_date` are local days of the recipient. `topics` are noun phrases for
    this reader, best first; `session_topic` is what the event said the session was about (B4). `reaction`,
    `link` and `next_step` are the user's words. `stated_by` is empty or a name; empty means the reader.
    `thanked_before`: the same person was thanked for an earlier round. `thanked`: thanks for this round went
    out (K8-B carries them when not). `met`: the reader was at an interview, so that a mail may speak of one
    with them; an agency or whoever only arranged it was not.
    `avoid` are skeleton names used for this person before, `earlier` the wordings (b.4.7). `foreign` are
    companies of the user's other processes, which may never appear (b.5). `also` are role and company of
    other candidacies that a follow-up to the same person asks about too (E4, E5). `habits` are how the user
    writes mails of this register in this language (b.4.9).

    About offers: `deadline` is the day by which one must be answered (K13, K14: this company's; K15: the
    other one's, which is never named), `proposed_date` the one day asked for instead, `letter_date` is the
    day of the written offer that is accepted, `start_date` the first day of work. `by_phone`: it was made by
    phone, so that it is asked for in writing. `accepted_elsewhere`: the reason that may be given; without it
    none is. `appointment` is an interview that will not be needed any more.

    `no_job`: nobody applies for anything, so that thanks speak of no job (A6, A7), `advice`: it was a talk
    for advice. `news` is what the user wants to tell of in a check-in, in their words (K11), `reason` why
    they decline or need more time, if they wish to say it.
    """

    kind: MessageKind
    recipient: Contact
    language: str = "en"
    country: str = ""
    register: Register = Register.WARM
    familiar: bool = False
    company: str = ""
    role: str = ""
    meeting_day: date | None = None
    topics: tuple[str, ...] = ()
    session_topic: str = ""
    reaction: str = ""
    link: str = ""
    next_step: str = ""
    stated_date: date | None = None
    stated_by: str = ""
    relay: tuple[RelayPoint, ...] = ()
    thanked_before: bool = False
    thanked: bool = True
    met: bool = True
    deadline: date | None = None
    proposed_date: date | None = None
    letter_date: date | None = None
    start_date: date | None = None
    appointment: date | None = None
    news: str = ""
    no_job: bool = False
    advice: bool = False
    reason: str = ""
    by_phone: bool = False
    accepted_elsewhere: bool = False
    sender_name: str = ""
    phone: str = ""
    avoid: frozenset[str] = frozenset()
    earlier: frozenset[str] = frozenset()
    foreign: frozenset[str] = frozenset()
    also: tuple[tuple[str, str], ...] = ()
    habits: Habits = field(default_factory=Habits)

    @property
    def is_terse(self) -> bool:
        """Whether custom wants it in two or three sentences (N5, N6)."""
        return self.kind in THANKS and self.country[:2].upper() in SHORT_THANKS


_EXECUTIVE = (
    "chief",
    "ceo",
    "cto",
    "cfo",
    "coo",
    "cpo",
    "vp",
    "president",
    "founder",
    "partner",
    "geschäftsführer",
    "director general",
    "directeur général",
)
_MANAGER = ("manager", "head", "lead", "director", "leiter", "leiterin", "responsable", "jefe", "jefa", "em")
_RECRUITER = ("recruiter", "talent", "sourcer", "people", "hr", "human resources")
_TEAM = ("junior", "intern", "trainee", "associate", "graduate", "apprentice", "werkstudent")
_INTERFACE = (
    "product",
    "design",
    "designer",
    "sales",
    "marketing",
    "finance",
    "legal",
    "support",
    "operations",
)


def emphasis_of(contact: Contact) -> Emphasis:
    """What to dwell on with this person: from the function, then from the words of the job title."""
    if contact.function is Function.HIRING_MANAGER:
        return Emphasis.MANAGER
    if contact.function in (Function.RECRUITER, Function.COORDINATOR, Function.AGENCY):
        return Emphasis.RECRUITER
    return _emphasis_of_title(contact.job_title)


@lru_cache(maxsize=256)  # asked for once a wording of the stock, hundreds of times a round
def _emphasis_of_title(job_title: str) -> Emphasis:
    title = f" {job_title.casefold()} "
    for words, emphasis in (
        (_EXECUTIVE, Emphasis.EXECUTIVE),
        (_RECRUITER, Emphasis.RECRUITER),
        (_TEAM, Emphasis.TEAM),
        (_INTERFACE, Emphasis.INTERFACE),
        (_MANAGER, Emphasis.MANAGER),
    ):
        if any(f" {word} " in title.replace(",", " ").replace("/", " ") for word in words):
            return emphasis
    return Emphasis.PEER

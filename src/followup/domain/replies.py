"""What an incoming mail is, in the order of specification e.5.

1 machine: out-of-office, bounce, calendar mail, acknowledgement; 2 ours; 3 bulk; (4, which process, is
`matching`); 5 what a person says: cancellation, rejection, on hold, offer, next round, question, new date,
courtesy. News comes before acknowledgements and campaigns: a refusal sent by a machine is still one (G11).
The deciding rule and phrase are kept, the text is not.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from textwrap import shorten

from followup.domain import candidacy, machines
from followup.domain.absence_words import LEFT_COMPANY
from followup.domain.absences import absence, greets_a_person, is_answer, return_date
from followup.domain.adverts import advert
from followup.domain.answers import (
    SAYS_LITTLE,
    Answer,
    appointment_in,
    approached,
    asks,
    asks_the_reader,
    closing_in,
    news_in,
    status_in,
    talk_in,
    tells_of_a_delay,
    verdict_in,
)
from followup.domain.business_days import BusinessDays
from followup.domain.dates import resolve
from followup.domain.deadlines import deadline_in
from followup.domain.evidence import JOINT, shown
from followup.domain.facts import GONE, KEEP_IN_TOUCH
from followup.domain.handed_on import (
    delivers,
    handed_on,
    hands_on,
    is_forwarded,
    notifies,
    quotes,
    to_the_reader,
)
from followup.domain.hearing import heard_from
from followup.domain.machine_words import REMINDERS, ROBOT_TEXTS
from followup.domain.machines import TEXT_LIMIT
from followup.domain.mail import Message
from followup.domain.notices import notice
from followup.domain.people import Owner
from followup.domain.personal import names, shows_a_person
from followup.domain.phrasing import plain, sentences
from followup.domain.receipt_words import ACKNOWLEDGED_TEXTS
from followup.domain.refusal_manners import STAY_IN_TOUCH, TRY_AGAIN, WEIGHED
from followup.domain.status_words import CONDITIONAL
from followup.domain.talk_words import FIRST_PERSON, INTRODUCED

_DECISIONS = ("rejection", "offer")
"""News that ends the wait, so that it has to be certain."""

_PASSED_ON = (*_DECISIONS, "on_hold", "next_round", "reschedule")
"""News that somebody passes on without a word of it in his own lines."""


class MailKind(StrEnum):
    """What a mail is. Only HUMAN is a reply (invariant 12)."""

    OUT_OF_OFFICE = "out_of_office"
    BOUNCE = "bounce"
    CALENDAR = "calendar"
    ACKNOWLEDGEMENT = "acknowledgement"
    AUTOMATIC = "automatic"
    OUTGOING = "outgoing"
    BULK = "bulk"
    HUMAN = "human"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a mail was read as. `answer` is the class of a person's mail, empty otherwise.

    `phrase` are the few words that decided. `return_date` is the first business day after an out-of-office,
    `stated_date` a day until which a person promised news, or on which a refusal wishes to talk again,
    `answer_by` a day until which they want to hear from the user; all are local days of the writer.
    `hear_from` are the words for whom there will be news from (E7). `asks` is whether an invitation or a
    moved interview waits for the user's word, for times above all (G4). `sure` is false where the mail should
    be asked about (e.5 step 6).
    """

    kind: MailKind
    rule: str
    phrase: str = ""
    answer: str = ""
    return_date: date | None = None
    stated_date: date | None = None
    answer_by: date | None = None
    hear_from: str = ""
    asks: bool = False
    sure: bool = True

    @property
    def news(self) -> str:
        """The class that may be acted on: a decision that is only likely decides nothing (e.5 step 6)."""
        likely = self.answer in _DECISIONS and not self.sure
        return "other" if likely else self.answer


def read_mail(
    message: Message, owner: Owner, visible: str, days: BusinessDays, *, known: bool = False
) -> Reading:
    """Read one mail. `visible` is its text without quotes and signature; `days` resolves date phrases.

    `known` is whether it comes from a person of the process or lies in one of its threads: recruiters write
    to one person through systems that put a way to unsubscribe under everything (G12).
    """
    found = _read(message, owner, visible, days, known=known)
    below = handed_on(message, visible, owner)[:TEXT_LIMIT] if _says_no_news(found) else ""
    if below:
        found = _passed_on(found, message, owner, below, days, said_so=hands_on(visible))
    written = f"{visible[:TEXT_LIMIT]}\n\n{message.subject[:TEXT_LIMIT]}\n\n{below}"
    return replace(found, phrase=shown(written, found.phrase))


def _says_no_news(found: Reading) -> bool:
    return found.kind is MailKind.HUMAN and found.answer in (*SAYS_LITTLE, "question")


def _passed_on(
    found: Reading, message: Message, owner: Owner, below: str, days: BusinessDays, *, said_so: bool
) -> Reading:
    """News in what is passed on `below`; of whom it speaks is certain only where it names the user (G14).

    Where nobody `said_so`, and only the subject tells that it was passed on, it has to name the user at all.
    """
    theirs = to_the_reader(below, owner)
    said = tuple(sentences(theirs))
    news = news_in(said) or talk_in(said, dated=False)
    about_the_user = theirs != below
    if news.name not in _PASSED_ON or not (said_so or about_the_user):
        return found
    sure = news.sure and said_so and about_the_user
    told = replace(news, phrase=_as_written(news.phrase, theirs, below))
    return replace(_answered(told, message, theirs, days, rule="G14"), sure=sure)


def _as_written(phrase: str, read: str, below: str) -> str:
    """The sentence of `below` that decided, where it was `read` in other words: "you" for the user's name."""
    part = phrase.split(JOINT, maxsplit=1)[0]
    both = zip(sentences(below), sentences(read), strict=False)
    return next((shorten(own, 80, placeholder="") for own, told in both if part in told), phrase)


def _read(message: Message, owner: Owner, visible: str, days: BusinessDays, *, known: bool) -> Reading:
    if not visible and message.text and is_forwarded(message.subject):
        # Whoever forwards without a word says what the forwarded mail says; who wrote that is not known.
        return replace(read_mail(message, owner, message.text, days, known=known), sure=False)
    own = visible[:TEXT_LIMIT]
    said = tuple(sentences(own))
    text = " ".join(said)
    machine = _machine(message, said, text, own, days)
    if machine is not None:
        return machine
    if message.sender.email in owner.emails:
        return Reading(MailKind.OUTGOING, "e.5.2")
    news = _news(message, said, own_words=known or not machines.list_header(message))
    if news is not None and news.name == "next_round" and not (known or _answers(message)):
        news = approached(said, news)
    if notifies(message):
        name = news.name if news is not None else "other"
        return Reading(
            MailKind.HUMAN, "G21", shorten(plain(message.subject), 60, placeholder="…"), name, sure=False
        )
    written = delivers(message) or _asks_back(message, said, own)
    automatic = machines.automatic_header(message) or ("" if written else machines.robot_sender(message))
    if automatic and news is not None and news.name == "next_round" and _reminds(message, said):
        news = None
    listed = machines.list_header(message) or machines.feed(message)
    if listed and known and names(owner, own) and not machines.campaign(message, text, personal=True):
        listed = ""
    if found := _to_many(message, said, own, news, known=known):
        return Reading(MailKind.BULK, "G12", found)
    if news is not None and not (listed and not _meant(message, owner, own, news)):
        return _answered(news, message, own, days, rule="G11" if automatic else "")
    if automatic:
        return _automatic(message, said, text, automatic)
    if listed and not (names(owner, own) and (message.references or tells_of_a_delay(said))):
        return Reading(MailKind.BULK, "e.5.3", listed)
    return _unmarked(message, owner, said, text, own, days, known=known)


def _to_many(message: Message, said: tuple[str, ...], own: str, news: Answer | None, *, known: bool) -> str:
    """The words that make a mail an advertisement, or its news those of a campaign (G12)."""
    if not known and (sought := advert(message, said, own)):
        return sought
    if news is None or (known and news.name in _DECISIONS):
        return ""
    return news.phrase if machines.sold(message, said, own, news.name) else ""


def _machine(
    message: Message, said: tuple[str, ...], text: str, own: str, days: BusinessDays
) -> Reading | None:
    """Step 1 where form, sender or subject leave no doubt, the most telling evidence first."""
    if found := machines.calendar_mail(message):
        return Reading(MailKind.CALENDAR, "G9", found)
    if found := machines.delivery_report(message):
        return Reading(MailKind.BOUNCE, "G7", found)
    if found := machines.read_receipt(message):
        return Reading(MailKind.AUTOMATIC, "e.5.1 receipt", found)
    automatic = machines.automatic_header(message)
    found = absence(message.subject, said, own, automatic=bool(automatic))
    if found and (automatic or not _decides(said)):
        if LEFT_COMPANY.first(said):
            return Reading(MailKind.OUT_OF_OFFICE, GONE, found)
        back = return_date(own, message.at.date(), days)
        return Reading(MailKind.OUT_OF_OFFICE, automatic or "G5", found, return_date=back)
    if found := machines.worded_bounce(message, text):
        return Reading(MailKind.BOUNCE, "G7", found)
    if not greets_a_person(own) and (found := notice(said)):
        back = return_date(own, message.at.date(), days)
        kind = MailKind.OUT_OF_OFFICE if back is not None else MailKind.AUTOMATIC
        return Reading(kind, "G5 notice" if back is not None else "e.5.1 notice", found, return_date=back)
    return None


def _decides(said: tuple[str, ...]) -> bool:
    """Whether a text holds a decision: who writes that is at work, wherever he is."""
    news = news_in(said)
    return news is not None and news.name in _DECISIONS


def _news(message: Message, said: tuple[str, ...], *, own_words: bool) -> Answer | None:
    """News in the text, or in a subject of their own: that of an answer was written by the user.

    What goes to a list has a headline for a subject, unless a hiring system sends it.
    """
    found = news_in(said, own_words=own_words) or (None if own_words else _let_down(message, said))
    titled = own_words or machines.hiring_system(message)
    if found is None and titled and not _answers(message):
        return news_in((plain(message.subject),), own_words=False)
    return found


def _let_down(message: Message, said: tuple[str, ...]) -> Answer | None:
    """A refusal that goes out through a list and is told by its signs alone: it is about a post (G11)."""
    hinted = talk_in(said, dated=False)
    return hinted if hinted.name == "rejection" and machines.about_a_post(message, said) else None


def _reminds(message: Message, said: tuple[str, ...]) -> bool:
    """Whether a mail says that it is a reminder."""
    return bool(REMINDERS.first((plain(message.subject), *said)))


def _answers(message: Message) -> bool:
    """Whether a mail answers another one."""
    return is_answer(message.subject) or bool(message.references)


def _meant(message: Message, owner: Owner, own: str, news: Answer) -> bool:
    """Whether list mail with news means the user: from a hiring system, or an answer by name (e.5.3)."""
    if machines.hiring_system(message):
        return True
    personal = greets_a_person(own) and not machines.publisher(message)
    to_the_user = personal and news.name in ("rejection", "on_hold")
    return names(owner, own) and (bool(message.references) or to_the_user)


def _automatic(message: Message, said: tuple[str, ...], text: str, evidence: str) -> Reading:
    """A machine wrote it and it decides nothing; a refusal put very politely is still one (G11)."""
    refusal = _refused(message, said, text)
    found = machines.acknowledged(message, text)
    if refusal is not None and not found:
        return Reading(MailKind.HUMAN, "G11 closing", refusal.phrase, refusal.name, sure=False)
    if not ACKNOWLEDGED_TEXTS.find(text) and (told := status_in(said)):
        return Reading(MailKind.HUMAN, "G11 status", told, "other", sure=False)
    if not found and (told := verdict_in(said)):
        return Reading(MailKind.HUMAN, "G11 verdict", told, "other", sure=False)
    kind = MailKind.ACKNOWLEDGEMENT if found else MailKind.AUTOMATIC
    return Reading(kind, f"G8 {evidence}" if found else f"e.5.1 {evidence}", found)


def _unmarked(
    message: Message,
    owner: Owner,
    said: tuple[str, ...],
    text: str,
    own: str,
    days: BusinessDays,
    *,
    known: bool,
) -> Reading:
    """Nothing outside the text tells; what is neither robot, receipt nor campaign is a person."""
    personal = greets_a_person(own)
    answer = _answers(message)
    stated = " ".join(one for one in said if not one.endswith("?")) if answer else text
    if (found := ROBOT_TEXTS.find(stated)) and not (answer and personal):
        return Reading(MailKind.AUTOMATIC, "e.5.1 text", found)
    settled = personal and not machines.hiring_system(message) and appointment_in(said)
    asked = personal and not machines.hiring_system(message) and asks_the_reader(said)
    introduced = personal and not machines.hiring_system(message) and INTRODUCED.first(said)
    spoken = (answer and personal) or settled or asked or introduced
    acknowledged = "" if spoken else machines.acknowledged(message, stated)
    refusal = _refused(message, said, text)
    if refusal is not None:
        return _answered(refusal, message, own, days)
    if acknowledged:
        hinted = talk_in(tuple(one for one in said if not CONDITIONAL.find(one)), dated=False)
        if hinted.name == "rejection":
            return _answered(hinted, message, own, days)
        if told := candidacy.dealt_with(tuple(one for one in said if not ACKNOWLEDGED_TEXTS.find(one))):
            return Reading(MailKind.HUMAN, "G11 verdict", told, "other", sure=False)
        return Reading(MailKind.ACKNOWLEDGEMENT, "G8", acknowledged)
    if not answer and (found := machines.button(own)):
        return Reading(MailKind.AUTOMATIC, "e.5.1 button", found)
    whole = text if quotes(message) else plain(machines.with_foot(message.text or own))
    if not answer and (found := machines.campaign(message, whole, personal=personal, known=known)):
        return Reading(MailKind.BULK, "G12", found)
    day = _stated(message, own, days)
    talk = talk_in(said, dated=day is not None)
    if talk.name == "next_round" and not answer:
        talk = approached(said, talk)
    if not answer and talk.name in SAYS_LITTLE and talk.sure and machines.receipt(message, said):
        return Reading(MailKind.ACKNOWLEDGEMENT, "G8 system", talk.phrase)
    if not (answer or known or shows_a_person(message, owner, own, said, talk)):
        return _of_nobody(message, said, text)
    return _answered(talk, message, own, days)


def _of_nobody(message: Message, said: tuple[str, ...], text: str) -> Reading:
    """A program's, unless it speaks of the reader's candidacy: that is never dropped in silence."""
    found = _automatic(message, said, text, "nobody")
    concerned = candidacy.concerns(said) if found.kind is MailKind.AUTOMATIC else ""
    return Reading(MailKind.HUMAN, "e.5.6", concerned, "other", sure=False) if concerned else found


def _asks_back(message: Message, said: tuple[str, ...], own: str) -> bool:
    """Whether an answer greets the user and asks or says "I", from whatever address a person has."""
    if not (is_answer(message.subject) and message.references and greets_a_person(own)):
        return False
    return asks(said) or bool(FIRST_PERSON.first(said))


def _refused(message: Message, said: tuple[str, ...], text: str) -> Answer | None:
    """A refusal that nothing but its manner tells; hiring systems weigh carefully only to say no (G11)."""
    closing = closing_in(text)
    if closing is None and machines.hiring_system(message) and (found := WEIGHED.first(said)):
        return Answer("rejection", found, sure=False)
    return closing


def _answered(news: Answer, message: Message, own: str, days: BusinessDays, rule: str = "") -> Reading:
    day = None if news.name in ("reschedule", "next_round") else _stated(message, own, days)
    if news.name == "rejection":
        day = _in_touch_on(message, own, days)
        rule = KEEP_IN_TOUCH if day is not None or STAY_IN_TOUCH.find(plain(own)) else rule
    return Reading(
        MailKind.HUMAN,
        f"{rule or news.rule or 'e.5.5'} {news.name}",
        news.phrase,
        news.name,
        stated_date=day,
        answer_by=deadline_in(own, message.at.date(), days),
        hear_from=heard_from(own),
        asks=news.name in ("reschedule", "next_round") and asks(tuple(sentences(own))),
        sure=news.sure,
    )


def _in_touch_on(message: Message, own: str, days: BusinessDays) -> date | None:
    """The day that a refusal names for talking again; other days in it mean other things (H3)."""
    said_on = message.at.date()
    wishes = [one for one in sentences(own) if STAY_IN_TOUCH.find(one) or TRY_AGAIN.find(one)]
    named = [resolve(one.rstrip(" ."), said_on, days) for one in wishes]
    return next((one.day for one in named if one is not None and one.is_date and one.day > said_on), None)


def _stated(message: Message, own: str, days: BusinessDays) -> date | None:
    stated = resolve(own, message.at.date(), days)
    return stated.day if stated is not None and stated.is_date else None

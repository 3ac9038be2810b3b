"""What an incoming mail is, in the order of specification e.5.

1 machine: out-of-office, bounce, calendar mail, acknowledgement; 2 ours; 3 bulk; 4, which process, is
`matching`; 5 what a person says: cancellation, rejection, on hold, offer, next round, question, new date,
courtesy. The deciding rule and phrase are kept, the text is not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from followup.domain import reply_phrases as phrases
from followup.domain.business_days import BusinessDays
from followup.domain.dates import resolve
from followup.domain.mail import Message
from followup.domain.people import Owner

_TEXT_LIMIT = 20_000
_COURTESY_WORDS = 60
"""A courtesy without news is short; a long mail says more than thanks."""


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

    `phrase` are the few words that decided. `return_date` comes from an out-of-office, `stated_date` from a
    person who named a day; both are local days of the writer.
    """

    kind: MailKind
    rule: str
    phrase: str = ""
    answer: str = ""
    return_date: date | None = None
    stated_date: date | None = None


def read_mail(message: Message, owner: Owner, visible: str, days: BusinessDays) -> Reading:
    """Read one mail. `visible` is its text without quotes and signature; `days` resolves date phrases."""
    text = _plain(visible[:_TEXT_LIMIT])
    machine = _machine(message, text)
    if machine is not None:
        return _with_return_date(machine, message, visible, days)
    if message.sender.email in owner.emails:
        return Reading(MailKind.OUTGOING, "e.5.2")
    if _is_bulk(message):
        return Reading(MailKind.BULK, "e.5.3", message.header("list-id") or "list headers")
    return _said(message, visible, text, days)


def _machine(message: Message, text: str) -> Reading | None:
    """Step 1: machines, most telling evidence first."""
    subject = _plain(message.subject)
    sender = f"{message.sender.email} {message.sender.name}".lower()
    if message.calendar_method:
        return Reading(MailKind.CALENDAR, "e.5.1 calendar part", message.calendar_method)
    if found := _first(phrases.CALENDAR_SUBJECTS, subject):
        return Reading(MailKind.CALENDAR, "e.5.1 calendar subject", found)
    if _is_bounce(message, subject, sender):
        return Reading(MailKind.BOUNCE, "G7", subject[:60])
    automatic = _automatic_header(message)
    about_absence = _first(phrases.OUT_OF_OFFICE_SUBJECTS, subject)
    if about_absence and not _answers_about_it(message, text):
        return Reading(MailKind.OUT_OF_OFFICE, "e.5.1 subject", about_absence)
    absence = _first(phrases.OUT_OF_OFFICE_TEXTS, text[:600]) or _first(phrases.LEFT_COMPANY, text[:600])
    if absence and (automatic or _only_about(text, absence)):
        return Reading(MailKind.OUT_OF_OFFICE, automatic or "e.5.1 text", absence)
    acknowledged = _first(phrases.ACKNOWLEDGEMENT_SUBJECTS, subject)
    confirmed = _first(phrases.ACKNOWLEDGEMENT_TEXTS, text)
    if automatic or _robot_sender(message.sender.email):
        news = _news(text)
        if news is None or acknowledged:
            kind = MailKind.ACKNOWLEDGEMENT if acknowledged or confirmed else MailKind.AUTOMATIC
            return Reading(kind, automatic or "e.5.1 no-reply sender", acknowledged or confirmed or "")
    if acknowledged and confirmed:
        return Reading(MailKind.ACKNOWLEDGEMENT, "G8", acknowledged)
    return None


def _is_bounce(message: Message, subject: str, sender: str) -> bool:
    """A delivery failure: report structure, empty return path, or a mail system as the sender (G7)."""
    if "multipart/report" in message.mime_types and "message/delivery-status" in message.mime_types:
        return True
    if message.header("x-failed-recipients"):
        return True
    daemon = any(word in sender for word in phrases.BOUNCE_SENDERS)
    null_path = message.header("return-path").strip() == "<>"
    worded = _first(phrases.BOUNCE_SUBJECTS, subject) is not None
    return daemon or (worded and (null_path or not message.references))


def _automatic_header(message: Message) -> str:
    """The header that says a machine wrote this, or nothing (RFC 3834; not X-Auto-Response-Suppress, G6)."""
    submitted = message.header("auto-submitted").split(";")[0].strip().lower()
    if submitted and submitted != "no":
        return f"Auto-Submitted: {submitted}"
    for name in ("x-autoreply", "x-autorespond", "x-mail-autoreply"):
        if message.header(name):
            return name.title()
    precedence = message.header("precedence").strip().lower()
    if precedence == "auto_reply" or (precedence in ("bulk", "junk") and message.references):
        return f"Precedence: {precedence}"
    return ""


def _robot_sender(address: str) -> bool:
    local = address.partition("@")[0]
    return bool(
        re.search(
            r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|donotreply|mailer|system)\b", local
        )
    )


def _answers_about_it(message: Message, text: str) -> bool:
    """A person answering in a thread whose subject speaks of absence, with text of their own."""
    replied = re.match(r"\s*(?:re|aw|sv|antw)\s*:", message.subject, re.IGNORECASE) is not None
    return replied and bool(message.references) and _first(phrases.OUT_OF_OFFICE_TEXTS, text[:600]) is None


def _only_about(text: str, phrase: str) -> bool:
    """Whether a mail without automatic headers is an absence notice: it opens with one and is short."""
    where = text.find(phrase)
    notice = re.search(
        r"\b(?:urgent|return|contact|back|respond|reply|ruckkehr|dringend|retour|urgence|regreso|urgente|volv)",
        text,
    )
    return 0 <= where < 120 and len(text.split()) < 120 and notice is not None and "i'll try" not in text


def _is_bulk(message: Message) -> bool:
    """Step 3: mailing lists and campaigns (G12)."""
    if message.header("list-unsubscribe") or message.header("list-id"):
        return True
    return message.header("precedence").strip().lower() in ("bulk", "list", "junk")


def _said(message: Message, visible: str, text: str, days: BusinessDays) -> Reading:
    """Step 5: what a person says; rejection is tested before offer (H2)."""
    stated = resolve(visible[:_TEXT_LIMIT], message.at.date(), days)
    day = stated.day if stated is not None and stated.is_date else None
    news = _news(text)
    if news is not None:
        answer, phrase = news
        return Reading(MailKind.HUMAN, f"e.5.5 {answer}", phrase, answer, stated_date=day)
    if asked := _first(phrases.QUESTION, text):
        return Reading(MailKind.HUMAN, "e.5.5 question", asked, "question", stated_date=day)
    waiting = _first(phrases.NEW_DATE, text)
    if waiting and day is not None:
        return Reading(MailKind.HUMAN, "G3", waiting, "new_date", stated_date=day)
    if text.rstrip().endswith("?"):
        return Reading(MailKind.HUMAN, "e.5.5 question", text[-60:].strip(), "question", stated_date=day)
    if (thanks := _first(phrases.COURTESY, text)) and len(text.split()) <= _COURTESY_WORDS:
        return Reading(MailKind.HUMAN, "G2", thanks, "courtesy", stated_date=day)
    if waiting:
        return Reading(MailKind.HUMAN, "G2", waiting, "courtesy", stated_date=day)
    return Reading(MailKind.HUMAN, "e.5.5 other", "", "other", stated_date=day)


def _news(text: str) -> tuple[str, str] | None:
    """A decision or an invitation, in the order of e.5 step 5."""
    order = (
        ("reschedule", phrases.RESCHEDULE),
        ("rejection", phrases.REJECTION),
        ("on_hold", phrases.ON_HOLD),
        ("offer", phrases.OFFER),
        ("next_round", phrases.NEXT_ROUND),
    )
    for answer, patterns in order:
        if found := _first(patterns, text):
            return answer, found
    return None


def _with_return_date(reading: Reading, message: Message, visible: str, days: BusinessDays) -> Reading:
    """The day an out-of-office says its writer is back (G5)."""
    if reading.kind is not MailKind.OUT_OF_OFFICE:
        return reading
    for sentence in re.split(r"[.!\n]", visible[:_TEXT_LIMIT]):
        if re.search(
            r"\b(?:back|return|until|till|again|wieder|zur[üu]ck|bis|retour|jusqu|regres|hasta|vuelv)",
            sentence,
            re.IGNORECASE,
        ):
            stated = resolve(sentence, message.at.date(), days)
            if stated is not None and stated.is_date:
                return Reading(reading.kind, reading.rule, reading.phrase, return_date=stated.day)
    return reading


def _first(patterns: Iterable[str], text: str) -> str | None:
    found = _any(tuple(patterns)).search(text)
    return found.group(0)[:80].strip() if found else None


@cache
def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def _plain(text: str) -> str:
    """Lower case, no accents, straight apostrophes, single blanks."""
    decomposed = unicodedata.normalize("NFKD", text.replace("\u2019", "'").lower())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", bare)

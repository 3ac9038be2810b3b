"""What reminders say: title and description (specification e.6, d.2, K10)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from followup.domain.people import Contact
from followup.domain.steps import Step
from followup.domain.wanted import Question, Weekend
from followup.messages.briefs import UNUSUAL_THANKS, Brief, MessageKind, Register
from followup.messages.calendar_words import date_words, day_words, month_name
from followup.messages.compose import greeting_of, signed_name
from followup.messages.local_spelling import localised
from followup.messages.reminder_block import framed, unmarked
from followup.messages.slots import (
    company_named,
    formal_name,
    list_of,
    name_slots,
    plain,
    role_of,
    slots_of,
)
from followup.messages.stock import LANGUAGES, REMINDERS, Stock, Wording, built_in

_PHONE = "phone"
_CARD = "card"
_MAX_NAMES = 6
_MAX_TITLE = 120
_MOST_REPORTED = 2
MOST_WORDS = 79
"""Words of a description between its two marking lines, links and scripts for a call aside."""

_LEAST = (
    *(
        "abroad",
        "unusual",
        "unwritten",
        "there",
        "arranger",
        "month",
        "generic",
        "can_tell",
        "open_at",
        "after_weekend",
    ),
    "away_day",
)
_LEAST_OF_A_CALL = ("abroad", "passed_by", "said_them", "there", "mail_first", "away_day")
"""What is left out first, in this order, of a description that would be longer."""


_SCRIPT = frozenset({"opener", "question_to_ask", "voicemail", "card_text"})


_MORE = {"en": "{} more", "de": "{} weitere", "fr": "{} autres", "es": "{} más"}
_ROLE = {
    "en": "the {role} role",
    "de": "die Stelle als {role}",
    "fr": "le poste de {role}",
    "es": "el puesto de {role}",
}
_ROLE_AT = {
    "en": "the {role} role at {company}",
    "de": "die Stelle als {role} bei {company}",
    "fr": "le poste de {role} chez {company}",
    "es": "el puesto de {role} en {company}",
}
_DAY = {"en": "1 day", "de": "1 Tag", "fr": "1 jour", "es": "1 día"}
_DAYS = {"en": "{} days", "de": "{} Tage", "fr": "{} jours", "es": "{} días"}
_NEXT = {"en": "Next:", "de": "Nächste Schritte:", "fr": "Suite :", "es": "Próximos pasos:"}
_SHORT_DAYS = {"de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")}


@dataclass(frozen=True, slots=True)
class ReminderBrief:
    """One reminder to be worded. Texts may be empty: what is unknown is left out.

    `people` are those the notes or thank-yous are for, `contact` the one to write to or call; `contact.phone`
    is the number shown. Days are local days of the recipient, `drafts_at` the user's local time at which
    drafts appear. `told_on` is the day the follow-up was sent, `doubt_by` and `doubt_day` tell of a mail that
    may be an answer. `stated_by` is empty or a name. `generic` are people whose draft could be more personal,
    `missing` those without an address, `nameless` the addresses of those without a name, `held` those whose
    draft could not be written, each with the reason in sentences. `draft_waiting`: the draft exists already,
    `undrafted`: there will be none.
    `provisional`: the outcome is open (J1). `asks` is what a notes event asks first. `url` finds the draft or
    mail. `typed` is what the user wrote below our text, kept as it is. `neutral` leaves company and names out
    of titles (N10). What concerns an offer is named and meant as in `wanted.Terms`; `coming` are local days.
    `missed`: it was the user who was not at the interview (D14).
    `rings_on` is the user's day on which this rings, from which the days left to answer are counted (H13).
    `language` is that of `contact`, for a call, `unwritten` (ISO 639) the one asked for if there are no
    wordings in it, so that mails are in English; `unmet`: they were not at the interview, `mail_first`: a
    mail suits better (I8). `country` (ISO 3166) is where they work, `home` where the user does, who reads
    this (C15). `shared`: the guests can read what is written into the interview itself (N9). `unnamed`:
    nobody is known who could be thanked, `left_out` how many guests are not thanked. `away_until` is
    the last day of the user's own absence, behind which this was moved.
    `arrangers` set up a long day and are not thanked by a draft (B11); `forward`: the agency may like to see
    what goes to its client (B18). `reported` are sentences about notes that could not be understood (d.3,
    d.4). `beside`, `unchased`, `uncalled`, `no_hour` and `weekend` are as in `wanted.WantedReminder`;
    `clocks` are the time for the user, the time for the others and where they are, if the two differ (C7).
    For a card: `topics` as in `Brief`, `postal` the address that the user noted. `reader` (ISO 639) is the
    user's own language, in which all but what is said to `contact` is worded.
    """

    step: Step
    company: str = ""
    role: str = ""
    people: tuple[Contact, ...] = ()
    contact: Contact | None = None
    register: Register = Register.WARM
    country: str = ""
    home: str = ""
    meeting_day: date | None = None
    stated_date: date | None = None
    stated_by: str = ""
    told_on: date | None = None
    doubt_by: str = ""
    doubt_day: date | None = None
    drafts_at: time | None = None
    draft_waiting: bool = False
    undrafted: bool = False
    provisional: bool = False
    asks: Question = Question.NONE
    generic: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    nameless: tuple[str, ...] = ()
    held: tuple[tuple[str, str], ...] = ()
    sender_name: str = ""
    sender_phone: str = ""
    answer_by: date | None = None
    rings_on: date | None = None
    proposed: date | None = None
    by_phone: bool = False
    elsewhere: bool = False
    still_open: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    also: tuple[tuple[str, str], ...] = ()
    passed: bool = False
    asked: bool = False
    refused: bool = False
    missed: bool = False
    coming: tuple[date, ...] = ()
    url: str = ""
    typed: str = ""
    neutral: bool = False
    unmet: bool = False
    mail_first: bool = False
    arrangers: tuple[str, ...] = ()
    forward: bool = False
    reported: tuple[str, ...] = ()
    beside: bool = False
    unchased: bool = False
    uncalled: bool = False
    no_hour: bool = False
    weekend: Weekend = Weekend.NONE
    clocks: tuple[str, str, str] = ("", "", "")
    shared: bool = False
    unnamed: bool = False
    left_out: int = 0
    away_until: date | None = None
    language: str = "en"
    unwritten: str = ""
    topics: tuple[str, ...] = ()
    postal: str = ""
    reader: str = "en"


@dataclass(frozen=True, slots=True)
class ReminderWords:
    """Title and description of a reminder, plain text."""

    title: str
    description: str


def reminder_words(
    brief: ReminderBrief, stock: Stock | None = None, spoken: Stock | None = None
) -> ReminderWords:
    """Word a reminder: why now, what to do, link, script, ways out; then what the user typed.

    `spoken` is the stock for what is said on the telephone or written on a card, in the language of the
    contact. A notes event without typed text is pre-filled with a line for each person and one for what comes
    next.
    """
    words = stock or built_in(read_language(brief.reader))
    slots = _slots(brief)
    if brief.step is Step.PHONE:
        slots |= phone_script(brief, spoken)
    if brief.step is Step.CARD:
        slots |= card_slots(brief, spoken)
    title = _first(words, f"title_{brief.step.value}", brief.register, _titled(slots, brief))
    lines = _short_enough(
        [w for w in _lines(words, brief.step.value, brief.register) if w.needs <= slots.keys()], slots
    )
    typed = brief.typed.strip("\n")
    if brief.step is Step.NOTES and not typed.strip() and not brief.asks:
        typed = _form(brief.people, read_language(brief.reader))
    return ReminderWords(title[:_MAX_TITLE], framed(lines, typed, read_language(brief.reader)))


def _short_enough(lines: Sequence[Wording], slots: Mapping[str, str]) -> list[str]:
    """What the lines say, without what matters least where it would be too much to read (e.6, f.1)."""
    kept = list(lines)
    call = any(line.block == Step.PHONE.value for line in lines)
    for slot in _LEAST_OF_A_CALL if call else _LEAST:
        if _words(kept, slots) <= MOST_WORDS:
            break
        kept = [line for line in kept if slot not in line.needs]
    return [line.say(slots) for line in kept]


def _words(lines: Sequence[Wording], slots: Mapping[str, str]) -> int:
    """Words to read: a link is none, and a script is for the telephone."""
    read = [line for line in lines if not line.needs & _SCRIPT]
    return sum("://" not in word for line in read for word in line.say(slots).split())


def phone_script(brief: ReminderBrief, stock: Stock | None = None) -> dict[str, str]:
    """`opener`, `question_to_ask` and `voicemail` for a call (K10); what cannot be said is left out."""
    words = stock or built_in(spoken_language(brief.language))
    slots = _slots(brief) | _spoken_slots(brief, words.language)
    found = {
        name: localised(_first(words, name, brief.register, slots, _PHONE), words.language, brief.country)
        for name in ("opener", "question_to_ask", "voicemail")
    }
    return {name: text for name, text in found.items() if text}


def card_slots(brief: ReminderBrief, stock: Stock | None = None) -> dict[str, str]:
    """`card_text`, what a card could say (K7), and where it goes; empty without a person to write to."""
    found = {"postal": plain(brief.postal), "no_postal": _flag(not brief.postal)}
    if brief.contact is not None:
        found["card_text"] = _card_text(
            brief, brief.contact, stock or built_in(spoken_language(brief.language))
        )
    return {name: unmarked(text) for name, text in found.items() if text}


def _card_text(brief: ReminderBrief, contact: Contact, stock: Stock) -> str:
    letter = Brief(
        MessageKind.CARD,
        contact,
        language=stock.language,
        country=brief.country,
        register=brief.register,
        company=brief.company,
        role=brief.role,
        meeting_day=brief.meeting_day,
        topics=brief.topics,
        sender_name=brief.sender_name,
    )
    slots = slots_of(letter, stock.language)
    body = localised(_first(stock, _CARD, brief.register, slots, _CARD), stock.language, brief.country)
    return "\n".join(
        filter(None, (greeting_of(stock, letter, slots), body, signed_name(letter, stock.language)))
    )


def read_language(language: str) -> str:
    """The language of a reminder's own words: the one asked for where there are any in it, else English."""
    return language if language in LANGUAGES else "en"


def spoken_language(language: str) -> str:
    """The language of the script for a call: the one asked for, else English."""
    short = language.split("-")[0].split("_")[0].lower()
    return short if short in LANGUAGES else "en"


def _spoken_slots(brief: ReminderBrief, language: str) -> dict[str, str]:
    """Day, role and names as they are said in a language."""
    found = {"role": role_of(brief.role, language)}
    if brief.meeting_day is not None:
        found["date"] = date_words(brief.meeting_day, language, brief.country)
    if brief.contact is not None:
        found["formal_name"] = formal_name(name_slots(brief.contact, language))
    return {name: unmarked(text) for name, text in found.items() if text}


def names_in_words(names: Sequence[str], language: str = "en") -> str:
    """Dana Ruiz, Priya Nair and Luis Ortega; beyond six the rest is counted."""
    shown = [name for name in map(plain, names) if name]
    if len(shown) > _MAX_NAMES:
        more = _MORE[language].format(len(shown) - _MAX_NAMES + 1)
        shown = [*shown[: _MAX_NAMES - 1], more]
    return list_of(shown, language)


def _candidacy(role: str, company: str, language: str) -> str:
    """The Data Engineer role at Harrow, or as much of it as there is."""
    if not role:
        return company
    return (_ROLE_AT if company else _ROLE)[language].format(role=role, company=company)


def _slots(brief: ReminderBrief) -> dict[str, str]:
    count, reader = len(brief.people), read_language(brief.reader)
    found = {
        "company": company_named(brief.company),
        "no_company": _flag(not brief.company),
        "role": role_of(brief.role, reader),
        "names": names_in_words([contact.short for contact in brief.people], reader),
        "how_many": str(count) if count > 1 else "",
        "one": _flag(count == 1),
        "several": _flag(count > 1),
        "asks": _flag(brief.asks is Question.AN_INTERVIEW),
        "took_place": _flag(brief.asks is Question.TOOK_PLACE),
        "not_asked": _flag(not brief.asks),
        "clock": brief.drafts_at.strftime("%H:%M") if brief.drafts_at else "",
        "no_clock": _flag(brief.drafts_at is None),
        "draft": _flag(brief.draft_waiting),
        "no_draft": _flag(not (brief.draft_waiting or brief.undrafted)),
        "provisional": _flag(brief.provisional),
        "final": _flag(not brief.provisional),
        "generic": names_in_words(brief.generic, reader),
        "missing": names_in_words(brief.missing, reader),
        "nameless": names_in_words(brief.nameless, reader),
        "held": _held(brief.held, reader),
        "all_held": _flag(bool(brief.held) and not brief.people),
        "unmet": _flag(brief.unmet),
        "mail_first": _flag(brief.mail_first),
        "arranger": names_in_words(brief.arrangers),
        "forward": _flag(brief.forward),
        "reported": " ".join(plain(one) for one in brief.reported[:_MOST_REPORTED]),
        "beside": _flag(brief.beside),
        "alone": _flag(not brief.beside),
        "unchased": _flag(brief.unchased),
        "uncalled": _flag(brief.uncalled),
        "no_hour": _flag(brief.no_hour and not brief.uncalled),
        "after_weekend": _flag(brief.weekend is Weekend.AFTER),
        "before_weekend": _flag(brief.weekend is Weekend.BEFORE),
        "here_clock": brief.clocks[0],
        "there_clock": brief.clocks[1],
        "there": plain(brief.clocks[2]),
        "shared": _flag(brief.shared),
        "unnamed": _flag(brief.unnamed),
        "left_out": str(brief.left_out) if brief.left_out else "",
        "unwritten": plain(brief.unwritten),
        "abroad": brief.country[:2] if brief.country[:2] != brief.home[:2] else "",
        "unusual": _flag(brief.country[:2].upper() in UNUSUAL_THANKS),
        "sender": plain(brief.sender_name),
        "phone": plain(brief.sender_phone),
        "url": brief.url,
    }
    found |= _contact_slots(brief) | _day_slots(brief) | _offer_slots(brief)
    return {name: unmarked(text) for name, text in found.items() if text}


def _offer_slots(brief: ReminderBrief) -> dict[str, str]:
    reader = read_language(brief.reader)
    found = {
        "by_phone": _flag(brief.by_phone),
        "elsewhere": _flag(brief.elsewhere),
        "unexplained": _flag(not brief.elsewhere),
        "open_at": names_in_words(brief.still_open, reader),
        "can_tell": _flag(bool(brief.still_open)),
        "coming": names_in_words([day_words(day, reader, brief.home) for day in brief.coming], reader),
        "told": names_in_words(brief.told, reader),
        "also": names_in_words([_candidacy(*one, reader) for one in brief.also if any(one)], reader),
        "untold": _flag(not brief.told),
        "passed": _flag(brief.passed),
        "not_passed": _flag(not brief.passed),
        "asked_time": _flag(brief.asked),
        "refused": _flag(brief.refused),
        "missed": _flag(brief.missed),
        "not_held": _flag(not brief.missed),
        "no_deadline": _flag(brief.answer_by is None),
    }
    if brief.answer_by is not None:
        found["deadline"] = day_words(brief.answer_by, reader, brief.home)
        found["due"] = short_day(brief.answer_by, reader)
        found |= _days_left(brief.answer_by, brief)
    if brief.proposed is not None:
        found["proposed"] = day_words(brief.proposed, reader, brief.home)
    return found


def _days_left(answer_by: date, brief: ReminderBrief) -> dict[str, str]:
    """How many days are left, and from which day: who drags the reminder must not read a wrong count."""
    if brief.rings_on is None or brief.rings_on >= answer_by:
        return {}
    left, reader = (answer_by - brief.rings_on).days, read_language(brief.reader)
    return {
        "days_left": _DAY[reader] if left == 1 else _DAYS[reader].format(left),
        "rings_on": day_words(brief.rings_on, reader, brief.home),
    }


def _held(held: Sequence[tuple[str, str]], reader: str) -> str:
    """Jo Doe and Li Wei: their name is not known. The reason is given once for all who share it."""
    by_reason: dict[str, list[str]] = {}
    for who, reason in held:
        by_reason.setdefault(plain(reason), []).append(who)
    return " ".join(f"{names_in_words(names, reader)}: {reason}" for reason, names in by_reason.items())


def short_day(day: date, language: str = "en") -> str:
    """Fri 27 Mar, Fr 27. März, 27 mars, 27 de marzo, for titles."""
    if language == "en":
        return f"{day:%a} {day.day} {day:%b}"
    return " ".join([*_SHORT_DAYS.get(language, ())[day.weekday() :][:1], date_words(day, language)])


def _contact_slots(brief: ReminderBrief) -> dict[str, str]:
    contact = brief.contact
    if contact is None:
        return {}
    names = name_slots(contact, read_language(brief.reader))
    return {
        "who": plain(contact.short),
        "given": names.get("given", ""),
        "formal_name": formal_name(names),
        "number": plain(contact.phone),
        "no_number": _flag(not contact.phone),
    }


def _day_slots(brief: ReminderBrief) -> dict[str, str]:
    found: dict[str, str] = {"no_told": _flag(brief.told_on is None)}
    reader = read_language(brief.reader)
    if brief.meeting_day is not None:
        found["date"] = date_words(brief.meeting_day, reader, brief.home)
        found["month"] = f"{month_name(brief.meeting_day, reader)} {brief.meeting_day.year}"
    if brief.told_on is not None:
        found["told_day"] = day_words(brief.told_on, reader, brief.home)
    if brief.away_until is not None:
        found["away_day"] = day_words(brief.away_until, reader, brief.home)
    if brief.doubt_day is not None:
        found["doubt"] = plain(brief.doubt_by)
        found["doubt_day"] = day_words(brief.doubt_day, reader, brief.home)
    if brief.stated_date is not None:
        found["stated_day"] = day_words(brief.stated_date, reader, brief.home)
        found["passed_by"] = plain(brief.stated_by)
        found["said_them"] = _flag(not brief.stated_by)
    else:
        found["no_date"] = "yes"
    return found


def _titled(slots: Mapping[str, str], brief: ReminderBrief) -> dict[str, str]:
    """The slots for a title; a neutral one has initials for the person and no company (N10)."""
    if not brief.neutral:
        return dict(slots)
    found = {name: text for name, text in slots.items() if name != "company"}
    if "who" in found:
        found["who"] = "".join(f"{word[0].upper()}." for word in found["who"].split() if word[0].isalpha())
    return found


def _form(people: Sequence[Contact], language: str) -> str:
    lines = [f"{unmarked(plain(contact.short))}:" for contact in people]
    return "\n".join([*lines, *([""] if lines else []), _NEXT[language]])


def _lines(stock: Stock, block: str, register: Register, file: str = REMINDERS) -> tuple[Wording, ...]:
    return tuple(
        w for w in stock.block(file, block) if not w.scope.registers or register.value in w.scope.registers
    )


def _first(
    stock: Stock, block: str, register: Register, slots: Mapping[str, str], file: str = REMINDERS
) -> str:
    lines = _lines(stock, block, register, file)
    return next((w.say(slots) for w in lines if w.needs <= slots.keys()), "")


def _flag(value: bool) -> str:
    return "yes" if value else ""

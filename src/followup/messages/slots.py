"""From a brief to the slots that wordings may name; what must not be said leaves its slot empty."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from followup.domain.people import Contact, Function, Name
from followup.messages.banned import banned_in, relative_days_in
from followup.messages.briefs import Brief, Register
from followup.messages.calendar_words import date_words, day_words, month_name, weekday_name

MAX_NOTE_WORDS = 14
"""A longer topic is not used (b.1)."""

MAX_SESSION_WORDS = 3
"""A longer name of a session does not go before "part" or "conversation"."""

MAX_NEWS_WORDS = 30
"""Longer news of the user's are not used (K11)."""

MAX_POINTS = 3
"""With more, a relay note names people without a point each."""

MAIL_SLOTS = frozenset(
    {
        "given", "family", "full", "title", "ms", "mr", "team", "company", "role", "day", "date", "weekday",
        "month", "topic", "question", "session", "programme", "reaction", "link", "next_step", "your_day",
        "said_day", "stated_by", "again", "unthanked", "sender", "phone", "names", "point", "person",
        "no_points", "single", "crowded", "later", "noted", "deadline", "no_deadline", "proposed",
        "letter_date", "start", "appointment", "by_phone", "in_writing", "elsewhere", "unexplained",
        "also_role", "also_company", "news", "met", "unmet", "advice", "reason",
    }
)  # fmt: skip
"""Every slot that the templates of mails may name."""

REMINDER_SLOTS = frozenset(
    {
        "company", "role", "names", "how_many", "one", "several", "asks", "took_place", "not_asked", "clock",
        "no_clock", "draft", "no_draft", "provisional", "final", "generic", "missing", "held", "all_held",
        "sender", "phone", "url", "who", "given", "formal_name", "number", "no_number", "date", "month",
        "told_day", "no_told", "doubt", "doubt_day", "stated_day", "passed_by", "said_them", "no_date",
        "deadline", "no_deadline", "due", "days_left", "rings_on", "proposed", "by_phone", "elsewhere",
        "unexplained", "open_at", "can_tell", "coming", "also", "told", "untold", "passed", "not_passed",
        "asked_time", "refused", "opener", "question_to_ask", "voicemail", "unmet", "mail_first", "shared",
        "unusual", "unnamed", "left_out", "abroad", "unwritten", "away_day", "card_text", "postal",
        "no_postal", "nameless", "no_company", "missed", "not_held", "unchased", "uncalled",
        "beside", "alone", "reported", "arranger", "forward", "no_hour", "after_weekend", "before_weekend",
        "here_clock", "there_clock", "there",
    }
)  # fmt: skip
"""Every slot that the templates of reminders may name."""

FLAGS = frozenset(
    {
        "team", "unthanked", "advice", "no_points", "single", "crowded", "later", "noted", "no_deadline",
        "by_phone",
        "in_writing", "elsewhere", "unexplained", "one", "several", "asks", "took_place", "not_asked",
        "no_clock", "draft", "no_draft", "provisional", "final", "all_held", "no_number", "no_told",
        "said_them", "no_date", "untold", "passed", "not_passed", "asked_time", "refused", "unmet",
        "mail_first", "shared", "unusual", "unnamed", "no_postal", "no_company", "can_tell", "missed",
        "not_held", "unchased", "uncalled", "no_hour", "after_weekend", "before_weekend", "beside", "alone",
        "forward", "met",
    }
)  # fmt: skip
"""Slots that decide whether a line is used and are no text themselves: they stand before a tilde only."""

_MS = frozenset({"ms", "mrs", "miss", "frau", "fr", "madame", "mme", "mlle", "sra", "señora", "dña", "doña"})
_MR = frozenset({"mr", "herr", "hr", "monsieur", "m", "sr", "señor", "don"})
_COURTESY = {
    "en": ("Ms", "Mr"),
    "de": ("Frau", "Herr"),
    "fr": ("Madame", "Monsieur"),
    "es": ("Sra.", "Sr."),
}
_LEGAL = re.compile(
    r"[,\s]+(?:incorporated|inc|llc|l\.l\.c|ltd|limited|gmbh(?: & co\.? kg)?|ag|se|s\.?a\.?s?|sarl|s\.?r\.?l|"
    r"s\.?l|bv|b\.v|nv|plc|corp|corporation|kgaa|kg|oy|ab|pty)\.?$",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[{}\[\]<>|\\]|\*\*|__|%\w*\$|\bXXX\b|https?:|www\.|@")
_MONEY = re.compile(r"[$€£¥]|\b\d+\s?k\b", re.IGNORECASE)
_QUESTION = re.compile(r"^your question (?:about|on) (?=\S)", re.IGNORECASE)
_SESSION_END = re.compile(
    r"[\s,:-]+(?:interview|session|round|chat|call|talk|meeting|conversation|gespräch|entretien|entrevista)$",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(
    r"\b(?:manager|recruiter|recruiting|hr|team|intro|introduction|screen|phone|video|panel|final|onsite|on-site|"
    r"round|stage|interview|first|second|third|gespräch|entretien|entrevista|"
    r"breakfast|lunch|dinner|coffee|welcome|arrival|wrap[ -]?up|meetings?|meet|organi[sz]er|host|attendee|"
    r"frühstück|mittagessen|abendessen|begrüßung|empfang|treffen|"
    r"petit[ -]déjeuner|déjeuner|dîner|accueil|rencontres?|rendez-vous|"
    r"desayuno|almuerzo|comida|cena|bienvenida|reuni(?:ón|ones))\b",
    re.IGNORECASE,
)
"""What may happen in a session, who holds it or which it is: no subject that two talk about."""
_DEED = re.compile(
    r"(?:cut|led|ran|wrote|grew|taught|took|brought|moved|migrated|shipped|halved|doubled|rebuilt|set up|"
    r"finished|completed|passed|joined|started|launched|published|earned|became|gave|spent|won|learned|learnt)\s"
)
"""Past tenses that are no adjectives, so that a note which begins with one tells a deed."""

_GERMAN_CLAUSE = re.compile(
    r"\b(?:ich|wir|bin|ist|sind|war|waren|hat|habe|haben|hatte|kann|können|wird|werde|werden|möchte|muss|will|"
    r"liegt|gibt|geht|passt)\b"
)
"""By these a whole sentence is known, which begins with a capital behind a German colon."""

_DATED = re.compile(r"\d|\b(?:by|until|before|bis|vor|avant|antes)\b", re.IGNORECASE)


def plain(text: str) -> str:
    """One line of visible text: no control, format or private characters, single spaces."""
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp", "Zs") else c for c in text)
    kept = "".join(c for c in kept if unicodedata.category(c) not in ("Cf", "Cs", "Co", "Cn"))
    return " ".join(kept.split())


def slots_of(brief: Brief, language: str) -> Mapping[str, str]:
    """All slots of a brief that are filled, for templates of `language`."""
    found = name_slots(brief.recipient, language)
    found["company"] = company_of(brief)
    found["role"] = role_of(brief.role, language)
    if brief.meeting_day is not None:
        found["day"] = day_words(brief.meeting_day, language, brief.country)
        found["date"] = date_words(brief.meeting_day, language, brief.country)
        found["weekday"] = weekday_name(brief.meeting_day, language)
        found["month"] = month_name(brief.meeting_day, language)
    found |= _note_slots(brief, language)
    if brief.stated_date is not None:
        words = date_words if language == "de" else day_words
        said = words(brief.stated_date, language, brief.country)
        other = plain(brief.stated_by)
        if other and not _is(other, brief.recipient.name):
            found |= {"said_day": said, "stated_by": other}
        else:
            found["your_day"] = said
    found["again"] = "again" if brief.thanked_before else ""
    found["met" if brief.met else "unmet"] = "yes"
    found["unthanked"] = "" if brief.thanked else "yes"
    found["advice"] = "yes" if brief.advice else ""
    found |= _relay_slots(brief, language)
    found |= _offer_slots(brief, language)
    found |= also_slots(brief.also, language)
    found["reason"] = _begun(sayable(brief.reason, language, brief.foreign), language)
    news = sayable(brief.news, language, brief.foreign, MAX_NEWS_WORDS)
    found["news"] = _begun(_as_deed(news, language), language)
    found["sender"] = plain(brief.sender_name)
    found["phone"] = plain(brief.phone)
    return {name: text for name, text in found.items() if text}


def _offer_slots(brief: Brief, language: str) -> dict[str, str]:
    days = {
        "deadline": brief.deadline,
        "proposed": brief.proposed_date,
        "letter_date": brief.letter_date,
        "start": brief.start_date,
        "appointment": brief.appointment,
    }
    words = date_words if language == "de" else day_words
    found = {name: words(day, language, brief.country) for name, day in days.items() if day is not None}
    if brief.letter_date is not None:
        found["letter_date"] = date_words(brief.letter_date, language, brief.country)
    return found | {
        "no_deadline": "" if brief.deadline else "yes",
        "by_phone": "yes" if brief.by_phone else "",
        "in_writing": "" if brief.by_phone else "yes",
        "elsewhere": "yes" if brief.accepted_elsewhere else "",
        "unexplained": "" if brief.accepted_elsewhere else "yes",
    }


def also_slots(also: Sequence[tuple[str, str]], language: str) -> dict[str, str]:
    """The other candidacies of a follow-up: roles at the same company, or companies, one with its role."""
    roles = [role_of(role, language) for role, _ in also if role]
    companies = [name for name in (company_named(name) for _, name in also) if name]
    if len(also) > 1 and companies:
        roles = []
    return {"also_role": list_of(roles, language), "also_company": list_of(companies, language)}


def company_of(brief: Brief) -> str:
    """The company as it writes itself, without its legal form (b.5)."""
    return company_named(brief.company)


def role_of(role: str, language: str) -> str:
    """A role without its bracketed remarks, and as it is written within a French or Spanish sentence."""
    label = _label(role)
    within = language in ("fr", "es") and label and label[1:] == label[1:].lower()
    return _lowered(label) if within else label


def company_named(name: str) -> str:
    """The name of a company without its legal form."""
    return _LEGAL.sub("", _label(name)).strip(" ,")


def name_slots(contact: Contact, language: str) -> dict[str, str]:
    """Names of a person; `ms` or `mr` only if the source itself said so, never guessed (B22)."""
    name = contact.name
    if contact.function is Function.ALIAS:
        return {"team": "yes"}
    courtesy = plain(name.salutation).casefold().rstrip(".")
    ms, mr = _COURTESY[language]
    return {
        "given": plain(name.given),
        "family": plain(name.family),
        "full": plain(name.full),
        "title": plain(name.title),
        "ms": ms if courtesy in _MS else "",
        "mr": mr if courtesy in _MR else "",
    }


def sayable(
    text: str, language: str, foreign: frozenset[str] = frozenset(), most: int = MAX_NOTE_WORDS
) -> str:
    """A note's text if it can stand in a mail, else empty: at most `most` words, no marks, money, clichés or
    words that would be untrue on another day."""
    shown = "".join(c for c in plain(text) if unicodedata.category(c) != "So")
    line = " ".join(shown.split()).replace("!", "").replace("—", ", ").replace("–", ", ").replace(" - ", ", ")
    line = re.sub(r"\s+,", ",", " ".join(line.split())).strip(' .,;:?…*•-"')
    if not line or len(line.split()) > most or len(line) > 9 * most:
        return ""
    if _MARKS.search(line) or _MONEY.search(line) or banned_in(line) or relative_days_in(line, language):
        return ""
    if re.search(r"[.?!;]\s", line) or any(_names(line, company) for company in foreign):
        return ""
    return line


def topic_of(brief: Brief, language: str) -> str:
    """The first topic that can be said."""
    for topic in brief.topics:
        said = sayable(topic, language, brief.foreign)
        if said:
            return said
    return ""


def _note_slots(brief: Brief, language: str) -> dict[str, str]:
    topic = topic_of(brief, language)
    found = {"topic": topic}
    question = _QUESTION.sub("", topic)
    if question != topic:
        found["question"] = question
    session = _session(brief.session_topic, language, brief.foreign)
    if session:
        # What an invitation announces was not remembered from the talk, so it has wordings of its own.
        found["session" if len(session.split()) <= MAX_SESSION_WORDS else "programme"] = session
    found["noted"] = "yes" if topic or session else ""
    if topic:
        found["reaction"] = _begun(sayable(brief.reaction, language, brief.foreign), language)
    found["link"] = _begun(_as_deed(sayable(brief.link, language, brief.foreign), language), language)
    step = sayable(brief.next_step, language, brief.foreign)
    found["next_step"] = "" if brief.stated_date is not None and _DATED.search(step) else step
    return found


def _as_deed(link: str, language: str) -> str:
    """A jotted deed as a clause: "cut the checklist to four steps" is what the user did."""
    return f"I {link}" if language == "en" and _DEED.match(link) else link


def _begun(text: str, language: str) -> str:
    """What stands behind a colon, with a capital where it is a German sentence."""
    whole = language == "de" and _GERMAN_CLAUSE.search(text) is not None
    return text[:1].upper() + text[1:] if whole else text


def _session(text: str, language: str, foreign: frozenset[str]) -> str:
    """What an event says a part was about, without "interview" behind it; empty when it names no subject."""
    session = _SESSION_END.sub("", sayable(text, language, foreign))
    if not session or _NO_SUBJECT.search(session):
        return ""
    return session if language == "de" else _lowered(session)


_FORMAL_NAMES = frozenset({"de", "fr"})
_INFLECTED = {"de": (("Herr ", "Herrn "),), "es": (("Sra. ", "la Sra. "), ("Sr. ", "el Sr. "))}


def on_first_names(language: str, register: Register, *, familiar: bool) -> bool:
    """Whether reader and writer use first names: German with du only, French with its vous never (b.6)."""
    if language in _FORMAL_NAMES:
        return familiar and language == "de"
    return register is Register.WARM


def relay_name(contact: Contact, language: str, register: Register, *, familiar: bool = False) -> str:
    """What to call somebody whose thanks are passed on: as one would call them in their own mail.

    In the form that a sentence needs: German as behind "an" and "mit", Spanish with the article.
    """
    names = name_slots(contact, language)
    if on_first_names(language, register, familiar=familiar):
        first = names.get("given") if language not in _FORMAL_NAMES else ""
        return first or names.get("full", "")
    name = formal_name(names)
    for plain_form, inflected in _INFLECTED.get(language, ()):
        if name.startswith(plain_form):
            return inflected + name.removeprefix(plain_form)
    return name


def formal_name(names: Mapping[str, str]) -> str:
    """Dr. Nair or Ms Ruiz, in German Frau Dr. Nair; else the full name."""
    title, courtesy = names.get("title"), names.get("ms") or names.get("mr")
    if title:
        courtesy = f"{courtesy} {title}" if courtesy in _COURTESY["de"] else title
    family = names.get("family", "")
    return f"{courtesy} {family}" if courtesy and family else names.get("full", "")


def list_of(names: Sequence[str], language: str) -> str:
    """Dana, Priya and Luis; Dana, Priya und Luis; ..."""
    word = {"en": "and", "de": "und", "fr": "et", "es": "y"}[language]
    if language == "es" and re.match(r"(?i)h?i(?!e)", names[-1] if names else ""):
        word = "e"
    return f" {word} ".join(([", ".join(names[:-1])] if len(names) > 1 else []) + list(names[-1:]))


def relay_points(brief: Brief, language: str) -> tuple[Mapping[str, str], ...]:
    """Slots of those with a point or a part of their own, at most three: more would be a list (b.2, K5)."""
    found: list[Mapping[str, str]] = []
    for one in brief.relay:
        person = relay_name(one.contact, language, brief.register, familiar=brief.familiar)
        point = sayable(one.topic, language, brief.foreign)
        session = _session(one.session_topic, language, brief.foreign)
        if person and point:
            found.append({"person": person, "point": point})
        elif person and session and len(session.split()) <= MAX_SESSION_WORDS:
            found.append({"person": person, "session": session})
    return tuple(found) if len(found) <= MAX_POINTS else ()


def _relay_slots(brief: Brief, language: str) -> dict[str, str]:
    names = [
        relay_name(one.contact, language, brief.register, familiar=brief.familiar) for one in brief.relay
    ]
    return {
        "names": list_of([name for name in names if name], language),
        "no_points": "" if relay_points(brief, language) else "yes",
        "single": "yes" if len(brief.relay) == 1 else "",
        "crowded": "yes" if len(brief.relay) > 1 else "",
    }


def _label(text: str) -> str:
    """A company or role without bracketed remarks and template marks."""
    line = re.sub(r"\s*[\[({<][^\])}>]*[\])}>]", "", plain(text)).strip(" ,;:-–—|")
    return "" if _MARKS.search(line) or len(line) > 60 or banned_in(line) else line.replace("!", "")


def _lowered(text: str) -> str:
    """The first letter in lower case, unless the word is an acronym or a name in mixed case."""
    first = text.split()[0]
    return text if any(c.isupper() for c in first[1:]) or len(first) == 1 else text[0].lower() + text[1:]


def _is(said: str, name: Name) -> bool:
    return said.casefold() in {name.full.casefold(), name.given.casefold(), name.family.casefold()} - {""}


def _names(line: str, company: str) -> bool:
    return bool(company) and re.search(rf"(?<!\w){re.escape(company)}(?!\w)", line) is not None

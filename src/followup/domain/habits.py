"""How the user writes mails: the safe things that his own ones teach, and nothing of what they say (b.4.9).

What is kept are words of short lists: how he greets and signs, whether he writes Thanks or Thank you, I'm or
I am. Kept apart by language and by whether a mail is formal.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from followup.domain.facts import Fact, FactKind

HABITS = "habits"
"""In place of a process: how the user writes concerns all of them."""

_SIGN_OFFS = {
    "en": (
        "all best; all the best; best; best regards; best wishes; cheers; kind regards; kindest regards; "
        "kindly; many thanks; regards; respectfully; sincerely; sincerely yours; thank you; thanks; "
        "thanks again; warm regards; warm wishes; warmest regards; warmly; with best regards; "
        "with best wishes; with kind regards; with many thanks; with thanks; with warm regards; yours; "
        "yours faithfully; yours sincerely; yours truly"
    ),
    "de": (
        "beste grüße; besten gruß; freundliche grüße; gruß; grüße; herzliche grüße; herzlichst; lg; "
        "liebe grüße; mfg; mit besten grüßen; mit bestem gruß; mit freundlichem gruß; "
        "mit freundlichen grüßen; mit herzlichen grüßen; mit vielen grüßen; schöne grüße; "
        "vg; viele grüße; vielen dank"
    ),
    "fr": (
        "amicalement; bien à vous; bien cordialement; bien sincèrement; bonne journée; cordialement; "
        "cordiales salutations; meilleures salutations; respectueusement; salutations cordiales; "
        "salutations distinguées; sincères salutations; sincèrement; très cordialement"
    ),
    "es": (
        "atentamente; con un cordial saludo; cordialmente; gracias; muchas gracias; muchos saludos; saludos; "
        "saludos cordiales; un abrazo; un cordial saludo; un saludo; un saludo cordial"
    ),
}
_LANGUAGE_OF = {
    words.casefold(): language for language, known in _SIGN_OFFS.items() for words in known.split("; ")
}

_LONGEST = 40
_READ = 20_000
_NAMES_BELOW = 3
"""A sign-off has the name within so many lines, or nothing at all behind it."""

_GREETINGS = re.compile(r"(Hi|Hello|Hey|Dear|Hallo)\b(?! all| both| everyone)[^.!?:\n]{0,40}[,:]?\s*")
_FORMAL = re.compile(
    r"^\W*(?:dear (?:ms|mrs|miss|mr|mx|dr|prof|sir|madam)\b|sehr geehrte|guten tag,? (?:frau|herrn?|dr)\b|"
    r"estimad[oa]|(?:bonjour )?(?:madame|monsieur))",
    re.IGNORECASE,
)
_THANKS = (("Thanks", re.compile(r"\bThanks\b")), ("Thank you", re.compile(r"\bThank you\b")))
_SHORT = re.compile(
    r"\b(?:I['’](?:m|ll)|[Ii]t['’]s|[Tt]hat['’]s|(?:do|does|did|would)n['’]t|can['’]t|won['’]t)\b"
)
_LONG = re.compile(r"\b(?:I am|I will|[Ii]t is|[Tt]hat is|(?:do|does|did|would|will) not|cannot)\b")


@dataclass(frozen=True, slots=True)
class Habits:
    """What is known of how the user writes; a text is empty where nothing is.

    `greeting` is the first word of a greeting, `signoff` the line above the name as it is typed, `thanks`
    "Thanks" or "Thank you", `contracted` "yes" or "no".
    """

    greeting: str = ""
    signoff: str = ""
    thanks: str = ""
    contracted: str = ""


@dataclass(frozen=True, slots=True)
class Manner:
    """The habits that one mail shows, in its language, and whether it is a formal one."""

    language: str
    formal: bool
    habits: Habits


def manner_of(text: str, name: str) -> Manner | None:
    """How a mail of the user's is written; None when nothing above `name` says farewell in a known way.

    What is quoted comes behind the user's own words or is marked, so the first farewell is his.
    """
    lines = [line.strip() for line in text[:_READ].splitlines()]
    at = next((at for at in range(1, len(lines)) if _signs(lines, at, name)), None)
    if at is None:
        return None
    signoff = lines[at].rstrip("!. ")
    language = _LANGUAGE_OF[_plain(signoff)]
    opening = next((line for line in lines[:at] if line), "")
    body = "\n".join(lines[:at])
    greeting = _GREETINGS.fullmatch(opening)
    habits = Habits(
        greeting=greeting[1] if greeting else "",
        signoff=signoff,
        thanks=_only(name for name, words in _THANKS if words.search(body)),
        contracted=_only(said for said, words in (("yes", _SHORT), ("no", _LONG)) if words.search(body)),
    )
    if language != "en":
        habits = replace(habits, thanks="", contracted="")
    return Manner(language, _FORMAL.search(opening) is not None, habits)


def without_ours(manner: Manner, prints: str) -> Manner:
    """What a draft of ours shows of the user: greeting and sign-off, where they are not as we wrote them.

    `prints` are those of `prints_of`; of words that may be ours nothing is learnt.
    """
    greeting, signoff = prints[:_PRINT], prints[_PRINT:]
    own = Habits(
        greeting="" if _print(manner.habits.greeting) == greeting else manner.habits.greeting,
        signoff="" if _print(manner.habits.signoff) == signoff else manner.habits.signoff,
    )
    return replace(manner, habits=own if greeting and signoff else Habits())


_PRINT = 6


def prints_of(greeting: str, signoff: str) -> str:
    """Twelve hexadecimal digits by which a greeting's first word and a sign-off are known again."""
    return _print(greeting.split(" ")[0] if greeting else "") + _print(signoff)


def _print(words: str) -> str:
    return hashlib.sha256(_plain(words).encode("utf-8", "replace")).hexdigest()[:_PRINT]


def facts_of(message_id: str, at: datetime, manner: Manner) -> Iterator[Fact]:
    """A fact for what a mail teaches, none if that is nothing."""
    data = {name: value for name, value in asdict(manner.habits).items() if value}
    if data:
        yield Fact(f"habits:{message_id}", HABITS, FactKind.HABITS, at, _subject(manner), data)


def says_anew(fact: Fact, known: Sequence[Fact]) -> bool:
    """Whether a fact says anything that those before it do not."""
    before = _newest(one for one in known if one.subject == fact.subject and one.at <= fact.at)
    return any(before.get(name) != value for name, value in fact.data.items())


def habits_at(facts: Iterable[Fact], language: str, *, formal: bool, until: datetime | None = None) -> Habits:
    """How the user writes such mails, by what he sent up to `until` (UTC); the newest word counts.

    French has one form for both.
    """
    known = [fact for fact in facts if until is None or fact.at <= until]
    subjects = {_subject(Manner(language, each, Habits())) for each in (True, False)}
    if language != "fr":
        subjects = {_subject(Manner(language, formal, Habits()))}
    return Habits(**_newest(fact for fact in known if fact.subject in subjects))


def _newest(facts: Iterable[Fact]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for fact in sorted(facts, key=lambda each: (each.at, each.id)):
        found |= fact.data
    return found


def _subject(manner: Manner) -> str:
    return f"{manner.language} {'formal' if manner.formal else 'warm'}"


def _signs(lines: Sequence[str], at: int, name: str) -> bool:
    """Whether a line is a farewell and no more, with the user's name below it or nothing."""
    line = lines[at]
    if len(line) > _LONGEST or _plain(line) not in _LANGUAGE_OF:
        return False
    below = [one for one in lines[at + 1 :] if one][:_NAMES_BELOW]
    given = name.split()[0].casefold() if name.split() else ""
    return not below or bool(given and re.match(rf"\W*{re.escape(given)}\b", below[0].casefold()))


def _only(found: Iterable[str]) -> str:
    """The one thing that was found; empty when it is none or several."""
    values = list(found)
    return values[0] if len(values) == 1 else ""


def _plain(text: str) -> str:
    """Words alone, without case; ß counts as ss."""
    return " ".join(text.casefold().strip(" ,.!").split())

"""When the user is away: the calendar's out-of-office entries and whole days that say so (C22)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta

from followup.domain.calendar import CalendarEvent, Response, all_day_dates
from followup.domain.describe import is_own_event
from followup.domain.given_names import GIVEN_NAMES
from followup.domain.interview import Evidence
from followup.domain.people import Owner
from followup.domain.people_behind_with import is_person
from followup.domain.person_words import TRADE_NAMES
from followup.domain.wording import any_of, fold, phrases, words_of
from followup.domain.zones import instant, local_day

RULE = "C22"
_MOST_TITLE = 80
_LONGEST_PLACE = 3
_NO_PLACE = words_of("frau herr hr fr mr mrs ms mme m sra sr dr prof team familie family firma")
_WORKDAY = (time(9), time(17))
"""Who is away over these hours of a day, at home, is away on that day."""

_AWAY = any_of(
    phrases(
        r"""
        out of (?:the )?office; ooo; oof; vacation; on vacation; annual leave; paid leave; on leave; pto;
        (?:(?:family|summer|winter|ski|beach) )?(?:vacation|holidays?);
        holidays?; on holidays?; away; away on holiday; \w*urlaub; im urlaub; abwesend;
        abwesenheit; ferien; in den ferien; conges?; en conges?; vacances; en vacances; absente?; vacaciones;
        de vacaciones; fuera de la oficina; ausente
        """
    )
)
_TO_A_PLACE = any_of(
    phrases(
        "\\w*urlaub; ferien; vacation; vacances; vacaciones; (?:family|summer|winter|ski|beach) holidays?"
    )
)
"""Words of absence beside which a bare name is where one goes: `Urlaub Kreta`; a Holiday Inn is a hotel."""
_MINE = any_of(phrases("my; our; i'm; i am; we are; mein; unser; ich bin; mes; nos; je suis; mis; estoy"))
_OTHERS = any_of(
    phrases(
        r"""
        schools?; kids?; children; team; office party; party; plan\w*; requests?; book\w*; schul\w*; kinder;
        \w*antrag; planen; buchen; enfants; scolaires?; ninos; escolares
        """
    )
)
_WHERE = re.compile(
    r"^\W*(?:\d|(?:in|to|at|on|nach|auf|an|am|bis|a|au|aux|en|dans|until|till|hasta)\b|[-:(/|])"
)


@dataclass(frozen=True, slots=True)
class Away:
    """Days on which the user is away, both inclusive, local to the user."""

    first: date
    last: date


def away_evidence(event: CalendarEvent, owner: Owner) -> Evidence | None:
    """What makes an entry an absence of the user's; one that repeats is a habit and no vacation (A15)."""
    if event.is_series or event.original_start is not None or event.own_response is Response.DECLINED:
        return None
    if not is_own_event(event, owner) or days_away(event, owner.zone) is None:
        return None
    if event.event_type == "outOfOffice":
        return Evidence(RULE, "an out-of-office entry")
    if event.all_day and event.event_type == "default" and _says_away(event.title, owner):
        return Evidence(RULE, f"the title says that you are away: {event.title[:_MOST_TITLE]}")
    return None


def _says_away(title: str, owner: Owner) -> bool:
    """`Urlaub`, `Maya OOO`, `Vacation in Greece`; not `Holiday party` nor `Urlaub Anna`."""
    if len(title) > _MOST_TITLE:
        return False
    own = {fold(word) for word in owner.name.split()}
    words = [word for word in title.split() if fold(word).strip("():,-–'’s") not in own]
    text = _MINE.sub(" ", fold(" ".join(words))).strip(" !.,:-()*")
    if _names_a_place(words) and not _OTHERS.search(text):
        return True
    match = _AWAY.match(text)
    if match is None:
        return False
    rest = text[match.end() :].strip()
    if not any(char.isalnum() for char in rest):
        return True
    if _OTHERS.search(rest):
        return False
    named = title.split()[-1].strip("()!.,")
    return (
        bool(_WHERE.match(rest)) and not is_person(named) and not is_person(" ".join(words[-2:]).strip("()"))
    )


def _names_a_place(words: list[str]) -> bool:
    """`Urlaub Kreta`, `Kreta Urlaub`: beside the word stands nothing but a name that is no person's."""
    bare = [word.strip("!.,:()") for word in words]
    named = [word for word in bare if not _TO_A_PLACE.fullmatch(fold(word))]
    if not 1 <= len(named) <= _LONGEST_PLACE or len(named) != len(bare) - 1:
        return False
    known = GIVEN_NAMES | TRADE_NAMES | _NO_PLACE
    return all(word[:1].isupper() and not known & {fold(word), fold(word).split("'")[0]} for word in named)


def days_away(event: CalendarEvent, zone: str) -> Away | None:
    """The days that an absence fills, in the user's zone; None for one of some hours only."""
    if event.all_day:
        return Away(*all_day_dates(event))
    first, last = local_day(event.start, zone), local_day(event.end - timedelta(microseconds=1), zone)
    if event.start > instant(first, _WORKDAY[0], zone):
        first += timedelta(days=1)
    if event.end < instant(last, _WORKDAY[1], zone):
        last -= timedelta(days=1)
    return Away(first, last) if first <= last else None


def away_on(day: date, absences: Iterable[Away]) -> Away | None:
    """The absence that a day falls into."""
    return next((one for one in absences if one.first <= day <= one.last), None)

"""Date phrases (d.4): the last day that the words allow, in four languages, also inside a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from followup.domain import date_words as words
from followup.domain.business_days import BusinessDays
from followup.domain.feasts import feast
from followup.domain.stated import AMBIGUOUS, DISAGREES, VAGUE, StatedDate
from followup.domain.wording import fold
from followup.domain.zones import add_months

_LONGEST = 20_000
_SHORT = 10
"""A text of so many words is about its date, whatever else it says."""

_OLD = timedelta(days=180)
"""A date without year that is longer ago means next year's."""

_NEAR = timedelta(days=60)
_MONTH_FIRST = frozenset({"US", "FM", "MH", "PW"})
_EITHER_FIRST = frozenset({"", "CA", "PH"})
_PERIODS = ("next_week", "this_week", "next_month", "this_month", "year_end")
_SENTENCE = re.compile(r"(?<![!?;])[!?;]+\s|\n+|(?<=[^\W\d]{3})\.\s+(?!\d)|(?<=[)\]\"'])\.\s+")


@dataclass(frozen=True, slots=True)
class _Said:
    """When and in which calendar a phrase is read."""

    on: date
    days: BusinessDays

    def friday(self, weeks: int) -> date:
        """Friday of this week or a later one."""
        return self.on + timedelta(days=4 - self.on.weekday() + 7 * weeks)


@dataclass(frozen=True, slots=True)
class _Found:
    """A phrase in the folded text. `day` is None for one that names no day that can be used."""

    start: int
    end: int
    day: date | None
    flags: tuple[str, ...] = ()
    weak: bool = False


_Reading = tuple[date, tuple[str, ...]]
_Reader = Callable[[re.Match[str], _Said], _Reading | None]


def resolve(phrase_text: str, said_on: date, days: BusinessDays) -> StatedDate | None:
    """The date a text names, read on the day it was said (d.4); None for none, a past one, or "soon".

    The country of `days` decides whether 3/4 is March or April. Of several dates the one after a word like
    "by" counts, else the latest of the first sentence about news. Quarters and seasons come back flagged
    `VAGUE`: they are shown, and nothing is counted from them.
    """
    folded, origin = _folded(phrase_text[:_LONGEST])
    said = _Said(said_on, days)
    chosen = _choose(folded, [found for found in _all(folded, said) if not _past(found, said)])
    if chosen is None or chosen.day is None:
        return None
    text = phrase_text[origin[chosen.start] : origin[chosen.end - 1] + 1]
    return StatedDate(chosen.day, " ".join(text.split()), chosen.flags)


def past_phrases(text: str, said_on: date, days: BusinessDays) -> tuple[str, ...]:
    """Dates in a text that were over when it was written: to be reported, not used (d.4)."""
    folded, origin = _folded(text[:_LONGEST])
    said = _Said(said_on, days)
    return tuple(
        text[origin[found.start] : origin[found.end - 1] + 1]
        for found in _all(folded, said)
        if _past(found, said)
    )


def _past(found: _Found, said: _Said) -> bool:
    return found.day is not None and found.day < said.on


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its characters the place it came from."""
    if text.isascii():
        return text.lower(), range(len(text))
    pairs = [(folded, place) for place, char in enumerate(text) for folded in fold(char)]
    return "".join(char for char, _ in pairs), [place for _, place in pairs]


def _all(folded: str, said: _Said) -> list[_Found]:
    """Every phrase, the more telling rules first; what they cover is not read again."""
    found: list[_Found] = []
    covered = bytearray(len(folded))
    for pattern, reader in _RULES:
        for match in pattern.finditer(folded):
            if any(covered[match.start() : match.end()]):
                continue
            reading = reader(match, said)
            if reading is None:
                continue
            if words.WEEK_OF.search(folded[max(0, match.start() - 25) : match.start()]):
                reading = (reading[0] + timedelta(days=4 - reading[0].weekday()), reading[1])
            covered[match.start() : match.end()] = b"\1" * (match.end() - match.start())
            found.append(_Found(match.start(), match.end(), *reading, weak=_weak(match)))
    return sorted(found, key=lambda one: one.start)


def _weak(match: re.Match[str]) -> bool:
    """Readings that need company: 3/4 may be a fraction, "two weeks" a length of work."""
    groups = match.groupdict()
    if match.re is words.NUMERIC:
        return not groups["weekday"] and not groups["year"]
    return match.re is words.SPAN and not groups["intro"]


def _choose(folded: str, found: Sequence[_Found]) -> _Found | None:
    usable = [
        one for one in found if not words.OTHER_DATES.search(folded[max(0, one.start - 40) : one.start])
    ]
    short = len(folded.split()) <= _SHORT
    starts = [one.start for one in usable]
    for start, end in _sentences(folded):
        inside = usable[bisect_left(starts, start) : bisect_left(starts, end)]
        if not inside:
            continue
        sentence = folded[start:end]
        after_by = [
            one for one in inside if words.DEADLINE.search(folded[max(0, one.start - 30) : one.start])
        ]
        if not short and not words.ABOUT_NEWS.search(sentence):
            continue
        alone = _alone(sentence, short=short)
        wanted = after_by or [one for one in inside if not one.weak or alone or _on_the_day(folded, one)]
        dated = [one for one in wanted if VAGUE not in one.flags] or wanted
        if dated:
            return max(dated, key=lambda one: one.day or date.min)
    return None


def _alone(sentence: str, *, short: bool) -> bool:
    return short and (len(sentence.split()) <= 4 or bool(words.ABOUT_NEWS.search(sentence)))


def _on_the_day(folded: str, one: _Found) -> bool:
    return bool(words.ON_THE_DAY.search(folded[max(0, one.start - 12) : one.start]))


def _sentences(folded: str) -> Iterator[tuple[int, int]]:
    start = 0
    for mark in _SENTENCE.finditer(folded):
        yield start, mark.start()
        start = mark.end()
    yield start, len(folded)


def _iso(match: re.Match[str], _said: _Said) -> _Reading | None:
    day = _date(int(match["year"]), int(match["month"]), int(match["day"]))
    return None if day is None else (day, ())


def _named_month(match: re.Match[str], said: _Said) -> _Reading | None:
    month = words.MONTHS[match["name"]]
    day = _in_year(match["year"], month, int(match["day"]), said)
    return None if day is None else _agreeing(day, match["weekday"] or match["after"])


def _numeric(match: re.Match[str], said: _Said) -> _Reading | None:
    first, second = int(match["first"]), int(match["second"])
    if (first, second) == (24, 7):
        return None
    readings = [
        day
        for day_number, month in _orders(match["mark"], first, second, said.days.country)
        if (day := _in_year(match["year"], month, day_number, said)) is not None
    ]
    ahead = sorted({day for day in readings if day >= said.on})
    if not readings:
        return None
    day, flags = _agreeing((ahead or readings)[-1], match["weekday"])
    if len(ahead) > 1 and match["weekday"]:
        fitting = [one for one in ahead if one.weekday() == words.SHORT_WEEKDAYS[match["weekday"]]]
        if len(fitting) == 1:
            return fitting[0], ()
    return day, (*flags, AMBIGUOUS) if len(ahead) > 1 else flags


def _orders(mark: str, first: int, second: int, country: str) -> list[tuple[int, int]]:
    """(day, month) in the orders that the place allows."""
    day_first, month_first = (first, second), (second, first)
    if mark == "." or first > 12:
        return [day_first]
    if second > 12 or country[:2] in _MONTH_FIRST:
        return [month_first]
    return [day_first, month_first] if country[:2] in _EITHER_FIRST else [day_first]


def _weekday_day(match: re.Match[str], said: _Said) -> _Reading | None:
    weekday = words.SHORT_WEEKDAYS[match["weekday"]]
    ahead = _days_of_month(int(match["day"]), said)
    fitting = [day for day in ahead if day.weekday() == weekday]
    if fitting:
        return fitting[0], ()
    return _agreeing(ahead[0], match["weekday"]) if ahead else None


def _ordinal(match: re.Match[str], said: _Said) -> _Reading | None:
    number = next(int(text) for text in match.groups() if text)
    ahead = _days_of_month(number, said)
    return (ahead[0], ()) if ahead else None


def _days_of_month(number: int, said: _Said) -> list[date]:
    """The next two days with that number."""
    months = [add_months(said.on.replace(day=1), ahead) for ahead in range(3)]
    days = [_date(month.year, month.month, number) for month in months]
    return [day for day in days if day is not None and day >= said.on][:2]


def _week_number(match: re.Match[str], said: _Said) -> _Reading | None:
    try:
        day = date.fromisocalendar(said.on.year, int(match["week"]), 5)
        return (
            day if said.on - day < _OLD else date.fromisocalendar(said.on.year + 1, int(match["week"]), 5)
        ), ()
    except ValueError:
        return None


def _position(match: re.Match[str], said: _Said) -> _Reading | None:
    """Early, middle or end of a week, month or year."""
    groups = match.groupdict()
    place = next(name for name in ("early", "mid", "late") if groups[name])
    period = next((name for name in _PERIODS if groups[name]), "name")
    if period in ("next_week", "this_week"):
        friday = said.friday(1 if period == "next_week" else 0)
        if friday < said.on:
            friday += timedelta(days=7)
        return friday - timedelta(days={"early": 3, "mid": 1, "late": 0}[place]), ()
    if period == "year_end":
        return (_last_business_day(said.on.year, 12, said), ()) if place == "late" else None
    return _of_month(place, _month_meant(match, period, said), said), ()


def _month_meant(match: re.Match[str], period: str, said: _Said) -> tuple[int, int]:
    if period == "name":
        month = words.MONTHS[match["name"]]
        last = _in_year(match["year"], month, 28, said) or said.on
        return last.year, month
    later = add_months(said.on.replace(day=1), 1 if period == "next_month" else 0)
    return later.year, later.month


def _of_month(place: str, month: tuple[int, int], said: _Said) -> date:
    if place == "late":
        return _last_business_day(*month, said)
    return said.days.next_or_same(date(*month, 10 if place == "early" else 15))


def _last_business_day(year: int, month: int, said: _Said) -> date:
    last = date(year, month, monthrange(year, month)[1])
    return last if said.days.is_business_day(last) else said.days.previous(last)


def _shorthand(match: re.Match[str], said: _Said) -> _Reading | None:
    groups = match.groupdict()
    if groups["this_week"]:
        return said.friday(1 if said.on.weekday() > 4 else 0), ()
    if groups["year_end"]:
        return _last_business_day(said.on.year, 12, said), ()
    place = "mid" if groups["mid_month"] else "early" if groups["early_month"] else "late"
    return _of_month(place, (said.on.year, said.on.month), said), ()


def _period(match: re.Match[str], said: _Said) -> _Reading | None:
    groups = match.groupdict()
    if groups["weekend"]:
        return said.on + timedelta(days=6 - said.on.weekday()), ()
    if groups["after_next"]:
        return said.friday(2), ()
    if groups["next_week"]:
        return said.friday(1), ()
    if groups["this_week"]:
        return said.friday(1 if said.on.weekday() > 4 else 0), ()
    period = next((name for name in _PERIODS if groups.get(name)), "name")
    return _of_month("late", _month_meant(match, period, said), said), ()


def _soon_days(_match: re.Match[str], said: _Said) -> _Reading | None:
    return said.days.add(said.on, 3), ()


def _span(match: re.Match[str], said: _Said) -> _Reading | None:
    """In so many hours, days, weeks or months; eight and fifteen days mean one and two weeks."""
    number = _number(match["high"] or match["low"])
    if match["months"]:
        return said.days.next_or_same(add_months(said.on, number)), ()
    if match["fortnight"]:
        return said.days.add(said.on, 10 * number), ()
    if match["weeks"]:
        return (said.days.add(said.on, 5 * number), ()) if number <= 52 else None
    if match["hours"]:
        return (said.days.add(said.on, -(-number // 24)), ()) if 12 <= number <= 120 else None
    if match["business"] or match["business_after"] or number <= 5:
        return said.days.add(said.on, number), ()
    weeks = {7: 1, 8: 1, 14: 2, 15: 2}.get(number)
    if weeks:
        return said.days.add(said.on, 5 * weeks), ()
    return said.days.next_or_same(said.on + timedelta(days=number)), ()


def _number(text: str) -> int:
    return int(text) if text.isdigit() else words.NUMBERS[text]


def _fortnight(_match: re.Match[str], said: _Said) -> _Reading | None:
    return said.days.add(said.on, 10), ()


def _today(match: re.Match[str], said: _Said) -> _Reading | None:
    ahead = {"over_tomorrow": 2, "tomorrow": 1, "today": 0}
    return said.on + timedelta(days=next(days for name, days in ahead.items() if match[name])), ()


def _weekday(match: re.Match[str], said: _Said) -> _Reading | None:
    """The next such day; "next Friday" is taken as the one of next week, the last day the words allow."""
    if match["past"] or match["gone"]:
        return None
    before = match.string[max(0, match.start() - 12) : match.start()]
    if match["weekday"] in words.LIKE_WORDS and not (match["next"] or words.AFTER_THESE.search(before)):
        return None
    weekday = words.WEEKDAYS[match["weekday"]]
    if match["next"] or match["following"]:
        return said.friday(1) + timedelta(days=weekday - 4), ()
    later = 7 if words.A_WEEK_FROM.search(match.string[max(0, match.start() - 25) : match.start()]) else 0
    return said.on + timedelta(days=(weekday - said.on.weekday() - 1) % 7 + 1 + later), ()


def _feast(match: re.Match[str], said: _Said) -> _Reading | None:
    """The third business day after a feast, the last before it; a vacation has no known end."""
    groups = match.groupdict()
    if groups["vacation"]:
        return said.on, (VAGUE,)
    names = ("easter", "pentecost", "christmas", "new_year", "thanksgiving")
    meant = [name for name in names if groups[name]] or ["easter", "new_year"]
    spans = [feast(name, said.on.year + later) for name in meant for later in (0, 1)]
    first, last = min(span for span in spans if span[1] >= said.on)
    if groups["holidays"] and first - said.on > _NEAR:
        return said.on, (VAGUE,)
    return (said.days.add(last, 3) if groups["after"] else said.days.previous(first)), ()


def _vague(_match: re.Match[str], said: _Said) -> _Reading | None:
    return said.on, (VAGUE,)


def _in_year(year: str | None, month: int, number: int, said: _Said) -> date | None:
    """That day of the year named, else of the year meant: this one, unless it is long over."""
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, number)
    day = _date(said.on.year, month, number)
    if day is None or said.on - day > _OLD:
        return _date(said.on.year + 1, month, number)
    return day


def _agreeing(day: date, weekday: str | None) -> _Reading:
    """The date, or the nearest such weekday if that is later, when the two disagree."""
    if not weekday:
        return day, ()
    off = (words.SHORT_WEEKDAYS[weekday] - day.weekday() + 3) % 7 - 3
    return day + timedelta(days=max(off, 0)), (DISAGREES,) if off else ()


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


_RULES: Iterable[tuple[re.Pattern[str], _Reader]] = (
    (words.ISO, _iso),
    (words.DAY_MONTH, _named_month),
    (words.MONTH_DAY, _named_month),
    (words.NUMERIC, _numeric),
    (words.WEEKDAY_DAY, _weekday_day),
    (words.POSITION, _position),
    (words.FEAST, _feast),
    (words.SHORTHAND, _shorthand),
    (words.WEEKDAY, _weekday),
    (words.PERIOD, _period),
    (words.SOON_DAYS, _soon_days),
    (words.SPAN, _span),
    (words.FORTNIGHT, _fortnight),
    (words.ORDINAL, _ordinal),
    (words.WEEK_NUMBER, _week_number),
    (words.TODAY, _today),
    (words.VAGUE, _vague),
)

__all__ = ["StatedDate", "past_phrases", "resolve"]

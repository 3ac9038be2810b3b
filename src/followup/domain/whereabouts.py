"""In which country the people of an interview work, as far as there is evidence (C7, C14, C15, N1 to N6).

Their country decides about holidays, waits, calls and the length of thanks, so it is read off evidence or
not at all: who is unsure keeps to the user's own. Evidence counts in this order:

1. a postal place in the location: where they will be met;
2. the country code of a person's or the company's telephone number: it was bought where they work;
3. the country's ending of their addresses' domain: the company chose it for its home market;
4. the time zone that the organiser gave the entry: a setting of a machine, shared with neighbours. It speaks
   where nothing else does, and against the rest only if no clock of that country agrees with it.

Two signs that disagree leave the country unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from followup.domain.attendance import domain_of, is_freemail, is_hiring_system
from followup.domain.attending import Attendance
from followup.domain.calendar import CalendarEvent
from followup.domain.company import Subject
from followup.domain.country_words import ANYWHERE, CITIES, COUNTRIES, INDOORS, STATES
from followup.domain.describe import clean, is_own_event
from followup.domain.lookups import Lookups
from followup.domain.people import Contact, Function, Owner
from followup.domain.senders import ROOM_WORDS
from followup.domain.wording import any_of, fold

_LONGEST_PLACE = 300
_MOST_LINES = 400
_MOST_SHOWN = 60
_SUBSCRIBER = 7
"""Digits by which two ways to write one number are known to be the same."""

_URL = re.compile(r"\S*(?:://|www\.)\S*")
_PARTS = re.compile(r"[,;\n|()·•/]|\s[-–—]\s")
_POSTCODE = re.compile(r"(?<![\d.,:+-])\d{5,6}(?![\d.:])")
_CODED = re.compile(r"\s+\d{5,6}$|^\d{5,6}\s+")
_CODE_AND_CITY = re.compile(r"(?<![\w-])\d{4,5}(?: ?[A-Z]{2})? +([^\d,;]{3,40})$")
_LETTERED = re.compile(r"(?<!\w)(DE|D|CH|AT|FR|ES|IT|NL|BE|DK|SE|FI|PT)-\d{4,5}(?= +[^\W\d_]{3})")
_BRITISH = re.compile(r"(?<!\w)(?!GY|JE|IM)[A-PR-UWYZ][A-HK-Y]?\d[A-HJKMNP-Y\d]? \d[ABD-HJLNP-UW-Z]{2}(?!\w)")
_CANADIAN = re.compile(r"(?<!\w)[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d(?!\w)")
_AMERICAN = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(STATES))}|DE(?= 19)) \d{{5}}(?:-\d{{4}})?$")
_INSIDE = any_of((*ROOM_WORDS, *INDOORS))
_NOT_THEIRS = re.compile(
    r"\bdial|conference|konferenz|einwahl|\bpin\b|\bcode\b|candidat|bewerber|"
    r"\b(?:call|ring|phone|reach|contact)\w* you\b|\byour (?:number|phone|mobile|cell)|"
    r"\brufen\b.{0,20}\b(?:sie|dich)\b|\bihre[rn]? (?:nummer|telefon|handy|mobil)|"
    r"vous appel|votre (?:numero|telephone|portable)|\bl[ea] llam|\bsu (?:numero|telefono|movil)"
)
"""A line that gives a conference's number, or the one under which they will call the user."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """An ISO 3166 country, empty when unknown, and what says so: `the number +49 30 901820`.

    Of contradictory signs `seen` names all, so that the user can be told why none is believed.
    """

    country: str = ""
    seen: str = ""


def whereabouts_of(
    event: CalendarEvent, owner: Owner, lookups: Lookups, subject: Subject, attendance: Attendance
) -> Whereabouts:
    """The country of those who will be written to: the agency's if one is in between (B17)."""
    people = _written_to(subject, attendance)
    signs = [
        *_of_place(event.location),
        *_of_numbers(event, owner, lookups, subject, people),
        *_of_domains(lookups, subject, people),
    ]
    zone = _of_zone(event, owner, lookups)
    if not signs:
        return zone
    against = zone.country and not _same_clock(event, signs[0].country, lookups)
    disagreeing = [one for one in (*signs, *([zone] if against else [])) if one.country != signs[0].country]
    if not disagreeing:
        return signs[0]
    return Whereabouts("", " and ".join(f"{one.seen} ({one.country})" for one in (signs[0], disagreeing[0])))


def _written_to(subject: Subject, attendance: Attendance) -> tuple[Contact, ...]:
    everybody = (*attendance.people, *attendance.others)
    if subject.agency.name or subject.agency.domain:
        return tuple(one for one in everybody if one.function is Function.AGENCY)
    return tuple(one for one in attendance.people if one.email or one.phone) or attendance.others


def _of_place(location: str) -> Iterator[Whereabouts]:
    """Countries that a location names as people write addresses; a bare city may be anywhere."""
    text = _URL.sub(" ", location[:_LONGEST_PLACE])
    shown = " ".join(location.split())
    shown = shown if len(shown) <= _MOST_SHOWN else f"{shown[:_MOST_SHOWN].rstrip()}…"
    for country in dict.fromkeys(_countries_in(text)):
        yield Whereabouts(country, f"the place “{shown}”")


def _countries_in(text: str) -> Iterator[str]:
    parts = [" ".join(part.split()).strip(" .") for part in _PARTS.split(text)]
    parts = [part for part in parts if part]
    coded = tuple(_by_postcode(text, parts))
    yield from coded
    near = {*coded, *(CITIES[fold(part)] for part in parts if fold(part) in CITIES)}
    inside = _INSIDE.search(fold(text)) and not _POSTCODE.search(text)
    for part in parts[1:]:
        country = COUNTRIES.get(fold(_CODED.sub("", part)), "")
        # A meeting room may be called Japan: what stands indoors is a country only behind its city.
        if country and (not inside or country in near):
            yield country


def _by_postcode(text: str, parts: Sequence[str]) -> Iterator[str]:
    for match in _LETTERED.finditer(text):
        yield {"D": "DE"}.get(match[1], match[1])
    if _BRITISH.search(text):
        yield "GB"
    if _CANADIAN.search(text):
        yield "CA"
    for part in parts:
        if _AMERICAN.search(part):
            yield "US"
        city = _CODE_AND_CITY.search(part)
        if city and fold(city[1].strip()) in CITIES:
            yield CITIES[fold(city[1].strip())]


def _of_numbers(
    event: CalendarEvent, owner: Owner, lookups: Lookups, subject: Subject, people: Sequence[Contact]
) -> Iterator[Whereabouts]:
    """Numbers of the people, and those beside the company's name, if their country code was written."""
    theirs = {one.phone for one in people if one.phone}
    company = fold(subject.agency.name or subject.company.name)
    own = _digits(owner.phone)[-_SUBSCRIBER:]
    found: dict[str, str] = {}
    for line in clean(event.description).lines[:_MOST_LINES]:
        folded = fold(line)
        if "+" not in line or _NOT_THEIRS.search(folded):
            continue
        named = len(company) > 2 and company in folded
        for number in lookups.phones(line, ""):
            mine = bool(own) and _digits(number).endswith(own)
            if number.startswith("+") and (named or number in theirs) and not mine:
                found[number] = lookups.phone_country(number)
    for number, country in found.items():
        if country:
            yield Whereabouts(country, f"the number {number}")


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def _of_domains(lookups: Lookups, subject: Subject, people: Sequence[Contact]) -> Iterator[Whereabouts]:
    """Endings of the addresses, and of the company's domain; free mail and hiring systems tell nothing."""
    company = subject.agency.domain or ("" if subject.agency.name else subject.company.domain)
    hosts = [
        domain_of(one.email)
        for one in people
        if one.email and not is_freemail(one.email) and not is_hiring_system(domain_of(one.email), lookups)
    ]
    for domain in dict.fromkeys(lookups.registrable_domain(host) for host in (*hosts, company)):
        country = _of_ending(domain)
        if country:
            yield Whereabouts(country, f"the domain {domain}")


def _of_ending(domain: str) -> str:
    ending = domain.rpartition(".")[2]
    # Under com.co or co.in somebody is at home; the bare ending may have been taken for its sound.
    at_home = domain.count(".") > 1 or ending not in ANYWHERE
    if len(ending) != 2 or not ending.isalpha() or not at_home or ending == "eu":
        return ""
    return {"uk": "GB"}.get(ending, ending.upper())


def _of_zone(event: CalendarEvent, owner: Owner, lookups: Lookups) -> Whereabouts:
    """The zone of somebody else's entry; one without hours, or in the user's zone, has the calendar's."""
    if event.all_day or event.zone == owner.zone or is_own_event(event, owner):
        return Whereabouts()
    country = lookups.zone_country(event.zone)
    return Whereabouts(country, f"the time zone {event.zone}") if country else Whereabouts()


def _same_clock(event: CalendarEvent, country: str, lookups: Lookups) -> bool:
    """Whether the entry's zone shows the time of some zone of a country: Outlook has one for neighbours."""
    there = event.start.astimezone(ZoneInfo(event.zone)).utcoffset()
    zones = lookups.country_zones(country)
    return not zones or any(event.start.astimezone(ZoneInfo(zone)).utcoffset() == there for zone in zones)


def country_for(theirs: str, own: str) -> str:
    """The country to go by: theirs if known, else the user's; with its part (DE-BY) where both are one."""
    return theirs if theirs and theirs != own[:2] else own

"""People whom a line of an invitation presents, by its form (B7, D8)."""

from __future__ import annotations

import re
from dataclasses import replace

from followup.domain import presenting as form
from followup.domain.attendance import job_title_in
from followup.domain.clauses import first_clause
from followup.domain.mention import Mention
from followup.domain.name_lists import NameReader, has_known_first_name, is_a_job, topic_of, without_addresses
from followup.domain.only_arranging import OF_SOMEBODY, is_a_welcome
from followup.domain.other_senses import DEPARTMENTS
from followup.domain.schedule_times import TIME_BEFORE, TIME_BEHIND
from followup.domain.signing import ARRANGER
from followup.domain.with_the_writer import beside_the_writer
from followup.domain.wording import fold, fold_in_place, words_of

_HEADING = 5
_FROM_WHERE = re.compile(
    r",?\s(?:from|of|aus|vom|von|de|del|du)\s(?:the|our|dem|der|unserem|unserer?|l['’]|la|el|notre)\s"
)
"""`Ning and Gareth from the platform team`: where the names end."""
_GOES_ON = re.compile(
    r"\s(?:at|from|for|on|about|to discuss|will|is|are|wird|um|am|von|aus|bei|chez|le|pour|de la|el|para|"
    r"first|then|next|again|this|via|over|in|during|before|after|zuerst|dann|d'abord|ensuite|primero|"
    r"who|which)\s"
)
_YOUR = re.compile(
    r"^(?:your|our|the|deinem|ihrem|unserer?|votre|notre|su|nuestr[oa])\s(?:[a-zà-ÿ]+\s){0,4}|"
    r"^(?:il|la|lo|el|le)\s"
)
_BESIDE_THE_JOB = re.compile(r"\s?[,(]")
"""Where the name ends and the job begins: `Dana, notre directrice`."""
_ASKS = words_of(
    "please get stay keep speak talk meet contact check confirm coordinate share connect call bitte merci"
)


def people_of_line(reader: NameReader, line: str, *, in_list: bool) -> tuple[list[Mention], bool]:
    """Mentions of one line, and whether the lines below go on with the list.

    A line of a list may also be no more than the job of whoever stands above it.
    """
    folded = fold(line)
    timed = TIME_BEFORE.match(line)
    if timed and timed.end() and any(c.isdigit() for c in timed.group(0)):
        return _in_session(reader, line[timed.end() :]), False
    if (found := _by_form(reader, line)) is not None:
        return found
    key = form.LIST_KEY.match(fold_in_place(line))
    rest = form.WITH_FIRST.sub("", line[key.end() :]) if key else ""
    if key and (":" in key.group("sign") or "=" in key.group("sign") or key.end() == len(line)):
        people = reader.listing(rest)
        return people, not people
    if key:
        listed, told = _vague(reader.listing(first_clause(rest))), _sentence_people(reader, line)
        if people := max(listed, told, key=len):
            return people, False
    if in_list:
        people = reader.introduced(line) or reader.session(line) or reader.listing(line)
        return [replace(one, listed=True) for one in people], bool(people) or is_a_job(line)
    if form.OPENS_LIST.search(folded):
        return _sentence_people(reader, line), True
    introduced = _presented(reader.introduced(line))
    if introduced:
        return introduced + _and_from(reader, line), False
    return _sentence_people(reader, line) or _headed(reader, line), False


def _in_session(reader: NameReader, item: str) -> list[Mention]:
    """Who an item of an agenda names; somebody of hiring who only welcomes is whom to ask (B11)."""
    people = reader.session(item)
    if not (is_a_welcome(fold(item)) and ARRANGER.search(fold(item))):
        return people
    return [replace(one, listed=False, contact=True) for one in people]


def _by_form(reader: NameReader, line: str) -> tuple[list[Mention], bool] | None:
    """Mentions of a line that is numbered, ends in a time, or says who the interviewers are; else None."""
    folded = fold_in_place(line)
    if numbered := form.NUMBERED.match(folded):
        return reader.session(line[numbered.end() :]), False
    if counted := form.COUNTED.match(line):
        people = reader.session(line[counted.end() :])
        if people and any(one.topic or one.job_title for one in people):
            return people, False
    if (behind := TIME_BEHIND.search(folded)) and behind.start():
        return reader.session(line[: behind.start()]), False
    if named := form.NAMED_BY.match(folded):
        people = reader.listing(first_clause(line[named.end() :]))
        if people or named.end() == len(line):
            return people, not people
    return None


def _sentence_people(reader: NameReader, line: str) -> list[Mention]:
    """People behind "you will meet ..." or "interview with ..." inside a sentence."""
    found: list[Mention] = []
    line = without_addresses(line)
    folded = fold_in_place(line)
    subject = form.SUBJECT.match(folded)
    if subject:
        who = _FROM_WHERE.split(line[: subject.end("who")])[0]
        names = reader.only_names(_without_writer(who)) or reader.only_names(_BESIDE_THE_JOB.split(who)[0])
        names = names or reader.surely_named(who)
        found += _vague(names)
    for match in (*form.SENTENCE_KEY.finditer(folded), *form.FOLLOWED.finditer(folded)):
        if form.EARLIER.search(folded[: match.start()]):
            continue
        found += _vague(reader.listing(_people_part(line[match.end() :])))
    for match in form.FURTHER_BEHIND.finditer(folded):
        if form.EARLIER.search(folded[: match.start()]):
            continue
        people = _vague(reader.listing(_people_part(line[match.end() :])))
        found += [one for one in people if one.name.salutation or has_known_first_name(one)]
    return found + beside_the_writer(reader, line)


def _people_part(behind: str) -> str:
    """What stands behind "with", as far as the people go."""
    rest = form.GROUP_OF.sub("", first_clause(behind[:200]))
    rest = rest[: verb.start()] if (verb := form.VERB_BEHIND.search(fold_in_place(rest))) else rest
    return _YOUR.sub("", _GOES_ON.split(rest)[0])


def _without_writer(names: str) -> str:
    """`Dana and I` -> `Dana`."""
    writer = form.WITH_ME.search(fold_in_place(names))
    return names[: writer.start()] + names[writer.end() :] if writer else names


def away(reader: NameReader, line: str) -> list[Mention]:
    """Whom a line says will not be there: `Frau Berger, unsere Personalchefin, ist auf Dienstreise`."""
    match = form.AWAY.match(fold_in_place(line))
    if match is None:
        return []
    who = _BESIDE_THE_JOB.split(line[: match.end("who")])[0]
    found = reader.only_names(_without_writer(who))
    return [replace(one, listed=False, vague=" " not in one.name.full, away=True) for one in found]


def only_arranging(reader: NameReader, line: str) -> list[Mention]:
    """Of whom a line says that they only arrange: `Dana (Talent) only sets this up`."""
    match = OF_SOMEBODY.match(fold_in_place(line))
    if match is None:
        return []
    found = reader.only_names(_BESIDE_THE_JOB.split(line[: match.end("who")])[0])
    return [replace(one, listed=False, vague=" " not in one.name.full, contact=True) for one in found]


def _headed(reader: NameReader, line: str) -> list[Mention]:
    """The full names behind what a session is called: `Hiring Manager Screen with Nolan Pierce`."""
    match = form.HEADED.match(line)
    if match is None or fold(match["what"]).split(" ")[0] in _ASKS or len(match["what"].split()) > _HEADING:
        return []
    people = reader.only_names(match["who"])
    whole = people if all(" " in one.name.full for one in people) else []
    return [replace(one, topic=topic_of(match["what"])) for one in whole]


def _and_from(reader: NameReader, line: str) -> list[Mention]:
    """Who stands behind somebody introduced, with where they are from: `and Theo from design`."""
    found = (reader.mention(match["who"], single=True) for match in form.AND_FROM.finditer(line))
    known = (one for one in found if one and has_known_first_name(one))
    return [replace(one, listed=True) for one in known]


def _presented(people: list[Mention]) -> list[Mention]:
    """A name with a job title takes part, unless the job is to arrange conversations."""
    return [replace(one, listed=not ARRANGER.search(fold(one.job_title))) for one in people]


def _vague(people: list[Mention]) -> list[Mention]:
    return [replace(one, vague=" " not in one.name.full and not _has_a_job(one)) for one in people]


def _has_a_job(one: Mention) -> bool:
    """`Lars (Head of Data)`, `Sunita (finance)`: a known first name with a job or department is somebody."""
    beside = fold(one.job_title)
    at_work = job_title_in(one.job_title) or DEPARTMENTS.fullmatch(beside) is not None
    return at_work and has_known_first_name(one)

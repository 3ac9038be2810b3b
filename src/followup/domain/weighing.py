"""The points of d.6: what in an event speaks for an interview of the user, and what against it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from followup.domain import other_senses as other
from followup.domain import vocabulary as words
from followup.domain.attendance import (
    domain_of,
    everybody,
    is_freemail,
    is_hiring_system,
    label_of,
    local_part,
    own_domains,
)
from followup.domain.beside import beside_the_word
from followup.domain.calendar import CalendarEvent, Guest
from followup.domain.describe import clean
from followup.domain.interview import Evidence
from followup.domain.itinerary import mentions
from followup.domain.jotted import abbreviated, company, counterpart, names_a_firm, of_some
from followup.domain.life_words import LIFE
from followup.domain.lookups import Lookups
from followup.domain.people import Owner
from followup.domain.people_behind_with import is_person, parted
from followup.domain.role import JOB, booked_kinds, is_role, without_stage
from followup.domain.schedule_times import holds_a_stretch
from followup.domain.senders import CROWD_MAILBOXES, EVENT_MAILBOXES, HIRING_MAILBOXES, PRESS, SCHEDULERS
from followup.domain.title_parts import line_value, segments
from followup.domain.wording import any_of, fold, found, squashed

_LONGEST_JOTTING = 10
_PRESS_INTERVIEW = any_of(f"{re.escape(outlet)} interview" for outlet in PRESS)
_INTERVIEW_WORD = re.compile(r"\b(?:interviews?|interviewing|interviewer)\b")
_SAYS_WITH_WHOM = re.compile(r"mock|candidates|\b(?:with|mit|fur|for)\b|w/")
"""Of what shows another sense these are never a part of a job title."""
_SO_CALLED = re.compile(r"^\w[\w /&-]{2,50} (?:role|position|opening|vacancy|opportunity|stelle)$")
_NAMES_A_VACANCY = re.compile(r"\w[\w /&-]{2,50} (?:role|position|opening|vacancy|stelle)\b")
COUPLE = re.compile(r"<>|<->|↔|\s[x×]\s")
_PERSON_HINT = re.compile(
    r"\b(?:mme|madame|monsieur|m\.|mr|mrs|ms|frau|fr\.|herrn?|hr\.|dr\.?|prof\.?|sra?\.|senora?)\s+\w"
)
_HOUSE = re.compile(
    r"(?<!\w)(?:h[ôo]pital|clinique|clinic|klinik|mairie|h[ôo]tel|restaurant|boulangerie|pharmacie|cabinet)\s[A-ZÀ-Þ]"
)
"""A house with a name of its own: `hôpital Bichat`."""
_INTERVIEWERS = re.compile(r"^\W*interviewers?(?:\(s\))?(?=\s*:)", re.MULTILINE)
_ON_CAMPUS = re.compile(r"(?<!\w)(?:campus (?:visit|interview)|fly[ -]?out)(?!\w)")
"""The day of interviews at a university; without a post it is a family that looks at one."""
_PORTFOLIO = re.compile(r"(?<!\w)portfolio (?:review|presentation|walk ?through|discussion)(?!\w)")
_ABOUT = re.compile(r"\binterview re: (?!.*(?:role|position|job|vacancy|post\b))(?P<what>.+)")
"""What a press interview is about."""
_BRACKET_OF_ONE = re.compile(r"(?<=\w)\s\([\w ]{2,30}\)")
_BRACKET = re.compile(r"\s*\((?P<inside>[^()]{3,60})\)")
_AVEC = re.compile(r"\b(?:avec|chez|with|mit|con|w/)\s*[A-ZÀ-Ý0-9]")


@dataclass(frozen=True, slots=True)
class View:
    """An event prepared for looking at: folded title, cleaned folded text, and the people from outside."""

    event: CalendarEvent
    owner: Owner
    lookups: Lookups
    title: str
    text: str
    own: str
    tags: frozenset[str]
    is_own: bool
    outside: tuple[Guest, ...]
    known: str

    @property
    def everything(self) -> str:
        """Title and text."""
        return f"{self.title}\n{self.text}"


def weights(view: View) -> Iterator[Evidence]:
    """Every point of d.6, each with the words that gave it."""
    spoken = list(_interview_words(view))
    yield from spoken
    counted = {one.seen for one in spoken if one.rule == "d.6 context"}
    yield from (one for one in _hiring_words(view) if one.seen not in counted)
    yield from _senders(view)
    people = [guest for guest in view.outside if not _is_for_everybody(guest)]
    if people:
        yield Evidence("d.6 guest", people[0].name or domain_of(people[0].email), 1)
    if view.known:
        yield Evidence("d.6 known", view.known, 2)
    if view.is_own and len(people) == 1 and is_freemail(people[0].email):
        yield Evidence("d.6 freemail", "you organised it with one private address", -2)
    if _introduces_user(view):
        yield Evidence("d.6 hiring", "a company that gets to know you by name", 1)
    negative = other_sense(view)
    if negative:
        yield Evidence("A5", negative, -4 - sum(one.points for one in _interview_words(view)))


def _introduces_user(view: View) -> bool:
    """Whether a company invites a private address to get to know its owner, whose full name it writes."""
    private = any(guest.is_self and is_freemail(guest.email) for guest in view.event.guests)
    company = any(not is_freemail(guest.email) for guest in view.outside)
    met = words.GETTING_TO_KNOW.search(view.title)
    return bool(private and company and not view.is_own and met and view.owner.name and _names_owner(view))


def _is_for_everybody(guest: Guest) -> bool:
    """Whether a shared address is one that writes to crowds, not to candidates."""
    return local_part(guest.email) in CROWD_MAILBOXES


def other_sense(view: View) -> str:
    """What shows that the word is meant in another sense (A5); empty when nothing does."""
    for title in (view.title, *booked_kinds(view.text)):
        match = other.IN_TITLE.search(title)
        if match and not _is_part_of_role(match, title):
            return " ".join(match.group(0).split())
    if cjk := next((word for word in other.IN_TITLE_CJK if word in view.event.title), ""):
        return cjk
    if not (words.STRONG.search(view.title) or _NAMES_A_VACANCY.search(view.title)):
        seen = found(other.EVERYDAY, view.title) or found(other.IN_TEXT_ONLY, view.text)
        if seen:
            return seen
        if (seen := found(other.SELLING, _without_sessions(view.text))) and not words.CANDIDATE_SIDE.search(
            view.everything
        ):
            return seen
    if (topic := _ABOUT.search(view.title)) and not JOB.search(topic["what"]):
        return f"about {topic['what'].strip()}"
    if seen := _of_life(view):
        return seen
    if view.is_own and not view.outside and (seen := of_some(view.event.title)):
        return seen
    if seen := _to_a_crowd(view) or _between_companies(view):
        return seen
    press = found(_PRESS_INTERVIEW, view.title)
    if press and not words.RECRUITING.search(view.everything) and not _from_outlet(press, view):
        return press
    return found(other.IN_TEXT, view.text)


def _without_sessions(text: str) -> str:
    """A text without the lines of a schedule, and without where people work: neither sells anything.

    A session may be about pricing, and somebody may be of that department: `Anders (pricing)`.
    """
    told = "\n".join(line for line in text.splitlines() if not holds_a_stretch(line))
    return _BRACKET_OF_ONE.sub("", told)


def _between_companies(view: View) -> str:
    """The user's own employer in the title of a meeting with somebody from outside: business."""
    if not view.outside or words.STRONG.search(view.title):
        return ""
    labels = {label_of(domain) for domain in own_domains(view.owner)}
    named = next((word for word in re.findall(r"[^\W_]+", view.title) if word in labels), "")
    return f"{named} is your own company" if named else ""


def _to_a_crowd(view: View) -> str:
    """The address of events and news that invites, where nothing tells that it means a candidate."""
    addresses = [local_part(guest.email) for guest in everybody(view.event) if not guest.is_self]
    crowd = len(addresses) == 1 and addresses[0] in EVENT_MAILBOXES
    said = words.RECRUITING.search(view.everything) or words.CANDIDATE_SIDE.search(view.everything)
    return addresses[0] if crowd and not said and not _names_owner(view) else ""


def _of_life(view: View) -> str:
    """What of house, family, authorities or studies a title names beside a word for any interview (A5)."""
    if words.FOR_A_JOB.search(view.title):
        return ""
    if words.RECRUITING.search(view.title if view.is_own else view.everything):
        return ""
    if view.is_own and any(
        JOB.match(fold(part)) and not is_person(part) for part in segments(view.event.title)
    ):
        return ""
    parts = (part for part in segments(_without_names(view)) if not is_role(without_stage(part)))
    return next((seen for part in parts if (seen := found(LIFE, part))), "")


def _without_names(view: View) -> str:
    """The folded title without people's names: Greg Foster and Ann Bishop are no part of anybody's life."""
    names = [guest.name for guest in everybody(view.event)] + [*parted(view.event.title).people]
    whole = [re.escape(fold(name)) for name in names if " " in name]
    return any_of(whole).sub(" ", view.title) if whole else view.title


def _is_part_of_role(match: re.Match[str], title: str) -> bool:
    """`Interview Training Coordinator`, `Prep Cook interview`: the words belong to a job title."""
    if _SAYS_WITH_WHOM.search(match.group(0)):
        return False
    part = next((one for one in segments(title) if match.group(0) in one), "")
    if part and _INTERVIEW_WORD.fullmatch(match.group(0).split()[-1]):
        part = part[: part.index(match.group(0)) + len(match.group(0))]
    rest = " ".join(_INTERVIEW_WORD.sub(" ", part).split())
    return bool(part) and rest != part and is_role(rest) and len(rest.split()) > 1


def _from_outlet(press: str, view: View) -> bool:
    outlet = squashed(press.rpartition(" ")[0])
    return any(outlet in squashed(domain_of(guest.email)) for guest in everybody(view.event)) or view.is_own


def _interview_words(view: View) -> Iterator[Evidence]:
    cjk = next(
        (word for word in words.STRONG_CJK if word in view.event.title or word in view.event.description), ""
    )
    strong = found(words.STRONG, view.title) or cjk or found(words.STRONG, view.text) or _who_interviews(view)
    assessment = found(words.ASSESSMENT, view.title)
    if strong:
        yield Evidence("A1", strong, 3)
        return
    if assessment:
        alone = view.is_own and not view.outside
        surely = not alone or beside_the_word(view.event.title, ())[:1].isupper()
        yield Evidence("A20", assessment, 3 if surely else 2)
        return
    visit = found(_ON_CAMPUS, view.title)
    if visit and _role_in_title(view.event.title, beside_name=False):
        yield Evidence("A1", f"a {visit} for a post", 3)
        return
    context = found(words.CONTEXT, view.title) or found(words.CONTEXT, view.text)
    if context and (view.outside or view.known or _names_somebody(view)):
        yield Evidence("d.6 context", context, 2)
        if not view.outside and not view.known:
            yield Evidence("d.6 person", "a person or company is named", 1)
        return
    if view.is_own and (short := abbreviated(view.event.title)):
        yield Evidence("A1", f"VG {short}", 3)
        return
    recruiter = found(words.RECRUITER, view.title)
    if recruiter and words.WEAK.search(view.title):
        yield Evidence("A1", f"a conversation with a {recruiter}", 3)
        return
    weak = found(words.WEAK, view.title) or of_two(view)
    if weak or context:
        yield Evidence("d.6 weak", weak or context, 1)
        named = company(view.event.title) if view.is_own else ""
        if named and words.RECRUITING.search(view.everything):
            yield Evidence("d.6 person", f"a company is named: {named}", 1)


def _who_interviews(view: View) -> str:
    """The key of a list of interviewers in an invitation that speaks of hiring."""
    listed = _INTERVIEWERS.search(view.text) if view.outside and not view.is_own else None
    return listed.group(0).strip() if listed and words.RECRUITING.search(view.everything) else ""


def of_two(view: View) -> str:
    """What says that two meet: an arrow between them, or the names of the user and of a guest or company."""
    if COUPLE.search(view.title):
        return "<>"
    title = squashed(view.event.title)
    other_names = [name for one in view.outside for name in (one.name, _company_label(one)) if len(name) > 2]
    named = next((name for name in other_names if squashed(name) in title), "")
    if not view.is_own and (name := _beside_owner(view)):
        return f"you and {name}"
    return f"you and {named}" if named and not view.is_own and _names_owner(view) else ""


def _beside_owner(view: View) -> str:
    """The first name of a guest that stands beside the user's own: `Maya / Vera (Brookline)`."""
    given = fold(view.owner.name).split(" ")[0]
    others = {fold(guest.name).split(" ")[0] for guest in view.outside} - {"", given}
    names = "|".join(re.escape(name) for name in sorted(others))
    if not given or not names:
        return ""
    joint = r"\s*(?:/|&|\+|,|-|\sand\s|\sund\s|\set\s|\sy\s)\s*"
    couple = (
        rf"(?<!\w)(?:{re.escape(given)}{joint}(?P<a>{names})|(?P<b>{names}){joint}{re.escape(given)})(?!\w)"
    )
    match = re.search(couple, view.title)
    return (match["a"] or match["b"]).capitalize() if match else ""


def _company_label(guest: Guest) -> str:
    """What a guest's domain calls the company; nothing for private addresses."""
    return "" if is_freemail(guest.email) else label_of(domain_of(guest.email))


def _names_somebody(view: View) -> bool:
    """Whether an entry with a word like "onsite" names a person or, typed by hand, a company."""
    jotted = view.is_own and found(words.CONTEXT, view.title) not in {"", "interviews"}
    told = jotted or not view.is_own
    if told and any(one.listed for one in mentions(clean(view.event.description).lines, view.lookups)):
        return True
    if len(view.title.split()) > _LONGEST_JOTTING:
        return False
    behind_with = _AVEC.search(view.event.title) or parted(view.event.title).people
    firm = names_a_firm(view.event.title)
    other_side = counterpart(view.event.title)
    if view.title.startswith("panel") and not (behind_with or firm or is_person(other_side)):
        return False
    if jotted and (firm or other_side or _HOUSE.search(view.event.title)):
        return True
    return bool(behind_with or _PERSON_HINT.search(view.title) or line_value(view.own, "company"))


def _hiring_words(view: View) -> Iterator[Evidence]:
    hiring = found(words.RECRUITING, view.title) or found(words.RECRUITING, view.text) or _mailbox(view)
    if hiring:
        yield Evidence("d.6 hiring", hiring, 1)
        kinds = {" ".join(match.group(0).split()) for match in words.RECRUITING.finditer(view.everything)}
        if view.is_own and len(kinds) > 1:
            yield Evidence("d.6 hiring", " and ".join(sorted(kinds)[:2]), 1)
    mine = _names_owner(view)
    titles = (view.event.title, *booked_kinds(clean(view.event.description).text))
    role = next((one for one in (_role_in_title(title, beside_name=mine) for title in titles) if one), "")
    role = role or _role_to_get_to_know(view)
    shown = found(_PORTFOLIO, view.title) if mine and not view.is_own else ""
    if shown and not role:
        yield Evidence("d.6 hiring", f"your {shown}", 1)
    if role and not words.SERVICE.search(fold(role)):
        yield Evidence("d.6 hiring", role, 1)
        if mine:
            yield Evidence("d.6 weak", "the title holds your name beside a role", 1)


def _role_to_get_to_know(view: View) -> str:
    """The job in an invitation to get to know each other: `Kennenlernen Teamassistenz`."""
    if view.is_own or not words.GETTING_TO_KNOW.search(view.title):
        return ""
    title = view.event.title
    parts = (without_stage(part) for part in (*segments(title), *re.findall(r"\(([^()]{3,60})\)", title)))
    return next((part for part in parts if is_role(part)), "")


def _names_owner(view: View) -> bool:
    """Whether the title holds the user's full name, or the family name behind a salutation."""
    name = view.owner.name
    if not name:
        return not view.is_own and any(_is_nobody_invited(part, view) for part in segments(view.event.title))
    family = re.escape(fold(name.split()[-1]))
    saluted = any_of([rf"(?:mrs?|ms|frau|herrn?|mme|madame|m\.?|monsieur|sra?\.?) {family}"])
    return squashed(name) in squashed(view.event.title) or bool(saluted.search(view.title))


def _is_nobody_invited(part: str, view: View) -> bool:
    """Whether a part of an invitation's title is a person who is not on it: whom it was sent to."""
    guests = {squashed(guest.name) for guest in everybody(view.event)}
    return " " in part and is_person(part) and squashed(part) not in guests


def _mailbox(view: View) -> str:
    """The shared address of a hiring team among the guests; a career office's may be a school's."""
    mailboxes = (local_part(guest.email) for guest in view.outside)
    return next((one for one in mailboxes if HIRING_MAILBOXES & set(re.split(r"[._+-]", one))), "")


def _role_in_title(title: str, *, beside_name: bool) -> str:
    """A job title of two words or more; beside the user's own name one word and a comma are enough."""
    parts = [*segments(title), *_in_brackets(title)]
    role = next(
        (part for part in parts if _SO_CALLED.search(fold(part)) or (is_role(part) and " " in part)), ""
    )
    if role or not beside_name:
        return role
    commas = [piece.strip() for part in parts for piece in part.split(",")]
    pieces = (*commas, *map(without_stage, (*parts, *commas)))
    return next((piece for piece in pieces if is_role(piece)), "")


def _in_brackets(title: str) -> Iterator[str]:
    """What brackets hold, unless they stand behind somebody whose job it then is."""
    for match in _BRACKET.finditer(title):
        before = title[: match.start()].split()
        if not any(is_person(" ".join(before[-length:])) for length in (1, 2)):
            yield match["inside"]


def _senders(view: View) -> Iterator[Evidence]:
    hosts = [domain_of(guest.email) for guest in everybody(view.event) if not guest.is_self]
    hosts += [host for host in (_host(link) for link in view.event.links[:40]) if host]
    ats = next((host for host in hosts if is_hiring_system(host, view.lookups)), "")
    if ats:
        yield Evidence("A2 ats", ats, 2)
        return
    scheduler = next((host for host in hosts if view.lookups.registrable_domain(host) in SCHEDULERS), "")
    if scheduler:
        yield Evidence("A2 scheduler", scheduler, 2)


def _host(link: str) -> str:
    match = re.match(r"https?://([^/:?#\s]{4,120})", link)
    return match.group(1).lower() if match else ""

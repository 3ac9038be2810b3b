"""Companies that the title of an event may name (A23)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from followup.domain.attendance import Presence, everybody, is_only_a_job, there_as
from followup.domain.beside import beside_the_word, in_two
from followup.domain.calendar import CalendarEvent
from followup.domain.company_domains import domain_labels, fits, is_staffing, systems
from followup.domain.company_names import may_be_company, opens_otherwise
from followup.domain.describe import clean
from followup.domain.describing_words import describes_behind, only_describes, without_describing
from followup.domain.itinerary import mentions
from followup.domain.job_holders import person_with_job
from followup.domain.jotted import abbreviated
from followup.domain.lookups import Lookups
from followup.domain.name_shape import looks_like_name
from followup.domain.parts_in_a_firm import may_decide
from followup.domain.people import Owner
from followup.domain.people_behind_with import is_person, names_a_company, parted
from followup.domain.person_words import CAUSES, FIRM_WORDS, FIRMS, SALUTED
from followup.domain.role import is_role
from followup.domain.through_whom import through_whom
from followup.domain.title_parts import segments, tidy, without_clock, without_room
from followup.domain.vocabulary import RECRUITER, STRONG
from followup.domain.wording import fold, squashed

_COMPANY_AFTER = re.compile(
    r"(?:\s(?:with|at|@|bei|mit|chez|avec|en|con|by|firma|fa\.?)\s+|\sw/\s*|\s*@\s*)(?P<company>[^|"
    r"–—:()\[\]]+?)(?=\s+(?:[-–—|/]|<>|↔)\s|\s*[|(\[)]|\s+(?:for|fur|für|pour|para|via|re|regarding|about|"
    r"on|um|as|als|at|@|bei|with|w/|mit|avec)\s|$|,|:\s|"
    r"(?<=[^\W_]{3})(?<!sra|lic|ing|med|dña)\.\s)",
    re.IGNORECASE,
)
_PLACED = re.compile(r"\s+(?:at|bei|chez|en)\s|\s*@\s*", re.IGNORECASE)
_FOR_A_CAUSE = re.compile(r"\s+for\s+(?:the\s)?(?P<cause>[^\W\d_]+)(?=\s*(?:[-–—|:,(]|\sinterview|$))")
_BEHIND_WITH = re.compile(r"(?:^|\s)(?!(?-i:MIT\s))(?:with|w/|mit|avec|con)\s", re.IGNORECASE)
_SALUTED = re.compile(r"(?:[HF]r|M|Sra?|Dña)\.\s|(?:Sir|Dame|Baroness)\s")
_SALUTED_NAME = SALUTED + r"[^\W\d_a-zß-ÿ][\w'’-]+(?:\s[^\W\d_a-zß-ÿ][\w'’-]+)?(?!\w)"
_WITH_SALUTED = re.compile(
    rf"\s(?:with|w/|mit|avec|con|bei|chez)\s+(?P<who>{_SALUTED_NAME})(?:,\s{_SALUTED_NAME})*"
)
_CAPITALISED = r"[A-ZÀ-Þ][\w'’-]+"
_WITH_HOLDER = re.compile(
    r"\s(?:with|w/|mit|avec|con)\s(?:(?:the|our|dem|der|unserem|unserer|la|le|el)\s)?(?P<job>[^|–(]{2,40}?)\s"
    rf"(?P<who>(?P<saluted>{SALUTED})?{_CAPITALISED}|{_CAPITALISED} {_CAPITALISED})$"
)
_SOMEBODY_AND = re.compile(r"(?P<who>[^/]+?)\s*/\s*")
_AND_SOMEBODY = re.compile(r"\s*(?:/|\s(?:and|und|et|y)\s)\s*(?P<who>[^/]+)$", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\s*\((?P<inside>[^()]{3,60})\)")
_AT = re.compile(r"\s*(?:at|@|bei|chez|en)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Setting:
    """Whose title it is: who takes part, by name and first name, and what their domains call companies.

    `people` and `labels` are squashed.
    """

    event: CalendarEvent
    owner: Owner
    lookups: Lookups
    people: frozenset[str]
    labels: frozenset[str]


def title_companies(
    event: CalendarEvent, owner: Owner, lookups: Lookups, domains: Collection[str]
) -> Iterator[tuple[str, bool]]:
    """Possible company names in a title, with whether the words around them say so.

    `domains` are the event's `company_domains`.
    """
    setting = _Setting(event, owner, lookups, _person_names(event, owner, lookups), domain_labels(domains))
    whole = without_room(without_clock(parted(through_whom(event.title).rest, setting.labels).rest))
    whole = _WITH_SALUTED.sub(lambda one: one.group(0) if squashed(one["who"]) in FIRMS else "", whole)
    whole = _WITH_HOLDER.sub(lambda one: "" if _is_holder(one) else one.group(0), whole)
    whole = _IN_BRACKETS.sub(lambda one: " " if _only_people(one["inside"]) else one.group(0), whole)
    short = abbreviated(whole)
    title = _without_place(short or whole, setting.labels)
    yield from ((name, True) for name in _behind_a_preposition(title, setting))
    agencies_only = all(map(is_staffing, domains))
    for name, beside in _in_pieces(title, setting):
        yield name, agencies_only and (beside or short != "")


def _is_holder(match: re.Match[str]) -> bool:
    """Whether a job and a name stand behind "with": `with the CFO Anna Vidal`, `avec la DRH Mme Vidal`."""
    holds = is_only_a_job(match["job"]) or RECRUITER.fullmatch(fold(match["job"])) is not None
    return holds and (match["saluted"] is not None or is_person(match["who"]))


def _only_people(inside: str) -> bool:
    pieces = [piece.strip() for piece in re.split(r"[,+&/]|\s(?:and|und|et|y)\s", inside)]
    somebody = [is_person(piece) or bool(re.fullmatch(_SALUTED_NAME, piece)) for piece in pieces]
    return len(pieces) > 1 and any(map(is_person, pieces)) and all(somebody)


def _behind_a_preposition(title: str, setting: _Setting) -> Iterator[str]:
    """With whom, at a company: what is behind "at" goes first."""
    labels = setting.labels
    for match in sorted(_COMPANY_AFTER.finditer(title), key=lambda one: not _AT.match(one.group(0))):
        at = _AT.match(match.group(0)) is not None
        if not at and _is_shown_as_a_person(match, title, setting):
            continue
        name = _alone(tidy(match.group("company") + _cause(title[match.end() :])), labels)
        name = without_describing(re.sub(r"^the\s+", "", name, flags=re.IGNORECASE), labels)
        # Whoever is behind "at" employs people, also if it is called Oscar.
        named_at = {squashed(name)} if at and " " not in name else labels
        if (
            name
            and may_be_company(name, setting.people, named_at)
            and not _names_owner(name, setting.owner)
            and (squashed(name) in labels or not describes_behind(name, named_at))
            and not opens_otherwise(tidy(match.group("company")))
        ):
            yield name


def _is_shown_as_a_person(match: re.Match[str], title: str, setting: _Setting) -> bool:
    """Whether guests, the text or the words behind it show that a full name is a person's."""
    if not _may_be_a_person(tidy(match["company"]), setting.labels):
        return False
    words = fold(match["company"]).split()
    shown = _shown_people(setting.event, setting.owner, setting.lookups)
    return bool({words[0], words[-1]} & shown) or _is_somebody_by(title[match.end() :], setting.labels)


def _in_pieces(title: str, setting: _Setting) -> Iterator[tuple[str, bool]]:
    """What the pieces of a title name, from the last to the first, with whether more than it stands there."""
    labels = setting.labels
    its_systems = systems(setting.event, setting.lookups)
    pieces = [part for one in segments(title) for part in _outside_brackets(one)]
    for part in (one for one in reversed(pieces) if not _only_people(one)):
        listed = _beside_a_job(part, labels) if is_role(part) else part.split(", ")
        in_order = listed if listed and _names_beside(listed[0], labels) else [*reversed(listed)]
        for piece in dict.fromkeys((*in_order, part)):
            a_job = piece != part and is_role(piece)
            named_so = not (a_job or _BEHIND_WITH.search(piece) or _SALUTED.match(piece))
            bare = beside_the_word(piece, labels) if named_so else ""
            name = without_describing(_alone(in_two(bare)[0] or bare, labels), labels)
            if (
                name
                and may_be_company(name, setting.people, labels)
                and not _names_owner(name, setting.owner)
                and not opens_otherwise(name)
                and not is_only_a_job(name)
                and not person_with_job(name)[0]
                and not only_describes(name, labels)
                and squashed(name) not in its_systems
            ):
                yield name, len(pieces) > 1 or piece != part or name != part


def _names_beside(piece: str, labels: Collection[str]) -> bool:
    """Whether a piece is the word for an interview and a name: `Interview Larkspur` before `, Ulmbach`."""
    name = without_describing(beside_the_word(piece, labels), labels)
    kind = fold(name) in FIRM_WORDS  # `Probetag Kita` says of what kind it is
    written = name != piece and name[:1].isupper() and STRONG.search(fold(piece)) is not None and not kind
    return written and not (is_role(name) or is_person(name, labels) or only_describes(name, labels))


def _beside_a_job(part: str, labels: Collection[str]) -> list[str]:
    """What may be a company before a comma and a job: `Larkspur` of `Larkspur, Contracts Editor`.

    Behind the job it is one where a guest's domain is called so: `Demand Planner, Wexcombe Foods`.
    """
    first, _, last = part.rpartition(", ")
    if first and "," not in first and is_role(last) and not is_role(first):
        return [first]
    behind = first and is_role(first) and not is_role(last) and any(fits(last, label) for label in labels)
    return [last] if behind else []


def _without_place(title: str, labels: Collection[str]) -> str:
    """`Patagonia interview @ Ventura` -> `Patagonia interview`: behind the company "at" is where it is."""
    place = _PLACED.search(title)
    if place is None or _BEHIND_WITH.search(title[: place.start()]):
        return title
    return title[: place.start()] if names_a_company(title[: place.start()], labels) else title


def _cause(behind: str) -> str:
    """What a name goes on with: `Teach` and ` for America`."""
    match = _FOR_A_CAUSE.match(behind)
    return match.group(0) if match and fold(match["cause"]) in CAUSES else ""


def _person_names(event: CalendarEvent, owner: Owner, lookups: Lookups) -> frozenset[str]:
    people = there_as(event, owner, lookups, Presence.PERSON, Presence.SELF, Presence.ABSENT)
    names = {guest.name for guest in people}
    names |= {_name_in_address(guest.email) for guest in everybody(event) if not guest.name}
    names.add(owner.name)
    return frozenset(squashed(name) for name in names if name) | frozenset(
        squashed(name.split()[0]) for name in names if name.split()
    )


def _name_in_address(email: str) -> str:
    """What an address may call its owner: `priya.sharma@nimbus.example` -> `priya sharma`; never shown."""
    return " ".join(re.findall(r"[^\W\d_]{2,}", email.partition("@")[0]))


def _names_owner(name: str, owner: Owner) -> bool:
    """Whether the user's full name is part of it: `Schedule for Maya Lind`."""
    return " " in owner.name and fold(owner.name) in fold(name)


def _shown_people(event: CalendarEvent, owner: Owner, lookups: Lookups) -> frozenset[str]:
    """First words of names, of guests and of whom the text presents, and the words of guests' addresses."""
    guests = there_as(event, owner, lookups, Presence.PERSON)
    named = [fold(guest.name) for guest in guests]
    addressed = [
        part for guest in guests for part in re.findall(r"[^\W\d_]{4,}", fold(guest.email.partition("@")[0]))
    ]
    presented = [
        fold(one.name.full)
        for one in mentions(clean(event.description).lines, lookups)
        if one.job_title or one.contact or one.signed
    ]
    first = [one.split()[0] for one in (*named, *presented) if one.split()]
    return frozenset((*first, *addressed))


def _may_be_a_person(name: str, labels: Collection[str]) -> bool:
    """Whether a full name stands there that is not the company's by its domain."""
    return " " in name and squashed(name) not in labels and looks_like_name(name)


def _is_somebody_by(behind: str, labels: Collection[str]) -> bool:
    """Whether a job or the company behind a name shows that it is a person's: `(Head of Data)`, `, CTO`."""
    beside = re.match(r"\s*(?:\((?P<job>[^()]{2,40})\)|,\s*(?P<more>[^,()|–-]{2,40}))", behind)
    if beside is None:
        return False
    text = (beside["job"] or beside["more"]).strip()
    holds = is_only_a_job(text) or (is_role(text) and may_decide(text))
    return holds or bool(beside["more"] and squashed(text) in labels)


def _alone(name: str, labels: Collection[str]) -> str:
    """`Stripe/Tom`, `Stripe and Tom` -> `Stripe`: somebody beside it belongs to no name."""
    before = _SOMEBODY_AND.match(name)
    if before and is_person(before["who"], labels):
        return name[before.end() :]
    beside = _AND_SOMEBODY.search(name)
    return name[: beside.start()] if beside and is_person(beside["who"].strip(), labels) else name


def _outside_brackets(part: str) -> list[str]:
    """`Harrow & Finch (rights editor)` in its two pieces, what the brackets hold in front."""
    outside, inside = re.sub(r"\([^()]*\)", "|", part).split("|"), re.findall(r"\(([^()]*)\)", part)
    return [piece for piece in (tidy(one.strip("()")) for one in (*inside, *outside)) if piece]

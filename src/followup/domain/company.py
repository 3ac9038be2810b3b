"""Which company and which role an event is about (A23, A24, B17)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from followup.domain.attendance import (
    Presence,
    domain_of,
    everybody,
    is_alias,
    is_freemail,
    is_hiring_system,
    is_only_a_job,
    own_domains,
    presence,
)
from followup.domain.beside import beside_the_word, in_two
from followup.domain.calendar import CalendarEvent, Guest
from followup.domain.describe import clean, is_own_event
from followup.domain.describing_words import describes_behind, only_describes, without_describing
from followup.domain.interview import Company
from followup.domain.itinerary import looks_like_name, mentions
from followup.domain.jotted import abbreviated, is_name
from followup.domain.lookups import Lookups
from followup.domain.misspelt import mended
from followup.domain.other_senses import NO_COMPANY
from followup.domain.people import Owner
from followup.domain.people_behind_with import is_person, looks_like_a_person, names_a_company, parted
from followup.domain.person_words import CAUSES, FIRMS, SMALL_FIRMS
from followup.domain.role import (
    is_role,
    line_value,
    role_of,
    segments,
    tidy,
    without_clock,
    without_room,
    without_stage,
)
from followup.domain.senders import ALIAS_ENDINGS, SCHEDULERS, STAFFING_DOMAINS, STAFFING_WORDS
from followup.domain.vocabulary import STRONG, WEAK
from followup.domain.wording import fold, fold_in_place, squashed, words_of

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
_SALUTED = re.compile(r"(?:[HF]r|M|Sra?|Dña)\.\s")
_SALUTED_NAME = (
    r"(?:Mrs?|Ms|Frau|Fr|Herrn?|Hr|Mme|Mlle|Madame|Monsieur|M|Sra?|Señora?|Dr|Prof)\.?\s(?:(?:Dr|Prof)\.?\s)*"
    r"[^\W\d_a-zß-ÿ][\w'’-]+(?:\s[^\W\d_a-zß-ÿ][\w'’-]+)?(?!\w)"
)
_WITH_SALUTED = re.compile(
    rf"\s(?:with|w/|mit|avec|con|bei|chez)\s+(?P<who>{_SALUTED_NAME})(?:,\s{_SALUTED_NAME})*"
)
_SOMEBODY_AND = re.compile(r"(?P<who>[^/]+?)\s*/\s*")
_AND_SOMEBODY = re.compile(r"\s*(?:/|\s(?:and|und|et|y)\s)\s*(?P<who>[^/]+)$", re.IGNORECASE)
_OF_WHOM = re.compile(r"\s(?:from|of|von|vom|de|du)\s")
_JOINED = re.compile(r"\s*[+&/]\s*|\s(?:and|und|et|y)\s", re.IGNORECASE)
_AT = re.compile(r"\s*(?:at|@|bei|chez|en)\s", re.IGNORECASE)
_NOT_A_COMPANY = re.compile(
    r"^(?:(?:ref|req|id|nr|no|room|raum|salle|sala|round|runde)\b|the (?:cto|ceo|coo|cfo|team|hiring|"
    r"president|founder|director|head|vp|manager|panel|recruiter|"
    r"hr|job|client|ux|"
    r"engineering|interview|tech|development|data|product)\b|"
    r"your\b|our\b|one of|a |an |us$|me$|you\b|my |him\b|her\b|them\b|de[mrn] |einem|einer|le |la |les |"
    r"un |une |"
    r"(?:notre|votre|unsere?[rmn]?|ihre?[rmn]?|deine?[rmn]?)\b|el |los |m\.|hr\.|fr\.|sra?\.|don |dona |"
    r"doña |dña\.?\s|lic\.|ing\.|n\+\d|\d|"
    r"(?:mme|madame|monsieur|mr|mrs|ms|miss|dr|prof|professor|doctor|frau|herrn?|hiring manager|"
    r"recruiter(?:in)?|personaler(?:in)?|personalabteilung|hr|zoom|google meet|teams|microsoft teams|skype|"
    r"phone|video|person|office)(?![^\W_]))",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:La|Le|Les|El|Los|Las|Il|Lo|Das|Die|Der)\s(?=[A-ZÀ-Þ])")
"""In front of a capital it is part of a name: El Corte Inglés, La Poste."""
_SUFFIX = re.compile(
    r"\s+(?:recruiting|recruitment|talent acquisition|talent|hiring team|hiring|careers|candidate "
    r"calendar|hr|human resources|people team|team|jobs|interviews?|"
    r"scheduling|calendar)(?:\s+team)?$|^(?:hr|rh|recruiting|"
    r"recruitment|careers|people team|talent team|hiring team|talent|team)\s+",
    re.IGNORECASE,
)
_SLUGS = (
    re.compile(
        r"https?://(?:boards|job-boards|app)(?:\.eu)?\.greenhouse\.io/(?:embed/)?([a-z0-9-]{2,40})(?:/|$)"
    ),
    re.compile(r"https?://jobs(?:\.eu)?\.lever\.co/([a-z0-9-]{2,40})(?:/|$)"),
    re.compile(r"https?://(?:jobs|you)\.ashbyhq\.com/([a-z0-9-]{2,40})(?:/|$)"),
    re.compile(r"https?://([a-z0-9-]{2,40})\.(?:wd\d+\.)?myworkday(?:jobs)?\.com"),
    re.compile(r"https?://(?:apply|jobs)\.workable\.com/([a-z0-9-]{2,40})(?:/|$)"),
    re.compile(r"https?://(?:careers|jobs)\.smartrecruiters\.com/([A-Za-z0-9-]{2,40})(?:/|$)"),
    re.compile(
        r"https?://([a-z0-9-]{2,40})\.(?:recruitee|teamtailor|bamboohr|breezy|jobs\.personio|icims|"
        r"jobvite|pinpointhq|goodtime|ashbyhq|softgarden)"
        r"\.(?:com|hr|de|io)"
    ),
)
_CLIENT = re.compile(
    r"(?<![^\W_])(?:(?:our|my|unser\w*|mein\w*|notre|mon|nuestro|mi) )?(?:clients?|kunden?|mandant(?:en)?|"
    r"cliente)(?![^\W_])"
)
_CLIENTS_NAME = re.compile(
    r"[,:]?\s+(?:(?:the|die|der|das|dem|la|le|el)\s+)?(?P<name>[A-ZÀ-Þ][\w'’&.-]*(?:\s+(?:&|"
    r"[A-ZÀ-Þ][\w'’&.-]*)){0,3})"
)
_CONVERSATION = re.compile(f"{STRONG.pattern}|{WEAK.pattern}")
_NO_SLUG = words_of(
    """
    embed api app www jobs boards careers guides people interview interviews schedule
    candidate_availability j my
    """
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What an event is about: company, role, and the agency in between if there is one.

    `of_client`: the conversation is with the agency's client, named or not (B17, B19).
    """

    company: Company = field(default_factory=Company)
    role: str = ""
    agency: Company = field(default_factory=Company)
    of_client: bool = True


def company_domains(event: CalendarEvent, owner: Owner, lookups: Lookups) -> tuple[str, ...]:
    """Registrable domains of the outsiders that can be an employer's, the organiser's first."""
    found: list[str] = []
    guests = sorted(everybody(event), key=lambda guest: not _organises(event, guest))
    inside = own_domains(owner)
    for guest in guests:
        domain = domain_of(guest.email)
        registrable = lookups.registrable_domain(domain)
        if presence(guest, owner, lookups) is Presence.SELF or is_freemail(guest.email) or domain in inside:
            continue
        if (
            not registrable
            or registrable in SCHEDULERS
            or is_hiring_system(domain, lookups)
            or "calendar.google" in domain
        ):
            continue
        if presence(guest, owner, lookups) is Presence.MACHINE and not _organises(event, guest):
            continue
        if registrable not in found:
            found.append(registrable)
    return tuple(found)


def _organises(event: CalendarEvent, guest: Guest) -> bool:
    return guest.is_organizer or (event.organizer is not None and event.organizer.email == guest.email)


def domain_labels(event: CalendarEvent, owner: Owner, lookups: Lookups) -> frozenset[str]:
    """What the domains of the outsiders call their companies, squashed: `harbor-health` -> `harborhealth`."""
    return frozenset(squashed(_label(domain)) for domain in company_domains(event, owner, lookups))


def _label(domain: str) -> str:
    return domain.partition(".")[0]


def _spelled(label: str, texts: Iterator[str]) -> str:
    """How the texts write the company that a domain label stands for: `harborhealth` -> `Harbor Health`."""
    for text in texts:
        words = re.findall(r"[^\W_][\w'’&.+-]*|&", text[:4_000])
        for start in range(len(words)):
            joined = ""
            for end in range(start, min(start + 5, len(words))):
                joined += squashed(words[end])
                spelt = squashed(_in_ascii(" ".join(words[start : end + 1])))
                if label in {joined, spelt} and words[start][:1].isupper():
                    return " ".join(words[start : end + 1]).strip(".,")
                if not label.startswith((joined, spelt)):
                    break
    return ""


def _in_ascii(text: str) -> str:
    """How domains write umlauts and "&": `Süd` -> `Sued`."""
    text = text.replace("&", "and")
    return text.translate(
        {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("Ä"): "Ae", ord("Ö"): "Oe", ord("Ü"): "Ue"}
    )


def _fits(name: str, label: str) -> bool:
    if squashed(name) != squashed(_in_ascii(name)) and _fits(_in_ascii(name), label):
        return True
    short = squashed(name)
    if not short or not label:
        return False
    whole = short.startswith(label) or label.startswith(short) or (len(label) > 4 and label in short)
    parts = [part for part in label.split("-") if part]
    return whole or (len(parts) > 1 and all(squashed(part) in short for part in parts))


def _person_names(event: CalendarEvent, owner: Owner, lookups: Lookups) -> frozenset[str]:
    people = (Presence.PERSON, Presence.SELF, Presence.ABSENT)
    names = {guest.name for guest in everybody(event) if presence(guest, owner, lookups) in people}
    names |= {_name_in_address(guest.email) for guest in everybody(event) if not guest.name}
    names.add(owner.name)
    return frozenset(squashed(name) for name in names if name) | frozenset(
        squashed(name.split()[0]) for name in names if name.split()
    )


def _opens_otherwise(name: str) -> bool:
    """Whether it begins like a person, a place or anything that is no company; `Dr. Oetker` is one."""
    article = _ARTICLE.match(name) or re.match(r"\d+[-&]?[A-Z]|\d&\d", name)
    return _NOT_A_COMPANY.match(name) is not None and squashed(name) not in FIRMS and article is None


def _names_owner(name: str, owner: Owner) -> bool:
    """Whether the user's full name is part of it: `Schedule for Maya Lind`."""
    return " " in owner.name and fold(owner.name) in fold(name)


def _name_in_address(email: str) -> str:
    """What an address may call its owner: `priya.sharma@nimbus.example` -> `priya sharma`; never shown."""
    return " ".join(re.findall(r"[^\W\d_]{2,}", email.partition("@")[0]))


def _title_companies(event: CalendarEvent, owner: Owner, lookups: Lookups) -> Iterator[tuple[str, bool]]:
    """Possible company names in a title, with whether the words around them say so."""
    people = _person_names(event, owner, lookups)
    labels = domain_labels(event, owner, lookups)
    systems = _systems(event, lookups)
    whole = without_room(without_clock(parted(event.title, labels).rest))
    whole = _WITH_SALUTED.sub(lambda one: one.group(0) if squashed(one["who"]) in FIRMS else "", whole)
    title = _without_place(abbreviated(whole) or whole, labels)
    # With whom, at a company: what is behind "at" goes first.
    for match in sorted(_COMPANY_AFTER.finditer(title), key=lambda one: not _AT.match(one.group(0))):
        if not _AT.match(match.group(0)) and _may_be_a_person(tidy(match["company"]), labels):
            words = fold(match["company"]).split()
            shown = _shown_people(event, owner, lookups)
            if {words[0], words[-1]} & shown or _is_somebody_by(title[match.end() :], labels):
                continue
        name = _alone(tidy(match.group("company") + _cause(title[match.end() :])), labels)
        name = without_describing(re.sub(r"^the\s+", "", name, flags=re.IGNORECASE), labels)
        # Whoever is behind "at" employs people, also if it is called Oscar.
        named_at = {squashed(name)} if _AT.match(match.group(0)) and " " not in name else labels
        if (
            name
            and _may_be_company(name, people, named_at)
            and not _names_owner(name, owner)
            and (squashed(name) in labels or not describes_behind(name, named_at))
            and not _opens_otherwise(tidy(match.group("company")))
        ):
            yield name, True
    pieces = [part for one in segments(title) for part in _outside_brackets(one)]
    for part in reversed(pieces):
        listed = _in_front_of_a_job(part) if is_role(part) else part.split(", ")
        for piece in dict.fromkeys((*reversed(listed), part)):
            a_job = piece != part and is_role(piece)
            named_so = not (a_job or _BEHIND_WITH.search(piece) or _SALUTED.match(piece))
            bare = beside_the_word(piece, labels) if named_so else ""
            name = without_describing(_alone(in_two(bare)[0] or bare, labels), labels)
            if (
                name
                and _may_be_company(name, people, labels)
                and not _names_owner(name, owner)
                and not _opens_otherwise(name)
                and not is_only_a_job(name)
                and not only_describes(name, labels)
                and squashed(name) not in systems
            ):
                alone = all(map(is_staffing, company_domains(event, owner, lookups)))
                yield (
                    name,
                    alone and (len(pieces) > 1 or piece != part or name != part or abbreviated(whole) != ""),
                )


def _in_front_of_a_job(part: str) -> list[str]:
    """What may be a company before a comma and a job: `Larkspur` of `Larkspur, Contracts Editor`."""
    name, _, job = part.rpartition(", ")
    return [name] if name and "," not in name and is_role(job) and not is_role(name) else []


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


def _shown_people(event: CalendarEvent, owner: Owner, lookups: Lookups) -> frozenset[str]:
    """Words that people's names begin or end with, by the guest list and whom the text presents."""
    guests = [one for one in everybody(event) if presence(one, owner, lookups) is Presence.PERSON]
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
    return is_role(text) or is_only_a_job(text) or bool(beside["more"] and squashed(text) in labels)


def _systems(event: CalendarEvent, lookups: Lookups) -> frozenset[str]:
    """What the hiring systems and booking tools that take part are called: they are nobody's employer."""
    domains = {domain_of(guest.email) for guest in everybody(event)}
    named = {lookups.registrable_domain(one) for one in domains if is_hiring_system(one, lookups)}
    named |= {lookups.registrable_domain(one) for one in domains} & SCHEDULERS
    return frozenset(squashed(_label(domain)) for domain in named)


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


def _may_be_company(name: str, people: Collection[str], labels: Collection[str]) -> bool:
    if squashed(name) not in labels and _is_somebody(name, people, labels):
        return False
    if squashed(name) not in labels and _CONVERSATION.search(mended(fold(name))):
        return False
    if squashed(name) in people or is_role(name) or len(name.split()) > 6 or "http" in name or "," in name:
        return False
    return (
        name[:1].isupper()
        or name[:1].isdigit()
        or name in SMALL_FIRMS
        or (" " not in name and not name.islower())
    )


def _is_somebody(name: str, people: Collection[str], labels: Collection[str]) -> bool:
    """Whether a name is one or more persons': `Tom & Priya`, `Maya Lind and Dana`, `J. Smith`, `Maya's`."""
    words = name.split()
    while len(words) > 1 and words[0].isalpha() and only_describes(words[0], labels):
        words.pop(0)
    if len(words) < len(name.split()) and is_person(" ".join(words), labels):
        return True
    if (
        (of := _OF_WHOM.search(name))
        and squashed(name) not in FIRMS
        and is_person(name[: of.start()], labels)
    ):
        return True
    bare = re.sub(r"['’]s$", "", name)
    pieces = _JOINED.split(bare if squashed(bare) in people else name)
    return all(
        is_person(piece, labels) or squashed(piece) in people or looks_like_a_person(piece)
        for piece in pieces
    )


def _slug(links: Collection[str]) -> str:
    for link in list(links)[:50]:
        for pattern in _SLUGS:
            match = pattern.match(link[:300])
            if match and match.group(1).lower() not in _NO_SLUG:
                return match.group(1)
    return ""


def _from_display(event: CalendarEvent, lookups: Lookups) -> str:
    """`Kong Recruiting` as the sender's name -> `Kong`."""
    organizer = event.organizer
    if organizer is None or "@" in organizer.name:
        return ""
    stripped = re.sub(r"^the\s+", "", _SUFFIX.sub("", organizer.name.strip()), flags=re.IGNORECASE)
    if only_describes(stripped, {_label(domain_of(organizer.email))}) or fold(stripped) == "interview":
        return ""
    named = stripped != organizer.name.strip() or squashed(organizer.name) == _label(
        domain_of(organizer.email)
    )
    if squashed(stripped) in _systems(event, lookups):
        return ""
    label = squashed(_label(lookups.registrable_domain(domain_of(organizer.email))))
    first, _, rest = stripped.partition(" ")
    if rest and squashed(first) == squashed(organizer.email.partition("@")[0]) and squashed(rest) == label:
        return tidy(rest)
    if len(label) > 3 and label in squashed(stripped) and is_alias(organizer.email, organizer.name):
        return tidy(stripped)
    return tidy(stripped) if named and fold(stripped) not in ALIAS_ENDINGS and len(stripped) > 1 else ""


def is_staffing(domain: str) -> bool:
    """Whether a domain is a recruitment agency's by name."""
    label = _label(domain)
    return domain in STAFFING_DOMAINS or any(word in label for word in STAFFING_WORDS)


def subject_of(
    event: CalendarEvent, owner: Owner, lookups: Lookups, user_text: str, tags: Collection[str]
) -> Subject:
    """Company, role and agency of an event, each empty when the event does not say (A23, A24)."""
    text = clean(event.description).text
    domains = company_domains(event, owner, lookups)
    via = line_value(user_text, "agency") or _via(event.title)
    explicit = line_value(text, "company")
    candidates = [] if explicit else list(_title_companies(event, owner, lookups))
    titled = explicit or _best_title(candidates, domains)
    if not titled and not domains and is_own_event(event, owner):
        titled = _jotted_small(event.title) or _alone_above(event.title, text)
    role = role_of(event, owner)
    agency_domain = _agency_domain(domains, titled, via, tags, text)
    if via or agency_domain or "agency" in tags:
        agency = _named(agency_domain or (domains[0] if domains and not titled else ""), event, lookups, via)
        client = next((domain for domain in domains if domain != agency.domain), "")
        name = titled or _client_in(text)
        of_client = bool(client or name or _CLIENT.search(fold(event.title)) or via or "agency" in tags)
        return Subject(_named(client, event, lookups, name), role, agency, of_client)
    company = _company(event, lookups, titled, _with_the_majority_first(event, owner, lookups, domains))
    role = _without_company(role, company.name)
    small = in_two(role)[1] if company.name and fold(role).startswith(f"{fold(company.name)} ") else ""
    return Subject(company, small or _role_behind(company.name, event.title) or role)


def _with_the_majority_first(
    event: CalendarEvent, owner: Owner, lookups: Lookups, domains: tuple[str, ...]
) -> tuple[str, ...]:
    """The domains, the first the one of several people who have nobody of the organiser's among them."""
    people = [
        lookups.registrable_domain(domain_of(guest.email))
        for guest in everybody(event)
        if not _organises(event, guest) and presence(guest, owner, lookups) is Presence.PERSON
    ]
    shared = [domain for domain in domains if people.count(domain) > 1]
    if not shared or domains[0] in people:
        return domains
    return tuple(dict.fromkeys((shared[0], *domains)))


def _jotted_small(title: str) -> str:
    """The company in a title without capitals: `interview greggs` -> `Greggs`."""
    title = without_room(without_clock(parted(title).rest))
    named = beside_the_word(title, ()) if title.islower() else ""
    named = without_describing(named, ())
    if not named.isalpha() or only_describes(named, ()) or is_role(named) or is_person(named):
        return ""
    return "" if fold(named) in NO_COMPANY or _CONVERSATION.search(named) else named[:1].upper() + named[1:]


def _without_company(role: str, company: str) -> str:
    """The job without the company beside it: `Hotelfachfrau Alpenblick`, `Larkspur, Contracts Editor`."""
    name = fold_in_place(company)
    if not name:
        return role
    if fold_in_place(role).startswith(f"{name}, "):
        role = role[len(name) + 2 :]
    return role[: -len(name)].rstrip(" ,") if fold_in_place(role).endswith(f" {name}") else role


def _alone_above(title: str, text: str) -> str:
    """The company that is all of a title where the text below it says what it is: `Lufthansa Technik`."""
    name = tidy(without_room(without_clock(title)))
    if (
        not STRONG.search(fold(text))
        or set(name) & set(",:;/")
        or _CONVERSATION.search(fold(name))
        or not is_name(name)
    ):
        return ""
    return "" if _is_somebody(name, (), ()) or is_role(name) or only_describes(name, ()) else name


def _role_behind(company: str, title: str) -> str:
    """The job that stands behind the company without a sign between the two: `Nimbus Air Cabin Crew`."""
    for part in segments(without_clock(title)) if company else ():
        rest = without_stage(part[len(company) :]) if fold(part).startswith(f"{fold(company)} ") else ""
        if is_role(rest):
            return tidy(rest.strip("()"))
    bracket = re.search(rf"{re.escape(company)}\s*\(([^()]{{3,60}})\)", title) if company else None
    if bracket and is_role(bracket[1]):
        return tidy(bracket[1])
    return ""


def _via(title: str) -> str:
    match = re.search(r"[,(–-]\s*via\s+([^,()|–]{2,60})", title, re.IGNORECASE)
    return tidy(match.group(1)) if match else ""


def _agency_domain(domains: tuple[str, ...], titled: str, via: str, tags: Collection[str], text: str) -> str:
    """The domain that belongs to an agency: said by the user, or staffing by name with another client."""
    if not domains:
        return ""
    if via or "agency" in tags:
        first = domains[0]
        return "" if titled and _fits(titled, _label(first)) else first
    staffing = next((domain for domain in domains if is_staffing(domain)), "")
    other_client = bool(titled) and not _fits(titled, _label(staffing)) if staffing else False
    client_word = _CLIENT.search(fold(text))
    if staffing and (other_client or client_word or len(domains) > 1):
        return staffing
    return ""


def _client_in(text: str) -> str:
    """The client by name where a recruiter writes of one: `my client Tidewell would like to meet you`."""
    for match in _CLIENT.finditer(fold_in_place(text)):
        named = _CLIENTS_NAME.match(text[match.end() :])
        if named and not is_role(named["name"]):
            return tidy(named["name"])
    return ""


def _best_title(candidates: list[tuple[str, bool]], domains: tuple[str, ...]) -> str:
    for name, _ in candidates:
        if any(_fits(name, _label(domain)) for domain in domains):
            return name
    return next((name for name, said in candidates if said), "")


def _named(domain: str, event: CalendarEvent, lookups: Lookups, name: str) -> Company:
    if name:
        return Company(name, domain)
    return _company(event, lookups, "", (domain,) if domain else ())


def _company(event: CalendarEvent, lookups: Lookups, titled: str, domains: tuple[str, ...]) -> Company:
    domain = domains[0] if domains else ""
    fitting = next((one for one in domains if titled and _fits(titled, _label(one))), domain)
    host = lookups.registrable_domain(domain_of(event.organizer.email)) if event.organizer else ""
    outvoted = host in domains[1:]
    shown = "" if outvoted else _from_display(event, lookups)
    if shown and titled != shown and _role_behind(shown, event.title):
        return Company(shown, domain)
    if titled and (not domain or _fits(titled, _label(fitting)) or len(titled) > 1):
        return Company(titled, fitting)
    if shown:
        return Company(shown, domain)
    if domain:
        label = _label(domain)
        texts = iter(
            [event.title, *(guest.name for guest in everybody(event)), event.description, event.location]
        )
        return Company(_spelled(squashed(label), texts) or _as_name(label), domain)
    slug = _slug(event.links)
    return Company(_as_name(slug) or _company_in_text(clean(event.description).text), "")


_EMPLOYER = re.compile(
    r"(?:role|position|opportunity|opening|vacancy|job|interviews?|application|stelle|\w*gespräch|bewerbung|"
    r"entretien|candidature|poste|entrevista|candidatura|puesto|[Ii]nterview)\s+(?:at|bei|chez)\s+"
    r"(?:the\s)?(?P<name>[^\W\d_a-zß-ÿ][\w'’&.-]*(?:\s(?:(?:&|of|for)\s)?[^\W\d_a-zß-ÿ][\w'’&.-]*){0,3})"
)


def _company_in_text(text: str) -> str:
    """Where a sentence says the job or the interview is: `the Editor role at Harrow & Finch`."""
    for match in _EMPLOYER.finditer(text[:4_000]):
        name = without_describing(tidy(match["name"]), ())
        if name and _may_be_company(name, (), ()) and not only_describes(name, ()):
            return name if not _opens_otherwise(name) else ""
    return ""


def _as_name(label: str) -> str:
    """`stadtwerke-kiel` -> `Stadtwerke Kiel`, when nothing shows how the company writes itself."""
    return " ".join(part[:1].upper() + part[1:] for part in label.split("-"))

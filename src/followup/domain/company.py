"""Which company and which role an event is about (A23, A24, B17)."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from followup.domain.agencies import CLIENT, agency_domain, agency_of, client_in
from followup.domain.attendance import (
    domain_of,
    everybody,
    is_alias,
    is_hiring_system,
    label_of,
)
from followup.domain.beside import beside_the_word, in_two
from followup.domain.calendar import CalendarEvent
from followup.domain.company_called import called, firm_at
from followup.domain.company_domains import (
    as_name,
    company_domains,
    fits,
    spelled,
    systems,
    with_the_majority_first,
    written_in_full,
)
from followup.domain.company_names import is_somebody, may_be_company, opens_otherwise
from followup.domain.describe import clean, is_own_event
from followup.domain.describing_words import only_describes, without_describing
from followup.domain.interview import Company
from followup.domain.jotted import is_name
from followup.domain.lookups import Lookups
from followup.domain.other_senses import DEPARTMENTS, NO_COMPANY
from followup.domain.people import Owner
from followup.domain.people_behind_with import is_person, parted
from followup.domain.person_words import FIRM_WORDS
from followup.domain.role import house_behind_a_job, is_role, role_of, without_stage
from followup.domain.senders import ALIAS_ENDINGS
from followup.domain.through_whom import through_whom
from followup.domain.title_companies import title_companies
from followup.domain.title_parts import line_value, segments, tidy, without_clock, without_room
from followup.domain.vocabulary import CONVERSATION, STRONG
from followup.domain.wording import fold, fold_in_place, squashed, words_of

_SUFFIX = re.compile(
    r"\s+(?:via )?(?:appointments|recruiting|recruitment|talent acquisition|talent|hiring team|"
    r"hiring|careers|candidate "
    r"calendar|hr|human resources|people team|people & culture|people|team|jobs|interviews?|"
    r"personalabteilung|personalwesen|personal|bewerbermanagement|recrutement|ressources humaines|rh|rrhh|"
    r"recursos humanos|seleccion|selección|workday|greenhouse|lever|ashby|personio|smartrecruiters|"
    r"teamtailor|goodtime|"
    r"(?:interview\s+)?scheduling|calendar)(?:\s+team)?$|^(?:hr|rh|personalabteilung|personal|bewerbung|recrutement|recruiting|"
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
_LONGEST_FIRM = 4
_NO_SLUG = words_of(
    """
    embed api app www jobs boards careers guides people interview interviews schedule
    candidate_availability j my
    """
)
_EMPLOYER = re.compile(
    r"(?:role|position|opportunity|opening|vacancy|job|interviews?|application|stelle|\w*gespräch|bewerbung|"
    r"entretien|candidature|poste|entrevista|candidatura|puesto|[Ii]nterview)\s+(?:at|bei|chez)\s+"
    r"(?:the\s)?(?P<name>[^\W\d_a-zß-ÿ][\w'’&.-]*(?:\s(?:(?:&|of|for)\s)?[^\W\d_a-zß-ÿ][\w'’&.-]*){0,3})"
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


def subject_of(
    event: CalendarEvent, owner: Owner, lookups: Lookups, user_text: str, tags: Collection[str]
) -> Subject:
    """Company, role and agency of an event, each empty when the event does not say (A23, A24)."""
    text = clean(event.description).text
    domains = company_domains(event, owner, lookups)
    said = through_whom(event.title)
    via = agency_of(line_value(user_text, "agency") or said.agency)
    arranged = bool(via or said.person or "agency" in tags)
    explicit = line_value(text, "company")
    candidates = [] if explicit else list(title_companies(event, owner, lookups, domains))
    titled = explicit or _best_title(candidates, domains)
    if not titled and not domains and is_own_event(event, owner):
        titled = _jotted_small(event.title) or _alone_above(event.title, text)
    if not titled and not domains:
        titled = house_behind_a_job(without_room(without_clock(event.title)))
    role = role_of(event, owner)
    named = [name for name, _ in candidates]
    between = agency_domain(domains, titled, named, event.title, text, arranged=arranged)
    if arranged or between:
        agency = _named(between or (domains[0] if domains and not titled else ""), event, lookups, via)
        client = next((domain for domain in domains if domain != agency.domain), "")
        if titled and agency.domain and fits(titled, label_of(agency.domain)):
            titled = next((name for name in named if not fits(name, label_of(agency.domain))), "")
        name = client_in(event.title) or titled or client_in(text)
        of_client = bool(client or name or CLIENT.search(fold(event.title)) or arranged)
        return Subject(_named(client, event, lookups, name), role, agency, of_client)
    company = _company(event, lookups, titled, with_the_majority_first(event, owner, lookups, domains))
    if not company.name and is_own_event(event, owner):
        company = Company(firm_at(event.location))
    texts = (event.location, event.title, text)
    called_so = called(company.name, label_of(company.domain), event.title, event.location, texts)
    company = replace(company, name=called_so)
    role = _without_company(role, company.name)
    small = in_two(role)[1] if company.name and fold(role).startswith(f"{fold(company.name)} ") else ""
    return Subject(company, small or _role_behind(company.name, event.title) or role)


def _jotted_small(title: str) -> str:
    """The company in a title without capitals: `interview greggs` -> `Greggs`, `interview rowan & co`."""
    title = without_room(without_clock(parted(title).rest))
    pieces = (without_describing(beside_the_word(part, ()), ()) for part in segments(title))
    named = next((piece for piece in pieces if piece.islower()), "")
    if _is_written_as_a_firm(named):
        return " ".join(word[:1].upper() + word[1:] for word in named.split())
    if not title.islower() or not named.isalpha() or only_describes(named, ()):
        return ""
    if is_role(named) or is_person(named):
        return ""
    return "" if fold(named) in NO_COMPANY or CONVERSATION.search(named) else named[:1].upper() + named[1:]


def _is_written_as_a_firm(text: str) -> bool:
    """Whether small words are a firm by the last of them or an "&": `ajax motors`, `rowan & co`."""
    words = text.split()
    firm = 1 < len(words) <= _LONGEST_FIRM and (words[-1] in FIRM_WORDS or "&" in words[1:-1])
    return firm and not is_role(text)


def _without_company(role: str, company: str) -> str:
    """The job without the company beside it: `Hotelfachfrau Alpenblick`, `Larkspur, Contracts Editor`."""
    name = fold_in_place(company)
    if not name:
        return role
    role = role.removesuffix(f" ({company})")
    if fold_in_place(role).startswith(f"{name}, "):
        role = role[len(name) + 2 :]
    if not fold_in_place(role).endswith(f" {name}"):
        return role
    return re.sub(
        r"\s(?:en|chez|bei|beim|at|@|in|de|del|bij|hos|presso)$", "", role[: -len(name)].rstrip(" ,")
    )


def _alone_above(title: str, text: str) -> str:
    """The company that is all of a title where the text below it says what it is: `Lufthansa Technik`."""
    name = tidy(without_room(without_clock(title)))
    if (
        not STRONG.search(fold(text))
        or set(name) & set(",:;/")
        or CONVERSATION.search(fold(name))
        or not is_name(name)
    ):
        return ""
    return "" if is_somebody(name, (), ()) or is_role(name) or only_describes(name, ()) else name


def _role_behind(company: str, title: str) -> str:
    """The job that stands behind the company without a sign between the two: `Nimbus Air Cabin Crew`."""
    for part in segments(without_clock(title)) if company else ():
        rest = without_stage(part[len(company) :]) if fold(part).startswith(f"{fold(company)} ") else ""
        if is_role(rest.strip("()")):
            return tidy(rest.strip("()"))
    bracket = re.search(rf"{re.escape(company)}\s*\(([^()]{{3,60}})\)", title) if company else None
    if bracket and is_role(bracket[1]):
        return tidy(bracket[1])
    return ""


def _best_title(candidates: list[tuple[str, bool]], domains: tuple[str, ...]) -> str:
    for name, _ in candidates:
        if any(fits(name, label_of(domain)) for domain in domains):
            return name
    said = [name for name, sure in candidates if sure]
    return next((name for name in said if not _holds_small_words(name)), next(iter(said), ""))


def _holds_small_words(name: str) -> bool:
    """Whether a piece goes on in small letters, as what one is to show does: `Zonal agent build`."""
    words = name.split()
    return words[0][:1].isupper() and len(words) > 1 and words[-1].islower() and words[-1].isalpha()


def _named(domain: str, event: CalendarEvent, lookups: Lookups, name: str) -> Company:
    if name:
        return Company(name, domain)
    return _company(event, lookups, "", (domain,) if domain else ())


def _company(event: CalendarEvent, lookups: Lookups, titled: str, domains: tuple[str, ...]) -> Company:
    domain = domains[0] if domains else ""
    fitting = next((one for one in domains if titled and fits(titled, label_of(one))), domain)
    host = lookups.registrable_domain(domain_of(event.organizer.email)) if event.organizer else ""
    outvoted = host in domains[1:]
    shown = "" if outvoted else _from_display(event, lookups)
    if shown and titled != shown and (_role_behind(shown, event.title) or _goes_on(titled, shown)):
        return Company(shown, domain)
    titled = _without_department(titled, label_of(fitting))
    if titled and (not domain or fits(titled, label_of(fitting)) or len(titled) > 1):
        return Company(titled, fitting)
    if shown:
        return Company(shown, domain)
    if domain:
        label = label_of(domain)
        texts = iter(
            [event.title, *(guest.name for guest in everybody(event)), event.description, event.location]
        )
        signed = written_in_full(label, clean(event.description).lines)
        return Company(signed or spelled(squashed(label), texts) or as_name(label), domain)
    slug = _slug(event.links)
    return Company(as_name(slug) or _company_in_text(clean(event.description).text), "")


def _without_department(titled: str, label: str) -> str:
    """`Larkspur Engineering` -> `Larkspur`, where the domain says that this is the company."""
    name, _, last = titled.rpartition(" ")
    of_it = DEPARTMENTS.fullmatch(fold(last)) is not None and fold(last) not in FIRM_WORDS
    return name if name and of_it and squashed(name) == squashed(label) else titled


def _goes_on(titled: str, shown: str) -> bool:
    """Whether a title goes on behind the company as its sender writes it: `Larkspur Product Sense`."""
    behind = titled[len(shown) :].split()
    written = fold(titled).startswith(f"{fold(shown)} ")
    return written and len(behind) > 0 and fold(behind[-1]) not in FIRM_WORDS


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
    host = domain_of(organizer.email)
    bare = _SUFFIX.sub("", organizer.name.strip()).rstrip(" &+|–-")
    stripped = re.sub(r"^the\s+", "", bare, flags=re.IGNORECASE)
    if only_describes(stripped, {label_of(host)}) or fold(stripped) == "interview":
        return ""
    if squashed(stripped) in systems(event, lookups):
        return ""
    named = stripped != organizer.name.strip() or squashed(organizer.name) == label_of(host)
    named = named or (is_hiring_system(host, lookups) and not is_person(stripped))
    label = squashed(label_of(lookups.registrable_domain(host)))
    first, _, rest = stripped.partition(" ")
    if rest and squashed(first) == squashed(organizer.email.partition("@")[0]) and squashed(rest) == label:
        return tidy(rest)
    if len(label) > 3 and label in squashed(stripped) and is_alias(organizer.email, organizer.name):
        return tidy(stripped)
    return tidy(stripped) if named and fold(stripped) not in ALIAS_ENDINGS and len(stripped) > 1 else ""


def _company_in_text(text: str) -> str:
    """Where a sentence says the job or the interview is: `the Editor role at Harrow & Finch`."""
    for match in _EMPLOYER.finditer(text[:4_000]):
        name = without_describing(tidy(match["name"]), ())
        if name and may_be_company(name, (), ()) and not only_describes(name, ()):
            return name if not opens_otherwise(name) else ""
    return ""

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
from followup.domain.calendar import CalendarEvent, Guest
from followup.domain.describe import clean
from followup.domain.interview import Company
from followup.domain.lookups import Lookups
from followup.domain.people import Owner
from followup.domain.senders import ALIAS_ENDINGS, SCHEDULERS, STAFFING_DOMAINS, STAFFING_WORDS
from followup.domain.vocabulary import JOB_NOUNS
from followup.domain.wording import any_of, fold, phrases, squashed, words_of

_LONGEST = 80
_LINE = {
    "company": re.compile(
        r"^\W*(?:company|employer|organi[sz]ation|firma|unternehmen|entreprise|societe|empresa)\s*[:=]\s*"
    ),
    "role": re.compile(
        r"^\W*(?:role|position|job(?: title)?|title|opening|vacancy|applying for|position title|job "
        r"opening|stelle|"
        r"stellenbezeichnung|rolle|"
        r"poste|intitule du poste|puesto|vacante|cargo)\s*[:=]\s*"
    ),
    "agency": re.compile(r"^\W*(?:via|agency|recruiter agency|agentur|uber|cabinet|consultora)\s*[:=]\s*"),
}
_ROLE_NOUN = any_of(
    [
        *phrases(
            r"""

        """
        ),
        JOB_NOUNS,
    ]
)
_STAGE = any_of(
    phrases(
        r"""
        interview(?:s|er|ing)?|round|screen(?:ing)?|onsite|on site|call|chat|discussion|conversation|
        meeting|invitation|invite|panel|loop|superday|stage|session|scheduled|confirmed|confirmation|
        updated|assessment|test|phone|video|virtual|zoom|teams|google meet|hiring manager|recruiter
        screen|final|technical|behaviou?ral|culture|motivation|hr|intro|hold|tentative|cancell?ed|
        reminder|telephone|teleconference|event|calendar|appointment|candidate|informational|gesprach|
        vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|telefoninterview|runde|einladung|
        termin|probetag|zweitgesprach|erstgesprach|jobinterview|entretien|visio|telephonique|tour|
        invitation|embauche|d'embauche|entrevista|ronda|llamada|invitacion|reunion|colloquio|
        sollicitatiegesprek|intervju|rozmowa|scholarship|admissions?|with|mit|avec|con|for|fur|pour|para|
        your|our|the|and|und|et|minutes?|mins?|hour|today|tomorrow|manager interview|kennenlernen|system
        design|coding|bewerbung|candidature|prep|chez|bei|part|last|first|second|third|1st|2nd|3rd|\d+
        """
    )
)
_LEVEL_TAIL = re.compile(
    r"\s*(?:\((?:m/w/d|w/m/d|m/f/d|f/m/d|h/f|f/h|m/f/x|gn|all genders|w/m/x|d/m/w|[a-z]/[a-z]/[a-z*])\)|"
    r"(?:m/w/d|h/f|f/h))\s*",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(
    r"\s+[-–—|/•·~:]+\s+|\s*[|•·]\s*|:\s+|\s+<>\s+|\s*<->\s*|\s*↔\s*|\s+x\s+|\s*\]\s*|\s*\[\s*|[–—](?=\w)"
)
_COMPANY_AFTER = re.compile(
    r"(?:\s(?:with|at|@|bei|mit|chez|avec|en|con|by)\s+|\s*@\s*)(?P<company>[^|–—:()\[\]]+?)(?=\s+[-–—|"
    r"/]\s|\s*[|(\[]|\s+(?:for|fur|für|pour|para|via|re|regarding|about|on|um)\s|$|,|:\s|\.\s)",
    re.IGNORECASE,
)
_NOT_A_COMPANY = re.compile(
    r"^(?:the (?:cto|ceo|coo|cfo|team|hiring|president|founder|director|head|vp|manager|panel|recruiter|"
    r"hr|job|client|ux|"
    r"engineering|interview|tech|development|data|product)\b|"
    r"your|our|one of|a |an |us$|me$|you\b|my |him|her|them|de[mrn] |einem|einer|le |la |les |un |une |"
    r"notre|votre|unser|ihre|"
    r"deine|el |los |mme|madame|monsieur|m\.|mr|mrs|ms|dr|prof|frau|herrn?|hr\.|fr\.|sra?\.|hiring "
    r"manager|recruiter|hr\b|"
    r"zoom|google meet|teams|microsoft teams|skype|phone|video|person|office|\d)",
    re.IGNORECASE,
)  # fmt: skip
_FOR_ROLE = re.compile(
    r"(?:\b(?:for|re|regarding|as|about|on|applying for|fur|für|als|pour|para|de)\b|^)\s+(?:the |an? |our "
    r"|die |den |das |le poste (?:de |d')|el puesto de |un poste (?:de |d'))?"
    r"(?P<role>[^|–—;:\n]{3,70}?)\s*(?:\b(?:role|position|opening|opportunity|vacancy|job|stelle)\b|"
    r"(?=\s+[-–—|/@]\s)|(?=\s+(?:at|with|bei|chez|en|from|in the|on)\s)|(?=[,.;!?(]|$))",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"\s+(?:recruiting|recruitment|talent acquisition|talent|hiring team|hiring|careers|candidate "
    r"calendar|hr|human resources|people team|team|jobs|interviews?|"
    r"scheduling|calendar)(?:\s+team)?$|^(?:hr|rh|recruiting|careers|team)\s+",
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
_NO_SLUG = words_of(
    """
    embed api app www jobs boards careers guides people interview interviews schedule
    candidate_availability j my
    """
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What an event is about: company, role, and the agency in between if there is one."""

    company: Company = field(default_factory=Company)
    role: str = ""
    agency: Company = field(default_factory=Company)


def _tidy(text: str) -> str:
    return " ".join(text.strip(" \t,;:.-–—|/\"'[]").split())[:_LONGEST].strip()


def line_value(text: str, key: str) -> str:
    """The value of a "Company:", "Role:" or "Via:" line, in four languages; empty when there is none."""
    pattern = _LINE[key]
    for line in text.splitlines():
        folded = fold(line)
        match = pattern.match(folded)
        if match and len(folded) == len(line):
            return _tidy(line[match.end() :])
    return ""


def segments(title: str) -> list[str]:
    """The parts of a title between dashes, bars, colons and brackets."""
    return [part for part in (_tidy(piece) for piece in _SEPARATORS.split(title)) if part]


def is_role(text: str) -> bool:
    """Whether a text is a job title: it ends in a job noun, perhaps with a level, field or place behind."""
    folded = fold(_LEVEL_TAIL.sub(" ", text))
    words = folded.split()
    if not 1 <= len(words) <= 10 or not _ROLE_NOUN.search(folded):
        return False
    if re.search(
        r"(?<!\w)(?:with|your|our|my|meet|call|chat|by|is|are|to|interview|the|avec|mit|con|new|"
        r"discussion|conversation|"
        r"session|screen|screening|round|meeting|debrief|candidate|hiring|future|interviewer|entretien|"
        r"gesprach|entrevista)(?!\w)",
        folded,
    ):
        return False
    return len(words) > 1 or words[0] not in {
        "manager",
        "lead",
        "head",
        "president",
        "recruiter",
        "director",
        "cto",
        "ceo",
    }


def _without_stage(text: str) -> str:
    """`Northwind Final Round` -> `Northwind`: words of the procedure at either end are taken off."""
    words = text.split()
    while words and (_STAGE.fullmatch(fold(words[-1].strip(",.:()"))) or words[-1] in {"-", "–", "&"}):
        words.pop()
    while words and (_STAGE.fullmatch(fold(words[0].strip(",.:()"))) or words[0] in {"-", "–"}):
        words.pop(0)
    return " ".join(words)


def role_of(event: CalendarEvent, owner: Owner) -> str:
    """The role as the company writes it; empty when the event does not say (A24)."""
    text = clean(event.description).text
    explicit = line_value(text, "role")
    if explicit:
        return _bounded_role(explicit)
    return _role_in_title(event.title, owner) or _role_in_text(text)


def _bounded_role(text: str) -> str:
    role = re.split(r"\s+(?:at|with|bei|chez|@)\s+", _tidy(text))[0]
    return role if any(c.isalpha() for c in role) else ""


def _role_in_title(title: str, owner: Owner) -> str:
    for part in _role_parts(title, owner):
        body = re.split(r"\s+(?:at|bei|chez|@)\s+|\s*@\s*", part)[0]
        if is_role(body) and squashed(body) != squashed(owner.name):
            return _tidy(body)
    match = _role_after_for(title)
    if match:
        return match
    for part in segments(title):
        rest = re.split(r"\s+(?:at|bei|chez|with|mit|avec|con|@)\s+|\s*@\s*", part)[0]
        rest = re.sub(r"\s+(?:role|position)$", "", _without_stage(rest).strip(), flags=re.IGNORECASE)
        if rest and rest != part and is_role(rest) and len(rest.split()) > 1:
            return _tidy(rest)
    for part in re.split(r",\s+", title):
        body = re.sub(r"\s+(?:role|position|stelle)$", "", part, flags=re.IGNORECASE)
        if body != part and is_role(body):
            return _tidy(body)
    return ""


def _role_parts(title: str, owner: Owner) -> Iterator[str]:
    """Parts of a title that may be a role: `Maya Lind (Editor)` gives what the bracket holds."""
    for part in segments(title):
        bracket = re.search(r"\(([^()]{3,60})\)", part)
        if bracket and not _LEVEL_TAIL.search(bracket.group(0)):
            yield bracket.group(1)
            part = part[: bracket.start()]
        if not owner.name or fold(owner.name) not in fold(part):
            yield part


def _role_after_for(text: str) -> str:
    for match in _FOR_ROLE.finditer(text[:2_000]):
        role = _tidy(match.group("role"))
        if is_role(role) and len(role.split()) > 1 and role[:1].isupper():
            return role
    return ""


def _role_in_text(text: str) -> str:
    for line in text.splitlines()[:60]:
        if len(line) > 300:
            continue
        found = _role_after_for(line)
        if found:
            return found
        parts = segments(line)
        if (
            len(parts) > 1
            and _STAGE.search(fold(parts[0]))
            and is_role(parts[-1])
            and len(parts[-1].split()) > 1
        ):
            return parts[-1]
    return ""


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
                if joined == label and words[start][:1].isupper():
                    return " ".join(words[start : end + 1]).strip(".,")
                if not label.startswith(joined):
                    break
    return ""


def _fits(name: str, label: str) -> bool:
    short = squashed(name)
    return (
        bool(short)
        and bool(label)
        and (short.startswith(label) or label.startswith(short) or (len(label) > 4 and label in short))
    )


def _person_names(event: CalendarEvent, owner: Owner) -> frozenset[str]:
    names = {guest.name for guest in everybody(event) if not is_alias(guest.email, guest.name)} | {owner.name}
    return frozenset(squashed(name) for name in names if name) | frozenset(
        squashed(name.split()[0]) for name in names if name.split()
    )


def _title_companies(event: CalendarEvent, owner: Owner) -> Iterator[tuple[str, bool]]:
    """Possible company names in a title, with whether the words around them say so."""
    people = _person_names(event, owner)
    for match in _COMPANY_AFTER.finditer(event.title):
        name = _tidy(match.group("company"))
        name = re.sub(r"^the\s+", "", name, flags=re.IGNORECASE)
        if name and _may_be_company(name, people) and not _NOT_A_COMPANY.match(_tidy(match.group("company"))):
            yield name, True
    pieces = segments(event.title)
    for part in reversed(pieces):
        tail = part.rpartition(", ")[2] if not is_role(part) else part
        for piece in dict.fromkeys((tail, part)):
            name = _without_stage(piece)
            if (
                name
                and _may_be_company(name, people)
                and not _NOT_A_COMPANY.match(name)
                and not is_only_a_job(name)
            ):
                yield name, len(pieces) > 1 or piece != part or name != part


def _may_be_company(name: str, people: Collection[str]) -> bool:
    if squashed(name) in people or is_role(name) or len(name.split()) > 6 or "http" in name or "," in name:
        return False
    return name[:1].isupper() or name[:1].isdigit() or (" " not in name and not name.islower())


def _slug(links: Collection[str]) -> str:
    for link in list(links)[:50]:
        for pattern in _SLUGS:
            match = pattern.match(link[:300])
            if match and match.group(1).lower() not in _NO_SLUG:
                return match.group(1)
    return ""


def _from_display(event: CalendarEvent) -> str:
    """`Kong Recruiting` as the sender's name -> `Kong`."""
    organizer = event.organizer
    if organizer is None or "@" in organizer.name:
        return ""
    stripped = _SUFFIX.sub("", organizer.name.strip())
    named = stripped != organizer.name.strip() or squashed(organizer.name) == _label(
        domain_of(organizer.email)
    )
    return _tidy(stripped) if named and fold(stripped) not in ALIAS_ENDINGS and len(stripped) > 1 else ""


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
    candidates = [] if explicit else list(_title_companies(event, owner))
    titled = explicit or _best_title(candidates, domains)
    role = role_of(event, owner)
    agency_domain = _agency_domain(domains, titled, via, tags, text)
    if via or agency_domain or "agency" in tags:
        agency = _named(agency_domain or (domains[0] if domains and not titled else ""), event, via)
        client = next((domain for domain in domains if domain != agency.domain), "")
        return Subject(_named(client, event, titled), role, agency)
    return Subject(_company(event, titled, domains), role)


def _via(title: str) -> str:
    match = re.search(r"[,(–-]\s*via\s+([^,()|–]{2,60})", title, re.IGNORECASE)
    return _tidy(match.group(1)) if match else ""


def _agency_domain(domains: tuple[str, ...], titled: str, via: str, tags: Collection[str], text: str) -> str:
    """The domain that belongs to an agency: said by the user, or staffing by name with another client."""
    if not domains:
        return ""
    if via or "agency" in tags:
        first = domains[0]
        return "" if titled and _fits(titled, _label(first)) else first
    staffing = next((domain for domain in domains if is_staffing(domain)), "")
    other_client = bool(titled) and not _fits(titled, _label(staffing)) if staffing else False
    client_word = re.search(
        r"\b(?:our|my|unser\w*|notre|nuestro) (?:client|kunde\w*|mandant\w*|cliente)\b", fold(text)
    )
    if staffing and (other_client or client_word or len(domains) > 1):
        return staffing
    return ""


def _best_title(candidates: list[tuple[str, bool]], domains: tuple[str, ...]) -> str:
    for name, _ in candidates:
        if any(_fits(name, _label(domain)) for domain in domains):
            return name
    return next((name for name, said in candidates if said), "")


def _named(domain: str, event: CalendarEvent, name: str) -> Company:
    if name:
        return Company(name, domain)
    return _company(event, "", (domain,) if domain else ())


def _company(event: CalendarEvent, titled: str, domains: tuple[str, ...]) -> Company:
    domain = domains[0] if domains else ""
    fitting = next((one for one in domains if titled and _fits(titled, _label(one))), domain)
    if titled and (not domain or _fits(titled, _label(fitting)) or len(titled) > 1):
        return Company(titled, fitting)
    shown = _from_display(event)
    if shown:
        return Company(shown, domain)
    if domain:
        label = _label(domain)
        texts = iter(
            [event.title, *(guest.name for guest in everybody(event)), event.description, event.location]
        )
        return Company(_spelled(label, texts) or label[:1].upper() + label[1:], domain)
    slug = _slug(event.links)
    return Company(" ".join(part.capitalize() for part in slug.split("-")) if slug else "", "")

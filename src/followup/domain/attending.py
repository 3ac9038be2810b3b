"""Whom a session was with, and who only arranged it (B1, B2, B7 to B16, B20 to B24)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from followup.domain.attendance import (
    Presence,
    domain_of,
    guest_name,
    is_alias,
    is_freemail,
    is_only_a_job,
    presence,
    there_as,
)
from followup.domain.belonging import is_at_company, strangers_among
from followup.domain.booked import booked_by
from followup.domain.calendar import CalendarEvent, Guest
from followup.domain.clauses import sentences_of
from followup.domain.company import Subject
from followup.domain.company_domains import is_staffing
from followup.domain.describe import clean, is_own_event, is_typed
from followup.domain.functions import (
    assists,
    books,
    coordinates_hiring,
    function_of,
    helper_function,
    job_in_display,
)
from followup.domain.given_names import GIVEN_NAMES
from followup.domain.itinerary import mentions
from followup.domain.jotted_people import people_in_jottings
from followup.domain.lookups import Lookups
from followup.domain.mention import Mention
from followup.domain.name_lists import NameReader
from followup.domain.name_shape import looks_like_name
from followup.domain.only_arranging import SAYS_SO
from followup.domain.own_addresses import address_of, agent_of, pasted_senders, with_pasted
from followup.domain.people import Contact, Function, Name, Owner
from followup.domain.phone_lines import with_phones
from followup.domain.presenting import ALSO, AND_ME, I_TAKE_PART, IN_PRESENCE, OUR_TALK
from followup.domain.role import is_role, without_stage
from followup.domain.same_person import is_owner, is_same
from followup.domain.signing import ARRANGES, signed_job, without_signature
from followup.domain.through_whom import through_whom
from followup.domain.title_parts import segments
from followup.domain.title_people import people_in_title
from followup.domain.told_of import told_of
from followup.domain.vocabulary import ALONE, CONVERSATION, GROUP, OFF_LIMITS
from followup.domain.with_the_writer import joins_the_writer
from followup.domain.wording import any_of, fold, squashed
from followup.domain.writer_alone import looks_forward, signer_of, writer_who_meets

MOST_PEOPLE = 10
_HOLDS = any_of(["hiring manager", "team lead", "line manager", "with", "w/", "mit", "avec", "con"])
"""Whose title says whom one talks to, not what one would be."""

OFFICE = frozenset(
    {Function.RECRUITER, Function.COORDINATOR, Function.ASSISTANT, Function.AGENCY, Function.ALIAS}
)
"""Who arranges interviews and sits on no panel."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """Those to thank, and those who may pass something on or answer questions (B11).

    `off_limits`: they asked that the panel be left alone, so that its members are in neither (B26).
    `left_out` counts guests who are in neither: those beyond so many that each could be met, and those who
    belong to nobody that the session was with. `absent` are those who declined, or were free to come and did
    not say that they would: only the user's notes can tell that they were there (B13, B15).
    """

    people: tuple[Contact, ...] = ()
    others: tuple[Contact, ...] = ()
    absent: tuple[Contact, ...] = ()
    off_limits: bool = False
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class _Entry:
    """A guest together with what the text says about him."""

    guest: Guest
    contact: Contact
    mention: Mention | None
    organizes: bool
    in_title: bool


def attendance_of(
    event: CalendarEvent, owner: Owner, lookups: Lookups, user_text: str, subject: Subject
) -> Attendance:
    """Interviewers and helpers of a session: guests by their addresses, others by name alone.

    An address is taken from the guest list, or from a line the user wrote, never from other text (f.2).
    """
    found = [one for one in _named(event, owner, lookups) if not is_owner(one.name, owner)]
    entries = [each for each in _entries(event, owner, lookups, found) if not _is_away(each)]
    found = [one for one in found if not one.away]
    matched = {id(entry.mention) for entry in entries if entry.mention is not None}
    absent = there_as(event, owner, lookups, Presence.ABSENT)
    unmatched = [
        one
        for one in found
        if id(one) not in matched
        and not any(is_same(one.name, guest, lookups) for guest in absent)
        and not _is_named_otherwise(one, entries, lookups)
    ]
    strangers = _strangers(event, entries, subject, lookups)
    known = [entry for entry in entries if entry not in strangers]
    people, others = _split(
        event, owner, known, [one for one in unmatched if not one.vague], subject, lookups
    )
    own_lines = tuple(" ".join(line.split()) for line in user_text.splitlines())
    beside = bool(people) or sum(one.listed and not one.vague for one in unmatched) > 1
    for one in unmatched:
        unsaid = one.vague or not (one.listed or one.contact or one.signed)
        if unsaid or _is_the_firm(one, subject, beside=beside):
            continue
        contact = _from_mention(one, own_lines)
        if one.listed and not contact.email:
            contact = replace(contact, email=address_of(contact.name, own_lines))
        (people if one.listed else others).append(contact)
    others += _aliases(event, owner, lookups)
    people, others = _agency(people, others, subject)
    others += _arranged_by(event, owner, lookups, own_lines)
    text = clean(event.description).text
    off_limits = OFF_LIMITS.search(fold(text)) is not None
    if off_limits:
        office = _office(people, others)
        people = [one for one in office if one.function is not Function.ALIAS]
        others = [one for one in office if one.function is Function.ALIAS]
    people = _unique(people)
    return Attendance(
        tuple(with_phones(people[:MOST_PEOPLE], text, owner, lookups)),
        tuple(with_phones(_unique(others)[:MOST_PEOPLE], text, owner, lookups)),
        () if off_limits else tuple(_from_guest(one, None, lookups) for one in absent[:MOST_PEOPLE]),
        off_limits,
        len(people[MOST_PEOPLE:]) + len(strangers),
    )


def _strangers(
    event: CalendarEvent, entries: list[_Entry], subject: Subject, lookups: Lookups
) -> list[_Entry]:
    """Guests of whom nothing says why they are there.

    The user's husband or coach beside the company's people; whoever is not in the list of all who interview,
    which may be a room that bears a person's name; one word that is no first name among full names: a room.
    """
    organizer = event.organizer.email if event.organizer else ""
    emails = strangers_among([entry.guest.email for entry in entries], organizer, subject.company, lookups)
    told = any(entry.mention is not None and entry.mention.complete for entry in entries)
    whole = sum(" " in entry.guest.name.strip() for entry in entries)
    return [
        entry
        for entry in entries
        if (told or entry.guest.email in emails or (whole and _is_no_first_name(entry.guest.name)))
        and not entry.organizes
        and not entry.in_title
        and entry.mention is None
        and entry.contact.function not in OFFICE
        and not (subject.agency.domain and _is_at(entry.contact, subject.agency.domain))
    ]


def _is_no_first_name(shown: str) -> bool:
    """Whether a display name is one word that nobody is known to be called by: `Vltava`."""
    return shown.isalpha() and fold(shown) not in GIVEN_NAMES and not is_only_a_job(shown)


def _is_named_otherwise(one: Mention, entries: list[_Entry], lookups: Lookups) -> bool:
    """Whether it is a guest whom the text names in another form too: `Frau Wolf` and Claudia Wolf.

    Or whose name a verb precedes that begins a sentence: `Estaremos Carlos Mendieta y yo`.
    """
    whole = fold(one.name.full)
    guests = (fold(entry.contact.name.full) for entry in entries)
    if any(" " in guest and whole.endswith(f" {guest}") for guest in guests):
        return True
    fitting = [entry for entry in entries if is_same(one.name, entry.guest, lookups)]
    return len(fitting) == 1 and fitting[0].mention is not None


def _office(people: list[Contact], others: list[Contact]) -> list[Contact]:
    """Whom one may write to when the panel is off limits: who arranges, else who alone invited (B26)."""
    arranging = [one for one in (*others, *people) if one.function in OFFICE]
    return arranging or [one for one in people if len(people) == 1 and one.source == "organizer"]


def _named(event: CalendarEvent, owner: Owner, lookups: Lookups) -> list[Mention]:
    found = list(mentions(clean(event.description).lines, lookups))
    known = {fold(one.name.full) for one in found if not one.vague}
    own = is_own_event(event, owner)
    wrote = is_typed(event, owner) or (own and bool(owner.name))
    titled = list(people_in_title(event, owner, lookups, user_wrote=wrote))
    if own:
        titled += people_in_jottings(without_signature(clean(event.description).lines), lookups)
    named = {fold(one.name.full) for one in titled}
    found = [replace(one, listed=True) if fold(one.name.full) in named & known else one for one in found]
    titled = [one for one in titled if fold(one.name.full) not in known]
    if any(one.complete for one in found) and not is_typed(event, owner):
        titled = []  # the text tells who interviews: another name in the title is the candidate's
    sure = {fold(one.name.full) for one in titled}
    found = _without_initials([one for one in found if fold(one.name.full) not in sure] + titled)
    return _with_writers(event, owner, lookups, found) if own else found


def _without_initials(found: list[Mention]) -> list[Mention]:
    """Each person once whom a title calls `Martin C.` and the text Martin Cordell (B16)."""
    names = [fold(one.name.full) for one in found]
    short = [re.fullmatch(r"(\w+) (\w)\.?", name) for name in names]
    return [
        one
        for one, begun in zip(found, short, strict=True)
        if begun is None or not any(re.match(rf"{begun[1]} {begun[2]}\w", name) for name in names)
    ]


def _with_writers(
    event: CalendarEvent, owner: Owner, lookups: Lookups, found: list[Mention]
) -> list[Mention]:
    """The people of a text with those who wrote the mail that the user pasted."""
    lines = clean(event.description).lines
    alone = not any(one.listed for one in found) and not there_as(event, owner, lookups, Presence.PERSON)
    beside = any(one.listed and AND_ME.search(fold(one.line)) for one in found)
    writer = signer_of(lines, lookups) if beside else writer_who_meets(lines, lookups) if alone else None
    met = [replace(writer, line=writer.name.full)] if writer else []
    return with_pasted(with_pasted(found, met), pasted_senders(lines, lookups))


def _entries(event: CalendarEvent, owner: Owner, lookups: Lookups, found: list[Mention]) -> Iterator[_Entry]:
    guests = [
        guest
        for guest in there_as(event, owner, lookups, Presence.PERSON)
        if not _is_candidate(event, guest, found, lookups)
    ]
    taken: set[int] = set()
    arranger = _arranger(event, owner, lookups)
    for guest in guests:
        mention = _mention_of(guest, guests, [one for one in found if id(one) not in taken], lookups)
        if mention is not None:
            taken.add(id(mention))
        organizes = guest.is_organizer or guest.email == arranger
        contact = _from_guest(guest, mention, lookups)
        if organizes and contact.name.full and not (mention is not None and mention.listed):
            contact = _as_signed(contact, event)
        yield _Entry(guest, contact, mention, organizes, _title_names(event.title, contact.name, owner))


def _as_signed(contact: Contact, event: CalendarEvent) -> Contact:
    """With the job with which whoever invites signs, if that is to arrange things."""
    job = signed_job(contact.name.full, clean(event.description).lines)
    return replace(contact, job_title=job, function=helper_function(job)) if job else contact


def _arranger(event: CalendarEvent, owner: Owner, lookups: Lookups) -> str:
    """Whose address organises an entry: whoever made it, where a shared calendar stands for them (B11)."""
    organizer = event.organizer
    if organizer is None or presence(organizer, owner, lookups) is Presence.MACHINE:
        return event.creator_email
    return organizer.email


def _is_candidate(event: CalendarEvent, guest: Guest, found: list[Mention], lookups: Lookups) -> bool:
    """Whether a guest of a fair or assessment centre is another candidate: privately there, unnamed (A22)."""
    if guest.is_organizer or not is_freemail(guest.email) or not GROUP.search(fold(event.title)):
        return False
    return not any(is_same(one.name, guest, lookups) for one in found)


def _mention_of(guest: Guest, guests: list[Guest], found: list[Mention], lookups: Lookups) -> Mention | None:
    """What the text says about a guest; a name that fits two guests says nothing about either (B20)."""
    exact = [one for one in found if squashed(one.name.full) == squashed(guest.name)]
    if exact:
        return exact[0]
    for one in found:
        if [other for other in guests if is_same(one.name, other, lookups)] == [guest]:
            return one
    return None


def _title_names(title: str, name: Name, owner: Owner) -> bool:
    """Whether the title names a guest, by full name or, alone, by first or family name."""
    folded = fold(title)
    whole = [part for part in (name.full, name.given, name.family) if len(part) > 2]
    mine = {fold(part) for part in owner.name.split()}
    return any(fold(part) not in mine and any_of([re.escape(fold(part))]).search(folded) for part in whole)


def _from_guest(guest: Guest, mention: Mention | None, lookups: Lookups) -> Contact:
    name = guest_name(guest, lookups)
    if mention is not None:
        name = _richer(name, mention.name)
    shown_job = guest.name.strip() if is_only_a_job(guest.name) else job_in_display(guest.name)
    job = (mention.job_title if mention else "") or shown_job
    return Contact(
        name=name,
        email=guest.email,
        function=_function(guest, mention, job),
        job_title=job,
        topic=mention.topic if mention else "",
        source="organizer" if guest.is_organizer else "guests",
    )


def _function(guest: Guest, mention: Mention | None, job: str) -> Function:
    """What a guest does, by the address or by the job in the text or in the display name."""
    if assists(guest):
        return Function.ASSISTANT
    if books(guest) and not (mention is not None and mention.listed):
        return Function.COORDINATOR
    return function_of(f"{job} {guest.name}")


def _richer(known: Name, written: Name) -> Name:
    """The guest list's name, with title and salutation from the text; the text's name if it tells more."""
    if not known.full or (len(written.full.split()) > len(known.full.split()) and written.given):
        return written
    return replace(
        known, title=known.title or written.title, salutation=known.salutation or written.salutation
    )


def _split(
    event: CalendarEvent,
    owner: Owner,
    entries: list[_Entry],
    unmatched: list[Mention],
    subject: Subject,
    lookups: Lookups,
) -> tuple[list[Contact], list[Contact]]:
    """Guests who interview, and guests who arrange (B11, B12)."""
    told = _told(event, entries)
    listed = [entry for entry in entries if _is_presented(entry) and not _is_besides(entry)]
    someone_else = bool(listed or told) or any(one.listed and not one.besides for one in unmatched)
    named = [*(entry.mention for entry in entries if entry.mention is not None), *unmatched]
    joins = any(one.listed and AND_ME.search(fold(one.line)) for one in named) or _takes_part(
        event, lookups, someone_else=someone_else
    )
    booked = booked_by(owner, clean(event.description).text)
    people: list[Contact] = []
    others: list[Contact] = []
    for entry in entries:
        rest = [other for other in entries if other is not entry]
        foreign = _is_foreign(entry, rest, subject, lookups)
        if (joins and _is_writer(entry)) or entry.guest.email in told:
            people.append(entry.contact)
        elif _only_arranges(event, entry, rest, someone_else=someone_else, foreign=foreign, booked=booked):
            function = entry.contact.function
            if function in (Function.INTERVIEWER, Function.HIRING_MANAGER):
                function = Function.COORDINATOR
            others.append(replace(entry.contact, function=function))
        else:
            people.append(entry.contact)
    return people, others


def _told(event: CalendarEvent, entries: list[_Entry]) -> frozenset[str]:
    """The addresses of guests of whom the text tells, unless it tells of its writer's conversation."""
    lines = clean(event.description).lines
    if OUR_TALK.search(fold("\n".join(lines))) or looks_forward(lines):
        return frozenset()
    guests = {
        entry.contact.name.full: entry.guest.email
        for entry in entries
        if entry.contact.name.full
        and not entry.organizes
        and entry.contact.function is not Function.ASSISTANT
        and not (entry.mention is not None and (entry.mention.contact or entry.mention.signed))
    }
    return frozenset(guests[name] for name in told_of(lines, tuple(guests)) if name in guests)


def _takes_part(event: CalendarEvent, lookups: Lookups, *, someone_else: bool) -> bool:
    """Whether who writes says to be there."""
    cleaned = clean(event.description)
    text, reader = fold(cleaned.text), NameReader(lookups)
    return (
        I_TAKE_PART.search(text) is not None
        or (not someone_else and OUR_TALK.search(text) is not None)
        or any(joins_the_writer(reader, sentence) for sentence in sentences_of(cleaned.lines))
    )


def _is_writer(entry: _Entry) -> bool:
    """Whether a guest wrote the invitation and is nobody's assistant."""
    signed = entry.mention is None or entry.mention.signed
    return entry.organizes and signed and entry.contact.function is not Function.ASSISTANT


def _is_away(entry: _Entry) -> bool:
    return entry.mention is not None and entry.mention.away


def _is_besides(entry: _Entry) -> bool:
    """Whether the text names a guest beside its writer: `with Victor and myself`."""
    if entry.in_title or entry.mention is None:
        return False
    line = fold(entry.mention.line)
    both = ALSO.search(line) or AND_ME.search(line)
    return bool(both or (OUR_TALK.search(line) and IN_PRESENCE.search(line)))


def _is_presented(entry: _Entry) -> bool:
    return entry.in_title or (entry.mention is not None and entry.mention.listed)


def _only_arranges(
    event: CalendarEvent,
    entry: _Entry,
    rest: list[_Entry],
    *,
    someone_else: bool,
    foreign: bool,
    booked: bool,
) -> bool:
    """Whether a guest arranges the conversation without taking part in it."""
    if entry.contact.function is Function.ASSISTANT:
        return True
    if _is_presented(entry):
        return False
    if not rest and not someone_else:
        return _says_to_arrange(event, entry)
    if entry.contact.function is Function.COORDINATOR or (
        entry.mention is not None and entry.mention.contact
    ):
        return True
    if not entry.organizes:
        nameless = not entry.contact.name.full
        return entry.contact.function is Function.RECRUITER and (someone_else or nameless)
    unnamed = not entry.contact.name.full and any(other.contact.name.full for other in rest)
    return (
        someone_else
        or unnamed
        or entry.contact.function is Function.RECRUITER
        or (not booked and bool(ARRANGES.search(fold(clean(event.description).text))))
        or (not booked and len(rest) == 1 and _is_system_title(event.title))
        or foreign
    )


def _says_to_arrange(event: CalendarEvent, entry: _Entry) -> bool:
    """Whether who alone invites signs as a coordinator, or writes that it is others one talks to (B11)."""
    coordinates = coordinates_hiring(entry.contact.job_title)
    says_so = SAYS_SO.search(fold(clean(event.description).text)) is not None
    return entry.organizes and (coordinates or says_so)


def _is_system_title(title: str) -> bool:
    """A title for a talk with one person, or one put together from job and candidate by a scheduler."""
    parts = segments(title)
    others = [part for part in parts if not is_role(part)]
    named = len(parts) == 2 and len(others) == 1 and looks_like_name(others[0], single=True)
    put_together = named and not CONVERSATION.search(fold(title))
    jobless = " - ".join(part for part in parts if not _names_a_vacancy(part))
    return put_together or bool(ALONE.search(fold(jobless)))


def _names_a_vacancy(part: str) -> bool:
    """Whether a part is a job of several words and the word: `Branch Manager Interview` is with anybody."""
    job = without_stage(part)
    return " " in job and is_role(job) and not _HOLDS.search(fold(part))


def _is_foreign(entry: _Entry, rest: list[_Entry], subject: Subject, lookups: Lookups) -> bool:
    """An organiser of another company than the guests': an agency or a scheduling service.

    One other guest shows whose session it is by the company's address alone; anybody may bring one along.
    """
    emails = [other.guest.email for other in rest]
    if is_at_company(entry.guest.email, subject.company, lookups):
        return False
    domains, own = {domain_of(email) for email in emails}, domain_of(entry.guest.email)
    if len(domains) != 1 or own in domains or is_freemail(emails[0]):
        return False
    of_company = is_at_company(emails[0], subject.company, lookups)
    return of_company or len(emails) > 1 or is_staffing(lookups.registrable_domain(own))


def _from_mention(one: Mention, own_lines: tuple[str, ...]) -> Contact:
    sentence = " ".join(one.line.split())
    mine = bool(sentence) and any(sentence in line for line in own_lines)
    address = one.address if mine and not is_alias(one.address) else ""
    return Contact(
        name=one.name,
        email=address,
        function=function_of(one.job_title) if one.listed else helper_function(one.job_title),
        job_title=one.job_title,
        topic=one.topic,
        source="line" if mine else "description",
    )


def _is_the_firm(one: Mention, subject: Subject, *, beside: bool) -> bool:
    """Whether what signs the text is the company: `Lucie Ferrand, Ferrand Optique`.

    So is what is named as those who interview are, `beside` others who do: `interview with Stellar Grid`.
    """
    firms = {squashed(firm.name) for firm in (subject.company, subject.agency)} - {""}
    return (not one.listed or beside) and squashed(one.name.full) in firms


def _aliases(event: CalendarEvent, owner: Owner, lookups: Lookups) -> list[Contact]:
    return [
        Contact(Name(), guest.email, Function.ALIAS, source="guests")
        for guest in there_as(event, owner, lookups, Presence.ALIAS)
    ]


def _arranged_by(
    event: CalendarEvent, owner: Owner, lookups: Lookups, own_lines: tuple[str, ...]
) -> list[Contact]:
    """The agency's recruiter whom the user's title names: `Interview Acme via Jo` (B17)."""
    said = through_whom(event.title) if is_own_event(event, owner) else None
    agent = agent_of(said.person, own_lines, lookups) if said and said.person else Contact(Name())
    return [agent] if agent.name.full else []


def _agency(
    people: list[Contact], others: list[Contact], subject: Subject
) -> tuple[list[Contact], list[Contact]]:
    """Contacts with the agency's domain are its recruiters, never interviewers of the client (B17).

    Where no client is spoken of, the conversation was with the recruiter, who is thanked for it (B19).
    """
    domain = subject.agency.domain
    if not domain:
        return people, others
    agents = [
        replace(one, function=Function.AGENCY)
        for one in (*people, *others)
        if _is_at(one, domain) and one.function is not Function.ALIAS
    ]
    clients = [one for one in people if not _is_at(one, domain)]
    if not clients and not subject.of_client:
        return [replace(one, function=Function.RECRUITER) for one in agents], _without(others, agents)
    helpers = [one for one in others if not _is_at(one, domain) or one.function is Function.ALIAS]
    return clients, agents + helpers


def _without(others: list[Contact], taken: list[Contact]) -> list[Contact]:
    keys = {one.key for one in taken}
    return [one for one in others if one.key not in keys]


def _is_at(contact: Contact, domain: str) -> bool:
    host = domain_of(contact.email)
    return host == domain or host.endswith(f".{domain}")


def _unique(contacts: Iterable[Contact]) -> list[Contact]:
    return list({contact.key: contact for contact in reversed(list(contacts))}.values())[::-1]

"""People whom a title names beyond doubt (B7, B24, A3)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from followup.domain.attendance import Presence, guest_name, is_only_a_job, there_as
from followup.domain.beside import beside_the_word
from followup.domain.calendar import CalendarEvent
from followup.domain.company_domains import company_domains, domain_labels
from followup.domain.describe import is_typed
from followup.domain.describing_words import only_describes, without_describing
from followup.domain.job_holders import person_with_job
from followup.domain.jotted import company, is_name, names_a_firm
from followup.domain.jotted_people import BRACKETED, LISTED, SALUTED_NAME
from followup.domain.lookups import Lookups
from followup.domain.mention import Mention
from followup.domain.name_shape import looks_like_name
from followup.domain.parts_in_a_firm import JOB_AT_THE_END, is_at_work, is_job, is_recruiter, may_decide
from followup.domain.people import Name, Owner
from followup.domain.people_behind_with import is_person, looks_like_a_person, parted
from followup.domain.person_words import FIRMS
from followup.domain.role import is_role, without_stage
from followup.domain.through_whom import through_whom
from followup.domain.title_parts import segments, without_room
from followup.domain.vocabulary import CONVERSATION, RECRUITER
from followup.domain.wording import any_of, fold, fold_in_place, phrases, squashed

_TITLE_PERSON = re.compile(
    r"(?:(?<!\w)(?:with|mit|avec|con|w/|entretien|gespräch|vorstellungsgespräch|call|chat|meet|anruf|appel|(?:zoom|skype|phone|video)(?:\s(?:call|chat))?|telefonat|visio|"
    r"llamada)\s+)(?P<who>[^|"
    r"–,:()\[\]]{3,60}?)(?=\s*(?:\(|,\s|\s[-–|]\s|\s(?:at|from|von|bei|chez|de chez|en|@)\s|\s@|$))",
    re.IGNORECASE,
)
_WITH_SOMEBODY = re.compile(r"(?:with|mit|avec|con|w/)\s", re.IGNORECASE)
_WITH_COMPANY = re.compile(r"(?<!\w)(?:with|w/|at|@|mit|bei|chez|avec|con|en)\s*\S", re.IGNORECASE)
_FRENCH = any_of(phrases("entretiens?; avec; rdv; rencontre; candidature; echange; visio; appel; chez"))
_HOUSE_OF = re.compile(
    r"(?<![^\W_])\w*(?:praxis|kanzlei|klinik|apotheke|buro|salon|notariat|cabinet|etude|clinique|pharmacie|clinica|"
    r"consulta|bufete|farmacia|studio|surgery|practice|dentist|zahnarzt|tierarzt|gemeinschaft)\s$"
)
"""In front of a salutation it is a house that bears somebody's name."""
_MONSIEUR = re.compile(r"^M\.?\s")
_SPANISH = any_of(phrases("entrevistas?; llamada; reunion; cita; charla; con; proceso; videollamada"))
_WITH_TAIL = re.compile(r"(?P<who>[^(),]{4,40}?)\s*(?:\([^()]{2,40}\)|,\s*[A-ZÀ-Þ][\w&' .-]{1,40}$)")
_JOINT = r"(?:\s*(?:<>|<->|↔)\s*|\s(?:[xX×/&+]|and|und|et|y)\s)"
_RUN = r"[A-ZÀ-ÖØ-Þ][\w'’-]+(?: (?:van|von|de|der|del|la|da|di|le)){0,2}(?: [A-ZÀ-ÖØ-Þ][\w'’-]+){1,3}"
_ADDED = re.compile(r"\s\+\s[^,+]+$")
"""Two at the end of a list: `Acme, Editor, Jem + Casper`."""
_IN_BRACKETS = re.compile(r"\(([^()]{3,60})\)")
_RIGHT_BEHIND = re.compile(r"\s(?P<whole>(?P<first>[A-ZÀ-Þ][\w'’-]+)(?: [A-ZÀ-Þ][\w'’-]+)?)")
_SOMEBODY_FROM = re.compile(r"(?P<who>[^@,()]{2,40}?)\s*(?:\s(?:from|at|von|bei|chez|de chez)\s|@)\s*(?=\w)")
_AT_SOMEBODYS = re.compile(r"\s(?:bei|chez)\s(?P<who>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)$")
"""`Probearbeiten Salon Haarscharf bei Jenny`: behind the firm it is who one is with."""
_CALLED_UP = re.compile(
    r"(?<!\w)(?:call|chat|phone|appel|tel|tél|visio|llamada|anruf|telefonat)\s+(?P<who>[^\W\d_]+(?:\s[^\W\d_]+)?)"
    r"\s+(?P<job>RH|HR|DRH|RRHH|HRBP|(?i:recruteu(?:r|se)|recruiter(?:in)?|reclutadora?))(?!\w)",
    re.IGNORECASE,
)


def people_in_title(
    event: CalendarEvent, owner: Owner, lookups: Lookups, *, user_wrote: bool
) -> Iterator[Mention]:
    """People a title names beyond doubt: by salutation, job title, company, or a first name behind "with"."""
    title = without_room(event.title[:300])
    title = through_whom(title).rest if user_wrote else title
    seen: set[str] = set()
    for mention in (
        *_beyond_doubt(title, lookups),
        *_behind_with(event, title, owner, lookups),
        *(_as_jotted(title, lookups) if user_wrote else ()),
    ):
        if squashed(mention.name.full) not in seen:
            seen.add(squashed(mention.name.full))
            yield mention


def _beyond_doubt(title: str, lookups: Lookups) -> Iterator[Mention]:
    for match in SALUTED_NAME.finditer(title):
        saluted = match.group(0)
        name = lookups.name(_MONSIEUR.sub("Monsieur ", saluted) if _FRENCH.search(fold(title)) else saluted)
        if (
            name.full
            and looks_like_name(match.group(0))
            and not _is_of_a_firm(match, title)
            and not _is_senior(match.group(0), title)
        ):
            yield Mention(name, job_title=_bracket_job(title[match.end() :]), listed=True)
    for match in _TITLE_PERSON.finditer(title):
        who, rest = match.group("who").strip(), title[match.end() :]
        job = _bracket_job(rest)
        affiliated = re.match(r"\s(?:(?:at|from|von|bei|chez|de chez|en)\s|@)", rest)
        if affiliated and SALUTED_NAME.match(rest, affiliated.end()):
            continue  # `Vorstellungsgespräch Douglas bei Frau Peters`
        longer = any(whole.startswith(f"{who} ") for whole in parted(title).people)
        shaped = looks_like_name(who) and _WITH_SOMEBODY.match(match.group(0)) is not None
        named = is_person(who) or (shaped and (affiliated is not None or may_decide(job)))
        if named and (job or affiliated) and not longer:
            name = lookups.name(who)
            if name.full:
                yield Mention(name, job_title=job, listed=True)


def _is_of_a_firm(saluted: re.Match[str], title: str) -> bool:
    """Whether a saluted name is part of a firm's: `Dr. Oetker`, `Praxis Dr. Keller`, `Dr Hale's surgery`."""
    words = saluted.group(0).split()
    firm = any(squashed(" ".join(words[:length])) in FIRMS for length in range(2, len(words) + 1))
    house = _HOUSE_OF.search(fold(title[: saluted.start()]))
    own = saluted.group(0).endswith(("'s", "’s")) and title[saluted.end() :].strip() != ""
    return bool(firm or house or own)


def _behind_with(event: CalendarEvent, title: str, owner: Owner, lookups: Lookups) -> Iterator[Mention]:
    """`Interview with Tom Becker`, `Maya x Tom Becker`: who is not on the guest list, if it leaves no doubt.

    A first name may be short for a guest's, and a guest without a name may be anybody.
    """
    guests = [guest_name(guest, lookups) for guest in there_as(event, owner, lookups, Presence.PERSON)]
    labels = domain_labels(company_domains(event, owner, lookups))
    for who in (*parted(title, labels).people, *_beside_owner(title, owner, labels)):
        name = lookups.name(who)
        mine = _may_be_owner(name, owner, typed=is_typed(event, owner))
        if name.full and not _may_be_listed(name, guests) and not mine:
            yield Mention(name, listed=True)


def _beside_owner(title: str, owner: Owner, labels: Collection[str]) -> Iterator[str]:
    """The full name that stands on the other side of the user's: `Maya Lind x Regina Vogel (CFO)`."""
    given = owner.name.split(" ")[0]
    if not given:
        return
    mine = rf"(?<!\w)(?:{re.escape(owner.name)}|{re.escape(given)})(?!\w)"
    for match in re.finditer(rf"{mine}{_JOINT}(?P<after>{_RUN})|(?P<before>{_RUN}){_JOINT}{mine}", title):
        who = without_stage(match["after"] or match["before"])
        if " " in who and is_person(who, labels) and not is_role(who):
            yield who


def _may_be_listed(name: Name, guests: list[Name]) -> bool:
    if not name.family:
        return bool(guests)
    return any(not one.full or squashed(one.family) == squashed(name.family) for one in guests)


def _may_be_owner(name: Name, owner: Owner, *, typed: bool) -> bool:
    """Whether a name may be the user's own, which nobody who makes an entry writes behind "with"."""
    own = {squashed(word) for word in owner.name.split()}
    return not (owner.name or typed) or squashed(name.given) in own


def _as_jotted(title: str, lookups: Lookups) -> Iterator[Mention]:
    yield from _joined_first_names(title, lookups)
    yield from _name_at_the_end(title, lookups)
    yield from _named_beside(title, lookups)
    yield from _beside_a_job(title, lookups)
    yield from _behind_a_recruiter(title, lookups)
    yield from _behind_a_holder(title, lookups)
    yield from _called_up(title, lookups)
    yield from _beside_a_company(title, lookups)
    yield from _from_somewhere(title, lookups)


def _joined_first_names(title: str, lookups: Lookups) -> Iterator[Mention]:
    """`Tidewell – Dana + Priya`, `Panel: Tom, Priya, Jim`, as people jot it."""
    for one in _IN_BRACKETS.findall(title):
        where, sign, who = (piece.strip() for piece in one.partition(":"))
        if sign and is_person(who) and (is_at_work(where) or is_recruiter(where)):
            yield Mention(lookups.name(who), listed=True)
        name, _, job = one.partition(",")
        several = [piece.strip() for piece in LISTED.split(one)]
        held = person_with_job(one)
        if held[0]:
            yield Mention(lookups.name(held[0]), job_title=held[1], listed=True)
        elif is_person(name.strip()) and (not job or is_job(job.strip()) or is_recruiter(job)):
            yield Mention(lookups.name(name), listed=True)
        elif all(map(is_person, several)):
            yield from (Mention(lookups.name(piece), listed=True) for piece in several)
    outside = [re.sub(r"\([^()]*\)", "", part) for part in segments(title)]
    behind = [part.rpartition(", ")[2] for part in outside if ", " in part and _ADDED.search(part)]
    pieces = [
        *outside,
        *behind,
        *(inside for part in segments(title) for inside in _IN_BRACKETS.findall(part)),
    ]
    for part in map(without_stage, pieces):
        added = [piece.strip() for piece in re.split(r"\s*\+\s*", part)]
        listed = [piece.strip() for piece in LISTED.split(part)]
        if (
            len(added) > 1
            and all(len(piece) > 1 and looks_like_name(piece, single=True) for piece in added)
            and not SALUTED_NAME.search(part)
        ):
            yield from (Mention(lookups.name(piece), listed=True) for piece in added)
        elif len(listed) > 1 and any(map(is_person, listed)) and all(map(_is_somebody, listed)):
            yield from (Mention(lookups.name(piece), listed=True) for piece in listed)
        elif len(named := [piece for piece in listed if is_person(piece)]) > 1 and _are_small(listed, named):
            yield from (Mention(lookups.name(piece), listed=True) for piece in named)


def _are_small(pieces: list[str], named: list[str]) -> bool:
    """Whether what else stands among names is written small: `Anke, Timur, lunch, somebody from HR`."""
    return all(piece[:1].islower() or piece[:1].isdigit() for piece in pieces if piece not in named)


def _beside_a_job(title: str, lookups: Lookups) -> Iterator[Mention]:
    """`Ravi (hiring mgr), Shopify`, `Zoom w/ recruiter (Kelsey)`: a first name and a job around a bracket."""
    for part in segments(title):
        for match in BRACKETED.finditer(part):
            before, inside = match["before"].rpartition(", ")[2].strip(), match["inside"].strip()
            if is_person(before) and is_job(inside):
                yield Mention(lookups.name(before), job_title=inside, listed=True)
            elif is_person(inside) and (job := JOB_AT_THE_END.search(fold_in_place(before))):
                yield Mention(lookups.name(inside), job_title=before[job.start() :], listed=True)


def _behind_a_recruiter(title: str, lookups: Lookups) -> Iterator[Mention]:
    """`call recruiter Tessa - Nimbus`: the name that stands right behind what somebody is."""
    for match in RECRUITER.finditer(fold_in_place(title)):
        named = _RIGHT_BEHIND.match(title, match.end())
        people = filter(is_person, (named["whole"], named["first"])) if named else iter(())
        if who := next(people, ""):
            yield Mention(lookups.name(who), job_title=title[match.start() : match.end()], listed=True)


def _called_up(title: str, lookups: Lookups) -> Iterator[Mention]:
    """`appel Nadia RH groupe Sorel`: who is called, in front of what they are."""
    for match in _CALLED_UP.finditer(title):
        if is_person(match["who"]):
            yield Mention(lookups.name(match["who"]), job_title=match["job"], listed=True)


def _behind_a_holder(title: str, lookups: Lookups) -> Iterator[Mention]:
    """`Canva hiring manager call - Priya`: who stands alone behind the one who holds it."""
    parts = segments(title)
    for before, last in pairwise(parts):
        if is_person(last) and RECRUITER.search(fold(before)) and not is_role(before):
            yield Mention(lookups.name(last), listed=True)


def _from_somewhere(title: str, lookups: Lookups) -> Iterator[Mention]:
    """`Sky interview – Dee from HR`, `call: Mel @ Acme`: a part that begins with who comes from where."""
    for part in segments(title):
        match = _SOMEBODY_FROM.match(part)
        if match and is_person(match["who"]):
            yield Mention(lookups.name(match["who"]), listed=True)
    host = _AT_SOMEBODYS.search(title)
    if host and is_person(host["who"]) and _is_like_a_firm(title[: host.start()]):
        yield Mention(lookups.name(host["who"]), listed=True)


def _beside_a_company(title: str, lookups: Lookups) -> Iterator[Mention]:
    """`Interview Halcott – Ana Belén Ortiz`: a full name that stands alone beside a company."""
    parts = segments(title)
    for part in parts:
        bare = re.sub(r"\s*\([^()]{2,30}\)$", "", part)
        rest = [one for one in parts if one is not part]
        beside = any(map(company, rest)) or (part is parts[-1] and any(map(_is_like_a_firm, rest)))
        alone = " " not in bare and bare == part
        if is_person(bare) and beside and (not alone or (part is parts[-1] and _is_a_talk_with_a_firm(rest))):
            yield Mention(lookups.name(bare), listed=True)


def _is_a_talk_with_a_firm(parts: list[str]) -> bool:
    """Whether parts of a title name a firm and a talk: then a first name alone behind them is somebody's."""
    return any(map(_is_like_a_firm, parts)) and any(CONVERSATION.search(fold(one)) for one in parts)


def _is_like_a_firm(part: str) -> bool:
    """Whether a part is written like a firm's name, beside the word for an interview or alone."""
    bare = without_describing(beside_the_word(re.sub(r"\([^()]*\)", " ", part), ()), ())
    if not bare[:1].isupper() or CONVERSATION.search(fold(bare)) or only_describes(bare, ()):
        return False
    return is_name(bare) and not is_role(bare) and not is_person(bare) and not looks_like_a_person(bare)


def _is_somebody(text: str) -> bool:
    """Whether a piece is a name, or a name behind a salutation: `Dr. Ross`."""
    return is_person(text) or SALUTED_NAME.fullmatch(text) is not None


def _named_beside(title: str, lookups: Lookups) -> Iterator[Mention]:
    """`Interview: Priya Raman (Dir. Eng), Samsara`: a full name with a bracket or the company behind it."""
    for part in segments(title):
        who, job = person_with_job(without_stage(part))
        if not who:
            who, job = person_with_job(part.rpartition(", ")[2])
        if who:
            yield Mention(lookups.name(who), job_title=job, listed=True)
            continue
        match = _WITH_TAIL.match(without_stage(part))
        if match and " " in match["who"] and (is_person(match["who"]) or _bears_a_family_name(match["who"])):
            yield Mention(lookups.name(match["who"]), listed=True)


def _bears_a_family_name(text: str) -> bool:
    """Whether a full name ends in one that no firm bears, though the first name is unknown."""
    return "." not in text and looks_like_a_person(text) and looks_like_name(text)


def _name_at_the_end(title: str, lookups: Lookups) -> Iterator[Mention]:
    """`int w/ Harrow & Finch, Ines Moreau`: a full name behind the company, as people jot it."""
    before, comma, last = title.rpartition(",")
    name = last.strip()
    told = any(name.endswith(who) for who in parted(title).people)
    shaped = name.count(" ") == 1 and looks_like_name(name) and not is_role(name) and not told
    if (
        (comma and is_person(name))
        or (comma and shaped and names_a_firm(before))
        or (
            comma
            and _WITH_COMPANY.search(parted(before).rest)
            and looks_like_name(name)
            and not is_role(name)
            and not SALUTED_NAME.search(before)
        )
    ):
        yield Mention(lookups.name(name), listed=True)


def _is_senior(saluted: str, title: str) -> bool:
    """Whether "Sr." stands before a job in a title that is not Spanish."""
    return saluted.startswith("Sr") and not saluted.startswith("Sra") and not _SPANISH.search(fold(title))


def _bracket_job(rest: str) -> str:
    match = re.match(r"\s*[(,]\s*([^(),|–]{2,50})", rest)
    return (
        match.group(1).strip()
        if match
        and (
            is_role(match.group(1))
            or is_only_a_job(match.group(1))
            or match.group(1).strip() in {"DRH", "RH", "HR", "CTO", "CEO", "EM"}
        )
        else ""
    )

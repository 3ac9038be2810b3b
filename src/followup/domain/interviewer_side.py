"""What shows that the user holds the interview: kits, candidates, colleagues, one outsider (A8, A9)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup.domain import other_senses as other
from followup.domain import vocabulary as words
from followup.domain.attendance import (
    Presence,
    domain_of,
    everybody,
    is_freemail,
    is_hiring_system,
    label_of,
    others_invited,
    own_domains,
    there_as,
)
from followup.domain.given_names import GIVEN_NAMES
from followup.domain.interview import Evidence
from followup.domain.people_behind_with import is_person
from followup.domain.role import JOB, is_role, without_stage
from followup.domain.senders import FREEMAIL, INTERVIEWER_LINKS
from followup.domain.weighing import View
from followup.domain.wording import any_of, fold, found, phrases, squashed

_CANDIDATE_LINE = re.compile(
    r"^\W*(?:candidate|applicant|bewerber(?:in)?|kandidat(?:in)?|candidat[eo]?|candidata)\s*(?:name)?\s*:\s*"
)
_OF_SOMEBODY = re.compile(
    r"^\W*(?:(?:phone|video|technical|onsite|final|panel|first|second)\s+)?(?:interview|entretien|"
    r"vorstellungsgesprach|entrevista)\s*[:–-]+\s*(?P<who>[^:|()]{3,50}?)"
    r"(?P<behind>\s*\(|\s(?:for|fur|pour|para)\s|\s[-–|]\s)"
)
_CALLED_CANDIDATE = re.compile(
    r"(?<![^\W_])(?:(?:candidate|applicant|bewerber(?:in)?|kandidat(?:in)?|candidat[oae]?)\s?:\s|"
    r"entretien (?:avec )?(?:le |"
    r"la )?candidate?\s?(?:[:-]\s?)?)(?P<who>[^\W\d_][\w. '’-]{2,40}?)(?=\s*(?:[),(|:]|\s-|$))"
)
_BEGINNER = re.compile(
    r"(?:gesprach|interview|entretien)\W{1,3}(?:mit )?(?P<who>(?:(?:hr|fr|dr)\.|herrn?|frau|mr|ms|"
    r"mrs|mme|m\.) ?[\w '’-]{2,30}?)"
    r"\s?\((?:azubi\w*|auszubildende\w*|praktikant\w*|werkstudent\w*|intern|trainee|apprentice|alternante?|stagiaire)"
)
_PAPERS_OF = re.compile(
    r"(?<![^\W_])(?P<who>[^\W\d_]{2,20})'s (?:cv|resume|cover letter|application)(?![^\W_])"
)
_CANDIDATE_DETAIL = re.compile(
    r"^\W*(?:candidate|applicant|bewerber(?:in)?|kandidat(?:in)?|candidat[eo]?|"
    r"candidata)(?:'s)? (?:e ?-?mail(?: address)?|"
    r"mobile|phone|tel\w*|cell|contact(?: number| details)?|(?P<name>name)|adresse|handy)\s*:\s*\S",
    re.MULTILINE,
)
_OF_NOBODY_ELSE = re.compile(
    r"(?<!\w)(?:with|w/|mit|avec|con|bei|chez|at|by|from|x|and|und|et|y|&)\s*$", re.IGNORECASE
)
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\]]*\]")
_FOR = frozenset({"for", "fur", "pour", "para"})
_INTERVIEWING = re.compile(r"^\W*interviewing:?\s+(?P<who>[^\W\d_]+(?:\s[^\W\d_]+)?)", re.IGNORECASE)
_KIT = re.compile(r"kit|guide|scorecard|briefing|feedback")
_TO_THE_CANDIDATE = re.compile(r"(?<![^\W_])your interviewers?(?:\(s\))?\s?(?::|is|are|will)")
"""A text that tells who interviews is a candidate's, whatever page of a hiring system it links."""
_PIECES = re.compile(r"\s[-–—|/]+\s|[:(,]\s?|\s(?:for|für|pour|para)\s")
_PERSON_AND_JOB = 2
_FEW_WORDS = 8
_OF_A_CANDIDATE = any_of(
    phrases(
        """
        candidate; applicant; bewerber(?:in)?; candidat[oae]?; (?:cv|resume) attached;
        (?:cv|resume|lebenslauf) ?:
        """
    )
)


def interviewer_side(view: View) -> Iterator[Evidence]:
    """A8 and A9: the user interviews somebody, or the event stays within the user's own employer."""
    link = next((link for link in view.event.links if any(part in link for part in INTERVIEWER_LINKS)), "")
    if link and not (_TO_THE_CANDIDATE.search(view.text) and not _KIT.search(link)):
        yield Evidence("A8", f"a link for interviewers: {link[:80]}")
    seen = found(other.INTERVIEWER_TEXT, view.text)
    if seen:
        yield Evidence("A8", f"a text for interviewers: {seen}")
    for line in view.text.splitlines():
        match = _CANDIDATE_LINE.match(line)
        if match and _is_somebody_else(line[match.end() :], view):
            yield Evidence("A8", "the candidate is somebody else")
            break
    if _has_details_of_another(view):
        yield Evidence("A8", "details of another candidate")
    title = _OF_SOMEBODY.match(view.title)
    if title and _is_somebody_else(title.group("who"), view) and not _is_company_guest(title, view):
        yield Evidence("A8", f"an interview of {title.group('who')}")
    if who := _candidate_so_called(view):
        yield Evidence("A8", f"{who} is the candidate")
    spoken = _INTERVIEWING.match(view.event.title)
    several = re.match(r"\W*interviewing:? [a-z]{3,}s\b", view.event.title, re.IGNORECASE) and view.is_own
    if spoken and (several or any(is_person(one) for one in (spoken["who"], spoken["who"].split()[0]))):
        yield Evidence("A8", f"you interview {spoken['who']}")
    at_work = not all(map(is_freemail, view.owner.emails))
    if view.is_own and at_work and (who := _candidate_by_form(view)):
        yield Evidence("A8", f"{who} and a job, in your calendar at work")
    if who := _private_guest_in_title(view):
        yield Evidence("A8", f"{who} is invited by a company and named beside a job")
    yield from _within_own_company(view)


def _candidate_so_called(view: View) -> str:
    """Whom a title calls the candidate, whose papers the text speaks of, or who would have a beginner's job.

    `Interview (applicant: Bo Ray)`, `Bo's CV is attached`, `Gespräch Hr. Wagner (Azubi)`: not the user.
    """
    own = {fold(word) for word in view.owner.name.split()}
    title = _CALLED_CANDIDATE.search(view.title) or _BEGINNER.search(view.title)
    papers = _PAPERS_OF.search(view.text)
    for named in filter(None, (title, papers)):
        who = named["who"].strip()
        known = named is title or who in GIVEN_NAMES or who in view.title.split()
        if own and known and not own & set(re.findall(r"[^\W\d_]+", who)):
            return who
    return ""


def _has_details_of_another(view: View) -> bool:
    """Whether details of a candidate are listed who is not the user; an unknown name may be the user's."""
    listed = _CANDIDATE_DETAIL.finditer(view.text)
    told = any(view.owner.name or not one["name"] for one in listed)
    return told and not _names_the_user(view)


def _names_the_user(view: View) -> bool:
    """Whether the entry holds the user's name or one of their addresses."""
    mine = [word for word in fold(view.owner.name).split() if len(word) > 1]
    named = any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", view.everything) for word in mine)
    return named or any(fold(email) in view.text for email in view.owner.emails)


def may_be_of_somebody(view: View) -> str:
    """Whose interview a company's invitation may be: a full name in the title that nobody else on it bears.

    Colleagues of the organiser are invited, the name is not the user's, and the text does not speak of them.
    Where the user's name is unknown and a job is named, it may be theirs (d.7).
    """
    organizer = view.event.organizer
    if (
        view.is_own
        or organizer is None
        or is_freemail(organizer.email)
        or view.known
        or _names_the_user(view)
    ):
        return ""
    host = domain_of(organizer.email)
    there = there_as(view.event, view.owner, view.lookups, Presence.PERSON)
    colleagues = [one for one in there if domain_of(one.email) == host and one.email != organizer.email]
    if not colleagues or (
        not view.owner.name and (JOB.search(view.title) or view.text.count(" ") > _FEW_WORDS)
    ):
        return ""
    title = _BRACKETS.sub(" ", view.event.title)
    for piece in _PIECES.split(title):
        who = " ".join(piece.split())
        before = title[: title.find(piece)]
        if " " not in who or not is_person(who, {squashed(label_of(host))}) or is_role(who):
            continue
        if (
            not _OF_NOBODY_ELSE.search(before)
            and not _is_guest(who, view)
            and fold(who).split()[0] not in view.text
        ):
            return who
    return ""


def _private_guest_in_title(view: View) -> str:
    """The guest with a private address whom the title of a company's invitation names in full, and a job."""
    if view.is_own or (view.event.organizer and is_freemail(view.event.organizer.email)):
        return ""
    private = (guest for guest in view.outside if is_freemail(guest.email) and " " in guest.name)
    parts = [without_stage(part.strip(" )")) for part in _PIECES.split(view.event.title)]
    named = next((guest.name for guest in private if squashed(guest.name) in map(squashed, parts)), "")
    return named if any(map(is_role, parts)) else ""


def _candidate_by_form(view: View) -> str:
    """Who stands in a title that names nothing else but a job: `Phone Screen - John Davis - Developer`."""
    parts = [one for part in _PIECES.split(view.event.title) if (one := without_stage(part.strip(" )")))]
    people = [one for one in parts if " " in one and is_person(one) and not is_role(one)]
    mine = squashed(view.owner.name)
    jobs = [one for one in parts if is_role(one)]
    alone = len(people) == 1 and len(jobs) == 1 and len(parts) == _PERSON_AND_JOB
    return people[0] if alone and squashed(people[0]) != mine else ""


def _is_somebody_else(name: str, view: View) -> bool:
    """Whether a folded text is a person's name, and surely not the user's."""
    who = squashed(name)
    word_count = len(name.split())
    if (
        not who
        or not 2 <= word_count <= 4
        or not (view.owner.name or _is_guest(name, view))
        or is_role(name)
        or any(c.isdigit() for c in who)
    ):
        return False
    own_words = {squashed(word) for word in view.owner.name.split()}
    if any(squashed(word) in own_words for word in name.split()):
        return False
    if words.STRONG.search(name) or words.CONTEXT.search(name) or words.RECRUITING.search(name):
        return False
    return (
        _is_guest(name, view)
        or bool(re.search(r"\s(?:for|fur|pour|para)\s", view.title))
        or "candidate" in view.text
    )


def _is_guest(name: str, view: View) -> bool:
    """Whether somebody of that name is invited besides the user."""
    others = (guest for guest in everybody(view.event) if not guest.is_self)
    return any(squashed(guest.name) == squashed(name) for guest in others)


def _is_company_guest(title: re.Match[str], view: View) -> bool:
    """Whether the named person is a guest with a company's address: an interviewer.

    Who stands before "for" and a job is the candidate, whatever the address, where another company invites:
    `Interview: Bo Ray for Editor`.
    """
    name, behind = title["who"], title["behind"].strip()
    host = domain_of(view.event.organizer.email) if view.event.organizer else ""
    machine = is_hiring_system(host, view.lookups) or not host
    applies = behind in _FOR and is_role(view.title[title.end() :]) and not machine and host not in FREEMAIL
    return any(
        squashed(guest.name) == squashed(name)
        and not is_freemail(guest.email)
        and not (applies and domain_of(guest.email) != host)
        for guest in everybody(view.event)
    )


def _within_own_company(view: View) -> Iterator[Evidence]:
    organizer = view.event.organizer
    inside = own_domains(view.owner)
    people = others_invited(view.event, view.owner, view.lookups)
    colleagues = [guest for guest in people if domain_of(guest.email) in inside]
    if colleagues and len(colleagues) == len(people):
        yield Evidence("A9", "everybody is of your own company")
    organised_inside = organizer is not None and domain_of(organizer.email) in inside
    at_work = (
        organised_inside and (bool(colleagues) or domain_of(organizer.email) in view.owner.work_domains)
        if organizer
        else False
    )
    if at_work and len(view.outside) == 1:
        yield Evidence("A8", "your own company organises it, with one person from outside")
    private = len(view.outside) == 1 and is_freemail(view.outside[0].email)
    invited = organised_inside and view.is_own and private
    if invited and (_OF_A_CANDIDATE.search(view.everything) or _is_of_guest(view)):
        yield Evidence("A8", "you invited a candidate from your address at work")


def _is_of_guest(view: View) -> bool:
    """Whether a title is no more than a word for an interview and the full name of the only guest."""
    name = view.outside[0].name
    return " " in name and squashed(without_stage(view.event.title)) == squashed(name)

"""Is this calendar entry an interview of the user? Scored as d.6 says, with the deciding rules of A on top.

`recognise` answers with every reason; `read_interview` (in `reading`) says who, where and what for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup.domain import other_senses as other
from followup.domain import vocabulary as words
from followup.domain.attendance import (
    domain_of,
    everybody,
    is_freemail,
    others_invited,
    outsiders,
    own_domains,
)
from followup.domain.calendar import CalendarEvent, Response
from followup.domain.describe import clean, is_own_event, own_text
from followup.domain.interview import Evidence, Recognition, Verdict
from followup.domain.jotted import leftover, may_be_a_parents, of_some_kind, somebody_elses
from followup.domain.known_companies import NONE_KNOWN, KnownCompanies, outside_domains
from followup.domain.lookups import Lookups
from followup.domain.misspelt import mended
from followup.domain.people import Owner
from followup.domain.people_behind_with import is_person
from followup.domain.reading import read_interview
from followup.domain.role import JOB, is_role, without_stage
from followup.domain.senders import (
    INTERVIEWER_LINKS,
    MEDIA_LINKS,
    PRACTICE_LINKS,
    RESEARCH_LINKS,
)
from followup.domain.tags import MOST_TITLE, hashtags, without_tags
from followup.domain.weighing import View, of_two, other_sense, weights
from followup.domain.wording import any_of, fold, found, phrases, squashed, words_of

__all__ = ["read_interview", "recognise"]

ACT, ASK = 3, 2
_BARE = frozenset({"d.6 context", "d.6 person", "d.6 guest", "A2 scheduler"})
"""What a meeting of every other kind may show as well."""
_DOUBTS = frozenset({"A2", "A5"})
"""Rules that leave a question; the others leave nothing."""

_ORDINARY_TYPES = frozenset({"default", "fromGmail", ""})
_MOST_TEXT = 12_000

_CANDIDATE_LINE = re.compile(
    r"^\W*(?:candidate|applicant|bewerber(?:in)?|kandidat(?:in)?|candidat[eo]?|candidata)\s*(?:name)?\s*:\s*"
)
_OF_SOMEBODY = re.compile(
    r"^\W*(?:(?:phone|video|technical|onsite|final|panel|first|second)\s+)?(?:interview|entretien|"
    r"vorstellungsgesprach|entrevista)\s*[:–-]+\s*(?P<who>[^:|()]{3,50}?)"
    r"\s*(?:\(|\s(?:for|fur|pour|para)\s|\s[-–|]\s)"
)
_INTERVIEWING = re.compile(r"^\W*interviewing:?\s+(?P<who>[^\W\d_]+(?:\s[^\W\d_]+)?)", re.IGNORECASE)
_OF_A_CANDIDATE = any_of(
    phrases("candidate; applicant; bewerber(?:in)?; candidat[oae]?; (?:cv|resume) attached")
)
_HOLD_FORM = re.compile(r"[\[(]([^\])]{3,40})[\])]|^([\w .]{3,30}?)\s*[:–-](?:\s|$)")
_HOLD_START = re.compile(
    r"^\W*(?:blocker|block(?:ed)? for|hold for|hold the date|hold\b(?!ing))|(?<!\w)(?:interview hold|"
    r"placeholder|platzhalter)(?!\w)"
)
_TO_BE_CONFIRMED = re.compile(r"(?:(?P<what>\w+)\W{1,4}|^\W*)(?<!\w)(?:tbc|tbd|to be confirmed)(?!\w)")
_OPEN_DETAILS = words_of(
    """
    room location place venue address link panel interviewer interviewers who where format raum ort zoom teams
    """
)
_LAST_PART = re.compile(r"[\[(:-]\s*([\w ]{5,14})$")


def recognise(
    event: CalendarEvent,
    owner: Owner,
    lookups: Lookups,
    known: KnownCompanies = NONE_KNOWN,
    first_text: str | None = None,
) -> Recognition:
    """Whether an event is a job interview of the owner, with every reason.

    `known` are the companies of processes. `first_text` is the description when the event was first seen:
    lines added later are the user's and may carry hashtags (A4, f.2).
    """
    view = _look(event, owner, lookups, known, first_text)
    decided = _tagged(view)
    if decided is None:
        decided = next((Recognition(Verdict.NOT_INTERVIEW, 0, (one,)) for one in _blocks(view)), None)
    return decided if decided is not None else _weighed(view)


def _look(
    event: CalendarEvent, owner: Owner, lookups: Lookups, known: KnownCompanies, first_text: str | None
) -> View:
    mine = is_own_event(event, owner)
    own = own_text(event, owner, first_text)
    tags = hashtags(f"{event.title}\n{own}" if mine else own)
    title = mended(without_tags(event.title[:MOST_TITLE]))
    text = without_tags(clean(event.description).text[:_MOST_TEXT])
    outside = outsiders(event, owner, lookups)
    return View(
        event,
        owner,
        lookups,
        title,
        text,
        own,
        tags,
        mine,
        outside,
        known.named(title, outside_domains(outside, lookups), event.created),
    )


def _tagged(view: View) -> Recognition | None:
    """A4: the user's hashtag wins over everything."""
    if "notinterview" in view.tags:
        return Recognition(Verdict.NOT_INTERVIEW, 0, (Evidence("A4", "#notinterview"),))
    if "interview" in view.tags:
        return Recognition(Verdict.INTERVIEW, ACT, (Evidence("A4", "#interview", ACT),))
    return None


def _blocks(view: View) -> Iterator[Evidence]:
    """Rules that decide against an interview whatever the score says."""
    event = view.event
    if event.event_type not in _ORDINARY_TYPES:
        yield Evidence("A1", f"a calendar entry of type {event.event_type}")
    if event.own_response is Response.DECLINED:
        yield Evidence("A11", "you declined the invitation")
    if event.is_series or event.original_start is not None:
        yield Evidence("A15", "a repeating event")
    if _is_cancelled(view.title):
        yield Evidence("e.4", "the title says that it is cancelled")
    if _is_hold(view.title):
        yield Evidence("A10", "a hold: the time is not confirmed")
    yield from _interviewer_side(view)
    yield from _not_a_round(view)


def _is_hold(title: str) -> bool:
    if _HOLD_START.search(title) or _is_to_be_confirmed(title):
        return True
    return any(words.HOLD.fullmatch((a or b).strip()) for a, b in _HOLD_FORM.findall(title))


def _is_to_be_confirmed(title: str) -> bool:
    """Whether the interview is "tbc", and not only its room or who holds it."""
    return any(match["what"] not in _OPEN_DETAILS for match in _TO_BE_CONFIRMED.finditer(title))


def _is_cancelled(title: str) -> bool:
    bare = title.strip(" .,;:!?-*#[]()<>~")
    first = words.CANCELLED.match(bare)
    return bool(first) or any(words.CANCELLED.fullmatch(one.strip()) for one in _LAST_PART.findall(bare))


def _interviewer_side(view: View) -> Iterator[Evidence]:
    """A8 and A9: the user interviews somebody, or the event stays within the user's own employer."""
    link = next((link for link in view.event.links if any(part in link for part in INTERVIEWER_LINKS)), "")
    if link:
        yield Evidence("A8", f"a link for interviewers: {link[:80]}")
    seen = found(other.INTERVIEWER_TEXT, view.text)
    if seen:
        yield Evidence("A8", f"a text for interviewers: {seen}")
    for line in view.text.splitlines():
        match = _CANDIDATE_LINE.match(line)
        if match and _is_somebody_else(line[match.end() :], view):
            yield Evidence("A8", "the candidate is somebody else")
            break
    title = _OF_SOMEBODY.match(view.title)
    if (
        title
        and _is_somebody_else(title.group("who"), view)
        and not _is_company_guest(title.group("who"), view)
    ):
        yield Evidence("A8", f"an interview of {title.group('who')}")
    spoken = _INTERVIEWING.match(view.event.title)
    several = re.match(r"\W*interviewing:? [a-z]{3,}s\b", view.event.title, re.IGNORECASE) and view.is_own
    if spoken and (several or any(is_person(one) for one in (spoken["who"], spoken["who"].split()[0]))):
        yield Evidence("A8", f"you interview {spoken['who']}")
    yield from _within_own_company(view)


def _is_somebody_else(name: str, view: View) -> bool:
    """Whether a folded text is a person's name, and surely not the user's."""
    who = squashed(name)
    word_count = len(name.split())
    if (
        not who
        or not 2 <= word_count <= 4
        or not view.owner.name
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
    return any(squashed(guest.name) == squashed(name) for guest in everybody(view.event))


def _is_company_guest(name: str, view: View) -> bool:
    """Whether the named person is a guest with a company's address: an interviewer."""
    return any(
        squashed(guest.name) == squashed(name) and not is_freemail(guest.email)
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


def _not_a_round(view: View) -> Iterator[Evidence]:
    """A5 when another word makes it plain, D11 and D16."""
    for hosts, what in (
        (MEDIA_LINKS, "a recording studio"),
        (RESEARCH_LINKS, "a research tool"),
        (PRACTICE_LINKS, "practice"),
    ):
        if any(host in link for link in view.event.links for host in hosts):
            yield Evidence("A5", f"a link to {what}", -4)
    seen = found(other.NOT_A_ROUND, view.title)
    if seen and not other.ROUND_ANYWAY.search(view.title):
        yield Evidence("D16", seen)
    trip = other.TRAVEL.match(view.title.strip())
    if trip and view.is_own:
        yield Evidence("D11", trip.group(0))
    chore = other.CHORE.match(view.title.strip()) or other.ON_THE_SIDE.search(view.title)
    if chore and view.is_own and not view.outside:
        yield Evidence("D11", f"something to do around it: {chore.group(0)}")


def _weighed(view: View) -> Recognition:
    evidence = [one for one in weights(view) if one.points]
    score = sum(one.points for one in evidence)
    limited = _limit(view, evidence, score)
    if limited is not None:
        evidence.append(limited)
        score = min(score, ASK if limited.rule in _DOUBTS else 1)
    if view.known and view.is_own and not view.outside and score < ACT and _is_known_appointment(view):
        evidence.append(Evidence("A3", f"an appointment with {view.known}, already a process", ACT - score))
        score = ACT
    verdict = Verdict.INTERVIEW if score >= ACT else Verdict.ASK if score >= ASK else Verdict.NOT_INTERVIEW
    return Recognition(verdict, score, tuple(evidence))


def _is_known_appointment(view: View) -> bool:
    return not view.event.all_day and not words.TASK.search(view.title) and not other_sense(view)


def _limit(view: View, evidence: list[Evidence], score: int) -> Evidence | None:
    """A2: one kind of signal is a reason to ask, not to act; an everyday call is not even that."""
    if view.is_own and not view.outside and score > ASK and (doubt := _whose(view)):
        return Evidence("A5", doubt)
    if any(one.rule == "d.6 freemail" for one in evidence):
        return Evidence("A2", "you invited one private address yourself") if score > ASK else None
    kinds = {one.rule for one in evidence if one.points > 0}
    if kinds <= _BARE and score > ASK and (word := _other_word(view)):
        return Evidence("A2", f"a word of other meetings: {word}")
    if score < ASK or kinds & {"A1", "A20", "A7", "A6", "d.6 context", "d.6 known"}:
        return None
    if "d.6 hiring" not in kinds and "A2 ats" not in kinds:
        if "A2 scheduler" in kinds or _is_introduction(view):
            return Evidence("A2", "one signal only") if score > ASK else None
        return Evidence("d.6", "an everyday conversation")
    if "d.6 hiring" in kinds and kinds <= {"d.6 hiring", "d.6 guest"}:
        return Evidence("A2", "words of hiring without a conversation")
    return None


def _other_word(view: View) -> str:
    """What in a title of a working session shows that it is about work; empty where a job is named."""
    if JOB.search(view.title) or words.OF_APPLICANTS.search(view.everything):
        return ""
    return leftover(view.event.title, _names(view))


def _names(view: View) -> frozenset[str]:
    """The folded words of everybody's name on an entry."""
    names = [view.owner.name, *(guest.name for guest in everybody(view.event))]
    return frozenset(fold(word) for name in names for word in name.split())


def _whose(view: View) -> str:
    """Why a jotted interview may be somebody else's, or none for a job; empty when nothing says so."""
    if name := somebody_elses(view.event.title, view.owner.name):
        return f"it may be an interview of {name}"
    if view.event.title.rstrip().endswith("?"):
        return "the title is a question"
    kind = of_some_kind(view.event.title)
    if kind and not words.RECRUITING.search(view.everything):
        return f"it may be another kind of interview: {kind}"
    if words.RECRUITING.search(view.everything) or words.FOR_A_JOB.search(view.everything):
        return ""
    place = may_be_a_parents(view.event.title)
    return f"it may be no interview for a job: {place}" if place else ""


_INTRODUCTION = any_of(
    phrases(
        r"""
        kennenlernen; kennismaking; erstgesprach; erstes gesprach; premier (?:echange|contact|rendez vous);
        echange;
        rencontre; prise de contact; primer contacto; primera (?:llamada|toma de contacto); exploratory;
        initial (?:
        discussion|conversation|call|chat|meeting); technical (?:discussion|conversation|chat); next steps?;
        introduction; intro; primo incontro; incontro; first (?:call|chat|conversation|meeting); conversa;
        bate papo;
        intro call; intro chat; introductory (?:call|chat|meeting); chat; catch up; conversation; \d\d
        ?min(?:ute)?s? with
        """
    )
)


def _is_introduction(view: View) -> bool:
    invited = not view.is_own and any(not is_freemail(guest.email) for guest in view.outside)
    return invited and bool(_INTRODUCTION.search(view.title) or of_two(view))

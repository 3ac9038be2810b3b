"""Is this calendar entry an interview of the user? Scored as d.6 says, with the deciding rules of A on top.

`recognise` answers with every reason; `read_interview` (in `reading`) says who, where and what for.
"""

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
    label_of,
    outsiders,
    there_as,
)
from followup.domain.calendar import CalendarEvent, Response
from followup.domain.describe import clean, is_own_event, own_text
from followup.domain.interview import Evidence, Recognition, Verdict
from followup.domain.interviewer_side import interviewer_side, may_be_of_somebody
from followup.domain.itinerary import mentions
from followup.domain.jotted import (
    leftover,
    may_be_a_parents,
    of_some_kind,
    of_unknown_kind,
    somebody_elses,
)
from followup.domain.known_companies import NONE_KNOWN, KnownCompanies, outside_domains
from followup.domain.lookups import Lookups
from followup.domain.misspelt import mended
from followup.domain.people import Owner
from followup.domain.reading import read_interview
from followup.domain.role import JOB
from followup.domain.senders import (
    MEDIA_LINKS,
    PRACTICE_LINKS,
    RESEARCH_LINKS,
)
from followup.domain.tags import MOST_TITLE, hashtags, without_tags
from followup.domain.weighing import View, of_two, other_sense, weights
from followup.domain.wording import any_of, fold, found, phrases, squashed, words_of

__all__ = ["read_interview", "recognise"]

ACT, ASK = 3, 2
_DEPARTMENT = frozenset({"hr", "human resources", "rh", "rrhh"})
"""What stands for those who hire, and for those whom one asks about holidays."""
_BARE = frozenset({"d.6 context", "d.6 person", "d.6 guest", "A2 scheduler"})
"""What a meeting of every other kind may show as well."""
_DOUBTS = frozenset({"A2", "A5", "A8"})
"""Rules that leave a question; the others leave nothing."""

_ORDINARY_TYPES = frozenset({"default", "fromGmail", ""})
_MOST_TEXT = 12_000

_ROUND_ALONE = re.compile(r"\W*(?:round|runde|tour|ronda) ?#?\d\W*|\W*(?:final|first|last|next) round\W*")
_HOLD_FORM = re.compile(r"[\[(]([^\])]{3,40})[\])]|^([\w .]{3,30}?)\s*[:–-](?:\s|$)")
_HOLD_START = re.compile(
    r"^\W*(?:blocker|block(?:ed)? for|hold for|hold the date|hold\b(?!ing))|(?<!\w)(?:interview hold|"
    r"placeholder|platzhalter|warten auf (?:zusage|bestatigung|ruckmeldung)|(?:awaiting|waiting for|pending) "
    r"confirmation|unconfirmed|not (?:yet )?confirmed|noch nicht bestatigt|en attente de confirmation|"
    r"pendiente de confirm\w+)(?!\w)"
)
_TO_BE_CONFIRMED = re.compile(r"(?:(?P<what>\w+)\W{1,4}|^\W*)(?<!\w)(?:tbc|tbd|to be confirmed)(?!\w)")
_OPEN_DETAILS = words_of(
    """
    room location place venue address link panel interviewer interviewers who where format raum ort zoom teams
    """
)
_SEVERAL = any_of(phrases(r"interviews; entretiens; entrevistas; \w*gesprache; \w+interviews; colloqui"))
_TO_YOU = any_of(
    phrases("you; your; sie; ihnen; ihr; ihre; dich; dir; deine?; vous; votre; vos; usted; su; tu; te")
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
    """A4: the user's hashtag wins over everything; in a series it has to stand at one of the dates (A15).

    The series itself tells neither which date is meant nor what became of it.
    """
    if "notinterview" in view.tags:
        return Recognition(Verdict.NOT_INTERVIEW, 0, (Evidence("A4", "#notinterview"),))
    if "interview" in view.tags and not view.event.is_series:
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
        tagged = view.event.is_series and "interview" in view.tags
        yield Evidence("A15", "a repeating event" + (": tag the one date that is meant" if tagged else ""))
    if _is_cancelled(view.title):
        yield Evidence("e.4", "the title says that it is cancelled")
    if _is_hold(view.title):
        yield Evidence("A10", "a hold: the time is not confirmed")
    yield from interviewer_side(view)
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
    first, last = words.CANCELLED.match(bare), words.CANCELLED.fullmatch(bare.split(" ")[-1])
    return bool(first or last) or any(
        words.CANCELLED.fullmatch(one.strip()) for one in _LAST_PART.findall(bare)
    )


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
    due = other.DUE.search(view.title) if view.event.all_day and view.is_own and not view.outside else None
    if due:
        yield Evidence("D11", f"a day by which something is {due.group(0)}")
    chore = other.CHORE.match(view.title.strip()) or other.PREP_BEHIND.match(view.title.strip())
    chore = chore or other.ON_THE_SIDE.search(view.title)
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
    if score > ASK and (several := _of_several(view)):
        return Evidence("A5", f"it may be others who are interviewed: {several}")
    if score > ASK and (at_work := _whose_at_work(view, evidence)):
        return at_work
    if any(one.rule == "d.6 freemail" for one in evidence):
        return Evidence("A2", "you invited one private address yourself") if score > ASK else None
    kinds = {one.rule for one in evidence if one.points > 0}
    if kinds <= _BARE and score > ASK:
        if word := _other_word(view):
            return Evidence("A2", f"a word of other meetings: {word}")
        if _ROUND_ALONE.fullmatch(view.title.strip()) and not _is_scheduled(view):
            person = there_as(view.event, view.owner, view.lookups, Presence.PERSON)
            return Evidence("A2" if person else "d.6", "a round of anything")
    if score < ASK or kinds & {"A1", "A20", "A7", "A6", "d.6 context", "d.6 known"}:
        return None
    if "d.6 hiring" not in kinds and "A2 ats" not in kinds:
        if "A2 scheduler" in kinds or _is_introduction(view):
            return Evidence("A2", "one signal only") if score > ASK else None
        return Evidence("d.6", "an everyday conversation")
    return _of_hiring_alone(view, evidence) if kinds <= {"d.6 hiring", "d.6 guest"} else None


def _of_hiring_alone(view: View, evidence: list[Evidence]) -> Evidence | None:
    """What words of hiring mean without a conversation; "HR" in somebody's text may stand in anything."""
    seen = {one.seen for one in evidence if one.rule == "d.6 hiring"}
    if not view.is_own and seen <= _DEPARTMENT and not any(word in view.title for word in seen):
        return Evidence("d.6", "the department in a text about anything")
    return Evidence("A2", "words of hiring without a conversation") if seen else None


def _of_several(view: View) -> str:
    """The word for more than one interview in an invitation that says nothing to the user as a candidate."""
    spoken = _SEVERAL.search(view.title)
    if view.is_own or view.known or spoken is None:
        return ""
    given = fold(view.owner.name).split(" ")[0]
    addressed = given and re.search(rf"(?<!\w){re.escape(given)}(?!\w)", view.everything)
    said = words.CANDIDATE_SIDE.search(view.everything) or _TO_YOU.search(view.text)
    labels = (squashed(label_of(domain_of(guest.email))) for guest in view.outside)
    named = any(label in squashed(view.title) for label in labels if label)
    return "" if addressed or said or named else spoken.group(0)


def _of_business(view: View) -> str:
    """What kind of interview somebody invites an address at work to, where nothing speaks of hiring."""
    at_work = all(not is_freemail(email) for email in view.owner.emails)
    said = words.RECRUITING.search(view.everything) or words.CANDIDATE_SIDE.search(view.everything)
    if view.is_own or view.known or not at_work or said:
        return ""
    called = (squashed(name) for guest in view.outside for name in (guest.name, domain_of(guest.email)))
    return of_unknown_kind(view.event.title, {*called} - {""})


def _whose_at_work(view: View, evidence: list[Evidence]) -> Evidence | None:
    """Why an invitation may be to somebody else's interview, or to one that is none for a job."""
    if who := may_be_of_somebody(view):
        return Evidence("A8", f"it may be an interview of {who}")
    named = any(one.rule == "d.6 hiring" for one in evidence)
    kind = "" if named else _of_business(view)
    return Evidence("A5", f"it may be another kind of interview: {kind}") if kind else None


def _is_scheduled(view: View) -> bool:
    """Whether the text says whom the user meets."""
    return any(one.listed for one in mentions(clean(view.event.description).lines, view.lookups))


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

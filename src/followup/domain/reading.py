"""One interview read out of a recognised event: kind, people, company, role, and the user's own text."""

from __future__ import annotations

from datetime import datetime

from followup.domain import vocabulary as words
from followup.domain.address_form import AddressForm, address_form
from followup.domain.attending import Attendance, attendance_of
from followup.domain.calendar import CalendarEvent
from followup.domain.company import subject_of
from followup.domain.describe import clean, is_own_event, own_text, prepared_text
from followup.domain.interview import Interview, Kind
from followup.domain.languages import language_in, language_of
from followup.domain.lookups import Lookups
from followup.domain.people import Owner
from followup.domain.promised import promise_in
from followup.domain.tags import hashtags
from followup.domain.vocabulary import ASSESSMENT, FINAL, INFORMATIONAL, SCHOOL, SCREEN
from followup.domain.whereabouts import whereabouts_of
from followup.domain.wishes import wishes_in
from followup.domain.wording import any_of, fold, fold_in_place, phrases

_TOPIC = any_of(
    phrases(
        r"""
        system design; pair programming; live coding; coding; technical; behaviou?ral; culture fit;
        culture; values; case study; case; portfolio(?: review)?; whiteboard; architecture; debugging;
        take home review; presentation; deep dive; leadership; product sense; analytics; fachgesprach;
        fachinterview; technique; etude de cas; mise en situation; tecnica; caso practico
        """
    )
)
_TAG_KINDS = {
    "informational": Kind.INFORMATIONAL,
    "screen": Kind.SCREEN,
    "onsite": Kind.FINAL,
    "superday": Kind.FINAL,
    "final": Kind.FINAL,
    "school": Kind.SCHOOL,
    "assessment": Kind.ASSESSMENT,
}


def read_interview(
    event: CalendarEvent,
    owner: Owner,
    lookups: Lookups,
    first_text: str | None = None,
    first_seen: datetime | None = None,
) -> Interview:
    """What a recognised event says about one session; nothing is invented, unknown parts stay empty.

    `first_text` is the description when the event was first seen, at `first_seen`; both are None when it is
    seen now (f.2).
    """
    own = own_text(event, owner, first_text)
    cleaned = clean(event.description)
    tags = hashtags(f"{event.title}\n{own}" if is_own_event(event, owner) else own)
    subject = subject_of(event, owner, lookups, own, tags)
    attendance = attendance_of(event, owner, lookups, own, subject)
    place = whereabouts_of(event, owner, lookups, subject, attendance)
    return Interview(
        key=event.key,
        calendar_id=event.calendar_id,
        event_id=event.id,
        start=event.start,
        end=event.end,
        zone=event.zone,
        title=event.title,
        kind=kind_of(event, tags, attendance),
        company=subject.company,
        role=subject.role,
        agency=subject.agency,
        people=attendance.people,
        others=attendance.others,
        absent=attendance.absent,
        topic=_topic(event.title),
        tags=tags,
        own_text=own,
        prepared=prepared_text(event, owner, first_text, first_seen),
        language=language_of(f"{event.title}\n{cleaned.text}", "")
        or language_in(place.country)
        or owner.language
        or "en",
        location=event.location,
        country=place.country,
        country_seen=place.seen,
        promise=promise_in(event, owner, own),
        wishes=wishes_in(event.description),
        address=AddressForm.UNTOLD if is_own_event(event, owner) else address_form(cleaned.text),
        all_day=event.all_day,
        guests_hidden=event.guests_hidden,
        off_limits=attendance.off_limits,
        left_out=attendance.left_out,
        home=owner.zone,
        guests_can_modify=event.guests_can_modify,
    )


def kind_of(event: CalendarEvent, tags: frozenset[str], attendance: Attendance) -> Kind:
    """The sort of conversation, by tag, title, then description (A6, A7, A20, A21, C21)."""
    tagged = next((kind for tag, kind in _TAG_KINDS.items() if tag in tags), None)
    if tagged is not None:
        return tagged
    title, text = fold(event.title), fold(clean(event.description).text[:4_000])
    if INFORMATIONAL.search(title):
        return Kind.INFORMATIONAL
    if SCHOOL.search(title):
        return Kind.SCHOOL
    if ASSESSMENT.search(title) and not attendance.people:
        return Kind.ASSESSMENT
    if FINAL.search(title):
        return Kind.FINAL
    if SCREEN.search(title):
        return Kind.SCREEN
    if not words.STRONG.search(title) and INFORMATIONAL.search(text):
        return Kind.INFORMATIONAL
    return Kind.ORDINARY


def _topic(title: str) -> str:
    """The subject of the session if the title holds one, in the title's own spelling."""
    match = _TOPIC.search(fold_in_place(title))
    return title[match.start() : match.end()] if match else ""

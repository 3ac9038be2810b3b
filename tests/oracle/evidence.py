"""Order and evidence: claims before drafts, interviews that took place, absence that was witnessed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta

from tests.oracle.identity import anchor_of, claims_begun, purposes
from tests.oracle.story import Act, Request, Story

WRITES_REMINDERS = ("calendar.events.insert", "calendar.events.patch", "calendar.events.update")
UNDECIDED = ("interview", "trouble")
"""What happens without anybody's having decided anything."""

SETTLE = timedelta(minutes=15)
SECOND_LOOK = timedelta(minutes=2)
GRACE = timedelta(seconds=30)
TIDYING = timedelta(minutes=15)
"""An entry that is taken out of the calendar later than this after its end did take place."""

TICK = timedelta(minutes=5)
"""The longest that a reading may lie after the instant it is dated with."""


def claimed_before(story: Story) -> Iterator[str]:
    """I7: before each attempt at a draft its own computer wrote the claim on that step and person.

    Where no reminder of the round stands there is no place for a claim. A claim is good for one attempt.
    """
    known = purposes(story)
    attempts = {one.number: mail for one, mail in story.tried}
    ready: set[tuple[str, str]] = set()
    standing: dict[str, str] = {}
    for one in story.requests:
        if one.applied and one.method in WRITES_REMINDERS:
            ready.update((one.computer, name) for name in claims_begun(one.private))
        if one.applied and one.method == "calendar.events.insert":
            standing[one.event] = anchor_of(one.private.get("followupKey", "|||"))
        if one.applied and one.method == "calendar.events.delete":
            standing.pop(one.event, None)
        if one.number not in attempts:
            continue
        purpose = known.get(attempts[one.number].marker)
        if purpose is None:
            if standing:
                yield f"I7: request {one.number} creates a draft of which nobody can tell what it is for"
        elif (one.computer, purpose.claim) in ready:
            ready.discard((one.computer, purpose.claim))
        elif purpose.anchor in _left(story, standing, one.at).values():
            yield f"I7: request {one.number} creates a draft for {purpose.person} that no claim names"


def _left(story: Story, standing: Mapping[str, str], now: datetime) -> dict[str, str]:
    """The reminders that the user has not deleted by `now`, and their rounds."""
    deleted = {act.subject for act in story.done("reminder_deleted") if act.at <= now}
    return {event_id: anchor for event_id, anchor in standing.items() if event_id not in deleted}


def only_after_it_took_place(story: Story) -> Iterator[str]:
    """I8: nobody is thanked for an interview that is called off, or is not over yet, as Google shows it."""
    people = {act.subject: act.people for act in story.done("interview")}
    for one, mail in story.created:
        if mail.answers:
            continue
        for address in mail.recipients:
            meant = [event_id for event_id, invited in people.items() if address in invited]
            ends = [_end(story, event_id, one.at) for event_id in meant]
            if meant and not any(end is not None and end <= one.at for end in ends):
                yield f"I8: a mail to {address} before, or without, the interview"


def nothing_for_what_is_off(story: Story) -> Iterator[str]:
    """I8: an interview that was called off before it took place gets no reminder.

    Unless there is another one with the same company: it may bear the name of the one that was known first.
    """
    for act in story.done("called_off"):
        if _end(story, act.subject, act.at + GRACE) is not None or _has_another(story, act):
            continue
        for one in story.calls("calendar.events.insert"):
            about = f"|{act.subject}@" in one.private.get("followupKey", "")
            if one.applied and about and one.at > act.at + GRACE:
                yield f"I8: request {one.number} shows a reminder of what was called off"


def _has_another(story: Story, off: Act) -> bool:
    """Whether somebody of that interview takes part in another one."""
    people = {act.subject: {*act.people} for act in story.done("interview")}
    mine = people.pop(off.subject, set())
    return any(mine & others for others in people.values())


def _end(story: Story, event_id: str, now: datetime) -> datetime | None:
    """When the interview ends, as Google shows it at `now`; None when it is called off."""
    end: datetime | None = None
    for act in story.acts:
        known = act.at if act.kind == "interview" else act.at + GRACE
        if act.subject != event_id or known > now or act.kind not in ("interview", "moved", "called_off"):
            continue
        if act.kind != "called_off" or (end is not None and act.at <= end + TIDYING):
            end = act.until
    return end


def absence_is_witnessed(story: Story) -> Iterator[str]:
    """I10: after an attempt without a clear answer its absence is seen twice before the next one.

    One look is enough that found it, however early, as what it found was taken away again since.
    """
    last: dict[str, Request] = {}
    for one, mail in story.tried:
        before = last.get(mail.marker)
        last[mail.marker] = one
        if before is None or not before.unsure:
            continue
        looks = _looks(story, before, one)
        late = [look for look in looks if look.at >= before.at + SETTLE]
        seen_twice = late and late[-1].at - late[0].at >= SECOND_LOOK
        found = (looks if before.applied else late)[:1]
        if not (seen_twice or (found and _is_taken_away(story, found[0], one))):
            yield f"I10: request {one.number} repeats {before.number}, whose fate was not settled"


def _is_taken_away(story: Story, look: Request, after: Request) -> bool:
    deleted = (one for one in story.calls("gmail.users.drafts.delete") if one.applied)
    return any(look.number < one.number < after.number for one in deleted)


def _looks(story: Story, before: Request, after: Request) -> list[Request]:
    """Readings between two attempts that would have told of a draft that the first one made."""
    return [
        one
        for one in story.requests
        if before.number < one.number < after.number and _would_tell(one, before)
    ]


def _would_tell(one: Request, attempt: Request) -> bool:
    """History tells of a draft from a point before it was made, the list while it lies there."""
    if one.method == "gmail.users.history.list":
        since = int(one.params.get("startHistoryId") or 0)
        return one.complete and 0 < since <= attempt.history
    return one.method == "gmail.users.drafts.list" and one.complete and not one.params.get("q")


def says_what_was_read(story: Story) -> Iterator[str]:
    """I14: a feed that is said to have been read at an instant was read then, to its last page."""
    read = {feed: _readings(story, feed) for feed in {said.feed for said in story.said}}
    for said in story.said:
        times = read[said.feed]
        later = bisect_left(times, said.read_at)
        if later == len(times) or times[later] > said.read_at + TICK:
            yield f"I14: {said.feed} is said to have been read at {said.read_at}"
            return


def _readings(story: Story, feed: str) -> list[datetime]:
    """When an answer came after which a list does not go on."""
    read = (one for one in story.requests if one.answered and not one.more)
    return sorted(one.at for one in read if _reads(story, feed, one))


def _reads(story: Story, feed: str, one: Request) -> bool:
    if feed == "mail":
        return one.method in ("gmail.users.history.list", "gmail.users.getProfile")
    own = one.params.get("calendarId") in story.own
    return one.method == "calendar.events.list" and own is (feed == "reminders")


def nothing_is_deleted_unasked(story: Story) -> Iterator[str]:
    """I10: while nobody has decided anything no reminder is taken away: not to be listed says nothing."""
    decided = min((act.at for act in story.acts if act.kind not in UNDECIDED), default=None)
    for one in story.calls("calendar.events.delete"):
        if one.applied and (decided is None or one.at < decided):
            yield f"I10: request {one.number} deletes a reminder, and nothing had happened"


def nothing_is_passed_unread(story: Story) -> Iterator[str]:
    """I9: no computer asks for what came after an answer before it was given that answer.

    Who was told that it does not exist, or was refused it, may ask for what came after, to read it at that
    look; from one place, however often: the daily census believes no single empty answer.
    """
    for act in story.done("answered"):
        read: set[str] = set()
        not_found: dict[str, set[int]] = {}  # from where each was asked since
        for one in story.requests:
            if one.method == "gmail.users.messages.get" and one.params.get("id") == act.message:
                read |= {one.computer} if one.answered else set()
                if one.status in (400, 404):
                    not_found[one.computer] = set()
            since = int(one.params.get("startHistoryId") or 0)
            excused = one.computer in not_found and not_found[one.computer] <= {since}
            if act.history and since >= act.history and not (one.computer in read or excused):
                yield f"I9: request {one.number} passes an answer of {act.subject} that was not read"
                return
            if since and one.computer in not_found:
                not_found[one.computer].add(since)


EVIDENCE: tuple[Callable[[Story], Iterator[str]], ...] = (
    claimed_before,
    only_after_it_took_place,
    nothing_for_what_is_off,
    absence_is_witnessed,
    says_what_was_read,
    nothing_is_deleted_unasked,
    nothing_is_passed_unread,
)

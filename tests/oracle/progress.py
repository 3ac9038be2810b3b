"""Progress once faults stop, and patience while they last (reliability L1, L2, L4, A1, A25)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from tests.oracle.evidence import UNDECIDED
from tests.oracle.identity import claims_begun, purposes
from tests.oracle.story import Act, Request, Story

DUE = timedelta(minutes=30)
"""Thank-yous are due so long after an interview's end."""

PROMPT = timedelta(minutes=30)
"""Two polls and the settling of a lost attempt (L1)."""

HANDED_OVER = timedelta(minutes=75)
"""The same where another computer, or a lost ledger, may have left an attempt that is still under way.

As long as an access token lives a request may leave that computer, so its absence proves nothing before.
"""

PAUSE = timedelta(minutes=15)
"""The longest that the product rests after a failure."""

GIVEN_UP = timedelta(hours=40)
"""By then a lost attempt is settled, or the user was asked (L2)."""

FEWEST_WORDS = 4
BY_HAND = ("draft_sent", "draft_deleted", "draft_edited")
"""After this the mail to that person is the user's own affair."""

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MOST_FULL = 4
"""Two a day; a day may begin between them."""

MOST_REFUSED = 20
MOST_SIGN_INS = 4
ASKED_PAUSE = timedelta(seconds=60)
"""The pause that Google asks for with each 429 in these stories."""


def thanked_in_time(story: Story) -> Iterator[str]:
    """L1: everybody is thanked soon after the interview, or soon after the last trouble on the way.

    Each person for himself: who else the user was asked about says nothing of this one. An interview that
    moved is judged by each end that it had for long enough.
    """
    for act in story.done("interview"):
        for end, known, over in _ends(story, act):
            due = max(end + DUE, known)
            for address in act.people:
                made = _first_mail(story, address, end)
                seen = min(moment for moment in (made, over, story.ended) if moment is not None)
                if seen > _deadline(story, due, seen) and not _excused(
                    story, act, address, end, seen, overtaken=over is not None
                ):
                    yield f"L1: {address} was thanked {'late' if made else 'never'}, due {due}"


def _ends(story: Story, act: Act) -> Iterator[tuple[datetime, datetime, datetime | None]]:
    """The ends that an interview had, each with when it was known and when that was over."""
    end, known = act.until, act.at
    for change in story.acts:
        if change.subject == act.subject and change.kind in ("moved", "called_off"):
            if end is not None:
                yield end, known, change.at
            end, known = (change.until if change.kind == "moved" else None), change.at
    if end is not None:
        yield end, known, None


def _excused(story: Story, act: Act, address: str, end: datetime, seen: datetime, *, overtaken: bool) -> bool:
    """Whether the user was asked about this very mail, saw to it himself, or took the permission back.

    He sees to it too who accepts an offer; and after a refusal that came before the interview he is asked in
    the calendar whether it took place. `overtaken`: the interview was given another end since, so that
    nothing is asked about this one any more.
    """
    asked = any(one.person == address and one.step == "thank_you" for one in story.asked)
    answered = any(one.subject == address and end <= one.at <= seen for one in story.done("answered"))
    answered = answered or any(
        act.at <= one.at <= end and one.news == "refusal" for one in story.done("answered")
    )
    revoked = story.signed_out and any(one.at <= seen for one in story.done("revoked"))
    before = [one for one in story.acts if one.kind in BY_HAND and address in one.people]
    by_hand = any(act.at <= one.at <= end for one in before) or any(
        address in one.people and end <= one.at <= seen for one in story.done("sent_by_hand")
    )
    told = overtaken and _refused_for_good(story, address, end, seen)
    done = asked or answered or revoked or by_hand or told
    return done or _accepted(story, seen) or address in unsettled(story, seen)


def _accepted(story: Story, now: datetime) -> bool:
    """Whether the user has accepted an offer, by the last word on it."""
    said = [act.kind for act in story.acts if act.kind in ("accepted", "reopened") and act.at <= now]
    return said[-1:] == ["accepted"]


def _refused_for_good(story: Story, address: str, since: datetime, until: datetime) -> bool:
    """Whether Google refused this very mail, of which the user was told until the interview moved on."""
    return any(
        one.status == 400 and not one.applied and address in mail.recipients and since <= one.at <= until
        for one, mail in story.tried
    )


def unsettled(story: Story, now: datetime) -> frozenset[str]:
    """To whom a mail is under way of which nobody can know yet: its answer never came, or who began it died,
    and then Google forgot what went on in the mailbox. The user is asked in the end (L2).
    """
    lost = max((one.number for one in story.calls("gmail.users.history.list") if _forgotten(one)), default=0)
    made = {mail.marker for _, mail in story.created}
    return frozenset(
        address
        for one, marker, address in _begun(story)
        if marker not in made and one.number < lost and now <= one.at + GIVEN_UP
    )


def _begun(story: Story) -> Iterator[tuple[Request, str, str]]:
    """Attempts without an answer; and claims, if a process died: it may have died before the attempt."""
    for one, mail in story.tried:
        if one.unsure:
            yield from ((one, mail.marker, address) for address in mail.recipients)
    if any(act.subject == "death" for act in story.done("trouble")):
        by_claim = {purpose.claim: purpose for purpose in purposes(story).values()}
        for one in story.writes("calendar.events"):
            for purpose in (by_claim[name] for name in claims_begun(one.private) if name in by_claim):
                yield one, purpose.marker, purpose.person


def _forgotten(one: Request) -> bool:
    return one.status in (404, 410)


def nobody_waits_in_silence(story: Story) -> Iterator[str]:
    """L2: what was tried and did not come about is either tried again or shown, and never without a reason.

    What people did after it may have made it needless.
    """
    unsaid = [one.reason for one in story.asked if len(one.reason.split()) < FEWEST_WORDS]
    yield from (f"L2: the user is asked, and the reason is {text!r}" for text in unsaid)
    if story.ended is None or (story.signed_out and any(True for _ in story.done("revoked"))):
        return
    known = purposes(story)
    asked = {(one.step, one.anchor, one.person) for one in story.asked}
    made = {mail.marker for _, mail in story.created}
    decided = [act.at for act in story.acts if act.kind not in UNDECIDED]
    for one, mail in story.tried:
        purpose = known.get(mail.marker)
        shown = purpose is not None and any(
            (purpose.step, purpose.anchor, to) in asked for to in mail.recipients
        )
        undone = mail.marker not in made and not shown and not any(at > one.at for at in decided)
        if undone and story.ended > one.at + GIVEN_UP:
            yield f"L2: nobody was told that the mail of request {one.number} did not come about"
            return


def _first_mail(story: Story, address: str, since: datetime) -> datetime | None:
    times = [one.at for one, mail in story.created if address in mail.recipients and one.at >= since]
    return min(times, default=None)


def _deadline(story: Story, due: datetime, end: datetime) -> datetime:
    """So long after it was due, or after the last trouble before it was made."""
    troubles = [one.at for one in story.requests if _troubled(one)]
    troubles += [act.at for act in story.done("trouble")]
    late = [at + PAUSE for at in troubles if at <= end]
    return max([due, *late]) + (HANDED_OVER if _handed_over(story, end) else PROMPT)


def _handed_over(story: Story, end: datetime) -> bool:
    """Whether by then another computer was at work, or a ledger was lost."""
    computers = {one.computer for one in story.requests if one.at <= end}
    lost = any(act.subject == "ledger lost" and act.at <= end for act in story.done("trouble"))
    return lost or len(computers) > 1


def patient_while_refused(story: Story) -> Iterator[str]:
    """L4: while Google refuses, it is asked less and less often."""
    refused = [one.at for one in story.requests if _refused(one)]
    for number, at in enumerate(refused[MOST_REFUSED:]):
        if at - refused[number] < HOUR:
            yield f"L4: more than {MOST_REFUSED} refused requests in the hour before {at}"
            return


def silent_when_asked(story: Story) -> Iterator[str]:
    """L4: after 429 nothing is asked, read or write, for as long as Google asked for (A1)."""
    before: Request | None = None
    for one in story.requests:
        if one.method.startswith("oauth."):
            continue
        if before is not None and before.status == 429 and one.at < before.at + ASKED_PAUSE:
            yield f"L4: request {one.number} came while Google had asked for a pause"
        before = one


def few_sign_ins(story: Story) -> Iterator[str]:
    """L4: a refused renewal of the sign-in is tried again a few times, then never (A25)."""
    refused = 0
    for one in story.calls("oauth.token"):
        refused = refused + 1 if one.status in (400, 401) else 0
        if refused > MOST_SIGN_INS:
            yield f"L4: the sign-in was tried {refused} times in vain"
            return


def few_full_readings(story: Story) -> Iterator[str]:
    """L4: a calendar whose place Google forgets again and again is not read in full each time (A14).

    An answer from a place that it did know begins the count anew.
    """
    forgotten: set[tuple[str, str]] = set()
    begun: dict[tuple[str, str], list[datetime]] = defaultdict(list)
    for one in story.calls("calendar.events.list"):
        feed = one.computer, str(one.params.get("calendarId"))
        if one.status == 410:
            forgotten.add(feed)
        elif one.params.get("syncToken"):
            begun[feed] = [] if one.answered else begun[feed]
        elif feed in forgotten:
            forgotten.discard(feed)
            begun[feed] = [at for at in begun[feed] if one.at - at < DAY] + [one.at]
            if len(begun[feed]) == MOST_FULL + 1:
                yield f"L4: the calendar {feed[1]} was read in full more than {MOST_FULL} times in a day"


def _troubled(one: Request) -> bool:
    """Whether Google failed; that it knows a name or a cursor no longer is an answer."""
    spoiled = not one.answered and one.status not in (401, 404, 409, 410, 412)
    return spoiled or one.fault in ("empty_list", "stale", "late")


def _refused(one: Request) -> bool:
    return one.status in (0, 403, 429) or one.status >= 500


PROGRESS: tuple[Callable[[Story], Iterator[str]], ...] = (
    thanked_in_time,
    nobody_waits_in_silence,
    patient_while_refused,
    silent_when_asked,
    few_sign_ins,
    few_full_readings,
)

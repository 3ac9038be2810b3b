"""Progress once faults stop, and patience while they last (reliability L1, L2, L4, A1, A25)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from tests.oracle.story import Request, Story

DUE = timedelta(minutes=30)
"""Thank-yous are due so long after an interview's end."""

PROMPT = timedelta(minutes=30)
"""Two polls and the settling of a lost attempt (L1)."""

PAUSE = timedelta(minutes=15)
"""The longest that the product rests after a failure."""

GIVEN_UP = timedelta(hours=40)
"""By then a lost attempt is settled, or the user was asked (L2)."""

FEWEST_WORDS = 4
UNDECIDED = ("interview", "trouble")
"""What happens without anybody's having decided anything."""

HOUR = timedelta(hours=1)
MOST_REFUSED = 20
MOST_SIGN_INS = 4
ASKED_PAUSE = timedelta(seconds=60)
"""The pause that Google asks for with each 429 in these stories."""


def thanked_in_time(story: Story) -> Iterator[str]:
    """L1: everybody is thanked soon after the interview, or soon after the last trouble on the way."""
    if story.asked:
        return
    changed = {act.subject for act in story.acts if act.kind in ("moved", "called_off")}
    for act in story.done("interview"):
        if act.until is None or act.subject in changed:
            continue
        due = max(act.until + DUE, act.at)
        for address in act.people:
            made = _first_mail(story, address, due - DUE)
            end = made if made is not None else story.ended
            if end is not None and end > _deadline(story, due, end):
                yield f"L1: {address} was thanked {'late' if made else 'never'}, due {due}"


def nobody_waits_in_silence(story: Story) -> Iterator[str]:
    """L2: what was tried and did not come about is either tried again or shown, and never without a reason.

    What people did after it may have made it needless.
    """
    unsaid = [text for text in story.reasons if len(text.split()) < FEWEST_WORDS]
    yield from (f"L2: the user is asked, and the reason is {text!r}" for text in unsaid)
    if story.asked or story.ended is None:
        return
    made = {mail.marker for _, mail in story.created}
    decided = [act.at for act in story.acts if act.kind not in UNDECIDED]
    for one, mail in story.tried:
        undone = mail.marker not in made and not any(at > one.at for at in decided)
        if undone and story.ended > one.at + GIVEN_UP:
            yield f"L2: nobody was told that the mail of request {one.number} did not come about"
            return


def _first_mail(story: Story, address: str, since: datetime) -> datetime | None:
    times = [one.at for one, mail in story.created if address in mail.recipients and one.at >= since]
    return min(times, default=None)


def _deadline(story: Story, due: datetime, end: datetime) -> datetime:
    """Half an hour after it was due, or after the last trouble before it was made."""
    troubles = [one.at for one in story.requests if _troubled(one)]
    troubles += [act.at for act in story.done("trouble")]
    late = [at + PAUSE for at in troubles if at <= end]
    return max([due, *late]) + PROMPT


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
)

"""The promises, checked against the requests that reached Google (reliability 5).

The product's database and logs are never looked at. Safety of drafts and reminders is checked here (I1 to
I6, I12), order and evidence in `evidence` (I7 to I10, I14), who writes in `writers` (I11), progress in
`progress` (L1, L2, L4). What takes two runs to see is in `comparison` (I13).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from tests.oracle.evidence import EVIDENCE, SETTLE
from tests.oracle.identity import Purpose, purposes
from tests.oracle.progress import PROGRESS
from tests.oracle.story import MARKER, Act, Asked, Request, Story
from tests.oracle.writers import one_writer

__all__ = ["MARKER", "Act", "Asked", "Request", "Story", "judge"]

VISIBLE_FOR = timedelta(seconds=30)
"""An answer that lay in the mailbox this long may not be overlooked (I3)."""

IN_TIME = timedelta(hours=12)
"""What was planned for later than this after an answer is taken away, however long Google fails."""

OWN_MAIL = "@mail.gmail.com>"
MAY_SEND = ("send", "import", "insert")
NUDGES = ("follow_up", "phone", "second_email")
HEADERS = frozenset(
    {
        "to", "from", "subject", "mime-version", "content-type", "content-transfer-encoding", "in-reply-to",
        "references", "x-followup-key", "x-followup-revision", "date", "message-id",
    }
)  # fmt: skip


def judge(story: Story) -> list[str]:
    """What is wrong, one sentence each; empty when every promise was kept."""
    checks = (
        never_sent, never_twice, one_is_left, one_first_mail_a_day, reminders_once, nothing_comes_back,
        edited_is_left, foreign_is_left, only_meant_recipients, meant_for_whom_it_goes_to,
        silent_after_an_answer, no_nudge_left_standing,
        no_nudge_left_lying, one_writer,
    )  # fmt: skip
    return [wrong for check in (*checks, *EVIDENCE, *PROGRESS) for wrong in check(story)]


def never_sent(story: Story) -> Iterator[str]:
    """I2: no sending, no guests, no notifications."""
    for one in story.requests:
        if one.violation and one.violation != "foreign calendar":
            yield f"I2: request {one.number} breaks the rule {one.violation}"
        name = one.method.rpartition(".")[2]
        if one.method.startswith("gmail.users.messages") and name in MAY_SEND:
            yield f"I2: {one.method}"
        if one.method == "gmail.users.drafts.send":
            yield f"I2: {one.method}"
        if one.body.get("attendees") or one.params.get("sendUpdates", "none") not in ("none", None):
            yield f"I2: request {one.number} could notify somebody"


def never_twice(story: Story) -> Iterator[str]:
    """I1: one draft for one step and person; where the story rewrites that step, one before and one after."""
    known = purposes(story) if story.rewrites else {}
    anew = _begun_anew(story)
    created = Counter(
        (mail.marker, _is_rewritten(story, one, known.get(mail.marker)), _turn(one, mail.recipients, anew))
        for one, mail in story.created
        if not _given_up(one)
    )
    for (name, *_), count in created.items():
        if count > 1:
            yield f"I1: draft {name} was created {count} times"


def _is_rewritten(story: Story, one: Request, purpose: Purpose | None) -> bool:
    again = story.rewrites.get(purpose.step) if purpose is not None else None
    return again is not None and one.at >= again


def _turn(one: Request, to: Iterable[str], anew: Sequence[Act]) -> int:
    """How often all had begun anew by then; what was on the way at that instant is of before.

    Of an interview that was moved only for those who take part in it.
    """
    ours = (act for act in anew if act.kind != "moved" or not act.people or {*act.people} & {*to})
    return sum(one.at > act.at + VISIBLE_FOR for act in ours)


def _begun_anew(story: Story) -> list[Act]:
    """The acts after which what was withdrawn may be written once more.

    An interview that had taken place is moved into the future (D4), or a decision is taken back: in words, or
    by a label that says otherwise (e.1).
    """
    found: list[Act] = []
    ends: dict[str, datetime | None] = {}
    for act in story.acts:
        if act.kind in ("interview", "moved"):
            end = ends.get(act.subject)
            if end is not None and act.until is not None and end <= act.at < act.until:
                found.append(act)
            ends[act.subject] = act.until
        elif act.kind in ("reopened", "labelled"):
            found.append(act)
    return found


def _given_up(one: Request) -> bool:
    """Whether Google applied a request when its absence had been proved: nothing prevents that (A8)."""
    return one.applied_at is not None and one.applied_at > one.at + SETTLE


def one_is_left(story: Story) -> Iterator[str]:
    """I1: of drafts that a proxy or Google itself doubled one is left in the end (A8)."""
    if story.signed_out:
        return
    for name, count in Counter(story.lying).items():
        if name and count > 1:
            yield f"I1: {count} drafts {name} lie in Gmail in the end"


def one_first_mail_a_day(story: Story) -> Iterator[str]:
    """I1: nobody gets two drafts that begin a conversation on one day, whatever step they are for (U3)."""
    anew = _begun_anew(story)
    first = Counter(
        (address, one.at.date(), _turn(one, mail.recipients, anew))
        for one, mail in story.created
        if not mail.answers and not _given_up(one)
        for address in mail.recipients
    )
    yield from (f"I1: {n} first mails to {who} on {day}" for (who, day, _), n in first.items() if n > 1)


def reminders_once(story: Story) -> Iterator[str]:
    """I4: an id is inserted once, and one key never gets two ids."""
    inserted = [one for one in story.calls("calendar.events.insert") if one.applied]
    for event_id, count in Counter(str(one.body.get("id")) for one in inserted).items():
        if count > 1:
            yield f"I4: reminder {event_id} was inserted {count} times"
    ids: dict[str, set[str]] = defaultdict(set)
    for one in inserted:
        ids[_business_key(one)].add(str(one.body.get("id")))
    yield from (f"I4: two reminders for {key}" for key, known in ids.items() if len(known) > 1)


def nothing_comes_back(story: Story) -> Iterator[str]:
    """I6: what the user deleted or sent is not made again, under no id.

    Who sends a draft between the last look at it and its removal loses the sent mail to that removal (Gmail
    knows no condition, google_api 4.6): nobody can read any more that it was sent.
    """
    for act in story.acts:
        made = act.kind in ("draft_deleted", "draft_sent") and story.created_after(act.subject, act)
        if made and not (act.kind == "draft_sent" and _crossed(story, act)):
            yield f"I6: draft {act.subject} came back after it was {act.kind.removeprefix('draft_')}"
        if act.kind == "reminder_deleted":
            yield from _reminder_again(story, act)


def _reminder_again(story: Story, act: Act) -> Iterator[str]:
    keys = {_business_key(one) for one in story.calls("calendar.events.insert") if one.event == act.subject}
    for one in story.writes("calendar.events"):
        if not act.precedes(one):
            continue
        inserted = one.method.endswith("insert")
        same = one.event == act.subject or (inserted and _business_key(one) in keys)
        if same and (inserted or one.body.get("status") == "confirmed"):
            yield f"I6: reminder {act.subject} came back"


def edited_is_left(story: Story) -> Iterator[str]:
    """I5: what the user edited is neither rewritten nor deleted; claims beside it may be noted.

    Nor is a draft that he sent: to delete it by its id would destroy the mail.
    """
    for act in story.acts:
        if act.kind in ("draft_edited", "draft_sent"):
            for one in story.writes("gmail.users.drafts"):
                if one.params.get("id") == act.draft and _could_know(story, act, one):
                    yield f"I5: {one.method} on a draft that was {act.kind.removeprefix('draft_')}"
    for act in story.done("reminder_edited"):
        for one in story.writes("calendar.events"):
            only_claims = one.method.endswith("patch") and set(one.body) <= {"extendedProperties"}
            if act.precedes(one) and one.event == act.subject and not only_claims:
                yield f"I5: {one.method} on an edited reminder"


def _could_know(story: Story, act: Act, one: Request) -> bool:
    """Whether a draft was looked at since the act, or not within the seconds before it is written to.

    Gmail writes under no condition, so nothing prevents what is done between that look and the write.
    """
    if not act.precedes(one):
        return False
    looks = [look for look in story.calls("gmail.users.drafts.get") if _looked_at(look, one)]
    return not looks or looks[-1].number > act.after or one.at > act.at


def _crossed(story: Story, act: Act) -> bool:
    """Whether our removal of a draft was on its way when the user acted."""
    deleted = (one for one in story.calls("gmail.users.drafts.delete") if one.applied and act.precedes(one))
    return any(one.params.get("id") == act.draft and not _could_know(story, act, one) for one in deleted)


def _looked_at(look: Request, one: Request) -> bool:
    same = look.params.get("id") == one.params.get("id") and look.computer == one.computer
    return same and look.answered and look.number < one.number and one.at <= look.at + VISIBLE_FOR


def foreign_is_left(story: Story) -> Iterator[str]:
    """I5: only calendars that the product created are written to, and no mail but drafts is deleted."""
    for one in story.requests:
        foreign = one.params.get("calendarId") not in (None, *story.own)
        if story.own and one.applied and one.method.startswith("calendar.events.") and foreign:
            yield f"I5: {one.method} in a calendar of the user's"
        if one.violation == "foreign calendar":
            yield f"I5: request {one.number} in a calendar of the user's"


def only_meant_recipients(story: Story) -> Iterator[str]:
    """I12: one recipient of those who may be written to, no other header."""
    for one, mail in story.written():
        found = mail.recipients
        if len(found) != 1 or not found <= story.allowed:
            yield f"I12: request {one.number} writes to {sorted(found)}"
        strange = mail.headers - HEADERS
        if strange:
            yield f"I12: request {one.number} has headers {sorted(strange)}"
        if mail.broken:
            yield f"I12: request {one.number} hides a line in {sorted(mail.broken)}"


def meant_for_whom_it_goes_to(story: Story) -> Iterator[str]:
    """I12: a mail goes to the person for whom it was meant, and greets that person and nobody else."""
    known = purposes(story)
    for one, mail in story.written():
        purpose = known.get(mail.marker)
        if purpose is not None and "@" in purpose.person and purpose.person not in mail.recipients:
            yield f"I12: request {one.number} writes to {sorted(mail.recipients)}, meant is {purpose.person}"
        greeted = {name for name in story.names.values() if re.search(rf"\b{name}\b", mail.greeting)}
        to = {story.names[address] for address in mail.recipients if address in story.names}
        if greeted != to:
            yield f"I12: request {one.number} greets {sorted(greeted)} in a mail to {sorted(to)}"


def silent_after_an_answer(story: Story) -> Iterator[str]:
    """I3: no follow-up to somebody whose decision lay in the mailbox; an answer to that mail is none.

    By what the draft is for. Of one whose mark tells nobody that: a follow-up continues what the user sent,
    so it answers a mail that Gmail itself gave its id.
    """
    known = purposes(story) if any(True for _ in story.done("answered")) else {}
    for act in story.done("answered"):
        about = story.answers_about(act)
        for one, mail in story.created:
            late = one.at > act.at + VISIBLE_FOR
            purpose = known.get(mail.marker)
            nudges = _nudges(purpose, about) if purpose else mail.answers.endswith(OWN_MAIL)
            if late and act.subject in mail.to and nudges:
                yield f"I3: a follow-up to {act.subject}, who had answered"


def no_nudge_left_standing(story: Story) -> Iterator[str]:
    """I3: when somebody has decided, no reminder to write to them or to call them is left for later.

    Without permission none can be taken away.
    """
    if any(True for _ in story.done("revoked")):
        return
    standing = _standing(story).values()
    for act in story.done("answered"):
        about = story.answers_about(act)
        for key, start in standing:
            kind, _, rest = key.partition("|")
            step, _, anchor = rest.partition("|")
            ours = any(anchor.startswith(f"{event_id}@") for event_id in about)
            if kind == "reminder" and ours and step in NUDGES and start > act.at + IN_TIME:
                yield f"I3: the reminder {step} stands although {act.subject} had answered"


def no_nudge_left_lying(story: Story) -> Iterator[str]:
    """I3: when somebody has decided, no follow-up that the user left alone lies among the drafts (G22)."""
    if story.signed_out or story.ended is None:
        return
    known = purposes(story) if any(True for _ in story.done("answered")) else {}
    for act in story.done("answered"):
        about = story.answers_about(act)
        for one, mail in story.created:
            purpose = known.get(mail.marker)
            nudges = purpose is not None and _nudges(purpose, about)
            before = not act.precedes(one) and story.ended >= act.at + IN_TIME
            if before and nudges and act.subject in mail.recipients and mail.marker in story.lying:
                yield f"I3: a follow-up to {act.subject}, who has answered, still lies there"


def _nudges(purpose: Purpose, about: Sequence[str]) -> bool:
    """Whether a mail asks after one of these interviews."""
    return purpose.step in NUDGES and any(purpose.anchor.startswith(f"{event_id}@") for event_id in about)


def _standing(story: Story) -> dict[str, tuple[str, datetime]]:
    """The reminders that stand at the end and that only the product wrote: key and start, by id."""
    standing: dict[str, tuple[str, datetime]] = {}
    for one in story.writes("calendar.events"):
        verb = one.method.rpartition(".")[2]
        if verb == "delete":
            standing.pop(one.event, None)
        elif "start" in one.body:
            key = one.private.get("followupKey", standing.get(one.event, ("",))[0])
            standing[one.event] = (key, datetime.fromisoformat(one.body["start"]["dateTime"]))
    users = {act.subject for act in story.acts if act.kind in ("reminder_deleted", "reminder_edited")}
    return {event_id: shown for event_id, shown in standing.items() if event_id not in users}


def _business_key(request: Request) -> str:
    return str(sorted((name, value) for name, value in request.private.items() if "key" in name.lower()))

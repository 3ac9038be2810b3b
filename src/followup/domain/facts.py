"""Facts: what was observed of a process. Plans are made of facts alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

GONE = "G23"
"""The rule of an automatic answer that says its sender has left the company."""

KEEP_IN_TOUCH = "H3"
"""How the rule of a refusal begins that wishes to stay in touch."""

STILL_INTERESTED = "G20"
"""How the rule of a question begins that cannot wait: whether the user still wants the job."""


class FactKind(StrEnum):
    """What happened. `subject` of the fact is named in brackets."""

    SENT = "sent"  # the user sent one of our drafts [artefact key]
    DRAFT_EDITED = "draft_edited"  # the user changed it [artefact key]
    DRAFT_GONE = "draft_gone"  # it vanished without a sent copy: deleted or scheduled [artefact key]
    OUTGOING = "outgoing"  # the user wrote to somebody by hand [address]
    DRAFTED = "drafted"  # a mail to somebody was begun, by hand or by another computer [address]
    REPLY = "reply"  # a person answered [address]
    INTRODUCED = "introduced"  # a mail's headers name whoever is behind an address [address]
    AUTOMATIC = "automatic"  # out-of-office, bounce, acknowledgement [address]
    MOVED = "moved"  # the user moved a reminder: pinned [artefact key]
    DELETED = "deleted"  # the user deleted a reminder: skipped [artefact key]
    RESTORED = "restored"  # the user took it out of the bin [artefact key]
    DONE = "done"  # the user marked it done [artefact key]
    TYPED = "typed"  # the user wrote into it [artefact key]
    NOTES = "notes"  # the text of the round's notes event [round anchor]
    SKIPPED = "skipped"  # `followup skip` [artefact key, or step name]
    BEGUN = "begun"  # a label made a conversation a candidacy [address to answer to, or ""]
    THREAD_GONE = "thread_gone"  # a conversation is no longer in the mailbox [Gmail thread id]
    HABITS = "habits"  # how the user writes, by a mail of his [language, and "formal" or "warm"]
    BUSY = "busy"  # when the user has something else around a planned call [""]
    OUTCOME = "outcome"  # rejected, offer, accepted ... [label, command or hashtag]
    PAUSED = "paused"  # [""]
    RESUMED = "resumed"  # [""]


@dataclass(frozen=True, slots=True)
class Fact:
    """One observation. `id` makes a second sighting harmless, `at` is when it happened (UTC).

    `data` holds short texts by kind. SENT and OUTGOING: `thread`, `message_id` (RFC), `subject`, `message`
    (Gmail id). SENT: `to`, `name` as it was displayed with it, and `in_place_of`, the key of a contact whose
    address the user replaced by it. DRAFTED: `message` (Gmail id), `mark` (of another computer's draft, until
    somebody edits it). REPLY and AUTOMATIC: `class`, `rule`, `phrase`, `thread`, `message_id`, `subject`,
    `name`, `return_date`, `stated_date`, `answer_by` (the last day to answer an offer), `hear_from` (who is
    to write next), `language` (of what a person wrote), `phone` (by which they signed), `failed` (the address
    that a mail did not reach), `wishes` (what they ask to be left alone with: `nocall`, `nochase`), and
    `unsure` ("yes": it may be no answer to this process, so the user is asked).
    MOVED: `start`. INTRODUCED: `name`. BEGUN: `name`, `company`, `domain`, `role`, `language`, and `thread`,
    `message_id` and `subject` of the newest mail, to be answered there; it is dated by the first one. TYPED
    and NOTES: `text`. BUSY: see `appointments`. HABITS: `greeting`, `signoff`, `thanks`, `contracted` (see
    `habits.Habits`). OUTCOME: `outcome` (a word of `outcomes.WORDS`) and `by` (a day).
    """

    id: str
    process_id: str
    kind: FactKind
    at: datetime
    subject: str = ""
    data: Mapping[str, str] = field(default_factory=dict)

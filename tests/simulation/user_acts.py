"""What a user, or a company, may do at any request: each act by name, where it is possible at that moment.

What comes of it is another story, which nobody knows beforehand: the judge alone says whether it went well.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import product
from typing import TYPE_CHECKING, Any

from tests.simulation.stories import COURTESY, DANA, DECLINED, INVITED, OFFERED

if TYPE_CHECKING:
    from tests.simulation.people import People

DAY = 86400
SIDES = ("before", "after")
"""Before the request reaches Google, or after, before the service hears the answer."""

REMINDERS = ("Notes", "Send", "Email", "Call", "Check", "Decide", "Thank", "Answer", "Withdraw")
"""How the titles of reminders begin."""

LABELS = {"rejected": "Interviews/Rejected", "pause": "Interviews/Pause", "ignore": "Interviews/Ignore"}


@dataclass(frozen=True, slots=True)
class UserAct:
    """`find` is what it is done to, None where it is not possible now; `do` does it."""

    find: Callable[[People], Any]
    do: Callable[[People, Any], None]


def possible(people: People) -> tuple[str, ...]:
    """The names of all that can be done now."""
    return tuple(name for name, act in ACTS.items() if act.find(people) is not None)


def perform(name: str, people: People) -> None:
    """Do it, if it is possible now."""
    act = ACTS[name]
    found = act.find(people)
    if found is not None:
        act.do(people, found)


def act_of(kind: str) -> str:
    """`user_sends` of `user_sends_after`; empty for what is no such act."""
    name, _, side = kind.rpartition("_")
    return name if side in SIDES and name in ACTS else ""


# --- drafts -------------------------------------------------------------------------------------------


def _newest(people: People) -> Any:
    drafts = people.drafts()
    return drafts[-1] if drafts else None


def _oldest(people: People) -> Any:
    """The first of several: what is rewritten or taken away begins with it."""
    drafts = people.drafts()
    return drafts[0] if len(drafts) > 1 else None


_WITH_A_DRAFT: Mapping[str, Callable[[People, Any], None]] = {
    "user_sends": lambda people, draft: people.send(draft),
    "user_schedules": lambda people, draft: people.send_later(draft),
    "user_edits": lambda people, draft: people.edit(draft),
    "user_discards": lambda people, draft: people.discard(draft),
}

# --- reminders ----------------------------------------------------------------------------------------


def _reminder(word: str, people: People) -> Any:
    return people.reminder(word)


_WITH_A_REMINDER: Mapping[str, Callable[[People, Any], None]] = {
    "user_deletes": lambda people, found: people.delete(found),
    "user_moves": lambda people, found: people.move(found, DAY),
    "user_renames": lambda people, found: people.rename(found, f"done {found['summary']}"),
    "user_types_into": lambda people, found: people.type_in(found, "Ask about the team."),
}

# --- the interview, mail, labels ----------------------------------------------------------------------


def _interview(people: People) -> Any:
    """The first interview, as long as it is on."""
    return people.interview_that_is_on()


def _interview_to_come(people: People) -> Any:
    """The same, until it is over: who declines it after that is not asked what he means."""
    return people.interview_that_is_on() if people.interview_is_to_come() else None


def _known(people: People) -> Any:
    """Somebody writes only to whom he knows: there was an interview at least in the calendar."""
    return next((act for act in people.acts if act.kind == "interview"), None)


def _conversation(people: People) -> Any:
    """The newest conversation with the contact in which there is more than a draft."""
    return people.conversation_with(DANA)


def _answers(text: str, *, decides: bool) -> UserAct:
    return UserAct(_known, lambda people, _: people.answer(DANA, text, decides=decides))


def _labels(label: str) -> UserAct:
    return UserAct(_conversation, lambda people, thread: people.label(thread, label))


ACTS: Mapping[str, UserAct] = {
    **{name: UserAct(_newest, do) for name, do in _WITH_A_DRAFT.items()},
    **{f"{name}_the_oldest": UserAct(_oldest, do) for name, do in _WITH_A_DRAFT.items()},
    **{
        f"{name}_{word.lower()}": UserAct(partial(_reminder, word), do)
        for (name, do), word in product(_WITH_A_REMINDER.items(), REMINDERS)
    },
    "event_moved": UserAct(_interview, lambda people, _: people.put_off_interview()),
    "event_cancelled": UserAct(_interview, lambda people, _: people.call_off()),
    "event_declined": UserAct(_interview_to_come, lambda people, _: people.turn_down()),
    "reply_declines": _answers(DECLINED, decides=True),
    "reply_invites": _answers(INVITED, decides=True),
    "reply_offers": _answers(OFFERED, decides=True),
    "reply_thanks": _answers(COURTESY, decides=False),
    "user_writes": UserAct(_known, lambda people, _: people.write_by_hand(DANA)),
    **{f"user_labels_{name}": _labels(label) for name, label in LABELS.items()},
}

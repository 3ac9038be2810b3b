"""An outcome by label, by hashtag and by command is one outcome, and so is what takes it back (e.1, H)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from followup.domain.facts import Fact, FactKind
from followup.domain.steps import Step
from tests.engine.candidacies import OFFER, TIDEWELL, reminder, titles, type_into, waiting, write
from tests.stage import ME, Stage

Door = Callable[[Stage, str, str], None]

WORDS = {
    "Accepted": "accepted",
    "Declined": "declined",
    "Withdrawn": "withdrawn",
    "Rejected": "rejected",
}
"""The label and its word; as a hashtag a withdrawal is `#withdraw`."""

LEFT = {
    "Accepted": {"accept", "withdraw"},
    "Declined": {"decline"},
    "Withdrawn": {"withdraw"},
    "Rejected": {"rejection_answer"},
}
"""The drafts that lie there on the next business day."""

STEPS = frozenset(step for steps in LEFT.values() for step in steps)
DECIDE = "Decide on the Tidewell offer (due Fri 27 Mar)"


def put_label(stage: Stage, thread: str, label: str) -> None:
    stage.do("label_thread", account=ME, thread_id=thread, label=f"Interviews/{label}")


def take_label_off(stage: Stage, thread: str, label: str) -> None:
    stage.do("label_thread", account=ME, thread_id=thread, label=f"Interviews/{label}", remove=True)


def type_hashtag(stage: Stage, thread: str, label: str) -> None:
    tag = WORDS[label].replace("withdrawn", "withdraw")
    type_into(stage, reminder(stage, Step.DECIDE, "27"), f"#{tag}")


def say(stage: Stage, thread: str, label: str) -> None:
    note(stage, WORDS[label])


def reopen(stage: Stage, thread: str, label: str) -> None:
    note(stage, "reopen")


def note(stage: Stage, word: str) -> None:
    """As `followup outcome tidewell WORD` notes it."""
    process = next(one for one in stage.app.store.processes(ME) if one.company.name == "Tidewell")
    data = {"outcome": word}
    stage.app.store.add_fact(
        ME, Fact(f"outcome:{word}", process.id, FactKind.OUTCOME, stage.now, "command", data)
    )


@pytest.mark.spec("e.1", "H1", "H5", "H14", "H17", "H18")
@pytest.mark.parametrize("label", list(WORDS))
@pytest.mark.parametrize(
    ("door", "back"), [(put_label, take_label_off), (type_hashtag, reopen), (say, reopen)]
)
def test_each_door_leads_to_the_same_and_back(candidate: Stage, door: Door, back: Door, label: str) -> None:
    thread = write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    door(candidate, thread, label)
    candidate.go_to("2026-03-23 15:00", every=timedelta(hours=12))
    assert set(waiting(candidate)) & STEPS == LEFT[label]

    back(candidate, thread, label)
    candidate.go_to("2026-03-23 15:30")
    assert not set(waiting(candidate)) & STEPS
    assert DECIDE in titles(candidate)

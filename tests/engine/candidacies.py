"""Three candidacies at once: what companies write, what the user types, what still lies there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from followup.domain.steps import ArtefactKind, Step
from followup.engine.records import ArtefactState
from tests.stage import ME, Stage

TIDEWELL = ("dana.ruiz@tidewell.example", "Dana Ruiz")
HARROW = ("claire.moreau@harrow.example", "Claire Moreau")
BRIGHTPATH = ("tom.becker@brightpath.example", "Tom Becker")
OFFER = (
    "Dear Maya,\n\nwe are pleased to offer you the position. "
    "Please let us know your decision by Friday 27 March.\n\nDana"
)
REFUSAL = (
    "Hi Maya,\n\nthank you for your time. We have decided to move forward with another candidate.\n\nTom"
)


def write(stage: Stage, person: tuple[str, str], text: str, subject: str = "Your application") -> str:
    sent = stage.do("deliver", account=ME, sender=f"{person[1]} <{person[0]}>", subject=subject, text=text)
    return str(sent["threadId"])


def write_by_hand(
    stage: Stage, person: tuple[str, str], text: str, subject: str = "Thanks", thread: str = ""
) -> None:
    """The user writes in Gmail, without a draft of ours; in a conversation or in a new one."""
    within = {"thread_id": thread} if thread else {}
    stage.do("send_by_hand", account=ME, to=person[0], subject=subject, text=text, **within)


def waiting(stage: Stage) -> dict[str, str]:
    """Drafts about offers and ends that lie in Gmail, by step: to whom."""
    return {
        row.key.step.value: row.person
        for row in stage.artefacts(ArtefactKind.DRAFT)
        if row.state is ArtefactState.LIVE and row.key.step not in (Step.THANK_YOU, Step.PHONE)
    }


def titles(stage: Stage) -> list[str]:
    """What is still to ring."""
    return sorted(
        str(one["summary"])
        for one in stage.reminders()
        if datetime.fromisoformat(one["start"]["dateTime"]) > stage.now
    )


def reminder(stage: Stage, step: Step, name: str = "") -> dict[str, Any]:
    row = next(
        one
        for one in stage.artefacts(ArtefactKind.REMINDER)
        if one.key.step is step and one.key.person.endswith(name) and one.state is ArtefactState.LIVE
    )
    return next(one for one in stage.reminders() if one["id"] == row.remote_id)


def type_into(stage: Stage, one: dict[str, Any], line: str) -> None:
    stage.world.advance(60)
    text = f"{one['description']}\n{line}"
    stage.do("describe_event", account=ME, event_id=one["id"], description=text, calendar="own")


def text_to(stage: Stage, address: str) -> str:
    return next(str(one["text"]) for one in stage.drafts() if address in str(one["to"]))


def thanked(stage: Stage) -> None:
    """Every thank-you that lies in Gmail is sent."""
    for draft in stage.drafts():
        stage.do("send_draft", account=ME, draft_id=draft["id"])
    stage.tick()


def met(stage: Stage, person: tuple[str, str] = TIDEWELL) -> None:
    """One person at Tidewell on Tuesday 3 March, 10:00 to 11:00 in New York; the thank-you is sent."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(person,))
    stage.go_to("2026-03-03 16:40")
    thanked(stage)


def address(draft: Mapping[str, Any]) -> str:
    """To whom a draft in Gmail is; empty when nobody."""
    return str(draft["to"]).split("<")[-1].rstrip(">")


def addressees(stage: Stage) -> list[str]:
    """To whom drafts lie in Gmail."""
    return sorted(map(address, stage.drafts()))


def addresses(stage: Stage) -> Iterable[str]:
    return [str(draft["to"]) for draft in stage.drafts()]


def send_all(stage: Stage, *names: str) -> None:
    for draft in stage.drafts():
        if any(name in str(draft["to"]) for name in names):
            stage.do("send_draft", account=ME, draft_id=draft["id"])
    stage.tick()

"""Claims in reminders may only hold back: whatever they say, nothing of the user's is written over (X19)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from followup.domain.calendar import CalendarEvent
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.engine.drafts import older_drafts
from followup.engine.known.reminder_state import CLAIM, Claim, ClaimState, claim_name
from followup.engine.records import ArtefactState
from tests.engine.candidacies import reminder, write_by_hand
from tests.stage import ME, PANEL, Stage, at

WRITES = ("gmail.users.drafts.update", "gmail.users.drafts.delete")
SOON = timedelta(minutes=5)
BANK = "bank@bank.example"


def requests(stage: Stage, *methods: str) -> list[str]:
    return [str(one["method"]) for one in stage.do("journal")["entries"] if one["method"] in methods]


def created(stage: Stage) -> int:
    entries = stage.do("journal")["entries"]
    return sum(one["method"] == "gmail.users.drafts.create" and one["applied"] for one in entries)


def claims(stage: Stage) -> dict[str, str]:
    """What the reminder to send the thank-yous says of drafts, by property."""
    private = reminder(stage, Step.SEND_THANKS)["extendedProperties"]["private"]
    return {name: str(text) for name, text in private.items() if name.startswith(CLAIM)}


def write_claim(stage: Stage, name: str, text: str) -> None:
    """Somebody else who may write to the own calendar puts a claim there."""
    own = stage.app.store.accounts()[0].own_calendar
    calendar, _ = stage.app.google(ME)
    event_id = reminder(stage, Step.SEND_THANKS)["id"]
    found = calendar.event(own, event_id)
    assert isinstance(found, CalendarEvent)
    calendar.annotate(own, event_id, found.etag, {name: text})


def begin_by_hand(stage: Stage, to: str, text: str = "My own private words.", **more: str) -> None:
    """The user begins a mail on Gmail's page."""
    stage.do("write_draft", account=ME, to=to, subject="Thanks", text=text, **more)


def thanks_to_dana(stage: Stage) -> ArtefactKey:
    row = next(one for one in stage.artefacts(ArtefactKind.REMINDER) if one.key.step is Step.SEND_THANKS)
    return ArtefactKey(ArtefactKind.DRAFT, Step.THANK_YOU, row.key.anchor, PANEL[0][0])


@pytest.fixture
def dana(stage: Stage) -> Stage:
    """An interview with Dana alone is over; ten minutes until her thank-you is due."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:20")
    return stage


@pytest.mark.spec("reliability X19", "reliability I5")
def test_a_forged_claim_does_not_make_a_letter_of_the_users_ours(dana: Stage) -> None:
    begin_by_hand(dana, BANK)
    (letter,) = dana.drafts()
    forged = Claim(ClaimState.DONE, "evil.x", dana.now, "1", str(letter["id"]), str(letter["message"]))
    write_claim(dana, claim_name(thanks_to_dana(dana)), str(forged))

    dana.go_to("2026-03-03 17:00", every=SOON)
    write_by_hand(dana, PANEL[0], "Dear Dana, thank you.")
    dana.go_to("2026-03-03 19:00")

    assert requests(dana, *WRITES) == []
    assert [one["text"] for one in dana.drafts()] == [letter["text"]]


@pytest.mark.spec("reliability X19", "reliability M6", "reliability I6")
@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: f"{text}|of a newer version",
        lambda text: text[:20],
        lambda _text: "",
        lambda text: text.replace("done", "undone"),
        lambda text: f"undone|elsewhere.x|{text.split('|')[2]}|||",
        lambda text: "|".join((*text.split("|")[:2], "0001-01-01T00:00:00+00:00", "", "", "")),
    ],
    ids=["newer", "cut", "emptied", "undone", "undone elsewhere", "ancient"],
)
def test_what_cannot_be_read_in_a_claim_holds_the_draft_back(
    dana: Stage, spoil: Callable[[str], str]
) -> None:
    dana.go_to("2026-03-03 16:40", every=SOON)
    ((name, text),) = claims(dana).items()
    write_claim(dana, name, spoil(text))
    dana.do("discard_draft", account=ME, draft_id=dana.drafts()[0]["id"])
    dana.lose_ledger()

    dana.go_to("2026-03-03 17:20", every=SOON)

    assert created(dana) == 1
    (row,) = dana.artefacts(ArtefactKind.DRAFT)
    assert row.state is ArtefactState.INTENT
    dana.go_to("2026-03-05 12:00", every=timedelta(hours=6))
    assert [one.state for one in dana.artefacts(ArtefactKind.DRAFT)] == [ArtefactState.ATTENTION]


@pytest.mark.spec("reliability A18", "reliability I7")
def test_a_reminder_that_is_not_found_once_holds_its_claims_all_the_same(dana: Stage) -> None:
    dana.do("add_fault", match="calendar.events.patch", times=1, kind="error", code=404, reason="notFound")
    dana.world.set_time(at("2026-03-03 16:30"))

    dana.tick()

    assert created(dana) == 0
    dana.world.advance(SOON.total_seconds())
    dana.tick()
    assert created(dana) == 1
    assert [text.partition("|")[0] for text in claims(dana).values()] == ["done"]


@pytest.mark.spec("reliability A18", "reliability I6")
def test_a_reminder_that_is_not_found_once_is_asked_again_for_its_claims(dana: Stage) -> None:
    dana.go_to("2026-03-03 16:40", every=SOON)
    dana.do("discard_draft", account=ME, draft_id=dana.drafts()[0]["id"])
    dana.lose_ledger()
    dana.do("add_fault", match="calendar.events.get", times=1, kind="error", code=404, reason="notFound")

    dana.go_to("2026-03-03 17:10", every=SOON)

    assert created(dana) == 1
    assert [row.state for row in dana.artefacts(ArtefactKind.DRAFT)] == [ArtefactState.GONE]


@pytest.mark.spec("reliability I7")
def test_a_reminder_that_was_deleted_a_moment_ago_gives_way_to_another(dana: Stage) -> None:
    dana.do("add_fault", match="calendar.events.get", times=1, kind="slow", seconds=5)
    send = reminder(dana, Step.SEND_THANKS)["id"]

    def delete() -> None:
        dana.do("delete_event", account=ME, event_id=send, calendar="own")

    dana.world.later(1, delete)
    dana.world.set_time(at("2026-03-03 16:30"))

    for _ in range(3):
        dana.tick()
        dana.world.advance(SOON.total_seconds())

    assert created(dana) == 1
    notes = reminder(dana, Step.NOTES)["extendedProperties"]["private"]
    assert any(name.startswith(CLAIM) for name in notes)


@pytest.mark.spec("reliability A5", "reliability I7")
@pytest.mark.parametrize(
    "fault", [{"kind": "timeout", "applied": True}, {"kind": "timeout"}, {"kind": "error", "code": 429}]
)
def test_what_came_of_every_draft_is_told_where_it_was_claimed(stage: Stage, fault: dict[str, Any]) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:2])
    stage.go_to("2026-03-03 16:20")
    stage.do("add_fault", match="gmail.users.drafts.create", nth=[2], **fault)
    stage.world.set_time(at("2026-03-03 16:30"))
    stage.app.sync(ME, stage.now)

    stage.go_to("2026-03-03 17:30", every=SOON)

    assert [text.partition("|")[0] for text in claims(stage).values()] == ["done", "done"]


@pytest.mark.spec("reliability D5", "reliability I10")
def test_of_more_drafts_than_can_be_read_none_is_said_not_to_be_ours(
    dana: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(older_drafts, "MOST", 3)
    dana.go_to("2026-03-03 16:40", every=SOON)
    for number in range(3):
        begin_by_hand(dana, f"friend{number}@friends.example")
    own = dana.app.store.accounts()[0].own_calendar
    dana.do("delete_calendar", account=ME, calendar=own)
    dana.lose_ledger()
    dana.connect()

    dana.go_to("2026-03-03 17:20", every=timedelta(minutes=10))

    assert created(dana) == 1
    (row,) = dana.artefacts(ArtefactKind.DRAFT)
    assert (row.state, row.note) == (ArtefactState.ATTENTION, older_drafts.HELD)


@pytest.mark.spec("reliability X19")
@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        ("intent|4fd0a1b2.9c8d7e6f|2026-03-03T16:30:00+00:00|8210||", True),
        ("done|4fd0a1b2.9c8d7e6f|2026-03-03T16:30:00+00:00|8210|r-8123|19c1", True),
        ("done|4fd0a1b2.9c8d7e6f|2026-03-03T16:30:00+00:00|8210|s:8123", True),
        ("undone|4fd0a1b2.9c8d7e6f|2026-03-03T16:30:00+00:00|||", True),
        ("intent|4fd0a1b2.9c8d7e6f|2026-03-03T16:30:00|8210||", False),
        ("intent|4fd0a1b2.9c8d7e6f|2026-13-03T16:30:00+00:00|8210||", False),
        ("intent|4fd0a1b2.9c8d7e6f|2026-03-03T16:30:00+00:00|newest||", False),
        ("done|4fd0a1b2.9c8d7e6f|2026-03-03T16:30:00+00:00|8210|../messages/send|", False),
    ],
)
def test_a_claim_is_read_only_if_every_part_is_what_it_should_be(text: str, *, is_read: bool) -> None:
    """Its parts go into requests and sums of time."""
    claim = Claim.parse(text)

    assert (claim is not None) is is_read
    assert claim is None or Claim.parse(str(claim)) == claim

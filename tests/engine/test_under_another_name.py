"""The same draft under another name: another address, another first session of the day (U1, U3)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.engine.candidacies import addressees
from tests.engine.test_event_changes import guests
from tests.stage import ME, PANEL, Stage

DANA, PRIYA, _ = PANEL
NEW_ADDRESS = ("p.nair@tidewell.example", PRIYA[1])


@pytest.mark.spec("D6", "B16", "reliability I1")
@pytest.mark.parametrize(
    ("act", "drafted"),
    [
        ("nothing", [DANA[0], NEW_ADDRESS[0]]),
        ("edit", [DANA[0], PRIYA[0]]),
        ("send", [DANA[0]]),
        ("discard", [DANA[0]]),
    ],
)
def test_who_is_invited_by_another_address_afterwards_is_still_one_person(
    stage: Stage, act: str, drafted: list[str]
) -> None:
    """The first was a slip, and the organiser mends it. What the user did with the draft to it stays done."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(DANA, PRIYA))
    stage.go_to("2026-03-03 16:40")
    draft = next(one["id"] for one in stage.drafts() if "Priya" in str(one["to"]))
    if act == "edit":
        stage.do("edit_draft", account=ME, draft_id=draft, text="Mine.")
    elif act != "nothing":
        stage.do(f"{act}_draft", account=ME, draft_id=draft)
    stage.tick()
    patch = {"attendees": guests(DANA, NEW_ADDRESS)}
    stage.do("patch_event", account=ME, event_id="interview1", patch=patch)

    stage.go_to("2026-03-03 19:00")

    assert addressees(stage) == sorted(drafted)


@pytest.mark.spec("B16", "reliability I1")
@pytest.mark.parametrize(
    ("twin", "once"),
    [
        ("dana.ruiz+hiring@tidewell.example", True),
        ("dana@eu.tidewell.example", True),
        ("dana@nottidewell.example", False),
    ],
)
def test_who_stands_on_the_guest_list_with_two_addresses_of_a_company_is_thanked_once(
    stage: Stage, twin: str, *, once: bool
) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(DANA, (twin, DANA[1]), PRIYA))

    stage.go_to("2026-03-03 17:00", every=timedelta(hours=1))

    assert addressees(stage) == sorted([DANA[0], PRIYA[0]] + ([] if once else [twin]))


def _see_to(stage: Stage, how: str, to: str) -> None:
    (mine,) = (one["id"] for one in stage.drafts() if to in str(one["to"]) or not one["to"])
    if how == "discarded":
        stage.do("discard_draft", account=ME, draft_id=mine)
    else:
        address = f"{to} <{'.'.join(to.lower().split())}@tidewell.example>"
        stage.do("edit_draft", account=ME, draft_id=mine, text="In my own words.", to=address)
    if how == "sent":
        stage.do("send_draft", account=ME, draft_id=mine)
    stage.tick()


@pytest.mark.spec("D3", "reliability U1", "reliability U3")
@pytest.mark.parametrize("how", ["sent", "edited", "discarded"])
def test_who_was_thanked_is_not_thanked_again_when_the_first_session_of_the_day_moves(
    stage: Stage, how: str
) -> None:
    stage.add_interview("2026-03-03 15:00", people=[DANA], event_id="first")
    stage.add_interview("2026-03-03 17:00", people=[PRIYA], event_id="second")
    stage.go_to("2026-03-03 19:00", every=timedelta(hours=3))
    _see_to(stage, how, "Priya Nair")
    stage.do("move_event", account=ME, event_id="first", seconds=2 * 86_400)

    stage.go_to("2026-03-03 20:00", every=timedelta(minutes=20))

    assert len([one for one in addressees(stage) if "priya" in one]) == (how == "edited")
    stage.go_to("2026-03-05 19:00", every=timedelta(hours=6))
    assert [one for one in addressees(stage) if "dana" in one]


@pytest.mark.spec("D6", "B8")
@pytest.mark.parametrize("how", ["sent", "edited", "discarded"])
def test_an_address_that_becomes_known_after_the_draft_was_seen_to_makes_no_second_one(
    stage: Stage, how: str
) -> None:
    title = "Interview with Dana Ruiz, Tidewell: Platform Engineer"
    stage.add_interview("2026-03-03 15:00", people=[], title=title, description="Interviewer: Dana Ruiz")
    stage.go_to("2026-03-03 19:00", every=timedelta(hours=3))
    _see_to(stage, how, "Dana Ruiz")
    stage.do("patch_event", account=ME, event_id="interview1", patch={"attendees": guests(DANA)})

    stage.go_to("2026-03-03 20:00", every=timedelta(minutes=20))

    assert len(stage.drafts()) == (how == "edited")


@pytest.mark.spec("D3", "reliability U1")
def test_a_draft_in_doubt_is_not_begun_under_another_name(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00", people=[DANA], event_id="first")
    stage.add_interview("2026-03-03 17:00", people=[PRIYA], event_id="second")
    stage.go_to("2026-03-03 18:29", every=timedelta(hours=3))
    stage.do("add_fault", match="gmail.users.drafts.create", nth=[2], kind="timeout", applied=True)
    stage.world.advance(60)
    stage.app.sync(ME, stage.now)
    stage.do("move_event", account=ME, event_id="first", seconds=2 * 86_400)
    stage.world.advance(360)
    stage.tick()
    assert len([one for one in addressees(stage) if "priya" in one]) == 1

    stage.go_to("2026-03-03 19:30", every=timedelta(minutes=10))

    assert len([one for one in addressees(stage) if "priya" in one]) == 1


@pytest.mark.spec("D3", "reliability U1")
@pytest.mark.parametrize("how", ["send_draft", "discard_draft"])
def test_nobody_is_followed_up_again_when_the_first_session_of_the_day_moves(stage: Stage, how: str) -> None:
    for event_id, start in (("first", "2026-03-03 15:00"), ("second", "2026-03-03 17:00")):
        stage.add_interview(start, people=[DANA], event_id=event_id)
    stage.go_to("2026-03-03 19:00", every=timedelta(hours=4))
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.go_to("2026-03-11 16:00", every=timedelta(hours=12))
    (follow_up,) = stage.drafts()
    stage.do(how, account=ME, draft_id=follow_up["id"])
    stage.tick()

    stage.do("move_event", account=ME, event_id="first", seconds=-86_400)
    stage.go_to("2026-03-12 16:00", every=timedelta(hours=4))

    assert stage.drafts() == []

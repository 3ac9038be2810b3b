"""The mailbox knows who is behind an address (B21)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.facts import FactKind
from tests.stage import ME, Stage

NAMELESS = ("q7x@tidewell.example", "")
DANA = ("dana.ruiz@tidewell.example", "Dana Ruiz")
NORA = ("nora@tidewell.example", "Nora Field")


def write(stage: Stage, sender: str, text: str = "See you on Tuesday.", **headers: object) -> None:
    stage.do("deliver", account=ME, sender=sender, subject="Your interview", text=text, **headers)


def addressees(stage: Stage) -> list[str]:
    return sorted(str(draft["to"]) for draft in stage.drafts())


def thank(stage: Stage, *people: tuple[str, str], description: str = "") -> list[str]:
    """To whom the drafts go after an interview with these people."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=people, description=description)
    stage.go_to("2026-03-03 16:40")
    return addressees(stage)


@pytest.mark.spec("B21")
def test_a_mail_from_before_tells_the_name_behind_an_address(stage: Stage) -> None:
    write(stage, "Jo Doe <q7x@tidewell.example>")

    assert thank(stage, DANA, NAMELESS) == [
        "Dana Ruiz <dana.ruiz@tidewell.example>",
        "Jo Doe <q7x@tidewell.example>",
    ]


@pytest.mark.spec("B21")
def test_a_colleague_who_copies_somebody_in_tells_the_name_too(stage: Stage) -> None:
    write(stage, "Nora Field <nora@tidewell.example>", headers={"Cc": "Jo Doe <q7x@tidewell.example>"})

    assert thank(stage, NAMELESS) == ["Jo Doe <q7x@tidewell.example>"]


@pytest.mark.spec("B21")
def test_a_mail_between_the_invitation_and_the_interview_tells_the_name(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(NAMELESS,))
    stage.tick()
    write(stage, "Jo Doe <q7x@tidewell.example>")

    stage.go_to("2026-03-03 16:40")

    assert addressees(stage) == ["Jo Doe <q7x@tidewell.example>"]


@pytest.mark.spec("B21", "X9")
@pytest.mark.parametrize(
    "sender",
    [
        "q7x@tidewell.example",
        "Jo <q7x@tidewell.example>",
        "Tidewell Recruiting <q7x@tidewell.example>",
        "Jo Doe via Greenhouse <q7x@tidewell.example>",
        "Jo Doe <jo@elsewhere.example>",
    ],
)
def test_what_is_no_full_name_of_that_address_names_nobody(stage: Stage, sender: str) -> None:
    write(stage, sender)

    assert thank(stage, NAMELESS) == [""]


def test_a_lost_ledger_asks_again_and_comes_to_the_same(stage: Stage) -> None:
    write(stage, "Jo Doe <q7x@tidewell.example>")
    before = thank(stage, DANA, NAMELESS)

    stage.lose_ledger()
    stage.go_to("2026-03-03 18:00")

    assert len(before) == 2
    assert addressees(stage) == before


def test_the_mailbox_is_asked_once_and_only_about_those_known_by_half(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(DANA, NORA))
    stage.tick()
    assert not [one for one in stage.app.store.facts(ME, _process(stage)) if one.kind is FactKind.INTRODUCED]
    stage.world.advance(1200)  # until then the label that leads to the calendar is looked at too
    stage.tick()
    begin = stage.calls()

    stage.tick()

    assert stage.calls() - begin == 3


def _process(stage: Stage) -> str:
    return stage.app.store.processes(ME)[0].id


def test_a_search_that_gmail_refuses_stops_nothing(stage: Stage) -> None:
    refused = {"kind": "error", "code": 400, "reason": "invalidArgument"}
    stage.do("add_fault", match="gmail.users.messages.list", **refused)

    assert thank(stage, DANA, NAMELESS) == ["", "Dana Ruiz <dana.ruiz@tidewell.example>"]
    ((_, bad),) = stage.app.store.bad_items(ME)
    assert bad.reason == "Gmail refused to search for earlier mail"


@pytest.mark.spec("B21")
def test_a_guest_who_is_added_to_an_entry_is_asked_about_too(stage: Stage) -> None:
    write(stage, "Jo Doe <q7x@tidewell.example>")
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(DANA,))
    stage.tick()
    guests = [{"email": DANA[0], "displayName": DANA[1]}, {"email": NAMELESS[0]}, {"email": ME, "self": True}]
    stage.do("patch_event", account=ME, event_id="interview1", patch={"attendees": guests})

    stage.go_to("2026-03-03 16:40")

    assert addressees(stage) == ["Dana Ruiz <dana.ruiz@tidewell.example>", "Jo Doe <q7x@tidewell.example>"]


@pytest.mark.spec("B21", "F9")
def test_the_name_that_the_user_wrote_to_is_the_name_from_then_on(stage: Stage) -> None:
    thank(stage, NAMELESS)
    (draft,) = stage.drafts()
    stage.do(
        "edit_draft", account=ME, draft_id=draft["id"], to="Jo Doe <q7x@tidewell.example>", text="Thanks, Jo."
    )
    stage.do("send_draft", account=ME, draft_id=draft["id"])

    stage.go_to("2026-03-12 12:00", every=timedelta(hours=3))

    assert addressees(stage) == ["Jo Doe <q7x@tidewell.example>"]
    assert str(stage.drafts()[0]["text"]).startswith("Hi Jo,")

"""What was read or done by mistake can be taken back where it is seen (invariant 13, e.3, H5)."""

from __future__ import annotations

import pytest

from followup.domain.steps import Step
from tests.engine.candidacies import (
    HARROW,
    OFFER,
    REFUSAL,
    reminder,
    titles,
    type_into,
    waiting,
    write,
)
from tests.stage import ME, Json, Stage


def of(stage: Stage, word: str) -> Json:
    return next(one for one in stage.reminders() if str(one["summary"]).startswith(word))


@pytest.mark.spec("0.4.13", "H5", "H6")
def test_an_offer_that_was_none_is_taken_back_in_its_reminder(candidate: Stage) -> None:
    before = [title for title in titles(candidate) if "Harrow" in title]
    write(candidate, HARROW, OFFER)
    candidate.tick()
    ack = reminder(candidate, Step.OFFER_ACK)
    assert "If it is no offer, type #reopen below" in str(ack["description"])

    type_into(candidate, ack, "#reopen")
    candidate.tick()
    candidate.tick()

    assert waiting(candidate) == {}
    # What the user has typed into stays; the rest is as it was.
    left = [title for title in titles(candidate) if "Harrow" in title and title != ack["summary"]]
    assert left == before != []


@pytest.mark.spec("0.4.13", "H1", "H5")
def test_a_refusal_that_is_not_answered_can_still_be_seen_and_taken_back(candidate: Stage) -> None:
    before = [title for title in titles(candidate) if "Brightpath" in title]
    unread = ("no-reply@brightpath.example", "Brightpath Careers")
    write(candidate, unread, REFUSAL.replace("Hi Maya", "Dear Maya Lind"))
    candidate.tick()
    (check_in,) = [
        one for one in candidate.reminders() if one["summary"] == "Check in with Tom Becker (Brightpath)"
    ]
    assert "read like a refusal" in str(check_in["description"])

    type_into(candidate, check_in, "#reopen")
    candidate.tick()
    candidate.tick()

    assert [title for title in titles(candidate) if "Brightpath" in title] == before != []


@pytest.mark.spec("F16", "e.3")
@pytest.mark.parametrize("mark", ["done {}", "{} - done", "✓ {}", "x {}", "{} (erledigt)"])
def test_a_reminder_that_is_named_done_and_not_done_again_lives_on(panel: Stage, mark: str) -> None:
    title = "Email Dana Ruiz (Tidewell)"
    one = of(panel, title)
    panel.do("rename_event", account=ME, event_id=one["id"], summary=mark.format(title), calendar="own")
    panel.tick()
    assert of(panel, "Call")["start"]["dateTime"].startswith("2026-03-06")

    panel.world.advance(60)
    panel.do("rename_event", account=ME, event_id=one["id"], summary=title, calendar="own")
    panel.tick()
    panel.go_to("2026-03-10 12:00")

    assert of(panel, "Call")["start"]["dateTime"].startswith("2026-03-13")
    assert any(
        "dana.ruiz" in str(draft["to"]) and "Re:" not in str(draft["subject"]) for draft in panel.drafts()
    )


@pytest.mark.spec("e.3", "0.4.14")
def test_a_copy_of_a_reminder_is_the_users_and_changes_nothing(panel: Stage) -> None:
    one = of(panel, "Call")
    rows = {row.key: row.remote_id for row in panel.artefacts()}
    copied = {name: one[name] for name in ("summary", "description", "start", "end", "extendedProperties")}
    copy = panel.do("add_event", account=ME, event=copied, calendar="own")
    panel.tick()
    panel.do("delete_event", account=ME, event_id=copy["id"], calendar="own")
    panel.tick()

    assert {row.key: row.remote_id for row in panel.artefacts()} == rows
    assert of(panel, "Call")["id"] == one["id"]

"""Where reports about Gmail and Calendar conflict, both readings end the same."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from followup.domain.steps import ArtefactKind
from followup.engine.records import ArtefactState
from tests.stage import ME, Stage, at

Json = dict[str, Any]

MAIL: dict[str, Json] = {
    "usual": {},
    "same message sent": {"ui_send": "same_id"},
    "no orphans": {"orphan_drafts": False},
    "headers kept on edit": {"ui_edit_strips_headers": False},
    "headers lost on send": {"ui_send_strips_headers": True},
    "other draft id on edit": {"ui_edit_changes_draft_id": True},
    "discard is a label": {"discard": "trash"},
    "history silent on drafts": {"history_tells_drafts": False},
    "search lags": {"search_lag": 300},
}
LISTS: dict[str, Json] = {
    "usual": {},
    "empty pages": {"empty_pages": True},
    "short pages": {"short_pages": True},
    "details of cancelled ones": {"cancelled_details": "all"},
    "a window that stays": {"incremental_window": "kept"},
}


def play(stage: Stage) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """One draft sent, one edited, one deleted; ten days later: states by person, and the reminders."""
    stage.connect()
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:30")
    ids = {str(one["to"]).split()[0]: str(one["id"]) for one in stage.drafts()}
    stage.do("send_draft", account=ME, draft_id=ids["Dana"])
    stage.do("edit_draft", account=ME, draft_id=ids["Luis"], text="Mine.")
    stage.do("discard_draft", account=ME, draft_id=ids["Priya"])
    stage.go_to("2026-03-13 18:00", timedelta(hours=6))
    texts = [str(one["text"]).strip() for one in stage.drafts() if "Luis" in one["to"]]
    assert texts == ["Mine."]
    assert not any("Priya" in one["to"] for one in stage.drafts())
    states = {
        row.person.split(".")[0]: row.state.value
        for row in stage.artefacts(ArtefactKind.DRAFT)
        if row.key.step.value == "thank_you"
    }
    reminders = [(str(one["summary"]), str(one["start"]["dateTime"])) for one in stage.reminders()]
    return states, reminders


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, str], list[tuple[str, str]]]:
    stage = Stage(tmp_path_factory.mktemp("usual"), at("2026-03-02 13:00"))
    found = play(stage)
    stage.app.close()
    assert found[0]["dana"] == ArtefactState.DONE
    assert found[0]["priya"] == ArtefactState.GONE
    return found


@pytest.mark.parametrize("variant", MAIL)
def test_every_reading_of_gmail_ends_the_same(
    tmp_path: Path, usual: tuple[dict[str, str], list[tuple[str, str]]], variant: str
) -> None:
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.do("set_variants", mail=MAIL[variant])

    states, reminders = play(stage)

    if variant == "history silent on drafts":
        # Noticed within a day by counting; the reminder to send had rung by then.
        reminders = [one for one in reminders if not one[0].startswith("Send")]
        assert reminders == [one for one in usual[1] if not one[0].startswith("Send")]
    else:
        assert reminders == usual[1]
    assert states == usual[0]
    stage.app.close()


@pytest.mark.parametrize("variant", LISTS)
@pytest.mark.parametrize("get_cancelled", ["whole", "id", 404])
def test_every_reading_of_calendar_ends_the_same(
    tmp_path: Path, usual: tuple[dict[str, str], list[tuple[str, str]]], variant: str, get_cancelled: object
) -> None:
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.do("set_variants", calendar={"get_cancelled": get_cancelled}, lists=LISTS[variant])

    assert play(stage) == usual
    stage.app.close()

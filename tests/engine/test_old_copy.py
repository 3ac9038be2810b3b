"""An old copy of the ledger is put back: Google's ledger wins (reliability 3.3, D6)."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from followup.domain.facts import Fact, FactKind
from followup.domain.steps import ArtefactKind, Step
from tests.engine.test_rebuild import seen
from tests.stage import ME, Stage, at

SELDOM = timedelta(hours=3)


def keep_copy(stage: Stage, copy: Path) -> None:
    stage.app.close()
    shutil.copy(stage.app.settings.database_path, copy)
    stage.app = stage.start()


def put_back(stage: Stage, copy: Path) -> None:
    stage.lose_ledger()
    stage.app.close()
    shutil.copy(copy, stage.app.settings.database_path)
    stage.app = stage.start()


def evening(stage: Stage) -> None:
    """One draft is sent, one deleted, one edited, and the call's reminder deleted."""
    drafts = {str(one["to"]).split()[0]: one["id"] for one in stage.drafts()}
    stage.do("send_draft", account=ME, draft_id=drafts["Dana"])
    stage.do("discard_draft", account=ME, draft_id=drafts["Luis"])
    stage.do("edit_draft", account=ME, draft_id=drafts["Priya"], text="My own words.")
    call = next(one for one in stage.reminders() if one["summary"].startswith("Call"))
    stage.do("delete_event", account=ME, event_id=call["id"], calendar="own")


def created(stage: Stage) -> int:
    return sum(entry.method == "gmail.users.drafts.create" for entry in stage.world.journal.entries)


@pytest.mark.spec("I1", "I6", "L6")
@pytest.mark.parametrize(
    "moment",
    [
        "2026-03-02 14:00",
        "2026-03-03 14:30",
        "2026-03-03 16:20",
        "2026-03-03 17:00",
        "2026-03-03 18:05",
        "2026-03-04 12:00",
    ],
)
def test_what_was_done_since_is_neither_done_again_nor_undone(
    stage: Stage, tmp_path: Path, moment: str
) -> None:
    copy, kept = tmp_path / "copy", False
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    for until in ("2026-03-03 17:30", "2026-03-05 12:00"):
        if not kept and at(moment) <= at(until):
            stage.go_to(moment, SELDOM)
            keep_copy(stage, copy)
            kept = True
        stage.go_to(until, SELDOM)
        if until == "2026-03-03 17:30":
            evening(stage)
    before = seen(stage)

    put_back(stage, copy)
    for _ in range(4):
        stage.tick()
        stage.world.advance(400)

    assert seen(stage) == before
    assert created(stage) == 3
    stage.go_to("2026-03-11 12:00", timedelta(hours=6))
    assert created(stage) == 4
    assert [one["to"].split()[0] for one in stage.drafts()] == ["Priya", "Dana"]


@pytest.mark.spec("reliability D6")
def test_what_only_the_command_line_was_told_comes_back_with_the_daily_copy(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 17:30", SELDOM)
    (process,) = stage.app.store.processes(ME)
    call = next(row.key for row in stage.artefacts(ArtefactKind.REMINDER) if row.key.step is Step.PHONE)
    fact = Fact(f"skipped:{call}", process.id, FactKind.SKIPPED, stage.now, str(call))
    stage.app.store.add_fact(ME, fact)
    stage.app.store.mark_dirty(ME, [process.id])
    stage.go_to("2026-03-03 18:30", SELDOM)
    stage.app.store.backup(stage.now)
    before = seen(stage)
    assert not any(title.startswith("Call") for _, title, _ in before[1])

    stage.lose_ledger()
    stage.go_to("2026-03-04 12:00", SELDOM)

    assert fact in stage.app.store.facts(ME, process.id)
    assert not any(title.startswith("Call") for _, title, _ in seen(stage)[1])


@pytest.mark.spec("L6")
def test_an_account_that_the_daily_copy_does_not_know_is_connected_as_before(stage: Stage) -> None:
    stage.tick()
    store = stage.app.store
    mine = next(one for one in store.accounts() if one.id == ME)
    store.save_account(replace(mine, id="sam@gmail.com"))
    store.forget_account(ME)
    store.backup(stage.now)
    stage.app.close()
    for file in stage.app.settings.database_path.parent.glob("followup.db*"):
        file.unlink()

    stage.app = stage.start()

    assert [one.id for one in stage.app.store.accounts()] == [ME, "sam@gmail.com"]

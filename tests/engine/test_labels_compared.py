"""History is lost while labels stand on conversations: they are compared, and no list is believed (I10)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.decision import Stage as Stand
from tests.engine.candidacies import TIDEWELL, met, write
from tests.stage import ME, Stage


@pytest.fixture
def rejected(stage: Stage) -> str:
    """Dana's vague mail was labelled as a refusal by the user; its conversation is given."""
    met(stage)
    stage.go_to("2026-03-04 19:00", every=timedelta(hours=6))
    thread = write(stage, TIDEWELL, "Hi Maya,\n\nI will call you.\n\nDana")
    stage.tick()
    stage.do("label_thread", account=ME, thread_id=thread, label="Interviews/Rejected")
    stage.go_to("2026-03-04 20:00", every=timedelta(minutes=20))
    assert stands(stage)
    return thread


def stands(stage: Stage) -> bool:
    (process,) = stage.app.store.processes(ME)
    return process.decision is not None and process.decision.stage is Stand.REJECTED


def history_is_lost(stage: Stage) -> None:
    stage.world.advance(3_600)
    write(stage, ("news@letters.example", "News"), "Nothing of interest.", "News")
    stage.do("expire_history", account=ME)
    stage.tick()
    stage.go_to(stage.now + timedelta(hours=2))


@pytest.mark.spec("e.1", "reliability A16", "reliability I10")
def test_a_label_that_is_not_listed_once_was_not_taken_off(stage: Stage, rejected: str) -> None:
    stage.do("add_fault", match="gmail.users.messages.list", kind="empty_list", times=20)

    history_is_lost(stage)

    assert stands(stage)


@pytest.mark.spec("e.1", "reliability A16", "reliability I10")
@pytest.mark.parametrize("tidy", ["trash_message", "delete_message"])
def test_who_tidies_a_labelled_conversation_away_takes_nothing_back(
    stage: Stage, rejected: str, tidy: str
) -> None:
    stage.do(tidy, account=ME, message_id=rejected)
    stage.tick()

    history_is_lost(stage)

    assert stands(stage)


@pytest.mark.spec("e.1", "reliability A16", "reliability I10")
def test_a_label_beneath_many_others_was_not_taken_off(stage: Stage, rejected: str) -> None:
    stage.do("set_quota", enabled=False)
    for number in range(101):
        other = write(stage, (f"news{number}@mill.example", "News"), "Nothing of interest.", "News")
        stage.do("label_thread", account=ME, thread_id=other, label="Interviews/Rejected")
    stage.tick()

    history_is_lost(stage)

    (process,) = [one for one in stage.app.store.processes(ME) if one.company.name == "Tidewell"]
    assert process.decision is not None
    assert process.decision.stage is Stand.REJECTED


@pytest.mark.spec("e.1", "reliability A16")
def test_a_label_that_was_taken_off_meanwhile_is_off(stage: Stage, rejected: str) -> None:
    stage.do("label_thread", account=ME, thread_id=rejected, label="Interviews/Rejected", remove=True)

    history_is_lost(stage)

    assert not stands(stage)

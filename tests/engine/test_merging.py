"""Two candidacies that would write to the same person on the same day: one mail (E4, E5, invariant 5)."""

from __future__ import annotations

import pytest

from followup.domain.steps import ArtefactKind, Step
from tests.engine.candidacies import thanked, titles
from tests.stage import ME, Stage

DANA = ("dana.ruiz@tidewell.example", "Dana Ruiz")


def two_roles(stage: Stage) -> Stage:
    """Two interviews with Dana for two roles on Tuesday 3 March, both thanked for."""
    stage.tick()
    for hour, role in (("15", "Platform Engineer"), ("18", "Data Analyst")):
        stage.add_interview(
            f"2026-03-03 {hour}:00",
            event_id=f"interview{hour}",
            title=f"Interview with Tidewell: {role}",
            people=(DANA,),
        )
    stage.go_to("2026-03-03 20:00")
    thanked(stage)
    return stage


def follow_ups(stage: Stage) -> list[str]:
    return [title for title in titles(stage) if title.startswith("Email")]


@pytest.mark.spec("E4", "E5")
def test_two_roles_make_two_processes_and_one_follow_up_that_names_both(stage: Stage) -> None:
    two_roles(stage)

    assert len(stage.app.store.processes(ME)) == 2
    assert follow_ups(stage) == ["Email Dana Ruiz (Tidewell)"]
    stage.go_to("2026-03-10 13:00")
    (draft,) = stage.drafts()
    assert "Platform Engineer" in str(draft["text"])
    assert "Data Analyst" in str(draft["text"])


@pytest.mark.spec("E4", "F17")
def test_sending_it_has_followed_up_for_both(stage: Stage) -> None:
    two_roles(stage).go_to("2026-03-10 13:00")
    (draft,) = stage.drafts()

    stage.do("send_draft", account=ME, draft_id=draft["id"])
    stage.go_to("2026-03-16 16:00")

    assert len(stage.drafts()) == 1  # in place of the call, as no number is known
    assert [title for title in titles(stage) if title.startswith(("Email", "Call"))] == []
    made = [row for row in stage.artefacts(ArtefactKind.DRAFT) if row.key.step is Step.FOLLOW_UP]
    assert len([row for row in made if row.message_id]) == 1


@pytest.mark.spec("E4", "F13")
def test_who_deletes_the_one_reminder_is_not_asked_by_the_other_candidacy(stage: Stage) -> None:
    two_roles(stage)
    one = next(each for each in stage.reminders() if str(each["summary"]).startswith("Email"))

    stage.do("delete_event", account=ME, event_id=one["id"], calendar="own")
    stage.go_to("2026-03-11 14:00")

    assert follow_ups(stage) == []
    assert stage.drafts() == []


@pytest.mark.spec("f.1", "E4")
def test_two_roles_at_one_company_are_not_called_about_on_one_day(stage: Stage) -> None:
    two_roles(stage)

    calls = [one for one in stage.reminders() if str(one["summary"]).startswith("Call Dana")]
    assert sorted(str(one["start"]["dateTime"])[:10] for one in calls) == ["2026-03-13", "2026-03-16"]

"""A company under several names and domains: one process, whose mail is found under each (E11)."""

from __future__ import annotations

import pytest

from tests.engine.candidacies import write
from tests.stage import ME, Stage

DANA = ("dana.ruiz@tidewell.example", "Dana Ruiz")
INES = ("ines.roth@tidewellgroup.example", "Ines Roth")
COLLEAGUE = ("kim.osei@tidewellgroup.example", "Kim Osei")


def invited(stage: Stage, when: str, title: str, person: tuple[str, str]) -> None:
    stage.add_interview(when, event_id=f"e{when[5:10].replace('-', '')}", title=title, people=(person,))


@pytest.mark.spec("E11")
def test_a_second_domain_is_learnt_from_a_later_round_and_answers_from_it_count(stage: Stage) -> None:
    stage.tick()
    invited(stage, "2026-03-03 15:00", "Interview with Tidewell: Platform Engineer", DANA)
    invited(stage, "2026-03-05 15:00", "Interview with Tidewell: Platform Engineer", INES)
    stage.go_to("2026-03-05 17:00")
    assert len(stage.app.store.processes(ME)) == 1

    write(stage, COLLEAGUE, "Hi Maya,\n\nwe have decided to move forward with another candidate.\n\nKim")
    stage.tick()

    (process,) = stage.app.store.processes(ME)
    assert process.summary == "Kim Osei declined."


@pytest.mark.spec("E11")
def test_the_name_that_the_user_gives_is_one_of_the_names_of_the_company(stage: Stage) -> None:
    stage.tick()
    invited(stage, "2026-03-03 15:00", "Interview with Tidewell: Platform Engineer", DANA)
    stage.go_to("2026-03-03 16:10")
    notes = next(one for one in stage.reminders() if "Tidewell" in one["summary"])
    text = f"{notes['description']}\nCompany: Northwind"
    stage.do("describe_event", account=ME, event_id=notes["id"], description=text, calendar="own")
    stage.go_to("2026-03-04 15:00")

    write(
        stage,
        ("no-reply@us.greenhouse-mail.io", "Northwind Hiring"),
        "Hi Maya,\n\nwe have decided to move forward with another candidate.\n\nNorthwind",
        "Your application to Northwind",
    )
    stage.tick()

    (process,) = stage.app.store.processes(ME)
    assert process.summary.endswith("declined.")

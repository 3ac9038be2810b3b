"""The reminders of a round: what they say, to whom, in which language, and when they make a noise."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.engine.candidacies import addressees
from tests.stage import ME, PANEL, Stage, at


def test_all_reminders_are_in_the_calendar_when_the_round_is_over(panel: Stage) -> None:
    titles = [one["summary"] for one in panel.reminders()]

    assert titles == [
        "Notes: Tidewell interview",
        "Send 3 thank-yous (Tidewell)",
        "Email Dana Ruiz (Tidewell)",
        "Call Dana Ruiz (Tidewell)",
        "Check in with Dana Ruiz (Tidewell)",
    ]


@pytest.mark.spec("N10")
def test_reminders_are_private_free_and_without_guests(panel: Stage) -> None:
    for one in panel.reminders():
        assert one["visibility"] == "private"
        assert one["transparency"] == "transparent"
        assert "attendees" not in one
        assert one["reminders"]["useDefault"] is False


@pytest.mark.spec("C3")
@pytest.mark.parametrize(("start", "rings"), [("2026-03-03 15:00", 1), ("2026-03-04 00:30", 0)])
def test_after_a_late_evening_the_notes_event_makes_no_noise(stage: Stage, start: str, rings: int) -> None:
    stage.tick()
    stage.add_interview(start)
    stage.go_to(at(start) + timedelta(minutes=30), every=timedelta(hours=6))

    (notes,) = stage.reminders()

    assert len(notes["reminders"].get("overrides", [])) == rings


@pytest.mark.spec("N10")
def test_neutral_titles_give_neither_company_nor_name(tmp_path: Path) -> None:
    stage = Stage(tmp_path, at("2026-03-02 13:00"), environ={"FOLLOWUP_CALENDARS__NEUTRAL_TITLES": "true"})
    stage.connect()
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:30")

    shown = " ".join(str(one["summary"]) for one in stage.reminders())

    assert "Call D.R." in shown
    assert "Tidewell" not in shown
    stage.app.close()


@pytest.mark.spec("e.6", "N1", "d.2")
def test_reminders_are_in_the_users_language_and_what_is_typed_into_them_is_read(stage: Stage) -> None:
    config = stage.app.settings.settings_file
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text('[profile]\nlanguage = "de"\n', "utf-8")
    stage.restart()
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:10", every=timedelta(hours=3))
    notes = next(one for one in stage.reminders() if one["summary"] == "Notizen: Gespräch bei Tidewell")
    text = str(notes["description"]).replace("Dana Ruiz:", "Dana Ruiz: weekend releases")
    stage.do("describe_event", account=ME, event_id=notes["id"], description=text, calendar="own")
    stage.go_to("2026-03-03 16:40")

    (draft,) = stage.drafts()
    assert "weekend releases" in str(draft["text"])
    assert "Notiz" not in str(draft["text"])
    assert "An Dana Ruiz schreiben (Tidewell)" in {one["summary"] for one in stage.reminders()}


@pytest.mark.spec("d.3", "d.4", "B20")
def test_what_could_not_be_understood_in_the_notes_stands_in_the_reminders(panel: Stage) -> None:
    notes = next(one for one in panel.reminders() if one["summary"].startswith("Notes"))
    typed = f"{notes['description']} decision by 4 March\nNext: Friday 12 March"
    panel.do("describe_event", account=ME, event_id=notes["id"], description=typed, calendar="own")

    panel.tick()

    told = [
        str(one["description"]) for one in panel.reminders() if one["summary"].startswith(("Send", "Email"))
    ]
    assert len(told) == 2
    assert all(
        "Weekday and date disagree in “Friday 12 March”; 13 March 2026 is used." in one for one in told
    )


@pytest.mark.spec("B11")
def test_who_arranged_an_onsite_is_offered_a_line_of_thanks(stage: Stage) -> None:
    stage.tick()
    tom = ("tom.becker@tidewell.example", "Tom Becker (Recruiting Coordinator)")
    stage.add_interview("2026-03-03 15:00", title="Tidewell onsite", people=(*PANEL[:1], tom))

    stage.go_to("2026-03-03 16:40", every=timedelta(hours=6))

    send = next(one for one in stage.reminders() if one["summary"].startswith("Send"))
    assert "would be glad of a line: Tom Becker." in send["description"]
    assert addressees(stage) == [PANEL[0][0]]


@pytest.mark.spec("B4", "B5", "e.6")
def test_the_reminder_to_send_names_those_whose_thanks_could_be_more_personal(panel: Stage) -> None:
    def told() -> str:
        return next(str(one["description"]) for one in panel.reminders() if one["summary"].startswith("Send"))

    assert "Could be more personal: Dana Ruiz, Priya Nair and Luis Ortega." in told()
    notes = next(one for one in panel.reminders() if one["summary"].startswith("Notes"))
    text = str(notes["description"]).replace("Priya Nair:", "Priya Nair: the billing migration")
    panel.do("describe_event", account=ME, event_id=notes["id"], description=text, calendar="own")
    panel.tick()

    assert "Could be more personal: Dana Ruiz and Luis Ortega." in told()

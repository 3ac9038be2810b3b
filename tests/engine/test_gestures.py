"""What the user does to reminders (e.3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from followup.domain.facts import Fact, FactKind
from followup.domain.steps import ArtefactKind, Step
from followup.engine.records import AccountState, ArtefactState
from tests.stage import ME, Json, Stage


def reminder(stage: Stage, word: str) -> Json:
    return next(one for one in stage.reminders() if one["summary"].startswith(word))


def starts(stage: Stage) -> dict[str, str]:
    return {one["summary"].split()[0]: one["start"]["dateTime"][:16] for one in stage.reminders()}


@pytest.mark.spec("F13")
def test_a_deleted_reminder_is_skipped_and_the_chain_goes_on(panel: Stage) -> None:
    panel.do("delete_event", account=ME, event_id=reminder(panel, "Email")["id"], calendar="own")

    panel.go_to("2026-03-11 18:00")

    assert "Email" not in starts(panel)
    assert "Call" in starts(panel)
    assert not any("Follow" in row.title and row.state.value == "live" for row in panel.artefacts())


@pytest.mark.spec("F14")
def test_a_moved_reminder_is_pinned_where_the_user_put_it(panel: Stage) -> None:
    panel.do(
        "move_event", account=ME, event_id=reminder(panel, "Call")["id"], seconds=86400 + 3600, calendar="own"
    )
    moved = starts(panel)["Call"]

    panel.go_to("2026-03-06 18:00")

    assert starts(panel)["Call"] == moved


@pytest.mark.spec("F14", "reliability I1")
def test_a_draft_that_lies_there_stays_when_its_reminder_is_put_off(panel: Stage) -> None:
    """To withdraw it and write it again on the new day would be a second one."""
    panel.go_to("2026-03-10 15:00")
    follow_up = panel.drafts()[-1]
    panel.do("move_event", account=ME, event_id=reminder(panel, "Email")["id"], seconds=86400, calendar="own")

    panel.go_to("2026-03-11 18:00")

    assert "Dana" in follow_up["to"]
    assert [one["id"] for one in panel.drafts() if "Dana" in one["to"]] == [follow_up["id"]]
    assert starts(panel)["Email"].startswith("2026-03-11")


@pytest.mark.spec("F13", "reliability U5", "reliability I6")
def test_a_reminder_that_the_user_deleted_before_we_could_is_deleted_by_the_user(panel: Stage) -> None:
    """Taken for our own doing it would be shown again as soon as it is wanted again."""
    panel.go_to("2026-03-05 15:00", every=timedelta(hours=6))
    email = reminder(panel, "Email")["id"]

    def delete() -> None:
        panel.do("delete_event", account=ME, event_id=email, calendar="own")

    text = "Hi Maya, we have decided to move forward with another candidate. Dana"
    panel.do(
        "deliver", account=ME, sender="Dana Ruiz <dana.ruiz@tidewell.example>", subject="News", text=text
    )
    panel.do("add_fault", match="gmail.users.history.list", times=1, kind="slow", seconds=5)
    panel.world.later(61, delete)
    for _ in range(2):
        panel.world.advance(60)
        panel.tick()

    (row,) = [one for one in panel.artefacts(ArtefactKind.REMINDER) if one.remote_id == email]
    assert row.state is ArtefactState.GONE


@pytest.mark.spec("F16")
def test_a_reminder_renamed_done_is_done(panel: Stage) -> None:
    panel.go_to("2026-03-06 15:00")
    panel.do(
        "rename_event",
        account=ME,
        event_id=reminder(panel, "Email")["id"],
        summary="done Email Dana Ruiz",
        calendar="own",
    )

    panel.tick()

    assert starts(panel)["Call"].startswith("2026-03-11")


@pytest.mark.spec("F16", "L6")
def test_a_mark_is_read_again_after_the_ledger_is_lost(panel: Stage) -> None:
    panel.go_to("2026-03-06 15:00", every=timedelta(hours=6))
    done = {"event_id": reminder(panel, "Email")["id"], "summary": "Email Dana Ruiz, done"}
    panel.do("rename_event", account=ME, calendar="own", **done)
    panel.lose_ledger()
    panel.tick()
    panel.tick()

    row = next(row for row in panel.artefacts(ArtefactKind.REMINDER) if row.key.step is Step.FOLLOW_UP)
    assert (row.state.value, row.title) == ("done", "Email Dana Ruiz, done")


@pytest.mark.spec("F16", "F14")
def test_a_company_whose_name_is_a_mark_is_not_done_when_its_reminder_is_moved(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", title="Interview with Hecho: Platform Engineer")
    stage.go_to("2026-03-03 16:30", every=timedelta(hours=6))
    one = reminder(stage, "Call")
    assert str(one["summary"]).endswith("(Hecho)")
    stage.do("move_event", account=ME, event_id=one["id"], seconds=3600, calendar="own")
    stage.tick()

    row = next(row for row in stage.artefacts(ArtefactKind.REMINDER) if row.key.step is Step.PHONE)
    assert row.state.value == "live"


@pytest.mark.spec("F21")
def test_text_typed_into_a_reminder_is_never_overwritten(panel: Stage) -> None:
    call = reminder(panel, "Call")
    panel.do(
        "describe_event",
        account=ME,
        event_id=call["id"],
        description=call["description"] + "\nAsk for Tom.",
        calendar="own",
    )

    panel.go_to("2026-03-11 18:00")

    assert "Ask for Tom." in reminder(panel, "Call")["description"]


@pytest.mark.spec("F20")
def test_a_reminder_taken_out_of_the_bin_lives_again(panel: Stage) -> None:
    call = reminder(panel, "Call")
    panel.do("delete_event", account=ME, event_id=call["id"], calendar="own")
    panel.tick()
    panel.do("restore_event", account=ME, event_id=call["id"], calendar="own")

    panel.go_to("2026-03-06 18:00")

    assert starts(panel)["Call"] == call["start"]["dateTime"][:16]


@pytest.mark.spec("F20", "I5")
def test_what_was_written_into_a_reminder_that_we_had_taken_away_is_kept(panel: Stage) -> None:
    call = reminder(panel, "Call")
    panel.do("move_event", account=ME, event_id="interview1", seconds=86_400)
    panel.tick()
    assert "Call" not in starts(panel)
    panel.do("restore_event", account=ME, event_id=call["id"], calendar="own")
    words = call["description"] + "\nAsk for Tom."
    panel.do("describe_event", account=ME, event_id=call["id"], description=words, calendar="own")

    panel.go_to("2026-03-04 18:00", every=timedelta(hours=6))

    assert "Ask for Tom." in reminder(panel, "Call")["description"]


@pytest.mark.spec("F20", "reliability A18")
def test_an_emptied_bin_keeps_nobody_from_being_thanked(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:10", every=timedelta(hours=2))
    stage.do("move_event", account=ME, event_id="interview1", seconds=86_400)
    stage.tick()
    stage.do("empty_trash", account=ME, calendar="own")

    stage.go_to("2026-03-04 18:00", every=timedelta(hours=2))

    assert len(stage.drafts()) == 3
    stage.go_to("2026-03-06 18:00", every=timedelta(hours=8))
    asked = {row.key.step: row.note for row in stage.artefacts() if row.state is ArtefactState.ATTENTION}
    assert "by hand" in asked[Step.FOLLOW_UP]


@pytest.mark.spec("F19")
def test_a_deleted_calendar_stops_all_writing_and_says_so(panel: Stage) -> None:
    own = panel.app.store.account(ME)
    assert own is not None
    panel.do("delete_calendar", account=ME, calendar=own.own_calendar)
    drafts = len(panel.drafts())
    panel.go_to("2026-03-20 18:00")

    account = panel.app.store.account(ME)
    assert account is not None
    assert "deleted" in account.notice
    assert len(panel.drafts()) == drafts
    assert panel.reminders() == []


@pytest.mark.spec("F19", "reliability A18")
def test_a_calendar_that_is_not_found_for_a_moment_is_not_called_deleted_and_goes_on(panel: Stage) -> None:
    before, drafts = starts(panel), len(panel.drafts())
    panel.do("add_fault", match="calendar.events.list", kind="error", code=404, reason="notFound", nth=[2])
    panel.app.sync(ME, panel.now)
    account = panel.app.store.account(ME)
    assert account is not None
    assert account.state is AccountState.OK
    assert "for a moment" in account.notice
    assert "was deleted" not in account.notice

    panel.go_to("2026-03-03 18:00")

    account = panel.app.store.account(ME)
    assert account is not None
    assert account.notice == ""
    assert starts(panel) == before
    assert len(panel.drafts()) == drafts


@pytest.mark.spec("F13", "reliability A20")
def test_a_reminder_that_was_deleted_meanwhile_is_not_said_to_be_set(panel: Stage) -> None:
    call = reminder(panel, "Call")
    panel.do("delete_event", account=ME, event_id=call["id"], calendar="own")
    panel.lose_ledger()

    report = panel.tick()

    titles = {effect.title: effect.verb for effect in report.effects}
    assert call["summary"] not in titles
    assert "remind" not in titles.values()


@pytest.mark.spec("F19")
def test_connecting_again_after_that_brings_coming_reminders_back_and_no_second_draft(panel: Stage) -> None:
    before = starts(panel)
    own = panel.app.store.account(ME)
    assert own is not None
    panel.do("delete_calendar", account=ME, calendar=own.own_calendar)
    panel.tick()
    panel.connect()

    panel.tick()
    panel.tick()

    after = starts(panel)
    assert after.pop("Notes:") > before.pop("Notes:")
    assert after == before
    assert len(panel.drafts()) == 3


@pytest.mark.spec("e.3", "F14")
@pytest.mark.parametrize("keeps_properties", [True, False])
def test_a_reminder_moved_to_the_users_own_calendar_goes_on_there_and_is_no_interview(
    panel: Stage, keeps_properties: bool
) -> None:
    one = reminder(panel, "Email")
    shown = ("id", "summary", "description", "start", "end", "extendedProperties")
    moved = {name: one[name] for name in shown if name != "extendedProperties" or keeps_properties}
    panel.do("delete_event", account=ME, event_id=one["id"], calendar="own")
    panel.do("add_event", account=ME, event=moved, calendar="primary")
    panel.do("move_event", account=ME, event_id=one["id"], seconds=24 * 3600)

    panel.go_to("2026-03-10 20:00", every=timedelta(hours=6))

    assert len(panel.app.store.sessions(ME)) == 1
    assert "Email" not in starts(panel)
    assert "Call" in starts(panel)
    assert not any(row.key.step is Step.FOLLOW_UP for row in panel.artefacts(ArtefactKind.DRAFT))
    panel.go_to("2026-03-11 14:00", every=timedelta(hours=6))
    assert any(row.key.step is Step.FOLLOW_UP for row in panel.artefacts(ArtefactKind.DRAFT))


@pytest.mark.spec("e.3")
def test_notifications_colour_and_busy_stay_as_the_user_set_them_when_the_reminder_moves(
    panel: Stage,
) -> None:
    panel.go_to("2026-03-06 15:00", every=timedelta(hours=6))
    wished = {
        "reminders": {"useDefault": False, "overrides": [{"method": "email", "minutes": 60}]},
        "transparency": "opaque",
        "colorId": "5",
    }
    call = reminder(panel, "Call")
    panel.do("patch_event", account=ME, event_id=call["id"], patch=wished, calendar="own")
    done = {"event_id": reminder(panel, "Email")["id"], "summary": "done Email Dana Ruiz"}
    panel.do("rename_event", account=ME, calendar="own", **done)
    panel.tick()

    moved = reminder(panel, "Call")
    assert moved["start"]["dateTime"].startswith("2026-03-11")
    # Google does not spell out that an entry is busy.
    assert {"transparency": "opaque"} | {name: moved[name] for name in wished if name in moved} == wished


@pytest.mark.spec("e.3", "A5")
def test_a_copy_of_a_reminder_in_the_users_own_calendar_is_no_interview(panel: Stage) -> None:
    one = reminder(panel, "Call")
    copied = {name: one[name] for name in ("summary", "description", "start", "end")}
    panel.do("add_event", account=ME, event=copied, calendar="primary")
    before = starts(panel)

    panel.tick()

    assert len(panel.app.store.sessions(ME)) == 1
    assert starts(panel) == before


def test_a_sync_token_that_expired_loses_and_repeats_nothing(panel: Stage) -> None:
    before = starts(panel)
    panel.do("expire_sync_tokens", account=ME)
    panel.do("delete_event", account=ME, event_id=reminder(panel, "Call")["id"], calendar="own")

    panel.tick()
    panel.tick()

    after = starts(panel)
    assert "Call" not in after
    assert {name: start for name, start in before.items() if name != "Call"} == after


def test_a_pause_takes_reminders_away_keeps_drafts_and_ends_where_it_began(panel: Stage) -> None:
    before = starts(panel)
    account = panel.app.store.account(ME)
    assert account is not None
    panel.app.store.save_account(replace(account, paused=True))
    panel.app.store.mark_dirty(ME, [one.id for one in panel.app.store.processes(ME)])
    panel.tick()
    assert set(starts(panel)) == {"Notes:"}
    assert len(panel.drafts()) == 3

    panel.app.store.save_account(replace(account, paused=False))
    panel.app.store.mark_dirty(ME, [one.id for one in panel.app.store.processes(ME)])
    panel.tick()

    assert starts(panel) == before
    assert len(panel.drafts()) == 3


def test_what_was_skipped_is_said_to_be_skipped_when_it_is_taken_away(panel: Stage) -> None:
    row = next(one for one in panel.artefacts(ArtefactKind.REMINDER) if one.key.step is Step.PHONE)
    fact = Fact("skip:1", row.process_id, FactKind.SKIPPED, panel.now, str(row.key))
    with panel.app.store.transaction():
        panel.app.store.add_fact(ME, fact)
        panel.app.store.mark_dirty(ME, [row.process_id])

    effects = panel.tick().effects

    assert [one.why for one in effects if one.verb == "remove"] == ["You skipped it."]

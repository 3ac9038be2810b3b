"""What the user does to reminders (e.3)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.domain.facts import Fact, FactKind
from followup.domain.steps import ArtefactKind, Step
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
    panel.tick()
    account = panel.app.store.account(ME)
    assert account is not None
    assert "does not find" in account.notice
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

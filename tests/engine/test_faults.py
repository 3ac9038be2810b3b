"""Every fault at every request of a working tick: nothing twice, nothing lost, nothing sent."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from followup.domain.facts import FactKind
from followup.domain.mail import Message
from followup.domain.steps import ArtefactKind, Step
from followup.engine.account.backing_off import IF_IT_LASTS
from followup.engine.errors import Permanent
from followup.engine.records import AccountState, ArtefactState
from followup.google.gmail import GoogleMail
from tests.engine.test_kills import live_on, outcome, prepared
from tests.stage import ME, Stage, at

FAULTS: dict[str, dict[str, Any]] = {
    "timeout before": {"kind": "timeout", "applied": False},
    "timeout after": {"kind": "timeout", "applied": True},
    "reset after": {"kind": "reset", "applied": True},
    "503 after": {"kind": "error", "code": 503, "reason": "backendError", "applied": True},
    "500 before": {"kind": "error", "code": 500, "reason": "backendError", "applied": False},
    "rate limit": {"kind": "error", "code": 403, "reason": "rateLimitExceeded"},
    "429": {"kind": "error", "code": 429, "reason": "rateLimitExceeded", "retry_after": 3},
    "proxy page": {"kind": "html", "code": 502, "applied": True},
    "half an answer": {"kind": "truncated", "applied": True},
    "late": {"kind": "late", "seconds": 200},
    "token dead": {"kind": "expired_token"},
}
METHODS = (
    "calendar.events.list",
    "gmail.users.history.list",
    "calendar.events.insert",
    "calendar.events.patch",
    "calendar.events.get",
    "gmail.users.drafts.create",
    "gmail.users.settings.sendAs.list",
)


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("method", METHODS)
def test_one_fault_anywhere_changes_nothing_in_the_end(tmp_path: Path, fault: str, method: str) -> None:
    calm = prepared(tmp_path / "calm")
    calm.world.set_time(at("2026-03-03 16:31"))
    calm.tick()
    expected = live_on(calm)
    calm.app.close()

    stage = prepared(tmp_path / "faulty")
    stage.do("add_fault", match=method, times=1, **FAULTS[fault])
    stage.world.set_time(at("2026-03-03 16:31"))
    stage.app.sync(ME, stage.now)
    for minute in range(32, 59, 3):
        stage.world.set_time(at("2026-03-03 16:31").replace(minute=minute))
        stage.app.sync(ME, stage.now)

    assert live_on(stage) == expected
    assert stage.do("violations")["violations"] == []
    stage.app.close()


@pytest.mark.spec("reliability A25")
def test_a_revoked_connection_stops_the_account_and_says_what_to_do(tmp_path: Path) -> None:
    stage = prepared(tmp_path)
    stage.do("revoke_access", account=ME)
    stage.world.set_time(at("2026-03-03 16:31"))

    report = stage.app.sync(ME, stage.now)

    account = stage.app.store.account(ME)
    assert account is not None
    assert account.state is AccountState.NEEDS_SIGN_IN
    assert report.error is not None
    assert "followup connect" in account.notice
    noted = len(stage.app.store.journal(ME))
    for hour in range(17, 23):
        stage.world.set_time(at(f"2026-03-03 {hour}:00"))
        stage.app.sync(ME, stage.now, asked=True)
        stage.restart()
    refreshes = [
        e for e in stage.do("journal")["entries"] if e["method"] == "oauth.token" and e["status"] >= 400
    ]
    assert len(refreshes) == 3
    assert len(stage.app.store.journal(ME)) == noted


def test_failures_behind_a_sign_in_that_works_again_never_wait_for_the_user(tmp_path: Path) -> None:
    stage = prepared(tmp_path)
    stage.restart()
    stage.do("add_fault", match="oauth.token", times=1, kind="error", code=400, reason="invalid_grant")
    stage.do("add_fault", match="gmail.users.history.list", times=3, kind="truncated")
    states = []
    for minute in range(0, 60, 5):
        stage.world.set_time(at("2026-03-03 16:31") + timedelta(minutes=minute))
        stage.app.sync(ME, stage.now)
        account = stage.app.store.account(ME)
        assert account is not None
        states.append(account.state)

    assert states[0] is AccountState.NEEDS_SIGN_IN
    assert states[-1] is AccountState.OK
    assert len(stage.drafts()) == 3


@pytest.mark.spec("D4", "reliability I6")
@pytest.mark.parametrize("applied", [True, False])
@pytest.mark.parametrize("method", ["calendar.events.delete", "gmail.users.drafts.delete"])
def test_a_removal_of_ours_without_an_answer_is_not_taken_for_a_gesture(
    tmp_path: Path, method: str, applied: bool
) -> None:
    stage = prepared(tmp_path)
    stage.world.set_time(at("2026-03-03 16:31"))
    stage.tick()
    kinds = sorted(one["summary"].split()[0] for one in stage.reminders())
    stage.do("move_event", account=ME, event_id="interview1", seconds=3 * 86400)
    stage.do("add_fault", match=method, times=1, kind="timeout", applied=applied)
    for minute in range(35, 59, 6):
        stage.world.set_time(at("2026-03-03 16:00").replace(minute=minute))
        stage.app.sync(ME, stage.now)

    stage.go_to("2026-03-06 18:30")

    assert len(stage.drafts()) == 3
    assert sorted(one["summary"].split()[0] for one in stage.reminders()) == kinds


@pytest.mark.spec("reliability I3")
def test_an_answer_that_history_never_told_of_still_holds_the_follow_up_back(tmp_path: Path) -> None:
    stage = prepared(tmp_path)
    stage.go_to("2026-03-09 12:00")
    stage.do(
        "deliver",
        account=ME,
        sender="Dana Ruiz <dana.ruiz@tidewell.example>",
        subject="Your interview",
        text="We have decided to move forward with another candidate.",
    )
    stage.do("add_fault", match="gmail.users.history.list", kind="empty_list")
    stage.tick()

    stage.go_to("2026-03-12 12:00")

    assert not any(row.key.step is Step.FOLLOW_UP for row in stage.artefacts(ArtefactKind.DRAFT))
    assert not any(one["summary"].startswith(("Email", "Call")) for one in stage.reminders())


@pytest.mark.spec("D3", "reliability L1")
def test_who_was_asked_about_in_vain_is_thanked_after_all_when_the_interview_moves(stage: Stage) -> None:
    refused = {"kind": "error", "code": 400, "reason": "invalidArgument"}
    stage.do("add_fault", match="gmail.users.drafts.create", times=1, **refused)
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:40")
    assert len(stage.drafts()) == 2

    stage.do("move_event", account=ME, event_id="interview1", seconds=3 * 24 * 3600)
    stage.go_to("2026-03-06 18:00", every=timedelta(hours=3))

    assert len({str(draft["to"]) for draft in stage.drafts()}) == len(stage.drafts()) == 3


@pytest.mark.spec("reliability A10")
def test_a_falsely_empty_history_loses_no_answer(tmp_path: Path) -> None:
    stage = prepared(tmp_path)
    stage.go_to("2026-03-04 12:00", every=timedelta(hours=6))
    sender, text = "Dana Ruiz <dana.ruiz@tidewell.example>", "We have decided to hire somebody else."
    stage.do("deliver", account=ME, sender=sender, subject="Your interview", text=text)
    stage.do("add_fault", match="gmail.users.history.list", times=1, kind="empty_list")

    stage.tick()
    stage.tick()

    assert not any(one["summary"].startswith(("Email", "Call")) for one in stage.reminders())


@pytest.mark.spec("reliability A9")
def test_a_silent_mailbox_moves_on_once_a_day(tmp_path: Path) -> None:
    stage = prepared(tmp_path)
    stage.go_to("2026-03-04 12:00", every=timedelta(hours=6))
    before = stage.app.store.cursor(ME, "mail")
    stage.do("deliver", account=ME, sender="x@news.example", subject="News", text="x", labels=["CHAT"])

    stage.do("add_fault", match="gmail.users.history.list", kind="empty_list")
    stage.go_to("2026-03-05 18:00", every=timedelta(hours=6))

    after = stage.app.store.cursor(ME, "mail")
    assert before is not None
    assert after is not None
    assert int(after.token) > int(before.token)


@pytest.mark.spec("reliability A10", "reliability I9")
def test_one_empty_answer_at_the_daily_census_loses_no_mail(tmp_path: Path) -> None:
    stage = prepared(tmp_path)
    stage.go_to("2026-03-03 16:40")
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    stage.tick()
    cursor = stage.app.store.cursor(ME, "mail")
    assert cursor is not None
    census = cursor.full_at + timedelta(days=1)
    stage.go_to(census - timedelta(minutes=1), every=timedelta(hours=3))
    text = "Hi Maya, we are pleased to offer you the position. Please let us know by March 19. Dana"
    stage.do("deliver", account=ME, sender="Dana <dana.ruiz@tidewell.example>", subject="Offer", text=text)
    stage.do("add_fault", match="gmail.users.history.list", kind="empty_list", times=1)

    stage.go_to(census)
    stage.tick()

    (process,) = stage.app.store.processes(ME)
    replies = [one for one in stage.app.store.facts(ME, process.id) if one.kind is FactKind.REPLY]
    assert [one.data["class"] for one in replies] == ["offer"]


def without_permission(stage: Stage) -> None:
    fault = {"kind": "error", "code": 403, "reason": "insufficientPermissions"}
    stage.do("add_fault", match="calendar.events.list", times=5000, **fault)


def looks(stage: Stage, times: int, every: timedelta) -> list[datetime]:
    """When Google was asked for the calendar, in so many looks."""
    begin = len(stage.do("journal")["entries"])
    for _ in range(times):
        stage.world.advance(every.total_seconds())
        stage.app.sync(ME, stage.now)
    entries = stage.do("journal")["entries"][begin:]
    asked = {str(e["at"]) for e in entries if e["method"] == "calendar.events.list"}
    return [datetime.fromisoformat(moment) for moment in sorted(asked)]


@pytest.mark.spec("reliability A3", "reliability A26")
def test_a_missing_permission_is_told_once_and_after_three_looks_asked_for_once_a_day(tmp_path: Path) -> None:
    stage = prepared(tmp_path)
    without_permission(stage)
    before = len(stage.app.store.journal(ME))

    asked = looks(stage, 3 * 24 * 6, timedelta(minutes=10))

    gaps = [later - earlier for earlier, later in pairwise(asked)]
    assert gaps == [timedelta(minutes=20)] * 2 + [timedelta(days=1)] * 2
    (told,) = stage.app.store.journal(ME)[before:]
    assert "permission" in told.what
    stage.app.close()


@pytest.mark.spec("reliability A3", "reliability A25", "reliability N1")
@pytest.mark.parametrize("refusal", ["invalid_grant", "insufficientPermissions"])
def test_being_offline_in_between_gives_a_refusal_no_new_tries(tmp_path: Path, refusal: str) -> None:
    stage = prepared(tmp_path)
    stage.restart()
    sign_in = refusal == "invalid_grant"
    code, method = (400, "oauth.token") if sign_in else (403, "calendar.events.list")
    fault: dict[str, Any] = {"kind": "error", "code": code, "reason": refusal, "match": method}
    stage.world.set_time(at("2026-03-03 16:31"))
    for _ in range(6):
        stage.google.world.faults.rules.clear()
        stage.do("add_fault", **fault)
        looks(stage, 1, timedelta(minutes=20))
        stage.google.world.faults.rules.clear()
        stage.do("add_fault", match="oauth.token" if sign_in else "calendar.events.list", kind="reset")
        looks(stage, 1, timedelta(minutes=20))

    refused = [e for e in stage.do("journal")["entries"] if e["method"] == method and e["status"] == code]
    assert len(refused) == 3
    stage.app.close()


@pytest.mark.spec("reliability A3")
def test_a_permission_that_is_missing_for_writing_is_no_loop_either(tmp_path: Path) -> None:
    stage = prepared(tmp_path)
    fault = {"kind": "error", "code": 403, "reason": "insufficientPermissions", "times": 5000}
    stage.do("add_fault", match="gmail.users.drafts.create", **fault)
    stage.world.set_time(at("2026-03-03 16:31"))
    before = len(stage.app.store.journal(ME))

    looks(stage, 24, timedelta(minutes=20))

    entries = stage.do("journal")["entries"]
    assert len([e for e in entries if e["method"] == "gmail.users.drafts.create"]) == 3
    told = [one for one in stage.app.store.journal(ME)[before:] if "permission" in one.what and not one.key]
    assert len(told) == 1
    stage.google.world.faults.rules.clear()
    assert stage.app.sync(ME, stage.now, asked=True).error is None
    assert len(stage.drafts()) == 3
    stage.app.close()


@pytest.mark.spec("reliability A3")
def test_who_gave_the_permission_and_asks_for_a_look_is_heard_at_once(tmp_path: Path) -> None:
    stage = prepared(tmp_path)
    without_permission(stage)
    looks(stage, 6, timedelta(minutes=20))
    stage.google.world.faults.rules.clear()
    assert stage.app.sync(ME, stage.now).waiting

    assert stage.app.sync(ME, stage.now, asked=True).error is None

    account = stage.app.store.account(ME)
    assert account is not None
    assert (account.state, account.notice) == (AccountState.OK, "")
    stage.app.close()


@pytest.mark.spec("reliability L2")
@pytest.mark.parametrize(("code", "reason"), [(403, "forbidden"), (400, "badRequest"), (404, "notFound")])
def test_a_refusal_that_stops_everything_does_not_say_that_the_others_go_on(
    tmp_path: Path, code: int, reason: str
) -> None:
    stage = prepared(tmp_path)
    stage.do("add_fault", match="gmail.users.*", kind="error", code=code, reason=reason)
    stage.world.set_time(at("2026-03-03 16:31"))

    report = stage.app.sync(ME, stage.now)

    account = stage.app.store.account(ME)
    assert account is not None
    assert report.error is not None
    assert report.error.remedy == IF_IT_LASTS
    assert "mail" in report.error.message
    assert account.notice == f"{report.error.message} {IF_IT_LASTS}"
    stage.app.close()


@pytest.mark.spec("reliability L2")
@pytest.mark.parametrize("method", ["gmail.users.drafts.create", "calendar.events.insert"])
def test_what_google_refuses_is_shown_with_its_reason_and_what_to_do(tmp_path: Path, method: str) -> None:
    stage = prepared(tmp_path)
    stage.do("add_fault", match=method, times=1, kind="error", code=400, reason="badRequest")
    if method.startswith("calendar"):
        stage.add_interview("2026-03-04 15:00", event_id="interview2")
    stage.world.set_time(at("2026-03-03 16:31"))
    stage.app.sync(ME, stage.now)

    notes = [row.note for row in stage.artefacts() if row.state is ArtefactState.ATTENTION]
    assert len(notes) == 1
    assert "refused this (400)" in notes[0]
    assert notes[0].endswith("by hand if you want it")
    stage.app.close()


@pytest.mark.spec("L2")
def test_a_week_offline_ends_where_a_week_online_does_minus_what_would_be_rude(tmp_path: Path) -> None:
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.connect()
    stage.add_interview("2026-03-03 15:00")
    stage.tick()
    stage.world.set_time(at("2026-03-06 15:00"))

    stage.tick()

    drafts, reminders = outcome(stage)
    assert sum(drafts.values()) == 3
    assert len(reminders) == len(Counter(title for title, _ in reminders))
    starts = [start for title, start in reminders if title.startswith(("Email", "Call", "Send"))]
    assert all(start > "2026-03-06T10:00" for start in starts)
    stage.app.close()


@pytest.mark.spec("reliability I2")
def test_a_draft_that_history_tells_of_before_the_list_knows_it_is_waited_for(tmp_path: Path) -> None:
    stage = prepared(tmp_path)
    stage.do("add_fault", match="gmail.users.drafts.create", times=1, kind="reset", applied=True)
    stage.world.set_time(at("2026-03-03 16:31"))
    stage.app.sync(ME, stage.now)
    unclear = [row for row in stage.artefacts(ArtefactKind.DRAFT) if row.state is ArtefactState.INTENT]
    assert len(unclear) == 1

    stage.do("add_fault", match="gmail.users.drafts.list", times=1, kind="empty_list")
    stage.go_to("2026-03-03 18:00", every=timedelta(minutes=5))

    states = {row.state for row in stage.artefacts(ArtefactKind.DRAFT)}
    assert states == {ArtefactState.LIVE}
    assert len(stage.drafts()) == 3


@pytest.mark.spec("reliability L1")
def test_an_interview_left_out_of_an_empty_answer_comes_with_the_next_look(tmp_path: Path) -> None:
    stage = Stage(tmp_path, at("2026-03-03 14:00"))
    stage.connect()
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.do("add_fault", match="calendar.events.list", times=1, kind="empty_list")
    stage.tick()
    assert stage.app.store.sessions(ME) == ()

    stage.tick()

    assert len(stage.app.store.sessions(ME)) == 1
    stage.app.close()


@pytest.mark.spec("reliability A10", "reliability L1", "A19")
def test_a_first_reading_that_seems_empty_is_made_again(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00")
    stage.world.set_time(at("2026-03-03 16:30"))
    stage.do("add_fault", match="calendar.events.list", times=1, kind="empty_list")

    for _ in range(2):
        stage.tick()

    assert len(stage.drafts()) == 3
    assert [one.first_run for one in stage.app.store.sessions(ME)] == [True]


@pytest.mark.spec("reliability A10", "A18")
def test_an_empty_calendar_costs_one_call_a_look_and_what_is_entered_later_is_no_first_run(
    stage: Stage,
) -> None:
    for _ in range(2):  # at first the label that leads to the calendar is looked at too
        stage.tick()
        stage.world.advance(1000)
    stage.tick()
    for _ in range(3):
        before = stage.calls()
        stage.world.advance(300)
        stage.tick()
        assert stage.calls() - before == 3  # both calendars and the mailbox

    stage.add_interview("2026-03-03 15:00", created="2026-03-02T14:00:00Z")
    stage.tick()

    assert [one.first_run for one in stage.app.store.sessions(ME)] == [False]


LUNCH = {
    "id": "lunch",
    "status": "confirmed",
    "summary": "Lunch",
    "start": {"dateTime": "2026-03-05T12:00:00Z"},
    "end": {"dateTime": "2026-03-05T13:00:00Z"},
}


@pytest.mark.spec("reliability A10", "reliability A13")
@pytest.mark.parametrize(("listed", "called_off"), [([], False), ([], True), ([LUNCH], False)])
def test_a_reading_after_a_lost_token_that_passes_over_what_is_there_is_made_again(
    panel: Stage, listed: list[Any], *, called_off: bool
) -> None:
    """What is known is asked for by id and is there: so more may have been left out."""
    panel.add_interview("2026-03-06 15:00", event_id="interview2")
    if called_off:
        panel.do("cancel_event", account=ME, event_id="interview1")
    gone = {"kind": "error", "code": 410, "reason": "fullSyncRequired"}
    panel.do("add_fault", match="calendar.events.list", times=1, **gone)
    panel.do("add_fault", match="calendar.events.list", times=1, kind="rewrite", put={"items": listed})
    panel.tick()
    assert len(panel.app.store.sessions(ME)) == 1

    panel.world.advance(300)
    panel.tick()

    assert [one.first_run for one in panel.app.store.sessions(ME)] == [False, False]
    before = panel.calls()
    panel.world.advance(300)
    panel.tick()
    assert panel.calls() - before == 3


@pytest.mark.spec("reliability L1")
def test_a_gesture_left_out_of_an_empty_answer_comes_with_the_next_look(tmp_path: Path) -> None:
    stage = prepared(tmp_path)
    stage.go_to("2026-03-03 16:40")
    call = next(one for one in stage.reminders() if one["summary"].startswith("Call"))
    stage.do("delete_event", account=ME, event_id=call["id"], calendar="own")
    for _ in range(2):  # both calendars
        stage.do("add_fault", match="calendar.events.list", times=1, kind="empty_list")
    stage.tick()
    stage.tick()

    gone = next(row for row in stage.artefacts(ArtefactKind.REMINDER) if row.key.step is Step.PHONE)
    assert gone.state is ArtefactState.GONE
    stage.app.close()


def test_a_conversation_that_cannot_be_read_is_set_aside_and_the_others_go_on(stage: Stage) -> None:
    """A message without a date makes no sense (google/wire_mail)."""
    for number, person in enumerate(("ann@tidewell.example", "bob@harrow.example")):
        stage.add_interview(
            "2026-03-03 15:00", event_id=f"interview{number}", people=((person, f"Pat Number{number}"),)
        )
    stage.go_to("2026-03-03 16:40")
    for draft in stage.drafts():
        stage.do("send_draft", account=ME, draft_id=draft["id"])
    unreadable = {"messages": [{"id": "m"}]}
    stage.do("add_fault", match="gmail.users.threads.get", kind="rewrite", times=1, put=unreadable)

    report = stage.tick()

    assert report.error is None
    assert "a mail could not be read" in [bad.reason for _, bad in stage.app.store.bad_items(ME)]
    stage.go_to("2026-03-05 09:00", every=timedelta(hours=6))
    assert [row.state.value for row in stage.artefacts(ArtefactKind.DRAFT)] == ["done", "done"]


@pytest.mark.spec("reliability P6", "reliability A28")
def test_a_mail_that_google_refuses_for_good_stops_nothing_else(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither reading the mailbox nor looking for a draft in doubt; what cannot be told is asked about."""
    stage.add_interview("2026-03-03 15:00", people=[("ann@tidewell.example", "Ann Lowe")])
    harrow, bob = "Interview with Harrow: Designer", ("bob@harrow.example", "Bob Hale")
    stage.add_interview("2026-03-03 17:00", event_id="interview2", title=harrow, people=[bob])
    stage.go_to("2026-03-03 16:29", every=timedelta(hours=2))
    stage.do("add_fault", match="gmail.users.drafts.create", times=1, kind="timeout", applied=False)
    stage.world.advance(60)
    stage.app.sync(ME, stage.now)
    bad = stage.do("send_by_hand", account=ME, to="ann@tidewell.example", subject="s", text="t")["id"]
    real = GoogleMail.message

    def message(self: GoogleMail, message_id: str, **how: bool) -> Message | None:
        if message_id == bad:
            raise Permanent("Gmail refused this (400).", reason="failedPrecondition")
        return real(self, message_id, **how)

    monkeypatch.setattr(GoogleMail, "message", message)
    stage.world.advance(240)
    stage.tick()
    stage.go_to("2026-03-05 18:00", every=timedelta(hours=3))

    assert [str(one["to"]) for one in stage.drafts()] == ["Bob Hale <bob@harrow.example>"]
    states = {row.person: row.state for row in stage.artefacts(ArtefactKind.DRAFT)}
    assert states["ann@tidewell.example"] is ArtefactState.ATTENTION
    assert "a mail could not be read" in [item.reason for _, item in stage.app.store.bad_items(ME)]


@pytest.mark.spec("reliability P6", "reliability A28")
def test_a_conversation_that_google_refuses_for_good_stops_nothing_else(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00", people=[("ann@tidewell.example", "Ann Lowe")])
    stage.go_to("2026-03-03 16:40", every=timedelta(hours=2))
    stage.do("send_draft", account=ME, draft_id=stage.drafts()[0]["id"])
    refusal = {"kind": "error", "code": 400, "reason": "failedPrecondition"}
    stage.do("add_fault", match="gmail.users.threads.get", **refusal)
    stage.world.advance(300)

    report = stage.app.sync(ME, stage.now)

    assert report.error is None
    assert "a mail could not be read" in [bad.reason for _, bad in stage.app.store.bad_items(ME)]


@pytest.mark.spec("reliability A31", "reliability A2")
def test_a_quota_that_is_used_up_for_hours_is_caught_up_with_in_one_look(tmp_path: Path) -> None:
    stage = prepared(tmp_path)
    for api, reason in (("gmail", "dailyLimitExceeded"), ("calendar", "quotaExceeded")):
        stage.do("add_fault", match=f"{api}.*", kind="error", code=403, reason=reason)
    begin = len(stage.do("journal")["entries"])
    for _ in range(6 * 12):
        stage.world.advance(300)
        stage.app.sync(ME, stage.now)
    asked = len(stage.do("journal")["entries"]) - begin
    account = stage.app.store.account(ME)
    assert account is not None
    assert account.state is AccountState.OK
    assert asked < 40
    assert "again" in account.notice
    stage.google.world.faults.clear()

    stage.world.advance(900)
    stage.tick()

    assert len(stage.drafts()) == 3
    stage.app.close()


@pytest.mark.spec("reliability P3")
def test_a_call_that_was_given_up_for_a_stop_says_nothing_of_the_account(tmp_path: Path) -> None:
    stage = prepared(tmp_path)
    before = stage.app.store.account(ME)
    stage.do("add_fault", match="gmail.users.history.list", times=1, kind="timeout")

    report = stage.app.sync(ME, stage.now, stop=lambda: True)

    assert report.error is not None
    assert stage.app.store.account(ME) == before
    stage.app.close()

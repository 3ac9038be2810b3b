"""The real process: connecting, looking, running, dying and coming back."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import stat
from collections.abc import Sequence

import pytest

from tests.acceptance.conftest import ME, MOVABLE_CLOCK, PATIENCE, Machine, kill

THREE = [
    "Dana Ruiz <dana@tidewell.example>",
    "Luis Ruiz <luis@tidewell.example>",
    "Priya Ruiz <priya@tidewell.example>",
]

FIRST_LOOK = 22
"""So many requests the first look makes at least: the last draft is the 23rd."""

LATER_LOOK = 10
"""What a look makes that finds half of it done; the first six are made in any case."""


def assert_nothing_twice(machine: Machine, meant: Sequence[str] = THREE) -> None:
    """Now nothing is there twice; hours later, when what was open is settled, everything is there once."""
    drafts, reminders = machine.drafts(), machine.reminders()
    assert len(drafts) == len(set(drafts))
    assert set(drafts) <= set(meant)
    assert len(reminders) == len(set(reminders)) == 5
    machine.live_on()
    assert machine.drafts() == meant
    assert len(machine.reminders()) == len(set(machine.reminders())) == 5


def test_connect_keeps_tokens_private_and_finds_its_calendar_again(connected: Machine) -> None:
    folder = connected.home / "data" / "tokens"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()] == [0o600]

    connected.connect()

    calendars = connected.do("calendars", account=ME)["calendars"]
    assert len([one for one in calendars if one["created_by"]]) == 1


def test_sync_writes_what_is_due_and_a_second_one_nothing(connected: Machine) -> None:
    connected.add_interview(ended_minutes_ago=45)

    first = connected.call("sync")
    second = connected.call("sync", "--json")

    assert first.returncode == 0, first.stderr
    assert connected.drafts() == THREE
    assert json.loads(second.stdout)[0]["effects"] == []


def test_a_dry_run_shows_the_plan_and_changes_nothing(connected: Machine) -> None:
    connected.add_interview(ended_minutes_ago=45)

    shown = connected.call("sync", "--dry-run")

    assert shown.returncode == 0, shown.stderr
    assert "Dana Ruiz" in shown.stdout
    assert "interview" in shown.stdout
    assert connected.drafts() == []
    assert connected.reminders() == []
    assert connected.call("sync").returncode == 0
    assert connected.drafts() == THREE


def test_run_works_until_it_is_told_to_stop(connected: Machine) -> None:
    connected.add_interview(ended_minutes_ago=45)
    running = connected.start("run")
    connected.wait_for("gmail.users.drafts.create", 3)

    second = connected.call("run")
    running.send_signal(signal.SIGTERM)
    running.communicate(timeout=PATIENCE)

    assert second.returncode == 3
    assert "already running" in second.stderr
    assert running.returncode == 0
    assert connected.drafts() == THREE


@pytest.mark.spec("f.2")
def test_the_log_of_the_service_holds_no_address_and_no_text_of_a_mail(connected: Machine) -> None:
    connected.add_interview(ended_minutes_ago=45)
    answer = {"sender": "Dana Ruiz <dana@tidewell.example>", "subject": "A secret", "text": "Between us."}
    connected.do("deliver", account=ME, **answer)
    running = connected.start("run")
    connected.wait_for("gmail.users.drafts.create", 3)
    running.send_signal(signal.SIGTERM)
    log, _ = running.communicate(timeout=PATIENCE)

    assert "draft=3" in log
    assert not any(word in log for word in ("@", "secret", "Between us", "Dana", "Tidewell"))


@pytest.mark.spec("reliability P4")
@pytest.mark.parametrize(
    ("method", "count"), [("calendar.events.insert", 2), ("gmail.users.drafts.create", 1)]
)
def test_stopped_and_continued_it_sees_what_happened_meanwhile(
    connected: Machine, method: str, count: int
) -> None:
    connected.add_interview(ended_minutes_ago=45)
    running = connected.start("run")
    connected.wait_for(method, count)
    os.killpg(running.pid, signal.SIGSTOP)
    connected.do("send_by_hand", account=ME, to="priya@tidewell.example", subject="Thanks", text="Thank you!")
    os.killpg(running.pid, signal.SIGCONT)
    running.send_signal(signal.SIGTERM)
    running.communicate(timeout=PATIENCE)
    assert running.returncode == 0

    for _ in range(2):
        assert connected.call("sync").returncode == 0

    assert_nothing_twice(connected, [one for one in THREE if "priya" not in one])


def test_of_two_started_at_once_one_works_and_the_other_says_so(connected: Machine) -> None:
    connected.add_interview(ended_minutes_ago=45)
    both = [connected.start("run") for _ in range(2)]
    connected.wait_for("gmail.users.drafts.create", 3)

    ended = [one for one in both if one.poll() is not None]
    for one in both:
        one.send_signal(signal.SIGTERM)
    told = {one.pid: one.communicate(timeout=PATIENCE)[0] for one in both}

    assert sorted(one.returncode for one in both) == [0, 3]
    assert all("already running" in told[one.pid] for one in ended)
    assert connected.drafts() == THREE


@pytest.mark.parametrize(
    ("method", "count"),
    [
        ("calendar.events.list", 1),
        ("gmail.users.history.list", 1),
        ("calendar.events.insert", 2),
        ("calendar.events.patch", 1),
        ("gmail.users.drafts.create", 1),
        ("gmail.users.drafts.create", 3),
    ],
)
def test_killed_at_any_moment_and_started_again_nothing_is_there_twice(
    connected: Machine, method: str, count: int
) -> None:
    connected.add_interview(ended_minutes_ago=45)
    running = connected.start("run")
    connected.wait_for(method, count)
    kill(running)

    assert connected.call("sync").returncode in (0, 5)
    assert connected.call("sync").returncode in (0, 5)

    assert_nothing_twice(connected)


@pytest.mark.spec("reliability P1")
@pytest.mark.parametrize("seed", range(6))
def test_killed_again_and_again_at_random_requests_nothing_is_there_twice(
    connected: Machine, seed: int
) -> None:
    connected.add_interview(ended_minutes_ago=45)
    dice = random.Random(seed)  # noqa: S311  # repeatable, not secret

    first = dice.randint(1, FIRST_LOOK)

    assert connected.kill_at(first) >= first
    for _ in range(3):
        assert connected.kill_at(dice.randint(1, LATER_LOOK), at_rest=1.0)
    for _ in range(2):
        assert connected.call("sync").returncode in (0, 5)

    assert_nothing_twice(connected)


@pytest.mark.spec("reliability P3")
@pytest.mark.parametrize("killed", [False, True], ids=["left alone", "killed soon after"])
def test_told_to_stop_in_the_middle_of_its_work_it_finishes_what_it_has_in_hand(
    connected: Machine, killed: bool
) -> None:
    connected.add_interview(ended_minutes_ago=45)
    running = connected.start("run")
    connected.wait_for("gmail.users.drafts.create", 1)
    running.send_signal(signal.SIGTERM)
    if killed:
        kill(running)
    else:
        running.communicate(timeout=PATIENCE)
        assert running.returncode == 0
        assert connected.drafts()

    for _ in range(2):
        assert connected.call("sync").returncode in (0, 5)

    assert_nothing_twice(connected)


@pytest.mark.spec("reliability C2", "reliability C3")
@pytest.mark.skipif(MOVABLE_CLOCK is None, reason="libfaketime is installed on Linux and x86-64 alone")
@pytest.mark.parametrize(
    ("moved", "side"), [("+1y", "ahead of"), ("-1d", "behind"), ("-1h", "behind"), ("+3h", "ahead of")]
)
def test_after_a_clock_that_was_wrong_everything_is_there_once(
    connected: Machine, moved: str, side: str
) -> None:
    connected.add_interview(ended_minutes_ago=45)

    looked = connected.call_at(moved, "sync")
    assert f"{side} Google's, so nothing is written" in " ".join(looked.stdout.split())
    assert connected.drafts() == []
    for _ in range(2):
        assert connected.call("sync").returncode == 0

    assert connected.drafts() == THREE
    assert_nothing_twice(connected)


def test_a_connection_that_was_ended_is_told_with_its_own_exit_code(connected: Machine) -> None:
    connected.do("revoke_access", account=ME)

    looked = connected.call("sync")

    assert looked.returncode == 4
    assert "followup connect" in looked.stdout + looked.stderr
    assert "Traceback" not in looked.stderr


def test_a_google_that_cannot_be_reached_is_tried_again_later(connected: Machine) -> None:
    looked = connected.call("sync", FOLLOWUP_GOOGLE__API_ROOT="http://127.0.0.1:9")

    assert looked.returncode == 5
    assert "Traceback" not in looked.stderr


def test_a_damaged_token_is_kept_aside_and_never_read_as_not_connected(connected: Machine) -> None:
    token = next((connected.home / "data" / "tokens").iterdir())
    token.write_text("{half a file")

    looked = connected.call("sync")

    assert looked.returncode == 4
    assert "damaged" in (looked.stdout + looked.stderr)
    assert any("damaged" in path.name for path in token.parent.iterdir())


@pytest.mark.spec("reliability D1", "reliability D2")
@pytest.mark.skipif(shutil.which("prlimit") is None, reason="prlimit is a command of Linux")
@pytest.mark.parametrize("room", [0, 60_000, 270_000, 300_000, 350_000])
def test_a_disk_that_fills_up_is_one_sentence_and_nothing_is_there_twice_afterwards(
    connected: Machine, room: int
) -> None:
    connected.add_interview(ended_minutes_ago=45)

    full = connected.call_on_a_full_disk("sync", most=room)

    told = full.stdout + full.stderr
    assert full.returncode in range(7), told
    assert "Traceback" not in told
    if full.returncode:
        assert "disk" in told.lower() or "cannot" in told.lower(), told
    assert connected.call("sync").returncode in (0, 5)
    assert connected.call("sync").returncode in (0, 5)
    assert_nothing_twice(connected)


@pytest.mark.spec("L6")
def test_a_lost_database_leads_to_no_second_draft(connected: Machine) -> None:
    connected.add_interview(ended_minutes_ago=45)
    assert connected.call("sync").returncode == 0
    for path in (connected.home / "data").glob("followup.db*"):
        path.unlink()

    assert connected.call("sync").returncode == 0
    assert connected.call("sync").returncode == 0

    assert connected.drafts() == THREE
    reminders = connected.reminders()
    assert len(reminders) == len(set(reminders)) == 5


@pytest.mark.spec("L7")
def test_removing_takes_everything_of_ours_and_leaves_what_the_user_edited(connected: Machine) -> None:
    connected.add_interview(ended_minutes_ago=45)
    assert connected.call("sync").returncode == 0
    kept = connected.do("snapshot", account=ME)["mailbox"]["drafts"][0]
    connected.do("edit_draft", account=ME, draft_id=kept["id"], text="My own words.")
    assert connected.call("sync").returncode == 0

    asked = connected.call("remove")
    removed = connected.call("remove", "--yes")

    assert asked.returncode == 2
    assert removed.returncode == 0, removed.stderr
    assert connected.drafts() == [kept["to"]]
    assert connected.reminders() == []
    calendars = connected.do("calendars", account=ME)["calendars"]
    assert not [one for one in calendars if one["created_by"] and not one["deleted"]]
    assert connected.do("snapshot", account=ME)["mailbox"]["labels"] == []
    assert list((connected.home / "data" / "tokens").glob("*.json")) == []
    assert connected.call("status").returncode == 4


def test_disconnecting_leaves_everything_in_google(connected: Machine) -> None:
    connected.add_interview(ended_minutes_ago=45)
    assert connected.call("sync").returncode == 0

    assert connected.call("disconnect", "--yes").returncode == 0

    assert connected.drafts() == THREE
    assert len(connected.reminders()) == 5
    assert connected.call("sync").returncode == 4


def test_unknown_words_are_a_usage_error(machine: Machine) -> None:
    assert machine.call("remember").returncode == 2
    assert machine.call("status").returncode == 4
    assert machine.call("status", FOLLOWUP_TIMING__LAPSE="99").returncode == 2

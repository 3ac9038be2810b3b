"""Time and memory: ratios and peaks of one run, printed; none is asserted in seconds."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.stage import Stage, at

COMMAND = str(Path(sys.executable).with_name("followup"))
MEBIBYTE = 2**20


def cold(arguments: list[str], environ: dict[str, str]) -> float:
    """The best of five cold starts, in seconds."""
    times = []
    for _ in range(5):
        begin = time.perf_counter()
        subprocess.run(arguments, env=environ, capture_output=True, check=False, timeout=60)
        times.append(time.perf_counter() - begin)
    return min(times)


def test_status_starts_quickly(tmp_path: Path) -> None:
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.connect()
    for number in range(20):
        stage.add_interview(
            f"2026-03-03 {8 + number % 10:02d}:00",
            event_id=f"interview{number:02d}",
            title=f"Interview with Company{number}: Engineer",
            people=[(f"ann@company{number}.example", "Ann Lee")],
        )
    stage.tick()
    stage.app.close()
    environ = dict(os.environ) | stage.environ

    status = cold([COMMAND, "status"], environ)
    bare = cold([sys.executable, "-c", "pass"], environ)

    print(
        f"\n`followup status`, 20 processes, cold: {status:.2f} s, {status / bare:.0f} times an empty Python"
    )
    assert status / bare < 60


MONTH = """
    import pathlib, sys, psutil
    from datetime import timedelta
    from tests.stage import Stage, at

    stage = Stage(pathlib.Path(sys.argv[1]), at("2026-03-02 13:00"))
    stage.connect()
    stage.add_interview("2026-03-03 15:00")
    sizes = []
    for day in range(3, 32):
        stage.go_to(f"2026-03-{day:02d} 13:00")
        stage.do("clear_journal")
        sizes.append(psutil.Process().memory_info().rss)
    print(*(sizes[i] for i in (0, len(sizes) // 2, -1)))
"""


def test_memory_is_flat_over_a_simulated_month(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(MONTH), str(tmp_path)],
        cwd=root,
        env=dict(os.environ) | {"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    first, middle, last = (int(size) / MEBIBYTE for size in done.stdout.split())

    print(f"\nMemory over a month, the local Google included: {first:.0f}, {middle:.0f}, {last:.0f} MiB")
    assert last <= middle * 1.05


def test_memory_of_the_running_service(tmp_path: Path) -> None:
    from datetime import UTC, datetime

    from followup.sandbox.google import Google
    from followup.sandbox.server import serve
    from followup.sandbox.world import World
    from tests.acceptance.conftest import ME, Machine, kill

    world = World.create(datetime.now(UTC), seed=1, accounts={ME: "Maya Lind"}, follow_wall=True)
    google = Google(world)
    google.control.do("auto_consent", mode="grant")
    with serve(google) as server:
        machine = Machine(tmp_path, server.base_url, google)
        machine.connect()
        machine.add_interview(ended_minutes_ago=45)
        running = machine.start("run")
        machine.wait_for("gmail.users.drafts.create", 3)
        size = psutil.Process(running.pid).memory_info().rss / MEBIBYTE
        kill(running)

    print(f"\nMemory of `followup run` after its first tick: {size:.0f} MiB")
    assert size < 200


@pytest.mark.parametrize("kind", ["idle"])
def test_cpu_of_a_tick_against_the_bare_client(tmp_path: Path, benchmark: Any, kind: str) -> None:
    """The bare client: the library's services over the same session, making the same three calls."""
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.do("set_quota", enabled=False)
    stage.connect()
    for _ in range(3):
        stage.tick()
    shell = stage.app.shell(stage.app.store.accounts()[0].id)
    google = shell.calendar._client  # type: ignore[attr-defined]  # the very session the tick uses
    own = stage.app.store.accounts()[0].own_calendar
    tokens = {
        feed: stage.app.store.cursor(shell.account, feed) for feed in ("events:primary", "reminders", "mail")
    }
    events, history = google.calendar.events(), google.gmail.users().history()

    def bare() -> None:
        primary, reminders, mail = (tokens[feed] for feed in ("events:primary", "reminders", "mail"))
        assert primary is not None
        assert reminders is not None
        assert mail is not None
        events.list(calendarId="primary", syncToken=primary.token, maxResults=250).execute()
        events.list(calendarId=own, syncToken=reminders.token, maxResults=250, showDeleted=True).execute()
        history.list(userId="me", startHistoryId=mail.token, maxResults=500).execute()

    def spent(work: Any, rounds: int = 60) -> float:
        work()
        begin = time.process_time()
        for _ in range(rounds):
            work()
        return (time.process_time() - begin) / rounds

    before = stage.calls()
    stage.app.sync(shell.account, stage.now)
    assert stage.calls() - before == 3
    base = min(spent(bare) for _ in range(3))
    ours = min(spent(lambda: stage.app.sync(shell.account, stage.now)) for _ in range(3))
    benchmark.pedantic(lambda: stage.app.sync(shell.account, stage.now), rounds=5)

    print(
        f"\nCPU of an {kind} tick: {ours / base:.1f} times the bare client's "
        f"({ours * 1000:.1f} and {base * 1000:.1f} ms, no network)"
    )
    assert ours / base < 20

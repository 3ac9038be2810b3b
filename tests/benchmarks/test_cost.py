"""Time and memory: ratios and peaks of one run, printed; none is asserted in seconds."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

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


@pytest.mark.parametrize("processes", [20, 200])
def test_status_starts_quickly(tmp_path: Path, processes: int) -> None:
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.connect()
    for number in range(processes):
        stage.add_interview(
            f"2026-03-{3 + number // 10:02d} {8 + number % 10:02d}:00",
            event_id=f"interview{number:03d}",
            title=f"Interview with Company{number}: Engineer",
            people=[(f"ann@company{number}.example", "Ann Lee")],
        )
    stage.tick()
    stage.app.close()
    environ = dict(os.environ) | stage.environ

    status = cold([COMMAND, "status"], environ)
    bare = cold([sys.executable, "-c", "pass"], environ)

    print(
        f"\n`followup status`, {processes} candidacies, cold: {status:.2f} s, "
        f"{status / bare:.0f} times an empty Python"
    )
    assert status / bare < 90


MONTH = """
    import pathlib, sys, psutil
    from datetime import timedelta
    from tests.benchmarks.remote import at, remote

    sizes = []
    with remote(pathlib.Path(sys.argv[1]), at("2026-03-02 13:00")) as google:
        google.connect()
        for day in range(30):
            google.add_interview(day, google.now + timedelta(hours=5))
            for _ in range(12):
                google.go_to(google.now + timedelta(hours=2))
                google.tick()
            google.do("clear_journal")
            sizes.append(psutil.Process().memory_info().rss)
    print(*(sizes[i] for i in (0, len(sizes) // 2, -1)))
"""


def test_memory_is_flat_over_a_simulated_month(tmp_path: Path) -> None:
    """An interview of three people every day, looks every two hours, the local Google in its own process."""
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

    print(f"\nMemory over a month with an interview a day: {first:.0f}, {middle:.0f}, {last:.0f} MiB")
    assert last <= middle * 1.05
    assert last <= 120


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
    assert size <= 120

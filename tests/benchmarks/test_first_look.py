"""The first look at a full account: few calls, and memory that does not grow with what lies there."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).parents[2]
EVENTS, MAILS = 10_000, 100_000

LOOK = """
    import pathlib, sys, resource
    from collections import Counter
    from datetime import timedelta
    from tests.benchmarks.remote import ME, at, remote

    def entry(number, start):
        wanted = number % 100 == 0
        return {
            "id": f"ev{number:05d}",
            "summary": f"Interview with Acme{number}: Engineer" if wanted else f"Weekly {number}",
            "description": "Agenda and notes. " * 50,
            "start": {"dateTime": start.isoformat()},
            "end": {"dateTime": (start + timedelta(minutes=30)).isoformat()},
            "organizer": {"email": f"ann@acme{number}.example"},
            "attendees": [
                {"email": f"ann@acme{number}.example", "displayName": "Ann Lee"},
                {"email": ME, "self": True},
            ],
        }

    folder, events, mails = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    with remote(folder, at("2026-03-02 13:00")) as google:
        google.connect()
        begin = at("2026-02-20 09:00")
        for first in range(0, events, 500):
            some = [entry(n, begin + n * timedelta(minutes=30)) for n in range(first, first + 500)]
            google.do("add_events", account=ME, events=some)
        google.do("fill_mailbox", account=ME, count=mails)
        google.do("clear_journal")
        google.tick()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        calls = [one for one in google.do("journal")["entries"] if not one["method"].startswith("oauth")]
    print(len(calls), peak)
"""


def look(folder: Path, events: int, mails: int) -> tuple[int, float]:
    """Calls, and the most memory in MiB, of a first look; the local Google is a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(LOOK), str(folder), str(events), str(mails)],
        cwd=ROOT,
        env=dict(os.environ) | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    calls, peak = done.stdout.split()
    return int(calls), float(peak)


def test_a_full_account_takes_few_calls_and_bounded_memory(tmp_path: Path) -> None:
    (tmp_path / "small").mkdir()
    (tmp_path / "full").mkdir()
    _, small = look(tmp_path / "small", 500, 1000)
    calls, full = look(tmp_path / "full", EVENTS, MAILS)

    print(
        f"\nFirst look at {EVENTS:,} entries and {MAILS:,} mails: {calls} calls, at most {full:.0f} MiB "
        f"(with 500 entries and 1,000 mails {small:.0f} MiB)"
    )
    assert calls <= 200
    assert full < small * 1.5

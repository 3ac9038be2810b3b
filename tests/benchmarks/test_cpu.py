"""Processor time of a tick, as a ratio to the bare client's for the same calls over real HTTP."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from followup.google.client import GoogleClient
from tests.benchmarks.bare import Bare, Call
from tests.benchmarks.remote import Remote, remote
from tests.stage import at

NOW = at("2026-03-03 18:00")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[Call]:
    """Every call that is made, in order."""
    made: list[Call] = []
    execute = GoogleClient.execute

    def recording(client: GoogleClient, request: Any, *, etag: str = "") -> Any:
        made.append(Call(request.methodId, request.uri, request.body))
        return execute(client, request, etag=etag)

    monkeypatch.setattr(GoogleClient, "execute", recording)
    return made


@pytest.fixture
def google(tmp_path: Path) -> Iterator[Remote]:
    """Connected, and up to date."""
    with remote(tmp_path, NOW) as one:
        one.connect()
        for _ in range(3):
            one.tick()
        yield one


def spent(work: Callable[[], object]) -> float:
    """Processor time of this process, in seconds."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def told(kind: str, ours: list[float], bare: list[float]) -> float:
    """Print the medians and their ratio."""
    ratio = statistics.median(ours) / statistics.median(bare)
    print(
        f"\nProcessor time of a look, {kind}: {ratio:.1f} times the bare client's "
        f"({statistics.median(ours) * 1000:.1f} and {statistics.median(bare) * 1000:.1f} ms)"
    )
    return ratio


def test_when_nothing_is_new(google: Remote, calls: list[Call]) -> None:
    bare = Bare(google)
    google.tick()
    again = bare.prepared(calls, "0000")
    assert len(calls) == 3

    pairs = [(spent(google.tick), spent(again)) for _ in range(60)]

    assert told("nothing new", *map(list, zip(*pairs, strict=True))) < 4


def test_with_a_new_interview_of_three_people(google: Remote, calls: list[Call]) -> None:
    bare = Bare(google)
    ours, theirs = [], []
    for number in range(14):
        google.go_to(NOW + timedelta(minutes=number + 1))
        google.add_interview(number, google.now - timedelta(minutes=40))
        calls.clear()
        ours.append(spent(google.tick))
        again = bare.prepared(list(calls), f"{number:04d}")
        google.tick()
        theirs.append(spent(again))
        google.tick()

    assert told("a new interview, 5 reminders and 3 drafts", ours[3:], theirs[3:]) < 10

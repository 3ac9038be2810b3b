"""Processor time of a tick, as a ratio to the bare client's for the same calls over real HTTP."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

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

    def recording(client: GoogleClient, request: Any, **limits: Any) -> Any:
        made.append(Call(request.methodId, request.uri, request.body))
        return execute(client, request, **limits)

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


def told(kind: str, benchmark: BenchmarkFixture, theirs: list[float]) -> float:
    """Print both medians and their ratio, which also goes into the benchmark's record."""
    assert benchmark.stats is not None
    ours, bare = benchmark.stats.stats.median, statistics.median(theirs)
    ratio = benchmark.extra_info["times the bare client"] = ours / bare
    print(
        f"\nProcessor time of a look, {kind}: {ratio:.1f} times the bare client's "
        f"({ours * 1000:.1f} and {bare * 1000:.1f} ms)"
    )
    return float(ratio)


@pytest.mark.benchmark(group="look", timer=time.process_time)
def test_when_nothing_is_new(google: Remote, calls: list[Call], benchmark: BenchmarkFixture) -> None:
    bare = Bare(google)
    google.tick()
    again = bare.prepared(calls, "0000")
    assert len(calls) == 3
    theirs: list[float] = []

    # Turn and turn about, so that a busy machine weighs on both alike.
    benchmark.pedantic(google.tick, setup=lambda: theirs.append(spent(again)), rounds=60)  # type: ignore[no-untyped-call]  # the library has no types

    assert told("nothing new", benchmark, theirs) < 2


@pytest.mark.benchmark(group="look", timer=time.process_time)
def test_with_a_new_interview_of_three_people(
    google: Remote, calls: list[Call], benchmark: BenchmarkFixture
) -> None:
    bare = Bare(google)
    theirs: list[float] = []
    numbers = count()

    def next_interview() -> None:
        number = next(numbers)
        if calls:
            theirs.append(spent(bare.prepared(list(calls), f"{number:04d}")))
            google.tick()
        google.go_to(NOW + timedelta(minutes=number + 1))
        google.add_interview(number, google.now - timedelta(minutes=40))
        calls.clear()

    for _ in range(3):
        next_interview()
        google.tick()
    benchmark.pedantic(google.tick, setup=next_interview, rounds=12)  # type: ignore[no-untyped-call]  # the library has no types

    assert told("a new interview, 5 reminders and 3 drafts", benchmark, theirs[3:]) < 6

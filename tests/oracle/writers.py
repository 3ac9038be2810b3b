"""One writer: of the processes of a computer only one is at work (reliability I11)."""

from __future__ import annotations

from collections.abc import Iterator

from tests.oracle.story import Request, Story

READS = ("get", "list", "getProfile")


def one_writer(story: Story) -> Iterator[str]:
    """I11: no process writes between the first and the last request of another one of the same computer.

    A process that died, or that another one took the place of, therefore starts no write any more.
    """
    lives: dict[str, tuple[Request, Request]] = {}
    for one in story.requests:
        if one.process:
            first, _ = lives.get(one.process, (one, one))
            lives[one.process] = (first, one)
    writes = [one for one in story.requests if one.process and _writes(one)]
    for process, (first, last) in lives.items():
        for one in writes:
            between = first.number < one.number < last.number
            if between and one.process != process and one.computer == first.computer:
                yield f"I11: request {one.number} of {one.process} writes while {process} is at work"
                return


def _writes(one: Request) -> bool:
    return not one.method.startswith("oauth.") and one.method.rpartition(".")[2] not in READS

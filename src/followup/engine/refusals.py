"""What is noted of a change before it is asked for holds only while it may still be carried out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from followup.engine.errors import Ambiguous, FollowupError
from followup.engine.records import Artefact
from followup.engine.shell import Shell


@contextmanager
def as_it_was_if_refused(shell: Shell, row: Artefact) -> Iterator[None]:
    """Put `row` back when Google refuses what is asked for inside: if it vanishes now, that is not our doing.

    A call without an answer may have been carried out: what was noted of it stays.
    """
    try:
        yield
    except Ambiguous:
        raise
    except FollowupError:
        shell.store.save_artefact(shell.account, row)
        raise

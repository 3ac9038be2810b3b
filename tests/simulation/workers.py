"""What makes a worker quick that plays thousands of processes, one after the other."""

from __future__ import annotations

import gc
from typing import Any

from sqlalchemy import Connection, Dialect, Engine, event

_OBJECTS_BETWEEN_COLLECTIONS = 100_000
"""A world is many objects that all live; to look through them for rubbish is a fifth of the work."""

_dialects: list[Dialect] = []
_compiled: dict[Any, Any] = {}


def set_up() -> None:
    """Collect garbage seldom, and compile each statement once, not once in each process that is played."""
    gc.freeze()
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    if not event.contains(Engine, "engine_connect", _share):
        event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    # A compiled statement is found by the dialect object for which it was compiled.
    if not _dialects:
        _dialects.append(connection.dialect)
    connection.dialect = _dialects[0]
    connection.execution_options(compiled_cache=_compiled)

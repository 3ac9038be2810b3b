"""Questions that are compiled once and asked of the driver itself.

SQLAlchemy's way from a statement to its rows costs several times what SQLite needs to find them, and a look
at a quiet account is little else than questions.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Dialect, SelectBase
from sqlalchemy.types import TypeEngine

Row = tuple[Any, ...]
Convert = Callable[[Any], Any]

_known: dict[tuple[str, SelectBase], Prepared] = {}


class Prepared:
    """A SELECT as text, with what turns values into the database's and columns back into values."""

    def __init__(self, question: SelectBase, dialect: Dialect) -> None:
        compiled = question.compile(dialect=dialect)
        binds = compiled.binds
        self._text = str(compiled)
        self._constants = {name: bind.value for name, bind in binds.items() if not bind.required}
        order = compiled.positiontup or ()
        self._bound = tuple((name, _to_database(binds[name].type, dialect)) for name in order)
        read = (_from_database(column.type, dialect) for column in question.selected_columns)
        self._converted = tuple((place, convert) for place, convert in enumerate(read) if convert is not None)

    def rows(self, connection: sqlite3.Connection, values: Mapping[str, Any]) -> list[Row]:
        """All rows; `values` are bound by name."""
        given = {**self._constants, **values}
        bound = [given[name] if convert is None else convert(given[name]) for name, convert in self._bound]
        return [self._read(row) for row in connection.execute(self._text, bound).fetchall()]

    def _read(self, stored: Row) -> Row:
        row = list(stored)
        for place, convert in self._converted:
            row[place] = convert(row[place])
        return tuple(row)


def prepared(question: SelectBase, dialect: Dialect) -> Prepared:
    """A question that lives as long as the process, for a dialect; compiled when it is first asked."""
    found = _known.get((dialect.name, question))
    if found is None:
        found = _known[dialect.name, question] = Prepared(question, dialect)
    return found


def _to_database(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _from_database(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    return kind.dialect_impl(dialect).result_processor(dialect, None)

"""Statements that are compiled once and handed to the driver itself.

SQLAlchemy's way from a statement to its rows costs several times what SQLite needs to find or to write them,
and a look at a quiet account is little else than questions.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sqlalchemy import ClauseElement, Dialect, SelectBase
from sqlalchemy.types import TypeEngine

Row = tuple[Any, ...]
Convert = Callable[[Any], Any]


class Unreadable(Exception):
    """A stored value is none that was ever stored: the file was damaged where SQLite does not see it."""


class Prepared:
    """A statement as text, with what turns values into the database's and columns back into values.

    `columns` are those that an INSERT fills.
    """

    def __init__(
        self, statement: ClauseElement, dialect: Dialect, columns: Iterable[str] | None = None
    ) -> None:
        compiled: Any = statement.compile(dialect=dialect, column_keys=columns)
        binds = compiled.binds
        self._text = str(compiled)
        self._constants = {name: bind.value for name, bind in binds.items() if not bind.required}
        order = compiled.positiontup or ()
        self._bound = tuple((name, _to_database(binds[name].type, dialect)) for name in order)
        shown = statement.selected_columns if isinstance(statement, SelectBase) else ()
        read = (_from_database(column.type, dialect) for column in shown)
        self._converted = tuple((place, convert) for place, convert in enumerate(read) if convert is not None)

    def rows(self, connection: sqlite3.Connection, values: Mapping[str, Any]) -> list[Row]:
        """All rows of a SELECT; `values` are bound by name. Raises Unreadable."""
        bound = self._bind(values)
        try:
            found = connection.execute(self._text, bound).fetchall()
        except sqlite3.OperationalError as error:
            # Of a text that is no UTF-8 the driver itself complains: SQLite has no name for that.
            if getattr(error, "sqlite_errorname", None) is None:
                raise Unreadable(str(error)) from error
            raise
        try:
            return [self._read(row) for row in found]
        except (ValueError, TypeError, LookupError) as error:
            raise Unreadable(str(error)) from error

    def carry_out(self, connection: sqlite3.Connection, values: Mapping[str, Any]) -> None:
        """Write one row."""
        connection.execute(self._text, self._bind(values))

    def _bind(self, values: Mapping[str, Any]) -> list[Any]:
        given = {**self._constants, **values}
        return [given[name] if convert is None else convert(given[name]) for name, convert in self._bound]

    def _read(self, stored: Row) -> Row:
        row = list(stored)
        for place, convert in self._converted:
            row[place] = convert(row[place])
        return tuple(row)


_known: dict[tuple[str, ClauseElement], Prepared] = {}


def prepared(statement: ClauseElement, dialect: Dialect, columns: Iterable[str] | None = None) -> Prepared:
    """A statement that lives as long as the process, for a dialect; compiled when it is first needed."""
    found = _known.get((dialect.name, statement))
    if found is None:
        found = _known[dialect.name, statement] = Prepared(statement, dialect, columns)
    return found


def _to_database(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _from_database(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    return kind.dialect_impl(dialect).result_processor(dialect, None)

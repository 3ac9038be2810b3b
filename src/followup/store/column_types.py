"""Column types: instants that are never naive, and values of the domain as JSON."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import DateTime, Dialect, Enum, Text
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from pydantic import TypeAdapter


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant, stored and given back in UTC. A naive datetime is refused with ValueError.

    SQLite's own type drops the zone without a word (style 3).
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Refuse naive values; everything else becomes UTC."""
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"an instant must know its time zone: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """What SQLite gives back without a zone is UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class JsonValue(TypeDecorator[Any]):
    """A frozen dataclass, mapping or set of the domain as JSON text, checked against its type when read.

    `kind` is the type as it would stand in an annotation. A field that a later version of the type
    dropped is ignored, one that it gained takes its default. What was read before may be given again:
    a mapping is for reading only.
    """

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The value as compact JSON."""
        return None if value is None else _adapter(self.kind).dump_json(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """The value as it was stored."""
        return None if value is None else _value(self.kind, value)


def word(kind: type[StrEnum], *, check: str = "") -> Enum:
    """A column for the values of an enumeration; `check` names the constraint that admits no other."""
    return Enum(
        kind,
        name=check or None,
        native_enum=False,
        create_constraint=bool(check),
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    # Imported and built on first use: most commands touch one or two kinds only.
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


@lru_cache(maxsize=512)
def _value(kind: Any, text: str) -> Any:
    # The same facts are asked for several times in a look, and to check them costs more than to find them.
    return _adapter(kind).validate_json(text)

"""How Google's JSON is read: the words of the wire stay in `wire_*`, the domain gets its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic.alias_generators import to_camel


class Wire(BaseModel):
    """A resource of Google's: camelCase names, unknown fields ignored, null as if absent, numbers as text."""

    model_config = ConfigDict(alias_generator=to_camel, extra="ignore", coerce_numbers_to_str=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_absent(cls, data: Any) -> Any:
        if isinstance(data, dict) and None in data.values():
            return {name: value for name, value in data.items() if value is not None}
        return data


def objects(data: dict[str, Any], name: str) -> Iterator[dict[str, Any]]:
    """The objects of a list field; a missing or malformed list has none."""
    items = data.get(name)
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict):
            yield item


def words(data: dict[str, Any], name: str) -> frozenset[str]:
    """The texts of a list field."""
    items = data.get(name)
    return (
        frozenset(item for item in items if isinstance(item, str)) if isinstance(items, list) else frozenset()
    )

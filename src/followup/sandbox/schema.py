"""Checks of parameters, bodies and field masks against the discovery documents.

Google ignores a part of what is refused here (an unknown body field on Calendar, for one): a request
that Google would ignore in silence is as wrong as one it refuses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from followup.sandbox.call import ApiError, Json
from followup.sandbox.discovery import Catalogue, Method
from followup.sandbox.web import Pairs

_RANGES = {
    "int32": (-(2**31), 2**31 - 1),
    "uint32": (0, 2**32 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint64": (0, 2**64 - 1),
}
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?", re.IGNORECASE)
_READ_ONLY = re.compile(r"\bread-only\b", re.IGNORECASE)


class Malformed(ApiError):
    """A request that does not fit the discovery document; `kind` says in which way."""

    def __init__(self, kind: str, reason: str, message: str, *, location: str = "") -> None:
        super().__init__(
            400,
            reason,
            message,
            location=location,
            location_type="parameter" if location else "",
        )
        self.kind = kind


# --- parameters -----------------------------------------------------------------------------------


def checked_params(method: Method, path_params: Mapping[str, str], query: Pairs) -> tuple[Json, Json]:
    """The typed parameters of a request: the method's own, and the standard ones (alt, fields, ...)."""
    own: Json = dict(path_params)
    standard: Json = {}
    for name, text in query:
        spec = method.parameters.get(name)
        if spec is not None and spec["location"] == "query":
            value = _param_value(name, spec, text)
            if spec.get("repeated"):
                own.setdefault(name, []).append(value)
            else:
                own[name] = value
        elif name in method.standard:
            standard[name] = _param_value(name, method.standard[name], text)
        else:
            raise Malformed(
                "unknown parameter",
                "badRequest",
                f'Invalid JSON payload received. Unknown name "{name}": Cannot bind query parameter. '
                f"Field '{name}' could not be found in request message.",
                location=name,
            )
    for name, spec in method.parameters.items():
        if spec.get("required") and name not in own:
            raise Malformed("missing parameter", "required", f"Required parameter: {name}", location=name)
    return own, standard


def _param_value(name: str, spec: Json, text: str) -> Any:
    if "enum" in spec and text not in spec["enum"]:
        raise _bad_param(name, text, f"Allowed values: {spec['enum']}")
    kind = spec["type"]
    if kind == "boolean":
        if text.lower() not in {"true", "false"}:
            raise _bad_param(name, text, "Allowed values: true, false")
        return text.lower() == "true"
    if kind == "integer":
        return _whole_number(name, spec, text)
    if spec.get("format") in {"date-time", "google-datetime"} and not is_instant(text):
        raise Malformed("bad parameter", "badRequest", "Bad Request", location=name)
    if spec.get("format") in {"int64", "uint64"}:
        _whole_number(name, spec, text)
    if "pattern" in spec and not re.search(spec["pattern"], text):
        raise _bad_param(name, text, f"It must match {spec['pattern']}")
    return text


def _whole_number(name: str, spec: Json, text: str) -> int:
    if not re.fullmatch(r"-?\d+", text):
        raise _bad_param(name, text, "It must be a whole number")
    low, high = _RANGES[spec.get("format", "int32")]
    low = int(spec.get("minimum", low))
    high = int(spec.get("maximum", high))
    if not low <= int(text) <= high:
        raise _bad_param(name, text, f"Values must be within the range: [{low}, {high}]")
    return int(text)


def _bad_param(name: str, text: str, why: str) -> Malformed:
    return Malformed("bad parameter", "invalidParameter", f"Invalid value '{text}'. {why}", location=name)


def is_instant(text: str, *, offset: bool = True) -> bool:
    """Whether a text is an RFC 3339 instant (with `offset` False a local time will do)."""
    match = _INSTANT.fullmatch(text)
    if match is None or (offset and not match.group(2)):
        return False
    try:
        datetime.fromisoformat(text.upper())
    except ValueError:
        return False
    return True


# --- bodies ---------------------------------------------------------------------------------------


def check_body(catalogue: Catalogue, method: Method, body: Json) -> None:
    """Raise `Malformed` when a body has unknown, badly typed or read-only fields.

    PUT sends a whole resource back, read-only fields included; only there are they allowed.
    """
    if not method.request:
        if body:
            raise Malformed("unknown body", "badRequest", f"{method.id} takes no request body.")
        return
    schemas = catalogue.schemas[method.api]
    allow_read_only = method.http_method == "PUT" or method.id == "calendar.events.import"
    _check_value(schemas, {"$ref": method.request}, body, "", allow_read_only)


def _check_value(schemas: dict[str, Json], spec: Json, value: Any, path: str, allow_read_only: bool) -> None:
    if "$ref" in spec:
        spec = schemas[spec["$ref"]]
    if value is None:
        return
    kind = spec.get("type")
    if kind == "object":
        _check_object(schemas, spec, value, path, allow_read_only)
    elif kind == "array":
        if not isinstance(value, list):
            raise _bad_value(path, value, "a list")
        for index, item in enumerate(value):
            _check_value(schemas, spec["items"], item, f"{path}[{index}]", allow_read_only)
    else:
        _check_scalar(spec, value, path)


def _check_object(schemas: dict[str, Json], spec: Json, value: Any, path: str, allow_read_only: bool) -> None:
    if not isinstance(value, dict):
        raise _bad_value(path, value, "an object")
    properties = spec.get("properties", {})
    for name, item in value.items():
        below = f"{path}.{name}" if path else name
        child = properties.get(name, spec.get("additionalProperties"))
        if child is None:
            raise Malformed(
                "unknown body field",
                "badRequest",
                f"Invalid JSON payload received. Unknown name \"{name}\" at '{path}': Cannot find field.",
            )
        if not allow_read_only and _is_read_only(child):
            raise Malformed("read-only body field", "badRequest", f"The field '{below}' is read-only.")
        _check_value(schemas, child, item, below, allow_read_only)


def _is_read_only(spec: Json) -> bool:
    return bool(spec.get("readOnly")) or _says_read_only(spec.get("description", ""))


@cache
def _says_read_only(description: str) -> bool:
    return bool(_READ_ONLY.search(description))


def _check_scalar(spec: Json, value: Any, path: str) -> None:
    kind, form = spec.get("type"), spec.get("format")
    if kind == "boolean":
        if not isinstance(value, bool):
            raise _bad_value(path, value, "true or false")
    elif kind == "integer":
        if isinstance(value, bool) or not isinstance(value, int):
            raise _bad_value(path, value, "a whole number")
    elif kind == "string":
        _check_text(spec, value, path)
        if form == "date" and not _is_date(value):
            raise _bad_value(path, value, "a date (yyyy-mm-dd)")
        if form == "date-time" and not is_instant(value, offset=False):
            raise _bad_value(path, value, "an RFC 3339 time")


def _check_text(spec: Json, value: Any, path: str) -> None:
    if spec.get("format") in {"int64", "uint64"} and isinstance(value, int):
        return
    if not isinstance(value, str):
        raise _bad_value(path, value, "a text")
    if "enum" in spec and value not in spec["enum"]:
        raise _bad_value(path, value, f"one of {spec['enum']}")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == len("2000-01-01")


def _bad_value(path: str, value: Any, wanted: str) -> Malformed:
    return Malformed("bad body", "invalid", f"Invalid value at '{path}': {value!r:.80} is not {wanted}.")


# --- field masks ----------------------------------------------------------------------------------

Mask = dict[str, "Mask"]
_TOKEN = re.compile(r"[\w.$*-]+|[/(),]")


def parse_mask(catalogue: Catalogue, method: Method, text: str) -> Mask:
    """The tree of a `fields` parameter, checked against the answer's schema.

    `items(id,start/date),etag` -> {"items": {"id": {}, "start": {"date": {}}}, "etag": {}}; an empty
    tree means everything below.
    """
    tokens = iter([*_TOKEN.findall(text), ")"])
    mask = _mask_list(tokens, text)
    if next(tokens, None) is not None or "".join(_TOKEN.findall(text)) != text.replace(" ", ""):
        raise _bad_mask(text)
    if method.response:
        _check_mask(catalogue.schemas[method.api], {"$ref": method.response}, mask)
    return mask


def _mask_list(tokens: Iterator[str], text: str) -> Mask:
    mask: Mask = {}
    for name in tokens:
        if name in "/(),":
            raise _bad_mask(text)
        node = mask.setdefault(name, {})
        for token in tokens:
            if token == "/":
                node = node.setdefault(next(tokens), {})
            elif token == "(":
                node.update(_mask_list(tokens, text))
            elif token == ",":
                break
            elif token == ")":
                return mask
            else:
                raise _bad_mask(text)
    raise _bad_mask(text)


def _check_mask(schemas: dict[str, Json], spec: Json, mask: Mask) -> None:
    if "$ref" in spec:
        spec = schemas[spec["$ref"]]
    if spec.get("type") == "array":
        _check_mask(schemas, spec["items"], mask)
        return
    properties = spec.get("properties", {})
    for name, below in mask.items():
        if name == "*":
            continue
        child = properties.get(name, spec.get("additionalProperties"))
        if child is None:
            raise _bad_mask(name)
        _check_mask(schemas, child, below)


def _bad_mask(text: str) -> Malformed:
    return Malformed(
        "bad parameter", "invalidParameter", f"Invalid field selection {text}", location="fields"
    )


def masked(value: Any, mask: Mask) -> Any:
    """A JSON value reduced to what a mask names."""
    if not mask:
        return value
    if isinstance(value, list):
        return [masked(item, mask) for item in value]
    if not isinstance(value, dict):
        return value
    star = mask.get("*")
    return {
        name: masked(item, mask.get(name, star or {}))
        for name, item in value.items()
        if name in mask or star is not None
    }

"""Google's own discovery documents: which request is which method, and what it may carry."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from followup.sandbox.call import Json

DOCUMENTS = {"gmail": "gmail.v1.json", "calendar": "calendar.v3.json"}


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a discovery document.

    `parameters` are the declared path and query parameters by name, `standard` those that every
    method of the API takes; `request` names the schema of the body ("" for none), `response` that
    of the answer. `scopes` are the OAuth scopes of which one suffices.
    """

    id: str
    api: str
    http_method: str
    parameters: Mapping[str, Json]
    standard: Mapping[str, Json]
    request: str
    response: str
    scopes: frozenset[str]
    path: str
    pattern: re.Pattern[str]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """A request recognised as a method, with its decoded path parameters."""

    method: Method
    path_params: Mapping[str, str]


@dataclass(slots=True)
class Catalogue:
    """The methods and schemas of the Gmail and Calendar APIs."""

    methods: dict[str, Method] = field(default_factory=dict)
    schemas: dict[str, dict[str, Json]] = field(default_factory=dict)
    _routes: dict[tuple[str, int], list[Method]] = field(default_factory=dict)

    def add(self, api: str, document: Json) -> None:
        """Take in one discovery document."""
        self.schemas[api] = document["schemas"]
        for method in _methods(api, document, document):
            self.methods[method.id] = method
            key = (method.http_method, method.path.count("/"))
            self._routes.setdefault(key, []).append(method)
        for routes in self._routes.values():
            # a literal path (drafts/send) comes before a pattern that would swallow it (drafts/{id})
            routes.sort(key=lambda method: len(method.names))

    def route(self, http_method: str, path: str) -> Route | None:
        """The method behind an HTTP method and a percent-encoded path; None when there is none."""
        for method in self._routes.get((http_method, path.count("/")), ()):
            match = method.pattern.fullmatch(path)
            if match:
                values = (unquote(value) for value in match.groups())
                return Route(method, dict(zip(method.names, values, strict=True)))
        return None


def _methods(api: str, document: Json, resource: Json) -> Iterable[Method]:
    for description in resource.get("methods", {}).values():
        yield _method(api, document, description)
    for child in resource.get("resources", {}).values():
        yield from _methods(api, document, child)


def _method(api: str, document: Json, description: Json) -> Method:
    path = "/" + document["servicePath"] + description["path"]
    names = tuple(re.findall(r"\{\+?(\w+)\}", path))
    pattern = re.sub(r"\\\{\\?\+?(\w+)\\\}", "([^/]+)", re.escape(path))
    return Method(
        id=description["id"],
        api=api,
        http_method=description["httpMethod"],
        parameters=description.get("parameters", {}),
        standard=document.get("parameters", {}),
        request=description.get("request", {}).get("$ref", ""),
        response=description.get("response", {}).get("$ref", ""),
        scopes=frozenset(description.get("scopes", ())),
        path=path,
        pattern=re.compile(pattern),
        names=names,
    )


@cache
def catalogue() -> Catalogue:
    """The catalogue of the documents that the Google client package carries (read once)."""
    spec = find_spec("googleapiclient")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("google-api-python-client is not installed: its discovery documents are needed")
    folder = Path(next(iter(spec.submodule_search_locations))) / "discovery_cache" / "documents"
    loaded = Catalogue()
    for api, name in DOCUMENTS.items():
        document: dict[str, Any] = json.loads((folder / name).read_text(encoding="utf-8"))
        loaded.add(api, document)
    return loaded

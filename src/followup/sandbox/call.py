"""What passes between the HTTP face and the models of Gmail and Calendar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """One API request that the discovery document allows.

    `method` is the discovery id (`gmail.users.drafts.create`), `account` the address of the signed-in
    user, `params` path and query parameters already converted to their declared types (a repeated
    parameter is a list), `headers` have lower-case names, `now` is the virtual time (UTC).
    """

    method: str
    account: str
    params: Mapping[str, Any]
    body: Json
    headers: Mapping[str, str]
    now: datetime
    client_id: str
    scopes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to a `Call`: HTTP status, JSON body (None for an empty one) and extra headers."""

    status: int = 200
    body: Json | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


class ApiError(Exception):
    """An error answer of Google, with what its envelope shows (google_api 5.3).

    Gmail's envelope carries `status`; the Calendar backend's does not.
    """

    def __init__(
        self,
        code: int,
        reason: str,
        message: str,
        *,
        status: str = "",
        domain: str = "global",
        location: str = "",
        location_type: str = "",
        headers: Mapping[str, str] | None = None,
        details: list[Json] | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.reason = reason
        self.message = message
        self.status = status
        self.domain = domain
        self.location = location
        self.location_type = location_type
        self.headers = dict(headers or {})
        self.details = list(details or [])


Handler = Callable[[Call], Reply]

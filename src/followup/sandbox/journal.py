"""What was asked of the sandbox: every request, and the requests that must never be made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from followup.sandbox.call import Json
from followup.sandbox.clock import stamp

_LONGEST_TEXT = 2_000


@dataclass(slots=True)
class Entry:
    """One request. `at` is virtual time; `status` 0 means that no answer came.

    `applied` tells whether a write took effect (it can even though the client saw a failure), `applied_at`
    when it did so last. `fault` names the injected fault that made a difference, `violation` the broken rule
    ("" for none). `more` tells whether the answer was a page of a list that goes on. `history` is where the
    history of the account's mailbox stood when the request came.
    """

    number: int
    at: datetime
    account: str
    method: str
    http_method: str
    path: str
    params: Mapping[str, Any]
    body: Json
    user_agent: str
    status: int = 0
    applied: bool = False
    units: int = 0
    fault: str = ""
    violation: str = ""
    more: bool = False
    applied_at: datetime | None = None
    history: int = 0

    def as_json(self) -> Json:
        """The entry as JSON; long texts in the body are cut."""
        return {
            "number": self.number,
            "at": stamp(self.at),
            "account": self.account,
            "method": self.method,
            "http_method": self.http_method,
            "path": self.path,
            "params": dict(self.params),
            "body": shortened(self.body),
            "user_agent": self.user_agent,
            "status": self.status,
            "applied": self.applied,
            "units": self.units,
            "fault": self.fault,
            "violation": self.violation,
        }


@dataclass(frozen=True, slots=True)
class Violation:
    """A request that the product must never make; `request` is the number of its journal entry."""

    request: int
    at: datetime
    account: str
    method: str
    kind: str
    detail: str

    def as_json(self) -> Json:
        """The violation as JSON."""
        return {
            "request": self.request,
            "at": stamp(self.at),
            "account": self.account,
            "method": self.method,
            "kind": self.kind,
            "detail": self.detail,
        }


@dataclass(slots=True)
class Journal:
    """All requests in order, and the violations among them."""

    entries: list[Entry] = field(default_factory=list)
    violations: list[Violation] = field(default_factory=list)
    _numbers: int = 0

    def open(
        self,
        at: datetime,
        http_method: str,
        path: str,
        user_agent: str,
    ) -> Entry:
        """Start the entry of a request that has just arrived."""
        self._numbers += 1
        entry = Entry(self._numbers, at, "", "", http_method, path, {}, {}, user_agent)
        self.entries.append(entry)
        return entry

    def violate(self, entry: Entry, kind: str, detail: str) -> None:
        """Record that a request breaks a rule."""
        entry.violation = kind
        self.violations.append(Violation(entry.number, entry.at, entry.account, entry.method, kind, detail))

    def since(self, number: int) -> list[Entry]:
        """The entries after a number (numbers go on counting when the journal is cleared)."""
        return [entry for entry in self.entries if entry.number > number]

    def calls_by_method(self) -> dict[str, int]:
        """How often each method was called."""
        return dict(Counter(entry.method for entry in self.entries))

    def clear(self) -> None:
        """Forget requests and violations."""
        self.entries.clear()
        self.violations.clear()


def shortened(value: Any) -> Any:
    """A JSON value whose long texts are cut, with their length noted."""
    if isinstance(value, str) and len(value) > _LONGEST_TEXT:
        return f"{value[:_LONGEST_TEXT]}... ({len(value)} characters)"
    if isinstance(value, dict):
        return {name: shortened(item) for name, item in value.items()}
    if isinstance(value, list):
        return [shortened(item) for item in value]
    return value

"""A schedule of failures: which call fails, and how (google_api 5.3, 8; reliability 4.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from fnmatch import fnmatchcase
from typing import Any, Literal, get_args

from followup.sandbox.call import ApiError, Json
from followup.sandbox.clock import Ids
from followup.sandbox.errors import known_error

Kind = Literal[
    "error",  # a JSON error: code, reason, message, retry_after
    "html",  # an HTML page with `code` (a proxy)
    "empty",  # no body, with `code`
    "timeout",  # no answer until the client gives up
    "reset",  # connection reset
    "cut",  # the connection breaks in the middle of the body
    "truncated",  # half of the JSON, with a matching length
    "late",  # no answer; applied `seconds` later
    "slow",  # the answer takes `seconds` of virtual time
    "empty_list",  # a list answer without its entries
    "stale",  # what the same read last answered since the rule was added, if at most 90 seconds old
    "rewrite",  # drop and put keys at the top of the answer
    "expired_token",  # 401, and the access token is dead from now on
    "twice",  # somebody on the way asks a second time; the second answer is the one that arrives
]
KINDS: tuple[str, ...] = get_args(Kind)
LIST_KEYS = ("items", "messages", "threads", "history", "drafts", "labels")
STALE_SECONDS = 90


@dataclass(slots=True)
class Fault:
    """One rule of the schedule.

    `match` is a glob on the method id (`calendar.events.*`, `gmail.users.drafts.create`, `oauth.token`,
    `oauth.revoke`); `account` "" means all. `nth` lists which matching calls fail, counted from 1 since
    the rule was added (empty: every one); `times` limits how often it strikes (0: no limit); `rate` is
    the share of calls that it strikes, drawn from the seed. `applied` tells whether a write takes
    effect before the failure.
    """

    kind: Kind
    match: str = "*"
    account: str = ""
    nth: tuple[int, ...] = ()
    times: int = 0
    rate: float = 1.0
    applied: bool = False
    code: int = 503
    reason: str = "backendError"
    message: str = ""
    retry_after: int | None = None
    seconds: float = 0.0
    drop: tuple[str, ...] = ()
    put: Mapping[str, Any] = field(default_factory=dict)
    number: int = 0
    seen: int = 0
    struck: int = 0

    def error(self, method: str) -> ApiError:
        """The error that an `error` fault answers."""
        return known_error(self.code, self.reason, self.message, method=method, retry_after=self.retry_after)

    def as_json(self) -> Json:
        """The rule and how often it was seen and struck."""
        shown: Json = {item.name: getattr(self, item.name) for item in fields(self)}
        return {**shown, "nth": list(self.nth), "drop": list(self.drop), "put": dict(self.put)}


@dataclass(slots=True)
class Faults:
    """The rules in order; the first one that strikes decides."""

    ids: Ids
    rules: list[Fault] = field(default_factory=list)
    _numbers: int = 0

    def add(self, fault: Fault) -> Fault:
        """Add a rule; ValueError for an unknown kind."""
        if fault.kind not in KINDS:
            raise ValueError(f"no such fault: {fault.kind} (there are: {', '.join(KINDS)})")
        self._numbers += 1
        fault.number = self._numbers
        self.rules.append(fault)
        return fault

    def clear(self) -> None:
        """Drop every rule."""
        self.rules.clear()

    def strike(self, method: str, account: str) -> Fault | None:
        """The fault that this call meets, if any; every matching rule counts the call."""
        struck: Fault | None = None
        for rule in self.rules:
            if (rule.account and rule.account != account) or not fnmatchcase(method, rule.match):
                continue
            rule.seen += 1
            if struck is None and self._strikes(rule):
                rule.struck += 1
                struck = rule
        return struck

    def _strikes(self, rule: Fault) -> bool:
        if rule.times and rule.struck >= rule.times:
            return False
        if rule.nth and rule.seen not in rule.nth:
            return False
        return rule.rate >= 1.0 or self.ids.share("fault", rule.number, rule.seen) < rule.rate

"""What a failed call means for the caller: one table from HTTP status and reason to our errors.

Sources: google_api 5.3 (envelopes, reasons), 1.2 and 1.8 (token endpoint); reliability 4.1 (A1 to A25).
A refusal in Google's own words is certainly not applied: the engine tries such a write again. Any other
answer to a write that was sent, whatever its status, may come from somebody on the way who hides that Google
applied it: `Ambiguous` (A9).
"""

from __future__ import annotations

import json
import re
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import requests
from urllib3.exceptions import NewConnectionError

from followup.engine.errors import (
    SIGN_IN_BUSY,
    AlreadyExists,
    Ambiguous,
    Changed,
    CursorExpired,
    FollowupError,
    NeedsConsent,
    NeedsSignIn,
    NotFound,
    Permanent,
    Refused,
    Transient,
)

MAX_WAIT_SECONDS = 900.0
_RETRY_TEXT = re.compile(r"[Rr]etry after (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?)Z")
_AGAIN = "It will be tried again on its own."
_CONNECT = "Run `followup connect` and tick every box."


@dataclass(frozen=True, slots=True)
class Problem:
    """A refused call: what was asked, and what the answer says.

    `service` is the API's name for people, `write` is true for everything but GET. `reasons` are all words of
    Google's envelope (errors[].reason, details[].reason, status, OAuth's error); empty when the body is
    not Google's. `enveloped`: they stand in the envelope that the two APIs use and hardly anybody else.
    `thing` is what was asked for, in words; empty when nobody knows.
    """

    service: str
    write: bool
    status: int
    reasons: tuple[str, ...] = ()
    message: str = ""
    retry_after: float | None = None
    thing: str = ""
    enveloped: bool = False

    @property
    def is_doubtful(self) -> bool:
        """Whether a write met an answer that need not be Google's: it may have been applied for all that."""
        return self.write and not self.enveloped

    @property
    def reason(self) -> str:
        """Google's first word for it."""
        return self.reasons[0] if self.reasons else ""


Maker = Callable[[Problem], FollowupError]


# --- what each outcome is called ------------------------------------------------------------------


def _throttled(problem: Problem) -> FollowupError:
    return Transient(
        f"{problem.service} asks to slow down.",
        _AGAIN,
        retry_after=problem.retry_after,
        reason=problem.reason,
    )


def _spent(problem: Problem) -> FollowupError:
    # Limits of this kind are refilled over hours; asking again soon does not help (google_api 5.2).
    return Transient(
        f"The allowance for {problem.service} is used up for now.",
        _AGAIN,
        retry_after=max(problem.retry_after or 0.0, MAX_WAIT_SECONDS),
        reason=problem.reason,
    )


def _failing(problem: Problem) -> FollowupError:
    kind = Ambiguous if problem.write else Transient
    return kind(
        f"{problem.service} failed with error {problem.status}.",
        _AGAIN,
        retry_after=problem.retry_after,
        reason=problem.reason,
    )


def _foreign(problem: Problem) -> FollowupError:
    kind = Ambiguous if problem.write else Transient
    return kind(
        f"Something between this machine and {problem.service} answered instead of it ({problem.status}).",
        "Check the network, a proxy or a login page of the Wi-Fi.",
        retry_after=problem.retry_after,
    )


def _unauthorised(problem: Problem) -> FollowupError:
    return Transient(
        f"{problem.service} did not accept a fresh sign-in.",
        "It will be tried again; if it lasts, run `followup connect`.",
        reason=problem.reason or "authError",
    )


def _no_permission(problem: Problem) -> FollowupError:
    return NeedsConsent(f"A permission for {problem.service} was not given.", _CONNECT)


def _switched_off(problem: Problem) -> FollowupError:
    return NeedsConsent(
        f"The {problem.service} API is not switched on in the Cloud project.",
        "Enable it under APIs & Services in the Google Cloud console, then wait five minutes.",
    )


def _blocked(problem: Problem) -> FollowupError:
    return NeedsConsent(
        f"The administrator of this Google account does not allow this app to use {problem.service}.",
        "Ask the administrator to allow it, or connect a personal account.",
    )


def _taken(problem: Problem) -> FollowupError:
    return AlreadyExists(f"{problem.service} already has an item of that name.", reason=problem.reason)


def _aborted(problem: Problem) -> FollowupError:
    """Gmail's word for a label's name that is taken; it says nothing of an entry (google_api 4.8)."""
    return _taken(problem) if problem.service == "Gmail" else _collided(problem)


def _changed(problem: Problem) -> FollowupError:
    return Changed("It was changed in the meantime.", reason=problem.reason)


def _missing(problem: Problem) -> FollowupError:
    thing = problem.thing or "it"
    return NotFound(f"{problem.service} does not have {thing} (any more).", reason=problem.reason)


def _expired(problem: Problem) -> FollowupError:
    place = f" in {problem.thing}" if problem.thing else ""
    return CursorExpired(
        f"{problem.service} no longer knows where we left off{place}.", "It is read in full again."
    )


def _collided(problem: Problem) -> FollowupError:
    return Transient(f"{problem.service} was busy with the same item.", _AGAIN, reason=problem.reason)


def _unsure(problem: Problem) -> FollowupError:
    kind = Ambiguous if problem.write else Transient
    return kind(f"{problem.service} gave no clear answer ({problem.status}).", _AGAIN, reason=problem.reason)


def _refused(problem: Problem) -> FollowupError:
    said = f": {problem.message.rstrip('.')}" if problem.message else ""
    about = f" It was about {problem.thing}." if problem.thing and not problem.write else ""
    return Permanent(
        f"{problem.service} refused this ({problem.status}){said}.{about}",
        "The others go on; `followup doctor` lists what was set aside.",
        reason=problem.reason,
    )


# --- the table ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    """First match wins. Empty `reasons` match any reason, also none; `only` limits to reads or writes."""

    statuses: frozenset[int]
    reasons: frozenset[str]
    make: Maker
    only: str = ""

    def fits(self, problem: Problem) -> bool:
        return (
            problem.status in self.statuses
            and (not self.reasons or not self.reasons.isdisjoint(problem.reasons))
            and self.only in ("", "write" if problem.write else "read")
        )


def _row(statuses: str, reasons: str, make: Maker, only: str = "") -> _Row:
    first, _, last = statuses.partition("-")
    return _Row(frozenset(range(int(first), int(last or first) + 1)), frozenset(reasons.split()), make, only)


TABLE: tuple[_Row, ...] = (
    _row("300-399", "", _unsure),
    _row("401", "", _unauthorised),
    _row("403", "insufficientPermissions ACCESS_TOKEN_SCOPE_INSUFFICIENT", _no_permission),
    _row("403", "accessNotConfigured SERVICE_DISABLED", _switched_off),
    _row("403", "domainPolicy admin_policy_enforced", _blocked),
    _row("403", "rateLimitExceeded userRateLimitExceeded RESOURCE_EXHAUSTED RATE_LIMIT_EXCEEDED", _throttled),
    _row("403", "quotaExceeded dailyLimitExceeded", _spent),
    _row("404", "notFound NOT_FOUND", _missing),
    _row("408", "", _failing),
    _row("409", "duplicate alreadyExists ALREADY_EXISTS", _taken),
    _row("409", "aborted ABORTED", _aborted),
    _row("409", "conflict", _collided),
    _row("410", "deleted", _missing),
    _row("410", "", _expired, "read"),
    _row("410", "", _missing, "write"),
    _row("412", "conditionNotMet FAILED_PRECONDITION", _changed),
    _row("413-414", "", _refused),
    _row("429", "", _throttled),
    _row("500-599", "", _failing),
)

_REFUSALS = range(400, 500)


def failure(problem: Problem) -> FollowupError:
    """The error to raise for a refused call."""
    if problem.is_doubtful and problem.status in _REFUSALS:
        return _foreign(problem)
    for row in TABLE:
        if row.fits(problem):
            return row.make(problem)
    return _refused(problem) if problem.reasons else _foreign(problem)


# --- reading the answer ---------------------------------------------------------------------------


def read_problem(
    service: str, method: str, status: int, headers: Mapping[str, str], content: bytes, thing: str = ""
) -> Problem:
    """Take an error answer apart; the body may be Google's JSON, OAuth's, HTML or nothing."""
    reasons, message, enveloped = _envelope(content)
    return Problem(
        service=service,
        write=method != "GET",
        status=status,
        reasons=reasons,
        message=_plain(message),
        retry_after=_retry_after(headers, message),
        thing=thing,
        enveloped=enveloped,
    )


def _envelope(content: bytes) -> tuple[tuple[str, ...], str, bool]:
    """Reasons, message, and whether they stand in an API's envelope and not only in OAuth's."""
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return (), "", False
    error = body.get("error") if isinstance(body, dict) else None
    if isinstance(error, str):
        return (error,), str(body.get("error_description", "")), False
    if not isinstance(error, dict):
        return (), "", False
    reasons = tuple(dict.fromkeys(_words(error))) or _canonical(error.get("code"))
    return reasons, str(error.get("message", "")), bool(reasons)


_CANONICAL = {
    400: "INVALID_ARGUMENT",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ALREADY_EXISTS",
    412: "FAILED_PRECONDITION",
}
"""What Google calls a code, for an envelope that holds nothing else; no proxy writes one."""


def _canonical(code: object) -> tuple[str, ...]:
    return (_CANONICAL[code],) if isinstance(code, int) and code in _CANONICAL else ()


def _words(error: Mapping[str, Any]) -> Iterator[str]:
    for name in ("errors", "details"):
        entries = error.get(name)
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, dict) and isinstance(entry.get("reason"), str):
                yield entry["reason"]
    if isinstance(error.get("status"), str):
        yield error["status"]


def _plain(message: str) -> str:
    """Google's own words on one short line, without addresses that might carry more than they should."""
    without_links = re.sub(r"https?://\S+", "", message)
    return " ".join("".join(c if c.isprintable() else " " for c in without_links).split())[:200]


def _retry_after(headers: Mapping[str, str], message: str) -> float | None:
    """Seconds to wait, capped; instants are measured against the answer's own Date."""
    value = headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d{1,9}", value):
        return min(float(value), MAX_WAIT_SECONDS)
    said = _RETRY_TEXT.search(message)
    until = http_date(value) or (datetime.fromisoformat(said[1]).replace(tzinfo=UTC) if said else None)
    sent = http_date(headers.get("date", ""))
    if until is None or sent is None:
        return None
    return min(max((until - sent).total_seconds(), 0.0), MAX_WAIT_SECONDS)


def http_date(value: str) -> datetime | None:
    """The aware instant of a `Date` or `Retry-After` header, None when it is none."""
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


# --- no answer at all -----------------------------------------------------------------------------


def network_failure(service: str, method: str, error: Exception) -> FollowupError:
    """What a broken connection means; `Ambiguous` only for a write that may have left this machine."""
    if isinstance(error, requests.exceptions.InvalidSchema):
        return Refused("A request to a host that is not Google's was stopped.", "Please report this.")
    if _never_left(error):
        return Transient(f"{service} cannot be reached.", "Check the internet connection.", reason="offline")
    if isinstance(error, requests.exceptions.Timeout):
        return no_answer(service, method, f"{service} did not answer in time.", "timeout")
    return no_answer(service, method, f"The connection to {service} broke off.", "reset")


def no_answer(service: str, method: str, message: str, reason: str) -> FollowupError:
    """A call whose answer is missing or unreadable."""
    kind = Transient if method == "GET" else Ambiguous
    return kind(message or f"{service} gave no readable answer.", _AGAIN, reason=reason)


def _never_left(error: BaseException) -> bool:
    """Whether the connection failed while it was being made: nothing of the request was sent."""
    if isinstance(error, requests.exceptions.ConnectTimeout):
        return True
    return any(
        isinstance(cause, (NewConnectionError, ssl.SSLCertVerificationError)) for cause in _causes(error)
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and everything it wraps: requests and urllib3 nest in `args` and `reason`."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        cause = waiting.pop()
        if id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        inside = (*cause.args, getattr(cause, "reason", None), cause.__cause__)
        waiting.extend(item for item in inside if isinstance(item, BaseException))


# --- the token endpoint ---------------------------------------------------------------------------

_SIGN_IN_REMEDY = "Run `followup connect` to sign in again."
_TOKEN_ERRORS: Mapping[str, tuple[type[NeedsSignIn] | type[NeedsConsent], str, str]] = {
    "invalid_grant": (
        NeedsSignIn,
        "The connection to Google has ended: it was revoked or expired.",
        _SIGN_IN_REMEDY,
    ),
    "deleted_client": (
        NeedsSignIn,
        "The OAuth client of this connection was deleted in the Cloud console.",
        "Create a new desktop client, then run `followup connect`.",
    ),
    "invalid_client": (
        NeedsSignIn,
        "Google does not know the OAuth client of this connection.",
        "Check the client file, then run `followup connect`.",
    ),
    "unauthorized_client": (NeedsSignIn, "Google does not accept this OAuth client.", _SIGN_IN_REMEDY),
    "invalid_scope": (NeedsConsent, "Google no longer grants the permissions of this connection.", _CONNECT),
    "admin_policy_enforced": (
        NeedsConsent,
        "The administrator of this Google account does not allow this app.",
        "Ask the administrator to allow it, or connect a personal account.",
    ),
}  # fmt: skip


_TOKEN_BUSY = frozenset(
    {
        "rate_limit_exceeded",
        "ratelimitexceeded",
        "userratelimitexceeded",
        "quotaexceeded",
        "server_error",
        "temporarily_unavailable",
        "internal_failure",
        "backenderror",
    }
)


def refresh_failure(error: Exception, *, renewable: bool) -> FollowupError:
    """What a failed renewal of the access token means (google-auth's RefreshError or TransportError).

    Nothing was sent to the API, so this is never `Ambiguous`. `renewable` tells whether there is a refresh
    token at all. An answer without OAuth's error word does not end the connection: a proxy may have spoken.
    """
    answer = error.args[1] if len(error.args) > 1 else None
    word = str(answer.get("error", "")) if isinstance(answer, dict) else ""
    if word in _TOKEN_ERRORS:
        kind, message, remedy = _TOKEN_ERRORS[word]
        return kind(message, remedy)
    final = bool(word) and not getattr(error, "retryable", True) and word.lower() not in _TOKEN_BUSY
    if final or not renewable:
        return NeedsSignIn("The connection to Google cannot be renewed.", _SIGN_IN_REMEDY)
    return Transient("Google's sign-in service cannot be reached.", _AGAIN, reason=SIGN_IN_BUSY)

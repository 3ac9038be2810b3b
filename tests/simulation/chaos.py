"""What may happen at a request: Google fails in one of its ways, or the process dies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from fnmatch import fnmatchcase
from types import MappingProxyType, SimpleNamespace
from typing import Any, TypeVar
from urllib.parse import urlsplit

import requests
from google.auth import _exponential_backoff

from followup.sandbox.faults import Fault, Faults
from followup.sandbox.google import Google
from followup.sandbox.inprocess import SandboxAdapter

Answer = TypeVar("Answer")

# google-auth waits a second or two, by the wall clock, before it asks for a token again.
vars(_exponential_backoff)["time"] = SimpleNamespace(sleep=lambda _seconds: None)


class Killed(BaseException):
    """SIGKILL: nothing of the process acts afterwards."""


FAULTS: dict[str, Callable[[], Fault]] = {
    "rejected": lambda: Fault("error", code=503, times=1),
    "quota": lambda: Fault("error", code=403, reason="userRateLimitExceeded", times=1),
    "busy": lambda: Fault("error", code=429, reason="rateLimitExceeded", retry_after=60, times=1),
    "lost_before": lambda: Fault("timeout", times=1),
    "lost_after": lambda: Fault("timeout", applied=True, times=1),
    "reset_after": lambda: Fault("reset", applied=True, times=1),
    "error_after": lambda: Fault("error", code=500, applied=True, times=1),
    "late": lambda: Fault("late", seconds=240, times=1),
    "truncated": lambda: Fault("truncated", times=1),
    "cut": lambda: Fault("cut", times=1),
    "html": lambda: Fault("html", code=502, times=1),
    "empty_list": lambda: Fault("empty_list", times=1),
    "expired_token": lambda: Fault("expired_token", times=1),
}
API_ONLY = frozenset({"late", "empty_list", "expired_token", "twice", "late_hour"})
"""Faults that the sign-in endpoint does not know."""

KILLS = ("kill_before", "kill_after")
WIPES = ("wipe_before", "wipe_after")
"""The process dies, and the disk with it: the next one begins with an empty ledger (D5)."""

PAUSES = {"pause": 20 * 60.0, "long_pause": 8 * 3600.0}
"""The process stands still after an answer, as it does when the computer sleeps: seconds."""

STALLS = ("pause_before", "absent_before")
"""The process stands still for 20 minutes after all that it asks itself, and then its request leaves; or so,
while another computer of the user's looks again and again."""

VISITS = ("visit_before", "visit_after")
"""Another computer of the user's, connected to the same account, looks at that moment."""

STUMBLES = ("stumble_before",)
"""It looks, and to the first draft that it makes it gets no answer; then it is never switched on again."""

DOUBLES = ("double_before", "double_after")
"""A second process is started on the same computer at that moment."""

LOSSES = ("revoke_before", "expire_before")
"""The user takes the permission back, or Google forgets all cursors, when the request is about to be made."""

KINDS = (*FAULTS, *KILLS)
"""What seeds draw from: so many, and in this order, that old seeds tell what they told."""

AIMED: dict[str, Callable[[], Fault]] = FAULTS | {
    "late_1": lambda: Fault("late", seconds=1, times=1),
    "stale": lambda: Fault("stale", times=1),
    "slow": lambda: Fault("slow", seconds=45, times=1),
    "refused": lambda: Fault("error", code=400, reason="badRequest", times=1),
    "gone": lambda: Fault("error", code=404, reason="notFound", times=1),
    "twice": lambda: Fault("twice", times=1),
    "late_hour": lambda: Fault("late", seconds=3600, times=1),
    "consent": lambda: Fault("error", code=403, reason="insufficientPermissions", times=1),
}

TOUCHED = ("lost_edited", "lost_addressed", "lost_copied", "lost_discarded", "lost_sent")
"""The answer to a create is lost, and before the draft is looked for the user writes another text into it, or
another recipient, or somebody into Cc, throws it away, or sends it.
"""
AIMED |= dict.fromkeys(TOUCHED, FAULTS["lost_after"])


VARIANTS: dict[str, dict[str, Any]] = {
    "untold": {"history_tells_drafts": False},
    "trashes": {"discard": "trash"},
    "keeps_headers": {"ui_edit_strips_headers": False},
}
"""How Gmail may be instead: said of request 0, which is none, it holds from the beginning of a scene."""

MAY_ASK = frozenset({"refused", "lost_addressed", "lost_copied", "lost_discarded"})
"""After these alone the user may have to be asked: Google refused, or nobody knows again what was lost."""


@dataclass(slots=True)
class Aim:
    """Strikes the `nth` request of a method (a glob) from now on, once."""

    method: str
    kind: str
    nth: int = 1


class Chaos:
    """Counts the requests of a process and does at the n-th what `schedule` says, and what is aimed.

    `died` and `paused` (seconds) tell the world about the process; `happens` is what others do: what comes
    before the side in `visit_before`, `user_sends_after` and their like leads to it, or one of `TOUCHED`.
    """

    def __init__(
        self,
        faults: Faults,
        schedule: Mapping[int, str],
        aims: list[Aim] | None = None,
        first: int = 0,
        *,
        died: Callable[[], None] = lambda: None,
        paused: Callable[[float], None] = lambda _seconds: None,
        happens: Mapping[str, Callable[[], None]] = MappingProxyType({}),
    ) -> None:
        self.faults = faults
        self.schedule = schedule
        self.aims = [] if aims is None else aims
        self.number = first
        self.dead = self.wiped = False
        self._died = died
        self._paused = paused
        self._happens = happens
        if "stale" in schedule.values() and not any(rule.kind == "stale" for rule in faults.rules):
            faults.add(Fault("stale", match=""))  # strikes nothing, but lets Google remember its answers

    def meet(self, method: str, run: Callable[[], Answer]) -> Answer:
        """The answer, what the schedule makes of it, or the end."""
        if self.dead:
            raise Killed
        self.number += 1
        kind = self._aimed(method) or self.schedule.get(self.number, "")
        if kind in (*KILLS, *WIPES):
            self.wiped = kind in WIPES
            self._die(run if kind.endswith("_after") else None)
        self._others(kind, "before")
        if kind in TOUCHED:
            self._happens[kind]()
        answer = self._fail(kind, method, run) if kind in AIMED else run()
        if kind in PAUSES:
            self._paused(PAUSES[kind])
        self._others(kind, "after")
        return answer

    def _others(self, kind: str, when: str) -> None:
        """What others do now, if that is what is to happen."""
        what, _, moment = kind.rpartition("_")
        if moment == when and what in self._happens:
            self._happens[what]()

    def _fail(self, kind: str, method: str, run: Callable[[], Answer]) -> Answer:
        rules = self.faults.rules
        own: Fault | None = None
        if not (method.startswith("oauth.") and kind in API_ONLY):
            own = self.faults.add(AIMED[kind]())
            rules.insert(0, rules.pop())
        try:
            return run()
        finally:
            rules[:] = [rule for rule in rules if rule is not own]

    def _aimed(self, method: str) -> str:
        for aim in self.aims:
            if fnmatchcase(method, aim.method):
                aim.nth -= 1
                if aim.nth == 0:
                    self.aims.remove(aim)
                    return aim.kind
        return ""

    def _die(self, last: Callable[[], object] | None) -> None:
        if last is not None:
            with suppress(Exception):  # whatever the answer is, nobody is left to hear it
                last()
        self.dead = True
        self._died()
        raise Killed


class ChaoticAdapter(SandboxAdapter):
    """The face of HTTP with `chaos` in front of it."""

    def __init__(self, google: Google, chaos: Chaos) -> None:
        super().__init__(google)
        self._chaos = chaos

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: bool | str = True,
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """The answer, or what comes of it."""
        answer = super().send
        return self._chaos.meet(
            self._method(request), lambda: answer(request, stream, timeout, verify, cert, proxies)
        )

    def _method(self, request: requests.PreparedRequest) -> str:
        path = urlsplit(str(request.url)).path
        route = self.google.world.catalogue.route(str(request.method), path)
        return route.method.id if route else "oauth.token"
